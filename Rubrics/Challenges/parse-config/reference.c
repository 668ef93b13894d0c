#define _POSIX_C_SOURCE 200809L
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    const char *section;
    const char *key;
    const char *value;
    long line;
} Setting;

typedef struct {
    const char *text;
    long line;
} Fault;

static const char *const BLANKS = " \t";
static const char *const ALLOWED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";

static Setting *settings;
static size_t setting_count, setting_room;
static Fault *faults;
static size_t fault_count, fault_room;

/* Gives back the block, twice as large if it is full. */
static void *with_room(void *block, size_t count, size_t *room, size_t item_size) {
    if (count < *room) return block;
    *room = *room == 0 ? 64 : *room * 2;
    block = realloc(block, *room * item_size);
    if (block == NULL) {
        fputs("out of memory\n", stderr);
        exit(1);
    }
    return block;
}

static void add_setting(Setting setting) {
    settings = with_room(settings, setting_count, &setting_room, sizeof *settings);
    settings[setting_count++] = setting;
}

static void add_fault(long line, const char *text) {
    faults = with_room(faults, fault_count, &fault_room, sizeof *faults);
    faults[fault_count++] = (Fault){text, line};
}

static bool is_name(const char *text) {
    return *text != '\0' && text[strspn(text, ALLOWED)] == '\0';
}

/* Cuts blanks off both ends, in place. */
static char *trimmed(char *text) {
    text += strspn(text, BLANKS);
    size_t length = strlen(text);
    while (length > 0 && strchr(BLANKS, text[length - 1]) != NULL) length--;
    text[length] = '\0';
    return text;
}

/* By section, then key; of the same key the older one first. */
static int compare(const void *one, const void *other) {
    const Setting *a = one, *b = other;
    int order = strcmp(a->section, b->section);
    if (order == 0) order = strcmp(a->key, b->key);
    if (order == 0) order = (a->line > b->line) - (a->line < b->line);
    return order;
}

static bool same_key(const Setting *a, const Setting *b) {
    return strcmp(a->section, b->section) == 0 && strcmp(a->key, b->key) == 0;
}

/* Reads one line; gives back the section that holds from here on. The text stays in use. */
static const char *read_line(char *text, long line, const char *section) {
    text = trimmed(text);
    if (*text == '\0' || *text == '#' || *text == ';') return section;
    if (*text == '[') {
        char *last = text + strlen(text) - 1;
        if (*last == ']') {
            *last = '\0';
            if (is_name(text + 1)) return text + 1;
        }
        add_fault(line, "bad section");
        return section;
    }
    char *sign = strchr(text, '=');
    if (sign == NULL) {
        add_fault(line, "no equals sign");
        return section;
    }
    *sign = '\0';
    const char *key = trimmed(text);
    if (!is_name(key)) {
        add_fault(line, "bad key");
    } else if (section == NULL) {
        add_fault(line, "no section");
    } else {
        add_setting((Setting){section, key, trimmed(sign + 1), line});
    }
    return section;
}

/* Reads everything from standard input, ended by a zero. */
static char *read_input(void) {
    size_t length = 0, room = 1 << 16;
    char *input = malloc(room);
    while (input != NULL) {
        length += fread(input + length, 1, room - 1 - length, stdin);
        if (length < room - 1) {
            input[length] = '\0';
            return input;
        }
        room *= 2;
        input = realloc(input, room);
    }
    fputs("out of memory\n", stderr);
    exit(1);
}

/* O(n log n) time for n lines: each setting is kept, and sorting brings those of the same key together. */
int main(void) {
    char *input = read_input();
    char *rest = input;
    const char *section = NULL;
    for (long line = 1; rest != NULL; line++) {
        char *text = rest;
        rest = strchr(text, '\n');
        if (rest != NULL) *rest++ = '\0';
        section = read_line(text, line, section);
    }

    if (setting_count > 0) qsort(settings, setting_count, sizeof *settings, compare);
    for (size_t i = 0; i < setting_count; i++) {
        bool replaced = i + 1 < setting_count && same_key(&settings[i], &settings[i + 1]);
        if (!replaced) printf("%s.%s=%s\n", settings[i].section, settings[i].key, settings[i].value);
    }
    for (size_t i = 0; i < fault_count; i++) printf("line %ld: %s\n", faults[i].line, faults[i].text);

    free(settings);
    free(faults);
    free(input);
    return 0;
}
