/* Light, dark or as the system: a class on <html> before the first paint, and the buttons. */
(() => {
  const themes = ["system", "light", "dark"];
  const show = (chosen) => {
    let theme = chosen;
    try {
      if (chosen) localStorage.theme = chosen;
      theme = localStorage.theme;
    } catch {} // forbidden: kept for this page only
    if (!themes.includes(theme)) theme = "system";
    document.documentElement.classList.remove(...themes);
    document.documentElement.classList.add(theme);
    document.querySelector("[name=color-scheme]").content = theme === "system" ? "light dark" : theme;
    document.querySelectorAll("[data-theme]").forEach((button) => {
      button.parentNode.hidden = false;
      button.setAttribute("aria-pressed", button.dataset.theme === theme);
    });
  };
  show();
  ["DOMContentLoaded", "storage"].forEach((name) => addEventListener(name, () => show()));
  addEventListener("click", ({ target }) => target.dataset?.theme && show(target.dataset.theme));
})();
