#include "CReadline.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <readline/history.h>

static char *file;

/* Times are written so that an entry of several lines is read back as one. */
void history_setup(const char *path, int limit) {
    using_history();
    stifle_history(limit);
    history_comment_char = '#';
    history_write_timestamps = 1;
    free(file);
    file = NULL;
    if (path == NULL) return;
    /* The file holds what the user wrote: nobody else may read it. */
    int descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor < 0) return;
    close(descriptor);
    file = strdup(path);
    read_history(path);
    if (history_length >= limit) history_truncate_file(path, limit);
}

void history_keep(const char *line) {
    HIST_ENTRY *last = history_length > 0 ? history_get(history_base + history_length - 1) : NULL;
    if (last != NULL && strcmp(last->line, line) == 0) return;
    add_history(line);
    if (file != NULL) append_history(1, file);
}
