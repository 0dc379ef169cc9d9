import { Suggestions } from "./search/suggestions";

// Loaded when the reader goes to the search box of the header: see search-box.ts.
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-search-suggest]")) {
  const field = form.querySelector<HTMLInputElement>("input[name=q]");
  const listUrl = form.dataset["searchFiles"];
  if (field !== null && listUrl !== undefined) new Suggestions(form, field, listUrl);
}
