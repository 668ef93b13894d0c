#if os(Linux)
    import Foundation

    extension ChildProcess {
        /// Where memory runs out all the same, the kernel is to end this program, not the user's work.
        static func preferForKilling(_ process: pid_t) {
            let descriptor = open("/proc/\(process)/oom_score_adj", O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { return }
            _ = write(descriptor, "1000", 4)
            close(descriptor)
        }
    }
#endif
