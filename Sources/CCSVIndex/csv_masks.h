/* Which of 64 bytes are quotes, separators, line breaks and digits: one bit a byte, the first byte in the lowest bit. */
#include <stdint.h>

typedef struct {
  uint64_t quotes;
  uint64_t separators;
  uint64_t line_feeds;
  uint64_t carriage_returns;
  uint64_t digits;
  /* What may stand between the digits of a long number: a space, a tab, a hyphen, a dot, or anything that is not ASCII,
     such as a space that does not break. */
  uint64_t joiners;
} csv_masks;

#if defined(__SSE2__)
#include <immintrin.h>

#define CSV_AVX2 __attribute__((target("avx2,popcnt,bmi,bmi2,lzcnt")))

static inline uint64_t sse2_bits(__m128i a, __m128i b, __m128i c, __m128i d) {
  uint64_t low = (uint32_t)_mm_movemask_epi8(a) | (uint32_t)_mm_movemask_epi8(b) << 16;
  uint64_t high = (uint32_t)_mm_movemask_epi8(c) | (uint32_t)_mm_movemask_epi8(d) << 16;
  return low | high << 32;
}

static inline uint64_t sse2_equal(const __m128i *v, char byte) {
  const __m128i wanted = _mm_set1_epi8(byte);
  return sse2_bits(_mm_cmpeq_epi8(v[0], wanted), _mm_cmpeq_epi8(v[1], wanted), _mm_cmpeq_epi8(v[2], wanted),
                   _mm_cmpeq_epi8(v[3], wanted));
}

static inline __m128i sse2_digit(__m128i v) {
  __m128i value = _mm_sub_epi8(v, _mm_set1_epi8('0'));
  return _mm_cmpeq_epi8(_mm_min_epu8(value, _mm_set1_epi8(9)), value);
}

static inline csv_masks masks_sse2(const uint8_t *block, uint8_t separator) {
  __m128i v[4];
  for (int lane = 0; lane < 4; lane++) v[lane] = _mm_loadu_si128((const __m128i *)(block + 16 * lane));
  csv_masks masks = {sse2_equal(v, '"'), sse2_equal(v, (char)separator), sse2_equal(v, '\n'), sse2_equal(v, '\r'),
                     sse2_bits(sse2_digit(v[0]), sse2_digit(v[1]), sse2_digit(v[2]), sse2_digit(v[3])),
                     sse2_equal(v, ' ') | sse2_equal(v, '-') | sse2_equal(v, '.') | sse2_equal(v, '\t') |
                         sse2_bits(v[0], v[1], v[2], v[3])};
  return masks;
}

CSV_AVX2 static inline uint64_t avx2_bits(__m256i a, __m256i b) {
  return (uint32_t)_mm256_movemask_epi8(a) | (uint64_t)(uint32_t)_mm256_movemask_epi8(b) << 32;
}

CSV_AVX2 static inline uint64_t avx2_equal(__m256i a, __m256i b, char byte) {
  const __m256i wanted = _mm256_set1_epi8(byte);
  return avx2_bits(_mm256_cmpeq_epi8(a, wanted), _mm256_cmpeq_epi8(b, wanted));
}

CSV_AVX2 static inline __m256i avx2_digit(__m256i v) {
  __m256i value = _mm256_sub_epi8(v, _mm256_set1_epi8('0'));
  return _mm256_cmpeq_epi8(_mm256_min_epu8(value, _mm256_set1_epi8(9)), value);
}

CSV_AVX2 static inline csv_masks masks_avx2(const uint8_t *block, uint8_t separator) {
  __m256i a = _mm256_loadu_si256((const __m256i *)block), b = _mm256_loadu_si256((const __m256i *)(block + 32));
  csv_masks masks = {avx2_equal(a, b, '"'), avx2_equal(a, b, (char)separator), avx2_equal(a, b, '\n'),
                     avx2_equal(a, b, '\r'), avx2_bits(avx2_digit(a), avx2_digit(b)),
                     avx2_equal(a, b, ' ') | avx2_equal(a, b, '-') | avx2_equal(a, b, '.') |
                         avx2_equal(a, b, '\t') | avx2_bits(a, b)};
  return masks;
}

#define CSV_AVX512 \
  __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,avx2,popcnt,bmi,bmi2,lzcnt")))

CSV_AVX512 static inline csv_masks masks_avx512(const uint8_t *block, uint8_t separator) {
  __m512i v = _mm512_loadu_si512(block);
  __m512i value = _mm512_sub_epi8(v, _mm512_set1_epi8('0'));
  csv_masks masks = {_mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('"')),
                     _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8((char)separator)),
                     _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('\n')),
                     _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('\r')),
                     _mm512_cmple_epu8_mask(value, _mm512_set1_epi8(9)),
                     _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8(' ')) |
                         _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('-')) |
                         _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('.')) |
                         _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('\t')) | _mm512_movepi8_mask(v)};
  return masks;
}

#else

static inline csv_masks masks_plain(const uint8_t *block, uint8_t separator) {
  csv_masks masks = {0, 0, 0, 0, 0, 0};
  for (int index = 0; index < 64; index++) {
    uint64_t bit = (uint64_t)1 << index;
    uint8_t byte = block[index];
    if (byte == '"') masks.quotes |= bit;
    if (byte == separator) masks.separators |= bit;
    if (byte == '\n') masks.line_feeds |= bit;
    if (byte == '\r') masks.carriage_returns |= bit;
    if (byte >= '0' && byte <= '9') masks.digits |= bit;
    if (byte == ' ' || byte == '-' || byte == '.' || byte == '\t' || byte >= 0x80) masks.joiners |= bit;
  }
  return masks;
}

#endif
