/// The script of the host's overview.
enum OverviewScript {
    /// The script. The rooms come as the section `rooms`.
    static let text = #"""
        "use strict";
        (() => {
          const { byId, set, show, make, button, fill, sections, watch } = Pair;

          // What is asked of the clipboard needs a secure page, which one over a local network is not; the old way works.
          async function copy(field, press) {
            field.focus();
            field.select();
            try {
              if (navigator.clipboard) await navigator.clipboard.writeText(field.value);
              else document.execCommand("copy");
              set(press, "Copied");
            } catch {
              set(press, "Press Ctrl+C");
            }
            setTimeout(() => set(press, "Copy"), 3000);
          }

          function buildSide(side) {
            const here = make("span", { class: "pill person" });
            const field = make("input", { type: "text", readonly: true });
            const press = button("Copy", () => copy(field, press), { class: "small" });
            const element = make("td", {}, here, make("div", { class: "link-row" }, field, press));
            return {
              element,
              update(room, name, isHere, link) {
                here.dataset.here = String(isHere);
                set(here, (name ? name + ": " : "") + (isHere ? "here" : "away"));
                if (field.value !== link) field.value = link;
                field.setAttribute("aria-label", "Link for the " + side + " of " + room);
                press.setAttribute("aria-label", "Copy the link for the " + side + " of " + room);
              },
            };
          }

          function buildRoom() {
            const name = make("th", { scope: "row" });
            const title = make("span", { class: "meta" });
            const nameText = make("span", {});
            name.append(nameText, make("br"), title);
            const stage = make("span", {});
            const trouble = make("p", { class: "bad" });
            const question = make("td", {});
            const time = make("td", { class: "number" });
            const candidate = buildSide("candidate");
            const interviewer = buildSide("interviewer");
            const element = make("tr", {}, name, make("td", {}, stage, trouble), question, candidate.element,
              interviewer.element, time);
            return {
              element,
              update(room) {
                element.dataset.room = room.name;
                element.dataset.stage = room.stage;
                set(nameText, room.name);
                set(title, room.title);
                set(stage, Pair.words.stage({ stage: room.stage }));
                set(trouble, room.trouble || "");
                show(trouble, Boolean(room.trouble));
                set(question, room.number ? room.number + " of " + room.count : "-");
                set(time, room.elapsed ? Pair.timeText(room.elapsed) : "-");
                candidate.update(room.name, room.candidate, room.isCandidateHere, room.candidateLink);
                interviewer.update(room.name, room.interviewer, room.isInterviewerHere, room.interviewerLink);
              },
            };
          }

          function render() {
            const rooms = (sections.rooms && sections.rooms.rooms) || [];
            const count = (stages) => rooms.filter((room) => stages.includes(room.stage)).length;
            const people = rooms.reduce((sum, room) => sum + room.isCandidateHere + room.isInterviewerHere, 0);
            const troubled = rooms.filter((room) => room.trouble).length;
            set(byId("sums"), rooms.length + (rooms.length === 1 ? " room: " : " rooms: ") + [
              count(["lobby"]) + " not begun",
              count(["thinking", "answering", "coding", "choosing", "paused"]) + " under way",
              count(["feedback"]) + " at their feedback", count(["open"]) + " done",
              count(["left"]) + " left", people + " people here",
              troubled ? troubled + " in trouble" : ""].filter(Boolean).join(", ") + ".");
            show(byId("rooms"), rooms.length > 0);
            show(byId("rooms-none"), rooms.length === 0);
            fill(byId("rooms-list"), rooms, (room) => room.name, buildRoom);
          }

          watch("rooms", render);
          Pair.connect();
        })();

        """#
}
