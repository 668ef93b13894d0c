import InterviewModel

extension LibraryPage {
    /// The form: a search, and filters that are folded away until one is in use.
    var search: HTML {
        """
        <form class="search" role="search" action="\(SiteAddress.library)" method="get">
        <div class="field"><label for="q">Search</label>
        <input type="search" id="q" name="q" value="\(form.value(.text))" autocomplete="off" \
        aria-describedby="q-hint">
        </div>
        <button type="submit">Search</button>
        <p class="meta" id="q-hint">Words, beginnings of words (<code>lock*</code>) and \
        <code>&quot;phrases&quot;</code>, in questions, answers, notes and feedback.</p>
        <details class="filters"\(form.hasFilters ? " open" : .empty)><summary>Filters</summary>
        \(filters)
        </details>
        </form>
        """
    }

    private var filters: HTML {
        """
        <fieldset class="choices"><legend class="visually-hidden">Filters</legend>
        \(day(.since, "From"))
        \(day(.until, "To"))
        \(named(.scenario, "Scenario", among: choices.scenarios.map(\.rawValue)))
        \(named(.topic, "Topic", among: choices.topics.map(\.rawValue)))
        \(choice(.score, "Score", among: Self.scores))
        \(choice(.mode, "Answered", among: [("typed", "typed"), ("spoken", "spoken")]))
        \(named(.tag, "Tag", among: []))
        \(choice(.only, "Show", unless: "all", among: [("favourites", "favourites only"), ("discarded", "those put away")]))
        </fieldset>
        <p><button type="submit">Apply the filters</button>\(reset)</p>
        """
    }

    /// The levels of `RatingScale`, as stretches of hundredths.
    private static let scores = [
        ("80-100", "0.80 and more"), ("60-79", "0.60 to 0.79"), ("40-59", "0.40 to 0.59"),
        ("0-39", "less than 0.40"),
    ]

    private var reset: HTML {
        form.isEmpty ? .empty : " <a href=\"\(SiteAddress.library)\">Clear all</a>"
    }

    private func day(_ field: LibraryForm.Field, _ label: String) -> HTML {
        // What is no date cannot stand in such a field; the complaint beside it shows it.
        let value = form.misread.contains(field) ? "" : form.value(field)
        let attributes: HTML = " type=\"date\" value=\"\(value)\""
        return self.field(field, label, "<input\(names(field))\(attributes)>")
    }

    private func named(_ field: LibraryForm.Field, _ label: String, among known: [String]) -> HTML {
        let list: HTML = known.isEmpty ? .empty : " list=\"\(field.rawValue)-list\""
        let options = known.map { "<option value=\"\($0)\"></option>" as HTML }
        let input: HTML =
            "<input\(names(field)) type=\"text\" value=\"\(form.value(field))\" autocomplete=\"off\"\(list)>"
        return self.field(
            field, label,
            known.isEmpty ? input : input + "<datalist id=\"\(field.rawValue)-list\">\(options)</datalist>")
    }

    /// A choice among few values.
    ///
    /// - Parameter unless: words for choosing none of them.
    private func choice(
        _ field: LibraryForm.Field, _ label: String, unless: String = "any",
        among known: [(value: String, words: String)]
    ) -> HTML {
        let value = form.value(field)
        // What somebody wrote into the address stays in force, and is shown.
        let others =
            value.isEmpty || known.contains { $0.value == value } ? [] : [(value: value, words: value)]
        let options = ([(value: "", words: unless)] + known + others).map { option in
            let mark: HTML = option.value == value ? " selected" : .empty
            return "<option value=\"\(option.value)\"\(mark)>\(option.words)</option>" as HTML
        }
        return self.field(field, label, "<select\(names(field))>\(options)</select>")
    }

    private func field(_ field: LibraryForm.Field, _ label: String, _ control: HTML) -> HTML {
        let complaint: HTML =
            form.misread.contains(field)
            ? "<span class=\"bad\" id=\"\(field.rawValue)-error\">Not understood: \(form.value(field))</span>"
            : .empty
        return """
            <div class="field"><label for="\(field.rawValue)">\(label)</label>
            \(control)\(complaint)</div>
            """
    }

    private func names(_ field: LibraryForm.Field) -> HTML {
        let fault: HTML =
            form.misread.contains(field)
            ? " aria-invalid=\"true\" aria-describedby=\"\(field.rawValue)-error\"" : .empty
        return " id=\"\(field.rawValue)\" name=\"\(field.rawValue)\"\(fault)"
    }
}
