// A form that names its list in data-live shows what it finds while one types. Without this script its button does.
document.querySelectorAll("form[data-live]").forEach((form) => {
  const found = document.getElementById(form.dataset.live);
  const pause = 150;
  let waiting = 0;
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

  form.addEventListener("input", (event) => {
    clearTimeout(waiting);
    waiting = setTimeout(show, event.target.type === "search" ? pause : 0);
  });
});
