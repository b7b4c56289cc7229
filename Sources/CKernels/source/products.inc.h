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

// c[rows, width] = a[rows, inner] panel (+ c), for a constant number of rows.
INLINE void tile(
    const size_t rows, size_t width, size_t inner, const float *a, size_t a_stride, size_t a_step,
    const float *panel, float *c, size_t c_stride, int keep) {
  lanes sums[TILE_ROWS][PANEL_LANES];
#pragma clang loop unroll(full)
  for (size_t row = 0; row < rows; row++)
#pragma clang loop unroll(full)
    for (size_t part = 0; part < PANEL_LANES; part++) {
      size_t start = part * LANES, count = start >= width ? 0 : width - start < LANES ? width - start : LANES;
      sums[row][part] = keep ? load(c + row * c_stride + (count ? start : 0), count) : (lanes)0.0f;
    }
  for (size_t k = 0; k < inner; k++) {
    lanes b[PANEL_LANES];
#pragma clang loop unroll(full)
    for (size_t part = 0; part < PANEL_LANES; part++) b[part] = load(panel + k * PANEL + part * LANES, LANES);
#pragma clang loop unroll(full)
    for (size_t row = 0; row < rows; row++) {
      lanes x = a[row * a_stride + k * a_step];
#pragma clang loop unroll(full)
      for (size_t part = 0; part < PANEL_LANES; part++) sums[row][part] = fused(x, b[part], sums[row][part]);
    }
  }
#pragma clang loop unroll(full)
  for (size_t row = 0; row < rows; row++)
#pragma clang loop unroll(full)
    for (size_t part = 0; part < PANEL_LANES; part++) {
      size_t start = part * LANES, count = start >= width ? 0 : width - start < LANES ? width - start : LANES;
      if (count) store(c + row * c_stride + start, sums[row][part], count);
    }
}

static void packed_multiply(
    size_t rows, size_t columns, size_t inner, const float *a, size_t a_stride, size_t a_step,
    const float *packed, float *c, size_t c_stride, int keep) {
  for (size_t left = 0; left < columns; left += PANEL) {
    size_t width = columns - left < PANEL ? columns - left : PANEL, row = 0;
#define TILE(count) \
  tile(count, width, inner, a + row * a_stride, a_stride, a_step, packed, c + row * c_stride + left, c_stride, keep)
    for (; row + TILE_ROWS <= rows; row += TILE_ROWS) TILE(TILE_ROWS);
    switch (rows - row) {
      case 5: TILE(5); break;
      case 4: TILE(4); break;
      case 3: TILE(3); break;
      case 2: TILE(2); break;
      case 1: TILE(1); break;
      default: break;
    }
#undef TILE
    packed += inner * PANEL;
  }
}
