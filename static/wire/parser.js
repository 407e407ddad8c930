/**
 * Socket.IO's packets as we speak them: JSON text as ever, and a binary message of its own kind, which becomes the one
 * event `ink` (docs/protocol.md). No attachments: nothing binary ever waits for a header, or a header for it.
 */

import { Decoder as TextDecoder, Encoder as TextEncoder, PacketType } from "socket.io-parser";

export const INK = "ink";

export class Encoder extends TextEncoder {
  /**
   * @override
   * @param {import("socket.io-parser").Packet} packet
   * @returns {any[]} strings, or the bytes of an `ink` event
   */
  encode(packet) {
    if (packet.type === PacketType.EVENT && packet.data[0] === INK) return [packet.data[1]];
    return super.encode(packet);
  }
}

export class Decoder extends TextDecoder {
  /** @override @param {string | ArrayBuffer | Uint8Array} message */
  add(message) {
    if (typeof message === "string") super.add(message);
    else this.emitReserved("decoded", { type: PacketType.EVENT, nsp: "/", data: [INK, new Uint8Array(message)] });
  }
}
