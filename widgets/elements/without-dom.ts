/**
 * What Lit takes from the page as soon as it is imported, for Node, where nothing is drawn: a server may import the
 * script. The build puts it into Lit's modules, as Lit's own build for Node does.
 */
export const document = globalThis.document ?? { createTreeWalker() {} };
export const HTMLElement = globalThis.HTMLElement ?? Object;
