import { describe, elementsOf, valuesOf } from './read.js';

/** What VS Code, and every editor with its language service, knows of the tags: custom data for HTML, version 1.1. */
export function htmlData(manifest) {
  return { version: 1.1, tags: elementsOf(manifest).map(tagOf) };
}

const markdown = (value) => ({ kind: 'markdown', value });

const tagOf = (element) => ({
  name: element.tagName,
  description: markdown(`${element.description}\n\n_${element.indonesian}_`),
  attributes: element.attributes.map(attributeOf),
});

function attributeOf(attribute) {
  const values = valuesOf(attribute);
  return {
    name: attribute.name,
    description: markdown(describe(attribute)),
    ...(values.length > 0 && { values: values.map((name) => ({ name })) }),
    // The editors' name for attributes that need no value.
    ...(attribute.type.text === 'boolean' && { valueSet: 'v' }),
  };
}
