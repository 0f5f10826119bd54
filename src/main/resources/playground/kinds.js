// The kinds of messages besides text, to see what the bot says to them.
import { menu } from './menus.js';
import { t } from './language.js';

const KINDS = {
  photo: '🖼', album: '🗂', video: '🎬', voice: '🎤', document: '📄', sticker: '🙂', poll: '📊', location: '📍',
  contact: '👤', video_note: '⏺', dice: '🎲', forwarded: '↪️',
};

/** Opens at a button; `send` is told the kind. */
export function kindsMenu(anchor, send) {
  const item = ([kind, emoji]) => ({ name: kind, emoji, label: t(`kind.${kind}`), act: () => send(kind) });
  menu(anchor, Object.entries(KINDS).map(item), t('attach'));
}
