/// Reads lines some at a time: enough that handing them to another thread costs nothing.
struct BatchReader {
    private static let mostLines = 32
    private static let mostBytes = 1 << 18

    private var reader: LineReader
    /// Whether the last batch was the last.
    private(set) var isAtEnd = false

    /// The error number of the read that failed; 0 while all is well.
    var errorNumber: Int32 { reader.errorNumber }

    /// A reader of an open descriptor, which stays the caller's.
    init(_ descriptor: Int32) {
        reader = LineReader(descriptor)
    }

    /// The next lines that are not blank; perhaps none at the end.
    mutating func batch() -> ScoreWorker.Batch {
        var batch = ScoreWorker.Batch()
        while batch.lines.count < Self.mostLines, batch.bytes < Self.mostBytes {
            guard let line = reader.line() else {
                isAtEnd = true
                break
            }
            if line.bytes.allSatisfy({ $0 == 32 || $0 == 9 || $0 == 13 }), !line.isCut { continue }
            batch.bytes += line.bytes.count
            batch.lines.append(line)
        }
        return batch
    }
}
