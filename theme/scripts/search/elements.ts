type Child = Node | string;

/** Makes an element with attributes and children; text stays text, whatever stands in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K, attributes: Readonly<Record<string, string>> = {}, children: readonly Child[] = [],
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}

/** A link. */
export function link(url: string, words: string, attributes: Readonly<Record<string, string>> = {}): HTMLAnchorElement {
  return make("a", { href: url, ...attributes }, [words]);
}

/** Puts other children in place of those of an element; the focus stays on the same link when that is there again. */
export function replaceKeepingFocus(parent: HTMLElement, children: readonly Child[]): void {
  const focused = parent.contains(document.activeElement) ? document.activeElement?.getAttribute("href") : null;
  parent.replaceChildren(...children);
  if (focused == null) return;
  [...parent.querySelectorAll("a")].find((one) => one.getAttribute("href") === focused)?.focus({ preventScroll: true });
}
