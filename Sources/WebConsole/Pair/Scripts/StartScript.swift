/// The script that every page of a pair loads first. It is written for browsers of any age, so that one that is too
/// old gets a sentence rather than an empty page, and adds the others only where they will run.
enum StartScript {
    /// The script.
    static let text = #"""
        (function () {
          var body = document.body;
          // Modules came with the language that the other scripts are written in; event streams and fetch they need.
          var isGoodEnough = window.EventSource && window.fetch && window.Promise && window.AbortController &&
            window.crypto && window.crypto.getRandomValues && "noModule" in document.createElement("script");

          function say(id) {
            document.getElementById(id).removeAttribute("hidden");
          }

          function add(path) {
            var script = document.createElement("script");
            script.src = path;
            // They run in the order they were added in, not in that of their coming.
            script.async = false;
            script.onerror = function () { say("not-loaded"); };
            document.head.appendChild(script);
          }

          if (!isGoodEnough) {
            say("too-old");
            return;
          }
          add("/pair.js");
          add(body.getAttribute("data-script"));
        })();

        """#
}
