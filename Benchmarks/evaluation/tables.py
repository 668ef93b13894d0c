"""Tables that read well in a terminal and are Markdown."""
import math


def heading(text, level=2):
    return "#" * level + " " + text + "\n"


def figure(value, digits=3):
    """A number as the report shows it; a dash where there is none."""
    if value is None or isinstance(value, float) and math.isnan(value):
        return "-"
    return str(value) if isinstance(value, (int, str)) else f"{value:.{digits}f}"


def table(head, rows):
    """A Markdown table with aligned columns, the first to the left, the others to the right; ends with a blank line."""
    cells = [[figure(cell) for cell in row] for row in [head, *rows]]
    widths = [max(3, *(len(row[i]) for row in cells)) for i in range(len(head))]
    lines = []
    for number, row in enumerate(cells):
        shown = [row[0].ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]
        lines.append("| " + " | ".join(shown) + " |")
        if number == 0:
            rules = ["-" * widths[0]] + ["-" * (width - 1) + ":" for width in widths[1:]]
            lines.append("| " + " | ".join(rules) + " |")
    return "\n".join(lines) + "\n\n"


def reliability(title, bins, error):
    """What was said beside what was so, bin by bin."""
    rows = [(f"{i / len(bins):.1f} to {(i + 1) / len(bins):.1f}", *row) for i, row in enumerate(bins)]
    return (f"{title}, expected calibration error {figure(error)}:\n\n"
            + table(["said", "n", "mean said", "share so"], rows))
