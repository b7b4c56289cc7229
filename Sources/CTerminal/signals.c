// Signals as bits, and the pipe that wakes the owner of the terminal.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

#include "cterminal.h"

static atomic_int wake_write = -1;
static int wake_read = -1;
static atomic_uint pending;

int rnnt_wake_open(void) {
  if (wake_read >= 0) return wake_read;
  int ends[2];
  if (pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) return -1;
  wake_read = ends[0];
  atomic_store(&wake_write, ends[1]);
  return wake_read;
}

void rnnt_wake(void) {
  int fd = atomic_load(&wake_write);
  if (fd < 0) return;
  int saved = errno;
  // A full pipe wakes as well as one more byte would.
  ssize_t ignored = write(fd, "", 1);
  (void)ignored;
  errno = saved;
}

void rnnt_wake_drain(void) {
  char bytes[256];
  while (wake_read >= 0 && read(wake_read, bytes, sizeof bytes) > 0) {
  }
}

static const struct {
  int number;
  unsigned bit;
} handled[] = {
    {SIGINT, RNNT_INTERRUPT}, {SIGWINCH, RNNT_RESIZE}, {SIGCONT, RNNT_CONTINUE},
    {SIGTERM, RNNT_TERMINATE}, {SIGHUP, RNNT_HANGUP},  {SIGTSTP, RNNT_STOP},
};
enum { handled_count = sizeof handled / sizeof *handled };
static struct sigaction before[handled_count];
static struct sigaction before_ttou;
static int installed;

static void note(int number) {
  for (int i = 0; i < handled_count; i++)
    if (handled[i].number == number) atomic_fetch_or(&pending, handled[i].bit);
  rnnt_wake();
}

void rnnt_signals_install(void) {
  if (installed) return;
  installed = 1;
  for (int i = 0; i < handled_count; i++) {
    struct sigaction action = {.sa_handler = note, .sa_flags = SA_ONSTACK};
    sigfillset(&action.sa_mask);
    sigaction(handled[i].number, &action, &before[i]);
  }
  // Setting modes from the background must not stop the process.
  struct sigaction ignore = {.sa_handler = SIG_IGN};
  sigaction(SIGTTOU, &ignore, &before_ttou);
}

void rnnt_signals_remove(void) {
  if (!installed) return;
  installed = 0;
  for (int i = 0; i < handled_count; i++) sigaction(handled[i].number, &before[i], NULL);
  sigaction(SIGTTOU, &before_ttou, NULL);
}

unsigned rnnt_signals_take(void) { return atomic_exchange(&pending, 0); }

static void default_action(int number, struct sigaction *old) {
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigaction(number, &action, old);
}

void rnnt_stop_self(void) {
  struct sigaction old;
  sigset_t set, mask;
  default_action(SIGTSTP, &old);
  sigemptyset(&set);
  sigaddset(&set, SIGTSTP);
  kill(0, SIGTSTP);
  // The signal arrives here if it was blocked before.
  pthread_sigmask(SIG_UNBLOCK, &set, &mask);
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  sigaction(SIGTSTP, &old, NULL);
}

void rnnt_die_of(unsigned bit) {
  int number = bit & RNNT_HANGUP ? SIGHUP : bit & RNNT_INTERRUPT ? SIGINT : SIGTERM;
  default_action(number, NULL);
  raise(number);
  _exit(128 + number);
}
