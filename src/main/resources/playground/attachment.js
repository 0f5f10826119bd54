// A picture from this computer on its way: chosen or pasted, and shown above the field until it is sent.
import { h, iconButton } from './dom.js';
import { t } from './language.js';
import { shrunk } from './photos.js';

/** Hidden fields to choose a photo and a file with; `take` is told the attachment. */
export class Chooser {
  #photo;
  #file;

  constructor(take) {
    this.#photo = chooser('photo', 'image/*', async (file) => take(await asPhoto(file)));
    this.#file = chooser('file', null, (file) => take(asFile(file)));
    this.nodes = [this.#photo, this.#file];
  }

  open(kind) {
    (kind === 'photo' ? this.#photo : this.#file).click();
  }
}

function chooser(kind, accept, take) {
  const node = h('input', {
    type: 'file',
    hidden: true,
    accept,
    'aria-label': t(`fromDisk.${kind}`),
    data: { testid: `choose-${kind}` },
    onchange: () => {
      const [file] = node.files;
      node.value = '';
      if (file) {
        take(file);
      }
    },
  });
  return node;
}

/** As a photo, where it is one; anything else goes as the file that it is. */
export async function asPhoto(file) {
  try {
    return attachment(await shrunk(file), 'photo.jpg', false);
  } catch {
    return asFile(file);
  }
}

const asFile = (file) => attachment(file, file.name, true);

const attachment = (blob, name, file) => ({ blob, name, asFile: file, address: URL.createObjectURL(blob) });

/** The browser holds what is attached until it is told that nobody wants it any more. */
export const forget = (attached) => attached && URL.revokeObjectURL(attached.address);

/** What is attached, with a way out. */
export function attachmentBar({ blob, name, asFile: file, address }, cancel) {
  const seen = blob.type.startsWith('image/') && h('img', { src: address, alt: '' });
  return h(
    'div',
    { class: 'answer-bar', data: { testid: 'attachment-bar' } },
    seen,
    h('div', {}, h('strong', {}, t(file ? 'kind.document' : 'kind.photo')), h('span', { dir: 'auto' }, file ? name : t('addCaption'))),
    iconButton('close', t('cancel'), { class: 'round small', onclick: cancel, data: { testid: 'cancel-attachment' } }),
  );
}
