// Keys press what carries data-key: one key ("a"), two in a row ("g a"), or with a modifier ("Shift+t", "Ctrl+Enter").
// Single keys rest while a person types and can be switched off (WCAG 2.1.4); those with Ctrl always work.
(() => {
  const PAUSE = 1000; // milliseconds within which the second key of a pair must come
  let first = "", firstAt = 0;

  const on = () => { try { return (localStorage.getItem("keys") ?? document.documentElement.dataset.keys) !== "off"; } catch { return true; } };
  const visible = (element) => element.checkVisibility({ visibilityProperty: true });
  const usable = (element) => !element.disabled && !element.closest(".htmx-request");
  const scope = () => document.querySelector("dialog[open]") || document;
  const carriers = () => [...scope().querySelectorAll("[data-key]")].filter((each) => usable(each) && (visible(each) || each.matches("input[type=radio], input[type=checkbox]")));
  const keysOf = (element) => element.dataset.key.split(",").map((each) => each.trim());
  const find = (key) => carriers().find((each) => keysOf(each).includes(key));

  const typing = (target) => target.matches("textarea, select, input:not([type=radio], [type=checkbox])");
  // Enter belongs to the control that has the focus, but for the current one of a list.
  const ownEnter = (target) => target.matches("a[href], button, summary") && !target.closest("[data-key-item]");
  const nameOf = (event) => {
    const letter = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const shifted = event.shiftKey && (event.key.length > 1 || /\p{L}/u.test(event.key));
    return (event.ctrlKey || event.metaKey ? "Ctrl+" : "") + (shifted ? "Shift+" : "") + letter;
  };

  const press = (element) => {
    if (typing(element)) { element.focus(); element.select?.(); return; }
    if ("keyFocus" in element.dataset) { element.focus(); return; } // Enter then confirms
    if (element.matches("input[type=radio], input[type=checkbox]")) element.focus();
    element.click();
    if (element.matches("summary") && element.parentElement.open) {
      element.parentElement.querySelector("textarea, input:not([type=hidden]), select, button")?.focus(); // at once: the next key is text
    }
  };

  const items = () => [...document.querySelectorAll("[data-key-list] [data-key-item]")].filter(visible);
  const move = (step) => {
    const all = items();
    if (!all.length) return false;
    const here = all.findIndex((each) => each.getAttribute("aria-current") === "true" || each.contains(document.activeElement));
    const next = all[Math.min(Math.max(here + step, 0), all.length - 1)];
    for (const each of all) each.removeAttribute("aria-current");
    next.setAttribute("aria-current", "true");
    (next.matches("a") ? next : next.querySelector("button") || next.querySelector("a"))?.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
    if (next.closest("[data-key-list=open]")) next.click();
    return true;
  };

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.altKey || event.isComposing || !(event.target instanceof Element)) return;
    if (event.key === "Escape" && typing(event.target)) { event.target.blur(); return; }
    const key = nameOf(event), withControl = key.startsWith("Ctrl+");
    if (!withControl && (!on() || typing(event.target))) return;
    if (key === "Enter" && ownEnter(event.target)) return;
    if (key === "?") { event.preventDefault(); openSheet(); return; }
    const pair = first && event.timeStamp - firstAt < PAUSE ? find(`${first} ${key}`) : null;
    first = "";
    const found = pair || find(key);
    if (found) {
      event.preventDefault();
      press(found);
    } else if ((key === "j" || key === "k") && move(key === "j" ? 1 : -1)) {
      event.preventDefault();
    } else if (carriers().some((each) => keysOf(each).some((name) => name.startsWith(`${key} `)))) {
      first = key;
      firstAt = event.timeStamp;
    }
  });

  // ---- the sheet
  const labelOf = (element) => {
    const label = element.matches("input, select, textarea") ? element.labels[0] : element;
    const words = element.dataset.keyLabel || element.getAttribute("aria-label") || (label && wordsOf(label));
    return (words || element.name || "").replace(/\s+/g, " ").trim();
  };
  const wordsOf = (element) => {
    const copy = element.cloneNode(true);
    for (const each of copy.querySelectorAll("kbd, svg, .count, .quiet, small, [hidden]")) each.remove();
    return copy.textContent;
  };
  const caps = (key) => key.split(/[ +]/).map((part) => {
    const cap = document.createElement("kbd");
    cap.textContent = part.length === 1 ? part.toUpperCase() : part;
    return cap;
  });

  const fill = (list) => {
    const seen = new Set(["?"]), rows = [];
    for (const element of [...document.querySelectorAll("[data-key]")].reverse()) {
      for (const key of keysOf(element)) {
        if (seen.has(key)) continue;
        seen.add(key);
        const row = document.createElement("div"), term = document.createElement("dt"), what = document.createElement("dd");
        caps(key).forEach((cap, at) => term.append(at ? key.at(key.search(/[ +]/)) : "", cap));
        what.textContent = labelOf(element);
        row.append(term, what);
        rows.unshift(row);
      }
    }
    list.replaceChildren(...rows);
  };
  const openSheet = () => {
    const sheet = document.getElementById("keys");
    if (!sheet || sheet.open) return;
    fill(sheet.querySelector("[data-keys-list]"));
    sheet.showModal();
  };

  const start = () => {
    const button = document.querySelector("[data-keys-open]");
    if (button) { button.hidden = false; button.addEventListener("click", openSheet); }
    const choice = document.querySelector("[data-keys-switch]");
    if (!choice) return;
    choice.checked = on();
    choice.addEventListener("change", () => { try { localStorage.setItem("keys", choice.checked ? "on" : "off"); } catch { /* not kept */ } });
  };
  start();
})();
