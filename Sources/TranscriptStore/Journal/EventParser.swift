import Foundation
import InterviewModel

/// One line of a journal to its event.
struct EventParser {
    /// What a line turned out to be.
    enum Parsed {
        /// An event.
        case event(RecordedEvent)
        /// An event whose text held bytes that are no UTF-8, now U+FFFD.
        case repaired(RecordedEvent)
        /// A well-formed event of a kind that this version does not know.
        case unknown(kind: String)
        /// Neither; whole events may lie within, as where a line end was lost.
        case damaged(salvaged: [RecordedEvent])
    }

    private let decoder = EventCoder.decoder()

    /// Reads a line.
    func parse(_ bytes: Data) -> Parsed {
        if let event = decode(bytes) { return .event(event) }
        if let kind = unknownKind(bytes) { return .unknown(kind: kind) }
        let repaired = Data(String(decoding: bytes, as: UTF8.self).utf8)
        if repaired != bytes, let event = decode(repaired) { return .repaired(event) }
        return .damaged(salvaged: salvage(bytes))
    }

    private func decode(_ bytes: Data) -> RecordedEvent? {
        let event =
            bytes.withUnsafeBytes { EventLine.read($0) }
            ?? (try? decoder.decode(RecordedEvent.self, from: bytes))
        return event?.isPlausible == true ? event : nil
    }

    /// The one key beside the number and the times, where this version has no event of that name.
    private func unknownKind(_ bytes: Data) -> String? {
        do {
            _ = try decoder.decode(RecordedEvent.self, from: bytes)
            return nil
        } catch DecodingError.typeMismatch(let type, _) where type == SessionEvent.self {
            guard case .object(let object)? = try? decoder.decode(JSONValue.self, from: bytes) else {
                return nil
            }
            let kinds = Set(object.keys).subtracting(["n", "at", "wall"])
            return kinds.count == 1 ? kinds.first : nil
        } catch {
            return nil
        }
    }

    /// Events within a line whose neighbours' line end was lost: tries every place where a line of ours could
    /// begin. Inside text the quotation marks are escaped, so no answer can look like such a place.
    private func salvage(_ bytes: Data) -> [RecordedEvent] {
        let bytes = Array(bytes)
        let starts = bytes.indices.filter { index in
            bytes[index] == UInt8(ascii: "{") && openings.contains { bytes[index...].starts(with: $0) }
        }
        guard let first = starts.first, starts.count > 1 || first > 0 else { return [] }
        let ends = starts.dropFirst() + [bytes.count]
        return zip(starts, ends).compactMap { start, end in
            let piece = bytes[start..<end]
            guard let close = piece.lastIndex(of: UInt8(ascii: "}")) else { return nil }
            return decode(Data(piece[...close]))
        }
    }
}

/// How a line can begin, its keys being sorted.
private let openings = ["at", "alive", "answerOpened", "answered", "asked", "assessed"].map {
    Array("{\"\($0)\":".utf8)
}

extension RecordedEvent {
    /// Whether number and times are such that sums of them cannot overflow, within a hundred thousand years, and so
    /// are the numbers by which events tell what they are about.
    var isPlausible: Bool {
        let years = 3_200_000_000_000_000
        return event.countsPlausibly && (1...1_000_000_000_000).contains(number)
            && (0...years).contains(at.offset.count)
            && (-years...years).contains(wall)
    }
}

extension SessionEvent {
    /// Whether what it counts is within what a session can have.
    fileprivate var countsPlausibly: Bool {
        let most = 1_000_000
        return switch self {
        case .started(let header): (1...most).contains(header.pair?.half ?? 1)
        case .asked(let turn): (0...most).contains(turn.place.round) && (0...most).contains(turn.place.item)
        case .assessed(_, let probes, _), .rescored(_, let probes, _): (0...most).contains(probes)
        default: true
        }
    }
}
