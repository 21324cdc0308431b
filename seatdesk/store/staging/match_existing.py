"""Matches staged people with the users of a workspace file: by set, before any rule is asked.

Users of whom the files say nothing different stay as they are; the others are decided by the
rules, one by one. The users of a server cannot be matched so.
"""
# ruff: noqa: S608 - the texts below name columns of the tables and nothing that anyone typed

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from seatdesk.domain.choices import Activity, Status
from seatdesk.domain.user_fields import FieldType, compared
from seatdesk.store.staging.staging import PORTION, Staging

AT_ONCE = 20_000
_SAME_FACT: Mapping[FieldType, str] = {
    "text": "ifnull(p.{0}, '') IN ('', u.{0})",
    "word": "ifnull(p.{0}, u.{0}) = u.{0}",
    "day": "ifnull(p.{0}, u.{0}) IS u.{0}",
}
_SAME_FACTS = " AND ".join(_SAME_FACT[field.type].format(field.stored) for field in compared())
_HELD = """ifnull((SELECT group_concat(product, char(31)) FROM (
SELECT product FROM here.seat JOIN here.subscription ON id = subscription_id
WHERE user_id = u.id ORDER BY id)), '')"""
# An exact day is not made older; what is more is decided one by one: `last_use.newest`.
_SAME_USE = """CASE WHEN ifnull(p.censored, 0) = u.censored AND u.last_active = p.last_active THEN 1
WHEN u.censored THEN 0 ELSE u.last_active > p.last_active END"""
# Seats in another order than that of the subscriptions are compared one by one.
_SAME = f"""{_SAME_FACTS} AND ifnull(p.status, u.status) = u.status
AND NOT (u.status = '{Status.INVITED}' AND ifnull(p.activity, '') = '{Activity.KNOWN}')
AND CASE p.activity WHEN '{Activity.KNOWN}' THEN ifnull({_SAME_USE}, 0)
WHEN '{Activity.NEVER}' THEN u.activity <> '{Activity.UNKNOWN}' ELSE 1 END
AND (p.seats IS NULL OR p.seats = {_HELD})
AND (p.assigned IS NULL OR NOT EXISTS (SELECT 1 FROM here.seat AS s
WHERE s.user_id = u.id AND NOT s.age_known))"""
_LATER = f"""p.activity_as_of > ifnull(u.activity_as_of, '') AND p.activity = u.activity
AND (p.activity = '{Activity.NEVER}'
OR p.last_active = u.last_active AND ifnull(p.censored, 0) = u.censored)"""
# Of a user who is not the same the rules decide that, too.
_MATCH = f"""INSERT INTO matched SELECT place, same, CASE WHEN same AND later THEN id END,
before, after FROM (SELECT p.place, {_SAME} AS same, {_LATER} AS later, u.id,
u.activity_as_of AS before, p.activity_as_of AS after FROM person AS p
CROSS JOIN here.users AS u ON u.email_key = p.key AND u.status <> '{Status.REMOVED}'
WHERE p.place > ? AND p.place <= ?)"""
_MATCHED = """CREATE TABLE matched
(place INTEGER PRIMARY KEY, same INTEGER, observed INTEGER, before TEXT, after TEXT)"""
_OBSERVED = f"""SELECT place, observed, before, after FROM matched
WHERE observed IS NOT NULL AND place > ? ORDER BY place LIMIT {AT_ONCE}"""
_ABSENT = f"""INSERT INTO absent SELECT id, email, name FROM here.users
WHERE status IN ('{Status.INVITED}', '{Status.ACTIVE}')
AND NOT EXISTS (SELECT 1 FROM person WHERE person.key = email_key)"""
_CANDIDATES = f"""SELECT place, key FROM matched CROSS JOIN person USING (place)
WHERE NOT same AND place > ? ORDER BY place LIMIT {PORTION}"""


def match(
    staging: Staging,
    workspace: Path,
    revision: int,
    unchanged: str,
    step: Callable[[int], None],
    *,
    missing: bool,
) -> int | None:
    """Set the outcome `unchanged` of rows that say nothing new of users; their number.

    None when the workspace is not of this revision any more: nothing is decided then. `missing`:
    note the users who are in no row. The other matched rows are in `candidates`.
    """
    staging.file.run("DROP TABLE IF EXISTS matched")
    staging.file.run(_MATCHED)
    staging.file.attach("here", workspace)
    try:
        staging.file.run("BEGIN")
        ((now,),) = staging.file.run_attached("SELECT revision FROM here.account")
        if now == revision:
            for after in range(0, staging.last_place(), AT_ONCE):
                staging.file.run_attached(_MATCH, (after, after + AT_ONCE))
                step(AT_ONCE)
            if missing:
                staging.file.run_attached(_ABSENT)
        staging.file.run("COMMIT")
    finally:
        staging.file.detach("here")
    if now != revision:
        return None
    staging.file.run(
        "INSERT INTO outcome SELECT place, ?, NULL FROM matched WHERE same", (unchanged,)
    )
    ((count,),) = staging.file.run("SELECT count(*) FROM matched WHERE same")
    return int(count)


def observed(staging: Staging) -> Iterator[list[tuple[int, str | None, str]]]:
    """Users of whose use a later source tells the same: number, day so far, and that day."""
    last = 0
    while rows := staging.file.run(_OBSERVED, (last,)):
        yield [row[1:] for row in rows]
        last = rows[-1][0]


def candidates(staging: Staging) -> Iterator[list[str]]:
    """Compared addresses of matched users of whom the files say something new, in portions."""
    after = 0
    while rows := staging.file.run(_CANDIDATES, (after,)):
        yield [key for _, key in rows]
        after = rows[-1][0]
