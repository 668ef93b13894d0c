extension Stylesheet {
    /// Answers with their marks, and code.
    static let answers = """
        .answer { border-block-start: 2px solid var(--line); padding-block: 0.5rem 1rem; }
        .own-words { white-space: pre-wrap; border-inline-start: 3px solid var(--edge); padding-inline-start: 1rem; max-width: 46rem; line-height: 1.8; }
        .part { text-decoration-line: underline; text-decoration-thickness: 2px; text-underline-offset: 0.25em; }
        .part-label { font-size: 0.75em; font-weight: 700; text-decoration: none; display: inline-block; margin-inline-end: 0.3em; white-space: nowrap; }
        .c1 { text-decoration-color: var(--component-1); text-decoration-style: solid; }
        .c2 { text-decoration-color: var(--component-2); text-decoration-style: dashed; }
        .c3 { text-decoration-color: var(--component-3); text-decoration-style: double; }
        .c4 { text-decoration-color: var(--component-4); text-decoration-style: dotted; }
        .c5 { text-decoration-color: var(--component-5); text-decoration-style: wavy; }
        .c6 { text-decoration-color: var(--component-6); text-decoration-style: solid; text-decoration-thickness: 4px; }
        .c1 > .part-label, .part-label.c1 { color: var(--component-1); }
        .c2 > .part-label, .part-label.c2 { color: var(--component-2); }
        .c3 > .part-label, .part-label.c3 { color: var(--component-3); }
        .c4 > .part-label, .part-label.c4 { color: var(--component-4); }
        .c5 > .part-label, .part-label.c5 { color: var(--component-5); }
        .c6 > .part-label, .part-label.c6 { color: var(--component-6); }
        .legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; padding: 0; font-size: 0.92rem; }
        mark.concept { border-block-end: 2px solid var(--warn); }
        .misconception { background: var(--removed); color: var(--ink); border-block-end: 2px solid var(--bad); }
        li.concept::marker { content: "\\2713\\00a0"; color: var(--good); }
        li.missed::marker { content: "\\25cb\\00a0"; color: var(--bad); }
        li.misconception::marker { content: "!\\00a0"; color: var(--bad); font-weight: 700; }
        .finding, .probe, .note, .hint, .feedback { border-inline-start: 3px solid var(--line); padding-inline-start: 0.75rem; margin-block: 0.5rem; }
        .probe { border-color: var(--accent); }
        .note { border-inline-start-style: double; border-color: var(--edge); white-space: pre-wrap; }
        .hint { border-inline-start-style: dashed; border-color: var(--warn); }
        .code, .diff { background: var(--surface); border: 1px solid var(--line); border-radius: 4px; padding: 0.75rem; overflow-x: auto; white-space: pre; tab-size: 4; overflow-wrap: normal; }
        .verdict { font-weight: 600; }
        .diff .added, .diff .removed, .diff .same { display: block; text-decoration: none; min-width: max-content; color: var(--ink); }
        .diff .added { background: var(--added); }
        .diff .removed { background: var(--removed); }
        .diff .added::before { content: "+ "; color: var(--good); font-weight: 700; }
        .diff .removed::before { content: "- "; color: var(--bad); font-weight: 700; }
        .diff .same::before { content: "  "; }

        """
}
