"""Letters on a page: the browser takes them to be as large as the hub does."""

import json
from pathlib import Path
from typing import Any

import pytest

from rooms.writing import box_of_text

VECTORS = json.loads((Path(__file__).parent / "writing_vectors.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", VECTORS["boxes"], ids=lambda case: case["name"])
def test_the_part_of_the_page_that_text_takes(case: dict[str, Any]) -> None:
    assert list(box_of_text(case["text"], case["width"], case["points"])) == case["box"]
