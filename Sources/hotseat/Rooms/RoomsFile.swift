import Foundation
import InterviewModel
import InterviewSession
import TranscriptStore
import WebConsole

/// What a host needs to be taken up again with the same links: the port, the secrets, and which session is whose. It
/// lies in the transcripts folder, for the user's eyes alone, and goes when nothing is left to be continued.
struct RoomsFile: Codable {
    /// A room.
    struct Room: Codable {
        /// Its name.
        var name: String
        /// The session that is under way there; nil for none.
        var session: String?
        /// The name that the candidate said before the session began; nil for none, as of the interviewer.
        var candidate: String?
        /// The one that the interviewer said.
        var interviewer: String?
    }

    /// The port.
    var port: UInt16
    /// Whether the server was reached from the local network.
    var isOnNetwork: Bool
    /// What is asked in rooms that have not begun.
    var scenario: ScenarioID
    /// Whether answers are given aloud there.
    var isSpoken: Bool
    /// Who may come in.
    var access: AccessRecord
    /// The rooms in order.
    var rooms: [Room]

    private static let prefix = ".rooms-"

    /// Those that make sense, or that of a port alone; the one that was written last comes first.
    static func all(in store: SessionStore, port: UInt16? = nil) -> [RoomsFile] {
        let files = FileManager.default
        let names = (try? files.contentsOfDirectory(atPath: store.path)) ?? []
        let wanted = port.map { "\(prefix)\($0).json" }
        let found = names.filter {
            wanted.map($0.elementsEqual) ?? ($0.hasPrefix(prefix) && $0.hasSuffix(".json"))
        }.compactMap { name in
            FileStamp(path: "\(store.path)/\(name)").map { (name: name, modified: $0.modified) }
        }
        return found.sorted { $0.modified > $1.modified }.compactMap { file in
            files.contents(atPath: "\(store.path)/\(file.name)").flatMap {
                try? JSONDecoder().decode(Self.self, from: $0)
            }
        }
    }

    /// Whether a host of a port was left with sessions under way, which only the file of it knows of.
    static func hasSessions(port: UInt16, in store: SessionStore) -> Bool {
        all(in: store, port: port).contains { $0.rooms.contains { $0.session != nil } }
    }

    /// Writes it. Where that fails, only a host taken up again is the worse for it: its browsers need fresh links.
    ///
    /// - Returns: whether it was written.
    @discardableResult
    func write(in store: SessionStore) -> Bool {
        PrivateFile.write(JSONBytes.of(self), to: Self.path(port, store))
    }

    /// Removes the one of a port.
    static func remove(port: UInt16, in store: SessionStore) { unlink(path(port, store)) }

    private static func path(_ port: UInt16, _ store: SessionStore) -> String {
        "\(store.path)/\(prefix)\(port).json"
    }
}
