import InterviewModel
import Testing

@testable import ScenarioLibrary

@Suite("Times and amounts")
struct DurationTextTests {
    @Test(
        "a time is whole numbers with units, the largest first",
        arguments: [
            ("90s", 90), ("4m", 240), ("1h", 3600), ("1m30s", 90), ("1h1m1s", 3661), ("0s", 0),
            ("24h", 86400),
            ("1440m", 86400), ("007s", 7),
        ])
    func times(text: String, seconds: Int) {
        #expect(DurationText.read(text) == .time(.seconds(seconds)))
    }

    @Test(
        "everything else is no time",
        arguments: ["", "90", "s", "1.5m", "90 s", "1s1m", "1m1m", "1d", "m5", "+5s", "--5s", "٣s", "5S"])
    func malformed(text: String) {
        #expect(DurationText.read(text) == .malformed)
    }

    @Test("more than a day is too long, however many digits it has")
    func tooLong() {
        #expect(DurationText.read("24h1s") == .tooLong)
        #expect(DurationText.read("99999999999999999999999h") == .tooLong)
        #expect(DurationText.read("-5m") == .negative)
    }

    @Test(
        "an amount of memory has a binary unit",
        arguments: [("64KiB", 65536), ("512MiB", 536_870_912), ("1 GiB", 1_073_741_824), ("12B", 12)])
    func amounts(text: String, bytes: Int) {
        #expect(ByteCountText.read(text) == bytes)
    }

    @Test(
        "everything else is no amount", arguments: ["", "64", "64K", "64MB", "-1KiB", "9999999999999999GiB"])
    func noAmounts(text: String) {
        #expect(ByteCountText.read(text) == nil)
    }
}
