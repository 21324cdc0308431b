"""Questions about people of the files that only a look at the workspace raises."""

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256

from seatdesk.controllers.imports.plan.plan_rows import ImportPlan
from seatdesk.controllers.imports.reading.read_files import FileRead, ImportFiles
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.exchange.fields import FieldKind
from seatdesk.exchange.question import (
    PERSON,
    SAME,
    SERVICE,
    SOMEBODY_NEW,
    Question,
    open_questions,
)


def with_questions(use_case: UseCase | None, reading: ImportFiles, plan: ImportPlan) -> ImportFiles:
    """The files with questions about the people in them added."""
    reads = [_asking(read, _service_accounts(use_case, read)) for read in reading.files]
    first = next((n for n, read in enumerate(reads) if read.kind is FieldKind.PEOPLE), None)
    if first is not None:
        reads[first] = _asking(reads[first], _same_people(reading, plan))
    return replace(reading, files=tuple(reads))


def _asking(read: FileRead, questions: Sequence[Question]) -> FileRead:
    asked = open_questions(tuple(questions), read.options)
    if not asked:
        return read
    recognition = replace(read.recognition, questions=(*read.recognition.questions, *asked))
    return replace(read, recognition=recognition)


def _same_people(reading: ImportFiles, plan: ImportPlan) -> list[Question]:
    """A question about new people named like a user, where a seat depends on the answer."""
    found = [
        one for one in plan.possible_matches if one.seat and not reading.options.is_new(one.email)
    ]
    if not found:
        return []
    first, count = found[0], len({one.email for one in found})
    names = {"name": first.name, "email": first.email, "known_as": first.known_as}
    params: dict[str, str | int] = {**names, "count": count}
    code = "same_person" if count == 1 else "same_people"
    asked = _key("people", [f"{one.email} {one.user}" for one in found])
    choices = (SOMEBODY_NEW, SAME)
    return [Question(code, asked, SOMEBODY_NEW, choices, params)]


def _service_accounts(use_case: UseCase | None, read: FileRead) -> list[Question]:
    """A question about new addresses that look like no person's and have no type in the file."""
    here = use_case.work.users.by_email(read.impersonal) if use_case and read.impersonal else {}
    found = [address for address in read.impersonal if address not in here]
    if not found:
        return []
    code = "service_account" if len(found) == 1 else "service_accounts"
    params: dict[str, str | int] = {"email": ", ".join(found[:_SHOWN]), "count": len(found)}
    return [Question(code, _key("kinds", found), SERVICE, (SERVICE, PERSON), params)]


def _key(sort: str, texts: Sequence[str]) -> str:
    """The key of an answer that holds for these people only."""
    whole = "\n".join(sorted(texts))
    return f"{sort}:{sha256(whole.encode()).hexdigest()[:12]}"


_SHOWN = 3
