// Without target attributes: what every machine of the architecture has. On arm64 that is NEON with fused multiply-add;
// on x86 the fused multiply-add becomes a call of libm's fmaf: slow, but with the same bits.
#define TABLE rnnk_table_plain
#if defined(__aarch64__)
#define NAME "neon"
// Sixteen lanes are four registers: 24 of sums, 4 of the panel
#define PANEL_LANES 1
#define TILE_ROWS 6
#define SINGLE_PANELS 2
#else
#define NAME "plain"
// Without a fused multiply-add OpenBLAS is faster.
#define PANEL_LANES 0
#define FUSED_IS_A_CALL
#endif
#include "kernels.inc.h"
