import Foundation
import InterviewModel
import TranscriptStore

// Times the index of sessions for `make bench-review`, which says what is measured and why.
//
//     review-bench rebuild STORE              seconds of one rebuild, and the peak of memory in MB
//     review-bench search STORE LIMIT         of each query, one a line: milliseconds, those of the processor, found
//     review-bench list STORE LIMIT           the ids of the first page
//     review-bench records STORE              seconds to read all records, answers, and the peak of memory in MB
//
// A query is JSON: {"text": "lock*", "scenario": "quick-15", "atLeast": 0.5}, with any of those names.

/// A query as it stands in a line.
struct Query: Decodable {
    /// What to search for.
    var text: String?
    /// As in `SessionQuery`.
    var scenario: ScenarioID?
    /// As in `SessionQuery`.
    var topic: TopicID?
    /// As in `SessionQuery`.
    var mode: AnswerMode?
    /// As in `SessionQuery`.
    var tag: String?
    /// As in `SessionQuery`.
    var atLeast: Double?
    /// As in `SessionQuery`.
    var since: Int?

    /// What the index takes.
    var sessions: SessionQuery {
        var query = SessionQuery()
        query.text = text ?? ""
        (query.scenario, query.topic, query.mode, query.tag) = (scenario, topic, mode, tag)
        (query.atLeast, query.since) = (atLeast, since)
        return query
    }
}

/// The most memory this process ever had, in MB; 0 where the system does not tell.
func peakMegabytes() -> Int {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
        let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
        let kilobytes = line.split(separator: " ").compactMap({ Int($0) }).first
    else { return 0 }
    return kilobytes / 1024
}

/// The milliseconds of the processor that this process had so far.
func busyMilliseconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
}

let arguments = CommandLine.arguments.dropFirst()
guard let command = arguments.first, let path = arguments.dropFirst().first else {
    FileHandle.standardError.write(Data("review-bench: say what to measure, and the store\n".utf8))
    exit(64)
}
let store = SessionStore(path: path)
let limit = arguments.dropFirst(2).first.flatMap { Int($0) } ?? 20
let clock = ContinuousClock()
switch command {
case "rebuild":
    unlink(path + "/.index.sqlite")
    let time = try clock.measure { _ = try SessionIndex.open(store) }
    print(time / .seconds(1), peakMegabytes())
case "search":
    let index = try SessionIndex.open(store)
    while let line = readLine() {
        let query = try JSONDecoder().decode(Query.self, from: Data(line.utf8)).sessions
        var found = 0
        let busy = busyMilliseconds()
        let time = try clock.measure { found = try index.page(query, offset: 0, limit: limit).listings.count }
        print(time / .milliseconds(1), busyMilliseconds() - busy, found)
    }
case "records":
    let index = try SessionIndex.open(store)
    var count = 0
    let time = try clock.measure { try index.forEachRecord(SessionQuery()) { count += $0.answers.count } }
    print(time / .seconds(1), count, peakMegabytes())
default:
    for listing in try SessionIndex.open(store).page(SessionQuery(), offset: 0, limit: limit).listings {
        print(listing.summary.id)
    }
}
