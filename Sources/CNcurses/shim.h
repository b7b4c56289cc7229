// ncurses (wide): its macros and globals, which Swift cannot see, have accessors here.
#ifndef RNN_NCURSES_SHIM_H
#define RNN_NCURSES_SHIM_H
#define NCURSES_WIDECHAR 1
#include <ncursesw/curses.h>
#endif
