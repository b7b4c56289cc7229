// Elementwise operations, a row at a time: what a walk over tensors calls for each run of its innermost dimension.
#ifndef RNN_CKERNELS_ELEMENTWISE_H
#define RNN_CKERNELS_ELEMENTWISE_H

#include <stddef.h>

// The types of elements. `real` ones are float and double; a bool is a byte that is 0 or 1.
typedef enum {
  RNNK_BOOL,
  RNNK_UINT8,
  RNNK_INT32,
  RNNK_INT64,
  RNNK_FLOAT32,
  RNNK_FLOAT64,
  RNNK_COMPLEX64,
  RNNK_COMPLEX128,
} rnnk_type;

enum { RNNK_TYPES = 8, RNNK_REAL_TYPES = 2 };

// out[i] = f(a[i], b[i]) for i < n; functions of one argument do not look at b. Steps count elements; 0 repeats one.
typedef void (*rnnk_row)(
    size_t n, void *out, ptrdiff_t out_step, const void *a, ptrdiff_t a_step, const void *b, ptrdiff_t b_step);

// The functions of one real number: name, value at x, and derivative at k, which is x or the value, whichever makes it
// cheap. LIBM(f) is C's f for the type, C(v) a constant of it.
#define RNNK_FUNCTION_TABLE(F)                                                                                  \
  F(neg, -x, -1)                                                                                                \
  F(exp, LIBM(exp)(x), k)                                                                                       \
  F(expm1, LIBM(expm1)(x), k + 1)                                                                               \
  F(log, LIBM(log)(x), 1 / k)                                                                                   \
  F(log1p, LIBM(log1p)(x), 1 / (k + 1))                                                                         \
  F(log2, LIBM(log2)(x), 1 / (k * C(0.6931471805599453)))                                                       \
  F(log10, LIBM(log10)(x), 1 / (k * C(2.302585092994046)))                                                      \
  F(sqrt, SQRT(x), 1 / (2 * k))                                                                                 \
  F(rsqrt, 1 / SQRT(x), C(-0.5) * k * k * k)                                                                    \
  F(sin, LIBM(sin)(x), LIBM(cos)(k))                                                                            \
  F(cos, LIBM(cos)(x), -LIBM(sin)(k))                                                                           \
  F(tan, LIBM(tan)(x), 1 + k * k)                                                                               \
  F(asin, LIBM(asin)(x), 1 / SQRT(1 - k * k))                                                                   \
  F(acos, LIBM(acos)(x), -1 / SQRT(1 - k * k))                                                                  \
  F(atan, LIBM(atan)(x), 1 / (k * k + 1))                                                                       \
  F(sinh, LIBM(sinh)(x), LIBM(cosh)(k))                                                                         \
  F(cosh, LIBM(cosh)(x), LIBM(sinh)(k))                                                                         \
  F(tanh, LIBM(tanh)(x), 1 - k * k)                                                                             \
  F(asinh, LIBM(asinh)(x), 1 / SQRT(k * k + 1))                                                                 \
  F(acosh, LIBM(acosh)(x), 1 / SQRT(k * k - 1))                                                                 \
  F(atanh, LIBM(atanh)(x), 1 / (1 - k * k))                                                                     \
  F(erf, LIBM(erf)(x), C(1.1283791670955126) * LIBM(exp)(-k * k))                                               \
  F(sigmoid, 1 / (1 + LIBM(exp)(-x)), (1 - k) * k)                                                              \
  F(relu, x > 0 || x != x ? x : C(0), k > 0 ? C(1) : C(0))                                                      \
  F(reciprocal, 1 / x, -k * k)                                                                                  \
  F(abs, ABS(x), k > 0 ? C(1) : k < 0 ? C(-1) : C(0))                                                           \
  F(sign, x > 0 ? C(1) : x < 0 ? C(-1) : x, 0)                                                                  \
  F(floor, LIBM(floor)(x), 0)                                                                                   \
  F(ceil, LIBM(ceil)(x), 0)                                                                                     \
  F(round, LIBM(rint)(x), 0)                                                                                    \
  F(trunc, LIBM(trunc)(x), 0)                                                                                   \
  F(frac, x - LIBM(trunc)(x), 1)                                                                                \
  F(softplus, x > 20 ? x : LIBM(log1p)(LIBM(exp)(x)), k > 20 ? C(1) : 1 / (1 + LIBM(exp)(-k)))                  \
  F(silu, x / (1 + LIBM(exp)(-x)), (1 + k * (1 - 1 / (1 + LIBM(exp)(-k)))) / (1 + LIBM(exp)(-k)))               \
  F(gelu, x *C(0.5) * (1 + LIBM(erf)(x * C(0.7071067811865476))),                                               \
    C(0.5) * (1 + LIBM(erf)(k * C(0.7071067811865476))) + k * LIBM(exp)(k * k * C(-0.5)) * C(0.3989422804014327)) \
  F(logSigmoid, (x < 0 ? x : 0) - LIBM(log1p)(LIBM(exp)(-ABS(x))), 1 / (1 + LIBM(exp)(k)))                      \
  F(softsign, x / (1 + ABS(x)), 1 / ((1 + ABS(k)) * (1 + ABS(k))))                                              \
  F(square, x *x, 2 * k)

#define RNNK_ENUMERATOR(name, ...) RNNK_##name,
enum { RNNK_FUNCTION_TABLE(RNNK_ENUMERATOR) RNNK_FUNCTIONS };

// The operations on two numbers of one type, and the questions about two, which are answered with a bool.
#define RNNK_OPERATION_NAMES(F) \
  F(sum) F(difference) F(product) F(quotient) F(floorQuotient) F(remainder) F(truncatedRemainder) F(power) F(maximum) F(minimum)
#define RNNK_COMPARISON_NAMES(F) F(equal) F(notEqual) F(less) F(lessOrEqual) F(greater) F(greaterOrEqual)
enum { RNNK_OPERATION_NAMES(RNNK_ENUMERATOR) RNNK_OPERATIONS };
enum { RNNK_COMPARISON_NAMES(RNNK_ENUMERATOR) RNNK_COMPARISONS };

// Rows of the types float32 and float64 that a variant has of its own; null where the common ones serve.
typedef struct {
  rnnk_row functions[RNNK_FUNCTIONS][RNNK_REAL_TYPES];
  rnnk_row slopes[RNNK_FUNCTIONS][RNNK_REAL_TYPES];
  rnnk_row operations[RNNK_OPERATIONS][RNNK_REAL_TYPES];
} rnnk_rows;

// The row of an operation in a variant; null where the types have no such. A slope's row is a[i] times the derivative
// at b[i]; functions take real types, and neg, relu, abs, sign and square also int64.
rnnk_row rnnk_function_row(const rnnk_rows *rows, int function, rnnk_type type);
rnnk_row rnnk_slope_row(const rnnk_rows *rows, int function, rnnk_type type);
rnnk_row rnnk_operation_row(const rnnk_rows *rows, int operation, rnnk_type type);
rnnk_row rnnk_comparison_row(int comparison, rnnk_type type);
rnnk_row rnnk_conversion_row(rnnk_type from, rnnk_type to);

// The name of a function, operation or comparison, as the tables above spell it; null past the last.
const char *rnnk_function_name(int function);
const char *rnnk_operation_name(int operation);
const char *rnnk_comparison_name(int comparison);

#endif
