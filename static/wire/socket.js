/** The wire: one Socket.IO connection over WebSocket alone, which comes back by itself. */

import { io } from "socket.io-client";

import * as parser from "./parser.js";

/** @typedef {import("./messages.js").FromClient} FromClient */
/** @typedef {import("./messages.js").FromServer} FromServer */

/**
 * What the room needs of a connection; Socket.IO's socket is one.
 *
 * @typedef {object} Socket
 * @property {boolean} connected
 * @property {() => unknown} connect
 * @property {() => unknown} disconnect
 * @property {(event: string, listener: (...values: any[]) => void) => unknown} on
 * @property {(event: string, ...values: any[]) => unknown} emit
 */

/**
 * A connection that is not opened yet. After a loss it tries again every 0.5 to 2 seconds, with jitter, for ever:
 * a class must not reload the page because the network hiccuped.
 *
 * @returns {Socket}
 */
export function openSocket() {
  return io({
    transports: ["websocket"],
    parser,
    autoConnect: false,
    reconnectionDelay: 500,
    reconnectionDelayMax: 1500,
    randomizationFactor: 0.4,
    timeout: 6000,
  });
}
