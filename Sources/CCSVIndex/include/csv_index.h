/* Finds the ends of fields and records in CSV, 64 bytes at a time.

   In C, because it lives on instructions that Swift cannot ask for: vectors whose top bits are gathered into a number
   (pmovmskb), and, where the processor has them, AVX2 or AVX-512 and the bit instructions that came with them. Which
   of them is taken is decided at run time; elsewhere a plain loop does the same. */
#ifndef BCF_CSV_INDEX_H
#define BCF_CSV_INDEX_H

#include <stddef.h>
#include <stdint.h>

typedef struct {
  /* Whether the piece is regular: quotation marks stand at the borders of fields or are doubled within them, text never
     follows a closing one, and no carriage return stands alone. Nothing else is meant where this is 0. */
  int is_regular;
  /* Whether ten digits stand together somewhere, or eleven digits, spaces, hyphens, dots and bytes beyond ASCII. */
  int has_long_numbers;
  /* The ends of fields up to the last end of a record, how many records end, and the byte behind the last one. */
  size_t count;
  size_t records;
  size_t consumed;
} bcf_csv_index;

/* How many more ends than there are bytes must have room. */
#define BCF_CSV_SLACK 32

/* Each end is the place of a separator or a line feed, times two, plus one for a line feed.
   `bytes` has `length` bytes, fewer than 2^31, and 64 more that may be read and do not matter.
   `ends` has room for `length` + BCF_CSV_SLACK. */
bcf_csv_index bcf_csv_find_ends(const uint8_t *bytes, size_t length, uint8_t separator, uint32_t *ends);

#endif
