extension CandidateScript {
    /// The editor. As with the answer, Hotseat's text comes in once for each task and language.
    static let program = #"""
          const editor = byId("program");
          const language = byId("language");
          let editorFor = null;
          let leavesWithTab = false;

          function beginProgram() {
            const { code, question, seat } = sections;
            if (!seat || seat.standing !== "yours") editorFor = null;
            if (!code || !question || (seat && seat.standing !== "yours")) return;
            fill(language, code.languages, (id) => id, (id) => ({ element: make("option", { value: id }, id) }));
            const now = JSON.stringify([question.place, code.challenge, code.language]);
            if (editorFor === now) return;
            const waiting = editorFor === null ? outbox.waiting("code") : null;
            editor.value = waiting ? waiting.text : code.text;
            language.value = code.language;
            editorFor = now;
          }

          function edited() {
            outbox.put({ code: { text: editor.value } }, { isText: true });
          }

          function putIn(text) {
            // The old command is the one that undo knows of.
            if (!document.execCommand("insertText", false, text)) {
              editor.setRangeText(text, editor.selectionStart, editor.selectionEnd, "end");
              edited();
            }
          }

          editor.addEventListener("input", edited);
          editor.addEventListener("keydown", (event) => {
            if (event.key === "Escape") {
              leavesWithTab = true;
            } else if (event.key === "Tab" && !event.shiftKey && !leavesWithTab && !event.ctrlKey && !event.altKey) {
              event.preventDefault();
              putIn("    ");
            } else if (event.key === "Enter" && !event.ctrlKey && !event.isComposing) {
              const line = editor.value.slice(0, editor.selectionStart).split("\n").pop();
              event.preventDefault();
              putIn("\n" + line.match(/^[ \t]*/)[0]);
            } else if (event.key !== "Tab") {
              leavesWithTab = false;
            }
          });
          editor.addEventListener("focus", () => { leavesWithTab = false; });
          language.addEventListener("change", () => {
            outbox.put({ language: { id: language.value } });
            // The program in that language comes from Hotseat.
            set(byId("code-running"), "Changing the language ...");
          });
          onPress("run", () => act("run"));
          onPress("submit", () => act("submit"));
          onPress("program-done", (event) => { if (event.detail < 2) outbox.put({ done: { text: editor.value } }); });
          onPress("test", () => {
            const text = byId("test-text").value.trim();
            if (text) outbox.put({ test: { text } });
          });

          function renderRunning() {
            const isRunning = Boolean(sections.code) && sections.code.isRunning;
            const isOff = isRunning || stageNow() !== "coding";
            for (const id of ["run", "submit", "test", "language", "program-done"]) byId(id).disabled = isOff;
            editor.readOnly = !["coding", "paused"].includes(stageNow());
          }

          watch("code question seat", beginProgram);
          watch("code stage", renderRunning);

        """#
}
