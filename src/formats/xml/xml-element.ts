/** An element of a parsed XML document. */
export interface XmlElement {
  /** Local name, as written, after the usual prefix of its namespace where that is one of {@link PREFIXES}. */
  readonly name: string;
  /** By local name (`xml:lang` keeps its prefix). */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

/** The children of this name. */
export function childrenNamed(element: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  if (!element) return [];
  return element.children.filter(isElement).filter(({ name }) => names.includes(name));
}

/** The first child of this name. */
export function childNamed(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  return childrenNamed(element, ...names)[0];
}

/** The element at the end of a path of children, the first of each name. */
export function childAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((parent, name) => childNamed(parent, name), element);
}

/** Every descendant of one of these names, in document order, not those inside another of them. */
export function* descendantsNamed(
  element: XmlElement | undefined,
  ...names: readonly string[]
): Generator<XmlElement> {
  const open = element ? [element] : [];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next !== element && names.includes(next.name)) {
      yield next;
      continue;
    }
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i]!;
      if (isElement(child)) open.push(child);
    }
  }
}

/** The first descendant of one of these names, in document order. */
export function firstNamed(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  for (const found of descendantsNamed(element, ...names)) return found;
  return undefined;
}

/** All characters inside an element, on one line; undefined where there are none. */
export function lineOf(element: XmlElement | undefined): string | undefined {
  const line = charactersOf(element).replace(/\s+/gu, ' ').trim();
  return line === '' ? undefined : line;
}

/** All characters inside an element, as they are. */
export function charactersOf(element: XmlElement | undefined): string {
  const parts: string[] = [];
  const open: XmlNode[] = element ? [element] : [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') parts.push(next);
    else for (let i = next.children.length - 1; i >= 0; i--) open.push(next.children[i]!);
  }
  return parts.join('');
}
