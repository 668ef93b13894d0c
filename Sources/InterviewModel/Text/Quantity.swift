/// Numbers of things in words.
public enum Quantity {
    /// `1 question`, `2 questions`; the noun must be one that takes an s.
    public static func text(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }

    /// `never`, `once`, `twice`, `3 times`.
    public static func times(_ count: Int) -> String {
        switch count {
        case 0: "never"
        case 1: "once"
        case 2: "twice"
        default: "\(count) times"
        }
    }
}
