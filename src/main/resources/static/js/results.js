// The form of results, marked by keys, with a foot that says at each moment what would be recorded.
const form = document.querySelector("form#results");
if (form) {
  const rows = [...form.querySelectorAll(".results-table tbody tr")].map((row) => ({
    row,
    marks: [...row.querySelectorAll(".marks input")],
    replace: row.querySelector("[data-replace]"),
    certificate: row.querySelector("[data-certificate]"),
    words: `${row.querySelector("[data-number]").textContent} ${row.querySelector("[data-name]").textContent}`.toLowerCase(),
  }));
  const keys = { p: "passed", f: "failed", d: "incomplete", u: "" };
  const filter = document.getElementById("results-filter");
  const day = document.getElementById("completedOn");
  const pasted = document.getElementById("pasted");
  const part = (name) => form.querySelector(`[data-${name}]`);
  const fill = (words, ...values) => words.replace(/\{(\d)\}/g, (all, index) => values[index].toLocaleString(document.documentElement.lang));
  let view = "all";

  const mark = (one) => one.marks.find((input) => input.checked)?.value ?? "";
  const kept = (one) => one.replace !== null && !one.replace.checked;
  const writes = (one) => mark(one) !== "" && !kept(one);

  function number(index) {
    const first = document.getElementById("certificates").value.trim().replace(/\s*onward$/i, "").match(/^(.*?)(\d{1,18})$/);
    return first ? first[1] + String(BigInt(first[2]) + BigInt(index)).padStart(first[2].length, "0") : "";
  }

  function say() {
    const count = { passed: 0, failed: 0, incomplete: 0, unmarked: 0, "on-record": 0 };
    const gained = {};
    let keeping = 0;
    rows.forEach((one) => {
      const result = mark(one);
      const passes = result === "passed" && writes(one);
      one.certificate.textContent = passes ? number(count.passed) : "";
      if (result === "") count.unmarked++;
      else if (writes(one)) count[result]++;
      if (result !== "" && one.replace) count["on-record"]++;
      if (result !== "" && kept(one)) keeping++;
      if (passes && one.row.dataset.batch) gained[one.row.dataset.batch] = (gained[one.row.dataset.batch] ?? 0) + 1;
    });
    form.querySelectorAll("[data-count]").forEach((place) => {
      place.textContent = fill(place.dataset.words, count[place.dataset.count], keeping);
    });
    form.querySelector('[data-count="on-record"]').hidden = count["on-record"] === 0;
    form.querySelectorAll("[data-gaining]").forEach((place) => {
      place.textContent = fill(place.dataset.words, Number(place.dataset.ready) + (gained[place.dataset.gaining] ?? 0));
    });
    form.elements.announced.value = [count.passed, count.failed, count.incomplete, keeping].join("-");
    const total = count.passed + count.failed + count.incomplete;
    // What is pasted or another day is looked up first.
    const unread = pasted.value.trim() !== "" || day.value !== day.defaultValue;
    part("check").hidden = !unread;
    part("record").hidden = unread || total === 0;
    part("record").textContent = total === 1 ? part("record").dataset.wordsOne : fill(part("record").dataset.words, total);
    const sizes = { all: rows.length, unmarked: count.unmarked, failed: count.failed, "on-record": rows.filter((one) => one.replace).length };
    form.querySelectorAll("[data-view]").forEach((button) => {
      button.querySelector("[data-size]").textContent = sizes[button.dataset.view].toLocaleString(document.documentElement.lang);
    });
  }

  function show() {
    const typed = filter.value.trim().toLowerCase();
    rows.forEach((one) => {
      const fits = { all: true, unmarked: mark(one) === "", failed: mark(one) === "failed", "on-record": one.replace !== null };
      one.row.hidden = !(fits[view] && one.words.includes(typed));
    });
  }

  function focus(one) {
    const input = one.marks.find((each) => each.checked) ?? one.marks[0];
    input.focus();
    one.row.scrollIntoView({ block: "nearest" });
  }

  form.addEventListener("keydown", (event) => {
    const at = rows.findIndex((one) => one.marks.includes(event.target));
    if (event.target === filter && event.key === "Enter") event.preventDefault();
    const fromFilter = event.target === filter && event.key === "ArrowDown";
    if (event.ctrlKey || event.metaKey || event.altKey || (at < 0 && !fromFilter)) return;
    const visible = rows.filter((one) => !one.row.hidden);
    const here = visible.indexOf(rows[at]);
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const next = visible[here + (event.key === "ArrowDown" ? 1 : -1)];
      if (next) focus(next);
    } else if (event.key.toLowerCase() in keys) {
      event.preventDefault();
      rows[at].marks.find((input) => input.value === keys[event.key.toLowerCase()]).checked = true;
      say();
      focus(visible[here + 1] ?? rows[at]);
    }
  });
  form.addEventListener("change", say);
  form.addEventListener("input", (event) => (event.target === filter ? show() : say()));
  form.querySelectorAll("[data-view]").forEach((button) => button.addEventListener("click", () => {
    view = button.dataset.view;
    form.querySelectorAll("[data-view]").forEach((each) => each.setAttribute("aria-pressed", String(each === button)));
    show();
  }));
  part("pass-all").addEventListener("click", (event) => {
    event.preventDefault();
    rows.filter((one) => mark(one) === "").forEach((one) => {
      one.marks[0].checked = true;
    });
    say();
  });
  addEventListener("pageshow", say);
  part("tools").hidden = false;
  say();
}
