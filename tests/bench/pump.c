/* Many classes that send and receive media, in one thread: packets go out by the clock, what comes is counted.
 *
 * A library for pump.py, which makes the handshakes, hands over sockets and SRTP sessions (of the libsrtp that
 * pylibsrtp carries: `protect` and `unprotect` come as pointers) and reads back what is neither media nor counted.
 * Sockets are polled every half millisecond, never waited for, so that no server pays for waking us up.
 * Of the packets that come, all are counted by their source, and one in sixteen is decrypted: is it genuine, and how
 * long was it on its way? The time stands in the payload at STAMP, behind a mark.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define AT_ONCE 64
#define PACKET_BYTES 2048
#define SOURCES 256            /* places for sources of one peer; a power of two */
#define CONTROLS 1024
#define MARK 0xA5
#define MARK_AT 15
#define STAMP_AT 16
#define LATENCY_STEPS 4000     /* of 50 us each */
#define CATCH_UP 64            /* packets of one stream at once, after a pause */
#define SAMPLE 16
#define POLL_NS 500000

typedef int (*Crypt)(void *session, void *packet, int *size);
typedef struct { uint32_t ssrc; uint16_t newest; uint32_t cycles, first; uint64_t count; int is_known; } Source;
typedef struct {
    int fd; struct sockaddr_in to; void *outgoing, *incoming; Source sources[SOURCES];
} Peer;
typedef struct { uint8_t *data; int size, payload_at, is_marked, has_extension; } Template;
typedef struct {
    int peer; uint32_t ssrc, timestamp, ticks; uint16_t seq, picture; uint8_t payload_type;
    int64_t next, gap_ns; Template *templates; int count, at; uint64_t sent, octets;
} Stream;
typedef struct { int peer, size; uint8_t data[PACKET_BYTES]; } Control;

static Crypt protect, unprotect;
static Peer *peers; static int peer_count;
static Stream *streams; static int stream_count;
static Control controls[CONTROLS]; static unsigned control_read, control_written;
static uint64_t sent, received, genuine, forged, failed, latencies[LATENCY_STEPS];
static int is_silent = 1;

static int64_t clock_ns(void) {
    struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000000000LL + t.tv_nsec;
}
static void *grow(void *held, size_t size) {
    void *p = realloc(held, size);
    if (!p) abort();
    return p;
}

void pump_open(void *with_protect, void *with_unprotect) {
    protect = (Crypt)with_protect; unprotect = (Crypt)with_unprotect;
    for (int i = 0; i < peer_count; i++) close(peers[i].fd);
    for (int i = 0; i < stream_count; i++) {
        for (int k = 0; k < streams[i].count; k++) free(streams[i].templates[k].data);
        free(streams[i].templates);
    }
    peer_count = stream_count = 0; control_read = control_written = 0; is_silent = 1;
    sent = received = genuine = forged = failed = 0; memset(latencies, 0, sizeof latencies);
}
/* A socket of our own from now on, where it sends to, and its two sessions. */
int pump_add_peer(int fd, const char *host, int port, void *outgoing, void *incoming) {
    peers = grow(peers, (peer_count + 1) * sizeof *peers);
    Peer *p = &peers[peer_count]; memset(p, 0, sizeof *p);
    p->fd = fd; p->outgoing = outgoing; p->incoming = incoming;
    p->to.sin_family = AF_INET; p->to.sin_port = htons(port); inet_pton(AF_INET, host, &p->to.sin_addr);
    int room = 4 << 20; setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &room, sizeof room);
    return peer_count++;
}
/* One picture or sound: after each marked packet it rests for gap_ns, and its timestamp grows by `ticks`. */
int pump_add_stream(int peer, uint32_t ssrc, int payload_type, uint32_t ticks, int64_t gap_ns) {
    streams = grow(streams, (stream_count + 1) * sizeof *streams);
    Stream *s = &streams[stream_count]; memset(s, 0, sizeof *s);
    s->peer = peer; s->ssrc = ssrc; s->payload_type = payload_type; s->ticks = ticks; s->gap_ns = gap_ns;
    s->seq = rand() & 0x7FFF; s->timestamp = rand();
    return stream_count++;
}
/* What follows the twelve bytes of the header, an extension included; the payload begins at payload_at. */
void pump_add_packet(int stream, const uint8_t *data, int size, int payload_at, int is_marked) {
    Stream *s = &streams[stream];
    s->templates = grow(s->templates, (s->count + 1) * sizeof *s->templates);
    Template *t = &s->templates[s->count++];
    *t = (Template){.data = grow(NULL, size), .size = size, .payload_at = payload_at, .is_marked = is_marked,
                    .has_extension = payload_at > 0};
    memcpy(t->data, data, size);
}
static void send_next(Stream *s, int64_t now) {
    uint8_t b[PACKET_BYTES]; Template *t = &s->templates[s->at]; Peer *p = &peers[s->peer];
    uint16_t seq = htons(s->seq); uint32_t timestamp = htonl(s->timestamp), ssrc = htonl(s->ssrc);
    b[0] = t->has_extension ? 0x90 : 0x80; b[1] = t->is_marked << 7 | s->payload_type;
    memcpy(b + 2, &seq, 2); memcpy(b + 4, &timestamp, 4); memcpy(b + 8, &ssrc, 4);
    memcpy(b + 12, t->data, t->size);
    uint8_t *payload = b + 12 + t->payload_at;
    if ((payload[0] & 0x80) && (payload[1] & 0x80)) {  /* VP8 with a picture id of fifteen bits */
        payload[2] = 0x80 | s->picture >> 8; payload[3] = s->picture;
    }
    memcpy(payload + STAMP_AT, &now, 8);
    int size = 12 + t->size;
    if (protect(p->outgoing, b, &size) || sendto(p->fd, b, size, 0, (struct sockaddr *)&p->to, sizeof p->to) < 0) failed++;
    else { sent++; s->sent++; s->octets += t->size - t->payload_at; }
    s->seq++;
    if (t->is_marked) { s->timestamp += s->ticks; s->next += s->gap_ns; s->picture = (s->picture + 1) & 0x7FFF; }
    if (++s->at == s->count) s->at = 0;
}
static void look_inside(Peer *p, const uint8_t *data, int size, int64_t now) {
    uint8_t b[PACKET_BYTES]; memcpy(b, data, size);
    if (unprotect(p->incoming, b, &size)) { forged++; return; }
    genuine++;
    int at = 12 + 4 * (b[0] & 15);
    if (b[0] & 0x10) at += 4 + 4 * (b[at + 2] << 8 | b[at + 3]);
    if (size < at + STAMP_AT + 8 || b[at + MARK_AT] != MARK) return;
    int64_t then; memcpy(&then, b + at + STAMP_AT, 8);
    int64_t step = (now - then) / 50000;
    latencies[step < 0 ? 0 : step < LATENCY_STEPS ? step : LATENCY_STEPS - 1]++;
}
static void count(Peer *p, const uint8_t *data, int size, int64_t now) {
    uint32_t ssrc; memcpy(&ssrc, data + 8, 4); ssrc = ntohl(ssrc);
    uint16_t seq = data[2] << 8 | data[3];
    unsigned place = ssrc * 2654435761u >> 24;
    while (p->sources[place & (SOURCES - 1)].is_known && p->sources[place & (SOURCES - 1)].ssrc != ssrc) place++;
    Source *s = &p->sources[place & (SOURCES - 1)];
    if (!s->is_known) *s = (Source){.ssrc = ssrc, .newest = seq, .first = seq, .is_known = 1};
    else if ((int16_t)(seq - s->newest) > 0) { if (seq < s->newest) s->cycles += 65536; s->newest = seq; }
    s->count++; received++;
    if (s->count % SAMPLE == 0) look_inside(p, data, size, now);
}
static void keep(int peer, const uint8_t *data, int size) {
    if (control_written - control_read >= CONTROLS) return;
    Control *c = &controls[control_written++ % CONTROLS];
    c->peer = peer; c->size = size; memcpy(c->data, data, size);
}
static void drain(void) {
    static struct mmsghdr messages[AT_ONCE]; static struct iovec rooms[AT_ONCE]; static uint8_t data[AT_ONCE][PACKET_BYTES];
    for (int i = 0; i < peer_count; i++) {
        int came;
        do {
            for (int k = 0; k < AT_ONCE; k++) {
                rooms[k] = (struct iovec){data[k], PACKET_BYTES};
                messages[k].msg_hdr = (struct msghdr){.msg_iov = &rooms[k], .msg_iovlen = 1};
            }
            came = recvmmsg(peers[i].fd, messages, AT_ONCE, MSG_DONTWAIT, NULL);
            int64_t now = clock_ns();
            for (int k = 0; k < came; k++) {
                int size = messages[k].msg_len; uint8_t *d = data[k];
                int is_media = size >= 12 && d[0] >= 128 && d[0] < 192 && !(d[1] >= 192 && d[1] <= 223);
                if (is_media) count(&peers[i], d, size, now);
                else if (size > 0) keep(i, d, size);
            }
        } while (came == AT_ONCE);
    }
}
/* Each stream starts somewhere within its first frame, so that not all send at once. */
void pump_speak(int speaks) {
    int64_t now = clock_ns();
    if (is_silent && speaks) for (int i = 0; i < stream_count; i++) streams[i].next = now + rand() % streams[i].gap_ns;
    is_silent = !speaks;
}
void pump_run(int ms) {
    int64_t end = clock_ns() + ms * 1000000LL, now;
    while ((now = clock_ns()) < end) {
        for (int i = 0; i < stream_count && !is_silent; i++)
            for (int k = 0; k < CATCH_UP && streams[i].next <= now; k++) send_next(&streams[i], clock_ns());
        drain();
        struct timespec rest = {0, POLL_NS}; nanosleep(&rest, NULL);
    }
}
/* A datagram that is not media: its size, or 0 when there is none. */
int pump_control(int *peer, uint8_t *out) {
    if (control_read == control_written) return 0;
    Control *c = &controls[control_read++ % CONTROLS];
    *peer = c->peer; memcpy(out, c->data, c->size);
    return c->size;
}
void pump_reset(void) {
    for (int i = 0; i < peer_count; i++) memset(peers[i].sources, 0, sizeof peers[i].sources);
    memset(latencies, 0, sizeof latencies);
}
void pump_totals(uint64_t *out) { out[0] = sent; out[1] = received; out[2] = genuine; out[3] = forged; out[4] = failed; }
void pump_latencies(uint64_t *out) { memcpy(out, latencies, sizeof latencies); }
/* Of a stream: timestamp now, packets and bytes so far. */
void pump_sent(int stream, uint64_t *out) {
    Stream *s = &streams[stream];
    out[0] = s->timestamp; out[1] = s->sent; out[2] = s->octets;
}
/* Of a peer's sources since the reset: ssrc, first and highest number, packets; returns how many sources. */
int pump_heard(int peer, uint64_t *out) {
    int count = 0;
    for (int k = 0; k < SOURCES; k++) {
        Source *s = &peers[peer].sources[k];
        if (!s->is_known) continue;
        uint64_t row[4] = {s->ssrc, s->first, (uint64_t)s->cycles + s->newest, s->count};
        memcpy(out + 4 * count++, row, sizeof row);
    }
    return count;
}
