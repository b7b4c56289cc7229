#if defined(__x86_64__)
#include <stddef.h>
#include <string.h>
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define TABLE rnnk_table_avx2
#define NAME "avx2"
#include "kernels.inc.h"
#pragma clang attribute pop
#endif
