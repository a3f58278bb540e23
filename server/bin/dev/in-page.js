// In the browser, put into pages by the gateway: loads the page again when another build answers, and says in words what
// is to be corrected before one can.
const words = {
  id: {
    client: 'Klien basis data tidak dapat dibuat',
    server: 'Kode server gagal dikompilasi',
    widgets: 'Widget gagal dibangun',
    start: 'Server berhenti dengan galat',
    old: 'Halaman ini masih memakai versi terakhir yang berhasil. Pesan ini hilang sendiri setelah diperbaiki.',
    none: 'Belum ada server yang menjawab. Halaman ini dimuat ulang sendiri setelah diperbaiki.',
  },
  en: {
    client: 'The database client cannot be generated',
    server: "The server's build failed",
    widgets: "The widgets' build failed",
    start: 'The server ended with an error',
    old: 'This page still uses the last build that succeeded. This message goes away once it is mended.',
    none: 'No server answers. This page loads again by itself once it is mended.',
  },
};

const style = new CSSStyleSheet();
style.replaceSync(`
  :host {
    position: fixed; inset: auto 0 0 0; box-sizing: border-box; width: 100%; max-height: 60vh; overflow: auto;
    margin: 0; padding: 1rem 1.25rem; border: 0; border-top: 4px solid #e5484d; background: #1c1b1f; color: #f4f2f5;
    font: 1rem/1.5 system-ui, sans-serif; text-align: start;
  }
  h2 { margin: 0; font-size: 1.125rem; }
  p { margin: .25rem 0 .75rem; color: #c9c5cc; }
  pre { margin: 0; font: .875rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
`);

const ownBuild = new URL(import.meta.url).searchParams.get('build');
const inPage = words[document.documentElement.lang.slice(0, 2)] ?? words.id;
let panel;

function show(problem, isAnswering) {
  panel?.remove();
  panel = undefined;
  if (!problem) return;
  panel = document.createElement('sinergi-dev-problem');
  panel.setAttribute('role', 'alert');
  panel.popover = 'manual';
  const root = panel.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [style];
  const texts = { h2: inPage[problem.kind], p: isAnswering ? inPage.old : inPage.none, pre: problem.text };
  for (const [name, text] of Object.entries(texts))
    root.append(Object.assign(document.createElement(name), { textContent: text }));
  document.body.append(panel);
  panel.showPopover();
}

let source;

// A browser opens six connections to a server at most: pages that nobody sees leave theirs to others.
function listen() {
  source?.close();
  if (document.hidden) return;
  source = new EventSource('/@dev/events');
  source.addEventListener('message', ({ data }) => {
    const { build, problem } = JSON.parse(data);
    if (build && build !== ownBuild) location.reload();
    else show(problem, Boolean(build));
  });
}

document.addEventListener('visibilitychange', listen);
listen();
