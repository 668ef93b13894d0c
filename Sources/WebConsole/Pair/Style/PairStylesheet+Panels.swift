extension PairStylesheet {
    /// The question, the answer, the program, notes and what was said.
    static let panels = """
        .panel { border: 1px solid var(--line); border-radius: 8px; padding: 0.75rem 1rem; margin-block: 0.75rem; }
        .panel > :last-child { margin-block-end: 0; }
        .panel h2 { font-size: 1.05rem; margin: 0 0 0.4rem; color: var(--muted); }
        .panel h3 { font-size: 0.95rem; margin: 0.8rem 0 0.2rem; }
        .panel > summary { font-weight: 600; color: var(--muted); }
        .question { font-size: 1.35rem; line-height: 1.4; margin-block: 0.3rem; white-space: pre-wrap; max-width: 46rem; }
        .worded { white-space: normal; }
        .worded > * { margin-block: 0.4rem; }
        .follow-up { border-inline-start: 4px solid var(--accent); padding-inline-start: 0.75rem; margin-block-start: 0.75rem; }
        .follow-up .meta { margin: 0; }
        .hints-given { list-style: none; padding: 0; }
        .live { white-space: pre-wrap; max-height: 22rem; min-height: 6rem; overflow-y: auto; border: 1px solid var(--line); border-radius: 4px; padding: 0.6rem 0.75rem; background: var(--surface); font-size: 1.05rem; }
        .live[data-empty="true"] { color: var(--muted); min-height: 0; }
        pre.live { white-space: pre; overflow: auto; max-height: 32rem; font-size: 0.9rem; margin: 0; }
        .earlier { margin-block: 0.4rem; }
        .earlier .own-words { margin-block: 0.3rem; line-height: 1.6; }
        .heard { margin-block-start: 0.6rem; }
        .heard[open] { border-inline-start: 4px solid var(--accent); padding-inline-start: 0.75rem; }
        .heard > summary { font-weight: 600; padding-block: 0.2rem; }
        .runs { list-style: none; padding: 0; }
        .runs > li { border-inline-start: 3px solid var(--bad); padding-inline-start: 0.6rem; margin-block: 0.4rem; }
        .runs > li[data-passed="true"] { border-color: var(--good); }
        .runs .meta { display: block; margin: 0; }
        .said-box { max-height: 12rem; overflow-y: auto; }
        .said { list-style: none; padding: 0; margin-block: 0.3rem 0; }
        .said > li { white-space: pre-wrap; padding-block: 0.15rem; }
        .said > .block { white-space: pre; overflow-x: auto; font-family: ui-monospace, monospace; font-size: 0.9rem; }
        .said > .warning { color: var(--warn); font-weight: 600; }
        .said > .warning::before { content: "! "; }
        .notes { list-style: none; padding: 0; }
        .notes > li { border-block-start: 1px solid var(--line); padding-block: 0.4rem; }
        .notes .meta { font-variant-numeric: tabular-nums; }
        .note-words { display: block; white-space: pre-wrap; }
        .locked { list-style: none; padding: 0; }
        .comparison { max-width: 64rem; margin-inline: auto; }

        """
}
