"""The language of words, and the region of numbers and dates: two choices, kept apart.

Texts are spoken from compiled catalogues (`.qm`), which know the plural forms of each language. A
built program and a wheel carry them; in a checkout `packaging/translations.py` compiles them into
`build/translations`. English has a catalogue as well: it holds the plurals.
"""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from seatdesk.domain.alphabet import Alphabet, sort_key
from seatdesk.resources import resource

SYSTEM: Final = "system"
LANGUAGES: Final = {"en": "English", "sv": "Svenska", "de": "Deutsch"}
"""Languages the program speaks, each by its own name."""

_ENGLISH: Final = "en"
_NORDIC: Final = frozenset(
    {
        QLocale.Country.Sweden,
        QLocale.Country.Finland,
        QLocale.Country.AlandIslands,
        QLocale.Country.Norway,
        QLocale.Country.Denmark,
    }
)
"""Regions whose languages have å, ä or æ, and ö or ø at the end of their alphabet."""
_installed: list[QTranslator] = []
_words = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text that is translated later. The name is the one that `lupdate` looks for."""
    return text


def wanted(choice: str) -> str:
    """The code of the language a setting means: the system's first one spoken here, or English."""
    if choice in LANGUAGES:
        return choice
    for name in QLocale.system().uiLanguages():
        if (language := name.split("-")[0]) in LANGUAGES:
            return language
    return _ENGLISH


def chosen(choice: str) -> str:
    """The code of the language that is spoken with a setting: English where the wanted is not."""
    language = wanted(choice)
    return language if catalogue_of(language) is not None else _ENGLISH


def catalogue_of(language: str) -> Path | None:
    """The compiled texts of a language; None where nobody compiled them."""
    try:
        return resource("translations", f"seatdesk_{language}.qm")
    except FileNotFoundError:
        return None


def missing() -> list[str]:
    """The codes of the languages whose compiled texts are not here."""
    return [language for language in LANGUAGES if catalogue_of(language) is None]


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


def alphabet() -> Alphabet:
    """The order of letters that the reader expects of names.

    It is that of the language. English is also spoken to everybody whose own language is not
    spoken here, and to many who prefer it: there it is that of the region.
    """
    is_nordic = QLocale().territory() in _NORDIC if code() == _ENGLISH else code() == "sv"
    return Alphabet.NORDIC if is_nordic else Alphabet.LATIN


def in_order(text: str) -> str:
    """The key by which a list of names, made here, is sorted for the reader."""
    return sort_key(text, alphabet())


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
    path = catalogue_of(language)
    translator = QTranslator()
    return translator if path is not None and translator.load(str(path)) else None
