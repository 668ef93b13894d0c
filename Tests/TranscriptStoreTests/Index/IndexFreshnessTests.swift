import Foundation
import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("An index keeps up with its sessions")
struct IndexFreshnessTests {
    private let sessions: IndexedStore

    init() throws {
        sessions = try IndexedStore()
    }

    @Test("Sessions that come and go are noticed, by an open index and by a new one")
    func names() throws {
        let first = try sessions.add(day: 1)
        let index = try sessions.open()
        let second = try sessions.add(day: 2)
        #expect(try index.ids() == [second, first])
        try sessions.remove(first)
        #expect(try index.ids() == [second])
        #expect(try index.found("lock") == [second])
        try sessions.add(day: 1)
        #expect(try sessions.open().ids() == [second, first])
        #expect(try index.found("lock") == [second, first])
    }

    @Test("A folder that changed just now is looked into again, though its time is the same")
    func racy() throws {
        try sessions.add(day: 1)
        var status = stat()
        sessions.clock.now = 0
        let index = try sessions.open()
        #expect(try index.ids().count == 1)
        // The same time for the folder as before: as if both changes fell into one tick of the clock.
        #expect(stat(sessions.store.path, &status) == 0)
        let before = status.st_mtim
        let second = try sessions.add(day: 2)
        var times = [before, before]
        #expect(utimensat(AT_FDCWD, sessions.store.path, &times, 0) == 0)
        #expect(try index.ids().first == second)
    }

    @Test("A session that goes on is noticed at once")
    func unfinished() throws {
        let id = try sessions.add(day: 1, isFinished: false)
        let index = try sessions.open()
        #expect(try index.found("elephant") == [])
        try sessions.append([.answered(text: "An elephant.", ending: .done), .ended(.completed)], to: id)
        #expect(try index.found("elephant") == [id])
        #expect(
            try index.page(SessionQuery(), offset: 0, limit: 1).listings.first?.summary.state == .finished)
    }

    @Test("What is said of a finished session is noticed when it is shown, or when the index is told")
    func afterwards() throws {
        let id = try sessions.add(day: 1)
        let index = try sessions.open()
        try sessions.append([.commented(place: nil, text: "An elephant.")], to: id)
        #expect(try index.found("elephant") == [], "this is not looked for in every journal")
        #expect(try index.ids() == [id])
        #expect(try index.found("elephant") == [id])
        try sessions.append([.tagged(tag: "zoo")], to: id)
        try index.update(id)
        #expect(try index.ids(.with { $0.tag = "zoo" }) == [id])
        try sessions.append([.discarded], to: id)
        #expect(try index.ids() == [], "seen while it was to be shown")
        #expect(try index.ids(.with { $0.discarded = true }) == [id])
        try sessions.append([.restored, .untagged(tag: "zoo")], to: id)
        var records: [String] = []
        try index.forEachRecord(.with { $0.discarded = true }) { records.append($0.summary.id) }
        #expect(records.isEmpty)
        #expect(try index.ids(.with { $0.tag = "zoo" }) == [])
        try sessions.remove(id)
        try index.update(id)
        #expect(try index.ids() == [])
        try index.update("never-was")
    }

    @Test("A session that changed many times is found once, in its place")
    func often() throws {
        let id = try sessions.add(day: 2)
        let others = try [sessions.add(day: 3), sessions.add(day: 1)]
        let index = try sessions.open()
        for _ in 0..<20 { try index.update(id) }
        #expect(try index.found("lock") == [others[0], id, others[1]])
        #expect(try index.ids() == [others[0], id, others[1]])
    }

    @Test("Two indices of one store see each other's changes")
    func two() throws {
        let one = try sessions.open()
        let two = try sessions.open()
        for day in 1...5 {
            let id = try sessions.add(day: day)
            #expect(try (day % 2 == 0 ? one : two).ids().first == id)
            #expect(try (day % 2 == 0 ? two : one).found("lock").first == id)
        }
        try two.rebuild()
        #expect(try one.ids().count == 5)
        try one.update(try sessions.add(day: 6))
        #expect(try two.ids().count == 6)
    }

    @Test("Several threads may use one index")
    func threads() async throws {
        for day in 1...20 { try sessions.add(day: day) }
        let index = try sessions.open()
        let sum = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<8 {
                group.addTask {
                    if number == 3 { try index.rebuild() }
                    return try (0..<20).map { _ in try index.found("lock").count }.reduce(0, +)
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(sum == 8 * 20 * 20)
    }

    @Test("Progress counts every session once")
    func progress() throws {
        for day in 1...3 { try sessions.add(day: day) }
        let told = Told()
        let index = try SessionIndex.open(sessions.store) { told.add($0) }
        #expect(
            told.all.first == IndexProgress(done: 0, total: 3)
                && told.all.last == IndexProgress(done: 3, total: 3))
        try index.rebuild { told.add($0) }
        #expect(told.all.count == 4)
        _ = try SessionIndex.open(sessions.store) { told.add($0) }
        #expect(told.all.count == 4, "nothing had to be read")
    }
}
