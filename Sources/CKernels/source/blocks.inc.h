// Blocks of sixteen times sixteen elements that change rows and columns. Included once for each variant.

#define ZIP_LOW 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23
#define ZIP_HIGH 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31

// Interleaving row i with row i + 8 turns the digits of an element's place around by one; four times exchange its row
// and its column.
INLINE void turn(lanes block[LANES]) {
#pragma clang loop unroll(full)
  for (int round = 0; round < 4; round++) {
    lanes zipped[LANES];
#pragma clang loop unroll(full)
    for (int row = 0; row < LANES / 2; row++) {
      zipped[2 * row] = __builtin_shufflevector(block[row], block[row + LANES / 2], ZIP_LOW);
      zipped[2 * row + 1] = __builtin_shufflevector(block[row], block[row + LANES / 2], ZIP_HIGH);
    }
#pragma clang loop unroll(full)
    for (int row = 0; row < LANES; row++) block[row] = zipped[row];
  }
}

// What lies outside of rows and columns is zero, and is not stored.
INLINE void load_block(const float *x, size_t rows, size_t columns, size_t stride, lanes block[LANES]) {
  if (rows == LANES && columns == LANES)
    for (size_t row = 0; row < LANES; row++) block[row] = load(x + row * stride, LANES);
  else
    for (size_t row = 0; row < LANES; row++) block[row] = row < rows ? load(x + row * stride, columns) : (lanes)0.0f;
}

INLINE void store_block(float *x, size_t rows, size_t columns, size_t stride, const lanes block[LANES]) {
  if (rows == LANES && columns == LANES)
    for (size_t row = 0; row < LANES; row++) store(x + row * stride, block[row], LANES);
  else
    for (size_t row = 0; row < rows; row++) store(x + row * stride, block[row], columns);
}

static void transpose(const float *x, size_t rows, size_t columns, float *y) {
  for (size_t top = 0; top < rows; top += LANES)
    for (size_t left = 0; left < columns; left += LANES) {
      size_t height = rows - top < LANES ? rows - top : LANES, width = columns - left < LANES ? columns - left : LANES;
      lanes block[LANES];
      load_block(x + top * columns + left, height, width, columns, block);
      turn(block);
      store_block(y + left * rows + top, width, height, rows, block);
    }
}
