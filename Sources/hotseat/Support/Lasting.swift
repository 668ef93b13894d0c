/// What is kept to the end of the process.
enum Lasting {
    // Safe: written by the main thread alone, and never read.
    nonisolated(unsafe) private static var kept: AnyObject?

    /// Keeps an object and all that it holds, in place of the one before. For the main thread of a process that ends
    /// soon: the system takes back all memory at once, and faster than objects are taken apart one by one.
    static func keep(_ object: AnyObject) {
        kept = object
    }
}
