/* Add up whole cents in a hash table that also keeps the customers' order; O(n) time. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct customer {
    const char *name;
    long long cents;
};

/* The customers in their order, and a table of slots that hold a place in that order plus one, or 0. */
static struct customer *customers;
static size_t length, slots;
static size_t *table;

static void *checked(void *memory) {
    if (memory == NULL) exit(1);
    return memory;
}

/* Read the whole file into one text. */
static char *read_all(const char *path) {
    FILE *file = checked(fopen(path, "rb"));
    size_t used = 0, room = 1 << 16;
    char *text = checked(malloc(room));
    for (;;) {
        size_t got = fread(text + used, 1, room - used - 1, file);
        if (got == 0) break;
        used += got;
        if (used + 1 == room) {
            room *= 2;
            text = checked(realloc(text, room));
        }
    }
    text[used] = '\0';
    fclose(file);
    return text;
}

/* The slot of this name, or the empty one where it belongs. */
static size_t slot_of(const char *name) {
    size_t hash = 1469598103934665603u;
    for (const char *at = name; *at != '\0'; at++) {
        hash = (hash ^ (unsigned char)*at) * 1099511628211u;
    }
    size_t slot = hash % slots;
    while (table[slot] != 0 && strcmp(customers[table[slot] - 1].name, name) != 0) {
        slot = (slot + 1) % slots;
    }
    return slot;
}

/* Twice as many slots, so that at least half of them are always empty. */
static void grow(void) {
    slots = slots == 0 ? 64 : 2 * slots;
    customers = checked(realloc(customers, slots / 2 * sizeof *customers));
    free(table);
    table = checked(calloc(slots, sizeof *table));
    for (size_t place = 0; place < length; place++) {
        table[slot_of(customers[place].name)] = place + 1;
    }
}

static void add(const char *name, long long cents) {
    if (length == slots / 2) grow();
    size_t slot = slot_of(name);
    if (table[slot] == 0) {
        customers[length++] = (struct customer){name, 0};
        table[slot] = length;
    }
    customers[table[slot] - 1].cents += cents;
}

/* Cut the first field off a line, in place and without its quotes; *rest is then what follows its comma. */
static char *take_field(char **rest) {
    char *from = *rest, *to = *rest, *field = *rest;
    int quoted = 0;
    for (; *from != '\0' && (quoted || *from != ','); from++) {
        if (*from != '"') {
            *to++ = *from;
        } else if (quoted && from[1] == '"') {
            *to++ = *from++;
        } else {
            quoted = !quoted;
        }
    }
    *rest = *from == ',' ? from + 1 : from;
    *to = '\0';
    return field;
}

/* "-0.05" is -5 cents. */
static long long cents_of(const char *amount) {
    long long cents = 0;
    for (const char *at = amount; *at != '\0'; at++) {
        if (*at >= '0' && *at <= '9') cents = 10 * cents + (*at - '0');
    }
    return *amount == '-' ? -cents : cents;
}

int main(int count, char **arguments) {
    if (count < 2) return 1;
    char *text = read_all(arguments[1]);
    char *line = strchr(text, '\n');
    while (line != NULL && line[1] != '\0') {
        line++;
        char *end = strchr(line, '\n');
        if (end != NULL) *end = '\0';
        char *name = take_field(&line);
        take_field(&line);
        add(name, cents_of(take_field(&line)));
        line = end;
    }
    for (size_t place = 0; place < length; place++) {
        long long cents = customers[place].cents;
        printf("%s%lld.%02lld %s\n", cents < 0 ? "-" : "", llabs(cents) / 100, llabs(cents) % 100,
               customers[place].name);
    }
    free(table);
    free(customers);
    free(text);
    return 0;
}
