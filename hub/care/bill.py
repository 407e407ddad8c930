"""The bill of what a hub is made of (CycloneDX 1.6, JSON), from the lock files: `python -m hub.care.bill` prints it.

A Python package's hashes are those of all its files that the lock accepts. What only builds or tests the client has the
scope `excluded`.
"""

import base64
import json
import re
import sys
import uuid
from email.message import Message
from importlib import metadata
from pathlib import Path
from typing import Any, cast

ROOT = Path(__file__).parents[2]

Component = dict[str, Any]
Terms = dict[str, Any]
"""A licence."""


def bill() -> dict[str, Any]:
    """The whole document; the same for the same lock files."""
    own = metadata.version("ribambelle")
    components = [*_python((ROOT / "requirements.lock").read_text("utf-8")), *_client()]
    content = json.dumps(components, sort_keys=True)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, own + content)}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": f"pkg:pypi/ribambelle@{own}",
                "name": "ribambelle",
                "version": own,
                "purl": f"pkg:pypi/ribambelle@{own}",
                "licenses": [{"expression": "MIT"}],
            }
        },
        "components": components,
    }


def _python(lock: str) -> list[Component]:
    """Each pin is a line `name==version`, followed by its hashes."""
    found = []
    for pin in re.split(r"^(?=[a-z0-9])", lock, flags=re.M)[1:]:
        name, version = re.match(r"([\w.-]+)(?:\[[^\]]*\])?==([^\s;\\]+)", pin).groups()  # type: ignore[union-attr]
        digests = sorted(set(re.findall(r"sha256:([0-9a-f]{64})", pin)))
        hashes = [{"alg": "SHA-256", "content": digest} for digest in digests]
        purl = f"pkg:pypi/{name.lower()}@{version}"
        found.append(_component(name, version, purl, hashes, _terms_of(name)))
    return found


def _client() -> list[Component]:
    packages = json.loads((ROOT / "static" / "package-lock.json").read_text("utf-8"))["packages"]
    found: dict[str, Component] = {}
    for path, package in packages.items():
        if not path or package.get("link"):
            continue
        name = path.rpartition("node_modules/")[2]
        alg, _, digest = package.get("integrity", "").partition("-")
        alg = alg.upper().replace("SHA", "SHA-")
        hashes = [{"alg": alg, "content": base64.b64decode(digest).hex()}] if digest else []
        purl = f"pkg:npm/{name.replace('@', '%40')}@{package['version']}"
        component = _component(name, package["version"], purl, hashes, _terms(package.get("license", "")))
        if package.get("dev"):
            component["scope"] = "excluded"
        found[purl] = component
    return list(found.values())


def _component(name: str, version: str, purl: str, hashes: list[dict[str, str]], terms: Terms) -> Component:
    component: Component = {"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl}
    if hashes:
        component["hashes"] = hashes
    if terms:
        component["licenses"] = [terms]
    return component


def _terms(said: str) -> Terms:
    """An SPDX expression as npm's packages give it; other words are a name."""
    is_expression = re.fullmatch(r"[\w.+()-]+( (AND|OR|WITH) [\w.+()-]+)*", said) is not None
    return {"expression": said} if is_expression else {"license": {"name": said}} if said else {}


def _terms_of(name: str) -> Terms:
    """As the installed package says: its expression, else the first line of its licence, else its classifier."""
    try:
        about = cast(Message, metadata.metadata(name))
    except metadata.PackageNotFoundError:  # of another platform
        return {}
    if expression := about.get("License-Expression"):
        return {"expression": expression}
    classifiers = [word for word in about.get_all("Classifier", []) if word.startswith("License ::")]
    said = (about.get("License") or "").strip().partition("\n")[0][:100]
    said = said or (classifiers[0].rpartition(":: ")[2] if classifiers else "")
    return {"license": {"name": said}} if said else {}


if __name__ == "__main__":
    json.dump(bill(), sys.stdout, indent=1)
