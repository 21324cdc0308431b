"""Files that look sure and are not: what is asked, and what need not be."""

import pytest

from seatdesk.exchange.question import Options
from seatdesk.exchange.unreadable import Unreadable
from tests.exchange.conftest import Reader

MANY = "".join(f"person{n}@x.com,Somebody {n},Department of things\n" for n in range(60))


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("cp1251", "Пётр Ильин"),
        ("cp932", "田中太郎"),
        ("cp932", "鈴木"),
        ("cp932", "カタカナ"),
        ("gb18030", "李四"),
        ("euc-kr", "김철수"),
        ("cp1253", "Νίκος"),
        ("cp1250", "Łukasz Ząb"),
        ("cp1250", "Dvořák Jiří"),
        ("cp1250", "Győző"),
        ("cp1254", "Beşiktaş"),
        ("mac-roman", "José Núñez"),
    ],
)
def test_rule_1_one_foreign_name_among_many_is_enough_to_ask(
    read: Reader, codec: str, name: str
) -> None:
    text = f"Email,Name,Team\n{MANY}a@x.com,{name},IT\n"
    assert {"encoding", "encoding_mixed"}.intersection(read(text.encode(codec)).asked)
    assert read(text).recognition.confidence == "high"


@pytest.mark.parametrize(
    "name",
    [
        "Åsa Öberg",
        "Hafþór Jónsson",
        "João Ñandú",
        "“quoted” — and dashed",
        "été — À la carte…",
        "«Élan» 5½",
        "MÜLLER GROß & Söhne",
        "£ 9000 or 50 €",
        "Acme™ ®",
        "Nº 5 à 1ª",
    ],
)
def test_rule_1_western_names_in_windows_1252_are_not_asked_about(read: Reader, name: str) -> None:
    text = f"Email,Name,Team\n{MANY}a@x.com,{name},IT\n"
    found = read(text.encode("cp1252"))
    assert found.table.layout.encoding == "cp1252"
    assert found.recognition.confidence == "high"


def test_rule_2_a_header_parted_otherwise_than_its_rows_is_asked_about(read: Reader) -> None:
    rows = "a@x.com,Ann,IT\nb@x.com,Bob,HR\nc@x.com,Cid,HR\n"
    assert "delimiter" in read("Email;Name;Team\n" + rows).asked


def test_rule_2_closing_lines_alone_do_not_make_the_delimiter_doubtful(read: Reader) -> None:
    text = (
        '"Full Name","Email"\n"Ann Lee","a@x.com"\n"Bo Ek","b@x.com"\n' + '"A closing line"\n' * 5
    )
    assert "delimiter" not in read(text).asked


def test_rule_3_a_header_of_which_few_names_are_known_is_clear_by_the_values_below(
    read: Reader,
) -> None:
    head = "UserPrincipalName,DisplayName,Registered,Enabled,Methods,Colour,Risk\n"
    found = read(head + 'a@x.com,Ann,True,True,"sms, app",,1\nb@x.com,Bob,False,True,,,2\n')
    assert found.table.layout.header_record == 1
    assert found.recognition.confidence == "high"


def test_rule_3_field_names_are_a_header_without_any_value_below(read: Reader) -> None:
    found = read("Kind_Name,Title,Sub_Kind_Name\nAlpha,Spe,One Thing\nBeta,Flw,Two Things\n")
    assert found.table.layout.header_record == 1


def test_a_header_that_comes_again_is_a_second_table_however_narrow(read: Reader) -> None:
    assert "second_header" in read("Email,Nickname\na@x.com,Al\nEMAIL,Nickname\nb@x.com,Bo\n").asked


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_quotation_mark_opened_in_the_header_is_asked_about(read: Reader, place: int) -> None:
    names = ["Email", "Name", "Team"]
    names[place] = '"' + names[place]
    text = ",".join(names) + "\na@x.com,Ann,IT\nb@x.com,Bob,IT\nc@x.com,Cid,IT\n"
    assert "open_quote" in read(text).asked


def test_a_line_break_inside_a_column_name_is_no_open_quotation_mark(read: Reader) -> None:
    found = read('Email,"Last\nlogin","Team,\nor group"\na@x.com,2024-01-31,IT\n')
    assert "open_quote" not in found.asked
    assert found.table.layout.columns == 3


def test_an_address_column_of_a_form_that_holds_logins_is_asked_about(read: Reader) -> None:
    head = "principal,org,seat_type,sku_id,last_activity_days\n"
    asked = read(head + "ann,acme,enterprise,GH.E,12\nbob,acme,enterprise,GH.E,3\n").asked
    assert "email" in asked
    assert read(head + "a@x.com,acme,enterprise,GH.E,12\n").recognition.confidence == "high"


def test_logins_that_name_twice_the_people_an_address_column_does_are_asked_about(
    read: Reader,
) -> None:
    text = "username,Name,email\na@x.com,Ann,\nb@x.com,Bob,b@x.com\nc@x.com,Cid,\nd@x.com,Dan,\n"
    found = read(text)
    (question,) = [q for q in found.recognition.questions if q.code == "login"]
    assert (question.proposed, question.choices) == ("username", ("username", "email"))
    assert len(found.people.people) == 4
    chosen = read(text, Options(fields={"email": "email"}))
    assert "login" not in chosen.asked
    assert len(chosen.people.people) == 1


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ('[\n  {\n    "email": "a@x.com"\n  }\n]\n', "JSON"),
        ('{ "users": [] }', "JSON"),
        ('\ufeff{"email": "a@x.com"}\n', "JSON"),
        ("\ufeff<html><body><table><tr><td>Email</td></tr></table></body></html>", "web page"),
        ("<!-- saved --><table><tr><td>Email</td></tr></table>", "web page"),
        ('\ufeff<?xml version="1.0"?><Workbook></Workbook>', "XML"),
    ],
)
def test_rule_19_other_documents_named_csv_are_refused(read: Reader, text: str, what: str) -> None:
    with pytest.raises(Unreadable, match=what):
        read(text)


def test_a_list_of_goods_is_asked_about_before_it_is_taken_for_subscriptions(read: Reader) -> None:
    goods = "Item name,Quantity,Price,Colour,Weight,Shelf\nHammer,3,12.50,red,2 kg,A1\n"
    (question,) = read(goods).recognition.questions
    assert (question.code, question.proposed) == ("kind", "subscriptions")
    assert read(goods, Options(kind="subscriptions")).recognition.confidence == "high"


@pytest.mark.parametrize(
    "head",
    [
        "Product,Quantity,Price",
        "Product,Seats,Price,Colour,Weight,Shelf",
        "Produkt,Anzahl,Preis,Farbe,Abonnement,Regal",
        "Produkt,Antal,Pris,Färg,Vikt,Förnyelsedatum",
    ],
)
def test_a_list_of_subscriptions_is_not_asked_what_it_is(read: Reader, head: str) -> None:
    row = ",".join(["E3", "3", "12.50", "red", "2 kg", "2031-01-31"][: head.count(",") + 1])
    assert "kind" not in read(f"{head}\n{row}\n").asked


@pytest.mark.parametrize(
    "text",
    [
        "Email,Projekt,Rolle\na@x.com,Alpha,Dev\nb@x.com,Beta,PM\n",
        "Email,Shoe\na@x.com,42\n",
        "Email,Shoe,Hat\na@x.com,42,L\n",
        "Email;Figma;Miro;Notion\na@x.com;x;;x\nb@x.com;;x;\n",
        "Tool;Plätze;Kosten;Laufzeit bis\nFigma;40;12,50;31.03.2031\n",
    ],
)
def test_small_lists_made_at_home_are_not_asked_about(read: Reader, text: str) -> None:
    assert read(text).recognition.confidence == "high"


@pytest.mark.parametrize("line", ["|---|:--:|---|", "------+-------+----"])
def test_a_table_drawn_with_signs_is_asked_about(read: Reader, line: str) -> None:
    assert "header" in read(f"| Email | Name | Team |\n{line}\n| a@x.com | Ann | IT |\n").asked


def test_field_names_of_a_directory_are_a_header(read: Reader) -> None:
    found = read("SamAccountName,OtherId,DisplayName\nalee,U1,Ann Lee\nbray,U2,Bob Ray\n")
    assert found.table.layout.header_record == 1
    assert found.field("SamAccountName") == "login"


@pytest.mark.parametrize("end", ["", "\n"])
def test_a_quotation_mark_opened_in_the_last_row_is_asked_about(read: Reader, end: str) -> None:
    text = f'Email,Name,Team\na@x.com,Ann,IT\nb@x.com,"Bob,HR{end}'
    (question,) = read(text).recognition.questions
    assert (question.code, question.params["row"]) == ("open_quote", 3)
    assert read(text.replace('"', "")).recognition.confidence == "high"


def test_a_name_parted_by_the_delimiter_makes_the_header_doubtful(read: Reader) -> None:
    asked = read("Email,Last login (UTC, ISO),Team\na@x.com,2024-01-31,IT\n").asked
    assert "header" in asked
    assert read('Email,"Last login (UTC, ISO)",Team\na@x.com,2024-01-31,IT\n').asked == []


def test_nicknames_in_single_marks_are_no_way_of_quoting(read: Reader) -> None:
    rows = "".join(f"p{n}@x.com,Somebody {n},IT\n" for n in range(6))
    text = (
        f"Email,Name,Team\n{rows}a@x.com,'Al',IT\nb@x.com,'Bo',IT\nc@x.com,'Tis,HR\nd@x.com,D,HR\n"
    )
    found = read(text)
    assert found.people.data == 10
    assert found.recognition.confidence == "high"


@pytest.mark.parametrize("at", [3_500, 5_000])
def test_a_quotation_mark_opened_far_below_is_asked_about(read: Reader, at: int) -> None:
    rows = [f"p{n}@x.com,Person {n},Team {n % 7},Active\n" for n in range(6_000)]
    assert read("Email,Name,Team,Status\n" + "".join(rows)).asked == []
    rows[at] = rows[at].replace("Person", '"Person')
    (question,) = read("Email,Name,Team,Status\n" + "".join(rows)).recognition.questions
    assert (question.code, question.params["row"]) == ("open_quote", at + 2)
    rows[at] = rows[at].replace('"Person', 'Person 5" or')
    assert read("Email,Name,Team,Status\n" + "".join(rows)).asked == []


def test_rule_1_letters_that_were_spoilt_twice_are_asked_about(read: Reader) -> None:
    """`Jörg` that was read as Windows-1252 and written as UTF-8 again."""
    text = "E-Mail;Name\na@x.de;Jörg Müller\nb@x.de;Åse “Ås” Ek\n"
    twice = text.encode().decode("cp1252", "replace").encode()
    assert read(twice).asked == ["encoding"]
    assert read("E-Mail;Name\na@x.de;SÃO PAULO, MÃE, Å Â 5 ½\n").asked == []


def test_rule_3_names_and_addresses_under_each_other_s_heading_are_asked_about(
    read: Reader,
) -> None:
    found = read("Name,Email\na@x.com,Ada\nb@x.com,Bo\n")
    assert found.asked == ["login"]
    assert [(p.email, p.name) for p in found.people.people] == [
        ("a@x.com", "Ada"),
        ("b@x.com", "Bo"),
    ]


@pytest.mark.parametrize(
    ("head", "cells", "name"),
    [
        ("User name,User email", "Ada Byron,a@x.com", "Ada Byron"),
        ("User name,User email,Name", "Ada Byron,a@x.com,Ada", "Ada"),
        ("User name,User email", "ada,a@x.com", None),
    ],
)
def test_rule_13_a_user_name_that_is_a_name_is_not_lost(
    read: Reader, head: str, cells: str, name: str | None
) -> None:
    (person,) = read(f"{head}\n{cells}\n").people.people
    assert person.name == name
