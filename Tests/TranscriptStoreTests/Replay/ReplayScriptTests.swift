import Foundation
import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

private let node = ["/usr/bin/node", "/usr/local/bin/node", "/opt/homebrew/bin/node"].first {
    FileManager.default.isExecutableFile(atPath: $0)
}

/// The script, where Node is there to run it.
@Suite("The script of a replay's page", .enabled(if: node != nil)) struct ReplayScriptTests {
    private func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: try #require(node))
        process.arguments = arguments
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }

    @Test("is short, sound, and never makes markup of text")
    func syntax() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/replay.js"
        try Data(ReplayScript.javaScript.utf8).write(to: URL(filePath: path))
        let check = try run(["--check", path])
        #expect(check.status == 0, "\(check.output)")
        #expect(ReplayScript.javaScript.count { $0 == "\n" } < 200)
        for word in ["innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval("] {
            #expect(!ReplayScript.javaScript.contains(word), "\(word)")
        }
    }

    @Test("shows what was there at each instant, and plays only when told to")
    func behaviour() throws {
        let data = String(
            decoding: ReplayPage.json(Replay(events: ReplaySession.typed, session: "s")), as: UTF8.self)
        let source = Self.page + "const data = \(data);\n" + ReplayScript.javaScript + Self.visit
        let outcome = try run(["-e", source])
        #expect(
            outcome.output == """
                Play |  | 
                0:20 left 2:00 left
                They smoof | They smo | They smooth bursts | They can smooth bursts
                Question 1: Why queues?
                3 | 0:23 / 0:54 | No change for 0:30.
                Pause | They can smooth bursts | 0:53 / 0:54
                Play | 0:54 / 0:54 | Finished.

                """)
    }

    /// As much of a browser as the script asks for.
    private static let page = """
        const parts = {};
        function element(name) {
          return {
            name, textContent: "", value: name === "speed" ? "2" : "0", hidden: true, checked: true, dataset: {},
            handlers: {}, attributes: {}, classList: { toggle() {} }, scrollIntoView() {},
            setAttribute(key, value) { this.attributes[key] = value; },
            removeAttribute(key) { delete this.attributes[key]; },
            addEventListener(key, handler) { this.handlers[key] = handler; },
          };
        }
        const list = Array.from({ length: 9 }, (_, index) => element("li" + index));
        const root = element("root");
        root.querySelector = (name) => (parts[name] ??= element(name.replace(".replay-", "")));
        root.querySelectorAll = (name) => (name.includes("li") ? list : []);
        globalThis.document = { querySelector: () => root };
        globalThis.window = { matchMedia: () => ({ matches: false }) };
        let clock = 0;
        Date.now = () => clock;
        let waiting = null;
        globalThis.setTimeout = (work) => ((waiting = work), 1);
        globalThis.clearTimeout = () => (waiting = null);
        globalThis.fetch = () => Promise.resolve({ ok: true, json: () => Promise.resolve(data) });

        """

    private static let visit = """

        setImmediate(() => {
          const part = (name) => parts[".replay-" + name];
          const text = (...names) => names.map((name) => part(name).textContent).join(" | ");
          const seek = (at) => { part("position").value = String(at); part("position").handlers.input(); };
          const at = (place, name) => (seek(place), text(name));
          console.log(text("play", "text", "clock"));
          console.log(at(300, "clock").replace("to think", "left"), at(20200, "clock"));
          console.log([21700, 22100, 23600, 53600].map((place) => at(place, "text")).join(" | "));
          seek(23600);
          console.log(text("question"));
          const now = list.findIndex((item) => item.attributes["aria-current"]);
          console.log([now, part("time").textContent, part("caption").textContent].join(" | "));
          part("play").handlers.click();
          clock += 1500;
          waiting();
          console.log(text("play", "text", "time"));
          clock += 60000;
          waiting();
          console.log(text("play", "time", "caption"));
        });
        """
}
