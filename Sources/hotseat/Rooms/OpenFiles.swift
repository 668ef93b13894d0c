import Foundation

/// How many files the process may have open: each connection is one, and each session two.
enum OpenFiles {
    #if os(Linux)
        private static let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
        private static let kind = RLIMIT_NOFILE
    #endif

    /// Asks for as many as so many rooms may take, as far as the system gives them without being asked by its owner.
    static func allow(_ rooms: Int) {
        var limit = rlimit()
        guard getrlimit(kind, &limit) == 0 else { return }
        let wanted = rlim_t(256 + rooms * 12)
        guard limit.rlim_cur < wanted else { return }
        limit.rlim_cur = min(wanted, limit.rlim_max)
        setrlimit(kind, &limit)
    }
}
