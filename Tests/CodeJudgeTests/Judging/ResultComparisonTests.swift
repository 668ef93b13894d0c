import InterviewModel
import Testing

@testable import CodeJudge

@Suite("Results are compared")
struct ResultComparisonTests {
    static let equal: [(JSONValue, JSONValue)] = [
        (.int(1), .double(1)), (.double(.nan), .double(.nan)), (.array([.int(1)]), .array([.double(1)])),
        (.object(["a": .null]), .object(["a": .null])),
    ]
    static let different: [(JSONValue, JSONValue)] = [
        (.bool(true), .int(1)), (.bool(false), .double(0)), (.null, .bool(false)), (.int(1), .string("1")),
        (.int(1 << 53 + 1), .double(9_007_199_254_740_992)), (.string("\u{E9}"), .string("e\u{301}")),
        (.object(["\u{E9}": .null]), .object(["e\u{301}": .null])), (.array([]), .object([:])),
        (.array([.int(1)]), .array([.int(1), .int(1)])), (.object(["a": .int(1)]), .object(["b": .int(1)])),
    ]

    @Test("as Python does, save that True is not 1", arguments: equal)
    func equalValues(left: JSONValue, right: JSONValue) {
        #expect(ResultComparison.matches(left, right, checker: .equal))
        #expect(ResultComparison.matches(right, left, checker: .equal))
    }

    @Test("strictly by type and character", arguments: different)
    func differentValues(left: JSONValue, right: JSONValue) {
        for checker in [ResultChecker.equal, .unordered] {
            #expect(!ResultComparison.matches(left, right, checker: checker))
            #expect(!ResultComparison.matches(right, left, checker: checker))
        }
    }

    @Test("without regard to the order of a list, but to how often an item occurs")
    func unordered() {
        let left = JSONValue.array([.int(1), .array([.int(2), .int(3)]), .int(1)])
        let same = JSONValue.array([.array([.double(2), .int(3)]), .int(1), .double(1)])
        let fewer = JSONValue.array([.array([.int(2), .int(3)]), .int(1), .array([.int(2), .int(3)])])
        let turned = JSONValue.array([.int(1), .array([.int(3), .int(2)]), .int(1)])
        #expect(ResultComparison.matches(left, same, checker: .unordered))
        #expect(!ResultComparison.matches(left, fewer, checker: .unordered))
        #expect(!ResultComparison.matches(left, turned, checker: .unordered))
        #expect(!ResultComparison.matches(.array([.bool(true)]), .array([.int(1)]), checker: .unordered))
    }

    @Test("within a tolerance, absolute or relative, inside lists too")
    func tolerance() {
        let checker = ResultChecker.tolerance(1e-6)
        #expect(
            ResultComparison.matches(.array([.double(0.1 + 0.2)]), .array([.double(0.3)]), checker: checker))
        #expect(ResultComparison.matches(.double(1e12 + 1), .double(1e12), checker: checker))
        #expect(ResultComparison.matches(.double(.infinity), .double(.infinity), checker: checker))
        #expect(!ResultComparison.matches(.double(.infinity), .double(1), checker: checker))
        #expect(!ResultComparison.matches(.double(.infinity), .double(-.infinity), checker: checker))
        #expect(!ResultComparison.matches(.double(1.001), .int(1), checker: checker))
        #expect(!ResultComparison.matches(.double(.nan), .int(1), checker: checker))
        #expect(!ResultComparison.matches(.bool(true), .int(1), checker: checker))
    }
}
