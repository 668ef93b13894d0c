public import Foundation
public import InterviewModel

/// A replay for a browser: a list of what happened that reads without scripts, and a player that `ReplayScript` brings
/// to life above it.
public enum ReplayPage {
    /// The markup that belongs into a page's body; scripts and styles are not within it but in files of their own, as a
    /// strict Content-Security-Policy asks for (`script-src 'self'; connect-src 'self'`). The names of its classes begin
    /// with `replay-`; of the list's steps, those that are still to come have `replay-later`, and the one that plays has
    /// `aria-current`.
    ///
    /// - Parameters:
    ///   - dataPath: where `json(_:)` of the same replay is served.
    ///   - scriptPath: where `ReplayScript.javaScript` is served.
    public static func body(_ replay: Replay, dataPath: String, scriptPath: String) -> HTML {
        """
        <section class="replay" data-src="\(dataPath)" aria-label="Replay">
        \(player(replay))
        <ol class="replay-steps">
        \(items(replay))</ol>
        </section>
        <script src="\(scriptPath)" defer></script>

        """
    }

    /// The moments for the script.
    public static func json(_ replay: Replay) -> Data {
        guard let data = try? EventCoder.encoder().encode(ReplayDocument(replay)) else {
            assertionFailure("a replay that cannot be written as JSON")
            return Data()
        }
        return data
    }

    /// Hidden until the script is there: without it nothing in it would do anything.
    private static func player(_ replay: Replay) -> HTML {
        """
        <div class="replay-player" hidden>
        <p class="replay-question"></p>
        <p class="replay-clock" role="timer"></p>
        <pre class="replay-text" role="group" tabindex="0" aria-label="The answer as it is written"></pre>
        <p class="replay-caption"></p>
        <div class="replay-controls">
        <button type="button" class="replay-play">Play</button>
        <label>Position <input type="range" class="replay-position" min="0" max="\(length(replay).count)" value="0" \
        step="1000"></label>
        <output class="replay-time">0:00 / \(Wording.time(length(replay)))</output>
        <label>Speed <select class="replay-speed">\(speeds)</select></label>
        <label><input type="checkbox" class="replay-quick" checked> Shorten waiting</label>
        </div>
        </div>
        \(links(replay))
        """
    }

    private static var speeds: HTML {
        [1, 2, 4, 8, 16].map { speed -> HTML in
            speed == 1
                ? "<option value=\"1\" selected>1x</option>"
                : "<option value=\"\(speed)\">\(speed)x</option>"
        }.joined()
    }

    /// In time that counted, whatever of it a replay cuts: the clock goes by it.
    private static func length(_ replay: Replay) -> Milliseconds { replay.moments.last?.at ?? .zero }

    private static func links(_ replay: Replay) -> HTML {
        let links = steps(replay).compactMap { index, moment, step -> HTML? in
            guard case .asked(let question) = moment.what, !question.isProbe else { return nil }
            return """
                <li><a href="#step-\(index)" data-at="\(moment.at.count)" title="\(question.prompt.firstLine)">\
                \(step.words)</a></li>

                """
        }
        guard !links.isEmpty else { return .empty }
        return "<nav class=\"replay-questions\" aria-label=\"Questions\"><ul>\n\(links)</ul></nav>"
    }

    /// The list: a step each, and between them what was typed, in figures.
    private static func items(_ replay: Replay) -> HTML {
        var html = HTML.empty
        var typed = ReplayTyping()
        var steps = 0
        for moment in replay.moments {
            if case .edited(let edit) = moment.what { typed.add(edit, at: moment.at) }
            guard let step = ReplayStep(moment.what) else { continue }
            html += typing(&typed)
            html += item(step, number: steps, moment)
            steps += 1
        }
        return html + typing(&typed)
    }

    private static func item(_ step: ReplayStep, number: Int, _ moment: ReplayMoment) -> HTML {
        let text: HTML = step.text.map { "<pre class=\"replay-said\" dir=\"auto\">\($0)</pre>" } ?? .empty
        return """
            <li id="step-\(number)" class="replay-\(step.kind.rawValue)">\(time(moment.at)) \
            <span>\(step.words)</span>\(text)</li>

            """
    }

    private static func typing(_ typed: inout ReplayTyping) -> HTML {
        defer { typed = ReplayTyping() }
        guard let words = typed.words, let start = typed.start else { return .empty }
        return "<li class=\"replay-typing\">\(time(start)) <span>\(words)</span></li>\n"
    }

    private static func time(_ at: Milliseconds) -> HTML {
        "<time datetime=\"PT\(at.count / 1000)S\">\(Wording.time(at))</time>"
    }

    private static func steps(_ replay: Replay) -> [(Int, ReplayMoment, ReplayStep)] {
        let steps = replay.moments.compactMap { moment in ReplayStep(moment.what).map { (moment, $0) } }
        return steps.enumerated().map { ($0.offset, $0.element.0, $0.element.1) }
    }
}
