/// The script behind `ReplayPage`, to be served as a file of its own.
public enum ReplayScript {
    /// Plain JavaScript without dependencies. It puts text on the page as text only, fetches nothing but the data that
    /// the page names, and plays nothing before its button is pressed. Who asks for less motion gets the text once a
    /// second rather than letter by letter.
    public static let javaScript = #"""
        "use strict";
        (() => {
          const root = document.querySelector(".replay");
          if (!root) return;
          const part = (name) => root.querySelector(".replay-" + name);
          const longestWait = 2000;
          const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
          const player = part("player");
          const button = part("play");
          const range = part("position");
          const speed = part("speed");
          const steps = Array.from(root.querySelectorAll(".replay-steps > li[id]"));

          let moments = [];
          let length = 0;
          let position = 0;
          let timer = null;
          let lastLook = 0;
          let state = null;

          const twoDigits = (number) => String(number).padStart(2, "0");

          function timeText(milliseconds) {
            const seconds = Math.floor(milliseconds / 1000);
            const minutes = Math.floor(seconds / 60);
            if (minutes < 60) return minutes + ":" + twoDigits(seconds % 60);
            return Math.floor(minutes / 60) + ":" + twoDigits(minutes % 60) + ":" + twoDigits(seconds % 60);
          }

          function clockText() {
            if (!state.clock) return "";
            const left = state.clock.end - position;
            const name = state.clock.thinking ? "to think" : "left";
            if (left > -1000) return timeText(Math.max(0, Math.ceil(left / 1000) * 1000)) + " " + name;
            return timeText(-left) + " over";
          }

          function begin() {
            state = { next: 0, text: "", clock: null, question: "", caption: "", step: -1 };
          }

          function take(moment) {
            if (moment.clock) state.clock = moment.clock.end === undefined ? null : moment.clock;
            if (moment.fresh) state.text = "";
            if (moment.edit) {
              const [offset, removed, inserted] = moment.edit;
              state.text = state.text.slice(0, offset) + inserted + state.text.slice(offset + removed);
            }
            if (moment.step === undefined) return;
            state.step = moment.step;
            if (moment.kind === "question" || moment.kind === "probe") {
              state.question = moment.words + (moment.text ? ": " + moment.text : "");
              state.caption = "";
            } else {
              state.caption = moment.words;
            }
          }

          function goTo(wanted) {
            const target = Math.min(Math.max(wanted, 0), length);
            if (!state || target < position) begin();
            position = target;
            while (state.next < moments.length && moments[state.next].at <= position) {
              take(moments[state.next]);
              state.next += 1;
            }
            show();
          }

          function set(element, text) {
            if (element.textContent !== text) element.textContent = text;
          }

          function show() {
            set(part("question"), state.question);
            set(part("clock"), clockText());
            set(part("text"), state.text);
            set(part("caption"), state.caption);
            const time = timeText(position) + " / " + timeText(length);
            set(part("time"), time);
            range.value = String(position);
            range.setAttribute("aria-valuetext", time);
            set(button, timer === null ? "Play" : "Pause");
            steps.forEach((step, index) => {
              step.classList.toggle("replay-later", index > state.step);
              if (index === state.step) step.setAttribute("aria-current", "step");
              else step.removeAttribute("aria-current");
            });
          }

          function look() {
            const now = Date.now();
            let target = position + (now - lastLook) * Number(speed.value);
            lastLook = now;
            const next = moments[state.next];
            const last = state.next > 0 ? moments[state.next - 1].at : 0;
            if (part("quick").checked && next && next.at > target && target - last > longestWait) target = next.at;
            if (target >= length) pause();
            goTo(target);
            if (timer !== null) timer = setTimeout(look, calm.matches ? 1000 : 50);
          }

          function play() {
            if (position >= length) goTo(0);
            lastLook = Date.now();
            timer = setTimeout(look, 0);
            show();
          }

          function pause() {
            clearTimeout(timer);
            timer = null;
            show();
          }

          button.addEventListener("click", () => (timer === null ? play() : pause()));
          range.addEventListener("input", () => goTo(Number(range.value)));
          root.querySelectorAll(".replay-questions a").forEach((link) => {
            link.addEventListener("click", (event) => {
              if (player.hidden) return;
              event.preventDefault();
              goTo(Number(link.dataset.at));
              player.scrollIntoView({ block: "nearest" });
            });
          });

          fetch(root.dataset.src, { credentials: "same-origin" })
            .then((answer) => {
              if (!answer.ok) throw new Error("status " + answer.status);
              return answer.json();
            })
            .then((data) => {
              moments = data.moments;
              length = data.length;
              player.hidden = false;
              goTo(0);
            })
            .catch(() => {
              // The list says all of it too.
              player.hidden = true;
            });
        })();

        """#
}
