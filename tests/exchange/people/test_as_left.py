"""Tables as spreadsheets and portals leave them: read as meant, or asked about."""

import base64
import io
import zlib

import pytest
import xlsxwriter

from seatdesk.domain.choices import Activity, Status, UserKind
from seatdesk.exchange.question import Options

# A workbook so small that its container keeps it among the small parts, as LibreOffice writes it.
SMALL_XLS = (
    "c-rk(O=w(I6h8OOPu?VH@{%V0q#DO)r)iUv)-H@_&E%)nfF+@=wMao<rY~`l$xO&hq=Mo!wL1$+7j6nt$VL=@DCk1LWa"
    "mOrghF+dx+}VviXw$3&+nXfXEKfxnMtMilk+(5+;i^#JwNx{Z@z9?zW7nwRVsl;$w#Yhh=N5j1vK-FMPz8%s_VLWvAYT"
    "XDp=8!b?Arw0zlSzjn->O(@pqq!eL6`%TSmOP!e>OUZQH?4p>a_c$M^7t*~9CusQ$6=jZs%aoh(i^?#1_?EkgEI$%9;3"
    "$Ov$=v@KS1Z)Ow1-1ZN#U_aE1l|R_8`uWi2D}G&ub%%tO&L2-en9ivH{;E1g^&p?1_SizmM>Z5qWi0`h!6csVi!LEPtX"
    "k8#-N>ug>M%O$Qo?LYgmMl?ng<{1xOp{1Cf3v|NUZpfGCA~wM8E{qO$gL^6!v;19AUPq|f&v*-H`ng1zU}H?$MfsUdP`"
    "l59FgbBKsXP)br7E!&D)vX`iSM9Mho6Sq{`?ysi>_O*jf(wVgr%i==|^s5^#^4G;M%elMAf2mAvR4J$boqPdjSMHp<y!"
    "N?L`ObCZ-RsDAts@WpNq*jde`U#KYGr*wo3cTn%~`+Dt=Sr(E!lwkyx8$sjC9HG*?jtSxTwOnq)Z^u(Q}G^q-Qx$=MKv"
    ">!5jx<_T+rxUX1&wF2}C)Il{h4rxgOfxu~M}N2&d~<%NC|SAdDoZvKYof0KsgdN93f!<n|@2@IaJryWF*bjHrirBP=ml"
    "hISV(++N!{$vt0b}SQr(SgyArKAF@8A!RfWlTEg_imY(*$Q0KOsl2_UqxQXvi=aV>anMj*eg4ElkCsJa5vw%{_UZ$(Z1"
    "(Io?Uyq(00Q+x6`Ou^6!!!UGkrowk_1oS5{;&(lO*r+Q;U?N1WOCc=tdmHPsQ>`%t966<1dHFItS+6HYiXdPW9)P5u!q"
    "V4uLXz8yv7PL$8|T$%5=lIz=9RKAGV6~eZZeDl<;x>deUo+^48W1IAfoEtU~Y81*m_gW6D@dm!W;2IB&sMgv>eY6cie1"
    "*ShSoyLSxm2UbR2i93B3qH1!OIdza|)a)aE2($<CL`Y6*z9`FL2y4pgBWY1`8awtSNB$mOs%bkDhzdGlQI|O`HeCJh?q"
    "Gia*yW@=(qylOq{aEB&|+kNLRKOdkimi-zbiXoV!3Y1AjC_f9kc|Clg~2U7XGthUTN3fYdY*3026)9~VfSM>zvOo!sJ*"
    ";G0;o(Uf~6>}2dM;`7uYL7XIgd@i=5Fa1!y_MWidC_3Qu<DZNsLZ&ueD>|1Z;ZTPz5Av~T{|v)$LIdCc37_O)%j&qpUq"
    "P`&pfVk&67IcoY6VzwH1O}dgVR3UmhwcSF?VW7?;1gd|~%C>-<|-fA@{|hd9uc$WG`yHy=i=qP4Ck|0luU`TmoAme_E)"
    "KI}2skXL>Nv(M5LjmbKus$PGy_`UabajSS&&D7-WbP)4S!^TFihRF@h?<;zPRnmuTc(~vvBgg}t4eO8NUbXMPuzssaHi"
    "|5F4*Q=*KFYcuh82v9PFRvbo|=MWedyHl2dX&#`+@Hj<{!cgF<FBn7FgYSdN;8D2Z5Q*_rJjJ?@cSH"
)


def small_xls():
    return zlib.decompress(base64.b85decode(SMALL_XLS))


def in_one_column(lines):
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream)
    sheet = book.add_worksheet()
    for number, line in enumerate(lines):
        sheet.write(number, 0, line)
    book.close()
    return stream.getvalue()


def test_rule_17_a_very_small_xls_is_read(read):
    found = read(small_xls(), name="s.xls")
    assert [(p.email, p.name) for p in found.people.people] == [
        ("ann@x.se", "Ann"), ("bo@x.se", "Bo"),
    ]  # fmt: skip
    assert found.asked == []


def test_rule_17_a_sheet_whose_cells_hold_whole_rows_is_parted(read):
    lines = ["Namn;E-post;Status", "Åsa;asa@x.se;Aktiv", '"Ek; Bo";bo@x.se;Inaktiv', "", "x;;"]
    found = read(in_one_column(lines), name="p.xlsx")
    assert found.table.layout.dialect.delimiter == "semicolon"
    people = found.people
    assert [(p.name, p.status) for p in people.people] == [
        ("Åsa", Status.ACTIVE), ("Ek; Bo", Status.DEACTIVATED),
    ]  # fmt: skip
    assert [(p.line, p.problem) for p in people.problems] == [(5, "no_email")]
    fixed = read(in_one_column(lines), Options(fixes={5: {"E-post": "x@x.se"}}), name="p.xlsx")
    assert len(fixed.people.people) == 3


def test_rule_17_one_column_of_addresses_stays_one_column(read):
    found = read(in_one_column(["email", "a@x.se", "b@x.se"]), name="p.xlsx")
    assert found.table.layout.dialect is None
    assert len(found.people.people) == 2


@pytest.mark.parametrize("mark", ["\ufeff", "ï»¿", "\ufeffï»¿"])
def test_rule_1_a_mark_of_the_encoding_in_the_text_is_no_part_of_a_name(read, mark):
    text = f"{mark}Block credential,User principal name,Licenses,When created\n"
    found = read(text + "True,a@x.se,Unlicensed,2020-01-01\n")
    assert found.field("Block credential") == "status"
    assert found.people.people[0].status is Status.DEACTIVATED


@pytest.mark.parametrize("word", ["Total", "Grand total:", "SUMME", "Totalt", "Total 2"])
def test_a_total_below_subscriptions_is_none(read, word):
    text = "Product,Seats,Renewal date\nSlack,20,2027-01-01\nTotalAV,5,2027-01-01\n"
    contracts = read(text + f"{word},25,2027-01-01\n").contracts
    assert [row.product for row in contracts.rows] == ["Slack", "TotalAV"]
    assert [(p.line, p.problem) for p in contracts.problems] == [(4, "footer")]


def test_a_total_before_the_product_is_called_one_too(read):
    text = "Vendor,Product,Seats,Renewal date\nSlack Inc,Slack,20,2027-01-01\nTotal,,20,\n"
    assert [p.problem for p in read(text).contracts.problems] == ["footer"]


def test_rule_6_a_column_of_which_most_is_misread_is_asked_about(read):
    rows = "a@x.se,12,{0}\nb@x.se,400,{0}\nc@x.se,,{0}\n"
    found = read("email,last login,hire date\n" + rows.format("2020-01-01"))
    (question,) = found.recognition.questions
    assert (question.code, question.key) == ("misread", "misread:last login")
    assert "“" not in question.sentence
    sure = Options(confirmed=frozenset({"misread:last login"}))
    assert read("email,last login,hire date\n" + rows.format("soon"), sure).asked == ["misread"]
    left_out = Options(fields={"last login": ""})
    assert read("email,last login,hire date\n" + rows.format("2020-01-01"), left_out).asked == []


def test_numbers_that_are_mostly_none_are_asked_about(read):
    text = "product,quantity,renewal\nA,several,2027-01-01\nB,few,2027-01-01\nC,3,2027-01-01\n"
    assert read(text).asked == ["misread"]
    assert read(text.replace("few", "4")).asked == []


def test_rule_6_days_ago_are_counted_back(read):
    found = read("email,Last login (days ago)\na@x.se,12\n", Options())
    assert found.field("Last login (days ago)") == "last_active_days"
    assert found.people.people[0].activity is Activity.KNOWN


def test_rule_6_an_open_date_is_proposed_as_the_other_columns_are_written(read):
    text = "email,hire date,last login\na@x.se,{},03/04/2026\nb@x.se,01/02/2020,05/06/2026\n"
    for day, order in (("01/25/2020", "mdy"), ("25/01/2020", "dmy")):
        found = read(text.format(day), Options())
        (question,) = found.recognition.questions
        assert (question.code, question.proposed) == ("dates", order)
        assert next(c.order for c in found.recognition.columns if c.source == "last login") == order


def test_where_nobody_can_be_named_the_question_says_so(read):
    (question,) = read("Username,Name,Access granted\nada,Ada,2020-01-01\n").recognition.questions
    assert question.sentence == "No column holds e-mail addresses. Which one names the people?"


def test_rule_10_project_bots_of_gitlab_are_no_people(read):
    text = (
        "Id,Name,Username,Email,State,Last activity\n"
        "1,Ada,ada,ada@x.se,active,2026-09-01\n"
        "2,Deploy,project_7_bot_1,project_7_bot_1@noreply.gitlab.com,active,\n"
    )
    kinds = [p.kind for p in read(text).people.people]
    assert kinds[1] is UserKind.BOT
    assert kinds[0] in {None, UserKind.PERSON}


GERMAN = (
    "Anmeldung blockieren;Abteilung;Anzeigename;Lizenzen;Benutzerprinzipalname\n"
    "Falsch;IT;Max;Microsoft 365 E5;max@x.de\nWahr;HR;Eva;Nicht lizenziert;eva@x.de\n"
)


def test_rule_9_inverted_german_columns_are_known(read):
    found = read(GERMAN)
    assert found.recognition.recognised_as == "m365_active_users"
    assert [p.status for p in found.people.people] == [Status.ACTIVE, Status.DEACTIVATED]


def test_rule_9_a_column_that_may_say_who_is_blocked_is_asked_about(read):
    text = "Email,Name,Kontosperre\na@x.se,A,nein\nb@x.se,B,ja\n"
    (question,) = read(text).recognition.questions
    assert (question.code, question.key) == ("state", "state:Kontosperre")
    assert "“nein”, “ja”" in question.sentence
    answered = Options(
        fields={"Kontosperre": "status"},
        words={"Kontosperre": {"ja": "deactivated", "nein": "active"}},
    )
    found = read(text, answered)
    assert found.asked == []
    assert [p.status for p in found.people.people] == [Status.ACTIVE, Status.DEACTIVATED]


@pytest.mark.parametrize(
    "text",
    [
        "Email,Name,Status,Kontosperre\na@x.se,A,active,nein\n",
        "Email,Name,Blocked sites\na@x.se,A,news.example\n",
        "Email,Name,Two-step enabled\na@x.se,A,yes\n",
    ],
)
def test_columns_that_say_nothing_of_the_kind_are_not_asked_about(read, text):
    assert read(text).asked == []


def test_a_heading_of_two_meanings_is_read_as_its_cells_are(read):
    text = "Förnamn;Efternamn;E-post;Anställd;Slutat\nÅsa;Ek;a@x.se;2019-03-01;2026-12-31\n"
    found = read(text)
    assert (found.field("Anställd"), found.field("Slutat")) == ("hired", "left")
    assert found.people.people[0].name == "Åsa Ek"
    assert read("Anställd;E-post\nÅsa Ek;a@x.se\n").field("Anställd") == "name"


@pytest.mark.parametrize(
    ("cells", "kind"),
    [("Service account\nUser\nRoom", UserKind.SERVICE), ("Gold\nSilver\nBronze", None)],
)
def test_rule_10_a_type_is_one_of_users_where_its_words_are(read, cells, kind):
    rows = "".join(f"n{n}@x.se,N,{cell}\n" for n, cell in enumerate(cells.split("\n")))
    found = read("Email,Name,Type\n" + rows)
    assert found.asked == []
    assert found.people.people[0].kind is kind
    assert found.people.problems == ()


def test_columns_of_figures_are_no_names(read):
    assert read("email,name,team\na@x.se,17,0042\nb@x.se,18,0043\n").field("name") is None
    assert read("email,name,team\na@x.se,A,0042\nb@x.se,B,0043\n").field("team") == "team"


def test_a_licence_says_more_of_seats_than_a_profile(read):
    head = '"Username","Full Name","Email","License","Profile: Name","Active"\n'
    row = '"a@x.se","A","a@x.se","Salesforce","System Administrator","1"\n'
    found = read(head + row)
    assert (found.field("License"), found.field("Profile: Name")) == ("seats", None)
    assert found.people.people[0].seats == ("Salesforce",)


@pytest.mark.parametrize("text", ["03/09/2026 à 10:11", "13/09/2026 10h11", "13.09.2026 kl. 10.11"])
def test_rule_6_times_of_day_in_any_words_are_left_out(read, text):
    found = read(f"email;dernière connexion\na@x.fr;{text}\nb@x.fr;23/09/2026\n")
    assert [p.last_active.day for p in found.people.people] == [int(text[:2]), 23]


def test_a_price_is_known_by_its_name_without_the_time_it_is_for(read):
    text = "Product,Quantity,Cost per seat per year,Renewal\nA,5,120,2027-01-01\n"
    (row,) = read(text).contracts.rows
    assert (row.unit_price, row.months, row.monthly) == (120, 12, 10)


def test_a_product_beside_a_person_is_a_seat(read):
    found = read("Email,Product,Quantity\na@x.se,Slack,1\na@x.se,Zoom,1\n")
    assert found.field("Product") == "seats"
    assert [p.seats for p in found.people.people] == [("Slack", "Zoom")]
    both = read("Email,Product,Licenses\na@x.se,Slack,Zoom\n")
    assert (both.field("Product"), both.field("Licenses")) == (None, "seats")


def test_rule_6_days_that_can_each_be_read_in_one_way_only_are_read_so(read):
    found = read("Email,Hire date\na@x.se,13/04/2024\nb@x.se,04/13/2024\n")
    assert found.asked == []
    assert {p.hired.isoformat() for p in found.people.people} == {"2024-04-13"}
    assert read("Email,Hire date\na@x.se,13/04/2024\nb@x.se,04/13/2024\nc@x.se,01/02/2024\n").asked


def test_of_two_address_columns_the_one_that_is_filled_names_the_people(read):
    head = "GitHub com login,GitHub com verified domain emails,License type,"
    text = head + "Visual studio subscription email\n"
    text += "a,a@x.se,enterprise,\nb,b@x.se,vss,b@x.se\n"
    found = read(text)
    assert [p.email for p in found.people.people] == ["a@x.se", "b@x.se"]
    rows = "".join(f"n{n}@x.se,{'h@x.se' if n == 1 else ''}\n" for n in range(5))
    swapped = "".join(",".join(reversed(row.split(","))) + "\n" for row in rows.split("\n") if row)
    assert read("Work email,Email\n" + rows).field("Work email") == "email"
    assert read("Email,Work email\n" + swapped).field("Work email") == "email"


def test_a_german_usage_report_brings_no_people(read):
    text = (
        "Berichtsaktualisierungsdatum,Benutzerprinzipalname,Anzeigename,Gelöscht,"
        "Letztes Aktivitätsdatum (Exchange)\n"
        "2026-10-01,a@x.de,A,Falsch,2026-09-30\n2026-10-01,b@x.de,B,Falsch,\n"
    )
    found = read(text)
    assert (found.recognition.recognised_as, str(found.recognition.kind)) == ("m365_usage", "usage")
    assert [row.activity for row in found.usage.rows] == [Activity.KNOWN, Activity.UNKNOWN]


def test_numbers_of_a_directory_say_who_is_switched_off(read):
    text = "cn;mail;userAccountControl\nAda;a@x.se;512\nBo;b@x.se;514\nCy;c@x.se;7\n"
    found = read(text)
    assert [(p.name, p.status) for p in found.people.people] == [
        ("Ada", Status.ACTIVE), ("Bo", Status.DEACTIVATED),
    ]  # fmt: skip
    assert found.asked == ["words"]


@pytest.mark.parametrize(
    "address", ["“a@x.se”", "„a@x.se“", "<a@x.se>", "mailto:a@x.se", "'a@x.se'"]
)
def test_marks_around_an_address_are_no_part_of_it(read, address):
    found = read(f"email,name\n{address},A\nb@x.se,B\n")
    assert [p.email for p in found.people.people] == ["a@x.se", "b@x.se"]


def test_columns_beside_an_address_that_was_chosen_mean_what_they_do_beside_people(read):
    text = "Kontaktweg;Kostenstelle;Abteilung\na@x.de;1;IT\nb@x.de;2;HR\n"
    (question,) = read(text).recognition.questions
    assert question.code == "email"
    answered = read(text, Options(fields={"Kontaktweg": "email"}))
    assert answered.asked == []
    assert answered.field("Abteilung") == "team"


def test_where_the_day_has_halves_the_month_is_proposed_first(read):
    text = "email,last logon date\na@x.se,9/1/2026 10:00:00 AM\n"
    (question,) = read(text, Options()).recognition.questions
    assert (question.code, question.proposed) == ("dates", "mdy")


HUBSPOT = (
    "User ID,First name,Last name,Email,Last login date,Assigned teams,Assigned role,Status\n"
    "1,Ada,L,a@x.se,2026-09-01,Sales,Admin,Active\n2,Bo,B,b@x.se,,Ops,User,Deactivated\n"
)


def test_a_list_that_says_nothing_of_seats_is_asked_which_one_it_stands_for(read):
    (question,) = read(HUBSPOT, Options(products=("Sales Hub",))).recognition.questions
    assert (question.code, question.choices) == ("seats_by_profile", ("Sales Hub", "none"))
    assert read(HUBSPOT).recognition.questions[0].choices == ()
    seats = HUBSPOT.replace("Status", "Seat").replace("Active", "Core")
    assert read(seats).asked == []


@pytest.mark.parametrize(("everyone", "held"), [("Sales Hub", ("Sales Hub",)), ("none", None)])
def test_everybody_of_a_list_who_is_not_deactivated_holds_the_seat(read, everyone, held):
    found = read(HUBSPOT, Options(everyone=everyone))
    assert found.asked == []
    assert [p.seats for p in found.people.people] == [held, None if held is None else ()]


@pytest.mark.parametrize("name", ["Pris per månad", "Price per month", "Preis pro Jahr"])
def test_a_price_that_may_be_of_one_seat_or_of_all_is_not_taken(read, name):
    found = read(f"Product,Quantity,{name},Renewal\nA,5,120,2027-01-01\n")
    assert found.field(name) is None
    assert found.contracts.rows[0].monthly is None
