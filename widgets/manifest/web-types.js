import { describe, elementsOf, valuesOf } from './read.js';

/** What the editors of JetBrains know of the elements: web-types. */
export function webTypes(manifest, version) {
  const elements = elementsOf(manifest);
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: 'sinergi',
    version,
    'description-markup': 'markdown',
    contributions: { html: { elements: elements.map(elementOf) } },
  };
}

const named = ({ name, description }) => ({ name, description });

const elementOf = (element) => ({
  name: element.tagName,
  description: `${element.description}\n\n_${element.indonesian}_`,
  attributes: element.attributes.map(attributeOf),
  slots: (element.slots ?? []).map(({ name, description }) => ({ name: name || 'default', description })),
  css: { parts: element.cssParts.map(named), properties: element.cssProperties.map(named) },
  js: { properties: element.members.map(named), events: element.events.map(named) },
});

function attributeOf(attribute) {
  const { name, type, default: usual } = attribute;
  const values = valuesOf(attribute);
  return {
    name,
    description: describe(attribute),
    value: { type: values.length > 0 ? values.map((value) => JSON.stringify(value)).join(' | ') : type.text },
    ...(values.includes(usual) && { default: usual }),
    ...(values.length > 0 && { values: values.map((value) => ({ name: value })) }),
  };
}
