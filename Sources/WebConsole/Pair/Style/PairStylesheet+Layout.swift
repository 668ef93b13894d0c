extension PairStylesheet {
    /// The top, the bars and the columns.
    static let layout = """
        [hidden] { display: none !important; }
        .pair main, .pair-header { max-width: 92rem; margin-inline: auto; padding-inline: 1rem; }
        .pair main { padding-block: 0.5rem 3rem; }
        .pair-header { background: var(--paper); border-block-end: 1px solid var(--line); padding-block: 0.6rem; }
        .pair-top { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; justify-content: space-between; align-items: start; }
        .pair-where { min-width: 0; flex: 1 1 18rem; }
        .pair h1 { font-size: 1.05rem; margin: 0; color: var(--muted); font-weight: 600; }
        .pair h1, .stage, .person { max-height: 3.9em; overflow: hidden; }
        .stage { font-size: 1.35rem; font-weight: 700; margin: 0.15rem 0; line-height: 1.3; }
        .who { margin: 0.2rem 0; display: flex; flex-wrap: wrap; gap: 0.25rem 0.5rem; }
        .person::before { content: "\\25cf\\00a0"; color: var(--good); }
        .person[data-here="false"]::before { content: "\\25cb\\00a0"; color: var(--bad); }
        .clocks { text-align: end; margin: 0; }
        .clocks p { margin: 0; }
        @media (max-width: 40rem) { .clocks { text-align: start; } }
        .clock { font-size: 2rem; font-weight: 700; line-height: 1.2; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .clock[data-hurry="true"] { color: var(--warn); }
        .clock[data-face="over"] { color: var(--bad); }
        .clock[data-face="stopped"] { color: var(--muted); }
        #clock-more { font-variant-numeric: tabular-nums; }
        .toolbar { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-block: 0.6rem 0; align-items: center; }
        .bar { border: 1px solid var(--edge); border-inline-start-width: 6px; border-radius: 4px; background: var(--surface); padding: 0.4rem 0.75rem; margin-block: 0.5rem 0; }
        .bar p { margin: 0; }
        div.bar { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; justify-content: space-between; }
        div.bar p { flex: 1 1 16rem; }
        .bar-warn { border-color: var(--warn); }
        .pair-columns { display: grid; gap: 0 1.5rem; grid-template-columns: 1fr; align-items: start; }
        .pair-column { min-width: 0; }
        .pair-single { max-width: 60rem; margin-inline: auto; }
        #helping { display: flex; flex-direction: column; }
        [data-stage="choosing"] #probes { order: -1; border: 2px solid var(--accent); }
        .seat { text-align: center; padding-block: 2rem; }
        .leaving { margin-block-start: 2rem; color: var(--muted); }
        @media (min-width: 60rem) {
          .pair-columns { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); grid-template-rows: auto 1fr; }
          #asking { grid-area: 1 / 1; }
          #helping { grid-area: 1 / 2 / span 2; }
          [data-role="interviewer"] #own { grid-area: 2 / 1; }
          [data-role="interviewer"][data-stage="feedback"] #own { grid-area: 1 / 1 / 1 / span 2; display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 1.5rem; }
          .pair-header { position: sticky; inset-block-start: 0; z-index: 1; }
          html:has(.pair) { scroll-padding-block-start: 9rem; }
        }
        @media (min-height: 40rem) and (max-width: 59.99rem) {
          .clock { font-size: 1.6rem; }
          .stage { font-size: 1.15rem; }
        }

        """
}
