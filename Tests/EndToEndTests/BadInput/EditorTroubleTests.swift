import Foundation
import PseudoTerminal
import Testing

/// Editors that do not work: the clock runs on, and the program can be written in another way.
@Suite("Trouble with the editor")
struct EditorTroubleTests {
    @Test(
        "an editor that fails is told of, with another way to go on",
        arguments: [
            ("false", "The editor did not work: false ended with status 1."),
            (
                "/nowhere/editor --wait",
                "The editor did not work: /nowhere/editor --wait could not be started."
            ),
        ])
    func failing(editor: String, sentence: String) throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        var hotseat = ground.hotseat
        hotseat.variables = [
            "EDITOR": editor, "TERM": "xterm-256color", "HOTSEAT_LIBRARY": "\(ground.path)/library",
            "HOTSEAT_TRANSCRIPTS": "\(ground.path)/new",
        ]
        let terminal = try PseudoTerminal(
            [hotseat.program, "interview", "tiny", "--seed", "7", "--no-self-rating"],
            environment: hotseat.environment,
            columns: 200)
        try terminal.wait(for: "Tell me about yourself.")
        try terminal.type(":skip\r")
        for question in ["What is a dictionary?", "How does a tuple"] {
            try terminal.wait(for: question)
            try terminal.type(":skip\r")
        }
        try terminal.wait(for: "Your program is in")
        try terminal.type(":edit\r")
        try terminal.wait(for: sentence)
        try terminal.type(":end\r")
        try terminal.wait(for: "Ended here.")
        #expect(try terminal.finish() == 0)
    }

    @Test("doctor tells of an editor that is not there")
    func doctor() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        var hotseat = ground.hotseat
        hotseat.variables["EDITOR"] = "/nowhere/editor"
        #expect(
            try hotseat.run(["doctor"]).text.contains("limited  editor      /nowhere/editor is not there\n"))
    }
}
