import Foundation
import InterviewModel
import TerminalUI
import TranscriptStore

/// Shows a session to whoever is there: on a screen of its own before a capable terminal, through the pager with the
/// prompt below it before any other, and as plain text where nobody sits.
enum SessionReading {
    /// Shows it until its reader leaves.
    static func show(_ review: SessionReview) {
        if let terminal = Reading.interactiveTerminal() {
            defer { terminal.close() }
            if var keys = KeyReader(terminal, onOwnScreen: true) {
                var screen = SessionScreen(review, on: terminal)
                _ = screen.run(&keys)
                return keys.close()
            }
        }
        let transcript = review.transcript
        let frameworks = review.scorer.frameworks(of: transcript.items)
        let history = review.pairHistory
        Reading.page({
            TerminalRenderer($0, timeZone: .current, frameworks: frameworks, pairHistory: history)
                .render(transcript)
        }) { terminal in
            var console = ReviewConsole(review, on: terminal)
            console.run()
        }
    }
}
