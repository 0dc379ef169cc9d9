import { ComparePage } from "./compare/compare-page";

const root = document.querySelector<HTMLElement>(".ov-compare");
if (root !== null) new ComparePage(root).start();
