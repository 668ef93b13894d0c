#define _GNU_SOURCE
#include "InputQueue.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* One read takes at most this much: large enough that a 1 MB paste takes few reads, small enough that the
 * clock is looked at often. */
enum { CHUNK = 64 * 1024 };

static uint8_t *bytes;
static size_t head, tail, room;

static bool make_room(size_t wanted) {
    if (room - tail >= wanted) return true;
    if (head > 0) {
        memmove(bytes, bytes + head, tail - head);
        tail -= head;
        head = 0;
    }
    if (room - tail >= wanted) return true;
    size_t larger = (tail + wanted) * 2;
    uint8_t *moved = realloc(bytes, larger);
    if (moved == NULL) return false;
    bytes = moved;
    room = larger;
    return true;
}

int term_queue_fill(void) {
    if (!make_room(CHUNK)) return TERM_READ_AGAIN;
    ssize_t count = read(STDIN_FILENO, bytes + tail, CHUNK);
    if (count > 0) {
        tail += (size_t)count;
        return TERM_READ_DATA;
    }
    if (count == 0) return TERM_READ_END;
    return errno == EINTR || errno == EAGAIN ? TERM_READ_AGAIN : TERM_READ_LOST;
}

size_t term_queue_count(void) { return tail - head; }

const uint8_t *term_queue_bytes(void) { return bytes + head; }

void term_queue_drop(size_t count) {
    head += count < tail - head ? count : tail - head;
    if (head == tail) head = tail = 0;
}

int queue_next(void) {
    if (head == tail) return -1;
    int byte = bytes[head];
    term_queue_drop(1);
    return byte;
}

void queue_put_back(uint8_t byte) {
    if (head == 0) {
        if (!make_room(CHUNK)) return;
        memmove(bytes + 1, bytes, tail);
        tail += 1;
        bytes[0] = byte;
    } else {
        bytes[--head] = byte;
    }
}

long term_queue_find(uint8_t byte, size_t from) {
    if (from >= tail - head) return -1;
    uint8_t *found = memchr(bytes + head + from, byte, tail - head - from);
    return found == NULL ? -1 : (long)(found - (bytes + head));
}
