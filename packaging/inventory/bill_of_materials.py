"""The bill of materials (CycloneDX) of a built program, and its comparison with the folder."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import uuid
from collections.abc import Iterable, Iterator
from pathlib import Path

from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense, LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

import identity
from inventory import licence_files, parts
from inventory.parts import Part

FILE = licence_files.FOLDER / "sbom.cdx.json"
MODULE = "seatdesk:module"
# Makes the number of a bill from what is in it: the same program has the same bill.
NAMESPACE = uuid.UUID("6f2c1b8e-5d0a-4f6e-9a57-5ea7de5c0001")


def write(program: Path, found: Iterable[Part], made: dt.datetime) -> None:
    """Write the bill into the program."""
    (program / FILE).write_text(document(program, found, made), encoding="utf-8", newline="\n")


def document(program: Path, found: Iterable[Part], made: dt.datetime) -> str:
    """Describe every part with its libraries; ``made`` is the date of the source."""
    own = Component(
        name=identity.NAME,
        version=identity.VERSION,
        type=ComponentType.APPLICATION,
        bom_ref=identity.NAME,
        licenses=[LicenseExpression(identity.LICENCE)],
    )
    listed = [component(program, part) for part in found]
    marks = json.dumps([(one.name, one.version, sorted(_marks(one))) for one in listed])
    bill = Bom(components=listed, serial_number=uuid.uuid5(NAMESPACE, marks))
    bill.metadata.component = own
    bill.metadata.timestamp = made
    bill.register_dependency(own, listed)
    return JsonV1Dot6(bill).output_as_string(indent=1) + "\n"


def component(program: Path, part: Part) -> Component:
    """Describe one part, its binaries with their sums, and what it was compiled from."""
    binaries = [inside for inside in part.files if parts.is_binary(program / inside)]
    files = [
        Component(
            name=inside.as_posix(),
            type=ComponentType.FILE,
            bom_ref=f"file:{inside.as_posix()}",
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest(program / inside))],
        )
        for inside in binaries
    ]
    sources = [
        Component(
            name=name,
            version=version,
            bom_ref=f"{part.name}/{name}@{version}",
            licenses=[LicenseExpression(licence)],
            purl=PackageURL.from_string(purl.partition("?")[0]) if purl else None,
        )
        for name, version, licence, purl in part.within
    ]
    return Component(
        name=part.name,
        version=part.version or None,
        type=ComponentType.LIBRARY,
        bom_ref=f"part:{part.name}",
        licenses=[_licence(part.licence)],
        purl=PackageURL.from_string(part.purl) if part.purl else None,
        properties=[Property(name=MODULE, value=module) for module in part.modules],
        components=[*files, *sources],
    )


def problems(program: Path) -> Iterator[str]:
    """Find where the bill in a program and the program differ."""
    path = program / FILE
    if not path.exists():
        yield f"no bill of materials: {FILE}"
        return
    content = path.read_text(encoding="utf-8")
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(content)
    if wrong is not None:
        yield f"the bill of materials is not CycloneDX: {wrong}"
    listed = json.loads(content)["components"]
    yield from _differences(_listed_files(listed), _files(program))
    known = {one["value"] for part in listed for one in part.get("properties", ())}
    for module in sorted(set(parts.modules_in(program)) - known):
        yield f"the bill of materials lacks the module {module}"
    for part in listed:
        text = program / licence_files.FOLDER / licence_files.file_name(part["name"])
        if not text.exists():
            yield f"{part['name']} has no licence text"


def _differences(listed: dict[str, str], there: dict[str, str]) -> Iterator[str]:
    for name in sorted(listed.keys() | there.keys()):
        if name not in there:
            yield f"the bill of materials lists {name}, which is not there"
        elif name not in listed:
            yield f"the bill of materials lacks {name}"
        elif listed[name] != there[name]:
            yield f"the bill of materials has another sum of {name}"


def _listed_files(listed: list[dict[str, list[dict[str, list[dict[str, str]]]]]]) -> dict[str, str]:
    return {
        str(file["name"]): file["hashes"][0]["content"]
        for part in listed
        for file in part.get("components", ())
        if str(file["type"]) == "file"
    }


def _files(program: Path) -> dict[str, str]:
    return {
        path.relative_to(program).as_posix(): digest(path)
        for path in program.rglob("*")
        if path.is_file() and not path.is_symlink() and parts.is_binary(path)
    }


def _licence(text: str) -> LicenseExpression | DisjunctiveLicense:
    """Every licence is an expression of SPDX, but a few that have no name there."""
    if text.startswith("LicenseRef-Microsoft"):
        return DisjunctiveLicense(name=text)
    return LicenseExpression(text)


def _marks(one: Component) -> Iterator[str]:
    for file in one.components:
        yield from (f"{file.name} {mark.content}" for mark in file.hashes)


def digest(path: Path) -> str:
    """Give the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
