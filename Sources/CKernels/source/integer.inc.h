// The common rows of one integer type: INTEGER, with its unsigned form WORD, in which sums wrap around as in C's
// unsigned arithmetic, and SPELL(name) for the names made here. STORED(x) is how a result is kept.
#define WRAPPED(operation) STORED((INTEGER)((WORD)x operation(WORD) k))

// Division rounds down, and nothing traps: callers refuse a divisor 0 before, and -2^63 / -1 wraps around.
static INTEGER SPELL(floor_of)(INTEGER x, INTEGER k) {
  if (k == 0) return 0;
  if ((int64_t)k == -1) return (INTEGER)(0 - (WORD)x);
  INTEGER quotient = x / k;
  return quotient * k != x && (x < 0) != (k < 0) ? quotient - 1 : quotient;
}

static INTEGER SPELL(rest_of)(INTEGER x, INTEGER k) { return k == 0 || (int64_t)k == -1 ? 0 : x % k; }

static INTEGER SPELL(remainder_of)(INTEGER x, INTEGER k) {
  INTEGER rest = SPELL(rest_of)(x, k);
  return rest != 0 && (rest < 0) != (k < 0) ? rest + k : rest;
}

static INTEGER SPELL(power_of)(INTEGER x, INTEGER k) {
  if (k < 0) return x == 1 ? 1 : (int64_t)x == -1 ? (k & 1 ? x : 1) : 0;
  WORD result = 1, base = (WORD)x;
  for (; k > 0; k = k >> 1) {
    if (k & 1) result *= base;
    base *= base;
  }
  return (INTEGER)result;
}

BINARY_ROW(SPELL(sum), INTEGER, INTEGER, WRAPPED(+))
BINARY_ROW(SPELL(difference), INTEGER, INTEGER, WRAPPED(-))
BINARY_ROW(SPELL(product), INTEGER, INTEGER, WRAPPED(*))
BINARY_ROW(SPELL(floorQuotient), INTEGER, INTEGER, STORED(SPELL(floor_of)(x, k)))
BINARY_ROW(SPELL(remainder), INTEGER, INTEGER, STORED(SPELL(remainder_of)(x, k)))
BINARY_ROW(SPELL(truncatedRemainder), INTEGER, INTEGER, STORED(SPELL(rest_of)(x, k)))
BINARY_ROW(SPELL(power), INTEGER, INTEGER, STORED(SPELL(power_of)(x, k)))
BINARY_ROW(SPELL(maximum), INTEGER, INTEGER, x > k ? x : k)
BINARY_ROW(SPELL(minimum), INTEGER, INTEGER, x < k ? x : k)

#undef WRAPPED
#undef INTEGER
#undef WORD
#undef SPELL
#undef STORED
