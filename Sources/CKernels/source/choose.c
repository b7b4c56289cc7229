// The choice of a variant: by what the processor has, or by the variable RNNKIT_KERNELS. Made once.
#include <stdlib.h>
#include <string.h>

#include "ckernels.h"

extern const rnnk_table rnnk_table_plain;
#if defined(__x86_64__)
extern const rnnk_table rnnk_table_avx512, rnnk_table_avx2;
#endif

const rnnk_table *rnnk_kernels_named(const char *name) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (strcmp(name, "avx512") == 0)
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
                   __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw")
               ? &rnnk_table_avx512
               : NULL;
  if (strcmp(name, "avx2") == 0)
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? &rnnk_table_avx2 : NULL;
#endif
  return strcmp(name, rnnk_table_plain.name) == 0 ? &rnnk_table_plain : NULL;
}

static const rnnk_table *choose_table(void) {
  const char *wanted = getenv("RNNKIT_KERNELS");
  const rnnk_table *table = wanted ? rnnk_kernels_named(wanted) : NULL;
  if (!table) table = rnnk_kernels_named("avx512");
  if (!table) table = rnnk_kernels_named("avx2");
  return table ? table : &rnnk_table_plain;
}

const rnnk_table *rnnk_kernels(void) {
  static const rnnk_table *chosen;  // two threads that race here store the same pointer
  const rnnk_table *table = __atomic_load_n(&chosen, __ATOMIC_ACQUIRE);
  if (!table) {
    table = choose_table();
    __atomic_store_n(&chosen, table, __ATOMIC_RELEASE);
  }
  return table;
}
