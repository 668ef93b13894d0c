extension PairScript {
    /// Text and elements. Whatever came from elsewhere goes through `set` or `setWords`, as text and never as markup; what Hotseat made
    /// into markup itself, in Swift, where nothing in a text can become markup, goes through `setMarkup`.
    static let page = #"""
          const byId = (id) => document.getElementById(id);

          // Control characters and marks of direction become signs, as they do wherever Hotseat shows text: they can
          // make words read as what they are not.
          function visible(text) {
            return String(text)
              .replace(/\r\n/g, "\n")
              .replace(/[\u0000-\u0008\u000b-\u001f]/g, (sign) => String.fromCharCode(0x2400 + sign.charCodeAt(0)))
              .replace(/\u007f/g, "\u2421")
              .replace(/[\u0080-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (sign) =>
                "<U+" + sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0") + ">");
          }

          // Only what is new is written, so that a selection survives and live regions do not repeat themselves.
          function set(element, text) {
            const shown = visible(text);
            if (element.textContent !== shown) element.textContent = shown;
          }

          // The same of a text in which signs of grave accent set code apart.
          function setWords(element, text) {
            if (element.shownWords === text) return;
            element.shownWords = text;
            element.replaceChildren(...withCode(text));
          }

          function withCode(text) {
            return String(text).split(/`([^`\n]+)`/).map((part, index) =>
              index % 2 ? make("code", {}, part) : visible(part)).filter((part) => part !== "");
          }

          function setMarkup(element, html) {
            if (element.shownHTML === html) return;
            element.shownHTML = html;
            element.innerHTML = html;
          }

          function show(element, isShown) {
            if (element && element.hidden === Boolean(isShown)) element.hidden = !isShown;
          }

          function make(tag, attributes, ...children) {
            const element = document.createElement(tag);
            for (const [name, value] of Object.entries(attributes || {})) {
              if (value === true) element.setAttribute(name, "");
              else if (value !== false && value !== undefined) element.setAttribute(name, value);
            }
            for (const child of children) element.append(typeof child === "string" ? visible(child) : child);
            return element;
          }

          function button(words, act, attributes) {
            const element = make("button", Object.assign({ type: "button" }, attributes), words);
            element.addEventListener("click", act);
            return element;
          }

          function onPress(id, act) {
            const element = byId(id);
            if (element) element.addEventListener("click", act);
          }

          // Makes the children of `list` those of `items`. A child is kept as long as its key is there, so that what is
          // focused, opened or half typed in it stays. `build` gives `{element, update}`.
          function fill(list, items, keyOf, build) {
            const rows = list.pairRows || (list.pairRows = new Map());
            const focused = list.contains(document.activeElement) ? document.activeElement : null;
            const kept = new Set(items.map(keyOf));
            for (const [key, row] of rows) {
              if (kept.has(key)) continue;
              row.element.remove();
              rows.delete(key);
            }
            let place = list.firstElementChild;
            for (const item of items) {
              const key = keyOf(item);
              if (!rows.has(key)) rows.set(key, build(item));
              const row = rows.get(key);
              if (row.element === place) place = place.nextElementSibling;
              else list.insertBefore(row.element, place);
              if (row.update) row.update(item);
            }
            // Moving an element takes its focus.
            if (focused && focused.isConnected && document.activeElement !== focused) focused.focus({ preventScroll: true });
          }

          // The limits of Hotseat are in bytes.
          const bytes = (text) => new TextEncoder().encode(text).length;

        """#
}
