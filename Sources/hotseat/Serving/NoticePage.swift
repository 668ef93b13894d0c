import InterviewModel
import TranscriptStore
import WebConsole

/// A page of the site for what is not there or cannot be shown.
struct NoticePage {
    /// The status of HTTP.
    let status: Int
    /// What is the matter.
    let title: String
    /// What happened, a sentence.
    let words: String
    /// The next step, as a command's error has it; nil where there is none but to go back.
    var help: String?

    /// There is nothing at that address.
    static let notFound = NoticePage(
        status: 404, title: "There is no such page",
        words: "The address may be mistyped, or what was there is gone.")

    /// The page as a response.
    var response: SiteResponse {
        let step: HTML = help.map { "\n<p class=\"muted\">\($0)</p>" } ?? .empty
        let content: HTML = """
            <h1>\(title)</h1>
            <p>\(words)</p>\(step)
            <p><a href="\(SiteAddress.library)">To all sessions</a></p>
            """
        return .html(PageShell(title: title, section: nil).page(content), status: status)
    }
}

extension NoticePage {
    /// What a command would say of an error.
    init(_ error: any Error) {
        if case StoreError.noSuchSession(let selector) = error {
            self.init(
                status: 404, title: "There is no such session",
                words: "None has the id \(VisibleText.line(selector)). It may have been deleted.")
            return
        }
        let failure = error as? CommandFailure ?? (error as? StoreError)?.commandFailure
        let clause = failure?.message ?? "something went wrong"
        self.init(
            status: 500, title: "This page cannot be shown",
            words: clause.prefix(1).uppercased() + clause.dropFirst() + ".", help: failure?.help)
    }
}
