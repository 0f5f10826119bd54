// What can be sent besides text: from this computer, or something at hand to see what the bot says to it.
import { menu } from './menus.js';
import { t } from './language.js';

const KINDS = {
  photo: '🖼', album: '🗂', video: '🎬', voice: '🎤', document: '📄', sticker: '🙂', poll: '📊', location: '📍',
  contact: '👤', video_note: '⏺', dice: '🎲', forwarded: '↪️',
};

/** Opens at a button; `choose` is told what to look for on this computer, `send` the kind of what is at hand. */
export function kindsMenu(anchor, choose, send) {
  const own = [
    { name: 'choose-photo', emoji: '🏞', label: t('fromDisk.photo'), act: () => choose('photo') },
    { name: 'choose-file', emoji: '📎', label: t('fromDisk.file'), act: () => choose('file') },
  ];
  const item = ([kind, emoji]) => ({ name: kind, emoji, label: t(`kind.${kind}`), act: () => send(kind) });
  menu(anchor, [...own, ...Object.entries(KINDS).map(item)], t('attach'));
}
