import Foundation

/// Copies of programs that are then run.
public enum ExecutableCopy {
    /// Copies a program, for everybody to run.
    ///
    /// Another process does the copying: were the copy open for writing in this one, a child that another test
    /// starts meanwhile would have it open too, and running it would fail with "text file busy".
    ///
    /// - Throws: where `cp` cannot be started or fails.
    public static func make(of program: String, at path: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/cp")
        process.arguments = ["--", program, path]
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0, chmod(path, 0o755) == 0 else {
            throw CocoaError(.fileWriteUnknown)
        }
    }
}
