public import InterviewModel

/// Finds where the parts of questions stand in their files, for advice on them.
///
/// A file is read again when the first part in it is asked for: most runs of the program never ask.
public struct QuestionPlaces {
    private var files: [String: Outline] = [:]

    /// None are read yet.
    public init() {}

    /// Where a part of a question stands; where the file has no such part, the place of the question's id. Nil where
    /// the question is not in the file any more.
    public mutating func place(of part: QuestionPart, in id: QuestionID, file path: String) -> SourcePlace? {
        let outline = files[path] ?? Outline(path)
        files[path] = outline
        return outline.place(of: part, in: id)
    }

    /// A file with its questions as YAML has them.
    private struct Outline {
        let file: ContentFile
        let questions: [String: YAMLValue]

        init(_ path: String) {
            var ignored: [Diagnostic] = []
            file = ContentFile.load(path, into: &ignored) ?? ContentFile(path: path, text: "")
            let list = YAMLReader.read(FaultList(file))?["questions"]?.elements ?? []
            questions = Dictionary(list.compactMap { value in value["id"]?.text.map { ($0, value) } }) {
                first, _ in
                first
            }
        }

        func place(of part: QuestionPart, in id: QuestionID) -> SourcePlace? {
            guard let question = questions[id.rawValue] else { return nil }
            let value = Self.value(of: part, in: question) ?? question["id"]
            return value.map { SourcePlace($0.position, in: file) }
        }

        private static func value(of part: QuestionPart, in question: YAMLValue) -> YAMLValue? {
            switch part {
            case .whole: question["id"]
            case .prompt: question["prompt"]
            case .concept(let index): question["concepts"]?[index]?["id"]
            case .alternative(let index, let concept): question["concepts"]?[concept]?["anyOf"]?[index]
            case .probe(let concept): question["concepts"]?[concept]?["probe"]
            case .componentProbe(let component): question["probes"]?[component.rawValue]
            case .model: question["model"]
            case .hint(let index): question["hints"]?[index]
            case .example(let index): question["examples"]?[index]?["band"]
            }
        }
    }
}

extension YAMLValue {
    /// The value under a key of a mapping.
    fileprivate subscript(key: String) -> YAMLValue? {
        if case .mapping(let entries) = content { entries.first { $0.key == key }?.value } else { nil }
    }

    /// The element of a list at a place from 0.
    fileprivate subscript(index: Int) -> YAMLValue? {
        elements.indices.contains(index) ? elements[index] : nil
    }

    /// The elements of a list.
    fileprivate var elements: [YAMLValue] {
        if case .sequence(let elements) = content { elements } else { [] }
    }

    /// Text without the blanks around it.
    fileprivate var text: String? { if case .scalar(let text, _) = content { text.trimmed } else { nil } }
}
