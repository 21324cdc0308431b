"""Invoices as vendors write them: totals, taxes, several in one file, no head at all (E8.1)."""

from datetime import date
from decimal import Decimal

import pytest
import xlsxwriter

from seatdesk.domain.reconciliation.vendor_invoice import ChargeKind, LeftOut, VendorInvoice
from seatdesk.domain.refusals import Code, Refusal
from seatdesk.exchange.invoices.invoice_reader import read_invoice_file, read_pasted_invoice

PRODUCTS = {
    **{name: name for name in ("Sales Hub", "Service Hub", "Total Care", "Payments Hub")},
    "SH Pro": "Sales Hub",
}
APRIL, LAST = date(2026, 4, 1), date(2026, 4, 30)


@pytest.fixture
def read(tmp_path):
    def read(text, on=None):
        path = tmp_path / "invoice.csv"
        path.write_text(text, encoding="utf-8")
        found = read_invoice_file(path, PRODUCTS, on)
        assert isinstance(found, VendorInvoice), found
        return found

    return read


@pytest.fixture
def refused(tmp_path):
    def refused(text, on=None):
        path = tmp_path / "invoice.csv"
        path.write_text(text, encoding="utf-8")
        found = read_invoice_file(path, PRODUCTS, on)
        assert isinstance(found, Refusal), found
        return found.code, found.params.get("reason"), found.params.get("known")

    return refused


def amounts(invoice):
    return [str(line.amount) for line in invoice.lines]


def test_e8_1_days_over_the_lines_are_theirs_and_not_their_own(read):
    """A line that says its days keeps them; the others have those that stand above them."""
    invoice = read(
        "Invoice date: 2026-04-01\n"
        "Description,Amount,From,To\n"
        '"APR 1 \u2013 APR 30, 2026",,,\n'
        "Sales Hub Professional,450.00,,\n"
        "Sales Hub users,46.45,2026-03-16,2026-03-31\n"
    )
    days = [(line.first, line.last, line.own_days) for line in invoice.lines]
    assert days == [(APRIL, LAST, False), (date(2026, 3, 16), date(2026, 3, 31), True)]


def test_e8_1_a_card_processors_invoice(read):
    invoice = read(
        "Invoice number,ABC-0001\n"
        'Date of issue,"April 1, 2026"\n'
        "Description,Qty,Unit price,Amount\n"
        '"APR 1 \u2013 APR 30, 2026",,,\n'
        "Sales Hub Professional,1,$450.00,$450.00\n"
        "Sales Hub users,3,$90.00 / month,$270.00\n"
        '"Remaining time on 1 \u00d7 Sales Hub user after Mar 16, 2026",1,,$46.45\n'
        "Subtotal,,,$766.45\n"
        "Amount due,,,$766.45 USD\n"
    )
    assert (invoice.number, invoice.dated, invoice.currency) == ("ABC-0001", APRIL, "USD")
    assert amounts(invoice) == ["450.00", "270.00", "46.45"]
    assert [line.kind for line in invoice.lines] == [None, ChargeKind.SEATS, ChargeKind.PRORATED]
    assert [(line.first, line.last) for line in invoice.lines] == [
        (APRIL, LAST), (APRIL, LAST), (date(2026, 3, 16), None)
    ]  # fmt: skip
    assert [line.unit_price for line in invoice.lines[:2]] == [Decimal("450.00"), Decimal("90.00")]
    assert [(one.row, one.why, one.ties) for one in invoice.left_out] == [
        (8, LeftOut.TOTAL, True), (9, LeftOut.TOTAL, True)
    ]  # fmt: skip


def test_e8_1_a_german_invoice_names_its_currency_and_its_rate_in_the_head(read):
    invoice = read(
        "Rechnungsnummer;R-17\nRechnungsdatum;01.04.2026\n"
        "Pos;Bezeichnung;Leistungszeitraum;Menge;Einzelpreis EUR;Gesamtpreis EUR;MwSt. %\n"
        "1;Sales Hub Grundgeb\u00fchr;01.-30.04.2026;1;450,00;450,00;19\n"
        "2;Sales Hub Nutzer;01.04.-30.04.2026;3 Nutzer;90,00;270,00;19\n"
        ";Zwischensumme;;;;720,00;\n"
        ";zzgl. 19 % MwSt.;;;;136,80;\n"
        ";Gesamtbetrag brutto;;;;856,80;\n"
    )
    assert (invoice.dated, invoice.currency) == (APRIL, "EUR")
    assert amounts(invoice) == ["450.00", "270.00", "136.80"]
    assert [line.kind for line in invoice.lines] == [
        ChargeKind.BASE, ChargeKind.SEATS, ChargeKind.TAX
    ]  # fmt: skip
    assert {(line.first, line.last) for line in invoice.lines[:2]} == {(APRIL, LAST)}
    assert invoice.lines[1].quantity == 3
    assert invoice.untied == ()


@pytest.mark.parametrize(
    ("head", "cell"),
    [("Moms", "25 %"), ("Moms", "25"), ("Momssats", "25"), ("Momssats", "0.25"), ("VAT %", "25.0")],
)
def test_e8_1_a_rate_in_the_tax_column_is_a_share_of_each_line(read, head, cell):
    invoice = read(
        f"Ben\u00e4mning\tAntal\tBelopp\t{head}\n"
        f"Sales Hub grundavgift\t1\t4500.00\t{cell}\nSales Hub anv\u00e4ndare\t3\t2700.00\t{cell}\n"
    )
    assert [line.amount for line in invoice.lines] == [4500, 2700, Decimal(1800)]  # 7200 x 0.25
    assert invoice.lines[2].kind is ChargeKind.TAX


def test_e8_1_amounts_of_tax_stay_amounts(read):
    invoice = read("Description,Quantity,Amount,Tax\nSales Hub base,1,450.00,85.50\n")
    assert amounts(invoice) == ["450.00", "85.50"]


def test_e8_1_amounts_with_tax_are_taken_apart(read):
    invoice = read("Description,Amount incl. VAT,VAT\nSales Hub base,535.50,85.50\n")
    assert amounts(invoice) == ["450.00", "85.50"]
    invoice = read(
        "Description,Amount (incl. VAT),Amount (excl. VAT),VAT rate\n"
        "Sales Hub base,535.50,450.00,19 %\n"
    )
    assert [line.amount for line in invoice.lines] == [450, Decimal("85.5")]


SEVERAL = (
    "Invoice date,Invoice number,Product,Description,Amount\n"
    "2026-03-01,A1,Sales Hub,Base,450.00\n"
    "2026-04-01,A2,Sales Hub,Base,460.00\n"
    ",,Sales Hub,Users,270.00\n"
)


def test_e8_2_of_several_invoices_in_a_file_the_one_of_the_day_is_read(read):
    invoice = read(SEVERAL, APRIL)
    assert (invoice.number, invoice.dated) == ("A2", APRIL)
    assert amounts(invoice) == ["460.00", "270.00"]


@pytest.mark.parametrize("on", [None, date(2026, 3, 15)])
def test_e8_2_of_several_invoices_none_is_guessed(refused, on):
    assert refused(SEVERAL, on) == (Code.NO_INVOICE, "several", (date(2026, 3, 1), APRIL))


def test_e8_2_several_invoices_of_no_day_are_refused(refused):
    told = "Invoice number,Description,Amount\nA1,Sales Hub base,450.00\nA2,Sales Hub base,450.00\n"
    assert refused(told) == (Code.NOT_AN_INVOICE, "several", ("A1", "A2"))


def test_e8_2_days_of_lines_are_not_those_of_invoices(read):
    """One number, or a date above the lines: it is one invoice."""
    lines = "2026-03-16,Sales Hub prorated seat,46.45\n2026-04-01,Sales Hub base,450.00\n"
    invoice = read("Invoice date: 2026-04-02\nDate,Description,Amount\n" + lines)
    assert (invoice.dated, len(invoice.lines)) == (date(2026, 4, 2), 2)
    numbered = "".join(f"A1,{line}\n" for line in lines.splitlines())
    invoice = read("Invoice number,Date,Description,Amount\n" + numbered)
    assert (invoice.number, invoice.dated, len(invoice.lines)) == ("A1", None, 2)


def test_e8_1_a_line_that_begins_like_a_total_is_charged(read):
    invoice = read(
        "Description,Quantity,Unit price,Amount\n"
        "Total Care platform,1,100.00,100.00\n"
        "Total users,3,10.00,30.00\n"
        "Total Care onboarding,,,130.00\n"
        "Support package,,,260.00\n"
        "Total,,,520.00\n"
    )
    assert amounts(invoice) == ["100.00", "30.00", "130.00", "260.00"]
    assert [one.amount for one in invoice.left_out] == [520]


def test_e8_1_sums_of_a_product_are_left_out_and_a_heading_names_its_lines(read):
    invoice = read(
        "Description,Qty,Unit price,Amount\n"
        "Sales Hub Professional,,,\n"
        "Platform fee,1,450.00,450.00\nUsers,3,90.00,270.00\n"
        "Subtotal Sales Hub Professional,,,720.00\n"
        "Service Hub,,,\nPlatform fee,1,100.00,100.00\n"
        "Subtotal Service Hub,,,100.00\n"
        "Total,,,820.00\n"
    )
    assert [line.product for line in invoice.lines] == ["Sales Hub", "Sales Hub", "Service Hub"]
    assert [one.ties for one in invoice.left_out] == [True, True, True]


def test_e8_1_a_total_that_its_lines_do_not_make_is_told(read):
    invoice = read(
        "Description,Amount\nSales Hub base,450.00\nSales Hub users,270.00\nTotal,800.00\n"
    )
    assert [(one.row, one.amount) for one in invoice.untied] == [(4, 800)]


def test_e8_1_a_sum_of_taxes_is_no_second_tax(read):
    invoice = read(
        "Description,Amount\nSales Hub base,450.00\nVAT 19%,85.50\nTotal VAT,85.50\n"
        "Total incl. VAT,535.50\n"
    )
    assert amounts(invoice) == ["450.00", "85.50"]


def test_e8_1_credits_payments_and_what_is_free(read):
    invoice = read(
        "Charge,Amount (USD)\n"
        "Sales Hub credit,46.45 CR\nSales Hub credit,(46.45)\nSales Hub credit,46.45-\n"
        "Sales Hub credit,-$46.45\nSales Hub included seats,Included\nPaid users,90.00\n"
        "Previous balance,100.00\nPayment received - thank you,-100.00\n"
    )
    assert amounts(invoice) == ["-46.45"] * 4 + ["0", "90.00"]
    assert [one.why for one in invoice.left_out] == [LeftOut.PAYMENT] * 2
    assert invoice.currency == "USD"


def test_e8_1_lines_without_a_head_are_known_by_their_cells():
    text = (
        "Sales Hub Professional base\tApr 1 - 30, 2026\t1\t450.00\t450.00\n"
        "Sales Hub additional users\tApr 1 - 30, 2026\t3\t90.00\t270.00\n"
    )
    invoice = read_pasted_invoice(text, PRODUCTS)
    assert isinstance(invoice, VendorInvoice)
    assert [
        (line.quantity, line.unit_price, line.amount, line.first, line.last)
        for line in invoice.lines
    ] == [
        (Decimal(1), Decimal(450), Decimal(450), APRIL, LAST),
        (Decimal(3), Decimal(90), Decimal(270), APRIL, LAST),
    ]


def test_e8_1_day_and_month_are_told_apart_by_the_currencys_country(read):
    """Where the file itself leaves it open."""
    told = "Invoice date: 04/01/2026\nItem,Seats,Line total\nSales Hub,3,{}270.00\n"
    assert read(told.format("\u20ac")).dated == date(2026, 1, 4)
    assert read(told.format("US$")).dated == APRIL


def test_e8_1_labels_stand_beside_amounts_and_numbers_behind_words(read):
    invoice = read(
        "ACME SaaS Inc.;;;\n;;Invoice No. 4711;\n;;Date: April 1, 2026;\n"
        "Billing period: Apr 1 - 30, 2026;;;\n"
        "Item;Qty;Rate;Amount\n"
        "Sales Hub platform;1;$450.00;$450.00\nSales Hub seat;3;$90.00;$270.00\n"
        ";;Subtotal;$720.00\n;;Tax (0%);$0.00\n;;Total;$720.00\n"
    )
    assert (invoice.number, invoice.dated) == ("4711", APRIL)
    assert amounts(invoice) == ["450.00", "270.00"]
    assert {(line.first, line.last) for line in invoice.lines} == {(APRIL, LAST)}
    assert [(one.text, one.why) for one in invoice.left_out] == [
        ("Subtotal", LeftOut.TOTAL),
        ("Tax (0%)", LeftOut.NO_TAX),
        ("Total", LeftOut.TOTAL),
    ]


@pytest.mark.parametrize(
    "below",
    [
        "Amount paid,100.00\nBalance due,350.00\n",  # 450.00 less what was paid
        "Total incl. VAT,535.50\n",  # the file lists no tax
    ],
)
def test_e8_1_a_total_with_more_in_it_than_the_lines_is_not_held_against_them(read, below):
    invoice = read("Description,Amount\nSales Hub base,450.00\n" + below)
    assert amounts(invoice) == ["450.00"]
    assert invoice.untied == ()


def test_e8_1_a_vendors_own_columns(read):
    invoice = read(
        "Invoice Number,Invoice Date,Product Name,Description,Quantity,Unit Price,Net Price,Tax,"
        "Total,Billing Start Date,Billing End Date,Currency\n"
        "INV-1,2026-04-01,Sales Hub Professional,Additional paid users,3,90.00,270.00,51.30,321.30,"
        "2026-04-01,2026-04-30,USD\n"
    )
    line, tax = invoice.lines
    assert (line.product, line.kind, line.amount) == ("Sales Hub", ChargeKind.SEATS, 270)
    assert (line.first, line.last, tax.amount) == (APRIL, LAST, Decimal("51.30"))


def test_e8_1_columns_of_pasted_text_are_set_apart_by_spaces():
    text = "Sales Hub base      1   450.00    450.00\nSales Hub users     3    90.00    270.00\n"
    invoice = read_pasted_invoice(text, PRODUCTS)
    assert isinstance(invoice, VendorInvoice)
    assert amounts(invoice) == ["450.00", "270.00"]
    assert [line.quantity for line in invoice.lines] == [1, 3]


def test_e8_3_a_product_is_known_by_its_name_or_another_spelling(read):
    invoice = read("Description,Amount\nSH Pro users,270.00\nTotalCare users,9.00\n")
    assert [line.product for line in invoice.lines] == ["Sales Hub", "Total Care"]


def test_e8_1_a_description_of_several_lines_is_one(read):
    invoice = read('Description,Amount\n"Sales Hub\nbase\nApr 1 - 30, 2026",450.00\n')
    assert invoice.lines[0].description == "Sales Hub base Apr 1 - 30, 2026"
    assert (invoice.lines[0].first, invoice.lines[0].last) == (APRIL, LAST)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Email,Name\nada@fjord.example,Ada\n", "people"),
        ("Login,Last active\nada@fjord.example,2026-01-01\n", "people"),
        ("Product,Seats,Price,Renewal date\nSales Hub,8,90,2027-01-01\n", "subscriptions"),
        ("Colour,Size\nred,large\n", "no_amounts"),
        ("Description,Amount\nSales Hub,\n", "empty"),
        ("Description,Amount\nSales Hub,lots\n", "bad_amount"),
        ("Description,Amount\nSales Hub,\u20ac5\nSales Hub,\u00a35\n", "currencies"),
    ],
)
def test_e8_1_what_is_no_invoice_is_refused_with_its_reason(refused, text, reason):
    code, told, _ = refused(text)
    assert (code, told) == (Code.NOT_AN_INVOICE, reason)


@pytest.mark.parametrize(
    ("line", "amount"),
    [
        ("Sales Hub seats;5;1.250;", 1250),
        ("Sales Hub seats;5;1,250;", 1250),
        ("Sales Hub seats;5;1.250;KWD", Decimal("1.250")),
        ("Sales Hub seats;5;1,250;KWD", Decimal("1.250")),
        ("Sales Hub seats;5;12.50;", Decimal("12.50")),
    ],
)
def test_rule_7_an_amount_of_three_digits_after_a_mark_is_a_thousand(read, line, amount):
    found = read(f"Item;Qty;Amount;Currency\n{line}\n", APRIL)
    assert [one.amount for one in found.lines] == [amount]


def test_rule_3_a_head_of_pairs_is_no_table(read):
    head = 'Invoice number,INV-1\nInvoice date,"April 1, 2026"\nBill to,Acme\n\n'
    found = read(f"{head}Item,Qty,Price,Amount\nSales Hub,5,50,250\n")
    assert (found.dated, [line.amount for line in found.lines]) == (APRIL, [250])


def test_rule_3_headings_of_invoices_are_known_without_their_accents(read):
    head = "Designation;Quantite;Prix unitaire;Montant"
    (line,) = read(f"{head}\nSales Hub;5;50,00;250,00\n", APRIL).lines
    assert (line.product, line.quantity, line.unit_price, line.amount) == ("Sales Hub", 5, 50, 250)


def test_rule_17_an_error_of_the_spreadsheet_is_no_amount_of_nothing(refused):
    text = "Description,Quantity,Amount\nSales Hub seats,5,#N/A\nService Hub seats,5,250\n"
    assert refused(text, APRIL)[:2] == (Code.NOT_AN_INVOICE, "bad_amount")


def test_rule_17_a_formula_that_was_never_calculated_is_no_amount_of_nothing(tmp_path):
    path = tmp_path / "invoice.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate((("Description", "Qty", "Amount"), ("Sales Hub", 5, ""))):
            sheet.write_row(number, 0, row)
        sheet.write_formula(1, 2, "=5*50", value="")
    found = read_invoice_file(path, PRODUCTS, APRIL)
    assert isinstance(found, Refusal)
    assert found.params["reason"] == "bad_amount"
