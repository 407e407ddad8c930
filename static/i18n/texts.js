/** The words: one Fluent catalogue for server and browser, asked for by name. */

import { FluentBundle, FluentResource } from "@fluent/bundle";

/**
 * @callback Text
 * @param {string} id the message's name
 * @param {Record<string, string | number>} [args]
 * @returns {string}
 */

/**
 * @param {string} source the catalogue, in Fluent's syntax
 * @param {string} language BCP 47
 * @returns {Text}
 */
export function textsFrom(source, language) {
  // No isolation marks: names were cleaned of direction characters when they were stored (rooms/text.py).
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(source));
  return (id, args) => {
    const pattern = bundle.getMessage(id)?.value;
    return pattern ? bundle.formatPattern(pattern, args ?? {}) : id;
  };
}

const PAUSE_MS = 1_000;

/**
 * Waits for the catalogue as long as it takes: a room without words is no use to anyone.
 *
 * @param {string} url @param {string} language
 * @returns {Promise<Text>}
 */
export async function loadTexts(url, language) {
  for (;;) {
    const response = await fetch(url, { credentials: "same-origin" }).catch(() => null);
    if (response?.ok) return textsFrom(await response.text(), language);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
