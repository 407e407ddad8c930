"""How to talk to a room, in words: the first part of docs/protocol.md."""

GUIDE = """# The protocol

*Written by `python -m signaling.socket.describe` from the structs in `signaling/socket/wire.py`, `rooms/commands/`
and `rooms/events/`; a test holds it to them. A stranger should be able to write a client from this page; the one in
`tests/client/client.py` was written so, and every fault test uses it.*

## How to talk to a room
1. Sign in over HTTP; the login is a cookie. Open a Socket.IO (version 5 of its protocol) connection at `/socket.io/`,
   WebSocket only. The server asks for the cookie and for an `Origin` of its own; without them it answers 403 and
   sends no event.
2. Each message is one event with one JSON object. Send `enter`; you get `welcome`, the `entries` of each channel, and
   `presence`, in this order: with `presence` you are in the room.
   Pupils and tablets need a teacher of their class in the room, and a room that has opened: until then you get
   `waiting` and nothing else, and are in no room; that may also happen while you are in. At `come-in`, `enter` again.
   So do guests until a teacher who is in the room has let them in (`admit`). Their seats come with `presence`.
3. To do something that lasts, send `command` with an `op_id` that you made (a UUID). **The entry that comes back
   carrying your `op_id` is the acknowledgement**, and it comes to everybody in the same order; a `refused` with that
   `op_id` is the only other answer. No answer (the connection broke): send the same again, as often as you like: it
   counts once.
4. Entries of a channel are numbered without gaps. What you see is a fold of them. If a number is missing, or `heads`
   names more than you have, send `read`. After a reconnect, `enter` again with `since`.
5. Pens that move are binary messages; they are lossy: never acknowledged, dropped first, replaced by the committed
   stroke. A client that only knows text does without them and misses nothing that lasts.
6. Sound and picture: your sending connection is `media:publish` → `media:published`; your receiving connection is
   `media:watch` → `media:offer` → `media:answer`, again whenever the tracks of the room change.

Every number has a bound and unknown fields are refused. Times are milliseconds since 1970 (UTC); you never send one.

## Signing in
Every request that changes something, and the handshake, carry `Origin`: the scheme and host by which you reach the hub
(`http://localhost:8000`), equal to `Host`. The answer sets one cookie, `__Host-login` over HTTPS and `login` on the
hub's own computer; send it back with everything.

- With a card: `POST /enter` with the JSON `{"secret": "…", "to": "live"}`; the secret is the part of the card's link
  between `#` and `&`. 200 `{"go": "/rooms/<room>"}` where a lesson runs, another page otherwise; 403 with a
  `problem` that says why; 429 after too many that open nothing.
- With an e-mail address and a password: `POST /sign-in`, a form with `email` and `password`. 303 and you are in; 401
  wrong; 429 too many attempts, `Retry-After` says for how long.

## The wire
`GET /socket.io/?EIO=4&transport=websocket` as a WebSocket. What travels are text messages:

| text | from | means |
|---|---|---|
| `0{"sid":…,"pingInterval":…,"pingTimeout":…}` | server | the first one; times in milliseconds |
| `40` | both | you ask to be connected, once; `40{…}` is the yes |
| `2` → `3` | server → you | a ping, answered at once; nothing for both times together: the line is dead |
| `42["name",{…}]` | both | an event |
| `41` | server | a close that means it: your login ended. Sign in again |

A handshake may be denied: 403 (no login, or another origin), 429 (too many windows, or too many tries), 503 (the hub is
stopping). What a binary message means stands below; they come only to who entered with `binary`.

Close codes: 1008 you sent more rubbish than any client would, or far too much; 1012 the hub restarts; 1013 you read too
slowly and fell behind. After every one of them, and after a loss without a code, come back by yourself: wait at random
up to one second, and let each failed try double the span up to five, so that three hundred who were cut at once do not
return at once.

## Keeping a channel
For each channel keep its `epoch` and the entries from `start` + 1 to `seq`. At an `entries` message:

1. `anew`, or another `epoch` than yours: another history (a backup was put back). Drop everything of the channel; your
   `seq` is 0 again, or `from_seq` with `anew`.
2. `from_seq` greater than your `seq`: if you have just entered, start there (a long chat leaves out its beginning);
   else something is missing: leave the message aside and `read` after your `seq`.
3. Take the entries whose number is `seq` + 1, then the next; skip those that you have.
4. `head` greater than your `seq`: `read` on. One `read` is answered by as many entries as fit one message.

## Keeping your word
Keep each command until its entry or its refusal is here; over a reload too, if you can. A refusal with `retry` (and no
other) may be sent again after a pause; a command without an answer for eight seconds too. After a return send at most a
dozen at a time and the next as answers come.
"""
