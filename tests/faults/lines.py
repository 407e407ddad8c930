"""Faults of the way between a client and the hub: cut off, too slow to read, and what nobody should ever send."""

import asyncio
import contextlib
import statistics

from tests.client.client import Client
from tests.client.wire import Lost, Wire
from tests.faults.lesson import Figures, Lesson, stroke
from tests.faults.line import Line
from tests.faults.stage import Stage


async def client_cut_off(stage: Stage) -> Figures:
    """One line is cut, then goes silent, while its owner goes on speaking: nothing is lost, nothing comes twice."""
    async with stage.on_sqlite() as held, Line(held.hub.port) as line:
        away = await held.client(9, address=line.address)
        await away.until(lambda: away.is_inside)
        held.clients.append(away)
        held.talk()
        await held.talk_for(0.3)
        line.cut()
        await held.talk_for(stage.length(1.5, 10))
        line.mend()
        await held.recover([away])
        line.block()
        await held.talk_for(stage.length(1, 30))
        line.flow()
        await held.recover([away])
        (await held.judge()).raise_if_broken()
        return held.figures


async def slow_reader(stage: Stage) -> Figures:
    """One stops reading while the board grows by megabytes: the others wait for nobody, and it gets everything."""
    async with stage.on_sqlite() as held, Line(held.hub.port, small=True) as line:
        slow = await held.client(9, address=line.address)
        await slow.until(lambda: slow.is_inside)
        first = held.clients[0]
        calm = await _latencies(first)
        line.stop_reading()
        drawn = [
            client.ask("page-2", stroke(number, samples=1_900))
            for number in range(stage.times(80, 150))
            for client in held.clients
        ]
        busy = await _latencies(first)
        await asyncio.gather(*(parcel.answer for parcel in drawn))
        stalled = await _latencies(first)
        line.flow()
        head = first.copy("page-2").seq
        await slow.until(lambda: slow.copy("page-2").seq >= head)
        held.figures.more |= {"calm_ms": calm, "busy_ms": busy, "stalled_ms": stalled, "times_away": len(slow.losses)}
        # Nobody waits for the slow one: with it stuck and the board quiet again, a word is as quick as before.
        assert stalled < 10 * calm + 50, (calm, busy, stalled)
        held.clients.append(slow)
        await held.recover([slow])
        (await held.judge()).raise_if_broken()
        return held.figures


async def poison(stage: Stage) -> Figures:
    """What no honest client sends hurts only its sender, and never the worker, the room or what others say."""
    async with stage.on_sqlite() as held:
        pid = held.hub.pid
        held.talk()
        held.figures.rounds = stage.times(1, 10)
        for _ in range(held.figures.rounds):
            for number, bad in enumerate(POISON):
                await _drink(held, 10 + number % 8, bad)
        assert held.hub.pid == pid
        assert not any(client.losses for client in held.clients), "a bystander was cut"
        assert not any(client.refusals for client in held.clients), "a bystander was refused"
        await held.recover()
        assert held.hub.said('"incident"') == 0, "somebody else's rubbish became our bug"
        (await held.judge()).raise_if_broken()
        return held.figures


DEEP = "[" * 60_000 + "]" * 60_000
POISON = [
    "42", "42[", '42["command"]', '42["command",null]', '42["enter",{"room":"' + "x" * 400_000 + '"}]',
    '42["command",' + DEEP + "]", "4" * 5_000, '451-["enter",{"_placeholder":true,"num":0}]', "459999999999-[]", "\x00",
    '42["read",{"channel":"chat","after":NaN}]', '42["read",{"channel":"chat","after":1e400}]',
    '42["read",{"channel":"chat","after":' + "9" * 5_000 + "}]",
    '42["cursor",{"channel":"page-1","x":1e308,"y":-1e308}]',
    '42["command",{"op_id":"poison-000001","channel":"chat","command":{"kind":"say","text":"\\ud800"}}]',
    '42["command",{"op_id":"poison-000002","channel":"chat","command":{"kind":"say","text":"\\u0000\\u202e"}}]',
    '42["command",{"op_id":"poison-000003","channel":"chat","channel":"floor","command":{"kind":"mute","seat":"x"}}]',
    '42["command",{"op_id":"poison-000004","channel":"page-1","command":{"kind":"draw","stroke":"poison-stroke",'
    '"tool":"pen","colour":0,"width":0,"points":[9999999999999999999,1]}}]',
    '42["media:publish",{"sdp":"v=0\\r\\n' + "a=x\\r\\n" * 5_000 + '"}]',
    '42["media:answer",{"number":0,"sdp":"' + "m=audio 9 UDP/TLS/RTP/SAVPF 0\\r\\n" * 500 + '"}]',
]  # fmt: skip


async def _drink(held: Lesson, number: int, bad: str) -> None:
    """Come in as somebody, send it, and see whether the connection or a refusal is what comes of it."""
    async with Wire(await held.login(number)) as wire:
        await wire.send("enter", {"room": held.school.room})
        with contextlib.suppress(Lost):
            while (await wire.receive())[0] != "presence":
                pass
            await wire.send_text(bad)
            await wire.send("read", {"channel": "floor", "after": 0})
            while True:
                event, payload = await wire.receive()
                if event == "refused" or (event == "entries" and payload["channel"] == "floor"):
                    return


async def _latencies(client: Client) -> float:
    """The median time from saying a word to having it, in milliseconds."""
    loop = asyncio.get_running_loop()
    times = []
    for number in range(9):
        began = loop.time()
        await client.say(f"how long {number}")
        times.append((loop.time() - began) * 1000)
        await asyncio.sleep(0.05)
    return round(statistics.median(times), 1)
