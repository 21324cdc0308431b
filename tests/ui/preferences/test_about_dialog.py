"""The About dialog: versions to copy, and the licences of the parts."""

from PySide6.QtWidgets import QApplication, QLabel

from seatdesk.ui.preferences.about_dialog import AboutDialog, AboutNeeds


def test_about_can_be_copied(window):
    AboutDialog(AboutNeeds("1.0", "3", (("Qt", "6.11"),)), window).copy.click()
    assert QApplication.clipboard().text() == "SeatDesk: 1.0\nSchema: 3\nQt: 6.11"


def test_each_part_of_the_built_program_is_listed_with_its_licence(window, tmp_path):
    (tmp_path / "0-sources.txt").write_text("Where the sources are\n", encoding="utf-8")
    (tmp_path / "qt.txt").write_text("Qt 6.11.3\nLicence: LGPL\n", encoding="utf-8")
    (tmp_path / "zlib.txt").write_text("zlib 1.3\nLicence: Zlib\n", encoding="utf-8")
    (tmp_path / "sbom.cdx.json").write_text("{}", encoding="utf-8")
    licences = AboutDialog(AboutNeeds("1.0", "3", (), tmp_path), window).licences
    names = [licences.parts.item(row).text() for row in range(licences.parts.count())]
    assert names == ["Sources", "Qt 6.11.3", "zlib 1.3"]
    assert licences.text.toPlainText() == "Where the sources are\n"
    licences.parts.setCurrentRow(2)
    assert licences.text.toPlainText() == "zlib 1.3\nLicence: Zlib\n"


def test_a_checkout_says_why_it_has_no_licences_to_show(window):
    licences = AboutDialog(AboutNeeds("1.0", "3", ()), window).licences
    assert licences.parts.count() == 0
    [said] = licences.findChildren(QLabel)
    assert "MIT" in said.text()
