// The common rows of one real type: REAL, with LIBM(f) for C's f of the type and SPELL(name) for the names made here.
#define C(constant) ((REAL)(constant))
#define SQRT(x) LIBM(sqrt)(x)
#define ABS(x) LIBM(fabs)(x)

#define FUNCTION_ROWS(name, value, slope)        \
  UNARY_ROW(SPELL(name), REAL, REAL, (REAL)(value)) \
  BINARY_ROW(SPELL(name##_slope), REAL, REAL, x *(REAL)(slope))
RNNK_FUNCTION_TABLE(FUNCTION_ROWS)

// The remainder with the sign of the divisor, and the quotient that goes with it: Python's % and //.
static REAL SPELL(remainder_of)(REAL x, REAL k) {
  REAL rest = LIBM(fmod)(x, k);
  return rest != 0 && (k < 0) != (rest < 0) ? rest + k : rest;
}

static REAL SPELL(floor_of)(REAL x, REAL k) {
  if (k == 0) return x / k;
  REAL rest = LIBM(fmod)(x, k), quotient = (x - rest) / k;
  if (rest != 0 && (k < 0) != (rest < 0)) quotient -= 1;
  if (quotient == 0) return LIBM(copysign)(0, x / k);
  REAL floored = LIBM(floor)(quotient);
  return quotient - floored > C(0.5) ? floored + 1 : floored;
}

BINARY_ROW(SPELL(sum), REAL, REAL, x + k)
BINARY_ROW(SPELL(difference), REAL, REAL, x - k)
BINARY_ROW(SPELL(product), REAL, REAL, x *k)
BINARY_ROW(SPELL(quotient), REAL, REAL, x / k)
BINARY_ROW(SPELL(floorQuotient), REAL, REAL, SPELL(floor_of)(x, k))
BINARY_ROW(SPELL(remainder), REAL, REAL, SPELL(remainder_of)(x, k))
BINARY_ROW(SPELL(truncatedRemainder), REAL, REAL, LIBM(fmod)(x, k))
BINARY_ROW(SPELL(power), REAL, REAL, LIBM(pow)(x, k))
BINARY_ROW(SPELL(maximum), REAL, REAL, x != x || x > k ? x : k)
BINARY_ROW(SPELL(minimum), REAL, REAL, x != x || x < k ? x : k)

#undef REAL
#undef LIBM
#undef SPELL
#undef C
#undef SQRT
#undef ABS
#undef FUNCTION_ROWS
