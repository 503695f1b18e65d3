// Nothing typed is lost: a textarea[data-draft] is kept in this browser at once and posted to data-draft-url when typing
// rests. The browser's copy goes when the server has the same text.
(() => {
  const REST = 800; // milliseconds of rest before the text is sent
  const timers = new WeakMap();
  const keyOf = (area) => `draft:${area.dataset.draftUrl || location.pathname}:${area.dataset.draft}`;
  // Where storage is full or forbidden, the server's copy remains.
  const store = (act, ...what) => { try { return localStorage[act](...what); } catch { return null; } };
  const keep = (key, text) => store("setItem", key, text), forget = (key) => store("removeItem", key), kept = (key) => store("getItem", key);
  const token = () => JSON.parse(document.body.getAttribute("hx-headers") || "{}")["X-CSRFToken"] || "";
  const wordsOf = (state) => document.body.getAttribute(`data-draft-${state}`) || "";

  const tell = (area, state) => {
    for (const place of document.querySelectorAll(`[data-draft-state-of="${CSS.escape(area.dataset.draft)}"]`)) {
      place.classList.add("draft-state");
      place.setAttribute("role", "status");
      place.dataset.draftState = state;
      place.textContent = wordsOf(state);
    }
  };

  const send = async (area) => {
    if (!area.dataset.draftUrl) return;
    const key = keyOf(area), text = area.value;
    try {
      const answer = await fetch(area.dataset.draftUrl, {
        method: "POST",
        body: new URLSearchParams({ name: area.dataset.draft, text }),
        headers: { "X-CSRFToken": token() },
        keepalive: text.length < 15000, // survives leaving the page; browsers limit such bodies to 64 KB
      });
      if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
      if (kept(key) === text) forget(key);
      if (area.value === text) tell(area, "saved");
    } catch {
      tell(area, "failed");
      timers.set(area, setTimeout(send, 10 * REST, area));
    }
  };

  const changed = (area, rest = REST) => {
    keep(keyOf(area), area.value);
    tell(area, "typing");
    clearTimeout(timers.get(area));
    timers.set(area, setTimeout(send, rest, area));
  };

  // What the browser kept is newer than what the server knows: it wins.
  const restore = (within) => {
    for (const area of within.querySelectorAll("textarea[data-draft]")) {
      const text = kept(keyOf(area));
      if (text === null || text === area.value) continue;
      area.value = text;
      changed(area);
    }
  };
  const drop = (form) => {
    for (const area of form.querySelectorAll("textarea[data-draft]")) { clearTimeout(timers.get(area)); forget(keyOf(area)); }
  };

  document.addEventListener("input", (event) => { if (event.target.matches?.("textarea[data-draft]")) changed(event.target); });
  document.addEventListener("focusout", (event) => {
    const area = event.target;
    if (area.matches?.("textarea[data-draft]") && kept(keyOf(area)) !== null) changed(area, 0);
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    const form = event.target.closest?.("form"), { successful, xhr, requestConfig } = event.detail;
    if (form && successful && xhr.status < 400 && requestConfig.verb !== "get") drop(form);
  });
  // Only those actions are offered which the chosen verdict allows.
  const allow = () => {
    for (const chosen of document.querySelectorAll("[data-actions]:checked")) {
      const select = chosen.form?.elements.action, allowed = chosen.dataset.actions.split(" ");
      if (!select) continue;
      for (const option of select.options) option.hidden = option.disabled = !allowed.includes(option.value);
      if (!allowed.includes(select.value)) select.value = allowed[0];
    }
  };
  document.addEventListener("change", allow);
  document.addEventListener("htmx:afterSwap", (event) => { restore(event.target); allow(); });
  restore(document);
  allow();
})();
