"""user, users: adding, changing and listing users."""

import argparse
from collections.abc import Iterable
from typing import Any

from seatdesk.cli.output.cancelled_requests import cancelled_json
from seatdesk.cli.output.counting import counted, were
from seatdesk.cli.output.reply import CommandError, Reply, table, usage, value_of
from seatdesk.cli.purchase_checks import (
    check_sold_here,
    reclaimable_seats,
    value_or_vendor_message,
    with_reclaimable_seats,
)
from seatdesk.cli.session import CommandSession, find_users, known_product
from seatdesk.cli.values import between, last_use, user_filter
from seatdesk.controllers.outcome import Outcome, Refused
from seatdesk.controllers.read_models import UserQuery, UserRow
from seatdesk.controllers.users import SHARED, NewUsers
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.account.account import User
from seatdesk.domain.addresses import address_key, mailboxes_in
from seatdesk.domain.choices import UserKind
from seatdesk.domain.json_values import to_plain
from seatdesk.domain.refusals import Code
from seatdesk.domain.seat_draft import BuyFirst
from seatdesk.domain.user_fields import UserField, exported, of_type

NAMES = ("user", "users")
MOST = 1_000_000_000
IN_THE_WAY = {Code.USER_HOLDS_SEAT, Code.USER_HAS_ACCESS}
FACTS = ("name", *(field.name for field in SHARED))
LIFE = {
    "invite": "invite again who has not answered yet",
    "activate": "who was invited has signed in",
    "deactivate": "they keep what they hold and may not sign in",
    "reactivate": "they may sign in again",
    "remove": "they leave the account; the history stays",
}


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own kind is private
    """Describe the commands."""
    noun = commands.add_parser("user", help="users: add, edit, invite, deactivate, …")
    noun.add_argument("workspace", metavar="W")
    verbs = noun.add_subparsers(title="what to do", metavar="VERB", required=True)

    add = verbs.add_parser("add", help="add users, all with the same choices")
    add.add_argument("emails", nargs="+", metavar="EMAIL")
    add.add_argument("--name", default="", help="for one user")
    for field in SHARED:
        add.add_argument(_option(field.name), default="")
    add.add_argument("--type", default="person", choices=[kind.value for kind in UserKind])
    add.add_argument("--super-admin", action="store_true")
    add.add_argument("--add-edit-users", action="store_true", help="give this permission")
    add.add_argument("--modify-billing", action="store_true", help="give this permission")
    add.add_argument("--access", action="append", default=[], metavar="P", help="product access")
    add.add_argument("--seat", action="append", default=[], metavar="P", help="a paid seat")
    add.add_argument("--buy", action="store_true", help="buy the seats that are short")
    add.set_defaults(run=_add)

    edit = verbs.add_parser("edit", help="change facts about one user")
    edit.add_argument("emails", nargs=1, metavar="EMAIL")
    edit.add_argument("--email", metavar="NEW", help="another address; the old one may be an alias")
    for fact in FACTS:
        edit.add_argument(_option(fact), metavar="T")
    edit.add_argument("--type", choices=[kind.value for kind in UserKind])
    edit.add_argument(
        "--last-active", type=last_use, metavar="DATE",
        help="the day of the last use as it is known today, or never, or unknown",
    )  # fmt: skip
    edit.add_argument(
        "--alias", action="append", default=[], metavar="ADDRESS",
        help="an address they were known under: an import finds them by it",
    )  # fmt: skip
    edit.add_argument(
        "--remove-alias", action="append", default=[], metavar="ADDRESS", help="take one away"
    )
    edit.set_defaults(run=_edit)

    for verb, says in LIFE.items():
        life = verbs.add_parser(verb, help=says)
        life.add_argument("emails", nargs="+", metavar="EMAIL")
        life.set_defaults(run=_change_status, verb=verb, clear=False)
        if verb == "remove":
            life.add_argument(
                "--clear", action="store_true", help="take seats and access away first"
            )

    users = commands.add_parser("users", help="who holds what")
    users.add_argument("workspace", metavar="W")
    users.add_argument(
        "--filter",
        default="",
        type=user_filter,
        metavar="TEXT",
        help="words and tokens as in the window: team:sales status:active seat:sales tier:pro "
        "idle:>60 kind:bot; a text that begins with a hyphen in one word: --filter='-tier:pro'",
    )
    users.add_argument("--limit", type=between(1, MOST), metavar="N", help="at most so many")
    users.set_defaults(run=_users)


def _option(fact: str) -> str:
    return f"--{fact.replace('_', '-')}"


def _add(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace, writes=True) as workspace:
        emails = workspace.users.parse_emails(" ".join(asked.emails))
        if not emails:
            raise usage("No e-mail address was given.")
        if asked.name and len(emails) > 1:
            raise usage("--name names one user; several e-mail addresses were given.")
        name = asked.name or mailboxes_in(" ".join(asked.emails))[0].name
        shared: dict[str, Any] = {field.name: getattr(asked, field.name) for field in SHARED}
        new = NewUsers(
            emails=emails,
            names=(name,) if name else (),
            kind=UserKind(asked.type),
            access=tuple(known_product(workspace, product) for product in asked.access),
            seats=tuple(dict.fromkeys(known_product(workspace, product) for product in asked.seat)),
            super_admin=asked.super_admin,
            add_edit_users=asked.add_edit_users,
            modify_billing=asked.modify_billing,
            **shared,
        )
        decision = workspace.users.preview(new)
        short = dict(decision.shortfall) if isinstance(decision, BuyFirst) and asked.buy else {}
        check_sold_here(workspace, short)
        instead = reclaimable_seats(workspace, short)
        added = value_or_vendor_message(workspace, workspace.users.create(new, short))
        return with_reclaimable_seats(_added(workspace, added, new, short), instead)


def _added(
    workspace: Workspace, added: tuple[User, ...], new: NewUsers, bought: dict[str, int]
) -> Reply:
    lines = [f"{user.email} was invited." for user in added]
    lines += [
        f"{counted(seats, 'seat', product)} {were(seats)} bought."
        for product, seats in bought.items()
    ]
    data = {
        "added": [
            {"email": user.email, "name": user.name, "status": user.status.value}
            | {"seats": list(new.seats)}
            for user in added
        ],
        "bought": [{"product": product, "seats": seats} for product, seats in bought.items()],
        "cancelled": cancelled_json(workspace.cancelled),
    }
    return Reply(data, lines)


def _edit(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace, writes=True) as workspace:
        (user,) = find_users(workspace, asked.emails)
        facts = {name: getattr(asked, name) for name in ("email", *FACTS)}
        fields: dict[str, Any] = {name: said for name, said in facts.items() if said is not None}
        if asked.type:
            fields["kind"] = UserKind(asked.type)
        if asked.last_active:
            activity, day = asked.last_active
            fields |= {"activity": activity, "last_active": day}
        aliases = _aliases(workspace, user, asked)
        if not fields and aliases is None:
            raise usage("Say what shall change, such as --team or --alias.")
        now = value_of(workspace.users.edit(user.id, aliases=aliases, **fields))
        data = {name: getattr(now, name) for name in ("email", *FACTS)}
        use = {name: to_plain(value) for name, value in now.last_use._asdict().items()}
        aliases_now = list(workspace.users.aliases(user.id))
        answer = data | use | {"type": now.kind.value, "aliases": aliases_now}
        return Reply(answer, [f"{now.email} was changed."])


def _aliases(workspace: Workspace, user: User, asked: argparse.Namespace) -> tuple[str, ...] | None:
    """The other addresses as they shall be; None: as they are."""
    if not asked.alias and not asked.remove_alias:
        return None
    removed = {address_key(address) for address in asked.remove_alias}
    addresses = (*workspace.users.aliases(user.id), *asked.alias)
    return tuple(address for address in addresses if address_key(address) not in removed)


def _change_status(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace, writes=True) as workspace:
        users = find_users(workspace, asked.emails)
        outcome = _step(workspace, asked.verb, tuple(user.id for user in users), clear=asked.clear)
        _check_removed(outcome)
        now = workspace.look(
            lambda use_case: use_case.work.users.by_id([user.id for user in users])
        )
        data = [{"email": user.email, "status": user.status.value} for user in now]
        return Reply(data, [f"{user.email} is {user.status.value}." for user in now])


def _check_removed(outcome: Outcome[int]) -> int:
    """The value of a done outcome; a removal refused for seats or access names the option."""
    try:
        return value_of(outcome)
    except CommandError as error:
        if isinstance(outcome, Refused) and IN_THE_WAY & {
            refusal.code for refusal in (outcome.refusal, *outcome.also)
        }:
            error.details = ("With --clear their seats and access are taken away first.",)
        raise


def _step(workspace: Workspace, verb: str, users: tuple[int, ...], *, clear: bool) -> Outcome[int]:
    if verb == "remove":
        return workspace.users.remove(users, clear=clear)
    steps = {
        "invite": workspace.users.invite,
        "activate": workspace.users.activate,
        "deactivate": workspace.users.deactivate,
        "reactivate": workspace.users.reactivate,
    }
    return steps[verb](users)


def _users(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace) as workspace:
        query = UserQuery(
            text=asked.filter,
            today=workspace.today,
            idle_after=workspace.billing.policies().idle_after_days,
        )
        rows = workspace.views.rows(workspace.views.ids(query, limit=asked.limit))
        lines = table(
            ("E-mail", "Name", "Status", "Team", "Last active", "Seats"),
            (
                (row.email, row.name, row.status, row.team, _active(row), ", ".join(row.seats))
                for row in rows
            ),
        )
        return Reply([_user(row) for row in rows], [*lines, counted(len(rows), "user")])


def _active(row: UserRow) -> str:
    day = row.last_active.isoformat() if row.last_active else row.activity
    return f"before {day}" if row.censored else day


def _user(row: UserRow) -> dict[str, Any]:
    return {
        **_facts(row, (field for field in exported() if field.name != "kind")),
        "activity": row.activity,
        "type": row.kind,
        **_facts(row, of_type("flag")),
        "paid": bool(row.seats),
        "access": list(row.access),
        "seats": list(row.seats),
        "seats_since": {
            product: day.isoformat() if day else None
            for product, day in zip(row.seats, row.since, strict=True)
        },
    }


def _facts(row: UserRow, of: Iterable[UserField]) -> dict[str, Any]:
    return {field.name: to_plain(getattr(row, field.name)) for field in of if field.in_json}
