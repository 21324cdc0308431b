"""The workflows call commands that exist, of actions that cannot change behind our back."""

import re
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
TEXTS = {path.name: path.read_text(encoding="utf-8") for path in WORKFLOWS}


def test_the_tests_and_the_installers_have_a_workflow():
    assert set(TEXTS) == {"tests.yml", "installers.yml"}
    assert set(dev.WORKFLOWS) == {f".github/workflows/{name}" for name in TEXTS}


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_commands_exist(name):
    called = set(re.findall(r"packaging/dev\.py (\w+)", TEXTS[name]))
    assert called
    assert called <= set(dev.COMMANDS)


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_actions_are_named_by_commit_with_their_version(name):
    used = re.findall(r"uses: (.*)", TEXTS[name])
    assert used
    for line in used:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+(\.\d+)*", line), line


def test_every_system_makes_its_installers_and_the_release_waits_for_all():
    text = TEXTS["installers.yml"]
    assert "needs: [linux, windows, macos]" in text
    assert {"linux", "windows", "macos"} <= set(re.findall(r"packaging/dev\.py (\w+)", text))
    assert "sha256sum" in text


def test_secrets_are_handed_over_only_as_variables_of_one_step():
    for text in TEXTS.values():
        for line in text.splitlines():
            if "secrets." in line:
                assert re.fullmatch(r" {10}([A-Z_]+): \$\{\{ secrets\.\1 \}\}", line), line
