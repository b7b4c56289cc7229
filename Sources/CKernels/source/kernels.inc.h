// All kernels of one variant and their table `TABLE`, whose name is `NAME`. Included once for each variant.
#include "lanes.inc.h"

#include "blocks.inc.h"

#include "gates.inc.h"

#if PANEL_LANES
#include "products.inc.h"
#endif

#include "few.inc.h"

static void map_exp(const float *x, float *y, size_t n) {
  EACH_LANES(n, { STORE(y, lanes_exp(LOAD(x))); });
}

static void map_log(const float *x, float *y, size_t n) {
  EACH_LANES(n, { STORE(y, lanes_log(LOAD(x))); });
}

static void map_tanh(const float *x, float *y, size_t n) {
  EACH_LANES(n, { STORE(y, lanes_close_tanh(LOAD(x))); });
}

static void map_sigmoid(const float *x, float *y, size_t n) {
  EACH_LANES(n, { STORE(y, lanes_close_sigmoid(LOAD(x))); });
}

#include "elementwise.inc.h"

static void axpy(float a, const float *x, float *y, size_t n) {
  lanes factor = a;
  EACH_LANES(n, { STORE(y, fused(factor, LOAD(x), LOAD(y))); });
}

static void add(const float *x, float *y, size_t n) {
  EACH_LANES(n, { STORE(y, LOAD(y) + LOAD(x)); });
}

static void multiply(const float *x, const float *y, float *z, size_t n) {
  EACH_LANES(n, { STORE(z, LOAD(x) * LOAD(y)); });
}

static void scale(float a, float *x, size_t n) {
  EACH_LANES(n, { STORE(x, LOAD(x) * a); });
}

static float dot(const float *x, const float *y, size_t n) {
  lanes sums = 0;
  EACH_LANES(n, { sums = fused(LOAD(x), LOAD(y), sums); });
  return total(sums);
}

static float sum(const float *x, size_t n) {
  lanes sums = 0;
  EACH_LANES(n, { sums = sums + LOAD(x); });
  return total(sums);
}

// Some lanes beside each other at a time: what lies far apart is read in longer runs.
static void column_sums(const float *x, size_t rows, size_t columns, size_t stride, float *y) {
  enum { TOGETHER = 4 };
  for (; columns >= TOGETHER * LANES; columns -= TOGETHER * LANES, x += TOGETHER * LANES, y += TOGETHER * LANES) {
    lanes sums[TOGETHER];
    for (size_t part = 0; part < TOGETHER; part++) sums[part] = load(y + part * LANES, LANES);
    for (size_t row = 0; row < rows; row++)
      for (size_t part = 0; part < TOGETHER; part++)
        sums[part] = sums[part] + load(x + row * stride + part * LANES, LANES);
    for (size_t part = 0; part < TOGETHER; part++) store(y + part * LANES, sums[part], LANES);
  }
  EACH_LANES(columns, {
    lanes sums = LOAD(y);
    for (size_t row = 0; row < rows; row++) sums = sums + LOAD(x + row * stride);
    STORE(y, sums);
  });
}

// torch.optim.SGD, in its order of operations.
static void sgd(const rnnk_sgd *rule, float *parameter, const float *gradient, float *momentum, size_t n) {
  lanes rate = -rule->learning_rate;
  EACH_LANES(n, {
    lanes p = LOAD(parameter), d = LOAD(gradient);
    if (rule->weight_decay != 0) d = d + p * rule->weight_decay;
    if (rule->momentum != 0) {
      lanes m = d;
      if (!rule->first) m = LOAD(momentum) * rule->momentum + d * (1.0f - rule->dampening);
      STORE(momentum, m);
      d = rule->nesterov ? d + m * rule->momentum : m;
    }
    STORE(parameter, p + d * rate);
  });
}

// torch.optim.Adam and AdamW, in their order of operations.
static void adam(const rnnk_adam *rule, float *parameter, const float *gradient, float *mean, float *square, size_t n) {
  EACH_LANES(n, {
    lanes p = LOAD(parameter) * rule->decay_factor, g = LOAD(gradient);
    if (rule->weight_decay != 0) g = g + p * rule->weight_decay;
    lanes m = LOAD(mean), v = LOAD(square) * rule->beta2;
    m = m + (g - m) * rule->one_minus_beta1;
    v = v + g * rule->one_minus_beta2 * g;
    STORE(mean, m);
    STORE(square, v);
    lanes root = __builtin_elementwise_sqrt(v) / rule->correction + rule->epsilon;
    STORE(parameter, p - m * rule->step_size / root);
  });
}

const rnnk_table TABLE = {
    .name = NAME,
    .rows = &variant_rows,
    .axpy = axpy,
    .add = add,
    .multiply = multiply,
    .scale = scale,
    .dot = dot,
    .sum = sum,
    .column_sums = column_sums,
    .transpose = transpose,
    .affine = affine,
    .accumulate = accumulate,
#if PANEL_LANES
    .panel = PANEL,
    .pack = pack,
    .packed_multiply = packed_multiply,
#endif
    .forward = {rnn_tanh_forward, rnn_relu_forward, lstm_forward, gru_forward, gru_before_forward},
    .forward_second = {NULL, NULL, NULL, NULL, gru_before_forward_second},
    .backward = {rnn_tanh_backward, rnn_relu_backward, lstm_backward, gru_backward, gru_before_backward},
    .backward_second = {NULL, NULL, NULL, NULL, gru_before_backward_second},
    .sgd = sgd,
    .adam = adam,
};
