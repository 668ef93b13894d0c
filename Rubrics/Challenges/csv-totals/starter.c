/* Print the total of each customer in the CSV file that the first argument names. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Read the whole file into one text; the caller frees it. */
static char *read_all(const char *path) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) exit(1);
    size_t used = 0, room = 1 << 16;
    char *text = malloc(room);
    if (text == NULL) exit(1);
    for (;;) {
        size_t got = fread(text + used, 1, room - used - 1, file);
        if (got == 0) break;
        used += got;
        if (used + 1 == room) {
            room *= 2;
            text = realloc(text, room);
            if (text == NULL) exit(1);
        }
    }
    text[used] = '\0';
    fclose(file);
    return text;
}

int main(int count, char **arguments) {
    if (count < 2) return 1;
    char *text = read_all(arguments[1]);
    /* TODO: your solution */
    free(text);
    return 0;
}
