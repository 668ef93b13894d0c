// swift-tools-version:6.2
import PackageDescription

/// Developers and CI treat warnings as errors; a user's newer compiler may warn of what ours does not.
let warningsAreErrors = Context.environment["HOTSEAT_STRICT"] != nil

let strict: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
    ] + (warningsAreErrors ? [.treatAllWarnings(as: .error)] : [])

let strictC: [CSetting] = warningsAreErrors ? [.treatAllWarnings(as: .error)] : []

/// The analyser is optimised in debug builds too: the tests of the question bank score some hundred thousand answers.
let optimised: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// A module of Hotseat. The arrows are listed here and nowhere else; `ARCHITECTURE.md` draws them.
func module(
    _ name: String, _ dependencies: [Target.Dependency] = [], settings: [SwiftSetting] = []
) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict + settings)
}

func tests(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [], resources: [Resource] = []
) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: dependencies, exclude: exclude, resources: resources,
        swiftSettings: strict)
}

/// The optimised build on Linux takes these libraries into the binary: it starts faster and runs where they are
/// not installed. The Makefile asks for it.
let isStatic = Context.environment["HOTSEAT_STATIC"] != nil

func library(_ name: String, needing others: [String] = []) -> [LinkerSetting] {
    ([name] + (isStatic ? others : [])).map { .linkedLibrary(isStatic ? ":lib\($0).a" : $0) }
}

let package = Package(
    name: "Hotseat",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "hotseat", targets: ["hotseat"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .target(
            name: "CReadline", cSettings: strictC, linkerSettings: library("readline", needing: ["tinfo"])),
        .target(name: "CStemmer", cSettings: strictC, linkerSettings: library("stemmer")),
        .target(name: "CSandbox", cSettings: strictC),

        module("InterviewModel"),
        module("ScenarioLibrary", ["InterviewModel", "Yams"]),
        module("ScenarioEngine", ["InterviewModel"]),
        module("RubricAnalysis", ["InterviewModel", "CStemmer"], settings: optimised),
        module("CodeJudge", ["InterviewModel", "CSandbox"]),
        module("TranscriptStore", ["InterviewModel", .product(name: "GRDB", package: "GRDB.swift")]),
        module("TerminalUI", ["InterviewModel", "CReadline"]),
        module("WebConsole", ["InterviewModel", .product(name: "FlyingSocks", package: "FlyingFox")]),
        module("InterviewSession", ["InterviewModel", "ScenarioEngine", "RubricAnalysis"]),
        .executableTarget(
            name: "hotseat",
            dependencies: [
                "InterviewModel", "ScenarioLibrary", "ScenarioEngine", "RubricAnalysis", "CodeJudge",
                "TranscriptStore", "TerminalUI", "WebConsole", "InterviewSession",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // For developers: trains the model of stories that lies in Rubrics/Models.
        .executableTarget(
            name: "train-stories", dependencies: ["InterviewModel", "RubricAnalysis"],
            path: "Sources/TrainStories", swiftSettings: strict),

        // Judges what it reads, so that the tests can judge as another user.
        .executableTarget(
            name: "judge-probe", dependencies: ["CodeJudge", "InterviewModel"],
            path: "Tests/Support/JudgeProbe", swiftSettings: strict),
        .target(name: "PseudoTerminal", path: "Tests/Support/PseudoTerminal", swiftSettings: strict),
        .executableTarget(
            name: "terminal-probe", dependencies: ["TerminalUI", "InterviewModel"],
            path: "Tests/Support/TerminalProbe",
            swiftSettings: strict),
        .target(
            name: "SampleSession", dependencies: ["InterviewModel"], path: "Tests/Support/SampleSession",
            swiftSettings: strict),

        // Times the index of sessions, for `make bench-review`.
        .executableTarget(
            name: "review-bench", dependencies: ["TranscriptStore", "InterviewModel"],
            path: "Tests/Support/ReviewBench", swiftSettings: strict),

        tests("InterviewModel", ["InterviewModel"]),
        tests("ScenarioLibrary", ["ScenarioLibrary", "InterviewModel"], exclude: ["Fixtures"]),
        tests("ScenarioEngine", ["ScenarioEngine", "InterviewModel", "ScenarioLibrary"]),
        tests(
            "RubricAnalysis", ["RubricAnalysis", "InterviewModel", "ScenarioLibrary"], exclude: ["Fixtures"]),
        tests(
            "CodeJudge", ["CodeJudge", "InterviewModel", "ScenarioLibrary", "PseudoTerminal", "judge-probe"]),
        tests(
            "TranscriptStore", ["TranscriptStore", "InterviewModel", "SampleSession", "PseudoTerminal"],
            exclude: ["Golden"]),
        tests(
            "TerminalUI", ["TerminalUI", "CReadline", "InterviewModel", "PseudoTerminal", "terminal-probe"]),
        tests("WebConsole", ["WebConsole", "InterviewModel"]),
        tests(
            "InterviewSession", ["InterviewSession", "InterviewModel", "RubricAnalysis", "ScenarioEngine"]),
        tests(
            "EndToEnd",
            [
                "InterviewModel", "InterviewSession", "TranscriptStore", "WebConsole", "PseudoTerminal",
                "SampleSession", "hotseat", "train-stories",
            ],
            exclude: ["Cases", "Fixtures", "Review/Golden"]),
    ],
    swiftLanguageModes: [.v6]
)
