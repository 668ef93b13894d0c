extension Stylesheet {
    /// The page, its landmarks, text and what can be focused.
    static let page = """
        *, *::before, *::after { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body {
          margin: 0; background: var(--paper); color: var(--ink);
          font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
          overflow-wrap: anywhere;
        }
        main, .site-header, .site-footer { max-width: 64rem; margin-inline: auto; padding-inline: 1rem; }
        main { padding-block: 1rem 3rem; }
        main:focus { outline: none; }
        h1, h2, h3, h4 { line-height: 1.25; margin-block: 1.6em 0.5em; text-wrap: balance; }
        h1 { font-size: 1.75rem; margin-block-start: 0.5em; }
        h2 { font-size: 1.35rem; }
        h3 { font-size: 1.1rem; }
        h4 { font-size: 1rem; }
        p, ul, ol, dl, figure, table { margin-block: 0.6em; margin-inline: 0; }
        ul, ol { padding-inline-start: 1.4em; }
        a { color: var(--accent); text-underline-offset: 0.15em; }
        a:hover { text-decoration-thickness: 0.15em; }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
        hr { border: 0; border-block-start: 1px solid var(--line); margin-block: 2rem; }
        code, pre, kbd, samp { font-family: ui-monospace, "Cascadia Code", Menlo, Consolas, monospace; font-size: 0.92em; }
        kbd { border: 1px solid var(--edge); border-radius: 3px; padding-inline: 0.3em; }
        mark { background: var(--mark); color: var(--ink); border-radius: 2px; padding-inline: 0.1em; }
        table { border-collapse: collapse; width: 100%; }
        caption { text-align: start; font-weight: 600; padding-block: 0.4em; }
        th, td { text-align: start; vertical-align: top; padding: 0.4em 0.8em 0.4em 0; border-block-end: 1px solid var(--line); }
        @media (max-width: 30rem) { th, td { padding-inline-end: 0.35em; font-size: 0.9rem; } }
        thead th { border-block-end: 2px solid var(--edge); }
        details > summary { cursor: pointer; }
        .skip-link { position: absolute; inset-inline-start: 0.5rem; inset-block-start: -4rem; background: var(--paper); padding: 0.5rem 1rem; z-index: 1; }
        .skip-link:focus { inset-block-start: 0.5rem; }
        .site-header { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: baseline; padding-block: 0.75rem; border-block-end: 1px solid var(--line); }
        .site-name { font-weight: 700; margin: 0; }
        .site-nav ul { display: flex; gap: 0.5rem 1.25rem; flex-wrap: wrap; list-style: none; margin: 0; padding: 0; }
        .site-nav a { display: inline-block; padding-block: 0.25rem; }
        .site-nav a[aria-current] { color: var(--ink); font-weight: 600; text-decoration-thickness: 0.15em; }
        .site-footer { color: var(--muted); font-size: 0.9rem; border-block-start: 1px solid var(--line); padding-block: 0.75rem 2rem; }
        .visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }

        """
}
