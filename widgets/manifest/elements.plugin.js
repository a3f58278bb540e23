import { basename } from 'node:path';

/**
 * What the analyzer cannot know of this project's elements: that they are registered by the names of their files, types
 * by name, and three tags of a class:
 * - `@indonesian`: the description in Indonesian;
 * - `@without`: attributes that all widgets have and that change nothing here;
 * - `@holds`: a class whose elements this one shows: its attributes, events and custom properties mean the same.
 */
export function elementsPlugin() {
  /** Types that stand for a few texts, such as `Locale`. */
  const unions = new Map();
  const tagsOf = new Map();
  return {
    name: 'elements',
    collectPhase({ ts, node }) {
      // The widgets' own types come first: the API has a Locale too.
      if (ts.isTypeAliasDeclaration(node) && isUnionOfTexts(ts, node.type) && !unions.has(node.name.text))
        unions.set(node.name.text, node.type.types.map((one) => one.getText()).join(' | '));
    },
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      tagsOf.set(node.name.text, classTags(node));
      const [, name] = /^([\w-]+)\.element\.ts$/.exec(basename(moduleDoc.path)) ?? [];
      if (name) moduleDoc.exports.push(definitionOf(`sinergi-${name}`, node.name.text));
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      const classes = manifest.modules.flatMap(({ declarations }) => declarations).filter(isElement);
      const definitions = manifest.modules
        .flatMap(({ exports }) => exports)
        .filter(({ name }) => classes.some(({ tagName }) => tagName === name));
      for (const one of classes) {
        const { indonesian, without = '', holds } = tagsOf.get(one.name);
        if (indonesian) one.indonesian = indonesian.replace(/\s+/g, ' ');
        if (holds)
          takeMeanings(
            one,
            classes.find(({ name }) => name === holds),
          );
        keepPublic(one, without.split(/\s+/));
        writeOut(one, unions);
      }
      manifest.modules = [oneModule(classes, definitions)];
    },
  };
}

const definition = 'custom-element-definition';
/** Pages load one script, whatever the files are that it is made of. */
const script = 'sinergi.js';

const isElement = ({ kind, name, tagName }) => kind === 'class' && (tagName || name === 'SinergiElement');

const isUnionOfTexts = (ts, type) =>
  ts.isUnionTypeNode(type) &&
  type.types.every((one) => ts.isLiteralTypeNode(one) && ts.isStringLiteral(one.literal));

const definitionOf = (tag, className) => ({ kind: definition, name: tag, declaration: { name: className } });

function classTags(node) {
  const tags = (node.jsDoc ?? []).flatMap((doc) => doc.tags ?? []);
  return Object.fromEntries(tags.map(({ tagName, comment }) => [tagName.text, comment]));
}

function takeMeanings(holder, held) {
  for (const list of ['attributes', 'members'])
    for (const one of holder[list]) {
      const same = held[list].find(({ name }) => name === one.name);
      if (same && !one.description)
        Object.assign(one, { description: same.description, default: same.default });
    }
  holder.events = held.events;
  holder.cssProperties = held.cssProperties;
}

/** Only what pages may use: attributes with their fields, and what is marked `@public`. */
function keepPublic(one, without) {
  one.attributes = one.attributes.filter(({ name }) => !without.includes(name));
  const fields = new Set(one.attributes.map(({ fieldName }) => fieldName));
  // The analyzer also reads the one place that dispatches them, where the name is a variable.
  one.events = one.events.filter(({ description }) => description);
  one.members = one.members.filter(({ name, privacy }) => privacy === 'public' || fields.has(name));
  for (const list of ['attributes', 'members', 'events', 'cssParts', 'cssProperties', 'slots'])
    for (const { inheritedFrom } of one[list] ?? []) if (inheritedFrom) inheritedFrom.module = script;
  if (one.superclass.module) one.superclass.module = script;
}

/** Types as they read outside the sources, and descriptions in one line. */
function writeOut({ attributes, members }, unions) {
  for (const one of [...attributes, ...members]) {
    const text = one.type.text.replace(/ \| undefined$/, '');
    one.type = { text: unions.get(text) ?? text };
    one.description = one.description.replace(/\s+/g, ' ');
  }
  for (const { type } of attributes) type.text = type.text.replace("boolean | ''", 'boolean');
}

function oneModule(classes, definitions) {
  for (const { declaration } of definitions) declaration.module = script;
  return { kind: 'javascript-module', path: script, declarations: classes, exports: definitions };
}
