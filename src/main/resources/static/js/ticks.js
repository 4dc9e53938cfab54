// Lists with ticks: a box in the heading ticks all that are shown, and the count stands beside it.
for (const table of document.querySelectorAll("[data-ticks]")) {
  const boxes = [...table.tBodies[0].querySelectorAll("input[type=checkbox]")];
  const head = table.tHead.rows[0].cells[0];
  const all = document.createElement("input");
  all.type = "checkbox";
  all.className = "form-check-input";
  all.setAttribute("aria-label", head.textContent.trim());
  const count = document.createElement("output");
  count.className = "tick-count";
  head.append(all, count);
  const tell = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    all.checked = ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
    count.textContent = ticked > 0 ? String(ticked) : "";
  };
  all.addEventListener("change", () => {
    boxes.forEach((box) => { box.checked = all.checked; });
    tell();
    table.dispatchEvent(new Event("change", { bubbles: true }));
  });
  let last = null;
  table.addEventListener("click", (event) => {
    const at = boxes.indexOf(event.target);
    if (at < 0) {
      return;
    }
    if (event.shiftKey && last !== null) {
      for (let i = Math.min(at, last); i <= Math.max(at, last); i++) {
        boxes[i].checked = event.target.checked;
      }
    }
    last = at;
    tell();
  });
  tell();
}
