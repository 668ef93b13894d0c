/// What advice on a question can be about, each with a code that never changes its meaning.
///
/// Beyond whether a file is valid, which is for `hotseat rubric check` to say. `Docs/diagnostics/<code>.md` explains
/// each with an example that triggers it.
public enum LintCode: String, CaseIterable, Sendable {
    /// A prompt much like another question's.
    case similarPrompt = "HS130"
    /// A concept that no example, nor the model answer, meets.
    case unmetConcept = "HS131"
    /// A way of saying a concept that the poor example is credited for.
    case metByPoorExample = "HS132"
    /// A probe that says what it asks for.
    case tellingProbe = "HS133"
    /// A prompt, probe or hint that takes effort to read.
    case hardToRead = "HS134"
    /// Facts without the place where they were checked.
    case missingSource = "HS135"
    /// Fewer or more concepts than can be talked about in an answer.
    case conceptCount = "HS136"
    /// Fewer or more hints than make a ladder.
    case hintCount = "HS137"
    /// A band without an example.
    case missingExample = "HS138"
    /// A required concept that nobody asks for when it is missing.
    case missingProbe = "HS139"
    /// A model answer that is missing, or far from the length of a spoken one.
    case modelLength = "HS140"
    /// Words of the rubric that reach the middling band by being listed.
    case listedWords = "HS141"
}
