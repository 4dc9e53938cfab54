// Follows the system's preference for dark, before the page is painted; paper is always light.
(() => {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const show = (isDark) => {
    document.documentElement.dataset.bsTheme = isDark ? "dark" : "light";
  };
  show(dark.matches);
  dark.addEventListener("change", () => show(dark.matches));
  addEventListener("beforeprint", () => show(false));
  addEventListener("afterprint", () => show(dark.matches));
})();
