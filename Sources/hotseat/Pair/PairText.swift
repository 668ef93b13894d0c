import InterviewModel
import TerminalUI
import WebConsole

/// What a pair session says at the terminal, besides the interview itself.
struct PairText {
    /// The terminal's width and colours.
    let form: TerminalForm
    /// The friend's name.
    let friend: String

    private var palette: Palette { form.palette }

    /// How the friend comes in: the link, its code for a phone's camera, and what the link exposes.
    func invitation(_ links: SiteLinks, code: (String) -> [String]?, port: UInt16) -> [String] {
        let shown = links.network.first ?? links.local
        var lines =
            [""] + form.wrapped("Your friend's link, to be opened in a browser:") + [
                "", "  \(palette.key(shown))", "",
            ]
        for other in (links.network.dropFirst() + (links.network.isEmpty ? [] : [links.local])) {
            lines.append(palette.dim("  or \(other)"))
        }
        if let code = code(shown) { lines += code + [""] }
        if links.network.isEmpty {
            lines += form.wrapped(
                "The link and its code open on this machine alone. From a phone or another machine: --lan in a network "
                    + "that you trust, or a tunnel, for which your friend runs: ssh -L \(port):127.0.0.1:\(port) you@this-machine",
                style: palette.dim)
        } else {
            lines += form.wrapped(
                "Whoever has the link can come in, from anywhere in this network. What travels is not encrypted: "
                    + "anybody who can listen in the network can read it, the link as well. Use --lan only in a network "
                    + "that you trust, such as your own at home; otherwise a tunnel (see the README).",
                style: palette.warning)
        }
        return lines
    }

    /// The link for those who look on.
    func spectators(_ link: String) -> [String] {
        [""] + form.wrapped("For those who look on and can do nothing:") + ["", "  \(palette.key(link))", ""]
    }

    /// How two share a keyboard.
    var oneKeyboard: [String] {
        [""]
            + form.wrapped(
                "You share this keyboard. F2, or :friend on a line of its own, hands the screen to "
                    + "\(VisibleText.line(friend)), who sees what a good answer holds and what to ask next; F2 or Esc "
                    + "brings it back. Look away while it is theirs.")
    }

    /// What to do before it begins.
    var lobby: [String] {
        [""]
            + form.wrapped(
                "The interview begins when both of you are ready. Enter says that you are; q leaves.",
                style: palette.dim)
    }

    /// Who has come, gone or got ready, since the last time.
    func news(isHere: Bool, isReady: Bool) -> String {
        let name = VisibleText.line(friend)
        return palette.dim(
            !isHere
                ? "\(name) has gone again; the link still works."
                : isReady ? "\(name) is ready." : "\(name) is here.")
    }

    /// What the two are told when the questions are over.
    var feedback: [String] {
        ["", palette.heading("Feedback"), ""]
            + form.wrapped(
                "Neither of you sees what the other one, or Hotseat, thinks before both have said it. It takes two minutes."
            )
    }

    /// What is still missing before the feedback is opened; nil for nothing.
    func waiting(ratings: Int, advice: Bool, isHere: Bool) -> String? {
        let parts =
            (ratings > 0 ? [Quantity.text(ratings, "rating")] : [])
            + (advice ? ["their advice"] : [])
        guard !parts.isEmpty else { return nil }
        let name = VisibleText.line(friend)
        return
            (isHere
            ? "Waiting for \(name): " : "\(name) is not connected at the moment. Still to come from them: ")
            + "\(parts.joined(separator: " and ")). Enter opens the feedback without that; q leaves it sealed."
    }

    /// That the feedback was left before it was opened.
    func sealed(_ session: String, resumeCommand: String) -> [String] {
        form.wrapped(
            "The feedback stays sealed. Go on where you were: \(resumeCommand)", style: palette.dim)
            + form.wrapped(
                "Or open it with what there is: hotseat pair --reveal \(session)", style: palette.dim)
    }
}
