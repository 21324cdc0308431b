"""Presets: how files of one form are read, kept in the workspace for next month's file."""

import io

import pytest
import xlsxwriter

from seatdesk.controllers.imports.reading.import_options import ImportOptions
from seatdesk.controllers.operations.import_presets import fitting_presets
from seatdesk.controllers.operations.use_case import Declined
from seatdesk.controllers.outcome import Done
from seatdesk.domain.changes.kinds.change_needs import AccountPart
from seatdesk.exchange.question import Options
from tests.controllers.asserts import CLERK, PAYER, code, value, verified
from tests.factories import SALES

MARCH = "Who,Name,Joined,State\nann@x.com,Ann,03/04/2025,on\nbo@x.com,Bo,05/06/2025,on\n"
APRIL = "Who,Name,Joined,State\ncy@x.com,Cy,07/08/2025,on\n"
ANSWERS = Options(
    fields={"Who": "email", "Joined": "hired", "State": "status"},
    dates={"Joined": "mdy"},
    words={"State": {"on": "active"}},
    confirmed=frozenset({"kind"}),
)


@pytest.fixture
def write(tmp_path):
    def written(text, name="march.csv"):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return written


@pytest.fixture
def look(workspace, write):
    """A text as it was read."""

    def preview(text, options=None, name="march.csv"):
        path = write(text, name)
        if callable(options):
            options = options(path)
        return workspace.importing.preview([path], options).files[0]

    return preview


@pytest.fixture
def kept(workspace, look):
    """The answers for March are kept as “Staff”."""
    read = look(MARCH, ANSWERS)
    return value(workspace.presets.save("Staff", read, read.options))


def test_rule_13_next_month_s_file_is_read_with_the_preset_by_itself(workspace, look, kept):
    read = look(APRIL)
    assert (read.preset, read.questions) == ("Staff", ())
    assert read.recognition.confidence == "high"
    assert read.options == kept.options
    assert workspace.presets.fitting(read.recognition.signature) == kept
    assert [p.source for p in read.recognition.of("status")] == ["State"]


def test_a_file_is_read_without_it_when_that_is_wanted_or_it_has_its_own_answers(look, kept):
    assert look(APRIL, lambda path: ImportOptions(plain=frozenset({path}))).preset == ""
    own = look(APRIL, lambda path: {path: Options(fields={"Who": "email"})})
    assert (own.preset, own.options.dates) == ("", {})
    named = look(APRIL, lambda p: ImportOptions(by_file={p: ANSWERS}, presets={p: "staff"}))
    assert named.preset == "Staff"


def test_a_preset_can_be_named_and_what_is_said_for_all_goes_over_it(look, kept):
    other = "Who,Name,Joined,State,Extra\ncy@x.com,Cy,07/08/2025,off,1\n"
    read = look(
        other,
        lambda path: ImportOptions(
            presets={path: "STAFF"},
            for_all=Options(dates={"Joined": "dmy"}, words={"State": {"off": "deactivated"}}),
        ),
    )
    assert (read.preset, read.questions) == ("Staff", ())
    assert read.options.dates == {"Joined": "dmy"}
    assert read.options.words == {"State": {"on": "active", "off": "deactivated"}}


def test_a_preset_there_is_none_of_is_refused(look, kept):
    with pytest.raises(Declined) as caught:
        look(APRIL, lambda path: ImportOptions(presets={path: "Nobody"}))
    assert caught.value.refusal.code.value == "unknown_preset"
    assert caught.value.refusal.params["known"] == ("Staff",)


def test_columns_in_another_order_or_one_more_fit_too_a_missing_one_does_not(workspace, look, kept):
    moved = "Name,Who,State,Joined\nCy,cy@x.com,on,07/08/2025\n"
    assert look(moved).preset == "Staff"
    assert look("Who,Name,Joined,State,New\ncy@x.com,Cy,07/08/2025,on,1\n").preset == "Staff"
    assert look("Who,Name,Joined\ncy@x.com,Cy,07/08/2025\n").preset == ""
    many = "Who,Name,Joined,State,A,B,C\ncy@x.com,Cy,07/08/2025,on,1,2,3\n"
    assert look(many).preset == ""


def test_of_several_that_fit_none_is_taken_silently(workspace, look, kept):
    read = look(MARCH, ANSWERS)
    value(workspace.presets.save("Guests", read, read.options))
    found = look(APRIL)
    assert found.preset == ""
    asked = found.questions[0]
    assert (asked.key, asked.choices) == ("preset", ("Guests", "Staff"))
    assert workspace.presets.fitting(found.recognition.signature) is None
    named = look(APRIL, lambda path: ImportOptions(presets={path: "Guests"}))
    assert (named.preset, named.questions) == ("Guests", ())


def test_a_preset_that_says_how_the_file_is_written_fits_what_it_reads(workspace, look):
    text = "made by us\nwho cares\nWer;Name\nann@x.com;Ann\nbo@x.com;Bo\n"
    options = Options(
        delimiter="semicolon", header_record=3, fields={"Wer": "email"}, kind="people"
    )
    read = look(text, options)
    value(workspace.presets.save("Odd", read, read.options))
    again = look("x,y,z\n,,\nWer;Name\ncy@x.com;Cy\n")
    assert (again.preset, again.table.header) == ("Odd", ("Wer", "Name"))
    assert look("Wer;Alter\nann@x.com;5\n").preset == ""


def test_rule_13_what_was_confirmed_is_not_read_otherwise_next_month(workspace, look):
    text = "email,hire date\na@x.com,03/04/2025\n"
    read = look(text, Options(confirmed=frozenset({"dates:hire date"})))
    kept = value(workspace.presets.save("Dates", read, read.options))
    assert kept.options == Options(dates={"hire date": "dmy"})
    contradicting = look("email,hire date\na@x.com,03/25/2025\nb@x.com,04/05/2025\n")
    assert [q.code for q in contradicting.questions] == ["dates"]


def test_h1_h2_presets_are_lines_of_the_history_and_undone(workspace, look, kept):
    saved = workspace.presets.save("Again", look(MARCH, ANSWERS), ANSWERS)
    assert isinstance(saved, Done)
    assert AccountPart.HISTORY in saved.changes
    value(workspace.presets.rename("again", "  Once  more "))
    assert [p.name for p in workspace.presets.all()] == ["Once more", "Staff"]
    gone = workspace.presets.remove("ONCE MORE")
    assert workspace.presets.find("once more") is None
    lines = [line.what(str) for line in workspace.history.page(limit=3)]
    assert lines == [
        "Import preset Once more removed",
        "Import preset Again renamed to Once more",
        "Import preset Again kept",
    ]
    value(workspace.history.reverse(gone.batch))
    assert workspace.presets.find("once more").options == kept.options
    assert verified(workspace)


def test_saving_again_changes_the_preset_or_nothing(workspace, look, kept):
    read = look(MARCH, ANSWERS)
    same = workspace.presets.save("staff", read, Options())
    assert value(same).options == Options()
    assert [p.name for p in workspace.presets.all()] == ["staff"]
    nothing = workspace.presets.save("staff", read, Options())
    assert nothing.changes is AccountPart.NONE


def test_h2_undo_is_refused_when_the_preset_moved_on(workspace, look, kept):
    batch = workspace.history.page(limit=1)[0].batch
    value(workspace.presets.save("Staff", look(MARCH, ANSWERS), Options()))
    assert code(workspace.history.reverse(batch)) == "moved_on"


def test_refusals_of_presets_say_what_is_wrong(workspace, look, kept):
    read = look(MARCH, ANSWERS)
    assert code(workspace.presets.save("  ", read, ANSWERS)) == "no_name"
    assert code(workspace.presets.rename("Staff", " ")) == "no_name"
    assert code(workspace.presets.rename("Nobody", "X")) == "unknown_preset"
    assert code(workspace.presets.remove("Nobody")) == "unknown_preset"
    assert code(workspace.presets.rename("Staff", "Staff")) == "nothing_to_save"
    value(workspace.presets.save("Other", read, ANSWERS))
    assert code(workspace.presets.rename("Other", "STAFF")) == "preset_exists"


def test_p1_presets_ask_for_the_right_to_edit_users(opened, workspace, look):
    read = look(MARCH, ANSWERS)
    payer, clerk = (opened(actor=f"{who}@example.com") for who in ("payer", "clerk"))
    assert (PAYER, CLERK) == (15, 14)
    assert code(payer.presets.save("Mine", read, ANSWERS)) == "no_permission"
    value(clerk.presets.save("Mine", read, ANSWERS))


def test_a_preset_of_nothing_fits_nothing():
    assert fitting_presets((), "email\nname") == ()


def test_what_the_workspace_knows_is_not_kept_in_the_preset(workspace, look):
    text = f"email,seats\nann@x.com,{SALES} Professional;Slack\n"
    read = look(text, Options(synonyms={"Slack": SALES}))
    assert read.options == Options(synonyms={"Slack": SALES})
    assert value(workspace.presets.save("Seats", read, read.options)).options == read.options


def test_a_file_that_is_written_otherwise_next_month_is_not_forced_into_last_month_s_form(
    workspace, look
):
    text = "Name;E-post\nÅsa;asa@x.se\nBo;bo@x.se\n"
    options = Options(encoding="cp1252", delimiter="semicolon", header_record=1)
    read = look(text.encode("cp1252"), options)
    value(workspace.presets.save("List", read, read.options))
    later = "Personal november\n\n" + text
    again = look(("\ufeff" + later.replace(";", ",")).encode())
    assert (again.preset, again.questions) == ("List", ())
    layout = again.table.layout
    assert (layout.encoding, layout.dialect.delimiter, layout.header_record) == (
        "utf-8-sig", "comma", 3,
    )  # fmt: skip
    assert [line for line in again.recognition.columns if line.field] != []


def test_a_sheet_that_is_called_otherwise_next_month_is_asked_about(workspace, look):
    def book(month):
        stream = io.BytesIO()
        made = xlsxwriter.Workbook(stream)
        made.add_worksheet("Cover").write(0, 0, "Hello")
        for number, row in enumerate((("email", "name"), ("a@x.se", "A"), ("b@x.se", "B"))):
            sheet = made.get_worksheet_by_name(month) or made.add_worksheet(month)
            sheet.write_row(number, 0, row)
        made.close()
        return stream.getvalue()

    read = look(book("October"), Options(sheet="October"), name="a.xlsx")
    value(workspace.presets.save("Book", read, read.options))
    assert look(book("October"), name="b.xlsx").questions == ()
    november = look(book("November"), name="c.xlsx")
    assert november.preset == "Book"
    assert [question.code for question in november.questions] == ["sheet"]


def test_f8_an_import_and_its_preset_are_one_step_and_one_to_take_back(workspace, look, write):
    path = write("email,name\nzoe@example.com,Zoe\n")
    shown = workspace.importing.preview([path])
    (read,) = shown.files
    lines = len(workspace.history.page())
    done = workspace.importing.run(shown, presets=[(" Staff  list ", read, read.options)])
    assert value(done).presets == ("Staff list",)
    assert {
        line.batch for line in workspace.history.page()[: len(workspace.history.page()) - lines]
    } == {done.batch}
    value(workspace.history.reverse(done.batch))
    assert workspace.users.find("zoe@example.com") is None
    assert workspace.presets.all() == ()
    assert verified(workspace)


def test_f8_a_preset_that_is_refused_takes_its_import_along(workspace, write):
    shown = workspace.importing.preview([write("email,name\nzoe@example.com,Zoe\n")])
    (read,) = shown.files
    assert code(workspace.importing.run(shown, presets=[("  ", read, read.options)])) == "no_name"
    assert workspace.users.find("zoe@example.com") is None


def test_f8_a_file_that_brings_nothing_still_keeps_its_preset(workspace, write):
    path = write("email,name\nuser1@example.com,User1\n")
    shown = workspace.importing.preview([path])
    (read,) = shown.files
    done = value(workspace.importing.run(shown, presets=[("Staff", read, read.options)]))
    assert done.nothing
    assert [preset.name for preset in workspace.presets.all()] == ["Staff"]
