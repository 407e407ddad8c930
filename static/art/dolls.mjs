/** The paper dolls: twelve that hold hands, each with its own hair or hat, clothes and cut-out pattern. */

const PAPER = 'fill="var(--doll-cut, #fffdf9)"';
const LINE = 'fill="none" stroke="var(--doll-cut, #fffdf9)" stroke-linecap="round" stroke-linejoin="round"';

const SKIRT = "M50 47c8 0 12 4 14 10l16 56c1 4-1 6-4 6H63v22c0 6-11 6-11 0v-22h-4v22c0 6-11 6-11 0v-22H24c-3 0-5-2-4-6l16-56c2-6 6-10 14-10Z";
const TROUSERS = "M50 47c8 0 13 4 14 10l4 38 5 42c1 8-14 9-15 2l-6-31c-.6-3-3.4-3-4 0l-6 31c-1 7-16 6-15-2l5-42 4-38c1-6 6-10 14-10Z";
const TUNIC = "M50 47c8 0 12 4 14 10l9 42c1 4-1 6-4 6h-5l-1 35c0 6-11 6-11 0l-1-34h-2l-1 34c0 6-11 6-11 0l-1-35h-5c-3 0-5-2-4-6l9-42c2-6 6-10 14-10Z";

/** Arms that end where the neighbour's begin: at both edges of a square 100 wide. */
const ARMS = '<path d="M42 56C30 60 16 70 1 77M58 56C70 60 84 70 99 77" fill="none" stroke="var(--class-colour, currentColor)" stroke-width="11" stroke-linecap="round"/>';

/** @type {string[]} hair and hats, in the colour of the doll */
const HEADS = [
  '<circle cx="27" cy="34" r="8"/><circle cx="73" cy="34" r="8"/><path d="M31 22a19 17 0 0 1 38 0Z"/>', // bunches
  '<path d="M30 20C31 4 69 4 70 20l12 2c4 1 3 6-1 6H31Z"/>', // cap
  '<circle cx="34" cy="15" r="9"/><circle cx="46" cy="9" r="9"/><circle cx="58" cy="10" r="9"/><circle cx="67" cy="18" r="8"/><circle cx="31" cy="27" r="7"/><circle cx="70" cy="28" r="6"/>', // curls
  '<circle cx="50" cy="5" r="9"/><path d="M31 24a19 18 0 0 1 38 0Z"/>', // bun
  '<path d="M28 22Q36-2 58-8Q56 0 61 5Q69 11 72 22Z"/>', // pointed cap
  '<path d="M31 20Q24 40 27 52q4 6 8 0l1-14ZM69 20Q76 40 73 52q-4 6-8 0l-1-14Z"/><path d="M31 24a19 18 0 0 1 38 0Z"/>', // plaits
  '<path d="M31 24L27 12l9 3 3-11 9 7 7-9 5 10 10-4-1 11 6 4-7 5Z"/>', // tousled
  '<path d="M50 7L34-3q-5-2-5 4v11q0 6 5 3ZM50 7L66-3q5-2 5 4v11q0 6-5 3Z"/><circle cx="50" cy="8" r="5"/>', // bow
  '<circle cx="50" cy="-2" r="7"/><path d="M30 21C30 0 70 0 70 21q3 1 2 5H28q-1-4 2-5Z"/>', // woolly hat
  '<path d="M66 12q18 2 15 22-2 12-10 14 4-12-4-20Z"/><path d="M31 24a19 18 0 0 1 38 0Z"/>', // ponytail
  '<circle cx="50" cy="20" r="25"/>', // a big round head of hair
  '<path d="M33 12l-2-14 10 6 9-9 9 9 10-6-2 14Z"/>', // crown
];

/** @type {string[]} what the scissors took out of the clothes; the same signs as style/patterns */
const CUTS = [
  `<g ${PAPER}><circle cx="42" cy="76" r="3.4"/><circle cx="58" cy="76" r="3.4"/><circle cx="50" cy="87" r="3.4"/><circle cx="36" cy="98" r="3.4"/><circle cx="64" cy="98" r="3.4"/><circle cx="50" cy="109" r="3.4"/></g>`,
  `<path ${LINE} stroke-width="4" d="M38 72h24M36 84h28"/>`,
  `<g ${PAPER}><path d="M42 70l5 9H37ZM58 70l5 9H53ZM36 90l5 9H31ZM50 90l5 9H45ZM64 90l5 9H59Z"/></g>`,
  `<g ${PAPER}><path d="M50 94C38 84 39 72 45 72q5 0 5 5 0-5 5-5c6 0 7 12-5 22Z"/></g>`,
  `<g ${PAPER}><path d="M50 68l6 8-6 8-6-8ZM38 90l5 7-5 7-5-7ZM62 90l5 7-5 7-5-7Z"/></g>`,
  `<g ${PAPER}><path d="M50 70l3.2 6.8 7.4.9-5.5 5 1.5 7.4-6.6-3.7-6.6 3.7 1.5-7.4-5.5-5 7.4-.9Z"/></g>`,
  `<path ${LINE} stroke-width="3.4" d="M34 90q4-5 8 0t8 0 8 0 8 0M31 102q4.7-5 9.5 0t9.5 0 9.5 0 9.5 0"/>`,
  `<path ${LINE} stroke-width="4" d="M50 68v12M44 74h12M40 86v8M36 90h8M60 86v8M56 90h8"/>`,
  `<g ${LINE} stroke-width="3.4"><circle cx="50" cy="74" r="5"/><circle cx="39" cy="97" r="5"/><circle cx="61" cy="97" r="5"/></g>`,
  `<path ${LINE} stroke-width="3.6" d="M44 66v28M50 66v28M56 66v28"/>`,
  `<path ${LINE} stroke-width="3.6" d="M36 88l7-8 7 8 7-8 7 8M33 102l8.5-9 8.5 9 8.5-9 8.5 9"/>`,
  `<g ${PAPER}><circle cx="50" cy="72" r="4.6"/><circle cx="50" cy="84" r="4.6"/><circle cx="44" cy="78" r="4.6"/><circle cx="56" cy="78" r="4.6"/></g><circle cx="50" cy="78" r="2.6" fill="var(--class-colour, currentColor)"/>`,
];

const BODIES = [SKIRT, TUNIC, SKIRT, TROUSERS, SKIRT, TUNIC, SKIRT, TROUSERS, SKIRT, TROUSERS, SKIRT, TUNIC];

const FACE =
  `<g ${PAPER}><circle cx="43.5" cy="27" r="2.4"/><circle cx="56.5" cy="27" r="2.4"/></g>` +
  `<path ${LINE} stroke-width="2.4" d="M43 34q7 6 14 0"/>`;

/**
 * One doll, 100 wide and 160 high, hands at both edges; fills with --class-colour, its cuts with --doll-cut.
 * @param {number} colour 0 to 11
 */
export function doll(colour) {
  return (
    `<symbol id="doll-${colour}" viewBox="0 -10 100 160" overflow="visible">` +
    `<g fill="var(--class-colour, currentColor)">${HEADS[colour]}<circle cx="50" cy="28" r="19"/><path d="${BODIES[colour]}"/></g>` +
    `${ARMS}${FACE}${CUTS[colour]}</symbol>`
  );
}

/** A plain doll's face on its disc, for someone whose mascot is not drawn. */
export function dollFace() {
  return (
    '<symbol id="doll-face" viewBox="0 0 96 96"><circle cx="48" cy="48" r="48" fill="var(--class-colour, #c9bfae)"/>' +
    '<path d="M48 18a22 22 0 0 1 14 39c12 3 20 10 24 20a48 48 0 0 1-76 0c4-10 12-17 24-20a22 22 0 0 1 14-39Z" fill="#fffdf9"/>' +
    '<circle cx="40" cy="40" r="3" fill="#1e2433"/><circle cx="56" cy="40" r="3" fill="#1e2433"/>' +
    '<path d="M39 48q9 7 18 0" fill="none" stroke="#1e2433" stroke-width="3" stroke-linecap="round"/></symbol>'
  );
}

/** The mark: three dolls hand in hand, simple enough for 24 px. */
export function mark() {
  const body = "M50 47c8 0 12 4 14 10l16 76c1 5-2 8-6 8H26c-4 0-7-3-6-8l16-76c2-6 6-10 14-10Z";
  const arms = "M42 58C30 62 16 72 2 80M58 58C70 62 84 72 98 80";
  const one = (/** @type {number} */ at, /** @type {string} */ colour) =>
    `<g transform="translate(${at})" fill="${colour}"><circle cx="50" cy="24" r="20"/><path d="${body}"/>` +
    `<path d="${arms}" fill="none" stroke="${colour}" stroke-width="13" stroke-linecap="round"/></g>`;
  return `<symbol id="mark" viewBox="-6 0 312 144">${one(0, "#166dc2")}${one(200, "#f7cf30")}${one(100, "#d63717")}</symbol>`;
}
