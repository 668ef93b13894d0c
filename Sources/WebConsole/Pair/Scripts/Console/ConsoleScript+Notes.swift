extension ConsoleScript {
    /// The interviewer's notes.
    static let notes = #"""
          const noteText = byId("note-text");
          const noteKinds = { observation: "saw", opinion: "opinion" };

          function saveNote() {
            const text = noteText.value.trim();
            if (!text) return;
            if (Pair.bytes(text) > 16000) {
              return Pair.notice("A note holds about 2,500 words. Make two of it, or make it shorter.");
            }
            const kind = document.querySelector("input[name=note-kind]:checked").value;
            outbox.put({ note: { text, kind } }, { field: "note-text" });
            Pair.forget(noteText);
            noteText.focus();
          }

          function renderNotes() {
            const saved = (sections.notes && sections.notes.notes) || [];
            show(byId("notes-panel"), stageNow() !== "feedback" || saved.length > 0);
            // What waits to be sent stands there as well, so that nobody writes it twice.
            const all = saved.map((note, index) => ({ note, key: "saved" + index }))
              .concat(outbox.all("note").map((note, index) => ({ note, key: "waiting" + index + note.text })));
            fill(byId("notes"), all.reverse(), (row) => row.key + row.note.text, ({ note }) => ({
              element: make("li", { "data-kind": note.kind },
                make("span", { class: "meta" }, typeof note.at === "number"
                  ? Pair.timeText(note.at) + (note.number ? " · question " + note.number : "") : "being saved"),
                " ", make("span", { class: "pill" }, noteKinds[note.kind] || note.kind),
                make("span", { class: "note-words", dir: "auto" }, note.text)),
            }));
          }

          if (mayAct) {
            Pair.remember(noteText);
            onPress("note-save", saveNote);
            noteText.addEventListener("keydown", (event) => {
              if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) saveNote();
            });
            watch("notes outbox stage", renderNotes);
          }

        """#
}
