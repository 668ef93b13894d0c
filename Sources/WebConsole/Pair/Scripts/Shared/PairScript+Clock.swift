extension PairScript {
    /// The clocks. They count from the moment the section came, by the browser's steady clock: what time it is on
    /// either machine does not matter, nor whether the connection is there.
    static let clock = #"""
          const twoDigits = (number) => String(number).padStart(2, "0");

          function timeText(milliseconds, round = Math.floor) {
            const seconds = Math.max(0, round(milliseconds / 1000));
            const minutes = Math.floor(seconds / 60);
            if (minutes < 60) return minutes + ":" + twoDigits(seconds % 60);
            return Math.floor(minutes / 60) + ":" + twoDigits(minutes % 60) + ":" + twoDigits(seconds % 60);
          }

          const standing = ["lobby", "paused", "feedback", "open", "left"];

          function tick() {
            const clock = sections.clock;
            const face = byId("clock");
            if (!clock || !face) return;
            const stage = sections.stage ? sections.stage.stage : "";
            show(face.parentElement, !["lobby", "feedback", "open"].includes(stage));
            const passed = performance.now() - clock.receivedAt;
            const isRunning = clock.face === "running";
            const isStill = clock.face === "stopped" || standing.includes(stage);
            const left = clock.shows - passed;
            const text = clock.face === "hidden" ? ""
              : clock.face === "over" ? timeText(clock.shows + passed) + " over"
              : isRunning && left <= -1000 ? timeText(-left) + " over"
              : timeText(isRunning ? left : clock.shows, Math.ceil) + (isRunning ? " left" : " left, stopped");
            set(face, text);
            face.dataset.face = isRunning && left <= -1000 ? "over" : clock.face;
            face.dataset.hurry = String(isRunning && left < 30000);
            // What the interviewer takes to choose is nobody's time.
            const isCounted = !isStill && stage !== "choosing";
            const rest = (length) => timeText(isCounted ? length - passed : length, Math.ceil);
            const more = [];
            if (typeof clock.round === "number") more.push("Round: " + rest(clock.round) + " left");
            if (typeof clock.session === "number") more.push("Interview: " + rest(clock.session) + " left");
            if (!more.length && clock.elapsed) {
              more.push("Since the start: " + timeText(isStill ? clock.elapsed : clock.elapsed + passed));
            }
            set(byId("clock-more"), more.join(" · "));
          }

          watch("clock stage", tick);
          setInterval(tick, 250);

        """#
}
