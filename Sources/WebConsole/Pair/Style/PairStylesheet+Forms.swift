extension PairStylesheet {
    /// What is typed in and pressed, and the scales.
    static let forms = """
        textarea { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--edge); border-radius: 4px; padding: 0.4rem 0.6rem; width: 100%; display: block; resize: vertical; }
        textarea[readonly] { background: var(--surface); }
        .panel label:not(.point-label) { font-weight: 600; }
        .program { font-family: ui-monospace, "Cascadia Code", Menlo, Consolas, monospace; font-size: 0.92rem; tab-size: 4; white-space: pre; overflow: auto; }
        .primary { background: var(--accent); color: var(--paper); border-color: var(--accent); }
        button:disabled { color: var(--muted); background: var(--paper); border-color: var(--line); cursor: default; font-weight: 400; }
        .choice-row, .scale { border: 0; padding: 0; margin: 0.5rem 0; min-width: 0; }
        .choice-row { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; }
        .choice-row legend { float: inline-start; padding: 0; font-weight: 600; }
        .panel .choice-row label, .panel .scale label { font-weight: 400; }
        .choice-row input, .scale input { min-height: 0; margin: 0; width: 1.1rem; height: 1.1rem; flex: none; }
        .choice-row label { display: flex; gap: 0.4rem; align-items: center; min-height: 2rem; }
        #name { max-width: 24rem; }
        .panel .field { margin-block: 0.6rem; }
        .panel .toolbar { margin-block: 0.6rem; }
        .scale { border: 1px solid var(--line); border-radius: 6px; padding: 0.4rem 0.75rem; margin-block: 0.6rem; }
        .scale legend { font-weight: 600; padding-inline: 0.3rem; }
        .scale label { display: flex; gap: 0.6rem; align-items: center; min-height: 2rem; cursor: pointer; padding-block: 0.15rem; }
        .scale label:has(input:checked) { background: var(--surface); box-shadow: inset 4px 0 0 var(--accent); padding-inline-start: 0.6rem; }
        .short { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
        .short legend { flex-basis: 100%; }
        #rooms th .meta { font-weight: 400; }
        .score-item { border-block-start: 1px solid var(--line); padding-block: 0.4rem; }
        .score-item > summary { font-weight: 600; }
        .score-item[data-locked="true"] > summary { color: var(--muted); }
        .score-item[data-locked="true"] > summary::after { content: " \\2713"; color: var(--good); }
        .link-row { display: flex; gap: 0.4rem; margin-block-start: 0.3rem; min-width: 14rem; }
        .link-row input { flex: 1 1 auto; min-width: 0; min-height: 2rem; font-size: 0.85rem; padding: 0.1rem 0.4rem; }
        .number { font-variant-numeric: tabular-nums; }

        """
}
