import ArgumentParser

/// What can be said of a session afterwards, beside its labels.
struct MarkOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Write a note on the session, or on an answer with --answer. Can be repeated.", valueName: "text"
        ))
    var note: [String] = []

    @Option(help: ArgumentHelp("The answer that the note is on, by its number.", valueName: "number"))
    var answer: Int?

    @Option(
        help: ArgumentHelp("Take back the note of this number. Can be repeated.", valueName: "number"))
    var unnote: [Int] = []

    @Option(
        help: ArgumentHelp(
            "Give the session a tag: letters, digits, - and _. Can be repeated.", valueName: "tag"))
    var tag: [String] = []

    @Option(help: ArgumentHelp("Take a tag from it. Can be repeated.", valueName: "tag"))
    var untag: [String] = []

    @Flag(inversion: .prefixedNo, help: "Count it among your favourites, or no longer.")
    var favourite: Bool?

    @Flag(help: "Put the session away: lists and figures leave it out.")
    var discard = false

    @Flag(help: "Take back a session that was put away.")
    var restore = false

    /// What is to be done, in the order in which it is done.
    var edits: [MarkEdit] {
        note.map { .note($0, answer: answer) } + unnote.map(MarkEdit.unnote) + tag.map(MarkEdit.tag)
            + untag.map(MarkEdit.untag) + (favourite.map { [.favourite($0)] } ?? [])
            + (discard ? [.discard] : []) + (restore ? [.restore] : [])
    }

    /// The name of an option that was given; nil where none was.
    var name: String? {
        switch edits.first {
        case .note: "--note"
        case .unnote: "--unnote"
        case .tag: "--tag"
        case .untag: "--untag"
        case .favourite(let isFavourite): isFavourite ? "--favourite" : "--no-favourite"
        case .discard: "--discard"
        case .restore: "--restore"
        case nil: nil
        }
    }

    func validate() throws {
        if discard, restore { throw ValidationError("Choose either --discard or --restore.") }
        if answer != nil, note.isEmpty { throw ValidationError("--answer goes with --note.") }
    }
}
