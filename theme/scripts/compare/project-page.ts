/** What the page of a project says, fact by fact. */
export interface ProjectFacts {
  readonly title: string;
  readonly facts: ReadonlyMap<string, DocumentFragment>;
}

/** Reads the page of a project. Fails where it cannot be loaded, or is no page of a project. */
export async function loadProject(url: string): Promise<ProjectFacts> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const title = page.querySelector("h1")?.textContent?.trim();
  const rows = page.querySelectorAll<HTMLElement>("[data-fact]");
  if (title === undefined || rows.length === 0) throw new Error(`${url} is no page of a project.`);
  const facts = new Map([...rows].map((row) => [row.dataset["fact"] ?? "", contentOf(row.querySelector("dd"))]));
  facts.set("summary", contentOf(page.querySelector(".ov-lead")));
  facts.set("figures", figuresOf(page));
  facts.set("sources", sourcesOf(page));
  return { title, facts };
}

function contentOf(element: Element | null): DocumentFragment {
  const content = document.createDocumentFragment();
  for (const node of element?.childNodes ?? []) content.append(document.importNode(node, true));
  return content;
}

/** Each figure in a line: what it counts, how many, and when. */
function figuresOf(page: Document): DocumentFragment {
  return listOf([...page.querySelectorAll(".ov-figures tbody tr")].map((row) => {
    const [label, amount, period] = ["th", ".ov-figures__value", "[data-name=Period]"]
      .map((selector) => row.querySelector(selector)?.textContent?.trim() ?? "");
    const isToldAlready = period === "" || period === "not stated" || period?.startsWith("each ");
    return `${label}: ${amount}${isToldAlready ? "" : ` (${period})`}`;
  }));
}

function sourcesOf(page: Document): DocumentFragment {
  const count = page.querySelectorAll(".ov-sources > li").length;
  const content = document.createDocumentFragment();
  if (count > 0) content.append(count === 1 ? "1 source" : `${count} sources`);
  return content;
}

function listOf(lines: readonly string[]): DocumentFragment {
  const content = document.createDocumentFragment();
  if (lines.length === 0) return content;
  const list = document.createElement("ul");
  list.className = "ov-compare__list";
  for (const line of lines) {
    const item = document.createElement("li");
    item.textContent = line;
    list.append(item);
  }
  content.append(list);
  return content;
}
