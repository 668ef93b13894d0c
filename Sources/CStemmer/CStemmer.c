#include "CStemmer.h"

#include <libstemmer.h>
#include <string.h>

// `cstemmer` is never defined: it is Snowball's own struct under another name.

cstemmer *cstemmer_new(void) {
    return (cstemmer *)sb_stemmer_new("english", "UTF_8");
}

void cstemmer_free(cstemmer *stemmer) {
    if (stemmer) {
        sb_stemmer_delete((struct sb_stemmer *)stemmer);
    }
}

size_t cstemmer_stem(cstemmer *stemmer, const uint8_t *word, size_t length, uint8_t *out) {
    struct sb_stemmer *inner = (struct sb_stemmer *)stemmer;
    const sb_symbol *stem = inner ? sb_stemmer_stem(inner, word, (int)length) : NULL;
    if (stem) {
        int size = sb_stemmer_length(inner);
        if (size > 0 && (size_t)size <= length) {
            memcpy(out, stem, (size_t)size);
            return (size_t)size;
        }
    }
    memcpy(out, word, length);
    return length;
}
