// Light, dark or as the system. Loaded before the first paint, so that a page never flashes in the other theme.
(() => {
  const root = document.documentElement;
  // What was chosen in this browser, else what the person's settings say.
  const read = () => { try { return localStorage.getItem("theme") ?? root.dataset.chosenTheme ?? ""; } catch { return root.dataset.chosenTheme || ""; } };
  const show = (theme) => { if (theme) root.dataset.theme = theme; else delete root.dataset.theme; };
  show(read());

  const mark = (group) => {
    for (const button of group.querySelectorAll("button")) button.setAttribute("aria-pressed", String(button.value === read()));
  };
  document.addEventListener("DOMContentLoaded", () => {
    // Settings that are saved hold in this browser too, whatever was chosen in it before.
    document.querySelector("[data-preferences]")?.addEventListener("submit", () => {
      try { localStorage.removeItem("theme"); localStorage.removeItem("keys"); } catch { /* nothing was kept */ }
    });
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
