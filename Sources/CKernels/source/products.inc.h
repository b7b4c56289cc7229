// Products with a matrix that is used at every timestep: it is packed once, in panels of columns that lie side by side
// in the order in which they are read, and multiplied with a few rows at a time in registers. Every element of the
// result is one chain of fused multiply-adds over the inner dimension, so all variants give the same bits.
// PANEL_LANES and TILE_ROWS say what fits the registers of a variant.

#define PANEL (PANEL_LANES * LANES)
// Of rows at once, where a panel is half full or less.
#define MOST_ROWS (PANEL_LANES > 1 ? 2 * TILE_ROWS : TILE_ROWS)
// How much of the inner dimension of a panel all rows are multiplied with before what lies behind it comes: as much of a
// wide panel as the sums are worth staying in registers for, of a narrow one what the first cache holds.
enum { DEPTH = PANEL_LANES > 1 ? 512 : 256 };

// Rows that lie far apart are asked for as many steps before they are copied.
enum { AHEAD = 12 };

// packed[panel][k][column] = b[k * row_stride + j * column_stride], filled up with zeros; one of the strides is 1.
static void pack(
    const float *b, size_t inner, size_t columns, size_t row_stride, size_t column_stride, float *packed) {
  for (size_t left = 0; left < columns; left += PANEL, packed += inner * PANEL) {
    size_t width = columns - left < PANEL ? columns - left : PANEL;
    if (column_stride == 1) {
      for (size_t k = 0; k < inner; k++)
        for (size_t part = 0; part < PANEL; part += LANES) {
          const float *source = b + k * row_stride + left + part;
          __builtin_prefetch(source + AHEAD * row_stride);
          size_t count = part >= width ? 0 : width - part < LANES ? width - part : LANES;
          store(packed + k * PANEL + part, count ? load(source, count) : (lanes)0.0f, LANES);
        }
      continue;
    }
    for (size_t part = 0; part < PANEL; part += LANES) {
      size_t count = part >= width ? 0 : width - part < LANES ? width - part : LANES;
      const float *source = b + (count ? (left + part) * column_stride : 0);
      for (size_t k = 0; k < inner; k += LANES) {
        size_t rest = inner - k < LANES ? inner - k : LANES;
        lanes block[LANES];
        load_block(source + k, count, rest, column_stride, block);
        turn(block);
        store_block(packed + k * PANEL + part, rest, LANES, PANEL, block);
      }
    }
  }
}

// c[rows, width] = start + a[rows, inner] panel, for a constant number of rows, and of registers that the width fills.
// Rows of the panel lie a stride apart. Meanwhile the rows of a that come next enter the cache, and a part of the next
// panel: a register of it for every `pause` steps along the inner dimension.
INLINE void tile(
    const size_t rows, const size_t parts, const size_t pause, size_t width, size_t inner, const float *a,
    size_t a_stride, size_t a_step, const float *panel, size_t stride, const float *next, const float *start,
    size_t start_stride, float *c, size_t c_stride) {
  lanes sums[MOST_ROWS][PANEL_LANES];
  size_t last = width - (parts - 1) * LANES;
#pragma clang loop unroll(full)
  for (size_t row = 0; row < rows; row++)
#pragma clang loop unroll(full)
    for (size_t part = 0; part < parts; part++)
      sums[row][part] =
          start ? load(start + row * start_stride + part * LANES, part + 1 < parts ? LANES : last) : (lanes)0.0f;
  for (size_t k = 0; k < inner; k++) {
    if (k % pause == 0) __builtin_prefetch(next + k / pause * LANES);
    if (pause > 1 && k % LANES < rows) __builtin_prefetch(a + (rows + k % LANES) * a_stride + (k - k % LANES) * a_step);
    lanes b[PANEL_LANES];
#pragma clang loop unroll(full)
    for (size_t part = 0; part < parts; part++) b[part] = load(panel + k * stride + part * LANES, LANES);
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
INLINE void single(
    size_t inner, const float *a, size_t a_step, const float *packed, const float *start, float *c) {
  lanes sums[SINGLE_PANELS][PANEL_LANES];
#pragma clang loop unroll(full)
  for (size_t panel = 0; panel < SINGLE_PANELS; panel++)
#pragma clang loop unroll(full)
    for (size_t part = 0; part < PANEL_LANES; part++)
      sums[panel][part] = start ? load(start + panel * PANEL + part * LANES, LANES) : (lanes)0.0f;
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

#define TILE(count, parts, pause)                                                                       \
  tile(                                                                                                 \
      count, parts, pause, width, inner, a + row * a_stride, a_stride, a_step, panel, stride,           \
      next + row / TILE_ROWS % ((pause) * PANEL_LANES) * (inner / (pause)) * LANES,                     \
      start ? start + row * start_stride : NULL, start_stride, c + row * c_stride, c_stride)
// All rows times one panel; narrow panels leave registers for more rows at once. Where rows are many, they fetch the next
// panel slowly: more requests at once than the cache takes would hold up those for a.
#define PANEL_PRODUCT(name, parts)                                                                      \
  static void name(                                                                                     \
      size_t rows, size_t width, size_t inner, const float *a, size_t a_stride, size_t a_step,          \
      const float *panel, size_t stride, const float *next, const float *start, size_t start_stride,    \
      float *c, size_t c_stride) {                                                                      \
    size_t row = 0;                                                                                     \
    if (PANEL_LANES / (parts) > 1)                                                                      \
      for (; row + MOST_ROWS <= rows; row += MOST_ROWS) TILE(MOST_ROWS, parts, 1);                      \
    if (rows >= 2 * PANEL_LANES * TILE_ROWS)                                                            \
      for (; row + TILE_ROWS <= rows; row += TILE_ROWS) TILE(TILE_ROWS, parts, 2);                      \
    for (; row + TILE_ROWS <= rows; row += TILE_ROWS) TILE(TILE_ROWS, parts, 1);                        \
    switch (rows - row) {                                                                               \
      case 5: TILE(5, parts, 1); break;                                                                 \
      case 4: TILE(4, parts, 1); break;                                                                 \
      case 3: TILE(3, parts, 1); break;                                                                 \
      case 2: TILE(2, parts, 1); break;                                                                 \
      case 1: TILE(1, parts, 1); break;                                                                 \
      default: break;                                                                                   \
    }                                                                                                   \
  }
PANEL_PRODUCT(panel_of_1, 1)
#if PANEL_LANES == 4
PANEL_PRODUCT(panel_of_2, 2)
PANEL_PRODUCT(panel_of_3, 3)
PANEL_PRODUCT(panel_of_4, 4)
#define FULL_PANEL panel_of_4
#else
#define FULL_PANEL panel_of_1
#endif

static void packed_multiply(
    size_t rows, size_t columns, size_t inner, const float *a, size_t a_stride, size_t a_step, const float *packed,
    const float *start, size_t start_stride, float *c, size_t c_stride, const float *following) {
  static void (*const products[])(
      size_t, size_t, size_t, const float *, size_t, size_t, const float *, size_t, const float *, const float *,
      size_t, float *, size_t) = {
      panel_of_1,
#if PANEL_LANES == 4
      panel_of_2, panel_of_3, panel_of_4
#endif
  };
  size_t left = 0;
  if (rows == 1)
    for (; left + SINGLE_PANELS * PANEL <= columns; left += SINGLE_PANELS * PANEL)
      single(inner, a, a_step, packed + left * inner, start ? start + left : NULL, c + left);
  // A piece that is a little deeper stays whole.
  size_t pieces = (inner + DEPTH / 4) / DEPTH, depth = pieces > 1 ? (inner + pieces - 1) / pieces : inner;
  for (; left < columns; left += PANEL) {
    size_t width = columns - left < PANEL ? columns - left : PANEL;
    const float *panel = packed + left * inner, *first = start ? start + left : NULL;
    size_t first_stride = start_stride, k = 0;
    do {
      size_t count = inner - k < depth ? inner - k : depth;
      const float *next = k + count < inner || left + PANEL < columns ? panel + (k + count) * PANEL : following;
      products[(width - 1) / LANES](
          rows, width, count, a + k * a_step, a_stride, a_step, panel + k * PANEL, PANEL, next, first, first_stride,
          c + left, c_stride);
      k += count;
      first = c + left;
      first_stride = c_stride;
    } while (k < inner);
  }
}
