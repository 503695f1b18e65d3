// The article as a map: words open their claim, and the claim in the panel is marked in the text. On narrow screens the
// panel comes up from below with the focus, which goes back to the same place when it is closed.
(() => {
  const galley = document.getElementById("galley"), panel = document.getElementById("claim-panel");
  const all = (selector) => galley.querySelectorAll(selector);
  const sheet = () => [...panel.querySelectorAll(".is-open")].find((each) => getComputedStyle(each).position === "fixed");
  const close = () => { sheet().classList.remove("is-open"); all("a[aria-current]")[0]?.focus({ preventScroll: true }); };

  galley.addEventListener("click", (event) => {
    const key = event.target.closest("mark")?.dataset.claim;
    if (key && !event.target.closest("a") && getSelection().isCollapsed) all(`a[data-claim="${key}"]`)[0]?.click();
  });
  document.addEventListener("htmx:beforeRequest", (event) => {
    const { href, dataset: { claim: key } } = event.target;
    if (!key) return;
    history.replaceState(null, "", href);
    for (const each of all("[data-claim]")) each.ariaCurrent = each.dataset.claim === key ? "true" : null;
  });
  panel.addEventListener("htmx:afterSettle", () => {
    if (!sheet()) return;
    panel.querySelector("[data-focus]").focus({ preventScroll: true });
    all("mark[aria-current]")[0]?.scrollIntoView({ block: "nearest" });
  });
  panel.addEventListener("click", (event) => {
    if (event.target.closest(".panel-close") && sheet()) { event.preventDefault(); close(); }
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && sheet()) close(); });
})();
