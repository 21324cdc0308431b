"""Duplicates: users of one product who are surely one person, and who of them is kept (E3.8).

Two are the same where one's address is the other's without its `+tag`, or the other's alias, or
where a full name and the part before the @ agree on two domains. A name alone never is enough.
Users are looked up by keys that only such users share, so a million of them are one pass.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from seatdesk.domain.addresses import address_key
from seatdesk.domain.choices import Activity, Status
from seatdesk.domain.findings.seat_holder import SeatHolder

_FULL_NAME = 2
_KNOWLEDGE = {Activity.KNOWN: 2, Activity.NEVER: 1, Activity.UNKNOWN: 0}


def duplicates(holders: Iterable[SeatHolder]) -> dict[int, SeatHolder]:
    """Of each user who is there twice the one who is kept, by the user's number.

    `holders` hold one product. Who is the same as one of two is the same as the other.
    """
    known = {holder.user_id: holder for holder in holders}
    kept: dict[int, SeatHolder] = {}
    for numbers in _same_users(tuple(known.values())):
        best = max((known[number] for number in numbers), key=_rank)
        kept |= {number: best for number in numbers if number != best.user_id}
    return kept


def plain_address(email: str) -> str:
    """The key of an address without what stands from a `+` on before its domain."""
    local, at, domain = address_key(email).rpartition("@")
    name = local.partition("+")[0] or local
    return f"{name}{at}{domain}"


def name_and_mailbox(holder: SeatHolder) -> str:
    """The key of a full name with the part before the @; empty where the name is one word."""
    words = holder.name.casefold().split()
    if len(words) < _FULL_NAME:
        return ""
    return f"{' '.join(words)}\n{address_key(holder.email).rpartition('@')[0]}"


def _same_users(holders: Sequence[SeatHolder]) -> Iterator[list[int]]:
    """The numbers of users who are one person, of at least two each."""
    chief: dict[int, int] = {}
    for first, second in _pairs(holders):
        one, other = _chief_of(chief, first), _chief_of(chief, second)
        chief[max(one, other)] = min(one, other)
    groups: dict[int, list[int]] = {}
    for number in chief:
        groups.setdefault(_chief_of(chief, number), []).append(number)
    for number, others in groups.items():
        if others != [number]:
            yield [*({number} - {*others}), *others]


def _chief_of(chief: dict[int, int], number: int) -> int:
    """The number that stands for a user's group; the way there is made shorter."""
    while (above := chief.get(number, number)) != number:
        chief[number] = number = chief.get(above, above)
    return number


def _pairs(holders: Sequence[SeatHolder]) -> Iterator[tuple[int, int]]:
    """Two users each who share a key: the first one who has it, and another."""
    first: dict[str, int] = {}
    for holder in holders:
        for key in (plain_address(holder.email), name_and_mailbox(holder)):
            if key and first.setdefault(key, holder.user_id) != holder.user_id:
                yield first[key], holder.user_id
    addresses = {address_key(holder.email): holder.user_id for holder in holders}
    for holder in holders:
        for alias in holder.aliases:
            number = addresses.get(address_key(alias), holder.user_id)
            if number != holder.user_id:
                yield number, holder.user_id


def _rank(holder: SeatHolder) -> tuple[int, date, bool, int]:
    """The latest activity comes first, then who is active, then the lowest number."""
    return (
        _KNOWLEDGE[holder.activity],
        holder.last_active or date.min,
        holder.status is Status.ACTIVE,
        -holder.user_id,
    )
