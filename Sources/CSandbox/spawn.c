#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "CSandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/syscall.h>
#endif

/// Numbers below this are targets in the child; sources are moved above it so that none is overwritten.
enum { first_free_descriptor = 16 };

static int set_attributes(posix_spawnattr_t *attributes) {
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    short flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
#ifdef POSIX_SPAWN_CLOEXEC_DEFAULT
    flags |= POSIX_SPAWN_CLOEXEC_DEFAULT;
#endif
    int error = posix_spawnattr_setflags(attributes, flags);
    if (error == 0) error = posix_spawnattr_setpgroup(attributes, 0);
    if (error == 0) error = posix_spawnattr_setsigmask(attributes, &none);
    if (error == 0) error = posix_spawnattr_setsigdefault(attributes, &all);
    return error;
}

int sandbox_spawn(
    const char *path, char *const arguments[], char *const environment[],
    const int *descriptors, int descriptor_count, pid_t *child) {
    if (descriptor_count < 0 || descriptor_count > first_free_descriptor) return EINVAL;
    int sources[first_free_descriptor];
    int moved = 0;
    int error = 0;
    for (; moved < descriptor_count && error == 0; moved++) {
        sources[moved] = fcntl(descriptors[moved], F_DUPFD_CLOEXEC, first_free_descriptor);
        if (sources[moved] < 0) {
            error = errno;
            break;
        }
    }

    posix_spawnattr_t attributes;
    posix_spawn_file_actions_t actions;
    if (error == 0) error = posix_spawnattr_init(&attributes);
    if (error == 0) {
        error = posix_spawn_file_actions_init(&actions);
        if (error == 0) {
            error = set_attributes(&attributes);
            for (int i = 0; i < descriptor_count && error == 0; i++)
                error = posix_spawn_file_actions_adddup2(&actions, sources[i], i);
#ifndef POSIX_SPAWN_CLOEXEC_DEFAULT
            if (error == 0) error = posix_spawn_file_actions_addclosefrom_np(&actions, descriptor_count);
#endif
            if (error == 0) error = posix_spawn(child, path, &actions, &attributes, arguments, environment);
            posix_spawn_file_actions_destroy(&actions);
        }
        posix_spawnattr_destroy(&attributes);
    }
    for (int i = 0; i < moved; i++) close(sources[i]);
    return error;
}

int sandbox_socket_pair(int pair[2]) {
    int type = SOCK_STREAM;
#ifdef SOCK_CLOEXEC
    // At once: an editor that another thread starts meanwhile must not inherit an end.
    type |= SOCK_CLOEXEC;
#endif
    if (socketpair(AF_UNIX, type, 0, pair) != 0) return errno;
    for (int i = 0; i < 2; i++) {
        fcntl(pair[i], F_SETFD, FD_CLOEXEC);
#ifdef SO_NOSIGPIPE
        int on = 1;
        setsockopt(pair[i], SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
    }
    return 0;
}

int sandbox_pipe(int pair[2]) {
#ifdef __linux__
    return pipe2(pair, O_CLOEXEC) == 0 ? 0 : errno;
#else
    if (pipe(pair) != 0) return errno;
    for (int i = 0; i < 2; i++) fcntl(pair[i], F_SETFD, FD_CLOEXEC);
    return 0;
#endif
}

ssize_t sandbox_send(int socket, const void *bytes, size_t count) {
#ifdef MSG_NOSIGNAL
    return send(socket, bytes, count, MSG_NOSIGNAL | MSG_DONTWAIT);
#else
    return send(socket, bytes, count, MSG_DONTWAIT);
#endif
}

int sandbox_hold(pid_t process) {
#ifdef SYS_pidfd_open
    return (int)syscall(SYS_pidfd_open, process, 0);
#else
    (void)process;
    return -1;
#endif
}

int sandbox_kill_held(int descriptor) {
#ifdef SYS_pidfd_send_signal
    return (int)syscall(SYS_pidfd_send_signal, descriptor, SIGKILL, NULL, 0);
#else
    (void)descriptor;
    return -1;
#endif
}
