// Light, dark or as the system. Loaded before the first paint, so that a page never flashes in the other theme.
(() => {
  const root = document.documentElement;
  const read = () => { try { return localStorage.getItem("theme") || ""; } catch { return ""; } };
  const show = (theme) => { if (theme) root.dataset.theme = theme; else delete root.dataset.theme; };
  show(read());

  const mark = (group) => {
    for (const button of group.querySelectorAll("button")) button.setAttribute("aria-pressed", String(button.value === read()));
  };
  document.addEventListener("DOMContentLoaded", () => {
    for (const group of document.querySelectorAll("[data-theme-choice]")) {
      group.hidden = false;
      mark(group);
      group.addEventListener("click", (event) => {
        const button = event.target.closest("button");
        if (!button) return;
        try { localStorage.setItem("theme", button.value); } catch { /* private windows forget it */ }
        show(button.value);
        mark(group);
      });
    }
  });
})();
