/** Before it prints, the page is laid out as wide as the paper, so that charts are drawn for it. */
export function printWholePage(button: HTMLElement): void {
  const { classList } = document.documentElement;
  // Before the widgets, which draw themselves anew for paper.
  addEventListener('beforeprint', () => classList.add('on-paper'), { capture: true });
  addEventListener('afterprint', () => classList.remove('on-paper'), { capture: true });
  button.addEventListener('click', () => print());
}
