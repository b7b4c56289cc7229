// Vector kernels, one table of functions for each instruction set.
#ifndef RNN_CKERNELS_H
#define RNN_CKERNELS_H
int rnnk_version(void);
#endif
