"""One word for each idea: other words for it stand in no catalogue and in no help (12.7)."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

RESOURCES = Path(__file__).parents[3] / "resources"
SWEDISH = {
    r"\bfynd": "iakttagelse (finding)",
    r"avaktiver": "inaktivera (deactivate)",
    r"\binaktiva?\b": "oanvänd (idle); inaktiverad is deactivated",
    r"prisb[oö]": "prislista (price book)",
    r"ytterligare plats|\*\*ytterligare": "extra platser (additional seats)",
    r"\bskatt|utan moms|med moms": "moms, exkl. moms, inkl. moms (tax)",
    r"\bförlorat\b(?! sin)|sunk": "redan bundet (sunk)",
    r"undvikbar|går att undvika": "kan undvikas (avoidable)",
    r"att stämma av": "att kontrollera (to check)",
    r"\bkassan?\b|kassaflöde": "köp platser (checkout), fakturerat (cash)",
    r"\btjänsten\b|intjänat": "periodiserat (service), lönar sig från (break-even)",
    r"bokför": "registrera (record)",
    r"otilldelad|ej tilldelad": "ledig (unassigned)",
    r"frigör(?! utrymme)": "ta tillbaka (unassign)",
    r"\bavstå|lämna platser|plats\w* \w* lämnas": "säga upp (give up)",
    r"upphäv|återkall|avboka": "avbryta (cancel)",
    r"prenumeration|kontrakt": "abonnemang (subscription), avtal (contract)",
    r"arbetsfil": "arbetsyta (workspace)",
    r"importmall": "importförval (import preset)",
    r"schemal|väntande": "planera, planerad (scheduled, pending)",
    r"\btvåan\b": "näst bästa planen (runner-up)",
    r"robot": "bot (bot)",
    r"\bskäle?[nt]?\b": "orsak (reason)",
    r"konvention": "räknesätt (convention)",
    r"inkluderad": "som ingår (included)",
    r"överför(?!d kredit)": "flytta (transfer)",
    r"att inget göra": "att göra ingenting (doing nothing)",
    r"\b(nästa|löpande|denna) period": "avtalsperiod (term)",
    r"\bvända?s?\b": "växla (turn)",
    "“": "”, which is how Swedish opens a quotation",
}
GERMAN = {
    r"preisbuch|preisbücher": "Preisliste (price book)",
    r"sitzplatz|\bplätze\b": "Lizenz (seat)",
    r"\bnutzer": "Benutzer (user)",
    r"\bkontos?\b": "Account (account)",
    r"subskription|\babo\b": "Abonnement (subscription)",
    r"erneuer": "Verlängerung (renewal)",
    r"mwst|umsatzsteuer|mehrwertsteuer": "Steuer (tax)",
    r"feststellung|erkenntnis": "Befund (finding)",
    r"inaktiv|untätig": "deaktiviert (deactivated), ungenutzt (idle)",
    r"storn|widerruf": "zurückziehen (cancel a request)",
    r"\bkasse\b|\btarif": "Lizenzen kaufen (checkout), Stufe (tier)",
    r"versunken|verlorene": "nicht mehr zu sparen (sunk)",
    r"arbeitsmappe \{": "Arbeitsbereich (workspace)",
    r"\bzahlung\b|abgegrenzt|\bleistung\b": "nach Rechnungsdatum (cash), periodengerecht (accrual)",
    r"zum handeln|handeln bis": "letzter Tag für Änderungen, ändern bis (last day to act)",
    r"verlässt|verlassen(?! hat| sie sich)": "entfällt (leave)",
    r"auf(zu)?geben": "reduzieren, entfernen (give up)",
    r"\bfrist\b|tage frist": "Kündigungsfrist (notice)",
    r"zugang zu|um zugang|den zugang": "Zugriff auf (access)",
    r"lizenz(en)? (zu )?(nehmen|geben|genommen)": "zuweisen, Zuweisung aufheben (assign, unassign)",
    r"um \{.* bitten|bitten sie um (andere|eine andere) ": "anfragen (ask for)",
    r"leute des anbieters": "der Anbieter (the vendor's people)",
    r"laufende laufzeit": "aktuelle Laufzeit (running term)",
    r"aufteilung|ungezählt|umgedreht": "anteilig, zählt nicht mit, umgekehrt",
    r"rechnung.* angenommen|rechnung annehmen": "anerkennen (accept an invoice)",
    r"korrigier": "berichtigen (correct)",
    r"bepreis": "gilt für (prices)",
    r"tritt zur seite": "wird ausgeblendet (steps aside)",
    r"\bctrl\b": "Strg",
}
ALLOWED = {
    ("sv", "Synonyms"),  # other words that people type into the command palette
    ("de", "Synonyms"),
    ("sv", "nothing was lost"),  # of a full disk
    ("de", "VerifyDialog"),  # what Verify found in the history is another thing
    ("de", "Google Workspace: downloaded users"),  # the vendor's own name of the file
    ("de", "Account created"),
}
"""A context, or a part of the English text, where the word means something else."""
TABLES = {"sv": SWEDISH, "de": GERMAN}


def texts(language: str) -> Iterator[tuple[str, str, str]]:
    """Every translation and every line of the help, with where it stands and what it translates."""
    catalogue = ET.parse(RESOURCES / "translations" / f"seatdesk_{language}.ts")
    for context in catalogue.iter("context"):
        for message in context.iter("message"):
            told = "".join(
                part for found in message.iter("translation") for part in found.itertext()
            )
            yield context.findtext("name", ""), message.findtext("source", ""), told
    for topic in sorted((RESOURCES / "help" / language).glob("*.md")):
        for line in topic.read_text(encoding="utf-8").splitlines():
            yield topic.name, "", line


def is_allowed(language: str, context: str, source: str) -> bool:
    return any(
        language == allowed and (where == context or where in source) for allowed, where in ALLOWED
    )


@pytest.mark.parametrize("language", TABLES)
def test_an_idea_has_one_word_in_the_window_and_in_the_help(language):
    found = [
        f"{context}: {told.strip()[:90]!r} says {word.group()!r}; it is {wanted}"
        for context, source, told in texts(language)
        for pattern, wanted in TABLES[language].items()
        if (word := re.search(pattern, told.replace("&", ""), re.IGNORECASE))
        and not is_allowed(language, context, source)
    ]
    assert not found, "\n".join(found)


def test_the_table_finds_what_it_forbids():
    assert re.search(next(iter(SWEDISH)), "Ett fynd", re.IGNORECASE)
    assert len(list(texts("sv"))) > 3_000
    assert any(context.endswith(".md") for context, _, _ in texts("de"))


def test_no_text_is_asked_for_inside_another_where_the_catalogues_do_not_find_it():
    inside = [
        f"{path.name}:{call.lineno}"
        for path in (RESOURCES.parent / "seatdesk" / "ui").rglob("*.py")
        if re.search(r"\{[^}\n]*\.tr\(", source := path.read_text(encoding="utf-8"))
        for text in ast.walk(ast.parse(source))
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "tr"
    ]
    assert inside == []
