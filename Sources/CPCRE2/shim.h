// PCRE2: its library for texts of 8-bit units.
#ifndef RNN_PCRE2_SHIM_H
#define RNN_PCRE2_SHIM_H
#define PCRE2_CODE_UNIT_WIDTH 8
#include <stddef.h>
#include <stdint.h>
// The header asks for these for types that stand above by now. Taken in here they would make this module the home of the
// C library's structures, and whoever uses those would have to import it.
#define _STDLIB_H 1
#define _INTTYPES_H 1
#include <pcre2.h>
#undef _STDLIB_H
#undef _INTTYPES_H
#endif
