// zlib: deflate and inflate, and the check sums of archives.
#ifndef RNN_ZLIB_SHIM_H
#define RNN_ZLIB_SHIM_H
#include <zlib.h>
#endif
