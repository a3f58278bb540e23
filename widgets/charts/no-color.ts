/**
 * Stands in for @kurkle/color in the build: Chart.js wants it for colours that fade and for marks under the pointer,
 * which our charts do not have.
 */
export class Color {
  readonly valid = false;

  constructor(private readonly text: string) {}

  saturate(): this {
    return this;
  }

  darken(): this {
    return this;
  }

  hexString(): string {
    return this.text;
  }
}
