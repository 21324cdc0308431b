"""Files of vendors and languages: a key that nobody reads is an error with its place."""

import json
import shutil

import pytest

from seatdesk.exchange.fields import ALL
from seatdesk.exchange.vocabulary import document_checks as checks
from seatdesk.exchange.vocabulary.document_checks import BadVendorFile, check_outgoing
from seatdesk.exchange.vocabulary.vocabulary import load, vocabulary
from seatdesk.resources import resource

README = resource("vendors/README.md").read_text(encoding="utf-8")


@pytest.fixture
def vendors(tmp_path):
    return shutil.copytree(resource("vendors"), tmp_path / "vendors")


def change(path, edit):
    document = json.loads(path.read_text(encoding="utf-8"))
    edit(document)
    path.write_text(json.dumps(document), encoding="utf-8")


@pytest.mark.parametrize(
    ("file", "edit", "said"),
    [
        ("forms/adobe.json", lambda d: d.update(vendors=1), "adobe.json: the key 'vendors'"),
        (
            "forms/adobe.json",
            lambda d: d["forms"][0].update(short_row="legal"),
            "adobe.json, form 'adobe_users': the key 'short_row' is not known. It may be one of id",
        ),
        (
            "forms/adobe.json",
            lambda d: d["forms"][0]["fields"].update(email={"field": "email", "whn": "yes"}),
            "form 'adobe_users', column 'email': the key 'whn' is not known",
        ),
        (
            "forms/adobe.json",
            lambda d: d["forms"][0].update(patterns=[{"header": "* seat", "feld": "seat"}]),
            "form 'adobe_users', pattern '* seat': the key 'feld' is not known",
        ),
        (
            "forms/adobe.json",
            lambda d: d["forms"][0].pop("signature"),
            "form 'adobe_users': the key 'signature' is missing",
        ),
        (
            "forms/adobe.json",
            lambda d: d["forms"][0].update(kind="persons"),
            "kind is 'persons'. It may be people, subscriptions, unknown, usage.",
        ),
        (
            "forms/adobe.json",
            lambda d: d["forms"][0].update(short_rows="fine"),
            "short_rows is 'fine'. It may be legal.",
        ),
        ("languages/sv.json", lambda d: d.update(month={}), "sv.json: the key 'month'"),
        ("languages/sv.json", lambda d: d.pop("secret"), "sv.json: the key 'secret' is missing"),
    ],
)
def test_a_file_that_is_not_as_the_readme_says_names_the_place(vendors, file, edit, said):
    change(vendors / file, edit)
    with pytest.raises(BadVendorFile) as wrong:
        load(vendors)
    assert said in str(wrong.value)


def test_the_files_that_are_shipped_are_read(vendors):
    assert load(vendors).forms == vocabulary().forms


def test_the_form_that_is_written_is_checked_as_well():
    document = json.loads(resource("vendors/outgoing/hubspot.json").read_text(encoding="utf-8"))
    check_outgoing(document, "hubspot.json")
    document["columns"][0]["hold"] = "email"
    with pytest.raises(BadVendorFile, match=r"hubspot\.json, column 'Email': the key 'hold'"):
        check_outgoing(document, "hubspot.json")


@pytest.mark.parametrize(
    "keys",
    ["FORM_FILE", "FORM", "MEANING", "PATTERN", "LANGUAGE", "OUTGOING", "OUTGOING_COLUMN"],
)
def test_the_readme_describes_every_key(keys):
    assert [key for key in getattr(checks, keys) if f"`{key}`" not in README] == []


def test_every_meaning_is_a_field_that_there_is():
    forms = vocabulary().forms
    meant = {meaning.field for form in forms for meaning in form.fields.values()}
    meant |= {pattern.field for form in forms for pattern in form.patterns}
    assert meant - {None, *ALL} == set()
