// The field to type in: it grows with the text, tells how long that is, and offers the bot's commands.
import { CommandMenu } from './commands.js';
import { h } from './dom.js';
import { t } from './language.js';
import { partsOf, tidy } from './typed.js';

const TELL_LENGTH_FROM = 3000;

export class Field {
  #does;
  #count = h('span', { class: 'count', 'aria-live': 'polite', data: { testid: 'count' } });
  #input = h('textarea', {
    class: 'input',
    rows: '1',
    dir: 'auto',
    enterkeyhint: 'send',
    autocomplete: 'off',
    'aria-label': t('write'),
    data: { testid: 'input' },
    oninput: () => this.#typed(),
    onkeydown: (event) => this.#key(event),
    onpaste: (event) => this.#pasted(event),
  });
  node = h('div', { class: 'field' }, this.#input, this.#count);
  commands = new CommandMenu(this.#input, (command, send) => this.#command(command, send));

  /** `does`: typed(text), send(), cancel() → whether there was something to cancel, editLast() likewise, command(text), attach(file). */
  constructor(does, text) {
    this.#does = does;
    this.#input.value = text;
  }

  get text() {
    return this.#input.value;
  }

  /** Replaces what is typed, as if the person had typed it. */
  set text(text) {
    this.#input.value = text;
    this.#typed();
  }

  /** What stands in the empty field. */
  set hint(words) {
    this.#input.placeholder = words;
  }

  focus() {
    this.#input.focus({ preventScroll: true });
  }

  /** As high as the text; only right once it is in the page. */
  grow() {
    this.#input.style.height = 'auto';
    this.#input.style.height = `${this.#input.scrollHeight}px`;
  }

  #typed() {
    this.grow();
    const parts = partsOf(tidy(this.text)).length;
    const length = this.text.length > TELL_LENGTH_FROM ? this.text.length : '';
    this.#count.textContent = parts > 1 ? t('parts', { count: parts }) : length;
    this.commands.filter(this.text);
    this.#does.typed(this.text);
  }

  #pasted(event) {
    const [file] = event.clipboardData.files;
    if (file) {
      event.preventDefault();
      this.#does.attach(file);
    }
  }

  #key(event) {
    if (event.isComposing || event.keyCode === 229 || this.commands.key(event)) {
      return;
    }
    const acts = {
      Enter: () => !event.shiftKey && !event.altKey && (this.#does.send(), true),
      Escape: () => this.#does.cancel(),
      ArrowUp: () => !this.text && !event.shiftKey && !event.altKey && this.#does.editLast(),
    };
    if (acts[event.key]?.()) {
      event.preventDefault();
    }
  }

  /** A command that goes out at once takes only its own beginning out of the field. */
  #command(command, send) {
    if (!send) {
      this.text = `${command} `;
      return;
    }
    this.text = this.text.startsWith('/') ? '' : this.text;
    this.#does.command(command);
  }
}
