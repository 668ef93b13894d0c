extension Stylesheet {
    /// On paper: black on white, nothing to click, no answer torn in two.
    static let printed = """
        @media print {
          :root {
            --ink: #000000; --muted: #333333; --accent: #000000; --good: #000000; --warn: #000000; --bad: #000000;
            --paper: #ffffff; --surface: #ffffff; --mark: #eeeeee; --added: #ffffff; --removed: #eeeeee;
            --line: #999999; --edge: #444444;
            --component-1: #000000; --component-2: #000000; --component-3: #000000;
            --component-4: #000000; --component-5: #000000; --component-6: #000000;
          }
          body { font-size: 10.5pt; line-height: 1.45; }
          main { max-width: none; padding: 0; }
          .skip-link, .site-header, .site-footer, .search, .pager, .replay-controls, .no-print { display: none; }
          a { color: inherit; text-decoration: none; }
          h1, h2, h3, h4, caption { break-after: avoid; }
          .answer, .card, .chart, .session, tr, li { break-inside: avoid; }
          .scroll, .chart, .code, .diff { overflow: visible; }
          .code, .diff { white-space: pre-wrap; overflow-wrap: anywhere; }
          .bar-fill { stroke: #000000; }
          mark, .misconception { outline: 1px solid #444444; }
        }

        """
}
