// One message as a bubble.
import { h, icon, iconButton } from './dom.js';
import { rich } from './entities.js';
import { avatar, clock, kindOf, line, senderOf, toneOf } from './format.js';
import { keyboard } from './keys.js';
import { photo } from './photos.js';
import { chatOf, fromBot, isPrivate, topicOf, world } from './store.js';
import { speakerOf } from './view.js';
import { t } from './language.js';

/**
 * A message of a chat. `does` says what pressing things in it does: command, copy, follow, quote(message id),
 * menu(message, anchor).
 */
export function bubble(message, chatId, does) {
  const chat = chatOf(chatId);
  const own = message.from?.id === speakerOf(chat);
  const who = senderOf(message);
  const key = `${chatId}:${message.message_id}`;
  return h(
    'article',
    {
      class: `message ${own ? 'own' : 'other'}`,
      tabindex: '-1',
      'aria-label': t('message', { name: who, time: clock(message.date) }),
      data: { testid: 'message', messageId: message.message_id, own, from: message.from?.id, date: message.date },
    },
    !isPrivate(chat) && !own && avatar(who, message.from?.id),
    h(
      'div',
      { class: 'stack' },
      h(
        'div',
        { class: `bubble${message.has_protected_content ? ' sealed' : ''}` },
        !isPrivate(chat) && !own && sender(message, who),
        topic(message, chatId),
        message.forward_origin && h('p', { class: 'forwarded' }, t('forwarded')),
        quote(message, chatId, does),
        message.photo ? photo(message) : kind(message),
        words(message, does, key) ?? (kindOf(message) ? null : h('p', { class: 'forwarded' }, t('kind.other'))),
        foot(message, does),
      ),
      keyboard(message, chat),
    ),
  );
}

function sender(message, who) {
  const tone = fromBot(message) ? 'bot' : `ink-${toneOf(message.from?.id)}`;
  return h('p', { class: `sender ${tone}` }, h('bdi', {}, who));
}

/** Which topic of the group it stands in. */
function topic(message, chatId) {
  const name = message.forum_topic_created ? null : topicOf(message, chatId)?.name;
  return name && h('p', { class: 'topic', data: { testid: 'topic' } }, h('span', {}, '# '), h('bdi', {}, name));
}

function quote(message, chatId, does) {
  const quoted = message.reply_to_message;
  if (!quoted || quoted.forum_topic_created) {
    return null;
  }
  const present = world.logs.get(chatId)?.get(quoted.message_id);
  const words = line(present ?? quoted, 120) || t('goneReply');
  return h(
    'button',
    { type: 'button', class: 'quoted', title: t('seeQuoted'), onclick: () => does.quote(quoted.message_id), data: { testid: 'quoted' } },
    h('strong', {}, h('bdi', {}, senderOf(quoted))),
    h('span', { dir: 'auto' }, words),
  );
}

function kind(message) {
  const found = kindOf(message);
  if (!found) {
    return null;
  }
  return h(
    'div',
    { class: `kind kind-${found.kind}`, data: { testid: 'kind' } },
    h('span', { class: 'kind-emoji', 'aria-hidden': 'true' }, found.emoji),
    h('span', { class: 'kind-name' }, found.label),
  );
}

function words(message, does, key) {
  const text = message.text ?? message.caption;
  const entities = message.text === undefined ? message.caption_entities : message.entities;
  return text ? h('div', { class: 'text', dir: 'auto', data: { testid: 'text' } }, rich(text, entities, does, key)) : null;
}

function foot(message, does) {
  const menu = iconButton('more', t('messageMenu'), {
    class: 'round small',
    'aria-haspopup': 'menu',
    data: { testid: 'message-menu' },
    onclick: () => does.menu(message, menu),
  });
  return h(
    'div',
    { class: 'foot' },
    message.has_protected_content && h('span', { class: 'lock', title: t('protected'), role: 'img', 'aria-label': t('protected') }, icon('lock')),
    message.edit_date && h('span', { class: 'edited', data: { testid: 'edited' } }, t('edited')),
    h('time', { datetime: new Date(message.date * 1000).toISOString() }, clock(message.date)),
    menu,
  );
}

