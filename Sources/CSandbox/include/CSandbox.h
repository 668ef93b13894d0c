#ifndef CSANDBOX_H
#define CSANDBOX_H

#include <stddef.h>
#include <sys/types.h>

/// Starts `path` in a process group of its own, with an empty signal mask and every signal at its default.
///
/// Descriptor i of the new process is `descriptors[i]`; it gets no other descriptor. Foundation's `Process`
/// leaks one and passes an ignored SIGPIPE on.
///
/// Returns 0, or the error number. The caller waits for `*child`.
int sandbox_spawn(
    const char *path, char *const arguments[], char *const environment[],
    const int *descriptors, int descriptor_count, pid_t *child);

/// Makes a connected pair of stream sockets that are closed on exec. Returns 0 or the error number.
int sandbox_socket_pair(int pair[2]);

/// Makes a pipe that is closed on exec. Returns 0 or the error number.
int sandbox_pipe(int pair[2]);

/// Sends without ever raising SIGPIPE, which has its default action in Hotseat. Returns what `send` does.
ssize_t sandbox_send(int socket, const void *bytes, size_t count);

/// A descriptor that stands for a process even where its number is given to another one; readable once it has
/// ended. Returns -1 where the system has none.
int sandbox_hold(pid_t process);

/// Kills the process that a descriptor of `sandbox_hold` stands for. Returns 0, or -1 where it has ended.
int sandbox_kill_held(int descriptor);

/// Writes the system-call filter, a classic BPF program for bubblewrap's `--seccomp`, into `buffer`.
///
/// Returns its length in bytes; 0 where this system or this processor has none, or where `capacity` is too
/// small.
size_t sandbox_filter(void *buffer, size_t capacity);

#endif
