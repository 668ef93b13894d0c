import Foundation
import PseudoTerminal
import Testing

/// Model files that are missing, damaged or of another version: scoring goes on, and says what it went without.
@Suite("Trouble with the model files")
struct ModelTroubleTests {
    @Test(
        "a score comes all the same, its engine says what was not used, and the file is named on standard error",
        arguments: ModelFile.allCases, ModelTrouble.allCases)
    func score(file: ModelFile, trouble: ModelTrouble) throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        try ground.addModels()
        let clause = try trouble.befall(file, in: ground)
        var hotseat = trouble == .forbidden ? try ground.asOrdinaryUser() : ground.hotseat
        hotseat.variables["HOTSEAT_MODELS"] = "models"
        hotseat.variables["HOTSEAT_LIBRARY"] = "\(Project.root)"
        if trouble == .forbidden { hotseat.variables["HOTSEAT_LIBRARY"] = "library" }
        let outcome = try hotseat.run(["score", "--jsonl"], input: Self.lines)
        let replies = try Self.replies(outcome.output)
        #expect(outcome.status == 0)
        #expect(replies.count == 20)
        #expect(replies.allSatisfy { $0.score != nil })
        let story = replies.filter { $0.id == "story" }.map(\.engine)
        let fact = replies.filter { $0.id == "fact" }.map(\.engine)
        #expect(story.allSatisfy { $0.hasSuffix(" cues") == (file == .stories) }, "\(story)")
        #expect(fact.allSatisfy { $0.contains(" no-words") == (file == .words) }, "\(fact)")
        #expect(Set(story).count == 1 && Set(fact).count == 1)
        let lines = outcome.errorText.split(separator: "\n")
        #expect(lines.count == 2, "\(outcome.errorText)")
        #expect(lines.first.map(String.init) == "hotseat: \(clause), so \(file.loss)")
        #expect(lines.last?.hasPrefix("  ") == true && lines.last?.hasSuffix(".") == (trouble != .forbidden))
    }

    @Test("a single answer is told of what it needed and no more")
    func needed() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        let hotseat = try Self.withoutModels(ground)
        let story = try hotseat.run(
            ["score", "--question", "a-conflict"], input: Data("My task was to mend it. I did.".utf8))
        #expect(story.status == 0)
        #expect(story.errorText.contains("stories.bin") && !story.errorText.contains("words.bin"))
        #expect(!story.text.contains("stories.bin"))
        try ground.write("A lock is held by one thread.", to: "good")
        let fact = try hotseat.run(
            ["score", "--reference", "good"], input: Data("One thread holds it.".utf8))
        #expect(fact.status == 0)
        #expect(fact.errorText.contains("words.bin") && !fact.errorText.contains("stories.bin"))
        let rubric = try hotseat.run(
            ["score", "--question", "list-or-tuple"], input: Data("A tuple is immutable.".utf8))
        #expect(rubric.status == 0)
        #expect(rubric.errorText == "")
    }

    @Test(
        "a whole interview is held without them, is told so once, and can be read, explained and scored again"
    )
    func interview() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        var hotseat = try Self.withoutModels(ground)
        hotseat.variables["HOTSEAT_TRANSCRIPTS"] = "new"
        let answers = [
            ":skip", ":skip", ":skip", ":skip",
            "Last year my task was to mend a quarrel. I decided to talk to both. In the end it fell by 20 %.",
            ":done", "It fell by 20 % in May.", ":done", ":skip", ":skip", ":skip",
        ]
        let held = try hotseat.run(
            ["interview", "tiny", "--seed", "7"], input: Data(answers.map { $0 + "\n" }.joined().utf8))
        #expect(held.status == 0)
        #expect(held.text.contains("That was the interview."))
        #expect(!held.text.contains(".bin"))
        Self.expectBothTold(held)
        let journal = try ground.text(
            "new/\(try #require(FileManager.default.contentsOfDirectory(atPath: ground.url("new").path).first))"
                + "/journal.jsonl")
        #expect(journal.contains(" cues\""))
        for line in [["explain", "last"], ["explain", "last", "--json"], ["review", "last", "--json"]] {
            let outcome = try hotseat.run(line)
            #expect(outcome.status == 0)
            #expect(!outcome.text.contains(".bin"))
            Self.expectBothTold(outcome)
        }
        for line in [
            ["rescore", "last"], ["rescore", "--all", "--json"], ["review", "last", "--labels"],
            ["review", "last", "--label", "6:1=action"],
        ] {
            let outcome = try hotseat.run(line)
            #expect(outcome.status == 0, "\(outcome.errorText)")
            #expect(!outcome.text.contains(".bin"))
            #expect(outcome.errorText.components(separatedBy: "stories.bin").count == 2, "\(line)")
        }
        // What shows no score has nothing to say of them.
        #expect(try hotseat.run(["review"]).errorText == "")
    }

    @Test(
        "a shipped interview goes through to its end without them", arguments: ["behavioral-30", "quick-15"])
    func shipped(scenario: String) throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        var hotseat = try Self.withoutModels(ground)
        hotseat.variables["HOTSEAT_LIBRARY"] = Project.root
        let answer = "Last year my task was to mend a quarrel. I spoke to both, and it fell by 20 %.\n:done\n"
        let held = try hotseat.run(
            ["interview", scenario, "--seed", "3", "--transcripts", "new"],
            input: Data(String(repeating: answer, count: 60).utf8))
        #expect(held.status == 0)
        #expect(held.text.contains("That was the interview."))
        Self.expectBothTold(held)
        let review = try hotseat.run(["review", "last", "--json", "--transcripts", "new"])
        #expect(review.text.contains(" cues\"") && !review.text.contains("stories-"))
    }

    @Test("a rubric's examples may miss their bands for want of a file, so its check says so")
    func check() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        var hotseat = try Self.withoutModels(ground)
        hotseat.variables["HOTSEAT_LIBRARY"] = Project.root
        let outcome = try hotseat.run(["rubric", "check", "tight-deadline", "ownership"])
        #expect(outcome.errorText.components(separatedBy: "stories.bin").count == 2)
    }

    @Test("doctor says where the files are and which they are, and how to mend what is wrong with them")
    func doctor() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        try ground.addModels()
        var hotseat = ground.hotseat
        hotseat.variables["HOTSEAT_MODELS"] = "models"
        let whole = try Self.checks(hotseat)
        for file in ModelFile.allCases {
            let check = try #require(whole[file.rawValue])
            #expect(check.state == "good")
            #expect(check.detail.hasPrefix("models/\(file.rawValue), version 1, "))
        }
        for trouble in ModelTrouble.allCases where trouble != .forbidden {
            try ground.addModels()
            let clause = try trouble.befall(.stories, in: ground)
            let checks = try Self.checks(hotseat)
            #expect(checks["words.bin"]?.state == "good")
            let check = try #require(checks["stories.bin"])
            #expect(check.state == "limited")
            #expect(check.detail == "\(clause), so \(ModelFile.stories.loss)")
            #expect(check.help?.isEmpty == false)
        }
    }

    /// Ten stories and ten facts.
    private static let lines = Data(
        String(
            repeating: """
                {"id":"story","kind":"behavioral","answer":"My task was to mend it. I rang them. It fell by 20 %."}
                {"id":"fact","reference":"A lock is held by a thread.","answer":"A thread holds it."}

                """, count: 10
        ).utf8)

    private static func withoutModels(_ ground: Ground) throws -> Hotseat {
        try ground.makeFolder("models")
        var hotseat = ground.hotseat
        hotseat.variables["HOTSEAT_MODELS"] = "models"
        return hotseat
    }

    private static func expectBothTold(
        _ outcome: Hotseat.Outcome, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let clauses = ModelFile.allCases.map {
            "hotseat: there is no model file \($0.rawValue) in models, so \($0.loss)"
        }
        let told = outcome.errorText.split(separator: "\n").map(String.init)
            .filter { $0.hasPrefix("hotseat:") }
        #expect(told == clauses, sourceLocation: sourceLocation)
    }

    private static func replies(_ output: Data) throws -> [Reply] {
        try output.split(separator: 10).map { try JSONDecoder().decode(Reply.self, from: Data($0)) }
    }

    private static func checks(_ hotseat: Hotseat) throws -> [String: Checkup] {
        let outcome = try hotseat.run(["doctor", "--json"])
        let checks = try JSONDecoder().decode([Checkup].self, from: outcome.output)
        #expect(outcome.status == (checks.contains { $0.state == "broken" } ? 1 : 0))
        return Dictionary(checks.map { ($0.name, $0) }) { first, _ in first }
    }

    private struct Reply: Decodable {
        let id: String
        let score: Double?
        let engine: String
    }

    private struct Checkup: Decodable {
        let name: String
        let state: String
        let detail: String
        let help: String?
    }
}
