import InterviewModel
import Testing

@testable import RubricAnalysis

@Suite("What an answer says of the time")
struct ComplexityStatementTests {
    @Test("notation in all its spellings", arguments: notations)
    func notation(_ text: String, _ expected: GrowthClass) {
        #expect(ComplexityStatement(text)?.growth == expected, "\(text)")
    }

    @Test("words of the field", arguments: words)
    func words(_ text: String, _ expected: GrowthClass) {
        #expect(ComplexityStatement(text)?.growth == expected, "\(text)")
    }

    @Test("time is told from memory", arguments: resources)
    func resources(_ text: String, _ expected: GrowthClass) {
        #expect(ComplexityStatement(text)?.growth == expected, "\(text)")
    }

    @Test("of several costs the one of the final program is taken", arguments: several)
    func several(_ text: String, _ expected: GrowthClass) {
        #expect(ComplexityStatement(text)?.growth == expected, "\(text)")
    }

    @Test(
        "where several sizes count, or several costs are named without a word on whose, none is told",
        arguments: unclear)
    func unclear(_ text: String) {
        let statement = ComplexityStatement(text)
        #expect(statement != nil, "\(text)")
        #expect(statement?.growth == nil, "\(text)")
    }

    @Test("what says nothing of time gives nothing", arguments: nothing)
    func nothing(_ text: String) {
        #expect(ComplexityStatement(text) == nil, "\(text)")
    }

    @Test("a cost for each call is told apart, and taken times the number of calls", arguments: calls)
    func calls(_ text: String, _ each: GrowthClass, _ all: GrowthClass) {
        let statement = ComplexityStatement(text)
        #expect(statement?.isPerCall == true, "\(text)")
        #expect(statement?.growth == each, "\(text)")
        #expect(statement?.growth(in: ExpectedGrowth(expected: .linear, of: "the number of calls")) == all)
        #expect(statement?.growth(in: ExpectedGrowth(expected: .linear, of: "the length of the list")) == nil)
    }

    @Test("the quote is what says it, in bytes")
    func quote() {
        let text = "Für jedes Wort: it is O(n²) in time, I fear."
        #expect(ComplexityStatement(text)?.quote.text(in: text) == "O(n²) in time")
    }

    @Test(
        "any text is read without harm",
        arguments: [
            "", " ", "O(", "O()", "o", "O(((((n", "n^", "^2", ")", "\u{0}",
            "O(n", "log", "not", "O(n)?", String(repeating: "(", count: 500),
            String(repeating: "O(n) and ", count: 300),
        ])
    func hostile(_ text: String) {
        _ = ComplexityStatement(text)
    }

    private static let notations: [(String, GrowthClass)] = [
        ("O(n)", .linear), ("O(N)", .linear), ("o(n)", .linear), ("O (n)", .linear), ("O(n).", .linear),
        ("O(1)", .constant), ("O(log n)", .logarithmic), ("O(log(n))", .logarithmic),
        ("O(logn)", .logarithmic),
        ("O(log2 n)", .logarithmic), ("O(lg n)", .logarithmic), ("O(n log n)", .linearithmic),
        ("O(nlogn)", .linearithmic), ("O(n * log(n))", .linearithmic), ("O(n·log n)", .linearithmic),
        ("O(N log N)", .linearithmic), ("O(n^2)", .quadratic), ("O(n²)", .quadratic), ("O(n**2)", .quadratic),
        ("O(n2)", .quadratic), ("O(n*n)", .quadratic), ("O(n × n)", .quadratic), ("O(n squared)", .quadratic),
        ("O(n(n+1)/2)", .quadratic), ("O((n + m)^2)", .quadratic), ("O(n^3)", .cubic), ("O(n³)", .cubic),
        ("O(2^n)", .exponential), ("O(2ⁿ)", .exponential), ("O(n!)", .exponential),
        ("O(n * 2^n)", .exponential),
        ("O(V + E)", .linear), ("O(V+E)", .linear), ("O(n + m)", .linear), ("O(n + m + k)", .linear),
        ("O(n log n + m)", .linearithmic), ("O(n^2 + n)", .quadratic), ("O(2n)", .linear),
        ("O(3n + 5)", .linear),
        ("O(26 n)", .linear), ("O(26)", .constant), ("O(n/2)", .linear), ("O(n - 1)", .linear),
        ("O(len(s))", .linear), ("O(len(words))", .linear), ("O(number of words)", .linear),
        ("O(length of the list)", .linear), ("O(k)", .linear), ("Θ(n)", .linear), ("It is O(n", .linear),
        ("n log n", .linearithmic), ("it's n^2", .quadratic), ("2^n I think", .exponential),
        ("big O of n", .linear), ("Big-O is O(n)", .linear), ("O of n squared", .quadratic),
        ("O of one", .constant),
        ("O n log n", .linearithmic), ("on the order of n", .linear), ("order n squared", .quadratic),
        ("in the order of n log n", .linearithmic), ("O(\nn)", .linear),
    ]

    private static let words: [(String, GrowthClass)] = [
        ("linear", .linear), ("Linear.", .linear), ("It's linear in the length of the text.", .linear),
        ("It grows linearly.", .linear), ("It is quadratic.", .quadratic),
        ("The time grows quadratically.", .quadratic),
        ("n squared", .quadratic), ("n-squared", .quadratic), ("n cubed", .cubic), ("It's cubic.", .cubic),
        ("logarithmic", .logarithmic), ("log n", .logarithmic), ("It runs in log time.", .logarithmic),
        ("constant time", .constant), ("It runs in constant time.", .constant), ("exponential", .exponential),
        ("two to the n", .exponential), ("2 to the power of n", .exponential),
        ("n to the power of 2", .quadratic),
        ("factorial", .exponential), ("n factorial, so factorial time", .exponential),
        ("linearithmic", .linearithmic), ("log-linear", .linearithmic), ("n times log n", .linearithmic),
        ("n log n because of the sort", .linearithmic), ("proportional to n", .linear),
        ("The time is proportional to the length of the list.", .linear),
        ("proportional to the square of n", .quadratic),
        ("It grows with the square of the length.", .quadratic),
        ("I am not sure but I would say linear.", .linear),
        ("I think it's linear, not just for short lists.", .linear),
        ("It is no worse than linear.", .linear), ("At most linear.", .linear),
        ("It's a single pass, so linear.", .linear), ("Two nested loops, so O(n^2).", .quadratic),
        ("I walk over the list once, visiting each element once, so it is linear.", .linear),
        ("Visiting each node once is O(n).", .linear),
    ]

    private static let resources: [(String, GrowthClass)] = [
        ("O(n) time and O(1) space", .linear), ("O(1) space and O(n) time", .linear),
        ("O(n log n) time, O(n) space", .linearithmic), ("Time: O(n), space: O(1).", .linear),
        ("Space: O(1), time: O(n).", .linear), ("Time O(n^2)\nSpace O(n)", .quadratic),
        ("linear time, constant memory", .linear), ("constant memory, linear time", .linear),
        ("It is O(n) in time and memory.", .linear), ("Time and space are both O(n).", .linear),
        ("Both time and memory are linear.", .linear),
        ("The time is linear and the space is constant.", .linear),
        ("Space is O(n), time is O(n log n).", .linearithmic),
        ("It needs O(n) memory and runs in O(n log n).", .linearithmic),
        ("It runs in O(n log n) and needs O(n) memory.", .linearithmic),
        ("It's O(n log n) because of the sort, and O(n) extra.", .linearithmic),
        ("O(n), with O(k) extra memory for the dict", .linear),
        ("Time complexity is linear, space complexity is constant.", .linear),
        ("Memory: I keep every word in a dict. That is O(n). Time is O(n log n).", .linearithmic),
        ("It is O(n) in time, where n is the length, and takes O(1) memory.", .linear),
        ("The memory is constant. The runtime is quadratic.", .quadratic),
        ("Quadratic. It uses no additional memory.", .quadratic),
        ("Time complexity: O(n) (single pass)\nSpace complexity: O(n^2) (table)", .linear),
    ]

    private static let several: [(String, GrowthClass)] = [
        ("It would be quadratic naively, but mine is linear.", .linear),
        ("Naively it would be O(n^2), but with a set it is O(n).", .linear),
        ("The brute force is O(n^2). Mine is O(n).", .linear),
        ("Mine is O(n); the brute force would be O(n^2).", .linear),
        ("It is linear, whereas brute force would be quadratic.", .linear),
        ("A naive solution compares all pairs, which is quadratic. I use a set, so it is linear.", .linear),
        ("Instead of comparing all pairs, which is quadratic, I use a set, so it's linear.", .linear),
        ("The obvious way is quadratic. With the dict I get O(n).", .linear),
        ("My first idea was quadratic, this is n log n.", .linearithmic),
        ("It's not quadratic but linear.", .linear), ("It isn't O(n^2), it's O(n log n).", .linearithmic),
        ("O(n) instead of O(n^2)", .linear), ("O(n), better than O(n²)", .linear),
        ("from O(n^2) down to O(n)", .linear),
        ("It avoids the quadratic comparison, so O(n).", .linear), ("Linear rather than quadratic.", .linear),
        ("Linear, as opposed to quadratic for the naive one.", .linear),
        ("O(n) because each lookup is O(1).", .linear), ("O(n), since lookups are constant.", .linear),
        ("Each lookup in the dict is O(1), so the whole thing is O(n).", .linear),
        ("One loop with O(1) lookups, so overall O(n).", .linear),
        ("The sort is O(n log n) and the scan is O(n), so O(n log n) in total.", .linearithmic),
        ("Sorting is O(n log n), the scan is O(n).", .linearithmic),
        ("O(n log n) for the sort plus O(n) for the pass.", .linearithmic),
        ("O(n) on average, O(n^2) in the worst case.", .linear),
        ("Usually linear, but quadratic in the worst case.", .linear),
        ("O(n^2) in the worst case.", .quadratic),
        ("O(n^2), no wait, O(n log n).", .linearithmic), ("It's quadratic. Actually, it's linear.", .linear),
        ("The time is O(n) since I go over the list once, and the dict costs O(1) each time.", .linear),
        ("It takes linear time. A faster one is not possible, because every number must be read.", .linear),
        ("O(n log n) time for the sort and O(n) for the dict", .linearithmic),
        ("We sort (n log n), then loop (n). So n log n.", .linearithmic),
        ("n^2 time, constant space. Could be n log n if I sort first.", .quadratic),
        ("Time is O(n*k) with k the length of the longest word, which is bounded, so O(n)", .linear),
        ("So the total cost is n log n: sorting dominates.", .linearithmic),
        ("Without the set it would be O(n^2); with it, O(n).", .linear),
        ("Since the dict gives me constant time lookups, it's O(n) overall.", .linear),
        ("For every number I move one of two pointers, so at most n steps, linear.", .linear),
        (
            "Sorting costs n log n, then the two pointers are n for each of the n numbers, so n squared.",
            .quadratic
        ),
        ("O(n^2): for each number one pass of two pointers.", .quadratic),
        ("I loop over all pairs so its quadratic, could be done in linear time with a dict", .quadratic),
        ("Right now O(n^2). It could be improved to O(n) with a dict.", .quadratic),
        ("The complexity is O(n) time-wise.", .linear), ("time wise n log n, memory wise n", .linearithmic),
        ("My solution runs in linear time and uses linear memory for the set of characters seen.", .linear),
        (
            "It is O(n) where n is the number of characters; the set never holds more than 26, so O(1) space.",
            .linear
        ),
        ("In the average case linear because hashing is constant, in the worst case quadratic.", .linear),
        ("Reversing with a slice copies the text once, thus O(n) both in time and space.", .linear),
        ("It is O(n). If I sorted first it would be O(n log n).", .linear),
        ("It is O(n). With a tree it could be O(n log n).", .linear),
        ("It is quadratic because for each element I look through the rest, which is linear.", .quadratic),
        ("O(n): every element is pushed and popped once, and each push is O(1).", .linear),
        ("The time is O(n), where n is the length, because each look-up is constant on average.", .linear),
    ]

    private static let unclear = [
        "O(n * m)", "O(n*k)", "O(nm)", "O(n * k log k)", "n times k", "O(n log k)", "O(sqrt(n))",
        "O(n log^2 n)",
        "O(n^4)", "O(n^1.5)", "O(h) where h is the height", "O(min(n, m))", "polynomial",
        "Linear or maybe quadratic.", "O(n) or O(n log n), I am not sure.",
        "O(n log^2(n))",
    ]

    private static let nothing = [
        "", "I don't know.", "It is fast.", "O(n) space", "Linear memory.", "It takes O(n) extra memory.",
        "I use a dict of words.", "A linear search through the log file", "There is a constant factor.",
        "It's not quadratic.", "Is it linear?", "n is the length of the list.", "Each lookup is O(1).",
        "Two pointers and one loop, n times.", "The order of the words is kept.", "It's non-linear.",
        "Brute force would be quadratic.", "I keep a list of lines in order", "It isn't linear.",
        "The naive version is O(n^2).", "The outer loop is O(n), the inner loop is O(n).",
    ]

    private static let calls: [(String, GrowthClass, GrowthClass)] = [
        ("O(1) per call", .constant, .linear), ("amortised O(1) per call", .constant, .linear),
        ("Constant time for each operation.", .constant, .linear),
        ("get and put are both O(1)", .constant, .linear),
        ("Every call takes constant time on average.", .constant, .linear),
        ("O(log n) per operation", .logarithmic, .linearithmic),
        ("Each call is linear.", .linear, .quadratic),
    ]
}
