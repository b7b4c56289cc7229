#if defined(__x86_64__)
#include <immintrin.h>
#include <stddef.h>
#include <string.h>
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define MASKED_256
#define TABLE rnnk_table_avx2
// Sixteen lanes are two registers: 12 of sums, 2 of the panel
#define PANEL_LANES 1
#define TILE_ROWS 6
#define SINGLE_PANELS 4
#define NAME "avx2"
#include "kernels.inc.h"
#pragma clang attribute pop
#endif
