// The rows that convert elements from each type to each, as PyTorch's `to` does: floating-point numbers are cut toward
// zero, integers keep their low bits, complex numbers lose their imaginary part, and what is not 0 is true.
#include <stdint.h>

#include "rows.inc.h"

typedef uint8_t bool8;
typedef struct {
  float re, im;
} complex64;
typedef struct {
  double re, im;
} complex128;

// What does not fit into 64 bits becomes the least number, as x86-64 converts it.
static inline int64_t cut(double value) {
  return value >= -0x1p63 && value < 0x1p63 ? (int64_t)value : INT64_MIN;
}

static inline int64_t same(int64_t value) { return value; }

// A number's integer part, and how it is kept in each type.
#define WHOLE(v) _Generic((v), float: cut, double: cut, default: same)(v)
#define TO_bool8(v) ((v) != 0)
#define TO_uint8_t(v) ((uint8_t)WHOLE(v))
#define TO_int32_t(v) ((int32_t)WHOLE(v))
#define TO_int64_t(v) WHOLE(v)
#define TO_float(v) ((float)(v))
#define TO_double(v) ((double)(v))
#define TO_complex64(v) ((complex64){(float)(v), 0})
#define TO_complex128(v) ((complex128){(double)(v), 0})

#define PART_real(x) (x)
#define PART_complex(x) ((x).re)

#define CONVERSION(From, To, kind) UNARY_ROW(From##_to_##To, From, To, TO_##To(PART_##kind(x)))
#define CONVERSIONS(From, kind)        \
  CONVERSION(From, bool8, kind)        \
  CONVERSION(From, uint8_t, kind)      \
  CONVERSION(From, int32_t, kind)      \
  CONVERSION(From, int64_t, kind)      \
  CONVERSION(From, float, kind)        \
  CONVERSION(From, double, kind)
#define TO_COMPLEX(From)               \
  CONVERSION(From, complex64, real)    \
  CONVERSION(From, complex128, real)

CONVERSIONS(bool8, real)
CONVERSIONS(uint8_t, real)
CONVERSIONS(int32_t, real)
CONVERSIONS(int64_t, real)
CONVERSIONS(float, real)
CONVERSIONS(double, real)
CONVERSIONS(complex64, complex)
CONVERSIONS(complex128, complex)
TO_COMPLEX(bool8)
TO_COMPLEX(uint8_t)
TO_COMPLEX(int32_t)
TO_COMPLEX(int64_t)
TO_COMPLEX(float)
TO_COMPLEX(double)
UNARY_ROW(complex64_to_complex64, complex64, complex64, x)
UNARY_ROW(complex64_to_complex128, complex64, complex128, ((complex128){x.re, x.im}))
UNARY_ROW(complex128_to_complex64, complex128, complex64, ((complex64){(float)x.re, (float)x.im}))
UNARY_ROW(complex128_to_complex128, complex128, complex128, x)

#define FROM(From)                                                                                   \
  {From##_to_bool8, From##_to_uint8_t, From##_to_int32_t,   From##_to_int64_t,                       \
   From##_to_float, From##_to_double,  From##_to_complex64, From##_to_complex128}
static const rnnk_row conversions[RNNK_TYPES][RNNK_TYPES] = {
    FROM(bool8), FROM(uint8_t), FROM(int32_t), FROM(int64_t), FROM(float), FROM(double), FROM(complex64), FROM(complex128),
};

rnnk_row rnnk_conversion_row(rnnk_type from, rnnk_type to) {
  return (unsigned)from < RNNK_TYPES && (unsigned)to < RNNK_TYPES ? conversions[from][to] : 0;
}
