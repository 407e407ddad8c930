"""A PDF looked at: how many pages it has, and one of them as a picture. Nothing in it is ever run."""

from typing import IO, Any

import pypdfium2 as pdfium

from hub.uploads.pictures import LARGEST_SIDE, TooMuch, pack

MOST_PAGES = 1_000
LONGEST_POINTS = 20_000
"""Of a page's side: two hundred and eighty inches are no paper any more."""
PREVIEW_SIDE = 320

_PASSWORD = 4  # FPDF_ERR_PASSWORD of fpdfview.h


class Locked(Exception):
    """It wants a password."""


class NoPage(Exception):
    """It has no page of that number."""


def count(file: IO[bytes]) -> tuple[bytes, dict[str, Any]]:
    """The document as it came, and its pages. Raises Locked, TooMuch, and PdfiumError for a broken one."""
    content = file.read()
    document = _opened(content)
    pages = len(document)
    if pages > MOST_PAGES:
        raise TooMuch
    if pages == 0:
        raise ValueError("no pages")
    document.get_page_size(0)
    return content, {"pages": pages}


def draw(file: IO[bytes], page: int, *, is_preview: bool) -> tuple[bytes, dict[str, Any]]:
    """A page, counted from 1, as a picture. Raises NoPage and what `count` raises."""
    document = _opened(file.read())
    if not 1 <= page <= len(document):
        raise NoPage
    width, height = document.get_page_size(page - 1)
    if not 0 < width <= LONGEST_POINTS or not 0 < height <= LONGEST_POINTS:
        raise TooMuch
    side = PREVIEW_SIDE if is_preview else LARGEST_SIDE
    bitmap = document[page - 1].render(scale=side / max(width, height), may_draw_forms=False)
    return pack(bitmap.to_pil(), side)


def _opened(content: bytes) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(content)
    except pdfium.PdfiumError as no:
        if getattr(no, "err_code", None) == _PASSWORD or "password" in str(no).lower():
            raise Locked from no
        raise
