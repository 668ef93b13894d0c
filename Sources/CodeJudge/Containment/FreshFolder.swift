import Foundation

/// A folder made for one run that only limits hold, and removed with all that is in it.
struct FreshFolder {
    /// Where it is.
    let path: String

    /// Makes it, readable and writable only by whoever runs the program.
    init(_ environment: JudgeEnvironment) throws(JudgeError) {
        var template = Array("\(environment.temporaryFolder)/hotseat-run-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw .folderFailed(path: environment.temporaryFolder, code: errno)
        }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        if environment.isRoot, environment.setpriv != nil {
            chown(path, LaunchPlan.nobody, LaunchPlan.nobody)
        }
    }

    /// Removes it. A program may have taken the permissions of folders inside away, so they are given back
    /// first; links are removed, never followed.
    func remove() {
        let files = FileManager.default
        if (try? files.removeItem(atPath: path)) != nil { return }
        // Root needs no permissions, and must not be led to give away those of others.
        guard geteuid() != 0 else { return }
        unlock(path, depth: 0)
        try? files.removeItem(atPath: path)
    }

    private func unlock(_ folder: String, depth: Int) {
        // Deeper than any honest program goes; what lies below stays.
        guard depth < 200 else { return }
        chmod(folder, 0o700)
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
            var facts = stat()
            if lstat("\(folder)/\(name)", &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR {
                unlock("\(folder)/\(name)", depth: depth + 1)
            }
        }
    }
}
