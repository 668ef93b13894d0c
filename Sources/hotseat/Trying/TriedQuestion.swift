import InterviewModel
import RubricAnalysis
import ScenarioLibrary

/// The question that an author tries: named once, read anew whenever its file changes.
struct TriedQuestion {
    /// A question as it was read, with all that scores answers to it.
    struct Reading {
        /// The question.
        let question: Question
        /// The file that it stands in.
        let path: String
        /// What an interviewer may ask after an answer.
        let probes: [Probe]
        /// The framework that answers are measured against.
        let framework: Framework?
        /// An analyser that knows the framework.
        let analyser: RubricAnalyser
        /// The analyser's models.
        fileprivate let models: AnalysisModels

        /// Tells of model files that reports lacked.
        func tellOfModels(_ notice: ModelNotice) { notice.tell(models.findingsSoFar()) }

        /// The report on an answer, as `hotseat score` makes it.
        func report(on answer: String) -> AnswerReport {
            analyser.assess(
                AnswerToAssess(
                    kind: question.isTold ? .behavioral : .technical, question: question,
                    framework: framework?.id, text: answer))
        }
    }

    /// Why it cannot be tried.
    enum Trouble: Error {
        /// Its file has faults, and it is left out.
        case faulty([Diagnostic], path: String?)
        /// It is not there.
        case missing(CommandFailure)
    }

    /// An id, or a file and, behind a `#`, an id.
    let name: String
    /// Where the library is.
    let options: LibraryOptions

    /// Reads the question, with a library opened anew.
    func read() throws(Trouble) -> Reading {
        do {
            let parts = name.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(
                String.init)
            let isPath = ContentLookup.isPath(parts[0]) { id in
                (try? options.open().place(ofQuestion: QuestionID(rawValue: id))) != nil
            }
            if isPath { return try file(parts[0], parts.count > 1 ? parts[1] : nil) }
            return try named(name)
        } catch let trouble as Trouble {
            throw trouble
        } catch {
            throw .missing(error as? CommandFailure ?? CommandFailure(.failed, "\(error)"))
        }
    }

    private func named(_ id: String) throws -> Reading {
        let library = try options.open()
        let place = library.place(ofQuestion: QuestionID(rawValue: id))
        if let question = library.question(QuestionID(rawValue: id)) {
            return reading(question, path: place?.file ?? "", library)
        }
        if let place {
            throw Trouble.faulty(RubricItem.diagnostics(of: id, in: library) ?? [], path: place.file)
        }
        // It may have gone because its file cannot be read any more.
        let faults = library.diagnostics(.questions).filter { $0.severity == .error }
        let known = library.questionIDs().map(\.rawValue)
        if Suggestion.nearest(to: id, in: known) == nil, !faults.isEmpty {
            throw Trouble.faulty(faults, path: nil)
        }
        throw ContentLookup.unknown("question", id, among: known, list: "hotseat rubric list")
    }

    private func file(_ path: String, _ id: String?) throws -> Reading {
        let library = try options.open(around: path)
        guard let found = library.check(path: path, as: [.questions]) else {
            throw CommandFailure(
                .usage, "there is no file \(path)",
                help: "Name a question's id, or FILE#ID for one of a file.")
        }
        let ids = found.questions.map(\.question.id.rawValue)
        if let id, let placed = found.questions.first(where: { $0.question.id.rawValue == id }) {
            return reading(placed.question, path: path, library)
        }
        if id == nil, ids.count == 1, let only = found.questions.first {
            return reading(only.question, path: path, library)
        }
        let faults = found.diagnostics.filter { $0.severity == .error }
        if !faults.isEmpty { throw Trouble.faulty(faults, path: path) }
        if let id {
            throw CommandFailure(
                .usage, "\(path) holds no question `\(id)`", help: Suggestion.help(for: id, in: ids))
        }
        let names = ids.prefix(5).map { "\(path)#\($0)" }.joined(separator: ", ")
        throw CommandFailure(
            .usage, "\(path) holds \(Quantity.text(ids.count, "question"))",
            help: ids.isEmpty ? "Name a file of questions." : "Name one of them: \(names)")
    }

    private func reading(_ question: Question, path: String, _ library: Library) -> Reading {
        let id = question.framework ?? (question.isTold ? ScoringLibrary.behavioralDefault : nil)
        let framework = id.flatMap(library.framework)
        let models = library.models()
        let analyser = RubricAnalyser(
            models: models, delivery: library.deliveryGuide, framework: library.framework)
        return Reading(
            question: question, path: path, probes: Probe.all(for: question, in: framework),
            framework: framework, analyser: analyser, models: models)
    }
}
