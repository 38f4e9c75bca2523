/* Counts which result is opened, for the editors: the words and the place in the list, nothing about the visitor. */
(() => {
  "use strict";

  const count = (event) => {
    const item = event.target.closest("a[href]")?.closest("[data-rank]");
    const list = item?.closest("[data-clicks]");
    // The middle button opens a result too; the right one does not.
    if (!list || event.button > 1) return;
    navigator.sendBeacon(list.dataset.clicks, new URLSearchParams(`${list.dataset.question}&rank=${item.dataset.rank}`));
    item.removeAttribute("data-rank");
  };
  document.addEventListener("click", count);
  document.addEventListener("auxclick", count);
})();
