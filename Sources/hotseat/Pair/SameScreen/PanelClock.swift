import InterviewSession

/// Times on the panel.
enum PanelClock {
    /// Milliseconds as `1:05`, or `1:00:05`; rounded down to seconds.
    static func text(_ milliseconds: Int) -> String {
        let seconds = max(0, milliseconds) / 1000
        let minutes = seconds / 60 % 60
        let rest = (seconds % 60 < 10 ? ":0" : ":") + "\(seconds % 60)"
        guard seconds >= 3600 else { return "\(minutes)\(rest)" }
        return "\(seconds / 3600):" + (minutes < 10 ? "0" : "") + "\(minutes)\(rest)"
    }

    /// What the clock of the answer says; nil where there is none.
    static func words(_ clock: ClockSection) -> String? {
        switch clock.face {
        case .hidden: nil
        case .running: "\(text(clock.shows)) left"
        case .over: "\(text(clock.shows)) over"
        case .stopped: "\(text(clock.shows)) left, stopped"
        }
    }
}
