import InterviewModel
import TerminalUI

/// Where a replay is and how fast it goes, and what each key does to that.
struct ReplayTransport: Equatable {
    /// The speeds there may be.
    static let speeds = 0.1...100.0
    /// What the keys for faster and slower go through.
    private static let steps = [0.1, 0.25, 0.5, 1, 1.5, 2, 4, 8, 16, 32, 64, 100]
    /// How far an arrow goes, in milliseconds.
    private static let jump = 10_000.0
    /// Within so many milliseconds behind a question's beginning, going back means the one before.
    private static let patience = 1_000.0

    /// How long it plays.
    let length: Milliseconds
    /// When each question is put.
    let questions: [Milliseconds]
    /// Milliseconds from the beginning; not whole ones, or slow play would lose time.
    private(set) var position = 0.0
    /// How many times as fast as it was.
    private(set) var speed: Double
    /// Whether it stands still.
    private(set) var isPaused = false

    /// A replay at its beginning, playing.
    init(length: Milliseconds, questions: [Milliseconds], speed: Double) {
        self.length = length
        self.questions = questions
        self.speed = min(max(speed, Self.speeds.lowerBound), Self.speeds.upperBound)
    }

    /// The position in whole milliseconds.
    var offset: Milliseconds { Milliseconds(Int(position)) }
    /// Whether all was played.
    var isAtEnd: Bool { offset >= length }

    /// Lets time pass; at the end it stands still.
    mutating func advance(by time: Duration) {
        guard !isPaused else { return }
        let (seconds, attoseconds) = time.components
        go(to: position + (Double(seconds) * 1_000 + Double(attoseconds) / 1e15) * speed)
        if isAtEnd { isPaused = true }
    }

    /// How long until an offset is reached, rounded up; nil where it stands still.
    func wait(until offset: Milliseconds) -> Milliseconds? {
        isPaused ? nil : Milliseconds(Int(((Double(offset.count) - position) / speed).rounded(.up)))
    }

    /// Does what a key says; false where that is to leave.
    mutating func obey(_ key: Key) -> Bool {
        switch key {
        case .character("q"), .character("Q"), .escape, .interrupted, .hungUp, .control("d"): return false
        case .character(" "):
            if isAtEnd { go(to: 0) }
            isPaused.toggle()
        case .right: go(to: position + Self.jump)
        case .left: go(to: position - Self.jump)
        case .character("n"), .pageDown:
            go(to: questions.first { Double($0.count) > position } ?? length)
        case .character("p"), .pageUp:
            go(to: questions.last { Double($0.count) < position - Self.patience } ?? .zero)
        case .character("+"), .character("="), .up: speed = Self.steps.first { $0 > speed } ?? speed
        case .character("-"), .down: speed = Self.steps.last { $0 < speed } ?? speed
        case .home: go(to: 0)
        case .end: go(to: length)
        default: break
        }
        return true
    }

    private mutating func go(to offset: Milliseconds) { go(to: Double(offset.count)) }

    private mutating func go(to wanted: Double) { position = min(max(0, wanted), Double(length.count)) }
}
