/** What frames of this server say about their height. */
interface Said {
  type?: unknown;
  height?: unknown;
}

const server = new URL(/* @vite-ignore */ '../../', import.meta.url);
const within = `${server.href}embed/`;
const highest = 20_000;

/** The frames of this server in the page; those added later too. */
const frames = () => [...document.querySelectorAll('iframe')].filter((frame) => frame.src.startsWith(within));

/** A frame with a sandbox of its own has no origin: then it is known by its window alone. */
const isFrom = (frame: HTMLIFrameElement, { source, origin }: MessageEvent): boolean =>
  source === frame.contentWindow &&
  (origin === server.origin ||
    (origin === 'null' && frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')));

addEventListener('message', (event: MessageEvent<Said | null>) => {
  const { type, height } = event.data ?? {};
  if (type !== 'sinergi-height' || typeof height !== 'number' || !(height > 0 && height <= highest)) return;
  const frame = frames().find((one) => isFrom(one, event));
  if (!frame) return;
  const border =
    getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${Math.ceil(height) + border}px`;
});

// Frames that were there first have told their height already.
for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'sinergi-height' }, '*');
