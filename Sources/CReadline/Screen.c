#define _GNU_SOURCE
#define _DARWIN_C_SOURCE
#include "CReadline.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

static pthread_once_t once = PTHREAD_ONCE_INIT;
static locale_t unicode;

static void find_unicode(void) {
    unicode = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    if (unicode == (locale_t)0) unicode = newlocale(LC_CTYPE_MASK, "en_US.UTF-8", (locale_t)0);
}

/* `wcwidth` obeys the locale of the thread, which may be a plain "C" that knows only ASCII. */
int screen_width(uint32_t scalar) {
    if (scalar >= 0x20 && scalar < 0x7F) return 1;
    pthread_once(&once, find_unicode);
    if (unicode == (locale_t)0) return scalar < 0x20 || scalar == 0x7F ? -1 : 1;
    locale_t mine = uselocale(unicode);
    int width = wcwidth((wchar_t)scalar);
    uselocale(mine);
    return width;
}

bool screen_size(int *columns, int *rows) {
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
    *columns = size.ws_col;
    *rows = size.ws_row;
    return true;
}

bool screen_writable(void) {
    struct pollfd out = {STDOUT_FILENO, POLLOUT, 0};
    return poll(&out, 1, 0) > 0 && (out.revents & POLLOUT) != 0;
}

bool screen_is_terminal(int descriptor) { return isatty(descriptor) == 1; }

void screen_drain_unfinished_line(void) {
    struct termios saved, raw;
    if (tcgetattr(STDIN_FILENO, &saved) != 0 || (saved.c_lflag & ICANON) == 0) return;
    raw = saved;
    raw.c_lflag &= ~(tcflag_t)ICANON;
    raw.c_cc[VMIN] = 0;
    raw.c_cc[VTIME] = 0;
    if (tcsetattr(STDIN_FILENO, TCSANOW, &raw) != 0) return;
    while (term_queue_fill() == TERM_READ_DATA) {}
    tcsetattr(STDIN_FILENO, TCSANOW, &saved);
}

void screen_keep_line_on_signals(bool keep) {
    static struct termios before;
    static bool changed;
    if (!keep) {
        if (changed) tcsetattr(STDIN_FILENO, TCSADRAIN, &before);
        changed = false;
        return;
    }
    if (tcgetattr(STDIN_FILENO, &before) != 0 || (before.c_lflag & NOFLSH) != 0) return;
    struct termios modes = before;
    modes.c_lflag |= NOFLSH;
    changed = tcsetattr(STDIN_FILENO, TCSADRAIN, &modes) == 0;
}

int screen_spool(const char *text, size_t length) {
    FILE *file = tmpfile();
    if (file == NULL) return -1;
    int descriptor = -1;
    if (fwrite(text, 1, length, file) == length && fflush(file) == 0) {
        descriptor = fcntl(fileno(file), F_DUPFD_CLOEXEC, 3);
    }
    fclose(file);
    if (descriptor >= 0) lseek(descriptor, 0, SEEK_SET);
    return descriptor;
}

/* Through stdio, because readline writes there too and the order must hold. */
void screen_write(const char *text, size_t length) {
    fwrite(text, 1, length, stdout);
    fflush(stdout);
}

void screen_close(int descriptor) { close(descriptor); }
