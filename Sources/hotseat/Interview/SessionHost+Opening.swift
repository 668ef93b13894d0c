import Foundation
import ScenarioLibrary
import TerminalUI
import TranscriptStore

extension SessionHost {
    /// A host over what the options of a command name, with the terminal opened.
    ///
    /// - Throws: `CommandFailure` where the terminal cannot be used.
    static func open(
        _ libraryOptions: LibraryOptions, _ transcriptsOptions: TranscriptsOptions, library: Library,
        watchesSaves: Bool = false, holding: HoldingOptions? = nil
    ) throws -> SessionHost {
        let environment = ProcessInfo.processInfo.environment
        let asksForRatings = holding.map { !$0.noSelfRating } ?? true
        let folders =
            (libraryOptions.library.map { " --library \($0)" } ?? "")
            + (transcriptsOptions.transcripts.map { " --transcripts \($0)" } ?? "")
        return SessionHost(
            library: library, store: transcriptsOptions.store(), terminal: try terminal(environment),
            environment: environment, models: library.models(),
            resumeCommand: "hotseat interview --resume\(folders)\(watchesSaves ? " --watch" : "")"
                + (asksForRatings ? "" : " --no-self-rating"),
            watchesSaves: watchesSaves, asksForRatings: asksForRatings)
    }

    private static func terminal(_ environment: [String: String]) throws -> Terminal {
        do throws(TerminalError) {
            return try Terminal(configuration: TerminalConfiguration(environment: environment))
        } catch {
            throw CommandFailure(
                .failed, "the terminal cannot be used: \(error)",
                help: "hotseat doctor tells what is the matter.")
        }
    }
}
