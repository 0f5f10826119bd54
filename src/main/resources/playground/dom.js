// Builds nodes. People's text only ever becomes text nodes: nothing in this page parses markup.

const SVG = 'http://www.w3.org/2000/svg';

/** An element: properties that start with "on" are listeners, "data" holds data attributes, false and null are left out. */
export function h(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    set(node, name, value);
  }
  node.append(...children.flat().filter((child) => child != null && child !== false));
  return node;
}

function set(node, name, value) {
  if (value == null || value === false) {
    return;
  }
  if (name.startsWith('on')) {
    node.addEventListener(name.slice(2), value);
  } else if (name === 'data') {
    Object.assign(node.dataset, value);
  } else if (name === 'value') {
    node.value = value;
  } else {
    node.setAttribute(name, value === true ? '' : value);
  }
}

const PATHS = {
  attach: 'M20 11.500 12.300 19.200a5 5 0 0 1-7.100-7.100l8.200-8.200a3.300 3.300 0 0 1 4.700 4.700l-8.200 8.200a1.700 1.700 0 0 1-2.400-2.400l7.200-7.200',
  back: 'M15 5 8 12l7 7',
  beside: 'M4 5h16v14H4zM13 5v14',
  close: 'M6 6l12 12M18 6 6 18',
  copy: 'M9 9h10v11H9zM15 9V4H5v11h4',
  delete: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10.500 11v5M13.500 11v5',
  down: 'M6 9l6 6 6-6',
  edit: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  guide: 'M9.500 9a2.600 2.600 0 1 1 3.600 2.400c-.8.4-1.100.9-1.100 2M12 17v.01M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  link: 'M8 16 16 8M10 8h6v6',
  lock: 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  more: 'M12 5.500v.01M12 12v.01M12 18.500v.01',
  reply: 'M10 6 4 12l6 6M4.500 12H14a6 6 0 0 1 6 6v1',
  send: 'M4 12 20 4l-5 16-3.500-6.500zM11.500 13.500 20 4',
  slash: 'M4 4h16v16H4zM14 8l-4 8',
  stop: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM5.700 5.700l12.600 12.600',
  tick: 'M5 12.500l4.500 4.500L19 7',
};

/** A drawing that says nothing to a screen reader: its button has the words. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `icon icon-${name}`);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}

/** A round button with a drawing and a name. */
export function iconButton(name, label, properties = {}) {
  return h('button', { type: 'button', class: 'round', 'aria-label': label, title: label, ...properties }, icon(name));
}

/** True where people asked for less movement. */
export const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** True where typing would open a keyboard on the screen. */
export const touch = () => matchMedia('(pointer: coarse)').matches;
