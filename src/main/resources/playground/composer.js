// The place to write: the text, what it answers or edits, commands, other kinds of messages.
import { api } from './api.js';
import { answerBar, blockedBar, startBar } from './bars.js';
import { CommandMenu } from './commands.js';
import { h, iconButton, touch } from './dom.js';
import { nameOf } from './format.js';
import { kindsMenu } from './kinds.js';
import { isPrivate, membersOf, messagesOf, on, world } from './store.js';
import { attempt } from './toast.js';
import { draftOf, speakAs, speakerOf } from './view.js';
import { partsOf, tidy } from './typed.js';
import { t } from './language.js';

const TELL_LENGTH_FROM = 3000;

export class Composer {
  #chat;
  #draft;
  #busy = false;
  #bar = h('div', { class: 'bar' });
  #count = h('span', { class: 'count', 'aria-live': 'polite', data: { testid: 'count' } });
  #input = h('textarea', {
    class: 'input',
    rows: '1',
    dir: 'auto',
    enterkeyhint: 'send',
    autocomplete: 'off',
    data: { testid: 'input' },
    oninput: () => this.#typed(),
    onkeydown: (event) => this.#key(event),
  });
  #commands = new CommandMenu(this.#input, (command, send) => this.#command(command, send));

  constructor(chat) {
    this.#chat = chat;
    this.#draft = draftOf(chat.id);
    this.node = h('form', { class: 'composer', data: { testid: 'composer' }, onsubmit: (event) => this.#submit(event) });
    this.#input.value = this.#draft.text;
    this.draw();
    this.#offer();
  }

  follow(signal) {
    on('menu', () => this.#offer(), signal);
    on('message', ({ chat, message }) => chat === this.#chat.id && this.asked(message), signal);
    on('deleted', ({ chat, ids }) => chat === this.#chat.id && this.#gone(ids), signal);
  }

  focus() {
    this.#input.focus({ preventScroll: true });
  }

  /** Replaces what is typed, as if the person had typed it. */
  type(text) {
    this.#input.value = text;
    this.#typed();
  }

  reply(message) {
    this.#turn({ replyTo: message, editing: null });
  }

  edit(message) {
    this.#turn({ editing: message, replyTo: null });
    this.type(message.text);
  }

  /** A message that asks this person for a reply opens the reply bar, as it does on a phone. */
  asked(message) {
    const ask = message?.reply_markup?.force_reply;
    const other = message?.reply_markup?.selective && message.reply_to_message?.from?.id !== speakerOf(this.#chat);
    if (ask && !(other && !isPrivate(this.#chat))) {
      this.reply(message);
    }
  }

  /** Sends what is typed; where that fails it stays typed. */
  async send() {
    const words = tidy(this.#input.value);
    if (!words || this.#busy) {
      return;
    }
    this.#busy = true;
    const sent = await attempt(this.#chat.id, () => (this.#draft.editing ? this.#sendEdit(words) : this.#sendParts(words)));
    this.#busy = false;
    if (sent) {
      this.#turn({ replyTo: null, editing: null });
      this.type('');
    }
  }

  /** Says something at once and leaves what is typed alone. */
  say(text) {
    return attempt(this.#chat.id, () => api.say(this.#chat.id, speakerOf(this.#chat), text));
  }

  #sendEdit(words) {
    return api.edit(this.#chat.id, speakerOf(this.#chat), this.#draft.editing.message_id, words);
  }

  async #sendParts(words) {
    let answered = this.#draft.replyTo?.message_id;
    for (const part of partsOf(words)) {
      await api.say(this.#chat.id, speakerOf(this.#chat), part, answered);
      answered = null;
    }
    return true;
  }

  draw() {
    const blocked = world.blocked.has(this.#chat.id);
    this.node.replaceChildren(...(blocked ? [blockedBar(() => this.block(false))] : this.#writing()));
    this.#drawBar();
    this.#typed();
  }

  #writing() {
    this.#input.placeholder = t('write');
    this.#input.setAttribute('aria-label', t('write'));
    return [
      this.#commands.node,
      this.#bar,
      h(
        'div',
        { class: 'row' },
        iconButton('attach', t('attach'), { data: { testid: 'attach' }, 'aria-haspopup': 'menu', onclick: (event) => this.#attach(event) }),
        !isPrivate(this.#chat) && this.#speakers(),
        h('div', { class: 'field' }, this.#input, this.#count),
        iconButton('slash', t('commands'), { data: { testid: 'commands' }, onclick: () => this.#toggleCommands() }),
        iconButton('send', t('send'), { type: 'submit', class: 'round send', data: { testid: 'send' } }),
      ),
    ];
  }

  async block(blocked) {
    const done = await attempt(this.#chat.id, () => api.block(this.#chat.id, speakerOf(this.#chat), blocked));
    if (done) {
      world.blocked[blocked ? 'add' : 'delete'](this.#chat.id);
      this.draw();
    }
  }

  #speakers() {
    const option = (who) => h('option', { value: who.id, selected: who.id === speakerOf(this.#chat) }, nameOf(who));
    const choose = (event) => {
      speakAs(this.#chat, Number(event.target.value));
      this.onspeaker?.();
    };
    const label = t('writeAs');
    return h('select', { 'aria-label': label, title: label, onchange: choose, data: { testid: 'speaker' } }, membersOf(this.#chat).map(option));
  }

  #attach(event) {
    kindsMenu(event.currentTarget, (kind) => this.#sendKind(kind));
  }

  /** What is typed goes along as the caption. */
  async #sendKind(kind) {
    const caption = tidy(this.#input.value);
    const done = await attempt(this.#chat.id, () => api.kind(this.#chat.id, speakerOf(this.#chat), kind, caption));
    if (done) {
      this.type('');
    }
  }

  #turn(change) {
    const wasEditing = this.#draft.editing;
    Object.assign(this.#draft, change);
    if (wasEditing && !this.#draft.editing) {
      this.type('');
    }
    this.#drawBar();
    if (!touch() && this.node.closest('.pane.active')) {
      this.focus();
    }
  }

  #drawBar() {
    const { replyTo, editing, startWith } = this.#draft;
    const cancel = () => this.#turn({ replyTo: null, editing: null });
    const bars = [startWith && startBar(() => this.#start()), (replyTo ?? editing) && answerBar(this.#draft, cancel)];
    this.#bar.replaceChildren(...bars.filter(Boolean));
    this.#input.placeholder = replyTo?.reply_markup?.input_field_placeholder || t('write');
  }

  async #start() {
    const sent = await this.say(this.#draft.startWith);
    this.#turn(sent ? { startWith: null } : {});
  }

  #typed() {
    this.#draft.text = this.#input.value;
    this.#input.style.height = 'auto';
    this.#input.style.height = `${this.#input.scrollHeight}px`;
    const parts = partsOf(tidy(this.#input.value));
    const length = this.#input.value.length;
    this.#count.textContent = parts.length > 1 ? t('parts', { count: parts.length }) : length > TELL_LENGTH_FROM ? length : '';
    this.#commands.filter(this.#input.value);
  }

  #key(event) {
    if (event.isComposing || event.keyCode === 229 || this.#commands.key(event)) {
      return;
    }
    const plain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
    if (event.key === 'Enter' && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      this.send();
    } else if (event.key === 'Escape' && (this.#draft.replyTo || this.#draft.editing)) {
      event.preventDefault();
      this.#turn({ replyTo: null, editing: null });
    } else if (event.key === 'ArrowUp' && plain && !this.#input.value) {
      this.#editLast(event);
    }
  }

  #editLast(event) {
    const mine = messagesOf(this.#chat.id).filter((m) => m.text && m.from?.id === speakerOf(this.#chat));
    if (mine.length) {
      event.preventDefault();
      this.edit(mine.at(-1));
    }
  }

  #command(command, send) {
    const beginning = this.#input.value.startsWith('/');
    this.type(send ? (beginning ? '' : this.#input.value) : `${command} `);
    if (send) {
      this.say(command);
    }
  }

  #toggleCommands() {
    this.#commands.toggle();
    this.focus();
  }

  async #offer() {
    const commands = await attempt(this.#chat.id, () => api.commands(this.#chat.id, speakerOf(this.#chat)));
    this.#commands.offer(commands ?? []);
  }

  #gone(ids) {
    if (ids.includes((this.#draft.replyTo ?? this.#draft.editing)?.message_id)) {
      this.#turn({ replyTo: null, editing: null });
    }
  }

  #submit(event) {
    event.preventDefault();
    this.send();
  }
}
