/// The script that all pages of a pair share, as one object `Pair`: putting text on a page, what is kept over a reload,
/// the acts that wait to be sent, the event stream, the seat and the clock.
enum PairScript {
    /// The script.
    static let text = #"""
        "use strict";
        const Pair = (() => {
          const role = document.body.dataset.role;

        """# + [page, memory, sections, outbox, link, seat, clock, words, parts].joined(separator: "\n")
            + #"""

              return {
                role, byId, set, setWords, setMarkup, withCode, show, make, button, fill, remember, forget, stored, store, sections, watch, outbox, notice,
                connect, words, timeText, bytes, onPress, ratingRow, exchange, advice,
              };
            })();

            """#
}
