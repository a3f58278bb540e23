/** A chart on a canvas. */
export interface Drawing {
  resize(width: number, height: number): void;
  /** Marks a point, or none. */
  mark(index: number | null): void;
  /** The point nearest to a place. */
  find(x: number, y: number): number | null;
  /** The place of a point. */
  place(index: number): { x: number; y: number } | undefined;
  destroy(): void;
}

/** In pixels of the page. */
export interface Size {
  width: number;
  height: number;
}
