import Foundation

extension Process {
    /// Starts it with files for its input and its outputs; without one, an output goes nowhere.
    ///
    /// The files are closed here at once: Foundation keeps a process, and all it was given, for as long as the thread
    /// that started it lives.
    func run(input: URL, output: URL? = nil, errors: URL? = nil) throws {
        let handles = try [
            FileHandle(forReadingFrom: input),
            output.map { try FileHandle(forWritingTo: $0) } ?? FileHandle.nullDevice,
            errors.map { try FileHandle(forWritingTo: $0) } ?? FileHandle.nullDevice,
        ]
        defer { for handle in handles where handle !== FileHandle.nullDevice { try? handle.close() } }
        (standardInput, standardOutput, standardError) = (handles[0], handles[1], handles[2])
        try run()
    }
}
