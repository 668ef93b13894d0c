import InterviewModel
import RubricAnalysis

extension ScoreRequest {
    /// The keys that a line may have; others are passed over. Faults are told in this order.
    private enum Key: Int, CaseIterable {
        case id, kind, mode, seconds, questionID, question, reference, answer

        var name: StaticString {
            switch self {
            case .id: "id"
            case .kind: "kind"
            case .mode: "mode"
            case .seconds: "seconds"
            case .questionID: "questionID"
            case .question: "question"
            case .reference: "reference"
            case .answer: "answer"
            }
        }

        /// The key of this name.
        init?(_ name: UnsafeBufferPointer<UInt8>.SubSequence) {
            let known = Self.allCases.first { key in
                key.name.utf8CodeUnitCount == name.count && key.name.withUTF8Buffer { $0.elementsEqual(name) }
            }
            guard let known else { return nil }
            self = known
        }
    }

    /// Reads a line. Broken UTF-8 is repaired with replacement characters first. Of a key that stands there twice
    /// the first counts, and null is as good as nothing.
    ///
    /// - Throws: `Fault` where the line is not JSON or has a value of the wrong type.
    static func parse(_ line: [UInt8]) throws(Fault) -> ScoreRequest {
        guard !line.contains(where: { $0 >= 0x80 }) else {
            return try read(Array(String(decoding: line, as: UTF8.self).utf8))
        }
        return try read(line)
    }

    private static func read(_ line: [UInt8]) throws(Fault) -> ScoreRequest {
        try line.withUnsafeBufferPointer { bytes throws(Fault) in try LineFields(bytes).request() }
    }

    /// Where the values of a line stand.
    private struct LineFields {
        private let bytes: UnsafeBufferPointer<UInt8>
        private var values = [JSONScanner.Value?](repeating: nil, count: Key.allCases.count)

        init(_ bytes: UnsafeBufferPointer<UInt8>) throws(Fault) {
            self.bytes = bytes
            var scanner = JSONScanner(bytes)
            var values = values
            let kind: JSONScanner.Kind
            do {
                kind = try scanner.document { name, value in
                    guard let key = Self.key(name, bytes), values[key.rawValue] == nil else { return }
                    values[key.rawValue] = value
                }.kind
            } catch {
                throw .unreadable("the line is not JSON", id: nil)
            }
            guard kind == .object else { throw .unreadable("the line is not a JSON object", id: nil) }
            self.values = values
        }

        /// The request; the first fault in the order of the keys is told.
        func request() throws(Fault) -> ScoreRequest {
            let kind = try choice(AnswerKind.self, .kind)
            let mode = try choice(AnswerMode.self, .mode)
            let seconds = try number(.seconds)
            let questionID = try text(.questionID)
            let question = try text(.question)
            let reference = try text(.reference)
            guard values[Key.answer.rawValue] != nil else {
                throw .unreadable("\"answer\" is missing", id: id)
            }
            guard let answer = try text(.answer) else { throw wrongType(.answer) }
            return ScoreRequest(
                id: id, kind: kind, mode: mode, seconds: seconds, questionID: questionID, question: question,
                reference: reference, answer: answer)
        }

        /// The id as it was written.
        private var id: [UInt8]? { values[Key.id.rawValue].map { Array(bytes[$0.range]) } }

        private func text(_ key: Key) throws(Fault) -> String? {
            guard let value = values[key.rawValue], value.kind != .null else { return nil }
            guard value.kind == .string else { throw wrongType(key) }
            guard let text = JSONScanner.text(of: value, in: bytes) else {
                throw .unreadable("the line is not JSON", id: id)
            }
            return String(decoding: text, as: UTF8.self)
        }

        private func number(_ key: Key) throws(Fault) -> Double? {
            guard let value = values[key.rawValue], value.kind != .null else { return nil }
            guard value.kind == .number,
                let number = Double(String(decoding: bytes[value.range], as: UTF8.self))
            else { throw wrongType(key) }
            return number
        }

        private func choice<Choice: RawRepresentable<String>>(
            _ type: Choice.Type, _ key: Key
        ) throws(Fault) -> Choice? {
            guard let name = try text(key) else { return nil }
            guard let choice = Choice(rawValue: name) else {
                throw .unreadable("\"\(key.name)\" has a value that is not known", id: id)
            }
            return choice
        }

        private func wrongType(_ key: Key) -> Fault {
            .unreadable("\"\(key.name)\" is of the wrong type", id: id)
        }

        private static func key(_ name: JSONScanner.Value, _ bytes: UnsafeBufferPointer<UInt8>) -> Key? {
            guard name.hasEscapes else {
                return Key(bytes[(name.range.lowerBound + 1)..<(name.range.upperBound - 1)])
            }
            return JSONScanner.text(of: name, in: bytes)?.withUnsafeBufferPointer { Key($0[...]) }
        }
    }
}
