import Foundation
import Testing

@testable import RubricAnalysis

@Suite("Counting how parts follow each other")
struct OrderCountsTests {
    private static let story = StorySample(
        labels: [0, 1, 2, 2, 3], sentences: [0, 1, 2, 3, 4], places: [0, 2, 4, 6, 9])
    private static let noStory = StorySample(labels: [4, 4], sentences: [5, 6], places: [2, 7])

    @Test("the order met most is the likeliest, all add up to 1, and nothing is impossible")
    func order() {
        let order = OrderCounts(Array(repeating: Self.story, count: 50), labels: 5).order
        for row in [order.start, order.end] + order.next {
            #expect(abs(row.sum() - 1) < 1e-9)
            for label in 0..<5 { #expect(row[label] > 0) }
            for label in 5..<8 { #expect(row[label] == 0) }
        }
        func likeliest(_ row: SIMD8<Double>) -> Int? { (0..<5).max { row[$0] < row[$1] } }
        #expect(likeliest(order.start) == 0)
        #expect(likeliest(order.end) == 3)
        #expect((0..<4).map { likeliest(order.next[$0]) } == [1, 2, 2, 0])
    }

    @Test("a part may be missing: a story without it is counted as well, where the whole is there")
    func variants() {
        #expect(Self.story.variants(parts: 4).map(\.missing) == [nil, 0, 1, 2, 3])
        #expect(Self.story.variants(parts: 4)[3].labels == [0, 1, 3])
        #expect(Self.story.variants(parts: 4)[3].sentences == [0, 1, 4])
        let partial = StorySample(labels: [0, 2], sentences: [0, 1], places: [2, 7])
        #expect(partial.variants(parts: 4).map(\.missing) == [nil])
        #expect(Self.story.endFirst(parts: 4) == [3, 0, 1, 2, 2])
        #expect(partial.endFirst(parts: 4).isEmpty)
    }

    @Test("what is no story says nothing of order and places")
    func noStory() {
        let one = OrderCounts([Self.story], labels: 5)
        let both = OrderCounts([Self.story, Self.noStory], labels: 5)
        #expect(one.order.start == both.order.start)
        #expect(one.order.next == both.order.next)
        #expect(one.places == both.places)
    }

    @Test("places tell where a part is more usual than elsewhere")
    func places() {
        let places = OrderCounts(Array(repeating: Self.story, count: 50), labels: 5).places
        #expect(places.count == 10)
        #expect(places[0][0] > 0.5 && places[9][0] < 0)
        #expect(places[9][3] > 0.5 && places[0][3] < 0)
        #expect(places.allSatisfy { $0[5] == 0 })
    }
}
