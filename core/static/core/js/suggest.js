/* Suggestions under the search box: an editable combobox with a list (ARIA APG). Without this script the form works as it is.
   The list holds links, so a mouse, a finger and the middle button open a suggestion without any help from here. */
(() => {
  "use strict";

  const WAIT = 120;

  document.querySelectorAll("[data-suggest]").forEach((box) => {
    const input = box.querySelector("input");
    const list = box.querySelector("[role=listbox]");
    const status = box.querySelector("[role=status]");
    let options = [];
    let active = -1;
    let timer;
    let request;

    Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" }).forEach(
      ([name, value]) => input.setAttribute(name, value),
    );

    const choose = (number) => {
      options[active]?.setAttribute("aria-selected", "false");
      active = number;
      const option = options[active];
      if (!option) return input.removeAttribute("aria-activedescendant");
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", option.id);
    };
    const show = (open) => {
      if (!open) choose(-1);
      list.hidden = !open;
      input.setAttribute("aria-expanded", String(open));
    };
    const close = () => {
      clearTimeout(timer);
      request?.abort();
      show(false);
    };
    const fill = (html) => {
      choose(-1);
      list.innerHTML = html;
      options = [...list.querySelectorAll("[role=option]")];
      options.forEach((option, number) => (option.id = `${list.id}-${number}`));
      show(options.length > 0);
      status.textContent = list.firstElementChild?.dataset.telling || "";
    };
    const ask = async () => {
      request?.abort();
      request = new AbortController();
      const { signal } = request;
      const address = new URL(box.dataset.suggest, location.href);
      address.searchParams.set("q", input.value);
      try {
        const answer = await fetch(address, { signal, credentials: "same-origin" });
        const html = answer.ok ? await answer.text() : "";
        if (!signal.aborted && document.activeElement === input) fill(html);
      } catch {
        // Aborted by a newer question, or no connection: the form works all the same.
      }
    };

    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, WAIT);
    });
    input.addEventListener("keydown", (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey) return;
      const open = !list.hidden;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && options.length && input.value.trim()) {
        event.preventDefault();
        show(true);
        // One place more than there are options: the text itself.
        const places = options.length + 1;
        choose(((active + 1 + step + places) % places) - 1);
      } else if (event.key === "Enter" && open && active >= 0) {
        event.preventDefault();
        options[active].click();
      } else if (event.key === "Escape" && open) {
        event.preventDefault();
        close();
      } else if (["Home", "End", "ArrowLeft", "ArrowRight"].includes(event.key)) {
        choose(-1);
      }
    });
    // A press on the list must not take the focus away, or the list would close before the link is followed.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    input.addEventListener("blur", close);
    input.form?.addEventListener("submit", close);
    window.addEventListener("pagehide", close);
  });
})();
