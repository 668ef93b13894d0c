import Foundation
import Testing

/// A verdict that only a sandbox gives.
@Suite("Forbidden")
struct ForbiddenVerdictTests {
    @Test("what the sandbox refuses is told as forbidden, where there is a sandbox")
    func refused() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        try ground.write(
            "import socket\n\n\ndef double(value):\n    socket.socket()\n    return value * 2\n", to: "net.py"
        )
        let json = try ground.hotseat.run(["judge", "double", "net.py", "--json"])
        guard json.text.contains("\"containment\" : \"sandbox\"") else { return }
        #expect(json.text.contains("\"outcome\" : \"forbidden\""))
        #expect(json.status == 1)
        let text = try ground.hotseat.run(["judge", "double", "net.py"]).text
        #expect(text.hasPrefix("Failed (forbidden call): 0 of 3 cases passed.\n"))
        #expect(text.contains("PermissionError: "))
    }
}
