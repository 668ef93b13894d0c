#include "CSandbox.h"

#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__))

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#if defined(__x86_64__)
#define THIS_ARCHITECTURE AUDIT_ARCH_X86_64
#else
#define THIS_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#define REFUSE(error) (SECCOMP_RET_ERRNO | ((error) & SECCOMP_RET_DATA))

/// The last system call that was looked at when this list was made (futex_requeue of Linux 6.7). Later ones
/// are answered as an older kernel would answer them.
enum { last_known_call = 456 };

/// Every flag of clone that makes a namespace. CLONE_NEWTIME shares its bit with the exit signal of clone and
/// can be asked for only through clone3 and unshare, which are refused whole.
enum { namespace_flags = 0x7E020000 };

/// What puts characters into a terminal's input: TIOCSTI and TIOCLINUX.
enum { ioctl_push_input = 0x5412, ioctl_linux_console = 0x541C };

/// Refused with EPERM whatever their arguments. Calls unknown to the headers at hand are given by number:
/// those above 423 have the same number on both processors.
static const uint32_t refused[] = {
    // Sockets: the network namespace does not isolate vsock, so none is made at all.
    __NR_socket, __NR_connect, __NR_bind, __NR_listen,
    // Memory and queues that no resource limit of the process counts.
    __NR_shmget, __NR_shmat, __NR_shmctl, __NR_shmdt, __NR_semget, __NR_semop, __NR_semctl, __NR_semtimedop,
    __NR_msgget, __NR_msgsnd, __NR_msgrcv, __NR_msgctl, __NR_mq_open, __NR_mq_unlink, __NR_memfd_create,
    447 /* memfd_secret */,
    // Other processes: the harness has the same user id as the program.
    __NR_ptrace, __NR_process_vm_readv, __NR_process_vm_writev, __NR_kcmp, 438 /* pidfd_getfd */,
    440 /* process_madvise */, 448 /* process_mrelease */,
    // Tables that are shared with the user's other programs, or the whole machine's.
    __NR_io_setup, __NR_inotify_init1, __NR_ioprio_set,
    // Keys are not separated by user namespaces on older kernels.
    __NR_keyctl, __NR_add_key, __NR_request_key,
    // Namespaces and file systems.
    __NR_mount, __NR_umount2, __NR_pivot_root, __NR_chroot, __NR_unshare, __NR_setns, __NR_name_to_handle_at,
    __NR_open_by_handle_at, 428 /* open_tree */, 429 /* move_mount */, 430 /* fsopen */, 431 /* fsconfig */,
    432 /* fsmount */, 433 /* fspick */, 442 /* mount_setattr */, 443 /* quotactl_fd */, __NR_quotactl,
    __NR_swapon, __NR_swapoff, __NR_fanotify_init, __NR_fanotify_mark,
    // Large parts of the kernel that a coding task has no use for.
    __NR_bpf, __NR_perf_event_open, __NR_userfaultfd, 425 /* io_uring_setup */, 426 /* io_uring_enter */,
    427 /* io_uring_register */, __NR_personality, __NR_mbind, __NR_set_mempolicy, __NR_migrate_pages,
    __NR_move_pages, __NR_get_mempolicy, __NR_lookup_dcookie, __NR_nfsservctl, __NR_syslog, __NR_acct,
    // The machine itself.
    __NR_kexec_load, __NR_kexec_file_load, __NR_init_module, __NR_finit_module, __NR_delete_module,
    __NR_reboot, __NR_settimeofday, __NR_clock_settime, __NR_clock_adjtime, __NR_adjtimex, __NR_sethostname,
    __NR_setdomainname, __NR_vhangup,
#if defined(__x86_64__)
    __NR_inotify_init, __NR_modify_ldt, __NR_iopl, __NR_ioperm, __NR_uselib, __NR__sysctl, __NR_sysfs,
#endif
};

/// Calls whose first argument names a process, 0 being the caller. Of another one, such as the harness, they set
/// what its children inherit, through which one case could tell the next what it was given.
static const uint32_t for_itself_only[] = {
    __NR_prlimit64, __NR_sched_setaffinity, __NR_sched_setattr, __NR_sched_setparam, __NR_sched_setscheduler,
};

static void add(struct sock_filter *program, size_t *length, struct sock_filter step) {
    program[(*length)++] = step;
}

/// Loads a word of the call's description: its number, its architecture or the low half of an argument.
static struct sock_filter load(size_t offset) {
    return (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (uint32_t)offset);
}

static struct sock_filter answer(uint32_t action) {
    return (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, action);
}

/// Goes on with the next step where the loaded word equals `value`, else leaves `skipped` steps out.
static struct sock_filter when(uint32_t value, uint8_t skipped) {
    return (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, skipped);
}

#define LOW_HALF(argument) (offsetof(struct seccomp_data, args) + 8 * (argument))

size_t sandbox_filter(void *buffer, size_t capacity) {
    enum {
        count = sizeof refused / sizeof refused[0],
        own_count = sizeof for_itself_only / sizeof for_itself_only[0],
        others = 50
    };
    struct sock_filter program[2 * count + 5 * own_count + others];
    size_t length = 0;

    add(program, &length, load(offsetof(struct seccomp_data, arch)));
    add(program, &length, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, THIS_ARCHITECTURE, 1, 0));
    add(program, &length, answer(SECCOMP_RET_KILL_PROCESS));
    add(program, &length, load(offsetof(struct seccomp_data, nr)));
    // Above the last known call; the second architecture of x86_64, x32, has bit 30 set and falls here too.
    add(program, &length, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JGT | BPF_K, last_known_call, 0, 1));
    add(program, &length, answer(REFUSE(ENOSYS)));
    // The flags of clone3 lie in memory, out of reach of a filter; the C library then falls back to clone.
    add(program, &length, when(435, 1));
    add(program, &length, answer(REFUSE(ENOSYS)));
    for (size_t i = 0; i < count; i++) {
        add(program, &length, when(refused[i], 1));
        add(program, &length, answer(REFUSE(EPERM)));
    }
    for (size_t i = 0; i < own_count; i++) {
        add(program, &length, when(for_itself_only[i], 4));
        add(program, &length, load(LOW_HALF(0)));
        add(program, &length, when(0, 1));
        add(program, &length, answer(SECCOMP_RET_ALLOW));
        add(program, &length, answer(REFUSE(EPERM)));
    }
    // Niceness: of a process (0) only, and of the caller (0) only.
    add(program, &length, when(__NR_setpriority, 6));
    add(program, &length, load(LOW_HALF(0)));
    add(program, &length, when(0, 3));
    add(program, &length, load(LOW_HALF(1)));
    add(program, &length, when(0, 1));
    add(program, &length, answer(SECCOMP_RET_ALLOW));
    add(program, &length, answer(REFUSE(EPERM)));
    add(program, &length, when(__NR_clone, 4));
    add(program, &length, load(LOW_HALF(0)));
    add(program, &length, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, namespace_flags, 0, 1));
    add(program, &length, answer(REFUSE(EPERM)));
    add(program, &length, answer(SECCOMP_RET_ALLOW));
    add(program, &length, when(__NR_ioctl, 5));
    add(program, &length, load(LOW_HALF(1)));
    add(program, &length, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ioctl_push_input, 1, 0));
    add(program, &length, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ioctl_linux_console, 0, 1));
    add(program, &length, answer(REFUSE(EPERM)));
    add(program, &length, answer(SECCOMP_RET_ALLOW));
    // asyncio and multiprocessing talk to themselves through a pair of Unix sockets, which leads nowhere else.
    add(program, &length, when(__NR_socketpair, 4));
    add(program, &length, load(LOW_HALF(0)));
    add(program, &length, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_UNIX, 1, 0));
    add(program, &length, answer(REFUSE(EPERM)));
    add(program, &length, answer(SECCOMP_RET_ALLOW));
    add(program, &length, answer(SECCOMP_RET_ALLOW));

    size_t size = length * sizeof program[0];
    if (size > capacity) return 0;
    memcpy(buffer, program, size);
    return size;
}

#else

size_t sandbox_filter(void *buffer, size_t capacity) {
    (void)buffer;
    (void)capacity;
    return 0;
}

#endif
