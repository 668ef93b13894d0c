import InterviewModel

extension HostileProgram {
    /// Programs in C, which go past every library to the kernel.
    static let cPrograms: [HostileProgram] = [
        HostileProgram(
            "C: calls of the kernel that are refused", in: "c", as: .program,
            """
            #define _GNU_SOURCE
            #include <errno.h>
            #include <stdio.h>
            #include <sys/syscall.h>
            #include <unistd.h>
            #define REFUSED(name) { errno = 0; if (syscall(SYS_##name, 0, 0, 0, 0, 0, 0) != -1 || errno != EPERM) { \\
                reached = 1; printf("%s %d\\n", #name, errno); } }
            int main(void) {
                int reached = 0;
                REFUSED(bpf) REFUSED(keyctl) REFUSED(add_key) REFUSED(request_key) REFUSED(userfaultfd)
                REFUSED(perf_event_open) REFUSED(personality) REFUSED(ptrace) REFUSED(process_vm_readv)
                REFUSED(process_vm_writev) REFUSED(setns) REFUSED(unshare) REFUSED(mount) REFUSED(umount2)
                REFUSED(pivot_root) REFUSED(chroot) REFUSED(socket) REFUSED(connect) REFUSED(bind) REFUSED(listen)
                REFUSED(shmget) REFUSED(msgget) REFUSED(semget) REFUSED(mq_open) REFUSED(memfd_create)
                REFUSED(quotactl) REFUSED(syslog) REFUSED(acct) REFUSED(settimeofday) REFUSED(clock_settime)
                REFUSED(adjtimex) REFUSED(sethostname) REFUSED(setdomainname) REFUSED(reboot) REFUSED(swapon)
                REFUSED(init_module) REFUSED(finit_module) REFUSED(delete_module) REFUSED(kexec_load)
                REFUSED(open_by_handle_at) REFUSED(name_to_handle_at) REFUSED(fanotify_init) REFUSED(kcmp)
                REFUSED(mbind) REFUSED(move_pages) REFUSED(vhangup) REFUSED(io_setup) REFUSED(inotify_init1)
                REFUSED(ioprio_set)
                if (!reached) puts("contained");
                return 0;
            }
            """),
        HostileProgram(
            "C: numbers of another architecture", in: "c", as: .program,
            """
            #include <errno.h>
            #include <stdio.h>
            #include <sys/syscall.h>
            #include <unistd.h>
            int main(void) {
                long numbers[] = {0x40000000 + SYS_getpid, 0x40000000 + 1, 457, 462, 500, 1000, 1L << 31, -1};
                int reached = 0;
                for (int i = 0; i < 8; i++) {
                    errno = 0;
                    if (syscall(numbers[i], 0, 0, 0) != -1 || errno != ENOSYS) {
                        reached = 1;
                        printf("%ld %d\\n", numbers[i], errno);
                    }
                }
                if (!reached) puts("contained");
                return 0;
            }
            """),
        HostileProgram(
            "C: the old gate of 32 bits", [.forbidden, .passed], in: "c", as: .program,
            """
            #include <stdio.h>
            int main(void) {
            #ifdef __x86_64__
                long result = 20;
                __asm__ volatile("int $0x80" : "+a"(result) : : "memory", "r8", "r9", "r10", "r11");
                printf("%ld\\n", result);
            #else
                puts("contained");
            #endif
                return 0;
            }
            """),
        HostileProgram(
            "C: a fork bomb", [.passed, .timeLimit, .runtimeError], in: "c", as: .program, limits: brief,
            """
            #include <stdio.h>
            #include <unistd.h>
            int main(void) { puts("contained"); fflush(stdout); for (;;) fork(); }
            """),
        HostileProgram(
            "C: a fork bomb that borrows its parent's memory", [.passed, .timeLimit], in: "c", as: .program,
            limits: brief,
            """
            #define _GNU_SOURCE
            #include <stdio.h>
            #include <unistd.h>
            int main(int count, char **words) {
                (void)count;
                for (;;) if (vfork() == 0) { execl("/build/program", words[0], (char *)0); _exit(1); }
            }
            """),
        HostileProgram(
            "C: what runs before main", [.runtimeError, .wrongAnswer], in: "c", as: .program,
            """
            #include <signal.h>
            #include <stdio.h>
            #include <unistd.h>
            __attribute__((constructor)) static void first(void) { kill(getppid(), SIGTERM); sleep(5); _exit(0); }
            int main(void) { puts("contained"); return 0; }
            """),
        HostileProgram(
            "C: memory bit by bit", [.runtimeError, .memoryLimit, .passed], in: "c", as: .program,
            """
            #include <stdio.h>
            #include <stdlib.h>
            #include <string.h>
            int main(void) {
                size_t got = 0;
                for (char *place; got < (4UL << 30) && (place = malloc(1 << 20)); got += 1 << 20) memset(place, 1, 1 << 20);
                puts(got < (1UL << 30) ? "contained" : "more than a GiB");
                return 0;
            }
            """),
        HostileProgram(
            "C: memory shared between processes", in: "c", as: .program,
            """
            #define _GNU_SOURCE
            #include <stdio.h>
            #include <sys/mman.h>
            int main(void) {
                int flags[] = {MAP_SHARED, MAP_PRIVATE, MAP_PRIVATE | MAP_NORESERVE, MAP_SHARED | MAP_HUGETLB};
                for (int i = 0; i < 4; i++)
                    if (mmap(0, 4UL << 30, 3, flags[i] | MAP_ANONYMOUS, -1, 0) != MAP_FAILED) { printf("%d\\n", i); return 0; }
                puts("contained");
                return 0;
            }
            """),
        HostileProgram(
            "C: a stack that grows without end", [.runtimeError], in: "c", as: .program,
            """
            #include <stdio.h>
            static int down(volatile int n) { volatile char room[4096]; room[0] = (char)n; return down(n + 1) + room[0]; }
            int main(void) { printf("%d\\n", down(0)); return 0; }
            """),
        HostileProgram(
            "C: a file past the largest size", [.outputLimit], in: "c", as: .program,
            """
            #include <stdio.h>
            int main(void) {
                static char room[1 << 20];
                FILE *file = fopen("large", "w");
                for (int i = 0; i < 100; i++) fwrite(room, 1, sizeof room, file);
                puts("contained");
                return 0;
            }
            """),
        HostileProgram(
            "C: files of the host", in: "c", as: .program,
            """
            #include <fcntl.h>
            #include <stdio.h>
            int main(void) {
                const char *paths[] = {"/etc/passwd", "/etc/shadow", "/proc/self/maps", "/proc/1/environ", "/proc/self/mem",
                    "/root", "/home", "/sys/kernel", "/dev/mem", "/dev/kmsg", "/dev/sda", "/var/log"};
                int reached = 0;
                for (int i = 0; i < 12; i++) if (open(paths[i], O_RDONLY) >= 0) { reached = 1; puts(paths[i]); }
                const char *places[] = {"/build/../usr/x", "/proc/x", "/proc/self/x", "/x", "/work/x", "/dev/shm/x"};
                for (int i = 0; i < 6; i++) if (open(places[i], O_CREAT | O_WRONLY, 0600) >= 0) { reached = 1; puts(places[i]); }
                if (!reached) puts("contained");
                return 0;
            }
            """),
    ]

    /// Programs in C whose harm is done when they are compiled.
    static let cBuilds: [HostileProgram] = [
        HostileProgram(
            "C: macros that grow without end", [.notAProgram], in: "c", as: .program,
            "#define A(x) x x x x x x x x\n#define B(x) A(A(A(A(x))))\nint main(void) { B(B(B(B(B(int x;))))) }"
        ),
        HostileProgram(
            "C: a file that includes itself", [.notAProgram], in: "c", as: .program,
            "#include __FILE__\nint main(void) {}"),
        HostileProgram(
            "C: a file of the host by include", [.notAProgram], in: "c", as: .program,
            "#include \"/etc/shadow\"\nint main(void) {}"),
        HostileProgram(
            "C: a device without end by include", [.notAProgram], in: "c", as: .program,
            "#include \"/dev/zero\"\n#include \"/dev/stdin\"\nint main(void) {}"),
        HostileProgram(
            "C: a file of the host by the assembler", [.notAProgram], in: "c", as: .program,
            "__asm__(\".incbin \\\"/etc/passwd\\\"\");\nint main(void) {}"),
        HostileProgram(
            "C: a program of gigabytes", [.notAProgram], in: "c", as: .program,
            "static volatile char room[1L << 32] = {1};\nint main(void) { return room[5]; }"),
        HostileProgram(
            "C: an array larger than the memory", [.runtimeError, .memoryLimit, .notAProgram], in: "c",
            as: .program,
            "#include <stdio.h>\nstatic char room[1L << 40];\nint main(void) { room[1L << 39] = 1; puts(\"contained\"); return room[5]; }"
        ),
        HostileProgram(
            "C: warnings without end", [.notAProgram], in: "c", as: .program,
            String(repeating: "#warning a:1:1: b\n", count: 20_000) + "int main(void) { return x; }"),
    ]
}
