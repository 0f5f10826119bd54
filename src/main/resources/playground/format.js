// Short forms of things: initials, times, days, the one-line preview of a message.
import { h } from './dom.js';
import { t, tag } from './language.js';
import { world } from './store.js';

const KINDS = {
  sticker: '🙂', voice: '🎤', video: '🎬', video_note: '🎬', animation: '🎞', audio: '🎵', photo: '🖼', poll: '📊',
  venue: '📍', location: '📍', contact: '👤', document: '📄', dice: '🎲',
  forum_topic_created: '💬',
};

const TONES = 8;

export const clock = (seconds) => format(seconds, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const format = (seconds, options) => new Intl.DateTimeFormat(tag(), options).format(new Date(seconds * 1000));

export const dayOf = (seconds) => new Date(seconds * 1000).toDateString();

/** "Today", "Yesterday", or the date. */
export function day(seconds) {
  const then = dayOf(seconds);
  const now = Date.now() / 1000;
  if (then === dayOf(now)) {
    return t('today');
  }
  if (then === dayOf(now - 86400)) {
    return t('yesterday');
  }
  const sameYear = new Date(seconds * 1000).getFullYear() === new Date().getFullYear();
  return format(seconds, { day: 'numeric', month: 'long', ...(!sameYear && { year: 'numeric' }) });
}

/** The time of today's messages, the short date of older ones. */
export const shortTime = (seconds) =>
  dayOf(seconds) === dayOf(Date.now() / 1000) ? clock(seconds) : format(seconds, { day: 'numeric', month: 'short' });

/** What a message is besides text: its emoji and name, or null. */
export function kindOf(message) {
  const kind = Object.keys(KINDS).find((name) => name in message && message[name]);
  return kind ? { emoji: message[kind].emoji ?? KINDS[kind], kind, label: message[kind].name ?? message[kind].file_name ?? labelOf(kind) } : null;
}

function labelOf(kind) {
  const key = `kind.${kind}`;
  return t(key) === key ? t('kind.other') : t(key);
}

/** One line of a message, for lists and quotes. */
export function line(message, length = 160) {
  const words = (message.text ?? message.caption ?? '').replace(/[\s\u200b]+/g, ' ').trim();
  const kind = kindOf(message);
  const short = words.length > length ? `${words.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…` : words;
  if (!kind || short.startsWith(kind.emoji)) {
    return short;
  }
  return `${kind.emoji} ${short || kind.label}`;
}

/** The colour of a person or chat: its place in the list. */
export const toneOf = (id) => (world.chats.findIndex((chat) => chat.id === id) + TONES) % TONES;

/** A coloured circle with the first letter of a name. */
export function avatar(name, id) {
  const letter = [...new Intl.Segmenter().segment(name)][0]?.segment ?? '?';
  return h('span', { class: `avatar tone-${toneOf(id)}`, 'aria-hidden': 'true' }, letter.toUpperCase());
}

/** Who a message shows as its sender: an administrator can write in the name of the group. */
export const senderOf = (message) => nameOf(message.sender_chat ?? message.from);

export const nameOf = (who) => [who?.first_name, who?.last_name].filter(Boolean).join(' ') || who?.title || '…';
