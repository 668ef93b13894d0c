import Testing

@testable import ScenarioLibrary

@Suite("Soft breaks")
struct SoftBreaksTests {
    @Test("are joined within paragraphs and list items, and nowhere else")
    func joins() {
        let text = """
            One sentence
            on two lines.

            - an item
              that goes on
            - another
            1. first

            ```python
            def f():
                pass
            ```
            After it
            more.
            | a | b |
            | - | - |
            # Heading
            text

                indented
                code
            """
        #expect(
            SoftBreaks.joined(text) == """
                One sentence on two lines.

                - an item that goes on
                - another
                1. first

                ```python
                def f():
                    pass
                ```
                After it more.
                | a | b |
                | - | - |
                # Heading
                text

                    indented
                    code
                """)
    }
}
