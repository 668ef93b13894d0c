extension ConsoleScript {
    /// What moves the interview on, and which parts of the page a stage has.
    static let controls = #"""
          // Who is connected and has the seat, and counts as away all the same, has left.
          function hasLeft() {
            return mayAct && isUnderWay() && !sections.stage.isInterviewerHere && isSeated() &&
              document.body.dataset.connected === "true";
          }

          function isSeated() {
            return Boolean(sections.seat) && sections.seat.standing === "yours";
          }

          function renderStage() {
            const stage = stageNow();
            const isHere = isUnderWay() && !hasLeft();
            const isPaused = stage === "paused";
            const isAnswer = ["thinking", "answering", "coding"].includes(stage);
            show(byId("lobby"), stage === "lobby");
            const isOver = stage === "feedback";
            show(byId("interview"), isHere || stage === "left" || isOver);
            show(byId("asking"), !isOver);
            show(byId("helping"), !isOver);
            show(byId("over"), isOver || stage === "open");
            show(byId("leaving"), isHere || stage === "lobby");
            if (!mayAct) return;
            show(byId("note-form"), !isOver);
            show(byId("left"), hasLeft());
            if (hasLeft()) byId("leaving").open = false;
            show(byId("controls"), isHere && isSeated());
            show(byId("in-editor"), isHere && isSeated() && sections.stage.isInEditor);
            const { question, hints, clock } = sections;
            const isLast = Boolean(question) && question.number === question.count;
            const hintsLeft = Boolean(hints) && hints.shown < hints.hints.length;
            set(byId("finish"), stage === "coding" ? "Take the program" : "Take the answer");
            set(byId("next"), isLast ? "End the questions" : "Next question");
            set(byId("pause"), isPaused ? "Go on" : "Pause");
            byId("finish").disabled = !isAnswer;
            byId("next").disabled = stage !== "choosing";
            byId("next").classList.toggle("primary", stage === "choosing");
            byId("finish").classList.toggle("primary", isAnswer);
            byId("extend").disabled = !isAnswer || (Boolean(clock) && clock.face === "hidden");
            byId("skip").disabled = !isAnswer;
            byId("hint").disabled = !isAnswer || !hintsLeft;
          }

          function act(name) {
            outbox.put({ [name]: {} });
          }

          // The second half of a double click would be meant for the question that comes.
          for (const name of ["finish", "next", "hint", "skip", "leave"]) {
            onPress(name, (event) => { if (event.detail < 2) act(name); });
          }
          onPress("come-back", () => act("ready"));
          onPress("extend", () => act("extend"));
          onPress("pause", () => act(stageNow() === "paused" ? "resume" : "pause"));
          watch("stage question hints clock seat connection", renderStage);

        """#
}
