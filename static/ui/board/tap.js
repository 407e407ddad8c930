/** A tap on the page: nothing is drawn of it, and where the hand lets go something else begins. Pure. */

export class Tap {
  /** @param {string} name @param {number} x in page units @param {number} y */
  constructor(name, x, y) {
    this.name = name;
    this.x = x;
    this.y = y;
  }

  /** @param {number} x @param {number} y @param {number} [_pressure] nothing to a tap @returns {boolean} never: nothing grows */
  add(x, y, _pressure) {
    this.x = x;
    this.y = y;
    return false;
  }
}
