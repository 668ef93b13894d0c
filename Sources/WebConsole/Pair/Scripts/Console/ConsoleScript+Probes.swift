extension ConsoleScript {
    /// What to ask next.
    static let probes = #"""
          const ownQuestion = byId("own-question");

          function askOwn() {
            const text = ownQuestion.value.trim();
            if (!text) return;
            if (Pair.bytes(text) > 2000) return Pair.notice("That question is too long to be asked. Make it shorter.");
            outbox.put({ ask: { text } }, { field: "own-question" });
            Pair.forget(ownQuestion);
          }

          function buildProbe(first) {
            let probe = first;
            const text = make("p", { class: "probe-text", dir: "auto" });
            const goal = make("span", { class: "meta" });
            const asked = make("span", { class: "pill" }, "asked");
            const press = button("Ask", () => outbox.put({ ask: { target: probe.target, text: probe.text } }));
            const element = make("li", { class: "probe-row" }, text, make("p", { class: "probe-foot" }, goal, asked));
            if (mayAct) element.append(press);
            return {
              element,
              update(next) {
                probe = next;
                const key = targetKey(probe.target);
                const point = sections.rubric && sections.rubric.points.find((one) => targetKey(one.target) === key);
                element.dataset.probe = key;
                element.dataset.asked = String(probe.isAsked);
                setWords(text, probe.text);
                set(goal, point ? "Goes for: " + point.label : "");
                show(asked, probe.isAsked);
                const { chosen } = sections.probes;
                const isChosen = Boolean(chosen) && chosen.text === probe.text;
                set(press, isChosen ? "Chosen" : "Ask");
                press.setAttribute("aria-label", (isChosen ? "Chosen: " : "Ask: ") + probe.text);
                press.disabled = isChosen || !isUnderWay();
              },
            };
          }

          function renderProbes() {
            const { probes } = sections;
            show(byId("probes"), Boolean(probes));
            if (!probes) return;
            const key = (probe) => targetKey(probe.target) + probe.text;
            const missing = probes.probes.filter((probe) => probe.isMissing && !probe.isAsked);
            const rest = probes.probes.filter((probe) => !missing.includes(probe));
            fill(byId("probes-missing"), missing, key, buildProbe);
            fill(byId("probes-rest"), rest, key, buildProbe);
            show(byId("probes-more"), rest.length > 0);
            show(byId("probes-none"), missing.length === 0 && rest.length > 0);
            show(byId("chosen"), Boolean(probes.chosen));
            setWords(byId("chosen-text"), probes.chosen ? probes.chosen.text : "");
            set(byId("chosen-when"), "Is asked as soon as the answer is taken:");
            if (mayAct) byId("ask-own").disabled = !isUnderWay();
          }

          if (mayAct) {
            Pair.remember(ownQuestion);
            onPress("ask-own", askOwn);
            onPress("take-back", () => outbox.put({ takeBack: {} }));
            ownQuestion.addEventListener("keydown", (event) => {
              if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) askOwn();
            });
          }
          watch("probes rubric stage", renderProbes);

        """#
}
