import Foundation
import InterviewModel

/// The line below a replay that plays: where it is, how fast it goes, and the keys.
enum ReplayStatus {
    private static let keys = "space pauses, arrows 10 s, n p question, + - speed, q leaves"

    /// The line; what there is no room for is left out.
    static func line(_ transport: ReplayTransport, form: TerminalForm) -> String {
        let times = "\(time(transport.offset)) / \(time(transport.length))"
        let state = transport.isAtEnd ? "  end" : transport.isPaused ? "  paused" : ""
        let place = "\(times)  \(speed(transport.speed))\(state)"
        let help = place.count + 4 + keys.count < form.width ? "    \(keys)" : ""
        return form.palette.key(place.cut(to: form.width - 1)) + form.palette.dim(help)
    }

    /// A speed as `4x` or `0.5x`.
    static func speed(_ speed: Double) -> String { String(format: "%gx", speed) }

    private static func time(_ length: Milliseconds) -> String {
        let seconds = length.count / 1000
        let rest = String(format: "%02d", seconds % 60)
        guard seconds >= 3600 else { return "\(seconds / 60):\(rest)" }
        return "\(seconds / 3600):\(String(format: "%02d", seconds / 60 % 60)):\(rest)"
    }
}
