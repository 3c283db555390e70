#ifndef C_FILE_SYSTEM_H
#define C_FILE_SYSTEM_H

/// Swaps two paths of the same file system in one step. Returns 0, or -1 where the system cannot.
int bcf_exchange_paths(const char *first, const char *second);

/// Opens a file that is only memory and has no name in any folder. Returns its descriptor, or -1.
int bcf_memory_file(void);

#endif
