import Foundation
import InterviewSession

extension FileStamp {
    /// What the system says of the file of a name, links followed, without opening it; nil where there is none.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        #if os(Linux)
            let time = status.st_mtim
        #else
            let time = status.st_mtimespec
        #endif
        self.init(
            modified: Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec), size: Int(status.st_size),
            number: UInt64(status.st_ino))
    }
}
