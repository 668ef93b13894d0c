/// Why nothing could be trained. The file that was to be written stays as it was.
enum TrainingFault: Error {
    /// A file of stories cannot be read.
    case unreadable(path: String, reason: String)
    /// There is no story in a file.
    case empty(path: String)
    /// A line, counted from 1, is no labelled story.
    case line(path: String, number: Int, reason: String)
    /// The model cannot be written.
    case unwritable(path: String, reason: String)

    /// What happened as a clause, and the next step as a sentence of its own.
    var text: String {
        switch self {
        case .unreadable(let path, let reason):
            "\(path) cannot be read: \(reason)\n  Name the folder with the stories, such as Training/Stories."
        case .empty(let path):
            "there is no story in \(path)\n  Training/README.md tells what belongs there."
        case .line(let path, let number, let reason):
            "\(path):\(number): \(reason)\n  Training/README.md has the format of a line."
        case .unwritable(let path, let reason):
            "\(path) cannot be written: \(reason)\n  Name another file."
        }
    }
}
