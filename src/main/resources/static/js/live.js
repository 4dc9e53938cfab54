// A form that names its list in data-live shows what it finds while one types. Without this script its button does.
document.querySelectorAll("form[data-live]").forEach((form) => {
  const found = document.getElementById(form.dataset.live);
  const pause = 150;
  const calm = 1000;
  let waiting = 0;
  let idle = 0;
  let asked = null;

  function address() {
    const said = new URLSearchParams();
    new FormData(form).forEach((value, name) => { if (value !== "") said.append(name, value); });
    return `${form.action}?${said}`;
  }

  async function show() {
    const here = address();
    asked?.abort();
    asked = new AbortController();
    try {
      const answer = await fetch(here, { signal: asked.signal, headers: { Accept: "text/html" } });
      const list = answer.ok && !answer.redirected
        && new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(found.id);
      if (list) {
        found.replaceChildren(...list.childNodes);
        history.replaceState(null, "", here);
      }
    } catch (failure) {
      if (failure.name !== "AbortError") form.requestSubmit();
    }
  }

  // Where the page did not count to the end, that is done once it is there and nobody types.
  async function count() {
    const all = found.querySelector("a[data-count]");
    if (!all) return;
    const counting = asked = new AbortController();
    try {
      const answer = await fetch(all.href, { signal: counting.signal, headers: { Accept: "text/html" } });
      const counted = answer.ok && !answer.redirected
        && new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(all.dataset.count);
      if (counted && all.isConnected) document.getElementById(all.dataset.count).replaceChildren(...counted.childNodes);
    } catch (failure) {
      // The link is still there.
    }
  }

  form.addEventListener("input", (event) => {
    clearTimeout(waiting);
    clearTimeout(idle);
    waiting = setTimeout(show, event.target.type === "search" ? pause : 0);
    idle = setTimeout(count, calm);
  });

  // From the search, the arrows lead through what is found and back; Enter opens it.
  document.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [form.querySelector("input[type=search]"), ...found.querySelectorAll("tbody td:first-child a")];
    const next = stops.includes(event.target) ? stops[stops.indexOf(event.target) + step] : null;
    if (next) {
      event.preventDefault();
      next.focus();
    }
  });

  idle = setTimeout(count, pause);
});
