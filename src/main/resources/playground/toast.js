// Short notes at the foot of a chat, the bot's alerts, and the clipboard.
import { h } from './dom.js';
import { tell } from './store.js';
import { t } from './language.js';

const STAYS = 3200;

/** Shows a note in a chat, or at the foot of the page when the chat is not open. */
export function toast(text, chat) {
  const pane = document.querySelector(`.pane[data-chat="${Number(chat)}"] .toasts`);
  const place = pane ?? document.querySelector('.app > .toasts');
  const note = h('p', { class: 'toast', dir: 'auto', data: { testid: 'toast' } }, text);
  place.replaceChildren(note);
  setTimeout(() => note.remove(), STAYS + text.length * 25);
}

/** The bot's alert: stays until the person has read it. */
export function alertBox(text) {
  const box = h(
    'dialog',
    { class: 'alert', 'aria-label': text, data: { testid: 'alert' }, onclose: () => box.remove() },
    h('p', { dir: 'auto' }, text),
    h('button', { type: 'button', class: 'primary', onclick: () => box.close() }, t('ok')),
  );
  document.body.append(box);
  box.showModal();
}

/** Copies and says so; where the browser refuses, the guide still goes on. */
export async function copy(text, chat) {
  const done = (await written(text)) || selected(text);
  toast(t(done ? 'copied' : 'copyFailed'), chat);
  tell('copied', text);
}

async function written(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The older way, for browsers that keep the clipboard from the page. */
function selected(text) {
  const focused = document.activeElement;
  const area = h('textarea', { class: 'aside', value: text, readonly: true });
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  focused?.focus();
  return done;
}

/** Runs what asks the server; where that fails the person reads why. */
export async function attempt(chat, act) {
  try {
    return await act();
  } catch (error) {
    toast(error instanceof TypeError ? t('unreachable') : error.message, chat);
    return null;
  }
}
