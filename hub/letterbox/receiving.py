"""Brings a letter into the boxes to which it goes: opened where it can do nothing, then held for a teacher.

What was answered with `TAKEN` is committed. A letter that comes again under its name is taken again and brings nothing.
"""

import hashlib
from collections.abc import AsyncIterator, Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Final

import msgspec
from sqlalchemy import exists, select
from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession
from structlog.typing import FilteringBoundLogger

from hub.letterbox.answers import OF_UPLOADS, Answer
from hub.letterbox.holding import Brought, Target, hold, line
from hub.letterbox.models import LetterCame
from hub.letterbox.opening import Opened, read
from hub.letterbox.queries import Box, box_at, came_since, may_write, teacher_at
from hub.letterbox.threads import parted, thread_at
from hub.materials.facts import language_of
from hub.materials.files import Arrived, MaterialFiles
from hub.people.emails import email_key
from hub.post.models import LetterWaiting
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from hub.uploads.problems import UploadProblem, UploadRefused
from hub.uploads.sandbox import Sandbox
from hub.writings.facts import WritingRefused
from rooms.errors import Refused
from rooms.text import clean_text

MOST_A_DAY: Final = 120
"""Letters to one class: a class that sends each child's drawing by itself, four times over."""
MOST_HOPS: Final = 50
"""Mail servers on its way, as Postfix counts them before it speaks of a loop."""
_DAY: Final = 24 * 3_600_000


@dataclass(frozen=True, slots=True)
class Hub:
    """What is ours: the domain of the boxes, and the address from which the hub writes (empty where it does not)."""

    domain: str
    writes_from: str

    def is_ours(self, address: str) -> bool:
        """A letter from there would be one of ours."""
        key = email_key(address)
        return key == email_key(self.writes_from) or key.rpartition("@")[2] == self.domain.lower()


@dataclass(frozen=True, slots=True)
class Envelope:
    """Who hands a letter over, by the envelope, and to whom it goes."""

    sender: str
    boxes: Sequence[str]


class Receiving:
    """One worker's part."""

    def __init__(
        self,
        store: Store,
        files: MaterialFiles,
        hub: Hub,
        clock: Callable[[], int],
        journal: FilteringBoundLogger,
    ) -> None:
        self._store = store
        self._files = files
        self._hub = hub
        self._clock = clock
        self._journal = journal
        self._sandbox = Sandbox()

    async def known(self, address: str, sender: str) -> Answer:
        """Whether a letter of this sender has a place at this address, before it comes."""
        try:
            async with self._store.reading() as db:
                target = await self._target(db, address, [sender])
        except (SQLAlchemyError, OSError) as no:
            return self._away(no)
        return target if isinstance(target, Answer) else Answer.TAKEN

    async def take(self, envelope: Envelope, content: bytes) -> list[Answer]:
        """One answer for each box, in their order."""
        try:
            letter = await self._opened(content)
            refused = await self._judge(letter)
        except UploadRefused as no:
            refused = OF_UPLOADS.get(no.problem, Answer.BROKEN)
        except (SQLAlchemyError, OSError) as no:
            refused = self._away(no)
        if refused is not None:
            answers = [refused for _ in envelope.boxes]
        else:
            answers = [await self._into(box, envelope.sender, letter) for box in envelope.boxes]
        for answer in answers:
            self._journal.info("letter came", answer=answer.name.lower(), bytes=len(content))
        return answers

    async def _opened(self, content: bytes) -> Opened:
        async with self._files.arriving() as folder:
            source, target = folder / "letter", folder / "opened"
            source.write_bytes(content)
            await self._sandbox.decode("letter", source, target)
            try:
                return read(target.read_bytes())
            except msgspec.MsgspecError:
                raise UploadRefused(UploadProblem.BROKEN) from None

    async def _judge(self, letter: Opened) -> Answer | None:
        """Why nobody shall have it, whoever it goes to."""
        if letter.problem:
            return Answer.NESTED if letter.problem == "nested" else Answer.BROKEN
        if letter.hops > MOST_HOPS or any(self._hub.domain.lower() in each.lower() for each in letter.loops):
            return Answer.LOOP
        async with self._store.reading() as db:
            name = letter.name.strip("<>").partition("@")[0]
            if await db.scalar(select(exists().where(LetterWaiting.id == name))):
                return Answer.LOOP
        return Answer.AUTOMATIC if letter.is_automatic else None

    async def _into(self, address: str, sender: str, letter: Opened) -> Answer:
        kept: set[str] = set()
        try:
            return await self._brought(address, sender, letter, kept)
        except UploadRefused as no:
            await self._drop(kept)
            return OF_UPLOADS.get(no.problem, Answer.AWAY)
        except WritingRefused:  # as many as fit
            await self._drop(kept)
            return Answer.FULL
        except (SQLAlchemyError, OSError) as no:
            await self._drop(kept)
            return self._away(no)

    async def _brought(self, address: str, sender: str, letter: Opened, kept: set[str]) -> Answer:
        """`kept` becomes the hashes of the files that were put in their place meanwhile."""
        writer, now = letter.writers[0], self._now()
        async with self._store.reading() as db:
            target = await self._target(db, address, [sender, writer])
            if isinstance(target, Answer):
                return target
            box, digest = target.box, _digest(letter, target)
            if await _came(db, box, digest):
                return Answer.TAKEN
            if await came_since(db, Instant(now - _DAY), box.school_class) >= MOST_A_DAY:
                return Answer.TOO_MANY
            person = await teacher_at(db, box.school_class, writer, now)
        try:
            text = clean_text(letter.text, target.most_characters) if letter.text.strip() else ""
        except Refused:
            return Answer.LONG
        arrived, left_out = await self._taken(box, letter, kept)
        if not arrived and not text:
            return Answer.EMPTY
        row = LetterCame(
            id=new_id(), twinning_id=box.twinning, school_class_id=box.school_class, digest=digest,
            sender=line(writer, 254), left_out=left_out, at=now,
        )  # fmt: skip
        brought = Brought(letter.title, text, language_of(letter.language) or box.language, arrived, person)
        try:
            async with self._store.writing() as db:
                db.add(row)
                await db.flush()
                await hold(db, row, target, brought)
        except IntegrityError:  # the same letter by another connection, a moment ago
            async with self._store.reading() as db:
                if not await _came(db, box, digest):
                    raise
        return Answer.TAKEN

    async def _taken(self, box: Box, letter: Opened, kept: set[str]) -> tuple[list[tuple[str, Arrived]], int]:
        """The files that are what materials are made of, by what is in them; and how many were not."""
        await self._files.check_quota(box.twinning, sum(len(each.content) for each in letter.files))
        arrived, left_out = list[tuple[str, Arrived]](), letter.left_out
        for file in letter.files:
            try:
                found = await self._files.take(box.twinning, _chunks(file.content))
            except UploadRefused as no:
                if no.problem in (UploadProblem.QUOTA, UploadProblem.DISK_FULL):
                    raise
                left_out += 1
                continue
            kept.add(found.sha256)
            arrived.append((file.name, found))
        return arrived, left_out

    async def _target(self, db: AsyncSession, address: str, senders: Sequence[str]) -> Target | Answer:
        """Where a letter of these goes, by envelope and by letter; or why it goes nowhere."""
        local, _, domain = address.rpartition("@")
        name, tag = parted(local)
        box = await box_at(db, name, self._now()) if domain.lower() == self._hub.domain.lower() else None
        if box is None or any(self._hub.is_ours(each) for each in senders):
            return Answer.UNKNOWN
        if not all([await may_write(db, box.school_class, each, self._now()) for each in senders]):
            return Answer.UNKNOWN
        if tag is None:
            return Target(box)
        about = await thread_at(db, box.twinning, tag, self._now())
        return Answer.NO_THREAD if about is None else Target(box, about)

    async def _drop(self, hashes: Collection[str]) -> None:
        """What another letter or material names as well stays."""
        try:
            await self._files.drop(set(hashes))
        except (SQLAlchemyError, OSError) as no:  # the next sweep does it
            self._journal.warning("files of a letter stay for now", why=type(no).__name__)

    def _away(self, no: Exception) -> Answer:
        self._journal.warning("letter not taken", why=type(no).__name__)
        return Answer.AWAY

    def _now(self) -> Instant:
        return Instant(self._clock())


def _digest(letter: Opened, target: Target) -> bytes:
    """What makes it the same letter in this place: it may go to several threads of a class, and to its box."""
    about = target.about
    place = "" if about is None else f" {about.writing or about.material}"
    return hashlib.sha256(f"{letter.name}{place}".encode("utf-8", "replace")).digest()


async def _came(db: AsyncSession, box: Box, digest: bytes) -> bool:
    same = (
        LetterCame.twinning_id == box.twinning,
        LetterCame.school_class_id == box.school_class,
        LetterCame.digest == digest,
    )
    return bool(await db.scalar(select(exists().where(*same))))


async def _chunks(content: bytes) -> AsyncIterator[bytes]:
    for start in range(0, len(content), 1 << 18):
        yield content[start : start + (1 << 18)]
