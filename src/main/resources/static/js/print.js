// Offers to print the page where a script can; without one the browser's own command prints it as well.
const button = document.getElementById("print");
if (button) {
	button.hidden = false;
	button.addEventListener("click", () => window.print());
}
for (const details of document.querySelectorAll("details")) {
	let opened = false;
	window.addEventListener("beforeprint", () => {
		opened = !details.open;
		details.open = true;
	});
	window.addEventListener("afterprint", () => {
		if (opened) {
			details.open = false;
		}
	});
}
