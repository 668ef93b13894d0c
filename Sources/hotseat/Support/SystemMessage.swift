import Foundation

/// The system's own words for what went wrong.
enum SystemMessage {
    /// The words for an `errno`, for the middle of a sentence.
    static func text(_ code: Int32) -> String {
        String(cString: strerror(code))
    }
}
