#ifndef CSTEMMER_H
#define CSTEMMER_H

#include <stddef.h>
#include <stdint.h>

// A thin layer over Snowball's libstemmer. Its own header stays out of here, so that only this target needs
// to find it.

/// A stemmer for English. Not to be used by two threads at once.
typedef struct cstemmer cstemmer;

/// A new English stemmer over UTF-8; NULL where there is no memory or no English in the library.
cstemmer *cstemmer_new(void);

/// Frees a stemmer; NULL is fine.
void cstemmer_free(cstemmer *stemmer);

/// Writes the stem of a lower-case word to `out`, which holds at least `length` bytes, and returns the
/// stem's length. Where the library fails, the word itself is the stem.
size_t cstemmer_stem(cstemmer *stemmer, const uint8_t *word, size_t length, uint8_t *out);

#endif
