/* A crowd of WebSocket clients on one core: plays a plan written by player.py, tells what came and how long it took.
 *
 * Usage: player PLAN WARM_SECONDS MEASURE_SECONDS WINDOW TLS DEFLATE
 * The plan holds one record a line, its fields separated by tabs:
 *   client  PORT  REQUEST-TARGET  HEADER|HEADER|...     (clients are numbered from 0)
 *   step    EXPECTED  REPLY                             (of the client above: wait for a frame with this, then say that)
 *   say     CLIENT  MICROSECONDS  TEXT                  (in order of time; the 16 digits after "#T" become the time)
 * WINDOW 0 plays by the clock (open loop); otherwise so many messages are on their way at any time, as fast as it goes.
 * Prints "begin" and "end {json}" around the measured time. A delivery is a stamp that came to one client.
 * Raw and small on purpose: what it costs must not hide what the server costs.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum state { WAITING, CONNECTING, SHAKING, UPGRADING, SETTING_UP, READY, DEAD };

typedef struct { char *expected, *reply; } Step;
typedef struct {
    int fd, port; enum state state; SSL *ssl;
    char *target, *headers;
    Step *steps; int step_count, step;
    uint8_t *in; size_t in_size, in_room;
    uint8_t *out; size_t out_size, out_room;
    uint64_t seen;
} Client;
typedef struct { int client; uint64_t at; char *text; } Saying;

static Client *clients; static int client_count, ready_count, dead_count, want_deflate, poller;
static Saying *sayings; static size_t saying_count;
static SSL_CTX *tls;
static uint64_t deliveries, bytes_in, late_us, now_us;
static uint32_t *latencies; static size_t latency_count, latency_room;
static int is_measuring;

static uint64_t clock_us(void) {
    struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}
static void fail(const char *why) { fprintf(stderr, "player: %s: %s\n", why, strerror(errno)); exit(2); }
static void *grow(void *held, size_t size) { void *p = realloc(held, size); if (!p) fail("memory"); return p; }

static void watch(Client *c) {
    struct epoll_event e = {.events = EPOLLIN | (c->out_size || c->state == CONNECTING ? EPOLLOUT : 0), .data.ptr = c};
    epoll_ctl(poller, EPOLL_CTL_MOD, c->fd, &e);
}
static void die(Client *c) {
    if (c->state == DEAD) return;
    if (c->state == READY) ready_count--;
    c->state = DEAD; dead_count++; close(c->fd);
}
static ssize_t transmit(Client *c, const uint8_t *data, size_t size) {
    ssize_t n = c->ssl ? SSL_write(c->ssl, data, size) : send(c->fd, data, size, MSG_NOSIGNAL);
    if (n > 0) return n;
    if (c->ssl) { int e = SSL_get_error(c->ssl, n); return e == SSL_ERROR_WANT_READ || e == SSL_ERROR_WANT_WRITE ? 0 : -1; }
    return errno == EAGAIN ? 0 : -1;
}
static void flush(Client *c) {
    while (c->out_size) {
        ssize_t n = transmit(c, c->out, c->out_size);
        if (n < 0) { die(c); return; }
        if (n == 0) break;
        memmove(c->out, c->out + n, c->out_size -= n);
    }
    watch(c);
}
static void put(Client *c, const void *data, size_t size) {
    if (c->out_size + size > c->out_room) c->out = grow(c->out, c->out_room = (c->out_size + size) * 2);
    memcpy(c->out + c->out_size, data, size); c->out_size += size;
    flush(c);
}
static void say(Client *c, const char *text) {
    static uint8_t frame[1 << 20]; static const uint8_t mask[4] = {0x37, 0xfa, 0x21, 0x3d};
    size_t size = strlen(text), head = 2;
    if (size + 16 > sizeof frame) fail("a long text");
    frame[0] = 0x81;
    if (size < 126) frame[1] = 0x80 | size;
    else if (size < 65536) { frame[1] = 0x80 | 126; frame[2] = size >> 8; frame[3] = size; head = 4; }
    else { frame[1] = 0x80 | 127; for (int i = 0; i < 8; i++) frame[2 + i] = (uint64_t)size >> (56 - 8 * i); head = 10; }
    memcpy(frame + head, mask, 4); head += 4;
    for (size_t i = 0; i < size; i++) frame[head + i] = text[i] ^ mask[i & 3];
    put(c, frame, head + size);
}
static void say_stamped(Client *c, char *text) {
    char *stamp = strstr(text, "#T"), digits[24];
    if (stamp) { snprintf(digits, sizeof digits, "%016llu", (unsigned long long)clock_us()); memcpy(stamp + 2, digits, 16); }
    say(c, text);
}
static void begin(Client *c) {
    int one = 1, index = c - clients;
    c->fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    if (c->fd < 0) fail("socket");
    setsockopt(c->fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    /* Everybody from an address of their own, as far as loopback goes: a hub may bound what one address does. */
    struct sockaddr_in from = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(0x7f010000u + 256 * (index / 200) + index % 200 + 1)};
    bind(c->fd, (void *)&from, sizeof from);
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(c->port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    c->state = CONNECTING;
    if (connect(c->fd, (void *)&to, sizeof to) < 0 && errno != EINPROGRESS) fail("connect");
    struct epoll_event e = {.events = EPOLLIN | EPOLLOUT, .data.ptr = c};
    epoll_ctl(poller, EPOLL_CTL_ADD, c->fd, &e);
    c->in = grow(NULL, c->in_room = 65536);
}
static void ask_for_upgrade(Client *c) {
    char request[4096];
    int size = snprintf(request, sizeof request,
        "GET %s HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n%s", c->target,
        want_deflate ? "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n" : "");
    for (char *h = c->headers; *h;) {
        size_t n = strcspn(h, "|");
        size += snprintf(request + size, sizeof request - size, "%.*s\r\n", (int)n, h);
        h += n + (h[n] == '|');
    }
    size += snprintf(request + size, sizeof request - size, "\r\n");
    c->state = UPGRADING;
    put(c, request, size);
}
static void take_step(Client *c, const uint8_t *frame, size_t size, int is_packed) {
    while (c->state == SETTING_UP && c->step < c->step_count) {
        Step *s = &c->steps[c->step];
        if (!is_packed && !memmem(frame, size, s->expected, strlen(s->expected))) return;
        c->step++;
        if (*s->reply) { say(c, s->reply); break; }
    }
    if (c->state == SETTING_UP && c->step == c->step_count) { c->state = READY; ready_count++; }
}
static void note(uint64_t stamp) {
    if (latency_count == latency_room) latencies = grow(latencies, (latency_room = latency_room ? latency_room * 2 : 1 << 16) * 4);
    latencies[latency_count++] = now_us > stamp ? now_us - stamp : 0;
}
static void take_frame(Client *c, int first, uint8_t *frame, size_t size) {
    int opcode = first & 15, is_packed = first & 0x40;
    if (opcode == 8) { die(c); return; }
    if (opcode > 2) return;
    if (size == 1 && frame[0] == '2') { say(c, "3"); return; }
    if (is_packed && c->state == READY && size > 16) { c->seen++; if (is_measuring) deliveries++; return; }
    for (uint8_t *p = frame, *end = frame + size; (p = memmem(p, end - p, "#T", 2)) && end - p >= 18; p += 18) {
        c->seen++;
        if (is_measuring) { deliveries++; char digits[17] = {0}; memcpy(digits, p + 2, 16); note(strtoull(digits, NULL, 10)); }
    }
    if (c->state == SETTING_UP) take_step(c, frame, size, is_packed);
}
static void take_bytes(Client *c) {
    size_t at = 0;
    if (c->state == UPGRADING) {
        uint8_t *end = memmem(c->in, c->in_size, "\r\n\r\n", 4);
        if (!end) return;
        if (memcmp(c->in, "HTTP/1.1 101", 12)) { fprintf(stderr, "player: %.60s\n", c->in); die(c); return; }
        at = end + 4 - c->in; c->state = SETTING_UP;
    }
    while (c->in_size - at >= 2) {
        uint8_t *p = c->in + at; size_t have = c->in_size - at, head = 2; uint64_t size = p[1] & 127;
        if (size == 126) { if (have < 4) break; size = p[2] << 8 | p[3]; head = 4; }
        else if (size == 127) { if (have < 10) break; size = 0; for (int i = 0; i < 8; i++) size = size << 8 | p[2 + i]; head = 10; }
        if (have < head + size) break;
        if (is_measuring) bytes_in += head + size;
        take_frame(c, p[0], p + head, size);
        if (c->state == DEAD) return;
        at += head + size;
    }
    memmove(c->in, c->in + at, c->in_size -= at);
}
static void serve(Client *c, uint32_t events) {
    if (c->state == DEAD) return;
    if (c->state == CONNECTING && events & (EPOLLOUT | EPOLLERR | EPOLLHUP)) {
        int error = 0; socklen_t n = sizeof error; getsockopt(c->fd, SOL_SOCKET, SO_ERROR, &error, &n);
        if (error) { errno = error; perror("player: connect"); die(c); return; }
        if (tls) { c->ssl = SSL_new(tls); SSL_set_fd(c->ssl, c->fd); SSL_set_connect_state(c->ssl); c->state = SHAKING; }
        else { ask_for_upgrade(c); return; }
    }
    if (c->state == SHAKING) {
        int n = SSL_do_handshake(c->ssl);
        if (n == 1) ask_for_upgrade(c);
        else { int e = SSL_get_error(c->ssl, n); if (e != SSL_ERROR_WANT_READ && e != SSL_ERROR_WANT_WRITE) die(c); else watch(c); }
        return;
    }
    if (events & EPOLLOUT) flush(c);
    if (!(events & (EPOLLIN | EPOLLHUP | EPOLLERR))) return;
    for (;;) {
        if (c->in_room - c->in_size < 65536) c->in = grow(c->in, c->in_room *= 2);
        ssize_t n = c->ssl ? SSL_read(c->ssl, c->in + c->in_size, c->in_room - c->in_size)
                           : recv(c->fd, c->in + c->in_size, c->in_room - c->in_size, 0);
        if (n <= 0) {
            int waits = c->ssl ? SSL_get_error(c->ssl, n) == SSL_ERROR_WANT_READ : n < 0 && errno == EAGAIN;
            if (!waits) die(c);
            return;
        }
        c->in_size += n; now_us = clock_us(); take_bytes(c);
        if (c->state == DEAD || !c->ssl) return;
    }
}
static void pump(int64_t wait_us) {
    struct epoll_event events[256];
    struct timespec t = {wait_us / 1000000, wait_us % 1000000 * 1000};
    int n = epoll_pwait2(poller, events, 256, &t, NULL);
    for (int i = 0; i < n; i++) serve(events[i].data.ptr, events[i].events);
}
static char *field(char **rest) { char *f = strsep(rest, "\t"); if (!f) fail("a short line in the plan"); return f; }
static void read_plan(const char *path) {
    FILE *file = fopen(path, "r"); char *line = NULL; size_t room = 0; ssize_t n;
    if (!file) fail(path);
    while ((n = getline(&line, &room, file)) > 0) {
        if (line[n - 1] == '\n') line[n - 1] = 0;
        char *rest = strdup(line), *kind = field(&rest);
        if (!strcmp(kind, "client")) {
            clients = grow(clients, (client_count + 1) * sizeof *clients);
            Client *c = &clients[client_count++]; memset(c, 0, sizeof *c);
            c->port = atoi(field(&rest)); c->target = field(&rest); c->headers = field(&rest);
        } else if (!strcmp(kind, "step")) {
            Client *c = &clients[client_count - 1];
            c->steps = grow(c->steps, (c->step_count + 1) * sizeof *c->steps);
            c->steps[c->step_count].expected = field(&rest); c->steps[c->step_count++].reply = field(&rest);
        } else {
            if (saying_count % 1024 == 0) sayings = grow(sayings, (saying_count + 1024) * sizeof *sayings);
            Saying *s = &sayings[saying_count++];
            s->client = atoi(field(&rest)); s->at = strtoull(field(&rest), NULL, 10); s->text = field(&rest);
        }
    }
    free(line); fclose(file);
}
static int by_size(const void *a, const void *b) { uint32_t x = *(uint32_t *)a, y = *(uint32_t *)b; return x < y ? -1 : x > y; }
static double at(double share) { return latency_count ? latencies[(size_t)((latency_count - 1) * share)] / 1000.0 : 0; }
static double own_seconds(void) {
    struct rusage r; getrusage(RUSAGE_SELF, &r);
    return r.ru_utime.tv_sec + r.ru_stime.tv_sec + (r.ru_utime.tv_usec + r.ru_stime.tv_usec) / 1e6;
}
int main(int count, char **given) {
    if (count != 7) { fprintf(stderr, "player PLAN WARM_SECONDS MEASURE_SECONDS WINDOW TLS DEFLATE\n"); return 2; }
    uint64_t warm = atof(given[2]) * 1e6, measure = atof(given[3]) * 1e6, window = atoi(given[4]);
    want_deflate = atoi(given[6]);
    if (atoi(given[5])) { tls = SSL_CTX_new(TLS_client_method()); SSL_CTX_set_mode(tls, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER); }
    read_plan(given[1]);
    poller = epoll_create1(0);
    uint64_t start = clock_us(); int next = 0;
    while (ready_count + dead_count < client_count) {
        while (next < client_count && next - ready_count - dead_count < 16) begin(&clients[next++]);
        pump(20000);
        if (clock_us() - start > 90000000) { fprintf(stderr, "player: only %d of %d came in\n", ready_count, client_count); return 1; }
    }
    if (dead_count) { fprintf(stderr, "player: %d of %d were turned away\n", dead_count, client_count); return 1; }
    start = clock_us() + 700000;
    while (clock_us() < start) pump(10000);
    uint64_t from = start + warm, until = from + measure, said = 0, said_measured = 0, began = 0; double own = 0;
    for (;;) {
        uint64_t t = clock_us();
        if (!is_measuring && t >= from) { is_measuring = 1; began = t; own = own_seconds(); puts("begin"); fflush(stdout); }
        if (t >= until) break;
        int64_t wait = (is_measuring ? until : from) - t;
        if (window) {
            while (said < saying_count && said - clients[0].seen < window) {
                Saying *s = &sayings[said++];
                if (clients[s->client].state == READY) { say_stamped(&clients[s->client], s->text); said_measured += is_measuring; }
            }
        } else {
            while (said < saying_count && start + sayings[said].at <= t) {
                Saying *s = &sayings[said++];
                if (is_measuring && t - start - s->at > late_us) late_us = t - start - s->at;
                if (clients[s->client].state == READY) { say_stamped(&clients[s->client], s->text); said_measured += is_measuring; }
            }
            if (said < saying_count) { int64_t due = start + sayings[said].at - clock_us(); if (due < wait) wait = due < 0 ? 0 : due; }
        }
        pump(wait);
    }
    double seconds = (clock_us() - began) / 1e6;
    qsort(latencies, latency_count, 4, by_size);
    printf("end {\"ready\":%d,\"dead\":%d,\"seconds\":%.4f,\"said\":%llu,\"deliveries\":%llu,\"bytes\":%llu,\"p50_ms\":%.3f,"
        "\"p99_ms\":%.3f,\"max_ms\":%.3f,\"late_ms\":%.2f,\"own_share\":%.3f}\n", ready_count, dead_count, seconds,
        (unsigned long long)said_measured, (unsigned long long)deliveries, (unsigned long long)bytes_in, at(.5), at(.99), at(1),
        late_us / 1000.0, (own_seconds() - own) / seconds);
    return 0;
}
