// What this browser shows: which chats are open, who speaks, what was typed and not yet sent, what was read.
import { chatOf, firstSpeaker, isChinese, isPrivate, messagesOf, personOf, tell, world } from './store.js';

export const view = { open: null, beside: null, active: null, screen: 'list' };

const drafts = new Map();
const speakers = new Map();
const unfolded = new Set();
let arranged = false;

/** What is typed in a chat: text, replyTo, editing, startWith. */
export function draftOf(chat) {
  if (!drafts.has(chat)) {
    drafts.set(chat, { text: '' });
  }
  return drafts.get(chat);
}

export const speakerOf = (chat) => speakers.get(chat.id) ?? firstSpeaker(chat);
export const speakAs = (chat, person) => speakers.set(chat.id, person);
export const isUnfolded = (key) => unfolded.has(key);
export const unfold = (key, yes) => (yes ? unfolded.add(key) : unfolded.delete(key));

/** The member who speaks Chinese, or the one who does not. */
export const member = (chinese) =>
  world.chats.find((c) => isPrivate(c) && personOf(c)?.role === 'member' && isChinese(personOf(c)) === chinese);

/** The private chat of an official with that role. */
export const official = (role) => world.chats.find((c) => isPrivate(c) && personOf(c)?.role === role);

export const deskGroup = () => world.chats.find((c) => !isPrivate(c));

/** Chooses what to show at first, and again when a chat is no more. */
export function arrange() {
  view.open = chatOf(view.open)?.id ?? chatOf(remembered('open'))?.id ?? member(false)?.id ?? world.chats[0]?.id;
  view.beside = arranged ? view.beside : (remembered('beside') ?? member(true)?.id);
  view.beside = view.beside === view.open ? null : (chatOf(view.beside)?.id ?? null);
  arranged = true;
  view.active ??= view.open;
}

/** Shows a chat in the main place, or where it already is. */
export function show(chat) {
  if (chat !== view.beside || !isWide()) {
    view.beside = chat === view.beside ? view.open : view.beside;
    view.open = chat;
  }
  view.active = chat;
  view.screen = 'chat';
  changed();
}

/** Shows a chat beside the other one. */
export function showBeside(chat) {
  view.open = chat === view.open ? (view.beside ?? world.chats.find((c) => c.id !== chat)?.id) : view.open;
  view.beside = chat;
  view.active = chat;
  changed();
}

/** Leaves only the other one of two chats. */
export function closePane(chat) {
  view.open = chat === view.open ? (view.beside ?? view.open) : view.open;
  view.beside = null;
  view.active = view.open;
  changed();
}

export function showList() {
  view.screen = 'list';
  tell('view');
}

function changed() {
  remember('open', view.open);
  remember('beside', view.beside ?? 'none');
  tell('view');
}

export const isWide = () => matchMedia('(min-width: 1200px)').matches;
export const isNarrow = () => matchMedia('(max-width: 719px)').matches;
export const shown = () => (isWide() && view.beside ? [view.open, view.beside] : [view.open]);
export const isSeen = (chat) => shown().includes(chat) && !(isNarrow() && view.screen === 'list') && !document.hidden;

export function unread(chat) {
  const last = messagesOf(chat).at(-1)?.message_id ?? 0;
  const read = Number(remembered(`read.${chat}`) ?? 0);
  const from = read > last ? 0 : read;
  const mine = firstSpeaker(chatOf(chat));
  return messagesOf(chat).filter((m) => m.message_id > from && m.from?.id !== mine).length;
}

export function markRead(chat) {
  const last = messagesOf(chat).at(-1)?.message_id;
  if (last && isSeen(chat) && Number(remembered(`read.${chat}`)) !== last) {
    remember(`read.${chat}`, last);
    tell('read', { chat });
  }
}

/** Small things that outlive a reload, in this browser only; null where it keeps nothing. */
export function remembered(name) {
  try {
    const kept = localStorage.getItem(`candor.${name}`);
    return kept === null ? null : JSON.parse(kept);
  } catch {
    return null;
  }
}

export function remember(name, value) {
  try {
    localStorage.setItem(`candor.${name}`, JSON.stringify(value));
  } catch {
    // a browser that keeps nothing forgets it with the page
  }
}
