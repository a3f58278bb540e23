import { visible } from '../text/plain-text.js';

/** What stands in messages where a person's number would. */
const masked = '•••';

/** A cell as a message may show it: a person's number that slipped into another column stays hidden. */
export function shownCell(text: string, peopleOfRow: string[] = []): string {
  return peopleOfRow.includes(text.trim()) || /(?:\d[\s.-]*){16,}/.test(text) ? masked : visible(text);
}
