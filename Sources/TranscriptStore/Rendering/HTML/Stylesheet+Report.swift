extension Stylesheet {
    /// The report, and charts as `Plot` draws them.
    static let report = """
        .report-head { margin-block-end: 1.5rem; }
        .report-head h1 { margin-block-end: 0.2em; }
        .report-round > h2 { margin-block-start: 2.5rem; padding-block-start: 1.25rem; border-block-start: 3px solid var(--edge); }
        .report-foot { margin-block-start: 3rem; border-block-start: 1px solid var(--line); }
        .digest { padding: 1.1rem 1.25rem 1.25rem; }
        .digest h2 { margin: 0 0 0.5rem; font-size: 1.05rem; color: var(--muted); font-weight: 600; }
        .level { margin: 0 0 0.5rem; font-size: 1.15rem; }
        .level strong { font-size: 3rem; line-height: 1; font-variant-numeric: tabular-nums; }
        .level-words { margin-inline-start: 0.5rem; color: var(--muted); }
        .digest .facts { margin-block: 1rem 0; }
        .points { padding-inline-start: 1.3rem; }
        .points > li { margin-block-end: 1rem; }
        .points p { margin-block: 0.2em; }
        blockquote { margin: 0.35rem 0 0; padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--line); color: var(--muted); white-space: pre-wrap; max-width: 44rem; }
        h4 { margin-block: 1.75em 0.4em; }
        .report-round > h2 + .answer { border-block-start: 0; padding-block-start: 0; }
        .report-round > h2 + .answer > h3 { margin-block-start: 1em; }
        caption.meta, .numbers td { font-weight: 400; }
        .numbers td { font-variant-numeric: tabular-nums; }
        .plot + .plot { margin-block-start: 0.75rem; }
        .report-round .answer { padding-block: 0.75rem 2rem; }
        .own-words { unicode-bidi: plaintext; }
        .own-words sup, .mark-notes { font-size: 0.85rem; }
        .own-words sup { line-height: 0; }
        .own-words sup a { padding-inline: 0.15em; text-decoration: none; font-weight: 600; }
        .part.none { text-decoration: none; }
        .c3.part { text-decoration-thickness: 1px; }
        mark.found { background-color: transparent; border-block-end: 2px dotted var(--edge); }
        .mark-notes { padding-inline-start: 1.6rem; color: var(--muted); max-width: 46rem; }
        .mark-notes q { color: var(--ink); }
        .mark-notes a { text-decoration: none; }
        .mark-notes :target { outline: 2px solid var(--accent); outline-offset: 2px; }
        .probe-outcome { font-weight: 600; }
        .findings { list-style: none; padding: 0; max-width: 48rem; }
        .findings > li { display: grid; grid-template-columns: 3.5rem 1fr; gap: 0 0.5rem; margin-block: 0.5rem; }
        .findings .score { text-align: end; }
        .ratings { list-style: none; padding: 0; max-width: 48rem; }
        .ratings > li { margin-block: 0.8rem; }
        .ratings p { margin-block: 0.15em; }
        .scroll th, .scroll td { overflow-wrap: break-word; }
        .prompt { max-width: 46rem; }
        .case { border-inline-start: 3px solid var(--bad); padding-inline-start: 0.75rem; margin-block: 0.5rem; }
        .case p { margin-block: 0.2em; }
        .value { white-space: pre-wrap; }
        .diff .hunk { display: block; color: var(--muted); }
        details { margin-block: 0.4rem; }
        .delivery-panel { font-size: 0.95rem; }
        .time-bar { max-width: 20rem; margin-block: -0.2rem 0.8rem; }
        .figure { margin-block: 0.8rem 1rem; }
        .plot { display: block; overflow: visible; }
        .plot text { fill: currentColor; font: 13px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
        .plot text.tick { fill: var(--muted); font-size: 11px; }
        .plot text.group { font-weight: 600; }
        .plot .bar-track { stroke: var(--line); }
        .plot .stripe { stroke: var(--paper); stroke-width: 1; }
        .bar-marker { stroke: var(--ink); stroke-width: 2; }
        .round { fill: var(--edge); }
        .allowed { fill: var(--surface); stroke: var(--edge); stroke-dasharray: 3 3; }
        .thinking { fill: var(--line); stroke: var(--edge); }
        .answering { fill: var(--accent); }
        .probing { fill: var(--component-2); }
        .over { fill: var(--bad); }
        .stop { stroke: var(--muted); stroke-width: 1.5; stroke-dasharray: 2 3; }
        .sign { stroke: var(--paper); stroke-width: 1.5; }
        .sign.warning { fill: var(--warn); }
        .hint-sign { fill: var(--component-3); }
        .note-sign { fill: var(--ink); }
        .swatch { vertical-align: -0.15em; }
        @media print {
          details::details-content { content-visibility: visible; block-size: auto; opacity: 1; }
          .figure, .digest, .points > li, .case, .findings > li { break-inside: avoid; }
          .report-round > h2 + .answer { border-block-start: 0; padding-block-start: 0; }
        .report-round > h2 + .answer > h3 { margin-block-start: 1em; }
        caption.meta, .numbers td { font-weight: 400; }
        .numbers td { font-variant-numeric: tabular-nums; }
        .plot + .plot { margin-block-start: 0.75rem; }
        .report-round .answer { break-inside: auto; }
          .plot rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          .answering { fill: #555555; }
          .probing { fill: #888888; }
          .over { fill: #000000; }
        }

        """
}
