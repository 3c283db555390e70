/* Which of 64 bytes are quotes, separators and line breaks: one bit a byte, the first byte in the lowest bit.

   In C because Swift's vectors cannot gather the top bits of their lanes into a number, which is one instruction
   (pmovmskb) of every x86-64 machine. Elsewhere a plain loop gives the same. */
#ifndef BCF_CSV_MASKS_H
#define BCF_CSV_MASKS_H

#include <stdint.h>

typedef struct {
  uint64_t quotes;
  uint64_t separators;
  uint64_t line_feeds;
  uint64_t carriage_returns;
} bcf_csv_masks;

#if defined(__SSE2__)
#include <emmintrin.h>

static inline uint64_t bcf_csv_equal(const __m128i lanes[4], char byte) {
  const __m128i wanted = _mm_set1_epi8(byte);
  uint64_t mask = 0;
  for (int lane = 0; lane < 4; lane++) {
    uint64_t bits = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(lanes[lane], wanted));
    mask |= bits << (16 * lane);
  }
  return mask;
}

/* `block` has 64 readable bytes. */
static inline bcf_csv_masks bcf_csv_masks_of(const uint8_t *block, uint8_t separator) {
  __m128i lanes[4];
  for (int lane = 0; lane < 4; lane++) lanes[lane] = _mm_loadu_si128((const __m128i *)(block + 16 * lane));
  bcf_csv_masks masks = {bcf_csv_equal(lanes, '"'), bcf_csv_equal(lanes, (char)separator), bcf_csv_equal(lanes, '\n'),
                         bcf_csv_equal(lanes, '\r')};
  return masks;
}

#else

/* `block` has 64 readable bytes. */
static inline bcf_csv_masks bcf_csv_masks_of(const uint8_t *block, uint8_t separator) {
  bcf_csv_masks masks = {0, 0, 0, 0};
  for (int index = 0; index < 64; index++) {
    uint64_t bit = (uint64_t)1 << index;
    if (block[index] == '"') masks.quotes |= bit;
    if (block[index] == separator) masks.separators |= bit;
    if (block[index] == '\n') masks.line_feeds |= bit;
    if (block[index] == '\r') masks.carriage_returns |= bit;
  }
  return masks;
}

#endif
#endif
