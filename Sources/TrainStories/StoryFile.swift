import Foundation
import RubricAnalysis

/// A file of labelled stories, one JSON object a line.
struct StoryFile {
    /// Where it is.
    let path: String
    /// The letters of each component, in the framework's order.
    let letters: [Set<String>]

    /// A sentence with this label is no part of the framework.
    static let noPart = "O"

    /// Its stories. A label that is not known would count as no part unseen, so it is an error.
    ///
    /// - Throws: `TrainingFault`.
    func stories() throws(TrainingFault) -> [LabelledStory] {
        let bytes: Data
        do {
            bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw .unreadable(path: path, reason: Self.words(for: error))
        }
        var stories: [LabelledStory] = []
        // Not by characters: CR LF is one of them.
        for (index, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated()
        where !line.allSatisfy({ $0 == 32 || $0 == 13 }) {
            do throws(Fault) {
                stories.append(try story(Data(line)))
            } catch {
                throw .line(path: path, number: index + 1, reason: error.reason)
            }
        }
        guard !stories.isEmpty else { throw .empty(path: path) }
        return stories
    }

    /// The system's words for why a file cannot be used, without the path.
    static func words(for error: any Error) -> String {
        guard let cause = (error as? CocoaError)?.underlying as? POSIXError else {
            return error.localizedDescription
        }
        return String(cString: strerror(cause.code.rawValue))
    }

    private func story(_ line: Data) throws(Fault) -> LabelledStory {
        let row: Row
        do {
            row = try JSONDecoder().decode(Row.self, from: line)
        } catch let error as DecodingError {
            throw Fault(reason: Self.words(for: error))
        } catch {
            throw Fault(reason: "it is not JSON")
        }
        var stretches: [LabelledStory.Stretch] = []
        for segment in row.segments {
            let part = letters.firstIndex { $0.contains(segment.label) }
            guard part != nil || segment.label == Self.noPart else {
                let known = letters.flatMap { $0.sorted() } + [Self.noPart]
                throw Fault(
                    reason: "the label \"\(segment.label)\" is none of \(known.joined(separator: ", "))")
            }
            stretches.append((part ?? letters.count, segment.text))
        }
        return LabelledStory(stretches)
    }

    private static func words(for error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, _): "\"\(key.stringValue)\" is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            (context.codingPath.last { $0.intValue == nil }?.stringValue).map {
                "\"\($0)\" is not what it should be"
            } ?? "it is not an object"
        default: "it is not JSON"
        }
    }

    /// What is wrong with a line.
    private struct Fault: Error {
        let reason: String
    }

    private struct Row: Decodable {
        let segments: [Segment]
    }

    private struct Segment: Decodable {
        let label: String
        let text: String
    }
}
