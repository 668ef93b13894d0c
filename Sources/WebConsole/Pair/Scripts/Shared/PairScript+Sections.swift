extension PairScript {
    /// The newest value of each section. What a page shows is a function of these and of the acts that wait.
    static let sections = #"""
          const sections = {};
          const watchers = [];

          // Calls `render` whenever one of these sections has changed. Besides the sections of the stream there are
          // `seat`, `connection` and `outbox`.
          function watch(names, render) {
            watchers.push({ names: names.split(" "), render });
          }

          // At once and not with the next frame: a window behind another one draws no frames.
          function changed(name) {
            for (const watcher of watchers) {
              if (!watcher.names.includes(name)) continue;
              try {
                watcher.render();
              } catch (error) {
                // What one part of the page cannot show must not keep the others from showing theirs.
                console.error(error);
              }
            }
          }

          watch("stage", keepToSession);

        """#
}
