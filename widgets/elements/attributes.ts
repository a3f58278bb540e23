import type { PropertyDeclaration } from 'lit';

/** The text of an attribute; without one, nothing. Pages write attributes, the elements never do. */
export const text: PropertyDeclaration = { converter: (value) => value ?? undefined };

/** Attributes that are texts, of widgets and of what holds them. */
export const texts = { src: text, region: text, locale: text, theme: text, group: text };

/** What else they have in common. Frameworks write a property that is false as a text. */
export const others: Record<string, PropertyDeclaration> = {
  shareable: { converter: (value) => value !== null && value !== 'false' },
  token: { attribute: false },
};
