"""The built files: kept for ever under their hashes, compressed where that is taken, and nothing else is given out."""

import gzip
import re
from pathlib import Path

import pytest

from hub.pages.assets import Assets, NotBuilt
from tests.hub.pages.visits import Browser, text


async def test_a_page_names_files_that_are_there_and_stay(browser: Browser) -> None:
    page = await text(await browser.get("/"))
    paths = set(re.findall(r'(?:src|href)="(/static/[^"#]+)', page))
    assert any(path.endswith(".css") for path in paths)
    assert any(path.endswith(".js") for path in paths)
    for path in paths:
        response = await browser.get(path)
        assert response.status_code == 200, path
        if "favicon" not in path:
            assert "immutable" in response.headers["Cache-Control"]


async def test_a_file_is_sent_small_to_whoever_takes_it(browser: Browser) -> None:
    page = await text(await browser.get("/"))
    (path,) = re.findall(r'href="(/static/style/[^"]+)', page)
    plain, packed = await browser.get(path), await browser.get(path, Accept_Encoding="br, gzip")
    assert "Content-Encoding" not in plain.headers
    assert packed.headers["Content-Encoding"] == "gzip"
    assert packed.content_type == plain.content_type == "text/css; charset=utf-8"
    assert gzip.decompress(await packed.get_data(as_text=False)) == await plain.get_data(as_text=False)


async def test_a_drawing_that_is_opened_alone_may_do_nothing(browser: Browser) -> None:
    response = await browser.get("/static/favicon.svg")
    assert "sandbox" in response.headers["Content-Security-Policy"]
    assert response.content_type.startswith("image/svg+xml")


@pytest.mark.parametrize(
    "path", ["../../pyproject.toml", "%2e%2e/%2e%2e/pyproject.toml", "manifest.json", "pages", "", "..%5cx", "a%00b"]
)
async def test_nothing_else_is_given_out(browser: Browser, path: str) -> None:
    assert (await browser.get(f"/static/{path}")).status_code == 404


def test_a_missing_build_names_the_cure(tmp_path: Path) -> None:
    with pytest.raises(NotBuilt, match="npm run build"):
        Assets(tmp_path)


def test_a_new_build_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text('{"a.css": "a-1.css"}')
    assets = Assets(tmp_path)
    assert assets.url("a.css") == "/static/a-1.css"
    (tmp_path / "manifest.json").unlink()
    assert assets.url("a.css") == "/static/a-1.css"  # in the moment of the exchange
    (tmp_path / "manifest.json").write_text('{"a.css": "a-2.css"}')
    assert assets.url("a.css") == "/static/a-2.css"
