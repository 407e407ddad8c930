/** What gets through to the hub from here: a WebSocket, checks of the media port by one way alone, the relay. */

const PATIENCE_MS = 10_000;

/** Resolves to whether the hub answered over a WebSocket. @returns {Promise<boolean>} */
export function knock() {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${location.origin.replace(/^http/, "ws")}/check/socket`);
    setTimeout(() => resolve(false), PATIENCE_MS);
    socket.onmessage = () => resolve(true);
    socket.onerror = () => resolve(false);
  });
}

/**
 * Resolves to whether a check of ours came back from the media port (ICE; nothing goes on from there).
 *
 * @param {string} answer the bell of the page @param {"udp" | "tcp" | ""} [way] one alone, or any
 */
export async function ring(answer, way = "") {
  const connection = new RTCPeerConnection();
  try {
    connection.createDataChannel("check");
    await connection.setLocalDescription();
    await connection.setRemoteDescription({ type: "answer", sdp: byWay(answer, way) });
    return await new Promise((resolve) => {
      setTimeout(() => resolve(false), PATIENCE_MS);
      const look = () => {
        if (["connected", "completed"].includes(connection.iceConnectionState)) resolve(true);
        if (connection.iceConnectionState === "failed") resolve(false);
      };
      connection.oniceconnectionstatechange = look;
      look();
    });
  } finally {
    connection.close();
  }
}

/** The bell with the doors of one way alone. @param {string} answer @param {string} way */
export function byWay(answer, way) {
  const lines = answer.split("\r\n");
  return lines.filter((line) => !way || !line.startsWith("a=candidate:") || line.split(" ")[2] === way).join("\r\n");
}

/** Resolves to whether the relay gave us a place. @param {RTCIceServer} server @returns {Promise<boolean>} */
export async function reachRelay(server) {
  const connection = new RTCPeerConnection({ iceServers: [server], iceTransportPolicy: "relay" });
  try {
    connection.createDataChannel("check");
    const found = new Promise((resolve) => {
      setTimeout(() => resolve(false), PATIENCE_MS);
      connection.onicecandidate = ({ candidate }) => candidate?.candidate && resolve(true);
    });
    await connection.setLocalDescription();
    return Boolean(await found);
  } catch {
    return false;
  } finally {
    connection.close();
  }
}
