"""Names of people who do not exist: Swedish, German, Japanese and English, without end.

A name comes back only with other initials, so a million people have a million addresses.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import gcd
from random import Random

LETTERS = "ABCDEFGHIJKLMNOPRSTUVWY"


@dataclass(frozen=True, slots=True)
class Language:
    """Given and family names of a language, and how its letters are written in an address."""

    key: str
    given: tuple[str, ...]
    family: tuple[str, ...]
    letters: dict[int, str]


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


SWEDISH = Language(
    "sv",
    _words(
        "Ingrid Björn Elsa Göran Astrid Håkan Maja Åke Linnéa Sven Alva Lars Signe Nils Ebba "
        "Gustav Saga Mikael Frida Anders Tuva Johan Ylva Per Stina Olof Moa Fredrik Kerstin "
        "Henrik Lovisa Mattias Agneta Rasmus Vendela Jonas Hedvig Tobias Märta Kjell Sanna "
        "Ulf Birgitta Emil Tyra Magnus Elin Torbjörn"
    ),
    _words(
        "Lindqvist Åkesson Sjöberg Nyström Dahlgren Ekström Hallgren Öhman Strandberg Löfgren "
        "Wikström Engström Björklund Forsberg Sandström Holmqvist Lundgren Hedlund Rosén "
        "Bergqvist Åström Norberg Sundin Blomqvist Isaksson Källström Ahlgren Palmgren "
        "Söderholm Viklund Nordin Malmgren Hellström Törnqvist Lövgren Sandell Ekdahl Östlund "
        "Ringström Axelsson Granlund Fagerström Stenmark Rydberg Moberg Zetterlund Cederholm "
        "Tillman"
    ),
    str.maketrans({"å": "a", "ä": "a", "ö": "o", "é": "e"}),
)
GERMAN = Language(
    "de",
    _words(
        "Jürgen Katharina Uwe Sabine Matthias Heike Jörg Ursula Stefan Anneliese Dieter "
        "Franziska Rainer Bettina Holger Monika Thorsten Jana Günther Silke Markus Petra "
        "Wolfgang Ulrike Sebastian Claudia Florian Antje Tim Greta Lukas Johanna Felix Lena "
        "Moritz Carolin Niklas Theresa Philipp Marlene Konrad Birgit Hannes Leonie Ruprecht "
        "Käthe Volker Imke"
    ),
    _words(
        "Müller Schröder Köhler Weiß Krüger Jäger Böhm Schäfer Vogt Brandt Lehmann Kaiser "
        "Winkler Baumann Großmann Hübner Seidel Kühn Pfeiffer Ziegler Arnold Reuter Böttcher "
        "Engelhardt Wendt Schütte Lüders Petersen Harms Voß Dreyer Sievers Behrens Ahrens "
        "Möller Rathke Grünwald Kirchner Thiele Hoffmann Zimmermann Bruns Eickhoff Nolte Wulf "
        "Schlüter Kessler Oltmanns"
    ),
    str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}),
)
JAPANESE = Language(
    "ja",
    _words(
        "Haruka Kenji Yui Takumi Aoi Satoshi Sakura Daichi Mei Hiroshi Naoko Kōji Rin Kaito "
        "Emi Shōta Akari Makoto Yūko Ryō Hina Kazuki Miyu Tetsuya Ayaka Jun Chihiro Sōta "
        "Nanami Kenta Yoshiko Tarō Mio Hayato Kaori Yūta Asuka Masato Riko Shin Tomoko Issei "
        "Honoka Noboru Shizuka Gorō Misaki Wataru"
    ),
    _words(
        "Satō Suzuki Takahashi Tanaka Itō Watanabe Yamamoto Nakamura Kobayashi Katō Yoshida "
        "Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Yamazaki Mori Abe "
        "Ikeda Hashimoto Ishikawa Ogawa Maeda Fujita Okada Gotō Hasegawa Murakami Kondō Ishii "
        "Saitō Sakamoto Endō Aoki Fujii Nishimura Fukuda Ōta Miura Okamoto Nakagawa Harada "
        "Matsuda Takeuchi"
    ),
    str.maketrans({"ō": "o", "ū": "u"}),
)
ENGLISH = Language(
    "en",
    _words(
        "Grace Oliver Charlotte Harry Amelia Jack Isla Alfie Poppy Callum Freya Rhys Imogen "
        "Ewan Matilda Rory Beatrice Owen Niamh Angus Harriet Declan Eleanor Miles Phoebe "
        "Dylan Nadia Tariq Priya Marcus Zara Jerome Leila Winston Shanice Vikram Maeve Gareth "
        "Rosalind Hugh Bronwyn Stuart Tamsin Neville Abigail Desmond Winifred Clive"
    ),
    _words(
        "Thornton Whitaker Hughes Okafor Patel Sutton Fletcher Mackenzie Bailey Ashworth "
        "Greenwood Donnelly Barker Pritchard Holloway Chapman Ainsley Lockwood Gallagher "
        "Sinclair Bradshaw Kapoor Wainwright Ellison Hartley Mbeki Pemberton Lawson Radcliffe "
        "Kendall Osborne Cartwright Llewellyn Fairfax Hargreaves Adeyemi Stockton Burgess "
        "Merrick Rafferty Dunmore Whitfield Cavendish Norwood Choudhury Loxley Penrose "
        "Tunstall"
    ),
    {},
)
LANGUAGES = (SWEDISH, GERMAN, JAPANESE, ENGLISH)


def names(language: Language, rng: Random) -> Iterator[tuple[str, str]]:
    """Endless names of a language, each with its form in an e-mail address. None comes twice."""
    given, family = list(language.given), list(language.family)
    rng.shuffle(given)
    rng.shuffle(family)
    for initials in _initials():
        offset, step = rng.randrange(len(family)), _coprime(rng, len(family))
        for turn in range(len(family)):
            for number, first in enumerate(given):
                last = family[(offset + turn + number * step) % len(family)]
                called = " ".join((first, *(f"{letter}." for letter in initials), last))
                yield called, _address(called, language)


def _initials() -> Iterator[tuple[str, ...]]:
    """Initials that tell people of the same name apart: none first, then one, then two."""
    yield ()
    yield from ((letter,) for letter in LETTERS)
    yield from ((one, other) for one in LETTERS for other in LETTERS)


def _coprime(rng: Random, size: int) -> int:
    """A step that reaches every one of so many before it comes back."""
    return rng.choice([step for step in range(1, size) if gcd(step, size) == 1])


def _address(called: str, language: Language) -> str:
    plain = called.lower().translate(language.letters)
    return plain.replace(". ", ".").replace(" ", ".")
