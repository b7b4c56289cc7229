#include "cobjects.h"

#include <malloc.h>

_Thread_local void *rnno_heap_of_thread;

void rnno_trim(void) { malloc_trim(0); }
