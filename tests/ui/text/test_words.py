"""The words of the interface: one for one thing, and never those that mean several (V7)."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

from seatdesk.controllers.messages.refusal_templates import TEMPLATES

CATALOGUE = Path(__file__).resolve().parents[3] / "resources" / "translations" / "seatdesk_sv.ts"
AVOIDED = re.compile(r"\b(waste\w*|baseline|optimi[sz]\w*|plan A|contingency)\b", re.IGNORECASE)


def test_v7_waste_baseline_and_optimisation_are_no_words_of_ours():
    sources = [source.text or "" for source in ET.parse(CATALOGUE).iter("source")]
    assert len(sources) > 1000
    assert [text for text in (*sources, *TEMPLATES.values()) if AVOIDED.search(text)] == []
