/// The time shown in a prompt.
public enum ClockFace: Equatable, Sendable {
    /// No time.
    case none
    /// Counts down to an instant, and stays at zero behind it.
    case remaining(until: ContinuousClock.Instant)
    /// Counts up from an instant, with a plus sign.
    case overtime(since: ContinuousClock.Instant)
    /// Stands still.
    case stopped(remaining: Duration)

    /// How pressing the shown time is; decides the colour.
    enum Urgency: Equatable, Sendable {
        case calm, soon, now, standing
    }

    /// The seconds shown at `now`: rounded up when counting down, so that four minutes begin as 04:00 and
    /// the limit is at 00:00; rounded down when counting up.
    func seconds(at now: ContinuousClock.Instant) -> Int? {
        switch self {
        case .none: nil
        case .remaining(let end): max(0, Self.ceiling(now.duration(to: end)))
        case .overtime(let start): max(0, Self.floor(start.duration(to: now)))
        case .stopped(let rest): max(0, Self.ceiling(rest))
        }
    }

    /// The time as text: `03:59`, `1:03:59` from an hour on, `+00:12` when over.
    func text(at now: ContinuousClock.Instant) -> String? {
        guard let seconds = seconds(at: now) else { return nil }
        let minutes = "\(Self.two(seconds / 60 % 60)):\(Self.two(seconds % 60))"
        let shown = seconds >= 3600 ? "\(seconds / 3600):\(minutes)" : minutes
        if case .overtime = self { return "+\(shown)" }
        return shown
    }

    /// The first instant after `now` at which the text is another one; nil when it never changes.
    func nextChange(after now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
        guard let seconds = seconds(at: now) else { return nil }
        switch self {
        case .none, .stopped: return nil
        case .remaining(let end): return seconds > 0 ? end.advanced(by: .seconds(1 - seconds)) : nil
        case .overtime(let start): return max(start, start.advanced(by: .seconds(seconds + 1)))
        }
    }

    /// How pressing it is: the last minute and the last quarter of it stand out, as does overtime.
    func urgency(at now: ContinuousClock.Instant) -> Urgency {
        switch self {
        case .none: return .calm
        case .stopped: return .standing
        case .overtime: return .now
        case .remaining:
            let seconds = seconds(at: now) ?? 0
            return seconds <= 15 ? .now : seconds <= 60 ? .soon : .calm
        }
    }

    private static func floor(_ duration: Duration) -> Int {
        let (seconds, rest) = duration.components
        return Int(rest < 0 ? seconds - 1 : seconds)
    }

    private static func ceiling(_ duration: Duration) -> Int {
        let (seconds, rest) = duration.components
        return Int(rest > 0 ? seconds + 1 : seconds)
    }

    private static func two(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
