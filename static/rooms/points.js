/** The points of a line: on the wire as steps, here as samples. Pure. */

/**
 * From the wire's deltas (x0, y0, then dx, dy each) to samples.
 * @param {readonly number[]} points
 * @returns {number[]}
 */
export function absolute(points) {
  const line = new Array(points.length);
  let x = 0;
  let y = 0;
  for (let i = 0; i + 1 < points.length; i += 2) {
    line[i] = x += points[i];
    line[i + 1] = y += points[i + 1];
  }
  return line;
}

/**
 * From samples to the wire's deltas, all of them or those of a part.
 * @param {readonly number[]} line
 * @param {number} [start]
 * @param {number} [end]
 * @returns {number[]}
 */
export function deltas(line, start = 0, end = line.length) {
  const out = [];
  for (let i = start; i < end; i++) out.push(i < 2 ? line[i] : line[i] - line[i - 2]);
  return out;
}
