import Foundation

/// Why the journal cannot be brought to the disk at the moment.
public enum JournalTrouble: Hashable, Sendable {
    /// The disk is full.
    case diskFull
    /// The user's share of the disk, or the largest size of a file, is used up.
    case limitReached(errno: Int32)
    /// The disk or the connection to it fails.
    case deviceFailed(errno: Int32)
    /// Something else.
    case other(errno: Int32)

    /// The system's number for it.
    var errno: Int32 {
        switch self {
        case .diskFull: ENOSPC
        case .limitReached(let errno), .deviceFailed(let errno), .other(let errno): errno
        }
    }

    /// The trouble that an `errno` stands for.
    init(errno: Int32) {
        self =
            switch errno {
            case ENOSPC: .diskFull
            case EDQUOT, EFBIG: .limitReached(errno: errno)
            case EIO, ENXIO, ENODEV, ESTALE, EROFS: .deviceFailed(errno: errno)
            default: .other(errno: errno)
            }
    }
}
