// Products with a matrix that is used at every timestep: it is packed once, in panels of columns that lie side by side
// in the order in which they are read, and multiplied with a few rows at a time in registers. Every element of the
// result is one chain of fused multiply-adds over the inner dimension, so all variants give the same bits.
// PANEL_LANES and TILE_ROWS say what fits the registers of a variant.

#define PANEL (PANEL_LANES * LANES)

// packed[panel][k][column] = b[k * row_stride + column * column_stride], filled up with zeros.
static void pack(
    const float *b, size_t inner, size_t columns, size_t row_stride, size_t column_stride, float *packed) {
  for (size_t left = 0; left < columns; left += PANEL) {
    size_t width = columns - left < PANEL ? columns - left : PANEL;
    // The source is read along the dimension in which it lies densely.
    if (column_stride == 1) {
      for (size_t k = 0; k < inner; k++) {
        memcpy(packed + k * PANEL, b + k * row_stride + left, width * sizeof(float));
        memset(packed + k * PANEL + width, 0, (PANEL - width) * sizeof(float));
      }
    } else {
      for (size_t column = 0; column < PANEL; column++)
        for (size_t k = 0; k < inner; k++)
          packed[k * PANEL + column] = column < width ? b[k * row_stride + (left + column) * column_stride] : 0;
    }
    packed += inner * PANEL;
  }
}

// c[rows, width] = a[rows, inner] panel (+ c), for a constant number of rows, and of registers that the width fills.
INLINE void tile(
    const size_t rows, const size_t parts, size_t width, size_t inner, const float *a, size_t a_stride, size_t a_step,
    const float *panel, float *c, size_t c_stride, int keep) {
  lanes sums[TILE_ROWS][PANEL_LANES];
  size_t last = width - (parts - 1) * LANES;
#pragma clang loop unroll(full)
  for (size_t row = 0; row < rows; row++)
#pragma clang loop unroll(full)
    for (size_t part = 0; part < parts; part++)
      sums[row][part] =
          keep ? load(c + row * c_stride + part * LANES, part + 1 < parts ? LANES : last) : (lanes)0.0f;
  for (size_t k = 0; k < inner; k++) {
    lanes b[PANEL_LANES];
#pragma clang loop unroll(full)
    for (size_t part = 0; part < parts; part++) b[part] = load(panel + k * PANEL + part * LANES, LANES);
#pragma clang loop unroll(full)
    for (size_t row = 0; row < rows; row++) {
      lanes x = a[row * a_stride + k * a_step];
#pragma clang loop unroll(full)
      for (size_t part = 0; part < parts; part++) sums[row][part] = fused(x, b[part], sums[row][part]);
    }
  }
#pragma clang loop unroll(full)
  for (size_t row = 0; row < rows; row++)
#pragma clang loop unroll(full)
    for (size_t part = 0; part < parts; part++)
      store(c + row * c_stride + part * LANES, sums[row][part], part + 1 < parts ? LANES : last);
}

// One row and several full panels: enough sums at once to hide the latency of the multiply-adds.
INLINE void single(size_t inner, const float *a, size_t a_step, const float *packed, float *c, int keep) {
  lanes sums[SINGLE_PANELS][PANEL_LANES];
#pragma clang loop unroll(full)
  for (size_t panel = 0; panel < SINGLE_PANELS; panel++)
#pragma clang loop unroll(full)
    for (size_t part = 0; part < PANEL_LANES; part++)
      sums[panel][part] = keep ? load(c + panel * PANEL + part * LANES, LANES) : (lanes)0.0f;
  for (size_t k = 0; k < inner; k++) {
    lanes x = a[k * a_step];
#pragma clang loop unroll(full)
    for (size_t panel = 0; panel < SINGLE_PANELS; panel++)
#pragma clang loop unroll(full)
      for (size_t part = 0; part < PANEL_LANES; part++)
        sums[panel][part] =
            fused(x, load(packed + (panel * inner + k) * PANEL + part * LANES, LANES), sums[panel][part]);
  }
#pragma clang loop unroll(full)
  for (size_t panel = 0; panel < SINGLE_PANELS; panel++)
#pragma clang loop unroll(full)
    for (size_t part = 0; part < PANEL_LANES; part++)
      store(c + panel * PANEL + part * LANES, sums[panel][part], LANES);
}

#define TILE(count, parts) \
  tile(count, parts, width, inner, a + row * a_stride, a_stride, a_step, packed, c + row * c_stride, c_stride, keep)
// All rows times one panel.
#define PANEL_PRODUCT(name, parts)                                                                              \
  static void name(                                                                                             \
      size_t rows, size_t width, size_t inner, const float *a, size_t a_stride, size_t a_step,                  \
      const float *packed, float *c, size_t c_stride, int keep) {                                               \
    size_t row = 0;                                                                                             \
    for (; row + TILE_ROWS <= rows; row += TILE_ROWS) TILE(TILE_ROWS, parts);                                   \
    switch (rows - row) {                                                                                       \
      case 5: TILE(5, parts); break;                                                                            \
      case 4: TILE(4, parts); break;                                                                            \
      case 3: TILE(3, parts); break;                                                                            \
      case 2: TILE(2, parts); break;                                                                            \
      case 1: TILE(1, parts); break;                                                                            \
      default: break;                                                                                           \
    }                                                                                                           \
  }
PANEL_PRODUCT(panel_of_1, 1)
#if PANEL_LANES == 4
PANEL_PRODUCT(panel_of_2, 2)
PANEL_PRODUCT(panel_of_3, 3)
PANEL_PRODUCT(panel_of_4, 4)
#endif

static void packed_multiply(
    size_t rows, size_t columns, size_t inner, const float *a, size_t a_stride, size_t a_step,
    const float *packed, float *c, size_t c_stride, int keep) {
  size_t left = 0;
  if (rows == 1)
    for (; left + SINGLE_PANELS * PANEL <= columns; left += SINGLE_PANELS * PANEL)
      single(inner, a, a_step, packed + left * inner, c + left, keep);
  for (; left < columns; left += PANEL) {
    size_t width = columns - left < PANEL ? columns - left : PANEL;
    const float *panel = packed + left * inner;
#if PANEL_LANES == 4
    void (*const products[])(
        size_t, size_t, size_t, const float *, size_t, size_t, const float *, float *, size_t, int) = {
        panel_of_1, panel_of_2, panel_of_3, panel_of_4};
    products[(width - 1) / LANES](rows, width, inner, a, a_stride, a_step, panel, c + left, c_stride, keep);
#else
    panel_of_1(rows, width, inner, a, a_stride, a_step, panel, c + left, c_stride, keep);
#endif
  }
}
