/** The pen of the colouring sheets: rounds, and halves mirrored, as path data of M, L, C and Z alone (1600 × 1000). Pure. */

/**
 * What a sheet is made of, from the back to the front: a `region` can be coloured and hides what lies behind it, a
 * `line` is drawn, `ink` is black, and `shine` is white, whatever is coloured.
 * @typedef {{kind: "region" | "line" | "ink" | "shine", path: string}} Part
 */

/** Of a circle's arm: how far a curve's handle reaches. */
const ARM = 0.5523;

/** @param {string} path @returns {Part} */
export const region = (path) => ({ kind: "region", path });
/** @param {string} path @returns {Part} */
export const line = (path) => ({ kind: "line", path });
/** @param {string} path @returns {Part} */
export const ink = (path) => ({ kind: "ink", path });
/** @param {string} path @returns {Part} */
export const shine = (path) => ({ kind: "shine", path });

/** All of the paper that nothing else covers: a sky, or a floor. */
export const SKY = region("M-40 -40L1640 -40L1640 1040L-40 1040Z");

/** A sun with its rays. @param {number} x @param {number} y @param {number} radius @returns {Part[]} */
export function sun(x, y, radius) {
  const rays = Array.from({ length: 10 }, (_, at) => {
    const [sin, cos] = [Math.sin((Math.PI * at) / 5), Math.cos((Math.PI * at) / 5)];
    const [near, far] = [radius + 34, radius + 74];
    return `M${short(x + near * cos)} ${short(y + near * sin)}L${short(x + far * cos)} ${short(y + far * sin)}`;
  });
  return [region(round(x, y, radius)), line(rays.join(""))];
}

/** An ellipse. @param {number} x @param {number} y @param {number} rx @param {number} [ry] @param {number} [degrees] turned clockwise */
export function round(x, y, rx, ry = rx, degrees = 0) {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  /** @param {number} u @param {number} v */
  const at = (u, v) => `${short(x + u * rx * cos - v * ry * sin)} ${short(y + u * rx * sin + v * ry * cos)}`;
  const quarter = (/** @type {[number, number]} */ [a, b], /** @type {[number, number]} */ [c, d]) =>
    `C${at(a + ARM * c, b + ARM * d)} ${at(c + ARM * a, d + ARM * b)} ${at(c, d)}`;
  return `M${at(1, 0)}${quarter([1, 0], [0, 1])}${quarter([0, 1], [-1, 0])}${quarter([-1, 0], [0, -1])}${quarter([0, -1], [1, 0])}Z`;
}

/** The same on the other side. @param {string} path of pairs alone @param {number} [axis] */
export function mirrored(path, axis = 800) {
  let isX = false;
  return path.replace(/-?\d+(?:\.\d+)?/g, (number) => ((isX = !isX) ? String(short(2 * axis - Number(number))) : number));
}

/** A star with so many points. @param {number} x @param {number} y @param {number} radius @param {number} [points] @param {number} [inner] */
export function star(x, y, radius, points = 5, inner = 0.5) {
  const corners = Array.from({ length: 2 * points }, (_, at) => {
    const angle = (Math.PI * at) / points - Math.PI / 2;
    const far = at % 2 ? radius * inner : radius;
    return `${short(x + far * Math.cos(angle))} ${short(y + far * Math.sin(angle))}`;
  });
  return `M${corners.join("L")}Z`;
}

/** A flower's petals around their middle. @param {number} x @param {number} y @param {number} radius @param {number} [count] */
export function petals(x, y, radius, count = 5) {
  return Array.from({ length: count }, (_, at) => {
    const degrees = (360 * at) / count - 90;
    const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
    return round(x + radius * cos, y + radius * sin, radius * 0.72, radius * 0.56, degrees);
  });
}

/** @param {number} number */
function short(number) {
  return Math.round(number * 10) / 10;
}
