// The messages of one chat: drawn, kept up to date, scrolled.
import { bubble } from './bubble.js';
import { calm, h, iconButton } from './dom.js';
import { measure } from './entities.js';
import { day, dayOf } from './format.js';
import { messagesOf, on } from './store.js';
import { makeCurrent, walk } from './walking.js';
import { markRead } from './view.js';
import { t } from './language.js';

const PAGE = 150;
const NEAR = 80;
const GAP_SECONDS = 300;

export class Log {
  #chat;
  #does;
  #intro;
  #from;
  #stuck = true;
  #list = h('div', { class: 'messages' });

  /** `does` is what a bubble can do; `intro` builds what is shown while nothing was said. */
  constructor(chat, does, intro) {
    this.#chat = chat;
    this.#does = { ...does, quote: (id) => this.#show(id) };
    this.#intro = intro;
    this.#from = Math.max(0, messagesOf(chat).length - PAGE);
    this.node = this.#scroller();
    this.jump = iconButton('down', t('newest'), {
      class: 'round jump',
      hidden: true,
      onclick: () => this.toEnd(),
      data: { testid: 'jump' },
    });
    this.draw();
  }

  #scroller() {
    return h(
      'div',
      {
        class: 'log',
        role: 'log',
        data: { testid: 'log' },
        onscroll: () => this.#scrolled(),
        onkeydown: (event) => walk(this.#list, event),
        onfocusin: (event) => makeCurrent(this.#list, event.target.closest('.message')),
        onclick: (event) => (this.#stuck &&= !event.target.closest('.fold')),
      },
      this.#list,
    );
  }

  /** Follows what happens until the signal is aborted. */
  follow(signal) {
    const sizes = new ResizeObserver(() => this.#resized());
    sizes.observe(this.#list);
    sizes.observe(this.node);
    signal.addEventListener('abort', () => sizes.disconnect());
    const here = (listener) => (event) => event.chat === this.#chat && listener(event);
    on('message', here(({ message }) => this.#add(message)), signal);
    on('edited', here(({ message }) => this.#replace(message)), signal);
    on('deleted', here(({ ids }) => this.#remove(ids)), signal);
  }

  draw() {
    const messages = messagesOf(this.#chat).slice(this.#from);
    this.#list.replaceChildren(...(this.#from > 0 ? [this.#earlier()] : []), ...messages.map((m) => this.#bubble(m)));
    this.#dress();
    makeCurrent(this.#list, this.#last());
  }

  toEnd() {
    this.#stuck = true;
    this.node.scrollTop = this.node.scrollHeight;
  }

  #bubble(message) {
    return bubble(message, this.#chat, this.#does);
  }

  #earlier() {
    const more = () => {
      const height = this.node.scrollHeight;
      this.#from = Math.max(0, this.#from - PAGE);
      this.draw();
      this.node.scrollTop += this.node.scrollHeight - height;
    };
    return h('button', { type: 'button', class: 'earlier', onclick: more }, t('earlier'));
  }

  #add(message) {
    const article = this.#bubble(message);
    article.classList.add('arrives');
    this.#list.append(article);
    this.#dress();
    makeCurrent(this.#list, this.#list.contains(document.activeElement) ? null : article);
    if (this.#stuck || message.from?.id === this.#does.speaker()) {
      this.toEnd();
    }
    markRead(this.#chat);
  }

  #replace(message) {
    const old = this.#find(message.message_id);
    if (!old) {
      return;
    }
    const article = this.#bubble(message);
    const focused = old.contains(document.activeElement);
    article.classList.add('changes');
    old.replaceWith(article);
    this.#dress();
    makeCurrent(this.#list, old.hasAttribute('data-current') ? article : null);
    if (focused) {
      article.focus({ preventScroll: true });
    }
    if (this.#stuck) {
      this.toEnd();
    }
  }

  #remove(ids) {
    const focused = this.#list.contains(document.activeElement);
    ids.forEach((id) => this.#find(id)?.remove());
    this.#dress();
    const current = this.#list.querySelector('[data-current]') ?? this.#last();
    makeCurrent(this.#list, current);
    if (focused) {
      current?.focus();
    }
  }

  /** Days between messages, the gaps between groups of them, and the words for an empty chat. */
  #dress() {
    this.#list.querySelectorAll('.day, .intro').forEach((node) => node.remove());
    let last = null;
    for (const article of this.#list.querySelectorAll('.message')) {
      this.#separate(article, last);
      last = article;
    }
    this.#list.append(...(last ? [] : [this.#intro()]));
    measure(this.#list);
  }

  #separate(article, last) {
    const { date, from } = article.dataset;
    const newDay = !last || dayOf(date) !== dayOf(last.dataset.date);
    if (newDay) {
      article.before(h('p', { class: 'day' }, h('span', {}, day(Number(date)))));
    }
    const near = !newDay && last.dataset.from === from && date - last.dataset.date < GAP_SECONDS;
    article.classList.toggle('follows', near);
  }

  #find(id) {
    return this.#list.querySelector(`.message[data-message-id="${Number(id)}"]`);
  }

  #last() {
    return [...this.#list.querySelectorAll('.message')].at(-1);
  }

  #show(id) {
    const article = this.#find(id);
    article?.scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' });
    article?.classList.remove('found');
    requestAnimationFrame(() => article?.classList.add('found'));
  }

  #scrolled() {
    this.#stuck = this.node.scrollHeight - this.node.scrollTop - this.node.clientHeight < NEAR;
    this.jump.hidden = this.#stuck;
  }

  #resized() {
    measure(this.#list);
    if (this.#stuck) {
      this.toEnd();
    } else {
      this.#scrolled();
    }
  }
}
