import { beyond, marked } from "../search/marked";
import type { FinderItem } from "./item";
import { find, make } from "./parts";

/** Shows in a project's entry of the list why it was found: marks words, and names those that its page alone has. */
export function showFound({ element, title, summary }: FinderItem, found: ReadonlySet<string>): void {
  find(element, "a").replaceChildren(...marked(title, found));
  const sentence = element.querySelector(".ov-card__summary");
  sentence?.replaceChildren(...marked(summary, found));
  element.querySelector(".ov-card__beyond")?.remove();
  const facts = element.querySelector(".ov-card__facts")?.textContent ?? "";
  const others = beyond([title, summary, facts], found);
  if (others.length > 0) (sentence ?? find(element, "a")).after(make("p", "ov-card__beyond", ...others));
}
