import ArgumentParser

@main
struct Hotseat: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "A mock-interview simulator for the terminal.", version: "0.1.0")
}
