import Foundation
import InterviewModel
import TranscriptStore

extension SitePages {
    /// The pages of a store.
    ///
    /// - Parameter choices: what the filters offer.
    init(store: SessionStore, choices: LibraryPage.Choices, timeZone: TimeZone) {
        let scan = SessionScan(store: store)
        self.init(library: { form in
            let size = LibraryForm.pageSize
            let found = try scan.page(form.query, offset: (form.page - 1) * size, limit: size)
            return LibraryPage(form: form, found: found, choices: choices, timeZone: timeZone).html
        })
        session = { folder in
            let transcript = try folder.transcript()
            let form = TerminalForm(width: 100, palette: Palette(isColored: false))
            let text = TerminalRenderer(form, timeZone: timeZone).render(transcript)
            return PageShell(title: transcript.title, section: .library).page(
                "<h1>\(transcript.title)</h1>\n<pre class=\"own-words\">\(text)</pre>")
        }
    }
}
