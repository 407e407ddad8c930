"""A hub for each test."""

from tests.signaling.socket.conftest import hub

__all__ = ["hub"]
