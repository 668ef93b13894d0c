import InterviewModel

extension ItemSection {
    /// The answer and those to the probes, each with its marks, then what the marks say.
    var answers: HTML {
        let isMarked = item.challenge == nil
        let assessment = isMarked ? item.assessments.last : nil
        let marked = assessment.map {
            MarkedAnswer(item.text(of: $0), report: $0.report, corrections: item.corrections)
        }
        var writer = MarkWriter(id: id, parts: parts, title: title)
        var start = 0
        var count = 0
        var blocks: [HTML] = []
        for (index, exchange) in item.exchanges.enumerated() {
            blocks.append(head(of: exchange, number: index + 1))
            if let answer = exchange.answer {
                let end = start + answer.utf8.count
                if let marked, let assessment, count <= assessment.probesIncluded {
                    blocks.append(block(writer.html(marked.pieces(in: start..<end))))
                } else if exchange.isAnswered, isMarked || exchange.isProbe {
                    blocks.append(block("\(answer)"))
                }
                if exchange.isProbe, let outcome = outcomes[count] {
                    blocks.append("<p class=\"probe-outcome\">\(outcome.words)</p>")
                }
                start = end + 2
                count += 1
            }
            if let draft = exchange.draft {
                blocks.append("<p class=\"meta\">\(draftLabel(exchange))</p>\n\(block("\(draft)"))")
            }
            if let heard = exchange.heard {
                blocks.append("<p class=\"meta\">\(PairWords.heardLabel(pair))</p>\n\(block("\(heard)"))")
            }
        }
        guard !blocks.isEmpty else { return .empty }
        return (blocks + [writer.legend, writer.notes]).filter { $0 != .empty }.joined(separator: "\n")
    }

    /// The parts of the framework as the last assessment has them.
    var parts: [AnswerPart] {
        item.assessments.last.map { AnswerPart.parts(of: $0.report, framework: framework) } ?? []
    }

    private var outcomes: [Int: ProbeOutcome] { ProbeOutcome.outcomes(of: item, title: title) }

    /// The name of a component.
    func title(_ id: ComponentID) -> String {
        framework?.components.first { $0.id == id }?.title ?? id.rawValue.capitalizedFirst
    }

    private func head(of exchange: Exchange, number: Int) -> HTML {
        let facts =
            "<p class=\"meta\">\(Wording.sentence(Wording.facts(exchange, pair: pair)))</p>\(timeBar(exchange, number: number))"
            as HTML
        guard exchange.isProbe else {
            return "<h4>\(item.challenge == nil ? "Your answer" : "Your work")</h4>\n\(facts)"
        }
        let about = exchange.component.map(title) ?? exchange.concept.map { conceptLabel($0) }
        let goal: HTML = about.map { " <span class=\"muted\">(for <bdi>\($0)</bdi>)</span>" } ?? .empty
        let lead: HTML = exchange.isOwn == true ? "<bdi>\(PairWords.asked(pair))</bdi>" : "Probe\(goal)"
        return """
            <h4>\(lead)</h4>
            <div class="probe">\(PassageText.blocks(exchange.prompt))</div>
            \(facts)
            """
    }

    private func conceptLabel(_ id: ConceptID) -> String {
        item.assessments.last?.report.concepts.first { $0.id == id }?.label ?? id.rawValue
    }

    private func block(_ text: HTML) -> HTML { "<div class=\"own-words\" dir=\"auto\">\(text)</div>" }

    private func draftLabel(_ exchange: Exchange) -> String {
        switch (exchange.outcome, item.challenge) {
        case (.answered, .some): "Typed at the prompt:"
        case (.answered, nil): "Also typed, but not in the answer:"
        default: "Written, but not submitted:"
        }
    }

    /// The time used against the time allowed.
    private func timeBar(_ exchange: Exchange, number: Int) -> HTML {
        let times = exchange.times
        guard times.answerAllowed > .zero, times.openedAt != nil else { return .empty }
        let longest = Double(max(times.answerAllowed, times.answered).count)
        let (used, allowed) = (
            Double(times.answered.count) / longest, Double(times.answerAllowed.count) / longest
        )
        let drawing =
            Plot.bar(from: 0, to: allowed, y: 1, height: 6, class: "bar-track")
            + Plot.bar(from: 0, to: min(used, allowed), y: 1, height: 6, class: "bar-fill")
            + Plot.bar(from: allowed, to: used, y: 1, height: 6, class: "bar-fill bad")
        return "<div class=\"time-bar\">"
            + Plot(
                id: "\(id)-time-\(number)", title: "Time used",
                description: "\(Wording.time(times.answered)) of \(Wording.time(times.answerAllowed)).",
                height: 8
            ).html(drawing) + "</div>"
    }
}
