"""The process that decodes: a stranger's file comes by standard input, a harmless one leaves by standard output.

What is known of it goes to standard error, one line of JSON; so does the name of what is wrong with it.
"""

import errno
import json
import os
import sys
from collections.abc import Callable
from typing import Any, BinaryIO, NoReturn

from hub.uploads.confinement import CPU_SECONDS, FILM_CPU_SECONDS, confine
from hub.uploads.problems import UploadProblem

Job = tuple[bytes, dict[str, Any]]


def work(task: str, decoder: str, page: int, file: BinaryIO) -> Job:
    """Do one thing with one file; `task` is a `Task` of the sandbox.

    Of a picture `page` is its largest side, or 0 for as large as a board needs.
    """
    return _prepare(task, decoder, page)(file)


def _prepare(task: str, decoder: str, page: int) -> Callable[[Any], Job]:
    """The library is loaded before the process is confined, and only the one that is needed."""
    if task == "picture":
        from hub.uploads import pictures

        return lambda file: pictures.rewrite(file, decoder, page or pictures.LARGEST_SIDE)
    if task == "sound":
        from hub.uploads import sounds

        return lambda file: sounds.rewrite(file, decoder)
    if task in ("look", "poster", "film"):
        from hub.uploads import films

        if task == "film":  # as large as it is, it never stands in memory as a whole
            return lambda file: films.rewrite(file, decoder, sys.stdout.buffer)
        return lambda file: (films.look if task == "look" else films.poster)(file, decoder)
    if task == "deck":
        from hub.uploads import office

        return office.look
    if task == "letter":
        from hub.letterbox import opening

        return lambda file: (opening.opened(file.read()), {})
    from hub.uploads import documents

    if task == "count":
        return documents.count
    return lambda file: documents.draw(file, page, is_preview=task == "preview")


_NAMED = {
    "TooMuch": UploadProblem.TOO_MUCH,
    "MemoryError": UploadProblem.TOO_MUCH,
    "Locked": UploadProblem.LOCKED,
    "NoDeck": UploadProblem.OFFICE,
    "NoPage": UploadProblem.NO_PAGE,
    "TooLong": UploadProblem.TOO_LONG,
    "FilmTooLong": UploadProblem.FILM_TOO_LONG,
}


_FULL = (errno.ENOSPC, errno.EDQUOT)


def main() -> int:
    """As the command line says."""
    task, decoder, page = sys.argv[1], sys.argv[2], int(sys.argv[3])
    job = _prepare(task, decoder, page)
    if task == "film":
        os.nice(10)  # a lesson that runs comes first
    confine(FILM_CPU_SECONDS if task == "film" else CPU_SECONDS)
    try:
        content, facts = job(sys.stdin.buffer)
    except Exception as wrong:  # a decoder may raise anything: all of it means that the file is no good
        if getattr(wrong, "errno", None) in _FULL:  # a film is written while it is read
            return _end_full()
        problem = _NAMED.get(type(wrong).__name__, UploadProblem.BROKEN)
        print(json.dumps({"problem": problem.value}), file=sys.stderr)  # noqa: T201 - the way out of here
        return 1
    try:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except OSError:
        return _end_full()
    print(json.dumps(facts), file=sys.stderr)  # noqa: T201 - the same
    return 0


def _end_full() -> NoReturn:
    """At once: an interpreter that ends would write what is left once more, and complain as its last word."""
    print(json.dumps({"problem": UploadProblem.DISK_FULL.value}), file=sys.stderr, flush=True)  # noqa: T201 - the same
    os._exit(1)


if __name__ == "__main__":
    sys.exit(main())
