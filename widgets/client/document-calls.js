/** Every call of `graphql(…)` in a source of the widgets; its first group is the document's text. */
export const documentCall = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;
