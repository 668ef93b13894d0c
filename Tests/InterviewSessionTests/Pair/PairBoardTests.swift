import InterviewModel
import InterviewSession
import Synchronization
import Testing

@Suite("The board of a pair session")
struct PairBoardTests {
    private let board = PairBoard()

    private func texts(_ news: PairBoard.News) -> [String] {
        news.sections.map { "\($0.section.rawValue)=\(String(decoding: $0.json, as: UTF8.self))" }
    }

    @Test("gives a slow reader the last value, once")
    func slow() {
        for number in 1...1_000 { board.update { $0.publish(.draft, number) } }
        let news = board.news(for: .interviewer, after: 0)
        #expect(texts(news) == ["draft=1000"])
        #expect(board.news(for: .interviewer, after: news.seen).sections.isEmpty)
        board.update { $0.publish(.draft, 1_000) }
        #expect(board.news(for: .interviewer, after: news.seen).sections.isEmpty)
        board.update { $0.publish(.draft, 1_001) }
        #expect(texts(board.news(for: .interviewer, after: news.seen)) == ["draft=1001"])
    }

    @Test("gives what was changed in one move to no reader by halves", .timeLimit(.minutes(1)))
    func together() async {
        let board = board
        let writing = Task.detached {
            for number in 1...2_000 {
                board.update {
                    $0.publish(.question, number)
                    $0.publish(.draft, number)
                }
            }
        }
        var (seen, last) = (0, "")
        while last != "2000" {
            let news = board.news(for: .interviewer, after: seen)
            seen = news.seen
            let numbers = news.sections.map { String(decoding: $0.json, as: UTF8.self) }
            #expect(numbers.isEmpty || (numbers.count == 2 && numbers[0] == numbers[1]))
            last = numbers.first ?? last
            await Task.yield()
        }
        await writing.value
    }

    @Test("makes what a clock shows when it is read")
    func live() {
        let ticks = Mutex(0)
        board.update {
            $0.publish(.clock) {
                ticks.withLock {
                    $0 += 1; return $0
                }
            }
        }
        #expect(texts(board.news(for: .candidate, after: 0)) == ["clock=1"])
        #expect(board.now(.clock, for: .candidate) == Array("2".utf8))
    }

    @Test("tells those who saw a section that it was taken down, and nothing to those who come later")
    func removed() {
        board.update { $0.publish(.code, "x") }
        let news = board.news(for: .interviewer, after: 0)
        board.update { $0.remove(.code) }
        #expect(texts(board.news(for: .interviewer, after: news.seen)) == ["code=null"])
        #expect(board.news(for: .interviewer, after: 0).sections.isEmpty)
        #expect(board.now(.code, for: .interviewer) == nil)
        let again = board.news(for: .interviewer, after: news.seen)
        board.update { $0.remove(.code) }
        board.update { $0.remove(.probes) }
        #expect(board.news(for: .interviewer, after: again.seen).sections.isEmpty)
        board.update { $0.publish(.code, "x") }
        #expect(texts(board.news(for: .interviewer, after: again.seen)) == ["code=\"x\""])
    }

    @Test("rings once for all that happened since it was last listened to", .timeLimit(.minutes(1)))
    func bell() async {
        var rings = board.bell().makeAsyncIterator()
        for number in 1...5 { board.update { $0.publish(.draft, number) } }
        #expect(await rings.next() != nil)
        let first = board.news(for: .interviewer, after: 0)
        board.update { $0.publish(.draft, 5) }
        board.update { $0.publish(.draft, 6) }
        #expect(await rings.next() != nil)
        #expect(texts(board.news(for: .interviewer, after: first.seen)) == ["draft=6"])
        board.ring()
        #expect(await rings.next() != nil)
    }
}
