// Sixteen lanes of float32, whatever the registers are: the compiler splits them. Included once for each variant.
#include <stddef.h>
#include <string.h>

#include "ckernels.h"

#pragma STDC FP_CONTRACT OFF
// Sixteen lanes never cross a call: every function that takes them is inlined.
#pragma clang diagnostic ignored "-Wpsabi"

#define LANES 16
typedef float lanes __attribute__((ext_vector_type(16)));
typedef int lanes_int __attribute__((ext_vector_type(16)));

#define INLINE static inline __attribute__((always_inline))

#if defined(MASKED_256)
// Read from 16 - count on, these are the masks of `count` lanes.
static const int ends[32] = {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
#endif

// Loads and stores of `count` lanes: registers with masks do those that are not full at the price of full ones.
INLINE lanes load(const float *p, size_t count) {
  lanes v = 0;
  if (count >= LANES) {
    memcpy(&v, p, sizeof v);
    return v;
  }
#if defined(MASKED_512)
  __m512 r = _mm512_maskz_loadu_ps((__mmask16)((1u << count) - 1), p);
  memcpy(&v, &r, sizeof v);
#elif defined(MASKED_256)
  __m256 r[2];
  for (int half = 0; half < 2; half++)
    r[half] = _mm256_maskload_ps(p + 8 * half, _mm256_loadu_si256((const __m256i *)(ends + 16 - count + 8 * half)));
  memcpy(&v, r, sizeof v);
#else
  memcpy(&v, p, count * sizeof(float));
#endif
  return v;
}

INLINE void store(float *p, lanes v, size_t count) {
  if (count >= LANES) {
    memcpy(p, &v, sizeof v);
    return;
  }
#if defined(MASKED_512)
  __m512 r;
  memcpy(&r, &v, sizeof r);
  _mm512_mask_storeu_ps(p, (__mmask16)((1u << count) - 1), r);
#elif defined(MASKED_256)
  __m256 r[2];
  memcpy(r, &v, sizeof r);
  for (int half = 0; half < 2; half++)
    _mm256_maskstore_ps(p + 8 * half, _mm256_loadu_si256((const __m256i *)(ends + 16 - count + 8 * half)), r[half]);
#else
  memcpy(p, &v, count * sizeof(float));
#endif
}

#if defined(FUSED_IS_A_CALL)
// Sixteen calls of libm each: one copy of them is enough.
static __attribute__((noinline)) void fused_lanes(const lanes *a, const lanes *b, lanes *c) {
  *c = __builtin_elementwise_fma(*a, *b, *c);
}

INLINE lanes fused(lanes a, lanes b, lanes c) {
  fused_lanes(&a, &b, &c);
  return c;
}
#else
INLINE lanes fused(lanes a, lanes b, lanes c) { return __builtin_elementwise_fma(a, b, c); }
#endif

INLINE lanes bits(lanes_int v) {
  lanes r;
  memcpy(&r, &v, sizeof r);
  return r;
}

INLINE lanes_int integers(lanes v) {
  lanes_int r;
  memcpy(&r, &v, sizeof r);
  return r;
}

INLINE lanes choose(lanes_int mask, lanes yes, lanes no) { return mask ? yes : no; }

// Runs the body for i = 0, 16, ... with `count` lanes each; in all but the last round count is a constant.
#define EACH_LANES(n, ...)                    \
  do {                                        \
    size_t i = 0;                             \
    for (; i + LANES <= (n); i += LANES) {    \
      const size_t count = LANES;             \
      __VA_ARGS__                             \
    }                                         \
    if (i < (n)) {                            \
      const size_t count = (n) - i;           \
      __VA_ARGS__                             \
    }                                         \
  } while (0)

#define LOAD(p) load((p) + i, count)
#define STORE(p, v) store((p) + i, (v), count)

// The lanes of a reduction are added in a fixed tree: 16 -> 8 -> 4 -> 2 -> 1.
INLINE float total(lanes v) {
  float __attribute__((ext_vector_type(8))) eight = v.lo + v.hi;
  float __attribute__((ext_vector_type(4))) four = eight.lo + eight.hi;
  float __attribute__((ext_vector_type(2))) two = four.lo + four.hi;
  return two.x + two.y;
}

INLINE lanes at_least(lanes bound, lanes x) { return choose(bound > x, bound, x); }

// exp(x) = 2^n (1 + q): argument reduction x = n ln 2 + r, |r| <= ln 2 / 2 (Cody and Waite), and a minimax polynomial of
// degree six for exp(r) = 1 + q, of relative error 3e-9. Its argument lies between -104 and 89 or is NaN.
typedef struct {
  lanes q, n;
  lanes_int whole;  // n + 127 in the low bits
} lanes_power;

INLINE lanes_power power(lanes x) {
  const lanes magic = 12582912.0f + 127.0f;  // 1.5 * 2^23: adding it leaves the rounded integer in the low bits
  lanes shifted = fused(x, (lanes)1.44269504088896341f, magic);
  lanes n = shifted - magic;
  lanes r = fused(n, (lanes)-0.693145751953125f, x);
  r = fused(n, (lanes)-1.42860682030941723212e-6f, r);
  lanes p = 1.3814540580e-3f;
  p = fused(p, r, (lanes)8.3687451075e-3f);
  p = fused(p, r, (lanes)4.1668390785e-2f);
  p = fused(p, r, (lanes)1.6666520399e-1f);
  p = fused(p, r, (lanes)4.9999993432e-1f);
  return (lanes_power){fused(p, r * r, r), n, integers(shifted)};
}

// 2^n (1 + q), rounded once also where that is subnormal.
INLINE lanes value(lanes_power power) {
  lanes p = power.q + 1.0f;
#if defined(MASKED_512)
  __m512 from[2];
  memcpy(from, &p, sizeof p);
  memcpy(from + 1, &power.n, sizeof p);
  __m512 r = _mm512_scalef_ps(from[0], from[1]);
  memcpy(&p, &r, sizeof p);
  return p;
#else
  // Two factors: one alone is no normal number for all n.
  lanes_int n = power.whole - (integers((lanes)12582912.0f) + 127);
  lanes_int half = n >> 1;
  return p * bits((half + 127) << 23) * bits((n - half + 127) << 23);
#endif
}

// exp(x) within one ulp.
INLINE lanes lanes_exp(lanes x) {
  return value(power(at_least(-104.0f, choose(x > 89.0f, (lanes)89.0f, x))));
}

// log(x) within one ulp: x = 2^e m with m in [sqrt(1/2), sqrt(2)), and a minimax polynomial in m - 1 (Cephes).
INLINE lanes lanes_log(lanes x) {
  lanes_int subnormal = x < 1.17549435e-38f;
  lanes scaled = choose(subnormal, x * 8388608.0f, x);
  lanes_int shifted = integers(scaled) - 0x3f3504f3;  // the bits of sqrt(1/2)
  lanes_int whole = shifted >> 23;
  lanes f = bits((shifted & 0x7fffff) + 0x3f3504f3) - 1.0f;
  lanes e = __builtin_convertvector(whole - (subnormal & 23), lanes);
  lanes p = 7.0376836292e-2f;
  p = fused(p, f, (lanes)-1.1514610310e-1f);
  p = fused(p, f, (lanes)1.1676998740e-1f);
  p = fused(p, f, (lanes)-1.2420140846e-1f);
  p = fused(p, f, (lanes)1.4249322787e-1f);
  p = fused(p, f, (lanes)-1.6668057665e-1f);
  p = fused(p, f, (lanes)2.0000714765e-1f);
  p = fused(p, f, (lanes)-2.4999993993e-1f);
  p = fused(p, f, (lanes)3.3333331174e-1f);
  lanes square = f * f;
  lanes rest = fused(p * f, square, e * -2.12194440e-4f);
  rest = fused((lanes)-0.5f, square, rest);
  lanes y = fused(e, (lanes)0.693359375f, f + rest);
  // Outside of the positive numbers: -inf at 0, NaN below and for NaN, inf for inf.
  y = choose(x == 0.0f, (lanes)-__builtin_inff(), y);
  y = choose(x == __builtin_inff(), x, y);
  return choose((x < 0.0f) | (x != x), (lanes)__builtin_nanf(""), y);
}

// 1 / d for d between 1 and 2, within one ulp: a division takes longer than all the rest of a sigmoid. The minimax cubic
// is within 1.8e-3 = e, one step of third order leaves e^3.
INLINE lanes reciprocal(lanes d) {
  lanes y = fused((lanes)-0.22183708839f, d, (lanes)1.3310225303f);
  y = fused(y, d, (lanes)-2.9393414211f);
  y = fused(y, d, (lanes)2.8284228770f);
  lanes e = fused(-d, y, (lanes)1.0f);
  return fused(y, fused(e, e, e), y);
}

#define SIGN ((int)0x80000000)

// 1 / (1 + exp(-x)) through z = exp(-|x|) <= 1, so that nothing overflows and small results keep their digits.
INLINE lanes lanes_sigmoid(lanes x) {
  lanes below = bits(integers(x) | SIGN);
  lanes z = value(power(at_least(-104.0f, below)));
  return choose(x < 0.0f, z, (lanes)1.0f) * reciprocal(z + 1.0f);
}

// tanh(|x|) = (1 - z) / (1 + z) for z = exp(-2 |x|) = s (1 + q): 1 - s is exact, so small results keep their digits.
INLINE lanes lanes_tanh(lanes x) {
  lanes_int sign = integers(x) & SIGN;
  lanes below = bits(integers(x) | SIGN);
  below = at_least(-10.0f, below);  // tanh(10) is 1
  lanes_power z = power(below + below);
  lanes s = bits(z.whole << 23);
  lanes y = fused(-s, z.q, 1.0f - s) * reciprocal(fused(s, z.q, 1.0f + s));
  return bits(integers(y) | sign);
}

// What a script sees of one function is to be as close as the originals come: tanh below 0.625 by a polynomial in x^2
// (Cephes), above it 1 - 2 / (exp(2 |x|) + 1); the sigmoid with a division. Gates, of which a layer has millions, take the
// faster ones above.
INLINE lanes lanes_close_tanh(lanes x) {
  lanes_int sign = integers(x) & SIGN;
  lanes magnitude = bits(integers(x) & 0x7fffffff);
  lanes z = x * x;
  lanes p = -5.70498872745e-3f;
  p = fused(p, z, (lanes)2.06390887954e-2f);
  p = fused(p, z, (lanes)-5.37397155531e-2f);
  p = fused(p, z, (lanes)1.33314422036e-1f);
  p = fused(p, z, (lanes)-3.33332819422e-1f);
  lanes small = fused(p * z, x, x);
  lanes large = 1.0f - 2.0f / (lanes_exp(magnitude + magnitude) + 1.0f);
  return choose(magnitude < 0.625f, small, bits(integers(large) | sign));
}

INLINE lanes lanes_close_sigmoid(lanes x) {
  lanes z = lanes_exp(bits(integers(x) | SIGN));
  return choose(x < 0.0f, z, (lanes)1.0f) / (z + 1.0f);
}
