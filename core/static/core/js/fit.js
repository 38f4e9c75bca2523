/* Past dit bij ons?: answers stay on this device for who asks that, and come back with the next practice. Sending needs no script. */
(() => {
  "use strict";
  const KEY = "past-dit-bij-ons";
  const form = document.querySelector("[data-fit]");
  if (!form) return;
  const keep = document.getElementById("bewaar");
  const forget = form.querySelector("[data-forget]");
  const fields = () => [...form.elements].filter((field) => field.name && field.type !== "submit");
  const chosen = (field) => !["checkbox", "radio"].includes(field.type) || field.checked;

  const read = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(KEY));
      return Array.isArray(kept) ? kept.filter(Array.isArray) : null;
    } catch {
      return null; // forbidden, or not ours
    }
  };
  const write = () => {
    const kept = fields().filter((field) => chosen(field) && field.value).map((field) => [field.name, field.value]);
    try {
      localStorage.setItem(KEY, JSON.stringify(kept));
    } catch {
      keep.checked = false; // forbidden or full
    }
    forget.hidden = !keep.checked;
  };
  const erase = () => {
    try {
      localStorage.removeItem(KEY);
    } catch {}
    forget.hidden = true;
  };
  const fill = (kept) => {
    fields().forEach((field) => {
      const values = kept.filter(([name]) => name === field.name).map(([, value]) => String(value));
      if (field.type === "checkbox") field.checked = values.includes(field.value);
      else if (field.type === "radio") field.checked = values.length ? values[0] === field.value : field.value === "";
      else field.value = values[0] ?? "";
    });
  };

  form.querySelector("[data-remember]").hidden = false;
  const kept = read();
  keep.checked = Boolean(kept);
  forget.hidden = !kept;
  // What was sent stands in the page already, and counts: it may come from another window.
  if (kept && !document.getElementById("uitkomst") && !form.querySelector("[aria-invalid]")) {
    fill(kept);
    form.querySelector("[data-filled]").hidden = kept.length === 0;
  }
  keep.addEventListener("change", () => (keep.checked ? write() : erase()));
  form.addEventListener("input", (event) => event.target !== keep && keep.checked && write());
  form.addEventListener("submit", () => keep.checked && write());
  forget.addEventListener("click", () => {
    erase();
    fill([]);
    keep.checked = false;
    form.querySelector("[data-filled]").hidden = true;
    keep.focus();
  });

  // Paper has what stands in the form now, sent or not.
  addEventListener("beforeprint", () => {
    form.querySelectorAll(".fit-row").forEach((row) => {
      const said = [...row.querySelectorAll("input, select, textarea")]
        .filter((field) => chosen(field) && field.value)
        .map((field) => field.selectedOptions?.[0].text ?? field.closest(".check")?.textContent ?? field.value);
      const cell = document.querySelector(`[data-said="${row.id.slice("punt-".length)}"]`);
      if (cell) cell.textContent = said.join("; ");
    });
  });
})();
