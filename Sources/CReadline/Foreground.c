#define _GNU_SOURCE
#include "CReadline.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

static struct termios modes;
static bool modes_known;
static pid_t own_group;

/* A background process that gives the terminal away gets SIGTTOU; blocked, the call just works. */
static void give_terminal_to(pid_t group) {
    sigset_t output, saved;
    sigemptyset(&output);
    sigaddset(&output, SIGTTOU);
    pthread_sigmask(SIG_BLOCK, &output, &saved);
    tcsetpgrp(STDIN_FILENO, group);
    pthread_sigmask(SIG_SETMASK, &saved, NULL);
}

int foreground_start(const char *const *arguments, const char *const *environment, int input) {
    bool terminal = isatty(STDIN_FILENO) && tcgetpgrp(STDIN_FILENO) == getpgrp();
    own_group = terminal ? getpgrp() : 0;
    modes_known = terminal && tcgetattr(STDIN_FILENO, &modes) == 0;
    fflush(stdout);

    posix_spawnattr_t attributes;
    posix_spawn_file_actions_t actions;
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_init(&actions);
    if (input >= 0) posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    sigset_t normal, none;
    sigemptyset(&none);
    sigemptyset(&normal);
    const int reset[] = {SIGINT, SIGHUP, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH, SIGPIPE, SIGTTIN, SIGTTOU, SIGQUIT,
                         SIGXFSZ};
    for (size_t i = 0; i < sizeof reset / sizeof reset[0]; i++) sigaddset(&normal, reset[i]);
    posix_spawnattr_setsigdefault(&attributes, &normal);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(
        &attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
    pid_t process = 0;
    int failure = posix_spawnp(
        &process, arguments[0], &actions, &attributes, (char *const *)arguments, (char *const *)environment);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    if (failure != 0) return -failure;
    /* A child that was quicker and touched the terminal is stopped now; `foreground_poll` sees it. */
    if (own_group != 0) give_terminal_to(process);
    return process;
}

int foreground_poll(int process, int *status) {
    int raw = 0;
    pid_t found = waitpid(process, &raw, WNOHANG | WUNTRACED);
    if (found == 0 || (found < 0 && errno == EINTR)) return CHILD_RUNNING;
    if (found < 0) {
        *status = 127;
        return CHILD_EXITED;
    }
    if (WIFSTOPPED(raw)) return CHILD_STOPPED;
    *status = WIFSIGNALED(raw) ? 128 + WTERMSIG(raw) : WEXITSTATUS(raw);
    return CHILD_EXITED;
}

void foreground_signal(int process, int how) {
    const int numbers[] = {SIGCONT, SIGTERM, SIGKILL};
    if (how == 0 && own_group != 0) give_terminal_to(process);
    kill(-process, numbers[how]);
    /* A stopped child acts on SIGTERM only once it runs. */
    if (how == 1) kill(-process, SIGCONT);
}

void foreground_end(bool broken) {
    if (own_group != 0) give_terminal_to(own_group);
    if (modes_known) tcsetattr(STDIN_FILENO, TCSADRAIN, &modes);
    if (broken && isatty(STDOUT_FILENO)) {
        /* Leave the alternate screen; no mouse, no bracketed paste; cursor on; plain text. */
        static const char order[] = "\033[?1049l\033[?1000l\033[?1002l\033[?1006l\033[?2004l\033[?25h\033[0m\r\n";
        screen_write(order, sizeof order - 1);
    }
}
