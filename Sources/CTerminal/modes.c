// Terminal modes, and giving the terminal back when the process crashes.
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

#include "cterminal.h"

static struct termios saved_mode;
static atomic_int has_saved_mode;

int rnnt_mode_save(int fd) {
  if (tcgetattr(fd, &saved_mode) != 0) return -1;
  atomic_store(&has_saved_mode, 1);
  return 0;
}

int rnnt_mode_raw(int fd) {
  if (!atomic_load(&has_saved_mode)) return -1;
  struct termios mode = saved_mode;
  mode.c_iflag &= (tcflag_t) ~(IXON | ICRNL | INLCR | IGNCR | ISTRIP | BRKINT);
  // Frames have no line feeds but those that only go down: the system need not look for them.
  mode.c_oflag &= (tcflag_t)~OPOST;
  mode.c_lflag &= (tcflag_t) ~(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
  mode.c_cc[VMIN] = 1;
  mode.c_cc[VTIME] = 0;
  return tcsetattr(fd, TCSADRAIN, &mode);
}

void rnnt_mode_restore(int fd) {
  if (atomic_load(&has_saved_mode)) tcsetattr(fd, TCSADRAIN, &saved_mode);
}

int rnnt_window_size(int fd, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(fd, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return -1;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 0;
}

int rnnt_input_ready(int fd) {
  struct pollfd wait = {.fd = fd, .events = POLLIN};
  return poll(&wait, 1, 0) > 0;
}

// Crashes.

struct prepared {
  size_t count;
  char bytes[128];
};
// Two copies: a handler reads the one that is published while the other is written.
static struct prepared copies[2];
static _Atomic(struct prepared *) published;
static int next_copy;
static atomic_int crash_terminal = -1;
static atomic_int crash_stray = -1;

static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT};
enum { fatal_count = sizeof fatal / sizeof *fatal };
static struct sigaction fatal_before[fatal_count];
static int crash_installed;

void rnnt_crash_bytes(const char *bytes, size_t count) {
  struct prepared *copy = &copies[next_copy ^= 1];
  copy->count = count < sizeof copy->bytes ? count : sizeof copy->bytes - 1;
  memcpy(copy->bytes, bytes, copy->count);
  atomic_store(&published, copy);
}

static void put(int fd, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(fd, bytes, count);
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

static void give_back(void) {
  int terminal = atomic_exchange(&crash_terminal, -1);
  if (terminal < 0) return;
  struct prepared *copy = atomic_load(&published);
  if (copy) put(terminal, copy->bytes, copy->count);
  // Flushing instead of draining: the terminal may not be read any more.
  if (atomic_load(&has_saved_mode)) tcsetattr(terminal, TCSANOW, &saved_mode);
  int stray = atomic_load(&crash_stray);
  if (stray >= 0) {
    dup2(terminal, 1);
    dup2(terminal, 2);
    char bytes[512];
    ssize_t count;
    while (rnnt_input_ready(stray) && (count = read(stray, bytes, sizeof bytes)) > 0)
      put(terminal, bytes, (size_t)count);
  }
}

static void on_crash(int number, siginfo_t *info, void *context) {
  (void)context;
  int saved = errno;
  give_back();
  for (int i = 0; i < fatal_count; i++)
    if (fatal[i] == number) sigaction(number, &fatal_before[i], NULL);
  // A fault repeats itself when this returns, and then meets the handler from before; what was sent does not.
  if (number == SIGABRT || info->si_code <= 0) raise(number);
  errno = saved;
}

void rnnt_crash_install(int terminal, int stray) {
  atomic_store(&crash_stray, stray);
  atomic_store(&crash_terminal, terminal);
  if (crash_installed) return;
  crash_installed = 1;
  for (int i = 0; i < fatal_count; i++) {
    struct sigaction action = {.sa_sigaction = on_crash, .sa_flags = SA_ONSTACK | SA_NODEFER | SA_SIGINFO};
    sigaction(fatal[i], &action, &fatal_before[i]);
  }
  static atomic_int registered;
  if (!atomic_exchange(&registered, 1)) atexit(give_back);
}

void rnnt_crash_remove(void) {
  atomic_store(&crash_terminal, -1);
  if (!crash_installed) return;
  crash_installed = 0;
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &fatal_before[i], NULL);
}

int rnnt_alternate_stack(void) {
  enum { size = 1 << 16 };
  void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return -1;
  stack_t stack = {.ss_sp = memory, .ss_size = size};
  return sigaltstack(&stack, NULL);
}
