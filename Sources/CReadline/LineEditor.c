/* One line edit, through readline's callback interface. */
#define _GNU_SOURCE
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include <readline/history.h>
#include <readline/readline.h>

#include "LineInternals.h"

static bool editing;          /* a handler is installed */
static int outcome;           /* what the handler saw */
static char *finished;        /* the text of the last edit */
static size_t finished_length;
static char *reported;        /* the text as `line_changed` last saw it */
static size_t reported_length, reported_room;
static bool feeding, put_off; /* drawing waits until the queue is empty */
static long long patience_ends;
static int last_byte;
static size_t keys_left;      /* of the allowance of this feed */
static char **words;

static long long milliseconds_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* ---- hooks that readline calls ---- */

/* A command that needs a further key waits here, never longer than the limit and never past a signal. */
static int next_key(FILE *stream) {
    (void)stream;
    for (;;) {
        int byte = queue_next();
        if (byte >= 0) {
            last_byte = byte;
            if (keys_left > 0) keys_left--;
            return byte;
        }
        long long left = patience_ends - milliseconds_now();
        if (left <= 0 || (term_signals_peek() & (TERM_INTERRUPT | TERM_HANG_UP)) != 0) return EOF;
        draw_if_put_off();
        int ready = term_wait(true, left > 1000 ? 1000 : (int)left);
        if ((ready & TERM_READY_INPUT) != 0) {
            int got = term_queue_fill();
            if (got == TERM_READ_END || got == TERM_READ_LOST) return EOF;
        }
    }
}

/* Half an escape sequence may have been read: its rest comes at once, a lone ESC key has none.
 *
 * Otherwise only what was read counts, and only up to the allowance: while this says yes, readline goes on
 * inserting within one call, and a stream without end would run past the limit. */
static int input_is_there(void) {
    if (last_byte == 033) return input_follows(20);
    return keys_left > 0 && term_queue_count() > 0 && milliseconds_now() < patience_ends;
}

static void draw(void) {
    if (feeding && term_queue_count() > 0) {
        put_off = true;
        return;
    }
    put_off = false;
    redisplay_now();
}

void draw_if_put_off(void) {
    if (!put_off) return;
    put_off = false;
    redisplay_now();
}

/* Without flow control Ctrl-S searches forward, and cannot freeze the countdown. Without the flush Ctrl-C
 * and Ctrl-Z keep the keys typed just before them. */
static void prepare_terminal(int meta) {
    rl_prep_terminal(meta);
    struct termios modes;
    if (tcgetattr(STDIN_FILENO, &modes) != 0) return;
    modes.c_iflag &= ~(tcflag_t)IXON;
    modes.c_lflag |= NOFLSH;
    tcsetattr(STDIN_FILENO, TCSADRAIN, &modes);
}

static char *next_word(const char *start, int again) {
    static size_t index;
    if (!again) index = 0;
    while (words != NULL && words[index] != NULL) {
        const char *word = words[index++];
        if (strncmp(word, start, strlen(start)) == 0) return strdup(word);
    }
    return NULL;
}

static char **complete(const char *text, int start, int end) {
    (void)end;
    rl_attempted_completion_over = 1; /* never file names */
    rl_completion_append_character = 0;
    return start == 0 && rl_line_buffer[0] == ':' ? rl_completion_matches(text, next_word) : NULL;
}

static void keep(const char *text, size_t length) {
    char *copy = malloc(length + 1);
    if (copy == NULL) return;
    memcpy(copy, text, length);
    copy[length] = 0;
    free(finished);
    finished = copy;
    finished_length = length;
}

static void line_came(char *line) {
    if (line == NULL) {
        keep("", 0);
        outcome = LINE_END;
        fputc('\n', stdout);
        fflush(stdout);
    } else {
        keep(line, strlen(line));
        outcome = LINE_ACCEPTED;
        free(line);
    }
    rl_callback_handler_remove();
    editing = false;
    paste_reset();
}

/* ---- set-up ---- */

/* In a codeset that is not UTF-8 backspace would delete one byte of a wide character. Readline asks the
 * environment anew for every line, so it must stay changed; programs in the foreground are given the
 * environment as it was at the start. */
static void speak_utf8(void) {
    setlocale(LC_ALL, "");
    const char *codeset = nl_langinfo(CODESET);
    if (strcmp(codeset, "UTF-8") == 0 || strcmp(codeset, "utf8") == 0) return;
    const char *name = setlocale(LC_CTYPE, "C.UTF-8") != NULL ? "C.UTF-8" : "en_US.UTF-8";
    setenv("LC_ALL", name, 1);
    setlocale(LC_CTYPE, name);
}

void line_setup(const char *name) {
    speak_utf8();
    rl_readline_name = strdup(name);
    rl_instream = stdin;
    rl_outstream = stdout;
    rl_catch_signals = 0;
    rl_catch_sigwinch = 0;
    rl_change_environment = 0;
    rl_getc_function = next_key;
    rl_input_available_hook = input_is_there;
    rl_prep_term_function = prepare_terminal;
    rl_attempted_completion_function = complete;
    rl_completer_word_break_characters = strdup(" \t\n");
    rl_completer_quote_characters = "";
    rl_initialize(); /* reads the inputrc; what follows wins over it */
    /* Only now: readline asks for no terminal capabilities when it finds a function of ours here. */
    rl_redisplay_function = draw;
    rl_variable_bind("enable-active-region", "off");
    rl_variable_bind("page-completions", "off");
    rl_variable_bind("horizontal-scroll-mode", "off");
    rl_completion_query_items = 0; /* no question that would wait for a key */
    paste_setup();
}

void line_set_completions(const char *const *list, size_t count) {
    for (size_t i = 0; words != NULL && words[i] != NULL; i++) free(words[i]);
    free(words);
    words = calloc(count + 1, sizeof *words);
    for (size_t i = 0; words != NULL && i < count; i++) words[i] = strdup(list[i]);
}

/* ---- the edit ---- */

void line_begin(const char *prompt, const char *text, size_t length) {
    if (editing) return;
    outcome = LINE_HUNGRY;
    editing = true;
    reported_length = 0;
    redisplay_note_prompt(prompt);
    rl_callback_handler_install(prompt, line_came);
    if (length == 0) return;
    rl_insert_text(text);
    redisplay_now();
    line_changed();
}

int line_feed(size_t allowance, int milliseconds) {
    patience_ends = milliseconds_now() + milliseconds;
    keys_left = allowance;
    size_t used = 0;
    bool stuck = false;
    feeding = true;
    while (used < allowance && editing && !switch_pressed) {
        paste_discard();
        size_t before = term_queue_count();
        if (line_in_paste()) {
            paste_consume(allowance - used);
        } else if (before > 0) {
            rl_callback_read_char();
        } else {
            break;
        }
        size_t after = term_queue_count();
        used += before > after ? before - after : 1;
        if (line_in_paste() && after == before) {
            stuck = true; /* on half an end mark */
            break;
        }
        if (milliseconds_now() >= patience_ends) break;
    }
    feeding = false;
    if (!editing) return outcome;
    put_off = false;
    if (used > 0 && !line_in_paste()) redisplay_now();
    if (switch_pressed) {
        /* What was typed behind the key stays in the queue, for whoever reads keys next. */
        switch_pressed = false;
        return LINE_SWITCHED;
    }
    return term_queue_count() > 0 && !stuck ? LINE_BUSY : LINE_HUNGRY;
}

bool line_is_active(void) { return editing; }

void line_finish(void) {
    if (!editing) return;
    line_leave_special_mode();
    line_commit_paste();
    rl_point = rl_end;
    redisplay_now();
    keep(rl_line_buffer, (size_t)rl_end);
    char *text = finished;
    size_t length = finished_length;
    finished = NULL;
    /* Readline frees its undo lists only when a line is accepted, so accept it. */
    paste_accept_next_newline();
    queue_put_back((uint8_t)paste_newline_key());
    patience_ends = 0;
    rl_callback_read_char();
    if (editing) {
        rl_callback_handler_remove();
        editing = false;
        fputc('\n', stdout);
        fflush(stdout);
    }
    free(finished);
    finished = text;
    finished_length = length;
}

const char *line_text(void) {
    if (editing) return rl_line_buffer;
    return finished == NULL ? "" : finished;
}

size_t line_length(void) { return editing ? (size_t)rl_end : finished_length; }

bool line_changed(void) {
    if (!editing || RL_ISSTATE(RL_STATE_ISEARCH | RL_STATE_NSEARCH)) return false;
    size_t length = (size_t)rl_end;
    if (length == reported_length && (length == 0 || memcmp(reported, rl_line_buffer, length) == 0)) return false;
    if (length > reported_room) {
        char *moved = realloc(reported, length * 2);
        if (moved == NULL) return true;
        reported = moved;
        reported_room = length * 2;
    }
    memcpy(reported, rl_line_buffer, length);
    reported_length = length;
    return true;
}

bool line_in_special_mode(void) {
    const unsigned long special = RL_STATE_ISEARCH | RL_STATE_NSEARCH | RL_STATE_NUMERICARG | RL_STATE_COMPLETING
        | RL_STATE_MULTIKEY | RL_STATE_METANEXT | RL_STATE_MOREINPUT | RL_STATE_VIMOTION | RL_STATE_CHARSEARCH;
    return RL_ISSTATE(special) != 0;
}

/* Ctrl-G at most twice: out of a search begun within a count. */
void line_leave_special_mode(void) {
    for (int i = 0; i < 2 && editing && line_in_special_mode(); i++) {
        queue_put_back('G' & 0x1F);
        patience_ends = 0;
        rl_callback_read_char();
    }
}

void line_set_prompt(const char *prompt, bool afresh) {
    if (!editing) return;
    if (afresh) rl_clear_visible_line();
    redisplay_note_prompt(prompt);
    rl_set_prompt(prompt);
    if (afresh) rl_on_new_line();
    redisplay_now();
}

void line_say(const char *text, size_t length) {
    if (editing) rl_clear_visible_line();
    screen_write(text, length);
    if (length == 0 || text[length - 1] != '\n') screen_write("\n", 1);
    if (!editing) return;
    rl_on_new_line();
    redisplay_now();
}

void line_release(void) {
    if (editing) rl_deprep_terminal();
}

void line_set_aside(void) {
    if (!editing) return;
    line_leave_special_mode();
    rl_clear_visible_line();
    fflush(stdout);
    rl_deprep_terminal();
}

void line_reclaim(void) {
    if (!editing) return;
    rl_deprep_terminal();
    prepare_terminal(1);
    rl_reset_screen_size();
    rl_on_new_line();
    redisplay_now();
}

void line_resize(void) {
    if (editing) rl_clear_visible_line();
    rl_reset_screen_size();
    if (!editing) return;
    rl_on_new_line();
    redisplay_now();
}
