import Foundation
import RubricAnalysis

/// Says what is the matter with a model file, what scores lack by it, and what to do about it.
enum ModelFindingText {
    /// The trouble with a file, its clause and the next step; nil for a file that can be used.
    static func failure(_ finding: ModelFinding) -> CommandFailure? {
        guard let fault = finding.fault else { return nil }
        let (what, help) = words(for: fault, finding.file, at: finding.path ?? finding.file, finding.folders)
        return CommandFailure(.failed, "\(what), so \(loss(of: finding.file))", help: help)
    }

    private static func loss(of file: String) -> String {
        file == AnalysisModels.wordsFile
            ? "answers are scored without words of like meaning"
            : "the parts of answers are told by cue words alone"
    }

    private static func words(
        for fault: ModelFault, _ file: String, at path: String, _ folders: [String]
    ) -> (what: String, help: String) {
        switch fault {
        case .missing:
            let places = folders.isEmpty ? "" : " in " + folders.joined(separator: ", ")
            return (
                "there is no model file \(file)\(places)",
                "It comes with Hotseat in Rubrics/Models; put it there, or name its folder with HOTSEAT_MODELS."
            )
        case .unreadable(let errorNumber):
            return (
                "the model file \(path) cannot be read (\(SystemMessage.text(errorNumber)))",
                errorNumber == EACCES
                    ? "Allow it with: chmod a+r '\(path)'"
                    : "See what it is with: ls -l '\(path)'"
            )
        case .notAFile:
            return (
                "the model file \(path) is not a file", "Put the one that came with Hotseat in its place."
            )
        case .damaged:
            return (
                "the model file \(path) is damaged or a file of another kind",
                "Put the one that came with Hotseat in its place."
            )
        case .newer(let version):
            return (
                "the model file \(path) was made for a newer Hotseat (version \(version))",
                "Update Hotseat, or put the one that came with it in its place."
            )
        }
    }
}
