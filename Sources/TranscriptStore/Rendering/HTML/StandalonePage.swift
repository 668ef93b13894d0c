import InterviewModel

/// A page as one file that needs nothing else: no network, no script, no other file of ours, which its content policy
/// lets a browser enforce.
struct StandalonePage {
    /// The page's title, without the program's name.
    let title: String

    /// The file around a body, which should begin with the page's only `h1`.
    func document(_ body: HTML) -> String {
        let page: HTML = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"/>
            <meta name="color-scheme" content="light dark"/>
            <title>\(title) - Hotseat</title>
            <style>
            \(HTML(trusted: Stylesheet.text))</style>
            </head>
            <body>
            <main id="content">
            \(body)
            </main>
            </body>
            </html>

            """
        return page.text
    }
}
