/// A place in a file: both counted from 1, the column in Unicode scalars.
struct Position: Hashable, Comparable {
    /// The line.
    let line: Int
    /// The column in Unicode scalars, as YAML counts.
    let column: Int

    /// Earlier in the file before later.
    static func < (left: Self, right: Self) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// A value of a YAML file with its position.
struct YAMLValue {
    /// What stands there.
    enum Content {
        /// Text as written; plain where it stands without quotes and is no block.
        case scalar(String, isPlain: Bool)
        /// A list.
        case sequence([YAMLValue])
        /// A mapping, in the file's order. Keys are unique.
        case mapping([YAMLEntry])
    }

    /// What stands there.
    let content: Content
    /// Where it begins. Behind an alias this is the place of the anchor.
    let position: Position

    /// Whether nothing is written there: `key:` or `key: ~`.
    var isNothing: Bool {
        if case .scalar(let text, isPlain: true) = content { return text.isEmpty || text == "~" }
        return false
    }

    /// What stands there, as messages name it.
    var kind: String {
        switch content {
        case .scalar: isNothing ? "nothing" : "text"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }
}

/// A key with its value.
struct YAMLEntry {
    /// The key's text.
    let key: String
    /// Whether the key stands without quotes.
    let isKeyPlain: Bool
    /// Where the key begins.
    let keyPosition: Position
    /// The value.
    let value: YAMLValue
    /// Where the value begins, or the key where there is no value to point at.
    var valuePosition: Position { value.isNothing ? keyPosition : value.position }
}
