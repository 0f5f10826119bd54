// A message's text with its entities (offsets in UTF-16 units, as JavaScript counts) as nodes.
import { h } from './dom.js';
import { isUnfolded, unfold } from './view.js';
import { t } from './language.js';

const BLOCKS = new Set(['blockquote', 'expandable_blockquote', 'pre']);
const INVISIBLE = /^[\s\u200b-\u200d\u2060\ufeff]*$/;

/**
 * The nodes of a text. `does` says what happens: command(text), copy(text), follow(url, event); `key` names the message,
 * so that what was unfolded stays so when the message is drawn again.
 */
export function rich(text, entities, does, key) {
  const sorted = (entities ?? [])
    .filter((e) => e.length > 0 && e.offset >= 0 && e.offset < text.length)
    .sort((a, b) => a.offset - b.offset || b.length - a.length);
  return nest({ text, does, key }, 0, text.length, sorted);
}

function nest(context, from, to, entities) {
  const nodes = [];
  let at = from;
  let afterBlock = false;
  while (entities.length) {
    const entity = entities.shift();
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (end <= start) {
      continue;
    }
    const inner = [];
    while (entities.length && entities[0].offset < end) {
      inner.push(entities.shift());
    }
    const block = BLOCKS.has(entity.type);
    nodes.push(plain(context.text.slice(at, start), afterBlock, block));
    nodes.push(wrap(context, entity, context.text.slice(start, end), nest(context, start, end, inner)));
    at = end;
    afterBlock = block;
  }
  nodes.push(plain(context.text.slice(at, to), afterBlock, false));
  return nodes.filter((node) => node !== '');
}

/** A block breaks the line by itself: the one line break beside it is not drawn again. */
function plain(text, afterBlock, beforeBlock) {
  const tail = afterBlock ? text.replace(/^\n/, '') : text;
  return beforeBlock ? tail.replace(/\n$/, '') : tail;
}

function wrap(context, entity, text, children) {
  const build = WRAPS[entity.type];
  return build ? build(children, { ...context, entity, text }) : h('span', {}, children);
}

const tagged = (tag) => (children) => h(tag, {}, children);
const styled = (name) => (children) => h('span', { class: name }, children);

const WRAPS = {
  bold: tagged('strong'),
  italic: tagged('em'),
  underline: tagged('u'),
  strikethrough: tagged('s'),
  pre: (children) => h('pre', { dir: 'auto' }, h('code', {}, children)),
  blockquote: (children) => h('blockquote', { class: 'quote', dir: 'auto' }, children),
  expandable_blockquote: foldable,
  spoiler,
  code: (children, { text, does }) =>
    h('code', { ...pressable(() => does.copy(text)), class: 'copyable', title: t('tapToCopy'), data: { testid: 'code' } }, children),
  bot_command: (children, { text, does }) =>
    h('span', { ...pressable(() => does.command(text)), class: 'link', data: { testid: 'command' } }, children),
  text_link: (children, { text, entity, does }) => anchor(children, entity.url, text, does),
  url: (children, { text, does }) => anchor(children, /^[a-z]+:/i.test(text) ? text : `https://${text}`, text, does),
  email: styled('mark'),
  phone_number: styled('mark'),
  mention: styled('mark'),
  text_mention: styled('mark'),
  hashtag: styled('mark'),
  cashtag: styled('mark'),
};

function pressable(act) {
  return {
    role: 'button',
    tabindex: '0',
    onclick: act,
    onkeydown: (event) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        act();
      }
    },
  };
}

/** Only web addresses become links; one around nothing visible is left out of the way of the keyboard. */
function anchor(children, address, text, does) {
  const url = safe(address);
  if (!url || INVISIBLE.test(text)) {
    return h('span', {}, children);
  }
  return h(
    'a',
    { href: url, title: url, target: '_blank', rel: 'noopener noreferrer', onclick: (event) => does.follow(url, event) },
    children,
  );
}

/** The address when it is one of the web, otherwise null. */
export function safe(address) {
  try {
    const url = new URL(address);
    return ['http:', 'https:'].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function spoiler(children) {
  const inner = h('span', { 'aria-hidden': 'true' }, children);
  const node = h('span', { ...pressable(reveal), class: 'spoiler', 'aria-label': t('spoiler') }, inner);
  function reveal() {
    node.classList.add('shown');
    ['role', 'tabindex', 'aria-label'].forEach((name) => node.removeAttribute(name));
    inner.removeAttribute('aria-hidden');
  }
  return node;
}

function foldable(children, { key, entity }) {
  const place = `${key}:${entity.offset}`;
  const button = h('button', { type: 'button', class: 'fold', onclick: () => turn(!isUnfolded(place)) });
  const body = h('div', { class: 'folded' }, children);
  const quote = h('blockquote', { class: 'quote foldable', dir: 'auto' }, body, button);
  function turn(open) {
    unfold(place, open);
    quote.classList.toggle('open', open);
    button.setAttribute('aria-expanded', String(open));
    button.textContent = t(open ? 'showLess' : 'showMore');
  }
  turn(isUnfolded(place));
  return quote;
}

/** After a text is in the page: a quotation that fits needs no button to unfold it. */
export function measure(node) {
  for (const quote of node.querySelectorAll('.foldable:not(.open)')) {
    const body = quote.querySelector('.folded');
    quote.classList.toggle('fits', body.scrollHeight <= body.clientHeight + 2);
  }
}
