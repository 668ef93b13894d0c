import Foundation
import TranscriptStore
import WebConsole

/// What a pair session needs to let its browsers in again when it is taken up: the port and the secrets. It lies beside
/// the journal, for the user's eyes alone, is in no archive, and goes when the session is over.
struct SeatsFile: Codable {
    /// The port.
    var port: UInt16
    /// Whether the server was reached from the local network.
    var isOnNetwork: Bool
    /// Who may come in.
    var access: AccessRecord

    private static func path(in folder: SessionFolder) -> String { "\(folder.path)/seats.json" }

    /// Reads it; nil where there is none, or none that makes sense.
    static func read(in folder: SessionFolder) -> SeatsFile? {
        FileManager.default.contents(atPath: path(in: folder)).flatMap {
            try? JSONDecoder().decode(Self.self, from: $0)
        }
    }

    /// Writes it whole or not at all. Where that fails, only a session taken up again is the worse for it: its browsers
    /// need a fresh link.
    func write(in folder: SessionFolder) {
        PrivateFile.write(JSONBytes.of(self), to: Self.path(in: folder))
    }

    /// Removes it.
    static func remove(in folder: SessionFolder) { unlink(path(in: folder)) }
}
