/** A part of a page that must be there: without it the page and its script do not belong together. */
export function find<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (found === null) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** A part of the page by the name that its template gives it. */
export function part(root: ParentNode, name: string): HTMLElement {
  return find(root, `[data-part="${name}"]`);
}

/** A new element with its class and what stands in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K, className: string, ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className !== "") element.className = className;
  element.append(...content);
  return element;
}

/** Words that only those hear who do not see where they stand. */
export function unseen(words: string): HTMLElement {
  return make("span", "govuk-visually-hidden", words);
}

/** A number as readers in Britain write it: "1,016". */
export function inDigits(number: number): string {
  return number.toLocaleString("en-GB");
}

/** "No projects", "1 project", "6 projects". */
export function projects(count: number): string {
  if (count === 0) return "No projects";
  return count === 1 ? "1 project" : `${inDigits(count)} projects`;
}
