"""Signed is what there is a certificate for; nothing else is kept of it."""

import base64
import subprocess
from pathlib import Path

import pytest

from windows import signing

SECRETS = {
    "WINDOWS_CERTIFICATE": base64.b64encode(b"certificate").decode(),
    "WINDOWS_CERTIFICATE_PASSWORD": "hush",
}


def refuse(command):
    raise AssertionError(command)


def test_without_a_certificate_nothing_is_signed_and_that_is_said(capsys):
    for variables in ({}, dict.fromkeys(SECRETS, ""), {**SECRETS, "WINDOWS_CERTIFICATE": ""}):
        assert not signing.sign([Path("a.exe")], variables, run=refuse)
        assert "Not signed" in capsys.readouterr().out


def test_files_are_signed_with_the_certificate_which_is_gone_afterwards():
    seen = []

    def run(command):
        certificate = Path(command[command.index("/f") + 1])
        seen.append((certificate, certificate.read_bytes(), command[-2:]))

    assert signing.sign([Path("a.exe"), Path("b.exe")], SECRETS, run=run)
    [(certificate, content, files)] = seen
    assert (content, files) == (b"certificate", ["a.exe", "b.exe"])
    assert not certificate.exists()


def test_a_signature_that_fails_does_not_tell_the_password(monkeypatch):
    monkeypatch.setattr(
        subprocess, "run", lambda command, check: subprocess.CompletedProcess(command, 1)
    )
    with pytest.raises(subprocess.CalledProcessError) as failed:
        signing.sign([Path("a.exe")], SECRETS)
    assert "hush" not in str(failed.value)
    assert "hush" not in str(failed.value.cmd)
