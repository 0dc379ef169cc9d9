// Does to every element of every document what a reader could do. Links and buttons come last: they may lead away.
() => {
  const events = [
    "mouseover", "mouseenter", "mousedown", "mouseup", "pointerover", "pointerdown", "focus", "focusin", "blur", "input",
    "change", "paste", "copy", "wheel", "contextmenu", "dragstart", "toggle", "beforetoggle", "submit", "reset",
    "invalid", "search", "close", "keydown", "scroll", "resize", "message", "hashchange", "pageshow", "animationstart",
    "animationend", "readystatechange",
  ];
  const addressed = /^\s*(?!https?:|mailto:|tel:)[a-z][a-z0-9+.-]*:/i;
  const documents = (inside) => [
    inside,
    ...[...inside.querySelectorAll("iframe, frame")].flatMap((frame) =>
      frame.contentDocument ? documents(frame.contentDocument) : []),
  ];

  for (const one of documents(document)) {
    const elements = [...one.querySelectorAll("*")].filter((element) => !element.hasAttribute("data-frame"));
    for (const element of elements) {
      for (const name of events) {
        element.dispatchEvent(new Event(name, { bubbles: false, cancelable: true }));
      }
    }

    const view = one.defaultView;
    for (const name of events) {
      view?.dispatchEvent(new Event(name));
    }

    for (const element of elements) {
      const address = element.getAttribute("href") ?? element.getAttribute("xlink:href") ?? "";
      const leadsOut = element.href?.baseVal ?? element.href ?? element.getAttribute("formaction") ?? address;
      if (element.hasAttribute("onclick") || element.matches("button, input, math *, svg a, [popovertarget]")
        || addressed.test(String(leadsOut))) {
        element.click?.();
        element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, view }));
      }
    }
  }
}
