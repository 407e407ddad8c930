/** The bar: microphone, camera, sound, "we want to speak", board, share, panel, leave. */

import { html } from "lit-html";
import { when } from "lit-html/directives/when.js";

import { icon } from "../figures.js";
import { Panel } from "../panel.js";
import { badge } from "../parts.js";

/** `<rb-bar>`; dispatches `leave` and `share`. */
export class Bar extends Panel {
  /** @override */
  topics = ["floor", "view", "welcome", "chat", "presence", "way"];

  /** @override */
  connectedCallback() {
    for (const type of ["own", "state"]) this.listen(this.lesson.media, type, () => this.update());
    super.connectedCallback();
  }

  /** @override */
  template() {
    const { room, media } = this.lesson;
    const isHeard = media.loudspeaker.isOn;
    const turnSound = () => media.turnSound(!isHeard);
    return html`<nav class="bar" aria-label=${this.text("live-bar")}>
      ${when(room.may("publish"), () => [this.#device("microphone", "mic"), this.#device("camera", "video")])}
      ${when(room.may("watch"), () => this.#switch("sound", isHeard, ["volume-2", "volume-x"], turnSound))}
      ${when(room.may("raise-hand") && room.me.seat, () => this.#hand())} ${this.#board()}
      ${when(room.may("show"), () => this.#share())} ${this.#panelButton()}
      <button class="control leave" @click=${() => this.dispatchEvent(new Event("leave"))}>
        ${icon("log-out")}<span>${this.text("live-leave")}</span>
      </button>
    </nav>`;
  }

  /** @param {"microphone" | "camera"} what @param {string} sign */
  #device(what, sign) {
    const { media } = this.lesson;
    const isOn = media[what].isOn && media[what].track !== null;
    return this.#switch(what, isOn, [sign, `${sign}-off`], () => media.turn(what, !isOn), this.#isInVain(what));
  }

  /** Whether a microphone that is on is heard by nobody: muted, or another class has the talking stick. @param {string} what */
  #isInVain(what) {
    return what === "microphone" && !this.lesson.isHeard(this.lesson.room.me.seat ?? "");
  }

  /**
   * @param {string} what @param {boolean} isOn @param {[string, string]} signs on, off @param {() => unknown} turn
   * @param {boolean} [isInVain] on, and yet of no use
   */
  #switch(what, isOn, signs, turn, isInVain = false) {
    if (this.lesson.room.isSlow) return this.#missing(what, signs[1]);
    const kind = isOn ? "on" : "off";
    const state = () => html`<span class="switch-state" aria-hidden="true">${this.text(`live-${kind}`)}</span>`;
    const vain = () => html`<span class="switch-state vain">${this.text("live-not-heard")}</span>`;
    return html`<button
      class="control switch ${kind}"
      role="switch"
      aria-checked=${isOn}
      data-control=${what}
      @click=${turn}
    >
      ${icon(isOn ? signs[0] : signs[1])}<span>${this.text(`live-${what}`)}</span>
      ${when(isOn && isInVain, vain, state)}
    </button>`;
  }

  /** Sound and picture do not get through: the switch stays where it was, and says why. @param {string} what @param {string} sign */
  #missing(what, sign) {
    return html`<button
      class="control switch off missing"
      role="switch"
      aria-checked="false"
      aria-disabled="true"
      data-control=${what}
      @click=${() => this.lesson.toast(`${this.lesson.whySlow} ${this.lesson.slowCure}`)}
    >
      ${icon(sign)}<span>${this.text(`live-${what}`)}</span>
      <span class="switch-state">${this.text("live-not-here")}</span>
    </button>`;
  }

  #hand() {
    const { isGuest } = this.lesson;
    const isUp = isGuest ? this.lesson.isMyHandUp : this.lesson.isOurHandUp;
    const turn = () => (isGuest ? this.lesson.turnMyHand() : this.lesson.turnOurHand());
    const state = () => html`<span class="switch-state" aria-hidden="true">${this.text("live-hand-is-up")}</span>`;
    return html`<button class="control hand" aria-pressed=${isUp} @click=${turn}>
      ${icon("hand")}<span>${this.text(isGuest ? "live-my-hand" : "live-we-want-to-speak")}</span>${when(isUp, state)}
    </button>`;
  }

  #board() {
    const { isBoardOpen } = this.lesson;
    const turn = () => this.lesson.showBoard(!isBoardOpen);
    return html`<button class="control" aria-pressed=${isBoardOpen} data-control="board" @click=${turn}>
      ${icon("brush")}<span>${this.text("live-board")}</span>
    </button>`;
  }

  #share() {
    const { media, room } = this.lesson;
    const isOn = media.shares.streams.size > 0;
    if (room.isSlow) return this.#missing("share", "presentation");
    const state = () => html`<span class="switch-state" aria-hidden="true">${this.text("live-on")}</span>`;
    const open = () => this.dispatchEvent(new Event("share"));
    return html`<button class="control" aria-haspopup="dialog" ?data-on=${isOn} data-control="share" @click=${open}>
      ${icon("presentation")}<span>${this.text("live-share")}</span>${when(isOn, state)}
    </button>`;
  }

  #panelButton() {
    const { isPanelOpen, unreadMessages, tab } = this.lesson;
    const turn = () => (isPanelOpen ? this.lesson.closePanel() : this.lesson.showPanel(tab));
    return html`<button
      class="control"
      aria-expanded=${isPanelOpen}
      aria-controls="panel"
      data-control="panel"
      @click=${turn}
    >
      ${icon("message-circle")}<span>${this.text("live-panel")}</span>
      ${badge(isPanelOpen ? 0 : unreadMessages, this.text("live-unread"))}
    </button>`;
  }
}
