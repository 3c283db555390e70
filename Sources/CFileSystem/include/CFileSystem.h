#ifndef C_FILE_SYSTEM_H
#define C_FILE_SYSTEM_H

/// Swaps two paths of the same file system in one step. Returns 0, or -1 where the system cannot.
int bcf_exchange_paths(const char *first, const char *second);

/// Waits until the disk has all that was written to the file system of a folder. Returns 0, or -1 where the system cannot.
int bcf_flush_file_system(const char *folder);

/// Asks the disk to begin with what was written to a file, and does not wait for it. Only a hint: nothing says whether it was
/// taken.
void bcf_begin_flush(int descriptor);

/// Opens a file that is only memory and has no name in any folder. Returns its descriptor, or -1.
int bcf_memory_file(void);

#endif
