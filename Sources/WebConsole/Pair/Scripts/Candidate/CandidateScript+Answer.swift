extension CandidateScript {
    /// The box of the answer. What is being typed in it is never written over: Hotseat's text is taken only where
    /// nothing was typed since the question came.
    static let answer = #"""
          const box = byId("draft");
          // What the box belongs to; null before the first question, and after another browser had the seat.
          let boxFor = null;
          let isTyped = false;
          // The question for which the time to think was ended by typing.
          let hasOpened = null;

          // An answer is none any more, and is kept as a remark.
          function handInLate(exchange) {
            outbox.handInLate(exchange, "draft", (draft) => ({ done: draft }));
          }

          function beginAnswer() {
            const { draft, question, seat } = sections;
            if (!seat || seat.standing !== "yours") boxFor = null;
            if (!question || (seat && seat.standing !== "yours")) return;
            const now = Pair.exchange();
            if (boxFor === now) return;
            handInLate(now);
            outbox.dropTexts(now);
            const waiting = outbox.waiting("draft");
            // At a new question the draft that came last is still that of the one before.
            box.value = waiting ? waiting.text : boxFor === null && draft ? whole(draft, now) : "";
            isTyped = waiting !== null;
            boxFor = now;
          }

          // Hotseat sends the end of a long answer only; the rest of it this tab has kept.
          function whole(draft, exchange) {
            const own = Pair.stored("answer");
            return draft.isCut && own && own.exchange === exchange ? own.text : draft.text;
          }

          function takeDraft() {
            const { draft } = sections;
            if (boxFor === null || isTyped) return;
            const text = whole(draft, boxFor);
            if (box.value !== text) box.value = text;
          }

          let lastStage = "";

          function followStage() {
            const stage = stageNow();
            // An answer was taken.
            if (stage !== lastStage && (stage === "choosing" || stage === "feedback")) {
              handInLate(null);
              outbox.dropText("draft");
              box.value = "";
              isTyped = false;
            }
            lastStage = stage;
          }

          function renderAnswer() {
            const isSending = outbox.waiting("done") !== null;
            const { stage } = sections;
            box.readOnly = isSending;
            byId("done").disabled = isSending || stageNow() === "paused";
            set(byId("draft-help"), isSending ? "Your answer is being sent."
              : stage && stage.isSpoken ? "You may answer aloud; what you type here counts as well."
              : stageNow() === "thinking" ? "Your time to answer begins when you type."
              : "Your interviewer sees it as you type. Ctrl+Enter when you are done.");
          }

          function done() {
            if (byId("done").disabled) return;
            outbox.dropText("draft");
            outbox.put({ done: { text: box.value } });
          }

          box.addEventListener("input", () => {
            isTyped = true;
            Pair.store("answer", { exchange: Pair.exchange(), text: box.value });
            // To type is to answer.
            if (stageNow() === "thinking" && hasOpened !== Pair.exchange()) {
              hasOpened = Pair.exchange();
              act("open");
            }
            outbox.put({ draft: { text: box.value } }, { isText: true, isAnswer: true });
          });
          box.addEventListener("keydown", (event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) done();
          });
          onPress("done", done);
          watch("question seat", beginAnswer);
          watch("draft", takeDraft);
          watch("stage", followStage);
          watch("stage outbox", renderAnswer);

        """#
}
