// The world as the server tells it: people, chats and what was said. Everything that is drawn is drawn from here.
import { api } from './api.js';

export const world = { bot: {}, people: new Map(), chats: [], logs: new Map(), blocked: new Set(), event: 0 };

const bus = new EventTarget();

/** Listens until the signal is aborted. */
export function on(type, listener, signal) {
  bus.addEventListener(type, (event) => listener(event.detail), { signal });
}

export function tell(type, detail) {
  bus.dispatchEvent(new CustomEvent(type, { detail }));
}

// What happens while the world is on its way may be missing in it, so it is told once more: a list for each loading.
const meanwhile = new Set();
let begun = 0;
let loaded = 0;

export async function load() {
  const number = ++begun;
  const missed = [];
  meanwhile.add(missed);
  try {
    const told = await api.world();
    const messages = await Promise.all(told.chats.map((chat) => api.messages(chat.id)));
    if (number > loaded) {
      loaded = number;
      become(told, messages);
      missed.forEach((event) => said[event.type]?.(event));
    }
  } finally {
    meanwhile.delete(missed);
  }
}

function become(told, messages) {
  world.bot = told.bot;
  world.people = new Map(told.people.map((person) => [person.id, person]));
  world.chats = told.chats;
  world.logs = new Map(told.chats.map((chat, i) => [chat.id, new Map(messages[i].map((m) => [m.message_id, m]))]));
  world.blocked = new Set(told.chats.filter((chat) => chat.blocked).map((chat) => chat.id));
  world.event = told.event;
  tell('world');
}

/** Takes one event of the stream; one that was already seen in the loaded world changes nothing. */
export function take(event) {
  world.event = Math.max(world.event, event.n);
  meanwhile.forEach((missed) => missed.push(event));
  said[event.type]?.(event);
  takers[event.type]?.(event);
}

const said = {
  message: ({ chat, message }) => keep(chat, message),
  edited: ({ chat, message }) => keep(chat, message),
  deleted({ chat, message_ids: ids }) {
    ids.forEach((id) => world.logs.get(chat)?.delete(id));
    tell('deleted', { chat, ids });
  },
};

const takers = {
  answer: (event) => settle(event),
  menu: () => tell('menu'),
  chat: () => load().catch(() => {}),
};

function keep(chat, message) {
  const log = world.logs.get(chat);
  if (log) {
    const type = log.has(message.message_id) ? 'edited' : 'message';
    log.set(message.message_id, message);
    tell(type, { chat, message });
  }
}

const answers = new Map();
const waiting = new Map();

function settle(event) {
  const resolve = waiting.get(event.query);
  if (resolve) {
    resolve(event);
  } else {
    answers.set(event.query, event);
  }
}

/** The bot's answer to a press, or null when it took too long. */
export async function answerTo(query, milliseconds = 15000) {
  const early = answers.get(query);
  const timer = new Promise((resolve) => setTimeout(resolve, milliseconds, null));
  const answer = early ?? (await Promise.race([timer, new Promise((resolve) => waiting.set(query, resolve))]));
  answers.delete(query);
  waiting.delete(query);
  return answer;
}

export const chatOf = (id) => world.chats.find((chat) => chat.id === id);
export const messagesOf = (id) => [...(world.logs.get(id)?.values() ?? [])];
export const isPrivate = (chat) => chat.type === 'private';
export const personOf = (chat) => world.people.get(chat.person);
export const isChinese = (person) => Boolean(person?.language_code?.toLowerCase().startsWith('zh'));
export const fromBot = (message) => !message.sender_chat && Boolean(message.from?.is_bot);

/** The message with which the topic of a message began, or nothing. */
export const topicOf = (message, chat) =>
  message.is_topic_message ? world.logs.get(chat)?.get(message.message_thread_id)?.forum_topic_created : undefined;

/** Whether a message asks this person for a reply: a selective one asks only whom it mentions or replies to. */
export function asksFor(message, person) {
  const { force_reply: asks, selective } = message?.reply_markup ?? {};
  const username = world.people.get(person)?.username?.toLowerCase();
  const covers = ({ offset, length }) => message.text.slice(offset, offset + length).toLowerCase();
  const mentioned = (entity) =>
    (entity.type === 'mention' && covers(entity) === `@${username}`) || (entity.type === 'text_mention' && entity.user.id === person);
  return Boolean(asks) && (!selective || message.reply_to_message?.from?.id === person || (message.entities ?? []).some(mentioned));
}

/** The people of a group whom the page knows, those of the desk first. */
export const membersOf = (chat) =>
  (chat.members ?? [])
    .map((id) => world.people.get(id))
    .filter(Boolean)
    .sort((a, b) => Number(b.role === 'desk') - Number(a.role === 'desk'));

/** Whose chat it is; in a group somebody of the desk. */
export const firstSpeaker = (chat) => (isPrivate(chat) ? chat.person : membersOf(chat)[0]?.id);
