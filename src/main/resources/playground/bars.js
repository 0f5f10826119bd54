// What stands around the input: what is answered or edited, a link that was followed, that the bot is blocked, who speaks.
import { h, iconButton } from './dom.js';
import { line, nameOf, senderOf } from './format.js';
import { t } from './language.js';
import { membersOf } from './store.js';
import { speakerOf } from './view.js';

/** What is answered or edited, with a way out. */
export function answerBar({ replyTo, editing }, cancel) {
  const title = editing ? t('editing') : t('replyTo', { name: senderOf(replyTo) });
  return h(
    'div',
    { class: 'answer-bar', data: { testid: editing ? 'edit-bar' : 'reply-bar' } },
    h('div', {}, h('strong', {}, title), h('span', { dir: 'auto' }, line(editing ?? replyTo, 120))),
    iconButton('close', t('cancel'), { class: 'round small', onclick: cancel, data: { testid: 'cancel-bar' } }),
  );
}

export const startBar = (start) => notice('start', t('startFromLink'), t('start'), start);

export const blockedBar = (unblock) => notice('unblock', t('blocked'), t('unblock'), unblock);

function notice(name, words, label, act) {
  return h(
    'div',
    { class: 'notice-bar', data: { testid: `${name}-bar` } },
    h('span', {}, words),
    h('button', { type: 'button', class: 'primary', onclick: act, data: { testid: name } }, label),
  );
}

/** In a group: as whom to write and press. */
export function speakerChoice(chat, choose) {
  const label = t('writeAs');
  const option = (who) => h('option', { value: who.id, selected: who.id === speakerOf(chat) }, nameOf(who));
  return h(
    'select',
    { 'aria-label': label, title: label, onchange: ({ target }) => choose(Number(target.value)), data: { testid: 'speaker' } },
    membersOf(chat).map(option),
  );
}
