import InterviewModel

/// What every page of a pair session has around its content: the head, and the bars that tell of the connection, of
/// another browser at the same seat, and of what could not be done.
struct PairShell {
    /// Whose page it is: `interviewer`, `candidate`, `spectator` or `host`. The scripts go by it.
    let role: String
    /// The page's title, without the program's name.
    let title: String
    /// The path of the page's own script, which `/pair-start.js` loads after `/pair.js`.
    let script: String
    /// Whether it is a seat that another browser may want.
    let isAtTable: Bool

    /// The whole page. Until the scripts have found that the browser will do, only a plain sentence is there to see.
    func page(header: HTML, content: HTML) -> HTML {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\(title) - Hotseat</title>
        <link rel="stylesheet" href="/style.css">
        <link rel="stylesheet" href="/pair.css">
        <link rel="icon" href="data:,">
        <script src="/pair-start.js" defer></script>
        </head>
        <body class="pair" data-role="\(role)" data-script="\(script)" data-connected="false" data-stage="">
        <a class="skip-link" href="#content">Skip to the content</a>
        <header class="pair-header">
        \(header)
        \(bars)
        </header>
        <main id="content" tabindex="-1">
        <noscript><p class="card">\(Self.tooOld)</p></noscript>
        <p id="too-old" class="card" hidden>\(Self.tooOld)</p>
        <p id="not-loaded" class="card" hidden>This page did not load whole. Reload it.</p>
        \(isAtTable ? seatNotice : .empty)
        <div id="table" hidden>
        \(content)
        </div>
        </main>
        </body>
        </html>

        """
    }

    /// What somebody is told whose browser lacks event streams, or runs no scripts.
    private static let tooOld: HTML = """
        This browser is too old for the console. Use a current Firefox, Chrome, Safari or Edge. \
        If it is a current one, allow this page to run scripts.
        """

    private var bars: HTML {
        """
        <p id="connection" class="bar" role="status" hidden></p>
        <p id="trouble" class="bar bar-warn" role="status" hidden></p>
        \(isAtTable ? Self.askerBar : .empty)
        <div id="refusal" class="bar" hidden><p id="refusal-words" role="status"></p>
        <button type="button" id="refusal-close">Close</button></div>
        """
    }

    private static let askerBar: HTML = """
        <div id="asker" class="bar bar-warn" role="group" aria-label="Another browser" hidden>
        <p role="status">Another browser asks for this page.</p>
        <button type="button" id="give">Give it over</button>
        <button type="button" id="keep-seat">Keep it</button></div>
        """

    /// In place of everything, while another browser has the seat.
    private var seatNotice: HTML {
        """
        <section id="seat" class="card seat" aria-labelledby="seat-title" hidden>
        <h2 id="seat-title">\(role == "interviewer" ? "The console" : "This page") is open in another browser</h2>
        <p id="seat-words" role="status"></p>
        <p><button type="button" id="take-over">Ask to take over</button></p>
        </section>
        """
    }
}
