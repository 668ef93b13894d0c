import InterviewModel
import Testing

@Suite("What is remarkable about a rater")
struct RaterHabitTests {
    private func habits(_ points: [Int], _ scores: [Int]) -> [RaterHabit] {
        RaterHabit.habits(zip(points, scores).map { (points: $0, score: $1) })
    }

    private let mixed = [2, 3, 4, 5, 3, 4, 2, 5, 4, 3]

    @Test("Nine of ten the same are nearly all, eight are not")
    func sameForAll() {
        let nine = [Int](repeating: 4, count: 9) + [3]
        #expect(habits(nine, mixed) == [.sameForAll(points: 4, same: 9, count: 10)])
        let eight = [Int](repeating: 4, count: 8) + [3, 5]
        #expect(habits(eight, mixed).isEmpty)
        #expect(habits(Array(nine.prefix(8)), mixed) == [.sameForAll(points: 4, same: 8, count: 8)])
    }

    @Test("Where the scores are all the same too, equal marks are no habit")
    func sameScores() {
        let fours = [Int](repeating: 4, count: 10)
        #expect(habits(fours, fours).isEmpty)
    }

    @Test("A whole level above or below the scores is kinder or stricter")
    func kindness() {
        let scores = [1, 2, 3, 4, 1, 2, 3, 4]
        #expect(habits(scores.map { $0 + 1 }, scores) == [.kinder(levels: 1, count: 8)])
        #expect(habits(scores, scores.map { $0 + 1 }) == [.stricter(levels: 1, count: 8)])
        #expect(habits(scores, [2, 3, 4, 5, 2, 3, 4, 4]).isEmpty, "seven of eight are not yet a level")
    }

    @Test("Of fewer than eight marks nothing is said")
    func few() {
        #expect(habits([5, 5, 5, 5, 5, 5, 5], [1, 2, 3, 1, 2, 3, 1]).isEmpty)
    }

    @Test("The words name the person, the figures, and something to do")
    func words() {
        #expect(
            RaterHabit.kinder(levels: 1.25, count: 9).sentence("Anna").hasPrefix(
                "Anna's marks lie 1.3 levels above the scores on average (9 marks)."))
        #expect(
            RaterHabit.sameForAll(points: 4, same: 9, count: 10).sentence("Anna").hasPrefix(
                "Anna gave 4 of 5 in 9 of 10 marks, while the scores differ."))
        #expect(RaterHabit.stricter(levels: 1, count: 8).sentence("Anna").contains("1.0 levels below"))
    }
}
