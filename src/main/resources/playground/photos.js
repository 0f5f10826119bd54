// Photos: in a bubble, enlarged, and made small before they go out, as messengers do.
import { h } from './dom.js';
import { t } from './language.js';

const LONGEST = 2560;
const QUALITY = 0.87;

/** The photo of a message, in its largest size; a press enlarges it. */
export function photo(message) {
  const { file_id: id, width, height } = message.photo.at(-1);
  const image = (size) => h('img', { src: `/playground/files/${id}`, alt: t('kind.photo'), draggable: 'false', ...size });
  return h(
    'button',
    { type: 'button', class: 'photo', title: t('enlarge'), onclick: () => enlarge(image()), data: { testid: 'photo' } },
    image({ width, height }),
  );
}

function enlarge(image) {
  const box = h('dialog', { class: 'lightbox', 'aria-label': t('kind.photo'), onclick: () => box.close(), onclose: () => box.remove() }, image);
  document.body.append(box);
  box.showModal();
}

/** Upright, no longer than a photo is, a JPEG with nothing else in it; throws for what is no picture. */
export async function shrunk(file) {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const side = (length) => Math.max(1, Math.round(length * scale));
  const canvas = new OffscreenCanvas(side(picture.width), side(picture.height));
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
}
