// Vector kernels in float32: one source, compiled once for each instruction set, chosen once at run time.
//
// All variants give the same bits: sixteen lanes everywhere, contraction off, fused multiply-add explicit, reductions in
// a fixed order. Every pointer is to densely packed floats; a kernel may work in place where an output names an input.
#ifndef RNN_CKERNELS_H
#define RNN_CKERNELS_H

#include <stddef.h>

#include "elementwise.h"

// The equations of a recurrent cell. The order is an index into the tables of gate kernels.
typedef enum {
  RNNK_RNN_TANH = 0,
  RNNK_RNN_RELU = 1,
  RNNK_LSTM = 2,              // gates i, f, g, o
  RNNK_GRU = 3,               // gates r, z, n; the reset gate acts on the product: n = tanh(x + r * (W h + b))
  RNNK_GRU_RESET_BEFORE = 4,  // the reset gate acts before the product: n = tanh(x + W (r * h)), in two stages
} rnnk_mode;

enum { RNNK_MODES = 5 };

// What one timestep reads and writes for some units. G is the number of gates, H the hidden size; pointers are to the
// first unit of the first row and the first gate.
typedef struct {
  size_t rows;    // samples that take part in this step
  size_t hidden;  // H
  size_t units;   // how many of H

  float *gates;                 // [rows, G, H] forward: sums in, gates out; backward: the gates
  const float *recurrent;       // [rows, G, H] recurrent product, where it is not yet in `gates` (GRU)
  const float *recurrent_bias;  // [H] bias of the candidate's recurrent product (GRU)
  float *kept;                  // [rows, H] GRU: W h + b of the candidate; reset before: r * h
  const float *hidden_in;       // [rows, H]
  float *hidden_out;            // [rows, H]
  const float *cell_in;         // [rows, H] LSTM
  float *cell_out;              // [rows, H] LSTM

  float *d_hidden;     // [rows, H] gradient of hidden_out; GRU: replaced by what passes directly to hidden_in
  float *d_cell;       // [rows, H] gradient of cell_out, replaced by that of cell_in (LSTM)
  float *d_gates;      // [rows, G, H] gradients of the sums
  float *d_recurrent;  // [rows, G, H] gradient of the recurrent product where it differs (GRU)
  float *d_kept;       // [rows, H] gradient of r * h, given to the second stage (reset before)
} rnnk_step;

typedef void (*rnnk_gates)(const rnnk_step *step);

typedef struct {
  float learning_rate, momentum, dampening, weight_decay;
  int nesterov, first;  // first: the momentum buffer has no content yet
} rnnk_sgd;

typedef struct {
  float step_size;         // learning rate / (1 - beta1^t)
  float correction;        // sqrt(1 - beta2^t)
  float one_minus_beta1, beta2, one_minus_beta2, epsilon;
  float weight_decay;      // added to the gradient (Adam)
  float decay_factor;      // parameters are multiplied by it first (AdamW: 1 - learning rate * weight decay)
} rnnk_adam;

typedef struct {
  const char *name;  // "avx512", "avx2", "neon" or "plain"

  const rnnk_rows *rows;                                               // elementwise operations
  void (*axpy)(float a, const float *x, float *y, size_t n);           // y += a x
  void (*add)(const float *x, float *y, size_t n);                     // y += x
  void (*multiply)(const float *x, const float *y, float *z, size_t n);  // z = x y
  void (*scale)(float a, float *x, size_t n);                          // x *= a
  float (*dot)(const float *x, const float *y, size_t n);
  float (*sum)(const float *x, size_t n);
  // y[j] += x[0, j] + x[1, j] + ..., for rows of x `stride` apart
  void (*column_sums)(const float *x, size_t rows, size_t columns, size_t stride, float *y);
  void (*transpose)(const float *x, size_t rows, size_t columns, float *y);    // y[j, i] = x[i, j]

  // Products of a few rows, with matrices as they are.
  // c[i, j] = bias[j] + a[i, :] w[j, :] for w [columns, inner], bias null for none; or c + that where `keep` is not 0.
  void (*affine)(size_t rows, size_t columns, size_t inner, const float *a, const float *w, const float *bias, float *c,
                 size_t c_stride, int keep);
  // c [rows, columns] += a b for b [inner, columns]; element [i, k] of a is a[i * a_stride + k * a_step], rows of b and c
  // lie a stride apart.
  void (*accumulate)(size_t rows, size_t columns, size_t inner, const float *a, size_t a_stride, size_t a_step,
                     const float *b, float *c, size_t stride);

  // Products with a packed matrix b [inner, columns]. `panel` is how many columns lie side by side; 0 where a variant has
  // no such product. A packed matrix takes inner * (columns rounded up to panels) floats.
  size_t panel;
  // Element [k, j] of b is b[k * row_stride + j * column_stride]; one of the strides is 1.
  void (*pack)(const float *b, size_t inner, size_t columns, size_t row_stride, size_t column_stride, float *packed);
  // c [rows, columns] = s + a b. Element [i, k] of a is a[i * a_stride + k * a_step], s[i, j] is
  // start[i * start_stride + j], or 0 where start is null; it may be c. `following` is the packed matrix that comes
  // after this one, whose beginning is fetched.
  void (*packed_multiply)(size_t rows, size_t columns, size_t inner, const float *a, size_t a_stride, size_t a_step,
                          const float *packed, const float *start, size_t start_stride, float *c, size_t c_stride,
                          const float *following);

  // By rnnk_mode. The second stage is null where the first finishes the step.
  rnnk_gates forward[RNNK_MODES], forward_second[RNNK_MODES];
  rnnk_gates backward[RNNK_MODES], backward_second[RNNK_MODES];

  void (*sgd)(const rnnk_sgd *rule, float *parameter, const float *gradient, float *momentum, size_t n);
  void (*adam)(const rnnk_adam *rule, float *parameter, const float *gradient, float *mean, float *square, size_t n);
} rnnk_table;

// The gate kernels of a mode, forward and backward; the second stages may be null.
static inline rnnk_gates rnnk_forward_gates(const rnnk_table *table, rnnk_mode mode) { return table->forward[mode]; }
static inline rnnk_gates rnnk_forward_second_gates(const rnnk_table *table, rnnk_mode mode) {
  return table->forward_second[mode];
}
static inline rnnk_gates rnnk_backward_gates(const rnnk_table *table, rnnk_mode mode) { return table->backward[mode]; }
static inline rnnk_gates rnnk_backward_second_gates(const rnnk_table *table, rnnk_mode mode) {
  return table->backward_second[mode];
}

// Says to the processor that this thread waits for another one.
static inline void rnnk_pause(void) {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("yield");
#endif
}

// The table in use: the best that the machine has, or the one that the variable RNNKIT_KERNELS names.
const rnnk_table *rnnk_kernels(void);

// The table of a variant, or null where this machine cannot run it.
const rnnk_table *rnnk_kernels_named(const char *name);

#endif
