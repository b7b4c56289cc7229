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

// Puts one grapheme (at most 5 scalars, 0 at the end) into a cell.
static inline int rnnc_put(WINDOW *window, int row, int column, const wchar_t *text, attr_t attributes, short pair) {
  cchar_t cell;
  if (setcchar(&cell, text, attributes, pair, NULL) == ERR) return ERR;
  return mvwadd_wch(window, row, column, &cell);
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
