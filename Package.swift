// swift-tools-version:6.1
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A module of Hotseat. The arrows are listed here and nowhere else; `ARCHITECTURE.md` draws them.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: dependencies, resources: resources, swiftSettings: strict)
}

let package = Package(
    name: "Hotseat",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "hotseat", targets: ["hotseat"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .target(name: "CReadline", linkerSettings: [.linkedLibrary("readline")]),
        .target(name: "CStemmer", linkerSettings: [.linkedLibrary("stemmer")]),
        .target(name: "CSandbox"),

        module("InterviewModel"),
        module("ScenarioLibrary", ["InterviewModel", "Yams"]),
        module("ScenarioEngine", ["InterviewModel"]),
        module("RubricAnalysis", ["InterviewModel", "CStemmer"]),
        module("CodeJudge", ["InterviewModel", "CSandbox"]),
        module("TranscriptStore", ["InterviewModel"]),
        module("TerminalUI", ["InterviewModel", "CReadline"]),
        module("InterviewSession", ["InterviewModel", "ScenarioEngine", "RubricAnalysis"]),
        .executableTarget(
            name: "hotseat",
            dependencies: [
                "InterviewModel", "ScenarioLibrary", "ScenarioEngine", "RubricAnalysis", "CodeJudge",
                "TranscriptStore", "TerminalUI", "InterviewSession",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        tests("InterviewModel", ["InterviewModel"]),
        tests("ScenarioLibrary", ["ScenarioLibrary", "InterviewModel"]),
        tests("ScenarioEngine", ["ScenarioEngine", "InterviewModel", "ScenarioLibrary"]),
        tests("RubricAnalysis", ["RubricAnalysis", "InterviewModel", "ScenarioLibrary"]),
        tests("CodeJudge", ["CodeJudge", "InterviewModel", "ScenarioLibrary"]),
        .target(
            name: "SampleSession", dependencies: ["InterviewModel"], path: "Tests/Support/SampleSession",
            swiftSettings: strict),
        tests(
            "TranscriptStore", ["TranscriptStore", "InterviewModel", "SampleSession"],
            resources: [.copy("Golden")]),
        tests("TerminalUI", ["TerminalUI", "InterviewModel"]),
        tests("InterviewSession", ["InterviewSession", "InterviewModel"]),
        tests("EndToEnd", ["InterviewModel", "TranscriptStore"]),
    ],
    swiftLanguageModes: [.v6]
)
