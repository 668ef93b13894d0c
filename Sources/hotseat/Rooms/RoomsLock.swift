import Foundation
import TranscriptStore

/// Says that a host holds the rooms of a port, so that no second one takes them up beside it. The system lets go of it
/// when the process ends, however that happens.
final class RoomsLock: Sendable {
    private let descriptor: Int32
    private let path: String
    /// The port.
    let port: UInt16

    /// Takes the rooms of a port; nil where another host has them. Where nothing can be locked, as on some network
    /// drives, they are taken all the same.
    init?(port: UInt16, in store: SessionStore) {
        self.port = port
        path = "\(store.path)/.rooms-\(port).lock"
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return }
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            if errno == EINTR { continue }
            guard errno == EWOULDBLOCK else { return }
            close(descriptor)
            return nil
        }
    }

    /// Whether they are locked.
    var isHeld: Bool { descriptor >= 0 }

    /// Lets go of them.
    func release() {
        guard isHeld else { return }
        unlink(path)
        close(descriptor)
    }
}
