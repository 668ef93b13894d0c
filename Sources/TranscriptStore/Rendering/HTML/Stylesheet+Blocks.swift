extension Stylesheet {
    /// Cards, facts, forms and the list of sessions.
    static let blocks = """
        .card { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 0.75rem 1rem; margin-block: 1rem; }
        .card > :first-child { margin-block-start: 0; }
        .card > :last-child { margin-block-end: 0; }
        .cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); }
        .cards > .card { margin: 0; }
        .columns, .compare { display: grid; gap: 1rem 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); }
        .columns > *, .compare > * { min-width: 0; }
        .scroll { overflow-x: auto; }
        .scroll th, .scroll td { overflow-wrap: break-word; }
        .lead { font-size: 1.15rem; }
        .muted, .meta { color: var(--muted); }
        .meta { font-size: 0.92rem; margin-block: 0.2em; }
        .facts, .delivery { display: grid; grid-template-columns: fit-content(65%) minmax(0, 1fr); gap: 0.25rem 1rem; }
        .facts dt, .delivery dt { color: var(--muted); }
        .facts dd, .delivery dd { margin: 0; }
        .tags { display: inline; list-style: none; padding: 0; margin: 0; }
        .tags li { display: inline-block; }
        .tag, .pill { display: inline-block; border: 1px solid var(--edge); border-radius: 1em; padding-inline: 0.6em; font-size: 0.85rem; line-height: 1.5; }
        .pill { border-radius: 4px; }
        .score { font-variant-numeric: tabular-nums; font-weight: 600; white-space: nowrap; }
        .good { color: var(--good); }
        .warn { color: var(--warn); }
        .bad { color: var(--bad); }
        .empty { border: 1px dashed var(--edge); border-radius: 8px; padding: 1.5rem 1rem; text-align: center; }
        .count { color: var(--muted); }
        .search { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: end; }
        .search > .field { flex: 1 1 14rem; }
        .field { display: flex; flex-direction: column; gap: 0.15rem; min-width: 0; }
        .field > label { font-size: 0.92rem; font-weight: 600; }
        .filters { flex-basis: 100%; }
        .choices { display: grid; gap: 0.6rem 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); border: 0; padding: 0; margin: 0.6rem 0; }
        input, select, button, .button {
          font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--edge); border-radius: 4px;
          padding: 0.35rem 0.6rem; min-height: 2.5rem; max-width: 100%;
        }
        input[type="checkbox"], input[type="range"] { min-height: 0; }
        button, .button { cursor: pointer; font-weight: 600; background: var(--surface); display: inline-block; text-decoration: none; }
        button:hover, .button:hover { border-color: var(--accent); }
        .sessions { list-style: none; padding: 0; }
        .session { border-block-end: 1px solid var(--line); padding-block: 0.8rem; }
        .session h2 { font-size: 1.1rem; margin: 0; }
        .passages { list-style: none; padding: 0; margin-block: 0.4rem 0; }
        .passage { border-inline-start: 3px solid var(--line); padding-inline-start: 0.7rem; margin-block: 0.35rem; }
        .pager { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; justify-content: space-between; align-items: baseline; margin-block: 1.5rem; }
        .timeline { list-style: none; padding: 0; border-inline-start: 2px solid var(--line); padding-inline-start: 1rem; }
        .timeline > li { margin-block: 0.5rem; }
        .replay-controls { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; }
        .replay-controls input[type="range"] { flex: 1 1 12rem; }
        .replay-text, .replay-said { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0.25rem 0; font: inherit; }
        .replay-steps { padding-inline-start: 0; list-style: none; }
        .replay-steps > li { padding-block: 0.35rem; border-block-start: 1px solid var(--line); overflow-wrap: anywhere; }
        .replay-steps time { color: var(--muted); font-variant-numeric: tabular-nums; margin-inline-end: 0.5rem; }
        .replay-steps > [aria-current] { border-inline-start: 3px solid var(--accent); padding-inline-start: 0.5rem; }
        .replay-controls label:has(input[type="range"]) { display: flex; flex: 1 1 20rem; gap: 0.5rem; align-items: center; }
        .replay-questions ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0; list-style: none; }
        .replay-later { color: var(--muted); }
        .replay-question { font-weight: 600; }
        .replay-clock { font-variant-numeric: tabular-nums; }
        .replay-text { white-space: pre-wrap; min-height: 12rem; border: 1px solid var(--line); border-radius: 4px; padding: 0.75rem; background: var(--surface); }

        """
}
