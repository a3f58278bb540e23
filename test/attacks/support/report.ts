import { appendFileSync } from 'node:fs';

/** What an attack achieved. */
export interface AttackReport {
  /** Its number in docs/disclosure.md. */
  attack: number;
  name: string;
  /** What it achieved, in words and figures. */
  figures: string;
  /** What it may achieve at most. */
  limit: string;
  /** What the same code achieves where it must succeed. */
  control: string;
}

/** Prints an attack's figures, and appends them to the file that SINERGI_ATTACK_REPORT names. */
export function reportAttack(report: AttackReport): void {
  const { attack, name, figures, limit, control } = report;
  console.log(`attack ${attack} (${name}): ${figures}; limit: ${limit}; control: ${control}`);
  const file = process.env.SINERGI_ATTACK_REPORT;
  if (file) appendFileSync(file, `${JSON.stringify(report)}\n`);
}

/** 0.123 as 12.3 %. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
