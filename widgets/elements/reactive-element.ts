import { render, type TemplateResult } from 'lit/html.js';

const reactiveNames = new Set<string>();

/** Makes properties that draw their element again when they change. Returns the attributes that set them. */
export function reactive(prototype: object, attributes: string[], scriptOnly: string[] = []): string[] {
  for (const name of [...attributes.map(nameOf), ...scriptOnly]) {
    reactiveNames.add(name);
    Object.defineProperty(prototype, name, {
      get(this: ReactiveElement) {
        return this.values.get(name);
      },
      set(this: ReactiveElement, value: unknown) {
        // Frameworks may set a year as a number: what is an attribute is a text.
        this.change(name, typeof value === 'number' && !scriptOnly.includes(name) ? `${value}` : value);
      },
      configurable: true,
      enumerable: true,
    });
  }
  return attributes;
}

const nameOf = (attribute: string): string =>
  attribute.replace(/-(.)/g, (_dash, letter: string) => letter.toUpperCase());

/**
 * Draws a Lit template again, once, whenever properties change. LitElement does the same and more; it would take a
 * sixth of what may come before the first number is seen.
 */
export abstract class ReactiveElement extends HTMLElement {
  readonly renderRoot = this.attachShadow({ mode: 'open' });
  readonly values = new Map<string, unknown>();
  readonly #changed = new Set<string>();
  #scheduled = false;

  constructor(sheet: CSSStyleSheet) {
    super();
    this.renderRoot.adoptedStyleSheets = [sheet];
  }

  connectedCallback(): void {
    for (const name of Object.keys(this)) if (reactiveNames.has(name)) this.#takeOver(name as keyof this);
    this.requestUpdate();
  }

  /** What a page set before the script came is taken over. */
  #takeOver(name: keyof this): void {
    const value = this[name];
    delete this[name];
    this[name] = value;
  }

  attributeChangedCallback(attribute: string, _before: string | null, value: string | null): void {
    this.change(nameOf(attribute), value ?? undefined);
  }

  change(name: string, value: unknown): void {
    if (Object.is(this.values.get(name), value)) return;
    this.values.set(name, value);
    this.#changed.add(name);
    this.requestUpdate();
  }

  /** Draws again in this turn, however often it is asked. */
  requestUpdate(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      if (!this.isConnected) return;
      this.willUpdate(this.#changed);
      this.#changed.clear();
      render(this.render(), this.renderRoot, { host: this });
      this.updated();
    });
  }

  protected abstract willUpdate(changed: Set<string>): void;
  protected abstract updated(): void;
  protected abstract render(): TemplateResult;
}
