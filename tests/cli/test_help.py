"""Every command explains itself in a sentence, with examples that work and options that say so."""

import argparse
import shlex

import pytest

from seatdesk.cli.help_texts import COMMANDS, verbs_of
from seatdesk.cli.program import parser

DAY = "2026-03-02"


def commands(of, path=""):
    """Every parser by its words."""
    if path:
        yield path, of
    for name, verb in verbs_of(of):
        yield from commands(verb, f"{path} {name}".strip())


ALL = dict(commands(parser()))
EXAMPLES = [(path, example) for path, (_, examples) in COMMANDS.items() for example in examples]


@pytest.mark.parametrize("path", ALL)
def test_every_command_has_a_sentence_and_an_example(path):
    sentence, examples = COMMANDS[path]
    assert sentence[0].isupper()
    assert sentence.endswith(".")
    assert examples or list(verbs_of(ALL[path]))
    told = ALL[path].format_help()
    assert all(f"  seatdesk {example}" in told for example in examples)
    assert "--json, --today, --as and" in told


@pytest.mark.parametrize("path", ALL)
def test_every_argument_says_what_it_is(path):
    unknown = [
        action.option_strings or action.dest
        for action in ALL[path]._actions
        if not action.help and not isinstance(action, argparse._SubParsersAction)
    ]
    assert unknown == []


def test_no_sentence_is_left_of_a_command_that_is_gone():
    assert COMMANDS.keys() == ALL.keys()


@pytest.mark.parametrize(("path", "example"), EXAMPLES)
def test_every_example_is_of_its_command_or_prepares_it_and_parses(path, example):
    words = shlex.split(example.partition(" <")[0])
    assert words[0] == path.partition(" ")[0] or path == "transfer"
    parser().parse_args([word for word in words if word != "--json"])


def test_the_examples_one_after_the_other_are_a_story_that_works(
    run, tmp_path, monkeypatch, capsys
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "people.csv").write_text("email,name\nada@example.com,Ada Lovelace\nd@x.se,Dan\n")
    charged = "Description,Amount\nSales Hub Professional platform,450.00\n"
    (tmp_path / "invoice.csv").write_text(charged)
    monkeypatch.setattr("sys.stdin", ["{}"])
    for _, example in EXAMPLES:
        if "--undo" in example:
            continue  # the number is of a story of one's own
        said = run(*shlex.split(example.partition(" <")[0]), today=DAY)
        expected = 2 if example.startswith("calc") else 0  # {} is no question
        assert said.code == expected, (example, said)


def test_help_and_version_are_no_errors(run):
    helped, version = run("users", "--help", today=None), run("--version", today=None)
    assert (helped.code, helped.err) == (version.code, version.err) == (0, "")
    assert helped.out.startswith("usage: seatdesk users")
    assert version.out.startswith("SeatDesk ")


def test_demo_help_says_how_many_users_it_makes_unasked(run, tmp_path):
    made = run("--json", "demo", tmp_path / "unasked.seatdesk", today=DAY)
    helped = run("demo", "--help", today=None)
    assert f"how many users (default: {made.data['users']})" in " ".join(helped.out.split())


def test_the_help_of_a_filter_writes_a_leading_hyphen_as_it_is_taken():
    """`--filter -tier:pro` would be an option to argparse."""
    told = " ".join(ALL["users"].format_help().split())
    assert "--filter='-tier:pro'" in told
    assert " -word" not in told
    asked = parser().parse_args(shlex.split("users W --filter='-tier:pro'"))
    assert asked.filter == "-tier:pro"
