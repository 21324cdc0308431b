"""No module opens a file that SQLite may have open: each that opens files at all says which."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "seatdesk"
# What opens, reads, writes or copies a file by its path.
OPENING = frozenset(
    {"open", "read_text", "read_bytes", "write_text", "write_bytes", "fdopen", "mmap"}
    | {"copyfile", "copy", "copy2", "copyfileobj", "NamedTemporaryFile", "QFile", "QSaveFile"}
)
ALLOWED = {
    "controllers/planning/scenarios.py": "a part file of an export",
    "domain/forecast/projection.py": "copies a run in memory, no file",
    "domain/headcount/plan_document.py": "reads a text of JSON, no file",
    "domain/scenario/step_values.py": "reads a text of JSON, no file",
    "exchange/scenario_files.py": "a scenario or plan, after asking whether it is a database",
    "exchange/headcount_rows/headcount_reader.py": "a plan, after asking whether it is a database",
    "exchange/headcount_rows/headcount_words.py": "words that come with the program",
    "exchange/invoices/invoice_reader.py": "an invoice, after asking whether it is a database, and"
    " cells that were pasted",
    "exchange/invoices/invoice_words.py": "words that come with the program",
    "exchange/report/report_csv.py": "a part file of an export",
    "exchange/report/report_html.py": "a part file of an export",
    "exchange/report/report_json.py": "a part file of an export",
    "ui/shell/help_topics.py": "texts that come with the program",
    "ui/reports/printing/pdf_file.py": "a part file of an export",
    "exchange/writing/calendar_file.py": "a part file of an export",
    "exchange/writing/xlsx_stream.py": "a part file of an export",
    "exchange/writing/html_writer.py": "a part file of an export",
    "exchange/writing/jsonl_writer.py": "a part file of an export",
    "exchange/price_book_files.py": "a price book, after asking whether it is a database",
    "exchange/files/source.py": "a file to import, after asking whether it is a database",
    "exchange/files/table.py": "a file that was inspected",
    "exchange/files/open_quotes.py": "a file that was inspected",
    "exchange/writing/csv_writer.py": "a part file of an export",
    "exchange/files/workbooks/workbook_server.py": "a workbook that was inspected, and pipes",
    "exchange/writing/vendor_form.py": "a form of the program, and a part file of an export",
    "exchange/vocabulary/vocabulary.py": "words that come with the program",
    "cli/commands/prices.py": "a part file of an export",
    "cli/output/streams.py": "the null device",
    "settings.py": "the settings",
    "selftest/": "workspaces of its own that are closed",
    "sqlite_file.py": "the first bytes of what SQLite does not take for a database",
    "store/connection/network_shares.py": "the list of mounts",
    "store/files/lock_file.py": "a lock file, which is no database",
    "store/read_models/indexed/mapped_bytes.py": "a file without a name",
    "whole_file.py": "a part that no connection has open, and folders",
    "store/connection/temporary_folders.py": "folders",
    "ui/scenarios/compare/compare_copy.py": "a part file of an export",
    "ui/widgets/charts/month_chart.py": "a part file of an export",
    "ui/preferences/licence_texts.py": "texts that come with the program",
    "ui/startup/single_instance.py": "a request, in a folder of its own",
    "ui/faults.py": "a fault report",
    "ui/preferences/problem_report.py": "fault reports that were kept",
    "ui/prices/price_commands.py": "a part file of an export",
    "ui/style/theme.py": "an icon",
}


def opens(tree):
    """The calls that open a file by a path."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        match node.func:
            case ast.Name(name) if name in OPENING:
                yield name
            case ast.Attribute(_, name) if name in OPENING and _is_file(node):
                yield name


def _is_file(call):
    """`open` is also what dialogs, desks and archives do: those of files say how, or say nothing
    of Qt's."""
    if call.func.attr != "open":
        return call.func.attr != "copy"
    modes = [a.value for a in call.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
    named = any(keyword.arg in {"mode", "encoding", "newline"} for keyword in call.keywords)
    of_os = isinstance(call.func.value, ast.Name) and call.func.value.id == "os"
    return named or of_os or any(set(mode) <= set("rwxab+t") for mode in modes)


def modules():
    return sorted(path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*.py"))


def allowed(module):
    return any(module == name or (name[-1] == "/" and module.startswith(name)) for name in ALLOWED)


@pytest.mark.parametrize("module", modules())
def test_a_module_opens_files_only_where_no_workspace_can_be_meant(module):
    found = list(opens(ast.parse((ROOT / module).read_text(encoding="utf-8"))))
    assert not found or allowed(module), f"{module} opens a file by hand: {found}"


def test_what_is_allowed_is_needed():
    needed = {
        name
        for name in ALLOWED
        for module in modules()
        if (module == name or (name[-1] == "/" and module.startswith(name)))
        and list(opens(ast.parse((ROOT / module).read_text(encoding="utf-8"))))
    }
    assert needed == set(ALLOWED)


def test_files_are_chosen_in_the_dialog_that_opens_none():
    for module in modules():
        text = (ROOT / module).read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id != "QFileDialog", module


@pytest.mark.parametrize(
    "line",
    [
        "path.open('rb')",
        "open(path)",
        "os.open(path, 0)",
        "path.read_bytes()",
        "shutil.copy2(a, b)",
    ],
)
def test_a_file_opened_by_hand_is_found(line):
    assert list(opens(ast.parse(line)))


@pytest.mark.parametrize("line", ["dialog.open()", "Desk.open(location)", "Views.open(file)"])
def test_what_opens_no_file_is_not_meant(line):
    assert not list(opens(ast.parse(line)))
