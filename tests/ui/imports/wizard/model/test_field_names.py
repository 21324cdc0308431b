"""The words for fields, kinds, meanings and questions: none is missing."""


def test_every_sort_of_question_is_worded(window):
    from seatdesk.exchange.question import SENTENCES, Question
    from seatdesk.ui.imports.wizard.model.field_names import question_text

    facts = dict.fromkeys(
        ("column", "other", "field", "words", "example", "first", "second", "count", "row",
         "expected", "found", "names", "what", "name", "email", "known_as"), "x",
    )  # fmt: skip
    for code in SENTENCES:
        worked = {"dates": "2026-04-03", "numbers": "1.5"}.get(code, "x")
        said = question_text(
            Question(code, code, "comma", (), facts | {"first": worked, "second": worked})
        )
        assert "{" not in said


def test_every_field_kind_and_meaning_has_its_word():
    from seatdesk.exchange.cells.state_words import SEAT_MEANINGS, STATUS_MEANINGS
    from seatdesk.exchange.fields import ALL, FieldKind
    from seatdesk.exchange.files.encoding import CHOICES
    from seatdesk.exchange.people.person import ProblemGrade
    from seatdesk.ui.imports.wizard.model import field_names as names
    from seatdesk.ui.text import user_words

    assert set(ALL) <= set(names.FIELDS)
    assert {str(kind) for kind in FieldKind} == set(names.KINDS)
    of_users = {*user_words.STATUSES, *user_words.KINDS}
    assert {*SEAT_MEANINGS, *STATUS_MEANINGS} <= {*of_users, *names.MEANINGS}
    assert of_users.isdisjoint(names.MEANINGS)
    assert {str(grade) for grade in ProblemGrade} == set(names.EFFECTS)
    assert set(CHOICES) - set(names.ENCODINGS) == {"utf-16-le", "utf-16-be", "utf-32"}


def test_a_status_and_a_kind_of_user_are_called_as_everywhere_else(qapp):
    from seatdesk.ui.imports.wizard.model.field_names import meaning_name
    from seatdesk.ui.text import language

    language.install(qapp, "sv")
    codes = ("deactivated", "service", "yes", "unheard of")
    said = ["Inaktiverad", "Tjänstekonto", "Ja: har platsen", "unheard of"]
    assert [meaning_name(code) for code in codes] == said
