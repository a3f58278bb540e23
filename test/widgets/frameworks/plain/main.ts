// The elements stand in the page as text; a script changes them.
const root = document.querySelector('#app');
if (root)
  root.innerHTML = `
    <button id="region"></button><button id="toggle"></button><button id="turn"></button><button id="token"></button>
    <output></output>
    <sinergi-map group="a" locale="en"></sinergi-map>
    <sinergi-indicator indicator="COMPLETION" heading="Own heading" region="15"></sinergi-indicator>
    <sinergi-operations id="kind" by="kind" region="15"></sinergi-operations>
    <sinergi-operations id="agency" by="agency" region="15"></sinergi-operations>
    <sinergi-dashboard show="relapse" region="15"></sinergi-dashboard>`;

const output = document.querySelector('output');
const map = document.querySelector('sinergi-map');
const indicator = document.querySelector('sinergi-indicator');
const dashboard = document.querySelector('sinergi-dashboard');
const operations = document.querySelectorAll('sinergi-operations');

const hear = (text: string) => output?.append(` ${text}`);
map?.addEventListener('sinergi-ready', () => hear('ready'));
map?.addEventListener('sinergi-select', ({ detail }) => hear(`select:${detail.filter?.region}`));
map?.addEventListener('sinergi-filter', ({ detail }) => hear(`filter:${detail.region}`));

const whenPressed = (id: string, then: () => void) =>
  document.getElementById(id)?.addEventListener('click', then);
whenPressed('region', () => {
  for (const one of [indicator, ...operations]) if (one) one.region = '15.71';
  dashboard?.setAttribute('region', '15.71');
});
whenPressed('toggle', () => {
  if (indicator?.isConnected) indicator.remove();
  else if (indicator) map?.after(indicator);
});
whenPressed('turn', () => {
  const [first, second] = operations;
  if (first && second) second.after(first);
});
whenPressed('token', () => {
  for (const one of [indicator, dashboard]) if (one) one.token = location.hash.slice(1);
});
