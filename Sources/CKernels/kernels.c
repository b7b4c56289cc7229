#include "ckernels.h"
int rnnk_version(void) { return 1; }
