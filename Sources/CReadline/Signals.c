#define _GNU_SOURCE
#include "CReadline.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

static const int watched[] = {SIGINT, SIGHUP, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH};
enum { WATCHED = sizeof watched / sizeof watched[0] };

static struct sigaction before[WATCHED];
static atomic_int noticed;
static int signal_pipe[2] = {-1, -1};
static int wake_pipe[2] = {-1, -1};

static int bit_of(int number) {
    switch (number) {
    case SIGINT: return TERM_INTERRUPT;
    case SIGHUP:
    case SIGTERM: return TERM_HANG_UP;
    case SIGTSTP: return TERM_STOP;
    case SIGCONT: return TERM_CONTINUED;
    case SIGWINCH: return TERM_RESIZED;
    default: return 0;
    }
}

/* The bits carry the news; the byte in the pipe only ends a poll, so a full pipe loses nothing. */
static void notice(int number) {
    int saved = errno;
    atomic_fetch_or(&noticed, bit_of(number));
    if (signal_pipe[1] >= 0) {
        ssize_t ignored = write(signal_pipe[1], "", 1);
        (void)ignored;
    }
    errno = saved;
}

static bool claimed;

/* A closed standard input would be the next pipe we open, and read as if someone typed there. */
static void fill_standard_descriptors(void) {
    for (int i = 0; i <= 2; i++) {
        while (fcntl(i, F_GETFD) < 0) {
            if (open("/dev/null", O_RDWR) < 0) return;
        }
    }
}

bool term_claim(void) {
    if (claimed) return false;
    fill_standard_descriptors();
    claimed = true;
    return true;
}

void term_unclaim(void) { claimed = false; }

static int open_pipe(int ends[2]) {
    if (ends[0] >= 0) return 0;
    if (pipe(ends) != 0) return errno;
    for (int i = 0; i < 2; i++) {
        fcntl(ends[i], F_SETFD, FD_CLOEXEC);
        fcntl(ends[i], F_SETFL, O_NONBLOCK);
    }
    return 0;
}

static void drain(int descriptor) {
    char bytes[64];
    while (descriptor >= 0 && read(descriptor, bytes, sizeof bytes) > 0) {}
}

int term_signals_install(void) {
    int failure = open_pipe(signal_pipe);
    if (failure != 0) return failure;
    for (int i = 0; i < WATCHED; i++) {
        if (sigaction(watched[i], NULL, &before[i]) != 0) return errno;
        if (before[i].sa_handler == SIG_IGN) continue;
        struct sigaction action = {0};
        action.sa_handler = notice;
        action.sa_flags = SA_RESTART;
        sigemptyset(&action.sa_mask);
        if (sigaction(watched[i], &action, NULL) != 0) return errno;
    }
    return 0;
}

void term_signals_restore(void) {
    for (int i = 0; i < WATCHED; i++) sigaction(watched[i], &before[i], NULL);
}

int term_signals_take(void) {
    drain(signal_pipe[0]);
    return atomic_exchange(&noticed, 0);
}

int term_signals_peek(void) { return atomic_load(&noticed); }

/* SIGTSTP with its default action rather than SIGSTOP: where no shell could ever continue us (a terminal
 * window that runs this program directly), the kernel then ignores it instead of freezing us for good. */
void term_stop_self(void) {
    struct sigaction saved, fallback = {0};
    fallback.sa_handler = SIG_DFL;
    sigemptyset(&fallback.sa_mask);
    sigaction(SIGTSTP, &fallback, &saved);
    raise(SIGTSTP);
    sigaction(SIGTSTP, &saved, NULL);
}

int term_wait(bool for_input, int milliseconds) {
    struct pollfd watching[3] = {
        {signal_pipe[0], POLLIN, 0}, {wake_pipe[0], POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}};
    int count = poll(watching, for_input ? 3 : 2, milliseconds);
    int ready = term_signals_peek() != 0 ? TERM_READY_SIGNAL : 0;
    if (count <= 0) return ready;
    if (watching[1].revents != 0) {
        drain(wake_pipe[0]);
        ready |= TERM_READY_WAKE;
    }
    if (for_input && watching[2].revents != 0) ready |= TERM_READY_INPUT;
    return ready;
}

int term_wake_open(void) {
    int failure = open_pipe(wake_pipe);
    return failure != 0 ? -failure : wake_pipe[1];
}

void term_wake(int descriptor) {
    ssize_t ignored = write(descriptor, "", 1);
    (void)ignored;
}

void term_wake_close(void) {
    for (int i = 0; i < 2; i++) {
        if (wake_pipe[i] >= 0) close(wake_pipe[i]);
        wake_pipe[i] = -1;
    }
}

bool input_is_waiting(void) {
    struct pollfd in = {STDIN_FILENO, POLLIN, 0};
    return poll(&in, 1, 0) > 0 && (in.revents & POLLIN) != 0;
}
