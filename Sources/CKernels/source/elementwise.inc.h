// The rows that each variant has of its own: arithmetic, and the functions of recurrent networks. Included once for each.
#include "rows.inc.h"

#define SQRT(x) __builtin_elementwise_sqrt(x)
#define ABS(x) __builtin_elementwise_abs(x)
#define LARGER(x, k) ((x) != (x) || (x) > (k) ? (x) : (k))
#define SMALLER(x, k) ((x) != (x) || (x) < (k) ? (x) : (k))

// Name, and expression of x and k, as in the common table.
#define FAST_FUNCTIONS(F, T) \
  F(neg, T, -x)              \
  F(sqrt, T, SQRT(x))        \
  F(rsqrt, T, 1 / SQRT(x))   \
  F(relu, T, x > 0 || x != x ? x : 0) \
  F(reciprocal, T, 1 / x)    \
  F(abs, T, ABS(x))          \
  F(square, T, x *x)

#define FAST_SLOPES(F, T)              \
  F(exp, T, x *k)                      \
  F(log, T, x *(1 / k))                \
  F(sqrt, T, x *(1 / (2 * k)))         \
  F(tanh, T, x *(1 - k * k))           \
  F(sigmoid, T, x *((1 - k) * k))      \
  F(relu, T, x *(T)(k > 0 ? 1 : 0))    \
  F(square, T, x *(2 * k))

#define FAST_OPERATIONS(F, T)   \
  F(sum, T, x + k)              \
  F(difference, T, x - k)       \
  F(product, T, x *k)           \
  F(quotient, T, x / k)         \
  F(maximum, T, LARGER(x, k))   \
  F(minimum, T, SMALLER(x, k))

#define FUNCTION_ROW(name, T, value) UNARY_ROW(T##_##name, T, T, value)
#define SLOPE_ROW(name, T, value) BINARY_ROW(T##_##name##_slope, T, T, value)
#define OPERATION_ROW(name, T, value) BINARY_ROW(T##_##name, T, T, value)
FAST_FUNCTIONS(FUNCTION_ROW, float)
FAST_FUNCTIONS(FUNCTION_ROW, double)
FAST_SLOPES(SLOPE_ROW, float)
FAST_SLOPES(SLOPE_ROW, double)
FAST_OPERATIONS(OPERATION_ROW, float)
FAST_OPERATIONS(OPERATION_ROW, double)

// The functions with kernels of sixteen lanes. Elements that lie apart are moved together, a block at a time.
enum { BLOCK = 256 };
#define LANES_ROW(name)                                                                       \
  static void float_##name(ROW_ARGUMENTS) {                                                   \
    (void)b_start, (void)b_step;                                                              \
    if (out_step == 1 && a_step == 1) {                                                       \
      map_##name(a_start, out_start, n);                                                      \
      return;                                                                                 \
    }                                                                                         \
    const float *a = a_start;                                                                 \
    float *out = out_start, block[BLOCK];                                                     \
    for (size_t start = 0; start < n; start += BLOCK) {                                       \
      size_t count = n - start < BLOCK ? n - start : BLOCK;                                   \
      for (size_t i = 0; i < count; i++) block[i] = a[(ptrdiff_t)(start + i) * a_step];       \
      map_##name(block, block, count);                                                        \
      for (size_t i = 0; i < count; i++) out[(ptrdiff_t)(start + i) * out_step] = block[i];   \
    }                                                                                         \
  }
LANES_ROW(exp)
LANES_ROW(log)
LANES_ROW(tanh)
LANES_ROW(sigmoid)

#define FUNCTION_ENTRY(name, T, value) [RNNK_##name] = {float_##name, double_##name},
#define SLOPE_ENTRY(name, T, value) [RNNK_##name] = {float_##name##_slope, double_##name##_slope},
static const rnnk_rows variant_rows = {
    .functions =
        {
            FAST_FUNCTIONS(FUNCTION_ENTRY, ) /* clang-format off */
            [RNNK_exp] = {float_exp}, [RNNK_log] = {float_log}, [RNNK_tanh] = {float_tanh}, [RNNK_sigmoid] = {float_sigmoid},
            /* clang-format on */
        },
    .slopes = {FAST_SLOPES(SLOPE_ENTRY, )},
    .operations = {FAST_OPERATIONS(FUNCTION_ENTRY, )},
};

#undef SQRT
#undef ABS
