#if defined(__x86_64__)
#include <immintrin.h>
#include <stddef.h>
#include <string.h>
#pragma clang attribute push(__attribute__((target("avx512f,avx512vl,avx512dq,avx512bw,avx2,fma"))), apply_to = function)
#define MASKED_512
#define TABLE rnnk_table_avx512
// 24 registers of sums, 4 of the panel
#define PANEL_LANES 4
#define TILE_ROWS 6
#define SINGLE_PANELS 1
#define NAME "avx512"
#include "kernels.inc.h"
#pragma clang attribute pop
#endif
