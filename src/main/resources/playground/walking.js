// Messages and the keyboard: one of them at a time is a stop of the Tab key, the arrow keys walk to the others.

const CONTROLS = 'button, a[href], [role=button]';

/** Makes a message of the list the one that Tab reaches, and with it the buttons in it. */
export function makeCurrent(list, message) {
  if (!message || message.hasAttribute('data-current')) {
    return;
  }
  for (const other of list.querySelectorAll('.message')) {
    const current = other === message;
    other.toggleAttribute('data-current', current);
    other.tabIndex = current ? 0 : -1;
    other.querySelectorAll(CONTROLS).forEach((control) => (control.tabIndex = current ? 0 : -1));
  }
}

/** Up and down from message to message. */
export function walk(list, event) {
  const message = event.target.closest('.message');
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (event.target !== message || !step || event.altKey) {
    return;
  }
  const all = [...list.querySelectorAll('.message')];
  all[all.indexOf(message) + step]?.focus();
  event.preventDefault();
}

/** Moves between the items of a menu or list; true when the key was one of these. */
export function walkItems(items, event) {
  const at = items.indexOf(document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (next === undefined || event.altKey) {
    return false;
  }
  items.at(next % items.length)?.focus();
  event.preventDefault();
  return true;
}
