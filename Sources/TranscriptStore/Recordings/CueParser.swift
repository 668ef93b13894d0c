import InterviewModel

/// Makes cues of the lines of a SubRip or WebVTT file.
///
/// Numbers, names of cues and empty lines are not relied upon: a cue is a line with two times and what follows it.
struct CueParser {
    /// A cue with its words line by line.
    struct Parsed {
        /// When they were said.
        var timing: CueTiming
        /// Who said them; nil where the file does not tell.
        var speaker: String?
        /// The words, a line each.
        var lines: [String]
    }

    /// The cues in the order of the file.
    private(set) var cues: [Parsed] = []
    /// The lines, counted from 0, of cues that could not be read.
    private(set) var broken: [Int] = []
    private let lines: [String]
    private let isWebVTT: Bool
    private let cleaner: CueText

    /// A parser of a file's lines.
    init(_ lines: [String], names: [String]) {
        self.lines = lines
        isWebVTT = lines.first?.hasPrefix("WEBVTT") == true
        cleaner = CueText(names: names)
    }

    /// The first line with times, or what is meant for them; nil where the text has none.
    var firstTimedLine: Int? { lines.firstIndex(where: CueTiming.isMeant) ?? (isWebVTT ? 0 : nil) }

    /// Reads all cues.
    mutating func parse() {
        let timed = lines.indices.filter { CueTiming.isMeant(lines[$0]) }
        for (order, line) in timed.enumerated() {
            let next = order + 1 < timed.count ? timed[order + 1] : lines.count
            guard let timing = CueTiming(lines[line]) else {
                broken.append(line)
                continue
            }
            add(timing, words(after: line, before: next, isLast: next == lines.count))
        }
    }

    /// The lines of words behind a line of times. Where the next cue follows, the last of them may be its number.
    private func words(after line: Int, before next: Int, isLast: Bool) -> ArraySlice<String> {
        var words = lines[(line + 1)..<next]
        if isWebVTT {
            // An empty line ends a cue, and what follows may be a note or the next one's name.
            let end = words.firstIndex(where: \.isBlank)
            if let end { return words[..<end] }
        }
        if !isLast, let last = words.last, Int(last.trimmed) != nil { words.removeLast() }
        return words
    }

    private mutating func add(_ timing: CueTiming, _ words: ArraySlice<String>) {
        var speaker: String?
        var clean: [String] = []
        for word in words {
            let line = cleaner.cleaned(word)
            speaker = speaker ?? line.speaker
            if !line.text.isEmpty { clean.append(line.text) }
        }
        guard !clean.isEmpty else { return }
        cues.append(Parsed(timing: timing, speaker: speaker, lines: clean))
    }
}
