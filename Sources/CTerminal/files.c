// Files that are not what they seem: a sink, a memory file, a hidden terminal, captured output.
#define _GNU_SOURCE
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "cterminal.h"

static int bells;

static ssize_t swallow(void *cookie, const char *bytes, size_t count) {
  (void)cookie;
  for (size_t i = 0; i < count; i++) bells += bytes[i] == '\a';
  return (ssize_t)count;
}

FILE *rnnt_sink(void) { return fopencookie(NULL, "w", (cookie_io_functions_t){.write = swallow}); }

int rnnt_sink_bells(void) {
  int count = bells;
  bells = 0;
  return count;
}

int rnnt_memory_file(void) { return memfd_create("screen", MFD_CLOEXEC); }

FILE *rnnt_null_input(void) { return fopen("/dev/null", "re"); }

FILE *rnnt_writer(int fd) {
  int copy = fcntl(fd, F_DUPFD_CLOEXEC, 10);
  return copy < 0 ? NULL : fdopen(copy, "w");
}

int rnnt_copy_above(int fd) { return fcntl(fd, F_DUPFD_CLOEXEC, 10); }

int rnnt_hidden_terminal(int *keep_open) {
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (master < 0) return -1;
  char name[128];
  int slave = -1;
  if (grantpt(master) == 0 && unlockpt(master) == 0 && ptsname_r(master, name, sizeof name) == 0)
    slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (slave < 0) {
    close(master);
    return -1;
  }
  // Wide enough that the picture libedit keeps of its line seldom wraps; the picture itself is never shown.
  struct winsize size = {.ws_col = 400, .ws_row = 50};
  ioctl(slave, TIOCSWINSZ, &size);
  *keep_open = master;
  return slave;
}

int rnnt_capture_begin(int saved[2]) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
  fcntl(ends[0], F_SETPIPE_SZ, 1 << 20);
  fflush(stdout);
  saved[0] = rnnt_copy_above(1);
  saved[1] = rnnt_copy_above(2);
  dup2(ends[1], 1);
  dup2(ends[1], 2);
  close(ends[1]);
  // A pipe would make stdio collect whole blocks.
  setvbuf(stdout, NULL, _IOLBF, 0);
  return ends[0];
}

void rnnt_capture_end(int saved[2]) {
  fflush(stdout);
  for (int i = 0; i < 2; i++) {
    if (saved[i] < 0) continue;
    dup2(saved[i], i + 1);
    close(saved[i]);
    saved[i] = -1;
  }
}

int rnnt_is_utf8(void) {
  locale_t locale = newlocale(LC_CTYPE_MASK, "", (locale_t)0);
  if (!locale) return 0;
  int is_utf8 = strcmp(nl_langinfo_l(CODESET, locale), "UTF-8") == 0;
  freelocale(locale);
  return is_utf8;
}

void rnnt_locale(void) {
  setlocale(LC_ALL, "");
  // Numbers in scripts and plots have a point, whatever the user's language.
  setlocale(LC_NUMERIC, "C");
  if (!rnnt_is_utf8()) setlocale(LC_CTYPE, "C.UTF-8");
}

extern char **environ;

char **rnnt_environment(void) { return environ; }
