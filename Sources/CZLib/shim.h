/* zlib: compressed CSV (.csv.gz). */
#include <zlib.h>

/* The initialiser is a macro in C, which Swift does not see. 47: the window of 32 KiB, and the header is gzip's or
   zlib's, whichever comes. */
static inline int bcf_inflate_init(z_stream *stream) { return inflateInit2(stream, 47); }
