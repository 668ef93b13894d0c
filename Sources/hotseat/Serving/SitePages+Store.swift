import Foundation
import InterviewModel
import TranscriptStore

extension SitePages {
    /// The pages of a store.
    ///
    /// - Parameters:
    ///   - choices: what the filters offer.
    ///   - frameworks: what answers are measured against; empty where there is no library.
    ///   - now: the time of day, in milliseconds since 1970 UTC.
    ///   - rescoring: scores a session by today's rubrics.
    init(
        store: SessionStore, choices: LibraryPage.Choices, frameworks: [FrameworkID: Framework],
        timeZone: TimeZone, now: @escaping @Sendable () -> Int,
        rescoring: @escaping @Sendable (SessionFolder) throws -> SessionRescoring
    ) {
        let history = PracticeHistory(store: store, mayBeMissing: true)
        self.init(library: { form in
            let size = LibraryForm.pageSize
            let found = try history.page(form.query, offset: (form.page - 1) * size, limit: size)
            return LibraryPage(form: form, found: found, choices: choices, timeZone: timeZone).html
        })
        session = { folder in
            let transcript = try folder.transcript()
            let previous = try history.previous(before: folder.id)
            let links = ReportLinks(
                library: SiteAddress.library, replay: SiteAddress.replay(folder.id),
                rescored: SiteAddress.rescored(folder.id),
                comparison: previous.map { SiteAddress.comparison($0.summary.id, folder.id) },
                question: { $0.name.isEmpty ? nil : SiteAddress.question($0.name) },
                session: SiteAddress.session)
            let renderer = ReportRenderer(
                context: ReportContext(
                    frameworks: frameworks, timeZone: timeZone,
                    previous: previous, pairHistory: history.pairHistory(of: transcript), links: links))
            return PageShell(title: renderer.pageTitle(transcript), section: .library)
                .page(renderer.body(transcript))
        }
        replay = { folder in
            let replay = Replay(events: try JournalReader.read(folder).events, session: folder.id)
            let content: HTML = """
                <h1>\(replay.title)</h1>
                <p><a href="\(SiteAddress.session(folder.id))">Read the session</a></p>
                \(ReplayPage.body(replay, dataPath: SiteAddress.replayData(folder.id), scriptPath: "/replay.js"))
                """
            return PageShell(title: "Replay of \(replay.title)", section: .library).page(content)
        }
        replayData = { folder in
            Array(ReplayPage.json(Replay(events: try JournalReader.read(folder).events, session: folder.id)))
        }
        rescored = { folder in
            let title = try folder.transcript().title
            return PageShell(title: "\(title), scored again", section: .library)
                .page(try rescoring(folder).page(title: title).body)
        }
        replayScript = ReplayScript.javaScript
        progress = {
            let report = try history.report(ProgressFilter(), now: now(), timeZone: timeZone)
            let links = ProgressPage.Links(session: SiteAddress.session, question: SiteAddress.question)
            return PageShell(title: "Progress", section: .progress, isFirstOfSection: true)
                .page(ProgressPage(timeZone: timeZone, links: links).body(report))
        }
        question = { id in
            let attempts = try history.attempts(at: id)
            guard let last = attempts.last else { return nil }
            return PageShell(title: last.item.heading, section: .progress)
                .page(ComparisonPage(timeZone: timeZone, link: SiteAddress.session).body(attempts))
        }
        comparison = { one, other in
            let comparison = SessionComparison(try one.transcript(), try other.transcript())
            return PageShell(title: "Two sessions", section: .progress)
                .page(ComparisonPage(timeZone: timeZone, link: SiteAddress.session).body(comparison))
        }
    }
}
