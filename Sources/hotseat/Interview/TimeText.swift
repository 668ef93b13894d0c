import InterviewModel

/// Lengths of time as people say them.
enum TimeText {
    /// Such as `45 s`, `1 min 30 s`, `2 h 5 min`; rounded down to seconds, above an hour to minutes.
    static func spoken(_ length: Milliseconds) -> String {
        let seconds = max(0, length.count / 1000)
        let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
        var parts: [String] = []
        if hours > 0 { parts.append("\(hours) h") }
        if minutes > 0 { parts.append("\(minutes) min") }
        if hours == 0, rest > 0 || parts.isEmpty { parts.append("\(rest) s") }
        return parts.joined(separator: " ")
    }
}
