// What a terminal program must do in C: signal handlers, the wake pipe, terminal modes.
#ifndef RNN_CTERMINAL_H
#define RNN_CTERMINAL_H
int rnnt_version(void);
#endif
