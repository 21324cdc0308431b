"""Service accounts, shared mailboxes and rooms are known by address or name; people are not."""

import pytest

from seatdesk.exchange.vocabulary.vocabulary import vocabulary


@pytest.mark.parametrize(
    "address",
    [
        "svc-backup", "svc.app", "svc_1", "srv2-files", "shared-info", "info", "noreply",
        "no-reply", "do.not.reply", "room-201", "build-bot", "support", "service.desk",
        "sales-mailbox", "rum-4", "funktion-ekonomi",
    ],
)  # fmt: skip
def test_addresses_of_nobody(address):
    assert vocabulary().impersonal.places([f"{address}@x.example"], None) == [0]


@pytest.mark.parametrize(
    "address",
    ["ada.north", "lars.bot", "ann.room", "infosson", "svcarlsson", "sala.maria", "raum.peter",
     "service_miller", "informant", "roomer-ann", "sven.info"],
)  # fmt: skip
def test_addresses_of_people(address):
    assert vocabulary().impersonal.places([f"{address}@x.example"], None) == []


@pytest.mark.parametrize(
    "name",
    [
        "Backup Service", "Info Shared Mailbox", "Meeting Room 3", "Funktionsbrevlåda Ekonomi",
        "funktionsbrevlada ekonomi", "Compte de service", "Boite partagee Ventes",
        "共有メールボックス", "Gemeinsames Postfach", "Buzón compartido", "Konto techniczne",
    ],
)  # fmt: skip
def test_names_of_nobody(name):
    assert vocabulary().impersonal.places(["a@x.example"], [name]) == [0]


@pytest.mark.parametrize("name", ["Ada North", "Anna Serviceman", "Roomer", "Sam Mailboxer", ""])
def test_names_of_people(name):
    assert vocabulary().impersonal.places(["a@x.example"], [name]) == []


def test_places_are_those_of_the_rows():
    keys = ["a@x", "info@x", "b@x", "c@x", "svc-1@x"]
    names = ["A", "", "B\nx", "Meeting Room", ""]
    assert vocabulary().impersonal.places(keys, names) == [1, 3, 4]
