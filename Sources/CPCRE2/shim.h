// PCRE2: its library for texts of 8-bit units.
#ifndef RNN_PCRE2_SHIM_H
#define RNN_PCRE2_SHIM_H
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#endif
