/* The part of nettle that Fingerprints uses. Headers are found through pkg-config nettle. */
#include <nettle/sha2.h>
#include <nettle/version.h>

/* nettle 4 no longer asks for the length of the digest, which is always the whole one here. */
static inline void sha256_whole_digest(struct sha256_ctx *context, unsigned char *digest) {
#if NETTLE_VERSION_MAJOR >= 4
  nettle_sha256_digest(context, digest);
#else
  nettle_sha256_digest(context, SHA256_DIGEST_SIZE, digest);
#endif
}
