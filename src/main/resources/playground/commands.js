// The bot's menu of commands above the input: all of them, or those that begin as typed.
import { h } from './dom.js';
import { t } from './language.js';

let count = 0;

export class CommandMenu {
  #id = `commands-${(count += 1)}`;
  #input;
  #choose;
  #commands = [];
  #found = [];
  #at = 0;

  /** `choose(command, send)` is told what was chosen, and whether it should go out at once. */
  constructor(input, choose) {
    this.#input = input;
    this.#choose = choose;
    this.node = h('div', {
      class: 'commands',
      role: 'listbox',
      id: this.#id,
      'aria-label': t('commands'),
      hidden: true,
      data: { testid: 'command-menu' },
    });
    input.setAttribute('aria-controls', this.#id);
    input.setAttribute('aria-autocomplete', 'list');
  }

  offer(commands) {
    this.#commands = commands;
    this.filter(this.#input.value);
  }

  get isOpen() {
    return !this.node.hidden;
  }

  /** Shows the commands that begin with what is typed; anything but a lone beginning of a command closes the menu. */
  filter(text) {
    const typed = /^\/(\S*)$/.exec(text);
    this.#found = typed ? this.#commands.filter((c) => c.command.startsWith(typed[1].toLowerCase())) : [];
    this.#at = 0;
    this.#draw();
  }

  toggle() {
    this.#found = this.isOpen ? [] : this.#commands;
    this.#at = 0;
    this.#draw();
  }

  close() {
    this.#found = [];
    this.#draw();
  }

  /** True when the key was meant for the menu. */
  key(event) {
    const keys = {
      ArrowDown: () => this.#move(1),
      ArrowUp: () => this.#move(-1),
      Enter: () => this.#take(true),
      Tab: () => this.#take(false),
      Escape: () => this.close(),
    };
    const act = this.isOpen && !event.shiftKey && !event.altKey && keys[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
    return Boolean(act);
  }

  #move(step) {
    this.#at = (this.#at + step + this.#found.length) % this.#found.length;
    this.#draw();
  }

  #take(send) {
    const { command } = this.#found[this.#at];
    this.close();
    this.#choose(`/${command}`, send);
  }

  #draw() {
    this.node.hidden = !this.#found.length;
    this.node.replaceChildren(...this.#found.map((command, i) => this.#option(command, i)));
    const chosen = this.node.children[this.#at];
    chosen?.scrollIntoView({ block: 'nearest' });
    this.#input.toggleAttribute('aria-activedescendant', this.isOpen);
    if (chosen) {
      this.#input.setAttribute('aria-activedescendant', chosen.id);
    }
  }

  #option({ command, description }, i) {
    const take = () => {
      this.#at = i;
      this.#take(true);
    };
    return h(
      'div',
      {
        class: 'command',
        role: 'option',
        id: `${this.#id}-${i}`,
        'aria-selected': String(i === this.#at),
        data: { testid: 'command-option', command },
        onpointerdown: (event) => event.preventDefault(),
        onclick: take,
      },
      h('strong', {}, `/${command}`),
      h('span', { dir: 'auto' }, description),
    );
  }
}
