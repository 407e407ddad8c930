/** What the board asks of the live room: the part of `LiveRoom` that it uses, by shape. Types only. */

/** @typedef {import("../../wire/messages.js").WireSeat} WireSeat */
/** @typedef {import("../../wire/messages.js").WirePerson} WirePerson */
/** @typedef {import("../../rooms/page.js").Command} Command */

/**
 * @typedef {{
 *   seq: number, author: {person: string, seat: string | null}, op_id: string, at: number,
 *   event: {kind: string, [key: string]: any},
 * }} Entry
 */

/**
 * @typedef {EventTarget & {
 *   me: {participant: string, person: string, role: string, seat: string | null},
 *   room?: string,
 *   seats: Map<string, WireSeat>,
 *   people: Map<string, WirePerson>,
 *   channel: (name: string) => {epoch: string, from?: number, head: number, entries: Entry[]},
 *   command: (channel: string, command: any, op_id?: string) => string,
 *   pending: (channel: string) => {op_id: string, command: Command, state: string, code?: string}[],
 *   sendInk: (message: Uint8Array) => void,
 *   may: (verb: string) => boolean,
 *   now?: () => number,
 *   welcome?: {pages?: string[], prints?: string[], title?: string} | null,
 * }} BoardRoom
 */

/** A sentence of the catalogue. @typedef {(id: string, args?: Record<string, string | number>) => string} Text */

export {};
