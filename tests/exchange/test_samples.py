"""Files that nobody here wrote are read as people set them down by hand."""

import csv
from pathlib import Path

import pytest

from seatdesk.exchange.files.chunk import CHUNK
from tests.exchange.conftest import read_file

STRUCTURE = ("header_line", "columns", "data_rows", "blank_rows", "short_rows", "long_rows")
PEOPLE = ("data_rows", "rows_without_valid_email", "duplicate_emails")
NO_ANSWER = {"users/adobe_remove-list.csv", "users/microsoft_sds_v2_users.csv"}


def _expected(samples: Path) -> list[dict[str, str]]:
    with (samples / "EXPECTED.tsv").open(encoding="utf-8") as stream:
        return list(csv.DictReader(stream, delimiter="\t"))


def test_every_sample_has_the_form_that_was_set_by_hand(samples: Path) -> None:
    wrong = {}
    for row in _expected(samples):
        read = read_file(samples / row["file"])
        layout = read.table.layout
        assert layout.dialect is not None
        found = [layout.encoding, layout.dialect.delimiter]
        if found != [row["encoding"], row["delimiter"]]:
            wrong[row["file"]] = found
    assert not wrong


@pytest.mark.parametrize("size", [3, CHUNK])
def test_every_row_of_every_sample_is_counted(samples: Path, size: int) -> None:
    wrong = {}
    for row in _expected(samples):
        table = read_file(samples / row["file"]).table
        chunks = list(table.chunks(size))
        found = [
            table.layout.header_record,
            table.layout.columns,
            sum(len(chunk.rows) for chunk in chunks),
            sum(chunk.blank for chunk in chunks),
            sum(len(chunk.short) for chunk in chunks),
            sum(len(chunk.long) for chunk in chunks),
        ]
        if found != [int(row[name]) for name in STRUCTURE]:
            wrong[row["file"]] = found
    assert not wrong


def test_the_address_column_is_found_or_asked_for(samples: Path) -> None:
    wrong = {}
    for row in _expected(samples):
        if not row["file"].startswith(("users/", "licences/")):
            continue
        read = read_file(samples / row["file"])
        found = [column.source for column in read.recognition.of("email")]
        if row["file"] in NO_ANSWER:
            assert read.recognition.confidence == "low"
        elif found != list(filter(None, [row["email_column"]])):
            wrong[row["file"]] = found
    assert not wrong


def test_rows_without_an_address_and_repeated_people_are_counted(samples: Path) -> None:
    wrong = {}
    for row in _expected(samples):
        if not row["email_column"]:
            continue
        people = read_file(samples / row["file"]).people
        found = [people.data, people.left_out, people.repeated]
        if found != [int(row[name]) for name in PEOPLE]:
            wrong[row["file"]] = found
        assert len(people.people) == people.data - people.left_out - people.repeated
    assert not wrong


def test_h6_no_password_of_any_sample_is_read(samples: Path) -> None:
    for row in _expected(samples):
        read = read_file(samples / row["file"])
        secret = {n for n, name in enumerate(read.table.header) if "asswor" in name.lower()}
        assert secret <= {c.index for c in read.recognition.columns if c.secret}, row["file"]
        if row["email_column"]:
            text = repr(read.people)
            cells = {r[n] for r in read.table.sample() for n in secret if r[n].strip()}
            assert not [cell for cell in cells if cell in text], row["file"]


def test_files_of_known_vendors_are_recognised_without_a_question(samples: Path) -> None:
    known = {
        "users/slack_members.csv": "slack_members",
        "users/m365_Import_User_Sample_en.csv": "m365_bulk_add",
        "users/entra_UserCreateTemplate_versionline.csv": "entra_bulk_template",
        "users/adobe_users-federated.csv": "adobe_users",
        "licences/m365_LicenseReport_sku_counts.csv": "m365_sku_counts",
        "licences/snipeit_licenses-sample.csv": "snipeit_licences",
        "licences/finops_license_assignments_long.csv": "license_assignments",
    }
    found = {name: read_file(samples / name).recognition for name in known}
    assert {name: one.recognised_as for name, one in found.items()} == known
    assert {one.confidence for one in found.values()} == {"high"}
