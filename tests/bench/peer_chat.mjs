// The yardstick: a chat hub on Node's Socket.IO as one writes it, that commits each message before it tells it.
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { Server } from "socket.io";

const { PORT, DATABASE, CERTIFICATE, KEY, REDIS_URL } = process.env;

const keep = DATABASE ? store(DATABASE) : (() => { let seq = 0; return () => ++seq; })();
const http = CERTIFICATE
  ? createSecureServer({ cert: readFileSync(CERTIFICATE), key: readFileSync(KEY) })
  : createServer();
const io = new Server(http, { transports: ["websocket"] });

if (REDIS_URL) {
  const { createClient } = await import("redis");
  const { createAdapter } = await import("@socket.io/redis-adapter");
  const publisher = createClient({ url: REDIS_URL });
  const subscriber = publisher.duplicate();
  await Promise.all([publisher.connect(), subscriber.connect()]);
  io.adapter(createAdapter(publisher, subscriber));
}

io.on("connection", (socket) => {
  socket.on("enter", ({ room, person }) => {
    socket.data = { room, person };
    socket.join(room);
    socket.emit("welcome", { room });
  });
  socket.on("say", ({ op_id, text }) => {
    const { room, person } = socket.data;
    const at = Date.now();
    const seq = keep(room, person, op_id, text, at);
    io.to(room).emit("said", { seq, person, op_id, at, text });
  });
});
http.listen(Number(PORT), "127.0.0.1");

/** WAL and FULL, one commit a message. */
function store(path) {
  const db = new DatabaseSync(path);
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
  db.exec("CREATE TABLE message (seq INTEGER PRIMARY KEY, room TEXT, person TEXT, op_id TEXT, text TEXT, at INTEGER)");
  const insert = db.prepare("INSERT INTO message (room, person, op_id, text, at) VALUES (?, ?, ?, ?, ?)");
  return (room, person, opId, text, at) => Number(insert.run(room, person, opId, text, at).lastInsertRowid);
}
