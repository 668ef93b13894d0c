#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Prints the settings of the configuration on standard input, then its faults. */
int main(void) {
    char *line = NULL;
    size_t capacity = 0;
    for (long number = 1; getline(&line, &capacity, stdin) != -1; number++) {
        /* TODO: your solution */
    }
    free(line);
    return 0;
}
