import Foundation
import PseudoTerminal

extension Ground {
    /// The program as an ordinary user: root may read and write everything, and would not see what others see.
    ///
    /// Where the tests are run by an ordinary user, that one will do.
    func asOrdinaryUser() throws -> Hotseat {
        var hotseat = hotseat
        guard geteuid() == 0 else { return hotseat }
        hotseat.launcher = Self.launcher
        // The built program may lie where nobody else may look.
        let copy = "\(path)/hotseat-program"
        if !FileManager.default.fileExists(atPath: copy) {
            try ExecutableCopy.make(of: hotseat.program, at: copy)
        }
        hotseat.program = copy
        chmod(path, 0o755)
        return hotseat
    }

    /// Whether another user's view can be had here: always for an ordinary user, with setpriv for root.
    static let hasOrdinaryUser: Bool = {
        guard geteuid() == 0 else { return true }
        guard let ground = try? Ground.shared(), let hotseat = try? ground.asOrdinaryUser() else {
            return false
        }
        defer { ground.remove() }
        return (try? hotseat.run(["--version"]))?.status == 0
    }()

    /// Changes who may do what with something within it.
    func allow(_ mode: mode_t, _ name: String) {
        chmod("\(path)/\(name)", mode)
    }

    private static let launcher = [
        "/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups",
    ]
}
