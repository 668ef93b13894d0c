import InterviewModel
import InterviewSession
import Testing
import WebConsole

/// A misspelt name would make a part of a page silent, which nobody sees before an interview.
@Suite("The scripts of a pair and the session agree on names")
struct PairScriptContractTests {
    private func script(_ name: String) throws -> String { try #require(PairAssets.asset(name)).text }

    @Test("of sections", arguments: ["pair.js", "console.js", "candidate.js", "overview.js"])
    func sections(name: String) throws {
        let known = PairContract.sections(of: .interviewer).union(PairContract.sections(of: .candidate))
            .union(PairContract.pageStates).union(["rooms"])
        let script = try script(name)
        let read = script.matches(of: /\bsections\.([A-Za-z]+)/).map { String($0.1) }
        let unpacked = script.matches(of: /const \{([^}]*)\} = sections;/).flatMap { match in
            match.1.split(separator: ",").map { $0.trimming { $0.isWhitespace } }
        }
        let watched = script.matches(of: /watch\("([^"]*)"/).flatMap {
            $0.1.split(separator: " ").map(String.init)
        }
        #expect(!watched.isEmpty)
        for section in read + unpacked + watched {
            #expect(known.contains(section), "\(section) in \(name)")
        }
    }

    @Test("and the pages show every section of theirs")
    func allSections() throws {
        let shared = try script("pair.js")
        for (name, sections) in [
            ("console.js", PairContract.sections(of: .interviewer)),
            ("candidate.js", PairContract.sections(of: .candidate)), ("overview.js", ["rooms"]),
        ] {
            let text = try script(name) + shared
            let watched = Set(
                text.matches(of: /watch\("([^"]*)"/).flatMap { $0.1.split(separator: " ").map(String.init) })
            #expect(watched.isSuperset(of: sections), "\(name)")
        }
    }

    @Test("of acts, and the pages can do all of theirs")
    func acts() throws {
        let shared = try acts(in: script("pair.js"))
        #expect(shared == ["introduce", "ready", "advise"])
        #expect(try acts(in: script("console.js")).union(shared) == PairContract.consoleActs)
        #expect(try acts(in: script("candidate.js")).union(shared) == PairContract.candidateActs)
        #expect(try acts(in: script("overview.js")).isEmpty)
    }

    @Test("of what is done about a seat")
    func seatActs() throws {
        let acts = try script("pair.js").matches(of: /sit\("([A-Za-z]+)"[,)]/).map { String($0.1) }
        #expect(try Set(acts) == PairContract.seatActs)
    }

    /// The acts that a script puts into its outbox, outright, by `act("name")`, or from a list of names.
    private func acts(in script: String) -> Set<String> {
        let outright = script.matches(of: /outbox\.put\(\{\s*([A-Za-z]+):/).map { String($0.1) }
        let chosen = script.matches(of: /outbox\.put\(\w+ \? \{ ([A-Za-z]+):/).map { String($0.1) }
        let named = script.split(separator: "\n").filter { $0.contains(" act(") && !$0.contains("act(name)") }
            .flatMap { line in line.matches(of: /"([A-Za-z]+)"/).map { String($0.1) } }
        let listed = script.matches(of: /for \(const name of \[([^\]]*)\]\)[^;]*\bact\(name\)/).flatMap {
            loop in
            loop.1.matches(of: /"([A-Za-z]+)"/).map { String($0.1) }
        }
        return Set(outright + chosen + named + listed).subtracting(["paused"])
    }
}
extension Substring {
    fileprivate func trimming(_ isOut: (Character) -> Bool) -> String {
        var rest = drop(while: isOut)
        while let last = rest.last, isOut(last) { rest.removeLast() }
        return String(rest)
    }
}
