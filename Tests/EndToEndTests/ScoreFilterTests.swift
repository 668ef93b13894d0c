import Foundation
import Testing

/// What `score --jsonl` promises of long runs: constant memory, and the same output on any number of threads.
@Suite("Long runs of score")
struct ScoreFilterTests {
    @Test(
        "one thread and several write the same, in the order of the input",
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/taskset")))
    func threads() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        let input = Data(Self.rows(1500).utf8)
        var alone = ground.hotseat
        alone.launcher = ["/usr/bin/taskset", "-c", "0"]
        let one = try alone.run(["score", "--jsonl"], input: input)
        let all = try ground.hotseat.run(["score", "--jsonl"], input: input)
        #expect(one.status == 1 && all.status == 1)
        #expect(one.output == all.output)
        let lines = all.output.split(separator: 10)
        #expect(lines.count == 1500)
        for (number, line) in lines.enumerated() {
            #expect(line.starts(with: Data("{\"id\":\(number),".utf8)))
        }
    }

    #if os(Linux)
        @Test("twenty times as many rows take no more memory")
        func memory() throws {
            let few = try peakKilobytes(rows: 2000)
            let many = try peakKilobytes(rows: 40_000)
            #expect(few > 0 && many > 0)
            #expect(many < few + 6 * 1024, "\(few) KB for 2,000 rows, \(many) KB for 40,000")
        }

        /// The most memory that was resident while so many rows were scored.
        private func peakKilobytes(rows: Int) throws -> Int {
            let ground = try Ground.shared()
            defer { ground.remove() }
            try ground.write(Self.rows(rows), to: "rows.jsonl")
            let process = Process()
            process.executableURL = URL(filePath: ground.hotseat.program)
            process.arguments = ["score", "--jsonl"]
            process.environment = ground.hotseat.environment
            process.currentDirectoryURL = URL(filePath: ground.path)
            try process.run(input: ground.url("rows.jsonl"))
            var peak = 0
            // The system keeps the peak, but tells nothing of a process that has ended.
            while process.isRunning {
                let status = try? String(
                    contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
                let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
                peak = max(
                    peak,
                    line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0)
                usleep(1000)
            }
            #expect(process.terminationStatus == 1)
            return peak
        }
    #endif

    /// Rows of several kinds, each seventh of which cannot be read.
    private static func rows(_ count: Int) -> String {
        (0..<count).map { number in
            let answer =
                "A tuple is immutable, as number \(number % 50) says. "
                + String(repeating: "So it is. ", count: number % 5)
            return switch number % 7 {
            case 0: #"{"id":\#(number),"questionID":"no-such","answer":"x"}"#
            case 1, 2: #"{"id":\#(number),"questionID":"list-or-tuple","answer":"\#(answer)"}"#
            case 3: #"{"id":\#(number),"kind":"behavioral","answer":"\#(answer)"}"#
            default:
                #"{"id":\#(number),"question":"Why a tuple?","reference":"It is immutable.","answer":"\#(answer)"}"#
            }
        }.joined(separator: "\n")
    }
}
