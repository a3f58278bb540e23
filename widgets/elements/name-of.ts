/** The widget that a file in a folder of elements says something of: `NAME` of `./NAME/NAME.design.ts`. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).split('.', 1)[0] ?? '';
