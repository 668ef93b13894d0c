#define _GNU_SOURCE
#include "CReadline.h"

#include <termios.h>
#include <unistd.h>

static struct termios before;
static bool on;

/* Signals stay on: Ctrl-C and Ctrl-Z come as signals, as they do in an edit, so that the two act alike. Ctrl-\ would
 * end the process at once and leave the terminal as it is here. */
bool keys_begin(void) {
    if (!on && tcgetattr(STDIN_FILENO, &before) != 0) return false;
    struct termios modes = before;
    modes.c_iflag &= ~(tcflag_t)(IXON | ICRNL | INLCR | IGNCR | ISTRIP);
    modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO | IEXTEN);
    modes.c_lflag |= ISIG | NOFLSH;
    modes.c_oflag |= OPOST | ONLCR;
    modes.c_cc[VQUIT] = _POSIX_VDISABLE;
    modes.c_cc[VMIN] = 1;
    modes.c_cc[VTIME] = 0;
    on = tcsetattr(STDIN_FILENO, TCSADRAIN, &modes) == 0;
    return on;
}

void keys_end(void) {
    if (on) tcsetattr(STDIN_FILENO, TCSADRAIN, &before);
    on = false;
}
