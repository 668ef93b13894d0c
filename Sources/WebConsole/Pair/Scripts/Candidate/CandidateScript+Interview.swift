extension CandidateScript {
    /// Which parts of the page a stage has, the question, and what moves the interview on.
    static let interview = #"""
          // What is being worked on, `thinking`, `answering` or `coding`; while the clock is stopped, what was.
          let work = "";

          function renderStage() {
            const stage = stageNow();
            const { question } = sections;
            if (["thinking", "answering", "coding", "choosing"].includes(stage)) work = stage;
            if (work === "") work = question && question.isCoding ? "coding" : "answering";
            const isUnderWay = ["thinking", "answering", "coding", "choosing", "paused"].includes(stage);
            const isWork = isUnderWay && stage !== "choosing";
            const isPaused = stage === "paused";
            show(byId("lobby"), stage === "lobby");
            show(byId("interview"), isUnderWay || stage === "left");
            show(byId("own"), stage === "feedback");
            show(byId("answer"), isWork && work !== "coding" && work !== "choosing");
            show(byId("code"), isUnderWay && work === "coding" && Boolean(sections.code));
            show(byId("taken"), stage === "choosing");
            show(byId("open"), stage === "thinking");
            set(byId("pause"), isPaused ? "Go on" : "Pause");
            byId("pause").disabled = !isUnderWay;
            for (const id of ["extend", "hint", "skip"]) byId(id).disabled = !isWork || isPaused;
          }

          function renderQuestion() {
            const { question } = sections;
            if (!question) return;
            set(byId("question-number"), "Question " + question.number + " of " + question.count + " · " + question.round);
            setMarkup(byId("question"), question.html);
            show(byId("follow-up-box"), Boolean(question.followUp));
            setWords(byId("follow-up"), question.followUp || "");
          }

          const noteText = byId("note-text");
          Pair.remember(noteText);
          onPress("note-save", () => {
            const text = noteText.value.trim();
            if (!text) return;
            if (Pair.bytes(text) > 16000) return Pair.notice("That is too long for a remark. Make it shorter.");
            outbox.put({ note: { text } }, { field: "note-text" });
            Pair.forget(noteText);
          });
          onPress("open", () => act("open"));
          onPress("pause", () => act(stageNow() === "paused" ? "resume" : "pause"));
          onPress("extend", () => act("extend"));
          // The second half of a double click would be meant for the question that comes.
          for (const name of ["hint", "skip", "end"]) onPress(name, (event) => { if (event.detail < 2) act(name); });
          watch("stage question code", renderStage);
          watch("question", renderQuestion);

        """#
}
