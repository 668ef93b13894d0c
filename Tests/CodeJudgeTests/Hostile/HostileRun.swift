import CodeJudge
import Foundation
import InterviewModel
import Testing

/// Runs a hostile program, as this user or another, and looks for what it left behind.
struct HostileRun: Sendable {
    /// What became of it.
    let verdict: Verdict
    /// Processes that still ran when the judge had come back, a command line each.
    let processes: [String]
    /// Files that bear the run's mark.
    let files: [String]

    /// Judges it in this process, which is root's or an ordinary user's.
    static func asThisUser(_ program: HostileProgram) async throws -> HostileRun {
        let mark = freshMark()
        let task = task(for: program, mark: mark)
        return try await JudgeRig.onThread {
            let verdict = try Judge(environment: JudgeRig.environment).judge(task)
            return HostileRun(
                verdict: verdict,
                processes: ProcessTable.commands {
                    $0.contains("hotseat-judge-\(getpid())") || $0.contains(mark)
                },
                files: leftFiles(mark))
        }
    }

    /// Judges it in the probe, started as user 54321. Only root can.
    static func asAnotherUser(_ program: HostileProgram) async throws -> HostileRun {
        let mark = freshMark()
        let task = task(for: program, mark: mark)
        return try await JudgeRig.onThread {
            let probe = try Probe.start(task, asAnotherUser: true)
            let verdict = try probe.verdict()
            return HostileRun(
                verdict: verdict,
                processes: ProcessTable.commands {
                    $0.contains("hotseat-judge-\(probe.number)") || $0.contains(mark)
                },
                files: leftFiles(mark))
        }
    }

    private static func freshMark() -> String {
        "left-behind-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    }

    private static func task(for program: HostileProgram, mark: String) -> JudgeTask {
        let language = JudgeRig.language(program.language) ?? .python
        var task = JudgeTask(
            source: Array(program.source.utf8), language: language, challenge: .function([]))
        switch program.form {
        case .function:
            let host: JSONValue = .object([
                "home": .string(NSHomeDirectory()), "pid": .int(Int(getpid())), "mark": .string(mark),
                "secret": .string(JudgeRig.secretName),
            ])
            task.challenge = .function([([host], .array([]))], limits: program.limits)
        case .program:
            let lines = [NSHomeDirectory(), String(getpid()), mark, JudgeRig.secretName]
            task.challenge = .program(
                [(ProgramInput(text: lines.joined(separator: "\n") + "\n"), "contained\n")],
                limits: program.limits)
        case .ownTest:
            task.source = Array("def f(x): return x\n".utf8)
            task.challenge = .function([([.null], .null)], limits: program.limits)
            task.scope = .own
            task.tests = [program.source.replacing("MARK", with: mark)]
        }
        return task
    }

    private static func leftFiles(_ mark: String) -> [String] {
        [
            "/", "/tmp", "/build", "/var/tmp", "/dev", "/dev/shm", "/usr", "/usr/bin", "/usr/lib", "/work",
            NSHomeDirectory(),
        ]
        .flatMap { folder in
            ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
                .filter { $0.contains(mark) }.map { "\(folder)/\($0)" }
        }
    }
}

/// The processes of this machine.
enum ProcessTable {
    /// The command lines, words parted by spaces, that `condition` picks.
    static func commands(where condition: (String) -> Bool) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []).filter { Int($0) != nil }
            .compactMap { number -> String? in
                guard let bytes = FileManager.default.contents(atPath: "/proc/\(number)/cmdline") else {
                    return nil
                }
                let words = bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
                let command = words.filter { !$0.contains("\n") }.joined(separator: " ")
                return condition(command) ? command : nil
            }
    }

    /// Waits for something in the kernel that announces itself to nobody. Gives up after a minute.
    static func wait(until condition: () -> Bool) throws {
        let end = SuspendingClock.now.advanced(by: .seconds(60))
        while !condition() {
            try #require(SuspendingClock.now < end)
            usleep(10_000)
        }
    }
}
