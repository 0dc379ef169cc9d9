/** Loads the suggestions when a reader goes to a search box for the first time; after a failure, the next time. */
export function connectSearchBox(form: HTMLFormElement): void {
  const url = form.dataset["searchSuggest"];
  if (url === undefined || url === "") return;
  form.addEventListener("focusin", () => {
    const script = document.createElement("script");
    script.src = url;
    script.integrity = form.dataset["searchSuggestHash"] ?? ""; // the policy of the site knows scripts by their hash
    script.addEventListener("error", () => {
      script.remove();
      connectSearchBox(form);
    });
    document.head.append(script);
  }, { once: true });
}
