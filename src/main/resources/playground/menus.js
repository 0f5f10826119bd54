// Small menus that open at a button: for a message, for a chat, for other kinds of messages.
import { h, icon } from './dom.js';
import { walkItems } from './walking.js';

let openMenu = null;

/** Opens a menu at an element. An item: name (its data-action), label, icon or emoji, act, danger. */
export function menu(anchor, items, label) {
  openMenu?.close();
  const node = h('div', { class: 'menu', role: 'menu', 'aria-label': label, data: { testid: 'menu' } });
  const controller = new AbortController();
  const close = (back = true) => {
    controller.abort();
    node.remove();
    openMenu = null;
    if (back && document.activeElement === document.body) {
      anchor.focus({ preventScroll: true });
    }
  };
  node.append(...items.map((item) => entry(item, close)));
  document.querySelector('.app').append(node);
  place(node, anchor);
  openMenu = { close };
  watch(node, close, controller.signal);
  node.querySelector('button').focus();
}

function entry(item, close) {
  return h(
    'button',
    {
      type: 'button',
      role: 'menuitem',
      tabindex: '-1',
      class: item.danger ? 'danger' : null,
      data: { testid: 'menu-item', action: item.name },
      onclick: () => {
        close();
        item.act();
      },
    },
    item.emoji ? h('span', { class: 'emoji', 'aria-hidden': 'true' }, item.emoji) : icon(item.icon),
    h('span', {}, item.label),
  );
}

function watch(node, close, signal) {
  const outside = (event) => node.contains(event.target) || close(false);
  setTimeout(() => addEventListener('pointerdown', outside, { signal, capture: true }));
  addEventListener('resize', () => close(), { signal });
  node.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else {
      walkItems([...node.querySelectorAll('button')], event);
    }
  });
}

/** Beside the anchor, wherever there is room. */
function place(node, anchor) {
  const at = anchor.getBoundingClientRect();
  const { width, height } = node.getBoundingClientRect();
  const left = Math.min(Math.max(8, at.left), innerWidth - width - 8);
  const below = at.bottom + 4;
  const top = below + height < innerHeight - 8 ? below : Math.max(8, at.top - height - 4);
  node.style.left = `${left}px`;
  node.style.top = `${top}px`;
}
