// The gate equations of every recurrent mode, forward and backward. Included once for each variant.
// Formulas: PyTorch's nn.RNN, nn.LSTM and nn.GRU; s(x) is the sigmoid, s' = s (1 - s), tanh' = 1 - tanh^2.

INLINE lanes slope_sigmoid(lanes s) { return s * (1.0f - s); }
INLINE lanes slope_tanh(lanes t) { return fused(-t, t, (lanes)1.0f); }

// Where a step takes whole rows, they are one.
#define DENSE_ROW                                         \
  size_t h = step->hidden;                                \
  size_t rows = step->units == h ? 1 : step->rows;        \
  size_t n = step->units == h ? step->rows * h : step->units; \
  for (size_t row = 0; row < rows; row++)
#define EACH_ROW for (size_t row = 0; row < step->rows; row++)
#define ROW(pointer) ((pointer) + row * h)
#define GATE_ROW(pointer, gates) ((pointer) + row * (gates) * h)

// h = tanh(a)
static void rnn_tanh_forward(const rnnk_step *step) {
  DENSE_ROW {
    EACH_LANES(n, {
      lanes y = lanes_tanh(LOAD(ROW(step->gates)));
      STORE(ROW(step->gates), y);
      STORE(ROW(step->hidden_out), y);
    });
  }
}

static void rnn_tanh_backward(const rnnk_step *step) {
  DENSE_ROW {
    EACH_LANES(n, { STORE(ROW(step->d_gates), LOAD(ROW(step->d_hidden)) * slope_tanh(LOAD(ROW(step->gates)))); });
  }
}

// h = max(a, 0); a NaN stays
static void rnn_relu_forward(const rnnk_step *step) {
  DENSE_ROW {
    EACH_LANES(n, {
      lanes x = LOAD(ROW(step->gates));
      lanes y = choose(x < 0.0f, (lanes)0.0f, x);
      STORE(ROW(step->gates), y);
      STORE(ROW(step->hidden_out), y);
    });
  }
}

static void rnn_relu_backward(const rnnk_step *step) {
  DENSE_ROW {
    EACH_LANES(n, {
      STORE(ROW(step->d_gates), choose(LOAD(ROW(step->gates)) > 0.0f, LOAD(ROW(step->d_hidden)), (lanes)0.0f));
    });
  }
}

// i, f, o = s(.), g = tanh(.); c' = f c + i g; h' = o tanh(c')
static void lstm_forward(const rnnk_step *step) {
  size_t h = step->hidden, units = step->units;
  EACH_ROW {
    float *gates = GATE_ROW(step->gates, 4);
    const float *cell_in = ROW(step->cell_in);
    float *cell_out = ROW(step->cell_out), *hidden_out = ROW(step->hidden_out);
    EACH_LANES(units, {
      lanes input = lanes_sigmoid(LOAD(gates)), forget = lanes_sigmoid(LOAD(gates + h));
      lanes candidate = lanes_tanh(LOAD(gates + 2 * h)), output = lanes_sigmoid(LOAD(gates + 3 * h));
      STORE(gates, input);
      STORE(gates + h, forget);
      STORE(gates + 2 * h, candidate);
      STORE(gates + 3 * h, output);
      STORE(cell_out, fused(forget, LOAD(cell_in), input * candidate));
    });
    // In a loop of its own: the processor looks ahead far enough to work on several of either, not of both in a row.
    EACH_LANES(units, { STORE(hidden_out, LOAD(gates + 3 * h) * lanes_tanh(LOAD(cell_out))); });
  }
}

static void lstm_backward(const rnnk_step *step) {
  size_t h = step->hidden, units = step->units;
  EACH_ROW {
    const float *gates = GATE_ROW(step->gates, 4), *cell_in = ROW(step->cell_in), *cell_out = ROW(step->cell_out);
    const float *d_hidden = ROW(step->d_hidden);
    float *d_cell = ROW(step->d_cell), *d_gates = GATE_ROW(step->d_gates, 4);
    EACH_LANES(units, {
      lanes input = LOAD(gates), forget = LOAD(gates + h);
      lanes candidate = LOAD(gates + 2 * h), output = LOAD(gates + 3 * h);
      lanes bent = lanes_tanh(LOAD(cell_out)), dh = LOAD(d_hidden);
      lanes dc = fused(dh * output, slope_tanh(bent), LOAD(d_cell));
      STORE(d_gates, dc * candidate * slope_sigmoid(input));
      STORE(d_gates + h, dc * LOAD(cell_in) * slope_sigmoid(forget));
      STORE(d_gates + 2 * h, dc * input * slope_tanh(candidate));
      STORE(d_gates + 3 * h, dh * bent * slope_sigmoid(output));
      STORE(d_cell, dc * forget);
    });
  }
}

// r, z = s(x + W h); n = tanh(x + r (W h + b)); h' = (h - n) z + n
static void gru_forward(const rnnk_step *step) {
  size_t h = step->hidden, units = step->units;
  EACH_ROW {
    float *gates = GATE_ROW(step->gates, 3);
    const float *recurrent = GATE_ROW(step->recurrent, 3), *hidden_in = ROW(step->hidden_in);
    float *kept = ROW(step->kept), *hidden_out = ROW(step->hidden_out);
    EACH_LANES(units, {
      lanes reset = lanes_sigmoid(LOAD(gates) + LOAD(recurrent));
      lanes update = lanes_sigmoid(LOAD(gates + h) + LOAD(recurrent + h));
      lanes product = LOAD(recurrent + 2 * h) + LOAD(step->recurrent_bias);
      lanes candidate = lanes_tanh(fused(reset, product, LOAD(gates + 2 * h)));
      STORE(gates, reset);
      STORE(gates + h, update);
      STORE(gates + 2 * h, candidate);
      STORE(kept, product);
      STORE(hidden_out, fused(LOAD(hidden_in) - candidate, update, candidate));
    });
  }
}

static void gru_backward(const rnnk_step *step) {
  size_t h = step->hidden, units = step->units;
  EACH_ROW {
    const float *gates = GATE_ROW(step->gates, 3), *hidden_in = ROW(step->hidden_in), *kept = ROW(step->kept);
    float *d_hidden = ROW(step->d_hidden);
    float *d_gates = GATE_ROW(step->d_gates, 3), *d_recurrent = GATE_ROW(step->d_recurrent, 3);
    EACH_LANES(units, {
      lanes reset = LOAD(gates), update = LOAD(gates + h), candidate = LOAD(gates + 2 * h);
      lanes dh = LOAD(d_hidden);
      lanes d_candidate = dh * (1.0f - update) * slope_tanh(candidate);
      lanes d_update = dh * (LOAD(hidden_in) - candidate) * slope_sigmoid(update);
      lanes d_reset = d_candidate * LOAD(kept) * slope_sigmoid(reset);
      STORE(d_gates, d_reset);
      STORE(d_gates + h, d_update);
      STORE(d_gates + 2 * h, d_candidate);
      STORE(d_recurrent, d_reset);
      STORE(d_recurrent + h, d_update);
      STORE(d_recurrent + 2 * h, d_candidate * reset);
      STORE(d_hidden, dh * update);
    });
  }
}

// First stage: r, z = s(.) and r h, which the caller multiplies into the candidate's sum.
static void gru_before_forward(const rnnk_step *step) {
  size_t h = step->hidden, units = step->units;
  EACH_ROW {
    float *gates = GATE_ROW(step->gates, 3), *kept = ROW(step->kept);
    const float *hidden_in = ROW(step->hidden_in);
    EACH_LANES(units, {
      lanes reset = lanes_sigmoid(LOAD(gates));
      STORE(gates, reset);
      STORE(gates + h, lanes_sigmoid(LOAD(gates + h)));
      STORE(kept, reset * LOAD(hidden_in));
    });
  }
}

// Second stage: n = tanh(.); h' = (h - n) z + n
static void gru_before_forward_second(const rnnk_step *step) {
  size_t h = step->hidden, units = step->units;
  EACH_ROW {
    float *gates = GATE_ROW(step->gates, 3), *hidden_out = ROW(step->hidden_out);
    const float *hidden_in = ROW(step->hidden_in);
    EACH_LANES(units, {
      lanes candidate = lanes_tanh(LOAD(gates + 2 * h));
      STORE(gates + 2 * h, candidate);
      STORE(hidden_out, fused(LOAD(hidden_in) - candidate, LOAD(gates + h), candidate));
    });
  }
}

// First stage: all but the reset gate, whose gradient needs the caller's product d_candidate W.
static void gru_before_backward(const rnnk_step *step) {
  size_t h = step->hidden, units = step->units;
  EACH_ROW {
    const float *gates = GATE_ROW(step->gates, 3), *hidden_in = ROW(step->hidden_in);
    float *d_hidden = ROW(step->d_hidden), *d_gates = GATE_ROW(step->d_gates, 3);
    EACH_LANES(units, {
      lanes update = LOAD(gates + h), candidate = LOAD(gates + 2 * h), dh = LOAD(d_hidden);
      STORE(d_gates + h, dh * (LOAD(hidden_in) - candidate) * slope_sigmoid(update));
      STORE(d_gates + 2 * h, dh * (1.0f - update) * slope_tanh(candidate));
      STORE(d_hidden, dh * update);
    });
  }
}

static void gru_before_backward_second(const rnnk_step *step) {
  size_t h = step->hidden, units = step->units;
  EACH_ROW {
    const float *gates = GATE_ROW(step->gates, 3), *hidden_in = ROW(step->hidden_in), *d_kept = ROW(step->d_kept);
    float *d_hidden = ROW(step->d_hidden), *d_gates = GATE_ROW(step->d_gates, 3);
    EACH_LANES(units, {
      lanes reset = LOAD(gates), dk = LOAD(d_kept);
      STORE(d_gates, dk * LOAD(hidden_in) * slope_sigmoid(reset));
      STORE(d_hidden, fused(dk, reset, LOAD(d_hidden)));
    });
  }
}
