import type { Locale } from '../i18n/locale.js';
import type { Visit } from './issuer-visit.js';
import { Session } from './session.js';
import { signInWords } from './sign-in.words.js';
import { type Grant, SignInError, viewerOf } from './viewer.js';

const locale = document.documentElement.lang as Locale;
const words = signInWords[locale];
const find = <One extends HTMLElement>(id: string): One => document.getElementById(id) as One;
const dialog = find<HTMLDialogElement>('sign-in-dialog');
const opener = find<HTMLButtonElement>('sign-in');
const leaver = find<HTMLButtonElement>('sign-out');
const field = find<HTMLTextAreaElement>('token');
const problem = find('sign-in-problem');

const { issuer = '', client: clientId = '', scope = '' } = opener.dataset;
/** The way to the issuer, while it is prepared and until it is gone. */
let visit: Promise<Visit> | undefined;
let attempt = new AbortController();

// Without an issuer a token is pasted.
for (const part of dialog.querySelectorAll<HTMLElement>(clientId ? '.pasted' : '.issued')) part.hidden = true;

const session = new Session(locale, (why) => {
  showWayIn(true);
  find('viewer').textContent = why ? `${words.ended} ${sentenceOf(why)}` : words.signedOut;
});

find('sign-in-form').addEventListener('submit', (event) => {
  // Nothing is sent to an address: the token would stand in it.
  event.preventDefault();
  const token = field.value.replace(/^\s*Bearer\s/i, '').replace(/\s/g, '');
  if (token) void signIn(words.checking, async () => ({ token }));
  else problem.textContent = words.missing;
});
find('sign-in-issuer').addEventListener('click', () => {
  const prepared = visit ?? prepare();
  visit = undefined;
  void signIn(words.waiting, async (signal) => (await prepared)(signal));
});
find('sign-in-cancel').addEventListener('click', () => dialog.close());
dialog.addEventListener('close', forget);
leaver.addEventListener('click', () => session.end());

/** Asks how to sign in. */
export function openDialog(): void {
  if (dialog.open) return;
  dialog.showModal();
  if (clientId) prepareEarly();
}

/** Before the click, in which alone browsers let a window open. */
function prepareEarly(): void {
  visit = prepare();
  visit.catch(() => {
    visit = undefined;
  });
}

async function prepare(): Promise<Visit> {
  const { prepareVisit } = await import('./issuer-visit.js');
  return prepareVisit({ issuer, clientId, scope });
}

async function signIn(meanwhile: string, grantOf: (signal: AbortSignal) => Promise<Grant>): Promise<void> {
  attempt.abort();
  attempt = new AbortController();
  const { signal } = attempt;
  problem.textContent = meanwhile;
  try {
    const grant = await grantOf(signal);
    const viewer = await viewerOf(grant.token, locale);
    // Cancelled, or tried anew.
    if (signal.aborted) return;
    session.begin(grant, viewer);
    dialog.close();
    showWayIn(false);
  } catch (error) {
    if (signal.aborted) return;
    problem.textContent = error instanceof SignInError ? sentenceOf(error.problem) : words.unreachable;
    if (clientId) prepareEarly();
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
  attempt.abort();
  visit = undefined;
  field.value = '';
  problem.textContent = '';
}

function sentenceOf(why: string): string {
  const known: Record<string, string> = words.problems;
  return known[why] ?? words.problems.other;
}
