// The list of chats.
import { h, icon, iconButton } from './dom.js';
import { avatar, line, senderOf, shortTime } from './format.js';
import { language, t } from './language.js';
import { fromBot, isChinese, isPrivate, messagesOf, personOf, world } from './store.js';
import { isSeen, show, showBeside, shown, unread } from './view.js';
import { walkItems } from './walking.js';

export class Sidebar {
  #list = h('div', { class: 'chat-list', onkeydown: (event) => this.#key(event), data: { testid: 'chat-list' } });
  #away;
  #foot = h('footer', { class: 'side-foot' });
  node = h('nav', { class: 'sidebar' }, this.#list, this.#foot);

  /** `away` is called when the keyboard leaves the list without choosing. */
  constructor(away) {
    this.#away = away;
    this.#foot.append(
      h('p', { data: { testid: 'local' } }, icon('lock'), h('span', {}, t('local'))),
      h('p', { class: 'shortcuts' }, t('shortcuts')),
    );
    this.draw();
  }

  draw() {
    const focused = document.activeElement?.closest('.chat')?.dataset.chat;
    const isMember = (chat) => isPrivate(chat) && personOf(chat)?.role === 'member';
    this.node.setAttribute('aria-label', t('chats'));
    this.#list.replaceChildren(
      ...this.#group('members', world.chats.filter(isMember)),
      ...this.#group('officials', world.chats.filter((chat) => !isMember(chat))),
    );
    this.#list.querySelector(`.chat[data-chat="${focused}"] .chat-open`)?.focus({ preventScroll: true });
  }

  focus() {
    const items = [...this.#list.querySelectorAll('.chat-open')];
    (items.find((item) => item.ariaCurrent === 'true') ?? items[0])?.focus();
  }

  #group(name, chats) {
    return chats.length ? [h('h2', { class: 'group' }, t(name)), h('ul', {}, chats.map((chat) => this.#item(chat)))] : [];
  }

  #item(chat) {
    const person = personOf(chat);
    const count = isSeen(chat.id) ? 0 : unread(chat.id);
    const open = shown().includes(chat.id);
    const role = person?.role ?? 'group';
    return h(
      'li',
      {
        class: `chat${open ? ' open' : ''}${count ? ' fresh' : ''}`,
        data: { testid: 'chat', chat: chat.id, role, language: isChinese(person) ? 'zh' : 'en' },
      },
      h(
        'button',
        { type: 'button', class: 'chat-open', 'aria-current': String(open), onclick: () => show(chat.id), data: { testid: 'chat-open' } },
        avatar(chat.title, chat.id),
        h('span', { class: 'chat-words' }, this.#first(chat, role), this.#second(chat, person, count)),
      ),
      iconButton('beside', t('beside'), { class: 'round small beside', onclick: () => showBeside(chat.id), data: { testid: 'beside' } }),
    );
  }

  #first(chat, role) {
    const last = messagesOf(chat.id).at(-1);
    return h(
      'span',
      { class: 'chat-line' },
      h('strong', {}, h('bdi', {}, chat.title)),
      h('span', { class: 'role' }, t(`role.${role}`)),
      last && h('time', {}, shortTime(last.date)),
    );
  }

  #second(chat, person, count) {
    const last = messagesOf(chat.id).at(-1);
    const own = last && !fromBot(last) && `${senderOf(last)}: `;
    const about = person?.about?.[language()] ?? '';
    const badge = h('span', { class: 'badge', 'aria-label': t('unread', { count }), data: { testid: 'unread' } }, String(count));
    return h(
      'span',
      { class: 'chat-line' },
      h('span', { class: `preview${last ? '' : ' about'}`, dir: 'auto' }, own && h('b', {}, own), last ? line(last, 80) : about),
      count > 0 && badge,
    );
  }

  #key(event) {
    const items = [...this.#list.querySelectorAll('.chat-open')];
    if (event.key === 'Escape') {
      this.#away();
    } else if (items.includes(event.target)) {
      walkItems(items, event);
    }
  }
}
