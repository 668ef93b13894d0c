import Testing

@testable import InterviewSession

@Suite("A line typed while coding")
struct ThoughtLineTests {
    @Test(
        "is a thought where it is words",
        arguments: [
            "hm", "two pointers?", "so it is O(n) in time", "sort first, then walk",
            "I'd use a dict (or a set)",
            "if the list is empty there is nothing to do", "日本語で考える", "what about 3.5?",
        ])
    func words(line: String) {
        #expect(ThoughtLine.isOne(line))
    }

    @Test(
        "may be code in all other cases",
        arguments: [
            "", "  indented", "def f(x):", "class A:", "import os", "from x import y", "x = 1", "print(x)",
            "#include <stdio.h>", "int main(void)", "let n", "const a", "for i in range(3):", "a[0]", "}",
            "@cache", "return x", "items.sort()", "struct node", "function f(a) {", "42", "x += 1;",
        ])
    func code(line: String) {
        #expect(!ThoughtLine.isOne(line))
    }
}
