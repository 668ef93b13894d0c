import InterviewModel

extension ItemSection {
    /// The program, what happened while it was written, every version beside the one before, and every run.
    var program: HTML {
        guard let code = item.code else { return .empty }
        var blocks: [HTML] = []
        if let program = item.finalProgram {
            let heading = item.state == .answered ? "The program" : "The program, not submitted"
            blocks.append(
                "<h4>\(heading)</h4>\n<pre class=\"code\" tabindex=\"0\" role=\"group\" aria-label=\"The program\"><code>\(program)</code></pre>"
            )
        }
        if let growth = code.finalVerdict?.growth { blocks.append("<p>\(growth.sentence)</p>") }
        if !code.timeline.moments.isEmpty {
            let moments = code.timeline.moments.map { moment -> HTML in
                "<li><span class=\"muted\">\(Wording.time(moment.elapsed))</span> <bdi>\(Wording.moment(moment.what))</bdi></li>"
            }
            blocks.append(
                "<h4>How it came about</h4>\n<p class=\"meta\">\(Wording.heading(code.timeline)).</p>\n<ol class=\"timeline\">\n\(moments.joined(separator: "\n"))\n</ol>"
            )
        }
        if !code.versions.isEmpty {
            blocks.append("<h4>Versions</h4>\n\(versions(code).joined(separator: "\n"))")
        }
        if !code.runs.isEmpty {
            blocks.append("<h4>Runs</h4>\n\(code.runs.map(run).joined(separator: "\n"))")
        }
        return blocks.joined(separator: "\n")
    }

    private func versions(_ code: CodeHistory) -> [HTML] {
        var last: [LanguageID?: String] = [:]
        return code.versions.map { version -> HTML in
            let starter = version.language.flatMap { code.starters?[$0] } ?? code.starter ?? ""
            let before = last[version.language] ?? starter
            last[version.language] = version.text
            let from =
                version.restoredFrom.map { $0 == 0 ? ", back to the beginning" : ", back to version \($0)" }
                ?? ""
            let at = clock(version.at)
            return """
                <details><summary>Version \(version.version) at \(at)\(from): \
                <span class="good">+\(version.added)</span> <span class="bad">-\(version.removed)</span> lines</summary>
                \(Self.difference(from: before, to: version.text))
                </details>
                """
        }
    }

    /// How long after the beginning of the task, as its time line tells it.
    private func clock(_ instant: SessionInstant) -> String {
        let times = item.exchanges.first?.times
        let start = times?.openedAt ?? times?.askedAt ?? item.code?.timeline.moments.first?.at ?? .start
        return Wording.time(timeLine.active(from: start, to: instant))
    }

    /// The lines that changed with some around them.
    static func difference(from old: String, to new: String) -> HTML {
        let hunks = LineDifference(from: old, to: new).hunks
        guard !hunks.isEmpty else { return "<p class=\"meta\">Nothing changed.</p>" }
        let lines = hunks.flatMap { hunk -> [HTML] in
            let lines = hunk.lines.map { line -> HTML in
                switch line.side {
                case .both: "<span class=\"same\">\(line.text)</span>"
                case .removed: "<del class=\"removed\">\(line.text)</del>"
                case .added: "<ins class=\"added\">\(line.text)</ins>"
                }
            }
            return ["<span class=\"hunk\">\(hunk.heading)</span>"] + lines
        }
        return "<pre class=\"diff\" tabindex=\"0\" role=\"group\" aria-label=\"What changed\">\(lines)</pre>"
    }

    private func run(_ run: CodeHistory.Run) -> HTML {
        let verdict = run.run.verdict
        let tone: HTML = verdict.map { $0.outcome == .passed ? "good" : "bad" } ?? "warn"
        let at = clock(run.at)
        var blocks: [HTML] = [
            """
            <p class="verdict">Version \(run.run.version) at \(at), \(Wording.scope(run.run.scope)): \
            <span class="\(tone)">\(Wording.outcome(run.run))</span></p>
            """
        ]
        if let message = verdict?.message { blocks.append(Self.output(message, "Message")) }
        if verdict?.containment == .limitsOnly {
            blocks.append("<p class=\"warn\">\(Containment.limitsOnlySentence)</p>")
        }
        let failing =
            (verdict?.cases ?? []).filter { $0.outcome != .passed }
            + [verdict?.generated?.failure].compactMap(\.self)
        blocks += failing.map(Self.failure)
        return blocks.joined(separator: "\n")
    }

    private static func failure(_ result: CaseResult) -> HTML {
        let parts = [
            ("Input", result.input), ("Expected", result.expected), ("Got", result.got),
            ("Printed", result.output), ("Detail", result.detail),
        ]
        let lines = parts.compactMap { name, text in
            text.map { "<dt>\(name)</dt><dd><code class=\"value\">\($0)</code></dd>" as HTML }
        }
        let list: HTML = lines.isEmpty ? .empty : "\n<dl class=\"facts\">\(lines)</dl>"
        return """
            <div class="case"><p>\(result.isVisible ? "Case" : "Hidden case") <bdi>\(result.name)</bdi>: \
            <span class="bad">\(result.outcome.words)</span></p>\(list)</div>
            """
    }

    private static func output(_ text: String, _ name: String) -> HTML {
        "<pre class=\"code\" tabindex=\"0\" role=\"group\" aria-label=\"\(name)\"><code>\(text)</code></pre>"
    }
}
