import Foundation
import InterviewModel

/// Gathers a journal's contents from its lines.
struct JournalFold {
    private var contents = JournalContents()
    private var lineNumber = 0
    private var unreadSinceLast = 0
    private let parser = EventParser()

    /// Takes the next line.
    mutating func add(_ line: LineReader.Line) {
        lineNumber += 1
        let parsed = parser.parse(line.bytes)
        guard line.isTerminated else { return addLast(line, parsed) }
        contents.soundLength = line.offset + line.bytes.count + 1
        switch parsed {
        case .event(let event):
            append(event)
        case .repaired(let event):
            contents.notes.append(.repairedText(line: lineNumber))
            append(event)
        case .unknown(let kind):
            contents.notes.append(.unknownEvent(line: lineNumber, kind: kind))
            unreadSinceLast += 1
        case .damaged(let salvaged):
            noteDamage(salvaged: salvaged.count)
            noteFormat(line.bytes)
            unreadSinceLast += 1
            salvaged.forEach { append($0) }
        }
    }

    /// The contents, with the notes on the journal as a whole.
    func finished() -> JournalContents {
        var contents = contents
        if lineNumber == 0 {
            contents.notes.insert(.empty, at: 0)
        } else if contents.header == nil {
            contents.notes.insert(.headerMissing, at: 0)
        }
        if let format = contents.format, format > SessionHeader.currentFormat {
            contents.notes.insert(.newerFormat(format: format), at: 0)
        }
        return contents
    }

    /// A line without its end: whole where the crash fell between the last byte and the line end, torn
    /// otherwise. No part of a JSON object is a JSON object, so one cannot be taken for the other.
    private mutating func addLast(_ line: LineReader.Line, _ parsed: EventParser.Parsed) {
        switch parsed {
        case .event(let event):
            append(event)
        case .unknown(let kind):
            contents.notes.append(.unknownEvent(line: lineNumber, kind: kind))
        case .damaged(let salvaged) where !salvaged.isEmpty:
            contents.notes.append(.damagedLine(line: lineNumber, salvaged: salvaged.count))
            salvaged.forEach { append($0) }
        case .repaired(let event):
            contents.notes.append(.repairedText(line: lineNumber))
            append(event)
        case .damaged:
            contents.notes.append(.tornLastLine(line: lineNumber, bytes: line.bytes.count))
            return
        }
        contents.soundLength = line.offset + line.bytes.count
        contents.lacksLineEnd = true
    }

    private mutating func append(_ event: RecordedEvent) {
        if case .started(let header) = event.event, contents.events.isEmpty {
            contents.format = header.format
        }
        let previous = contents.events.last?.number ?? 0
        // A line that was not read accounts for one missing number, of which it may have been the bearer.
        if !(previous + 1...previous + 1 + unreadSinceLast).contains(event.number) {
            contents.notes.append(
                .numberingGap(line: lineNumber, expected: previous + 1, found: event.number))
        }
        unreadSinceLast = 0
        contents.events.append(event)
    }

    /// Lines in a row are told of once, or a journal of rubbish would fill screens with notes.
    private mutating func noteDamage(salvaged: Int) {
        let before = lineNumber - 1
        switch contents.notes.last {
        case .damagedLine(before, 0)? where salvaged == 0:
            contents.notes[contents.notes.count - 1] = .damagedLines(first: before, last: lineNumber)
        case .damagedLines(let first, before)? where salvaged == 0:
            contents.notes[contents.notes.count - 1] = .damagedLines(first: first, last: lineNumber)
        default:
            contents.notes.append(.damagedLine(line: lineNumber, salvaged: salvaged))
        }
    }

    /// A first line that this version cannot read may still say that it is of a newer format.
    private mutating func noteFormat(_ bytes: Data) {
        struct Probe: Decodable {
            struct Started: Decodable {
                struct Header: Decodable {
                    let format: Int
                }
                let header: Header
            }
            let started: Started
        }
        guard lineNumber == 1, let probe = try? JSONDecoder().decode(Probe.self, from: bytes) else { return }
        contents.format = probe.started.header.format
    }
}
