// Swift's view of the C library leaves memfd_create out: it is an extension of Linux.
#define _GNU_SOURCE
#include "CFileSystem.h"

#include <sys/mman.h>

int bcf_memory_file(void) {
#if defined(__linux__) && defined(MFD_CLOEXEC)
  return memfd_create("workbook", MFD_CLOEXEC);
#else
  return -1;
#endif
}
