public import InterviewModel

/// What every page of the local site has around its content: head, navigation, the main landmark and a footer.
///
/// It loads nothing but `/style.css` and, where asked for, a script of the site's own, which is what the server's
/// content policy allows. Style attributes and inline scripts would not be obeyed.
public struct PageShell: Hashable, Sendable {
    /// The parts of the site that the navigation leads to.
    public enum Section: Sendable, CaseIterable {
        /// All sessions, with search and filters.
        case library
        /// How the scores develop.
        case progress

        /// The path of its first page.
        public var path: String {
            switch self {
            case .library: "/"
            case .progress: "/progress"
            }
        }

        fileprivate var name: String {
            switch self {
            case .library: "Library"
            case .progress: "Progress"
            }
        }
    }

    /// The page's title, without the program's name.
    public let title: String
    /// The part of the site that the page belongs to; nil where it belongs to none.
    public let section: Section?
    /// Whether the page is the first of its section, rather than one below it.
    public let isFirstOfSection: Bool
    /// The path of the page's script; nil where it needs none.
    public let script: String?

    /// A shell for a page.
    public init(title: String, section: Section?, isFirstOfSection: Bool = false, script: String? = nil) {
        self.title = title
        self.section = section
        self.isFirstOfSection = isFirstOfSection
        self.script = script
    }

    /// The whole page around its content, which should begin with the page's only `h1`.
    public func page(_ content: HTML) -> HTML {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\(title) - Hotseat</title>
        <link rel="stylesheet" href="/style.css">
        <link rel="icon" href="/favicon.svg" type="image/svg+xml">
        \(script.map { "<script src=\"\($0)\" defer></script>\n" } ?? HTML.empty)</head>
        <body>
        <a class="skip-link" href="#content">Skip to the content</a>
        <header class="site-header">
        <p class="site-name">Hotseat</p>
        <nav class="site-nav" aria-label="Site"><ul>\(Section.allCases.map(link))</ul></nav>
        </header>
        <main id="content" tabindex="-1">
        \(content)
        </main>
        <footer class="site-footer"><p>Served by your own machine, to your own machine. Nothing leaves it.</p></footer>
        </body>
        </html>

        """
    }

    private func link(_ target: Section) -> HTML {
        let current: HTML =
            if target != section {
                .empty
            } else if isFirstOfSection {
                " aria-current=\"page\""
            } else {
                " aria-current=\"true\""
            }
        return "<li><a href=\"\(target.path)\"\(current)>\(target.name)</a></li>"
    }
}
