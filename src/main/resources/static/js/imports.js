// Shows how much of the files was sent; without it the browser does so in its own way.
const form = document.getElementById("import-upload");
if (form) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const shown = form.querySelector(".import-sending");
    const bar = shown.querySelector("progress");
    const button = form.querySelector("button[type=submit]");
    const request = new XMLHttpRequest();
    const again = () => {
      button.disabled = false;
      shown.hidden = true;
    };
    request.upload.addEventListener("progress", (sent) => {
      if (sent.lengthComputable) bar.value = (100 * sent.loaded) / sent.total;
    });
    request.addEventListener("load", () => {
      if (request.responseURL && new URL(request.responseURL).pathname !== location.pathname) {
        location.assign(request.responseURL);
      } else {
        form.submit();
      }
    });
    request.addEventListener("error", () => {
      again();
      form.submit();
    });
    button.disabled = true;
    shown.hidden = false;
    request.open("POST", form.action);
    request.send(new FormData(form));
  });
}
