import type { Locale } from '../i18n/locale.js';
import { Session } from './session.js';
import { signInWords } from './sign-in.words.js';
import { NotTakenError, viewerOf } from './viewer.js';

const locale = document.documentElement.lang as Locale;
const words = signInWords[locale];
const find = <One extends HTMLElement>(id: string): One => document.getElementById(id) as One;
const dialog = find<HTMLDialogElement>('sign-in-dialog');
const opener = find<HTMLButtonElement>('sign-in');
const leaver = find<HTMLButtonElement>('sign-out');
const field = find<HTMLTextAreaElement>('token');
const problem = find('sign-in-problem');

// Without an issuer a token is pasted.
for (const part of dialog.querySelectorAll<HTMLElement>(opener.dataset.client ? '.pasted' : '.issued'))
  part.hidden = true;

const session = new Session(locale, (why) => {
  showWayIn(true);
  find('viewer').textContent = why ? `${words.ended} ${sentenceOf(why)}` : words.signedOut;
});

find('sign-in-form').addEventListener('submit', (event) => {
  // Nothing is sent to an address: the token would stand in it.
  event.preventDefault();
  void signIn(field.value.replace(/^\s*Bearer\s/i, '').replace(/\s/g, ''));
});
find('sign-in-cancel').addEventListener('click', () => dialog.close());
dialog.addEventListener('close', forget);
leaver.addEventListener('click', () => session.end());

/** Asks how to sign in. */
export function openDialog(): void {
  if (!dialog.open) dialog.showModal();
}

async function signIn(token: string): Promise<void> {
  problem.textContent = token ? words.checking : words.missing;
  if (!token) return;
  try {
    const viewer = await viewerOf(token, locale);
    // Cancelled meanwhile.
    if (!dialog.open) return;
    session.begin(token, viewer);
    dialog.close();
    showWayIn(false);
  } catch (error) {
    problem.textContent = error instanceof NotTakenError ? sentenceOf(error.problem) : words.unreachable;
  }
}

/** Either the button to sign in shows or the one to sign out; who used the one finds the other. */
function showWayIn(shown: boolean): void {
  const [found, left] = shown ? [opener, leaver] : [leaver, opener];
  const wasUsed = document.activeElement === left;
  found.hidden = false;
  if (wasUsed) found.focus();
  left.hidden = true;
}

function forget(): void {
  field.value = '';
  problem.textContent = '';
}

function sentenceOf(why: string): string {
  const known: Record<string, string> = words.problems;
  return known[why] ?? words.problems.other;
}
