import { connectChoices } from "./compare/choosing";
import { connectSearchBox } from "./search/search-box";

/**
 * Runs in the head of every page, before the first paint, so that nothing moves when it has run.
 * It stands in for GOV.UK Frontend's inline snippet, opens the site's menu on narrow screens, prints, and loads
 * suggestions when a reader goes to the search box.
 */
const supportMarks = ["js-enabled", "govuk-frontend-supported"];

// Styles see the marks at once on <html>; GOV.UK Frontend's own components look for them on <body>.
const { classList } = document.documentElement;
classList.add(...supportMarks);

// An address with choices: what they concern is not shown before the page's own script has made it so.
if (location.search !== "") classList.add("ov-asked");

// A script of the page that does not load leaves it as it is without script.
addEventListener("error", ({ target }) => {
  if (!(target instanceof HTMLScriptElement && target.defer)) return;
  classList.remove("ov-asked", ...supportMarks);
  document.body.classList.remove(...supportMarks);
}, { capture: true });

document.addEventListener("DOMContentLoaded", () => {
  if (supportMarks.every((mark) => classList.contains(mark))) document.body.classList.add(...supportMarks);
  document.querySelectorAll<HTMLButtonElement>(".ov-nav__toggle").forEach(connectMenu);
  document.querySelector(".ov-actions__print")?.addEventListener("click", () => window.print());
  connectChoices(document);
  document.querySelectorAll<HTMLFormElement>("form[data-search-suggest]").forEach(connectSearchBox);
});

function connectMenu(toggle: HTMLButtonElement): void {
  const show = (open: boolean) => toggle.setAttribute("aria-expanded", String(open));
  const isOpen = () => toggle.getAttribute("aria-expanded") === "true";

  toggle.addEventListener("click", () => show(!isOpen()));
  toggle.parentElement?.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !isOpen()) return;
    show(false);
    toggle.focus();
  });
}
