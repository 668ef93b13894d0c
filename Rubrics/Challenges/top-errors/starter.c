/* Print the three most frequent error messages of the log on standard input. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Read all of standard input into one text; the caller frees it. */
static char *read_all(void) {
    size_t used = 0, room = 1 << 16;
    char *text = malloc(room);
    if (text == NULL) exit(1);
    for (;;) {
        size_t got = fread(text + used, 1, room - used - 1, stdin);
        if (got == 0) break;
        used += got;
        if (used + 1 == room) {
            room *= 2;
            text = realloc(text, room);
            if (text == NULL) exit(1);
        }
    }
    text[used] = '\0';
    return text;
}

int main(void) {
    char *text = read_all();
    /* TODO: your solution */
    free(text);
    return 0;
}
