/** Letters in a drawing of ours, where no style sheet reaches. Pure. */

export const FONT = "font-family=\"'Atkinson Hyperlegible Next Variable', 'Noto Sans Variable', Verdana, sans-serif\"";

/** @param {string} words */
export function escaped(words) {
  return words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
