/* Pasted text, with marks around it (bracketed paste) or told by its speed.
 *
 * Readline's own handling blocks until the end mark comes, and a paste without marks submits line by line.
 * Here a paste is gathered from the queue as its bytes come, so that a limit can hit in the middle. */
#define _GNU_SOURCE
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <readline/readline.h>

#include "LineInternals.h"

/* No hand presses a key within this time after Enter; a paste goes on within it. */
enum { BURST_MILLISECONDS = 4 };

static const char end_mark[] = "\033[201~";
enum { MARK_LENGTH = sizeof end_mark - 1 };

static enum { NO_PASTE, BRACKETED, BURST } kind;
static char *gathered;
static size_t count, room;
static bool after_return;      /* the last byte was CR: a following LF belongs to it */
static bool newline_accepts;   /* the next newline key is not asked what follows */
static int burst_key = '\n';   /* the key that began the burst */
static bool discarding;

static void gather(uint8_t byte) {
    if (byte == '\n' && after_return) {
        after_return = false;
        return;
    }
    after_return = byte == '\r';
    if (byte == 0) return; /* readline's buffer is a C string */
    if (count == room) {
        size_t larger = room == 0 ? 4096 : room * 2;
        char *moved = realloc(gathered, larger);
        if (moved == NULL) return;
        gathered = moved;
        room = larger;
    }
    gathered[count++] = byte == '\r' ? '\n' : (char)byte;
}

/* How many bytes at the end are the begin of a character whose rest has not come. */
static size_t unfinished_tail(void) {
    for (size_t back = 1; back <= 3 && back <= count; back++) {
        unsigned char c = (unsigned char)gathered[count - back];
        if (c < 0x80) return 0;
        if (c >= 0xC0) {
            size_t needed = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
            return needed > back ? back : 0;
        }
    }
    return 0;
}

static void insert_gathered(size_t keep) {
    if (count <= keep) return;
    size_t length = count - keep;
    char tail[4];
    memcpy(tail, gathered + length, keep);
    char *text = malloc(length + 1);
    if (text != NULL) {
        memcpy(text, gathered, length);
        text[length] = 0;
        rl_insert_text(text);
        free(text);
    }
    memcpy(gathered, tail, keep);
    count = keep;
}

bool line_in_paste(void) { return kind != NO_PASTE; }

void line_commit_paste(void) {
    if (kind == NO_PASTE) return;
    insert_gathered(unfinished_tail());
    redisplay_now();
}

void line_abandon_paste(void) {
    if (kind == NO_PASTE) return;
    insert_gathered(0);
    kind = NO_PASTE;
    redisplay_now();
}

static bool consume_bracketed(size_t allowance) {
    size_t used = 0;
    while (used < allowance) {
        size_t left = term_queue_count();
        if (left == 0) return true;
        const uint8_t *next = term_queue_bytes();
        if (*next == 033) {
            size_t compared = left < MARK_LENGTH ? left : MARK_LENGTH;
            if (memcmp(next, end_mark, compared) == 0) {
                if (compared < MARK_LENGTH) return true; /* its rest is still to come */
                term_queue_drop(MARK_LENGTH);
                insert_gathered(0);
                kind = NO_PASTE;
                return false;
            }
        }
        gather(*next);
        term_queue_drop(1);
        used++;
    }
    return true;
}

/* The end of a burst: a text that ends with a newline was meant to be entered. */
static void end_burst(void) {
    bool entered = count > 0 && gathered[count - 1] == '\n';
    if (entered) count--;
    insert_gathered(0);
    count = 0;
    kind = NO_PASTE;
    redisplay_now();
    if (entered) {
        newline_accepts = true;
        queue_put_back((uint8_t)burst_key);
    }
}

static bool consume_burst(size_t allowance) {
    for (size_t used = 0; used < allowance; used++) {
        if (term_queue_count() == 0 && !input_follows(BURST_MILLISECONDS)) {
            end_burst();
            return false;
        }
        uint8_t byte = *term_queue_bytes();
        bool text = byte >= 0x80 || (byte >= 0x20 && byte != 0x7F) || byte == '\t' || byte == '\n' || byte == '\r';
        if (!text) {
            end_burst();
            return false;
        }
        gather(byte);
        term_queue_drop(1);
    }
    return true;
}

bool paste_consume(size_t allowance) {
    switch (kind) {
    case BRACKETED: return consume_bracketed(allowance);
    case BURST: return consume_burst(allowance);
    default: return false;
    }
}

/* Bound to the begin mark. */
static int begin_paste(int times, int key) {
    (void)times;
    (void)key;
    kind = BRACKETED;
    count = 0;
    after_return = false;
    return 0;
}

/* Bound to the newline keys: Enter, unless more input follows at once. */
static int newline(int times, int key) {
    bool asked = newline_accepts;
    newline_accepts = false;
    bool macro = RL_ISSTATE(RL_STATE_MACROINPUT) != 0;
    if (asked || macro || (term_queue_count() == 0 && !input_follows(BURST_MILLISECONDS))) {
        draw_if_put_off();
        return rl_newline(times, key);
    }
    kind = BURST;
    count = 0;
    burst_key = key;
    rl_point = rl_end;
    after_return = false;
    gather('\n');
    after_return = key == '\r';
    return 0;
}

bool input_follows(int milliseconds) {
    if (term_queue_count() > 0) return true;
    struct pollfd in = {STDIN_FILENO, POLLIN, 0};
    return poll(&in, 1, milliseconds) > 0 && term_queue_fill() == TERM_READ_DATA;
}

void paste_accept_next_newline(void) { newline_accepts = true; }

int paste_newline_key(void) { return burst_key; }

bool line_discarding_paste(void) { return discarding; }

void line_stop_discarding_paste(void) { discarding = false; }

void paste_discard(void) {
    while (discarding && term_queue_count() > 0) {
        const uint8_t *next = term_queue_bytes();
        size_t left = term_queue_count();
        size_t compared = left < MARK_LENGTH ? left : MARK_LENGTH;
        if (*next == 033 && memcmp(next, end_mark, compared) == 0) {
            if (compared < MARK_LENGTH) return;
            term_queue_drop(MARK_LENGTH);
            discarding = false;
        } else {
            term_queue_drop(1);
        }
    }
}

void paste_reset(void) {
    discarding = kind == BRACKETED;
    kind = NO_PASTE;
    count = 0;
    newline_accepts = false;
    after_return = false;
}

static void bind_newline_in(Keymap map) {
    const int keys[] = {'\n', '\r'};
    for (size_t i = 0; i < 2; i++) {
        if (map[keys[i]].type == ISFUNC && map[keys[i]].function == rl_newline) map[keys[i]].function = newline;
    }
}

void paste_setup(void) {
    Keymap maps[] = {emacs_standard_keymap, vi_insertion_keymap, vi_movement_keymap};
    for (size_t i = 0; i < 3; i++) {
        bind_newline_in(maps[i]);
        rl_bind_keyseq_in_map("\\e[200~", begin_paste, maps[i]);
    }
}
