#include "cdata.h"

#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char digits[] = {
#embed "files/digits.npz"
};

static const unsigned char names[] = {
#embed "files/names.csv"
};

static const unsigned char sunspots[] = {
#embed "files/sunspots.csv"
};

const unsigned char *cdata_bytes(const char *name, size_t *count) {
  if (strcmp(name, "digits") == 0) return *count = sizeof digits, digits;
  if (strcmp(name, "names") == 0) return *count = sizeof names, names;
  if (strcmp(name, "sunspots") == 0) return *count = sizeof sunspots, sunspots;
  return *count = 0, NULL;
}
