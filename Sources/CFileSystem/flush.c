// Swift's view of the C library leaves syncfs and sync_file_range out: they are extensions of Linux.
#define _GNU_SOURCE
#include "CFileSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

void bcf_begin_flush(int descriptor) {
#if defined(__linux__)
  sync_file_range(descriptor, 0, 0, SYNC_FILE_RANGE_WRITE);
#else
  (void)descriptor;
#endif
}

int bcf_flush_file_system(const char *folder) {
#if defined(__linux__)
  int descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return -1;
  int result = syncfs(descriptor);
  if (result < 0 && errno == ENOSYS) result = 0;
  close(descriptor);
  return result;
#else
  // Elsewhere the system writes in its own time.
  (void)folder;
  return 0;
#endif
}
