"""The way in: cards, e-mail and password, cookies that others cannot read, and a friendly word for every no."""

from urllib.parse import urlencode

import pytest

from hub.pages import entry
from hub.people.actions import revoke_cards
from hub.people.logins import AGE
from tests.hub.pages.visits import HERE, HOST, SECURE_ORIGIN, Browser, text, words
from tests.hub.world import HOUR, World


async def test_a_stranger_sees_two_ways_in(browser: Browser) -> None:
    response = await browser.get("/")
    page = await words(response)
    assert response.status_code == 200
    assert "I have a card" in page
    assert "I am a teacher" in page


async def test_a_pupil_comes_in_by_a_typed_card_and_stands_at_the_lesson(browser: Browser, world: World) -> None:
    response = await browser.enter(world.lea)
    assert response.headers["Location"] == f"/rooms/{world.room}"
    assert (await browser.get(f"/rooms/{world.room}")).status_code == 200


async def test_a_card_may_be_typed_as_people_type(browser: Browser, world: World) -> None:
    secret = await browser.card(world.lea)
    response = await browser.post("/enter", {"secret": f"  {secret.lower().replace('-', ' ')} "})
    assert response.headers["Location"] == f"/rooms/{world.room}"


async def test_a_link_of_a_card_answers_its_module(browser: Browser, world: World) -> None:
    secret = await browser.card(world.camille)
    response = await browser.post("/enter", json={"secret": secret, "to": "home"})
    assert await response.get_json() == {"go": "/classes"}
    again = await browser.post("/enter", json={"secret": secret})
    assert again.status_code == 403
    assert await again.get_json() == {"go": "/card/used", "problem": "used"}


async def test_a_teachers_link_may_lead_to_the_lesson(browser: Browser, world: World) -> None:
    response = await browser.post("/enter", json={"secret": await browser.card(world.camille), "to": "live"})
    assert await response.get_json() == {"go": f"/rooms/{world.room}"}


@pytest.mark.parametrize("body", [[], "x", {}, {"secret": 7}, {"secret": None}])
async def test_json_of_another_shape_is_refused(browser: Browser, body: object) -> None:
    assert (await browser.post("/enter", json=body)).status_code == 400


@pytest.mark.parametrize("secret", ["", "K7QM", "x" * 10_000, "\x00", "'; drop table card; --", "Κ7ΩΜ-🦊"])
async def test_an_unknown_card_has_a_page_that_says_what_to_do(browser: Browser, world: World, secret: str) -> None:
    response = await browser.post("/enter", {"secret": secret})
    assert response.headers["Location"] == "/card/unknown"
    assert "ask your teacher for a new card" in await words(await browser.get("/card/unknown"))


async def test_each_card_that_does_not_open_has_its_page(browser: Browser, world: World) -> None:
    expired = await browser.card(world.lea, expires_at=browser.clock() + HOUR)
    browser.clock.now += HOUR
    assert (await browser.post("/enter", {"secret": expired})).headers["Location"] == "/card/expired"
    revoked = await browser.card(world.tablet)
    async with browser.store.writing() as db:
        await revoke_cards(db, person=world.tablet, now=browser.clock())
    assert (await browser.post("/enter", {"secret": revoked})).headers["Location"] == "/card/revoked"
    for problem in ("unknown", "expired", "used", "revoked"):
        for language in ("en", "fr"):
            assert (await browser.get(f"/card/{problem}", language=language)).status_code == 200
    assert (await browser.get("/card/nonsense")).status_code == 404


async def test_a_teacher_comes_in_by_password_and_is_at_home(browser: Browser, world: World) -> None:
    response = await browser.sign_in()
    assert response.status_code == 303
    assert response.headers["Location"] == "/classes"
    assert (await browser.get("/")).headers["Location"] == "/classes"


async def test_a_wrong_password_is_told_beside_the_fields(browser: Browser, world: World) -> None:
    response = await browser.sign_in(email='"><script>x@y.example', password="nothing of the kind")
    page = await text(response)
    assert response.status_code == 401
    assert 'role="alert"' in page
    assert "do not go together" in page
    assert "<script>x" not in page
    assert "nothing of the kind" not in page


async def test_too_many_attempts_say_how_long_to_wait(browser: Browser, world: World) -> None:
    for _ in range(40):
        response = await browser.sign_in(email="nobody@ecole.example", password="wrong wrong wrong")
        if response.status_code == 429:
            break
    assert response.status_code == 429
    assert int(response.headers["Retry-After"]) >= 60
    assert "minute" in await words(response)


async def test_on_this_computer_the_cookie_is_plain_and_shut(browser: Browser, world: World) -> None:
    cookie = (await browser.enter(world.lea)).headers["Set-Cookie"]
    assert cookie.startswith("login=")
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert f"Max-Age={AGE // 1000}" in cookie
    assert "Secure" not in cookie
    assert "Domain" not in cookie


async def test_over_https_the_cookie_is_secure_and_of_this_host(browser: Browser, world: World) -> None:
    far = {"client": ("203.0.113.9", 4)}
    response = await browser.client.post(
        "/enter",
        form={"secret": await browser.card(world.lea)},
        headers={"Host": HOST, "Origin": SECURE_ORIGIN},
        scheme="https",
        scope_base=far,
    )
    cookie = response.headers["Set-Cookie"]
    assert cookie.startswith("__Host-login=")
    assert "Secure" in cookie
    assert "Path=/" in cookie
    assert "Domain" not in cookie
    token = cookie.split(";")[0].removeprefix("__Host-login=")
    for name, status in (("__Host-login", 200), ("login", 303)):  # the plain name does not count here
        headers = {"Host": HOST, "Cookie": f"{name}={token}"}
        me = await browser.client.app.test_client().get("/me", headers=headers, scheme="https", scope_base=far)
        assert me.status_code == status, name


@pytest.mark.parametrize("peer", [("192.168.1.20", 5), None])
async def test_without_https_nobody_signs_in_from_elsewhere(
    browser: Browser, world: World, peer: tuple[str, int] | None
) -> None:
    secret = await browser.card(world.lea)
    response = await browser.post("/enter", {"secret": secret}, scope={"client": peer})
    assert response.status_code == 403
    assert "not private" in await words(response)
    assert "Set-Cookie" not in response.headers
    assert (await browser.post("/enter", {"secret": secret})).status_code == 303  # and the card is not spent
    assert (
        await browser.post("/sign-in", {"email": "a@b.c", "password": "x"}, scope={"client": peer})
    ).status_code == 403


async def test_signing_out_ends_the_login_itself(browser: Browser, other: Browser, world: World) -> None:
    cookie = (await browser.enter(world.lea)).headers["Set-Cookie"].split(";")[0]
    response = await browser.post("/sign-out")
    assert response.headers["Location"] == "/"
    assert "login=;" in response.headers["Set-Cookie"]
    kept = await other.client.get("/me", headers={"Host": HOST, "Cookie": cookie}, scope_base=HERE)
    assert kept.headers["Location"] == "/?to=%2Fme"


async def test_another_person_in_the_same_browser_ends_the_former_login(browser: Browser, world: World) -> None:
    first = (await browser.enter(world.lea)).headers["Set-Cookie"].split(";")[0]
    await browser.enter(world.tablet)
    response = await browser.client.get("/me", headers={"Host": HOST, "Cookie": first}, scope_base=HERE)
    assert response.headers["Location"] == "/?to=%2Fme"


@pytest.mark.parametrize("path", ["/me", "/tablets", "/twinnings", "/twinnings/x", "/rooms/x"])
async def test_whoever_is_not_signed_in_is_sent_to_the_entry(browser: Browser, path: str) -> None:
    response = await browser.get(path)
    assert response.status_code == 303
    assert response.headers["Location"] == f"/?{urlencode({'to': path})}"


async def test_whoever_wanted_to_be_somewhere_comes_there_once_signed_in(browser: Browser, world: World) -> None:
    room = f"/rooms/{world.room}"
    way_in = (await browser.get(room)).headers["Location"]
    assert way_in == f"/?to=%2Frooms%2F{world.room}"
    page = await text(await browser.get(way_in))
    assert page.count(f'name="to" value="{room}"') == 2
    assert f'name="back" value="/?to={room}"' in page.replace("%2F", "/")  # a change of language forgets nothing
    response = await browser.post("/enter", {"secret": await browser.card(world.camille), "to": room})
    assert response.headers["Location"] == room
    assert (await browser.get(way_in)).headers["Location"] == room


async def test_a_refused_sign_in_still_knows_where_they_wanted_to_be(browser: Browser, world: World) -> None:
    wrong = {"email": "nobody@ecole.example", "password": "wrong wrong wrong", "to": "/me"}
    assert (await text(await browser.post("/sign-in", wrong))).count('name="to" value="/me"') == 2


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example", "/\\evil.example", "evil", "/é"])
async def test_a_way_in_leads_to_no_other_site(browser: Browser, world: World, elsewhere: str) -> None:
    assert 'name="to"' not in await text(await browser.get(f"/?{urlencode({'to': elsewhere})}"))
    response = await browser.post("/enter", {"secret": await browser.card(world.camille), "to": elsewhere})
    assert response.headers["Location"] == "/classes"


async def test_cards_are_tried_only_so_often_from_one_place(
    browser: Browser, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(entry, "CARDS_TRIED", (0.01, 10.0))
    for number in range(15):
        response = await browser.post("/enter", {"secret": f"GUESS-{number}"})
    assert response.status_code == 429
    elsewhere = {"client": ("127.0.0.2", 50000)}
    response = await browser.post("/enter", {"secret": await browser.card(world.camille)}, scope=elsewhere)
    assert response.status_code == 303


async def test_a_school_whose_cards_all_open_is_never_told_to_wait(
    browser: Browser, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(entry, "CARDS_TRIED", (0.01, 10.0))
    card = await browser.card(world.tablet, reusable=True)
    for _ in range(15):
        response = await browser.post("/enter", {"secret": card})
        assert response.status_code == 303
