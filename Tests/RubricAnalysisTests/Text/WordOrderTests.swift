import InterviewModel
import RubricAnalysis
import Testing

@Suite("Words in an order that English has")
struct WordOrderTests {
    private func earns(_ text: String) -> Bool {
        Assessing.concept([.near(["lock", "thread"])], text)?.credit == 1
    }

    @Test("a sentence whose small words cannot stand so is worth little")
    func scrambled() {
        #expect(!earns("The of lock we the by thread was had for it and or a is key at into."))
        #expect(!earns("Lock the is of we a thread from by they of was the."))
    }

    @Test(
        "ordinary, terse, stammered and learner's sentences keep their worth",
        arguments: [
            "The lock is held by one thread, and the other waits.",
            "The lock is held by thread, and others wait.",
            "I I think the the lock is of the the thread.",
            "Lock is hold from thread, other thread must waiting for.",
            "It was for the thread that the lock was made, and we had had enough of it.",
            "The lock A is held by the thread A of node A, and thread A is at B.",
            "What it is is a lock, and the thread that has it is the one that runs.",
            "The thread has lock and the other is wait in queue for he get it.",
        ])
    func inOrder(_ text: String) { #expect(earns(text), "\(text)") }
}
