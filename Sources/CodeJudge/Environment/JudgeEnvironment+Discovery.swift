import Foundation

extension JudgeEnvironment {
    /// Finds out what this machine offers, by trying it: the Python that `$HOTSEAT_PYTHON` names, and no other
    /// then; else the first of `/usr/bin/python3` and the search path that is new enough and runs inside the
    /// sandbox.
    ///
    /// Starts a handful of short programs, some 60 ms altogether; call it once, on the main thread or another
    /// that stays.
    public static func discover(variables: [String: String]) -> JudgeEnvironment {
        let path = variables["PATH"] ?? "/usr/bin:/bin"
        var found = JudgeEnvironment(
            bubblewrap: executable("bwrap", on: path), setpriv: executable("setpriv", on: path),
            isRoot: geteuid() == 0, sandboxWorks: false, notes: [], abilities: BubblewrapAbilities(),
            mounts: systemMounts(), temporaryFolder: variables["TMPDIR"] ?? "/tmp", searchPath: path,
            variables: variables)

        let pythons = found.interpreters(variables: variables, path: path)
        #if os(Linux)
            if let contained = found.contained(running: pythons) { return contained }
        #endif
        // Root gives up its rights for limits alone as well, and may then not reach every Python.
        found.python = pythons.first { python in
            var trial = found
            trial.python = python
            do throws(JudgeError) {
                try Harness(in: trial).end()
                return true
            } catch .folderFailed {
                // No fault of this Python; the judge will say what is.
                return true
            } catch {
                return false
            }
        }
        return found
    }

    /// Every Python that answers and is new enough, in the order of preference, each once.
    private mutating func interpreters(variables: [String: String], path: String) -> [PythonInterpreter] {
        var candidates: [String] = []
        if let asked = variables["HOTSEAT_PYTHON"], !asked.isEmpty {
            if let program = asked.contains("/") ? asked : Self.executable(asked, on: path) {
                candidates.append(program)
            } else {
                notes.append("HOTSEAT_PYTHON names \(asked), which is not on the search path")
            }
        }
        // Who names one means that one: a verdict of another Python would be of no use to him.
        let isNamed = variables["HOTSEAT_PYTHON"]?.isEmpty == false
        if !isNamed { candidates.append("/usr/bin/python3") }
        if !isNamed, let program = Self.executable("python3", on: path) { candidates.append(program) }

        var usable: [PythonInterpreter] = []
        for candidate in candidates {
            // An interpreter in the system's place is enough; asking a shim costs a tenth of a second.
            if usable.contains(where: { $0.path.hasPrefix("/usr/bin/") }) { break }
            guard let python = Self.interpreter(at: candidate, variables: variables) else {
                if candidate == variables["HOTSEAT_PYTHON"] {
                    notes.append("HOTSEAT_PYTHON names \(candidate), which does not run")
                }
                continue
            }
            if python.version < PythonInterpreter.oldestVersion {
                notes.append("\(python.path) is too old: \(python.version)")
                outdatedPython = python
            } else if !usable.contains(where: { $0.path == python.path }) {
                usable.append(python)
            }
        }
        return usable
    }

    /// Asks the Python at `path`, perhaps a shim or a virtual environment's, who it really is.
    private static func interpreter(at path: String, variables: [String: String]) -> PythonInterpreter? {
        let question = """
            import os, sys
            print(os.path.realpath(sys.executable))
            print(sys.base_prefix)
            print('%d.%d.%d' % sys.version_info[:3])
            """
        guard access(path, X_OK) == 0,
            let answer = ChildProcess.capture(path, ["-I", "-S", "-B", "-c", question], variables: variables)
        else { return nil }
        let lines = answer.split(separator: "\n")
        guard lines.count == 3, let version = PythonVersion(text: lines[2]) else { return nil }
        return PythonInterpreter(path: String(lines[0]), prefix: String(lines[1]), version: version)
    }

    /// The first executable file of this name on a search path.
    static func executable(_ name: String, on path: String) -> String? {
        for folder in path.split(separator: ":") where folder.hasPrefix("/") {
            let candidate = "\(folder)/\(name)"
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder), !isFolder.boolValue,
                access(candidate, X_OK) == 0
            {
                return candidate
            }
        }
        return nil
    }

    /// What Python needs of the system: programs and shared libraries, as they lie on this machine.
    ///
    /// `/usr` is not shown whole: a library of challenges installed under it, with the answers to the hidden
    /// cases, must stay outside.
    private static func systemMounts() -> [SystemMount] {
        let paths = [
            "/usr/bin", "/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/share/zoneinfo", "/bin", "/lib",
            "/lib32", "/lib64",
        ]
        return paths.compactMap { path in
            let files = FileManager.default
            if let target = try? files.destinationOfSymbolicLink(atPath: path) {
                return SystemMount(path: path, kind: .link(target: target))
            }
            return files.fileExists(atPath: path) ? SystemMount(path: path, kind: .folder) : nil
        }
    }
}
