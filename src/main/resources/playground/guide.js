// The strip that leads through the first steps.
import { calm, h, icon, iconButton } from './dom.js';
import { steps } from './hints.js';
import { t } from './language.js';
import { keysOf } from './steps.js';
import { remember, remembered, show, shown, view } from './view.js';

const TYPING_STEPS = 40;
const TYPING_PAUSE = 14;

export class Guide {
  #paneOf;
  #busy = false;
  node = h('aside', { class: 'guide', data: { testid: 'guide' } });

  /** `paneOf(chat)` gives an open chat. */
  constructor(paneOf) {
    this.#paneOf = paneOf;
    this.draw();
  }

  get isOpen() {
    return remembered('guide') !== 'closed';
  }

  turn(open) {
    remember('guide', open ? 'open' : 'closed');
    this.draw();
  }

  draw() {
    const all = steps();
    const current = all.find((step) => step.current);
    this.node.hidden = !this.isOpen;
    document.querySelector('#app').dataset.step = this.isOpen && current ? current.name : '';
    this.node.setAttribute('aria-label', t('guideLabel'));
    const focused = this.node.contains(document.activeElement) && document.activeElement.dataset.testid;
    this.node.replaceChildren(this.#list(all), this.#now(current), this.#close());
    if (focused) {
      this.node.querySelector(`[data-testid="${focused}"]`)?.focus();
    }
  }

  #list(all) {
    const item = (step, i) =>
      h(
        'li',
        {
          class: 'step',
          'aria-current': step.current ? 'step' : null,
          data: { testid: 'guide-step', step: step.name, state: step.ticked ? 'done' : step.current ? 'now' : 'later' },
        },
        h('span', { class: 'number' }, step.ticked ? icon('tick') : String(i + 1)),
        h('span', { class: 'step-name' }, t(`step.${step.name}`)),
      );
    return h('ol', { class: 'steps' }, all.map(item));
  }

  #now(step) {
    const act = step && h(
      'button',
      { type: 'button', class: 'primary', 'aria-busy': this.#busy && 'true', onclick: () => this.#act(step), data: { testid: 'guide-do' } },
      t(`step.${step.name}.do`),
    );
    return h('div', { class: 'now', role: 'status' }, h('p', {}, t(step ? `step.${step.name}.hint` : 'guideDone')), act);
  }

  #close() {
    const close = () => this.turn(false);
    return iconButton('close', t('guideClose'), { class: 'round small', onclick: close, data: { testid: 'guide-close' } });
  }

  async #act(step) {
    const chat = step.who();
    if (!chat || this.#busy) {
      return;
    }
    this.#busy = true;
    this.draw();
    if (!shown().includes(chat.id) || view.screen === 'list') {
      show(chat.id);
    }
    view.active = chat.id;
    await step.act(new Hand(this.#paneOf(chat.id)));
    this.#busy = false;
    this.draw();
  }
}

/** Does in an open chat what a person would do. */
class Hand {
  #pane;

  constructor(pane) {
    this.#pane = pane;
  }

  async types(text) {
    const size = calm() ? text.length : Math.ceil(text.length / TYPING_STEPS);
    for (let end = size; end < text.length; end += size) {
      this.#pane.composer.type(text.slice(0, end));
      await new Promise((resolve) => setTimeout(resolve, TYPING_PAUSE));
    }
    this.#pane.composer.type(text);
    await this.#pane.composer.send();
  }

  async answers(message, text) {
    this.#pane.composer.reply(message);
    await this.types(text);
  }

  /** A button as the message has it. */
  presses(message, key) {
    const place = keysOf(message).indexOf(key);
    this.#pane.node.querySelectorAll(`[data-message-id="${Number(message.message_id)}"] .key`)[place]?.click();
  }

  /** In a group: whoever of it is to act. */
  speaksAs(person) {
    this.#pane.composer.speaksAs(person);
  }
}
