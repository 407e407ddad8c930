"""A notebook as CSV, for a spreadsheet: with the decimal sign and the separator of the reader's language. Pure."""

import csv
import io
from collections.abc import Iterable, Sequence

from babel.numbers import get_decimal_symbol

_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def write_csv(head: Sequence[str], rows: Iterable[Sequence[str | int]], language: str) -> bytes:
    """Numbers are thousandths. With a mark by which spreadsheets know UTF-8; words never become formulas."""
    decimal = get_decimal_symbol(language)
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";" if decimal == "," else ",")
    writer.writerow([_harmless(each) for each in head])
    for row in rows:
        writer.writerow([_number(each, decimal) if isinstance(each, int) else _harmless(each) for each in row])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _number(thousandths: int, decimal: str) -> str:
    whole, behind = divmod(abs(thousandths), 1000)
    digits = f"{whole}{decimal}{behind:03}".rstrip("0").rstrip(decimal)
    return f"-{digits}" if thousandths < 0 else digits


def _harmless(words: str) -> str:
    return f"'{words}" if words.startswith(_FORMULAS) else words
