import InterviewModel
import Testing

@Suite("Passages of the library as markup")
struct PassageTextTests {
    @Test(
        "emphasis and code within a line",
        arguments: [
            ("a *b* `c` **d** e", "a <em>b</em> <code>c</code> <strong>d</strong> e"),
            ("2 * 3 ** 4", "2 * 3 ** 4"), ("`*args*` and *x", "<code>*args*</code> and *x"), ("``", "``"),
            ("**", "**"), ("<b>*x*</b>", "&lt;b&gt;<em>x</em>&lt;/b&gt;"), ("", ""), ("`open", "`open"),
        ])
    func inline(_ text: String, _ markup: String) {
        #expect(PassageText.inline(text).text == markup)
    }

    @Test("without the signs where no markup can be")
    func plain() {
        #expect(PassageText.plain("What is the *global* `lock`?") == "What is the global lock?")
        #expect(PassageText.plain("2 * 3") == "2 * 3")
    }

    @Test("paragraphs, lists and fenced code, closed or not")
    func blocks() {
        let text =
            "One\nline.\n\n- first\n  goes on\n- second\nAfter.\n```python\nx = 1 < 2\n\ny\n```\n```\nopen"
        #expect(
            PassageText.blocks(text).text == """
                <p dir="auto">One line.</p>
                <ul><li dir="auto">first goes on</li><li dir="auto">second</li></ul>
                <p dir="auto">After.</p>
                <pre class="code"><code>x = 1 &lt; 2

                y</code></pre>
                <pre class="code"><code>open</code></pre>
                """)
    }

    @Test("markup in a passage is text, wherever it stands")
    func escaped() {
        let text = "<b> `<i>` *<s>*\n- <u>\n```\n</code><em>\n```\n<script>alert(1)</script>"
        let html = PassageText.blocks(text).text
        for tag in ["<b>", "<i>", "<s>", "<u>", "</code><em>", "<script>"] {
            #expect(!html.contains(tag), "\(tag)")
        }
        #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    }

    @Test("signs that nothing closes are passed in one go", arguments: ["*", "`", "**a", "*a *b `"])
    func many(_ sign: String) {
        let text = String(repeating: sign, count: 20_000)
        #expect(PassageText.plain(text).utf8.count <= text.utf8.count)
    }
}
