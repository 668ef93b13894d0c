/* What TerminalUI needs of GNU readline, POSIX signals and job control, with every global hidden.
 *
 * One line edit at a time, one process, one thread: only `term_wake` may be called from other threads.
 * Text crosses as bytes that may be broken UTF-8; the caller repairs them. No system header is included
 * here, so that none of their macros leak into Swift. */
#ifndef CREADLINE_H
#define CREADLINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* ---- Signals.c: signals become bits that are read in the main loop ---- */

enum {
    TERM_INTERRUPT = 1 << 0,  /* SIGINT */
    TERM_HANG_UP = 1 << 1,    /* SIGHUP or SIGTERM */
    TERM_STOP = 1 << 2,       /* SIGTSTP */
    TERM_CONTINUED = 1 << 3,  /* SIGCONT */
    TERM_RESIZED = 1 << 4,    /* SIGWINCH */
};

/* Claims the terminal for one user; false when it is taken. */
bool term_claim(void);
/* Gives the claim back. */
void term_unclaim(void);
/* Installs the handlers. Returns 0, or the errno that stopped it. A signal that the parent had set to be
 * ignored (nohup) stays ignored. */
int term_signals_install(void);
/* Puts the handlers back as they were. */
void term_signals_restore(void);
/* Returns the bits noticed since the last call and clears them. */
int term_signals_take(void);
/* Like `term_signals_take`, but leaves the bits. */
int term_signals_peek(void);
/* Stops this process as its shell expects of Ctrl-Z, and returns once it is continued. */
void term_stop_self(void);

enum {
    TERM_READY_INPUT = 1 << 0,   /* standard input can be read, or is at its end */
    TERM_READY_SIGNAL = 1 << 1,  /* a signal came */
    TERM_READY_WAKE = 1 << 2,    /* another thread called `term_wake` */
};

/* Waits until one of the above or for `milliseconds`; returns the bits. */
int term_wait(bool for_input, int milliseconds);
/* Whether standard input can be read at once. */
bool input_is_waiting(void);
/* Opens the pipe for wake-ups and returns its write end, or minus errno. */
int term_wake_open(void);
/* Wakes the main thread. The only call that other threads may make. */
void term_wake(int descriptor);
/* Closes both ends. */
void term_wake_close(void);

/* ---- InputQueue.c: bytes read from standard input and not yet used ---- */

enum { TERM_READ_DATA = 1, TERM_READ_END = 0, TERM_READ_AGAIN = -1, TERM_READ_LOST = -2 };

/* Reads once from standard input into the queue. LOST: the terminal is gone. */
int term_queue_fill(void);
/* How many bytes lie in the queue. */
size_t term_queue_count(void);
/* The first byte of the queue; valid until the next call on the queue. */
const uint8_t *term_queue_bytes(void);
/* Drops bytes from the front. */
void term_queue_drop(size_t count);

/* Where `byte` first lies at or behind `from`, or -1. */
long term_queue_find(uint8_t byte, size_t from);

/* ---- LineEditor.c: readline's callback interface ---- */

enum {
    LINE_HUNGRY = 0,    /* all input was used */
    LINE_BUSY = 1,      /* the allowance was used up; more input is there */
    LINE_ACCEPTED = 2,  /* Enter: the text is in `line_text` */
    LINE_END = 3,       /* the end-of-file key on an empty line */
    LINE_SWITCHED = 4,  /* F2, where `line_tell_switch_key` asked for it; the edit goes on */
};

/* Prepares readline: locale, hooks, the user's inputrc. `name` is for `$if` in the inputrc. */
void line_setup(const char *name);
/* Starts an edit with this prompt and text. */
void line_begin(const char *prompt, const char *text, size_t length);
/* Whether an edit is on. */
bool line_is_active(void);
/* Ends the edit, if one is on, and moves to a new screen line. The text stays in `line_text`. */
void line_finish(void);
/* Hands queued bytes to readline, at most about `allowance` of them, and redraws once. A command that must
 * wait for a further key waits at most `milliseconds`. */
int line_feed(size_t allowance, int milliseconds);
/* The current or last text; valid until the next call on the line. */
const char *line_text(void);
/* Its length in bytes. */
size_t line_length(void);
/* Whether the text is another than when this was last asked. False while a search shows other lines. */
bool line_changed(void);
/* Whether readline shows something else than prompt and text: a search, a count, half a key sequence. */
bool line_in_special_mode(void);
/* Gives up a search, a count or a half key sequence; the text is what it was before it. */
void line_leave_special_mode(void);
/* Changes the prompt. `afresh` redraws all rows, as is needed when its width or its escapes change. */
void line_set_prompt(const char *prompt, bool afresh);
/* Prints text above the edit (or just prints it when none is on). */
void line_say(const char *text, size_t length);
/* Takes the terminal back after a stop, and draws the edit on a new row. */
void line_reclaim(void);
/* Gives the terminal back to the shell's settings. */
void line_release(void);
/* Takes the new size of the screen and draws again. */
void line_resize(void);
/* Clears the edit from the screen and gives the terminal back, for something else that will leave the screen as it
 * found it. `line_reclaim` shows it again in its place. */
void line_set_aside(void);
/* The words that TAB completes on a line that starts with a colon. The words are copied. */
void line_set_completions(const char *const *words, size_t count);

/* Whether a paste without its end mark is being gathered. */
bool line_in_paste(void);
/* Puts what was pasted so far into the text. */
void line_commit_paste(void);
/* Stops waiting for the end mark. */
void line_abandon_paste(void);
/* Drops the rest of a paste that the end of the edit cut in two, up to its end mark. */
bool line_discarding_paste(void);
/* Takes the following input as typed again. */
void line_stop_discarding_paste(void);

/* ---- SwitchKey.c ---- */

/* Whether F2 is told. Until it is asked for the first time, the key is what the user's inputrc says. */
void line_tell_switch_key(bool wanted);

/* ---- History.c ---- */

/* Keeps at most `limit` lines, and reads `path` (may be null) first. */
void history_setup(const char *path, int limit);
/* Adds a line; also to the file, when there is one. */
void history_keep(const char *line);

/* ---- Screen.c ---- */

/* Columns that a Unicode scalar takes: 0, 1 or 2, or -1 for control characters. Any thread. */
int screen_width(uint32_t scalar);
/* The size of the terminal on standard output; false when it is none. */
bool screen_size(int *columns, int *rows);
/* Whether standard output can take bytes at once. False while it is stopped by Ctrl-S. */
bool screen_writable(void);
/* Whether a descriptor is a terminal. */
bool screen_is_terminal(int descriptor);
/* Reads what is typed on a terminal's unfinished line (canonical mode keeps it back) into the queue. */
void screen_drain_unfinished_line(void);
/* Keeps the unfinished line of a terminal when Ctrl-C or Ctrl-Z is pressed (the kernel would drop it), or
 * goes back to what was before. */
void screen_keep_line_on_signals(bool keep);
/* Puts text into a file without a name and returns a descriptor at its start, or -1. */
int screen_spool(const char *bytes, size_t length);
/* Closes a descriptor of `screen_spool`. */
void screen_close(int descriptor);
/* Writes all bytes to standard output. */
void screen_write(const char *bytes, size_t length);

/* ---- Keys.c ---- */

/* Sets the terminal to give each key at once and unechoed; Ctrl-C and Ctrl-Z stay signals. Called again, it only
 * takes the terminal back, as after a stop. False where standard input is no terminal. */
bool keys_begin(void);
/* Puts the terminal back to what it was before the first `keys_begin`. */
void keys_end(void);

/* ---- Foreground.c ---- */

enum { CHILD_RUNNING = 0, CHILD_EXITED = 1, CHILD_STOPPED = 2 };

/* Keeps the terminal's modes for `foreground_end`. Returns the process, or minus errno. `input` becomes
 * standard input unless negative. */
int foreground_start(const char *const *arguments, const char *const *environment, int input);
/* Looks after the child, without waiting. `status` is its exit status, 128 + n when signal n ended it. */
int foreground_poll(int process, int *status);
/* Signals the child's process group: 0 continue, 1 terminate, 2 kill. */
void foreground_signal(int process, int how);
/* Takes the terminal back; `broken`: the child could not put the screen in order. */
void foreground_end(bool broken);

#endif
