import Foundation
import InterviewModel
import InterviewSession
import ScenarioEngine
import ScenarioLibrary
import TranscriptStore

extension SessionStore {
    /// Makes the folder of a new session, and its journal.
    ///
    /// - Throws: `CommandFailure` where the folder is of no use.
    func makeSession(of scenario: ScenarioID) throws -> (folder: SessionFolder, journal: Journal) {
        do throws(StoreError) {
            let folder = try createSession(
                of: scenario, at: CivilTime(wall: SessionHost.wall(), in: .current),
                suffix: { UInt16.random(in: 0...UInt16.max) })
            return (folder, try Journal(creatingIn: folder))
        } catch {
            throw error.commandFailure
        }
    }
}

extension Library {
    /// What a scenario asks.
    ///
    /// - Parameter seed: what picks are drawn with; nil for any.
    /// - Throws: `CommandFailure` where its content is of no use.
    func agenda(for scenario: Scenario, seed: UInt64?) throws -> Agenda {
        do throws(AgendaError) {
            return try AgendaBuilder(
                questions: questions(), frameworks: frameworks(),
                challenges: scenario.rounds.flatMap(\.challenges).compactMap { challenge($0) }
            ).agenda(for: scenario, seed: seed ?? UInt64.random(in: 1...9_999))
        } catch {
            throw CommandFailure(
                .failed, "the scenario \(scenario.id) cannot be held: \(error.words)",
                help: "See every fault with: hotseat scenario check")
        }
    }
}

extension AgendaError {
    fileprivate var words: String {
        switch self {
        case .unknownQuestion(let id): "there is no question \(id)"
        case .unknownChallenge(let id): "there is no challenge \(id)"
        case .impossiblePick(let round, let wanted, let found):
            "round \(round + 1) asks for \(wanted) questions, and the library has \(found) of the kind"
        }
    }
}
