"""Users: creating them, changing them, and their life in the account (P2-P9)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from seatdesk.controllers.history import HistoryController, HistoryLine
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.operations import aliases as alias_changes
from seatdesk.controllers.operations import user_changes
from seatdesk.controllers.operations.assignments import cancelled_by_demand
from seatdesk.controllers.operations.purchases import quoted
from seatdesk.controllers.operations.use_case import UseCase, decline, decline_all
from seatdesk.controllers.outcome import Outcome
from seatdesk.controllers.runner import UseCaseRunner
from seatdesk.controllers.seats import EditsByProduct
from seatdesk.controllers.subscriptions.checkout import PurchaseOrder, carry_out_order, changes_of
from seatdesk.domain.account.account import User
from seatdesk.domain.addresses import mailboxes_in
from seatdesk.domain.changes.kinds.seat_changes import Assign
from seatdesk.domain.changes.kinds.user_record_changes import AddUsers, SetStatus
from seatdesk.domain.changes.rules import seat_counts, why_no_seat_at_creation
from seatdesk.domain.choices import Status, UserKind
from seatdesk.domain.control_signs import texts_without_control
from seatdesk.domain.forecast.quote import Quote
from seatdesk.domain.origin import Origin
from seatdesk.domain.refusals import Code, Refusal, refuse
from seatdesk.domain.scenario.exemption import Exemption
from seatdesk.domain.seat_age import SeatAge
from seatdesk.domain.seat_draft import BuyFirst, SaveDecision, SeatEdit, decide_save
from seatdesk.domain.user_fields import typed, with_facts

ANY = frozenset(Status)


SHARED = tuple(field for field in typed() if field.name not in {"name", "email"})
"""Facts that a person types of several new users at once."""


@with_facts(SHARED)
@dataclass(frozen=True, slots=True, kw_only=True)
class NewUsers:
    """One or several users with the same choices (P2)."""

    emails: tuple[str, ...]
    names: tuple[str, ...] = ()
    """In the order of the e-mails; missing ones stay empty."""
    team: str = ""
    cost_centre: str = ""
    job_title: str = ""
    manager: str = ""
    kind: UserKind = UserKind.PERSON
    access: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()
    """Products to give a seat of; access comes with it."""
    super_admin: bool = False
    add_edit_users: bool = False
    modify_billing: bool = False

    def users(self) -> tuple[User, ...]:
        """The users as they will be: invited."""
        names = (*self.names, *[""] * len(self.emails))
        shared: dict[str, Any] = {fact.name: getattr(self, fact.name) for fact in SHARED}
        return tuple(
            User(
                email=email,
                name=name,
                status=Status.INVITED,
                kind=self.kind,
                super_admin=self.super_admin,
                add_edit_users=self.add_edit_users,
                modify_billing=self.modify_billing,
                access=tuple(dict.fromkeys((*self.access, *self.seats))),
                **shared,
            )
            for email, name in zip(self.emails, names, strict=False)
        )


@dataclass(frozen=True, slots=True)
class UserPage:
    """Everything about one user on one page."""

    user: User
    seats: tuple[str, ...]
    history: tuple[HistoryLine, ...]
    aliases: tuple[str, ...] = ()
    """Other addresses they were known under."""
    origin: Origin | None = None
    """The place in a file where the last import read something of the user."""
    ages: Mapping[str, SeatAge] = field(default_factory=dict)
    """Since when each seat is held, by product."""
    exemptions: tuple[Exemption, ...] = ()
    """Seats of theirs that are left out of the findings."""

    @property
    def paid(self) -> bool:
        """True when the user holds a paid seat (P8)."""
        return bool(self.seats)


class UsersController:
    """The use cases behind the users table and its dialogs."""

    def __init__(self, runner: UseCaseRunner, history: HistoryController) -> None:
        self._runner = runner
        self._history = history

    @staticmethod
    def parse_emails(text: str) -> tuple[str, ...]:
        """The addresses in pasted text: separated by space, comma, semicolon or line (P2).

        `Name <address>` gives the address. The same address twice, in any case, is one.
        """
        return tuple(found.address for found in mailboxes_in(text))

    def check(self, emails: Sequence[str]) -> tuple[Refusal, ...]:
        """Refusals of the addresses that cannot become a user."""
        return self._runner.look(lambda use_case: user_changes.refused_emails(use_case, emails))

    def preview(self, new: NewUsers) -> SaveDecision:
        """Decide whether creating these users has to buy seats first (P2)."""

        def decide(use_case: UseCase) -> SaveDecision:
            pools = {s.product: s.pool for s in use_case.account.subscriptions}
            return decide_save(pools, _seats_needed(use_case, new))

        return self._runner.look(decide)

    def cancels(self, new: NewUsers) -> tuple[tuple[str, int], ...]:
        """The pending requests that creating these users would cancel, said beforehand (D5)."""

        def find(use_case: UseCase) -> tuple[tuple[str, int], ...]:
            account, balance = use_case.account, _seats_needed(use_case, new)
            decision = decide_save({s.product: s.pool for s in account.subscriptions}, balance)
            short = decision.shortfall if isinstance(decision, BuyFirst) else {}
            return cancelled_by_demand(account, balance, short)

        return self._runner.look(find)

    def quote(
        self,
        new: NewUsers,
        buy: Mapping[str, int],
        on: date | None = None,
        edits: Iterable[SeatEdit] = (),
        release: Iterable[SeatEdit] = (),
    ) -> Outcome[tuple[Quote, ...]]:
        """Quote a purchase for these users, with the requests that their seats cancel (C1, D5)."""
        order = PurchaseOrder(buy, EditsByProduct.of(edits), EditsByProduct.of(release), on)

        def ask(use_case: UseCase) -> tuple[Quote, ...]:
            numbers = tuple(range(-len(new.emails), 0))  # they have none yet
            counted = seat_counts(use_case.account.policies, Status.INVITED)
            without = () if counted else numbers
            seats = [Assign(product, numbers, without) for product in dict.fromkeys(new.seats)]
            return quoted(use_case, (*changes_of(use_case, order), *seats))

        return self._runner.ask(ask)

    def create(
        self,
        new: NewUsers,
        buy: Mapping[str, int] | None = None,
        quotes: Sequence[Quote] | None = None,
        *,
        on: date | None = None,
        edits: Iterable[SeatEdit] = (),
        release: Iterable[SeatEdit] = (),
        order: str = "",
        note: str = "",
    ) -> Outcome[tuple[User, ...]]:
        """Add users with their access and seats, and buy what is short: one transaction (P2).

        `edits` and `release` take back seats that are paid for already, as at any checkout (C2).
        """

        def create(use_case: UseCase) -> tuple[User, ...]:
            invited = texts_without_control(new).users()
            use_case.allow(AddUsers(invited))
            if not invited:
                decline(Code.NOTHING_TO_SAVE)
            for product in invited[0].access:
                use_case.subscription(product)
            if new.seats:
                decline_all([r for user in invited if (r := why_no_seat_at_creation(user))])
            added = user_changes.add(use_case, invited)
            seats = [SeatEdit(u.id, p, seated=True) for p in new.seats for u in added]
            boxes, to_release = EditsByProduct.of((*edits, *seats)), EditsByProduct.of(release)
            if buy or boxes.products or to_release.products:
                carry_out_order(
                    use_case, PurchaseOrder(buy or {}, boxes, to_release, on, order), quotes
                )
            return added

        return self._runner.run(create, note=note)

    def edit(
        self, user: int, *, note: str = "", aliases: Iterable[str] | None = None, **fields: object
    ) -> Outcome[User]:
        """Change facts about a user. ValueError for a field that is none.

        `aliases` are the other addresses they were known under, all of them; None: as they are.
        """
        aliases_by_user = {} if aliases is None else {user: tuple(aliases)}

        def edit(use_case: UseCase) -> User:
            (now,) = user_changes.load_users(use_case, (user,))
            wanted = user_changes.edits_of(now, fields, use_case.today)
            edits = [e for e in wanted if e.before != e.after]
            if edits or not alias_changes.changing_edits(use_case, aliases_by_user):
                user_changes.edit(use_case, edits)
            if renamed := alias_changes.changing_edits(
                use_case, aliases_by_user
            ):  # the own address may be another now
                alias_changes.change(use_case, renamed)
            return user_changes.load_users(use_case, (user,))[0]

        return self._runner.run(edit, note=note)

    def aliases(self, user: int) -> tuple[str, ...]:
        """The other addresses a user was known under."""
        return self._runner.look(lambda use_case: use_case.work.aliases.of_users((user,))).get(
            user, ()
        )

    def set_access(self, product: str, users: Iterable[int], *, on: bool) -> Outcome[int]:
        """Switch product access on or off; the number of users it moved."""
        ids = tuple(users)

        def switch(use_case: UseCase) -> int:
            user_changes.set_access(use_case, product, ids, on=on)
            return len(ids)

        return self._runner.run(switch)

    def invite(self, users: Iterable[int]) -> Outcome[int]:
        """Invite users again who have not answered yet (P5)."""
        ids = tuple(users)

        def invite(use_case: UseCase) -> int:
            now = user_changes.load_users(use_case, ids)
            wrong = [user for user in now if user.status is not Status.INVITED]
            decline_all([_wrong_status(user, Status.INVITED) for user in wrong])
            if not ids:
                decline(Code.NOTHING_TO_SAVE)
            use_case.do(SetStatus(ids, Status.INVITED, Status.INVITED))
            return len(ids)

        return self._runner.run(invite)

    def activate(self, users: Iterable[int]) -> Outcome[int]:
        """Make invited users active: they signed in (P5)."""
        return self._change_status(users, Status.ACTIVE, frozenset({Status.INVITED}))

    def withdraw_invitation(self, users: Iterable[int]) -> Outcome[int]:
        """Deactivate invited users who shall not come (P5)."""
        return self._change_status(users, Status.DEACTIVATED, frozenset({Status.INVITED}))

    def deactivate(self, users: Iterable[int]) -> Outcome[int]:
        """Deactivate active and invited users."""
        return self._change_status(users, Status.DEACTIVATED, ANY)

    def reactivate(self, users: Iterable[int]) -> Outcome[int]:
        """Make deactivated users active again."""
        return self._change_status(users, Status.ACTIVE, frozenset({Status.DEACTIVATED}))

    def remove(
        self, users: Iterable[int], *, clear: bool = False, progress: Progress | None = None
    ) -> Outcome[int]:
        """Remove users; `clear` takes their seats and access away first (P7)."""
        return self._change_status(
            users, Status.REMOVED, ANY, before=_clear if clear else None, progress=progress
        )

    def find(self, email: str) -> User | None:
        """The user of an address in any case, unless removed."""
        return next(iter(self.find_all([email]).values()), None)

    def find_all(self, emails: Iterable[str]) -> dict[str, User]:
        """The users of addresses, by address in lower case; removed ones are left out."""
        addresses = tuple(emails)
        return self._runner.look(lambda use_case: use_case.work.users.by_email(addresses))

    def page(self, user: int) -> UserPage | None:
        """Everything about one user; None when there is no such user."""

        def read(use_case: UseCase) -> UserPage | None:
            work = use_case.work
            found, ages = work.users.get(user), work.seats.ages_of(user)
            if found is None:
                return None
            exempt = work.exemptions.of_users((user,))
            origin = work.sources.origin(user)
            return UserPage(found, tuple(ages), (), (), origin, ages, exempt)

        page = self._runner.look(read)
        if page is None:
            return None
        return replace(page, history=self._history.of_user(user), aliases=self.aliases(user))

    def _change_status(
        self,
        users: Iterable[int],
        after: Status,
        only: frozenset[Status],
        before: Callable[[UseCase, Sequence[int]], None] | None = None,
        progress: Progress | None = None,
    ) -> Outcome[int]:
        ids = tuple(dict.fromkeys(users))

        def reach(use_case: UseCase) -> int:
            use_case.allow(SetStatus(ids, Status.ACTIVE, after))
            if not ids:
                decline(Code.NOTHING_TO_SAVE)
            if only != ANY:
                wrong = [u for u in user_changes.load_users(use_case, ids) if u.status not in only]
                decline_all([_wrong_status(user, after) for user in wrong])
            if before is not None:
                before(use_case, ids)
            user_changes.set_status(use_case, ids, after)
            return len(ids)

        return self._runner.run(reach, progress=progress)


def _seats_needed(use_case: UseCase, new: NewUsers) -> dict[str, int]:
    """Seats that the users to come take out of each pool."""
    counted = seat_counts(use_case.account.policies, Status.INVITED)
    return dict.fromkeys(new.seats, len(new.emails) * counted)


def _wrong_status(user: User, wanted: Status) -> Refusal:
    return refuse(Code.WRONG_STATUS, email=user.email, status=user.status, wanted=wanted)


def _clear(use_case: UseCase, users: Sequence[int]) -> None:
    user_changes.clear_seats_and_access(use_case, users)
