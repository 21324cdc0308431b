"""The witness among the programs: a test that needs it never vanishes silently."""

import shutil

import pytest

from tests import office


@pytest.mark.parametrize(("ci", "outcome"), [("true", "failed"), ("", "skipped")])
def test_without_libreoffice_a_test_is_skipped_by_name_but_fails_in_ci(monkeypatch, ci, outcome):
    monkeypatch.setenv("CI", ci)
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    expected = {"failed": pytest.fail.Exception, "skipped": pytest.skip.Exception}[outcome]

    with pytest.raises(expected, match="LibreOffice is not installed"):
        office.office()
