extension ConsoleScript {
    /// The question, what is typed, what was said aloud, and the program.
    static let answer = #"""
          function renderQuestion() {
            const { question } = sections;
            if (!question) return;
            set(byId("question-number"), "Question " + question.number + " of " + question.count + " · " + question.round);
            setMarkup(byId("question"), question.html);
            show(byId("follow-up-box"), Boolean(question.followUp));
            setWords(byId("follow-up"), question.followUp || "");
          }

          // Keeps the end of a growing text in view, unless somebody has scrolled back to read. The page is measured
          // once a frame at most: with every letter it would cost more than all the rest.
          function follow(element) {
            let isAtEnd = true;
            let isDue = false;
            element.addEventListener("scroll", () => {
              isAtEnd = isDue || element.scrollHeight - element.scrollTop - element.clientHeight < 40;
            });
            return (text) => {
              set(element, text);
              if (!isAtEnd || isDue) return;
              isDue = true;
              requestAnimationFrame(() => {
                element.scrollTop = element.scrollHeight;
                isDue = false;
              });
            };
          }

          const showDraft = follow(byId("draft"));
          const showCode = follow(byId("code-text"));

          function renderDraft() {
            const { draft, stage, question, heard } = sections;
            const isSpoken = Boolean(stage) && stage.isSpoken;
            const text = draft ? (draft.isCut ? "... " : "") + draft.text : "";
            const isCoding = Boolean(question) && question.isCoding;
            const isTyped = text !== "" || !(isSpoken && heard);
            show(byId("answer"), !isCoding || text !== "" || Boolean(draft && draft.earlier.length) || stageNow() !== "coding");
            show(byId("draft"), isTyped && (text !== "" || stageNow() !== "choosing"));
            showDraft(text || "Nothing is typed yet.");
            byId("draft").dataset.empty = String(text === "");
            fill(byId("earlier"), ((draft && draft.earlier) || []).map((item, index) => ({ item, index })),
              ({ item, index }) => index + JSON.stringify(item), ({ item }) => ({
                element: make("details", { class: "earlier" }, make("summary", {}, item.asked),
                  make("p", { class: "own-words", dir: "auto" }, item.answered || "No answer was given.")),
              }));
          }

          const heardBox = byId("heard");
          // What the box belongs to; when something else is asked it begins anew.
          let heardFor = null;
          let heardIsOurs = false;
          let heardWasOpened = false;

          function renderHeard() {
            const { heard, stage } = sections;
            const isSpoken = Boolean(stage) && stage.isSpoken;
            show(byId("heard-box"), Boolean(heard) || isSpoken);
            // With spoken answers it is what there is to do; otherwise it is there for those who want it.
            if (isSpoken && !heardWasOpened) {
              heardWasOpened = true;
              byId("heard-box").open = true;
            }
            set(byId("heard-help"), !heard || heard.counts || !heard.text
              ? "Write what matters in their words; points tick themselves from it. It is the answer when nothing is typed."
              : "The answer that was typed counts; this is kept beside it.");
          }

          // What was written down of an answer when something else is asked already is kept as a note; of much, its end,
          // as the beginning had come in time.
          function handInLate(exchange) {
            outbox.handInLate(exchange, "heard", ({ text }) => {
              const letters = Array.from(text);
              const end = letters.slice(-4000).join("");
              return { note: { text: "Came too late: " + (letters.length > 4000 ? "... " : "") + end, kind: "observation" } };
            });
          }

          // A new question, or the seat come back to us: what waits to be sent is newer than what Hotseat has, and
          // what Hotseat has at a new question may still be of the one before.
          function beginHeard() {
            const { heard, question, seat } = sections;
            if (!seat || seat.standing === "taken") heardFor = null;
            const now = Pair.exchange();
            if (!question || heardFor === now) return;
            handInLate(now);
            outbox.dropTexts(now);
            const waiting = outbox.waiting("heard");
            heardBox.value = waiting ? waiting.text : heardFor === null && heard ? heard.text : "";
            heardIsOurs = waiting !== null;
            heardFor = now;
          }

          function takeHeard() {
            if (heardFor !== null && !heardIsOurs && heardBox.value !== sections.heard.text) {
              heardBox.value = sections.heard.text;
            }
          }

          heardBox.addEventListener("input", () => {
            heardIsOurs = true;
            if (Pair.bytes(heardBox.value) > 40000) return Pair.notice("That is as much as can be kept of one answer.");
            outbox.put({ heard: { text: heardBox.value } }, { isText: true, isAnswer: true });
          });

          function renderCode() {
            const { code, question } = sections;
            const isCoding = Boolean(question) && question.isCoding;
            show(byId("code"), isCoding && Boolean(code));
            if (!code) return;
            showCode(code.text);
            set(byId("code-about"), "Language: " + code.language + (code.version ? " · version " + code.version : ""));
          }

          watch("question", renderQuestion);
          watch("draft question stage heard", renderDraft);
          watch("heard question stage", renderHeard);
          watch("question seat", beginHeard);
          watch("heard", takeHeard);
          watch("code question", renderCode);

        """#
}
