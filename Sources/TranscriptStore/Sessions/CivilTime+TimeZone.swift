public import Foundation

extension CivilTime {
    /// The time at a moment in milliseconds since 1970 UTC, in a zone.
    public init(wall: Int, in timeZone: TimeZone) {
        let moment = Date(timeIntervalSince1970: Double(wall) / 1000)
        self.init(wall: wall, secondsFromUTC: timeZone.secondsFromGMT(for: moment))
    }
}
