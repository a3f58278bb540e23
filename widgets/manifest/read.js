/**
 * How the writers read the manifest.
 *
 * @typedef {{ name: string, description: string, type: { text: string }, default?: string }} Entry
 * @typedef {Entry & { fieldName?: string }} Attribute
 * @typedef {Entry & { attribute?: string, privacy?: string, inheritedFrom?: object }} Member
 * @typedef {{ name: string, description: string, default?: string, inheritedFrom?: object }} Named
 * @typedef {{
 *   name: string, tagName: string, description: string, indonesian: string, superclass: { name: string },
 *   attributes: Attribute[], members: Member[], events: Entry[],
 *   cssParts: Named[], cssProperties: Named[], slots?: Named[],
 * }} Element
 * @typedef {{ declarations: Element[], exports: { name: string, declaration: { name: string } }[] }} Module
 * @typedef {{ modules: Module[] }} Manifest
 */

/** @param {Manifest} manifest */
const everything = (manifest) => manifest.modules.flatMap(({ declarations }) => declarations);

/**
 * The elements in the order of their ranks.
 * @param {Manifest} manifest
 * @returns {Element[]}
 */
export function elementsOf(manifest) {
  const all = everything(manifest);
  const names = manifest.modules.flatMap(({ exports }) => exports.map(({ declaration }) => declaration.name));
  return names.map((name) => all.find((one) => one.name === name));
}

/**
 * What the widgets have in common; the dashboard holds widgets and is none.
 * @param {Manifest} manifest
 */
export const baseOf = (manifest) => everything(manifest).find(({ tagName }) => !tagName);

/** @param {Element} element */
export const isWidget = ({ superclass }) => superclass.name === 'SinergiElement';

/**
 * The texts that an attribute may have; none where it takes any.
 * @param {Entry} attribute
 * @returns {string[]}
 */
export const valuesOf = ({ type }) => [...type.text.matchAll(/'([^']*)'/g)].map(([, text]) => text);

/** @param {Named} entry */
export const describe = ({ description, default: usual }) =>
  usual ? `${description} Unless it is set: ${usual}.` : description;

/**
 * Attributes of the widgets that each of them has.
 * @param {Manifest} manifest
 */
export function sharedAttributes(manifest) {
  const widgets = elementsOf(manifest).filter(isWidget);
  const has = (widget, name) => widget.attributes.some((one) => one.name === name);
  return baseOf(manifest).attributes.filter(({ name }) => widgets.every((widget) => has(widget, name)));
}
