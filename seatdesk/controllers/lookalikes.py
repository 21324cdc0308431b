"""People of a file who may be somebody that is here under another address: proposed, never done."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias
from unicodedata import combining, normalize

from seatdesk.controllers.action import Action
from seatdesk.controllers.import_plan import ImportPlan, Lookalike
from seatdesk.controllers.import_reading import Reading
from seatdesk.controllers.staged import NEW, STRANGER
from seatdesk.domain.addresses import address_key

MOST = 100_000
"""So many people on the smaller side: with more of them names say little, and fill the memory."""
ENOUGH_WORDS = 2
Named: TypeAlias = tuple[int, str, str]
"""Line or number, address, name."""


def lookalikes(action: Action, reading: Reading, plan: ImportPlan) -> tuple[Lookalike, ...]:
    """Newcomers, or strangers of a usage file, called like exactly one whom the files miss."""
    staged = reading.staged
    fates = (NEW,) if reading.lists_people else (STRANGER,)
    coming = len(plan.new) if reading.lists_people else len(plan.strangers)
    leaving = len(plan.missing) if reading.lists_people else action.work.count_users()
    if not coming or not leaving or min(coming, leaving) > MOST:
        return ()
    new = (row for fate in fates for row in staged.named(fate))
    here = _missing(action, reading, plan)
    if coming <= leaving:
        found = _pairs(new, here)
    else:
        found = [(one, other) for other, one in _pairs(here, new)]
    pairs = [(one, other) for one, other in found if _is_missed(reading, other)]
    return tuple(
        Lookalike(line, email, name, user, known_as)
        for (line, email, name), (user, known_as, _) in sorted(pairs)
    )


def folded(name: str) -> str:
    """What spellings of a name share: no accents, no capitals, first and last name in any order.

    "" for a single word, which many people are called.
    """
    plain = "".join(c for c in normalize("NFKD", name.casefold()) if not combining(c))
    words = sorted("".join(c if c.isalnum() else " " for c in plain).split())
    return " ".join(words) if len(words) >= ENOUGH_WORDS else ""


def _missing(action: Action, reading: Reading, plan: ImportPlan) -> Iterator[Named]:
    """Who may be meant; of a usage file everybody, for the moment."""
    if reading.lists_people:
        return ((one.user, one.email, one.name) for one in plan.missing)
    return ((number, email, name) for number, _, email, name in action.work.living())


def _is_missed(reading: Reading, user: Named) -> bool:
    return reading.lists_people or not reading.staged.rows_of([address_key(user[1])])


def _pairs(few: Iterable[Named], many: Iterable[Named]) -> list[tuple[Named, Named]]:
    """Those of one side with the only one of the other who is called the same."""
    by_name: dict[str, Named | None] = {}
    for one in few:
        if name := folded(one[2]):
            by_name[name] = None if name in by_name else one
    met: dict[str, Named | None] = {}
    for other in many:
        name = folded(other[2])
        if by_name.get(name):
            met[name] = None if name in met else other
    pairs: Sequence[tuple[Named | None, Named | None]] = [(by_name[n], o) for n, o in met.items()]
    return [(one, other) for one, other in pairs if one and other]
