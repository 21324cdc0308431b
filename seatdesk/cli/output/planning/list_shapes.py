"""Changes that a list would make as JSON: added, gone, moved, quantities."""

from typing import Any

from seatdesk.controllers.imports.list_changes import ListChange, ListChangeKind, ListChanges

_KEYS = {
    ListChangeKind.ADDED: "added",
    ListChangeKind.GONE: "gone",
    ListChangeKind.MOVED: "moved",
    ListChangeKind.QUANTITY: "quantities",
    ListChangeKind.OTHER: "other",
}


def list_changes_json(found: ListChanges) -> dict[str, Any]:
    """The changes by kind: names of what is added and gone, both values of the others."""
    plain = {ListChangeKind.ADDED, ListChangeKind.GONE}
    return {
        name: [one.what if kind in plain else _change_json(one, found) for one in found.of(kind)]
        for kind, name in _KEYS.items()
    }


def _change_json(one: ListChange, found: ListChanges) -> dict[str, str]:
    of_product = one.kind is ListChangeKind.QUANTITY or not found.of_people
    what = "product" if of_product else "email"
    return {what: one.what, "field": one.field, "here": one.before, "there": one.after}
