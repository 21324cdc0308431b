"""Every question of an import says on the command line how it is answered."""

import pytest

from seatdesk.cli.imports.import_hints import hint_for
from seatdesk.exchange.question import SENTENCES, Question

CONFIRMED = {"extension", "hashed", "open_quote", "long_rows", "actions", "removal_list", "no_rows"}
FACTS = dict.fromkeys(
    ("column", "other", "field", "words", "example", "known_as", "email", "names"), "x y"
)


@pytest.mark.parametrize("code", sorted(SENTENCES.keys() - {"email_none"}))
def test_a_question_names_options_that_there_are(code, run):
    said = hint_for(Question(code, code, "", ("one", "two"), FACTS))
    assert (said == "If that is right: --yes.") == (code in CONFIRMED)
    known = run("import", "--help", today=None).out.split()
    named = {word.rstrip(".,;") for word in said.split() if word.startswith("--")}
    assert named <= {word.strip("[],") for word in known}


def test_values_with_spaces_are_quoted_and_proposals_named():
    asked = Question("two_columns", "field:team", "Team", ("Team", "Cost unit"), {"field": "team"})
    assert hint_for(asked) == (
        'Answer with --map "Team|Cost unit=team". --yes takes what is proposed: Team.'
    )
