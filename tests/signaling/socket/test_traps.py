"""Traps of the stack below that no other test walks into: order of events, whose address it is, what we never send."""

from signaling.socket import engine
from signaling.socket.caller import Caller
from signaling.socket.handshake import Handshake
from signaling.socket.turnstile import Turnstile
from tests.signaling.socket.scene import CAMILLE, ELENI, INES, ROOM, Hub, TableDirectory, token_of


async def test_the_events_of_one_client_are_dealt_with_in_their_order(hub: Hub) -> None:
    """python-socketio's own way is a task for each event: 132 inversions in 300 were measured."""
    camille, ines = await hub.inside(CAMILLE), await hub.inside(INES)
    said = [await camille.ask("chat", kind="say", text=f"{number}") for number in range(100)]
    await ines.entry(said[-1])
    assert [entry["event"]["text"] for entry in ines.entries("chat")] == [f"{number}" for number in range(100)]
    eleni = await hub.guest(ELENI)
    await eleni.send("enter", {"room": ROOM})
    await eleni.send("leave", {})
    await eleni.send("enter", {"room": ROOM})
    op_id = await eleni.ask("chat", kind="say", text="in, out, in again, and heard")
    await ines.entry(op_id)


async def test_the_address_is_that_of_the_connection_not_the_constant_of_engine_io() -> None:
    turnstile = Turnstile(lambda: 1.0)
    handshake = Handshake(TableDirectory(), lambda origin, host: True, turnstile)
    headers = [(b"origin", b"http://hub"), (b"host", b"hub"), (b"cookie", f"login={token_of(CAMILLE)}".encode())]
    caller = await handshake.admit({"type": "websocket", "headers": headers, "client": ("192.0.2.7", 5)})
    assert isinstance(caller, Caller)
    assert caller.address == "192.0.2.7"


def test_socket_io_has_no_manager_that_could_lose_what_it_was_given() -> None:
    """Its Redis manager drops emits in silence while Redis is away; ours carries hints, and the log has the truth."""
    manager = engine.socket_io().manager
    assert "redis" not in type(manager).__module__
    assert "pubsub" not in type(manager).__module__
    assert not engine.socket_io().async_handlers
