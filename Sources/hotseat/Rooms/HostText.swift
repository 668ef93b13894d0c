import InterviewModel
import InterviewSession

/// What `hotseat host` says.
struct HostText {
    /// The form of standard output.
    let form: TerminalForm

    private var palette: Palette { form.palette }

    /// The rooms with their links, and the link of the overview.
    func rooms(_ section: RoomsSection, overview: String) -> [String] {
        var rows: [String] = []
        for room in section.rooms {
            rows.append(palette.strong(VisibleText.line(room.name)) + palette.dim("  \(Self.stage(room))"))
            rows.append("  candidate    \(palette.key(room.candidateLink))")
            rows.append("  interviewer  \(palette.key(room.interviewerLink))")
            if let trouble = room.trouble { rows += form.wrapped(trouble, first: "  ", style: palette.bad) }
        }
        return rows + ["", "All rooms at a glance, for you alone:", "  \(palette.key(overview))"]
    }

    /// The same for a script: a line a link, its parts set apart by tabs.
    static func lines(_ section: RoomsSection, overview: String) -> [String] {
        ["overview\t\t\(overview)"]
            + section.rooms.flatMap { room in
                [
                    "candidate\t\(VisibleText.line(room.name))\t\(room.candidateLink)",
                    "interviewer\t\(VisibleText.line(room.name))\t\(room.interviewerLink)",
                ]
            }
    }

    /// What there is to know of the links.
    func advice(isOnNetwork: Bool, port: UInt16, asked: UInt16) -> [String] {
        var rows: [String] = [""]
        if asked != 0, port != asked { rows += form.wrapped("Port \(asked) is taken, so it is \(port).") }
        rows += form.wrapped("Give each person the link of their own side. A link is a key: keep it to them.")
        if isOnNetwork {
            rows += form.wrapped(
                "The links open from anywhere in this network. What travels is not encrypted: anybody who can listen in "
                    + "the network can read it, the links as well.", style: palette.warning)
        } else {
            rows += form.wrapped(
                "They open on this machine alone; --lan lets others of this network in, and a tunnel those from "
                    + "elsewhere: ssh -L \(port):127.0.0.1:\(port) you@this-machine", style: palette.dim)
        }
        return rows
    }

    /// What can be done at the terminal.
    var help: [String] {
        form.wrapped(
            "A name adds a room, Enter lists the links, watch NAME gives a link for one who only looks on, q ends all.",
            style: palette.dim)
    }

    /// That the end is to be said twice.
    func sure(_ count: Int) -> [String] {
        form.wrapped(
            "\(Quantity.text(count, "interview")) under way. Ctrl-C again, or q, ends here; "
                + "hotseat host --resume goes on with them.", style: palette.warning)
    }

    /// How it ended.
    func ended(left: Int, resumeCommand: String) -> [String] {
        guard left > 0 else { return [] }
        return form.wrapped("\(Quantity.text(left, "interview")) can be continued, with the same links:")
            + ["  \(resumeCommand)"]
    }

    private static func stage(_ room: RoomsSection.Room) -> String {
        switch room.stage {
        case .lobby: "not begun"
        case .thinking, .answering, .coding, .choosing: "question \(room.number) of \(room.count)"
        case .paused: "paused at question \(room.number) of \(room.count)"
        case .feedback: "at the feedback"
        case .open: "done"
        case .left: "left"
        }
    }
}
