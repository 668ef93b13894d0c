/* What the files behind the line editor share. Needs <stdio.h> and <readline/readline.h> before it. */
#ifndef LINE_INTERNALS_H
#define LINE_INTERNALS_H

#include "CReadline.h"
#include "InputQueue.h"

/* Redisplay.c: draws the text, or the part around the cursor when it is taller than the screen. */
void redisplay_now(void);
/* Redisplay.c: learns how wide the prompt is. */
void redisplay_note_prompt(const char *prompt);
/* Paste.c: binds the begin mark of a paste and the newline keys. */
void paste_setup(void);
/* Takes queued bytes that belong to a paste; true while the paste goes on. */
bool paste_consume(size_t allowance);
/* Drops queued bytes of a paste that was cut in two. */
void paste_discard(void);
/* Forgets the paste at the end of an edit; remembers whether its rest is still to come. */
void paste_reset(void);
/* The next newline key is a newline, whatever follows it. */
void paste_accept_next_newline(void);
/* A newline key that will end the edit, unless the user's inputrc has none. */
int paste_newline_key(void);
/* Whether standard input has bytes within so many milliseconds; reads them into the queue. */
bool input_follows(int milliseconds);
/* SwitchKey.c: whether F2 was pressed and that is still to be told. */
extern bool switch_pressed;
/* LineEditor.c: draws at once when drawing was put off. */
void draw_if_put_off(void);

#endif
