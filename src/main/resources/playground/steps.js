// What happened in the chats, and what can be gone on with there: by this the guide knows where somebody is.
import { asksFor, fromBot, messagesOf, world } from './store.js';
import { speakerOf } from './view.js';

const ENTRY = /\bR-\d+\b/;

export const keysOf = (message) => (message?.reply_markup?.inline_keyboard ?? []).flat();

/** The first button of a message whose label fits, if there is one. */
export const keyLike = (message, pattern) => keysOf(message).find((key) => pattern.test(key.text));

/** The bot's messages of a chat that have such a button. */
export const withKey = (chat, pattern) => messagesOf(chat?.id).filter((m) => fromBot(m) && keyLike(m, pattern));

/** Whether such a button stands in any of these chats. */
export const offered = (chats, pattern) => chats.some((chat) => withKey(chat, pattern).length > 0);

/** Whether the bot wrote such a thing in any of these chats. */
export const told = (chats, pattern) =>
  chats.some((chat) => messagesOf(chat.id).some((m) => fromBot(m) && pattern.test(m.text ?? '')));

/** How many of the bot's questions were answered in a chat. */
export const answered = (chat) =>
  messagesOf(chat?.id).filter((m) => !fromBot(m) && repliedTo(chat, m)?.reply_markup?.force_reply).length;

const repliedTo = (chat, message) => world.logs.get(chat.id)?.get(message.reply_to_message?.message_id);

const isOpenQuestion = (chat, message) =>
  fromBot(message) &&
  asksFor(message, speakerOf(chat)) &&
  !messagesOf(chat.id).some((m) => m.reply_to_message?.message_id === message.message_id);

/** Goes on with the newest thing in a chat: answers a question with `words`, or presses the first of the buttons that fits. */
export function goOn(hand, chat, { words, buttons, otherwise }) {
  for (const message of messagesOf(chat.id).toReversed()) {
    if (isOpenQuestion(chat, message)) {
      return hand.answers(message, words);
    }
    const key = fromBot(message) && buttons.map((pattern) => keyLike(message, pattern)).find(Boolean);
    if (key) {
      return hand.presses(message, key);
    }
  }
  return hand.types(otherwise);
}

/** The bot's answer to a command that names an entry. */
export function entriesTold(chat, command) {
  const messages = messagesOf(chat?.id);
  const asked = messages.findIndex((m) => !fromBot(m) && m.text?.startsWith(command));
  return asked < 0 ? undefined : messages.slice(asked).find((m) => fromBot(m) && ENTRY.test(m.text ?? ''));
}

/** When a message got to say what it says. */
export const saidAt = (message) => message.edit_date ?? message.date;

/** A card of a suggestion came, or was drawn anew, from that second on, and names an entry. */
export const lookedUp = (chat, since) =>
  withKey(chat, /^↩️/u).some((m) => saidAt(m) >= since && ENTRY.test(m.text) && !keyLike(m, /^(🕶|📋)/u));
