// What the browser tests ask of a page. Evaluated in the page, it gives an object of questions; each answers with a
// list of sentences about what is wrong, which is empty on a good page.
(() => {
  const describe = (element) => {
    const name = element.tagName.toLowerCase() + [...element.classList].map((one) => `.${one}`).join("");
    return `${name} "${(element.textContent || element.value || "").trim().replace(/\s+/g, " ").slice(0, 40)}"`;
  };

  const all = (selector) => [...document.querySelectorAll(selector)];

  const isClippedAway = (element) =>
    element.closest(".govuk-visually-hidden, .govuk-skip-link") !== null
    || getComputedStyle(element).clipPath === "inset(50%)";

  const isShown = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1
      && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      && !isClippedAway(element);
  };

  /** The elements with visible text of their own, each with the boxes of its lines. */
  const texts = () => {
    const found = new Map();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (node.data.trim() === "" || !isShown(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
      found.set(element, [...(found.get(element) ?? []), ...boxes]);
    }
    return found;
  };

  const parse = (colour) => {
    const parts = colour.match(/[\d.]+/g)?.map(Number);
    return parts === undefined || !colour.startsWith("rgb") ? null : { rgb: parts.slice(0, 3), alpha: parts[3] ?? 1 };
  };

  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((one) => one / 255)
      .map((one) => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };

  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  /** The colour behind an element: the nearest ancestor that paints one, or the page's own. */
  const groundOf = (element) => {
    for (let one = element; one !== null; one = one.parentElement) {
      const paint = parse(getComputedStyle(one).backgroundColor);
      if (paint !== null && paint.alpha > 0.5) return paint.rgb;
    }
    const isDark = matchMedia("screen and (prefers-color-scheme: dark)").matches;
    return isDark ? [0, 0, 0] : [255, 255, 255];
  };

  /** In a drawing, the last filled shape before the text whose box holds the middle of the text. */
  const shapeBehind = (text) => {
    const box = text.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const shapes = [...text.ownerSVGElement.querySelectorAll("rect, circle, path, polygon")].filter((shape) => {
      const of = shape.getBoundingClientRect();
      const isBefore = (shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      const fill = parse(getComputedStyle(shape).fill);
      return isBefore && fill !== null && fill.alpha > 0.5 && isShown(shape)
        && of.left <= x && x <= of.right && of.top <= y && y <= of.bottom;
    });
    return shapes.length === 0 ? null : parse(getComputedStyle(shapes.at(-1)).fill).rgb;
  };

  const focusable = () =>
    all("a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex='-1'])")
      .filter((one) => isShown(one) && !one.matches(":disabled"));

  const runAxe = async (options) => {
    const { violations } = await axe.run(document, { resultTypes: ["violations"], iframes: false, ...options });
    const places = (one) => one.nodes.slice(0, 3).map((node) => node.html).join("; ");
    return violations.map((one) => `${one.id}: ${one.help}: ${places(one)}`);
  };

  return {
    /** All rules of axe, and the one of WCAG 2.2 that axe leaves off. */
    axe: () => runAxe({ rules: { "target-size": { enabled: true } } }),

    /** The rules that may say something else about the same page in another colour scheme. */
    axeColours: () => runAxe({ runOnly: ["color-contrast", "link-in-text-block"] }),

    wide() {
      const width = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= width) return [];
      const outside = all("body *").filter((one) => isShown(one) && one.getBoundingClientRect().right > width + 1);
      return [`${document.documentElement.scrollWidth} px wide: ${outside.slice(0, 4).map(describe).join(", ")}`];
    },

    /** Text that the box of an ancestor cuts off. What scrolls is not cut. */
    cut() {
      const isCut = (element, box) => {
        for (let one = element; one !== null && one !== document.body; one = one.parentElement) {
          const style = getComputedStyle(one);
          const frame = one.getBoundingClientRect();
          const cutsX = ["hidden", "clip"].includes(style.overflowX);
          const cutsY = ["hidden", "clip"].includes(style.overflowY);
          if (cutsX && (box.left < frame.left - 2 || box.right > frame.right + 2)) return true;
          if (cutsY && (box.top < frame.top - 4 || box.bottom > frame.bottom + 4)) return true;
          if (["auto", "scroll"].includes(style.overflowX)) return false;
        }
        return false;
      };
      return [...texts()].filter(([element, boxes]) => boxes.some((box) => isCut(element, box)))
        .map(([element]) => `cut off: ${describe(element)}`);
    },

    /** Text that does not stand out from what is behind it. */
    faint() {
      return [...texts().keys()].flatMap((element) => {
        const isDrawn = element instanceof SVGElement;
        const style = getComputedStyle(element);
        const ink = parse(isDrawn ? style.fill : style.color);
        const ground = (isDrawn ? shapeBehind(element) : null) ?? groundOf(element);
        const ratio = ink === null ? 1 : contrast(ink.rgb, ground);
        return ratio >= 4.5 ? [] : [`${ratio.toFixed(2)} to 1: ${describe(element)} (${ink?.rgb} on ${ground})`];
      });
    },

    /** Controls that do not change visibly when the keyboard comes to them. */
    unfocused() {
      const wrong = focusable().flatMap((element) => {
        element.focus({ focusVisible: true, preventScroll: true });
        if (document.activeElement !== element) return [`cannot be reached: ${describe(element)}`];
        const style = getComputedStyle(element);
        const outline = parse(style.outlineColor);
        const hasOutline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
        const isSeen = hasOutline && outline !== null && outline.alpha > 0.5
          && contrast(outline.rgb, groundOf(element.parentElement)) >= 3;
        const isFramed = element instanceof SVGElement && parseFloat(style.strokeWidth) > 4;
        const isPainted = style.boxShadow !== "none" || isFramed;
        const isForced = matchMedia("(forced-colors: active)").matches;
        return isSeen || (!isForced && hasOutline && isPainted) ? [] : [`no visible focus: ${describe(element)}`];
      });
      document.activeElement?.blur();
      return wrong;
    },

    /** What moves although the reader asked for stillness. */
    moving() {
      const seconds = (list) => Math.max(...list.split(",").map(parseFloat));
      return all("html, body, body *").filter((one) => {
        const style = getComputedStyle(one);
        const isAnimated = style.animationName !== "none" && seconds(style.animationDuration) > 0.01;
        return isAnimated || seconds(style.transitionDuration) > 0.01 || style.scrollBehavior === "smooth";
      }).map((one) => `moves: ${describe(one)}`);
    },

    /** On paper: ways through the site that are left, and links to elsewhere without their address. */
    unprinted() {
      const ways = all("header nav, .govuk-breadcrumbs, .govuk-pagination, footer nav, form, button, .govuk-skip-link")
        .filter(isShown).map((one) => `printed: ${describe(one)}`);
      const bare = all("main a[href^='http']")
        .filter((one) => one.checkVisibility() && one.textContent.trim() !== one.getAttribute("href"))
        .filter((one) => !getComputedStyle(one, "::after").content.includes(one.getAttribute("href")))
        .map((one) => `printed without its address: ${describe(one)}`);
      return [...ways, ...bare];
    },

    /** How far the page's parts moved while it loaded. Below a thousandth no eye sees it: parts of a pixel. */
    async shift() {
      let sum = 0;
      const observer = new PerformanceObserver((list) => list.getEntries().forEach((entry) => { sum += entry.value; }));
      observer.observe({ type: "layout-shift", buffered: true });
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20))));
      observer.disconnect();
      return sum < 0.001 ? [] : [`the page moves by ${sum.toFixed(4)} while it loads`];
    },

    refused: () => window.ovRefused ?? [],
  };
})()
