import ArgumentParser
import Foundation
import TranscriptStore

/// Where sessions are kept, for every command that reads or writes them.
struct TranscriptsOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The folder that holds the sessions.",
            discussion: "Without it: $HOTSEAT_TRANSCRIPTS, ./Transcripts in a checkout of Hotseat, or "
                + "hotseat/Transcripts in the user's data folder.",
            valueName: "dir"),
        completion: .directory)
    var transcripts: String?

    /// What the user is told of an error. Where nobody named a folder and there is none yet, there is nothing
    /// wrong with it: nothing was practised so far.
    func failure(_ error: StoreError) -> CommandFailure {
        if case .folderMissing(let path) = error, transcripts == nil {
            return StoreError.noSessions(path: path).commandFailure
        }
        return error.commandFailure
    }

    /// The store that the option, the environment and the working folder name.
    func store() -> SessionStore {
        let files = FileManager.default
        let environment = ProcessInfo.processInfo.environment
        return SessionStore(
            path: TranscriptsFolder(
                environment: environment,
                workingFolder: files.currentDirectoryPath,
                homeFolder: environment["HOME"] ?? files.homeDirectoryForCurrentUser.path,
                isThere: files.fileExists(atPath:)
            ).path(option: transcripts))
    }
}

/// Finds the transcripts folder; the surroundings are passed in.
struct TranscriptsFolder {
    let environment: [String: String]
    let workingFolder: String
    let homeFolder: String
    let isThere: (String) -> Bool

    /// The folder's path, whether it is there or not.
    func path(option: String?) -> String {
        if let option, !option.isEmpty { return absolute(option) }
        if let variable = environment["HOTSEAT_TRANSCRIPTS"], !variable.isEmpty { return absolute(variable) }
        let marks = ["Scenarios", "Rubrics", "Package.swift"]
        if marks.allSatisfy({ isThere("\(workingFolder)/\($0)") }) { return workingFolder + "/Transcripts" }
        // The XDG specification has relative paths ignored.
        if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
            return data + "/hotseat/Transcripts"
        }
        return homeFolder + "/.local/share/hotseat/Transcripts"
    }

    private func absolute(_ path: String) -> String {
        let expanded = path == "~" || path.hasPrefix("~/") ? homeFolder + path.dropFirst() : path
        let whole = expanded.hasPrefix("/") ? expanded : "\(workingFolder)/\(expanded)"
        return whole.count > 1 && whole.hasSuffix("/") ? String(whole.dropLast()) : whole
    }
}
