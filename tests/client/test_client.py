"""The client speaks to the real signalling; nothing of the server is in it, so what it knows stands in the protocol."""

import ast
import asyncio
from pathlib import Path

import pytest

from tests.client.client import Client
from tests.client.ledger import Ledger, check
from tests.client.outbox import Refusal
from tests.client.sign_in import Login
from tests.signaling.socket.scene import ANA, CAMILLE, INES, ROOM, STRANGER, Hub, token_of

HERE = Path(__file__).parent


def login(hub: Hub, person: str) -> Login:
    return Login(hub.origin, f"login={person}", f"/rooms/{ROOM}")


@pytest.mark.parametrize(
    "path", sorted(path for path in HERE.glob("[!t]*.py") if path.name != "conftest.py"), ids=lambda path: path.name
)
def test_it_imports_nothing_of_the_server(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    roots = {name.partition(".")[0] for name in names if not name.startswith("tests.client.")}
    assert not roots & {"hub", "signaling", "rooms", "tests", "socketio", "engineio"}


async def test_what_is_said_comes_back_to_everybody_and_into_the_ledger(hub: Hub, tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "ledger")
    async with (
        Client(login(hub, token_of(CAMILLE)), on_acknowledged=ledger.write) as camille,
        Client(login(hub, token_of(INES))) as ines,
    ):
        entry = await camille.say("Bonjour Évora !")
        await ines.until(lambda: ines.copy("chat").seq == entry["seq"])
        assert ines.copy("chat").entries[-1]["event"]["text"] == "Bonjour Évora !"
        assert [line.op_id for line in ledger.lines()] == [entry["op_id"]]
        verdict = await check(ledger, login(hub, token_of(CAMILLE)), [camille, ines])
    assert (verdict.acknowledged, verdict.lost, verdict.disturbed) == (1, [], [])
    ledger.close()


async def test_the_judge_sees_what_is_missing_changed_or_told_differently(hub: Hub, tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "ledger")
    async with Client(login(hub, token_of(CAMILLE)), on_acknowledged=ledger.write) as camille:
        entry = await camille.say("true")
        epoch = camille.copy("chat").epoch
        ledger.write("chat", epoch, {**entry, "event": {"kind": "said.1", "text": "other"}})
        ledger.write("chat", epoch, {**entry, "seq": 9})
        ledger.write("chat", "another", entry)
        camille.copy("chat").entries[0] = {**entry, "op_id": "seen-differently"}
        verdict = await check(ledger, login(hub, token_of(INES)), [camille])
    assert len(verdict.lost) == 3
    assert len(verdict.disturbed) == 1
    ledger.close()


async def test_it_comes_back_and_says_what_was_not_answered(hub: Hub) -> None:
    async with Client(login(hub, token_of(CAMILLE))) as camille:
        for number in range(3):
            parcel = camille.ask("chat", {"kind": "say", "text": f"{number}"})
            for caller in list(hub.signaling.gate.callers.values()):
                hub.signaling.lane.close(caller.participant, 1012)
            await parcel.answer
        assert camille.losses
        assert [entry["event"]["text"] for entry in camille.copy("chat").entries] == ["0", "1", "2"]


async def test_a_no_is_a_no(hub: Hub) -> None:
    async with Client(login(hub, token_of(ANA))) as ana:
        with pytest.raises(Refusal, match="forbidden"):
            await ana.say("pupils of this class may not chat")
    for cookie in ("nobody", token_of(STRANGER)):
        refused = Client(login(hub, cookie))
        refused.start()
        with pytest.raises(PermissionError):
            await refused.until(lambda: False)
        await refused.leave()


async def test_a_hundred_at_once_are_not_told_too_fast(hub: Hub) -> None:
    async with Client(login(hub, token_of(CAMILLE))) as camille:
        await asyncio.gather(*(camille.say(f"{number}") for number in range(100)))
        assert not camille.refusals
