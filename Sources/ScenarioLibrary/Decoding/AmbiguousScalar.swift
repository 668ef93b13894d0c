/// Plain values that versions of YAML disagree about: `no` is false in one and text in the next.
enum AmbiguousScalar {
    /// The truth value that some reader would see, but not every one; nil where none does.
    static func truth(of text: String) -> Bool? {
        switch text.lowercased() {
        case "yes", "y", "on", "true": true
        case "no", "n", "off", "false": false
        default: nil
        }
    }

    /// Whether a plain value, in a place where any type may stand, has to be written more clearly.
    ///
    /// `None` is in the list although no YAML reader knows it: who writes it in a case means Python's.
    static func isDoubtful(_ text: String) -> Bool {
        guard text != "true", text != "false" else { return false }
        if truth(of: text) != nil || text.lowercased() == "null" || text == "None" { return true }
        if text.wholeMatch(of: /[-+]?\.(?:inf|Inf|INF|nan|NaN|NAN)/) != nil { return true }
        // Begins like a number, and some reader takes all of it for one: octal, hexadecimal, 1_000, 1:30, .5
        return text.wholeMatch(
            of: /[-+]?(?:0[xob]?[0-9a-fA-F_]+|[0-9][0-9_]*(?::[0-5]?[0-9])*(?:\.[0-9_]*)?|\.[0-9_]+)/)
            != nil
    }
}
