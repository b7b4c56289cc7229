// The rows that all variants share: what vector registers would not make much faster, and everything on integers.
#include <math.h>
#include <stdint.h>

#include "rows.inc.h"

#pragma STDC FP_CONTRACT OFF

#define REAL float
#define LIBM(function) function##f
#define SPELL(name) float32_##name
#include "real.inc.h"

#define REAL double
#define LIBM(function) function
#define SPELL(name) float64_##name
#include "real.inc.h"

#define INTEGER int64_t
#define WORD uint64_t
#define SPELL(name) int64_##name
#define STORED(x) (x)
#include "integer.inc.h"

#define INTEGER int32_t
#define WORD uint32_t
#define SPELL(name) int32_##name
#define STORED(x) (x)
#include "integer.inc.h"

// Bytes wrap around in a wider word, which has no overflow that C leaves undefined.
#define INTEGER uint8_t
#define WORD uint32_t
#define SPELL(name) uint8_##name
#define STORED(x) (x)
#include "integer.inc.h"

// Bools calculate as bytes; what is not 0 is true.
#define INTEGER uint8_t
#define WORD uint32_t
#define SPELL(name) bool_##name
#define STORED(x) ((x) != 0)
#include "integer.inc.h"

// The little arithmetic that complex numbers have: they are what eigenvalues come as.
#define COMPLEX_ROWS(name, real)                                                                            \
  typedef struct {                                                                                          \
    real re, im;                                                                                            \
  } name;                                                                                                   \
  BINARY_ROW(name##_sum, name, name, ((name){x.re + k.re, x.im + k.im}))                                    \
  BINARY_ROW(name##_difference, name, name, ((name){x.re - k.re, x.im - k.im}))                             \
  BINARY_ROW(name##_product, name, name, ((name){x.re * k.re - x.im * k.im, x.re * k.im + x.im * k.re}))
COMPLEX_ROWS(complex64, float)
COMPLEX_ROWS(complex128, double)

UNARY_ROW(int64_neg, int64_t, int64_t, (int64_t)(0 - (uint64_t)x))
UNARY_ROW(int64_abs, int64_t, int64_t, x < 0 ? (int64_t)(0 - (uint64_t)x) : x)
UNARY_ROW(int64_sign, int64_t, int64_t, (x > 0) - (x < 0))
UNARY_ROW(int64_square, int64_t, int64_t, (int64_t)((uint64_t)x * (uint64_t)x))
UNARY_ROW(int64_relu, int64_t, int64_t, x > 0 ? x : 0)

#define COMPARISON_ROWS(name, T)                             \
  BINARY_ROW(name##_equal, T, uint8_t, x == k)               \
  BINARY_ROW(name##_notEqual, T, uint8_t, x != k)            \
  BINARY_ROW(name##_less, T, uint8_t, x < k)                 \
  BINARY_ROW(name##_lessOrEqual, T, uint8_t, x <= k)         \
  BINARY_ROW(name##_greater, T, uint8_t, x > k)              \
  BINARY_ROW(name##_greaterOrEqual, T, uint8_t, x >= k)
COMPARISON_ROWS(uint8, uint8_t)
COMPARISON_ROWS(int32, int32_t)
COMPARISON_ROWS(int64, int64_t)
COMPARISON_ROWS(float32, float)
COMPARISON_ROWS(float64, double)

#define FUNCTION_ENTRY(name, value, slope) [RNNK_##name] = {float32_##name, float64_##name},
#define SLOPE_ENTRY(name, value, slope) [RNNK_##name] = {float32_##name##_slope, float64_##name##_slope},
#define INTEGER_OPERATIONS(type)                                                                    \
  [RNNK_sum] = type##_sum, [RNNK_difference] = type##_difference, [RNNK_product] = type##_product,  \
  [RNNK_floorQuotient] = type##_floorQuotient, [RNNK_remainder] = type##_remainder,                 \
  [RNNK_truncatedRemainder] = type##_truncatedRemainder, [RNNK_power] = type##_power,               \
  [RNNK_maximum] = type##_maximum, [RNNK_minimum] = type##_minimum
#define COMPLEX_OPERATIONS(type) \
  [RNNK_sum] = type##_sum, [RNNK_difference] = type##_difference, [RNNK_product] = type##_product
#define COMPARISONS(type)                                                                          \
  {type##_equal, type##_notEqual, type##_less, type##_lessOrEqual, type##_greater, type##_greaterOrEqual}

static const rnnk_row functions[RNNK_FUNCTIONS][RNNK_REAL_TYPES] = {RNNK_FUNCTION_TABLE(FUNCTION_ENTRY)};
static const rnnk_row slopes[RNNK_FUNCTIONS][RNNK_REAL_TYPES] = {RNNK_FUNCTION_TABLE(SLOPE_ENTRY)};
static const rnnk_row integer_functions[RNNK_FUNCTIONS] = {
    [RNNK_neg] = int64_neg,       [RNNK_abs] = int64_abs,   [RNNK_sign] = int64_sign,
    [RNNK_square] = int64_square, [RNNK_relu] = int64_relu,
};
static const rnnk_row operations[RNNK_TYPES][RNNK_OPERATIONS] = {
    [RNNK_BOOL] = {INTEGER_OPERATIONS(bool)},
    [RNNK_UINT8] = {INTEGER_OPERATIONS(uint8)},
    [RNNK_INT32] = {INTEGER_OPERATIONS(int32)},
    [RNNK_INT64] = {INTEGER_OPERATIONS(int64)},
    [RNNK_FLOAT32] = {INTEGER_OPERATIONS(float32), [RNNK_quotient] = float32_quotient},
    [RNNK_FLOAT64] = {INTEGER_OPERATIONS(float64), [RNNK_quotient] = float64_quotient},
    [RNNK_COMPLEX64] = {COMPLEX_OPERATIONS(complex64)},
    [RNNK_COMPLEX128] = {COMPLEX_OPERATIONS(complex128)},
};
static const rnnk_row comparisons[RNNK_TYPES][RNNK_COMPARISONS] = {
    [RNNK_BOOL] = COMPARISONS(uint8),      [RNNK_UINT8] = COMPARISONS(uint8),
    [RNNK_INT32] = COMPARISONS(int32),     [RNNK_INT64] = COMPARISONS(int64),
    [RNNK_FLOAT32] = COMPARISONS(float32), [RNNK_FLOAT64] = COMPARISONS(float64),
};

// A variant's own row, or else the common one.
static rnnk_row real_row(
    const rnnk_row (*own)[RNNK_REAL_TYPES], const rnnk_row (*common)[RNNK_REAL_TYPES], int index, rnnk_type type) {
  int real = (int)type - RNNK_FLOAT32;
  if (real < 0 || real >= RNNK_REAL_TYPES) return 0;
  return own[index][real] ? own[index][real] : common[index][real];
}

rnnk_row rnnk_function_row(const rnnk_rows *rows, int function, rnnk_type type) {
  if (function < 0 || function >= RNNK_FUNCTIONS) return 0;
  return type == RNNK_INT64 ? integer_functions[function] : real_row(rows->functions, functions, function, type);
}

rnnk_row rnnk_slope_row(const rnnk_rows *rows, int function, rnnk_type type) {
  if (function < 0 || function >= RNNK_FUNCTIONS) return 0;
  return real_row(rows->slopes, slopes, function, type);
}

rnnk_row rnnk_operation_row(const rnnk_rows *rows, int operation, rnnk_type type) {
  if (operation < 0 || operation >= RNNK_OPERATIONS || (unsigned)type >= RNNK_TYPES) return 0;
  int real = (int)type - RNNK_FLOAT32;
  if (real >= 0 && real < RNNK_REAL_TYPES && rows->operations[operation][real]) return rows->operations[operation][real];
  return operations[type][operation];
}

rnnk_row rnnk_comparison_row(int comparison, rnnk_type type) {
  if (comparison < 0 || comparison >= RNNK_COMPARISONS || (unsigned)type >= RNNK_TYPES) return 0;
  return comparisons[type][comparison];
}

#define NAME_ENTRY(name, ...) #name,
static const char *const function_names[] = {RNNK_FUNCTION_TABLE(NAME_ENTRY)};
static const char *const operation_names[] = {RNNK_OPERATION_NAMES(NAME_ENTRY)};
static const char *const comparison_names[] = {RNNK_COMPARISON_NAMES(NAME_ENTRY)};

const char *rnnk_function_name(int function) {
  return function >= 0 && function < RNNK_FUNCTIONS ? function_names[function] : 0;
}

const char *rnnk_operation_name(int operation) {
  return operation >= 0 && operation < RNNK_OPERATIONS ? operation_names[operation] : 0;
}

const char *rnnk_comparison_name(int comparison) {
  return comparison >= 0 && comparison < RNNK_COMPARISONS ? comparison_names[comparison] : 0;
}
