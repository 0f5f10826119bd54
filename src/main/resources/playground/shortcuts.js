// The keys that work everywhere on the page.
import { world } from './store.js';
import { show, showList, view } from './view.js';

/** `list()` is the list of chats, `active()` the chat in use. */
export function shortcuts({ list, active }) {
  addEventListener('keydown', (event) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.altKey && step) {
      event.preventDefault();
      next(step);
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      showList();
      list()?.focus();
    } else if (isWriting(event)) {
      active()?.composer.focus();
    }
  });
}

function next(step) {
  const members = world.chats.filter((chat) => inOrder(chat) === 0);
  const all = [...members, ...world.chats.filter((chat) => inOrder(chat) === 1)];
  const at = all.findIndex((chat) => chat.id === view.active);
  show(all.at((at + step) % all.length).id);
}

const inOrder = (chat) => (world.people.get(chat.person)?.role === 'member' ? 0 : 1);

/** A letter typed while nothing that takes letters has the focus goes into the chat. */
function isWriting(event) {
  const letter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.altKey && !event.metaKey;
  return letter && !event.target.closest?.('input, textarea, select, dialog, .menu');
}
