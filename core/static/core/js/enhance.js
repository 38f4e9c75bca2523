/* Small comforts on top of pages that work without a script. */
(() => {
  "use strict";

  const menu = document.querySelector("details.menu");
  if (menu) {
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && menu.open) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    });
    document.addEventListener("click", (event) => {
      if (menu.open && !menu.contains(event.target)) menu.open = false;
    });
  }

  document.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });

  // Flemish words first: the choice stands in the address. Who made it once, finds it in the links within the site as well, until they choose
  // otherwise. The server hears of it by that address alone.
  const WORDS = { name: "woorden", value: "vlaanderen" };
  const remembered = () => {
    try {
      return localStorage.getItem(WORDS.name) === WORDS.value;
    } catch {
      return false; // forbidden: the address keeps it all the same
    }
  };
  const remember = (words) => {
    try {
      if (words === WORDS.value) localStorage.setItem(WORDS.name, words);
      else localStorage.removeItem(WORDS.name);
    } catch {}
  };
  const isPage = (url) => url.origin === location.origin && !/^\/(admin|api|documents|media|static|id)\/|\.[a-z]+$/.test(url.pathname);
  const carry = (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link) return;
    if (event.type === "click" && link.dataset.words !== undefined) remember(link.dataset.words);
    const url = new URL(link.href, location.href);
    const within = link.getAttribute("href").startsWith("#");
    if (within || link.dataset.words !== undefined || url.searchParams.has(WORDS.name) || !isPage(url) || !remembered()) return;
    url.searchParams.set(WORDS.name, WORDS.value);
    link.href = url;
  };
  // Before the browser follows the link, whether by mouse, finger or key, in this window or another.
  ["pointerdown", "keydown", "click"].forEach((name) => document.addEventListener(name, carry, true));
  document.addEventListener(
    "submit",
    ({ target: sent }) => {
      if (sent.method !== "get" || sent.elements[WORDS.name] || !isPage(new URL(sent.action)) || !remembered()) return;
      sent.append(Object.assign(document.createElement("input"), { type: "hidden", ...WORDS }));
    },
    true,
  );

  // At the desk a ticked filter searches at once; in the sheet of a phone the visitor presses the button, which says what it will show.
  const form = document.getElementById("zoek");
  const desk = window.matchMedia("(min-width: 56rem)");
  if (form && window.htmx) {
    document.addEventListener("change", (event) => {
      const field = event.target;
      if (field.form !== form || field.type === "search") return;
      if (desk.matches) form.dispatchEvent(new Event("portal:filter"));
      else if (field.closest(".sheet")) foretell();
    });
    let asked = 0;
    const foretell = async () => {
      const turn = ++asked;
      const answer = await fetch(`${form.dataset.hxGet}?${new URLSearchParams(new FormData(form))}`).catch(() => null);
      const html = answer && answer.ok ? await answer.text() : "";
      const fresh = new DOMParser().parseFromString(html, "text/html").querySelector(".sheet__foot button");
      const button = document.querySelector(".sheet__foot button");
      if (turn === asked && fresh && button) button.textContent = fresh.textContent;
    };
    // The answer brings new <details>: those that the visitor opened or closed stay as they were.
    let states = new Map();
    document.body.addEventListener("htmx:beforeSwap", () => {
      states = new Map([...document.querySelectorAll("details.facet[id]")].map((facet) => [facet.id, facet.open]));
    });
    document.body.addEventListener("htmx:afterSettle", () => {
      states.forEach((open, id) => {
        const facet = document.getElementById(id);
        if (facet) facet.open = open;
      });
      // Where the pressed button is gone (the sheet closed), go on at the count.
      const count = document.getElementById("telling");
      if (count && (!document.activeElement || document.activeElement === document.body)) count.focus();
    });
  }

  // The contents show where the reader is.
  const links = [...document.querySelectorAll(".toc a[href^='#']")];
  if (links.length && "IntersectionObserver" in window) {
    const sections = links.map((link) => document.getElementById(link.hash.slice(1)));
    const observer = new IntersectionObserver(
      () => {
        // Which one entered says too little: a jump skips some, and at the top none is being read.
        const passed = sections.filter((section) => section && section.getBoundingClientRect().top < innerHeight * 0.3);
        const current = passed.length ? links[sections.indexOf(passed.at(-1))] : null;
        links.forEach((link) => (link === current ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current")));
      },
      { rootMargin: "-10% 0px -70% 0px" },
    );
    sections.forEach((section) => section && observer.observe(section));
  }
})();
