import InterviewModel

/// Puts cues in order and takes out what rolling captions say twice.
enum CueOrder {
    /// The cues by when they begin; those that begin together as they stood in the file.
    ///
    /// A caption that rolls shows its last line again as the first of the next cue, which follows without a gap; there
    /// it is left out.
    static func ordered(_ parsed: [CueParser.Parsed]) -> [RecordingText.Cue] {
        let sorted = parsed.enumerated()
            .sorted { ($0.element.timing.start, $0.offset) < ($1.element.timing.start, $1.offset) }
            .map(\.element)
        var cues: [RecordingText.Cue] = []
        var last: (line: String, end: Milliseconds)?
        for cue in sorted {
            var lines = cue.lines[...]
            if let last, lines.first == last.line, cue.timing.start <= last.end + Self.gap,
                isRolling(cue, last)
            {
                lines.removeFirst()
            }
            last = cue.lines.last.map { ($0, cue.timing.end) }
            guard !lines.isEmpty else { continue }
            cues.append(
                RecordingText.Cue(
                    start: cue.timing.start, end: cue.timing.end, speaker: cue.speaker,
                    text: lines.joined(separator: " ")))
        }
        return cues
    }

    /// Whether a line that is there again is the same words still shown, not words said twice: another line follows,
    /// or the cue overlaps the one before.
    private static func isRolling(_ cue: CueParser.Parsed, _ last: (line: String, end: Milliseconds)) -> Bool
    {
        cue.lines.count > 1 || cue.timing.start < last.end
    }

    /// Captions that roll follow each other at once; a little is left for rounding.
    private static let gap = Milliseconds(50)
}
