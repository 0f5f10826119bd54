// The place to write: the text, what it answers or edits, commands, other kinds of messages.
import { api } from './api.js';
import { Chooser, asPhoto, attachmentBar, forget } from './attachment.js';
import { answerBar, blockedBar, speakerChoice, startBar } from './bars.js';
import { h, iconButton, touch } from './dom.js';
import { Field } from './field.js';
import { kindsMenu } from './kinds.js';
import { t } from './language.js';
import { asksFor, isPrivate, messagesOf, on, world } from './store.js';
import { attempt } from './toast.js';
import { partsOf, tidy } from './typed.js';
import { draftOf, speakAs, speakerOf } from './view.js';

const NOTHING = { replyTo: null, editing: null, attached: null };

export class Composer {
  #chat;
  #draft;
  #field;
  #busy = false;
  #chooser = new Chooser((attached) => this.#attach(attached));
  #bar = h('div', { class: 'bar' });

  constructor(chat) {
    this.#chat = chat;
    this.#draft = draftOf(chat.id);
    this.#field = new Field(this.#does(), this.#draft.text);
    this.node = h('form', { class: 'composer', data: { testid: 'composer' }, onsubmit: (event) => this.#submit(event) });
    this.draw();
    this.#offer();
  }

  #does() {
    return {
      typed: (text) => (this.#draft.text = text),
      send: () => this.send(),
      cancel: () => this.#cancel(),
      editLast: () => this.#editLast(),
      command: (command) => this.say(command),
      attach: async (file) => this.#attach(await asPhoto(file)),
    };
  }

  follow(signal) {
    on('menu', () => this.#offer(), signal);
    on('message', ({ chat, message }) => chat === this.#chat.id && this.asked(message), signal);
    on('deleted', ({ chat, ids }) => chat === this.#chat.id && this.#gone(ids), signal);
  }

  focus() {
    this.#field.focus();
  }

  /** Replaces what is typed, as if the person had typed it. */
  type(text) {
    this.#field.text = text;
  }

  reply(message) {
    this.#turn({ replyTo: message, editing: null });
  }

  edit(message) {
    this.#turn({ ...NOTHING, editing: message });
    this.type(message.text ?? message.caption ?? '');
  }

  /** A message that asks this person for a reply opens the reply bar, as it does on a phone. */
  asked(message) {
    if (isPrivate(this.#chat) ? message?.reply_markup?.force_reply : asksFor(message, speakerOf(this.#chat))) {
      this.reply(message);
    }
  }

  /** Sends what is typed; where that fails it stays typed. */
  async send() {
    const words = tidy(this.#field.text);
    if (!(words || this.#draft.attached) || this.#busy) {
      return;
    }
    this.#busy = true;
    const sent = await attempt(this.#chat.id, () => this.#sendOut(words));
    this.#busy = false;
    if (sent) {
      this.#turn(NOTHING);
      this.type('');
    }
  }

  /** Says something at once and leaves what is typed alone. */
  say(text) {
    return attempt(this.#chat.id, () => api.say(this.#chat.id, speakerOf(this.#chat), text));
  }

  async block(blocked) {
    if (await attempt(this.#chat.id, () => api.block(this.#chat.id, speakerOf(this.#chat), blocked))) {
      world.blocked[blocked ? 'add' : 'delete'](this.#chat.id);
      this.draw();
    }
  }

  draw() {
    const blocked = world.blocked.has(this.#chat.id);
    this.node.replaceChildren(...(blocked ? [blockedBar(() => this.block(false))] : this.#writing()));
    this.#drawBar();
    this.#field.grow();
  }

  #writing() {
    const buttons = [
      iconButton('attach', t('attach'), { data: { testid: 'attach' }, 'aria-haspopup': 'menu', onclick: ({ currentTarget }) => this.#menu(currentTarget) }),
      iconButton('slash', t('commands'), { data: { testid: 'commands' }, onclick: () => this.#commands() }),
      iconButton('send', t('send'), { type: 'submit', class: 'round send', data: { testid: 'send' } }),
    ];
    const speaker = !isPrivate(this.#chat) && speakerChoice(this.#chat, (person) => this.#speak(person));
    const row = h('div', { class: 'row' }, buttons[0], speaker, this.#field.node, buttons.slice(1));
    return [this.#field.commands.node, this.#bar, row, ...this.#chooser.nodes];
  }

  #menu(anchor) {
    kindsMenu(anchor, (kind) => this.#chooser.open(kind), (kind) => this.#sendKind(kind));
  }

  #attach(attached) {
    this.#turn({ editing: null, attached });
  }

  /** In a group: lets somebody else of it speak. */
  speaksAs(person) {
    if (person && person !== speakerOf(this.#chat)) {
      this.#speak(person);
      this.draw();
    }
  }

  #speak(person) {
    speakAs(this.#chat, person);
    this.#turn(NOTHING);
    this.asked(messagesOf(this.#chat.id).at(-1));
    this.#offer();
    this.onspeaker?.();
  }

  #drawBar() {
    const { replyTo, editing, startWith, attached } = this.#draft;
    const answer = (replyTo ?? editing) && answerBar(this.#draft, () => this.#cancel());
    const picture = attached && attachmentBar(attached, () => this.#turn({ attached: null }));
    const bars = [startWith && startBar(() => this.#start()), answer, picture];
    this.#bar.replaceChildren(...bars.filter(Boolean));
    this.#field.hint = attached ? t('caption') : replyTo?.reply_markup?.input_field_placeholder || t('write');
  }

  #sendOut(words) {
    if (this.#draft.editing) {
      return this.#sendEdit(words);
    }
    return this.#draft.attached ? this.#sendPicture(words) : this.#sendParts(words);
  }

  #sendPicture(caption) {
    const { attached, replyTo } = this.#draft;
    return api.picture(this.#chat.id, speakerOf(this.#chat), attached, caption, replyTo?.message_id);
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

  async #start() {
    const sent = await this.say(this.#draft.startWith);
    this.#turn(sent ? { startWith: null } : {});
  }

  /** What is typed goes along as the caption. */
  async #sendKind(kind) {
    const caption = tidy(this.#field.text);
    if (await attempt(this.#chat.id, () => api.kind(this.#chat.id, speakerOf(this.#chat), kind, caption))) {
      this.type('');
    }
  }

  #turn(change) {
    const { editing: wasEditing, attached: before } = this.#draft;
    Object.assign(this.#draft, change);
    if (before !== this.#draft.attached) {
      forget(before);
    }
    if (wasEditing && !this.#draft.editing) {
      this.type('');
    }
    this.#drawBar();
    if (!touch() && this.node.closest('.pane.active')) {
      this.focus();
    }
  }

  #cancel() {
    const something = this.#draft.replyTo ?? this.#draft.editing ?? this.#draft.attached;
    if (something) {
      this.#turn(NOTHING);
    }
    return Boolean(something);
  }

  #editLast() {
    const last = messagesOf(this.#chat.id).findLast((m) => (m.text ?? m.caption) && m.from?.id === speakerOf(this.#chat));
    if (last) {
      this.edit(last);
    }
    return Boolean(last);
  }

  #commands() {
    this.#field.commands.toggle();
    this.focus();
  }

  async #offer() {
    const commands = await attempt(this.#chat.id, () => api.commands(this.#chat.id, speakerOf(this.#chat)));
    this.#field.commands.offer(commands ?? []);
  }

  #gone(ids) {
    if (ids.includes((this.#draft.replyTo ?? this.#draft.editing)?.message_id)) {
      this.#turn(NOTHING);
    }
  }

  #submit(event) {
    event.preventDefault();
    this.send();
  }
}
