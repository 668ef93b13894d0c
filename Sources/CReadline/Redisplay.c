/* Drawing a text of any length.
 *
 * Readline draws the whole line: 1 MB costs it tens of milliseconds for each key, and once the text needs
 * more rows than the screen has, a later change overwrites rows at the top. So a text that does not fit is
 * drawn as a window of it: for the time of `rl_redisplay` readline is shown a copy of the part around the
 * cursor. It reads the buffer there and keeps no pointer to it. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include <readline/readline.h>

#include "LineInternals.h"

static const char more_above[] = "\xE2\x80\xA6 "; /* an ellipsis and a space */
enum { MORE_LENGTH = sizeof more_above - 1, MORE_WIDTH = 2, MOST_ROWS = 512 };

static int window_start;
static int prompt_width;

struct measure {
    int rows;   /* rows begun */
    int column; /* on the last of them */
};

/* Steps over one character of the text at `at`; returns the offset behind it. */
static int step(struct measure *m, int at, int columns) {
    unsigned char c = (unsigned char)rl_line_buffer[at];
    int width = 1, length = 1;
    if (c == '\n') {
        m->rows += 1;
        m->column = 0;
        return at + 1;
    }
    if (c == '\t') {
        width = 8 - m->column % 8;
    } else if (c < 0x20 || c == 0x7F) {
        width = 2;
    } else if (c >= 0x80) {
        mbstate_t state = {0};
        wchar_t wide;
        size_t count = mbrtowc(&wide, rl_line_buffer + at, (size_t)(rl_end - at), &state);
        if (count == (size_t)-1 || count == (size_t)-2 || count == 0) {
            width = 4; /* a broken byte is drawn as \ooo */
        } else {
            length = (int)count;
            width = wcwidth(wide);
            if (width < 0) width = 4;
        }
    }
    if (m->column + width > columns) {
        m->rows += 1;
        m->column = 0;
    }
    m->column += width;
    return at + length;
}

/* How far the rows reach from `from`; stops at `to` or when `rows` are full. */
static int reach(int from, int to, int first_column, int rows, int columns, struct measure *m) {
    m->rows = 1;
    m->column = first_column;
    int at = from;
    while (at < to) {
        struct measure before = *m;
        int next = step(m, at, columns);
        if (m->rows > rows) {
            *m = before;
            return at;
        }
        at = next;
    }
    return at;
}

void redisplay_note_prompt(const char *prompt) {
    bool hidden = false;
    mbstate_t state = {0};
    size_t left = strlen(prompt);
    prompt_width = 0;
    while (left > 0) {
        wchar_t wide;
        size_t count = mbrtowc(&wide, prompt, left, &state);
        if (count == (size_t)-1 || count == (size_t)-2 || count == 0) break;
        if (wide == RL_PROMPT_START_IGNORE || wide == RL_PROMPT_END_IGNORE) {
            hidden = wide == RL_PROMPT_START_IGNORE;
        } else if (!hidden && wcwidth(wide) > 0) {
            prompt_width += wcwidth(wide);
        }
        prompt += count;
        left -= count;
    }
}

static int character_start(int at) {
    while (at > 0 && ((unsigned char)rl_line_buffer[at] & 0xC0) == 0x80) at--;
    return at;
}

/* A start from which the cursor stands about `rows` below. */
static int start_above(int point, int rows, int columns) {
    long far = (long)(rows + 1) * columns * 4;
    int at = character_start(point > far ? (int)(point - far) : 0);
    int starts[MOST_ROWS];
    int count = 0;
    struct measure m = {1, 0};
    starts[count++] = at;
    while (at < point) {
        int row = m.rows;
        int next = step(&m, at, columns);
        if (m.rows != row) {
            /* A newline begins the row behind it; a wrap begins it before the character. */
            starts[count % MOST_ROWS] = rl_line_buffer[at] == '\n' ? next : at;
            count++;
        }
        at = next;
    }
    int wanted = count - 1 - rows;
    if (wanted < 0) wanted = 0;
    if (wanted < count - MOST_ROWS) wanted = count - MOST_ROWS;
    return starts[wanted % MOST_ROWS];
}

void redisplay_now(void) {
    int screen_rows, columns;
    rl_get_screen_size(&screen_rows, &columns);
    int rows = screen_rows - 2;
    if (rows < 1) rows = 1;
    if (rows >= MOST_ROWS) rows = MOST_ROWS - 1;
    int prompt = prompt_width % columns;
    struct measure m;
    bool special = line_in_special_mode();
    if (special || reach(0, rl_end, prompt, rows, columns, &m) == rl_end) {
        window_start = 0;
        rl_redisplay();
        return;
    }
    /* Keep the window where it is while the cursor stays in it, so that a key redraws one row. */
    int start = window_start;
    int first = prompt + (start > 0 ? MORE_WIDTH : 0);
    if (start > rl_point || start > rl_end || reach(start, rl_point, first, rows, columns, &m) != rl_point) {
        start = rl_point == 0 ? 0 : start_above(rl_point, rows / 2, columns);
        first = prompt + (start > 0 ? MORE_WIDTH : 0);
    }
    window_start = start;
    int end = reach(start, rl_end, first, rows, columns, &m);
    if (end < rl_point) end = rl_point;

    int mark = start > 0 ? MORE_LENGTH : 0;
    char *part = malloc((size_t)(mark + end - start + 1));
    if (part == NULL) return;
    memcpy(part, more_above, (size_t)mark);
    memcpy(part + mark, rl_line_buffer + start, (size_t)(end - start));
    part[mark + end - start] = 0;

    char *whole = rl_line_buffer;
    int point = rl_point, length = rl_end;
    rl_line_buffer = part;
    rl_point = point - start + mark;
    rl_end = mark + end - start;
    rl_redisplay();
    rl_line_buffer = whole;
    rl_point = point;
    rl_end = length;
    free(part);
}
