/* Tells a reader that the page is there in the language that the browser prefers. It runs where it stands, right after the lines that it may show and
   before what follows is drawn, so that nothing moves. */
(() => {
  "use strict";

  const KEY = "portal.hint";
  const kept = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };
  const languages = (navigator.languages || [navigator.language]).map((tag) => tag.toLowerCase().split("-")[0]);
  const rank = (language) => (languages.includes(language) ? languages.indexOf(language) : Infinity);

  const best = [...document.querySelectorAll("[data-hint]")].sort((one, other) => rank(one.lang) - rank(other.lang))[0];
  if (!best || rank(best.lang) >= rank(document.documentElement.lang) || kept() === "off") return;
  best.hidden = false;
  best.querySelector("button").addEventListener("click", () => {
    try {
      localStorage.setItem(KEY, "off");
    } catch {
      // Forbidden: gone from this page only.
    }
    best.remove();
    document.querySelector("main").focus({ preventScroll: true });
  });
})();
