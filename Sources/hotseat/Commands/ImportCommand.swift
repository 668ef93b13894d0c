import ArgumentParser
import InterviewModel
import TranscriptStore

/// `hotseat import`: takes in the sessions of an archive.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take in the sessions of an archive that hotseat export has written.",
        discussion: """
            Nothing is overwritten. A session that is here already is passed over; where the archive has more of it, \
            it is lengthened; where the two have parted, the one of the archive comes in beside it, with -2 behind \
            its id. Exits with 1 when something in the archive was refused.
            """)

    @Argument(
        help: ArgumentHelp("The archive.", valueName: "file"),
        completion: .file(extensions: ["gz", "tgz", "tar"]))
    var file: String

    @OptionGroup var transcripts: TranscriptsOptions

    func run() throws {
        let outcome = try SessionImport(store: transcripts.store(), path: file).run()
        guard !outcome.arrivals.isEmpty || !outcome.refused.isEmpty else {
            throw CommandFailure(
                .findings, "there is no session in \(file)",
                help: "Name the archive that hotseat export has written.")
        }
        StandardStreams.say(summary(outcome))
        for (name, reason) in outcome.refused {
            CommandFailure.warn(
                of: CommandFailure(.findings, "\(VisibleText.line(name)) was not taken in: \(reason)"))
        }
        if !outcome.refused.isEmpty { throw CommandFailure.silent(.findings) }
    }

    private func summary(_ outcome: SessionImport.Outcome) -> String {
        var (cameIn, wereThere, lengthened) = (0, 0, 0)
        var beside: [String] = []
        for (id, arrival) in outcome.arrivals {
            switch arrival {
            case .cameIn(let name):
                cameIn += 1
                if name != id {
                    beside.append(
                        "\(VisibleText.line(id)) is here with another course; this one is \(VisibleText.line(name))"
                    )
                }
            case .wasThere: wereThere += 1
            case .lengthened: lengthened += 1
            }
        }
        var lines = ["Took in \(Quantity.text(cameIn, "session"))."]
        if lengthened > 0 {
            lines.append(
                "\(Quantity.text(lengthened, "session")) here \(lengthened == 1 ? "is" : "are") longer now, "
                    + "as the archive had more.")
        }
        if wereThere > 0 {
            lines.append(
                "\(Quantity.text(wereThere, "session")) \(wereThere == 1 ? "was" : "were") here already.")
        }
        return (lines + beside.map { "  \($0)" }).joined(separator: "\n")
    }
}
