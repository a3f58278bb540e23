import { answerExamples, type Recorded } from './answers.js';
import { choiceOf } from './choice.js';
import { galleryOf } from './page.js';
import { words } from './words.js';

/** The ordinary script, as any page loads it. */
const kit = '/widgets/v1/sinergi.js';

const choice = choiceOf(location.href);
const { locale, theme } = choice;
answerExamples(
  fetch(`/gallery/${locale}.json`).then(async (response) => (await response.json()) as Recorded[]),
);
document.documentElement.lang = locale;
document.documentElement.dataset.theme = theme;
document.title = `${words[locale].title} · Sinergi`;
// The elements are known before they are in the page, so they have their room from the start.
await import(/* @vite-ignore */ kit);
document.body.replaceChildren(...galleryOf(choice));
