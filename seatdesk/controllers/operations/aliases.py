"""Aliases: other addresses of users, read and changed inside a transaction (IMPORT rule 5)."""

from collections.abc import Iterable, Mapping, Sequence

from seatdesk.controllers.operations import user_changes
from seatdesk.controllers.operations.use_case import UseCase, decline, decline_all
from seatdesk.domain.addresses import address_key, is_address, plain_address
from seatdesk.domain.changes.kinds.user_record_changes import AliasEdit, SetAliases
from seatdesk.domain.refusals import Code, Refusal, refuse


def edits_of(use_case: UseCase, aliases: Mapping[int, Iterable[str]]) -> tuple[AliasEdit, ...]:
    """The edits that give users these aliases; their own address is never one."""
    present = use_case.work.aliases.of_users(tuple(aliases))
    own = {
        user.id: address_key(user.email)
        for user in user_changes.load_present_users(use_case, tuple(aliases))
    }
    return tuple(
        AliasEdit(user, present.get(user, ()), _ordered(addresses, own[user]))
        for user, addresses in aliases.items()
    )


def changing_edits(
    use_case: UseCase, aliases: Mapping[int, Iterable[str]]
) -> tuple[AliasEdit, ...]:
    """The edits for these aliases, without those that change nothing."""
    return tuple(edit for edit in edits_of(use_case, aliases) if edit.before != edit.after)


def edits_adding(use_case: UseCase, found: Mapping[str, int]) -> tuple[AliasEdit, ...]:
    """The edits that add aliases to those that users have."""
    present = use_case.work.aliases.of_users(tuple(found.values()))
    aliases: dict[int, list[str]] = {}
    for address, user in found.items():
        aliases.setdefault(user, list(present.get(user, ()))).append(address)
    return edits_of(use_case, aliases)


def change(use_case: UseCase, edits: Iterable[AliasEdit]) -> None:
    """Change the aliases of users. Edits that change nothing are left out."""
    changing = tuple(edit for edit in edits if edit.before != edit.after)
    use_case.allow(SetAliases(changing))
    if not changing:
        decline(Code.NOTHING_TO_SAVE)
    _check(use_case, changing)
    use_case.work.aliases.replace({edit.user: edit.after for edit in changing})
    use_case.do(SetAliases(changing))


def _ordered(addresses: Iterable[str], own: str) -> tuple[str, ...]:
    """The aliases of a user, each once, in the order of the database."""
    plain = map(plain_address, addresses)
    by_key = {address_key(address): address for address in plain}
    return tuple(by_key[key] for key in sorted(by_key) if key not in {"", own})


def _check(use_case: UseCase, edits: Sequence[AliasEdit]) -> None:
    now = {
        user.id: user
        for user in user_changes.load_present_users(use_case, [edit.user for edit in edits])
    }
    present = use_case.work.aliases.of_users(tuple(now))
    decline_all(
        [
            refuse(Code.MOVED_ON, what=now[edit.user].email)
            for edit in edits
            if present.get(edit.user, ()) != edit.before
        ]
    )
    decline_all(_refused(use_case, edits))


def _refused(use_case: UseCase, edits: Sequence[AliasEdit]) -> list[Refusal]:
    """Refusals of aliases that are no address, or lead to another user already."""
    new_owner = {address: edit.user for edit in edits for address in edit.after}
    malformed = [address for address in new_owner if not is_address(address)]
    users, owners = use_case.work.users.by_email(new_owner), use_case.work.aliases.owners(new_owner)
    claimed: dict[str, int] = {}
    refused = [refuse(Code.EMAIL_MALFORMED, email=address) for address in malformed]
    for address, user in new_owner.items():
        key = address_key(address)
        if key in users:
            refused.append(refuse(Code.EMAIL_TAKEN, email=address, user=users[key].id))
        elif owners.get(key, user) != user or claimed.setdefault(key, user) != user:
            refused.append(refuse(Code.ALIAS_TAKEN, email=address))
    return refused
