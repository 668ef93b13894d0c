#if os(Linux)
    import CSandbox
    import Foundation

    extension LaunchPlan {
        /// Runs the harness in a sandbox: namespaces, a system-call filter, and a file system of its own.
        ///
        /// The resource limits are set by the harness in each case's process. No `/proc` is mounted: it would
        /// show the host's environment through the first process.
        static func sandbox(
            _ environment: JudgeEnvironment, bubblewrap: String, python: PythonInterpreter,
            toolchain: Toolchain?,
            marker: String
        ) throws(JudgeError) -> LaunchPlan {
            var filter = [UInt8](repeating: 0, count: 4096)
            let length = filter.withUnsafeMutableBytes { sandbox_filter($0.baseAddress, $0.count) }
            guard length > 0 else {
                throw .sandboxFailed(message: "there is no system-call filter for this processor")
            }
            filter.removeLast(filter.count - length)

            var words = environment.isRoot ? environment.setpriv.map(drop) ?? [] : []
            words += [bubblewrap, "--unshare-all", "--unshare-user"]
            if environment.abilities.disablesNamespaces { words.append("--disable-userns") }
            words += [
                "--uid", "1000", "--gid", "1000", "--hostname", "judge", "--die-with-parent", "--new-session",
            ]
            words += ["--info-fd", "4", "--seccomp", "3"]
            for mount in environment.mounts {
                switch mount.kind {
                case .folder: words += ["--ro-bind", mount.path, mount.path]
                case .link(let target): words += ["--symlink", target, mount.path]
                }
            }
            words += ["--dev", "/dev", "--remount-ro", "/dev"]
            if environment.abilities.sizedFolders {
                words += ["--size", String(16 << 20), "--tmpfs", "/tmp"]
            } else {
                words += ["--dir", "/tmp"]
            }
            if let toolchain {
                let size = environment.abilities.sizedFolders ? ["--size", String(64 << 20)] : []
                words += size + ["--tmpfs", buildFolder]
                // Compilers and runtimes find their parts by this link; the rest of /proc stays away.
                words += [
                    "--dir", "/proc", "--dir", "/proc/self", "--symlink", toolchain.tool, "/proc/self/exe",
                ]
                for folder in toolchain.folders { words += ["--ro-bind-try", folder, folder] }
            }
            if python.prefix != "/usr" {
                for part in ["bin", "lib", "lib64"] {
                    words += ["--ro-bind-try", "\(python.prefix)/\(part)", "\(python.prefix)/\(part)"]
                }
            }
            words += ["--dir", "/work", "--chdir", "/work", "--remount-ro", "/", "--"]
            words += harness(python, marker: marker)
            return LaunchPlan(
                program: words[0], arguments: Array(words.dropFirst()),
                environment: ["PATH=/usr/bin:/bin", "HOME=/work", "LANG=C.UTF-8"],
                filter: filter, reportsItself: true)
        }

        /// How many processes and threads run under a user id now, as `/proc` shows them.
        static func runningTasks(of user: uid_t) -> Int {
            let files = FileManager.default
            return ((try? files.contentsOfDirectory(atPath: "/proc")) ?? []).reduce(0) { sum, name in
                var facts = stat()
                guard Int(name) != nil, stat("/proc/\(name)", &facts) == 0, facts.st_uid == user else {
                    return sum
                }
                return sum
                    + max(1, (try? files.contentsOfDirectory(atPath: "/proc/\(name)/task"))?.count ?? 1)
            }
        }
    }
#endif
