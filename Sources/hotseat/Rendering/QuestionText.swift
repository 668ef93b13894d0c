import InterviewModel

/// A question with its rubric as people read it.
enum QuestionText {
    /// The question, what a good answer holds, and a model answer.
    static func text(_ question: Question) -> String {
        var parts = [PlainText.wrapped(question.prompt), about(question)]
        if !question.concepts.isEmpty {
            parts.append("A good answer says:\n" + question.concepts.map(concept).joined(separator: "\n"))
        }
        if !question.misconceptions.isEmpty {
            let lines = question.misconceptions.map { misconception in
                let said = misconception.alternatives.map(AlternativeText.text).joined(separator: "; ")
                return PlainText.wrapped(
                    "\(said) (-\(short(misconception.penalty))): \(misconception.reason)", indent: "    ",
                    first: "  - ")
            }
            parts.append("It does not say:\n" + lines.joined(separator: "\n"))
        }
        if !question.hints.isEmpty {
            let lines = question.hints.enumerated().map {
                PlainText.wrapped($0.element, indent: "     ", first: "  \($0.offset + 1). ")
            }
            parts.append("Hints:\n" + lines.joined(separator: "\n"))
        }
        if !question.componentProbes.isEmpty {
            let lines = question.componentProbes.sorted { $0.key < $1.key }.map {
                PlainText.wrapped("\($0.key): \($0.value)", indent: "    ", first: "  - ")
            }
            parts.append("Probes:\n" + lines.joined(separator: "\n"))
        }
        if !question.expectations.isEmpty {
            let lines = Level.allCases.compactMap { level in
                question.expectations[level].map {
                    PlainText.wrapped("\(level.rawValue): \($0)", indent: "    ", first: "  - ")
                }
            }
            parts.append("What each level reaches:\n" + lines.joined(separator: "\n"))
        }
        if !question.estimates.isEmpty {
            let lines = question.estimates.map {
                PlainText.wrapped(
                    "\($0.quantity): \($0.about) (\($0.working))", indent: "    ", first: "  - ")
            }
            parts.append("Numbers worth working out:\n" + lines.joined(separator: "\n"))
        }
        if let model = question.model {
            parts.append("A model answer:\n" + PlainText.wrapped(model, indent: "  "))
        }
        if let source = question.source { parts.append(PlainText.wrapped("Source: \(source)")) }
        return parts.joined(separator: "\n\n")
    }

    private static func about(_ question: Question) -> String {
        var words = ["\(question.id)", "topic \(question.topic)", "level \(question.level.rawValue)"]
        if let competency = question.competency { words.append("competency \(competency)") }
        if let framework = question.framework { words.append("framework \(framework)") }
        if !question.examples.isEmpty { words.append(Quantity.text(question.examples.count, "example")) }
        return PlainText.wrapped(words.joined(separator: ", "))
    }

    private static func concept(_ concept: Concept) -> String {
        let weight = concept.weight == 1 ? "" : ", weight \(short(concept.weight))"
        let head = "\(concept.label) (\(concept.isRequired ? "needed" : "bonus")\(weight))"
        let said = concept.alternatives.map(AlternativeText.text).joined(separator: "; ")
        var lines = [PlainText.wrapped(head, indent: "    ", first: "  - ")]
        lines.append(PlainText.wrapped("said as: \(said)", indent: "      ", first: "    "))
        if let probe = concept.probe {
            lines.append(PlainText.wrapped("asked if missing: \(probe)", indent: "      ", first: "    "))
        }
        return lines.joined(separator: "\n")
    }

    /// A number without a needless `.0`.
    static func short(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e9 ? String(Int(number)) : String(number)
    }
}

/// A way of saying something as people read it.
enum AlternativeText {
    /// The way, close to how files write it.
    static func text(_ alternative: Alternative) -> String {
        switch alternative {
        case .phrase(let words): words
        case .near(let words): "near: " + words.joined(separator: " + ")
        case .pattern(let pattern): "/\(pattern)/"
        }
    }
}
