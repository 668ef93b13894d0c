import Foundation
import PseudoTerminal
import Testing

@Suite("The manual page")
struct ManualTests {
    @Test("names every command and option; `make manual` writes it anew")
    func complete() throws {
        let page = try Project.text("Docs/hotseat.1")
        let process = Process()
        process.executableURL = URL(filePath: BuiltProducts.path(of: "hotseat"))
        process.arguments = ["--experimental-dump-help"]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let dump = try JSONDecoder().decode(ToolInfo.self, from: output)
        for command in dump.command.all where command.commandName != "help" {
            #expect(page.contains(command.commandName), "\(command.commandName)")
            for name in command.arguments?.flatMap({ $0.names ?? [] }) ?? [] where name.kind == "long" {
                #expect(page.contains("Fl -\(name.name)"), "--\(name.name) of \(command.commandName)")
            }
        }
    }

    private struct ToolInfo: Decodable {
        let command: Command
    }

    private final class Command: Decodable {
        struct Argument: Decodable {
            struct Name: Decodable {
                let kind: String
                let name: String
            }
            let names: [Name]?
        }
        let commandName: String
        let arguments: [Argument]?
        let subcommands: [Command]?

        var all: [Command] { [self] + (subcommands ?? []).flatMap(\.all) }
    }
}
