import Foundation

/// The files that this process may have open.
enum OpenFiles {
    /// Lets it have as many, where the system does.
    static func allow(_ count: Int) {
        #if os(Linux)
            let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #else
            let kind = RLIMIT_NOFILE
        #endif
        var limit = rlimit()
        getrlimit(kind, &limit)
        limit.rlim_cur = max(limit.rlim_cur, min(rlim_t(count), limit.rlim_max))
        setrlimit(kind, &limit)
    }
}
