import InterviewModel
import InterviewSession
import RubricAnalysis
import ScenarioLibrary
import TranscriptStore

/// Scores the answers of past sessions by the rubrics and the analyser of today.
///
/// The library is read when the first answer needs it.
final class AnswerScorer {
    private let open: () throws -> Library
    private lazy var opened = Result { try open() }
    private lazy var models = opened.map { $0.models() }
    private lazy var assessor = opened.map {
        AnswerAssessor(
            questions: $0.questions(), frameworks: $0.frameworks(), models: (try? models.get()) ?? .none,
            delivery: $0.deliveryGuide, challenge: $0.challenge)
    }
    private let notice = ModelNotice()

    /// A scorer over the library that the options lead to.
    init(_ options: LibraryOptions) {
        open = { try options.open() }
    }

    /// A scorer over a library that is open already.
    init(_ library: Library) {
        open = { library }
    }

    /// Reads the library now.
    ///
    /// - Throws: `CommandFailure` where there is none.
    func prepare() throws { _ = try opened.get() }

    /// Tells on standard error of model files that cannot be used, as what is scored today would lack them. Without
    /// a library there is nothing to tell: scoring says that itself.
    func tellOfModels() {
        if let models = try? models.get() { notice.tell(models.findings()) }
    }

    /// Why the answer to an item cannot be scored as it was, in a clause; nil where it can.
    ///
    /// - Throws: `CommandFailure` where there is no library.
    func obstacle(to item: TranscriptItem) throws -> String? {
        let library = try opened.get()
        if let id = item.question, library.question(id) == nil {
            return "the question `\(VisibleText.line(id.rawValue))` is no longer in the library"
        }
        if let id = item.framework, library.framework(id) == nil {
            return "the framework `\(VisibleText.line(id.rawValue))` is no longer in the library"
        }
        return nil
    }

    /// The framework that an item's answer is measured against; nil where it has none or it is not there.
    ///
    /// - Throws: `CommandFailure` where there is no library.
    func framework(of item: TranscriptItem) throws -> Framework? {
        try item.framework.flatMap { try opened.get().framework($0) }
    }

    /// What items are measured against, as far as the library has it; without a library nothing.
    func frameworks(of items: some Sequence<TranscriptItem>) -> [FrameworkID: Framework] {
        guard let library = try? opened.get() else { return [:] }
        return Set(items.compactMap(\.framework)).reduce(into: [:]) { $0[$1] = library.framework($1) }
    }

    /// The scenarios of the library; none without a library.
    func scenarioIDs() -> [String] {
        (try? opened.get())?.scenarioIDs().map(\.rawValue) ?? []
    }

    /// A good answer to an item's question; nil where the library has none.
    ///
    /// - Throws: `CommandFailure` where there is no library.
    func model(of item: TranscriptItem) throws -> String? {
        try item.question.flatMap { try opened.get().question($0)?.model }
    }

    /// The report on the text that an assessment was made of. Where a model file was needed and cannot be used, that
    /// is told on standard error, once.
    ///
    /// - Throws: `CommandFailure` where there is no library.
    func report(
        _ assessment: Assessment, of item: TranscriptItem, in agenda: Agenda,
        corrections: [SentenceCorrection]
    ) throws -> AnswerReport {
        let answers = item.exchanges.filter { $0.answer != nil }.prefix(max(0, assessment.probesIncluded) + 1)
        return try report(
            item.text(of: assessment), at: item.place, in: agenda,
            isSpoken: answers.contains { $0.isHeard == true || $0.isRecorded == true },
            corrections: corrections)
    }

    /// The report on a text that was said aloud as the answer to an item.
    ///
    /// - Throws: `CommandFailure` where there is no library.
    func reportOnSpeech(_ text: String, at place: AgendaPlace, in agenda: Agenda) throws -> AnswerReport {
        try report(text, at: place, in: agenda, isSpoken: true, corrections: [])
    }

    private func report(
        _ text: String, at place: AgendaPlace, in agenda: Agenda, isSpoken: Bool,
        corrections: [SentenceCorrection]
    ) throws -> AnswerReport {
        let report = try assessor.get().assess(
            text, at: place, in: agenda, isSpoken: isSpoken, corrections: corrections)
        notice.tell(try models.get().findingsSoFar())
        return report
    }
}
