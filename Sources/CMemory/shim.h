// How much memory a process may have: the machine's, or less where somebody set a limit.
#ifndef RNN_MEMORY_SHIM_H
#define RNN_MEMORY_SHIM_H

#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

// The number in a file of one line, no more than `most`; `most` where there is none, as for "max".
static inline long long rnnm_number(const char *path, long long most) {
  FILE *file = fopen(path, "re");
  long long number = most;
  if (!file) return most;
  if (fscanf(file, "%lld", &number) != 1 || number < 0 || number > most) number = most;
  fclose(file);
  return number;
}

// The smallest limit of a control group and of those around it, below `root`; `most` where none is set.
static inline long long rnnm_limit_of_group(const char *root, const char *group, const char *name, long long most) {
  char path[PATH_MAX], folder[PATH_MAX];
  if (snprintf(folder, sizeof folder, "%s", group) >= (int)sizeof folder) return most;
  while (1) {
    if (snprintf(path, sizeof path, "%s%s/%s", root, folder, name) < (int)sizeof path) most = rnnm_number(path, most);
    char *end = strrchr(folder, '/');
    if (!end) return most;
    *end = 0;
  }
}

// The smallest limit of the control groups that a listing such as /proc/self/cgroup names, in both versions of their
// file system, which is mounted at `root`; `most` where none is set.
static inline long long rnnm_limit_of_groups(const char *listing, const char *root, long long most) {
  FILE *file = fopen(listing, "re");
  char line[PATH_MAX];
  if (!file) return most;
  while (fgets(line, sizeof line, file)) {
    line[strcspn(line, "\n")] = 0;
    char *controllers = strchr(line, ':'), *group = controllers ? strchr(controllers + 1, ':') : NULL;
    if (!group) continue;
    *group++ = 0;
    if (!controllers[1]) most = rnnm_limit_of_group(root, group, "memory.max", most);
    if (strstr(controllers, "memory")) {
      char memory[PATH_MAX];
      if (snprintf(memory, sizeof memory, "%s/memory", root) >= (int)sizeof memory) continue;
      most = rnnm_limit_of_group(memory, group, "memory.limit_in_bytes", most);
    }
  }
  fclose(file);
  return most;
}

// What a limit of the process leaves beside the bytes that are taken, if it is less than `most`.
static inline long long rnnm_left_of(int resource, long long taken, long long most) {
  struct rlimit limit;
  if (getrlimit(resource, &limit) != 0 || limit.rlim_cur >= (rlim_t)LLONG_MAX) return most;
  long long left = (long long)limit.rlim_cur - taken;
  return left < 0 ? 0 : left < most ? left : most;
}

// The bytes that this process may still take: of the machine's memory and of its control groups' all, of its own limits
// of addresses and data what is not mapped yet.
static inline long long rnnm_available(void) {
  long long pages = sysconf(_SC_PHYS_PAGES), page = sysconf(_SC_PAGESIZE);
  long long most = pages > 0 && page > 0 && pages < LLONG_MAX / page ? pages * page : 8LL << 30;
  most = rnnm_limit_of_groups("/proc/self/cgroup", "/sys/fs/cgroup", most);
  long long addresses = 0, data = 0;
  FILE *file = fopen("/proc/self/statm", "re");
  if (file) {
    if (fscanf(file, "%lld %*d %*d %*d %*d %lld", &addresses, &data) != 2) addresses = data = 0;
    fclose(file);
  }
  most = rnnm_left_of(RLIMIT_AS, addresses * page, most);
  return rnnm_left_of(RLIMIT_DATA, data * page, most);
}

#endif
