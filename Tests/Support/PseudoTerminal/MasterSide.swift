#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Opening a new pseudo terminal.
enum MasterSide {
    /// Returns the descriptor of the controlling side and the path of the other.
    static func open() throws -> (descriptor: Int32, path: String) {
        #if canImport(Glibc)
            // posix_openpt and its kin are hidden by feature macros in Swift's Glibc; these are the calls
            // they make (ioctl_tty(2)).
            let unlock: UInt = 0x4004_5431
            let askNumber: UInt = 0x8004_5430
            let descriptor = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
            guard descriptor >= 0 else { throw PseudoTerminal.Failure.system("open /dev/ptmx", errno) }
            var locked: Int32 = 0
            var number: Int32 = 0
            guard ioctl(descriptor, unlock, &locked) == 0, ioctl(descriptor, askNumber, &number) == 0 else {
                throw PseudoTerminal.Failure.system("ioctl on /dev/ptmx", errno)
            }
            return (descriptor, "/dev/pts/\(number)")
        #else
            let descriptor = posix_openpt(O_RDWR | O_NOCTTY)
            guard descriptor >= 0, grantpt(descriptor) == 0, unlockpt(descriptor) == 0,
                let name = ptsname(descriptor)
            else { throw PseudoTerminal.Failure.system("posix_openpt", errno) }
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
            return (descriptor, String(cString: name))
        #endif
    }
}
