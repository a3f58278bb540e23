/** What WordPress keeps of the HTML of an oEmbed provider that it does not know (wp_filter_oembed_result). */
const kept = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];

/** The iframe as WordPress puts it into a post: stripped, in a sandbox without an origin, with a secret. */
export function wordPressFrame(html: string, secret: string): string {
  const [, tag = ''] = /<iframe([^>]*)><\/iframe>/.exec(html) ?? [];
  const attributes = [...tag.matchAll(/ ([a-z]+)="([^"]*)"/g)]
    .filter(([, name = '']) => kept.includes(name))
    .map(([, name, value]) => ` ${name}="${name === 'src' ? `${value}#?secret=${secret}` : value}"`);
  return `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="${secret}"${attributes.join('')}></iframe>`;
}

/**
 * What the script of WordPress does for embeds: it hears heights of frames whose secret and window it knows, keeps them
 * within 200 and 1000, and asks once for a height that it may have missed.
 */
export const wordPressScript = `
  window.heard = [];
  addEventListener('message', ({ data, source }) => {
    if (!data || !data.secret || !data.message || !data.value || /[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (source !== frame.contentWindow || data.message !== 'height') continue;
      window.heard.push(data.value);
      const height = parseInt(data.value, 10);
      frame.height = height > 1000 ? 1000 : height < 200 ? 200 : height;
    }
  });
  for (const frame of document.querySelectorAll('iframe.wp-embedded-content'))
    frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
`;
