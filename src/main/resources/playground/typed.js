// What a messenger does with typed text before it goes out.

/** The longest text Telegram takes, in UTF-16 units. */
export const LONGEST = 4096;

/** Without the blank space around it. */
export const tidy = (text) => text.replace(/\r\n?/g, '\n').trim();

/** A long text in parts that Telegram takes, cut at a line break or a space where there is one near the end. */
export function partsOf(text) {
  const parts = [];
  let rest = text;
  while (rest.length > LONGEST) {
    const cut = cutOf(rest);
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return rest || !parts.length ? [...parts, rest] : parts;
}

function cutOf(text) {
  const nearEnd = LONGEST - 400;
  const line = text.lastIndexOf('\n', LONGEST);
  const space = text.lastIndexOf(' ', LONGEST);
  const good = [line, space].find((at) => at > nearEnd);
  const middleOfPair = /[\ud800-\udbff]/.test(text[LONGEST - 1]);
  return good ?? (middleOfPair ? LONGEST - 1 : LONGEST);
}
