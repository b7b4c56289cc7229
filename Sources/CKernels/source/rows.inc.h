// How rows are made from an expression. Rows of unit steps, and those with one repeated operand, are loops that the
// compiler vectorises; each element is computed alike in all of them.
#include "elementwise.h"

#define ROW_ARGUMENTS                                                                                 \
  size_t n, void *out_start, ptrdiff_t out_step, const void *a_start, ptrdiff_t a_step, const void *b_start, \
      ptrdiff_t b_step

// Without interleaving: rows are short, and code that nobody runs has to be compiled and loaded too.
#define ROW_LOOP(...)                                            \
  _Pragma("clang loop interleave(disable) unroll(disable)") for (size_t i = 0; i < n; i++) { __VA_ARGS__ }

// A row of one argument x.
#define UNARY_ROW(name, In, Out, value)               \
  static void name(ROW_ARGUMENTS) {                   \
    (void)b_start, (void)b_step;                      \
    Out *out = out_start;                             \
    const In *a = a_start;                            \
    if (out_step == 1 && a_step == 1) {               \
      ROW_LOOP(const In x = a[i]; out[i] = (value);)  \
    } else {                                          \
      for (size_t i = 0; i < n; i++) {                \
        const In x = a[(ptrdiff_t)i * a_step];        \
        out[(ptrdiff_t)i * out_step] = (value);       \
      }                                               \
    }                                                 \
  }

// A row of two arguments x and k.
#define BINARY_ROW(name, In, Out, value)                             \
  static void name(ROW_ARGUMENTS) {                                  \
    Out *out = out_start;                                            \
    const In *a = a_start, *b = b_start;                             \
    if (out_step == 1 && a_step == 1 && b_step == 1) {               \
      ROW_LOOP(const In x = a[i], k = b[i]; (void)k; out[i] = (value);) \
    } else if (out_step == 1 && a_step == 1 && b_step == 0 && n) {   \
      const In k = b[0];                                             \
      (void)k;                                                       \
      ROW_LOOP(const In x = a[i]; out[i] = (value);)                 \
    } else {                                                         \
      for (size_t i = 0; i < n; i++) {                               \
        const In x = a[(ptrdiff_t)i * a_step], k = b[(ptrdiff_t)i * b_step]; \
        (void)k;                                                     \
        out[(ptrdiff_t)i * out_step] = (value);                      \
      }                                                              \
    }                                                                \
  }
