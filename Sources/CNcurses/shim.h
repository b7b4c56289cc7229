// ncurses (wide): its macros and globals, which Swift cannot see, have accessors here.
#ifndef RNN_NCURSES_SHIM_H
#define RNN_NCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <ncursesw/curses.h>
#include <ncursesw/term.h>

static inline WINDOW *rnnc_screen(void) { return stdscr; }
static inline attr_t rnnc_bold(void) { return A_BOLD; }
static inline attr_t rnnc_dim(void) { return A_DIM; }
static inline attr_t rnnc_reverse(void) { return A_REVERSE; }
static inline attr_t rnnc_underline(void) { return A_UNDERLINE; }
static inline int rnnc_colors(void) { return COLORS; }

// A cell with nothing in it.
static inline cchar_t rnnc_blank(attr_t attributes, short pair) {
  cchar_t cell = {0};
  setcchar(&cell, L" ", attributes, pair, NULL);
  return cell;
}

// A cell with one scalar.
static inline cchar_t rnnc_with(cchar_t cell, wchar_t scalar) {
  cell.chars[0] = scalar;
  return cell;
}

// Puts a scalar into a cell; the first one is its base, four more can stand on it.
static inline void rnnc_add(cchar_t *cell, int place, wchar_t scalar) {
  if (place >= 0 && place < CCHARW_MAX) cell->chars[place] = scalar;
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
