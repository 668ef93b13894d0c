import ArgumentParser
import InterviewModel

extension Level {
    /// The level of a word on the command line.
    ///
    /// - Throws: `ValidationError`, which names the levels there are.
    static func argument(_ text: String) throws -> Level {
        guard let level = Level(rawValue: text) else {
            throw ValidationError("The level can be junior, mid or senior.")
        }
        return level
    }
}
