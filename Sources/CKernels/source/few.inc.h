// Products of a few rows: the step of a cell. Nothing is packed, each matrix is read once for a few rows.

// Four columns at a time share the loads of a's rows and hide one another's latency; where registers are many, four rows
// share those of the columns.
enum { DOTS = 4, DOT_ROWS = PANEL_LANES == 4 ? 4 : 1 };

INLINE void dots(
    const size_t rows, size_t columns, size_t inner, const float *a, const float *const w[DOTS], const float *bias,
    float *c, size_t c_stride, int keep) {
  lanes sums[DOT_ROWS][DOTS] = {0};
  EACH_LANES(inner, {
    lanes x[DOT_ROWS];
    for (size_t row = 0; row < rows; row++) x[row] = LOAD(a + row * inner);
    for (size_t part = 0; part < DOTS; part++) {
      lanes y = LOAD(w[part]);
      for (size_t row = 0; row < rows; row++) sums[row][part] = fused(x[row], y, sums[row][part]);
    }
  });
#pragma clang loop unroll(full)
  for (size_t row = 0; row < rows; row++)
#pragma clang loop unroll(full)
    for (size_t part = 0; part < DOTS; part++) {
      if (part >= columns) break;
      float sum = total(sums[row][part]) + (bias ? bias[part] : 0.0f), *target = c + row * c_stride + part;
      *target = keep ? *target + sum : sum;
    }
}

static void affine(
    size_t rows, size_t columns, size_t inner, const float *a, const float *w, const float *bias, float *c,
    size_t c_stride, int keep) {
  for (size_t column = 0; column < columns; column += DOTS) {
    size_t count = columns - column < DOTS ? columns - column : DOTS, row = 0;
    // Past the last column the last one is computed again.
    const float *parts[DOTS], *first = bias ? bias + column : NULL;
    for (size_t part = 0; part < DOTS; part++) parts[part] = w + (column + (part < count ? part : count - 1)) * inner;
    for (; row + DOT_ROWS <= rows; row += DOT_ROWS)
      dots(DOT_ROWS, count, inner, a + row * inner, parts, first, c + row * c_stride + column, c_stride, keep);
    for (; row < rows; row++)
      dots(1, count, inner, a + row * inner, parts, first, c + row * c_stride + column, c_stride, keep);
  }
}

static void accumulate(
    size_t rows, size_t columns, size_t inner, const float *a, size_t a_stride, size_t a_step, const float *b, float *c,
    size_t stride) {
  size_t left = 0;
#if PANEL_LANES
  for (; left + PANEL <= columns; left += PANEL)
    FULL_PANEL(
        rows, PANEL, inner, a, a_stride, a_step, b + left, stride, b + left, c + left, stride, c + left, stride);
#endif
  for (size_t row = 0; row < rows; row++)
    EACH_LANES(columns - left, {
      lanes sums = LOAD(c + row * stride + left);
      for (size_t k = 0; k < inner; k++)
        sums = fused((lanes)a[row * a_stride + k * a_step], LOAD(b + k * stride + left), sums);
      STORE(c + row * stride + left, sums);
    });
}
