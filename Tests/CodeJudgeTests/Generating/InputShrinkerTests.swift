import InterviewModel
import Testing

@testable import CodeJudge

@Suite("A smaller input")
struct InputShrinkerTests {
    /// How far a value is from the simplest. The parts are compared as words are: of a value with as many pieces
    /// as another, the first piece that differs decides, since a proposal changes one only.
    struct Measure: Comparable {
        /// Elements, members and characters, and one for each value.
        var pieces = 0
        /// A rank for each leaf, in order.
        var leaves: [[Double]] = []
        /// Whole numbers too large for a `Double` to tell apart.
        var wholes: [UInt] = []

        init(_ value: JSONValue) { add(value) }

        init(_ input: CaseInput) {
            switch input {
            case .calls(let calls):
                for call in calls {
                    pieces += 1
                    call.arguments.forEach { add($0) }
                }
            case .program(let program):
                for text in [program.text] + program.files.sorted(by: { $0.key < $1.key }).map(\.value) {
                    add(.string(text))
                }
            }
        }

        private mutating func add(_ value: JSONValue) {
            pieces += 1
            switch value {
            case .null: leaf([0])
            case .bool(let flag): leaf([flag ? 1 : 0])
            case .int(let number): leaf([0, number < 0 ? 1 : 0], whole: number.magnitude)
            case .double(let number):
                leaf(number.isFinite ? [0, number.magnitude, number < 0 ? 1 : 0] : [1, 0, 0])
            case .string(let text):
                pieces += text.unicodeScalars.count
                leaf([Double(text.count { $0.isLetter && $0 != "a" })])
            case .array(let items): items.forEach { add($0) }
            case .object(let members): members.sorted { $0.key < $1.key }.forEach { add($0.value) }
            }
        }

        private mutating func leaf(_ rank: [Double], whole: UInt = 0) {
            leaves.append(rank)
            wholes.append(whole)
        }

        static func < (left: Self, right: Self) -> Bool {
            if left.pieces != right.pieces { return left.pieces < right.pieces }
            for index in 0..<min(left.leaves.count, right.leaves.count) {
                if left.wholes[index] != right.wholes[index] {
                    return left.wholes[index] < right.wholes[index]
                }
                if left.leaves[index] != right.leaves[index] {
                    return left.leaves[index].lexicographicallyPrecedes(right.leaves[index])
                }
            }
            return false
        }
    }

    private static func random(_ numbers: inout SeededNumbers, depth: Int) -> JSONValue {
        switch Int.random(in: 0..<(depth == 0 ? 6 : 9), using: &numbers) {
        case 0: .null
        case 1: .bool(.random(using: &numbers))
        case 2: .int(.random(in: -40...40, using: &numbers))
        case 3: .int(.random(in: .min ... .max, using: &numbers))
        case 4: .double(.random(in: -1e6...1e6, using: &numbers))
        case 5: .string(text(&numbers))
        case 6:
            .object(
                Dictionary(
                    (0..<Int.random(in: 0...4, using: &numbers)).map { _ in
                        (text(&numbers), random(&numbers, depth: depth - 1))
                    }, uniquingKeysWith: { first, _ in first }))
        default:
            .array(
                (0..<Int.random(in: 0...9, using: &numbers)).map { _ in random(&numbers, depth: depth - 1) })
        }
    }

    private static func text(_ numbers: inout SeededNumbers) -> String {
        let letters = Array("abz AZ09\n\té漢😀e\u{301}")
        return String(
            (0..<Int.random(in: 0...7, using: &numbers)).map { _ in
                letters.randomElement(using: &numbers) ?? "a"
            })
    }

    static let extremes: [JSONValue] = [
        .int(.min), .int(.max), .int(-1), .int(1), .int(2), .int(3), .double(.nan), .double(.infinity),
        .double(-.infinity), .double(.greatestFiniteMagnitude), .double(-.leastNonzeroMagnitude),
        .double(0.5), .double(-2.5), .double(1e300), .string("\0"), .string("漢😀e\u{301}"),
        .string(String(repeating: "z", count: 200)), .array([.array([.array([.null])])]),
        .array([.int(.min), .double(.nan), .string(""), .object([:])]),
        .object(["": .object(["a": .array([.bool(true)])])]), .array(Array(repeating: .int(9), count: 300)),
    ]

    @Test("is there for whatever is not the simplest already, and is simpler", arguments: extremes)
    func extreme(value: JSONValue) {
        let proposals = InputShrinker.proposals(for: value)
        #expect(!proposals.isEmpty)
        for proposal in proposals { #expect(Measure(proposal) < Measure(value), "\(proposal)") }
    }

    @Test(
        "is not there for the simplest",
        arguments: [
            JSONValue.null, .bool(false), .int(0), .double(0), .double(-0.0), .string(""), .array([]),
            .object([:]),
        ])
    func simplest(value: JSONValue) {
        #expect(InputShrinker.proposals(for: value).isEmpty)
    }

    @Test("of a made-up value is simpler, and taking the first again and again comes to an end")
    func first() {
        for seed in 0..<400 {
            var numbers = SeededNumbers(seed: UInt64(seed))
            var value = Self.random(&numbers, depth: 3)
            var steps = 0
            while true {
                let proposals = InputShrinker.proposals(for: value)
                let measure = Measure(value)
                for proposal in proposals {
                    #expect(Measure(proposal) < measure, "seed \(seed): \(value) to \(proposal)")
                }
                guard let next = proposals.first else { break }
                value = next
                steps += 1
                if steps > 10_000 { break }
            }
            #expect(steps <= 10_000, "seed \(seed)")
        }
    }

    @Test("of a made-up input keeps what is called, in which order, and comes to an end as well")
    func inputs() {
        for seed in 0..<200 {
            var numbers = SeededNumbers(seed: UInt64(seed))
            let names = ["Box"] + (0..<5).map { "method\($0)" }
            var inputs: [CaseInput] = [
                .calls(
                    names.map { CaseCall(name: $0, arguments: [Self.random(&numbers, depth: 1)]) }),
                .calls([
                    CaseCall(
                        name: "f",
                        arguments: [Self.random(&numbers, depth: 2), Self.random(&numbers, depth: 1)])
                ]),
                .program(
                    ProgramInput(
                        text: Self.text(&numbers), files: ["b": Self.text(&numbers), "a": "x\ny\n"],
                        arguments: ["kept"])),
            ]
            for place in inputs.indices {
                var steps = 0
                while let next = InputShrinker.proposals(for: inputs[place]).first, steps < 10_000 {
                    #expect(Measure(next) < Measure(inputs[place]), "\(inputs[place]) to \(next)")
                    inputs[place] = next
                    steps += 1
                }
                #expect(steps < 10_000)
            }
            guard case .calls(let calls) = inputs[0], case .calls(let one) = inputs[1],
                case .program(let program) = inputs[2]
            else {
                Issue.record("the kind of an input changed")
                return
            }
            #expect(calls.map(\.name) == ["Box"])
            #expect(one.map(\.name) == ["f"])
            #expect(one[0].arguments.count == 2)
            #expect(program.arguments == ["kept"])
            #expect(program.files.keys.sorted() == ["a", "b"])
            #expect(program.text.isEmpty)
            #expect(Set(program.files.values) == [""])
        }
    }

    @Test("is not proposed twice for a number")
    func numbersOnce() {
        for number in [-9, -2, -1, 1, 2, 3, 9, Int.max, Int.min] {
            let proposals = InputShrinker.proposals(for: JSONValue.int(number))
            #expect(Set(proposals).count == proposals.count, "\(number): \(proposals)")
        }
        for number in [-2.5, -1, -0.5, 0.25, 1, 2, 1e300, .infinity] {
            let proposals = InputShrinker.proposals(for: JSONValue.double(number))
            #expect(Set(proposals).count == proposals.count, "\(number): \(proposals)")
        }
    }

    @Test("is sought in a bounded number of proposals, the boldest first")
    func bounded() {
        let many = CaseInput.calls([
            CaseCall(name: "f", arguments: [.array(Array(repeating: .int(7), count: 500))])
        ])
        let proposals = InputShrinker.proposals(for: many)
        #expect(proposals.count == 120)
        #expect(proposals.first == .calls([CaseCall(name: "f", arguments: [.array([])])]))
        #expect(InputShrinker.proposals(for: .calls([])).isEmpty)
        #expect(InputShrinker.proposals(for: .program(ProgramInput())).isEmpty)
        #expect(InputShrinker.proposals(for: .calls([CaseCall(name: "f", arguments: [])])).isEmpty)
    }
}
