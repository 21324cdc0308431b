"""Exports of the vendors, each with its traps, in rows made up for the purpose."""

from datetime import date

from seatdesk.domain.choices import Activity, Status, UserKind
from seatdesk.exchange.question import Options
from tests.exchange.conftest import Reader


def test_microsoft_365_in_german_after_a_spreadsheet(read: Reader) -> None:
    text = (
        "Benutzerprinzipalname;Anzeigename;Abteilung;Anmeldung blockiert;Lizenzen;"
        "Erstellungsdatum\r\n"
        "h@x.de;Hans Müller;Vertrieb;Nein;Office 365 E3+Microsoft 365 Copilot;01.03.2020\r\n"
        "i@x.de;Ina;IT;Wahr;Nicht lizenziert;13.03.2020\r\n"
    )
    found = read(text.encode("cp1252"))
    assert found.recognition.recognised_as == "m365_active_users"
    assert found.recognition.confidence == "high"
    hans, ina = found.people.people
    assert hans.seats == ("Office 365 E3", "Microsoft 365 Copilot")
    assert (hans.status, ina.status) == (Status.ACTIVE, Status.DEACTIVATED)  # inverted column
    assert ina.seats == ()


def test_microsoft_365_blocked_and_allowed(read: Reader) -> None:
    head = "Block credential,Display name,Department,Licenses,User principal name\n"
    found = read(head + "True,Ann,IT,Unlicensed,a@x.com\nFalse,Bob,IT,E3,b@x.com\n")
    assert [p.status for p in found.people.people] == [Status.DEACTIVATED, Status.ACTIVE]
    found = read("Username,Display name,Sign-in status,Licenses\na@x.com,Ann,Allowed,E3\n"
                 "b@x.com,Bob,Blocked,E3\n")  # fmt: skip
    assert [p.status for p in found.people.people] == [Status.ACTIVE, Status.DEACTIVATED]


def test_rule_11_entra_template_has_its_header_on_line_2_and_a_password(read: Reader) -> None:
    text = (
        "version:v1.0,,,\r\n"
        "Name [displayName] Required,User name [userPrincipalName] Required,"
        "Initial password [passwordProfile] Required,"
        "Block sign in (Yes/No) [accountEnabled] Required,First name [givenName]\r\n"
        "Ann Lee,a@x.com, hunter2, No,Ann \r\nBob Ray,b@x.com, hunter3, Yes,Bob \r\n"
    )
    found = read(text)
    assert found.recognition.recognised_as == "entra_bulk_template"
    assert found.recognition.dropped == ("Initial password [passwordProfile] Required",)
    assert [p.status for p in found.people.people] == [Status.ACTIVE, Status.DEACTIVATED]
    assert "hunter" not in repr(found.people)
    assert found.recognition.shown(found.table.sample()[0])[2] == ""


def test_entra_guests_are_known_by_their_address(read: Reader) -> None:
    found = read(
        "id,userPrincipalName,displayName,userType,accountEnabled,assignedLicenses\n"
        "1,r_example.com#EXT#@t.onmicrosoft.com,Rae,Member,true,None\n"
    )
    (rae,) = found.people.people
    assert rae.kind is UserKind.GUEST
    assert rae.seats == ()


def test_rule_6_google_never_logged_in_is_not_the_same_as_unknown(read: Reader) -> None:
    head = (
        "First Name [Required],Last Name [Required],Email Address [Required],"
        "Status [READ ONLY],Last Sign In [READ ONLY]\n"
    )
    rows = "Ann,Lee,a@x.com,Active,2023/09/03 20:23:16\nBo,Ek,b@x.com,Suspended,Never logged in\n"
    found = read(head + rows + "Cia,Å,c@x.com,Active,\n")
    assert found.recognition.recognised_as == "google_users"
    ann, bo, cia = found.people.people
    assert (ann.activity, ann.last_active) == (Activity.KNOWN, date(2023, 9, 3))
    assert (bo.activity, bo.status) == (Activity.NEVER, Status.DEACTIVATED)
    assert cia.activity is Activity.UNKNOWN


def test_rule_10_slack_seats_bots_and_guests(read: Reader) -> None:
    found = read(
        "username,email,status,billing-active,has-2fa,has-sso,userid,fullname,displayname,"
        "expiration-timestamp,date-of-last-login\n"
        "a,a@x.com,Primary Owner,1,1,0,U1,Ann,Ann, ,Never\n"
        "b,b@x.com,Multi-Channel Guest,1,0,0,U2,Bea,,,2026-03-26 10:00:00\n"
        "c,c@x.com,Bot,0,0,0,U3,Bot,,,\n"
        "d,d@x.com,Deactivated,0,0,0,U4,Dan,,,\n"
    )
    people = found.people.people
    assert [p.seats for p in people] == [("Slack",), ("Slack",), (), ()]
    assert [p.kind for p in people] == [None, UserKind.GUEST, UserKind.BOT, None]
    assert [p.status for p in people] == [
        Status.ACTIVE, Status.ACTIVE, Status.ACTIVE, Status.DEACTIVATED,
    ]  # fmt: skip


def test_rule_5_atlassian_rows_of_one_person_become_one(read: Reader) -> None:
    head = (
        "group_name,username,full_name,email,active,created,Last active in Confluence,"
        "Last active in Stride,Last active in Jira,Jira Service Desk,Jira Software,Confluence\n"
    )
    rows = (
        "users,ann,Ann Lee,ann@x.com,Yes,13 Jul 2017,Before 11 Feb 2017,Never logged in,"
        "Not active in the last 180 days,Yes,No,Yes\n"
        "wiki,ann,Ann Lee,Ann@X.com ,Yes,13 Jul 2017,Before 11 Feb 2017,Never logged in,"
        "3 Jan 2018,Yes,Yes,Yes\n"
        "bots,app,App,addon_app@connect.atlassian.com,Yes,13 Jul 2017,Never logged in,"
        "Never logged in,Never logged in,No,No,No\n"
    )
    found = read(head + rows).people
    assert (found.data, found.repeated, len(found.people)) == (3, 1, 2)
    ann, app = found.people
    assert (ann.last_active, ann.rows, ann.line) == (date(2018, 1, 3), 2, 2)
    assert ann.seats == ("Jira Service Desk", "Confluence", "Jira Software")
    assert (app.kind, app.activity) == (UserKind.BOT, Activity.NEVER)


def test_rule_6_censored_activity_is_kept_as_a_limit(read: Reader) -> None:
    head = "email,name,status,Last active in Jira,Last active in Confluence\n"
    rows = "a@x.com,Ann,active,Before 11 Feb 2017,Not active in the last 180 days\n"
    found = read(head + rows, Options(as_of=date(2024, 6, 29)))
    (ann,) = found.people.people
    assert (ann.last_active, ann.censored) == (date(2024, 1, 1), True)


def test_rule_12_columns_with_changing_names(read: Reader) -> None:
    found = read(
        "User id,User name,email,User status,Added to org,Org role,Last seen in Jira - acme,"
        "Last seen in Confluence - acme,Group 1\n"
        "1,Ann,a@x.com,Active,2020-01-01,User,2024-02-01,2024-03-01,dev\n"
        "2,Bob,b@x.com,Suspended,2020-01-01,User,Never accessed,Never accessed,\n"
    )
    assert found.recognition.recognised_as == "atlassian_org_users"
    ann, bob = found.people.people
    assert (ann.name, ann.last_active) == ("Ann", date(2024, 3, 1))
    assert bob.activity is Activity.NEVER


def test_rule_12_github_columns_named_after_the_customer(read: Reader) -> None:
    found = read(
        "GitHub com login,GitHub com name,Visual Studio subscription email,License type,"
        "acme owner,acme member,Total user accounts\n"
        "oct,Octo,o@x.com,Enterprise: User,FALSE,TRUE,1\n,,,Enterprise: User,FALSE,TRUE,1\n"
    )
    assert found.recognition.recognised_as == "github_people"
    assert found.people.people[0].seats == ("Enterprise: User",)
    assert [problem.problem for problem in found.people.problems] == ["no_email"]


def test_rule_11_zoom_licensed_is_a_seat_and_the_pmi_is_not_read(read: Reader) -> None:
    found = read(
        "Email,First Name,Last Name,Department,User Group,Last Login(UTC),User Type,Login Type,"
        "User Status,PMI,Job Title\n"
        'SMLS-zoom4@x.com,Ann,Lee,"Admin, Ops","A,B",2024-03-14 10:00:00,Licensed,Work,Active,'
        "4085551234,Boss\nb@x.com,Bob,Ray,IT,,,Basic,Work,Inactive,4085551235,\n"
    )
    assert found.recognition.dropped == ("PMI",)
    ann, bob = found.people.people
    assert (ann.email, ann.key) == ("SMLS-zoom4@x.com", "smls-zoom4@x.com")
    assert (ann.team, ann.seats, bob.seats) == ("Admin, Ops", ("Zoom Licensed",), ())


def test_hubspot_seats_and_view_only(read: Reader) -> None:
    found = read(
        "User ID,First name,Last name,Email,Last login date,Assigned teams,Assigned role,Seat\n"
        "1,Ann,Lee,a@x.com,2024-01-02,Sales,Admin,Sales Hub;Service Hub\n"
        "2,Bob,Ray,b@x.com,,,,View-only seat\n"
    )
    assert found.recognition.recognised_as == "hubspot_users"
    assert [p.seats for p in found.people.people] == [("Sales Hub", "Service Hub"), ()]


def test_okta_words(read: Reader) -> None:
    rows = "".join(f"u{n}@x.com,{word},U,{n},u{n}@x.com,\n" for n, word in enumerate(
        ["STAGED", "PROVISIONED", "ACTIVE", "PASSWORD_EXPIRED", "SUSPENDED", "DEPROVISIONED"]
    ))  # fmt: skip
    found = read("login,status,firstName,lastName,email,department\n" + rows)
    assert [p.status for p in found.people.people] == [
        Status.INVITED, Status.INVITED, Status.ACTIVE, Status.ACTIVE,
        Status.DEACTIVATED, Status.DEACTIVATED,
    ]  # fmt: skip


def test_rule_12_usage_takes_the_latest_workload(read: Reader) -> None:
    found = read(
        "Report Refresh Date,User Principal Name,Display Name,Is Deleted,Deleted Date,"
        "Exchange Last Activity Date,Teams Last Activity Date,Assigned Products\n"
        "2024-05-01,a@x.com,Ann,False,,2024-04-01,2024-04-20,E3+E5\n"
        "2024-05-01,b@x.com,Bob,False,,,,\n"
    )
    assert found.recognition.recognised_as == "m365_usage"
    usage = found.usage
    assert usage.as_of == date(2024, 5, 1)
    assert [row.last_active for row in usage.rows] == [date(2024, 4, 20), None]
    assert usage.rows[1].activity is Activity.UNKNOWN


def test_usage_with_hidden_addresses_is_explained(read: Reader) -> None:
    digest = "6F1ED002AB5595859014EBF0951522D"
    found = read(
        "Report Refresh Date,User Principal Name,Is Deleted,Exchange Last Activity Date\n"
        + "".join(f"2024-05-01,{digest}{n},False,2024-04-01\n" for n in range(5))
    )
    assert "hashed" in found.asked
    assert found.usage.hidden == 5


def test_slack_analytics_writes_two_kinds_of_dates_in_one_column(read: Reader) -> None:
    found = read(
        "Name,Email,Account type,Account created (UTC),Last active (UTC),Days active\n"
        'Ann,a@x.com,Member,"Mar 14, 2024",2024-05-01,3\nBob,b@x.com,Member,2024-03-15,"May 2, '
        '2024",9\n'
    )
    assert found.recognition.recognised_as == "slack_analytics"
    assert [row.last_active for row in found.usage.rows] == [date(2024, 5, 1), date(2024, 5, 2)]


def test_school_lists_without_an_address_are_asked_about(read: Reader) -> None:
    head = "SIS ID,School SIS ID,First Name,Last Name,Username,Password,Birthdate\n"
    found = read(head + "1,10,Ora,Klein,OKlein,P@ss,4/2/2000\n")
    assert "email" in found.asked
    assert found.recognition.dropped == ("Password", "Birthdate")
    other = read(head + "1,10,Ora,Klein,o@x.org,P@ss,4/2/2000\n")
    assert "login" in other.asked
    assert other.people.people[0].email == "o@x.org"


def test_adobe_short_rows_are_legal(read: Reader) -> None:
    head = "firstname,lastname,email,country,groups,type,username,domain\n"
    people = read(head + "Ann,Lee,a@x.com,SE\nBob,Ray,b@x.com,SE,All,federatedID\n").people
    assert (people.short, people.left_out, people.problems) == (2, 0, ())


def test_one_seat_a_row(read: Reader) -> None:
    found = read(
        "principal,sku_id,assigned_date\na@x.com,E3,2024-01-01\na@x.com,Copilot,2024-02-01\n"
    )
    (ann,) = found.people.people
    assert ann.seats == ("E3", "Copilot")


def test_lists_of_actions_and_removals_are_not_taken_for_who_is_there(read: Reader) -> None:
    head = "Action,FirstName,LastName,UserPrincipalName,Password,AddSkus\n"
    assert "actions" in read(head + "delete,,,a@x.com,x,\n").asked
    assert "removal_list" in read("type,username,domain\nadobeID,a@x.com,\n").asked


def test_two_addresses_that_differ_are_a_question_and_equal_ones_are_not(read: Reader) -> None:
    head = "User principal name,Display name,E-mail,Licenses\n"
    assert "two_addresses" in read(head + "a@x.onmicrosoft.com,Ann,ann@x.com,E3\n").asked
    assert read(head + "a@x.com,Ann,A@x.com,E3\n").asked == []


def test_equal_headers_are_a_question(read: Reader) -> None:
    assert "duplicate_headers" in read("Email,Name,Name\na@x.com,Ann,Lee\n").asked


def test_entra_invitations_name_their_guests_on_line_3(read: Reader) -> None:
    found = read(
        "version:v1.0,,,\n"
        "Email address to invite [inviteeEmail] Required,Redirection url [inviteRedirectURL] "
        "Required,Send invitation message (true or false) [sendEmail],"
        "Customized invitation message [customizedMessageBody]\n"
        "a@x.com,https://apps.x.com,true,Welcome\n"
    )
    assert found.table.layout.header_record == 2
    assert found.recognition.recognised_as == "entra_bulk_invite"
    assert found.recognition.confidence == "high"
    assert [person.email for person in found.people.people] == ["a@x.com"]


def test_google_licences_are_one_a_line(read: Reader) -> None:
    head = "userId,productId,skuId,productDisplay,skuDisplay\n"
    found = read(head + "a@x.com,Google-Apps,1010,Workspace,Enterprise Plus\n")
    assert found.recognition.confidence == "high"
    (person,) = found.people.people
    assert (person.email, person.seats) == ("a@x.com", ("Enterprise Plus",))


def test_salesforce_counts_of_licences_are_subscriptions(read: Reader) -> None:
    found = read("Name,Status,TotalLicenses,UsedLicenses\nSalesforce,Active,50,42\n")
    assert found.recognition.recognised_as == "salesforce_licences"
    assert found.recognition.confidence == "high"
    (row,) = found.contracts.rows
    assert (row.product, row.quantity, row.assigned) == ("Salesforce", 50, 42)


def test_seats_and_use_one_a_line_without_dates(read: Reader) -> None:
    seats = read("principal,sku_id\na@x.com,E3\na@x.com,VISIO\n")
    assert seats.recognition.confidence == "high"
    assert [person.seats for person in seats.people.people] == [("E3", "VISIO")]
    used = read("principal,signal,last_activity_days\na@x.com,mail,9\na@x.com,chat,2\n")
    assert used.recognition.recognised_as == "usage_signals"
    assert used.recognition.confidence == "high"


def test_okta_profiles_name_the_manager_twice_and_ask_nothing(read: Reader) -> None:
    found = read(
        "login,firstName,lastName,honorificPrefix,email,title,displayName,nickName,department,"
        "managerId,manager\na@x.com,Ann,Lee,,a@x.com,Rep,Ann Lee,,Sales,00u7,Bo Ek\n"
    )
    assert found.recognition.confidence == "high"
    (person,) = found.people.people
    assert (person.manager, person.team) == ("Bo Ek", "Sales")


def test_rule_9_blocked_accounts_of_a_french_tenant_are_not_active(read: Reader) -> None:
    head = "Nom d'utilisateur principal,Nom d'affichage,Bloquer les informations d'identification\n"
    found = read(head + "a@x.fr,Anne,Vrai\nb@x.fr,Benoît,Faux\n")
    assert [p.status for p in found.people.people] == [Status.DEACTIVATED, Status.ACTIVE]


def test_rule_10_rooms_among_mailboxes_are_no_people(read: Reader) -> None:
    head = "DisplayName,PrimarySmtpAddress,RecipientTypeDetails\n"
    found = read(head + "Ann,a@x.com,UserMailbox\nRoom 1,r@x.com,RoomMailbox\n")
    assert [p.kind for p in found.people.people] == [UserKind.PERSON, UserKind.SERVICE]
