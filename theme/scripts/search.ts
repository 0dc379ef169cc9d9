import { SearchPage } from "./search/search-page";

// The script of the search page.
const part = <T extends HTMLElement>(name: string) => document.querySelector<T>(`[data-search-part="${name}"]`);
const form = part<HTMLFormElement>("form");
const field = form?.querySelector<HTMLInputElement>("input[name=q]");
const [heading, results, announcement] = [part("heading"), part("results"), part("announcement")];
const listUrl = form?.dataset["searchFiles"];

if (form && field && heading && results && announcement && listUrl !== undefined) {
  new SearchPage({ form, field, heading, results, announcement }, listUrl);
}
