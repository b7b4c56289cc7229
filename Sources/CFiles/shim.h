// Opening below a folder in one step: a system call that the C library has no function for.
#ifndef RNN_FILES_SHIM_H
#define RNN_FILES_SHIM_H

#include <linux/openat2.h>
#include <sys/syscall.h>
#include <unistd.h>

// Opens a path that must not lead out of the folder and must have no link in it; -1 and ENOSYS on kernels before 5.6.
static inline int rnnf_open_beneath(int folder, const char *path, int flags) {
  struct open_how how = {
      .flags = (unsigned long long)flags,
      .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS,
  };
  return (int)syscall(SYS_openat2, folder, path, &how, sizeof how);
}

#endif
