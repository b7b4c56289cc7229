#ifndef CDATA_H
#define CDATA_H

#include <stddef.h>

// The data sets that come along, as they lie in `files`: part of the program, so that they are found wherever it runs.

// The bytes of a data set: "digits", "names" or "sunspots"; NULL for any other name.
const unsigned char *cdata_bytes(const char *name, size_t *count);

#endif
