import Foundation

/// What differs from run to run and from machine to machine, and what stands in its place in `expected`.
struct Surroundings {
    /// The temporary folder of the run.
    let folder: String

    /// The text without anything of this run.
    func hidden(in text: String) -> String {
        var text = text.replacing(folder, with: "WORK")
        text.replace(/\d+ ms, \d+ MiB/, with: "N ms, N MiB")
        text.replace(/"(?<key>cpu|wall|peakMemory)" : [0-9.]+/) { "\"\($0.key)\" : N" }
        // Which of the two costs speaks more plainly, and by how much, is the machine's to say.
        text.replace(
            /\d+\.\d\stimes\sthe\s(?:time|executed\slines)\sfor\stwice\sthe\sinput\.\s/,
            with: "N times the cost for twice the input.\n")
        // Where there is no sandbox the program says so; the verdicts are the same.
        text.replace(/\n\nNot run in a sandbox: [^\n]*/, with: "")
        text.replace("\"containment\" : \"limitsOnly\"", with: "\"containment\" : \"sandbox\"")
        text.replace(/(?<note>Your note \d+), \d{4}-\d\d-\d\d/) { "\($0.note), DATE" }
        // The recorded sessions are of March; those of other days are of this run.
        text.replace(/(?!2026-03-)\d{4}-\d\d-\d\d-\d{6}-(?<scenario>[a-z0-9-]+)-[0-9a-f]{4}\b/) {
            "DATE-TIME-\($0.scenario)-HEX"
        }
        return text
    }
}
