import type { Locale } from '../i18n/locale.js';
import { signInWords } from './sign-in.words.js';
import type { Viewer } from './viewer.js';

/** Says on the page, on the screen and on paper, who is signed in and which figures are exact; without a viewer, nothing. */
export function tellViewer(viewer: Viewer | undefined, locale: Locale): void {
  const place = document.getElementById('viewer');
  if (!place) return;
  place.replaceChildren();
  delete document.body.dataset.mark;
  if (!viewer) return;
  const { signedInAs, roles, exact, mark } = signInWords[locale];
  const who = [roles[viewer.role], viewer.agency?.name].filter(Boolean).join(', ');
  const reach = reachOf(viewer);
  place.textContent = `${signedInAs} ${who}. ${exact[reach]}`;
  // Stays in sight wherever the page is scrolled, and on each sheet of paper.
  if (reach !== 'nothing') document.body.dataset.mark = mark;
}

/** Whose figures are exact for somebody. */
function reachOf({ abilities }: Viewer) {
  const police = abilities.includes('MEASURE_POLICE_EXACTLY');
  const care = abilities.includes('MEASURE_REHABILITATION_EXACTLY');
  if (police && care) return 'everything';
  if (police) return 'police';
  return care ? 'rehabilitation' : 'nothing';
}
