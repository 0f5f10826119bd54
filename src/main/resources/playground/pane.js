// One open chat: who it is, what was said, the place to write.
import { api } from './api.js';
import { Composer } from './composer.js';
import { h, iconButton } from './dom.js';
import { avatar, nameOf } from './format.js';
import { t, tag } from './language.js';
import { follow } from './links.js';
import { Log } from './log.js';
import { menu } from './menus.js';
import { isChinese, isPrivate, membersOf, messagesOf, personOf, world } from './store.js';
import { attempt, copy } from './toast.js';
import { closePane, showList, speakerOf, view } from './view.js';

export class Pane {
  #chat;
  #stop = new AbortController();
  #log;

  constructor(chat) {
    this.#chat = chat;
    this.composer = new Composer(chat);
    this.#log = new Log(chat.id, this.#does(), () => this.#intro());
    this.node = this.#draw();
    this.composer.onspeaker = () => this.#log.draw();
    this.composer.follow(this.#stop.signal);
    this.#log.follow(this.#stop.signal);
    this.composer.asked(messagesOf(chat.id).at(-1));
  }

  get chat() {
    return this.#chat.id;
  }

  close() {
    this.#stop.abort();
    this.node.remove();
  }

  /** Once the pane is in the page. */
  settle() {
    this.composer.draw();
    this.#log.toEnd();
  }

  #draw() {
    const person = personOf(this.#chat);
    return h(
      'section',
      {
        class: 'pane',
        lang: isChinese(person) ? 'zh-CN' : 'en',
        'aria-label': t('conversation', { name: this.#chat.title }),
        data: { testid: 'pane', chat: this.#chat.id, role: person?.role ?? 'group', language: isChinese(person) ? 'zh' : 'en' },
        onfocusin: () => this.#activate(),
        onpointerdown: () => this.#activate(),
        oncontextmenu: (event) => this.#context(event),
      },
      this.#header(),
      h('div', { class: 'body' }, this.#log.node, this.#log.jump, h('div', { class: 'toasts', role: 'status' })),
      this.composer.node,
    );
  }

  #header() {
    const { title, id } = this.#chat;
    const more = iconButton('more', t('more'), { 'aria-haspopup': 'menu', data: { testid: 'pane-menu' }, onclick: () => this.#menu(more) });
    return h(
      'header',
      { class: 'pane-head', lang: tag() },
      iconButton('back', t('back'), { class: 'round back', onclick: showList, data: { testid: 'back' } }),
      avatar(title, id),
      h('div', { class: 'who' }, h('h2', {}, h('bdi', {}, title), this.#role()), h('p', {}, this.#about())),
      more,
      iconButton('close', t('closeBeside'), { class: 'round close-pane', onclick: () => closePane(this.chat), data: { testid: 'close-beside' } }),
    );
  }

  #role() {
    return h('span', { class: 'role' }, t(`role.${personOf(this.#chat)?.role ?? 'group'}`));
  }

  #about() {
    const bot = nameOf(world.bot);
    return isPrivate(this.#chat)
      ? t('phoneOf', { name: this.#chat.title, bot })
      : t('groupOf', { bot, count: membersOf(this.#chat).length });
  }

  #menu(anchor) {
    const blocked = world.blocked.has(this.#chat.id);
    const block = { name: 'block', icon: 'stop', label: t(blocked ? 'unblock' : 'block'), danger: !blocked };
    const start = { name: 'start', icon: 'send', label: '/start', act: () => this.composer.say('/start') };
    const items = [start, ...(isPrivate(this.#chat) ? [{ ...block, act: () => this.composer.block(!blocked) }] : [])];
    menu(anchor, items, t('more'));
  }

  #intro() {
    const official = personOf(this.#chat)?.role !== 'member';
    const start = () => this.composer.say('/start');
    return h(
      'div',
      { class: 'intro' },
      h('img', { src: 'logo.svg', alt: '', width: '56', height: '56' }),
      h('h3', {}, t('introTitle')),
      h('p', {}, t(official ? 'introOfficial' : 'intro')),
      h('button', { type: 'button', class: 'primary', onclick: start, data: { testid: 'start' } }, t('start')),
    );
  }

  #does() {
    return {
      speaker: () => speakerOf(this.#chat),
      command: (command) => this.composer.say(command),
      copy: (text) => copy(text, this.chat),
      follow: (address, event) => follow(address, event, this.#chat),
      menu: (message, anchor) => this.#messageMenu(message, anchor),
    };
  }

  #messageMenu(message, anchor) {
    const own = message.from?.id === speakerOf(this.#chat);
    const text = message.text ?? message.caption;
    const remove = () => attempt(this.chat, () => api.remove(this.chat, speakerOf(this.#chat), message.message_id));
    const items = [
      { name: 'reply', icon: 'reply', label: t('reply'), act: () => this.composer.reply(message) },
      own && text && { name: 'edit', icon: 'edit', label: t('edit'), act: () => this.composer.edit(message) },
      text && !message.has_protected_content && { name: 'copy', icon: 'copy', label: t('copy'), act: () => copy(text, this.chat) },
      (own || isPrivate(this.#chat)) && { name: 'delete', icon: 'delete', label: t('delete'), danger: true, act: remove },
    ];
    menu(anchor, items.filter(Boolean), t('messageMenu'));
  }

  /** A right click or a long press on a bubble; on links and selected text the browser's own menu stays. */
  #context(event) {
    const article = event.target.closest('.message');
    const message = world.logs.get(this.chat)?.get(Number(article?.dataset.messageId));
    if (message && !event.target.closest('a') && getSelection().isCollapsed) {
      event.preventDefault();
      const point = { getBoundingClientRect: () => new DOMRect(event.clientX, event.clientY), focus: () => article.focus() };
      this.#messageMenu(message, point);
    }
  }

  #activate() {
    view.active = this.chat;
    document.querySelectorAll('.pane').forEach((pane) => pane.classList.toggle('active', pane === this.node));
  }
}
