// Swift's view of the C library leaves syncfs out: it is an extension of Linux.
#define _GNU_SOURCE
#include "CFileSystem.h"

#include <fcntl.h>
#include <unistd.h>

int bcf_flush_file_system(const char *folder) {
#if defined(__linux__)
  int descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return -1;
  int result = syncfs(descriptor);
  close(descriptor);
  return result;
#else
  (void)folder;
  return -1;
#endif
}
