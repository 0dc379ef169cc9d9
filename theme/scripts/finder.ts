import { Finder } from "./finder/finder";

const root = document.querySelector<HTMLElement>(".ov-finder");
if (root !== null) new Finder(root).start();
