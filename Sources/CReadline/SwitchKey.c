/* F2 as a key that is told to the program rather than changing the text. */
#define _GNU_SOURCE
#include <stdio.h>

#include <readline/readline.h>

#include "LineInternals.h"

bool switch_pressed;
static bool tells;

static int switch_key(int times, int key) {
    (void)times;
    (void)key;
    if (tells) switch_pressed = true;
    else rl_ding();
    return 0;
}

/* As xterm and most others send it, as older ones do, and as the Linux console does. */
static void bind_keys(void) {
    const char *const keys[] = {"\\eOQ", "\\e[12~", "\\e[[B"};
    Keymap maps[] = {emacs_standard_keymap, vi_insertion_keymap, vi_movement_keymap};
    for (size_t map = 0; map < 3; map++) {
        for (size_t i = 0; i < 3; i++) rl_bind_keyseq_in_map(keys[i], switch_key, maps[map]);
    }
}

void line_tell_switch_key(bool wanted) {
    static bool bound;
    if (wanted && !bound) bind_keys();
    bound |= wanted;
    tells = wanted;
}
