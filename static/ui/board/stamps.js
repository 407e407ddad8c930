/** The stamps: small pictures of cut paper, 48 × 48, one outline each, with lines that are drawn on top. Pure. */

/**
 * @typedef {{body: string, lines?: string}} StampPicture
 * @type {Record<string, StampPicture>}
 */
export const STAMPS = {
  star: { body: "M24 3l6.2 13.3 14.5 1.8-10.7 10 2.8 14.4L24 35.4 11.2 42.5 14 28.1 3.3 18.1l14.5-1.8z" },
  heart: { body: "M24 43C10 32 4 25 4 16.5 4 10 9 5 15 5c4 0 7 2 9 5.5C26 7 29 5 33 5c6 0 11 5 11 11.5C44 25 38 32 24 43z" },
  sun: {
    body: "M24 2l4 7.5 7.7-3.8.5 8.6 8.6.5L41 22.5l5 4.5-7.8 3.6 2.3 8.3-8.5-.6-2.2 8.2L24 41l-6.8 5.5-1.2-8.2-8.5.6 2.3-8.3L2 27l6-4.5-3.8-7.7 8.6-.5.5-8.6L20 9.5z",
    lines: "M18 23v2M30 23v2M18 30c3 3.5 9 3.5 12 0",
  },
  cloud: { body: "M13 39C7 39 3 35.5 3 30.5 3 26 6.5 22.5 11 22c0-7 5-12 12-12 6 0 10.5 3.5 12 9 5.5.5 10 4.5 10 10 0 6-4.5 10-10.5 10z" },
  flower: {
    body: "M24 18c-5-5-4-15 0-15s5 10 0 15zm0 0c3.5-6.5 13-9.5 15-6s-5 9-15 6zm0 0c7 1.5 14 8.5 12 12s-10-2-12-12zm0 0c-2 10-10 15.5-12 12s5-10.5 12-12zm0 0c-10 3-17-2.5-15-6s11.5-.5 15 6zM24 13a5 5 0 1 1 0 10 5 5 0 0 1 0-10z",
    lines: "M24 25v20M24 38c3-5 7-6 10-5",
  },
  leaf: { body: "M6 42C3 22 14 5 43 5c1 27-13 38-31 34z", lines: "M6 43C14 31 22 23 34 14M19 28v-9M19 28h10" },
  tree: { body: "M20 45V33C11 35 4 30 5 23c-3-6 1-13 7-13 2-6 9-9 14-6 7-2 13 2 13 8 6 2 7 10 3 14 0 7-7 10-14 7v12z", lines: "M24 33v-9M24 29l6-5" },
  house: { body: "M3 24L24 4l21 20h-5v20H8V24z", lines: "M20 44V32h8v12M12 26h6v5h-6zM30 26h6v5h-6z" },
  fish: { body: "M2 25C9 13 25 9 35 21l10-8c1 8 1 16 0 23l-10-8C25 41 9 37 2 25z", lines: "M13 22v2M21 16c3 5 3 12 0 17" },
  butterfly: {
    body: "M24 20C22 8 8 1 4 8s4 16 12 17C8 27 6 41 13 43s10-8 11-14c1 6 4 16 11 14s5-16-3-18c8-1 16-10 12-17S26 8 24 20z",
    lines: "M24 19v17M24 19l-5-9M24 19l5-9",
  },
  smile: { body: "M24 3a21 21 0 1 1 0 42 21 21 0 0 1 0-42z", lines: "M16 18v3M32 18v3M13 28c5 9 17 9 22 0" },
  check: { body: "M4 26l8-8 8 9L37 5l8 8-24 31z" },
};

export const STAMP_NAMES = Object.keys(STAMPS);

/** How wide the drawing of a stamp is, in its own units. */
export const STAMP_BOX = 48;
