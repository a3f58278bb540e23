import { callbackChannel } from './callback-channel.js';

/** How long it is waited for the page that sent the reader to the issuer, in milliseconds. */
const patience = 3_000;

const answer = location.search;
// The code works once and for one page alone; still it need not stand in the list of visited pages.
history.replaceState(null, '', location.pathname);

const tell = (id: string) => {
  for (const part of document.querySelectorAll<HTMLElement>('main > div')) part.hidden = part.id !== id;
};

const channel = callbackChannel();
const lost = setTimeout(() => tell('lost'), patience);
channel.addEventListener('message', ({ data }: MessageEvent<{ taken?: string }>) => {
  if (data.taken !== answer) return;
  clearTimeout(lost);
  tell('done');
  close();
});
channel.postMessage(answer);
