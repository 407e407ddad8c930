/** What is laid with a tangram, as an outline under a page: where each of the seven tans lies in it. */

/** x, y, turn and, for the parallelogram, a 1 where it is flipped. @typedef {readonly [number, number, number, number?]} Put */

/** @type {Readonly<Record<string, readonly Put[]>>} */
export const OUTLINES = {
  tangram: [],
  "tangram-house": [
    [10010, 4010, 21], [11990, 4010, 9], [11000, 5495, 3], [11990, 5990, 15], [10010, 7475, 15], [11742, 7227, 3], [10258, 6485, 3, 1],
  ],
  "tangram-boat": [
    [9950, 7185, 0], [10940, 5495, 9], [8550, 7885, 6], [11000, 8235, 6], [13100, 6835, 12], [12050, 7535, 0], [10475, 2990, 6],
  ],
  "tangram-fish": [
    [9508, 4300, 12], [9508, 5700, 6], [14697, 5000, 9], [10558, 6750, 6], [12658, 6750, 0], [12658, 5000, 0], [11083, 3425, 0, 1],
  ],
  "tangram-tree": [
    [11262, 6400, 12], [11262, 4300, 18], [11262, 2405, 15], [11262, 1065, 6], [9688, 9285, 0], [11262, 7842, 3], [11262, 9110, 0, 1],
  ],
  "tangram-cat": [
    [9600, 6575, 18], [11000, 7975, 18], [10300, 5175, 18], [9600, 2375, 0], [8200, 2375, 6], [8900, 3425, 0], [13625, 7100, 6, 1],
  ],
};
