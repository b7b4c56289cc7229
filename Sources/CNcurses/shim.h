// ncurses (wide): its macros and globals, which Swift cannot see, have accessors here.
#ifndef RNN_NCURSES_SHIM_H
#define RNN_NCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <ncursesw/curses.h>
#include <ncursesw/term.h>
#include <stdlib.h>

static inline WINDOW *rnnc_screen(void) { return stdscr; }
// Whether characters beyond ASCII can be written, those of private use as well.
static inline int rnnc_is_utf8(void) { return MB_CUR_MAX >= 4; }

// A cell with one scalar.
static inline cchar_t rnnc_cell(wchar_t scalar) {
  cchar_t cell = {0};
  cell.chars[0] = scalar;
  return cell;
}

// What the user's own terminal can do: a negative number where its entry is not known.
static inline int rnnc_probe(const char *name, int fd, int *colors) {
  int status = 0;
  if (setupterm(name, fd, &status) == ERR) return -1;
  char *cup = tigetstr("cup");
  int can = cup != NULL && cup != (char *)-1;
  *colors = tigetnum("colors");
  del_curterm(cur_term);
  return can;
}

#endif
