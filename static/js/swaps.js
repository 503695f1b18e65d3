// After htmx has swapped: the focus goes where a person expects it. While a request takes long: it says so.
(() => {
  const SLOW = 300; // milliseconds after which waiting is shown
  const line = document.getElementById("working");
  let before = null, timer = 0, open = 0;

  const quiet = (element) => element.closest("[data-quiet]")?.dataset.quiet === "";
  document.addEventListener("htmx:beforeSwap", ({ detail: { xhr, requestConfig: { verb, elt } } }) => {
    before = document.activeElement?.id || null;
    if (xhr.status >= 400 || verb === "get" || quiet(elt)) return;
    // Something was done: what was told of an earlier attempt is over.
    for (const told of document.querySelectorAll("#refusal, form [role=alert], .is-late")) told.replaceChildren();
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    const region = event.detail.elt || event.target;
    if (!(region instanceof Element) || quiet(region)) return;
    (region.closest("[role=alert]") || region.querySelector("[role=alert]"))?.scrollIntoView({ block: "nearest" });
    const focused = document.activeElement;
    if (focused && focused !== document.body && focused.isConnected) return;
    const target = region.querySelector("[autofocus], [aria-invalid=true]") || (before && document.getElementById(before)) ||
      region.querySelector("[data-focus]") || region.querySelector("h1, h2, h3") || document.getElementById("main");
    if (!target) return;
    if (!target.matches("a, button, input, select, textarea, summary, [tabindex]")) target.tabIndex = -1;
    target.focus();
  });

  const tell = (words) => { if (line) line.textContent = words; };
  document.addEventListener("htmx:beforeRequest", (event) => {
    if (quiet(event.target)) return;
    open += 1;
    clearTimeout(timer);
    timer = setTimeout(() => tell(line?.dataset.working || ""), SLOW);
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    if (quiet(event.target)) return;
    open = Math.max(0, open - 1);
    if (open) return;
    clearTimeout(timer);
    tell("");
  });
  const failed = (event) => { if (!quiet(event.target)) tell(line?.dataset.failed || ""); };
  for (const name of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) document.addEventListener(name, (event) => setTimeout(failed, 0, event));

  // A form is not sent twice while its answer is under way.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.matches("[hx-post]") || form.method !== "post") return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "yes";
    addEventListener("pageshow", () => delete form.dataset.sent, { once: true });
  });

  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }

  // One menu at a time; Escape and a click elsewhere close it.
  const closeOthers = (except) => { for (const menu of document.querySelectorAll("details.menu[open]")) if (menu !== except) menu.open = false; };
  document.addEventListener("click", (event) => closeOthers(event.target.closest("details.menu")));
  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && event.target.closest?.("details.menu[open]");
    if (menu) { menu.open = false; menu.querySelector("summary").focus(); }
  });
})();
