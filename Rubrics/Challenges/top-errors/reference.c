/* Sort the messages so that equal ones are neighbours, count them, then sort by count; O(n log n) time. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct error {
    const char *message;
    size_t place; /* where it first came in the log */
    size_t count;
};

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

/* The message of a line that counts, else NULL. */
static const char *message_of(const char *line) {
    for (int word = 0; word < 2; word++) {
        line = strchr(line, ' ');
        if (line == NULL) return NULL;
        line++;
    }
    if (strncmp(line, "ERROR ", 6) != 0 || line[6] == '\0') return NULL;
    return line + 6;
}

static int by_place(const struct error *a, const struct error *b) {
    return (a->place > b->place) - (a->place < b->place);
}

static int by_message(const void *left, const void *right) {
    const struct error *a = left, *b = right;
    int order = strcmp(a->message, b->message);
    return order != 0 ? order : by_place(a, b);
}

static int by_count(const void *left, const void *right) {
    const struct error *a = left, *b = right;
    if (a->count != b->count) return a->count < b->count ? 1 : -1;
    return by_place(a, b);
}

int main(void) {
    char *text = read_all();
    struct error *errors = NULL;
    size_t length = 0, room = 0;
    for (char *line = text; line != NULL;) {
        char *next = strchr(line, '\n');
        if (next != NULL) *next++ = '\0';
        const char *message = message_of(line);
        if (message != NULL) {
            if (length == room) {
                room = room == 0 ? 256 : 2 * room;
                errors = realloc(errors, room * sizeof *errors);
                if (errors == NULL) exit(1);
            }
            errors[length] = (struct error){message, length, 1};
            length++;
        }
        line = next;
    }
    if (length == 0) {
        puts("no errors");
        free(text);
        return 0;
    }

    /* Equal messages become one entry, with the place of the first of them. */
    qsort(errors, length, sizeof *errors, by_message);
    size_t different = 1;
    for (size_t index = 1; index < length; index++) {
        if (strcmp(errors[index].message, errors[different - 1].message) == 0) {
            errors[different - 1].count++;
        } else {
            errors[different++] = errors[index];
        }
    }

    qsort(errors, different, sizeof *errors, by_count);
    for (size_t index = 0; index < different && index < 3; index++) {
        printf("%zu %s\n", errors[index].count, errors[index].message);
    }
    free(errors);
    free(text);
    return 0;
}
