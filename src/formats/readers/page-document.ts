/** What is used of a document here; linkedom has no types of the browser's. */
export interface PageDocument {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageElement {
  getAttribute(name: string): string | null;
  readonly textContent: string | null;
}
