#include "csv_index.h"

#include "csv_masks.h"

/* What one block leaves to the next. */
typedef struct {
  uint64_t inside;         /* all ones within quotation marks */
  uint64_t end_before;     /* 1 where the byte before was the end of a field, or there was none */
  uint64_t quote_before;   /* 1 where the byte before was a quotation mark */
  uint64_t closing_before; /* 1 where it was a closing one */
  uint64_t digits_before, joiners_before, long_numbers;
} csv_state;

/* Where a long number may begin: ten digits, or eleven and more digits and joiners. A date such as 2016-04-01 has ten. */
static inline uint64_t long_numbers(uint64_t digits, uint64_t joiners) {
  uint64_t two = digits & digits >> 1, four = two & two >> 2, ten = four & four >> 4 & two >> 8;
  uint64_t any = digits | joiners, any_two = any & any >> 1, any_four = any_two & any_two >> 2;
  return ten | (any_four & any_four >> 4 & any_two >> 8 & any >> 10);
}

/* The ends of a block and, in `line_feeds`, which of them are line feeds; 0 in `is_regular` where it is not regular.
   `valid` has the bits of the bytes that count, `next` those of the first byte behind the block. */
static inline __attribute__((always_inline)) uint64_t block_ends(csv_state *state, csv_masks masks, uint64_t valid,
                                                                 uint64_t line_feed_behind, uint64_t *line_feeds,
                                                                 int *is_regular) {
  uint64_t digits = masks.digits & valid;
  state->long_numbers |= long_numbers(digits, masks.joiners);
  state->long_numbers |= long_numbers(state->digits_before >> 52 | digits << 12,
                                      state->joiners_before >> 52 | masks.joiners << 12);
  state->digits_before = digits;
  state->joiners_before = masks.joiners;

  /* Adding up the quotation marks modulo 2 tells what lies within them. */
  uint64_t quotes = masks.quotes & valid, within = quotes;
  within ^= within << 1;
  within ^= within << 2;
  within ^= within << 4;
  within ^= within << 8;
  within ^= within << 16;
  within ^= within << 32;
  within ^= state->inside;
  state->inside = (uint64_t)((int64_t)within >> 63);

  uint64_t outside = ~within & valid;
  *line_feeds = masks.line_feeds & outside;
  uint64_t ends = (masks.separators & outside) | *line_feeds;
  uint64_t returns = masks.carriage_returns & outside;
  uint64_t lone_returns = returns & ~(masks.line_feeds >> 1 | line_feed_behind);
  uint64_t openings = quotes & within, closings = quotes & ~within;
  uint64_t misplaced = openings & ~(ends << 1 | state->end_before | quotes << 1 | state->quote_before);
  uint64_t followed = (closings << 1 | state->closing_before) & ~(ends | returns | quotes) & valid;
  state->end_before = ends >> 63;
  state->quote_before = quotes >> 63;
  state->closing_before = closings >> 63;
  *is_regular = (lone_returns | misplaced | followed) == 0;
  return ends;
}

/* Writes the ends of a block. Twelve are written at once, for most blocks have as many or fewer: a loop that ran as often
   as there are ends would mispredict its end in nearly every block. What is written too much is written over. */
static inline __attribute__((always_inline)) void write_ends(uint64_t bits, uint64_t line_feeds, uint32_t block,
                                                             uint32_t *ends) {
#define WRITE_END(offset)                                                                       \
  do {                                                                                          \
    uint32_t bit = (uint32_t)__builtin_ctzll(bits | (uint64_t)1 << 63);                         \
    ends[offset] = (block + bit) << 1 | (uint32_t)(line_feeds >> bit & 1);                      \
    bits &= bits - 1;                                                                           \
  } while (0)
  for (int offset = 0; offset < 12; offset++) WRITE_END(offset);
  while (__builtin_expect(bits != 0, 0)) {
    ends += 12;
    for (int offset = 0; offset < 12; offset++) WRITE_END(offset);
  }
#undef WRITE_END
}

#if defined(__SSE2__)
/* The same by AVX-512: the places of all ends of a block are drawn together in one instruction, and written by sixteen. */
CSV_AVX512 static inline __attribute__((always_inline)) void write_ends_avx512(uint64_t bits, uint64_t line_feeds,
                                                                               uint32_t block, uint32_t *ends) {
  static const uint8_t counted[64] __attribute__((aligned(64))) = {
      0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
      32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
  __m512i places = _mm512_maskz_compress_epi8(bits, _mm512_load_si512(counted));
  uint64_t are_line_feeds = _pext_u64(line_feeds, bits);
  const __m512i first = _mm512_set1_epi32((int)(block << 1)), one = _mm512_set1_epi32(1);
  int left = __builtin_popcountll(bits);
  while (1) {
    __m512i place = _mm512_slli_epi32(_mm512_cvtepu8_epi32(_mm512_castsi512_si128(places)), 1);
    place = _mm512_add_epi32(place, first);
    place = _mm512_mask_or_epi32(place, (__mmask16)are_line_feeds, place, one);
    _mm512_storeu_si512(ends, place);
    left -= 16;
    if (__builtin_expect(left <= 0, 1)) return;
    places = _mm512_shuffle_i64x2(places, places, 0x39);
    are_line_feeds >>= 16;
    ends += 16;
  }
}
#endif

#define DEFINE_FIND_ENDS(NAME, ATTRIBUTES, MASKS, WRITE_ENDS)                                                               \
  ATTRIBUTES static bcf_csv_index NAME(const uint8_t *bytes, size_t length, uint8_t separator, uint32_t *ends) { \
    bcf_csv_index index = {0, 0, 0, 0, 0};                                                                      \
    csv_state state = {0, 1, 0, 0, 0, 0, 0};                                                                    \
    size_t count = 0;                                                                                           \
    for (size_t block = 0; block < length; block += 64) {                                                       \
      csv_masks masks = MASKS(bytes + block, separator);                                                        \
      size_t left = length - block;                                                                             \
      uint64_t valid = left >= 64 ? ~(uint64_t)0 : ((uint64_t)1 << left) - 1;                                   \
      /* The last byte of the piece may be a return whose line feed is still to come. */                        \
      uint64_t behind = left > 64 ? (uint64_t)(bytes[block + 64] == '\n') << 63 : ~(valid >> 1);                \
      uint64_t line_feeds;                                                                                      \
      int is_regular;                                                                                           \
      uint64_t found = block_ends(&state, masks, valid, behind, &line_feeds, &is_regular);                      \
      if (!is_regular) return index;                                                                            \
      WRITE_ENDS(found, line_feeds, (uint32_t)block, ends + count);                                             \
      count += (size_t)__builtin_popcountll(found);                                                             \
      if (line_feeds != 0) {                                                                                    \
        int last = 63 - __builtin_clzll(line_feeds);                                                            \
        index.records += (size_t)__builtin_popcountll(line_feeds);                                              \
        index.count = count - (size_t)__builtin_popcountll(found & ~(~(uint64_t)0 >> (63 - last)));             \
        index.consumed = block + (size_t)last + 1;                                                              \
      }                                                                                                         \
    }                                                                                                           \
    index.has_long_numbers = state.long_numbers != 0;                                                           \
    index.is_regular = 1;                                                                                       \
    return index;                                                                                               \
  }

#if defined(__SSE2__)

DEFINE_FIND_ENDS(find_ends_avx512, CSV_AVX512, masks_avx512, write_ends_avx512)
DEFINE_FIND_ENDS(find_ends_avx2, CSV_AVX2, masks_avx2, write_ends)
DEFINE_FIND_ENDS(find_ends_sse2, , masks_sse2, write_ends)

bcf_csv_index bcf_csv_find_ends(const uint8_t *bytes, size_t length, uint8_t separator, uint32_t *ends) {
  if (__builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("bmi2"))
    return find_ends_avx512(bytes, length, separator, ends);
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt"))
    return find_ends_avx2(bytes, length, separator, ends);
  return find_ends_sse2(bytes, length, separator, ends);
}

#else

DEFINE_FIND_ENDS(find_ends_plain, , masks_plain, write_ends)

bcf_csv_index bcf_csv_find_ends(const uint8_t *bytes, size_t length, uint8_t separator, uint32_t *ends) {
  return find_ends_plain(bytes, length, separator, ends);
}

#endif
