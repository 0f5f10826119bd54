// The buttons under a message.
import { api } from './api.js';
import { h, icon } from './dom.js';
import { safe } from './entities.js';
import { enter, follow } from './links.js';
import { answerTo } from './store.js';
import { alertBox, attempt, copy, toast } from './toast.js';
import { speakerOf } from './view.js';
import { t } from './language.js';

/** The rows of buttons of a message, or null. */
export function keyboard(message, chat) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) {
    return null;
  }
  const place = (row, r) => h('div', { class: 'keys' }, row.map((key, c) => button(key, { message, chat, r, c })));
  return h('div', { class: 'keyboard', data: { testid: 'keyboard' } }, rows.map(place));
}

function button(key, place) {
  if (key.url) {
    return web(key, place.chat);
  }
  const node = h(
    'button',
    { type: 'button', ...look(key), onclick: () => act(key, place, node) },
    h('span', { dir: 'auto' }, key.text),
    key.copy_text && icon('copy'),
  );
  return node;
}

/** The first word of a button is its emoji: the same in every language. */
function look(key) {
  const style = ['danger', 'success', 'primary'].includes(key.style) ? ` ${key.style}` : '';
  return { class: `key${style}`, data: { testid: 'key', lead: key.text.split(/\s/)[0] } };
}

function web(key, chat) {
  const url = safe(key.url);
  const properties = { ...look(key), href: url, title: url, target: '_blank', rel: 'noopener noreferrer' };
  const clicked = (event) => follow(url, event, chat);
  return h('a', { ...properties, onclick: url && clicked }, h('span', { dir: 'auto' }, key.text), icon('link'));
}

function act(key, place, node) {
  if (key.copy_text) {
    return copy(key.copy_text.text, place.chat.id);
  }
  return key.callback_data === undefined ? toast(t('noButton'), place.chat.id) : press(place, node);
}

async function press({ message, chat, r, c }, node) {
  if (node.ariaBusy === 'true') {
    return;
  }
  node.ariaBusy = 'true';
  const answer = await attempt(chat.id, async () => {
    const { query } = await api.press(chat.id, speakerOf(chat), message.message_id, r, c);
    return (await answerTo(query)) ?? { text: t('noAnswer') };
  });
  node.ariaBusy = 'false';
  if (answer?.url && enter(answer.url, chat)) {
    return;
  }
  if (answer?.text) {
    answer.show_alert ? alertBox(answer.text) : toast(answer.text, chat.id);
  }
}
