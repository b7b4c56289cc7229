#include "cterminal.h"
int rnnt_version(void) { return 1; }
