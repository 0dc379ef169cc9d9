// Keeps an open page in step with the preview server, and shows what there is to mend over the last good page.
"use strict";
(() => {
  const settings = document.currentScript.dataset;
  const panel = new Panel();
  const events = new EventSource(`${settings.events}?page=${encodeURIComponent(location.pathname)}`);
  events.addEventListener("message", (event) => follow(JSON.parse(event.data)));
  events.addEventListener("error", () => { if (events.readyState === EventSource.CLOSED) panel.lost(); });

  function follow(status) {
    swapStylesheets(status.stylesheets);
    if (status.version !== settings.version && status.version !== "0") {
      events.close();
      location.reload();
      return;
    }
    panel.show(status.problems, status.findings);
  }

  /** A stylesheet of another fingerprint takes the place of the old one when it has loaded. */
  function swapStylesheets(urls) {
    for (const link of document.querySelectorAll("link[rel=stylesheet]")) {
      const url = urls.find((one) => plainName(one) === plainName(link.getAttribute("href")));
      if (url === undefined || url === link.getAttribute("href") || link.dataset.next === url) continue;
      link.dataset.next = url;
      const next = link.cloneNode();
      next.removeAttribute("data-next");
      next.href = url;
      next.addEventListener("load", () => link.remove());
      next.addEventListener("error", () => { next.remove(); delete link.dataset.next; });
      link.after(next);
    }
  }

  function plainName(url) {
    return url.replace(/\.[0-9a-f]{8}(\.css)$/, "$1");
  }

  /** The list of what is to be mended. It takes no focus, tells of itself once, and can be put away with Escape. */
  function Panel() {
    const host = document.createElement("div");
    const root = host.attachShadow({ mode: "open" });
    const style = element("link");
    style.rel = "stylesheet";
    style.href = settings.stylesheet;
    const news = element("p");
    news.className = "news";
    news.setAttribute("role", "status");
    const box = element("section");
    box.hidden = true;
    box.setAttribute("aria-labelledby", "title");
    root.append(style, news, box);
    document.addEventListener("DOMContentLoaded", () => document.body.prepend(host), { once: true });
    if (document.readyState !== "loading") document.body.prepend(host);
    document.addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });

    this.show = (problems, findings) => {
      if (problems.length + findings.length === 0) {
        if (news.textContent !== "") news.textContent = "Mended: this page is up to date.";
        box.hidden = true;
        return;
      }
      const errors = problems.length + findings.filter((finding) => finding.isError).length;
      const title = `${errors} ${errors === 1 ? "thing" : "things"} to mend`;
      fill(title, [...problems.map(problemItem), ...findings.map(findingItem)]);
      news.textContent = `${title}. The page is the last good one.`;
    };

    this.lost = () => { news.textContent = "The preview server has stopped."; };

    function fill(title, items) {
      const heading = element("h2", title);
      heading.id = "title";
      const button = element("button", "Put away");
      button.type = "button";
      button.addEventListener("click", close);
      const list = element("ol");
      list.append(...items);
      list.tabIndex = 0;
      list.setAttribute("aria-label", title);
      box.replaceChildren(heading, element("p", "You see the last good page. It comes up to date when you save."),
        button, list);
      box.hidden = false;
    }

    function close() {
      box.hidden = true;
    }
  }

  function problemItem(problem) {
    const item = element("li");
    item.append(element("strong", problem));
    return item;
  }

  function findingItem(finding) {
    const item = element("li");
    item.append(element("code", finding.place),
      element("span", ` ${finding.isError ? "error" : "warning"} ${finding.code}`),
      element("strong", finding.message), element("span", finding.fix));
    return item;
  }

  function element(name, text) {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    return made;
  }
})();
