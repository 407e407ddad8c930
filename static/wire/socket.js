/** The fast way: one Socket.IO connection over WebSocket alone. When it is tried again is decided in `ways.js`. */

import { io } from "socket.io-client";

import * as parser from "./parser.js";

/** @typedef {import("./messages.js").FromClient} FromClient */
/** @typedef {import("./messages.js").FromServer} FromServer */

/**
 * What the room needs of a connection; Socket.IO's socket is one.
 *
 * @typedef {object} Socket
 * @property {boolean} connected
 * @property {boolean} [isSlow] whether this is the way without WebSocket: no cursors, sound or picture
 * @property {() => unknown} connect
 * @property {() => unknown} disconnect
 * @property {(event: string, listener: (...values: any[]) => void) => unknown} on
 * @property {(event: string, ...values: any[]) => unknown} emit
 */

/** A connection that is not opened yet, and that does not come back by itself. @returns {Socket} */
export function openSocket() {
  return io({
    transports: ["websocket"],
    parser,
    autoConnect: false,
    reconnection: false,
    timeout: 6000,
  });
}
