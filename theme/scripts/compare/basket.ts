/** How many projects can stand side by side. */
export const most = 4;

const key = "ov-compare";

/** Where a browser keeps what a tab should remember. */
export type Memory = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/**
 * The projects that a reader has chosen to compare, in the order of the choice. The tab remembers them until it is
 * closed; where the browser does not allow that, the page does until the reader leaves it.
 */
export class Basket {
  private ids: readonly string[];

  constructor(private readonly memory: Memory | null) {
    this.ids = read(memory);
  }

  get chosen(): readonly string[] {
    return this.ids;
  }

  get isFull(): boolean {
    return this.ids.length >= most;
  }

  has(id: string): boolean {
    return this.ids.includes(id);
  }

  /** Adds a project; false where there is no room. */
  add(id: string): boolean {
    if (this.has(id)) return true;
    if (this.isFull) return false;
    this.set([...this.ids, id]);
    return true;
  }

  remove(id: string): void {
    this.set(this.ids.filter((one) => one !== id));
  }

  set(ids: readonly string[]): void {
    this.ids = ids.slice(0, most);
    try {
      if (this.ids.length === 0) this.memory?.removeItem(key);
      else this.memory?.setItem(key, JSON.stringify(this.ids));
    } catch {
      // The tab cannot remember; this page still does.
    }
  }

  /** Another page of this tab may have changed it: the browser's "back" shows pages as they were left. */
  refresh(): void {
    if (this.memory !== null) this.ids = read(this.memory);
  }
}

/** The memory of this tab; null where the browser gives none. */
export function tabMemory(): Memory | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

function read(memory: Memory | null): readonly string[] {
  try {
    const ids: unknown = JSON.parse(memory?.getItem(key) ?? "[]");
    const known = Array.isArray(ids) ? ids.filter((id): id is string => typeof id === "string" && id !== "") : [];
    return [...new Set(known)].slice(0, most);
  } catch {
    return [];
  }
}
