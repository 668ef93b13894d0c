extension PairScript {
    /// Parts that more than one page has.
    static let parts = #"""
          // What is asked, by a number that differs whenever something is asked, be it the same again.
          function exchange() {
            const { question } = sections;
            return question ? question.exchange : null;
          }

          // A row of choices from 1 to 5, each with what it means.
          function ratingRow(name, title, anchors, onPick) {
            const isShort = anchors.every((anchor) => anchor.length < 20);
            const group = make("fieldset", { class: isShort ? "scale short" : "scale" }, make("legend", {}, title));
            const radios = anchors.map((anchor, index) => {
              const radio = make("input", { type: "radio", name, value: String(index + 1) });
              radio.addEventListener("change", () => onPick(index + 1));
              group.append(make("label", {}, radio, make("b", {}, String(index + 1)), make("span", {}, anchor)));
              return radio;
            });
            return {
              element: group,
              pick(points) { radios.forEach((radio, index) => { radio.checked = index + 1 === points; }); },
            };
          }

          function readyList() {
            const stage = sections.stage;
            if (!stage || !byId("ready-list")) return;
            const isReady = role === "candidate" ? stage.isCandidateReady : stage.isInterviewerReady;
            const line = (name, isHere, ready) =>
              name + (ready ? ": ready" : isHere ? ": not ready yet" : ": not here yet");
            fill(byId("ready-list"), [
              line(stage.candidate || "The candidate", stage.isCandidateHere, stage.isCandidateReady),
              line(stage.interviewer || "The interviewer", stage.isInterviewerHere, stage.isInterviewerReady),
            ], (text) => text, (text) => ({ element: make("li", {}, text) }));
            const ready = byId("ready");
            if (!ready) return;
            show(byId("name-box"), stage.asksNames && !isReady);
            ready.disabled = isReady || outbox.waiting("ready") !== null;
            set(ready, isReady ? "Waiting for the other side" : "I am ready");
          }

          function hintsGiven() {
            const hints = (sections.question && sections.question.hints) || [];
            show(byId("hints-given"), hints.length > 0);
            fill(byId("hints-given"), hints.map((text, index) => ({ text, index })), (hint) => hint.index + hint.text,
              (hint) => ({ element: make("li", { class: "hint", dir: "auto" }, "Hint: ", ...withCode(hint.text)) }));
          }

          function saidLines() {
            const lines = (sections.said && sections.said.lines) || [];
            const list = byId("said");
            show(byId("told"), lines.length > 0);
            fill(list, lines, (line) => line.number + line.text, (line) =>
              ({ element: make("li", {
                class: (line.isWarning ? "warning" : "") + (line.text.includes("\n") ? " block" : ""), dir: "auto",
              }, line.text) }));
            list.parentElement.scrollTop = list.parentElement.scrollHeight;
          }

          function outstanding() {
            const left = sections.outstanding;
            const stage = sections.stage || {};
            const list = byId("outstanding");
            if (!left || !list) return;
            const count = (number, one) => number === 1 ? "1 " + one + " to rate" : number + " " + one + "s to rate";
            const line = (name, parts) => name + ": " + (parts.length ? parts.join(", ") : "all done");
            const candidate = [left.ownRatings ? count(left.ownRatings, "answer") : "",
              left.review ? "how the interviewer did" : "", left.candidateAdvice ? "advice" : ""].filter(Boolean);
            const interviewer = [left.ratings ? count(left.ratings, "question") : "",
              left.interviewerAdvice ? "advice" : ""].filter(Boolean);
            const isMine = (side) => side === role;
            fill(list, [
              line(isMine("candidate") ? "You" : stage.candidate || "The candidate", candidate),
              line(isMine("interviewer") ? "You" : stage.interviewer || "The interviewer", interviewer),
            ], (text) => text, (text) => ({ element: make("li", {}, text) }));
          }

          // The form of keep, stop and start. `isMissing` tells whether ours is outstanding.
          function advice(isMissing) {
            if (!byId("advice")) return;
            const fields = ["keep", "stop", "start"].map((name) => byId("advice-" + name));
            fields.forEach(remember);
            onPress("advice-save", () => {
              const [keep, stop, start] = fields.map((field) => field.value.trim());
              if (keep || stop || start) outbox.put({ advise: { advice: { keep, stop, start } } });
              else notice("Write at least one of the three, or say that you have none.");
            });
            onPress("advice-none", () => outbox.put({ advise: { advice: { keep: "", stop: "", start: "" } } }));
            watch("stage outstanding ownRatings outbox", () => {
              const stage = sections.stage ? sections.stage.stage : "";
              const isOver = stage === "feedback" && (isMissing() === false || outbox.waiting("advise") !== null);
              show(byId("advice"), stage === "feedback");
              show(byId("advice-form"), !isOver);
              show(byId("advice-saved"), isOver);
              if (isOver && isMissing() === false) fields.forEach((field) => { if (field.value) forget(field); });
            });
            watch("outstanding stage", outstanding);
          }

          function showComparison() {
            const stage = sections.stage ? sections.stage.stage : "";
            show(byId("comparison"), stage === "open");
            // What could not be done before is past.
            if (stage === "open" && byId("comparison").childElementCount === 0) notice("");
            setMarkup(byId("comparison"), sections.comparison ? sections.comparison.html : "");
          }

          // The runs of a program, newest first.
          function runs() {
            const code = sections.code;
            const list = byId("code-runs");
            if (!code || !list) return;
            const scopes = { visible: "Visible cases", all: "All cases", own: "Own tests" };
            set(byId("code-running"), code.isRunning ? "Running ..."
              : code.runs.length ? "" : "It was not run yet.");
            fill(list, code.runs.map((run, index) => ({ run, index: code.runs.length - index })),
              ({ run, index }) => index + JSON.stringify(run), ({ run }) => ({
                element: make("li", { "data-passed": String(run.passed === run.total) },
                  make("b", {}, run.line),
                  make("span", { class: "meta" }, scopes[run.scope] || run.scope, ", version " + run.version)),
              }));
          }

          watch("stage outbox", readyList);
          if (byId("name")) remember(byId("name"));
          onPress("ready", () => {
            const name = byId("name").value.trim();
            if (name && sections.stage && sections.stage.asksNames) outbox.put({ introduce: { name } });
            outbox.put({ ready: {} });
          });
          watch("question", hintsGiven);
          watch("code", runs);
          watch("said", () => { if (byId("said")) saidLines(); });
          watch("stage comparison", () => { if (byId("comparison")) showComparison(); });

        """#
}
