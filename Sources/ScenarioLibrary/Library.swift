public import InterviewModel

/// The content at hand: scenarios, plans, roles, questions, frameworks, challenges and languages, read as they are
/// asked for.
///
/// A class, so that all who use it share what was read; safe to use from several threads. Each kind is read by
/// itself, and questions and challenges file by file: a command that scores one answer never reads a scenario.
/// Faulty items are left out and told in `diagnostics`.
///
/// Of several roots, later ones fill in what earlier ones lack, item by item: a question of one's own does not
/// hide the rest of the topic's shipped file. An item that is faulty hides later ones of its name all the same,
/// so that nobody is interviewed with another text than the one just edited.
public final class Library: Sendable {
    /// The version of the content formats that is read.
    public static let format = 1

    /// The folders that are read, in their order.
    public let roots: [LibraryRoot]
    let scenarioShelf: ScenarioShelf
    let questionShelf: QuestionShelf
    let frameworkShelf: FrameworkShelf
    let challengeShelf: ChallengeShelf
    let languageShelf: LanguageShelf
    let deliveryShelf: DeliveryShelf
    let scorecardShelf: ScorecardShelf
    let planShelf: FileShelf<Plan>
    let roleShelf: FileShelf<Role>

    /// A library of folders that exist; with none, an empty one.
    init(reading roots: [LibraryRoot]) {
        self.roots = roots
        frameworkShelf = FrameworkShelf(roots)
        questionShelf = QuestionShelf(roots, frameworks: frameworkShelf)
        languageShelf = LanguageShelf(roots)
        challengeShelf = ChallengeShelf(roots, languages: languageShelf)
        deliveryShelf = DeliveryShelf(roots)
        scorecardShelf = ScorecardShelf(roots)
        scenarioShelf = ScenarioShelf(roots)
        (planShelf, roleShelf) = Self.planning(
            roots, scenarioShelf, questionShelf, frameworkShelf, challengeShelf)
    }

    /// A library with nothing in it.
    public static let empty = Library(reading: [])

    /// Opens the folders among `roots` that exist. Nothing is read yet.
    ///
    /// - Throws: `LibraryError` where a folder that a person named is missing, not readable or no library, or
    ///   where there is none at all.
    public static func open(_ roots: [LibraryRoot]) throws(LibraryError) -> Library {
        var found: [LibraryRoot] = []
        for root in roots {
            do {
                let names = try FileBytes.names(in: root.path)
                if names.contains("Scenarios") || names.contains("Rubrics") {
                    found.append(root)
                } else if root.isNamed {
                    throw LibraryError.notALibrary(root)
                }
            } catch let fault as ReadFault {
                guard root.isNamed else { continue }
                throw error(for: fault, root)
            } catch let error as LibraryError {
                throw error
            } catch {
                continue
            }
        }
        guard !found.isEmpty else { throw .noneFound(roots) }
        return Library(reading: found)
    }

    private static func error(for fault: ReadFault, _ root: LibraryRoot) -> LibraryError {
        switch fault {
        case .missing: FileBytes.exists(root.path) ? .notAFolder(root) : .missing(root)
        case .denied: .unreadable(root, reason: "you may not read it")
        case .linkLoop: .unreadable(root, reason: "its links lead in a circle")
        case .folder, .special, .tooLarge: .notAFolder(root)
        case .other(let reason): .unreadable(root, reason: reason)
        }
    }

    /// The ids of all scenario files, faulty ones too, without reading them.
    public func scenarioIDs() -> [ScenarioID] { scenarioShelf.ids }

    /// A scenario; nil where it does not exist or has faults, which are then in `diagnostics`.
    public func scenario(_ id: ScenarioID) -> Scenario? {
        scenarioShelf.scenario(id, check: makeCheck)?.scenario
    }

    /// All scenarios without faults, by id.
    public func scenarios() -> [Scenario] { scenarioIDs().compactMap(scenario) }

    /// A question; nil where it does not exist or has faults. Reads only the files that may hold it.
    public func question(_ id: QuestionID) -> Question? { questionShelf.index(around: id).questions[id] }

    /// All questions without faults, by id.
    public func questions() -> [Question] { questionShelf.index.sorted }

    /// The ids of all questions, faulty ones too, where at least the id could be read.
    public func questionIDs() -> [QuestionID] {
        questionShelf.index.allIDs.map { QuestionID(rawValue: $0) }.sorted()
    }

    /// The topics for which there is a file.
    public func topics() -> [TopicID] {
        questionShelf.index.topics.map { TopicID(rawValue: $0) }.sorted()
    }

    /// Where a question stands; nil where there is none.
    public func place(ofQuestion id: QuestionID) -> SourcePlace? {
        questionShelf.index(around: id).places[id]
    }

    /// Where the bands of a question's examples stand, in their order.
    public func places(ofExamplesOf id: QuestionID) -> [SourcePlace] {
        questionShelf.index(around: id).examplePlaces[id] ?? []
    }

    /// A framework; nil where it does not exist or has faults.
    public func framework(_ id: FrameworkID) -> Framework? { frameworkShelf.framework(id) }

    /// All frameworks without faults, by id.
    public func frameworks() -> [Framework] {
        frameworkShelf.index.frameworks.values.sorted { $0.id < $1.id }
    }

    /// What delivery is measured by; the standard where no root says, or the file that does has faults.
    public var deliveryGuide: DeliveryGuide { deliveryShelf.guide }

    /// The scales a live-coding round is rated on; the standard where no root says, or the file that does has faults.
    public var scorecard: Scorecard { scorecardShelf.scorecard }

    /// The ids of all challenge folders, faulty ones too, without reading them.
    public func challengeIDs() -> [ChallengeID] { challengeShelf.ids }

    /// A challenge; nil where it does not exist or has faults.
    public func challenge(_ id: ChallengeID) -> Challenge? { challengeShelf.folder(id)?.challenge }

    /// All challenges without faults, by id.
    public func challenges() -> [Challenge] { challengeIDs().compactMap(challenge) }

    /// A language; nil where it does not exist or has faults. Python is there even without a file of its own.
    public func language(_ id: LanguageID) -> Language? { languageShelf.language(id) }

    /// All languages without faults, by id.
    public func languages() -> [Language] { languageShelf.ids.compactMap(language) }

    /// The ids of all plans, faulty ones too, without reading them.
    public func planIDs() -> [PlanID] { planShelf.names.map { PlanID(rawValue: $0) } }

    /// A plan of practice; nil where it does not exist or has faults.
    public func plan(_ id: PlanID) -> Plan? { planShelf.file(id.rawValue)?.item }

    /// All plans without faults, by id.
    public func plans() -> [Plan] { planIDs().compactMap(plan) }

    /// The ids of all roles, faulty ones too, without reading them.
    public func roleIDs() -> [RoleID] { roleShelf.names.map { RoleID(rawValue: $0) } }

    /// A role; nil where it does not exist or has faults.
    public func role(_ id: RoleID) -> Role? { roleShelf.file(id.rawValue)?.item }

    /// All roles without faults, by id.
    public func roles() -> [Role] { roleIDs().compactMap(role) }

    /// A check against all that the library holds; made only when a scenario is read, since it reads the rest.
    func makeCheck() -> ScenarioCheck {
        ScenarioCheck(
            questions: questionShelf.index, frameworks: frameworkShelf.index, challenges: challengeShelf)
    }

    /// The shelves of plans and roles, which look things up on the others.
    private static func planning(
        _ roots: [LibraryRoot], _ scenarios: ScenarioShelf, _ questions: QuestionShelf,
        _ frameworks: FrameworkShelf, _ challenges: ChallengeShelf
    ) -> (FileShelf<Plan>, FileShelf<Role>) {
        let plans = FileShelf<Plan>(.plans, roots) { root, name, faults in
            PlanDecoder(faults, scenarios: scenarios) {
                ScenarioCheck(
                    questions: questions.index, frameworks: frameworks.index, challenges: challenges)
            }.decode(root, id: PlanID(rawValue: name))
        }
        let roles = FileShelf<Role>(.roles, roots) { root, name, faults in
            let check = RoleCheck(
                questions: questions.index,
                challenges: challenges.ids.compactMap { challenges.folder($0)?.challenge })
            return RoleDecoder(faults, check: check).decode(root, id: RoleID(rawValue: name))
        }
        return (plans, roles)
    }
}
