// Where links lead: the bot's own open a private chat, all others a new tab.
import { isPrivate, world } from './store.js';
import { draftOf, show, speakerOf } from './view.js';

/** The payload of a link that opens a private chat with this bot ("" when it has none), or null for any other link. */
export function payloadOf(address) {
  const url = new URL(address);
  const path = url.pathname.slice(1).toLowerCase();
  const own = ['t.me', 'telegram.me'].includes(url.hostname) && path === world.bot.username?.toLowerCase();
  return own ? (url.searchParams.get('start') ?? '') : null;
}

/** Follows a link of the bot's own inside the page; lets the browser do the rest. */
export function follow(address, event, chat) {
  if (enter(address, chat)) {
    event.preventDefault();
  }
}

/** Opens the private chat of whoever speaks, to be started with what the link carries; false for any other link. */
export function enter(address, chat) {
  const payload = payloadOf(address);
  if (payload === null) {
    return false;
  }
  const home = world.chats.find((c) => isPrivate(c) && c.person === speakerOf(chat));
  if (home) {
    draftOf(home.id).startWith = payload ? `/start ${payload}` : '/start';
    show(home.id);
  }
  return true;
}
