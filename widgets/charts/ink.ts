/** Colours by meaning, and type, as a canvas needs them. */
export interface Ink {
  police: string;
  rehab: string;
  context: string;
  now: string;
  text: string;
  muted: string;
  rule: string;
  paper: string;
  /** What could be full. */
  track: string;
  /** From low to high. */
  scale: string[];
  /** Kinds side by side. */
  categories: string[];
  font: string;
}
