/** Where the drawn figures are: addresses in the sprites that the page names in its root element (templates/base.html). */

/**
 * The mascots that are drawn. `figure(name)` is the animal on a disc of the class colour around it, `figure(name +
 * "-cut")` the animal alone; `doll-0` to `doll-11` are the paper dolls of the twelve colours, `mark` is the house's mark.
 */
export const ANIMALS = /** @type {const} */ ([
  "fox", "bear", "owl", "turtle", "hedgehog", "cat", "rabbit", "frog", "bird", "fish", "bee", "snail", "mouse", "penguin", "ladybird", "whale",
]);

const root = () => document.documentElement.dataset;

/** `<use href>` of a drawn figure. @param {string} name an animal, `doll-3`, … */
export const figure = (name) => `${root().art}#${name}`;

/** `<use href>` of a mascot, or of a plain doll where the name is not drawn. @param {string} animal */
export const mascot = (animal) => figure(ANIMALS.some((known) => known === animal) ? animal : "doll-face");

/** `<use href>` of an icon. @param {string} name one of art/icons.json */
export const icon = (name) => `${root().icons}#${name}`;

/** `<use href>` of the drawn map of Europe. */
export const mapOfEurope = () => `${root().map}#europe`;

/** `<img src>` of a flag. @param {string} country ISO 3166-1 alpha-2 */
export const flag = (country) => `${root().flags}/${/^[A-Za-z]{2}$/.test(country) ? country.toLowerCase() : "eu"}.svg`;
