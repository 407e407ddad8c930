"""The media plane: browsers' pictures and sounds are forwarded, never decoded, over one UDP port.

Start at `plane` (what the rest of the house calls: publish, subscribe, answer, leave). It keeps one `connection` per
direction of a participant, per publisher the `tracks` of its offer and, per subscriber, the `lines` of its offers. Then
follow a packet in:

1. `port` reads the datagram from the socket; `guard` names its protocol and counts what is dropped.
2. `ice` answers signed checks, so that an address is proven; `dtls` makes the handshake and gives the keys away.
3. `portable`, the pure Python `core`, decrypts a packet once, numbers it anew for each subscriber (`seqmap`) and
   encrypts it for each (`srtp`); a new picture, or another
   layer of it, starts at a keyframe (`vp8`). `selection` says which layer goes to whom, within what the line to them
   carries: `downlink` finds that out, `downlinks` does what it wants.
4. `rtcp` reads the feedback and `feedback` decides what it means: losses repaired, keyframes asked for, rates told.

`sdp` reads what browsers offer and writes what we answer. `puppet`, with its `film` and `tune`, is a real WebRTC
sender made of code: the demo's puppet class, the tests' publisher and the load of the benchmarks.
"""
