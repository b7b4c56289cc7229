// Products of a few rows: the step of a cell. Nothing is packed, each matrix is read once for each row.

// Four columns at a time share the loads of a's row and hide one another's latency.
enum { DOTS = 4 };

static void affine(
    size_t rows, size_t columns, size_t inner, const float *a, const float *w, const float *bias, float *c, int keep) {
  for (size_t row = 0; row < rows; row++, a += inner, c += columns) {
    for (size_t column = 0; column < columns; column += DOTS) {
      // Past the last column the last one is computed again.
      const float *parts[DOTS];
      for (size_t part = 0; part < DOTS; part++)
        parts[part] = w + (column + part < columns ? column + part : columns - 1) * inner;
      lanes sums[DOTS] = {0, 0, 0, 0};
      EACH_LANES(inner, {
        lanes x = LOAD(a);
        for (size_t part = 0; part < DOTS; part++) sums[part] = fused(x, LOAD(parts[part]), sums[part]);
      });
      for (size_t part = 0; part < DOTS && column + part < columns; part++) {
        float sum = total(sums[part]) + (bias ? bias[column + part] : 0.0f);
        c[column + part] = keep ? c[column + part] + sum : sum;
      }
    }
  }
}

static void accumulate(
    size_t rows, size_t columns, size_t inner, const float *a, size_t a_stride, size_t a_step, const float *b, float *c) {
  for (size_t row = 0; row < rows; row++, a += a_stride, c += columns)
    EACH_LANES(columns, {
      lanes sums = LOAD(c);
      for (size_t k = 0; k < inner; k++) sums = fused((lanes)a[k * a_step], LOAD(b + k * columns), sums);
      STORE(c, sums);
    });
}
