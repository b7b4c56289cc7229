// What a terminal program must do in C: signal handlers, the wake pipe, terminal modes, a FILE that swallows text.
// Everything that a handler calls is async-signal-safe.
#ifndef RNN_CTERMINAL_H
#define RNN_CTERMINAL_H

#include <stddef.h>
#include <stdio.h>
#include <sys/types.h>

// The wake pipe: whoever has news for the thread that owns the terminal writes a byte to it.
int rnnt_wake_open(void);        // makes the pipe; the end to poll, or -1
void rnnt_wake(void);            // from any thread or handler
void rnnt_wake_drain(void);      // takes all bytes

// Signals become bits; a signal also wakes.
enum {
  RNNT_INTERRUPT = 1,
  RNNT_RESIZE = 2,
  RNNT_CONTINUE = 4,
  RNNT_TERMINATE = 8,
  RNNT_HANGUP = 16,
  RNNT_STOP = 32,
};
void rnnt_signals_install(void);
void rnnt_signals_remove(void);  // back to what was there before
unsigned rnnt_signals_take(void);
void rnnt_stop_self(void);       // stops the process group as ^Z does; returns when it goes on
void rnnt_die_of(unsigned bit);  // ends the process by the default action of that signal

// Terminal modes.
int rnnt_mode_save(int fd);      // remembers the mode to give back; -1 where fd is no terminal
int rnnt_mode_raw(int fd);       // bytes as they are typed, no echo, no signals from keys
void rnnt_mode_restore(int fd);
int rnnt_window_size(int fd, int *columns, int *rows);
int rnnt_input_ready(int fd);    // whether a read would not wait

// What a crash does before the process ends: it writes `bytes` to the terminal, gives back mode, fd 1 and fd 2.
// `stray` is the reading end of the pipe that fd 1 and fd 2 go to, or -1.
void rnnt_crash_install(int terminal, int stray);
void rnnt_crash_bytes(const char *bytes, size_t count);  // at most 127
void rnnt_crash_remove(void);
int rnnt_alternate_stack(void);  // for the calling thread, so that a stack overflow can still be handled

// A FILE that takes text and forgets it; counts the bells in it.
FILE *rnnt_sink(void);
int rnnt_sink_bells(void);       // how many since the last call

// Pipes, memory files, and a pseudo terminal that nobody sees (libedit sets its modes there).
int rnnt_memory_file(void);
FILE *rnnt_null_input(void);
FILE *rnnt_writer(int fd);       // a FILE on a copy of fd
int rnnt_hidden_terminal(int *keep_open);
int rnnt_capture_begin(int saved[2]);  // fd 1 and fd 2 into a pipe; its reading end, or -1
void rnnt_capture_end(int saved[2]);
char **rnnt_environment(void);
int rnnt_copy_above(int fd);     // a copy of fd out of the way of fd 0-9, closed on exec

// Locale.
int rnnt_is_utf8(void);          // whether the environment asks for UTF-8; glyphs should be ASCII otherwise
void rnnt_locale(void);          // sets what the environment asks for, with text in UTF-8 in any case

#endif
