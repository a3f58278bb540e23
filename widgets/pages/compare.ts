/** The list of indicators above the map and its rows; the address of the page carries the choice. */
export function compare(list: HTMLSelectElement): void {
  const asked = new URL(location.href).searchParams.get(list.id);
  if ([...list.options].some(({ value }) => value === asked)) list.value = asked ?? '';
  const show = () => {
    for (const widget of document.querySelectorAll('.compared')) widget.setAttribute('indicator', list.value);
  };
  show();
  list.addEventListener('change', () => {
    show();
    const address = new URL(location.href);
    address.searchParams.set(list.id, list.value);
    history.replaceState(history.state, '', address);
  });
}
