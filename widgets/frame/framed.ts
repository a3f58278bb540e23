import { HeightTeller } from './height-teller.js';

/** WordPress sizes embeds within these, whatever they say. */
const [lowest, highest] = [200, 1000];

const content = document.querySelector('main');
const widget = content?.firstElementChild;
const page = window.parent;
const secret = /^#\?secret=([a-zA-Z0-9]{1,64})$/.exec(location.hash)?.[1];

/** Heights are no secret, and the page around may be anybody's, or have no origin at all: hence `*`. */
const teller = new HeightTeller((height) => {
  page.postMessage({ type: 'sinergi-height', height }, '*');
  if (!secret) return;
  const value = Math.min(Math.max(height, lowest), highest);
  page.postMessage({ message: 'height', value, secret }, '*');
});

/** The page around began to listen after the height was told. */
function heard({ source, data }: MessageEvent): void {
  if (source !== page) return;
  const asked = data?.type === 'sinergi-height' || (data?.message === 'ready' && data.secret === secret);
  if (asked) teller.again();
}

/** Not before the widget keeps its room: else the frame would shrink and grow under the reader's eyes. */
function begin(): void {
  if (content)
    new ResizeObserver(() => teller.measured(content.getBoundingClientRect().height)).observe(content);
}

if (widget && page !== window) {
  addEventListener('message', heard);
  const defined = customElements.whenDefined(widget.localName);
  const loaded = new Promise((done) => {
    if (document.readyState === 'complete') done(undefined);
    else addEventListener('load', done, { once: true });
  });
  // A script that did not come leaves what the page itself says.
  void Promise.race([defined, loaded]).then(begin);
}
