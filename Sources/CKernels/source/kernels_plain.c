// Without target attributes: what every machine of the architecture has. On arm64 that is NEON with fused multiply-add;
// on x86 the fused multiply-add becomes a call of libm's fmaf: slow, but with the same bits.
#define TABLE rnnk_table_plain
#if defined(__aarch64__)
#define NAME "neon"
#else
#define NAME "plain"
#endif
#include "kernels.inc.h"
