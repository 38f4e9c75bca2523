/* Practices chosen to compare, kept in this window only. Without it every "Vergelijk" is a link to the comparison, which keeps them in its address. */
(() => {
  "use strict";

  const KEY = "portal.compare";
  const MOST = 4;
  const read = () => {
    try {
      return JSON.parse(sessionStorage.getItem(KEY) || "[]").filter((slug) => typeof slug === "string").slice(0, MOST);
    } catch {
      return [];
    }
  };
  const write = (slugs) => {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(slugs));
    } catch {
      // A window that keeps nothing still has the links of the comparison itself.
    }
  };

  const asButton = (link) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = link.className;
    Object.assign(button.dataset, link.dataset, { free: link.querySelector("span").textContent });
    button.append(...link.childNodes);
    link.replaceWith(button);
    return button;
  };

  const draw = (said) => {
    const slugs = read();
    document.querySelectorAll("[data-compare]").forEach((found) => {
      const button = found.matches("a") ? asButton(found) : found;
      const chosen = slugs.includes(button.dataset.compare);
      button.setAttribute("aria-pressed", String(chosen));
      button.querySelector("span").textContent = chosen ? button.dataset.chosen : button.dataset.free;
    });
    document.querySelectorAll("[data-tray]").forEach((tray) => {
      const { one, many, none } = tray.dataset;
      const words = slugs.length ? (slugs.length === 1 ? one : many.replace("#", slugs.length)) : none;
      tray.querySelector("[data-said]").textContent = (said && tray.dataset[said]) || words;
      tray.querySelector("[data-number]").textContent = slugs.length;
      tray.querySelector("a").href = `${tray.dataset.tray}?${new URLSearchParams(slugs.map((slug) => ["p", slug]))}`;
      tray.lastElementChild.hidden = !slugs.length;
      if (said !== undefined) tray.querySelector("[role=status]").textContent = (said && tray.dataset[said]) || words;
    });
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-compare], [data-tray] button");
    if (!button) return;
    const slug = button.dataset.compare;
    const slugs = read();
    if (slug && !slugs.includes(slug) && slugs.length >= MOST) return draw("full");
    write(!slug ? [] : slugs.includes(slug) ? slugs.filter((other) => other !== slug) : [...slugs, slug]);
    draw("");
    // The button to clear is gone with the tray: go on where the page begins.
    if (!slug) document.querySelector("main").focus();
  });

  const compared = document.querySelector("[data-compared]");
  if (compared) write(compared.dataset.compared.split(" ").filter(Boolean));
  window.addEventListener("pageshow", () => draw());
  document.addEventListener("htmx:afterSettle", () => draw());
})();
