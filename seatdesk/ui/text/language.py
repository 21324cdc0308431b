"""The language of words, and the region of numbers and dates: two choices, kept apart.

A packaged program carries compiled catalogues (`.qm`). A checkout has only their sources, which are
read here as they are, so that a translation can be tried without building anything. English has a
catalogue as well: it holds the plurals.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from seatdesk.override import override
from seatdesk.resources import resource

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

SYSTEM: Final = "system"
LANGUAGES: Final = {"en": "English", "sv": "Svenska"}
"""Languages the program speaks, each by its own name."""

_ENGLISH: Final = "en"
_installed: list[QTranslator] = []
_words = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text that is translated later. The name is the one that `lupdate` looks for."""
    return text


class CatalogueSource(QTranslator):
    """A translation source (`.ts`) used directly. Plurals: one, and the rest."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._forms: dict[tuple[str, str, str], tuple[str, ...]] = {}
        from xml.etree import ElementTree as ET  # noqa: PLC0415 - after the first paint

        tree = ET.parse(path)  # noqa: S314 - our own file
        for context in tree.iter("context"):
            name = context.findtext("name", "")
            for message in context.iter("message"):
                self._store(name, message)

    def _store(self, context: str, message: "ET.Element") -> None:
        words = message.find("translation")
        if words is None or words.get("type") in {"vanished", "obsolete"}:
            return
        forms = tuple(form.text or "" for form in words.iter("numerusform")) or (words.text or "",)
        if any(forms):
            key = (context, message.findtext("source", ""), message.findtext("comment", ""))
            self._forms[key] = forms

    @override
    def isEmpty(self) -> bool:
        return not self._forms

    @override
    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        forms = self._forms.get((context, sourceText, disambiguation or ""))
        if forms is None:
            return None  # type: ignore[return-value]  # no text at all: an empty one would be shown
        return forms[0] if n in {1, -1} else forms[-1]


def chosen(choice: str) -> str:
    """The code of the language a setting means: the system's first one spoken here, or English."""
    if choice in LANGUAGES:
        return choice
    for name in QLocale.system().uiLanguages():
        if (language := name.split("-")[0]) in LANGUAGES:
            return language
    return _ENGLISH


def install(application: QCoreApplication, choice: str = SYSTEM) -> str:
    """Switch to a language; windows hear of it by `LanguageChange`. Returns its code."""
    global _words  # noqa: PLW0603 - like the translators themselves, one per program
    for translator in _installed:
        application.removeTranslator(translator)
    _installed.clear()
    language = chosen(choice)
    for found in (_toolkit(language), _catalogue(language)):
        if found is not None:
            application.installTranslator(found)
            _installed.append(found)
    _words = _words_of(language)
    return language


def words() -> QLocale:
    """The locale that names months and weekdays: that of the language, not of the region."""
    return _words


def code() -> str:
    """The code of the language that is spoken, as in `LANGUAGES`."""
    return _words.name().split("_")[0]


def region(choice: str = SYSTEM) -> QLocale:
    """The locale that writes numbers and dates: the system's, or one named like `sv_SE`.

    A system without a locale has no way to write money; it gets the sources' own.
    """
    found = QLocale.system() if choice == SYSTEM else QLocale(choice)
    nowhere = found.language() in {QLocale.Language.C, QLocale.Language.AnyLanguage}
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates) if nowhere else found


def _words_of(language: str) -> QLocale:
    system = QLocale.system()
    return system if system.name().startswith(f"{language}_") else QLocale(language)


def _toolkit(language: str) -> QTranslator | None:
    """The translation of Qt's own words: buttons of message boxes, entries of context menus."""
    if language == _ENGLISH:
        return None
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator = QTranslator()
    return translator if translator.load(f"qtbase_{language}", folder) else None


def _catalogue(language: str) -> QTranslator | None:
    folder = resource("translations")
    source = folder / f"seatdesk_{language}.ts"
    translator = QTranslator()
    if translator.load(f"seatdesk_{language}", str(folder)):
        return translator
    return CatalogueSource(source) if source.exists() else None
