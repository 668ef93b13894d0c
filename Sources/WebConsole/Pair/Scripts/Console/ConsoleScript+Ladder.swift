extension ConsoleScript {
    /// The hints and the model answer, which hides itself when another question comes.
    static let ladder = #"""
          function renderHints() {
            const { hints } = sections;
            show(byId("hints"), Boolean(hints) && hints.hints.length > 0);
            if (!hints) return;
            fill(byId("hints-list"), hints.hints.map((text, index) => ({ text, number: index + 1 })),
              (hint) => hint.number + hint.text, (hint) => {
                const given = make("span", { class: "pill" }, "given");
                const press = button("Give hint " + hint.number, () => outbox.put({ hint: {} }),
                  { class: "small", "data-hint": String(hint.number) });
                const element = make("li", {}, make("span", { dir: "auto" }, ...withCode(hint.text)), " ", given);
                if (mayAct) element.append(press);
                return {
                  element,
                  update() {
                    const { shown } = sections.hints;
                    element.dataset.given = String(hint.number <= shown);
                    show(given, hint.number <= shown);
                    // The ladder is climbed one by one.
                    show(press, hint.number === shown + 1);
                    press.disabled = !["thinking", "answering", "coding"].includes(stageNow());
                  },
                };
              });
          }

          let modelIsOpen = false;
          let modelFor = null;

          function renderModel() {
            const { model, question } = sections;
            const place = question ? placeKey(question.place) : null;
            if (place !== modelFor) modelIsOpen = false;
            modelFor = place;
            const isThere = Boolean(model) && Boolean(model.text || model.solution);
            show(byId("model"), isThere);
            show(byId("model-text"), modelIsOpen);
            byId("model-show").setAttribute("aria-expanded", String(modelIsOpen));
            set(byId("model-show"), modelIsOpen ? "Hide the model answer" : "Show a model answer");
            if (!isThere) return;
            set(byId("model-words"), model.text || "");
            show(byId("model-words"), Boolean(model.text));
            set(byId("model-solution"), model.solution || "");
            show(byId("model-solution"), Boolean(model.solution));
          }

          onPress("model-show", () => {
            modelIsOpen = !modelIsOpen;
            renderModel();
          });
          watch("hints stage", renderHints);
          watch("model question", renderModel);

        """#
}
