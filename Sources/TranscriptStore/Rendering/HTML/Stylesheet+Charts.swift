extension Stylesheet {
    /// Charts and bars, which are SVG; their text takes the colour of what is around them.
    static let charts = """
        .chart { overflow-x: auto; }
        .chart > figcaption { font-weight: 600; }
        .chart svg, svg.bar { display: block; max-width: 100%; height: auto; color: inherit; }
        .chart text, .bar text { fill: currentColor; font: 12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; stroke: none; }
        .axis { stroke: var(--edge); fill: none; }
        .grid { stroke: var(--line); fill: none; }
        .chart text.tick { fill: var(--muted); }
        .band { fill: var(--surface); stroke: var(--edge); stroke-dasharray: 3 3; }
        .uncertain { fill: var(--line); stroke: none; }
        .point { stroke: var(--paper); stroke-width: 1; fill: var(--accent); }
        .series-1 { stroke: var(--component-1); }
        .series-2 { stroke: var(--component-2); stroke-dasharray: 6 3; }
        .series-3 { stroke: var(--component-3); stroke-dasharray: 2 3; }
        .series-4 { stroke: var(--component-4); stroke-dasharray: 8 3 2 3; }
        .series-5 { stroke: var(--component-5); stroke-dasharray: 1 4; }
        .series-6 { stroke: var(--component-6); stroke-dasharray: 12 4; }
        .series-1, .series-2, .series-3, .series-4, .series-5, .series-6 { fill: none; stroke-width: 2; }
        .bar { vertical-align: middle; }
        .bar-track { fill: var(--surface); stroke: var(--edge); }
        .bar-fill { fill: var(--accent); stroke: none; }
        .bar-fill.good { fill: var(--good); }
        .bar-fill.warn { fill: var(--warn); }
        .bar-fill.bad { fill: var(--bad); }
        .bar-fill.c1 { fill: var(--component-1); }
        .bar-fill.c2 { fill: var(--component-2); }
        .bar-fill.c3 { fill: var(--component-3); }
        .bar-fill.c4 { fill: var(--component-4); }
        .bar-fill.c5 { fill: var(--component-5); }
        .bar-fill.c6 { fill: var(--component-6); }
        .bar-band { fill: none; stroke: var(--ink); stroke-dasharray: 3 2; }

        """
}
