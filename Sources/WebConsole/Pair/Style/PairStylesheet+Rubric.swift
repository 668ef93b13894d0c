extension PairStylesheet {
    /// The points, ticked by Hotseat or by hand, and what to ask next.
    static let rubric = """
        .rubric-sum { font-size: 1.05rem; font-weight: 600; margin: 0 0 0.4rem; }
        .points-list, .probes-list, .misconceptions { list-style: none; padding: 0; margin-block: 0.3rem; }
        .point-row { display: flex; flex-wrap: wrap; gap: 0 0.5rem; align-items: center; border-inline-start: 4px dashed var(--edge); padding: 0.3rem 0 0.3rem 0.75rem; margin-block: 0.4rem; }
        .point-row[data-there="true"] { border-inline-start: 4px solid var(--good); background: var(--added); }
        .point-row[data-by="hand"] { border-inline-start-style: double; border-inline-start-width: 6px; }
        .point-label { display: flex; gap: 0.6rem; align-items: center; min-height: 2rem; flex: 1 1 0; min-width: 0; cursor: pointer; }
        .point-label input { width: 1.35rem; height: 1.35rem; flex: none; }
        .gloss, .why { flex-basis: 100%; margin: 0; padding-inline-start: 1.95rem; font-size: 0.95rem; }
        .why { color: var(--muted); }
        .point-row[data-there="true"] .why, .point-row[data-there="true"] .gloss { color: var(--ink); }
        .by-hand { border-style: dashed; }
        button.small { min-height: 2rem; padding: 0.1rem 0.5rem; font-size: 0.85rem; }
        .misconceptions > li { border-inline-start: 4px solid var(--bad); background: var(--removed); padding: 0.3rem 0.75rem; margin-block: 0.4rem; }
        .probe-row { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 0.75rem; align-items: center; border-block-start: 1px solid var(--line); padding-block: 0.5rem; }
        .probe-row p { margin: 0; }
        .probe-row button { grid-column: 2; grid-row: 1 / span 2; }
        .probe-text { font-size: 1.05rem; }
        .probe-foot { grid-column: 1; }
        .probe-foot .pill { margin-inline-start: 0.5rem; }
        .chosen { border: 2px solid var(--accent); border-radius: 6px; padding: 0.5rem 0.75rem; margin-block: 0.4rem; }
        .chosen p { margin: 0 0 0.3rem; }
        #chosen-text { font-size: 1.1rem; font-weight: 600; }
        .hints-list > li { margin-block: 0.35rem; }
        .hints-list > li[data-given="true"] { color: var(--muted); }
        .hints-list button { margin-inline-start: 0.5rem; }

        """
}
