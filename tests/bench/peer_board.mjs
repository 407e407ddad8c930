/**
 * The peer of the board's benchmarks: Hocuspocus as it comes, without storage, and what its clients would send.
 *
 *   serve                      PORT, and PAGE (a Yjs update to begin with)
 *   trace < strokes > updates  one JSON line a stroke in; "who at name update" a line out, in the order of sending
 *   page < strokes > update    all strokes as one document
 *
 * A stroke is a Y.Map with its look and a Y.Array of numbers; a batch of samples is one push: as lean as Yjs gets.
 */
import { readFileSync, writeFileSync } from "node:fs";

import { Server } from "@hocuspocus/server";
import * as Y from "yjs";

const BATCH = 3;
const [, , task, out] = process.argv;
const read = () => readFileSync(0, "utf8").trim().split("\n").map((line) => JSON.parse(line));

/** @param {Y.Doc} doc @param {{name: string, samples: number[][]}} stroke @param {(first: number) => void} pushed */
function draw(doc, { name, samples }, pushed) {
  const root = doc.getMap("strokes");
  let points;
  for (let first = 0; first < samples.length; first += BATCH) {
    doc.transact(() => {
      if (!first) {
        const stroke = new Y.Map();
        stroke.set("c", 3);
        stroke.set("w", 1);
        points = new Y.Array();
        stroke.set("p", points);
        root.set(name, stroke);
      }
      points.push(samples.slice(first, first + BATCH).flat());
    });
    pushed(first);
  }
}

if (task === "serve") {
  const { PORT, PAGE } = process.env;
  const server = new Server({
    port: Number(PORT),
    address: "127.0.0.1",
    quiet: true,
    timeout: 120_000,
    async onLoadDocument({ document }) {
      if (PAGE) Y.applyUpdate(document, readFileSync(PAGE));
      return document;
    },
  });
  server.listen();
} else {
  const docs = new Map();
  const docOf = (who) => {
    if (!docs.has(who)) {
      const doc = new Y.Doc();
      doc.clientID = 1_000 + who;
      docs.set(who, doc);
    }
    return docs.get(who);
  };
  if (task === "trace") {
    const lines = [];
    for (const stroke of read()) {
      const doc = docOf(stroke.who);
      let update;
      const keep = (made) => (update = made);
      doc.on("update", keep);
      draw(doc, stroke, (first) =>
        lines.push(`${stroke.who} ${stroke.at + first / 60} ${first ? "-" : stroke.name} ${Buffer.from(update).toString("base64")}`),
      );
      doc.off("update", keep);
    }
    writeFileSync(out, lines.join("\n"));
  } else {
    for (const stroke of read()) draw(docOf(stroke.who), stroke, () => {});
    const whole = new Y.Doc();
    for (const doc of docs.values()) Y.applyUpdate(whole, Y.encodeStateAsUpdate(doc));
    writeFileSync(out, Y.encodeStateAsUpdate(whole));
  }
}
