import Foundation
import InterviewSession
import Synchronization

/// Shows the interviewer the candidate's program as it is saved, also while an editor has the terminal.
final class ProgramFollower: Sendable {
    /// How often the file is looked at.
    private static let interval = Duration.milliseconds(300)

    private let path = Mutex<String?>(nil)
    private let task = Mutex<Task<Void, Never>?>(nil)

    /// Follows the file that `follow` names, and gives its text to `show` when it has changed.
    init(show: @escaping @Sendable (_ text: String, _ path: String) -> Void) {
        let following = Task { [weak self] in
            var last: (path: String, stamp: FileStamp)?
            while !Task.isCancelled {
                try? await Task.sleep(for: Self.interval)
                guard let path = self?.path.withLock({ $0 }), let stamp = FileStamp(path: path),
                    last.map({ $0 != (path, stamp) }) ?? true
                else { continue }
                last = (path, stamp)
                if let text = Self.text(path) { show(text, path) }
            }
        }
        task.withLock { $0 = following }
    }

    /// Follows another file; nil for none.
    func follow(_ newPath: String?) { path.withLock { $0 = newPath } }

    /// Ends.
    func end() { task.withLock { $0 }?.cancel() }

    private static func text(_ path: String) -> String? {
        let kind = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
        guard kind == .typeRegular, let file = FileHandle(forReadingAtPath: path),
            let bytes = try? file.read(upToCount: CodeSection.longest + 1)
        else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }
}
