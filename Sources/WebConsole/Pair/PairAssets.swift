/// The style sheet and the scripts of the pages of a pair session. They are the same for everybody and hold no secret.
public enum PairAssets {
    /// The file of a name, such as `pair.css`, and the kind of text it is, `css` or `javascript`; nil where there is
    /// none. It is served at the name after a slash.
    public static func asset(_ name: String) -> (text: String, kind: String)? {
        switch name {
        case "pair.css": (PairStylesheet.text, "css")
        case "pair-start.js": (StartScript.text, "javascript")
        case "pair.js": (PairScript.text, "javascript")
        case "console.js": (ConsoleScript.text, "javascript")
        case "candidate.js": (CandidateScript.text, "javascript")
        case "overview.js": (OverviewScript.text, "javascript")
        default: nil
        }
    }
}
