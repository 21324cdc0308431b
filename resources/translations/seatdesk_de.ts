<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About SeatDesk</source>
        <translation>Über SeatDesk</translation>
    </message>
    <message>
        <source>SeatDesk</source>
        <translation>SeatDesk</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenztexte</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Paid seats of a subscription: who holds them, what they cost, and until when something can be changed. Works offline and never talks to the network.</source>
        <translation>Kostenpflichtige Lizenzen eines Abonnements: wer sie hat, was sie kosten und bis wann sich etwas ändern lässt. Arbeitet offline und nutzt nie das Netz.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Nordwind AB</source>
        <translation>Nordwind AB</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Reporting currency</source>
        <translation>Berichtswährung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Enter the name of the organisation.</source>
        <translation>Geben Sie den Namen der Organisation ein.</translation>
    </message>
    <message>
        <source>Enter a currency as three letters, such as EUR.</source>
        <translation>Geben Sie eine Währung mit drei Buchstaben ein, etwa EUR.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list; it says what today is.</source>
        <translation>Wählen Sie eine Zeitzone aus der Liste; sie bestimmt, welcher Tag heute ist.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Connect to a &amp;team database…</source>
        <translation>Mit einer &amp;Team-Datenbank verbinden…</translation>
    </message>
    <message>
        <source>Work with others on one account, on a PostgreSQL server</source>
        <translation>Mit anderen an einem Account arbeiten, auf einem PostgreSQL-Server</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Bring people in from a CSV or Excel file</source>
        <translation>Personen aus einer CSV- oder Excel-Datei einlesen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write users, overview, invoices or history to a file</source>
        <translation>Benutzer, Übersicht, Rechnungen oder Verlauf in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>See what is shown here as it would be printed</source>
        <translation>Ansehen, wie das hier Gezeigte gedruckt aussieht</translation>
    </message>
    <message>
        <source>Print &amp;billing overview…</source>
        <translation>A&amp;brechnungsübersicht drucken…</translation>
    </message>
    <message>
        <source>See the billing overview as it would be printed</source>
        <translation>Ansehen, wie die Abrechnungsübersicht gedruckt aussieht</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Store the draft</source>
        <translation>Den Entwurf speichern</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>Entwurf &amp;verwerfen</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Eine &amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>&amp;Restore a copy…</source>
        <translation>Eine Kopie &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>Arbeitsbereich s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Mit &amp;Überschriften kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select &amp;pasted e-mail addresses</source>
        <translation>&amp;Eingefügte E-Mail-Adressen auswählen</translation>
    </message>
    <message>
        <source>Select the users whose addresses are on the clipboard</source>
        <translation>Die Benutzer auswählen, deren Adressen in der Zwischenablage stehen</translation>
    </message>
    <message>
        <source>&amp;Find or filter</source>
        <translation>&amp;Suchen oder filtern</translation>
    </message>
    <message>
        <source>C&amp;lear the filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Reset &amp;window layout</source>
        <translation>&amp;Fensteranordnung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;New user</source>
        <translation>&amp;Neuer Benutzer</translation>
    </message>
    <message>
        <source>Add users by e-mail</source>
        <translation>Benutzer per E-Mail-Adresse hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Show user…</source>
        <translation>&amp;Benutzer anzeigen…</translation>
    </message>
    <message>
        <source>&amp;Turn the seats of the selection</source>
        <translation>&amp;Lizenzen der Auswahl umschalten</translation>
    </message>
    <message>
        <source>&amp;Invite again</source>
        <translation>&amp;Erneut einladen</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Aktivieren</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message>
        <source>Re&amp;move user…</source>
        <translation>Benutzer &amp;entfernen…</translation>
    </message>
    <message>
        <source>&amp;Add subscription…</source>
        <translation>&amp;Abonnement hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Price books…</source>
        <translation>&amp;Preislisten…</translation>
    </message>
    <message>
        <source>Look at price books, copy, edit, import and export them</source>
        <translation>Preislisten ansehen, kopieren, bearbeiten, importieren und exportieren</translation>
    </message>
    <message>
        <source>&amp;Exchange rates…</source>
        <translation>&amp;Wechselkurse…</translation>
    </message>
    <message>
        <source>Dated rates for totals in the account&apos;s currency</source>
        <translation>Datierte Kurse für Summen in der Währung des Accounts</translation>
    </message>
    <message>
        <source>&amp;New scenario…</source>
        <translation>&amp;Neues Szenario…</translation>
    </message>
    <message>
        <source>Plan purchases, removals and other steps with dates</source>
        <translation>Käufe, Reduzierungen und andere Schritte mit Datum planen</translation>
    </message>
    <message>
        <source>&amp;Import scenario…</source>
        <translation>Szenario &amp;importieren…</translation>
    </message>
    <message>
        <source>Bring in a scenario that was exported to a file</source>
        <translation>Ein Szenario einlesen, das in eine Datei exportiert wurde</translation>
    </message>
    <message>
        <source>&amp;Head-count plan</source>
        <translation>&amp;Personalplan</translation>
    </message>
    <message>
        <source>Say who joins and leaves, and see when seats run out</source>
        <translation>Sagen, wer kommt und geht, und sehen, wann die Lizenzen ausgehen</translation>
    </message>
    <message>
        <source>&amp;Cheapest plan</source>
        <translation>&amp;Günstigster Plan</translation>
    </message>
    <message>
        <source>Find the contract that seats everybody and costs least</source>
        <translation>Den Vertrag finden, der allen eine Lizenz gibt und am wenigsten kostet</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Working as…</source>
        <translation>&amp;Arbeiten als…</translation>
    </message>
    <message>
        <source>&amp;Verify history</source>
        <translation>&amp;Verlauf prüfen</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Problem report…</source>
        <translation>&amp;Problembericht…</translation>
    </message>
    <message>
        <source>See what went wrong, and save it to send it to somebody</source>
        <translation>Ansehen, was schiefging, und als Datei speichern, um sie jemandem zu senden</translation>
    </message>
    <message>
        <source>&amp;About SeatDesk</source>
        <translation>Ü&amp;ber SeatDesk</translation>
    </message>
</context>
<context>
    <name>ActionPermissions</name>
    <message>
        <source>The last step is being turned.</source>
        <translation>Der letzte Schritt wird gerade zurückgenommen oder wiederholt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>No seat box is changed.</source>
        <translation>Kein Lizenzkästchen ist geändert.</translation>
    </message>
</context>
<context>
    <name>ActiveScenario</name>
    <message>
        <source>This adds steps to the scenario {name}. The account itself stays as it is.</source>
        <translation>Das fügt dem Szenario {name} Schritte hinzu. Der Account selbst bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>{step} (scenario {name})</source>
        <translation>{step} (Szenario {name})</translation>
    </message>
    <message>
        <source>Scenario {name}: {done}</source>
        <translation>Szenario {name}: {done}</translation>
    </message>
</context>
<context>
    <name>ActivityCommands</name>
    <message>
        <source>take back “{what}”</source>
        <translation>„{what}“ zurücknehmen</translation>
    </message>
    <message>
        <source>“{what}” taken back</source>
        <translation>„{what}“ zurückgenommen</translation>
    </message>
    <message>
        <source>Verifying the history…</source>
        <translation>Der Verlauf wird geprüft…</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Find in the history…</source>
        <translation>Im Verlauf suchen…</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Diese Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Verify history</source>
        <translation>Verlauf prüfen</translation>
    </message>
    <message>
        <source>Choose a line to see all of it.</source>
        <translation>Wählen Sie eine Zeile, um sie ganz zu sehen.</translation>
    </message>
    <message>
        <source>Line {seq}, step {batch}</source>
        <translation>Zeile {seq}, Schritt {batch}</translation>
    </message>
    <message>
        <source>takes back step {batch}</source>
        <translation>nimmt Schritt {batch} zurück</translation>
    </message>
    <message>
        <source>was taken back</source>
        <translation>wurde zurückgenommen</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>Time, or the opening of the account, cannot be undone.</source>
        <translation>Die Zeit oder die Eröffnung des Accounts lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>This change was taken back already.</source>
        <translation>Diese Änderung wurde bereits zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>AddOrReplaceDialog</name>
    <message>
        <source>Add or replace</source>
        <translation>Hinzufügen oder ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were read from {name}.</source>
        <translation>
            <numerusform>%n Eintrag wurde aus {name} gelesen.</numerusform>
            <numerusform>%n Einträge wurden aus {name} gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan has %n entries. Add to them, or replace the whole plan?</source>
        <translation>
            <numerusform>Der Plan hat %n Eintrag. Dazu hinzufügen oder den ganzen Plan ersetzen?</numerusform>
            <numerusform>Der Plan hat %n Einträge. Dazu hinzufügen oder den ganzen Plan ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Products: {names}</source>
        <translation>Produkte: {names}</translation>
    </message>
    <message>
        <source>Replace the plan</source>
        <translation>Plan ersetzen</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Zum Plan hinzufügen</translation>
    </message>
</context>
<context>
    <name>AmountCells</name>
    <message>
        <source>How this amount came about</source>
        <translation>Wie dieser Betrag zustande kommt</translation>
    </message>
    <message>
        <source>Enter on an amount shows how it came about.</source>
        <translation>Die Eingabetaste zeigt bei einem Betrag, wie er zustande kommt.</translation>
    </message>
    <message>
        <source>Click for every step.</source>
        <translation>Ein Klick zeigt jeden Schritt.</translation>
    </message>
</context>
<context>
    <name>AmountLink</name>
    <message>
        <source>Why? {figure}: {amount}</source>
        <translation>Warum? {figure}: {amount}</translation>
    </message>
</context>
<context>
    <name>ApprovalCommands</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Der Bericht wird erstellt…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Daten (*.json)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>{file} wurde geschrieben.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Last day to act: {day}</source>
        <translation>Letzter Tag für Änderungen: {day}</translation>
    </message>
    <message>
        <source>The summary was copied.</source>
        <translation>Die Zusammenfassung wurde kopiert.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Bericht drucken</translation>
    </message>
</context>
<context>
    <name>ApprovalTab</name>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>XLSX…</source>
        <translation>XLSX…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Other form</source>
        <translation>Anderes Format</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Webseite (HTML)…</translation>
    </message>
    <message>
        <source>Calendar (ICS)…</source>
        <translation>Kalender (ICS)…</translation>
    </message>
    <message>
        <source>Data (JSON)…</source>
        <translation>Daten (JSON)…</translation>
    </message>
</context>
<context>
    <name>Arithmetic</name>
    <message>
        <source>above what is paid for already</source>
        <translation>über dem, was schon bezahlt ist</translation>
    </message>
    <message>
        <source>active users of the group</source>
        <translation>aktive Benutzer der Gruppe</translation>
    </message>
    <message>
        <source>active users of all groups</source>
        <translation>aktive Benutzer aller Gruppen</translation>
    </message>
    <message>
        <source>seat-days of additional seats</source>
        <translation>Lizenztage zusätzlicher Lizenzen</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>part of the seats that are assigned</source>
        <translation>Anteil der zugewiesenen Lizenzen</translation>
    </message>
    <message>
        <source>seat-days of those that are assigned</source>
        <translation>Lizenztage der zugewiesenen</translation>
    </message>
    <message>
        <source>at most a whole month</source>
        <translation>höchstens ein ganzer Monat</translation>
    </message>
    <message>
        <source>at most what was charged</source>
        <translation>höchstens, was berechnet wurde</translation>
    </message>
    <message>
        <source>at most what the new tier costs instead</source>
        <translation>höchstens, was die neue Stufe stattdessen kostet</translation>
    </message>
    <message>
        <source>at most what the lines come to</source>
        <translation>höchstens, was die Zeilen ergeben</translation>
    </message>
    <message>
        <source>at most the whole period</source>
        <translation>höchstens der ganze Zeitraum</translation>
    </message>
    <message>
        <source>base price, as invoiced</source>
        <translation>Grundpreis laut Rechnung</translation>
    </message>
    <message>
        <source>base price per month</source>
        <translation>Grundpreis pro Monat</translation>
    </message>
    <message>
        <source>really charged</source>
        <translation>tatsächlich berechnet</translation>
    </message>
    <message>
        <source>charged for the new tier</source>
        <translation>für die neue Stufe berechnet</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>umgerechnet</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>credit carried forward</source>
        <translation>übertragene Gutschrift</translation>
    </message>
    <message>
        <source>rate of one day</source>
        <translation>Tagessatz</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>days, every month having 30</source>
        <translation>Tage, jeder Monat mit 30</translation>
    </message>
    <message>
        <source>days in the month</source>
        <translation>Tage im Monat</translation>
    </message>
    <message>
        <source>days in the period</source>
        <translation>Tage im Zeitraum</translation>
    </message>
    <message>
        <source>days in the service</source>
        <translation>Tage im Leistungszeitraum</translation>
    </message>
    <message>
        <source>days a month is taken to have</source>
        <translation>Tage, mit denen ein Monat gerechnet wird</translation>
    </message>
    <message>
        <source>days a year is taken to have</source>
        <translation>Tage, mit denen ein Jahr gerechnet wird</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>discount, as invoiced</source>
        <translation>Rabatt laut Rechnung</translation>
    </message>
    <message>
        <source>exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>fixed share</source>
        <translation>fester Anteil</translation>
    </message>
    <message>
        <source>never above the best plan</source>
        <translation>nie über dem besten Plan</translation>
    </message>
    <message>
        <source>invoice in its own currency</source>
        <translation>Rechnung in ihrer eigenen Währung</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>seats of the group</source>
        <translation>Lizenzen der Gruppe</translation>
    </message>
    <message>
        <source>seats of all groups</source>
        <translation>Lizenzen aller Gruppen</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>invoice total</source>
        <translation>Rechnungssumme</translation>
    </message>
    <message>
        <source>left to discount</source>
        <translation>noch zu rabattieren</translation>
    </message>
    <message>
        <source>invoice line</source>
        <translation>Rechnungszeile</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>months in the period</source>
        <translation>Monate im Zeitraum</translation>
    </message>
    <message>
        <source>months in a year</source>
        <translation>Monate im Jahr</translation>
    </message>
    <message>
        <source>never a credit</source>
        <translation>nie eine Gutschrift</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>one-off charge</source>
        <translation>einmaliger Betrag</translation>
    </message>
    <message>
        <source>one-off, as invoiced</source>
        <translation>einmaliger Betrag laut Rechnung</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>part of the period</source>
        <translation>Teil des Zeitraums</translation>
    </message>
    <message>
        <source>part of the service</source>
        <translation>Teil des Leistungszeitraums</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>per cent off</source>
        <translation>Prozent Nachlass</translation>
    </message>
    <message>
        <source>per cent more</source>
        <translation>Prozent mehr</translation>
    </message>
    <message>
        <source>price per month</source>
        <translation>Preis pro Monat</translation>
    </message>
    <message>
        <source>purchased seats, as invoiced</source>
        <translation>gekaufte Lizenzen laut Rechnung</translation>
    </message>
    <message>
        <source>share in whole units</source>
        <translation>Anteil in ganzen Einheiten</translation>
    </message>
    <message>
        <source>seat-days of the group</source>
        <translation>Lizenztage der Gruppe</translation>
    </message>
    <message>
        <source>seat-days of all groups</source>
        <translation>Lizenztage aller Gruppen</translation>
    </message>
    <message>
        <source>price per seat and month</source>
        <translation>Preis pro Lizenz und Monat</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>additional seats, as invoiced</source>
        <translation>zusätzliche Lizenzen laut Rechnung</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>seconds in a day</source>
        <translation>Sekunden eines Tages</translation>
    </message>
    <message>
        <source>seconds in the period</source>
        <translation>Sekunden im Zeitraum</translation>
    </message>
    <message>
        <source>share of the group</source>
        <translation>Anteil der Gruppe</translation>
    </message>
    <message>
        <source>share of these days</source>
        <translation>Anteil dieser Tage</translation>
    </message>
    <message>
        <source>share up to the day</source>
        <translation>Anteil bis zu dem Tag</translation>
    </message>
    <message>
        <source>smallest unit of the currency</source>
        <translation>kleinste Einheit der Währung</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>charge of a tier, as invoiced</source>
        <translation>Betrag einer Stufe laut Rechnung</translation>
    </message>
    <message>
        <source>credit of a tier, as invoiced</source>
        <translation>Gutschrift einer Stufe laut Rechnung</translation>
    </message>
    <message>
        <source>fee of the price step</source>
        <translation>Gebühr der Preisstaffel</translation>
    </message>
    <message>
        <source>price steps together</source>
        <translation>Preisstaffeln zusammen</translation>
    </message>
    <message>
        <source>amounts alike</source>
        <translation>gleiche Beträge</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>part of the seats that are unassigned</source>
        <translation>Anteil der nicht zugewiesenen Lizenzen</translation>
    </message>
    <message>
        <source>seat-days of unassigned seats</source>
        <translation>Lizenztage nicht zugewiesener Lizenzen</translation>
    </message>
    <message>
        <source>left over, to the largest remainder</source>
        <translation>Rest, an den größten Bruchteil</translation>
    </message>
    <message>
        <source>unused part</source>
        <translation>ungenutzter Teil</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>Ganzes</translation>
    </message>
    <message>
        <source>whole months</source>
        <translation>ganze Monate</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>divided</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>with the other sign</source>
        <translation>mit umgekehrtem Vorzeichen</translation>
    </message>
    <message>
        <source>the smaller</source>
        <translation>der kleinere Wert</translation>
    </message>
    <message>
        <source>the larger</source>
        <translation>der größere Wert</translation>
    </message>
    <message>
        <source>cut to a whole number</source>
        <translation>auf eine ganze Zahl gekürzt</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>gerundet</translation>
    </message>
    <message>
        <source>rounded half up</source>
        <translation>kaufmännisch gerundet</translation>
    </message>
    <message>
        <source>rounded half to even</source>
        <translation>bei der Hälfte zur geraden Ziffer gerundet</translation>
    </message>
    <message>
        <source>rounded down</source>
        <translation>nach unten gerundet</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n Lizenz</numerusform>
            <numerusform>%n Lizenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole} days</source>
        <translation>{part} von {whole} Tagen</translation>
    </message>
    <message>
        <source>{part} of {whole} months</source>
        <translation>{part} von {whole} Monaten</translation>
    </message>
    <message>
        <source>{part} of {whole} seconds</source>
        <translation>{part} von {whole} Sekunden</translation>
    </message>
    <message>
        <source>{part} of {whole} seat-days</source>
        <translation>{part} von {whole} Lizenztagen</translation>
    </message>
    <message>
        <source>{part} of {whole} seats</source>
        <translation>{part} von {whole} Lizenzen</translation>
    </message>
    <message>
        <source>{part} of {whole} users</source>
        <translation>{part} von {whole} Benutzern</translation>
    </message>
    <message>
        <source>{part} of {whole} seat-days assigned</source>
        <translation>{part} von {whole} Lizenztagen zugewiesen</translation>
    </message>
    <message>
        <source>{part} of {whole} seat-days unassigned</source>
        <translation>{part} von {whole} Lizenztagen nicht zugewiesen</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} von {whole}</translation>
    </message>
    <message>
        <source>{start} to {end}, both counted</source>
        <translation>{start} bis {end}, beide mitgezählt</translation>
    </message>
    <message>
        <source>from {start} up to {end}</source>
        <translation>von {start} bis vor {end}</translation>
    </message>
    <message>
        <source>the contract&apos;s own price</source>
        <translation>der Preis aus dem Vertrag</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message numerus="yes">
        <source>The last %n dated copies are kept beside the workspace anyway.</source>
        <translation>
            <numerusform>Die letzte datierte Kopie bleibt ohnehin neben dem Arbeitsbereich.</numerusform>
            <numerusform>Die letzten %n datierten Kopien bleiben ohnehin neben dem Arbeitsbereich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Choose where the copy is saved.</source>
        <translation>Wählen Sie, wo die Kopie gespeichert wird.</translation>
    </message>
    <message>
        <source>This file exists already. Choose another name.</source>
        <translation>Diese Datei gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>SeatDesk workspaces (*.seatdesk)</source>
        <translation>SeatDesk-Arbeitsbereiche (*.seatdesk)</translation>
    </message>
</context>
<context>
    <name>BillingCommands</name>
    <message>
        <source>correct the contract of {product}</source>
        <translation>den Vertrag von {product} berichtigen</translation>
    </message>
    <message>
        <source>Contract of {product} corrected</source>
        <translation>Vertrag von {product} berichtigt</translation>
    </message>
    <message>
        <source>Its history is kept, and this can be undone.</source>
        <translation>Der Verlauf bleibt erhalten, und es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>add the subscription {product}</source>
        <translation>Abonnement {product} hinzufügen</translation>
    </message>
    <message>
        <source>Subscription {product} added</source>
        <translation>Abonnement {product} hinzugefügt</translation>
    </message>
    <message>
        <source>Remove subscription</source>
        <translation>Abonnement entfernen</translation>
    </message>
    <message>
        <source>Remove {product} from the account?</source>
        <translation>{product} aus dem Account entfernen?</translation>
    </message>
    <message>
        <source>remove the subscription {product}</source>
        <translation>Abonnement {product} entfernen</translation>
    </message>
    <message>
        <source>Subscription {product} removed</source>
        <translation>Abonnement {product} entfernt</translation>
    </message>
    <message>
        <source>{product} changed to {tier}</source>
        <translation>{product} auf {tier} geändert</translation>
    </message>
    <message>
        <source>{product} changes to {tier} on {day}</source>
        <translation>{product} wechselt am {day} zu {tier}</translation>
    </message>
    <message>
        <source>{product} changed to {tier}, {amount} on {day}</source>
        <translation>{product} auf {tier} geändert, {amount} am {day}</translation>
    </message>
    <message>
        <source>change {product} to {tier}</source>
        <translation>{product} zu {tier} wechseln</translation>
    </message>
    <message>
        <source>cancel the tier change of {product}</source>
        <translation>den Stufenwechsel von {product} zurückziehen</translation>
    </message>
    <message>
        <source>Tier change of {product} cancelled</source>
        <translation>Stufenwechsel von {product} zurückgezogen</translation>
    </message>
    <message>
        <source>switch off auto-renewal of {product}</source>
        <translation>automatische Verlängerung von {product} ausschalten</translation>
    </message>
    <message>
        <source>Auto-renewal of {product} switched off</source>
        <translation>Automatische Verlängerung von {product} ausgeschaltet</translation>
    </message>
    <message>
        <source>switch on auto-renewal of {product}</source>
        <translation>automatische Verlängerung von {product} einschalten</translation>
    </message>
    <message>
        <source>Auto-renewal of {product} switched on</source>
        <translation>Automatische Verlängerung von {product} eingeschaltet</translation>
    </message>
</context>
<context>
    <name>BillingOverview</name>
    <message>
        <source>Billing overview</source>
        <translation>Abrechnungsübersicht</translation>
    </message>
    <message>
        <source>The scenario with the changes not saved, {day}; amounts without tax</source>
        <translation>Das Szenario mit den nicht gespeicherten Änderungen, {day}; Beträge ohne Steuer</translation>
    </message>
    <message>
        <source>As the scenario leaves it on {day}; amounts without tax</source>
        <translation>Der Account nach dem Szenario, Stand {day}; Beträge ohne Steuer</translation>
    </message>
    <message>
        <source>Scenario {name}</source>
        <translation>Szenario {name}</translation>
    </message>
    <message>
        <source>Account as of {day}, without tax</source>
        <translation>Account, Stand {day}, ohne Steuer</translation>
    </message>
    <message>
        <source>With the changes not saved, as of {day}; amounts without tax</source>
        <translation>Mit den nicht gespeicherten Änderungen, Stand {day}; Beträge ohne Steuer</translation>
    </message>
    <message>
        <source>No subscription yet. Add one on the Billing page to see seats and costs.</source>
        <translation>Noch kein Abonnement. Fügen Sie auf der Seite Abrechnung eines hinzu, um Lizenzen und Kosten zu sehen.</translation>
    </message>
    <message>
        <source>Hide the billing overview</source>
        <translation>Abrechnungsübersicht ausblenden</translation>
    </message>
</context>
<context>
    <name>BillingPage</name>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Add subscription…</source>
        <translation>Abonnement hinzufügen…</translation>
    </message>
    <message>
        <source>No subscription yet: its invoices appear here</source>
        <translation>Noch kein Abonnement: Hier stehen dann seine Rechnungen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Cash: when it is invoiced</source>
        <translation>Nach Rechnungsdatum</translation>
    </message>
    <message>
        <source>Accrual: when it is used</source>
        <translation>Periodengerecht</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Invoices to come</source>
        <translation>Kommende Rechnungen</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Diagramm kopieren</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Diagramm speichern…</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>Stand {day}</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>The chart could not be saved as {file}. Choose another folder.</source>
        <translation>Das Diagramm konnte nicht als {file} gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Fiscal years</source>
        <translation>Geschäftsjahre</translation>
    </message>
</context>
<context>
    <name>BulkSeats</name>
    <message>
        <source>No seat was turned: so many boxes are stored at once, and there is a draft. Save or discard the draft first, then try again.</source>
        <translation>Keine Lizenz wurde umgeschaltet: So viele Kästchen werden auf einmal gespeichert, und es gibt einen Entwurf. Speichern oder verwerfen Sie zuerst den Entwurf, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Looking at the users…</source>
        <translation>Die Benutzer werden durchgesehen…</translation>
    </message>
    <message>
        <source>Assign seats</source>
        <translation>Lizenzen zuweisen</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n seat(s)</source>
        <translation>
            <numerusform>%n Lizenz zuweisen</numerusform>
            <numerusform>%n Lizenzen zuweisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign {product} to %n user(s)?</source>
        <translation>
            <numerusform>{product} %n Benutzer zuweisen?</numerusform>
            <numerusform>{product} %n Benutzern zuweisen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Unassign seats</source>
        <translation>Zuweisung aufheben</translation>
    </message>
    <message numerus="yes">
        <source>Unassign %n seat(s)</source>
        <translation>
            <numerusform>Zuweisung von %n Lizenz aufheben</numerusform>
            <numerusform>Zuweisung von %n Lizenzen aufheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unassign {product} from %n user(s)?</source>
        <translation>
            <numerusform>Zuweisung von {product} bei %n Benutzer aufheben?</numerusform>
            <numerusform>Zuweisung von {product} bei %n Benutzern aufheben?</numerusform>
        </translation>
    </message>
    <message>
        <source>So many boxes are not kept as a draft: they are stored at once, as one step that Undo takes back.</source>
        <translation>So viele Kästchen werden nicht als Entwurf gehalten: Sie werden sofort gespeichert, als ein Schritt, den Rückgängig zurücknimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) stay as they are:</source>
        <translation>
            <numerusform>%n Benutzer bleibt, wie er ist:</numerusform>
            <numerusform>%n Benutzer bleiben, wie sie sind:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unassign %n {product} seat(s)</source>
        <translation>
            <numerusform>Zuweisung von %n {product}-Lizenz aufheben</numerusform>
            <numerusform>Zuweisung von %n {product}-Lizenzen aufheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n {product} seat(s) unassigned</source>
        <translation>
            <numerusform>Zuweisung von %n {product}-Lizenz aufgehoben</numerusform>
            <numerusform>Zuweisung von %n {product}-Lizenzen aufgehoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assign %n {product} seat(s)</source>
        <translation>
            <numerusform>%n {product}-Lizenz zuweisen</numerusform>
            <numerusform>%n {product}-Lizenzen zuweisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n {product} seat(s) assigned</source>
        <translation>
            <numerusform>%n {product}-Lizenz zugewiesen</numerusform>
            <numerusform>%n {product}-Lizenzen zugewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing the seats…</source>
        <translation>Die Lizenzen werden gespeichert…</translation>
    </message>
    <message>
        <source>No seat was assigned: none of these users can get one.</source>
        <translation>Keine Lizenz wurde zugewiesen: Keiner dieser Benutzer kann eine bekommen.</translation>
    </message>
    <message>
        <source>No seat was unassigned: none of these users can lose one.</source>
        <translation>Keine Zuweisung wurde aufgehoben: Keiner dieser Benutzer kann eine verlieren.</translation>
    </message>
    <message numerus="yes">
        <source>No seat was assigned: {product} is %n seat(s) short. Buy them first, or select fewer users.</source>
        <translation>
            <numerusform>Keine Lizenz wurde zugewiesen: Bei {product} fehlt %n Lizenz. Kaufen Sie sie zuerst, oder wählen Sie weniger Benutzer.</numerusform>
            <numerusform>Keine Lizenz wurde zugewiesen: Bei {product} fehlen %n Lizenzen. Kaufen Sie sie zuerst, oder wählen Sie weniger Benutzer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checkout…</source>
        <translation>Kaufen…</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Add to calendar</source>
        <translation>In den Kalender</translation>
    </message>
    <message numerus="yes">
        <source>All renewals shown (%n)</source>
        <translation>
            <numerusform>Alle gezeigten Verlängerungen (%n)</numerusform>
            <numerusform>Alle gezeigten Verlängerungen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {product}</source>
        <translation>Nur {product}</translation>
    </message>
    <message>
        <source>And the open steps of the change list of {scenario}</source>
        <translation>Und die offenen Schritte der Änderungsliste von {scenario}</translation>
    </message>
    <message>
        <source>Save calendar file…</source>
        <translation>Kalenderdatei speichern…</translation>
    </message>
    <message>
        <source>Days for your calendar</source>
        <translation>Tage für Ihren Kalender</translation>
    </message>
    <message>
        <source>A file that Outlook, Google and Apple Calendar take: the last day to act and the renewal of each subscription as whole days, with reminders 30, 14, 7 days and one day before. Taken again later, it updates what is there.</source>
        <translation>Eine Datei für Outlook, Google und Apple Kalender: der letzte Tag für Änderungen und die Verlängerung jedes Abonnements als ganze Tage, mit Erinnerungen 30, 14, 7 Tage und einen Tag vorher. Später erneut eingelesen, aktualisiert sie, was dort steht.</translation>
    </message>
</context>
<context>
    <name>CancelledRequests</name>
    <message numerus="yes">
        <source>This cancels the pending removal of %n seat(s).</source>
        <translation>
            <numerusform>Dadurch wird die geplante Reduzierung um %n Lizenz zurückgezogen.</numerusform>
            <numerusform>Dadurch wird die geplante Reduzierung um %n Lizenzen zurückgezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cancels the other terms agreed for the renewal.</source>
        <translation>Dadurch werden die anderen zur Verlängerung vereinbarten Konditionen zurückgezogen.</translation>
    </message>
    <message>
        <source>This cancels the change to {tier} scheduled for the renewal.</source>
        <translation>Dadurch wird der zur Verlängerung geplante Wechsel zu {tier} zurückgezogen.</translation>
    </message>
    <message>
        <source>of it, removal cancelled</source>
        <translation>davon Reduzierung entfällt</translation>
    </message>
    <message>
        <source>of it, other terms cancelled</source>
        <translation>davon Konditionen entfallen</translation>
    </message>
    <message>
        <source>of it, tier change cancelled</source>
        <translation>davon Wechsel entfällt</translation>
    </message>
    <message numerus="yes">
        <source>The pending removal of %n {product} seat(s) was cancelled by this.</source>
        <translation>
            <numerusform>Die geplante Reduzierung um %n {product}-Lizenz wurde dadurch zurückgezogen.</numerusform>
            <numerusform>Die geplante Reduzierung um %n {product}-Lizenzen wurde dadurch zurückgezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other terms of {product} at the renewal were cancelled by this.</source>
        <translation>Die anderen Konditionen von {product} zur Verlängerung wurden dadurch zurückgezogen.</translation>
    </message>
    <message>
        <source>The pending change of {product} to {tier} was cancelled by this.</source>
        <translation>Der geplante Wechsel von {product} zu {tier} wurde dadurch zurückgezogen.</translation>
    </message>
    <message numerus="yes">
        <source>The removal of %n {product} seat(s) on {day} is scheduled again.</source>
        <translation>
            <numerusform>Die Reduzierung um %n {product}-Lizenz am {day} ist wieder geplant.</numerusform>
            <numerusform>Die Reduzierung um %n {product}-Lizenzen am {day} ist wieder geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other terms of {product} from {day} are scheduled again.</source>
        <translation>Die anderen Konditionen von {product} ab {day} sind wieder geplant.</translation>
    </message>
    <message>
        <source>The change of {product} to {tier} on {day} is scheduled again.</source>
        <translation>Der Wechsel von {product} zu {tier} am {day} ist wieder geplant.</translation>
    </message>
    <message>
        <source>Saving cancels the pending change of tier or terms of {product}.</source>
        <translation>Beim Speichern wird der geplante Wechsel der Stufe oder Konditionen von {product} zurückgezogen.</translation>
    </message>
    <message numerus="yes">
        <source>Saving cancels the pending removal of %n seat(s) of {product}.</source>
        <translation>
            <numerusform>Beim Speichern wird die geplante Reduzierung um %n Lizenz von {product} zurückgezogen.</numerusform>
            <numerusform>Beim Speichern wird die geplante Reduzierung um %n Lizenzen von {product} zurückgezogen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeListCommands</name>
    <message>
        <source>Change list</source>
        <translation>Änderungsliste</translation>
    </message>
    <message>
        <source>tick step {number} of {name}</source>
        <translation>Schritt {number} von {name} abhaken</translation>
    </message>
    <message>
        <source>Step {number} is done</source>
        <translation>Schritt {number} ist erledigt</translation>
    </message>
    <message>
        <source>open step {number} of {name}</source>
        <translation>Schritt {number} von {name} wieder öffnen</translation>
    </message>
    <message>
        <source>Step {number} is to do again</source>
        <translation>Schritt {number} ist wieder offen</translation>
    </message>
    <message>
        <source>Record in the account</source>
        <translation>Im Account erfassen</translation>
    </message>
    <message>
        <source>{step}: record this in the account, today?</source>
        <translation>{step}: heute im Account erfassen?</translation>
    </message>
    <message>
        <source>What the scenario plans with it is carried out in the account, on today&apos;s rules and prices; Undo takes it back.</source>
        <translation>Was das Szenario damit plant, wird im Account ausgeführt, nach den heutigen Regeln und Preisen; Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>record: {step}</source>
        <translation>erfassen: {step}</translation>
    </message>
    <message>
        <source>Recorded in the account: {step}</source>
        <translation>Im Account erfasst: {step}</translation>
    </message>
    <message>
        <source>The message was copied.</source>
        <translation>Die Nachricht wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>ChangeListTab</name>
    <message>
        <source>Change list</source>
        <translation>Änderungsliste</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Record in the account…</source>
        <translation>Im Account erfassen…</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Alle Schritte sind erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to do, the first by {day}.</source>
        <translation>
            <numerusform>%n Schritt zu tun, bis {day}.</numerusform>
            <numerusform>%n Schritte zu tun, der erste bis {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the scenario do not apply: see Steps.</source>
        <translation>
            <numerusform>%n Schritt des Szenarios greift nicht: siehe Schritte.</numerusform>
            <numerusform>%n Schritte des Szenarios greifen nicht: siehe Schritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the vendor&apos;s people change {products}. A message to them is drafted.</source>
        <translation>{products} kann nur der Anbieter ändern. Eine Nachricht an ihn ist entworfen.</translation>
    </message>
    <message>
        <source>Choose a step first.</source>
        <translation>Wählen Sie zuerst einen Schritt.</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Nothing to carry out</source>
        <translation>Nichts auszuführen</translation>
    </message>
    <message>
        <source>Add steps, and those that apply stand here as the vendor&apos;s portal needs them: in an order that no rule refuses, each with its last date and a box to tick.</source>
        <translation>Fügen Sie Schritte hinzu. Alle, die greifen, stehen dann hier, wie das Portal des Anbieters sie braucht: in einer Reihenfolge, die keine Regel ablehnt, jeder mit seinem letzten Tag und einem Kästchen zum Abhaken.</translation>
    </message>
</context>
<context>
    <name>ChangeListTable</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>would be refused</source>
        <translation>würde abgelehnt</translation>
    </message>
    <message>
        <source>overdue: the vendor may refuse</source>
        <translation>überfällig: der Anbieter kann ablehnen</translation>
    </message>
    <message>
        <source>Comes after: {numbers}.</source>
        <translation>Kommt nach: {numbers}.</translation>
    </message>
    <message>
        <source>The last day was {day}; the vendor may refuse.</source>
        <translation>Der letzte Tag war {day}; der Anbieter kann ablehnen.</translation>
    </message>
    <message>
        <source>the owner of the file</source>
        <translation>der Eigentümer der Datei</translation>
    </message>
    <message>
        <source>Done on {day}, ticked by {who}.</source>
        <translation>Erledigt am {day}, abgehakt von {who}.</translation>
    </message>
    <message>
        <source>In the vendor&apos;s portal</source>
        <translation>Im Portal des Anbieters</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>ChargingTab</name>
    <message>
        <source>Added seats</source>
        <translation>Hinzugefügte Lizenzen</translation>
    </message>
    <message>
        <source>Part of a period</source>
        <translation>Teil eines Zeitraums</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Added seats are charged</source>
        <translation>Hinzugefügte Lizenzen werden berechnet</translation>
    </message>
    <message>
        <source>Seats bought inside a billing period are charged for the part that is left.</source>
        <translation>Lizenzen, die in einem Abrechnungszeitraum gekauft werden, werden für den verbleibenden Teil berechnet.</translation>
    </message>
    <message>
        <source>That part is measured as</source>
        <translation>Dieser Teil wird gemessen als</translation>
    </message>
    <message>
        <source>Vendors differ here. The Billing page compares them all side by side.</source>
        <translation>Anbieter unterscheiden sich hier. Die Seite Abrechnung vergleicht alle nebeneinander.</translation>
    </message>
    <message>
        <source>Each line is rounded</source>
        <translation>Jede Zeile wird gerundet</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Diagramm kopieren</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Diagramm speichern…</translation>
    </message>
    <message>
        <source>Line: seats assigned. Dotted: fewer than doing nothing. Hatched: more.</source>
        <translation>Linie: zugewiesene Lizenzen. Gepunktet: weniger als beim Nichtstun. Schraffiert: mehr.</translation>
    </message>
    <message>
        <source>Dotted: less than doing nothing. Hatched: more.</source>
        <translation>Gepunktet: weniger als beim Nichtstun. Schraffiert: mehr.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Nach Rechnungsdatum</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Periodengerecht</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Invoices to come by month, as a table</source>
        <translation>Kommende Rechnungen nach Monat, als Tabelle</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Total without tax</source>
        <translation>Summe ohne Steuer</translation>
    </message>
</context>
<context>
    <name>CheapestCommands</name>
    <message>
        <source>Cheapest</source>
        <translation>Günstigster Plan</translation>
    </message>
    <message>
        <source>Finding the cheapest plan…</source>
        <translation>Der günstigste Plan wird gesucht…</translation>
    </message>
    <message>
        <source>Cheapest plan</source>
        <translation>Günstigster Plan</translation>
    </message>
    <message>
        <source>Cheapest plan {number}</source>
        <translation>Günstigster Plan {number}</translation>
    </message>
    <message>
        <source>Save as scenario</source>
        <translation>Als Szenario speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>make the scenario {name}</source>
        <translation>das Szenario {name} anlegen</translation>
    </message>
    <message>
        <source>Scenario {name} made</source>
        <translation>Szenario {name} angelegt</translation>
    </message>
</context>
<context>
    <name>CheapestCounts</name>
    <message numerus="yes">
        <source>%n without a seat</source>
        <translation>
            <numerusform>%n ohne Lizenz</numerusform>
            <numerusform>%n ohne Lizenz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheapestTab</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Lowest tier</source>
        <translation>Niedrigste Stufe</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Cost of the days</source>
        <translation>Periodengerechte Kosten</translation>
    </message>
    <message>
        <source>Cash in the span</source>
        <translation>Nach Rechnungsdatum im Zeitraum</translation>
    </message>
    <message>
        <source>Whole terms</source>
        <translation>Ganze Laufzeiten</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimieren</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Without seats to check</source>
        <translation>Ohne zu prüfende Lizenzen</translation>
    </message>
    <message>
        <source>Find the cheapest plan</source>
        <translation>Günstigsten Plan suchen</translation>
    </message>
    <message>
        <source>Why nothing is cheaper</source>
        <translation>Warum nichts günstiger ist</translation>
    </message>
    <message>
        <source>Save as scenario</source>
        <translation>Als Szenario speichern</translation>
    </message>
    <message>
        <source>Best plan</source>
        <translation>Bester Plan</translation>
    </message>
    <message>
        <source>Runner-up</source>
        <translation>Zweitbester</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>Find the plan that costs the least</source>
        <translation>Den Plan finden, der am wenigsten kostet</translation>
    </message>
    <message>
        <source>Tiers, commitments, purchases and removals, each on the day on which it is possible: the search finds the plan in which everybody has a seat for the least, what deciding differently would cost, and why nothing is cheaper.</source>
        <translation>Stufen, Bindungen, Käufe und Reduzierungen, jede an dem Tag, an dem sie möglich ist: Die Suche findet den Plan, in dem alle für die geringsten Kosten eine Lizenz haben, was eine andere Entscheidung kosten würde und warum nichts günstiger ist.</translation>
    </message>
    <message>
        <source>Of the contract</source>
        <translation>Aus dem Vertrag</translation>
    </message>
    <message>
        <source>A further {amount} is committed to after the span; it is not in the total.</source>
        <translation>Weitere {amount} sind für die Zeit nach dem Zeitraum gebunden; sie sind nicht in der Summe.</translation>
    </message>
    <message>
        <source>As planned, or today&apos;s</source>
        <translation>Wie geplant oder heutige</translation>
    </message>
    <message>
        <source>The account or the plan has changed since. Search again.</source>
        <translation>Der Account oder der Plan hat sich seitdem geändert. Suchen Sie erneut.</translation>
    </message>
    <message>
        <source>Nobody needs it, and there is no contract.</source>
        <translation>Niemand braucht es, und es gibt keinen Vertrag.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>Additional seats</source>
        <translation>Zusätzliche Lizenzen</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Terms of the plan</source>
        <translation>Laufzeiten des Plans</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
</context>
<context>
    <name>CheapestWords</name>
    <message>
        <source>Best plan: {amount}</source>
        <translation>Bester Plan: {amount}</translation>
    </message>
    <message>
        <source>Runner-up: there is no other choice</source>
        <translation>Zweitbester: es gibt keine andere Wahl</translation>
    </message>
    <message>
        <source>Runner-up: {amount}, {more} more</source>
        <translation>Zweitbester: {amount}, {more} mehr</translation>
    </message>
    <message>
        <source>Do nothing: there is no contract</source>
        <translation>Nichts tun: es gibt keinen Vertrag</translation>
    </message>
    <message>
        <source>Do nothing: {amount}</source>
        <translation>Nichts tun: {amount}</translation>
    </message>
</context>
<context>
    <name>CheckoutCommands</name>
    <message numerus="yes">
        <source>schedule removal of %n {product} seat(s)</source>
        <translation>
            <numerusform>Reduzierung um %n {product}-Lizenz planen</numerusform>
            <numerusform>Reduzierung um %n {product}-Lizenzen planen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n {product} seat(s) scheduled for {day}</source>
        <translation>
            <numerusform>Reduzierung um %n {product}-Lizenz zum {day} geplant</numerusform>
            <numerusform>Reduzierung um %n {product}-Lizenzen zum {day} geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>edit downgrade request of {product}</source>
        <translation>Downgrade-Anfrage von {product} bearbeiten</translation>
    </message>
    <message>
        <source>Downgrade request of {product} changed</source>
        <translation>Downgrade-Anfrage von {product} geändert</translation>
    </message>
    <message>
        <source>cancel downgrade request of {product}</source>
        <translation>Downgrade-Anfrage von {product} zurückziehen</translation>
    </message>
    <message>
        <source>Downgrade request of {product} cancelled</source>
        <translation>Downgrade-Anfrage von {product} zurückgezogen</translation>
    </message>
</context>
<context>
    <name>CheckoutDialog</name>
    <message>
        <source>Purchase users</source>
        <translation>Benutzerlizenzen kaufen</translation>
    </message>
    <message>
        <source>Order reference</source>
        <translation>Bestellreferenz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Show arithmetic</source>
        <translation>Berechnung zeigen</translation>
    </message>
    <message>
        <source>Complete purchase</source>
        <translation>Kauf abschließen</translation>
    </message>
    <message>
        <source>What it costs is being worked out.</source>
        <translation>Die Kosten werden ermittelt.</translation>
    </message>
    <message>
        <source>Use these seats</source>
        <translation>Diese Lizenzen verwenden</translation>
    </message>
    <message>
        <source>Add to the scenario</source>
        <translation>Dem Szenario hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is chosen to buy or to take back.</source>
        <translation>Es ist weder etwas zum Kaufen noch eine Zuweisung zum Aufheben gewählt.</translation>
    </message>
    <message>
        <source>Hide arithmetic</source>
        <translation>Berechnung ausblenden</translation>
    </message>
    <message>
        <source>The contract has no price, so there is nothing to work out.</source>
        <translation>Der Vertrag hat keinen Preis, also gibt es nichts zu berechnen.</translation>
    </message>
    <message>
        <source>Nothing is bought.</source>
        <translation>Es wird nichts gekauft.</translation>
    </message>
    <message>
        <source>For: {names}</source>
        <translation>Für: {names}</translation>
    </message>
    <message>
        <source>Seats that are bought cannot be reduced before the renewal on {day}.</source>
        <translation>Gekaufte Lizenzen lassen sich vor der Verlängerung am {day} nicht reduzieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) to get a seat</source>
        <translation>
            <numerusform>%n Benutzer soll eine Lizenz bekommen</numerusform>
            <numerusform>%n Benutzer sollen eine Lizenz bekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{product}: %n seat(s) unassigned, to be used before any is bought.</source>
        <translation>
            <numerusform>{product}: %n Lizenz nicht zugewiesen, wird vor jedem Kauf verwendet.</numerusform>
            <numerusform>{product}: %n Lizenzen nicht zugewiesen, werden vor jedem Kauf verwendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned seat(s) are used first</source>
        <translation>
            <numerusform>%n nicht zugewiesene Lizenz wird zuerst verwendet</numerusform>
            <numerusform>%n nicht zugewiesene Lizenzen werden zuerst verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) freed by your changes</source>
        <translation>
            <numerusform>%n Lizenz wird durch Ihre Änderungen frei</numerusform>
            <numerusform>%n Lizenzen werden durch Ihre Änderungen frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) short</source>
        <translation>
            <numerusform>%n Lizenz fehlt</numerusform>
            <numerusform>%n Lizenzen fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Note for approval</source>
        <translation>Notiz zur Genehmigung</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Super Admin</source>
        <translation>Super-Admin</translation>
    </message>
    <message>
        <source>Add &amp; edit users</source>
        <translation>Benutzer hinzufügen und bearbeiten</translation>
    </message>
    <message>
        <source>Modify billing</source>
        <translation>Abrechnung ändern</translation>
    </message>
    <message>
        <source>Open Seats afterwards</source>
        <translation>Danach Lizenzen öffnen</translation>
    </message>
    <message>
        <source>A Super Admin gets no paid seat while being created. Assign it afterwards.</source>
        <translation>Ein Super-Admin bekommt beim Anlegen keine kostenpflichtige Lizenz. Weisen Sie sie danach zu.</translation>
    </message>
    <message>
        <source>A Super Admin has this permission.</source>
        <translation>Ein Super-Admin hat diese Berechtigung.</translation>
    </message>
    <message>
        <source>Other permissions</source>
        <translation>Andere Berechtigungen</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ColumnForm</name>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Datumsformat</translation>
    </message>
    <message>
        <source>Numbers are written</source>
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
</context>
<context>
    <name>ColumnSet</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} T</translation>
    </message>
    <message>
        <source>Deactivated and still holding a seat</source>
        <translation>Deaktiviert und noch mit Lizenz</translation>
    </message>
    <message>
        <source>Not a person: {kind}</source>
        <translation>Keine Person: {kind}</translation>
    </message>
    <message>
        <source>No use for {days} days</source>
        <translation>Seit {days} Tagen nicht genutzt</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie genutzt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vorgesetzte</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Letzte Nutzung</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Wird gelesen als</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What do you want to do? A command, a page, or a user</source>
        <translation>Was möchten Sie tun? Befehl, Seite, Benutzer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command, page or user has these words.</source>
        <translation>Kein Befehl, keine Seite und kein Benutzer passt zu diesen Worten.</translation>
    </message>
</context>
<context>
    <name>CompareCommands</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %n scenario(s)…</source>
        <translation>
            <numerusform>%n Szenario wird verglichen…</numerusform>
            <numerusform>%n Szenarien werden verglichen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareRows</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Nach Rechnungsdatum</translation>
    </message>
    <message>
        <source>Net, {months}</source>
        <translation>Netto, {months}</translation>
    </message>
    <message>
        <source>Tax, {months}</source>
        <translation>Steuer, {months}</translation>
    </message>
    <message>
        <source>Gross, {months}</source>
        <translation>Brutto, {months}</translation>
    </message>
    <message>
        <source>First invoice on</source>
        <translation>Erste Rechnung am</translation>
    </message>
    <message>
        <source>Service: what the days cost</source>
        <translation>Periodengerecht: was die Tage kosten</translation>
    </message>
    <message>
        <source>Service, {months}</source>
        <translation>Periodengerecht, {months}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>First invoice, net</source>
        <translation>Erste Rechnung, netto</translation>
    </message>
    <message>
        <source>Against doing nothing, {months}</source>
        <translation>Gegenüber Nichtstun, {months}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>of it certain</source>
        <translation>davon sicher</translation>
    </message>
    <message>
        <source>of it to check</source>
        <translation>davon zu prüfen</translation>
    </message>
    <message>
        <source>of it from other steps</source>
        <translation>davon durch andere Schritte</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Gewinnschwelle</translation>
    </message>
    <message>
        <source>Each step with those before it: their order decides how much each one moves.</source>
        <translation>Jeder Schritt mit denen davor: Ihre Reihenfolge entscheidet, wie viel jeder bewegt.</translation>
    </message>
    <message>
        <source>By step, in their order</source>
        <translation>Nach Schritten, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Laufzeiten</translation>
    </message>
    <message>
        <source>This term, {product}</source>
        <translation>Aktuelle Laufzeit, {product}</translation>
    </message>
    <message>
        <source>Next term, {product}</source>
        <translation>Nächste Laufzeit, {product}</translation>
    </message>
    <message>
        <source>Seats and people</source>
        <translation>Lizenzen und Personen</translation>
    </message>
    <message>
        <source>Most seats owned, {product}</source>
        <translation>Höchste Zahl vorhandener Lizenzen, {product}</translation>
    </message>
    <message>
        <source>People without a seat</source>
        <translation>Personen ohne Lizenz</translation>
    </message>
    <message>
        <source>Lose a seat</source>
        <translation>Verlieren eine Lizenz</translation>
    </message>
    <message>
        <source>Steps that do not apply</source>
        <translation>Schritte, die nicht greifen</translation>
    </message>
    <message>
        <source>from {day}; most needed: {needed}</source>
        <translation>ab {day}; höchster Bedarf: {needed}</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
</context>
<context>
    <name>CompareTab</name>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message numerus="yes">
        <source>{scenario}: %n step(s) do not apply.</source>
        <translation>
            <numerusform>{scenario}: %n Schritt greift nicht.</numerusform>
            <numerusform>{scenario}: %n Schritte greifen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No exchange rate {pair} on {day} or before.</source>
        <translation>Kein Wechselkurs {pair} am {day} oder davor.</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>It could not be saved as {file}. Choose another folder.</source>
        <translation>Sie konnte nicht als {file} gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Do nothing, and</source>
        <translation>Nichts tun und</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Make a scenario first: its steps stand here beside doing nothing, with what they cost or save by month, and when that has paid for itself.</source>
        <translation>Legen Sie zuerst ein Szenario an: Seine Schritte stehen dann hier neben dem Nichtstun, mit dem, was sie nach Monaten kosten oder sparen, und wann sich das bezahlt gemacht hat.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ConfirmationPage</name>
    <message numerus="yes">
        <source>%n additional paid user(s) leave {product} {tier} on {day}.</source>
        <translation>
            <numerusform>%n zusätzlicher kostenpflichtiger Benutzer von {product} {tier} entfällt am {day}.</numerusform>
            <numerusform>%n zusätzliche kostenpflichtige Benutzer von {product} {tier} entfallen am {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Additional seats then</source>
        <translation>Zusätzliche Lizenzen danach</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Nächste Laufzeit</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Tell the vendor by</source>
        <translation>Dem Anbieter mitteilen bis</translation>
    </message>
    <message>
        <source>Still to be invoiced this term</source>
        <translation>In der aktuellen Laufzeit noch in Rechnung zu stellen</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Contact your Customer Success Manager</source>
        <translation>Customer-Success-Manager kontaktieren</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>This message can be edited, copied and sent by you:</source>
        <translation>Diese Nachricht können Sie bearbeiten, kopieren und selbst senden:</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ConventionsDialog</name>
    <message>
        <source>Why does the vendor&apos;s figure differ?</source>
        <translation>Warum weicht der Betrag des Anbieters ab?</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>The vendor&apos;s figure</source>
        <translation>Der Betrag des Anbieters</translation>
    </message>
    <message>
        <source>net, as on the vendor&apos;s quote</source>
        <translation>netto, wie im Angebot des Anbieters</translation>
    </message>
    <message>
        <source>{convention} (this contract)</source>
        <translation>{convention} (dieser Vertrag)</translation>
    </message>
    <message>
        <source>This is the vendor&apos;s figure.</source>
        <translation>Das ist der Betrag des Anbieters.</translation>
    </message>
    <message>
        <source>This is how this contract counts.</source>
        <translation>So zählt dieser Vertrag.</translation>
    </message>
    <message>
        <source>Type the vendor&apos;s figure to see which way of counting gives it.</source>
        <translation>Geben Sie den Betrag des Anbieters ein, um zu sehen, welche Zählweise ihn ergibt.</translation>
    </message>
    <message>
        <source>The vendor counts like this: {ways}.</source>
        <translation>Der Anbieter zählt so: {ways}.</translation>
    </message>
    <message>
        <source>No way of counting gives this figure. Check the price per seat, the number of seats, the day, a discount, or whether tax is included.</source>
        <translation>Keine Zählweise ergibt diesen Betrag. Prüfen Sie den Preis pro Lizenz, die Zahl der Lizenzen, den Tag, einen Rabatt oder ob Steuer enthalten ist.</translation>
    </message>
    <message>
        <source>The same purchase under every convention</source>
        <translation>Derselbe Kauf nach jeder Zählweise</translation>
    </message>
    <message>
        <source>A part of a period</source>
        <translation>Ein Teil eines Zeitraums</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CostChart</name>
    <message>
        <source>Costs by month</source>
        <translation>Kosten nach Monat</translation>
    </message>
    <message>
        <source>Nothing is charged for these days.</source>
        <translation>Für diese Tage wird nichts berechnet.</translation>
    </message>
    <message>
        <source>{first} to {last}.</source>
        <translation>{first} bis {last}.</translation>
    </message>
</context>
<context>
    <name>CostCommands</name>
    <message>
        <source>Adding up costs…</source>
        <translation>Die Kosten werden zusammengezählt…</translation>
    </message>
</context>
<context>
    <name>CostNames</name>
    <message>
        <source>Other groups</source>
        <translation>Andere Gruppen</translation>
    </message>
    <message>
        <source>Unassigned seats</source>
        <translation>Nicht zugewiesene Lizenzen</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Grundpreis</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>(no team)</source>
        <translation>(kein Team)</translation>
    </message>
    <message>
        <source>(no cost centre)</source>
        <translation>(keine Kostenstelle)</translation>
    </message>
    <message>
        <source>(no user)</source>
        <translation>(kein Benutzer)</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Periodengerecht</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Nach Rechnungsdatum</translation>
    </message>
    <message>
        <source>Seats of every day</source>
        <translation>Lizenzen jedes Tages</translation>
    </message>
    <message>
        <source>Seats of the first day</source>
        <translation>Lizenzen des ersten Tages</translation>
    </message>
    <message>
        <source>A row of its own</source>
        <translation>Eine eigene Zeile</translation>
    </message>
    <message>
        <source>Spread by seats</source>
        <translation>Nach Lizenzen verteilt</translation>
    </message>
    <message>
        <source>Spread by users</source>
        <translation>Nach Benutzern verteilt</translation>
    </message>
    <message>
        <source>Fixed shares</source>
        <translation>Feste Anteile</translation>
    </message>
</context>
<context>
    <name>CostSummary</name>
    <message>
        <source>{tax} on it</source>
        <translation>{tax} darauf</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>On the next invoice</source>
        <translation>Auf der nächsten Rechnung</translation>
    </message>
    <message>
        <source>At the renewal</source>
        <translation>Zur Verlängerung</translation>
    </message>
    <message>
        <source>Cost to the renewal</source>
        <translation>Kosten bis zur Verlängerung</translation>
    </message>
    <message>
        <source>to the renewal, without tax</source>
        <translation>bis zur Verlängerung, ohne Steuer</translation>
    </message>
    <message>
        <source>to the renewal on {day}, without tax</source>
        <translation>bis zur Verlängerung am {day}, ohne Steuer</translation>
    </message>
    <message>
        <source>On the invoice of {day}</source>
        <translation>Auf der Rechnung vom {day}</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Without this purchase</source>
        <translation>Ohne diesen Kauf</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Nächste Rechnung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Nächste Laufzeit</translation>
    </message>
    <message>
        <source>of it, seats bought</source>
        <translation>davon gekaufte Lizenzen</translation>
    </message>
</context>
<context>
    <name>CostsTab</name>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To, not included</source>
        <translation>Bis, nicht enthalten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Grundpreis</translation>
    </message>
    <message>
        <source>Unassigned seats</source>
        <translation>Nicht zugewiesene Lizenzen</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Sales = 60, Support = 40</source>
        <translation>Vertrieb = 60, Support = 40</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Sum of the costs</source>
        <translation>Summe der Kosten</translation>
    </message>
    <message>
        <source>Write shares as a group and its percentage: Sales = 60.</source>
        <translation>Schreiben Sie Anteile als Gruppe und ihre Prozentzahl: Vertrieb = 60.</translation>
    </message>
    <message>
        <source>Equals invoices of the range: {amount}</source>
        <translation>Entspricht den Rechnungen des Zeitraums: {amount}</translation>
    </message>
    <message>
        <source>Equals the service of the range: {amount}</source>
        <translation>Entspricht den periodengerechten Kosten des Zeitraums: {amount}</translation>
    </message>
    <message>
        <source>Scenario {scenario}: days to come are as its steps leave them.</source>
        <translation>Szenario {scenario}: künftige Tage sind so, wie seine Schritte sie hinterlassen.</translation>
    </message>
    <message numerus="yes">
        <source>{scenario}: %n step(s) do not apply.</source>
        <translation>
            <numerusform>{scenario}: %n Schritt greift nicht.</numerusform>
            <numerusform>{scenario}: %n Schritte greifen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No exchange rate {pair} on {day} or before.</source>
        <translation>Kein Wechselkurs {pair} am {day} oder davor.</translation>
    </message>
</context>
<context>
    <name>CostsTable</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Seat-days</source>
        <translation>Lizenztage</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>date, +30 or eom</source>
        <translation>Datum, +30 oder mende</translation>
    </message>
    <message>
        <source>A date in any usual form, +30 (days), +2w, +3m, eom (end of the month)</source>
        <translation>Ein Datum in jeder üblichen Form, +30 (Tage), +2w (Wochen), +3m (Monate), mende (Monatsende)</translation>
    </message>
    <message>
        <source>Pick a date: {field}</source>
        <translation>Datum wählen: {field}</translation>
    </message>
    <message>
        <source>Pick a date</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it like {example}, or +30.</source>
        <translation>„{text}“ ist kein Datum. Schreiben Sie es wie {example} oder +30.</translation>
    </message>
    <message>
        <source>Not before {day}.</source>
        <translation>Nicht vor {day}.</translation>
    </message>
    <message>
        <source>Not after {day}.</source>
        <translation>Nicht nach {day}.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Working on it…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>Close without keeping what you entered?</source>
        <translation>Schließen, ohne Ihre Eingaben zu behalten?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DialogRequests</name>
    <message>
        <source>Open a workspace first.</source>
        <translation>Öffnen Sie zuerst einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Working on it…</source>
        <translation>In Arbeit…</translation>
    </message>
</context>
<context>
    <name>DowngradeDialog</name>
    <message>
        <source>Remove additional paid users</source>
        <translation>Zusätzliche kostenpflichtige Benutzer entfernen</translation>
    </message>
    <message>
        <source>Seats to remove</source>
        <translation>Zu entfernende Lizenzen</translation>
    </message>
    <message>
        <source>Current subscription</source>
        <translation>Aktuelles Abonnement</translation>
    </message>
    <message>
        <source>After update</source>
        <translation>Nach der Änderung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Free up more…</source>
        <translation>Weitere frei machen…</translation>
    </message>
    <message>
        <source>Unassign seats on the Seats page first</source>
        <translation>Heben Sie zuerst auf der Seite Lizenzen Zuweisungen auf</translation>
    </message>
    <message>
        <source>{least} to {most}: additional seats that nobody holds</source>
        <translation>{least} bis {most}: zusätzliche Lizenzen, die niemand hat</translation>
    </message>
    <message>
        <source>Unassign seats…</source>
        <translation>Zuweisungen aufheben…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)&apos; notice</source>
        <translation>
            <numerusform>%n Tag Kündigungsfrist</numerusform>
            <numerusform>%n Tage Kündigungsfrist</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the vendor by {day} ({notice}): {left}.</source>
        <translation>Teilen Sie es dem Anbieter bis {day} mit ({notice}): {left}.</translation>
    </message>
    <message>
        <source>The vendor may refuse.</source>
        <translation>Der Anbieter kann ablehnen.</translation>
    </message>
    <message numerus="yes">
        <source>The minimum of the contract stays: %n additional seat(s).</source>
        <translation>
            <numerusform>Das Minimum des Vertrags bleibt: %n zusätzliche Lizenz.</numerusform>
            <numerusform>Das Minimum des Vertrags bleibt: %n zusätzliche Lizenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This term stays as it is: nothing is paid back. If someone needs these seats before {day}, assigning them cancels the request.</source>
        <translation>Die aktuelle Laufzeit bleibt unverändert, es gibt keine Gutschrift. Braucht jemand diese Lizenzen vor dem {day}, wird die Anfrage mit der Zuweisung automatisch zurückgezogen.</translation>
    </message>
    <message>
        <source>What it saves is being worked out.</source>
        <translation>Die Ersparnis wird ermittelt.</translation>
    </message>
    <message>
        <source>This is what is scheduled already: choose another number.</source>
        <translation>Das ist schon geplant: Wählen Sie eine andere Zahl.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n additional paid user(s)</source>
        <translation>
            <numerusform>%n zusätzlichen kostenpflichtigen Benutzer entfernen</numerusform>
            <numerusform>%n zusätzliche kostenpflichtige Benutzer entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep all seats</source>
        <translation>Alle Lizenzen behalten</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n additional paid user(s) instead</source>
        <translation>
            <numerusform>Stattdessen %n zusätzlichen kostenpflichtigen Benutzer entfernen</numerusform>
            <numerusform>Stattdessen %n zusätzliche kostenpflichtige Benutzer entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Included seats</source>
        <translation>Enthaltene Lizenzen</translation>
    </message>
    <message>
        <source>Additional seats</source>
        <translation>Zusätzliche Lizenzen</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Nächste Laufzeit</translation>
    </message>
    <message>
        <source>Copy text for the vendor</source>
        <translation>Text für den Anbieter kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Please remove %n additional paid user(s) from our subscription {product} {tier} at the renewal on {day}.</source>
        <translation>
            <numerusform>Bitte entfernen Sie %n zusätzlichen kostenpflichtigen Benutzer aus unserem Abonnement {product} {tier} zur Verlängerung am {day}.</numerusform>
            <numerusform>Bitte entfernen Sie %n zusätzliche kostenpflichtige Benutzer aus unserem Abonnement {product} {tier} zur Verlängerung am {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From then on: %n additional paid user(s).</source>
        <translation>
            <numerusform>Von da an: %n zusätzlicher kostenpflichtiger Benutzer.</numerusform>
            <numerusform>Von da an: %n zusätzliche kostenpflichtige Benutzer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Downgrade scheduled</source>
        <translation>Downgrade geplant</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>DraftFooter</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Checkout…</source>
        <translation>Kaufen…</translation>
    </message>
    <message>
        <source>No seat box is changed.</source>
        <translation>Kein Lizenzkästchen ist geändert.</translation>
    </message>
    <message numerus="yes">
        <source>{product}: %n seat(s) short</source>
        <translation>
            <numerusform>{product}: %n Lizenz fehlt</numerusform>
            <numerusform>{product}: %n Lizenzen fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n Änderung nicht gespeichert</numerusform>
            <numerusform>%n Änderungen nicht gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmailsPage</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>anna@company.com, bo@company.com …</source>
        <translation>anna@firma.de, bo@firma.de …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Show {email}</source>
        <translation>{email} anzeigen</translation>
    </message>
    <message>
        <source>Several addresses: enter the names on each user&apos;s page afterwards.</source>
        <translation>Mehrere Adressen: Geben Sie die Namen danach auf der Seite jedes Benutzers ein.</translation>
    </message>
    <message>
        <source>Several addresses may be separated by space, comma, semicolon or line.</source>
        <translation>Mehrere Adressen können durch Leerzeichen, Komma, Semikolon oder Zeile getrennt sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be added with the same choices.</source>
        <translation>
            <numerusform>%n Benutzer wird mit dieser Auswahl hinzugefügt.</numerusform>
            <numerusform>%n Benutzer werden mit derselben Auswahl hinzugefügt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Add entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation>Eintrag speichern</translation>
    </message>
    <message>
        <source>Enter one e-mail address, or leave it empty.</source>
        <translation>Geben Sie eine E-Mail-Adresse an, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>der Plan</translation>
    </message>
    <message>
        <source>Choose a product.</source>
        <translation>Wählen Sie ein Produkt.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Enter how many people a month, such as 2 or 0.5.</source>
        <translation>Geben Sie an, wie viele Personen im Monat, etwa 2 oder 0,5.</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>It is one person: the one who is named.</source>
        <translation>Es ist eine Person: die genannte.</translation>
    </message>
    <message>
        <source>People join</source>
        <translation>Personen kommen dazu</translation>
    </message>
    <message>
        <source>People leave</source>
        <translation>Personen gehen</translation>
    </message>
    <message>
        <source>A season: people are there for some time</source>
        <translation>Eine Saison: Personen sind eine Zeit lang da</translation>
    </message>
    <message>
        <source>Growth month by month</source>
        <translation>Wachstum Monat für Monat</translation>
    </message>
    <message>
        <source>Several products: with a semicolon between them.</source>
        <translation>Mehrere Produkte: mit einem Semikolon dazwischen.</translation>
    </message>
    <message>
        <source>0.5: one every second month. Below 0: people leave.</source>
        <translation>0,5: jeden zweiten Monat eine. Unter 0: Personen gehen.</translation>
    </message>
    <message>
        <source>If it is somebody by name; otherwise leave it empty.</source>
        <translation>Falls es jemand Bestimmtes ist; sonst leer lassen.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>People a month</source>
        <translation>Personen im Monat</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ExchangeRatesDialog</name>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>1 {base} = {rate} {quote}</source>
        <translation>1 {base} = {rate} {quote}</translation>
    </message>
    <message>
        <source>The total in {quote} needs the rate {base}/{quote} of {day} or of a day before.</source>
        <translation>Die Summe in {quote} braucht den Kurs {base}/{quote} vom {day} oder von einem Tag davor.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Choose a rate in the table.</source>
        <translation>Wählen Sie einen Kurs in der Tabelle.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Währungspaar</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Amounts in another currency are converted to {currency} at the latest rate of their day or before, in either direction. A rate that is missing is never taken to be 1.</source>
        <translation>Beträge in einer anderen Währung werden zum jüngsten Kurs ihres Tages oder davor in {currency} umgerechnet, in beiden Richtungen. Ein fehlender Kurs wird nie als 1 angenommen.</translation>
    </message>
</context>
<context>
    <name>ExemptDialog</name>
    <message>
        <source>Exempt from findings</source>
        <translation>Von Befunden ausnehmen</translation>
    </message>
    <message>
        <source>Parental leave, shared kiosk, quarterly use…</source>
        <translation>Elternzeit, gemeinsames Gerät, Nutzung je Quartal…</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>no last day</source>
        <translation>kein letzter Tag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The last day on which it holds; empty: until somebody ends it.</source>
        <translation>Der letzte Tag, an dem es gilt; leer: bis es jemand beendet.</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Ausnehmen</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} und %n weiterer</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}: the seat stays assigned and is no finding any more, until you end it or the last day is over. Nothing changes in the account.</source>
        <translation>{names}: Die Lizenz bleibt zugewiesen und ist kein Befund mehr, bis Sie es beenden oder der letzte Tag vorbei ist. Im Account ändert sich nichts.</translation>
    </message>
    <message>
        <source>Say why the seat is needed.</source>
        <translation>Sagen Sie, warum die Lizenz gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>ExemptTab</name>
    <message>
        <source>Exempt</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>End exemption</source>
        <translation>Ausnahme beenden</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>Nobody is exempt</source>
        <translation>Niemand ist ausgenommen</translation>
    </message>
    <message>
        <source>Some seats look unused and are needed: parental leave, a shared kiosk, a report once a quarter. Choose them among the findings and press Exempt…, with a reason and, if you like, a last day.</source>
        <translation>Manche Lizenzen wirken ungenutzt und werden doch gebraucht: Elternzeit, ein gemeinsames Gerät, ein Bericht je Quartal. Wählen Sie sie unter den Befunden und drücken Sie Ausnehmen…, mit einem Grund und, wenn Sie mögen, einem letzten Tag.</translation>
    </message>
</context>
<context>
    <name>ExemptTable</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>until it is ended</source>
        <translation>bis zum Beenden</translation>
    </message>
    <message>
        <source>owner of the file</source>
        <translation>Eigentümer der Datei</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} wird geschrieben…</translation>
    </message>
    <message>
        <source>{file} was written. Rows: {rows}.</source>
        <translation>{file} wurde geschrieben. Zeilen: {rows}.</translation>
    </message>
    <message>
        <source>{count} files were written, the first is {file}. Rows: {rows}.</source>
        <translation>{count} Dateien wurden geschrieben, die erste ist {file}. Zeilen: {rows}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Which users</source>
        <translation>Welche Benutzer</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>First row names the columns</source>
        <translation>Erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Users with their seats</source>
        <translation>Benutzer mit ihren Lizenzen</translation>
    </message>
    <message>
        <source>Billing overview</source>
        <translation>Abrechnungsübersicht</translation>
    </message>
    <message>
        <source>Invoices to come</source>
        <translation>Kommende Rechnungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>New users, as HubSpot imports them</source>
        <translation>Neue Benutzer, wie HubSpot sie importiert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>As filtered: {filter}</source>
        <translation>Wie gefiltert: {filter}</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>CSV for Excel in this country</source>
        <translation>CSV für Excel in diesem Land</translation>
    </message>
    <message>
        <source>CSV for other programs</source>
        <translation>CSV für andere Programme</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>Columns parted by , and decimal point: opens by a double click.</source>
        <translation>Spalten mit , getrennt und Dezimalpunkt: öffnet sich mit einem Doppelklick.</translation>
    </message>
    <message>
        <source>Columns parted by ; and decimal comma: opens by a double click.</source>
        <translation>Spalten mit ; getrennt und Dezimalkomma: öffnet sich mit einem Doppelklick.</translation>
    </message>
    <message>
        <source>Real numbers and dates, totals as formulas.</source>
        <translation>Echte Zahlen und Datumswerte, Summen als Formeln.</translation>
    </message>
    <message>
        <source>Columns parted by , with decimal point, ISO dates and UTF-8.</source>
        <translation>Spalten mit , getrennt, mit Dezimalpunkt, ISO-Datum und UTF-8.</translation>
    </message>
    <message>
        <source>One file to read and print in any browser.</source>
        <translation>Eine Datei zum Lesen und Drucken in jedem Browser.</translation>
    </message>
    <message>
        <source>An object a line, for programs.</source>
        <translation>Ein Objekt je Zeile, für Programme.</translation>
    </message>
    <message>
        <source>CSV of at most 100 users; more make several numbered files.</source>
        <translation>CSV mit höchstens 100 Benutzern; bei mehr entstehen mehrere nummerierte Dateien.</translation>
    </message>
    <message>
        <source>Choose the name of a file.</source>
        <translation>Wählen Sie den Namen einer Datei.</translation>
    </message>
    <message>
        <source>End the name in {suffix}, or choose another form.</source>
        <translation>Lassen Sie den Namen auf {suffix} enden, oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Datei ersetzen</translation>
    </message>
</context>
<context>
    <name>ExtrasTab</name>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>or amount</source>
        <translation>oder Betrag</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Charged once</source>
        <translation>Einmal berechnet</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Price change at the renewal, per cent</source>
        <translation>Preisänderung zur Verlängerung, Prozent</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>other rates are agreed</source>
        <translation>andere Sätze sind vereinbart</translation>
    </message>
    <message>
        <source>Price change at the renewal, %</source>
        <translation>Preisänderung zur Verlängerung, %</translation>
    </message>
    <message>
        <source>5 makes every price 5 % higher from the next term on.</source>
        <translation>5 macht jeden Preis ab der nächsten Laufzeit 5 % höher.</translation>
    </message>
    <message>
        <source>A discount needs a label and either a percentage from 0 to 100 or an amount; “until” is a date or empty.</source>
        <translation>Ein Rabatt braucht eine Bezeichnung und entweder einen Prozentsatz von 0 bis 100 oder einen Betrag; „bis“ ist ein Datum oder leer.</translation>
    </message>
    <message>
        <source>A line charged once needs a date, a label and an amount.</source>
        <translation>Eine einmal berechnete Zeile braucht ein Datum, eine Bezeichnung und einen Betrag.</translation>
    </message>
    <message>
        <source>Enter a percentage above −100, or leave it empty.</source>
        <translation>Geben Sie einen Prozentsatz über −100 ein, oder lassen Sie das Feld leer.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>SeatDesk made a mistake and could not finish what it was doing.</source>
        <translation>SeatDesk hat einen Fehler gemacht und konnte nicht fertigstellen, was es tat.</translation>
    </message>
    <message>
        <source>The report lies in {path}; it stays on this computer.</source>
        <translation>Der Bericht liegt in {path}; er bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>Der Bericht konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>What was saved is safe, and the draft is kept. You can go on working.</source>
        <translation>Was gespeichert war, ist sicher, und der Entwurf bleibt erhalten. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>FileForm</name>
    <message>
        <source>What it is</source>
        <translation>Worum es sich handelt</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>Textkodierung</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Header on line</source>
        <translation>Überschriften in Zeile</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>{form} (as recognised)</source>
        <translation>{form} (wie erkannt)</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>Without preset</source>
        <translation>Ohne Vorlage</translation>
    </message>
    <message>
        <source>Ask where it is unclear</source>
        <translation>Fragen, wo es unklar ist</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Sieht aus wie</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>zu bestätigen</translation>
    </message>
    <message>
        <source>It is the only file.</source>
        <translation>Es ist die einzige Datei.</translation>
    </message>
    <message>
        <source>First rows, as they are read.</source>
        <translation>Erste Zeilen, wie sie gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) above the header are not read.</source>
        <translation>
            <numerusform>%n Zeile über den Überschriften wird nicht gelesen.</numerusform>
            <numerusform>%n Zeilen über den Überschriften werden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never read, because it is secret: {columns}.</source>
        <translation>Nie gelesen, weil geheim: {columns}.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Quick filters</source>
        <translation>Schnellfilter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Kostenpflichtig</translation>
    </message>
    <message>
        <source>Idle &gt; {days} d</source>
        <translation>Ungenutzt &gt; {days} T</translation>
    </message>
    <message>
        <source>No seat</source>
        <translation>Ohne Lizenz</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Find or filter</source>
        <translation>Suchen oder filtern</translation>
    </message>
    <message>
        <source>Find or filter…</source>
        <translation>Suchen oder filtern…</translation>
    </message>
    <message>
        <source>Any words of name, e-mail or team. Also: team:sales or dept:sales  status:invited  seat:hub  tier:pro  idle:&gt;60  kind:bot  -word</source>
        <translation>Beliebige Wörter aus Name, E-Mail oder Team. Auch: team:sales oder dept:sales  status:invited  seat:hub  tier:pro  idle:&gt;60  kind:bot  -wort</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Type to filter</source>
        <translation>Zum Filtern tippen</translation>
    </message>
</context>
<context>
    <name>FindingCommands</name>
    <message>
        <source>Looking for seats that cost money for nothing…</source>
        <translation>Es wird nach Lizenzen gesucht, die unnötig Geld kosten…</translation>
    </message>
    <message numerus="yes">
        <source>Copying %n row(s)…</source>
        <translation>
            <numerusform>%n Zeile wird kopiert…</numerusform>
            <numerusform>%n Zeilen werden kopiert…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>%n Zeile gewählt</numerusform>
            <numerusform>%n Zeilen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} sunk</source>
        <translation>{amount} nicht mehr zu sparen</translation>
    </message>
    <message>
        <source>{amount} avoidable</source>
        <translation>{amount} vermeidbar</translation>
    </message>
    <message numerus="yes">
        <source>Steps that free the seats of %n finding(s) added to the scenario {scenario}</source>
        <translation>
            <numerusform>Schritte, die die Lizenz von %n Befund frei machen, zum Szenario {scenario} hinzugefügt</numerusform>
            <numerusform>Schritte, die die Lizenzen von %n Befunden frei machen, zum Szenario {scenario} hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>free seats in a scenario</source>
        <translation>Lizenzen in einem Szenario frei machen</translation>
    </message>
    <message numerus="yes">
        <source>Steps that give up the seats of %n finding(s) added to the scenario {scenario}</source>
        <translation>
            <numerusform>Schritte, die die Lizenz von %n Befund entfernen, zum Szenario {scenario} hinzugefügt</numerusform>
            <numerusform>Schritte, die die Lizenzen von %n Befunden entfernen, zum Szenario {scenario} hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>give up seats in a scenario</source>
        <translation>Lizenzen in einem Szenario reduzieren</translation>
    </message>
    <message>
        <source>exempt {who} from findings</source>
        <translation>{who} von Befunden ausnehmen</translation>
    </message>
    <message>
        <source>{who} exempted</source>
        <translation>{who} ausgenommen</translation>
    </message>
    <message>
        <source>end the exemption of {who}</source>
        <translation>die Ausnahme von {who} beenden</translation>
    </message>
    <message>
        <source>Exemption of {who} ended</source>
        <translation>Ausnahme von {who} beendet</translation>
    </message>
</context>
<context>
    <name>FindingTile</name>
    <message>
        <source>{certainty}: avoidable</source>
        <translation>{certainty}: vermeidbar</translation>
    </message>
    <message>
        <source>{certainty}: sunk</source>
        <translation>{certainty}: nicht mehr zu sparen</translation>
    </message>
    <message>
        <source>{amount} sunk</source>
        <translation>{amount} nicht mehr zu sparen</translation>
    </message>
    <message>
        <source>avoidable</source>
        <translation>vermeidbar</translation>
    </message>
    <message>
        <source>avoidable, ask first</source>
        <translation>vermeidbar, erst fragen</translation>
    </message>
    <message>
        <source>never added: nobody can judge</source>
        <translation>nie mitgezählt: niemand kann es beurteilen</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>nobody holds them</source>
        <translation>niemand hat sie</translation>
    </message>
    <message>
        <source>press Enter for the list</source>
        <translation>Eingabetaste zeigt die Liste</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>seen {day}</source>
        <translation>gesehen {day}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>vor {day}</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>ends anyway</source>
        <translation>endet ohnehin</translation>
    </message>
    <message>
        <source>nothing to save</source>
        <translation>nichts zu sparen</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>too late now</source>
        <translation>jetzt zu spät</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie genutzt</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ungenutzt</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Scheidet aus</translation>
    </message>
    <message>
        <source>No usage data</source>
        <translation>Keine Nutzungsdaten</translation>
    </message>
    <message>
        <source>Old usage data</source>
        <translation>Alte Nutzungsdaten</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Nicht eindeutig</translation>
    </message>
    <message>
        <source>unknown amount</source>
        <translation>unbekannter Betrag</translation>
    </message>
    <message>
        <source>{certainty}: {seats}, {amount} avoidable</source>
        <translation>{certainty}: {seats}, {amount} vermeidbar</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Avoidable, with what is to check</source>
        <translation>Vermeidbar, mit dem, was zu prüfen ist</translation>
    </message>
    <message>
        <source>No subscription yet: what can be saved appears here</source>
        <translation>Noch kein Abonnement: Hier steht dann, was sich sparen lässt</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>as of {day}, amounts without tax</source>
        <translation>Stand {day}, Beträge ohne Steuer</translation>
    </message>
    <message>
        <source>{text}, with {scenario}</source>
        <translation>{text}, mit {scenario}</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>{certain} for certain, up to {most}</source>
        <translation>{certain} sicher, bis zu {most}</translation>
    </message>
    <message>
        <source>Nothing to give up.</source>
        <translation>Nichts zu reduzieren.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Nothing to give up. Usage data: {day}</source>
        <translation>Nichts zu reduzieren. Nutzungsdaten: {day}</translation>
    </message>
    <message>
        <source>To give up</source>
        <translation>Zu reduzieren</translation>
    </message>
    <message>
        <source>Findings are seats that cost money for nothing: nobody holds them, their user has left, is deactivated, or has not been seen for long. Import a list of people and a report of their use, and what can be saved is listed here with its last day.</source>
        <translation>Befunde sind Lizenzen, die unnötig Geld kosten: Niemand hat sie, ihr Benutzer ist ausgeschieden, deaktiviert oder lange nicht gesehen worden. Importieren Sie eine Personenliste und einen Nutzungsbericht, und was sich sparen lässt, steht hier mit seinem letzten Tag.</translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Why sunk?</source>
        <translation>Warum nicht mehr zu sparen?</translation>
    </message>
    <message>
        <source>Why avoidable?</source>
        <translation>Warum vermeidbar?</translation>
    </message>
    <message>
        <source>Free seats…</source>
        <translation>Lizenzen frei machen…</translation>
    </message>
    <message>
        <source>Give up seats…</source>
        <translation>Lizenzen reduzieren…</translation>
    </message>
    <message>
        <source>Exempt…</source>
        <translation>Ausnehmen…</translation>
    </message>
    <message>
        <source>Choose rows first.</source>
        <translation>Wählen Sie zuerst Zeilen.</translation>
    </message>
    <message>
        <source>Choose people: nobody holds these seats.</source>
        <translation>Wählen Sie Personen: Diese Lizenzen hat niemand.</translation>
    </message>
    <message>
        <source>These seats cannot be judged: open their list first.</source>
        <translation>Diese Lizenzen lassen sich nicht beurteilen: Öffnen Sie zuerst ihre Liste.</translation>
    </message>
    <message>
        <source>Show these people</source>
        <translation>Diese Personen zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
</context>
<context>
    <name>FindingsTable</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Reasons, certainty, product</source>
        <translation>Gründe, Sicherheit, Produkt</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Letzte Nutzung</translation>
    </message>
    <message>
        <source>Sunk</source>
        <translation>Nicht mehr zu sparen</translation>
    </message>
    <message>
        <source>Avoidable</source>
        <translation>Vermeidbar</translation>
    </message>
    <message>
        <source>Act by</source>
        <translation>Ändern bis</translation>
    </message>
</context>
<context>
    <name>FirstRows</name>
    <message>
        <source>Upgrading the workspace after a backup…</source>
        <translation>Der Arbeitsbereich wird nach einer Sicherung aktualisiert…</translation>
    </message>
</context>
<context>
    <name>FirstRowsModel</name>
    <message>
        <source>Above the header: not read</source>
        <translation>Über den Überschriften: nicht gelesen</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Überschriften</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Add the subscription you have: its tier, its term, its prices.</source>
        <translation>Fügen Sie Ihr Abonnement hinzu: Stufe, Laufzeit, Preise.</translation>
    </message>
    <message>
        <source>Import a list of your people and their seats, or add users one by one.</source>
        <translation>Importieren Sie eine Liste Ihrer Leute mit ihren Lizenzen, oder fügen Sie Benutzer einzeln hinzu.</translation>
    </message>
    <message>
        <source>See who needs no seat, what that saves, and by when you must act.</source>
        <translation>Sehen Sie, wer keine Lizenz braucht, was das spart und bis wann Sie es ändern können.</translation>
    </message>
    <message>
        <source>Add subscription…</source>
        <translation>Abonnement hinzufügen…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>Neuer Benutzer…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Step {number}, done</source>
        <translation>Schritt {number}, erledigt</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Schritt {number}</translation>
    </message>
</context>
<context>
    <name>HeadcountCommands</name>
    <message>
        <source>Head count</source>
        <translation>Personalplan</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>der Plan</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Die Zwischenablage</translation>
    </message>
    <message>
        <source>Read a head-count plan</source>
        <translation>Personalplan einlesen</translation>
    </message>
    <message>
        <source>edit the head-count plan</source>
        <translation>den Personalplan bearbeiten</translation>
    </message>
    <message>
        <source>Head-count plan saved</source>
        <translation>Personalplan gespeichert</translation>
    </message>
</context>
<context>
    <name>HeadcountTab</name>
    <message>
        <source>Head-count plan</source>
        <translation>Personalplan</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Need by month</source>
        <translation>Bedarf nach Monat</translation>
    </message>
    <message>
        <source>Add entry…</source>
        <translation>Eintrag hinzufügen…</translation>
    </message>
    <message>
        <source>Edit entry…</source>
        <translation>Eintrag bearbeiten…</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>Eintrag entfernen</translation>
    </message>
    <message>
        <source>Paste from a sheet</source>
        <translation>Aus Tabelle einfügen</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>Datei lesen…</translation>
    </message>
    <message>
        <source>Base, spare seats, tier…</source>
        <translation>Basis, Reserve, Stufe…</translation>
    </message>
    <message>
        <source>There is no product yet.</source>
        <translation>Es gibt noch kein Produkt.</translation>
    </message>
    <message>
        <source>{product}: seats suffice</source>
        <translation>{product}: die Lizenzen reichen</translation>
    </message>
    <message>
        <source>{product}: runs out on {day}</source>
        <translation>{product}: Lizenzen fehlen ab {day}</translation>
    </message>
    <message>
        <source>The plan is being read.</source>
        <translation>Der Plan wird gelesen.</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Wählen Sie zuerst einen Eintrag.</translation>
    </message>
    <message>
        <source>Choose one entry.</source>
        <translation>Wählen Sie einen einzigen Eintrag.</translation>
    </message>
    <message>
        <source>Nobody is planned yet</source>
        <translation>Noch ist niemand geplant</translation>
    </message>
    <message>
        <source>The need is that of today&apos;s people. Add who joins and who leaves, seasons and growth, or paste rows from a spreadsheet.</source>
        <translation>Bedarf haben bisher nur die heutigen Personen. Fügen Sie hinzu, wer kommt und geht, Saisons und Wachstum, oder fügen Sie Zeilen aus einer Tabelle ein.</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>The workspace is open already</source>
        <translation>Der Arbeitsbereich ist schon geöffnet</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Geöffnet von</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last sign of life</source>
        <translation>Letztes Lebenszeichen</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove lock and open</source>
        <translation>Sperre entfernen und öffnen</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>{file} is open already</source>
        <translation>{file} ist schon geöffnet</translation>
    </message>
    <message>
        <source>You can both work in it: each of you sees what the other saves, and nothing is lost. Who should not change anything opens it read-only.</source>
        <translation>Sie können beide darin arbeiten: Jeder sieht, was der andere speichert, und nichts geht verloren. Wer nichts ändern soll, öffnet ihn schreibgeschützt.</translation>
    </message>
    <message>
        <source>That computer has given no sign for long: it was perhaps switched off, or SeatDesk was ended there. Ask there whether somebody still works in the file before you remove the lock.</source>
        <translation>Von diesem Computer kam lange kein Zeichen: Vielleicht wurde er ausgeschaltet, oder SeatDesk wurde dort beendet. Fragen Sie dort, ob noch jemand in der Datei arbeitet, bevor Sie die Sperre entfernen.</translation>
    </message>
    <message>
        <source>Ask there for the file to be closed, or only look at it meanwhile.</source>
        <translation>Bitten Sie dort, die Datei zu schließen, oder sehen Sie sie solange nur an.</translation>
    </message>
    <message>
        <source>Two computers that write to one file damage it, and of a folder that is synchronised the changes of one are lost. Several people work together in team mode.</source>
        <translation>Zwei Computer, die in eine Datei schreiben, beschädigen sie, und in einem synchronisierten Ordner gehen die Änderungen des einen verloren. Mehrere Personen arbeiten im Teammodus zusammen.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Find in the help…</source>
        <translation>In der Hilfe suchen…</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Text des Themas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help: {topic}</source>
        <translation>Hilfe: {topic}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>HiddenRows</name>
    <message>
        <source>Show all users</source>
        <translation>Alle Benutzer zeigen</translation>
    </message>
    <message>
        <source>Deselect them</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%n ausgewählte Zeile ist durch den Filter verborgen.</numerusform>
            <numerusform>%n ausgewählte Zeilen sind durch den Filter verborgen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>owner of the file</source>
        <translation>Eigentümer der Datei</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>import {file}</source>
        <translation>{file} importieren</translation>
    </message>
    <message>
        <source>{file} imported</source>
        <translation>{file} importiert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Lists of people ({patterns})</source>
        <translation>Personenlisten ({patterns})</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>How the file is read and what its columns hold is clear.</source>
        <translation>Wie die Datei zu lesen ist und was ihre Spalten enthalten, ist klar.</translation>
    </message>
    <message>
        <source>How the file is read was kept as “{name}”.</source>
        <translation>Wie die Datei zu lesen ist, ist als „{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>The file, its columns and all words in it are clear.</source>
        <translation>Die Datei, ihre Spalten und alle Wörter darin sind klar.</translation>
    </message>
    <message>
        <source>Back leads there.</source>
        <translation>„Zurück“ führt dorthin.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Which files, and how are they read?</source>
        <translation>Welche Dateien, und wie werden sie gelesen?</translation>
    </message>
    <message>
        <source>What do the columns hold?</source>
        <translation>Was enthalten die Spalten?</translation>
    </message>
    <message>
        <source>What do names and words stand for?</source>
        <translation>Wofür stehen Namen und Wörter?</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Das ist der erste Schritt.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n change(s)</source>
        <translation>
            <numerusform>%n Änderung importieren</numerusform>
            <numerusform>%n Änderungen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file that can be read.</source>
        <translation>Es gibt keine Datei, die sich lesen lässt.</translation>
    </message>
    <message numerus="yes">
        <source>Answer the %n open question(s) of this step first.</source>
        <translation>
            <numerusform>Beantworten Sie zuerst die offene Frage dieses Schritts.</numerusform>
            <numerusform>Beantworten Sie zuerst die %n offenen Fragen dieses Schritts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportMessages</name>
    <message numerus="yes">
        <source>%n user(s) added</source>
        <translation>
            <numerusform>%n Benutzer hinzugefügt</numerusform>
            <numerusform>%n Benutzer hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) assigned</source>
        <translation>
            <numerusform>%n Lizenz zugewiesen</numerusform>
            <numerusform>%n Lizenzen zugewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) added</source>
        <translation>
            <numerusform>%n Abonnement hinzugefügt</numerusform>
            <numerusform>%n Abonnements hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detail(s) of subscriptions corrected</source>
        <translation>
            <numerusform>%n Angabe von Abonnements berichtigt</numerusform>
            <numerusform>%n Angaben von Abonnements berichtigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deactivated</source>
        <translation>
            <numerusform>%n deaktiviert</numerusform>
            <numerusform>%n deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) dated</source>
        <translation>
            <numerusform>%n Lizenz datiert</numerusform>
            <numerusform>%n Lizenzen datiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use of %n user(s) observed for longer</source>
        <translation>
            <numerusform>Nutzung von %n Benutzer länger beobachtet</numerusform>
            <numerusform>Nutzung von %n Benutzern länger beobachtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: unreadable</source>
        <translation>
            <numerusform>%n Zeile weggelassen: unlesbar</numerusform>
            <numerusform>%n Zeilen weggelassen: unlesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: a word without an answer</source>
        <translation>
            <numerusform>%n Zeile weggelassen: ein Wort ohne Antwort</numerusform>
            <numerusform>%n Zeilen weggelassen: ein Wort ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out by you</source>
        <translation>
            <numerusform>%n Zeile von Ihnen weggelassen</numerusform>
            <numerusform>%n Zeilen von Ihnen weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>The account has no subscription for these seats: {names}</source>
        <translation>Der Account hat kein Abonnement für diese Lizenzen: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReviewPage</name>
    <message>
        <source>There is no file that can be read.</source>
        <translation>Es gibt keine Datei, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>Answer the open questions first.</source>
        <translation>Beantworten Sie zuerst die offenen Fragen.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by you</source>
        <translation>
            <numerusform>%n von Ihnen weggelassen</numerusform>
            <numerusform>%n von Ihnen weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) of the sheet count, too</source>
        <translation>
            <numerusform>%n ausgeblendete Zeile des Blatts zählt mit</numerusform>
            <numerusform>%n ausgeblendete Zeilen des Blatts zählen mit</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is stored together, or nothing. It can be undone.</source>
        <translation>Alles wird zusammen gespeichert oder gar nichts. Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The account has no subscription for these seats: {names}</source>
        <translation>Der Account hat kein Abonnement für diese Lizenzen: {names}</translation>
    </message>
    <message>
        <source>The price of these subscriptions is left open: {names}</source>
        <translation>Der Preis dieser Abonnements bleibt offen: {names}</translation>
    </message>
    <message>
        <source>The only Super Admin stays active: {names}</source>
        <translation>Der einzige Super-Admin bleibt aktiv: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s) may be known already: see Values.</source>
        <translation>
            <numerusform>%n neue Person ist vielleicht schon bekannt: siehe Werte.</numerusform>
            <numerusform>%n neue Personen sind vielleicht schon bekannt: siehe Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold seats, which cannot be unassigned once they are deactivated: {names}</source>
        <translation>Sie haben Lizenzen, deren Zuweisung sich nach dem Deaktivieren nicht mehr aufheben lässt: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n new user(s) come deactivated with a seat.</source>
        <translation>
            <numerusform>%n neuer Benutzer kommt deaktiviert mit einer Lizenz.</numerusform>
            <numerusform>%n neue Benutzer kommen deaktiviert mit einer Lizenz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) held here are not in the files and stay.</source>
        <translation>
            <numerusform>%n hier vergebene Lizenz steht nicht in den Dateien und bleibt.</numerusform>
            <numerusform>%n hier vergebene Lizenzen stehen nicht in den Dateien und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigning these seats cancels the pending change of tier or terms of {product}.</source>
        <translation>Mit der Zuweisung dieser Lizenzen wird der geplante Wechsel der Stufe oder Konditionen von {product} zurückgezogen.</translation>
    </message>
    <message numerus="yes">
        <source>Assigning these seats cancels the pending removal of %n {product} seat(s).</source>
        <translation>
            <numerusform>Mit der Zuweisung dieser Lizenzen wird die geplante Reduzierung um %n {product}-Lizenz zurückgezogen.</numerusform>
            <numerusform>Mit der Zuweisung dieser Lizenzen wird die geplante Reduzierung um %n {product}-Lizenzen zurückgezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Secret: never read, never stored.</source>
        <translation>Geheim: nie gelesen, nie gespeichert.</translation>
    </message>
    <message>
        <source>Turned round: “yes” means deactivated.</source>
        <translation>Umgekehrt: „ja“ bedeutet deaktiviert.</translation>
    </message>
    <message>
        <source>Several in a cell, split at {signs}.</source>
        <translation>Mehrere in einer Zelle, getrennt an {signs}.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>{day} or earlier</source>
        <translation>{day} oder früher</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>Benutzernummer</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Second e-mail address</source>
        <translation>Zweite E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Days since last active</source>
        <translation>Tage seit letzter Aktivität</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>Konto angelegt</translation>
    </message>
    <message>
        <source>Seat assigned on</source>
        <translation>Lizenz zugewiesen am</translation>
    </message>
    <message>
        <source>Day of the report</source>
        <translation>Tag des Berichts</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Produktcode</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Seats paid for</source>
        <translation>Bezahlte Lizenzen</translation>
    </message>
    <message>
        <source>Seats assigned</source>
        <translation>Zugewiesene Lizenzen</translation>
    </message>
    <message>
        <source>Price per seat</source>
        <translation>Preis pro Lizenz</translation>
    </message>
    <message>
        <source>Total price</source>
        <translation>Gesamtpreis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Renewal date</source>
        <translation>Verlängerungsdatum</translation>
    </message>
    <message>
        <source>Billing period</source>
        <translation>Abrechnungszeitraum</translation>
    </message>
    <message>
        <source>Start of the term</source>
        <translation>Beginn der Laufzeit</translation>
    </message>
    <message>
        <source>Last day of the term</source>
        <translation>Letzter Tag der Laufzeit</translation>
    </message>
    <message>
        <source>Months of a term</source>
        <translation>Monate einer Laufzeit</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Personenliste</translation>
    </message>
    <message>
        <source>Usage report</source>
        <translation>Nutzungsbericht</translation>
    </message>
    <message>
        <source>List of subscriptions</source>
        <translation>Liste von Abonnements</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>None: one column</source>
        <translation>Keines: eine Spalte</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with a mark</source>
        <translation>UTF-8 mit Markierung</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>Western Europe (Windows)</source>
        <translation>Westeuropa (Windows)</translation>
    </message>
    <message>
        <source>Central Europe (Windows)</source>
        <translation>Mitteleuropa (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Kyrillisch (Windows)</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>Griechisch (Windows)</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>Türkisch (Windows)</translation>
    </message>
    <message>
        <source>Baltic (Windows)</source>
        <translation>Baltisch (Windows)</translation>
    </message>
    <message>
        <source>Western Europe (ISO)</source>
        <translation>Westeuropa (ISO)</translation>
    </message>
    <message>
        <source>Western Europe (Mac)</source>
        <translation>Westeuropa (Mac)</translation>
    </message>
    <message>
        <source>Western Europe (DOS)</source>
        <translation>Westeuropa (DOS)</translation>
    </message>
    <message>
        <source>Japanese (Windows)</source>
        <translation>Japanisch (Windows)</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Yes: has the seat</source>
        <translation>Ja: hat die Lizenz</translation>
    </message>
    <message>
        <source>No: has no seat</source>
        <translation>Nein: hat keine Lizenz</translation>
    </message>
    <message>
        <source>Nothing: leave the user as they are</source>
        <translation>Nichts: den Benutzer lassen, wie er ist</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <source>Days as a spreadsheet counts them</source>
        <translation>Tage, wie eine Tabellenkalkulation sie zählt</translation>
    </message>
    <message>
        <source>Leave the column out</source>
        <translation>Die Spalte weglassen</translation>
    </message>
    <message>
        <source>Decimal point (1,234.50)</source>
        <translation>Dezimalpunkt (1,234.50)</translation>
    </message>
    <message>
        <source>Decimal comma (1.234,50)</source>
        <translation>Dezimalkomma (1.234,50)</translation>
    </message>
    <message>
        <source>Row left out</source>
        <translation>Zeile weggelassen</translation>
    </message>
    <message>
        <source>Row waits for an answer</source>
        <translation>Zeile wartet auf eine Antwort</translation>
    </message>
    <message>
        <source>Row read without this value</source>
        <translation>Zeile ohne diesen Wert gelesen</translation>
    </message>
    <message>
        <source>Row read all the same</source>
        <translation>Zeile trotzdem gelesen</translation>
    </message>
    <message>
        <source>Row left out by you</source>
        <translation>Zeile von Ihnen weggelassen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>an XLSX workbook</source>
        <translation>eine XLSX-Arbeitsmappe</translation>
    </message>
    <message>
        <source>an XLS workbook</source>
        <translation>eine XLS-Arbeitsmappe</translation>
    </message>
    <message>
        <source>an XLSB workbook</source>
        <translation>eine XLSB-Arbeitsmappe</translation>
    </message>
    <message>
        <source>an ODS workbook</source>
        <translation>eine ODS-Arbeitsmappe</translation>
    </message>
    <message>
        <source>The last day of the term</source>
        <translation>Der letzte Tag der Laufzeit</translation>
    </message>
    <message>
        <source>The first day of the next term</source>
        <translation>Der erste Tag der nächsten Laufzeit</translation>
    </message>
    <message>
        <source>Years in a row</source>
        <translation>Jahre hintereinander</translation>
    </message>
    <message>
        <source>One term</source>
        <translation>Eine Laufzeit</translation>
    </message>
    <message>
        <source>They renewed and run on</source>
        <translation>Sie wurden verlängert und laufen weiter</translation>
    </message>
    <message>
        <source>They have ended: leave them out</source>
        <translation>Sie sind beendet: weglassen</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Ein Quartal</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>The whole term</source>
        <translation>Die ganze Laufzeit</translation>
    </message>
    <message>
        <source>Take no price</source>
        <translation>Keinen Preis übernehmen</translation>
    </message>
    <message>
        <source>Round them</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>The price of one seat</source>
        <translation>Der Preis einer Lizenz</translation>
    </message>
    <message>
        <source>The price of all seats</source>
        <translation>Der Preis aller Lizenzen</translation>
    </message>
    <message>
        <source>Service or shared mailbox</source>
        <translation>Dienst- oder Gemeinschaftspostfach</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>No seat</source>
        <translation>Ohne Lizenz</translation>
    </message>
    <message>
        <source>Seat of {product}</source>
        <translation>Lizenz von {product}</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Nie gelesen</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Gibt es nicht</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>{seats}, {price}, from {first}, renews on {day}</source>
        <translation>{seats}, {price}, ab {first}, Verlängerung am {day}</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>{amount} a seat and month</source>
        <translation>{amount} pro Lizenz und Monat</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Tick to take it from the file</source>
        <translation>Ankreuzen, um es aus der Datei zu übernehmen</translation>
    </message>
    <message>
        <source>The last use may be earlier than that day</source>
        <translation>Die letzte Nutzung kann vor diesem Tag liegen</translation>
    </message>
    <message>
        <source>The day of the last use is exact</source>
        <translation>Der Tag der letzten Nutzung ist genau</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>vor {day}</translation>
    </message>
    <message>
        <source>last active {day}</source>
        <translation>zuletzt aktiv {day}</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type of user</source>
        <translation>Art des Benutzers</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vorgesetzte</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Zuletzt aktiv</translation>
    </message>
    <message>
        <source>Last use may be earlier</source>
        <translation>Letzte Nutzung kann früher sein</translation>
    </message>
    <message>
        <source>Activity as of</source>
        <translation>Stand der Aktivität</translation>
    </message>
    <message>
        <source>Hire date</source>
        <translation>Eintrittsdatum</translation>
    </message>
    <message>
        <source>Leave date</source>
        <translation>Austrittsdatum</translation>
    </message>
</context>
<context>
    <name>InvitationDialog</name>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>SeatDesk sends nothing: it never uses the network. Copy addresses and text into your mail program.</source>
        <translation>SeatDesk versendet nichts: Das Programm nutzt nie das Netz. Kopieren Sie Adressen und Text in Ihr E-Mail-Programm.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Adressen kopieren</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>you now have access to {products} in the account of {account}.</source>
        <translation>Sie haben jetzt Zugriff auf {products} im Account von {account}.</translation>
    </message>
    <message>
        <source>you are now a user in the account of {account}.</source>
        <translation>Sie sind jetzt Benutzer im Account von {account}.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Sign in with the address that this message came to.</source>
        <translation>Melden Sie sich mit der Adresse an, an die diese Nachricht ging.</translation>
    </message>
    <message>
        <source>A paid seat is ready for you: {seats}.</source>
        <translation>Eine kostenpflichtige Lizenz steht für Sie bereit: {seats}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>SeatDesk sends nothing: send the invitation yourself.</source>
        <translation>SeatDesk versendet nichts: Verschicken Sie die Einladung selbst.</translation>
    </message>
    <message>
        <source>Invitation text…</source>
        <translation>Einladungstext…</translation>
    </message>
</context>
<context>
    <name>InvoiceChart</name>
    <message>
        <source>Invoices to come by month</source>
        <translation>Kommende Rechnungen nach Monat</translation>
    </message>
    <message>
        <source>No invoice is to come.</source>
        <translation>Es kommt keine Rechnung.</translation>
    </message>
    <message>
        <source>{first} to {last}: no amounts, as no price is known.</source>
        <translation>{first} bis {last}: keine Beträge, da kein Preis bekannt ist.</translation>
    </message>
    <message>
        <source>{first} to {last}: {sum} in all without tax; most in {month}: {amount}.</source>
        <translation>{first} bis {last}: {sum} insgesamt ohne Steuer; am meisten im {month}: {amount}.</translation>
    </message>
    <message>
        <source>Without a price, and so not in any sum: {products}.</source>
        <translation>Ohne Preis und deshalb in keiner Summe: {products}.</translation>
    </message>
</context>
<context>
    <name>InvoiceDayDialog</name>
    <message>
        <source>Day of the invoice</source>
        <translation>Tag der Rechnung</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <source>The file has the invoices of several days. One of them is compared.</source>
        <translation>Die Datei enthält die Rechnungen mehrerer Tage. Eine davon wird verglichen.</translation>
    </message>
    <message>
        <source>The file does not say it. It is compared with your invoice of that day.</source>
        <translation>Die Datei sagt es nicht. Sie wird mit Ihrer Rechnung dieses Tages verglichen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>InvoiceLinesTable</name>
    <message>
        <source>Vendor&apos;s line</source>
        <translation>Zeile des Anbieters</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Our line</source>
        <translation>Unsere Zeile</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unser Betrag</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Status and reason</source>
        <translation>Stand und Grund</translation>
    </message>
</context>
<context>
    <name>InvoiceTable</name>
    <message>
        <source>Invoices to come</source>
        <translation>Kommende Rechnungen</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Hide lines</source>
        <translation>Zeilen ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n Rechnung</numerusform>
            <numerusform>%n Rechnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n ohne Preis</numerusform>
            <numerusform>%n ohne Preis</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice of {day}</source>
        <translation>Rechnung vom {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n Lizenz</numerusform>
            <numerusform>%n Lizenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>{price} a month</source>
        <translation>{price} im Monat</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>LicenceTexts</name>
    <message>
        <source>Parts of the program</source>
        <translation>Teile des Programms</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenztext</translation>
    </message>
    <message>
        <source>SeatDesk is under the MIT licence. This copy runs from its sources; the parts it uses were installed apart from it, each with its own licence.</source>
        <translation>SeatDesk steht unter der MIT-Lizenz. Diese Kopie läuft aus ihren Quelltexten; die Teile, die sie benutzt, wurden getrennt davon installiert, jeder mit seiner eigenen Lizenz.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quelltexte</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Add line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>There is no line to remove.</source>
        <translation>Es gibt keine Zeile zu entfernen.</translation>
    </message>
</context>
<context>
    <name>ListAnswer</name>
    <message>
        <source>Changes of the list</source>
        <translation>Änderungen der Liste</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>{file} is a list of people, not an invoice</source>
        <translation>{file} ist eine Liste von Personen, keine Rechnung</translation>
    </message>
    <message>
        <source>{file} is a list of subscriptions, not an invoice</source>
        <translation>{file} ist eine Liste von Abonnements, keine Rechnung</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>{count} hinzugefügt</translation>
    </message>
    <message>
        <source>{count} gone</source>
        <translation>{count} fehlen</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} gewechselt</translation>
    </message>
    <message>
        <source>{count} with another quantity</source>
        <translation>{count} mit anderer Menge</translation>
    </message>
    <message>
        <source>{count} changed otherwise</source>
        <translation>{count} sonst geändert</translation>
    </message>
    <message>
        <source>Importing it would change nothing.</source>
        <translation>Ein Import würde nichts ändern.</translation>
    </message>
    <message>
        <source>Importing it would change this: {counts}.</source>
        <translation>Ein Import würde dies ändern: {counts}.</translation>
    </message>
    <message>
        <source>The importer has questions about it first.</source>
        <translation>Vorher hat der Import Fragen dazu.</translation>
    </message>
</context>
<context>
    <name>ListChangesTable</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Wer oder was</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Gewechselt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>ticked</source>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angekreuzt</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Filter: {list}</source>
        <translation>Filter: {list}</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Keine auswählen</translation>
    </message>
    <message>
        <source>{there} of {total}</source>
        <translation>{there} von {total}</translation>
    </message>
    <message>
        <source>the first {there}; scroll for more</source>
        <translation>die ersten {there}; für mehr weiterblättern</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>MeaningTable</name>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>The selected rows mean</source>
        <translation>Die gewählten Zeilen bedeuten</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Billing</source>
        <translation>A&amp;brechnung</translation>
    </message>
    <message>
        <source>S&amp;cenarios</source>
        <translation>S&amp;zenarien</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>MenuContents</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>&amp;Unassign</source>
        <translation>Z&amp;uweisung aufheben</translation>
    </message>
    <message>
        <source>Trans&amp;fer seat between two users</source>
        <translation>Lizenz zwischen zwei Benutzern &amp;übertragen</translation>
    </message>
    <message>
        <source>&amp;Checkout</source>
        <translation>&amp;Kaufen</translation>
    </message>
    <message>
        <source>&amp;Remove additional paid users</source>
        <translation>Zusätzliche kostenpflichtige Benutzer &amp;entfernen</translation>
    </message>
    <message>
        <source>Cancel &amp;downgrade request</source>
        <translation>&amp;Downgrade-Anfrage zurückziehen</translation>
    </message>
    <message>
        <source>&amp;Active scenario</source>
        <translation>&amp;Aktives Szenario</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>MissingRow</name>
    <message>
        <source>Missing from {folder}</source>
        <translation>Fehlt in {folder}</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Locate {workspace}</source>
        <translation>{workspace} suchen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {workspace} from the list</source>
        <translation>{workspace} aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Take it out of this list; no file is touched</source>
        <translation>Aus dieser Liste nehmen; keine Datei wird angetastet</translation>
    </message>
</context>
<context>
    <name>MoneyEdit</name>
    <message>
        <source>An amount, or a small calculation such as =12*90</source>
        <translation>Ein Betrag oder eine kleine Rechnung wie =12*90</translation>
    </message>
</context>
<context>
    <name>MonthChart</name>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Diagramm kopieren</translation>
    </message>
    <message>
        <source>Save chart as PNG or SVG…</source>
        <translation>Diagramm als PNG oder SVG speichern…</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>NeedChart</name>
    <message>
        <source>Need against owned</source>
        <translation>Bedarf und vorhandene Lizenzen</translation>
    </message>
    <message>
        <source>No product has seats or people planned.</source>
        <translation>Für kein Produkt sind Lizenzen oder Personen geplant.</translation>
    </message>
    <message>
        <source>{month}: {needed} needed, {owned} owned, {short} short.</source>
        <translation>{month}: {needed} benötigt, {owned} vorhanden, {short} fehlend.</translation>
    </message>
</context>
<context>
    <name>NeedMonths</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Joiners</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>Abgänge</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Fehlend</translation>
    </message>
</context>
<context>
    <name>NewUserDialog</name>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <source>What may they use?</source>
        <translation>Was darf genutzt werden?</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Ist das richtig?</translation>
    </message>
    <message>
        <source>Checkout…</source>
        <translation>Kaufen…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Enter at least one e-mail address.</source>
        <translation>Geben Sie mindestens eine E-Mail-Adresse ein.</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Choose where the workspace is kept.</source>
        <translation>Wählen Sie, wo der Arbeitsbereich liegen soll.</translation>
    </message>
    <message>
        <source>This file exists already. Choose another name.</source>
        <translation>Diese Datei gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>SeatDesk workspaces (*.seatdesk)</source>
        <translation>SeatDesk-Arbeitsbereiche (*.seatdesk)</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>A file on this machine, or a database for a team: postgresql://user@host/database</source>
        <translation>Eine Datei auf diesem Rechner oder eine Datenbank für ein Team: postgresql://benutzer@host/datenbank</translation>
    </message>
</context>
<context>
    <name>NextInvoices</name>
    <message>
        <source>Next invoices</source>
        <translation>Nächste Rechnungen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Enter its prices, and the invoices show what it costs.</source>
        <translation>Geben Sie die Preise ein, und die Rechnungen zeigen, was es kostet.</translation>
    </message>
    <message>
        <source>No invoice falls into the next 12 months.</source>
        <translation>In die nächsten 12 Monate fällt keine Rechnung.</translation>
    </message>
    <message>
        <source>12 months: {total}</source>
        <translation>12 Monate: {total}</translation>
    </message>
    <message>
        <source>Tax included where the account has a tax rate.</source>
        <translation>Mit Steuer, wo der Account einen Steuersatz hat.</translation>
    </message>
</context>
<context>
    <name>OutcomeMessages</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Rückgängig gemacht: {what}.</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Wiederholt: {what}.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>PackChoices</name>
    <message>
        <source>Scenario to approve</source>
        <translation>Szenario zur Genehmigung</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Decision asked</source>
        <translation>Erbetene Entscheidung</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>PageRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>PaidAlready</name>
    <message>
        <source>Paid for already and perhaps not needed. Unassign these seats first, and fewer have to be bought:</source>
        <translation>Schon bezahlt und vielleicht nicht gebraucht. Heben Sie zuerst diese Zuweisungen auf, dann sind weniger Lizenzen zu kaufen:</translation>
    </message>
    <message>
        <source>{product}: {name}, {reason} ({certain})</source>
        <translation>{product}: {name}, {reason} ({certain})</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Assign {product} seats</source>
        <translation>Lizenzen zuweisen: {product}</translation>
    </message>
    <message>
        <source>Unassign {product} seats</source>
        <translation>Zuweisung aufheben: {product}</translation>
    </message>
    <message>
        <source>Transfer a {product} seat between two users</source>
        <translation>Lizenz zwischen zwei Benutzern übertragen: {product}</translation>
    </message>
    <message>
        <source>Buy {product} seats</source>
        <translation>Lizenzen kaufen: {product}</translation>
    </message>
    <message>
        <source>Remove additional {product} seats</source>
        <translation>Zusätzliche Lizenzen entfernen: {product}</translation>
    </message>
    <message>
        <source>Cancel the downgrade request of {product}</source>
        <translation>Downgrade-Anfrage zurückziehen: {product}</translation>
    </message>
</context>
<context>
    <name>PaletteCommands</name>
    <message>
        <source>Work in the scenario {name}</source>
        <translation>Im Szenario {name} arbeiten</translation>
    </message>
    <message>
        <source>Work in the account itself</source>
        <translation>Im Account selbst arbeiten</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password of the server</source>
        <translation>Passwort des Servers</translation>
    </message>
    <message>
        <source>Keep it in this system&apos;s keyring</source>
        <translation>Im Schlüsselbund dieses Systems aufbewahren</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>It is not kept, for this system has no keyring. To be asked no more, put it into PostgreSQL&apos;s own password file.</source>
        <translation>Es wird nicht aufbewahrt, denn dieses System hat keinen Schlüsselbund. Um nicht mehr gefragt zu werden, schreiben Sie es in die Passwortdatei von PostgreSQL.</translation>
    </message>
</context>
<context>
    <name>PendingRequests</name>
    <message numerus="yes">
        <source>%n additional paid user(s) leave on {day}.</source>
        <translation>
            <numerusform>%n zusätzlicher kostenpflichtiger Benutzer entfällt am {day}.</numerusform>
            <numerusform>%n zusätzliche kostenpflichtige Benutzer entfallen am {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pending removal of %n additional paid user(s) acts only if auto-renewal is switched on again.</source>
        <translation>
            <numerusform>Die geplante Reduzierung um %n zusätzlichen kostenpflichtigen Benutzer greift nur, wenn die automatische Verlängerung wieder eingeschaltet wird.</numerusform>
            <numerusform>Die geplante Reduzierung um %n zusätzliche kostenpflichtige Benutzer greift nur, wenn die automatische Verlängerung wieder eingeschaltet wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>{tier} from {day}.</source>
        <translation>{tier} ab {day}.</translation>
    </message>
    <message>
        <source>The pending change to {tier} acts only if auto-renewal is switched on again.</source>
        <translation>Der geplante Wechsel zu {tier} greift nur, wenn die automatische Verlängerung wieder eingeschaltet wird.</translation>
    </message>
    <message>
        <source>The pending change of terms acts only if auto-renewal is switched on again.</source>
        <translation>Die geplante Änderung der Konditionen greift nur, wenn die automatische Verlängerung wieder eingeschaltet wird.</translation>
    </message>
    <message>
        <source>{commitment} from {day}: terms of {length}, billed {billing}.</source>
        <translation>{commitment} ab {day}: Laufzeit {length}, Abrechnung {billing}.</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>vierteljährlich</translation>
    </message>
    <message>
        <source>annually</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>once a term</source>
        <translation>einmal je Laufzeit</translation>
    </message>
    <message>
        <source>Prices change by {percent} % on {day}.</source>
        <translation>Die Preise ändern sich am {day} um {percent} %.</translation>
    </message>
    <message>
        <source>From {day}: {base} a month, {unit} per additional seat.</source>
        <translation>Ab {day}: {base} im Monat, {unit} pro zusätzlicher Lizenz.</translation>
    </message>
</context>
<context>
    <name>PlanCounts</name>
    <message numerus="yes">
        <source>%n leave on {day}: {late}</source>
        <translation>
            <numerusform>%n geht am {day}: {late}</numerusform>
            <numerusform>%n gehen am {day}: {late}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to begin with</source>
        <translation>
            <numerusform>%n zu Beginn</numerusform>
            <numerusform>%n zu Beginn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanEntries</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Entry {number}: {text}</source>
        <translation>Eintrag {number}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n weiterer in der Tabelle</numerusform>
            <numerusform>%n weitere in der Tabelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>{people} a month</source>
        <translation>{people} im Monat</translation>
    </message>
</context>
<context>
    <name>PlanRemarks</name>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>counted today</source>
        <translation>heute gezählt</translation>
    </message>
    <message>
        <source>lowest tier {tiers}</source>
        <translation>niedrigste Stufe {tiers}</translation>
    </message>
    <message>
        <source>today, with the scenario</source>
        <translation>heute, mit dem Szenario</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>{seats} to spare</source>
        <translation>{seats} in Reserve</translation>
    </message>
</context>
<context>
    <name>PoliciesTab</name>
    <message>
        <source>Seats of deactivated users</source>
        <translation>Lizenzen deaktivierter Benutzer</translation>
    </message>
    <message>
        <source>Invited users hold a seat</source>
        <translation>Eingeladene Benutzer belegen eine Lizenz</translation>
    </message>
    <message>
        <source>Bots, services and guests count as demand</source>
        <translation>Bots, Dienste und Gäste zählen als Bedarf</translation>
    </message>
    <message>
        <source>Idle after days</source>
        <translation>Ungenutzt nach Tagen</translation>
    </message>
    <message>
        <source>Minimum age of a seat, days</source>
        <translation>Mindestalter einer Lizenz, Tage</translation>
    </message>
    <message>
        <source>Added seats are charged</source>
        <translation>Hinzugefügte Lizenzen werden berechnet</translation>
    </message>
    <message>
        <source>A part of a period</source>
        <translation>Ein Teil eines Zeitraums</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Fiscal year starts</source>
        <translation>Geschäftsjahr beginnt</translation>
    </message>
    <message>
        <source>Tax rate, per cent</source>
        <translation>Steuersatz, Prozent</translation>
    </message>
    <message>
        <source>Enter a percentage from 0 to 100, such as 25.</source>
        <translation>Geben Sie einen Prozentsatz von 0 bis 100 ein, etwa 19.</translation>
    </message>
    <message>
        <source>Silence counts up to the day the usage data is of, never up to today.</source>
        <translation>Tage ohne Nutzung zählen bis zum Stand der Nutzungsdaten, nie bis heute.</translation>
    </message>
    <message>
        <source>The use of newer seats, and by people hired later, is not judged.</source>
        <translation>Die Nutzung neuerer Lizenzen und von später Eingestellten wird nicht beurteilt.</translation>
    </message>
    <message>
        <source>For new subscriptions; each one has its own in its contract.</source>
        <translation>Für neue Abonnements; jedes hat seine eigene im Vertrag.</translation>
    </message>
    <message>
        <source>Tax label</source>
        <translation>Bezeichnung der Steuer</translation>
    </message>
    <message>
        <source>Tax rate, %</source>
        <translation>Steuersatz, %</translation>
    </message>
</context>
<context>
    <name>PoolLabel</name>
    <message>
        <source>{product}: {assigned} of {owned} assigned</source>
        <translation>{product}: {assigned} von {owned} zugewiesen</translation>
    </message>
</context>
<context>
    <name>PreferencesCommands</name>
    <message>
        <source>change the account&apos;s policies</source>
        <translation>die Richtlinien des Accounts ändern</translation>
    </message>
    <message>
        <source>The account&apos;s policies changed</source>
        <translation>Richtlinien des Accounts geändert</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Account policies</source>
        <translation>Richtlinien des Accounts</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
</context>
<context>
    <name>PriceBook</name>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>gültig ab</translation>
    </message>
    <message>
        <source>valid to</source>
        <translation>gültig bis</translation>
    </message>
    <message>
        <source>base price</source>
        <translation>Grundpreis</translation>
    </message>
    <message>
        <source>included seats</source>
        <translation>enthaltene Lizenzen</translation>
    </message>
    <message>
        <source>seat price</source>
        <translation>Preis pro Lizenz</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Row {number}, {field}</source>
        <translation>Zeile {number}, {field}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, Zeile {line}</translation>
    </message>
</context>
<context>
    <name>PriceBookDialog</name>
    <message>
        <source>Price book</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Prices of the book</source>
        <translation>Preise der Liste</translation>
    </message>
    <message>
        <source>Add price</source>
        <translation>Preis hinzufügen</translation>
    </message>
    <message>
        <source>New price from a day on</source>
        <translation>Neuer Preis ab einem Tag</translation>
    </message>
    <message>
        <source>Remove price</source>
        <translation>Preis entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s).</source>
        <translation>
            <numerusform>%n weiteres Problem.</numerusform>
            <numerusform>%n weitere Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Short name for commands and contracts: {key}</source>
        <translation>Kurzname für Befehle und Verträge: {key}</translation>
    </message>
    <message>
        <source>Prices the contracts of {products}: they keep the prices they have; purchases and tier changes take the price valid on their day.</source>
        <translation>Gilt für die Verträge von {products}: Sie behalten die Preise, die sie haben; Käufe und Stufenwechsel nehmen den Preis, der an ihrem Tag gilt.</translation>
    </message>
    <message>
        <source>The chosen price ends, a copy of it follows: older contracts keep theirs</source>
        <translation>Der gewählte Preis endet, eine Kopie davon folgt: Ältere Verträge behalten ihren</translation>
    </message>
</context>
<context>
    <name>PriceBooksDialog</name>
    <message>
        <source>Price books</source>
        <translation>Preislisten</translation>
    </message>
    <message>
        <source>Prices of the chosen book</source>
        <translation>Preise der gewählten Liste</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopieren…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sample prices: check against your contract</source>
        <translation>Beispielpreise: mit Ihrem Vertrag vergleichen</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Dieser Arbeitsbereich</translation>
    </message>
    <message>
        <source>This book comes with SeatDesk and is read-only: copy it to change it.</source>
        <translation>Diese Liste gehört zu SeatDesk und lässt sich nur lesen: Kopieren Sie sie, um sie zu ändern.</translation>
    </message>
    <message>
        <source>It prices {products}. Give these contracts other prices first.</source>
        <translation>Sie gilt für {products}. Geben Sie diesen Verträgen zuerst andere Preise.</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>Kopie von {name}</translation>
    </message>
    <message>
        <source>Our prices</source>
        <translation>Unsere Preise</translation>
    </message>
    <message>
        <source>Import a price book</source>
        <translation>Preisliste importieren</translation>
    </message>
    <message>
        <source>Price books (*.json)</source>
        <translation>Preislisten (*.json)</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>“{name}” takes the place of “{old}”, which has the same key.</source>
        <translation>„{name}“ tritt an die Stelle von „{old}“ mit demselben Schlüssel.</translation>
    </message>
    <message>
        <source>This can be undone. Contracts keep the prices they have.</source>
        <translation>Das lässt sich rückgängig machen. Verträge behalten die Preise, die sie haben.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export the price book</source>
        <translation>Preisliste exportieren</translation>
    </message>
    <message>
        <source>{name} was written to {file}.</source>
        <translation>{name} wurde nach {file} geschrieben.</translation>
    </message>
    <message>
        <source>Remove price book</source>
        <translation>Preisliste entfernen</translation>
    </message>
    <message>
        <source>Remove “{name}” from the workspace?</source>
        <translation>„{name}“ aus dem Arbeitsbereich entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
</context>
<context>
    <name>PriceCommands</name>
    <message>
        <source>save the price book {name}</source>
        <translation>die Preisliste {name} speichern</translation>
    </message>
    <message>
        <source>Price book {name} saved</source>
        <translation>Preisliste {name} gespeichert</translation>
    </message>
    <message>
        <source>remove the price book {name}</source>
        <translation>die Preisliste {name} entfernen</translation>
    </message>
    <message>
        <source>Price book {name} removed</source>
        <translation>Preisliste {name} entfernt</translation>
    </message>
    <message>
        <source>change exchange rates</source>
        <translation>Wechselkurse ändern</translation>
    </message>
    <message>
        <source>Exchange rates changed</source>
        <translation>Wechselkurse geändert</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Base price per month</source>
        <translation>Grundpreis pro Monat</translation>
    </message>
    <message>
        <source>Included seats</source>
        <translation>Enthaltene Lizenzen</translation>
    </message>
    <message>
        <source>Price of additional seats</source>
        <translation>Preis zusätzlicher Lizenzen</translation>
    </message>
    <message>
        <source>Price per additional seat and month</source>
        <translation>Preis pro zusätzlicher Lizenz und Monat</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>A date in any usual form, +30 (days), eom</source>
        <translation>Ein Datum in jeder üblichen Form, +30 (Tage), mende</translation>
    </message>
    <message>
        <source>First day on which the price no longer holds</source>
        <translation>Erster Tag, an dem der Preis nicht mehr gilt</translation>
    </message>
    <message>
        <source>where the figure was read</source>
        <translation>wo der Wert gelesen wurde</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to, not included</source>
        <translation>Gültig bis, nicht enthalten</translation>
    </message>
    <message>
        <source>Per seat and month</source>
        <translation>Pro Lizenz und Monat</translation>
    </message>
    <message>
        <source>Price steps</source>
        <translation>Preisstaffeln</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>PricesModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Grundpreis</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>PricesTab</name>
    <message>
        <source>The contract&apos;s own prices</source>
        <translation>Die Preise aus dem Vertrag</translation>
    </message>
    <message>
        <source>Prices from</source>
        <translation>Preise aus</translation>
    </message>
    <message>
        <source>Base price per month</source>
        <translation>Grundpreis pro Monat</translation>
    </message>
    <message>
        <source>Included seats</source>
        <translation>Enthaltene Lizenzen</translation>
    </message>
    <message>
        <source>Price of additional seats</source>
        <translation>Preis zusätzlicher Lizenzen</translation>
    </message>
    <message>
        <source>Price per additional seat and month</source>
        <translation>Preis pro zusätzlicher Lizenz und Monat</translation>
    </message>
    <message>
        <source>Enter an amount, such as 90 or =12*90.</source>
        <translation>Geben Sie einen Betrag ein, etwa 90 oder =12*90.</translation>
    </message>
    <message>
        <source>A price cannot be negative.</source>
        <translation>Ein Preis kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>Enter rising numbers of seats and a price for each step; leave the last “up to” empty.</source>
        <translation>Geben Sie steigende Anzahlen von Lizenzen und einen Preis je Staffel ein; lassen Sie das letzte „bis zu“ leer.</translation>
    </message>
    <message>
        <source>The price book says so. Choose the contract&apos;s own prices to change it.</source>
        <translation>So sagt es die Preisliste. Wählen Sie die Preise aus dem Vertrag, um es zu ändern.</translation>
    </message>
    <message>
        <source>Per seat and month</source>
        <translation>Pro Lizenz und Monat</translation>
    </message>
    <message>
        <source>Price steps</source>
        <translation>Preisstaffeln</translation>
    </message>
</context>
<context>
    <name>PrintCommands</name>
    <message>
        <source>{count} rows are too many to print: {most} at most. Filter the list, or export it to a file.</source>
        <translation>{count} Zeilen sind zu viele zum Drucken: höchstens {most}. Filtern Sie die Liste, oder exportieren Sie sie in eine Datei.</translation>
    </message>
    <message>
        <source>Change list</source>
        <translation>Änderungsliste</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) not saved yet</source>
        <translation>
            <numerusform>%n Lizenz noch nicht gespeichert</numerusform>
            <numerusform>%n Lizenzen noch nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Filter: {filter}</source>
        <translation>Filter: {filter}</translation>
    </message>
    <message>
        <source>Print: {title}</source>
        <translation>Drucken: {title}</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Die Seiten werden aufbereitet…</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Printing needs {library}, which this system lacks. Install it: {line}</source>
        <translation>Drucken braucht {library}, das auf diesem System fehlt. Installieren Sie es: {line}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Problem report</source>
        <translation>Problembericht</translation>
    </message>
    <message>
        <source>Files in the report</source>
        <translation>Dateien im Bericht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as zip…</source>
        <translation>Als ZIP speichern…</translation>
    </message>
    <message>
        <source>This is everything that is saved. Names, addresses and passwords are left out, and nothing leaves this computer unless you send the file. Read it before you do.</source>
        <translation>Das ist alles, was gespeichert wird. Namen, Adressen und Passwörter sind weggelassen, und nichts wird übertragen, solange Sie die Datei nicht selbst senden. Lesen Sie sie vorher.</translation>
    </message>
    <message>
        <source>Save the problem report</source>
        <translation>Problembericht speichern</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>The report was saved as {file}.</source>
        <translation>Der Bericht wurde als {file} gespeichert.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>ProblemTools</name>
    <message>
        <source>Read the cell as</source>
        <translation>Die Zelle lesen als</translation>
    </message>
    <message>
        <source>Read the cell as…</source>
        <translation>Die Zelle lesen als…</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Skip row</source>
        <translation>Zeile überspringen</translation>
    </message>
    <message>
        <source>Take back corrections</source>
        <translation>Berichtigungen zurücknehmen</translation>
    </message>
    <message>
        <source>Line {line}: {column}{value}{what}</source>
        <translation>Zeile {line}: {column}{value}{what}</translation>
    </message>
    <message>
        <source>Use for all like this</source>
        <translation>Für alle solchen verwenden</translation>
    </message>
    <message>
        <source>Skip all like this</source>
        <translation>Alle solchen überspringen</translation>
    </message>
    <message numerus="yes">
        <source>Use for all %n like this</source>
        <translation>
            <numerusform>Für %n solche verwenden</numerusform>
            <numerusform>Für alle %n solchen verwenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip all %n like this</source>
        <translation>
            <numerusform>%n solche überspringen</numerusform>
            <numerusform>Alle %n solchen überspringen</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a problem first.</source>
        <translation>Wählen Sie zuerst ein Problem.</translation>
    </message>
    <message>
        <source>The row as a whole is wrong: there is no cell to correct.</source>
        <translation>Die Zeile als Ganzes ist falsch: Es gibt keine Zelle zu berichtigen.</translation>
    </message>
    <message>
        <source>Write what the cell should say.</source>
        <translation>Schreiben Sie, was in der Zelle stehen soll.</translation>
    </message>
    <message>
        <source>There is no other one like this.</source>
        <translation>Es gibt kein anderes solches.</translation>
    </message>
    <message>
        <source>Nothing was corrected.</source>
        <translation>Nichts wurde berichtigt.</translation>
    </message>
</context>
<context>
    <name>ProductDialog</name>
    <message>
        <source>{product} in the plan</source>
        <translation>{product} im Plan</translation>
    </message>
    <message>
        <source>Those who need their seat today</source>
        <translation>Wer heute seine Lizenz braucht</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Eine andere Zahl</translation>
    </message>
    <message>
        <source>People to begin with</source>
        <translation>Personen zu Beginn</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Anzahl Personen</translation>
    </message>
    <message>
        <source>Seats to spare</source>
        <translation>Lizenzen in Reserve</translation>
    </message>
    <message>
        <source>Lowest tier</source>
        <translation>Niedrigste Stufe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Today&apos;s</source>
        <translation>Die heutige</translation>
    </message>
    <message>
        <source>Another for each team</source>
        <translation>Eine eigene je Team</translation>
    </message>
    <message>
        <source>The percentage is a number from 0 to {most}, such as 10 or 7.5.</source>
        <translation>Der Prozentsatz ist eine Zahl von 0 bis {most}, etwa 10 oder 7,5.</translation>
    </message>
    <message>
        <source>Add the team that was entered, or clear its name.</source>
        <translation>Fügen Sie das eingegebene Team hinzu, oder leeren Sie den Namen.</translation>
    </message>
    <message>
        <source>Add the teams that need a tier, each with the lowest that will do.</source>
        <translation>Fügen Sie die Teams hinzu, die eine Stufe brauchen, jedes mit der niedrigsten, die reicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n by today&apos;s count</source>
        <translation>
            <numerusform>%n nach heutiger Zählung</numerusform>
            <numerusform>%n nach heutiger Zählung</numerusform>
        </translation>
    </message>
    <message>
        <source>Of seats and percentage the larger counts.</source>
        <translation>Von Lizenzen und Prozent zählt das Größere.</translation>
    </message>
    <message>
        <source>Percent of the people</source>
        <translation>Prozent der Personen</translation>
    </message>
    <message>
        <source>The cheapest plan gives everybody the highest of them, or one above.</source>
        <translation>Der günstigste Plan gibt allen die höchste davon oder eine darüber.</translation>
    </message>
</context>
<context>
    <name>ProductTab</name>
    <message>
        <source>{product} access</source>
        <translation>Zugriff auf {product}</translation>
    </message>
    <message>
        <source>{product} {tier} seat</source>
        <translation>{product} {tier}-Lizenz</translation>
    </message>
    <message>
        <source>Switch access on to assign a paid seat.</source>
        <translation>Schalten Sie den Zugriff ein, um eine kostenpflichtige Lizenz zuzuweisen.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) unassigned: using one costs nothing.</source>
        <translation>
            <numerusform>%n Lizenz nicht zugewiesen: Sie zu verwenden kostet nichts.</numerusform>
            <numerusform>%n Lizenzen nicht zugewiesen: Eine zu verwenden kostet nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat is unassigned.</source>
        <translation>Keine Lizenz ist ohne Zuweisung.</translation>
    </message>
    <message>
        <source>No seat is unassigned: a seat will be bought at checkout, until {renewal}.</source>
        <translation>Keine Lizenz ist ohne Zuweisung: Eine wird gekauft und läuft bis {renewal}.</translation>
    </message>
</context>
<context>
    <name>ProgramTab</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Zahlen und Datum</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system: light or dark</source>
        <translation>Wie das System: hell oder dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Texts that are missing here: {languages}.</source>
        <translation>Texte, die hier fehlen: {languages}.</translation>
    </message>
    <message>
        <source>Looks like: {amount}, {day}</source>
        <translation>Sieht so aus: {amount}, {day}</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{what} {rows} rows</source>
        <translation>{what} {rows} Zeilen</translation>
    </message>
    <message>
        <source>{what} {rows} rows, {rate} rows per second</source>
        <translation>{what} {rows} Zeilen, {rate} Zeilen pro Sekunde</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Why nothing is cheaper: {product}</source>
        <translation>Warum nichts günstiger ist: {product}</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) were compared, which is every one there is.</source>
        <translation>
            <numerusform>%n Plan wurde verglichen, das ist jeder, den es gibt.</numerusform>
            <numerusform>%n Pläne wurden verglichen, das ist jeder, den es gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contract that exists could cost less than {amount}, because that is every day at its lowest price with no commitment at all. The best plan is {gap} above it.</source>
        <translation>Kein Vertrag, den es gibt, könnte weniger kosten als {amount}, denn das ist jeder Tag zu seinem niedrigsten Preis ganz ohne Bindung. Der beste Plan liegt {gap} darüber.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Least total</source>
        <translation>Kleinste Summe</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Above the floor</source>
        <translation>Über der Untergrenze</translation>
    </message>
</context>
<context>
    <name>PurchaseWords</name>
    <message>
        <source>use unassigned seats</source>
        <translation>nicht zugewiesene Lizenzen verwenden</translation>
    </message>
    <message>
        <source>Unassigned seats used</source>
        <translation>Nicht zugewiesene Lizenzen verwendet</translation>
    </message>
    <message numerus="yes">
        <source>buy %n seat(s)</source>
        <translation>
            <numerusform>%n Lizenz kaufen</numerusform>
            <numerusform>%n Lizenzen kaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) bought</source>
        <translation>
            <numerusform>%n Lizenz gekauft</numerusform>
            <numerusform>%n Lizenzen gekauft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>buy %n {product} seat(s)</source>
        <translation>
            <numerusform>%n Lizenz für {product} kaufen</numerusform>
            <numerusform>%n Lizenzen für {product} kaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n {product} seat(s) bought</source>
        <translation>
            <numerusform>%n Lizenz für {product} gekauft</numerusform>
            <numerusform>%n Lizenzen für {product} gekauft</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} on {day}</source>
        <translation>{amount} am {day}</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Seats to buy, {product} {tier}</source>
        <translation>Zu kaufende Lizenzen, {product} {tier}</translation>
    </message>
    <message>
        <source>× {price} a month until the renewal on {day}. Price from {source}.</source>
        <translation>× {price} im Monat bis zur Verlängerung am {day}. Preis aus {source}.</translation>
    </message>
    <message>
        <source>until the renewal on {day}. The contract has no price.</source>
        <translation>bis zur Verlängerung am {day}. Der Vertrag hat keinen Preis.</translation>
    </message>
    <message>
        <source>the contract</source>
        <translation>dem Vertrag</translation>
    </message>
    <message>
        <source>Buy {product}</source>
        <translation>{product} kaufen</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>Wählen Sie zuerst eine Antwort.</translation>
    </message>
    <message>
        <source>Answered: {answer}</source>
        <translation>Beantwortet: {answer}</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Bestätigt.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>The files leave nothing open.</source>
        <translation>Die Dateien lassen nichts offen.</translation>
    </message>
</context>
<context>
    <name>QuoteDialog</name>
    <message>
        <source>Current subscription</source>
        <translation>Aktuelles Abonnement</translation>
    </message>
    <message>
        <source>What it costs is being worked out.</source>
        <translation>Die Kosten werden ermittelt.</translation>
    </message>
    <message>
        <source>From the renewal, if nothing changes</source>
        <translation>Ab der Verlängerung, ohne Änderung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>RateForm</name>
    <message>
        <source>One unit of</source>
        <translation>Eine Einheit von</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Ab dem Tag</translation>
    </message>
    <message>
        <source>where the rate was read</source>
        <translation>wo der Kurs gelesen wurde</translation>
    </message>
    <message>
        <source>Add rate</source>
        <translation>Kurs hinzufügen</translation>
    </message>
    <message>
        <source>Enter both currencies as three letters, such as EUR.</source>
        <translation>Geben Sie beide Währungen mit drei Buchstaben ein, etwa EUR.</translation>
    </message>
    <message>
        <source>Enter two different currencies.</source>
        <translation>Geben Sie zwei verschiedene Währungen ein.</translation>
    </message>
    <message>
        <source>Enter a rate above zero, such as 1.0842.</source>
        <translation>Geben Sie einen Kurs über null ein, etwa 1,0842.</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Neuer Kurs</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>RecentCommands</name>
    <message>
        <source>&amp;Pin this workspace</source>
        <translation>Diesen Arbeitsbereich an&amp;heften</translation>
    </message>
    <message>
        <source>Where is {file} now?</source>
        <translation>Wo ist {file} jetzt?</translation>
    </message>
    <message>
        <source>Workspaces (*{suffix})</source>
        <translation>Arbeitsbereiche (*{suffix})</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent workspaces</source>
        <translation>Zuletzt verwendete Arbeitsbereiche</translation>
    </message>
    <message>
        <source>What you open is listed here.</source>
        <translation>Was Sie öffnen, steht hier.</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Pinned: stays on top</source>
        <translation>Angeheftet: bleibt oben</translation>
    </message>
    <message>
        <source>Pin: keep it on top</source>
        <translation>Anheften: oben behalten</translation>
    </message>
    <message>
        <source>Pin {workspace}</source>
        <translation>{workspace} anheften</translation>
    </message>
</context>
<context>
    <name>ReclaimCard</name>
    <message>
        <source>Use what you already pay for</source>
        <translation>Verwenden, was Sie schon bezahlen</translation>
    </message>
    <message>
        <source>{name} — {reason}</source>
        <translation>{name} — {reason}</translation>
    </message>
    <message>
        <source>costs nothing</source>
        <translation>kostet nichts</translation>
    </message>
    <message>
        <source>No more seats of this product are needed.</source>
        <translation>Von diesem Produkt werden keine weiteren Lizenzen gebraucht.</translation>
    </message>
    <message>
        <source>… and {n} more in Findings, of {total} that could be used.</source>
        <translation>… und {n} weitere unter Befunde, von {total}, die sich verwenden ließen.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>zu prüfen</translation>
    </message>
</context>
<context>
    <name>ReconcileCommands</name>
    <message>
        <source>Choose an invoice</source>
        <translation>Rechnung auswählen</translation>
    </message>
    <message>
        <source>Invoices (*.csv *.tsv *.txt *.xlsx *.ods *.xls)</source>
        <translation>Rechnungen (*.csv *.tsv *.txt *.xlsx *.ods *.xls)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the lines of the invoice first.</source>
        <translation>Es gibt nichts einzufügen. Kopieren Sie zuerst die Zeilen der Rechnung.</translation>
    </message>
    <message>
        <source>accept the invoice {number}</source>
        <translation>die Rechnung {number} anerkennen</translation>
    </message>
    <message>
        <source>Invoice {number} accepted</source>
        <translation>Rechnung {number} anerkannt</translation>
    </message>
    <message>
        <source>accept the invoice</source>
        <translation>die Rechnung anerkennen</translation>
    </message>
    <message>
        <source>Invoice accepted</source>
        <translation>Rechnung anerkannt</translation>
    </message>
    <message>
        <source>The message is on the clipboard. SeatDesk sends nothing.</source>
        <translation>Die Nachricht liegt in der Zwischenablage. SeatDesk sendet nichts.</translation>
    </message>
</context>
<context>
    <name>ReconcileTab</name>
    <message>
        <source>Choose invoice…</source>
        <translation>Rechnung auswählen…</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Product of the invoice</source>
        <translation>Produkt der Rechnung</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Rechnungszeilen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Anerkennen</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Product: as the lines say</source>
        <translation>Produkt: wie die Zeilen sagen</translation>
    </message>
    <message>
        <source>Invoice {number} of {day}</source>
        <translation>Rechnung {number} vom {day}</translation>
    </message>
    <message>
        <source>Invoice of {day}</source>
        <translation>Rechnung vom {day}</translation>
    </message>
    <message>
        <source>Accepted on {day}</source>
        <translation>Anerkannt am {day}</translation>
    </message>
    <message>
        <source>This invoice was not compared, so it cannot be accepted.</source>
        <translation>Diese Rechnung wurde nicht verglichen und kann deshalb nicht anerkannt werden.</translation>
    </message>
    <message>
        <source>Vendor {theirs} · ours {ours} · difference {difference}</source>
        <translation>Anbieter {theirs} · wir {ours} · Differenz {difference}</translation>
    </message>
    <message>
        <source>not explained {amount}</source>
        <translation>nicht erklärt {amount}</translation>
    </message>
    <message>
        <source>Compare an invoice of the vendor with yours</source>
        <translation>Rechnung des Anbieters abgleichen</translation>
    </message>
    <message>
        <source>Drop the invoice here as a CSV file or workbook, or copy its lines and paste them. Every line is matched with what your contracts say, and every difference is explained to the cent.</source>
        <translation>Ziehen Sie die Rechnung als CSV-Datei oder Arbeitsmappe hierher, oder kopieren Sie ihre Zeilen und fügen Sie sie ein. Jede Zeile wird mit dem verglichen, was Ihre Verträge sagen, und jede Differenz auf den Cent erklärt.</translation>
    </message>
</context>
<context>
    <name>RememberPreset</name>
    <message>
        <source>Remember as preset</source>
        <translation>Als Vorlage merken</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Takes the place of the preset of this name.</source>
        <translation>Tritt an die Stelle der Vorlage dieses Namens.</translation>
    </message>
    <message>
        <source>Read with the preset “{name}”.</source>
        <translation>Mit der Vorlage „{name}“ gelesen.</translation>
    </message>
    <message>
        <source>Each file gets a preset of its own under this name.</source>
        <translation>Jede Datei bekommt eine eigene Vorlage unter diesem Namen.</translation>
    </message>
    <message>
        <source>Tick “Remember as preset” first.</source>
        <translation>Kreuzen Sie zuerst „Als Vorlage merken“ an.</translation>
    </message>
    <message>
        <source>Our files</source>
        <translation>Unsere Dateien</translation>
    </message>
</context>
<context>
    <name>RemovalNotice</name>
    <message>
        <source>Cancel downgrade request</source>
        <translation>Downgrade-Anfrage zurückziehen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
</context>
<context>
    <name>RenewalAgreements</name>
    <message>
        <source>Terms at the renewal…</source>
        <translation>Konditionen zur Verlängerung…</translation>
    </message>
    <message>
        <source>Price at the renewal…</source>
        <translation>Preis zur Verlängerung…</translation>
    </message>
    <message>
        <source>Cancel change of terms</source>
        <translation>Konditionsänderung zurückziehen</translation>
    </message>
    <message>
        <source>Cancel change of price</source>
        <translation>Preisänderung zurückziehen</translation>
    </message>
    <message>
        <source>What else is agreed for that day has its own price.</source>
        <translation>Was für diesen Tag sonst vereinbart ist, hat seinen eigenen Preis.</translation>
    </message>
    <message>
        <source>It does not renew: switch auto-renewal on first.</source>
        <translation>Es verlängert sich nicht: Schalten Sie zuerst die automatische Verlängerung ein.</translation>
    </message>
</context>
<context>
    <name>RenewalCommands</name>
    <message>
        <source>Looking at the renewals…</source>
        <translation>Die Verlängerungen werden durchgesehen…</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to {file}.</source>
        <translation>
            <numerusform>%n Termin nach {file} geschrieben.</numerusform>
            <numerusform>%n Termine nach {file} geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewalDetail</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Nächste Laufzeit</translation>
    </message>
    <message>
        <source>Schedule downgrade…</source>
        <translation>Downgrade planen…</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>In den Kalender…</translation>
    </message>
    <message>
        <source>Only the next renewal of a subscription takes requests.</source>
        <translation>Nur die nächste Verlängerung eines Abonnements nimmt Anfragen an.</translation>
    </message>
    <message>
        <source>It ends then: there is nothing to give up.</source>
        <translation>Es endet dann: Es gibt nichts zu reduzieren.</translation>
    </message>
    <message>
        <source>Last day to act</source>
        <translation>Letzter Tag für Änderungen</translation>
    </message>
    <message>
        <source>This term</source>
        <translation>Aktuelle Laufzeit</translation>
    </message>
    <message>
        <source>it ends then</source>
        <translation>es endet dann</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Verlängert sich</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Additional paid users</source>
        <translation>Zusätzliche kostenpflichtige Benutzer</translation>
    </message>
    <message>
        <source>Costs, without tax</source>
        <translation>Kosten, ohne Steuer</translation>
    </message>
    <message>
        <source>Of it avoidable for certain</source>
        <translation>Davon sicher vermeidbar</translation>
    </message>
    <message>
        <source>Base price a month</source>
        <translation>Grundpreis im Monat</translation>
    </message>
    <message>
        <source>Price per seat and month</source>
        <translation>Preis pro Lizenz und Monat</translation>
    </message>
</context>
<context>
    <name>RenewalDialog</name>
    <message>
        <source>From the renewal, with this change</source>
        <translation>Ab der Verlängerung, mit dieser Änderung</translation>
    </message>
    <message>
        <source>Costs, without tax</source>
        <translation>Kosten, ohne Steuer</translation>
    </message>
    <message>
        <source>Agree for the renewal</source>
        <translation>Zur Verlängerung vereinbaren</translation>
    </message>
    <message>
        <source>Next term, if nothing changes ({length})</source>
        <translation>Nächste Laufzeit, wenn sich nichts ändert ({length})</translation>
    </message>
    <message>
        <source>Next term, with this change ({length})</source>
        <translation>Nächste Laufzeit, mit dieser Änderung ({length})</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>It acts at the renewal on {day}. Tell the vendor by {last}.</source>
        <translation>Es greift zur Verlängerung am {day}. Teilen Sie es dem Anbieter bis {last} mit.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Seats owned</source>
        <translation>Vorhandene Lizenzen</translation>
    </message>
</context>
<context>
    <name>RenewalLabels</name>
    <message>
        <source>{what}, last day to act {day}, {left}</source>
        <translation>{what}, letzter Tag für Änderungen {day}, {left}</translation>
    </message>
    <message>
        <source>ends, auto-renewal is off</source>
        <translation>endet, automatische Verlängerung ist aus</translation>
    </message>
    <message>
        <source>renews for {months}</source>
        <translation>verlängert sich um {months}</translation>
    </message>
    <message>
        <source>act by {day} · {left}</source>
        <translation>ändern bis {day} · {left}</translation>
    </message>
    <message>
        <source>{day} ends</source>
        <translation>endet {day}</translation>
    </message>
    <message>
        <source>{day} renews · {amount}</source>
        <translation>verlängert sich {day} · {amount}</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>endet</translation>
    </message>
    <message>
        <source>Fiscal year {years}</source>
        <translation>Geschäftsjahr {years}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>%n additional paid user(s) leave</source>
        <translation>
            <numerusform>%n zusätzlicher kostenpflichtiger Benutzer entfällt</numerusform>
            <numerusform>%n zusätzliche kostenpflichtige Benutzer entfallen</numerusform>
        </translation>
    </message>
    <message>
        <source>tier {tier}</source>
        <translation>Stufe {tier}</translation>
    </message>
    <message>
        <source>other prices</source>
        <translation>andere Preise</translation>
    </message>
    <message>
        <source>prices {percent}</source>
        <translation>Preise {percent}</translation>
    </message>
</context>
<context>
    <name>RenewalPriceDialog</name>
    <message>
        <source>Price at the renewal</source>
        <translation>Preis zur Verlängerung</translation>
    </message>
    <message>
        <source>All prices change</source>
        <translation>Alle Preise ändern sich</translation>
    </message>
    <message>
        <source>Prices are stated</source>
        <translation>Preise werden genannt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Change in per cent</source>
        <translation>Änderung in Prozent</translation>
    </message>
    <message>
        <source>Base price per month</source>
        <translation>Grundpreis pro Monat</translation>
    </message>
    <message>
        <source>Price per additional seat and month</source>
        <translation>Preis pro zusätzlicher Lizenz und Monat</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>Änderung, %</translation>
    </message>
    <message>
        <source>5 makes every price 5 % higher from the next term on.</source>
        <translation>5 macht jeden Preis ab der nächsten Laufzeit 5 % höher.</translation>
    </message>
    <message>
        <source>Per seat and month</source>
        <translation>Pro Lizenz und Monat</translation>
    </message>
    <message>
        <source>Enter the prices.</source>
        <translation>Geben Sie die Preise ein.</translation>
    </message>
    <message>
        <source>Enter the percentage.</source>
        <translation>Geben Sie den Prozentsatz ein.</translation>
    </message>
    <message>
        <source>What else is agreed for that day has its own price, which counts first.</source>
        <translation>Was für diesen Tag sonst vereinbart ist, hat seinen eigenen Preis, und der zählt zuerst.</translation>
    </message>
</context>
<context>
    <name>RenewalTable</name>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Last day to act</source>
        <translation>Letzter Tag für Änderungen</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Renews or ends</source>
        <translation>Verlängerung oder Ende</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>Zusätzlich</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Nächste Laufzeit</translation>
    </message>
    <message>
        <source>Avoidable</source>
        <translation>Vermeidbar</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>{day}, ends</source>
        <translation>{day}, endet</translation>
    </message>
</context>
<context>
    <name>RenewalTermsCommands</name>
    <message>
        <source>agree other terms of {product}</source>
        <translation>andere Konditionen von {product} vereinbaren</translation>
    </message>
    <message>
        <source>Other terms of {product} agreed for the renewal</source>
        <translation>Andere Konditionen von {product} zur Verlängerung vereinbart</translation>
    </message>
    <message>
        <source>cancel the change of terms of {product}</source>
        <translation>die Konditionsänderung von {product} zurückziehen</translation>
    </message>
    <message>
        <source>Change of terms of {product} cancelled</source>
        <translation>Konditionsänderung von {product} zurückgezogen</translation>
    </message>
    <message>
        <source>agree another price of {product}</source>
        <translation>einen anderen Preis von {product} vereinbaren</translation>
    </message>
    <message>
        <source>Another price of {product} agreed for the renewal</source>
        <translation>Anderer Preis von {product} zur Verlängerung vereinbart</translation>
    </message>
    <message>
        <source>cancel the change of price of {product}</source>
        <translation>die Preisänderung von {product} zurückziehen</translation>
    </message>
    <message>
        <source>Change of price of {product} cancelled</source>
        <translation>Preisänderung von {product} zurückgezogen</translation>
    </message>
</context>
<context>
    <name>RenewalTimeline</name>
    <message>
        <source>Timeline of renewals</source>
        <translation>Zeitachse der Verlängerungen</translation>
    </message>
</context>
<context>
    <name>RenewalsPage</name>
    <message>
        <source>Renewals</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>No subscription yet: its renewals appear here, with the last day to act</source>
        <translation>Noch kein Abonnement: Hier stehen dann die Verlängerungen mit dem letzten Tag für Änderungen</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>Stand {day}</translation>
    </message>
    <message>
        <source>as of {day}, the account without {scenario}</source>
        <translation>Stand {day}, Account ohne {scenario}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Nothing renews in this time</source>
        <translation>In dieser Zeit verlängert sich nichts</translation>
    </message>
    <message>
        <source>Look at more months, or switch auto-renewal on where it is off.</source>
        <translation>Sehen Sie sich mehr Monate an, oder schalten Sie die automatische Verlängerung ein, wo sie aus ist.</translation>
    </message>
</context>
<context>
    <name>ReportingTotal</name>
    <message>
        <source>Total in the reporting currency</source>
        <translation>Summe in der Berichtswährung</translation>
    </message>
    <message>
        <source>Exchange rates…</source>
        <translation>Wechselkurse…</translation>
    </message>
    <message>
        <source>Without a price: {names}</source>
        <translation>Ohne Preis: {names}</translation>
    </message>
    <message>
        <source>All invoices shown, with tax, in {currency}: {amount}</source>
        <translation>Alle gezeigten Rechnungen, mit Steuer, in {currency}: {amount}</translation>
    </message>
    <message>
        <source>The total in {currency} cannot be given: the rate {base}/{quote} of {day} is missing.</source>
        <translation>Die Summe in {currency} lässt sich nicht angeben: Der Kurs {base}/{quote} vom {day} fehlt.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>No subscription yet: the pack to approve appears here</source>
        <translation>Noch kein Abonnement: Hier steht dann die Unterlage zur Genehmigung</translation>
    </message>
    <message>
        <source>No subscription yet: the costs of teams appear here</source>
        <translation>Noch kein Abonnement: Hier stehen dann die Kosten der Teams</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Kommt</translation>
    </message>
    <message>
        <source>Is replaced</source>
        <translation>Wird ersetzt</translation>
    </message>
    <message>
        <source>A file that cannot be read</source>
        <translation>Eine Datei, die sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>{file} takes the place of {location}.</source>
        <translation>{file} tritt an die Stelle von {location}.</translation>
    </message>
    <message>
        <source>What is replaced is kept beside it, so this can be undone.</source>
        <translation>Was ersetzt wird, bleibt daneben erhalten, also lässt es sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>History lines</source>
        <translation>Zeilen im Verlauf</translation>
    </message>
</context>
<context>
    <name>ReviewLists</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Was hinzukommt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Not in the files</source>
        <translation>Nicht in den Dateien</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Was die Datei sagt</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Held here only</source>
        <translation>Nur hier vergeben</translation>
    </message>
    <message>
        <source>Unassign the seats of those who left</source>
        <translation>Zuweisungen der Ausgeschiedenen aufheben</translation>
    </message>
    <message>
        <source>Nobody is removed. Tick who left the company: they are deactivated.</source>
        <translation>Niemand wird entfernt. Kreuzen Sie an, wer die Firma verlassen hat: Diese werden deaktiviert.</translation>
    </message>
    <message>
        <source>A usage file brings nobody in. Import a list of people, too, if they belong here.</source>
        <translation>Eine Nutzungsdatei bringt niemanden herein. Importieren Sie auch eine Personenliste, wenn sie hierher gehören.</translation>
    </message>
    <message>
        <source>The files do not name the seats that these people hold. They keep them.</source>
        <translation>Die Dateien nennen die Lizenzen nicht, die diese Personen haben. Sie behalten sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the files</source>
        <translation>
            <numerusform>%n nicht in den Dateien</numerusform>
            <numerusform>%n nicht in den Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n nicht bekannt</numerusform>
            <numerusform>%n nicht bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n Abonnement</numerusform>
            <numerusform>%n Abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) held here only</source>
        <translation>
            <numerusform>%n Lizenz nur hier vergeben</numerusform>
            <numerusform>%n Lizenzen nur hier vergeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Draft the message…</source>
        <translation>Nachricht entwerfen…</translation>
    </message>
    <message>
        <source>SeatDesk sends nothing. It then offers the invitation as a text to copy.</source>
        <translation>SeatDesk versendet nichts. Danach wird die Einladung als Text zum Kopieren angeboten.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Paid seats</source>
        <translation>Kostenpflichtige Lizenzen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Seats must be bought first: {wanted}.</source>
        <translation>Zuerst müssen Lizenzen gekauft werden: {wanted}.</translation>
    </message>
    <message>
        <source>Every chosen seat is free: nothing is bought.</source>
        <translation>Jede gewählte Lizenz ist frei: Nichts wird gekauft.</translation>
    </message>
    <message>
        <source>Without a paid seat a user has no paid features.</source>
        <translation>Ohne kostenpflichtige Lizenz hat ein Benutzer keine kostenpflichtigen Funktionen.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Mit &amp;Überschriften kopieren</translation>
    </message>
</context>
<context>
    <name>RowsPreview</name>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
</context>
<context>
    <name>SavingsCard</name>
    <message>
        <source>Can be saved</source>
        <translation>Einsparbar</translation>
    </message>
    <message>
        <source>Can be saved in a year</source>
        <translation>In einem Jahr einsparbar</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>Can be saved in a year, with what is to check</source>
        <translation>In einem Jahr einsparbar, mit dem, was zu prüfen ist</translation>
    </message>
    <message>
        <source>Can be saved, with the changes not saved</source>
        <translation>Einsparbar, mit den nicht gespeicherten Änderungen</translation>
    </message>
    <message>
        <source>an exchange rate is missing</source>
        <translation>ein Wechselkurs fehlt</translation>
    </message>
    <message>
        <source>known once the changes are saved</source>
        <translation>bekannt, sobald die Änderungen gespeichert sind</translation>
    </message>
    <message>
        <source>Next last day to act: {day} ({left})</source>
        <translation>Nächster Termin für Änderungen: {day} ({left})</translation>
    </message>
    <message>
        <source>Next last day to act: {day} ({left}) · {product}</source>
        <translation>Nächster Termin für Änderungen: {day} ({left}) · {product}</translation>
    </message>
    <message>
        <source>up to {most} with what is to check</source>
        <translation>bis zu {most} mit dem, was zu prüfen ist</translation>
    </message>
</context>
<context>
    <name>ScenarioChoice</name>
    <message>
        <source>Scenario: {name}</source>
        <translation>Szenario: {name}</translation>
    </message>
    <message>
        <source>The scenario {name} is gone. What you do now is done in the account itself.</source>
        <translation>Das Szenario {name} gibt es nicht mehr. Was Sie jetzt tun, geschieht im Account selbst.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
</context>
<context>
    <name>ScenarioCommands</name>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>make the scenario {name}</source>
        <translation>das Szenario {name} anlegen</translation>
    </message>
    <message>
        <source>Scenario {name} made</source>
        <translation>Szenario {name} angelegt</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>{name} kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, Kopie</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>rename the scenario {name}</source>
        <translation>das Szenario {name} umbenennen</translation>
    </message>
    <message>
        <source>Scenario {name} renamed</source>
        <translation>Szenario {name} umbenannt</translation>
    </message>
    <message>
        <source>delete the scenario {name}</source>
        <translation>das Szenario {name} löschen</translation>
    </message>
    <message>
        <source>Scenario {name} deleted</source>
        <translation>Szenario {name} gelöscht</translation>
    </message>
    <message>
        <source>take today&apos;s account for the base of {name}</source>
        <translation>den heutigen Account zur Grundlage von {name} machen</translation>
    </message>
    <message>
        <source>{name} stands on today&apos;s account</source>
        <translation>{name} beruht auf dem heutigen Account</translation>
    </message>
    <message>
        <source>Import a scenario</source>
        <translation>Szenario importieren</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Szenarien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>import a scenario</source>
        <translation>ein Szenario importieren</translation>
    </message>
    <message>
        <source>Scenario imported</source>
        <translation>Szenario importiert</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>{name} exportieren</translation>
    </message>
    <message>
        <source>{name} was written to {file}.</source>
        <translation>{name} wurde nach {file} geschrieben.</translation>
    </message>
</context>
<context>
    <name>ScenarioField</name>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>What you do goes into the chosen scenario, and the figures show the account with it. Nothing is stored in the account itself.</source>
        <translation>Was Sie tun, kommt in das gewählte Szenario, und die Zahlen zeigen den Account damit. Im Account selbst wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
</context>
<context>
    <name>ScenarioHeader</name>
    <message>
        <source>Difference to doing nothing</source>
        <translation>Differenz zum Nichtstun</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>against doing nothing, {span}, without tax</source>
        <translation>gegenüber Nichtstun, {span}, ohne Steuer</translation>
    </message>
    <message>
        <source>not known: the exchange rate {pairs} is missing</source>
        <translation>nicht bekannt: der Wechselkurs {pairs} fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) do not apply and are in no total.</source>
        <translation>
            <numerusform>%n Schritt greift nicht und ist in keiner Summe.</numerusform>
            <numerusform>%n Schritte greifen nicht und sind in keiner Summe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The account changed since {day}: %n line(s) of history.</source>
        <translation>
            <numerusform>Der Account hat sich seit {day} geändert: %n Zeile im Verlauf.</numerusform>
            <numerusform>Der Account hat sich seit {day} geändert: %n Zeilen im Verlauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {number}: {before} before, {now} now.</source>
        <translation>Schritt {number}: vorher {before}, jetzt {now}.</translation>
    </message>
    <message>
        <source>The total of 12 months moved by {amount}.</source>
        <translation>Die Summe von 12 Monaten hat sich um {amount} verschoben.</translation>
    </message>
</context>
<context>
    <name>ScenarioItems</name>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} in 12 months</source>
        <translation>{amount} in 12 Monaten</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) do not apply</source>
        <translation>
            <numerusform>%n Schritt greift nicht</numerusform>
            <numerusform>%n Schritte greifen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verändert</translation>
    </message>
    <message numerus="yes">
        <source>%n do not apply</source>
        <translation>
            <numerusform>%n greift nicht</numerusform>
            <numerusform>%n greifen nicht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioMark</name>
    <message>
        <source>Scenario {name}: the account as its steps leave it on {day}. What you do here adds steps to it; the account itself stays as it is.</source>
        <translation>Szenario {name}: der Account nach seinen Schritten, Stand {day}. Was Sie hier tun, fügt ihm Schritte hinzu; der Account selbst bleibt, wie er ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) do not apply.</source>
        <translation>
            <numerusform>%n Schritt greift nicht.</numerusform>
            <numerusform>%n Schritte greifen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show steps</source>
        <translation>Schritte zeigen</translation>
    </message>
    <message>
        <source>Back to the account</source>
        <translation>Zurück zum Account</translation>
    </message>
</context>
<context>
    <name>ScenarioMenu</name>
    <message>
        <source>Choose scenarios</source>
        <translation>Szenarien auswählen</translation>
    </message>
    <message>
        <source>No others</source>
        <translation>Keine weiteren</translation>
    </message>
    <message>
        <source>Scenarios to compare: {names}</source>
        <translation>Zu vergleichende Szenarien: {names}</translation>
    </message>
    <message>
        <source>Five scenarios at most stand beside doing nothing.</source>
        <translation>Neben dem Nichtstun stehen höchstens fünf Szenarien.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n Szenario</numerusform>
            <numerusform>%n Szenarien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenariosPage</name>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Make report…</source>
        <translation>Bericht erstellen…</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>New scenario…</source>
        <translation>Neues Szenario…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Head-count plan…</source>
        <translation>Personalplan…</translation>
    </message>
    <message>
        <source>Cheapest plan…</source>
        <translation>Günstigster Plan…</translation>
    </message>
    <message>
        <source>Choose a scenario first.</source>
        <translation>Wählen Sie zuerst ein Szenario.</translation>
    </message>
    <message>
        <source>Think it through before it costs anything</source>
        <translation>Durchdenken, bevor es etwas kostet</translation>
    </message>
    <message>
        <source>A scenario is a list of steps beside the account: seats to buy or give up, other tiers and terms, each on its day. It shows what becomes of every step, what it costs or saves, and by when you must act. The account stays as it is until you record a step.</source>
        <translation>Ein Szenario ist eine Liste von Schritten neben dem Account: Lizenzen kaufen oder entfernen, andere Stufen und Konditionen, jeder an seinem Tag. Es zeigt, was aus jedem Schritt wird, was er kostet oder spart und bis wann Sie es ändern können. Der Account bleibt, wie er ist, bis Sie einen Schritt erfassen.</translation>
    </message>
</context>
<context>
    <name>SeatChoice</name>
    <message>
        <source>Import without the seats</source>
        <translation>Ohne die Lizenzen importieren</translation>
    </message>
    <message>
        <source>Reading what the seats cost…</source>
        <translation>Die Kosten der Lizenzen werden ermittelt…</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n seat(s)</source>
        <translation>
            <numerusform>%n Lizenz zuweisen</numerusform>
            <numerusform>%n Lizenzen zuweisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n missing seat(s) with this import</source>
        <translation>
            <numerusform>%n fehlende Lizenz mit diesem Import kaufen</numerusform>
            <numerusform>%n fehlende Lizenzen mit diesem Import kaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) short</source>
        <translation>
            <numerusform>%n Lizenz fehlt</numerusform>
            <numerusform>%n Lizenzen fehlen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatCosts</name>
    <message>
        <source>{product}: {seats}, at a price that is not known here.</source>
        <translation>{product}, {seats}: zu einem Preis, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>{product}: {seats} cost {amount} up to the renewal; {now} of it is due now, {next} is the invoice of {day}.</source>
        <translation>{product}, {seats}: {amount} bis zur Verlängerung; davon sind {now} jetzt fällig, die Rechnung vom {day} beträgt {next}.</translation>
    </message>
    <message>
        <source>{product}: {seats} cost {amount} up to the renewal; {now} is due now.</source>
        <translation>{product}, {seats}: {amount} bis zur Verlängerung; davon sind {now} jetzt fällig.</translation>
    </message>
</context>
<context>
    <name>SeatEditing</name>
    <message>
        <source>No seat was turned: the cursor is in no seat column. Move it there with the arrow keys, then press Space.</source>
        <translation>Keine Lizenz wurde umgeschaltet: Der Cursor steht in keiner Lizenzspalte. Bewegen Sie ihn mit den Pfeiltasten dorthin, dann drücken Sie die Leertaste.</translation>
    </message>
    <message>
        <source>discard the draft</source>
        <translation>den Entwurf verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) discarded; nothing was stored.</source>
        <translation>
            <numerusform>%n Änderung verworfen; nichts wurde gespeichert.</numerusform>
            <numerusform>%n Änderungen verworfen; nichts wurde gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that were not saved last time could not be read. They are kept: {file}</source>
        <translation>Änderungen, die beim letzten Mal nicht gespeichert wurden, ließen sich nicht lesen. Sie bleiben erhalten: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were not saved last time.</source>
        <translation>
            <numerusform>%n Änderung wurde beim letzten Mal nicht gespeichert.</numerusform>
            <numerusform>%n Änderungen wurden beim letzten Mal nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>save %n change(s)</source>
        <translation>
            <numerusform>%n Änderung speichern</numerusform>
            <numerusform>%n Änderungen speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Unassign from deactivated users</source>
        <translation>Zuweisungen deaktivierter Benutzer aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n deactivated user(s) cannot be unassigned. Do these three steps as one?</source>
        <translation>
            <numerusform>%n Benutzer ist deaktiviert: Die Zuweisung lässt sich so nicht aufheben. Diese drei Schritte als einen ausführen?</numerusform>
            <numerusform>%n Benutzer sind deaktiviert: Die Zuweisungen lassen sich so nicht aufheben. Diese drei Schritte als einen ausführen?</numerusform>
        </translation>
    </message>
    <message>
        <source>1. Reactivate
2. Unassign {product}
3. Deactivate again</source>
        <translation>1. Wieder aktivieren
2. Zuweisung von {product} aufheben
3. Wieder deaktivieren</translation>
    </message>
    <message>
        <source>Do the three steps</source>
        <translation>Die drei Schritte ausführen</translation>
    </message>
    <message numerus="yes">
        <source>{product} unassigned from %n deactivated user(s)</source>
        <translation>
            <numerusform>Zuweisung von {product} bei %n deaktivierten Benutzer aufgehoben</numerusform>
            <numerusform>Zuweisung von {product} bei %n deaktivierten Benutzern aufgehoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unassign %n deactivated user(s)</source>
        <translation>
            <numerusform>Zuweisung bei %n deaktivierten Benutzer aufheben</numerusform>
            <numerusform>Zuweisungen bei %n deaktivierten Benutzern aufheben</numerusform>
        </translation>
    </message>
    <message>
        <source>assign {product} to {user}</source>
        <translation>{product} an {user} zuweisen</translation>
    </message>
    <message>
        <source>unassign {product} from {user}</source>
        <translation>Zuweisung von {product} bei {user} aufheben</translation>
    </message>
    <message numerus="yes">
        <source>assign %n {product} seat(s)</source>
        <translation>
            <numerusform>%n {product}-Lizenz zuweisen</numerusform>
            <numerusform>%n {product}-Lizenzen zuweisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unassign %n {product} seat(s)</source>
        <translation>
            <numerusform>Zuweisung von %n {product}-Lizenz aufheben</numerusform>
            <numerusform>Zuweisung von %n {product}-Lizenzen aufheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) turned</source>
        <translation>
            <numerusform>%n Lizenz umgeschaltet</numerusform>
            <numerusform>%n Lizenzen umgeschaltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not: see the reasons.</source>
        <translation>
            <numerusform>%n nicht: siehe die Gründe.</numerusform>
            <numerusform>%n nicht: siehe die Gründe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reactivate, unassign, deactivate…</source>
        <translation>Aktivieren, Zuweisung aufheben, deaktivieren…</translation>
    </message>
</context>
<context>
    <name>SeatMessages</name>
    <message numerus="yes">
        <source>%n seat(s) assigned</source>
        <translation>
            <numerusform>%n Lizenz zugewiesen</numerusform>
            <numerusform>%n Lizenzen zugewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) unassigned</source>
        <translation>
            <numerusform>Zuweisung von %n Lizenz aufgehoben</numerusform>
            <numerusform>Zuweisung von %n Lizenzen aufgehoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario {name}: {done}</source>
        <translation>Szenario {name}: {done}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>{product}: %n unassigned, paid until {day}: {amount}.</source>
        <translation>
            <numerusform>{product}: %n nicht zugewiesen, bezahlt bis {day}: {amount}.</numerusform>
            <numerusform>{product}: %n nicht zugewiesen, bezahlt bis {day}: {amount}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatsPage</name>
    <message>
        <source>Seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Noch keine Benutzer</translation>
    </message>
    <message>
        <source>No user matches. {token} is no filter and was looked for as a word. There are team: or dept:, status:, seat:, tier:, kind: and idle:, such as idle:&gt;60.</source>
        <translation>Kein Benutzer passt. {token} ist kein Filter und wurde als Wort gesucht. Es gibt team: oder dept:, status:, seat:, tier:, kind: und idle:, zum Beispiel idle:&gt;60.</translation>
    </message>
    <message>
        <source>No user matches this filter. Press Esc in the filter field to clear it.</source>
        <translation>Kein Benutzer passt zu diesem Filter. Esc im Filterfeld leert ihn.</translation>
    </message>
    <message>
        <source>No users yet. Add one with New user, or import a file.</source>
        <translation>Noch keine Benutzer. Fügen Sie einen mit Neuer Benutzer hinzu, oder importieren Sie eine Datei.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>{location} was not found. Check the name, or make a new workspace there.</source>
        <translation>{location} wurde nicht gefunden. Prüfen Sie den Namen, oder legen Sie dort einen neuen Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>{location} is not a SeatDesk workspace. Choose a workspace file, or import this file into one.</source>
        <translation>{location} ist kein SeatDesk-Arbeitsbereich. Wählen Sie eine Arbeitsbereichsdatei, oder importieren Sie diese Datei in einen.</translation>
    </message>
    <message>
        <source>{location} was made by a newer version of SeatDesk and is left as it is. Install the newer version to open it.</source>
        <translation>{location} wurde mit einer neueren Version von SeatDesk gemacht und bleibt, wie es ist. Installieren Sie die neuere Version, um es zu öffnen.</translation>
    </message>
    <message>
        <source>{location} is damaged and is left as it is. Restore the newest backup of it.</source>
        <translation>{location} ist beschädigt und bleibt, wie es ist. Stellen Sie die neueste Sicherung davon wieder her.</translation>
    </message>
    <message>
        <source>{location} was not opened: it holds what SeatDesk did not make ({what} {name}), which could change your data by itself. Restore a backup, or ask whoever sent it.</source>
        <translation>{location} wurde nicht geöffnet: Es enthält etwas, das SeatDesk nicht gemacht hat ({what} {name}) und das Ihre Daten von selbst ändern könnte. Stellen Sie eine Sicherung wieder her, oder fragen Sie, wer es geschickt hat.</translation>
    </message>
    <message>
        <source>{location} was not opened: its {what} {name} is not as SeatDesk makes it, so its data could be changed unseen. Restore a backup, or ask whoever sent it.</source>
        <translation>{location} wurde nicht geöffnet: {what} {name} ist nicht so, wie SeatDesk es macht, also könnten Daten unbemerkt geändert werden. Stellen Sie eine Sicherung wieder her, oder fragen Sie, wer es geschickt hat.</translation>
    </message>
    <message>
        <source>{location} was not opened: its {what} {name} is gone, so the file no longer keeps its rules itself. Restore the newest backup of it.</source>
        <translation>{location} wurde nicht geöffnet: {what} {name} fehlt, also hält die Datei ihre Regeln nicht mehr selbst ein. Stellen Sie die neueste Sicherung davon wieder her.</translation>
    </message>
    <message>
        <source>{location} is in use by another program that does not let go. Close the other one, or try again in a moment.</source>
        <translation>{location} wird von einem anderen Programm benutzt, das nicht loslässt. Schließen Sie das andere, oder versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>{location} cannot be written to: it is read-only. Change its permissions, or save a copy elsewhere.</source>
        <translation>{location} lässt sich nicht beschreiben: Es ist schreibgeschützt. Ändern Sie die Rechte, oder speichern Sie eine Kopie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>{location} cannot be written to: its folder is read-only. Choose another folder, or change its permissions.</source>
        <translation>{location} lässt sich nicht beschreiben: Sein Ordner ist schreibgeschützt. Wählen Sie einen anderen Ordner, oder ändern Sie seine Rechte.</translation>
    </message>
    <message>
        <source>{location} cannot be written to: on the server it is read-only for this user. Ask who runs the server, or work as a user who may write.</source>
        <translation>{location} lässt sich nicht beschreiben: Auf dem Server ist es für diesen Benutzer schreibgeschützt. Fragen Sie, wer den Server betreibt, oder arbeiten Sie als Benutzer, der schreiben darf.</translation>
    </message>
    <message>
        <source>{location} was not saved: the disk is full. Free some space and try again; nothing was lost.</source>
        <translation>{location} wurde nicht gespeichert: Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Nothing was changed: the temporary folder {location} is full. Free some space there, or name another folder in TMPDIR.</source>
        <translation>Nichts wurde geändert: Der temporäre Ordner {location} ist voll. Schaffen Sie dort Platz, oder nennen Sie in TMPDIR einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no temporary folder that can be written to. Name a folder in TMPDIR.</source>
        <translation>Nichts wurde geändert: Es gibt keinen temporären Ordner, der sich beschreiben lässt. Nennen Sie in TMPDIR einen Ordner.</translation>
    </message>
    <message>
        <source>Nothing was changed: the temporary folder {location} cannot be written to. Make it writable, or name another folder in TMPDIR.</source>
        <translation>Nichts wurde geändert: Der temporäre Ordner {location} lässt sich nicht beschreiben. Machen Sie ihn beschreibbar, oder nennen Sie in TMPDIR einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{location} is gone: it was moved or deleted while open. Put it back, or open it where it is now.</source>
        <translation>{location} ist weg: Es wurde verschoben oder gelöscht, während es offen war. Legen Sie es zurück, oder öffnen Sie es dort, wo es jetzt ist.</translation>
    </message>
    <message>
        <source>{location} is not the workspace that was opened: another file was put in its place. Put the first one back, or open this one anew.</source>
        <translation>{location} ist nicht der Arbeitsbereich, der geöffnet wurde: Eine andere Datei wurde an seine Stelle gelegt. Legen Sie die erste zurück, oder öffnen Sie diese neu.</translation>
    </message>
    <message>
        <source>{location} cannot be reached. Check the address, the network and the server, and try again.</source>
        <translation>{location} ist nicht erreichbar. Prüfen Sie die Adresse, das Netz und den Server, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{location} was not opened: the server does not take this user name or password. Check both, or ask who runs the server.</source>
        <translation>{location} wurde nicht geöffnet: Der Server nimmt diesen Benutzernamen oder dieses Passwort nicht an. Prüfen Sie beides, oder fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>{location} was not opened: the server has no database of that name. Check the name, or have the database made (createdb) and then the workspace in it.</source>
        <translation>{location} wurde nicht geöffnet: Der Server hat keine Datenbank dieses Namens. Prüfen Sie den Namen, oder lassen Sie die Datenbank anlegen (createdb) und dann den Arbeitsbereich darin.</translation>
    </message>
    <message>
        <source>{location} was not opened: the server does not offer encryption (TLS). Ask who runs it to switch it on; only on a network that nobody else can read may you do without.</source>
        <translation>{location} wurde nicht geöffnet: Der Server bietet keine Verschlüsselung (TLS) an. Bitten Sie, wer ihn betreibt, sie einzuschalten; nur in einem Netz, das sonst niemand mitlesen kann, geht es ohne.</translation>
    </message>
    <message>
        <source>{location} was not opened: the server&apos;s certificate does not prove that it is the one you asked for. Choose the certificate file of its authority, or ask who runs the server.</source>
        <translation>{location} wurde nicht geöffnet: Das Zertifikat des Servers belegt nicht, dass er der gewünschte ist. Wählen Sie die Zertifikatsdatei seiner Zertifizierungsstelle, oder fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>{location} was not opened: too many programs use the server. Close some, or try again in a moment.</source>
        <translation>{location} wurde nicht geöffnet: Zu viele Programme benutzen den Server. Schließen Sie einige, oder versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was saved: someone else saved a change first. Look at what is there now and try again.</source>
        <translation>Nichts wurde gespeichert: Jemand anders hat zuerst eine Änderung gespeichert. Sehen Sie an, was jetzt dort steht, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{location} was made by an older version of SeatDesk. Upgrade it (a backup is made first) to use it.</source>
        <translation>{location} wurde mit einer älteren Version von SeatDesk gemacht. Aktualisieren Sie es (vorher entsteht eine Sicherung), um es zu benutzen.</translation>
    </message>
    <message>
        <source>{location} lies on a network share, where a database file gets damaged. Copy it to this machine, or use a PostgreSQL server for a team.</source>
        <translation>{location} liegt auf einer Netzwerkfreigabe, wo eine Datenbankdatei Schaden nimmt. Kopieren Sie es auf diesen Rechner, oder verwenden Sie für ein Team einen PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>{location} already exists and is left as it is. Choose another name, or delete it first.</source>
        <translation>{location} gibt es schon und bleibt, wie es ist. Wählen Sie einen anderen Namen, oder löschen Sie es zuerst.</translation>
    </message>
    <message>
        <source>{location} was not made: {left} was left there by a workspace of the same name, and would be mixed into it. Choose another name; or close what uses that file, and move it away.</source>
        <translation>{location} wurde nicht angelegt: {left} blieb dort von einem Arbeitsbereich gleichen Namens zurück und würde hineingemischt. Wählen Sie einen anderen Namen; oder schließen Sie, was diese Datei benutzt, und verschieben Sie sie.</translation>
    </message>
    <message>
        <source>{location} cannot be the name of a workspace: what ends in {ending} belongs to another file, and is deleted with it. Choose another name.</source>
        <translation>{location} kann nicht der Name eines Arbeitsbereichs sein: Was auf {ending} endet, gehört zu einer anderen Datei und wird mit ihr gelöscht. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{location} is a folder, not a SeatDesk workspace. Choose a workspace file in it.</source>
        <translation>{location} ist ein Ordner, kein SeatDesk-Arbeitsbereich. Wählen Sie eine Arbeitsbereichsdatei darin.</translation>
    </message>
    <message>
        <source>{location} is neither a file nor a PostgreSQL database. Give the path of a workspace file, or a URL that begins with postgresql://.</source>
        <translation>{location} ist weder eine Datei noch eine PostgreSQL-Datenbank. Geben Sie den Pfad einer Arbeitsbereichsdatei an oder eine URL, die mit postgresql:// beginnt.</translation>
    </message>
    <message>
        <source>{location} is an empty file, not a SeatDesk workspace. Choose a workspace file, or delete it and make a new workspace there.</source>
        <translation>{location} ist eine leere Datei, kein SeatDesk-Arbeitsbereich. Wählen Sie eine Arbeitsbereichsdatei, oder löschen Sie die Datei und legen Sie dort einen neuen Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>{location} is an empty database, not a SeatDesk workspace yet. Make a new workspace in it, or restore a backup into it.</source>
        <translation>{location} ist eine leere Datenbank, noch kein SeatDesk-Arbeitsbereich. Legen Sie darin einen neuen Arbeitsbereich an, oder stellen Sie eine Sicherung darin wieder her.</translation>
    </message>
    <message>
        <source>The folder {location} does not exist. Make it, or choose another one.</source>
        <translation>Den Ordner {location} gibt es nicht. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{location} cannot be opened: this installation lacks the part for PostgreSQL ({driver}). Install SeatDesk with it, or use a workspace file.</source>
        <translation>{location} lässt sich nicht öffnen: Dieser Installation fehlt der Teil für PostgreSQL ({driver}). Installieren Sie SeatDesk mit ihm, oder verwenden Sie eine Arbeitsbereichsdatei.</translation>
    </message>
    <message>
        <source>It is saved, as number {batch} of the history; only what is there now could not be read: {first} Do not do it again; open the workspace anew to see it.</source>
        <translation>Es ist gespeichert, als Nummer {batch} im Verlauf; nur was jetzt dort steht, ließ sich nicht lesen: {first} Tun Sie es nicht noch einmal; öffnen Sie den Arbeitsbereich neu, um es zu sehen.</translation>
    </message>
    <message>
        <source>It is done; only what is there now could not be read: {first} Do not do it again.</source>
        <translation>Es ist getan; nur was jetzt dort steht, ließ sich nicht lesen: {first} Tun Sie es nicht noch einmal.</translation>
    </message>
    <message>
        <source>The connection to {location} broke while this was saved, so it may be saved or not. Look at the newest lines of the history before you do it again.</source>
        <translation>Die Verbindung zu {location} brach ab, während dies gespeichert wurde; es kann gespeichert sein oder nicht. Sehen Sie die neuesten Zeilen im Verlauf an, bevor Sie es noch einmal tun.</translation>
    </message>
    <message>
        <source>The connection to {location} broke while this was stored, so it may be done or not. Open the workspace to see what is there before you do it again.</source>
        <translation>Die Verbindung zu {location} brach ab, während dies abgelegt wurde; es kann getan sein oder nicht. Öffnen Sie den Arbeitsbereich und sehen Sie nach, bevor Sie es noch einmal tun.</translation>
    </message>
    <message>
        <source>Nothing was saved or looked up: a text holds a sign that is none, such as a zero or half of a pair. Type it again, or copy it from another place.</source>
        <translation>Nichts wurde gespeichert oder gesucht: Ein Text enthält ein Zeichen, das keines ist, etwa eine Null oder die Hälfte eines Paars. Tippen Sie ihn neu, oder kopieren Sie ihn von anderswo.</translation>
    </message>
    <message>
        <source>Nothing was saved: the database itself keeps the rule “{rule}” and refused. Look at what is there now and try again.</source>
        <translation>Nichts wurde gespeichert: Die Datenbank selbst hält die Regel „{rule}“ ein und hat abgelehnt. Sehen Sie an, was jetzt dort steht, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{location} cannot be used: {detail}. Choose another file or folder, or change its permissions.</source>
        <translation>{location} lässt sich nicht verwenden: {detail}. Wählen Sie eine andere Datei oder einen anderen Ordner, oder ändern Sie die Rechte.</translation>
    </message>
    <message>
        <source>{location} was not read: {problem}. Choose another file, or correct this one.</source>
        <translation>{location} wurde nicht gelesen: {problem}. Wählen Sie eine andere Datei, oder berichtigen Sie diese.</translation>
    </message>
    <message>
        <source>{location} cannot be the name of a file here. Choose a shorter name without special signs.</source>
        <translation>{location} kann hier kein Dateiname sein. Wählen Sie einen kürzeren Namen ohne Sonderzeichen.</translation>
    </message>
    <message>
        <source>{location} is a folder, so nothing was exported. Add a file name to it.</source>
        <translation>{location} ist ein Ordner, also wurde nichts exportiert. Fügen Sie einen Dateinamen hinzu.</translation>
    </message>
    <message>
        <source>{location} was not exported: the disk is full. Free some space or choose another disk; what was there before is untouched.</source>
        <translation>{location} wurde nicht exportiert: Der Datenträger ist voll. Schaffen Sie Platz oder wählen Sie einen anderen; was vorher dort war, ist unberührt.</translation>
    </message>
    <message>
        <source>{location} was not exported: the folder {folder} does not exist. Make it, or choose another one.</source>
        <translation>{location} wurde nicht exportiert: Den Ordner {folder} gibt es nicht. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{location} was not exported: this user may not write there. Choose another folder, or ask its owner for access.</source>
        <translation>{location} wurde nicht exportiert: Dieser Benutzer darf dort nicht schreiben. Wählen Sie einen anderen Ordner, oder bitten Sie seinen Eigentümer um Zugriff.</translation>
    </message>
    <message>
        <source>{location} is a device or a pipe, so nothing was exported. Choose the name of a file.</source>
        <translation>{location} ist ein Gerät oder eine Pipe, also wurde nichts exportiert. Wählen Sie den Namen einer Datei.</translation>
    </message>
    <message>
        <source>{location} was not exported: the file is open in another program. Close it there, or choose another name.</source>
        <translation>{location} wurde nicht exportiert: Die Datei ist in einem anderen Programm offen. Schließen Sie sie dort, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{location} was not exported: nothing can be written there, the place is read-only. Choose another folder.</source>
        <translation>{location} wurde nicht exportiert: Dort lässt sich nichts schreiben, der Ort ist schreibgeschützt. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{location} was not exported: {detail}. Choose another folder or name.</source>
        <translation>{location} wurde nicht exportiert: {detail}. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>{location} is a workspace, so nothing was exported. Choose another name.</source>
        <translation>{location} ist ein Arbeitsbereich, also wurde nichts exportiert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no invoice of yours on {date}, nor within ten days of it. Say with the date of the invoice which one it is.</source>
        <translation>Es gibt keine Rechnung von Ihnen am {date} oder bis zu zehn Tage davor oder danach. Sagen Sie mit dem Rechnungsdatum, welche es ist.</translation>
    </message>
    <message>
        <source>{file} does not say of which day the invoice is. Say its date.</source>
        <translation>{file} sagt nicht, von welchem Tag die Rechnung ist. Geben Sie ihr Datum an.</translation>
    </message>
    <message>
        <source>{file} has the invoices of several days: {known}. Say with the date which one it is.</source>
        <translation>{file} enthält die Rechnungen mehrerer Tage: {known}. Sagen Sie mit dem Datum, welche gemeint ist.</translation>
    </message>
    <message>
        <source>{file} was not read as an invoice. Choose a file that lists its charges.</source>
        <translation>{file} wurde nicht als Rechnung gelesen. Wählen Sie eine Datei, die ihre Beträge aufführt.</translation>
    </message>
    <message>
        <source>{file} is a PDF, whose lines cannot be read for certain. Ask the vendor for a CSV or workbook, or paste the lines of the invoice.</source>
        <translation>{file} ist ein PDF, dessen Zeilen sich nicht sicher lesen lassen. Bitten Sie den Anbieter um eine CSV-Datei oder Arbeitsmappe, oder fügen Sie die Zeilen der Rechnung ein.</translation>
    </message>
    <message>
        <source>{file} has no column of amounts, so it is no invoice. Choose a file that lists the charges, or paste its lines.</source>
        <translation>{file} hat keine Spalte mit Beträgen, ist also keine Rechnung. Wählen Sie eine Datei, die die Beträge aufführt, oder fügen Sie ihre Zeilen ein.</translation>
    </message>
    <message>
        <source>{file} has no line with an amount. Choose a file that lists the charges.</source>
        <translation>{file} hat keine Zeile mit einem Betrag. Wählen Sie eine Datei, die die Beträge aufführt.</translation>
    </message>
    <message>
        <source>{file} is a list of people, not an invoice. Nothing was compared; with Import it would change what is shown here.</source>
        <translation>{file} ist eine Liste von Personen, keine Rechnung. Es wurde nichts verglichen; mit Importieren würde sie ändern, was hier steht.</translation>
    </message>
    <message>
        <source>{file} is a list of subscriptions, not an invoice. Nothing was compared; with Import it would change what is shown here.</source>
        <translation>{file} ist eine Liste von Abonnements, keine Rechnung. Es wurde nichts verglichen; mit Importieren würde sie ändern, was hier steht.</translation>
    </message>
    <message>
        <source>{file} has several invoices ({known}) and does not say of which days they are. Keep the lines of one, and try again.</source>
        <translation>{file} enthält mehrere Rechnungen ({known}) und sagt nicht, von welchen Tagen sie sind. Behalten Sie die Zeilen einer davon und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: the amount “{value}” is no number. Correct it, and try again.</source>
        <translation>Zeile {line} von {file}: Der Betrag „{value}“ ist keine Zahl. Berichtigen Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} has amounts in several currencies: {known}. Divide it up by currency.</source>
        <translation>{file} hat Beträge in mehreren Währungen: {known}. Teilen Sie sie nach Währungen auf.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” cannot be understood. Nothing was stored; correct the step and try again.</source>
        <translation>Schritt {step} wurde nicht gelesen: „{key}“ lässt sich nicht verstehen. Nichts wurde gespeichert; berichtigen Sie den Schritt und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} was not read: {value}. Nothing was stored; choose another file, or try again.</source>
        <translation>{file} wurde nicht gelesen: {value}. Nichts wurde gespeichert; wählen Sie eine andere Datei, oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} was not read: it is not JSON ({value}). Nothing was stored; correct the file and try again.</source>
        <translation>{file} wurde nicht gelesen: Es ist kein JSON ({value}). Nichts wurde gespeichert; berichtigen Sie die Datei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} was not read: it is no list of steps. Nothing was stored; put the steps between [ and ].</source>
        <translation>{file} wurde nicht gelesen: Es ist keine Liste von Schritten. Nichts wurde gespeichert; setzen Sie die Schritte zwischen [ und ].</translation>
    </message>
    <message>
        <source>{file} was not read: it is no file of a scenario. Nothing was stored; choose one that was made by Export.</source>
        <translation>{file} wurde nicht gelesen: Es ist keine Datei eines Szenarios. Nichts wurde gespeichert; wählen Sie eine, die mit Exportieren gemacht wurde.</translation>
    </message>
    <message>
        <source>{file} was not read: it is a scenario of a newer SeatDesk, and its field “format” says {value}. Nothing was stored; open it with that version.</source>
        <translation>{file} wurde nicht gelesen: Es ist ein Szenario einer neueren Version von SeatDesk, und sein Feld „format“ sagt {value}. Nichts wurde gespeichert; öffnen Sie es mit jener Version.</translation>
    </message>
    <message>
        <source>{file} was not read: its field “format” is {value} and must be {wanted}. Nothing was stored; choose a file that was made by Export.</source>
        <translation>{file} wurde nicht gelesen: Das Feld „format“ ist {value} und muss {wanted} sein. Nichts wurde gespeichert; wählen Sie eine Datei, die mit Exportieren gemacht wurde.</translation>
    </message>
    <message>
        <source>{file} was not read: its field “{key}” cannot be read. Nothing was stored; correct the file and try again.</source>
        <translation>{file} wurde nicht gelesen: Das Feld „{key}“ lässt sich nicht lesen. Nichts wurde gespeichert; berichtigen Sie die Datei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} was not read: “{key}” is no field of a scenario. Nothing was stored; correct the file and try again.</source>
        <translation>{file} wurde nicht gelesen: „{key}“ ist kein Feld eines Szenarios. Nichts wurde gespeichert; berichtigen Sie die Datei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Step {step} was not read: it is no object in braces. Nothing was stored; correct the step and try again.</source>
        <translation>Schritt {step} wurde nicht gelesen: Er ist kein Objekt in geschweiften Klammern. Nichts wurde gespeichert; berichtigen Sie den Schritt und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” is missing. Nothing was stored; correct the step and try again.</source>
        <translation>Schritt {step} wurde nicht gelesen: „{key}“ fehlt. Nichts wurde gespeichert; berichtigen Sie den Schritt und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” stands in it twice. Nothing was stored; correct the step and try again.</source>
        <translation>Schritt {step} wurde nicht gelesen: „{key}“ steht zweimal darin. Nichts wurde gespeichert; berichtigen Sie den Schritt und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” is no field of it; check the spelling. Nothing was stored; correct the step and try again.</source>
        <translation>Schritt {step} wurde nicht gelesen: „{key}“ ist kein Feld davon; prüfen Sie die Schreibweise. Nichts wurde gespeichert; berichtigen Sie den Schritt und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” is {value}, and must be one of {choices}. Nothing was stored; correct the step and try again.</source>
        <translation>Schritt {step} wurde nicht gelesen: „{key}“ ist {value} und muss eines von {choices} sein. Nichts wurde gespeichert; berichtigen Sie den Schritt und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” is {value}, and must be {choices}, or an amount such as 22.50. Nothing was stored; correct the step and try again.</source>
        <translation>Schritt {step} wurde nicht gelesen: „{key}“ ist {value} und muss {choices} oder ein Betrag wie 22.50 sein. Nichts wurde gespeichert; berichtigen Sie den Schritt und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” and “{value}” exclude each other; state one of them. Nothing was stored; correct the step and try again.</source>
        <translation>Schritt {step} wurde nicht gelesen: „{key}“ und „{value}“ schließen einander aus; geben Sie eines davon an. Nichts wurde gespeichert; berichtigen Sie den Schritt und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” must be text. Nothing was stored; correct the step and try again.</source>
        <translation>Schritt {step} wurde nicht gelesen: „{key}“ muss Text sein. Nichts wurde gespeichert; berichtigen Sie den Schritt und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” holds a sign that is none, such as half of a pair. Nothing was stored; correct the step and try again.</source>
        <translation>Schritt {step} wurde nicht gelesen: „{key}“ enthält ein Zeichen, das keines ist, etwa die Hälfte eines Paars. Nichts wurde gespeichert; berichtigen Sie den Schritt und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” is empty. Nothing was stored; correct the step and try again.</source>
        <translation>Schritt {step} wurde nicht gelesen: „{key}“ ist leer. Nichts wurde gespeichert; berichtigen Sie den Schritt und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” is longer than {most:sign}. Nothing was stored; correct the step and try again.</source>
        <translation>Schritt {step} wurde nicht gelesen: „{key}“ ist länger als {most:sign}. Nichts wurde gespeichert; berichtigen Sie den Schritt und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” is {value}, and must be a date such as 2026-03-31. Nothing was stored; correct the step and try again.</source>
        <translation>Schritt {step} wurde nicht gelesen: „{key}“ ist {value} und muss ein Datum wie 2026-03-31 sein. Nichts wurde gespeichert; berichtigen Sie den Schritt und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” is {value}, and years go from {least} to {most}. Nothing was stored; correct the step and try again.</source>
        <translation>Schritt {step} wurde nicht gelesen: „{key}“ ist {value}, und Jahre gehen von {least} bis {most}. Nichts wurde gespeichert; berichtigen Sie den Schritt und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” is {value}, and must be a whole number. Nothing was stored; correct the step and try again.</source>
        <translation>Schritt {step} wurde nicht gelesen: „{key}“ ist {value} und muss eine ganze Zahl sein. Nichts wurde gespeichert; berichtigen Sie den Schritt und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” is {value}, and must be from {least} to {most}. Nothing was stored; correct the step and try again.</source>
        <translation>Schritt {step} wurde nicht gelesen: „{key}“ ist {value} und muss von {least} bis {most} liegen. Nichts wurde gespeichert; berichtigen Sie den Schritt und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” is {value}, and must be a number such as 22.50. Nothing was stored; correct the step and try again.</source>
        <translation>Schritt {step} wurde nicht gelesen: „{key}“ ist {value} und muss eine Zahl wie 22.50 sein. Nichts wurde gespeichert; berichtigen Sie den Schritt und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” is {value}, and must not be below zero. Nothing was stored; correct the step and try again.</source>
        <translation>Schritt {step} wurde nicht gelesen: „{key}“ ist {value} und darf nicht unter null sein. Nichts wurde gespeichert; berichtigen Sie den Schritt und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” is {value}, and must be true or false. Nothing was stored; correct the step and try again.</source>
        <translation>Schritt {step} wurde nicht gelesen: „{key}“ ist {value} und muss true oder false sein. Nichts wurde gespeichert; berichtigen Sie den Schritt und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” must be a list in brackets. Nothing was stored; correct the step and try again.</source>
        <translation>Schritt {step} wurde nicht gelesen: „{key}“ muss eine Liste in eckigen Klammern sein. Nichts wurde gespeichert; berichtigen Sie den Schritt und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” must be an object in braces. Nothing was stored; correct the step and try again.</source>
        <translation>Schritt {step} wurde nicht gelesen: „{key}“ muss ein Objekt in geschweiften Klammern sein. Nichts wurde gespeichert; berichtigen Sie den Schritt und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” has {value} twice. Nothing was stored; correct the step and try again.</source>
        <translation>Schritt {step} wurde nicht gelesen: „{key}“ hat {value} zweimal. Nichts wurde gespeichert; berichtigen Sie den Schritt und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} was not read as a head-count plan. Nothing was stored; correct the plan and try again.</source>
        <translation>{file} wurde nicht als Personalplan gelesen. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: it is no object in braces. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} von {file}: Es ist kein Objekt in geschweiften Klammern. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is missing. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} von {file}: „{key}“ fehlt. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” stands in it twice. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} von {file}: „{key}“ steht zweimal darin. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is no field of it; check the spelling. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} von {file}: „{key}“ ist kein Feld davon; prüfen Sie die Schreibweise. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is {value}, and must be one of {choices}. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} von {file}: „{key}“ ist {value} und muss eines von {choices} sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is {value}, and must be {choices}, or an amount such as 22.50. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} von {file}: „{key}“ ist {value} und muss {choices} oder ein Betrag wie 22.50 sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” and “{value}” exclude each other; state one of them. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} von {file}: „{key}“ und „{value}“ schließen einander aus; geben Sie eines davon an. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” must be text. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} von {file}: „{key}“ muss Text sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” holds a sign that is none, such as half of a pair. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} von {file}: „{key}“ enthält ein Zeichen, das keines ist, etwa die Hälfte eines Paars. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is empty. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} von {file}: „{key}“ ist leer. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is longer than {most:sign}. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} von {file}: „{key}“ ist länger als {most:sign}. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is {value}, and must be a date such as 2026-03-31. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} von {file}: „{key}“ ist {value} und muss ein Datum wie 2026-03-31 sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is {value}, and years go from {least} to {most}. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} von {file}: „{key}“ ist {value}, und Jahre gehen von {least} bis {most}. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is {value}, and must be a whole number. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} von {file}: „{key}“ ist {value} und muss eine ganze Zahl sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is {value}, and must be from {least} to {most}. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} von {file}: „{key}“ ist {value} und muss von {least} bis {most} liegen. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is {value}, and must be a number such as 22.50. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} von {file}: „{key}“ ist {value} und muss eine Zahl wie 22.50 sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is {value}, and must not be below zero. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} von {file}: „{key}“ ist {value} und darf nicht unter null sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is {value}, and must be true or false. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} von {file}: „{key}“ ist {value} und muss true oder false sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” must be a list in brackets. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} von {file}: „{key}“ muss eine Liste in eckigen Klammern sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” must be an object in braces. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} von {file}: „{key}“ muss ein Objekt in geschweiften Klammern sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” has {value} twice. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} von {file}: „{key}“ hat {value} zweimal. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” cannot be understood. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} von {file}: „{key}“ lässt sich nicht verstehen. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is 0, and must be a number of people. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} von {file}: „{key}“ ist 0 und muss eine Zahl von Personen sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is {value}, and must be 1 or -1 where “email” names somebody. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} von {file}: „{key}“ ist {value} und muss 1 oder -1 sein, wo „email“ jemanden nennt. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is not after its first day, {value}. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} von {file}: „{key}“ liegt nicht nach dem ersten Tag, {value}. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” has {value:entry}, and {most} is the most. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} von {file}: „{key}“ hat {value:entry}, und höchstens {most} sind möglich. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: it is no object in braces. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: Es ist kein Objekt in geschweiften Klammern. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is missing. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: „{key}“ fehlt. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: “{key}” stands in it twice. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: „{key}“ steht zweimal darin. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“{key}” is no part of a head-count plan. Nothing was stored; correct the plan and try again.</source>
        <translation>„{key}“ ist kein Teil eines Personalplans. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {value}, and must be one of {choices}. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: „{key}“ ist {value} und muss eines von {choices} sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {value}, and must be {choices}, or an amount such as 22.50. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: „{key}“ ist {value} und muss {choices} oder ein Betrag wie 22.50 sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: “{key}” and “{value}” exclude each other; state one of them. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: „{key}“ und „{value}“ schließen einander aus; geben Sie eines davon an. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: “{key}” must be text. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: „{key}“ muss Text sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: “{key}” holds a sign that is none, such as half of a pair. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: „{key}“ enthält ein Zeichen, das keines ist, etwa die Hälfte eines Paars. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is empty. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: „{key}“ ist leer. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is longer than {most:sign}. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: „{key}“ ist länger als {most:sign}. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {value}, and must be a date such as 2026-03-31. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: „{key}“ ist {value} und muss ein Datum wie 2026-03-31 sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {value}, and years go from {least} to {most}. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: „{key}“ ist {value}, und Jahre gehen von {least} bis {most}. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {value}, and must be a whole number. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: „{key}“ ist {value} und muss eine ganze Zahl sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {value}, and must be from {least} to {most}. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: „{key}“ ist {value} und muss von {least} bis {most} liegen. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {value}, and must be a number such as 22.50. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: „{key}“ ist {value} und muss eine Zahl wie 22.50 sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {value}, and must not be below zero. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: „{key}“ ist {value} und darf nicht unter null sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {value}, and must be true or false. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: „{key}“ ist {value} und muss true oder false sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: “{key}” must be a list in brackets. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: „{key}“ muss eine Liste in eckigen Klammern sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} was not read: a head-count plan is an object in braces. Nothing was stored; correct the plan and try again.</source>
        <translation>{file} wurde nicht gelesen: Ein Personalplan ist ein Objekt in geschweiften Klammern. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: “{key}” has {value} twice. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: „{key}“ hat {value} zweimal. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: “{key}” cannot be understood. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: „{key}“ lässt sich nicht verstehen. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is 0, and must be a number of people. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: „{key}“ ist 0 und muss eine Zahl von Personen sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {value}, and must be 1 or -1 where “email” names somebody. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: „{key}“ ist {value} und muss 1 oder -1 sein, wo „email“ jemanden nennt. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is not after its first day, {value}. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: „{key}“ liegt nicht nach dem ersten Tag, {value}. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: “{key}” has {value:entry}, and {most} is the most. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: „{key}“ hat {value:entry}, und höchstens {most} sind möglich. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: it is no object in braces. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: Es ist kein Objekt in geschweiften Klammern. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is missing. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ fehlt. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” stands in it twice. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ steht zweimal darin. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is no field of it; check the spelling. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ ist kein Feld davon; prüfen Sie die Schreibweise. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is {value}, and must be one of {choices}. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ ist {value} und muss eines von {choices} sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is {value}, and must be {choices}, or an amount such as 22.50. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ ist {value} und muss {choices} oder ein Betrag wie 22.50 sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” and “{value}” exclude each other; state one of them. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ und „{value}“ schließen einander aus; geben Sie eines davon an. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” must be text. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ muss Text sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” holds a sign that is none, such as half of a pair. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ enthält ein Zeichen, das keines ist, etwa die Hälfte eines Paars. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is empty. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ ist leer. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is longer than {most:sign}. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ ist länger als {most:sign}. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is {value}, and must be a date such as 2026-03-31. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ ist {value} und muss ein Datum wie 2026-03-31 sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is {value}, and years go from {least} to {most}. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ ist {value}, und Jahre gehen von {least} bis {most}. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is {value}, and must be a whole number. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ ist {value} und muss eine ganze Zahl sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is {value}, and must be from {least} to {most}. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ ist {value} und muss von {least} bis {most} liegen. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is {value}, and must be a number such as 22.50. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ ist {value} und muss eine Zahl wie 22.50 sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is {value}, and must not be below zero. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ ist {value} und darf nicht unter null sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is {value}, and must be true or false. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ ist {value} und muss true oder false sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” must be a list in brackets. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ muss eine Liste in eckigen Klammern sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” must be an object in braces. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ muss ein Objekt in geschweiften Klammern sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” has {value} twice. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ hat {value} zweimal. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” cannot be understood. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ lässt sich nicht verstehen. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is 0, and must be a number of people. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ ist 0 und muss eine Zahl von Personen sein. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is {value}, and must be 1 or -1 where “email” names somebody. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ ist {value} und muss 1 oder -1 sein, wo „email“ jemanden nennt. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is not after its first day, {value}. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ liegt nicht nach dem ersten Tag, {value}. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” has {value:entry}, and {most} is the most. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ hat {value:entry}, und höchstens {most} sind möglich. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} has no column of days, such as Date, Hire date or Last day. Nothing was stored; correct the plan and try again.</source>
        <translation>{file} hat keine Spalte mit Tagen, etwa Date, Hire date oder Last day. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} has no column Product that says who needs a seat of what. Nothing was stored; correct the plan and try again.</source>
        <translation>{file} hat keine Spalte Product, die sagt, wer wofür eine Lizenz braucht. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} has days, and no column that says who joins or leaves, such as Joins/leaves, Count, Joiners or Leavers. Nothing was stored; correct the plan and try again.</source>
        <translation>{file} hat Tage, aber keine Spalte, die sagt, wer kommt oder geht, etwa Zugang/Abgang, Anzahl, Zugänge oder Abgänge. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} has no row of a head-count plan. Nothing was stored; choose or copy rows with days.</source>
        <translation>{file} hat keine Zeile eines Personalplans. Nichts wurde gespeichert; wählen oder kopieren Sie Zeilen mit Tagen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is {value}, and must say whether people join or leave: joins, leaves, or a number with its sign. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ ist {value} und muss sagen, ob Personen kommen oder gehen: kommt, geht, oder eine Zahl mit Vorzeichen. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is {value}, and the number of people is below zero. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ ist {value}, und die Zahl der Personen liegt unter null. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is {value}, and another column has a day as well. Keep the one that counts. Nothing was stored; correct the plan and try again.</source>
        <translation>Zeile {entry} von {file}: „{key}“ ist {value}, und eine andere Spalte hat auch einen Tag. Behalten Sie den, der zählt. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: {value} can be {first} or {second}. Write days such as 2026-03-31. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: {value} kann {first} oder {second} sein. Schreiben Sie Tage wie 2026-03-31. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} was not read: {value} Nothing was stored; correct the plan and try again.</source>
        <translation>{file} wurde nicht gelesen: {value} Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} was not read: it is not JSON ({value}). Nothing was stored; correct the plan and try again.</source>
        <translation>{file} wurde nicht gelesen: Es ist kein JSON ({value}). Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Entry {entry} of the plan: neither the account nor a price book knows {value}. They know: {known}. Nothing was stored; correct the plan and try again.</source>
        <translation>Eintrag {entry} des Plans: Weder der Account noch eine Preisliste kennt {value}. Sie kennen: {known}. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“{key}” of the plan: neither the account nor a price book knows {value}. They know: {known}. Nothing was stored; correct the plan and try again.</source>
        <translation>„{key}“ des Plans: Weder der Account noch eine Preisliste kennt {value}. Sie kennen: {known}. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“{key}” of the plan has {value} twice, in two spellings. Nothing was stored; correct the plan and try again.</source>
        <translation>„{key}“ des Plans enthält {value} zweimal, in zwei Schreibweisen. Nichts wurde gespeichert; berichtigen Sie den Plan und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no scenario “{scenario}” in this workspace, nor any other. Make one first.</source>
        <translation>Es gibt in diesem Arbeitsbereich kein Szenario „{scenario}“ und auch kein anderes. Legen Sie zuerst eines an.</translation>
    </message>
    <message>
        <source>There is no scenario “{scenario}” in this workspace. It has: {known}. Choose one of these.</source>
        <translation>Es gibt in diesem Arbeitsbereich kein Szenario „{scenario}“. Er hat: {known}. Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>The change list of “{scenario}” has no step {step}: it has {count:step}. Choose one of them.</source>
        <translation>Die Änderungsliste von „{scenario}“ hat keinen Schritt {step}: Sie hat {count:step}. Wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>There is a scenario “{scenario}” already. Choose another name, or delete that one first.</source>
        <translation>Es gibt bereits ein Szenario „{scenario}“. Wählen Sie einen anderen Namen, oder löschen Sie zuerst jenes.</translation>
    </message>
    <message>
        <source>No scenario can be called “{scenario}”: that name stands for the account as it is. Choose another name.</source>
        <translation>Kein Szenario kann „{scenario}“ heißen: Dieser Name steht für den Account, wie er ist. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no step {step} in “{scenario}”, which has {count:step}. Choose one of them.</source>
        <translation>Es gibt keinen Schritt {step} in „{scenario}“, das {count:step} hat. Wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>People who have no name yet cannot be recorded for {product}. Add the users, and assign or unassign their seats.</source>
        <translation>Personen, die noch keinen Namen haben, lassen sich für {product} nicht erfassen. Fügen Sie die Benutzer hinzu, und weisen Sie ihre Lizenzen zu oder heben Sie die Zuweisung auf.</translation>
    </message>
    <message>
        <source>The scenario “{what}” is no longer as you saw it: somebody changed it meanwhile. Look at it again, and make your change anew.</source>
        <translation>Das Szenario „{what}“ ist nicht mehr, wie Sie es sahen: Jemand hat es inzwischen geändert. Sehen Sie es erneut an und machen Sie Ihre Änderung noch einmal.</translation>
    </message>
    <message>
        <source>The name has {value:sign}, and a scenario&apos;s has at most {most}. Choose a shorter one.</source>
        <translation>Der Name hat {value:sign}, und der eines Szenarios hat höchstens {most}. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>There are {value}, and at most {most} are possible. Divide them up.</source>
        <translation>Es sind {value}, und höchstens {most} sind möglich. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The scenario would have {value:step}, and at most {most} are possible. Nothing was stored; divide it into several scenarios.</source>
        <translation>Das Szenario hätte {value:step}, und höchstens {most} sind möglich. Nichts wurde gespeichert; teilen Sie es in mehrere Szenarien auf.</translation>
    </message>
    <message>
        <source>The workspace has {most:scenario}, and more are not possible. Delete one first.</source>
        <translation>Der Arbeitsbereich hat {most:scenario}, und mehr sind nicht möglich. Löschen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>{value:scenario} cannot be compared at once; {most} is the most. Choose fewer.</source>
        <translation>{value:scenario} lassen sich nicht auf einmal vergleichen; höchstens {most} sind möglich. Wählen Sie weniger.</translation>
    </message>
    <message>
        <source>The reason has {value:sign}, and an exemption&apos;s has at most {most}. Say it shorter.</source>
        <translation>Der Grund hat {value:sign}, und der einer Ausnahme hat höchstens {most}. Sagen Sie ihn kürzer.</translation>
    </message>
    <message>
        <source>Nobody was exempted: no reason is given. Say why the seat is needed.</source>
        <translation>Niemand wurde ausgenommen: Es ist kein Grund angegeben. Sagen Sie, warum die Lizenz gebraucht wird.</translation>
    </message>
    <message>
        <source>An exemption cannot end on {on}: that is before {as_of}. Choose today or a later day, or none.</source>
        <translation>Eine Ausnahme kann nicht am {on} enden: Das ist vor dem {as_of}. Wählen Sie heute oder einen späteren Tag, oder keinen.</translation>
    </message>
    <message>
        <source>{email} holds no {product} seat that is paid for, so there is nothing to exempt. Leave this user out.</source>
        <translation>{email} hat keine bezahlte {product}-Lizenz, also ist nichts auszunehmen. Lassen Sie diesen Benutzer weg.</translation>
    </message>
    <message>
        <source>{email} is not exempt from the findings of {product}. Leave this user out.</source>
        <translation>{email} ist nicht von den Befunden zu {product} ausgenommen. Lassen Sie diesen Benutzer weg.</translation>
    </message>
    <message>
        <source>A span of {months:month} is not possible: it has from {least} to {most:month}. Choose a number between.</source>
        <translation>Ein Zeitraum dieser Länge ist nicht möglich ({months:month}): Es gehen {least} bis {most:month}. Wählen Sie eine Zahl dazwischen.</translation>
    </message>
    <message>
        <source>There is no group {group}, so it can have no share. Choose one of these: {known}.</source>
        <translation>Es gibt keine Gruppe {group}, also kann sie keinen Anteil haben. Wählen Sie eine davon: {known}.</translation>
    </message>
    <message>
        <source>No costs of these days go to {group}, so there is nothing to explain. Choose one of these: {known}.</source>
        <translation>Keine Kosten dieser Tage gehen an {group}, also gibt es nichts zu erklären. Wählen Sie eine dieser Gruppen: {known}.</translation>
    </message>
    <message>
        <source>The shares make {total} %, and together they must make 100 %, none below 0. Correct the shares, or choose another way to spread.</source>
        <translation>Die Anteile ergeben {total} %, und zusammen müssen sie 100 % ergeben, keiner unter 0. Berichtigen Sie die Anteile, oder wählen Sie eine andere Verteilung.</translation>
    </message>
    <message>
        <source>{who} may not do this: the permission {permissions} is missing. Ask a Super Admin for it, or work as someone who has it.</source>
        <translation>{who} darf das nicht: Die Berechtigung {permissions} fehlt. Bitten Sie einen Super-Admin darum, oder arbeiten Sie als jemand, der sie hat.</translation>
    </message>
    <message>
        <source>{who} may not do this: the permissions {permissions} are missing. Ask a Super Admin for them, or work as someone who has them.</source>
        <translation>{who} darf das nicht: Die Berechtigungen {permissions} fehlen. Bitten Sie einen Super-Admin darum, oder arbeiten Sie als jemand, der sie hat.</translation>
    </message>
    <message>
        <source>Working as {email} is not possible: no active user of this account has that e-mail address. Choose one of the account&apos;s active users.</source>
        <translation>Arbeiten als {email} ist nicht möglich: Kein aktiver Benutzer dieses Accounts hat diese E-Mail-Adresse. Wählen Sie einen der aktiven Benutzer des Accounts.</translation>
    </message>
    <message>
        <source>{who} cannot make anyone a Super Admin: only a Super Admin can. Ask one to do it.</source>
        <translation>{who} kann niemanden zum Super-Admin machen: Das kann nur ein Super-Admin. Bitten Sie einen darum.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address. Write it as name@company.com and try again.</source>
        <translation>„{email}“ ist keine E-Mail-Adresse. Schreiben Sie sie wie name@firma.de und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{email} is already a user of this account. Open that user, or enter another address.</source>
        <translation>{email} ist bereits Benutzer dieses Accounts. Öffnen Sie diesen Benutzer, oder geben Sie eine andere Adresse ein.</translation>
    </message>
    <message>
        <source>{email} is already another address of somebody else. Take it away there first, or enter a different one.</source>
        <translation>{email} ist bereits eine weitere Adresse von jemand anderem. Nehmen Sie sie zuerst dort weg, oder geben Sie eine andere ein.</translation>
    </message>
    <message>
        <source>{email} is not a user of this account. Check the spelling, or add the user first.</source>
        <translation>{email} ist kein Benutzer dieses Accounts. Prüfen Sie die Schreibweise, oder fügen Sie den Benutzer zuerst hinzu.</translation>
    </message>
    <message>
        <source>{email} cannot become {wanted}: the user is {status}. Only the next step in a user&apos;s life is possible: invited, active, deactivated, removed.</source>
        <translation>{email} kann nicht {wanted} werden: Der Benutzer ist {status}. Möglich ist nur der nächste Schritt im Leben eines Benutzers: eingeladen, aktiv, deaktiviert, entfernt.</translation>
    </message>
    <message>
        <source>{email} cannot be removed while holding a seat: {products}. Unassign it first, then remove the user.</source>
        <translation>{email} lässt sich nicht entfernen, solange eine Lizenz zugewiesen ist: {products}. Heben Sie zuerst die Zuweisung auf, dann entfernen Sie den Benutzer.</translation>
    </message>
    <message>
        <source>{email} cannot be removed while having product access: {products}. Switch the access off first, then remove the user.</source>
        <translation>{email} lässt sich nicht entfernen, solange der Benutzer Zugriff auf Produkte hat: {products}. Schalten Sie zuerst den Zugriff aus, dann entfernen Sie den Benutzer.</translation>
    </message>
    <message>
        <source>{email} gets no paid seat while being created as a Super Admin. Create the user without a seat and assign one on the Seats page afterwards.</source>
        <translation>{email} bekommt beim Anlegen als Super-Admin keine kostenpflichtige Lizenz. Legen Sie den Benutzer ohne Lizenz an und weisen Sie danach auf der Seite Lizenzen eine zu.</translation>
    </message>
    <message>
        <source>{email} is the only active Super Admin and must stay one. Make someone else a Super Admin first.</source>
        <translation>{email} ist der einzige aktive Super-Admin und muss es bleiben. Machen Sie zuerst jemand anderen zum Super-Admin.</translation>
    </message>
    <message>
        <source>{email} stays as is: nothing about the product access would change. Choose another product or user.</source>
        <translation>{email} bleibt unverändert: Am Zugriff auf Produkte würde sich nichts ändern. Wählen Sie ein anderes Produkt oder einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>{product} is not a subscription of this account, which has none yet. Add the subscription first.</source>
        <translation>{product} ist kein Abonnement dieses Accounts, der noch keines hat. Fügen Sie das Abonnement zuerst hinzu.</translation>
    </message>
    <message>
        <source>{product} is not a subscription of this account. It has: {known}. Choose one of these, or add the subscription first.</source>
        <translation>{product} ist kein Abonnement dieses Accounts. Er hat: {known}. Wählen Sie eines davon, oder fügen Sie das Abonnement zuerst hinzu.</translation>
    </message>
    <message>
        <source>{email} already holds a {product} seat, and one is all a user can have. Leave this user out.</source>
        <translation>{email} hat bereits eine {product}-Lizenz, und mehr als eine kann ein Benutzer nicht haben. Lassen Sie diesen Benutzer weg.</translation>
    </message>
    <message>
        <source>{email} cannot get a {product} seat while deactivated. Reactivate the user first.</source>
        <translation>{email} kann keine {product}-Lizenz bekommen, solange der Benutzer deaktiviert ist. Aktivieren Sie ihn zuerst wieder.</translation>
    </message>
    <message>
        <source>{email} was removed from this account and cannot be changed. Add the user again instead.</source>
        <translation>{email} wurde aus diesem Account entfernt und lässt sich nicht ändern. Fügen Sie den Benutzer stattdessen neu hinzu.</translation>
    </message>
    <message>
        <source>{product} is {short:seat} short: {assigned} of {owned:used} assigned. Buy seats at checkout, or unassign someone first.</source>
        <translation>{product} hat {short:seat} zu wenig: {assigned} von {owned:used} zugewiesen. Kaufen Sie Lizenzen, oder heben Sie zuerst eine Zuweisung auf.</translation>
    </message>
    <message>
        <source>{product} is {short:seat} short: {assigned} of {owned:used} assigned, and none can be bought here: it is a legacy subscription. Unassign someone first, or contact your Customer Success Manager.</source>
        <translation>{product} hat {short:seat} zu wenig: {assigned} von {owned:used} zugewiesen, und hier lassen sich keine kaufen: Es ist ein Legacy-Abonnement. Heben Sie zuerst eine Zuweisung auf, oder kontaktieren Sie Ihren Customer-Success-Manager.</translation>
    </message>
    <message>
        <source>{product} is {short:seat} short: {assigned} of {owned:used} assigned, and none can be bought here: it has a quote dated in the future. Unassign someone first, or contact your Customer Success Manager.</source>
        <translation>{product} hat {short:seat} zu wenig: {assigned} von {owned:used} zugewiesen, und hier lassen sich keine kaufen: Es hat ein Angebot mit einem künftigen Datum. Heben Sie zuerst eine Zuweisung auf, oder kontaktieren Sie Ihren Customer-Success-Manager.</translation>
    </message>
    <message>
        <source>{product} is now {short:seat} short: {who} took seats meanwhile ({when}). Nothing was saved. It is a legacy subscription: unassign someone first, or contact your Customer Success Manager.</source>
        <translation>{product} hat jetzt {short:seat} zu wenig: {who} hat inzwischen Lizenzen belegt ({when}). Nichts wurde gespeichert. Es ist ein Legacy-Abonnement: Heben Sie zuerst eine Zuweisung auf, oder kontaktieren Sie Ihren Customer-Success-Manager.</translation>
    </message>
    <message>
        <source>{product} is now {short:seat} short: {who} took seats meanwhile ({when}). Nothing was saved. It has a quote dated in the future: unassign someone first, or contact your Customer Success Manager.</source>
        <translation>{product} hat jetzt {short:seat} zu wenig: {who} hat inzwischen Lizenzen belegt ({when}). Nichts wurde gespeichert. Es hat ein Angebot mit einem künftigen Datum: Heben Sie zuerst eine Zuweisung auf, oder kontaktieren Sie Ihren Customer-Success-Manager.</translation>
    </message>
    <message>
        <source>{product} is now {short:seat} short: {who} took seats meanwhile ({when}). Nothing was saved; buy seats at checkout, or unassign someone first.</source>
        <translation>{product} hat jetzt {short:seat} zu wenig: {who} hat inzwischen Lizenzen belegt ({when}). Nichts wurde gespeichert; kaufen Sie Lizenzen, oder heben Sie zuerst eine Zuweisung auf.</translation>
    </message>
    <message>
        <source>{product} gets no new seat holders: it does not renew and ends on {renewal}. Switch auto-renewal on first.</source>
        <translation>{product} nimmt keine neuen Lizenzinhaber auf: Es verlängert sich nicht und endet am {renewal}. Schalten Sie zuerst die automatische Verlängerung ein.</translation>
    </message>
    <message>
        <source>{product} cannot be changed: it does not renew and ends on {renewal}. Switch auto-renewal on first.</source>
        <translation>{product} lässt sich nicht ändern: Es verlängert sich nicht und endet am {renewal}. Schalten Sie zuerst die automatische Verlängerung ein.</translation>
    </message>
    <message>
        <source>{product} has ended and cannot be changed. Add a new subscription for the product.</source>
        <translation>{product} ist beendet und lässt sich nicht ändern. Fügen Sie ein neues Abonnement für das Produkt hinzu.</translation>
    </message>
    <message>
        <source>Nothing was imported: {count:question} about {file} must be answered first. The first one: {question}</source>
        <translation>Nichts wurde importiert: {count:question} zu {file} zuerst zu beantworten. Die erste: {question}</translation>
    </message>
    <message>
        <source>Nothing was saved: nothing would change, it is as asked already. Choose something else, or leave it so.</source>
        <translation>Nichts wurde gespeichert: Es würde sich nichts ändern, es ist schon wie gewünscht. Wählen Sie etwas anderes, oder lassen Sie es so.</translation>
    </message>
    <message>
        <source>Nothing was imported: meanwhile someone changed who is known under which address. Look at the preview again, then import.</source>
        <translation>Nichts wurde importiert: Jemand hat inzwischen geändert, wer unter welcher Adresse bekannt ist. Sehen Sie die Vorschau erneut an, dann importieren Sie.</translation>
    </message>
    <message>
        <source>{email} is in the file or is not active here, so nothing says that they left. Look at the list of those who are missing again, and choose from it.</source>
        <translation>{email} steht in der Datei oder ist hier nicht aktiv, also sagt nichts, dass die Person ausgeschieden ist. Sehen Sie die Liste der Fehlenden erneut an und wählen Sie daraus.</translation>
    </message>
    <message>
        <source>{product}: {value} cannot be taken over from the file: {problem} Leave it out, or correct the contract by hand.</source>
        <translation>{product}: {value} lässt sich nicht aus der Datei übernehmen: {problem} Lassen Sie es weg, oder berichtigen Sie den Vertrag von Hand.</translation>
    </message>
    <message>
        <source>It was not kept: it has no name. Enter one.</source>
        <translation>Es wurde nicht gemerkt: Es hat keinen Namen. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>There is no import preset “{preset}” in this workspace, nor any other. Keep one with an import first, or import without a preset.</source>
        <translation>Es gibt in diesem Arbeitsbereich keine Importvorlage „{preset}“ und auch keine andere. Merken Sie zuerst eine mit einem Import, oder importieren Sie ohne Vorlage.</translation>
    </message>
    <message>
        <source>There is no import preset “{preset}” in this workspace. It has: {known}. Choose one of these, or import without a preset.</source>
        <translation>Es gibt in diesem Arbeitsbereich keine Importvorlage „{preset}“. Er hat: {known}. Wählen Sie eine davon, oder importieren Sie ohne Vorlage.</translation>
    </message>
    <message>
        <source>Nothing was saved: {refused:row} cannot be done. The first: {first} Leave out what is refused and try again.</source>
        <translation>Nichts wurde gespeichert: {refused:row} nicht ausführbar. Das Erste: {first} Lassen Sie weg, was abgelehnt wird, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{undone} cannot be undone now: {email} already holds a {product} seat. Unassign that seat first, or leave it as it is.</source>
        <translation>{undone} lässt sich jetzt nicht zurücknehmen: {email} hat bereits eine {product}-Lizenz. Heben Sie zuerst diese Zuweisung auf, oder lassen Sie es, wie es ist.</translation>
    </message>
    <message>
        <source>{undone} cannot be undone now: {email} holds no {product} seat any more. Leave it as it is.</source>
        <translation>{undone} lässt sich jetzt nicht zurücknehmen: {email} hat keine {product}-Lizenz mehr. Lassen Sie es, wie es ist.</translation>
    </message>
    <message>
        <source>{undone} cannot be undone now: {email} is deactivated and cannot get a {product} seat. Reactivate the user first.</source>
        <translation>{undone} lässt sich jetzt nicht zurücknehmen: {email} ist deaktiviert und kann keine {product}-Lizenz bekommen. Aktivieren Sie den Benutzer zuerst wieder.</translation>
    </message>
    <message>
        <source>{undone} cannot be undone now: {email} is deactivated and keeps the {product} seat. Reactivate the user first.</source>
        <translation>{undone} lässt sich jetzt nicht zurücknehmen: {email} ist deaktiviert und behält die {product}-Lizenz. Aktivieren Sie den Benutzer zuerst wieder.</translation>
    </message>
    <message>
        <source>{undone} cannot be undone now: {email} was removed since. Take the removal back first.</source>
        <translation>{undone} lässt sich jetzt nicht zurücknehmen: {email} wurde seitdem entfernt. Nehmen Sie zuerst das Entfernen zurück.</translation>
    </message>
    <message>
        <source>{undone} cannot be undone now: {email} is the address of another user. Give that user another address first.</source>
        <translation>{undone} lässt sich jetzt nicht zurücknehmen: {email} ist die Adresse eines anderen Benutzers. Geben Sie jenem zuerst eine andere Adresse.</translation>
    </message>
    <message>
        <source>{undone} cannot be undone now: {email} holds a seat: {products}. Unassign it first.</source>
        <translation>{undone} lässt sich jetzt nicht zurücknehmen: {email} hat eine Lizenz: {products}. Heben Sie zuerst die Zuweisung auf.</translation>
    </message>
    <message>
        <source>{undone} cannot be undone now, for {refused:user}. The first: {first} Mend that first, then undo it.</source>
        <translation>{undone} lässt sich jetzt nicht zurücknehmen; betroffen: {refused:user}. Das Erste: {first} Beheben Sie zuerst das, dann nehmen Sie es zurück.</translation>
    </message>
    <message>
        <source>{value} is not a number of {product} seats that is possible here. Enter a whole number from {least} to {most}.</source>
        <translation>{value} ist keine Zahl von {product}-Lizenzen, die hier möglich ist. Geben Sie eine ganze Zahl von {least} bis {most} ein.</translation>
    </message>
    <message>
        <source>{product} cannot be changed here: it is a legacy subscription. Contact your Customer Success Manager.</source>
        <translation>{product} lässt sich hier nicht ändern: Es ist ein Legacy-Abonnement. Kontaktieren Sie Ihren Customer-Success-Manager.</translation>
    </message>
    <message>
        <source>{product} cannot be changed here: it has a quote dated in the future. Contact your Customer Success Manager.</source>
        <translation>{product} lässt sich hier nicht ändern: Es hat ein Angebot mit einem künftigen Datum. Kontaktieren Sie Ihren Customer-Success-Manager.</translation>
    </message>
    <message>
        <source>A purchase of {product} seats cannot be dated {on}: that is before {as_of}. Choose today or a later day.</source>
        <translation>Ein Kauf von {product}-Lizenzen lässt sich nicht auf den {on} datieren: Das ist vor dem {as_of}. Wählen Sie heute oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>A purchase of {product} seats cannot be dated {on}: the term ends on {renewal}. Choose an earlier day, or buy after the renewal.</source>
        <translation>Ein Kauf von {product}-Lizenzen lässt sich nicht auf den {on} datieren: Die Laufzeit endet am {renewal}. Wählen Sie einen früheren Tag, oder kaufen Sie nach der Verlängerung.</translation>
    </message>
    <message>
        <source>Nothing was bought: the price or the seats of {product} changed since the quote. Look at the new quote and confirm again.</source>
        <translation>Nichts wurde gekauft: Der Preis oder die Lizenzen von {product} haben sich seit dem Angebot geändert. Sehen Sie das neue Angebot an und bestätigen Sie erneut.</translation>
    </message>
    <message>
        <source>No {product} seat can be removed: of {additional} additional, {unassigned} unassigned and a minimum of {minimum}, none is left to give up. Unassign seats first; included seats and the contract&apos;s minimum stay.</source>
        <translation>Keine {product}-Lizenz lässt sich entfernen: Bei {additional} zusätzlichen, {unassigned} nicht zugewiesenen und einem Minimum von {minimum} bleibt keine übrig. Heben Sie zuerst Zuweisungen auf; enthaltene Lizenzen und das Minimum des Vertrags bleiben.</translation>
    </message>
    <message>
        <source>No {product} seat can be removed: it has no additional seats, and the included ones come with the tier. A lower tier may include fewer.</source>
        <translation>Keine {product}-Lizenz lässt sich entfernen: Es gibt keine zusätzlichen Lizenzen, und die enthaltenen kommen mit der Stufe. Eine niedrigere Stufe enthält vielleicht weniger.</translation>
    </message>
    <message>
        <source>No {product} seat can be removed: of {additional:extra} the contract keeps {minimum} as its minimum. Ask the vendor for a lower minimum.</source>
        <translation>Keine {product}-Lizenz lässt sich entfernen: Es gibt {additional:extra}, und der Vertrag behält {minimum} als Minimum. Bitten Sie den Anbieter um ein niedrigeres Minimum.</translation>
    </message>
    <message>
        <source>No {product} seat can be removed: the lower tier at the renewal leaves just enough seats for everybody. Unassign seats first.</source>
        <translation>Keine {product}-Lizenz lässt sich entfernen: Die niedrigere Stufe zur Verlängerung lässt gerade genug Lizenzen für alle. Heben Sie zuerst Zuweisungen auf.</translation>
    </message>
    <message>
        <source>No {product} seat can be removed: the terms agreed for the renewal leave just enough seats for everybody. Unassign seats first.</source>
        <translation>Keine {product}-Lizenz lässt sich entfernen: Die zur Verlängerung vereinbarten Konditionen lassen gerade genug Lizenzen für alle. Heben Sie zuerst Zuweisungen auf.</translation>
    </message>
    <message>
        <source>No {product} seat can be removed: all of them are assigned. Unassign seats first.</source>
        <translation>Keine {product}-Lizenz lässt sich entfernen: Alle sind zugewiesen. Heben Sie zuerst Zuweisungen auf.</translation>
    </message>
    <message>
        <source>Removing {seats:seat} of {product} is not possible: at most {removable} can go. Enter {removable} or fewer.</source>
        <translation>{seats:seat} von {product} zu entfernen ist nicht möglich: Höchstens {removable} können entfallen. Geben Sie {removable} oder weniger ein.</translation>
    </message>
    <message>
        <source>Removing {seats:seat} of {product} is not possible: {additional} can go, and the included ones come with the tier. Enter {removable} or fewer.</source>
        <translation>{seats:seat} von {product} zu entfernen ist nicht möglich: {additional} können entfallen, und die enthaltenen kommen mit der Stufe. Geben Sie {removable} oder weniger ein.</translation>
    </message>
    <message>
        <source>Removing {seats:seat} of {product} is not possible: of {additional:extra} the contract keeps {minimum} as its minimum. Enter {removable} or fewer.</source>
        <translation>{seats:seat} von {product} zu entfernen ist nicht möglich: Es gibt {additional:extra}, und der Vertrag behält {minimum} als Minimum. Geben Sie {removable} oder weniger ein.</translation>
    </message>
    <message>
        <source>Removing {seats:seat} of {product} is not possible: with the lower tier at the renewal {removable} can go. Enter {removable} or fewer, or unassign seats first.</source>
        <translation>{seats:seat} von {product} zu entfernen ist nicht möglich: Mit der niedrigeren Stufe zur Verlängerung können {removable} entfallen. Geben Sie {removable} oder weniger ein, oder heben Sie zuerst Zuweisungen auf.</translation>
    </message>
    <message>
        <source>Removing {seats:seat} of {product} is not possible: with the terms agreed for the renewal {removable} can go. Enter {removable} or fewer, or unassign seats first.</source>
        <translation>{seats:seat} von {product} zu entfernen ist nicht möglich: Mit den zur Verlängerung vereinbarten Konditionen können {removable} entfallen. Geben Sie {removable} oder weniger ein, oder heben Sie zuerst Zuweisungen auf.</translation>
    </message>
    <message>
        <source>Removing {seats:seat} of {product} is not possible: {removable:used} unassigned. Enter {removable} or fewer, or unassign seats first.</source>
        <translation>{seats:seat} von {product} zu entfernen ist nicht möglich: {removable:used} nicht zugewiesen. Geben Sie {removable} oder weniger ein, oder heben Sie zuerst Zuweisungen auf.</translation>
    </message>
    <message>
        <source>A second downgrade of {product} is not possible: {seats:leaving} on {effective}. Edit or cancel that request.</source>
        <translation>Ein zweites Downgrade von {product} ist nicht möglich: {seats:leaving} am {effective}. Bearbeiten Sie diese Anfrage oder ziehen Sie sie zurück.</translation>
    </message>
    <message>
        <source>Nothing of {product} was cancelled: no downgrade is pending. There is nothing to do.</source>
        <translation>Von {product} wurde nichts zurückgezogen: Kein Downgrade ist geplant. Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing of {product} was cancelled: no change of tier is pending. There is nothing to do.</source>
        <translation>Von {product} wurde nichts zurückgezogen: Kein Stufenwechsel ist geplant. Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing of {product} was cancelled: no other terms are pending. There is nothing to do.</source>
        <translation>Von {product} wurde nichts zurückgezogen: Keine anderen Konditionen sind geplant. Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing of {product} was taken off: no price is agreed from the renewal on. There is nothing to do.</source>
        <translation>Von {product} wurde nichts zurückgenommen: Für die Zeit ab der Verlängerung ist kein Preis vereinbart. Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>Auto-renewal of {product} cannot be switched off: {assigned:held} ({holders}). Unassign all of them first.</source>
        <translation>Die automatische Verlängerung von {product} lässt sich nicht ausschalten: {assigned:held} ({holders}). Heben Sie zuerst alle Zuweisungen auf.</translation>
    </message>
    <message>
        <source>Auto-renewal of {product} cannot be switched off: {assigned:held}. Unassign all of them first.</source>
        <translation>Die automatische Verlängerung von {product} lässt sich nicht ausschalten: {assigned:held}. Heben Sie zuerst alle Zuweisungen auf.</translation>
    </message>
    <message>
        <source>{product} is already a subscription of this account. Edit it instead of adding it.</source>
        <translation>{product} ist bereits ein Abonnement dieses Accounts. Bearbeiten Sie es, statt es hinzuzufügen.</translation>
    </message>
    <message>
        <source>The contract of {product} was not saved: {field} cannot be “{value}” ({problem}). Correct it and save again.</source>
        <translation>Der Vertrag von {product} wurde nicht gespeichert: {field} kann nicht „{value}“ sein ({problem}). Berichtigen Sie es und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The contract of {product} was not saved: {field} cannot be “{value}”. Enter one from {least} to {most}, and save again.</source>
        <translation>Der Vertrag von {product} wurde nicht gespeichert: {field} kann nicht „{value}“ sein. Geben Sie einen Wert von {least} bis {most} ein, und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The contract of {product} was not saved: {value:day} of notice is longer than its term, which has {most:day} (from {start} up to {end}). Enter {most} or fewer, and save again.</source>
        <translation>Der Vertrag von {product} wurde nicht gespeichert: Die Kündigungsfrist ({value:day}) ist länger als die Laufzeit ({most:day}, von {start} bis vor {end}). Geben Sie {most} oder weniger ein, und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The contract of {product} was not saved: {field} cannot be “{value}”, for {assigned:used} assigned. Unassign seats first, or enter {least} or more.</source>
        <translation>Der Vertrag von {product} wurde nicht gespeichert: {field} kann nicht „{value}“ sein, denn {assigned:used} zugewiesen. Heben Sie zuerst Zuweisungen auf, oder geben Sie {least} oder mehr ein.</translation>
    </message>
    <message>
        <source>The contract of {product} was not saved: of {most:extra} it cannot keep {value} as its minimum. Enter a minimum of {most} or less, or a higher number of additional seats.</source>
        <translation>Der Vertrag von {product} wurde nicht gespeichert: Er hat {most:extra} und kann nicht {value} als Minimum behalten. Geben Sie ein Minimum von {most} oder weniger ein, oder mehr zusätzliche Lizenzen.</translation>
    </message>
    <message>
        <source>The contract of {product} was not saved: {field} cannot be “{value}”, for {least:used} bought within the term. Enter {least} or more, or take the purchase back in the history.</source>
        <translation>Der Vertrag von {product} wurde nicht gespeichert: {field} kann nicht „{value}“ sein, denn {least:used} in der Laufzeit gekauft. Geben Sie {least} oder mehr ein, oder nehmen Sie den Kauf im Verlauf zurück.</translation>
    </message>
    <message>
        <source>The contract of {product} was not saved: {field} cannot be “{value}”, for something was bought on {on}, which the term would not hold. Enter other dates, or take the purchase back in the history.</source>
        <translation>Der Vertrag von {product} wurde nicht gespeichert: {field} kann nicht „{value}“ sein, denn am {on} wurde etwas gekauft, das die Laufzeit nicht enthielte. Geben Sie andere Daten ein, oder nehmen Sie den Kauf im Verlauf zurück.</translation>
    </message>
    <message>
        <source>The tier of {product} stays: it already is {tier}. Choose another tier.</source>
        <translation>Die Stufe von {product} bleibt: Sie ist bereits {tier}. Wählen Sie eine andere Stufe.</translation>
    </message>
    <message>
        <source>{product} cannot change to {tier} at once: a lower tier starts at the renewal on {renewal}. Schedule it for that day.</source>
        <translation>{product} kann nicht sofort zu {tier} wechseln: Eine niedrigere Stufe beginnt mit der Verlängerung am {renewal}. Planen Sie sie für diesen Tag.</translation>
    </message>
    <message>
        <source>{product} already changes to {tier} on {effective}. Cancel that request first, then ask for another tier.</source>
        <translation>{product} wechselt bereits am {effective} zu {tier}. Ziehen Sie zuerst diese Anfrage zurück, dann fragen Sie eine andere Stufe an.</translation>
    </message>
    <message>
        <source>Other terms of {product} are already agreed for the renewal on {effective}. Cancel them first, then ask for others.</source>
        <translation>Für die Verlängerung von {product} am {effective} sind bereits andere Konditionen vereinbart. Ziehen Sie sie zuerst zurück, dann fragen Sie andere an.</translation>
    </message>
    <message>
        <source>The terms of {product} stay: it renews on {renewal} with these already. Choose another commitment, length, billing or price.</source>
        <translation>Die Konditionen von {product} bleiben: Es verlängert sich am {renewal} bereits mit diesen. Wählen Sie eine andere Bindung, Länge, Abrechnung oder einen anderen Preis.</translation>
    </message>
    <message>
        <source>{product} cannot change to {tier} on {on}: a higher tier starts on the day it is ordered. Do it on that day; today is {as_of}.</source>
        <translation>{product} kann nicht am {on} zu {tier} wechseln: Eine höhere Stufe beginnt an dem Tag, an dem sie bestellt wird. Tun Sie es an jenem Tag; heute ist der {as_of}.</translation>
    </message>
    <message>
        <source>{product} cannot change to {tier}: {assigned:used} assigned, and with it {owned} would be owned. Unassign seats or buy more first.</source>
        <translation>{product} kann nicht zu {tier} wechseln: {assigned:used} zugewiesen, und damit wären {owned} vorhanden. Heben Sie zuerst Zuweisungen auf, oder kaufen Sie mehr.</translation>
    </message>
    <message>
        <source>{product} cannot renew on these terms: {assigned:used} assigned, and with them {owned} would be owned. Unassign seats or buy more first.</source>
        <translation>{product} kann sich nicht zu diesen Konditionen verlängern: {assigned:used} zugewiesen, und mit ihnen wären {owned} vorhanden. Heben Sie zuerst Zuweisungen auf, oder kaufen Sie mehr.</translation>
    </message>
    <message>
        <source>Auto-renewal of {product} stays: it already is {setting}. There is nothing to do.</source>
        <translation>Die automatische Verlängerung von {product} bleibt: Sie ist bereits {setting}. Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>{product} {tier} has no price in {currency} with {commitment} commitment on {on} in the price book {book}. Choose another tier, currency, commitment or price book, or enter the contract&apos;s own prices.</source>
        <translation>{product} {tier} hat am {on} in der Preisliste {book} keinen Preis in {currency} mit Bindung {commitment}. Wählen Sie eine andere Stufe, Währung, Bindung oder Preisliste, oder geben Sie die Preise aus dem Vertrag ein.</translation>
    </message>
    <message>
        <source>{product} {tier} has no price here: the contract has its own prices and no price book. Enter the prices of {tier} too, or give the contract a price book first.</source>
        <translation>{product} {tier} hat hier keinen Preis: Der Vertrag hat eigene Preise und keine Preisliste. Geben Sie auch die Preise von {tier} ein, oder geben Sie dem Vertrag zuerst eine Preisliste.</translation>
    </message>
    <message>
        <source>The price book “{book}” is not one of this workspace&apos;s own, of which there is none. Import one or copy a shipped one first.</source>
        <translation>Die Preisliste „{book}“ ist keine eigene dieses Arbeitsbereichs, der keine hat. Importieren Sie eine, oder kopieren Sie zuerst eine mitgelieferte.</translation>
    </message>
    <message>
        <source>The price book “{book}” is not in this workspace. It has: {known}. Choose one of these, or enter the contract&apos;s own prices.</source>
        <translation>Die Preisliste „{book}“ ist nicht in diesem Arbeitsbereich. Er hat: {known}. Wählen Sie eine davon, oder geben Sie die Preise aus dem Vertrag ein.</translation>
    </message>
    <message>
        <source>The price book {book} was not saved: {problem} Correct it and save again.</source>
        <translation>Die Preisliste {book} wurde nicht gespeichert: {problem} Berichtigen Sie es und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>{product} cannot be removed from the account: {assigned:held}. Unassign all of them first.</source>
        <translation>{product} lässt sich nicht aus dem Account entfernen: {assigned:held}. Heben Sie zuerst alle Zuweisungen auf.</translation>
    </message>
    <message>
        <source>{location} was opened to be read only, while somebody else has it open. Close it and open it again to change it.</source>
        <translation>{location} wurde schreibgeschützt geöffnet, weil es schon anderswo offen ist. Schließen Sie es und öffnen Sie es neu, um es zu ändern.</translation>
    </message>
    <message>
        <source>{email} holds no {product} seat, so there is none to unassign. Leave this user out.</source>
        <translation>{email} hat keine {product}-Lizenz, also gibt es keine Zuweisung aufzuheben. Lassen Sie diesen Benutzer weg.</translation>
    </message>
    <message>
        <source>The {product} seat of {email} cannot be unassigned while the user is deactivated. Reactivate, unassign and deactivate the user; SeatDesk offers the three as one step.</source>
        <translation>Die Zuweisung von {product} bei {email} lässt sich nicht aufheben, solange der Benutzer deaktiviert ist. Aktivieren Sie ihn, heben Sie die Zuweisung auf und deaktivieren Sie ihn wieder; SeatDesk bietet die drei Schritte als einen an.</translation>
    </message>
    <message>
        <source>There is an import preset “{preset}” already. Choose another name, or remove that one.</source>
        <translation>Es gibt bereits eine Importvorlage „{preset}“. Wählen Sie einen anderen Namen, oder entfernen Sie jene.</translation>
    </message>
    <message>
        <source>The price book {book} cannot be removed: it prices {products}. Give these contracts another price book or their own prices first.</source>
        <translation>Die Preisliste {book} lässt sich nicht entfernen: Sie gilt für {products}. Geben Sie diesen Verträgen zuerst eine andere Preisliste oder eigene Preise.</translation>
    </message>
    <message>
        <source>The price book {book} was not saved: someone else changed it meanwhile. Open it again and make your change anew.</source>
        <translation>Die Preisliste {book} wurde nicht gespeichert: Jemand anders hat sie inzwischen geändert. Öffnen Sie sie erneut und machen Sie Ihre Änderung noch einmal.</translation>
    </message>
    <message>
        <source>The exchange rate {pair} of {on} was not saved: {problem}. Correct it and save again.</source>
        <translation>Der Wechselkurs {pair} vom {on} wurde nicht gespeichert: {problem}. Berichtigen Sie es und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The exchange rate {pair} of {on} was not changed: it is not in the account&apos;s table. Look at the table again, and choose one that is there.</source>
        <translation>Der Wechselkurs {pair} vom {on} wurde nicht geändert: Er steht nicht in der Tabelle des Accounts. Sehen Sie die Tabelle erneut an, und wählen Sie einen, der dort steht.</translation>
    </message>
    <message>
        <source>Nothing was saved: the date {today} is before the last history line of {last}. Set the clock right, or use a later date.</source>
        <translation>Nichts wurde gespeichert: Das Datum {today} liegt vor der letzten Zeile im Verlauf vom {last}. Stellen Sie die Uhr, oder verwenden Sie ein späteres Datum.</translation>
    </message>
    <message>
        <source>Line {line} cannot be undone: the history has no such line. Choose one that it lists.</source>
        <translation>Zeile {line} lässt sich nicht zurücknehmen: Der Verlauf hat keine solche Zeile. Wählen Sie eine, die er aufführt.</translation>
    </message>
    <message>
        <source>{what} cannot be undone: it was brought by time, or by the opening of the account. Correct it with a new change.</source>
        <translation>{what} lässt sich nicht zurücknehmen: Es kam durch die Zeit oder durch die Eröffnung des Accounts. Berichtigen Sie es mit einer neuen Änderung.</translation>
    </message>
    <message>
        <source>{what} is taken back already. To do it again, undo the line that took it back.</source>
        <translation>{what} ist bereits zurückgenommen. Um es zu wiederholen, nehmen Sie die Zeile zurück, die es zurücknahm.</translation>
    </message>
    <message>
        <source>{what} cannot be undone any more: it has changed since. Correct it with a new change.</source>
        <translation>{what} lässt sich nicht mehr zurücknehmen: Es hat sich seitdem geändert. Berichtigen Sie es mit einer neuen Änderung.</translation>
    </message>
    <message>
        <source>Add &amp; edit users</source>
        <translation>Benutzer hinzufügen und bearbeiten</translation>
    </message>
    <message>
        <source>Modify billing</source>
        <translation>Abrechnung ändern</translation>
    </message>
    <message>
        <source>Super Admin</source>
        <translation>Super-Admin</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it is not a three-letter currency</source>
        <translation>es ist keine Währung aus drei Buchstaben</translation>
    </message>
    <message>
        <source>it is out of range</source>
        <translation>es liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>it is before the start</source>
        <translation>es liegt vor dem Beginn</translation>
    </message>
    <message>
        <source>it is negative</source>
        <translation>es ist negativ</translation>
    </message>
    <message>
        <source>fewer than are assigned</source>
        <translation>weniger als zugewiesen sind</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>es ist keine Zahl</translation>
    </message>
    <message>
        <source>it is not a whole number of months from the contract&apos;s start</source>
        <translation>es liegt nicht eine ganze Zahl von Monaten nach dem Beginn des Vertrags</translation>
    </message>
    <message>
        <source>it has passed already</source>
        <translation>es ist schon vorbei</translation>
    </message>
    <message>
        <source>it is not what the term opened with and what was bought since</source>
        <translation>es ist nicht, womit die Laufzeit begann und was seither gekauft wurde</translation>
    </message>
    <message>
        <source>one of its currencies is not in ISO 4217</source>
        <translation>eine der Währungen steht nicht in ISO 4217</translation>
    </message>
    <message>
        <source>both currencies are the same</source>
        <translation>beide Währungen sind gleich</translation>
    </message>
    <message>
        <source>it must be above zero</source>
        <translation>es muss über null sein</translation>
    </message>
    <message>
        <source>it has too many digits</source>
        <translation>es hat zu viele Ziffern</translation>
    </message>
    <message>
        <source>its currency has fewer digits after the point</source>
        <translation>ihre Währung hat weniger Stellen nach dem Komma</translation>
    </message>
    <message>
        <source>there is a rate for that pair and day already</source>
        <translation>für dieses Paar und diesen Tag gibt es schon einen Kurs</translation>
    </message>
    <message>
        <source>a contract has no fraction to state; actual_days is the usual one</source>
        <translation>ein Vertrag hat keinen Bruchteil anzugeben; actual_days ist das Übliche</translation>
    </message>
    <message>
        <source>its steps must rise and the last one must have no end</source>
        <translation>ihre Staffeln müssen steigen, und die letzte darf kein Ende haben</translation>
    </message>
    <message>
        <source>the number of additional seats</source>
        <translation>die Zahl zusätzlicher Lizenzen</translation>
    </message>
    <message>
        <source>the number of included seats</source>
        <translation>die Zahl enthaltener Lizenzen</translation>
    </message>
    <message>
        <source>the minimum of additional seats</source>
        <translation>das Minimum zusätzlicher Lizenzen</translation>
    </message>
    <message>
        <source>the days of notice</source>
        <translation>die Kündigungsfrist</translation>
    </message>
    <message>
        <source>the months of a term</source>
        <translation>die Monate einer Laufzeit</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>der erste Tag</translation>
    </message>
    <message>
        <source>the renewal date</source>
        <translation>das Verlängerungsdatum</translation>
    </message>
    <message>
        <source>the currency</source>
        <translation>die Währung</translation>
    </message>
    <message>
        <source>the convention</source>
        <translation>die Zählweise</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>das Produkt</translation>
    </message>
    <message>
        <source>the tier</source>
        <translation>die Stufe</translation>
    </message>
    <message>
        <source>the base price</source>
        <translation>der Grundpreis</translation>
    </message>
    <message>
        <source>the price of a seat</source>
        <translation>der Preis einer Lizenz</translation>
    </message>
    <message>
        <source>the discount</source>
        <translation>der Rabatt</translation>
    </message>
    <message>
        <source>the one-off amount</source>
        <translation>der einmalige Betrag</translation>
    </message>
    <message>
        <source>the price from the renewal on</source>
        <translation>der Preis ab der Verlängerung</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>vierteljährlich</translation>
    </message>
    <message>
        <source>annually</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>once a term</source>
        <translation>einmal je Laufzeit</translation>
    </message>
    <message>
        <source>days, first and last counted (here the same as days left)</source>
        <translation>Tage, erster und letzter mitgezählt (hier wie restliche Tage)</translation>
    </message>
    <message>
        <source>every month has 30 days (30/360)</source>
        <translation>jeder Monat hat 30 Tage (30/360)</translation>
    </message>
    <message>
        <source>a started month counts whole</source>
        <translation>ein begonnener Monat zählt ganz</translation>
    </message>
    <message>
        <source>full price, no proration</source>
        <translation>voller Preis, nicht anteilig</translation>
    </message>
    <message>
        <source>half to even (banker&apos;s)</source>
        <translation>bei der Hälfte zur geraden Ziffer</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>eingeladen</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>seat is still assigned</source>
        <translation>Lizenz ist noch zugewiesen</translation>
    </message>
    <message>
        <source>seats are still assigned</source>
        <translation>Lizenzen sind noch zugewiesen</translation>
    </message>
    <message>
        <source>seat already leaves</source>
        <translation>Lizenz entfällt bereits</translation>
    </message>
    <message>
        <source>seats already leave</source>
        <translation>Lizenzen entfallen bereits</translation>
    </message>
    <message>
        <source>seat is</source>
        <translation>Lizenz ist</translation>
    </message>
    <message>
        <source>seats are</source>
        <translation>Lizenzen sind</translation>
    </message>
    <message>
        <source>additional seat</source>
        <translation>zusätzliche Lizenz</translation>
    </message>
    <message>
        <source>additional seats</source>
        <translation>zusätzliche Lizenzen</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>additional paid user</source>
        <translation>zusätzlicher kostenpflichtiger Benutzer</translation>
    </message>
    <message>
        <source>additional paid users</source>
        <translation>zusätzliche kostenpflichtige Benutzer</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}.</source>
        <translation>Die Datei ist beschädigt: {detail}.</translation>
    </message>
    <message>
        <source>The {what} {name} is not SeatDesk&apos;s: it could change data by itself.</source>
        <translation>{what} {name} gehört nicht zu SeatDesk: Daten könnten von selbst geändert werden.</translation>
    </message>
    <message>
        <source>The {what} {name} is not as SeatDesk makes it.</source>
        <translation>{what} {name} ist nicht so, wie SeatDesk es macht.</translation>
    </message>
    <message>
        <source>The {what} {name} is missing.</source>
        <translation>{what} {name} fehlt.</translation>
    </message>
    <message>
        <source>{table}, {column}: values of a kind that SeatDesk never writes: {rows}.</source>
        <translation>{table}, {column}: Werte einer Art, die SeatDesk nie schreibt: {rows}.</translation>
    </message>
    <message>
        <source>The index that searches use does not hold what the users are called.</source>
        <translation>Der Index, den die Suche verwendet, enthält nicht, wie die Benutzer heißen.</translation>
    </message>
    <message>
        <source>The version that the file says it is of ({said}) is not its own.</source>
        <translation>Die Version, von der die Datei zu sein angibt ({said}), ist nicht ihre eigene.</translation>
    </message>
    <message>
        <source>An import of {file} is noted that the history does not know.</source>
        <translation>Ein Import von {file} ist vermerkt, den der Verlauf nicht kennt.</translation>
    </message>
    <message>
        <source>No line has the hash {hash}: since it was noted, lines were changed or cut.</source>
        <translation>Keine Zeile hat den Hash {hash}: Seit er notiert wurde, wurden Zeilen geändert oder abgeschnitten.</translation>
    </message>
    <message>
        <source>The guard {guard} is gone: the database no longer keeps its rules itself.</source>
        <translation>Der Wächter {guard} fehlt: Die Datenbank hält ihre Regeln nicht mehr selbst ein.</translation>
    </message>
    <message>
        <source>A row of {table} cannot be read: {detail}.</source>
        <translation>Eine Zeile von {table} lässt sich nicht lesen: {detail}.</translation>
    </message>
    <message>
        <source>The head-count plan is not as the history says.</source>
        <translation>Der Personalplan ist nicht, wie der Verlauf sagt.</translation>
    </message>
    <message>
        <source>The accepted invoice {number} of {day} is not as the history says.</source>
        <translation>Die anerkannte Rechnung {number} vom {day} ist nicht, wie der Verlauf sagt.</translation>
    </message>
    <message>
        <source>A row of {table} ({row}) points to nothing.</source>
        <translation>Eine Zeile von {table} ({row}) verweist auf nichts.</translation>
    </message>
    <message>
        <source>History lines {first} to {last} are missing.</source>
        <translation>Die Zeilen {first} bis {last} im Verlauf fehlen.</translation>
    </message>
    <message>
        <source>Line {line} does not follow from the line before it.</source>
        <translation>Zeile {line} folgt nicht aus der Zeile davor.</translation>
    </message>
    <message>
        <source>Line {line} was changed after it was written.</source>
        <translation>Zeile {line} wurde geändert, nachdem sie geschrieben war.</translation>
    </message>
    <message>
        <source>Line {line} cannot be read.</source>
        <translation>Zeile {line} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Line {line} ({kind}) cannot have happened after those before: {why}.</source>
        <translation>Zeile {line} ({kind}) kann nach denen davor nicht geschehen sein: {why}.</translation>
    </message>
    <message>
        <source>Lines in the history: {lines}; lines that were written: {stored}.</source>
        <translation>Zeilen im Verlauf: {lines}; geschriebene Zeilen: {stored}.</translation>
    </message>
    <message>
        <source>What {on} brings to {product} was left out.</source>
        <translation>Was der {on} für {product} bringt, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The price book {book} is not as the history says.</source>
        <translation>Die Preisliste {book} ist nicht, wie der Verlauf sagt.</translation>
    </message>
    <message>
        <source>The import preset {preset} is not as the history says.</source>
        <translation>Die Importvorlage {preset} ist nicht, wie der Verlauf sagt.</translation>
    </message>
    <message>
        <source>The scenario {scenario} is not as the history says.</source>
        <translation>Das Szenario {scenario} ist nicht, wie der Verlauf sagt.</translation>
    </message>
    <message>
        <source>{product}: the exemption of user {user} is not as the history says.</source>
        <translation>{product}: Die Ausnahme von Benutzer {user} ist nicht, wie der Verlauf sagt.</translation>
    </message>
    <message>
        <source>The account&apos;s own row is gone.</source>
        <translation>Die eigene Zeile des Accounts fehlt.</translation>
    </message>
    <message>
        <source>The account&apos;s {field} is not what its history says.</source>
        <translation>{field} des Accounts ist nicht, was sein Verlauf sagt.</translation>
    </message>
    <message>
        <source>{product}: {field} is not what the history says.</source>
        <translation>{product}: {field} ist nicht, was der Verlauf sagt.</translation>
    </message>
    <message>
        <source>{product} is in the history and not in the account.</source>
        <translation>{product} steht im Verlauf und nicht im Account.</translation>
    </message>
    <message>
        <source>{product} is in the account and not in the history.</source>
        <translation>{product} steht im Account und nicht im Verlauf.</translation>
    </message>
    <message>
        <source>{product}: user {user} holds a seat the history does not know.</source>
        <translation>{product}: Benutzer {user} hat eine Lizenz, die der Verlauf nicht kennt.</translation>
    </message>
    <message>
        <source>{product}: user {user} should hold a seat and does not.</source>
        <translation>{product}: Benutzer {user} sollte eine Lizenz haben und hat keine.</translation>
    </message>
    <message>
        <source>{product}: the seat of user {user} is not as the history says.</source>
        <translation>{product}: Die Lizenz von Benutzer {user} ist nicht, wie der Verlauf sagt.</translation>
    </message>
    <message>
        <source>{product}: assigned seats as stored: {stored}; as counted: {counted}.</source>
        <translation>{product}: zugewiesene Lizenzen wie gespeichert: {stored}; wie gezählt: {counted}.</translation>
    </message>
    <message>
        <source>User {user} is not as the history says.</source>
        <translation>Benutzer {user} ist nicht, wie der Verlauf sagt.</translation>
    </message>
    <message>
        <source>User {user} is not in the history.</source>
        <translation>Benutzer {user} steht nicht im Verlauf.</translation>
    </message>
    <message>
        <source>User {user} is in the history and not in the account.</source>
        <translation>Benutzer {user} steht im Verlauf und nicht im Account.</translation>
    </message>
    <message>
        <source>User {user} is filed under keys that are not theirs.</source>
        <translation>Benutzer {user} ist unter Schlüsseln abgelegt, die nicht seine sind.</translation>
    </message>
    <message>
        <source>same cost</source>
        <translation>gleiche Kosten</translation>
    </message>
    <message>
        <source>never dearer</source>
        <translation>nie teurer</translation>
    </message>
    <message>
        <source>{on}</source>
        <translation>{on}</translation>
    </message>
    <message>
        <source>not in this span</source>
        <translation>nicht in diesem Zeitraum</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Seats paid after their need ended</source>
        <translation>Lizenzen, die nach Ende ihres Bedarfs bezahlt werden</translation>
    </message>
    <message>
        <source>Seats paid before they are needed</source>
        <translation>Lizenzen, die bezahlt werden, bevor sie gebraucht werden</translation>
    </message>
    <message>
        <source>Price of flexibility</source>
        <translation>Preis der Flexibilität</translation>
    </message>
    <message>
        <source>Included seats not used</source>
        <translation>Enthaltene, nicht genutzte Lizenzen</translation>
    </message>
    <message>
        <source>Another tier or another day&apos;s price is lower on some days</source>
        <translation>Eine andere Stufe oder der Preis eines anderen Tages ist an manchen Tagen niedriger</translation>
    </message>
    <message>
        <source>Paid for days outside the span</source>
        <translation>Bezahlt für Tage außerhalb des Zeitraums</translation>
    </message>
    <message>
        <source>Days in the span that are invoiced outside of it</source>
        <translation>Tage im Zeitraum, die außerhalb berechnet werden</translation>
    </message>
    <message>
        <source>One-off charges, and charges and credits of earlier terms</source>
        <translation>Einmalige Kosten sowie Kosten und Gutschriften früherer Laufzeiten</translation>
    </message>
    <message>
        <source>Rounding, and months charged in parts</source>
        <translation>Rundung und anteilig berechnete Monate</translation>
    </message>
    <message>
        <source>No price book sells what is needed on a day on which it is.</source>
        <translation>Keine Preisliste verkauft das Benötigte an einem Tag, an dem es gebraucht wird.</translation>
    </message>
    <message>
        <source>Only the vendor&apos;s own people can change this contract, and it has too few seats.</source>
        <translation>Diesen Vertrag kann nur der Anbieter ändern, und er hat zu wenige Lizenzen.</translation>
    </message>
    <message>
        <source>The contract ends, and what is needed afterwards cannot be bought.</source>
        <translation>Der Vertrag endet, und was danach gebraucht wird, lässt sich nicht kaufen.</translation>
    </message>
    <message>
        <source>Least cost of the days of the span, whenever they are invoiced.</source>
        <translation>Geringste periodengerechte Kosten des Zeitraums, wann immer die Rechnung kommt.</translation>
    </message>
    <message>
        <source>Least invoiced in the span.</source>
        <translation>Geringste Rechnungssumme im Zeitraum.</translation>
    </message>
    <message>
        <source>Least cost with every term that begins in the span counted in full.</source>
        <translation>Geringste Kosten, wobei jede Laufzeit, die im Zeitraum beginnt, ganz zählt.</translation>
    </message>
    <message>
        <source>{tier}, {commitment}</source>
        <translation>{tier}, {commitment}</translation>
    </message>
    <message>
        <source>After the span the need stays as on its last day.</source>
        <translation>Nach dem Zeitraum bleibt der Bedarf wie an seinem letzten Tag.</translation>
    </message>
    <message>
        <source>Each product has one contract at one tier; splitting it over two is not searched.</source>
        <translation>Jedes Produkt hat einen Vertrag auf einer Stufe; eine Teilung auf zwei wird nicht gesucht.</translation>
    </message>
    <message>
        <source>Other terms are priced by {book}.</source>
        <translation>Andere Konditionen haben Preise aus {book}.</translation>
    </message>
    <message>
        <source>No price book is named: contracts can only be kept or ended.</source>
        <translation>Keine Preisliste ist genannt: Verträge lassen sich nur behalten oder beenden.</translation>
    </message>
    <message>
        <source>There is no head-count plan: the need is that of today, less who is known to leave.</source>
        <translation>Es gibt keinen Personalplan: Der Bedarf ist der heutige, ohne die, deren Ausscheiden bekannt ist.</translation>
    </message>
    <message>
        <source>The need is that of the head-count plan.</source>
        <translation>Der Bedarf ist der des Personalplans.</translation>
    </message>
    <message>
        <source>{product}: {amount} are committed to after the span. A longer span, or whole terms, tells more of it.</source>
        <translation>{product}: {amount} sind für die Zeit nach dem Zeitraum gebunden. Ein längerer Zeitraum oder ganze Laufzeiten sagen mehr darüber.</translation>
    </message>
    <message>
        <source>{product}: the steps of the plan come to {found} instead of {expected}. This is a fault of the program; please report it, and do not rely on this plan.</source>
        <translation>{product}: Die Schritte des Plans ergeben {found} statt {expected}. Das ist ein Fehler des Programms; bitte melden Sie ihn, und verlassen Sie sich nicht auf diesen Plan.</translation>
    </message>
    <message>
        <source>{product}: {count:step} of the plan cannot be carried out. This is a fault of the program; please report it, and do not rely on this plan.</source>
        <translation>{product}: {count:step} des Plans nicht ausführbar. Das ist ein Fehler des Programms; bitte melden Sie ihn, und verlassen Sie sich nicht auf diesen Plan.</translation>
    </message>
    <message>
        <source>Seats of findings that are certain are not needed.</source>
        <translation>Lizenzen mit sicheren Befunden werden nicht gebraucht.</translation>
    </message>
    <message>
        <source>Seats of findings that are certain or to check are not needed.</source>
        <translation>Lizenzen mit sicheren oder zu prüfenden Befunden werden nicht gebraucht.</translation>
    </message>
    <message>
        <source>Begin with {terms}</source>
        <translation>Mit {terms} beginnen</translation>
    </message>
    <message>
        <source>Keep {terms}</source>
        <translation>{terms} beibehalten</translation>
    </message>
    <message>
        <source>Renew as {terms}</source>
        <translation>Als {terms} verlängern</translation>
    </message>
    <message>
        <source>Let the contract end</source>
        <translation>Den Vertrag enden lassen</translation>
    </message>
    <message>
        <source>Begin with {terms} instead</source>
        <translation>Stattdessen mit {terms} beginnen</translation>
    </message>
    <message>
        <source>Keep {terms} instead</source>
        <translation>Stattdessen {terms} beibehalten</translation>
    </message>
    <message>
        <source>Renew as {terms} instead</source>
        <translation>Stattdessen als {terms} verlängern</translation>
    </message>
    <message>
        <source>Let the contract end instead</source>
        <translation>Stattdessen den Vertrag enden lassen</translation>
    </message>
    <message>
        <source>{choice} ({base} a month, {seat} a seat)</source>
        <translation>{choice} ({base} im Monat, {seat} pro Lizenz)</translation>
    </message>
    <message>
        <source>{choice} ({base} a month, seats priced by their number)</source>
        <translation>{choice} ({base} im Monat, Lizenzen nach Staffel)</translation>
    </message>
    <message>
        <source>Usage data {age:day} old</source>
        <translation>Nutzungsdaten, Alter: {age:day}</translation>
    </message>
    <message>
        <source>Usage data {age:day} old: {people:person} cannot be judged</source>
        <translation>Nutzungsdaten, Alter: {age:day}; {people:person} nicht zu beurteilen</translation>
    </message>
    <message>
        <source>No usage data: {people:person} cannot be judged</source>
        <translation>Keine Nutzungsdaten: {people:person} nicht zu beurteilen</translation>
    </message>
    <message>
        <source>Usage data of today</source>
        <translation>Nutzungsdaten von heute</translation>
    </message>
    <message>
        <source>Usage data of today: {people:person} cannot be judged</source>
        <translation>Nutzungsdaten von heute: {people:person} nicht zu beurteilen</translation>
    </message>
    <message>
        <source>People: last list or edit today</source>
        <translation>Personen: letzte Liste oder Bearbeitung heute</translation>
    </message>
    <message>
        <source>Contracts: last edited today</source>
        <translation>Verträge: zuletzt heute bearbeitet</translation>
    </message>
    <message>
        <source>Exchange rates of today</source>
        <translation>Wechselkurse von heute</translation>
    </message>
    <message>
        <source>Head-count plan of today</source>
        <translation>Personalplan von heute</translation>
    </message>
    <message>
        <source>People: last list or edit {age:day} ago</source>
        <translation>Personen: letzte Liste oder Bearbeitung, Alter: {age:day}</translation>
    </message>
    <message>
        <source>People: neither a list nor an edit is known</source>
        <translation>Personen: weder eine Liste noch eine Bearbeitung ist bekannt</translation>
    </message>
    <message>
        <source>Contracts: not looked at for {age:day}</source>
        <translation>Verträge: nicht angesehen seit: {age:day}</translation>
    </message>
    <message>
        <source>Contracts: last edited {age:day} ago</source>
        <translation>Verträge: zuletzt bearbeitet, Alter: {age:day}</translation>
    </message>
    <message>
        <source>Contracts: no edit is known of {names}</source>
        <translation>Verträge: keine Bearbeitung bekannt von {names}</translation>
    </message>
    <message>
        <source>Price book of {as_of}</source>
        <translation>Preisliste vom {as_of}</translation>
    </message>
    <message>
        <source>Sample prices ({names}): check them against your contract</source>
        <translation>Beispielpreise ({names}): mit Ihrem Vertrag vergleichen</translation>
    </message>
    <message>
        <source>Price book missing: {names}</source>
        <translation>Preisliste fehlt: {names}</translation>
    </message>
    <message>
        <source>Exchange rates {age:day} old</source>
        <translation>Wechselkurse, Alter: {age:day}</translation>
    </message>
    <message>
        <source>No exchange rate: {names}</source>
        <translation>Kein Wechselkurs: {names}</translation>
    </message>
    <message>
        <source>Head-count plan {age:day} old</source>
        <translation>Personalplan, Alter: {age:day}</translation>
    </message>
    <message>
        <source>No head-count plan</source>
        <translation>Kein Personalplan</translation>
    </message>
    <message>
        <source>If nothing is done by {last_day}, {what} renews on {renewal} with {additional:paid}: {cost}.</source>
        <translation>Wird bis {last_day} nichts getan, verlängert sich {what} am {renewal} und behält {additional:paid}: {cost}.</translation>
    </message>
    <message>
        <source>If nothing is done by {last_day}, {what} renews on {renewal} as {tier} with {additional:paid}: {cost}.</source>
        <translation>Wird bis {last_day} nichts getan, verlängert sich {what} am {renewal} als {tier} und behält {additional:paid}: {cost}.</translation>
    </message>
    <message>
        <source>If nothing is done by {last_day}, {what} ends on {renewal}: auto-renewal is switched off.</source>
        <translation>Wird bis {last_day} nichts getan, endet {what} am {renewal}: Die automatische Verlängerung ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The last day to act was {last_day}; the vendor may refuse. {what} renews on {renewal} with {additional:paid}: {cost}.</source>
        <translation>Der letzte Tag für Änderungen war {last_day}; der Anbieter kann ablehnen. {what} verlängert sich am {renewal} und behält {additional:paid}: {cost}.</translation>
    </message>
    <message>
        <source>The last day to act was {last_day}; the vendor may refuse. {what} renews on {renewal} as {tier} with {additional:paid}: {cost}.</source>
        <translation>Der letzte Tag für Änderungen war {last_day}; der Anbieter kann ablehnen. {what} verlängert sich am {renewal} als {tier} und behält {additional:paid}: {cost}.</translation>
    </message>
    <message>
        <source>The last day to act was {last_day}; the vendor may refuse. {what} ends on {renewal}: auto-renewal is switched off.</source>
        <translation>Der letzte Tag für Änderungen war {last_day}; der Anbieter kann ablehnen. {what} endet am {renewal}: Die automatische Verlängerung ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>{amount} for {months:month}</source>
        <translation>{amount} für {months:month}</translation>
    </message>
    <message>
        <source>no price is known</source>
        <translation>kein Preis ist bekannt</translation>
    </message>
    <message>
        <source>{day} (a Saturday)</source>
        <translation>{day} (ein Samstag)</translation>
    </message>
    <message>
        <source>{day} (a Sunday)</source>
        <translation>{day} (ein Sonntag)</translation>
    </message>
    <message>
        <source>Last day to act: {what}</source>
        <translation>Letzter Tag für Änderungen: {what}</translation>
    </message>
    <message>
        <source>{what} renews</source>
        <translation>{what} verlängert sich</translation>
    </message>
    <message>
        <source>{what} ends</source>
        <translation>{what} endet</translation>
    </message>
    <message>
        <source>Approval pack</source>
        <translation>Genehmigungsunterlage</translation>
    </message>
    <message>
        <source>Approval: {scenario}</source>
        <translation>Genehmigung: {scenario}</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>owner of the workspace</source>
        <translation>Eigentümer des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Cash by month</source>
        <translation>Nach Rechnungsdatum</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Change list</source>
        <translation>Änderungsliste</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Steps that do not apply</source>
        <translation>Schritte, die nicht greifen</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Approve “{scenario}”: {steps}.</source>
        <translation>„{scenario}“ genehmigen: {steps}.</translation>
    </message>
    <message>
        <source>No decision is asked: this is what comes if nothing is done.</source>
        <translation>Es wird keine Entscheidung erbeten: Das kommt, wenn nichts getan wird.</translation>
    </message>
    <message>
        <source>Approve “{scenario}”: none of its steps changes anything.</source>
        <translation>„{scenario}“ genehmigen: Keiner seiner Schritte ändert etwas.</translation>
    </message>
    <message>
        <source>Do nothing, 12 months</source>
        <translation>Nichts tun, 12 Monate</translation>
    </message>
    <message>
        <source>{scenario}, 12 months</source>
        <translation>{scenario}, 12 Monate</translation>
    </message>
    <message>
        <source>Difference, 12 months</source>
        <translation>Differenz, 12 Monate</translation>
    </message>
    <message>
        <source>Of that certain</source>
        <translation>Davon sicher</translation>
    </message>
    <message>
        <source>Last day to act: {day}.</source>
        <translation>Letzter Tag für Änderungen: {day}.</translation>
    </message>
    <message>
        <source>Last day to act: {day}. It has passed; the vendor may refuse.</source>
        <translation>Letzter Tag für Änderungen: {day}. Er ist vorbei; der Anbieter kann ablehnen.</translation>
    </message>
    <message>
        <source>There is no last day to act.</source>
        <translation>Es gibt keinen letzten Tag für Änderungen.</translation>
    </message>
    <message>
        <source>All amounts are without tax unless they say otherwise.</source>
        <translation>Alle Beträge sind ohne Steuer, sofern nichts anderes dabeisteht.</translation>
    </message>
    <message>
        <source>{count:step} of “{scenario}” do not apply and are in no total.</source>
        <translation>{count:step} von „{scenario}“ greifen nicht und sind in keiner Summe.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>{side}, difference</source>
        <translation>{side}, Differenz</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Net amounts invoiced by month from {first} to {last}: {sides}.</source>
        <translation>Nettobeträge der Rechnungen nach Monat von {first} bis {last}: {sides}.</translation>
    </message>
    <message>
        <source>{side} {amount}</source>
        <translation>{side} {amount}</translation>
    </message>
    <message>
        <source>With tax, by month</source>
        <translation>Mit Steuer, nach Monat</translation>
    </message>
    <message>
        <source>{side}, tax</source>
        <translation>{side}, Steuer</translation>
    </message>
    <message>
        <source>{side}, with tax</source>
        <translation>{side}, mit Steuer</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Net, {months:month}</source>
        <translation>Netto, {months:month}</translation>
    </message>
    <message>
        <source>Tax, {months:month}</source>
        <translation>Steuer, {months:month}</translation>
    </message>
    <message>
        <source>With tax, {months:month}</source>
        <translation>Mit Steuer, {months:month}</translation>
    </message>
    <message>
        <source>Cost of the days, {months:month}</source>
        <translation>Periodengerechte Kosten, {months:month}</translation>
    </message>
    <message>
        <source>First invoice</source>
        <translation>Erste Rechnung</translation>
    </message>
    <message>
        <source>First invoice, net</source>
        <translation>Erste Rechnung, netto</translation>
    </message>
    <message>
        <source>First invoice, with tax</source>
        <translation>Erste Rechnung, mit Steuer</translation>
    </message>
    <message>
        <source>Difference, {months:month}</source>
        <translation>Differenz, {months:month}</translation>
    </message>
    <message>
        <source>Of that to check</source>
        <translation>Davon zu prüfen</translation>
    </message>
    <message>
        <source>Of that from other steps</source>
        <translation>Davon durch andere Schritte</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Gewinnschwelle</translation>
    </message>
    <message>
        <source>People without a seat</source>
        <translation>Personen ohne Lizenz</translation>
    </message>
    <message>
        <source>People who lose a seat</source>
        <translation>Personen, die eine Lizenz verlieren</translation>
    </message>
    <message>
        <source>Difference by step, {side}</source>
        <translation>Differenz nach Schritten, {side}</translation>
    </message>
    <message>
        <source>Difference by product, {side}</source>
        <translation>Differenz nach Produkten, {side}</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Laufzeiten</translation>
    </message>
    <message>
        <source>{side}, this term</source>
        <translation>{side}, aktuelle Laufzeit</translation>
    </message>
    <message>
        <source>{side}, next term</source>
        <translation>{side}, nächste Laufzeit</translation>
    </message>
    <message>
        <source>Most seats owned</source>
        <translation>Höchste Zahl vorhandener Lizenzen</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Who loses a seat</source>
        <translation>Wer eine Lizenz verliert</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Missing exchange rates</source>
        <translation>Fehlende Wechselkurse</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>There is nothing to carry out.</source>
        <translation>Es gibt nichts auszuführen.</translation>
    </message>
    <message>
        <source>Step {number}: {text}</source>
        <translation>Schritt {number}: {text}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Sunk</source>
        <translation>Nicht mehr zu sparen</translation>
    </message>
    <message>
        <source>Avoidable</source>
        <translation>Vermeidbar</translation>
    </message>
    <message>
        <source>all reasons</source>
        <translation>alle Gründe</translation>
    </message>
    <message>
        <source>There is nothing to give up.</source>
        <translation>Es gibt nichts zu reduzieren.</translation>
    </message>
    <message>
        <source>In the account&apos;s currency</source>
        <translation>In der Währung des Accounts</translation>
    </message>
    <message>
        <source>What the days of {months:month} cost, from {start} to {end} (not included).</source>
        <translation>Was die Tage von {start} bis {end} (nicht enthalten) kosten, zusammen {months:month}.</translation>
    </message>
    <message>
        <source>Seats are counted as they are held today and by the steps; the head-count plan is not in these costs.</source>
        <translation>Lizenzen zählen, wie sie heute und nach den Schritten vergeben sind; der Personalplan ist in diesen Kosten nicht enthalten.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>(no team)</source>
        <translation>(kein Team)</translation>
    </message>
    <message>
        <source>(no cost centre)</source>
        <translation>(keine Kostenstelle)</translation>
    </message>
    <message>
        <source>(no user)</source>
        <translation>(kein Benutzer)</translation>
    </message>
    <message>
        <source>Seat-days</source>
        <translation>Lizenztage</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Unassigned seats</source>
        <translation>Nicht zugewiesene Lizenzen</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Grundpreis</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>{months:month}, from {start} to {end} (not included)</source>
        <translation>{months:month}, von {start} bis {end} (nicht enthalten)</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Nach Rechnungsdatum</translation>
    </message>
    <message>
        <source>every invoice on its date, without tax</source>
        <translation>jede Rechnung an ihrem Rechnungsdatum, ohne Steuer</translation>
    </message>
    <message>
        <source>Cost of the days</source>
        <translation>Periodengerechte Kosten</translation>
    </message>
    <message>
        <source>each line&apos;s share for the days of the span, whenever it is invoiced</source>
        <translation>der Anteil jeder Zeile für die Tage des Zeitraums, wann immer sie berechnet wird</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>of the contracts, and what steps state; later prices of {product}: {book}</source>
        <translation>die der Verträge, und was Schritte nennen; spätere Preise von {product}: {book}</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>{book}, a sample that came with the program</source>
        <translation>{book}, ein mit dem Programm geliefertes Beispiel</translation>
    </message>
    <message>
        <source>Head-count plan</source>
        <translation>Personalplan</translation>
    </message>
    <message>
        <source>none: the need is that of today</source>
        <translation>keiner: der Bedarf ist der heutige</translation>
    </message>
    <message>
        <source>{count:entry}, laid over every side</source>
        <translation>{count:entry}, über jede Variante gelegt</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>invited people hold a seat</source>
        <translation>eingeladene Personen belegen eine Lizenz</translation>
    </message>
    <message>
        <source>invited people hold no seat</source>
        <translation>eingeladene Personen belegen keine Lizenz</translation>
    </message>
    <message>
        <source>seats are idle after {days:day} without use</source>
        <translation>Lizenzen gelten als ungenutzt, Grenze ohne Nutzung: {days:day}</translation>
    </message>
    <message>
        <source>seats younger than {days:day} are not judged</source>
        <translation>neuere Lizenzen werden nicht beurteilt, Mindestalter: {days:day}</translation>
    </message>
    <message>
        <source>bots, services and guests need their seats</source>
        <translation>Bots, Dienste und Gäste brauchen ihre Lizenzen</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>{label} {percent} %</source>
        <translation>{label} {percent} %</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>sides are compared by what is invoiced, without tax and without interest</source>
        <translation>verglichen wird, was berechnet wird, ohne Steuer und ohne Zinsen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>each invoice at the rate of its day, later days at the last one known</source>
        <translation>jede Rechnung zum Kurs ihres Tages, spätere Tage zum letzten bekannten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Daten vom</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Alter in Tagen</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>ageing</source>
        <translation>älter</translation>
    </message>
    <message>
        <source>old</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>All steps apply.</source>
        <translation>Alle Schritte greifen.</translation>
    </message>
    <message>
        <source>Prepared by: name, date, signature</source>
        <translation>Erstellt von: Name, Datum, Unterschrift</translation>
    </message>
    <message>
        <source>Approved by: name, date, signature</source>
        <translation>Genehmigt von: Name, Datum, Unterschrift</translation>
    </message>
    <message>
        <source>in {currency}</source>
        <translation>in {currency}</translation>
    </message>
    <message>
        <source>no exchange rate {pair} on {on} or before</source>
        <translation>kein Wechselkurs {pair} am {on} oder davor</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ist ausgeschieden</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>nicht zugewiesen</translation>
    </message>
    <message>
        <source>a bot</source>
        <translation>ein Bot</translation>
    </message>
    <message>
        <source>a service account</source>
        <translation>ein Dienstkonto</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>ein Gast</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>doppelt vorhanden</translation>
    </message>
    <message>
        <source>the same as {email}</source>
        <translation>dieselbe Person wie {email}</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie genutzt</translation>
    </message>
    <message>
        <source>not used lately</source>
        <translation>in letzter Zeit nicht genutzt</translation>
    </message>
    <message>
        <source>no use for {days:day}</source>
        <translation>keine Nutzung: {days:day}</translation>
    </message>
    <message>
        <source>no use in {days:day} with this seat</source>
        <translation>keine Nutzung mit dieser Lizenz: {days:day}</translation>
    </message>
    <message>
        <source>still invited</source>
        <translation>noch eingeladen</translation>
    </message>
    <message>
        <source>leaves before the renewal</source>
        <translation>scheidet vor der Verlängerung aus</translation>
    </message>
    <message>
        <source>no usage data</source>
        <translation>keine Nutzungsdaten</translation>
    </message>
    <message>
        <source>usage data too old</source>
        <translation>Nutzungsdaten zu alt</translation>
    </message>
    <message>
        <source>usage data says too little</source>
        <translation>Nutzungsdaten sagen zu wenig</translation>
    </message>
    <message>
        <source>{email} holds a seat of {product} already and is in the base.</source>
        <translation>{email} hat bereits eine Lizenz von {product} und ist in der Basis.</translation>
    </message>
    <message>
        <source>{email} holds no seat of {product} and frees none.</source>
        <translation>{email} hat keine Lizenz von {product} und macht keine frei.</translation>
    </message>
    <message>
        <source>too late for {renewal} (last day {last_day})</source>
        <translation>zu spät für {renewal} (letzter Tag {last_day})</translation>
    </message>
    <message>
        <source>the vendor charges {theirs} instead of {ours}</source>
        <translation>der Anbieter berechnet {theirs} statt {ours}</translation>
    </message>
    <message>
        <source>the vendor&apos;s price is {theirs} instead of {ours}</source>
        <translation>der Preis des Anbieters ist {theirs} statt {ours}</translation>
    </message>
    <message>
        <source>measured by another convention: {by}</source>
        <translation>nach einer anderen Zählweise gemessen: {by}</translation>
    </message>
    <message>
        <source>rounded by a unit for each</source>
        <translation>je Einheit gerundet</translation>
    </message>
    <message>
        <source>rounded in another way: {rounding}</source>
        <translation>anders gerundet: {rounding}</translation>
    </message>
    <message>
        <source>rounded for each seat before multiplying: {rounding}</source>
        <translation>vor dem Multiplizieren je Lizenz gerundet: {rounding}</translation>
    </message>
    <message>
        <source>counted from {on} instead of {ours}</source>
        <translation>ab {on} gezählt statt ab {ours}</translation>
    </message>
    <message>
        <source>the price of {tier}, {commitment}, {book}, {valid_from}</source>
        <translation>der Preis von {tier}, {commitment}, {book}, {valid_from}</translation>
    </message>
    <message>
        <source>{percent} % less than ours</source>
        <translation>{percent} % weniger als unser Betrag</translation>
    </message>
    <message>
        <source>another tax rate: {percent} %</source>
        <translation>ein anderer Steuersatz: {percent} %</translation>
    </message>
    <message>
        <source>with {percent} % tax in it</source>
        <translation>mit {percent} % Steuer darin</translation>
    </message>
    <message>
        <source>{percent} % of the vendor&apos;s own net total</source>
        <translation>{percent} % der eigenen Nettosumme des Anbieters</translation>
    </message>
    <message>
        <source>our amount at the rate {rate} {base}/{quote} of {on}</source>
        <translation>unser Betrag zum Kurs {rate} {base}/{quote} vom {on}</translation>
    </message>
    <message>
        <source>our amount in another currency, at a rate of {rate} {base}/{quote}</source>
        <translation>unser Betrag in einer anderen Währung, zu einem Kurs von {rate} {base}/{quote}</translation>
    </message>
    <message>
        <source>credited instead of charged</source>
        <translation>gutgeschrieben statt berechnet</translation>
    </message>
    <message>
        <source>charged instead of credited</source>
        <translation>berechnet statt gutgeschrieben</translation>
    </message>
    <message>
        <source>on our invoice of {on}</source>
        <translation>auf unserer Rechnung vom {on}</translation>
    </message>
    <message>
        <source>not explained</source>
        <translation>nicht erklärt</translation>
    </message>
    <message>
        <source>days left of days in the period</source>
        <translation>restliche Tage von den Tagen im Zeitraum</translation>
    </message>
    <message>
        <source>days of the calendar month</source>
        <translation>Tage des Kalendermonats</translation>
    </message>
    <message>
        <source>days of 30</source>
        <translation>Tage von 30</translation>
    </message>
    <message>
        <source>days of 365</source>
        <translation>Tage von 365</translation>
    </message>
    <message>
        <source>to the second</source>
        <translation>auf die Sekunde</translation>
    </message>
    <message>
        <source>a stated fraction</source>
        <translation>ein angegebener Anteil</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>kaufmännisch</translation>
    </message>
    <message>
        <source>down</source>
        <translation>nach unten</translation>
    </message>
    <message>
        <source>the daily rate first</source>
        <translation>zuerst der Tagessatz</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>tolerated</source>
        <translation>toleriert</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>missing from the vendor&apos;s invoice</source>
        <translation>fehlt auf der Rechnung des Anbieters</translation>
    </message>
    <message>
        <source>not expected</source>
        <translation>nicht erwartet</translation>
    </message>
    <message>
        <source>Invoice {number} of {day}</source>
        <translation>Rechnung {number} vom {day}</translation>
    </message>
    <message>
        <source>we compared your invoice {number} of {day} with our contract and found this:</source>
        <translation>wir haben Ihre Rechnung {number} vom {day} mit unserem Vertrag verglichen und Folgendes gefunden:</translation>
    </message>
    <message>
        <source>{text}: you charge {theirs}, we expect {ours} ({reason}).</source>
        <translation>{text}: Sie berechnen {theirs}, wir erwarten {ours} ({reason}).</translation>
    </message>
    <message>
        <source>{text}: you charge {theirs}, we expect nothing.</source>
        <translation>{text}: Sie berechnen {theirs}, wir erwarten nichts.</translation>
    </message>
    <message>
        <source>{text}: you charge nothing, we expect {ours}.</source>
        <translation>{text}: Sie berechnen nichts, wir erwarten {ours}.</translation>
    </message>
    <message>
        <source>Line {line} of the file says {total} ({text}), and the lines above it do not come to that: look whether all of them were read.</source>
        <translation>Zeile {line} der Datei sagt {total} ({text}), und die Zeilen darüber ergeben das nicht: Prüfen Sie, ob alle gelesen wurden.</translation>
    </message>
    <message>
        <source>Not compared, being totals or payments: {rows}.</source>
        <translation>Nicht verglichen, weil es Summen oder Zahlungen sind: {rows}.</translation>
    </message>
    <message>
        <source>line {line} ({text})</source>
        <translation>Zeile {line} ({text})</translation>
    </message>
    <message>
        <source>In all the invoice is {difference} {currency} different. Please check it.</source>
        <translation>Insgesamt weicht die Rechnung um {difference} {currency} ab. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>{product}, tax {percent} %</source>
        <translation>{product}, Steuer {percent} %</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>The base price covers it: giving it up saves nothing.</source>
        <translation>Der Grundpreis deckt sie ab: Sie zu entfernen spart nichts.</translation>
    </message>
    <message>
        <source>The contract&apos;s minimum keeps it: giving it up saves nothing.</source>
        <translation>Sie gehört zum Minimum des Vertrags: Sie zu entfernen spart nichts.</translation>
    </message>
    <message>
        <source>Auto-renewal is off: the subscription ends anyway.</source>
        <translation>Die automatische Verlängerung ist aus: Das Abonnement endet ohnehin.</translation>
    </message>
    <message>
        <source>Only the vendor&apos;s people can change this subscription.</source>
        <translation>Nur der Anbieter kann dieses Abonnement ändern.</translation>
    </message>
    <message>
        <source>The last day to act for this renewal has passed, so what can be avoided begins with the one after it, on {day}.</source>
        <translation>Der letzte Tag für Änderungen zu dieser Verlängerung ist vorbei; was sich vermeiden lässt, beginnt also mit der nächsten, am {day}.</translation>
    </message>
    <message>
        <source>{seats:leaving} on {day}.</source>
        <translation>{seats:leaving} am {day}.</translation>
    </message>
    <message>
        <source>The subscription has no price yet.</source>
        <translation>Das Abonnement hat noch keinen Preis.</translation>
    </message>
    <message>
        <source>Cancel the removal of {seats:extra}, {product}</source>
        <translation>Reduzierung zurückziehen: {seats:extra}, {product}</translation>
    </message>
    <message>
        <source>Cancel the change to {tier}, {product}</source>
        <translation>Wechsel zu {tier} zurückziehen, {product}</translation>
    </message>
    <message>
        <source>Cancel the change of terms, {product}</source>
        <translation>Konditionsänderung zurückziehen, {product}</translation>
    </message>
    <message>
        <source>Reactivate {users}, {product}</source>
        <translation>{users} wieder aktivieren, {product}</translation>
    </message>
    <message>
        <source>Unassign {users}, {product}</source>
        <translation>Zuweisung aufheben: {users}, {product}</translation>
    </message>
    <message>
        <source>Deactivate {users} again, {product}</source>
        <translation>{users} wieder deaktivieren, {product}</translation>
    </message>
    <message>
        <source>Change the tier to {tier}, {product}</source>
        <translation>Zur Stufe {tier} wechseln, {product}</translation>
    </message>
    <message>
        <source>Subscribe to {tier} with {seats:extra}, {product}</source>
        <translation>{tier} abonnieren mit {seats:extra}, {product}</translation>
    </message>
    <message>
        <source>Buy {seats:extra}, {product}</source>
        <translation>{seats:extra} kaufen, {product}</translation>
    </message>
    <message>
        <source>Transfer {pairs}, {product}</source>
        <translation>{pairs} übertragen, {product}</translation>
    </message>
    <message>
        <source>Assign {users}, {product}</source>
        <translation>Lizenz zuweisen: {users}, {product}</translation>
    </message>
    <message>
        <source>Ask for {tier} from {effective} on, {product}</source>
        <translation>{tier} ab {effective} anfragen, {product}</translation>
    </message>
    <message>
        <source>Ask for {commitment} commitment, terms of {months:month}, from {effective} on, {product}</source>
        <translation>Bindung {commitment}, Laufzeit {months:month}, ab {effective} anfragen, {product}</translation>
    </message>
    <message>
        <source>Agree a price change of {percent} % from {effective} on, {product}</source>
        <translation>Eine Preisänderung um {percent} % ab {effective} vereinbaren, {product}</translation>
    </message>
    <message>
        <source>Agree other prices from {effective} on, {product}</source>
        <translation>Andere Preise ab {effective} vereinbaren, {product}</translation>
    </message>
    <message>
        <source>Agree that prices stay from {effective} on, {product}</source>
        <translation>Vereinbaren, dass die Preise ab {effective} bleiben, {product}</translation>
    </message>
    <message>
        <source>Give up {seats:extra} on {effective}, {product}</source>
        <translation>{seats:extra} zum {effective} entfernen, {product}</translation>
    </message>
    <message>
        <source>Switch auto-renewal off, {product}</source>
        <translation>Automatische Verlängerung ausschalten, {product}</translation>
    </message>
    <message>
        <source>Switch auto-renewal on, {product}</source>
        <translation>Automatische Verlängerung einschalten, {product}</translation>
    </message>
    <message>
        <source>{unnamed:person} not named yet</source>
        <translation>{unnamed:person} noch nicht benannt</translation>
    </message>
    <message>
        <source>{giver} → {taker}</source>
        <translation>{giver} → {taker}</translation>
    </message>
    <message>
        <source>{number}. {text}, by {by}</source>
        <translation>{number}. {text}, bis {by}</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>months of a term</source>
        <translation>Monate einer Laufzeit</translation>
    </message>
    <message>
        <source>running term</source>
        <translation>aktuelle Laufzeit</translation>
    </message>
    <message>
        <source>term before</source>
        <translation>vorige Laufzeit</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>price book</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>included seats</source>
        <translation>enthaltene Lizenzen</translation>
    </message>
    <message>
        <source>assigned seats</source>
        <translation>zugewiesene Lizenzen</translation>
    </message>
    <message>
        <source>removal of seats</source>
        <translation>Reduzierung</translation>
    </message>
    <message>
        <source>tier at the renewal</source>
        <translation>Stufe zur Verlängerung</translation>
    </message>
    <message>
        <source>auto-renewal</source>
        <translation>automatische Verlängerung</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>days of notice</source>
        <translation>Kündigungsfrist (Tage)</translation>
    </message>
    <message>
        <source>minimum of additional seats</source>
        <translation>Minimum zusätzlicher Lizenzen</translation>
    </message>
    <message>
        <source>legacy</source>
        <translation>Legacy</translation>
    </message>
    <message>
        <source>quote dated in the future</source>
        <translation>Angebot mit künftigem Datum</translation>
    </message>
    <message>
        <source>charging of added seats</source>
        <translation>Berechnung hinzugefügter Lizenzen</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>Zählweise</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>amounts charged once</source>
        <translation>einmalige Beträge</translation>
    </message>
    <message>
        <source>price from the renewal on</source>
        <translation>Preis ab der Verlängerung</translation>
    </message>
    <message>
        <source>terms at the renewal</source>
        <translation>Konditionen zur Verlängerung</translation>
    </message>
    <message>
        <source>Account {name} opened</source>
        <translation>Account {name} eröffnet</translation>
    </message>
    <message>
        <source>Account policies changed</source>
        <translation>Richtlinien des Accounts geändert</translation>
    </message>
    <message>
        <source>Exchange rates entered: {added}</source>
        <translation>Wechselkurse eingetragen: {added}</translation>
    </message>
    <message>
        <source>Exchange rates removed: {removed}</source>
        <translation>Wechselkurse entfernt: {removed}</translation>
    </message>
    <message>
        <source>Price book {name} removed</source>
        <translation>Preisliste {name} entfernt</translation>
    </message>
    <message>
        <source>Import preset {name} removed</source>
        <translation>Importvorlage {name} entfernt</translation>
    </message>
    <message>
        <source>{product} {tier} removed from the account</source>
        <translation>{product} {tier} aus dem Account entfernt</translation>
    </message>
    <message>
        <source>{product} seat unassigned from {users}</source>
        <translation>{product}-Lizenz: Zuweisung aufgehoben bei {users}</translation>
    </message>
    <message>
        <source>Other addresses of {users} removed</source>
        <translation>Weitere Adressen von {users} entfernt</translation>
    </message>
    <message>
        <source>usage data</source>
        <translation>Nutzungsdaten</translation>
    </message>
    <message>
        <source>Exchange rates corrected: {added}, before {removed}</source>
        <translation>Wechselkurse berichtigt: {added}, vorher {removed}</translation>
    </message>
    <message>
        <source>Line {line} (“{text}”) names no product, and it could be of {known}. Say of which product such lines are.</source>
        <translation>Zeile {line} („{text}“) nennt kein Produkt, und es könnte eines von {known} sein. Sagen Sie, zu welchem Produkt solche Zeilen gehören.</translation>
    </message>
    <message>
        <source>{name} cannot be shown as of {on}: that is before {as_of}, and what is over no scenario changes. Choose today or a later day.</source>
        <translation>{name} kann nicht zum {on} gezeigt werden: Das ist vor dem {as_of}, und was vorbei ist, ändert kein Szenario. Wählen Sie heute oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>There is no day from {start} up to {end}, which is no part of the range. Choose an end after its first day.</source>
        <translation>Von {start} bis {end} (dieser Tag zählt nicht mit) liegt kein Tag. Wählen Sie ein Ende nach dem ersten Tag.</translation>
    </message>
    <message>
        <source>the vendor&apos;s days are {first} to {last}, ours {start} to {end}</source>
        <translation>die Tage des Anbieters sind {first} bis {last}, unsere {start} bis {end}</translation>
    </message>
    <message>
        <source>the vendor&apos;s days begin on {first}, ours are {start} to {end}</source>
        <translation>die Tage des Anbieters beginnen am {first}, unsere sind {start} bis {end}</translation>
    </message>
    <message>
        <source>Price book {name} changed</source>
        <translation>Preisliste {name} geändert</translation>
    </message>
    <message>
        <source>Price book {name} added</source>
        <translation>Preisliste {name} hinzugefügt</translation>
    </message>
    <message>
        <source>Import preset {name} changed</source>
        <translation>Importvorlage {name} geändert</translation>
    </message>
    <message>
        <source>Import preset {name} kept</source>
        <translation>Importvorlage {name} gemerkt</translation>
    </message>
    <message>
        <source>Import preset {before} renamed to {name}</source>
        <translation>Importvorlage {before} in {name} umbenannt</translation>
    </message>
    <message>
        <source>{product} {tier} added: {included} included + {additional} additional</source>
        <translation>{product} {tier} hinzugefügt: {included} enthalten + {additional} zusätzlich</translation>
    </message>
    <message>
        <source>Contract of {product} corrected: {fields}</source>
        <translation>Vertrag von {product} berichtigt: {fields}</translation>
    </message>
    <message>
        <source>{product}: {seats} additional bought, from {on}</source>
        <translation>{product}: {seats} zusätzlich gekauft, ab {on}</translation>
    </message>
    <message>
        <source>{product}: {seats} additional bought, from {on}, order {order}</source>
        <translation>{product}: {seats} zusätzlich gekauft, ab {on}, Bestellung {order}</translation>
    </message>
    <message>
        <source>{product}: tier changed to {tier} from {on}</source>
        <translation>{product}: Stufe ab {on} zu {tier} gewechselt</translation>
    </message>
    <message>
        <source>{product}: purchase of {seats} taken back</source>
        <translation>{product}: Kauf von {seats} zurückgenommen</translation>
    </message>
    <message>
        <source>{product}: change to {tier} taken back</source>
        <translation>{product}: Wechsel zu {tier} zurückgenommen</translation>
    </message>
    <message>
        <source>{product}: {seats} additional bought earlier begin to count</source>
        <translation>{product}: {seats} früher zusätzlich gekaufte beginnen zu zählen</translation>
    </message>
    <message>
        <source>{product}: removal of {seats} scheduled for the renewal</source>
        <translation>{product}: Reduzierung um {seats} zur Verlängerung geplant</translation>
    </message>
    <message>
        <source>{product}: removal of {seats} cancelled</source>
        <translation>{product}: Reduzierung um {seats} zurückgezogen</translation>
    </message>
    <message>
        <source>{product}: removal of {seats} cancelled, the seats are needed</source>
        <translation>{product}: Reduzierung um {seats} zurückgezogen, die Lizenzen werden gebraucht</translation>
    </message>
    <message>
        <source>{product}: removal of {seats} cancelled by this: {because}</source>
        <translation>{product}: Reduzierung um {seats} dadurch zurückgezogen: {because}</translation>
    </message>
    <message>
        <source>{product}: change to {tier} scheduled for the renewal</source>
        <translation>{product}: Wechsel zu {tier} zur Verlängerung geplant</translation>
    </message>
    <message>
        <source>{product}: change to {tier} cancelled</source>
        <translation>{product}: Wechsel zu {tier} zurückgezogen</translation>
    </message>
    <message>
        <source>{product}: change to {tier} cancelled, it would not hold the seats</source>
        <translation>{product}: Wechsel zu {tier} zurückgezogen, die Lizenzen würden nicht reichen</translation>
    </message>
    <message>
        <source>{product}: change to {tier} cancelled by this: {because}</source>
        <translation>{product}: Wechsel zu {tier} dadurch zurückgezogen: {because}</translation>
    </message>
    <message>
        <source>{product}: auto-renewal switched on</source>
        <translation>{product}: automatische Verlängerung eingeschaltet</translation>
    </message>
    <message>
        <source>{product}: auto-renewal switched off</source>
        <translation>{product}: automatische Verlängerung ausgeschaltet</translation>
    </message>
    <message>
        <source>{product}: term ended, renewal of {on} applied</source>
        <translation>{product}: Laufzeit beendet, zum {on} verlängert</translation>
    </message>
    <message>
        <source>{product} seat assigned to {users}</source>
        <translation>{product}-Lizenz zugewiesen an {users}</translation>
    </message>
    <message>
        <source>{product}: since when the seat is held noted for {users}</source>
        <translation>{product}: vermerkt, seit wann die Lizenz besteht, für {users}</translation>
    </message>
    <message>
        <source>{product} seat transferred from {giver} to {taker}</source>
        <translation>{product}-Lizenz von {giver} an {taker} übertragen</translation>
    </message>
    <message>
        <source>Added {users}</source>
        <translation>{users} hinzugefügt</translation>
    </message>
    <message>
        <source>Taken back: the adding of {users}</source>
        <translation>Zurückgenommen: das Hinzufügen von {users}</translation>
    </message>
    <message>
        <source>Changed {fields} of {users}</source>
        <translation>{fields} von {users} geändert</translation>
    </message>
    <message>
        <source>{users}: {before} → {after}</source>
        <translation>{users}: {before} → {after}</translation>
    </message>
    <message>
        <source>Invited again: {users}</source>
        <translation>Erneut eingeladen: {users}</translation>
    </message>
    <message>
        <source>Seats counted anew for {users} ({after})</source>
        <translation>Lizenzen neu gezählt für {users} ({after})</translation>
    </message>
    <message>
        <source>{product} access given to {users}</source>
        <translation>Zugriff auf {product} erteilt: {users}</translation>
    </message>
    <message>
        <source>{product} access taken from {users}</source>
        <translation>Zugriff auf {product} entzogen: {users}</translation>
    </message>
    <message>
        <source>Other addresses of {users}: {aliases}</source>
        <translation>Weitere Adressen von {users}: {aliases}</translation>
    </message>
    <message>
        <source>{product}: from the renewal {commitment} commitment, terms of {months} months, billed {billing}</source>
        <translation>{product}: ab der Verlängerung Bindung {commitment}, Laufzeiten von {months} Monaten, Abrechnung {billing}</translation>
    </message>
    <message>
        <source>{product}: from the renewal {commitment} commitment, terms of one month, billed {billing}</source>
        <translation>{product}: ab der Verlängerung Bindung {commitment}, Laufzeiten von einem Monat, Abrechnung {billing}</translation>
    </message>
    <message>
        <source>{product}: other terms at the renewal cancelled</source>
        <translation>{product}: andere Konditionen zur Verlängerung zurückgezogen</translation>
    </message>
    <message>
        <source>{product}: other terms at the renewal cancelled, they do not fit</source>
        <translation>{product}: andere Konditionen zur Verlängerung zurückgezogen, sie passen nicht</translation>
    </message>
    <message>
        <source>{product}: other terms at the renewal cancelled by this: {because}</source>
        <translation>{product}: andere Konditionen zur Verlängerung dadurch zurückgezogen: {because}</translation>
    </message>
    <message>
        <source>{product}: other prices agreed from the renewal on</source>
        <translation>{product}: andere Preise ab der Verlängerung vereinbart</translation>
    </message>
    <message>
        <source>{product}: prices change by {percent} % at the renewal</source>
        <translation>{product}: Preise ändern sich zur Verlängerung um {percent} %</translation>
    </message>
    <message>
        <source>{product}: the change of prices at the renewal taken off</source>
        <translation>{product}: Preisänderung zur Verlängerung zurückgenommen</translation>
    </message>
    <message>
        <source>Scenario {name} edited</source>
        <translation>Szenario {name} bearbeitet</translation>
    </message>
    <message>
        <source>Scenario {name} made</source>
        <translation>Szenario {name} angelegt</translation>
    </message>
    <message>
        <source>Scenario {before} renamed to {name}</source>
        <translation>Szenario {before} in {name} umbenannt</translation>
    </message>
    <message>
        <source>Scenario {name} compared with the account of the day: looks right</source>
        <translation>Szenario {name} mit dem Account des Tages verglichen: geprüft</translation>
    </message>
    <message>
        <source>Scenario {name} deleted</source>
        <translation>Szenario {name} gelöscht</translation>
    </message>
    <message>
        <source>{product}: exemption of {user} from findings changed: {reason}</source>
        <translation>{product}: Ausnahme von {user} von Befunden geändert: {reason}</translation>
    </message>
    <message>
        <source>{product}: {user} exempted from findings: {reason}</source>
        <translation>{product}: {user} von Befunden ausgenommen: {reason}</translation>
    </message>
    <message>
        <source>{product}: {user} exempted from findings until {until}: {reason}</source>
        <translation>{product}: {user} bis {until} von Befunden ausgenommen: {reason}</translation>
    </message>
    <message>
        <source>{product}: {user} no longer exempted from findings</source>
        <translation>{product}: {user} nicht mehr von Befunden ausgenommen</translation>
    </message>
    <message>
        <source>Head-count plan edited, entries: {entries}</source>
        <translation>Personalplan bearbeitet, Einträge: {entries}</translation>
    </message>
    <message>
        <source>Head-count plan made, entries: {entries}</source>
        <translation>Personalplan angelegt, Einträge: {entries}</translation>
    </message>
    <message>
        <source>Head-count plan deleted</source>
        <translation>Personalplan gelöscht</translation>
    </message>
    <message>
        <source>Invoice {number} of {day} accepted again: {amount} {currency}</source>
        <translation>Rechnung {number} vom {day} erneut anerkannt: {amount} {currency}</translation>
    </message>
    <message>
        <source>Invoice {number} of {day} accepted: {amount} {currency}</source>
        <translation>Rechnung {number} vom {day} anerkannt: {amount} {currency}</translation>
    </message>
    <message>
        <source>Invoice {number} of {day} no longer accepted</source>
        <translation>Rechnung {number} vom {day} nicht mehr anerkannt</translation>
    </message>
    <message>
        <source>Invoice of {day} accepted again: {amount} {currency}</source>
        <translation>Rechnung vom {day} erneut anerkannt: {amount} {currency}</translation>
    </message>
    <message>
        <source>Invoice of {day} accepted: {amount} {currency}</source>
        <translation>Rechnung vom {day} anerkannt: {amount} {currency}</translation>
    </message>
    <message>
        <source>Invoice of {day} no longer accepted</source>
        <translation>Rechnung vom {day} nicht mehr anerkannt</translation>
    </message>
    <message>
        <source>Newer version: what is known of use and of the age of seats completed</source>
        <translation>Neuere Version: ergänzt, was über die Nutzung und das Alter von Lizenzen bekannt ist</translation>
    </message>
    <message>
        <source>Use observed until {day}, as it was known: {users}</source>
        <translation>Nutzung bis {day} beobachtet, wie bekannt: {users}</translation>
    </message>
    <message>
        <source>{product}: {seats} more people without a name hold a seat</source>
        <translation>{product}: {seats} Personen ohne Namen mehr haben eine Lizenz</translation>
    </message>
    <message>
        <source>{product}: {seats} fewer people without a name hold a seat</source>
        <translation>{product}: {seats} Personen ohne Namen weniger haben eine Lizenz</translation>
    </message>
    <message>
        <source>seats were assigned</source>
        <translation>Lizenzen wurden zugewiesen</translation>
    </message>
    <message>
        <source>a seat was transferred to a user whose seat counts</source>
        <translation>eine Lizenz wurde an einen Benutzer übertragen, dessen Lizenz zählt</translation>
    </message>
    <message>
        <source>seats count again with their users&apos; status</source>
        <translation>Lizenzen zählen wieder mit dem Status ihrer Benutzer</translation>
    </message>
    <message>
        <source>more seats count by the account&apos;s policies</source>
        <translation>nach den Richtlinien des Accounts zählen mehr Lizenzen</translation>
    </message>
    <message>
        <source>the contract was corrected</source>
        <translation>der Vertrag wurde berichtigt</translation>
    </message>
    <message>
        <source>a purchase or a tier was taken back</source>
        <translation>ein Kauf oder eine Stufe wurde zurückgenommen</translation>
    </message>
    <message>
        <source>the tier was changed at once</source>
        <translation>die Stufe wurde sofort gewechselt</translation>
    </message>
    <message>
        <source>the change of tier was cancelled</source>
        <translation>der Stufenwechsel wurde zurückgezogen</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Vorgesetzte</translation>
    </message>
    <message>
        <source>hire date</source>
        <translation>Eintrittsdatum</translation>
    </message>
    <message>
        <source>leave date</source>
        <translation>Austrittsdatum</translation>
    </message>
    <message>
        <source>Buy {seats:seat} of {product}</source>
        <translation>{seats:seat} von {product} kaufen</translation>
    </message>
    <message>
        <source>Give up {seats:seat} of {product} at the renewal</source>
        <translation>{seats:seat} von {product} zur Verlängerung entfernen</translation>
    </message>
    <message>
        <source>Keep the seats of {product} that are to leave at the renewal</source>
        <translation>Die Lizenzen von {product} behalten, die zur Verlängerung entfallen sollten</translation>
    </message>
    <message>
        <source>Assign {product} to {users}</source>
        <translation>{product} an {users} zuweisen</translation>
    </message>
    <message>
        <source>Unassign {product} from {users}</source>
        <translation>Zuweisung von {product} bei {users} aufheben</translation>
    </message>
    <message>
        <source>Unassign {product} from {users}, deactivated or not</source>
        <translation>Zuweisung von {product} bei {users} aufheben, deaktiviert oder nicht</translation>
    </message>
    <message>
        <source>Transfer {product} from {giver} to {taker}</source>
        <translation>{product} von {giver} an {taker} übertragen</translation>
    </message>
    <message>
        <source>Change {product} to {tier}</source>
        <translation>{product} zu {tier} wechseln</translation>
    </message>
    <message>
        <source>Keep the tier of {product} at the renewal</source>
        <translation>Die Stufe von {product} zur Verlängerung behalten</translation>
    </message>
    <message>
        <source>From the renewal, {commitment} commitment for {product}</source>
        <translation>Ab der Verlängerung Bindung {commitment} für {product}</translation>
    </message>
    <message>
        <source>From the renewal, {commitment} commitment for {product}, billed {billing}</source>
        <translation>Ab der Verlängerung Bindung {commitment} für {product}, Abrechnung {billing}</translation>
    </message>
    <message>
        <source>Keep the terms of {product} at the renewal</source>
        <translation>Die Konditionen von {product} zur Verlängerung behalten</translation>
    </message>
    <message>
        <source>Other prices of {product} from the renewal on</source>
        <translation>Andere Preise von {product} ab der Verlängerung</translation>
    </message>
    <message>
        <source>Prices of {product} change by {percent} % at the renewal</source>
        <translation>Preise von {product} ändern sich zur Verlängerung um {percent} %</translation>
    </message>
    <message>
        <source>No change of the prices of {product} at the renewal</source>
        <translation>Keine Änderung der Preise von {product} zur Verlängerung</translation>
    </message>
    <message>
        <source>Let {product} renew at the end of its term</source>
        <translation>{product} sich am Ende der Laufzeit verlängern lassen</translation>
    </message>
    <message>
        <source>Let {product} end at its renewal</source>
        <translation>{product} zur Verlängerung enden lassen</translation>
    </message>
    <message>
        <source>Subscribe to {product} {tier}, with {additional:extra}</source>
        <translation>{product} {tier} abonnieren, mit {additional:extra}</translation>
    </message>
    <message>
        <source>{seats:person} more in {product}, not named yet</source>
        <translation>{seats:person} mehr in {product}, noch nicht benannt</translation>
    </message>
    <message>
        <source>{seats:person} fewer in {product}, not named yet</source>
        <translation>{seats:person} weniger in {product}, noch nicht benannt</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>greift</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>greift nicht</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>past, so today</source>
        <translation>vorbei, also heute</translation>
    </message>
    <message>
        <source>after the span</source>
        <translation>nach dem Zeitraum</translation>
    </message>
    <message>
        <source>There is no e-mail address in this row.</source>
        <translation>In dieser Zeile steht keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>There are several e-mail addresses in this cell.</source>
        <translation>In dieser Zelle stehen mehrere E-Mail-Adressen.</translation>
    </message>
    <message>
        <source>The vendor&apos;s privacy setting hides this address.</source>
        <translation>Die Datenschutzeinstellung des Anbieters verbirgt diese Adresse.</translation>
    </message>
    <message>
        <source>The row has more cells than the header, so its values may stand in wrong columns.</source>
        <translation>Die Zeile hat mehr Zellen als die Überschriften, also können ihre Werte in falschen Spalten stehen.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed: other rows stand in this one.</source>
        <translation>Hier wird ein Anführungszeichen geöffnet und nie geschlossen: Andere Zeilen stehen in dieser.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header; the last ones are taken as blank.</source>
        <translation>Die Zeile hat weniger Zellen als die Überschriften; die letzten gelten als leer.</translation>
    </message>
    <message>
        <source>This cannot be read as a date.</source>
        <translation>Das lässt sich nicht als Datum lesen.</translation>
    </message>
    <message>
        <source>This day is still to come: nobody can have been active on it.</source>
        <translation>Dieser Tag liegt in der Zukunft: Niemand kann an ihm aktiv gewesen sein.</translation>
    </message>
    <message>
        <source>This cannot be read as a number.</source>
        <translation>Das lässt sich nicht als Zahl lesen.</translation>
    </message>
    <message>
        <source>This cannot be read as a number of days.</source>
        <translation>Das lässt sich nicht als Zahl von Tagen lesen.</translation>
    </message>
    <message>
        <source>This word needs a decision: what does it stand for?</source>
        <translation>Dieses Wort braucht eine Entscheidung: Wofür steht es?</translation>
    </message>
    <message>
        <source>This type of user is not known; the user counts as a person.</source>
        <translation>Diese Art von Benutzer ist nicht bekannt; der Benutzer zählt als Person.</translation>
    </message>
    <message>
        <source>Another row of the same person says something else; the first one counts.</source>
        <translation>Eine andere Zeile derselben Person sagt etwas anderes; die erste zählt.</translation>
    </message>
    <message>
        <source>There is no product in this row.</source>
        <translation>In dieser Zeile steht kein Produkt.</translation>
    </message>
    <message>
        <source>This number is below zero.</source>
        <translation>Diese Zahl liegt unter null.</translation>
    </message>
    <message>
        <source>Seats are counted in whole numbers.</source>
        <translation>Lizenzen werden in ganzen Zahlen gezählt.</translation>
    </message>
    <message>
        <source>This cell holds an error of the spreadsheet, no value. Mend its formula there.</source>
        <translation>Diese Zelle enthält einen Fehler der Tabellenkalkulation, keinen Wert. Berichtigen Sie dort die Formel.</translation>
    </message>
    <message>
        <source>The formula of this cell was never calculated: open the file in a spreadsheet program and save it.</source>
        <translation>Die Formel dieser Zelle wurde nie berechnet: Öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie.</translation>
    </message>
    <message>
        <source>This is no period that is known here: month, quarter, year or term.</source>
        <translation>Das ist kein Zeitraum, der hier bekannt ist: Monat, Quartal, Jahr oder Laufzeit.</translation>
    </message>
    <message>
        <source>Subscriptions are billed by the month, quarter, year or term here: the month is taken. Correct it in the contract.</source>
        <translation>Abonnements werden hier nach Monat, Quartal, Jahr oder Laufzeit abgerechnet: Der Monat wird genommen. Berichtigen Sie es im Vertrag.</translation>
    </message>
    <message>
        <source>The price is in another currency than the row says.</source>
        <translation>Der Preis ist in einer anderen Währung, als die Zeile sagt.</translation>
    </message>
    <message>
        <source>This row is a total or a remark, not data.</source>
        <translation>Diese Zeile ist eine Summe oder Bemerkung, keine Daten.</translation>
    </message>
    <message>
        <source>This row is left out, as was said.</source>
        <translation>Diese Zeile wird weggelassen, wie gesagt wurde.</translation>
    </message>
    <message>
        <source>Control characters, which nobody sees, were left out of this cell.</source>
        <translation>Steuerzeichen, die niemand sieht, wurden aus dieser Zelle weggelassen.</translation>
    </message>
    <message>
        <source>Some letters of this cell were lost when the file was made.</source>
        <translation>Einige Buchstaben dieser Zelle gingen verloren, als die Datei entstand.</translation>
    </message>
    <message>
        <source>This address mixes letters of two alphabets that look alike.</source>
        <translation>Diese Adresse mischt Buchstaben zweier Alphabete, die gleich aussehen.</translation>
    </message>
    <message>
        <source>A spreadsheet shortened this number: its last digits may be lost.</source>
        <translation>Eine Tabellenkalkulation hat diese Zahl gekürzt: Ihre letzten Ziffern können verloren sein.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>muss Text sein</translation>
    </message>
    <message>
        <source>holds a sign that is none, such as a zero or half of a pair; write it again</source>
        <translation>enthält ein Zeichen, das keines ist, etwa eine Null oder die Hälfte eines Paars; schreiben Sie es neu</translation>
    </message>
    <message>
        <source>must be an object in braces</source>
        <translation>muss ein Objekt in geschweiften Klammern sein</translation>
    </message>
    <message>
        <source>is not a field of a price book; check its spelling</source>
        <translation>ist kein Feld einer Preisliste; prüfen Sie die Schreibweise</translation>
    </message>
    <message>
        <source>is {value!r}; it must be &quot;seatdesk-price-book-1&quot;</source>
        <translation>ist {value!r}; es muss &quot;seatdesk-price-book-1&quot; sein</translation>
    </message>
    <message>
        <source>must be a list with at least one price</source>
        <translation>muss eine Liste mit mindestens einem Preis sein</translation>
    </message>
    <message>
        <source>{value!r} is not an ISO 4217 currency</source>
        <translation>{value!r} ist keine Währung nach ISO 4217</translation>
    </message>
    <message>
        <source>{value!r} is neither annual nor monthly</source>
        <translation>{value!r} ist weder annual noch monthly</translation>
    </message>
    <message>
        <source>{value!r} is not flat, graduated or volume</source>
        <translation>{value!r} ist nicht flat, graduated oder volume</translation>
    </message>
    <message>
        <source>must list at least one tier</source>
        <translation>muss mindestens eine Staffel aufführen</translation>
    </message>
    <message>
        <source>must be above the tier before, and only the last tier may be open</source>
        <translation>muss über der Staffel davor liegen, und nur die letzte Staffel darf offen sein</translation>
    </message>
    <message>
        <source>ends at {value}; the last tier must be open (null), or more seats have no price</source>
        <translation>endet bei {value}; die letzte Staffel muss offen sein (null), sonst haben weitere Lizenzen keinen Preis</translation>
    </message>
    <message>
        <source>{value!r} is not a date such as 2024-02-29</source>
        <translation>{value!r} ist kein Datum wie 2024-02-29</translation>
    </message>
    <message>
        <source>{value} is not after the day the price starts</source>
        <translation>{value} liegt nicht nach dem Tag, an dem der Preis beginnt</translation>
    </message>
    <message>
        <source>{value!r} is not an amount such as 22.50</source>
        <translation>{value!r} ist kein Betrag wie 22.50</translation>
    </message>
    <message>
        <source>{value} is below zero</source>
        <translation>{value} liegt unter null</translation>
    </message>
    <message>
        <source>{value} has more digits than the currency has</source>
        <translation>{value} hat mehr Stellen als die Währung</translation>
    </message>
    <message>
        <source>{value} is not a whole number of seats</source>
        <translation>{value} ist keine ganze Zahl von Lizenzen</translation>
    </message>
    <message>
        <source>overlaps {value}, a price for the same product, tier, currency and commitment</source>
        <translation>überschneidet sich mit {value}, einem Preis für dasselbe Produkt mit gleicher Stufe, Währung und Bindung</translation>
    </message>
    <message>
        <source>is not JSON: {value}</source>
        <translation>ist kein JSON: {value}</translation>
    </message>
    <message>
        <source>cannot be read: {value}</source>
        <translation>lässt sich nicht lesen: {value}</translation>
    </message>
    <message>
        <source>Are the letters right when the file is read as {proposed}?</source>
        <translation>Stimmen die Buchstaben, wenn die Datei als {proposed} gelesen wird?</translation>
    </message>
    <message>
        <source>The file mixes UTF-8 and older text. Read it as {proposed}?</source>
        <translation>Die Datei mischt UTF-8 und älteren Text. Als {proposed} lesen?</translation>
    </message>
    <message>
        <source>Which sign parts the columns? {proposed} fits best.</source>
        <translation>Welches Zeichen trennt die Spalten? {proposed} passt am besten.</translation>
    </message>
    <message>
        <source>Which line holds the column names? {proposed} is proposed (0: none).</source>
        <translation>Welche Zeile enthält die Spaltennamen? Vorgeschlagen wird {proposed} (0: keine).</translation>
    </message>
    <message>
        <source>Line {second} looks like another header: are there two tables in this file? Only one table is read; its header is record {proposed}.</source>
        <translation>Zeile {second} sieht wie weitere Überschriften aus: Stehen zwei Tabellen in dieser Datei? Nur eine Tabelle wird gelesen; ihre Überschriften sind Datensatz {proposed}.</translation>
    </message>
    <message>
        <source>Several columns are called {column} and differ: which one counts? {proposed} is proposed.</source>
        <translation>Mehrere Spalten heißen {column} und unterscheiden sich: Welche zählt? Vorgeschlagen wird {proposed}.</translation>
    </message>
    <message>
        <source>Which sheet holds the list? {proposed} is proposed.</source>
        <translation>Welches Blatt enthält die Liste? Vorgeschlagen wird {proposed}.</translation>
    </message>
    <message>
        <source>The file is named like {expected} and holds {found}. Is it the right file?</source>
        <translation>Die Datei heißt wie {expected} und enthält {found}. Ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>What is this file: people, usage or subscriptions?</source>
        <translation>Was ist diese Datei: Personen, Nutzung oder Abonnements?</translation>
    </message>
    <message>
        <source>No column is called e-mail. Which one names the people? “{proposed}” fits best.</source>
        <translation>Keine Spalte heißt E-Mail. Welche nennt die Personen? „{proposed}“ passt am besten.</translation>
    </message>
    <message>
        <source>No column holds e-mail addresses. Which one names the people?</source>
        <translation>Keine Spalte enthält E-Mail-Adressen. Welche nennt die Personen?</translation>
    </message>
    <message>
        <source>Most of {column} cannot be read as {what}, such as {example}. Is it something else, or shall those cells be left out?</source>
        <translation>Das meiste in {column} lässt sich nicht als {what} lesen, etwa {example}. Ist es etwas anderes, oder sollen diese Zellen weggelassen werden?</translation>
    </message>
    <message>
        <source>{column} is not called e-mail and holds addresses. Are they the people&apos;s?</source>
        <translation>{column} heißt nicht E-Mail und enthält Adressen. Sind es die der Personen?</translation>
    </message>
    <message>
        <source>{column} and {other} both hold addresses that differ. Which one names the people?</source>
        <translation>{column} und {other} enthalten beide Adressen, die sich unterscheiden. Welche nennt die Personen?</translation>
    </message>
    <message>
        <source>{column} and {other} could both be the {field}. Which one counts?</source>
        <translation>{column} und {other} könnten beide {field} sein. Welche zählt?</translation>
    </message>
    <message>
        <source>Is {example} in {column} the {first} or the {second}?</source>
        <translation>Ist {example} in {column} der {first} oder der {second}?</translation>
    </message>
    <message>
        <source>Is {example} in {column} {first} or {second}?</source>
        <translation>Ist {example} in {column} {first} oder {second}?</translation>
    </message>
    <message>
        <source>{example} in {column} may be a day as spreadsheets count them: {first}. Is it, or shall the column be left out?</source>
        <translation>{example} in {column} kann ein Tag sein, wie Tabellenkalkulationen sie zählen: {first}. Ist es das, oder soll die Spalte weggelassen werden?</translation>
    </message>
    <message>
        <source>{column} says {words}: what does that mean?</source>
        <translation>{column} sagt {words}: Was bedeutet das?</translation>
    </message>
    <message>
        <source>The addresses of this file are hidden by the vendor&apos;s privacy setting: they match nobody. Switch off concealed names in the vendor&apos;s reports, and export again.</source>
        <translation>Die Adressen dieser Datei sind durch die Datenschutzeinstellung des Anbieters verborgen: Sie passen zu niemandem. Schalten Sie verborgene Namen in den Berichten des Anbieters aus, und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>At row {row} a quotation mark seems to be opened and never closed, so that whole rows stand inside one cell. Correct that line, or are these rows right?</source>
        <translation>In Zeile {row} scheint ein Anführungszeichen geöffnet und nie geschlossen zu sein, sodass ganze Zeilen in einer Zelle stehen. Berichtigen Sie die Zeile, oder sind diese Zeilen richtig?</translation>
    </message>
    <message>
        <source>Rows with more cells than the header: {count}. Is {proposed} right?</source>
        <translation>Zeilen mit mehr Zellen als die Überschriften: {count}. Ist {proposed} richtig?</translation>
    </message>
    <message>
        <source>This file tells what to do with people (create, remove, delete); it is no list of who is there. Import everybody in it?</source>
        <translation>Diese Datei sagt, was mit Personen zu tun ist (anlegen, entfernen, löschen); sie ist keine Liste derer, die da sind. Alle darin importieren?</translation>
    </message>
    <message>
        <source>This file lists accounts to remove. Import it as people all the same?</source>
        <translation>Diese Datei führt zu entfernende Konten auf. Trotzdem als Personen importieren?</translation>
    </message>
    <message>
        <source>This export says nothing of seats. Which product do its people hold?</source>
        <translation>Dieser Export sagt nichts über Lizenzen. Welches Produkt haben seine Personen?</translation>
    </message>
    <message>
        <source>{column} says {words} and not which product. Which seat is it?</source>
        <translation>{column} sagt {words} und nicht, welches Produkt. Welche Lizenz ist es?</translation>
    </message>
    <message>
        <source>{name} comes with the new address {email}; a user of that name is here as {known_as}, and a seat depends on it. Is it the same person?</source>
        <translation>{name} kommt mit der neuen Adresse {email}; ein Benutzer dieses Namens ist hier als {known_as}, und eine Lizenz hängt davon ab. Ist es dieselbe Person?</translation>
    </message>
    <message>
        <source>{count} new addresses are of people called like users here, and seats depend on it; the first is {name}, {email}, here {known_as}. Are they the same people?</source>
        <translation>{count} neue Adressen gehören Personen, die wie Benutzer hier heißen, und Lizenzen hängen davon ab; die erste ist {name}, {email}, hier {known_as}. Sind es dieselben Personen?</translation>
    </message>
    <message>
        <source>{email} looks like a service account or a shared mailbox. Is it one?</source>
        <translation>{email} sieht wie ein Dienstkonto oder ein gemeinsames Postfach aus. Ist es eines?</translation>
    </message>
    <message>
        <source>{count} addresses look like service accounts or shared mailboxes, such as {email}. Are they?</source>
        <translation>{count} Adressen sehen wie Dienstkonten oder gemeinsame Postfächer aus, etwa {email}. Sind sie es?</translation>
    </message>
    <message>
        <source>{column} says {words} and is not read. If it tells who is blocked, say so; may it be left out?</source>
        <translation>{column} sagt {words} und wird nicht gelesen. Sagt sie, wer gesperrt ist, dann geben Sie es an; darf sie weggelassen werden?</translation>
    </message>
    <message>
        <source>Several presets fit this file: {names}. Which one is meant?</source>
        <translation>Mehrere Vorlagen passen zu dieser Datei: {names}. Welche ist gemeint?</translation>
    </message>
    <message>
        <source>Is {example} in {column} the price of one seat, or of all seats together?</source>
        <translation>Ist {example} in {column} der Preis einer Lizenz oder aller Lizenzen zusammen?</translation>
    </message>
    <message>
        <source>For how long is {example} in {column} paid: a month, a quarter, a year or the whole term? Until that is said no price is taken.</source>
        <translation>Für wie lange wird {example} in {column} bezahlt: einen Monat, ein Quartal, ein Jahr oder die ganze Laufzeit? Bis das gesagt ist, wird kein Preis übernommen.</translation>
    </message>
    <message>
        <source>Which currency does “{words}” in {column} stand for?</source>
        <translation>Für welche Währung steht „{words}“ in {column}?</translation>
    </message>
    <message>
        <source>A seat of {names} comes to {example} {what} a month, finer than the currency has digits. Take {found}, or no price?</source>
        <translation>Eine Lizenz von {names} kommt auf {example} {what} im Monat, feiner, als die Währung Stellen hat. {found} übernehmen oder keinen Preis?</translation>
    </message>
    <message>
        <source>Is {example} in {column} the last day of the term, or the first day of the next one?</source>
        <translation>Ist {example} in {column} der letzte Tag der Laufzeit oder der erste Tag der nächsten?</translation>
    </message>
    <message>
        <source>{names} runs from {first} to {second}, {count} months: is that one term, or years in a row?</source>
        <translation>{names} läuft von {first} bis {second}, {count} Monate: Ist das eine Laufzeit, oder sind es Jahre hintereinander?</translation>
    </message>
    <message>
        <source>Renewals have passed ({count}), such as that of {names} on {example}: did they renew since, or have they ended?</source>
        <translation>Verlängerungen sind vorbei ({count}), etwa die von {names} am {example}: Haben sie sich seither verlängert, oder sind sie beendet?</translation>
    </message>
    <message>
        <source>The file has a header and no rows. Is that right?</source>
        <translation>Die Datei hat Überschriften und keine Zeilen. Ist das richtig?</translation>
    </message>
    <message>
        <source>There is no file {name}. Check the name and the folder.</source>
        <translation>Es gibt keine Datei {name}. Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file. Choose the file inside it.</source>
        <translation>{name} ist ein Ordner, keine Datei. Wählen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file. Save the data as a file first.</source>
        <translation>{name} ist ein Gerät oder eine Pipe, keine Datei. Speichern Sie die Daten zuerst als Datei.</translation>
    </message>
    <message>
        <source>{name} may not be read by this user. Copy it to your own folder, or ask its owner for access.</source>
        <translation>{name} darf von diesem Benutzer nicht gelesen werden. Kopieren Sie es in Ihren eigenen Ordner, oder bitten Sie den Eigentümer um Zugriff.</translation>
    </message>
    <message>
        <source>{name} could not be read: {reason}. Copy it to this machine and try again.</source>
        <translation>{name} ließ sich nicht lesen: {reason}. Kopieren Sie es auf diesen Rechner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} is empty. Export it again.</source>
        <translation>{name} ist leer. Exportieren Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} has a header line and no rows. Check the export&apos;s filter and export it again.</source>
        <translation>{name} hat eine Überschriftenzeile und keine Zeilen. Prüfen Sie den Filter des Exports und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>{name} holds only blank rows, or begins with thousands of them. Delete them, or export it again.</source>
        <translation>{name} enthält nur leere Zeilen oder beginnt mit Tausenden davon. Löschen Sie sie, oder exportieren Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} is not a table: it looks like {what}. Export the list as CSV or XLSX.</source>
        <translation>{name} ist keine Tabelle: Es sieht aus wie {what}. Exportieren Sie die Liste als CSV oder XLSX.</translation>
    </message>
    <message>
        <source>{name} has NUL bytes from line {line} on, so it is damaged or not text. Export it again as CSV (UTF-8) or XLSX.</source>
        <translation>{name} hat ab Zeile {line} NUL-Bytes, ist also beschädigt oder kein Text. Exportieren Sie es erneut als CSV (UTF-8) oder XLSX.</translation>
    </message>
    <message>
        <source>{name} has half characters (lone surrogates) from line {line} on, so the program that wrote it damaged them. Export it again as UTF-8.</source>
        <translation>{name} hat ab Zeile {line} halbe Zeichen (einzelne Surrogate); das Programm, das es schrieb, hat sie beschädigt. Exportieren Sie es erneut als UTF-8.</translation>
    </message>
    <message>
        <source>{name} cannot be read as {encoding}: line {line} does not fit. Choose another encoding, or export it again as UTF-8.</source>
        <translation>{name} lässt sich nicht als {encoding} lesen: Zeile {line} passt nicht. Wählen Sie eine andere Kodierung, oder exportieren Sie es erneut als UTF-8.</translation>
    </message>
    <message>
        <source>{encoding} is not an encoding that is known here. Choose one of the list.</source>
        <translation>{encoding} ist keine Kodierung, die hier bekannt ist. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>Line {line} of {name} is longer than {limit} million characters. Such a line is no row of a table: check how the file was made.</source>
        <translation>Zeile {line} von {name} ist länger als {limit} Millionen Zeichen. Eine solche Zeile gehört zu keiner Tabelle: Prüfen Sie, wie die Datei entstand.</translation>
    </message>
    <message>
        <source>A cell at line {line} of {name} is longer than {limit} characters. Most often a quotation mark is opened and never closed: correct that line.</source>
        <translation>Eine Zelle in Zeile {line} von {name} ist länger als {limit} Zeichen. Meist ist ein Anführungszeichen geöffnet und nie geschlossen: Berichtigen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>{name} has {columns} columns; {limit} are the most that can be read. Check the delimiter.</source>
        <translation>{name} hat {columns} Spalten; höchstens {limit} lassen sich lesen. Prüfen Sie das Trennzeichen.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Open it in the program that made it, save a copy without the password, and import that.</source>
        <translation>{name} ist mit einem Passwort geschützt. Öffnen Sie es in dem Programm, das es gemacht hat, speichern Sie eine Kopie ohne Passwort, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be opened ({reason}). Open it in a spreadsheet program and save it again, or export it again.</source>
        <translation>{name} ist beschädigt und lässt sich nicht öffnen ({reason}). Öffnen Sie es in einer Tabellenkalkulation und speichern Sie es neu, oder exportieren Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} takes more memory or time to open than a list can. It was not read. It may be damaged, or made to do harm; if you trust it, save it as CSV in a spreadsheet program and import that.</source>
        <translation>{name} braucht mehr Speicher oder Zeit zum Öffnen, als eine Liste kann. Es wurde nicht gelesen. Es kann beschädigt sein oder schaden wollen; wenn Sie ihm trauen, speichern Sie es in einer Tabellenkalkulation als CSV, und importieren Sie das.</translation>
    </message>
    <message>
        <source>{name} holds nothing but error cells, such as {value}. Mend its formulas in a spreadsheet program, save it, and import it again.</source>
        <translation>{name} enthält nichts als Fehlerzellen, etwa {value}. Berichtigen Sie die Formeln in einer Tabellenkalkulation, speichern Sie es, und importieren Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} unpacks to {size} MB, far more than a list of people can be. It was not opened. Export it again as CSV.</source>
        <translation>{name} entpackt sich zu {size} MB, weit mehr, als eine Personenliste sein kann. Es wurde nicht geöffnet. Exportieren Sie es erneut als CSV.</translation>
    </message>
    <message>
        <source>The sheet {sheet} of {name} spans {rows} rows by {columns} columns, nearly all of it blank. Delete the stray cells far below or right of the table, or save it as CSV.</source>
        <translation>Das Blatt {sheet} von {name} umfasst {rows} Zeilen mal {columns} Spalten, fast alles leer. Löschen Sie die verirrten Zellen weit unter oder rechts der Tabelle, oder speichern Sie es als CSV.</translation>
    </message>
    <message>
        <source>{name} has no sheet {sheet}. It has: {sheets}.</source>
        <translation>{name} hat kein Blatt {sheet}. Es hat: {sheets}.</translation>
    </message>
    <message>
        <source>{name} has no sheet with cells in it.</source>
        <translation>{name} hat kein Blatt mit Zellen darin.</translation>
    </message>
    <message>
        <source>{name} was changed by another program while it was read. Nothing was imported; close that program and try again.</source>
        <translation>{name} wurde von einem anderen Programm geändert, während es gelesen wurde. Nichts wurde importiert; schließen Sie jenes Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Only {matched} of the {total} addresses in {name} are in this account. Most often the vendor&apos;s privacy setting hides them: switch off concealed names in its reports, export again, or import the people first.</source>
        <translation>Nur {matched} der {total} Adressen in {name} sind in diesem Account. Meist verbirgt die Datenschutzeinstellung des Anbieters sie: Schalten Sie verborgene Namen in seinen Berichten aus, exportieren Sie erneut, oder importieren Sie zuerst die Personen.</translation>
    </message>
    <message>
        <source>{name} has no column {column}. It has: {columns}.</source>
        <translation>{name} hat keine Spalte {column}. Es hat: {columns}.</translation>
    </message>
    <message>
        <source>A column of {name} cannot be read as {field}. Choose one of: {fields}; or seat:PRODUCT for who holds a seat of it.</source>
        <translation>Eine Spalte von {name} lässt sich nicht als {field} lesen. Wählen Sie eines von: {fields}; oder seat:PRODUCT für die, die dafür eine Lizenz haben.</translation>
    </message>
    <message>
        <source>A word in the column {column} of {name} cannot mean {meaning}. Choose one of: {meanings}.</source>
        <translation>Ein Wort in der Spalte {column} von {name} kann nicht {meaning} bedeuten. Wählen Sie eines von: {meanings}.</translation>
    </message>
    <message>
        <source>{name} has no line {line} to be the header.</source>
        <translation>{name} hat keine Zeile {line}, die Überschriften sein könnte.</translation>
    </message>
    <message>
        <source>{account} · {title} · as of {day} · {chosen}</source>
        <translation>{account} · {title} · Stand {day} · {chosen}</translation>
    </message>
    <message>
        <source>filter: {text}</source>
        <translation>Filter: {text}</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>kein Filter</translation>
    </message>
    <message>
        <source>SeatDesk account</source>
        <translation>SeatDesk-Account</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Total in {currency}</source>
        <translation>Summe in {currency}</translation>
    </message>
    <message>
        <source>rows: {count}</source>
        <translation>Zeilen: {count}</translation>
    </message>
    <message>
        <source>Its number stands for as many as you like, so it is no pool of seats.</source>
        <translation>Seine Zahl steht für beliebig viele, ist also kein Lizenzbestand.</translation>
    </message>
    <message>
        <source>The file does not say how many seats it has. Add the number there, or enter the contract by hand.</source>
        <translation>Die Datei sagt nicht, wie viele Lizenzen es hat. Tragen Sie die Zahl dort ein, oder geben Sie den Vertrag von Hand ein.</translation>
    </message>
    <message>
        <source>The file says that it has 0 seats, and a contract has at least one. Correct the number there, or leave the row out.</source>
        <translation>Die Datei sagt, es habe 0 Lizenzen, und ein Vertrag hat mindestens eine. Berichtigen Sie die Zahl dort, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>The file says “{value}” seats, which is no whole number from 1 to 1,000,000. Correct the number there, or leave the row out.</source>
        <translation>Die Datei sagt „{value}“ Lizenzen, und das ist keine ganze Zahl von 1 bis 1.000.000. Berichtigen Sie die Zahl dort, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>The file does not say when it renews.</source>
        <translation>Die Datei sagt nicht, wann es sich verlängert.</translation>
    </message>
    <message>
        <source>Its renewal has passed, and it ended.</source>
        <translation>Seine Verlängerung ist vorbei, und es ist beendet.</translation>
    </message>
    <message>
        <source>There is no workspace to add it to.</source>
        <translation>Es gibt keinen Arbeitsbereich, dem es hinzuzufügen wäre.</translation>
    </message>
    <message>
        <source>From its start to its end are no whole months; enter it by hand.</source>
        <translation>Von seinem Beginn bis zu seinem Ende sind es keine ganzen Monate; geben Sie es von Hand ein.</translation>
    </message>
    <message>
        <source>Its term is no part of the time from its start to its end; enter it by hand.</source>
        <translation>Seine Laufzeit ist kein Teil der Zeit von seinem Beginn bis zu seinem Ende; geben Sie es von Hand ein.</translation>
    </message>
    <message>
        <source>Its term is shorter than a month or longer than ten years; enter it by hand.</source>
        <translation>Seine Laufzeit ist kürzer als ein Monat oder länger als zehn Jahre; geben Sie es von Hand ein.</translation>
    </message>
    <message>
        <source>The file names it several times; the first one counts.</source>
        <translation>Die Datei nennt es mehrmals; das erste zählt.</translation>
    </message>
    <message>
        <source>What the file says of it does not make a contract; enter it by hand.</source>
        <translation>Was die Datei darüber sagt, ergibt keinen Vertrag; geben Sie es von Hand ein.</translation>
    </message>
    <message>
        <source>The file names no price.</source>
        <translation>Die Datei nennt keinen Preis.</translation>
    </message>
    <message>
        <source>It is open whether its price is that of one seat or of all.</source>
        <translation>Es ist offen, ob sein Preis der einer Lizenz oder aller ist.</translation>
    </message>
    <message>
        <source>The file does not say for how long its price is.</source>
        <translation>Die Datei sagt nicht, für wie lange sein Preis gilt.</translation>
    </message>
    <message>
        <source>Its price for a seat and month is finer than its currency has digits.</source>
        <translation>Sein Preis für eine Lizenz und einen Monat ist feiner, als seine Währung Stellen hat.</translation>
    </message>
    <message>
        <source>It is open which currency its price is in.</source>
        <translation>Es ist offen, in welcher Währung sein Preis ist.</translation>
    </message>
    <message>
        <source>Its price is in another currency than the row says.</source>
        <translation>Sein Preis ist in einer anderen Währung, als die Zeile sagt.</translation>
    </message>
    <message>
        <source>Its price is below zero: {value} in line {line}. Correct it there, or enter the price by hand.</source>
        <translation>Sein Preis liegt unter null: {value} in Zeile {line}. Berichtigen Sie ihn dort, oder geben Sie den Preis von Hand ein.</translation>
    </message>
    <message>
        <source>Its price cannot be read: “{value}” in line {line}. Correct it there, or enter the price by hand.</source>
        <translation>Sein Preis lässt sich nicht lesen: „{value}“ in Zeile {line}. Berichtigen Sie ihn dort, oder geben Sie den Preis von Hand ein.</translation>
    </message>
    <message>
        <source>More people hold a seat here than the file has seats.</source>
        <translation>Hier haben mehr Personen eine Lizenz, als die Datei Lizenzen hat.</translation>
    </message>
    <message>
        <source>The contract here includes more seats than the file has.</source>
        <translation>Der Vertrag hier enthält mehr Lizenzen, als die Datei hat.</translation>
    </message>
    <message>
        <source>Seats are given by who holds one: import the people for that.</source>
        <translation>Lizenzen ergeben sich daraus, wer eine hat: Importieren Sie dafür die Personen.</translation>
    </message>
    <message>
        <source>That day has passed.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>That is more than a whole term away.</source>
        <translation>Das ist mehr als eine ganze Laufzeit entfernt.</translation>
    </message>
    <message>
        <source>The contract here is in another currency.</source>
        <translation>Der Vertrag hier ist in einer anderen Währung.</translation>
    </message>
    <message>
        <source>Its price is below zero.</source>
        <translation>Sein Preis liegt unter null.</translation>
    </message>
    <message>
        <source>The price here has steps, and the file names one price.</source>
        <translation>Der Preis hier hat Staffeln, und die Datei nennt einen Preis.</translation>
    </message>
    <message>
        <source>With it the contract would not add up.</source>
        <translation>Damit ginge der Vertrag nicht auf.</translation>
    </message>
    <message>
        <source>The file says nothing else of it than what is here.</source>
        <translation>Die Datei sagt darüber nichts anderes, als was hier steht.</translation>
    </message>
    <message>
        <source>{product} seat</source>
        <translation>{product}-Lizenz</translation>
    </message>
    <message>
        <source>{product} seat since</source>
        <translation>{product}-Lizenz seit</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>vor {day}</translation>
    </message>
    <message>
        <source>Total in {currency}, at the rates of {day}</source>
        <translation>Summe in {currency}, zu den Kursen vom {day}</translation>
    </message>
    <message>
        <source>Total in {currency}, at the rates of the invoices&apos; days</source>
        <translation>Summe in {currency}, zu den Kursen der Rechnungstage</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Add &amp; edit users, Modify billing</source>
        <translation>Benutzer hinzufügen und bearbeiten, Abrechnung ändern</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>Art des Benutzers</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vorgesetzte</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Zuletzt aktiv</translation>
    </message>
    <message>
        <source>Activity as of</source>
        <translation>Stand der Aktivität</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>Zusätzlich</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Leaving at renewal</source>
        <translation>Entfällt zur Verlängerung</translation>
    </message>
    <message>
        <source>Tier from renewal</source>
        <translation>Stufe ab Verlängerung</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Last day to act</source>
        <translation>Letzter Tag für Änderungen</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>Verlängert sich selbst</translation>
    </message>
    <message>
        <source>Per billing period</source>
        <translation>Pro Abrechnungszeitraum</translation>
    </message>
    <message>
        <source>Next invoice on</source>
        <translation>Nächste Rechnung am</translation>
    </message>
    <message>
        <source>Next invoice net</source>
        <translation>Nächste Rechnung netto</translation>
    </message>
    <message>
        <source>Next invoice tax</source>
        <translation>Nächste Rechnung Steuer</translation>
    </message>
    <message>
        <source>Next invoice with tax</source>
        <translation>Nächste Rechnung mit Steuer</translation>
    </message>
    <message>
        <source>Running term</source>
        <translation>Aktuelle Laufzeit</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Nächste Laufzeit</translation>
    </message>
    <message>
        <source>Unassigned until renewal</source>
        <translation>Nicht zugewiesen bis Verlängerung</translation>
    </message>
    <message>
        <source>Avoidable a year</source>
        <translation>Vermeidbar im Jahr</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Zählweise</translation>
    </message>
    <message>
        <source>Price source</source>
        <translation>Preisquelle</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Wie es zustande kam</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Nimmt zurück</translation>
    </message>
    <message>
        <source>First list of people from the HR system</source>
        <translation>Erste Personenliste aus dem HR-System</translation>
    </message>
    <message>
        <source>Savings round: fewer seats from the renewal on</source>
        <translation>Sparrunde: weniger Lizenzen ab der Verlängerung</translation>
    </message>
    <message>
        <source>Two new colleagues in sales: the seats are needed after all</source>
        <translation>Zwei neue Leute im Vertrieb: Die Lizenzen werden doch gebraucht</translation>
    </message>
    <message>
        <source>New colleagues, spring</source>
        <translation>Neue Leute, Frühjahr</translation>
    </message>
    <message>
        <source>One seat has been free since winter</source>
        <translation>Eine Lizenz ist seit dem Winter frei</translation>
    </message>
    <message>
        <source>New colleagues, summer</source>
        <translation>Neue Leute, Sommer</translation>
    </message>
    <message>
        <source>Team Japan grows</source>
        <translation>Team Japan wächst</translation>
    </message>
    <message>
        <source>Campaign is over; the seat moves to sales</source>
        <translation>Die Kampagne ist vorbei; die Lizenz geht an den Vertrieb</translation>
    </message>
    <message>
        <source>Notice handed in</source>
        <translation>Hat gekündigt</translation>
    </message>
    <message>
        <source>Left the company, or is away for long</source>
        <translation>Ausgeschieden oder lange abwesend</translation>
    </message>
    <message>
        <source>New colleagues, autumn</source>
        <translation>Neue Leute, Herbst</translation>
    </message>
    <message>
        <source>Fewer shifts in support from next year</source>
        <translation>Weniger Schichten im Support ab nächstem Jahr</translation>
    </message>
    <message>
        <source>New colleagues, winter</source>
        <translation>Neue Leute, Winter</translation>
    </message>
    <message>
        <source>Start next month</source>
        <translation>Beginn nächsten Monat</translation>
    </message>
    <message>
        <source>Sign-in report of the identity provider</source>
        <translation>Anmeldebericht des Identitätsanbieters</translation>
    </message>
    <message>
        <source>Hiring freeze until summer</source>
        <translation>Einstellungsstopp bis zum Sommer</translation>
    </message>
    <message>
        <source>First sign-in report, of the old identity provider</source>
        <translation>Erster Anmeldebericht, vom alten Identitätsanbieter</translation>
    </message>
    <message>
        <source>Second account for the sales training</source>
        <translation>Zweiter Zugang für die Vertriebsschulung</translation>
    </message>
    <message>
        <source>Offer accepted; starts when the notice is served</source>
        <translation>Hat zugesagt; beginnt nach der Kündigungsfrist</translation>
    </message>
    <message>
        <source>Contract as signed</source>
        <translation>Vertrag wie unterschrieben</translation>
    </message>
    <message>
        <source>Days of notice as the contract says</source>
        <translation>Kündigungsfrist laut Vertrag</translation>
    </message>
    <message>
        <source>Takeover of Westwind</source>
        <translation>Übernahme von Westwind</translation>
    </message>
    <message>
        <source>On parental leave</source>
        <translation>In Elternzeit</translation>
    </message>
    <message>
        <source>Tidy before the renewal</source>
        <translation>Aufräumen vor der Verlängerung</translation>
    </message>
    <message>
        <source>Free what nobody needs before the last day to act; support grows in two months.</source>
        <translation>Vor dem letzten Tag für Änderungen freimachen, was niemand braucht; der Support wächst in zwei Monaten.</translation>
    </message>
    <message>
        <source>Upgrade support to Professional</source>
        <translation>Support auf Professional anheben</translation>
    </message>
    <message>
        <source>Three more included seats, and what comes with the tier.</source>
        <translation>Drei enthaltene Lizenzen mehr und was die Stufe mitbringt.</translation>
    </message>
    <message>
        <source>{product} {tier}, base</source>
        <translation>{product} {tier}, Grundpreis</translation>
    </message>
    <message>
        <source>{product} {tier}, additional paid users</source>
        <translation>{product} {tier}, zusätzliche kostenpflichtige Benutzer</translation>
    </message>
    <message>
        <source>{product} {tier}, paid users added</source>
        <translation>{product} {tier}, hinzugefügte kostenpflichtige Benutzer</translation>
    </message>
    <message>
        <source>{product} {tier}, credit for the unused part</source>
        <translation>{product} {tier}, Gutschrift für den ungenutzten Teil</translation>
    </message>
    <message>
        <source>{product} {tier}, charge for the new tier</source>
        <translation>{product} {tier}, Betrag für die neue Stufe</translation>
    </message>
    <message>
        <source>{product}, discount {label}</source>
        <translation>{product}, Rabatt {label}</translation>
    </message>
    <message>
        <source>{product}, {label}</source>
        <translation>{product}, {label}</translation>
    </message>
    <message>
        <source>{product}, credit carried over</source>
        <translation>{product}, übertragene Gutschrift</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Billing overview</source>
        <translation>Abrechnungsübersicht</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Rechnungszeilen</translation>
    </message>
    <message>
        <source>Invoices to come, {start} to {end}</source>
        <translation>Kommende Rechnungen, {start} bis {end}</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>This cannot be done ({code}).</source>
        <translation>Das ist nicht möglich ({code}).</translation>
    </message>
    <message>
        <source>Sample prices: check against your contract. Base price per month with the seats in it; each additional paid user costs the seat price. Enterprise is sold with an annual commitment only.</source>
        <translation>Beispielpreise: mit Ihrem Vertrag vergleichen. Grundpreis pro Monat mit den enthaltenen Lizenzen; jeder zusätzliche bezahlte Benutzer kostet den Lizenzpreis. Enterprise gibt es nur mit jährlicher Bindung.</translation>
    </message>
    <message>
        <source>Sample prices: check against your contract. Every seat is priced on its own, with no minimum; view-only and partner seats are free. Enterprise is sold with an annual commitment only.</source>
        <translation>Beispielpreise: mit Ihrem Vertrag vergleichen. Jede Lizenz hat ihren eigenen Preis, ohne Minimum; Lizenzen nur zum Ansehen und für Partner sind kostenlos. Enterprise gibt es nur mit jährlicher Bindung.</translation>
    </message>
    <message>
        <source>Adobe: users</source>
        <translation>Adobe: Benutzer</translation>
    </message>
    <message>
        <source>Adobe Admin Console: users</source>
        <translation>Adobe Admin Console: Benutzer</translation>
    </message>
    <message>
        <source>Adobe: users to remove</source>
        <translation>Adobe: zu entfernende Benutzer</translation>
    </message>
    <message>
        <source>Atlassian: site users by group</source>
        <translation>Atlassian: Site-Benutzer nach Gruppe</translation>
    </message>
    <message>
        <source>Atlassian: organisation users</source>
        <translation>Atlassian: Benutzer der Organisation</translation>
    </message>
    <message>
        <source>Atlassian: managed accounts</source>
        <translation>Atlassian: verwaltete Konten</translation>
    </message>
    <message>
        <source>GitHub Enterprise: people and consumed licences</source>
        <translation>GitHub Enterprise: Personen und verbrauchte Lizenzen</translation>
    </message>
    <message>
        <source>GitHub seats</source>
        <translation>GitHub: Lizenzen</translation>
    </message>
    <message>
        <source>Google Workspace: downloaded users</source>
        <translation>Google Workspace: heruntergeladene Nutzer</translation>
    </message>
    <message>
        <source>Google Workspace: licences, one a line</source>
        <translation>Google Workspace: Lizenzen, eine je Zeile</translation>
    </message>
    <message>
        <source>HubSpot: exported users</source>
        <translation>HubSpot: exportierte Benutzer</translation>
    </message>
    <message>
        <source>HubSpot: file for new users</source>
        <translation>HubSpot: Datei für neue Benutzer</translation>
    </message>
    <message>
        <source>Microsoft 365 admin centre: active users</source>
        <translation>Microsoft 365 Admin Center: aktive Benutzer</translation>
    </message>
    <message>
        <source>Microsoft 365 usage report: active users</source>
        <translation>Microsoft 365 Nutzungsbericht: aktive Benutzer</translation>
    </message>
    <message>
        <source>Microsoft 365 admin centre: your products</source>
        <translation>Microsoft 365 Admin Center: Ihre Produkte</translation>
    </message>
    <message>
        <source>Microsoft 365 licence counts (PowerShell)</source>
        <translation>Microsoft 365: Lizenzzahlen (PowerShell)</translation>
    </message>
    <message>
        <source>Microsoft 365: add several users</source>
        <translation>Microsoft 365: mehrere Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Entra ID bulk template</source>
        <translation>Entra ID: Massenvorlage</translation>
    </message>
    <message>
        <source>Entra ID users</source>
        <translation>Entra ID: Benutzer</translation>
    </message>
    <message>
        <source>Active Directory users</source>
        <translation>Active Directory: Benutzer</translation>
    </message>
    <message>
        <source>Microsoft 365 bulk creation</source>
        <translation>Microsoft 365: Massenerstellung</translation>
    </message>
    <message>
        <source>Microsoft 365 licence actions</source>
        <translation>Microsoft 365: Lizenzaktionen</translation>
    </message>
    <message>
        <source>School Data Sync</source>
        <translation>School Data Sync</translation>
    </message>
    <message>
        <source>Microsoft storage entitlements by product</source>
        <translation>Microsoft: Speicheransprüche nach Produkt</translation>
    </message>
    <message>
        <source>Entra ID bulk invitation</source>
        <translation>Entra ID: Masseneinladung</translation>
    </message>
    <message>
        <source>Snipe-IT: licences</source>
        <translation>Snipe-IT: Lizenzen</translation>
    </message>
    <message>
        <source>Snipe-IT: users</source>
        <translation>Snipe-IT: Benutzer</translation>
    </message>
    <message>
        <source>Seats, one a line</source>
        <translation>Lizenzen, eine je Zeile</translation>
    </message>
    <message>
        <source>Directory with accounts</source>
        <translation>Verzeichnis mit Konten</translation>
    </message>
    <message>
        <source>Accounts and access</source>
        <translation>Konten und Zugänge</translation>
    </message>
    <message>
        <source>Okta: people</source>
        <translation>Okta: Personen</translation>
    </message>
    <message>
        <source>Zendesk: users</source>
        <translation>Zendesk: Benutzer</translation>
    </message>
    <message>
        <source>GitLab: seats</source>
        <translation>GitLab: Lizenzen</translation>
    </message>
    <message>
        <source>Software licences</source>
        <translation>Softwarelizenzen</translation>
    </message>
    <message>
        <source>SeatDesk: users and seats</source>
        <translation>SeatDesk: Benutzer und Lizenzen</translation>
    </message>
    <message>
        <source>Use, one service a line</source>
        <translation>Nutzung, ein Dienst je Zeile</translation>
    </message>
    <message>
        <source>Okta: people with their profile</source>
        <translation>Okta: Personen mit ihrem Profil</translation>
    </message>
    <message>
        <source>Salesforce: User object</source>
        <translation>Salesforce: Objekt User</translation>
    </message>
    <message>
        <source>Salesforce: report on users</source>
        <translation>Salesforce: Bericht über Benutzer</translation>
    </message>
    <message>
        <source>Salesforce: user licences</source>
        <translation>Salesforce: Benutzerlizenzen</translation>
    </message>
    <message>
        <source>SeatDesk: exported users</source>
        <translation>SeatDesk: exportierte Benutzer</translation>
    </message>
    <message>
        <source>SeatDesk: exported billing overview</source>
        <translation>SeatDesk: exportierte Abrechnungsübersicht</translation>
    </message>
    <message>
        <source>Slack: member list</source>
        <translation>Slack: Mitgliederliste</translation>
    </message>
    <message>
        <source>Slack: member analytics</source>
        <translation>Slack: Mitgliederanalyse</translation>
    </message>
    <message>
        <source>Zoom: users</source>
        <translation>Zoom: Benutzer</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Reversing: {step}…</source>
        <translation>Wird zurückgenommen oder wiederholt: {step}…</translation>
    </message>
</context>
<context>
    <name>SideChart</name>
    <message>
        <source>Cash by month</source>
        <translation>Nach Rechnungsdatum, je Monat</translation>
    </message>
    <message>
        <source>Service by month</source>
        <translation>Periodengerecht, je Monat</translation>
    </message>
    <message>
        <source>Seats by month</source>
        <translation>Lizenzen nach Monat</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Noch wird nichts verglichen.</translation>
    </message>
    <message>
        <source>{first} to {last}.</source>
        <translation>{first} bis {last}.</translation>
    </message>
    <message>
        <source>{side}: {first} seats at first, {last} at last.</source>
        <translation>{side}: zuerst {first} Lizenzen, zuletzt {last}.</translation>
    </message>
    <message>
        <source>{side}: {owned} owned, {assigned} assigned</source>
        <translation>{side}: {owned} vorhanden, {assigned} zugewiesen</translation>
    </message>
</context>
<context>
    <name>SideTable</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Cash by month, values</source>
        <translation>Nach Rechnungsdatum, je Monat, Werte</translation>
    </message>
    <message>
        <source>Service by month, values</source>
        <translation>Periodengerecht, je Monat, Werte</translation>
    </message>
    <message>
        <source>Seats by month, values</source>
        <translation>Lizenzen nach Monat, Werte</translation>
    </message>
</context>
<context>
    <name>Spellings</name>
    <message>
        <source>Only listed: nobody gets a seat</source>
        <translation>Nur aufgeführt: niemand bekommt eine Lizenz</translation>
    </message>
    <message>
        <source>A subscription of its own</source>
        <translation>Ein eigenes Abonnement</translation>
    </message>
    <message>
        <source>New, without a price</source>
        <translation>Neu, ohne Preis</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <source>Nothing: leave these rows out</source>
        <translation>Nichts: diese Zeilen weglassen</translation>
    </message>
    <message>
        <source>Not answered: comes in as a new user</source>
        <translation>Nicht beantwortet: kommt als neuer Benutzer herein</translation>
    </message>
    <message>
        <source>The same person: {address} is kept</source>
        <translation>Dieselbe Person: {address} bleibt</translation>
    </message>
    <message>
        <source>Somebody else: comes in as a new user</source>
        <translation>Jemand anders: kommt als neuer Benutzer herein</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Active scenario</source>
        <translation>Aktives Szenario</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Acting user</source>
        <translation>Handelnder Benutzer</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>Speicherstand</translation>
    </message>
</context>
<context>
    <name>StatusTexts</name>
    <message>
        <source>Working as the owner of the file</source>
        <translation>Arbeiten als Eigentümer der Datei</translation>
    </message>
    <message>
        <source>Working as {email}</source>
        <translation>Arbeiten als {email}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n Änderung nicht gespeichert</numerusform>
            <numerusform>%n Änderungen nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <translation>Alle Änderungen gespeichert {time}</translation>
    </message>
    <message>
        <source>the owner of the file</source>
        <translation>Eigentümer der Datei</translation>
    </message>
    <message>
        <source>Changed by {who} at {time}</source>
        <translation>Geändert um {time}, durch: {who}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} {product}</source>
        <translation>{count} {product}</translation>
    </message>
    <message>
        <source> {amount}/mo</source>
        <translation> {amount}/Mon.</translation>
    </message>
    <message>
        <source>First {count} users…</source>
        <translation>Erste {count} Benutzer…</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepCommands</name>
    <message>
        <source>add a step to {name}</source>
        <translation>{name} einen Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Step added to {name}</source>
        <translation>Schritt zu {name} hinzugefügt</translation>
    </message>
    <message>
        <source>edit a step of {name}</source>
        <translation>einen Schritt von {name} bearbeiten</translation>
    </message>
    <message>
        <source>Step of {name} saved</source>
        <translation>Schritt von {name} gespeichert</translation>
    </message>
    <message>
        <source>remove a step of {name}</source>
        <translation>einen Schritt von {name} entfernen</translation>
    </message>
    <message>
        <source>Step of {name} removed</source>
        <translation>Schritt von {name} entfernt</translation>
    </message>
    <message>
        <source>move a step of {name}</source>
        <translation>einen Schritt von {name} verschieben</translation>
    </message>
    <message>
        <source>Step of {name} moved</source>
        <translation>Schritt von {name} verschoben</translation>
    </message>
    <message>
        <source>Record in the account</source>
        <translation>Im Account erfassen</translation>
    </message>
    <message>
        <source>{step}: record this in the account, today?</source>
        <translation>{step}: heute im Account erfassen?</translation>
    </message>
    <message>
        <source>Until now this was a plan. Recording carries it out on today&apos;s rules and prices; Undo takes it back.</source>
        <translation>Bis jetzt war das ein Plan. Erfassen führt ihn nach den heutigen Regeln und Preisen aus; Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>record: {step}</source>
        <translation>erfassen: {step}</translation>
    </message>
    <message>
        <source>Recorded in the account: {step}</source>
        <translation>Im Account erfasst: {step}</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Add step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Edit step</source>
        <translation>Schritt bearbeiten</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Save step</source>
        <translation>Schritt speichern</translation>
    </message>
    <message>
        <source>Effect in {span}, without tax</source>
        <translation>Wirkung, {span}, ohne Steuer</translation>
    </message>
    <message>
        <source>not known: an exchange rate is missing</source>
        <translation>nicht bekannt: ein Wechselkurs fehlt</translation>
    </message>
    <message>
        <source>Effect: {amount}</source>
        <translation>Wirkung: {amount}</translation>
    </message>
    <message>
        <source>Choose a product.</source>
        <translation>Wählen Sie ein Produkt.</translation>
    </message>
    <message>
        <source>Enter the tier.</source>
        <translation>Geben Sie die Stufe ein.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of at least one user.</source>
        <translation>Geben Sie die E-Mail-Adresse mindestens eines Benutzers ein.</translation>
    </message>
    <message>
        <source>Enter the e-mail addresses of both users.</source>
        <translation>Geben Sie die E-Mail-Adressen beider Benutzer ein.</translation>
    </message>
    <message>
        <source>Enter a percentage, such as 7 or -2.5.</source>
        <translation>Geben Sie einen Prozentsatz ein, etwa 7 oder -2,5.</translation>
    </message>
    <message>
        <source>Enter the price.</source>
        <translation>Geben Sie den Preis ein.</translation>
    </message>
    <message>
        <source>Enter the prices.</source>
        <translation>Geben Sie die Preise ein.</translation>
    </message>
</context>
<context>
    <name>StepFields</name>
    <message>
        <source>in steps, as it was entered</source>
        <translation>in Staffeln, wie eingegeben</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Of deactivated users, too</source>
        <translation>Auch von deaktivierten Benutzern</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Length of a term in months</source>
        <translation>Länge einer Laufzeit in Monaten</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Kündigungsfrist (Tage)</translation>
    </message>
    <message>
        <source>Additional seats</source>
        <translation>Zusätzliche Lizenzen</translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation>Automatische Verlängerung</translation>
    </message>
    <message>
        <source>Ends at the renewal</source>
        <translation>Endet zur Verlängerung</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Verlängert sich</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Change of prices</source>
        <translation>Preisänderung</translation>
    </message>
    <message>
        <source>By a percentage</source>
        <translation>Um einen Prozentsatz</translation>
    </message>
    <message>
        <source>To stated prices</source>
        <translation>Auf genannte Preise</translation>
    </message>
    <message>
        <source>None: prices stay</source>
        <translation>Keine: Preise bleiben</translation>
    </message>
    <message>
        <source>Price per seat and month</source>
        <translation>Preis pro Lizenz und Monat</translation>
    </message>
    <message>
        <source>Base price per month</source>
        <translation>Grundpreis pro Monat</translation>
    </message>
    <message>
        <source>Included seats</source>
        <translation>Enthaltene Lizenzen</translation>
    </message>
    <message>
        <source>Price per additional seat and month</source>
        <translation>Preis pro zusätzlicher Lizenz und Monat</translation>
    </message>
    <message>
        <source>As usual: the price book&apos;s, else the contract&apos;s</source>
        <translation>Wie üblich: der Preisliste, sonst des Vertrags</translation>
    </message>
    <message>
        <source>The price book&apos;s</source>
        <translation>Die der Preisliste</translation>
    </message>
    <message>
        <source>The contract&apos;s</source>
        <translation>Die des Vertrags</translation>
    </message>
    <message>
        <source>Stated here</source>
        <translation>Hier genannt</translation>
    </message>
    <message>
        <source>As usual: of the contract&apos;s price book</source>
        <translation>Wie üblich: aus der Preisliste des Vertrags</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>E-mail addresses, one or many</source>
        <translation>E-Mail-Adressen, eine oder viele</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>such as 7 or -2.5</source>
        <translation>etwa 7 oder -2,5</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Months of a term</source>
        <translation>Monate einer Laufzeit</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Per seat and month</source>
        <translation>Pro Lizenz und Monat</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepStates</name>
    <message>
        <source>refused: {sentence}</source>
        <translation>abgelehnt: {sentence}</translation>
    </message>
</context>
<context>
    <name>StepVerbs</name>
    <message>
        <source>Buy seats</source>
        <translation>Lizenzen kaufen</translation>
    </message>
    <message>
        <source>Give up seats at the renewal</source>
        <translation>Lizenzen zur Verlängerung entfernen</translation>
    </message>
    <message>
        <source>Cancel the removal of seats</source>
        <translation>Reduzierung zurückziehen</translation>
    </message>
    <message>
        <source>Assign seats</source>
        <translation>Lizenzen zuweisen</translation>
    </message>
    <message>
        <source>Unassign seats</source>
        <translation>Zuweisung aufheben</translation>
    </message>
    <message>
        <source>Transfer a seat</source>
        <translation>Lizenz übertragen</translation>
    </message>
    <message>
        <source>Change the tier</source>
        <translation>Stufe wechseln</translation>
    </message>
    <message>
        <source>Cancel the change of tier</source>
        <translation>Stufenwechsel zurückziehen</translation>
    </message>
    <message>
        <source>Other terms from the renewal</source>
        <translation>Andere Konditionen ab der Verlängerung</translation>
    </message>
    <message>
        <source>Cancel the other terms</source>
        <translation>Andere Konditionen zurückziehen</translation>
    </message>
    <message>
        <source>Other prices from the renewal</source>
        <translation>Andere Preise ab der Verlängerung</translation>
    </message>
    <message>
        <source>Switch auto-renewal</source>
        <translation>Automatische Verlängerung umschalten</translation>
    </message>
    <message>
        <source>Subscribe to a product</source>
        <translation>Produkt abonnieren</translation>
    </message>
    <message>
        <source>People join</source>
        <translation>Personen kommen</translation>
    </message>
    <message>
        <source>People leave</source>
        <translation>Personen gehen</translation>
    </message>
</context>
<context>
    <name>StepsTab</name>
    <message>
        <source>Add step…</source>
        <translation>Schritt hinzufügen…</translation>
    </message>
    <message>
        <source>Edit step…</source>
        <translation>Schritt bearbeiten…</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>Record in the account…</source>
        <translation>Im Account erfassen…</translation>
    </message>
    <message>
        <source>Effect of the selected step</source>
        <translation>Wirkung des gewählten Schritts</translation>
    </message>
    <message>
        <source>Steps of {scenario}</source>
        <translation>Schritte von {scenario}</translation>
    </message>
    <message>
        <source>Choose a step first.</source>
        <translation>Wählen Sie zuerst einen Schritt.</translation>
    </message>
    <message>
        <source>It has happened already.</source>
        <translation>Es ist schon geschehen.</translation>
    </message>
    <message>
        <source>Choose or make a scenario first.</source>
        <translation>Wählen oder erstellen Sie zuerst ein Szenario.</translation>
    </message>
    <message>
        <source>Effect of step {number}</source>
        <translation>Wirkung von Schritt {number}</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Noch keine Schritte</translation>
    </message>
    <message>
        <source>A step says what you would do, and on which day: buy seats, give some up at the renewal, change tier or terms, assign or unassign. Add the first, and see what it changes. Nothing happens in the account.</source>
        <translation>Ein Schritt sagt, was Sie tun würden und an welchem Tag: Lizenzen kaufen, einige zur Verlängerung entfernen, Stufe oder Konditionen ändern, zuweisen oder Zuweisungen aufheben. Fügen Sie den ersten hinzu, und sehen Sie, was er ändert. Im Account geschieht nichts.</translation>
    </message>
    <message>
        <source>Drag a step within its day, or press Alt and an arrow: the order counts.</source>
        <translation>Ziehen Sie einen Schritt innerhalb seines Tages, oder drücken Sie Alt und eine Pfeiltaste: Die Reihenfolge zählt.</translation>
    </message>
</context>
<context>
    <name>StepsTable</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
</context>
<context>
    <name>SubscriptionCard</name>
    <message>
        <source>Checkout…</source>
        <translation>Kaufen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>{assigned} of {owned} assigned</source>
        <translation>{assigned} von {owned} zugewiesen</translation>
    </message>
    <message>
        <source>included {included} · additional {additional}</source>
        <translation>enthalten {included} · zusätzlich {additional}</translation>
    </message>
    <message>
        <source>This term, to {day}</source>
        <translation>Aktuelle Laufzeit, bis {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) short: Checkout buys them.</source>
        <translation>
            <numerusform>%n Lizenz fehlt: „Kaufen…“ kauft sie.</numerusform>
            <numerusform>%n Lizenzen fehlen: „Kaufen…“ kauft sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unassigned: {seats}, cost to {day}</source>
        <translation>Nicht zugewiesen: {seats}, Kosten bis {day}</translation>
    </message>
    <message>
        <source>Unassigned: {seats}, in the base price to {day}</source>
        <translation>Nicht zugewiesen: {seats}, im Grundpreis bis {day}</translation>
    </message>
    <message>
        <source>Unassigned: {seats} ({additional} additional), cost to {day}</source>
        <translation>Nicht zugewiesen: {seats} ({additional} zusätzlich), Kosten bis {day}</translation>
    </message>
    <message>
        <source>Saved a year if removed</source>
        <translation>Ersparnis im Jahr, wenn sie entfernt werden</translation>
    </message>
    <message numerus="yes">
        <source>Saved a year if %n of them is/are removed</source>
        <translation>
            <numerusform>Ersparnis im Jahr, wenn %n davon entfernt wird</numerusform>
            <numerusform>Ersparnis im Jahr, wenn %n davon entfernt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Next invoice {day}</source>
        <translation>Nächste Rechnung {day}</translation>
    </message>
    <message>
        <source>Ended on {day}</source>
        <translation>Beendet am {day}</translation>
    </message>
    <message>
        <source>Ends on {day}: auto-renewal is off</source>
        <translation>Endet am {day}: automatische Verlängerung ist aus</translation>
    </message>
    <message>
        <source>Last day to act was {day}: the vendor may refuse</source>
        <translation>Letzter Tag für Änderungen war {day}: der Anbieter kann ablehnen</translation>
    </message>
</context>
<context>
    <name>SubscriptionDialog</name>
    <message>
        <source>Add subscription</source>
        <translation>Abonnement hinzufügen</translation>
    </message>
    <message>
        <source>Edit subscription</source>
        <translation>Abonnement bearbeiten</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>{page}: {problem}</source>
        <translation>{page}: {problem}</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>The invoices appear here once product, tier and prices are there.</source>
        <translation>Die Rechnungen erscheinen hier, sobald Produkt, Stufe und Preise da sind.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Discounts and extras</source>
        <translation>Rabatte und Extras</translation>
    </message>
    <message>
        <source>From {source}. Sample prices: check against your contract.</source>
        <translation>Aus {source}. Beispielpreise: mit Ihrem Vertrag vergleichen.</translation>
    </message>
    <message>
        <source>As agreed in the contract.</source>
        <translation>Wie im Vertrag vereinbart.</translation>
    </message>
</context>
<context>
    <name>SubscriptionGroup</name>
    <message>
        <source>Cancel tier change</source>
        <translation>Stufenwechsel zurückziehen</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Seats, costs without tax</source>
        <translation>Lizenzen, Kosten ohne Steuer</translation>
    </message>
    <message>
        <source>Costs, without tax</source>
        <translation>Kosten, ohne Steuer</translation>
    </message>
    <message>
        <source>Change tier…</source>
        <translation>Stufe wechseln…</translation>
    </message>
    <message>
        <source>Edit contract…</source>
        <translation>Vertrag bearbeiten…</translation>
    </message>
    <message>
        <source>Why does the vendor&apos;s figure differ?</source>
        <translation>Warum weicht der Betrag des Anbieters ab?</translation>
    </message>
    <message>
        <source>Remove subscription…</source>
        <translation>Abonnement entfernen…</translation>
    </message>
    <message>
        <source>This subscription has ended.</source>
        <translation>Dieses Abonnement ist beendet.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>ends {day}</source>
        <translation>endet {day}</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Kündigungsfrist</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>the contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Price source</source>
        <translation>Preisquelle</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>Zusätzlich</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Unassigned, to the renewal</source>
        <translation>Nicht zugewiesen, bis zur Verlängerung</translation>
    </message>
    <message>
        <source>Avoidable in a year</source>
        <translation>Vermeidbar in einem Jahr</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Nächste Rechnung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Datiert</translation>
    </message>
    <message>
        <source>This term</source>
        <translation>Aktuelle Laufzeit</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Nächste Laufzeit</translation>
    </message>
    <message>
        <source>Next term by the price book</source>
        <translation>Nächste Laufzeit nach der Preisliste</translation>
    </message>
    <message>
        <source>Auto-renewal off…</source>
        <translation>Verlängerung ausschalten…</translation>
    </message>
    <message>
        <source>Auto-renewal on</source>
        <translation>Verlängerung einschalten</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) still hold a seat.</source>
        <translation>
            <numerusform>%n Benutzer hat noch eine Lizenz.</numerusform>
            <numerusform>%n Benutzer haben noch eine Lizenz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriptionSummary</name>
    <message>
        <source>Checkout…</source>
        <translation>Kaufen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Hide the details of {product}</source>
        <translation>Einzelheiten zu {product} ausblenden</translation>
    </message>
    <message>
        <source>Show the details of {product}</source>
        <translation>Einzelheiten zu {product} anzeigen</translation>
    </message>
    <message>
        <source>Last day to act: {day} ({left})</source>
        <translation>Letzter Tag für Änderungen: {day} ({left})</translation>
    </message>
</context>
<context>
    <name>Synonyms</name>
    <message>
        <source>create file database</source>
        <translation>erstellen Datei Datenbank anlegen</translation>
    </message>
    <message>
        <source>load file database</source>
        <translation>laden Datei Datenbank</translation>
    </message>
    <message>
        <source>csv excel list bring people usage invoice</source>
        <translation>CSV Excel Liste Personen Nutzung Rechnung einlesen</translation>
    </message>
    <message>
        <source>csv excel xlsx download file</source>
        <translation>CSV Excel XLSX Datei herunterladen</translation>
    </message>
    <message>
        <source>store apply draft</source>
        <translation>speichern anwenden Entwurf</translation>
    </message>
    <message>
        <source>throw away revert cancel changes</source>
        <translation>wegwerfen zurücksetzen abbrechen Änderungen</translation>
    </message>
    <message>
        <source>paper pdf preview</source>
        <translation>Papier PDF Vorschau</translation>
    </message>
    <message>
        <source>backup duplicate</source>
        <translation>Sicherung Backup duplizieren</translation>
    </message>
    <message>
        <source>backup bring back</source>
        <translation>Sicherung Backup zurückholen</translation>
    </message>
    <message>
        <source>search look for</source>
        <translation>suchen finden</translation>
    </message>
    <message>
        <source>reset search show all</source>
        <translation>Suche zurücksetzen alle zeigen</translation>
    </message>
    <message>
        <source>clipboard list of addresses</source>
        <translation>Zwischenablage Liste Adressen</translation>
    </message>
    <message>
        <source>settings options language theme dark currency</source>
        <translation>Optionen Sprache Design dunkel Währung</translation>
    </message>
    <message>
        <source>reload update recompute</source>
        <translation>neu laden berechnen</translation>
    </message>
    <message>
        <source>size position columns dock</source>
        <translation>Größe Position Spalten Leiste</translation>
    </message>
    <message>
        <source>add person invite create</source>
        <translation>hinzufügen Person einladen anlegen</translation>
    </message>
    <message>
        <source>details profile edit rename</source>
        <translation>Details Profil bearbeiten umbenennen</translation>
    </message>
    <message>
        <source>assign unassign tick box switch</source>
        <translation>zuweisen entziehen ankreuzen umschalten</translation>
    </message>
    <message>
        <source>send invitation resend e-mail</source>
        <translation>Einladung senden erneut E-Mail</translation>
    </message>
    <message>
        <source>reactivate enable</source>
        <translation>reaktivieren einschalten</translation>
    </message>
    <message>
        <source>suspend disable block leaver</source>
        <translation>sperren abschalten Austritt</translation>
    </message>
    <message>
        <source>delete leaver</source>
        <translation>löschen Austritt</translation>
    </message>
    <message>
        <source>contract product new</source>
        <translation>Vertrag Produkt neu</translation>
    </message>
    <message>
        <source>price list tariff catalogue</source>
        <translation>Preisliste Tarif Katalog</translation>
    </message>
    <message>
        <source>currency conversion</source>
        <translation>Währung Umrechnung</translation>
    </message>
    <message>
        <source>plan what if</source>
        <translation>Plan was wäre wenn</translation>
    </message>
    <message>
        <source>plan file load</source>
        <translation>Plan Datei laden</translation>
    </message>
    <message>
        <source>hiring joiners leavers growth</source>
        <translation>Einstellungen Eintritte Austritte Wachstum</translation>
    </message>
    <message>
        <source>save money best</source>
        <translation>sparen Geld bester</translation>
    </message>
    <message>
        <source>bug crash error fault log support</source>
        <translation>Bug Absturz Fehler Fehlerbericht Protokoll Support Hilfe</translation>
    </message>
    <message>
        <source>unused idle savings</source>
        <translation>ungenutzt inaktiv Einsparung</translation>
    </message>
    <message>
        <source>role permission acting user</source>
        <translation>Rolle Berechtigung handelnder Benutzer</translation>
    </message>
    <message>
        <source>check audit proof</source>
        <translation>prüfen Revision Nachweis</translation>
    </message>
    <message>
        <source>manual documentation how</source>
        <translation>Handbuch Anleitung wie</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>Version Lizenz</translation>
    </message>
    <message>
        <source>users people home</source>
        <translation>Benutzer Personen Start</translation>
    </message>
    <message>
        <source>invoices costs contract subscription</source>
        <translation>Rechnungen Kosten Vertrag Abonnement</translation>
    </message>
    <message>
        <source>plans compare what if</source>
        <translation>Pläne vergleichen was wäre wenn</translation>
    </message>
    <message>
        <source>deadline notice last day calendar</source>
        <translation>Frist Kündigung Kündigungsfrist Kündigungstermin Stichtag letzter Tag Kalender</translation>
    </message>
    <message>
        <source>approval pdf reconcile costs teams</source>
        <translation>Genehmigung PDF abgleichen Kosten Teams</translation>
    </message>
    <message>
        <source>history log who changed</source>
        <translation>Verlauf Protokoll wer geändert</translation>
    </message>
    <message>
        <source>give tick add</source>
        <translation>geben ankreuzen hinzufügen</translation>
    </message>
    <message>
        <source>take remove free release reclaim</source>
        <translation>nehmen entziehen entfernen freigeben zurückholen</translation>
    </message>
    <message>
        <source>move swap hand over</source>
        <translation>verschieben tauschen übergeben</translation>
    </message>
    <message>
        <source>checkout purchase order add paid users</source>
        <translation>Checkout Kasse bestellen erwerben Kauf kostenpflichtige Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>downgrade reduce give up cancel paid users</source>
        <translation>Downgrade herabstufen Herabstufung reduzieren Reduzierung aufgeben kündigen kostenpflichtige Benutzer</translation>
    </message>
    <message>
        <source>keep seats withdraw removal</source>
        <translation>Lizenzen behalten zurückziehen stornieren widerrufen</translation>
    </message>
</context>
<context>
    <name>TableCommands</name>
    <message numerus="yes">
        <source>Copying %n row(s)…</source>
        <translation>
            <numerusform>%n Zeile wird kopiert…</numerusform>
            <numerusform>%n Zeilen werden kopiert…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamDialog</name>
    <message>
        <source>Connect to a team database</source>
        <translation>Mit einer Team-Datenbank verbinden</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connected to PostgreSQL {version}, encrypted.</source>
        <translation>Verbunden mit PostgreSQL {version}, verschlüsselt.</translation>
    </message>
    <message>
        <source>Connected to PostgreSQL {version}, without encryption.</source>
        <translation>Verbunden mit PostgreSQL {version}, ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>The database holds the workspace of {account}.</source>
        <translation>Die Datenbank enthält den Arbeitsbereich von {account}.</translation>
    </message>
    <message>
        <source>The database holds a workspace of an older version of SeatDesk, which is upgraded when it is opened.</source>
        <translation>Die Datenbank enthält einen Arbeitsbereich einer älteren Version von SeatDesk, der beim Öffnen aktualisiert wird.</translation>
    </message>
    <message>
        <source>The database is empty. Say whose workspace is made in it.</source>
        <translation>Die Datenbank ist leer. Geben Sie an, wessen Arbeitsbereich darin angelegt wird.</translation>
    </message>
    <message>
        <source>The database is empty, and this user may make no tables in it. Ask who runs the server.</source>
        <translation>Die Datenbank ist leer, und dieser Benutzer darf darin keine Tabellen anlegen. Fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>For several people who work on one account, in a PostgreSQL database. Whoever runs the server tells you what to enter; F1 says how it is set up.</source>
        <translation>Für mehrere Personen, die an einem Account arbeiten, in einer PostgreSQL-Datenbank. Wer den Server betreibt, sagt Ihnen, was einzutragen ist; F1 zeigt, wie er eingerichtet wird.</translation>
    </message>
</context>
<context>
    <name>TeamForm</name>
    <message>
        <source>db.example.com</source>
        <translation>db.example.com</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>seatdesk</source>
        <translation>seatdesk</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>the one that PostgreSQL keeps in your folder</source>
        <translation>das von PostgreSQL in Ihrem Ordner</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Keep the password in this system&apos;s keyring</source>
        <translation>Das Passwort im Schlüsselbund dieses Systems aufbewahren</translation>
    </message>
    <message>
        <source>This system has no keyring: the password is asked for each time.</source>
        <translation>Dieses System hat keinen Schlüsselbund: Das Passwort wird jedes Mal erfragt.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name, as whoever runs it told you.</source>
        <translation>Geben Sie den Namen des Servers ein, wie man ihn Ihnen gesagt hat.</translation>
    </message>
    <message>
        <source>Enter the name of the database.</source>
        <translation>Geben Sie den Namen der Datenbank ein.</translation>
    </message>
    <message>
        <source>Enter your user name on the server.</source>
        <translation>Geben Sie Ihren Benutzernamen auf dem Server ein.</translation>
    </message>
    <message>
        <source>Required (TLS)</source>
        <translation>Erforderlich (TLS)</translation>
    </message>
    <message>
        <source>Required, and the server&apos;s certificate checked</source>
        <translation>Erforderlich, und das Zertifikat des Servers wird geprüft</translation>
    </message>
    <message>
        <source>Only if the server offers it</source>
        <translation>Nur wenn der Server sie anbietet</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer)</source>
        <translation>Zertifikate (*.crt *.pem *.cer)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>TeamTierRows</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Lowest tier</source>
        <translation>Niedrigste Stufe</translation>
    </message>
</context>
<context>
    <name>TeamTiers</name>
    <message>
        <source>Lowest tier by team</source>
        <translation>Niedrigste Stufe je Team</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Lowest tier</source>
        <translation>Niedrigste Stufe</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Team hinzufügen</translation>
    </message>
    <message>
        <source>Remove team</source>
        <translation>Team entfernen</translation>
    </message>
    <message>
        <source>Enter a team and a tier first.</source>
        <translation>Geben Sie zuerst ein Team und eine Stufe an.</translation>
    </message>
    <message>
        <source>Choose a team first.</source>
        <translation>Wählen Sie zuerst ein Team.</translation>
    </message>
</context>
<context>
    <name>TermMark</name>
    <message>
        <source>Explain: {term}</source>
        <translation>Erklären: {term}</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Money that is spent until the renewal, whatever is done now. A seat at 90 a month, given up 3 months before the renewal: 270 is sunk.</source>
        <translation>Geld, das bis zur Verlängerung ausgegeben wird, was auch immer jetzt geschieht. Eine Lizenz für 90 im Monat, 3 Monate vor der Verlängerung nicht mehr gebraucht: 270 sind nicht mehr zu sparen.</translation>
    </message>
    <message>
        <source>sunk</source>
        <translation>nicht mehr zu sparen</translation>
    </message>
    <message>
        <source>Money that need not be spent from the renewal on, if the vendor is told by the last day to act. A seat at 90 a month that leaves: 1,080 in a term of a year.</source>
        <translation>Geld, das ab der Verlängerung nicht ausgegeben werden muss, wenn der Anbieter es bis zum letzten Tag für Änderungen erfährt. Eine Lizenz für 90 im Monat entfällt: 1.080 in einer Laufzeit von einem Jahr.</translation>
    </message>
    <message>
        <source>avoidable</source>
        <translation>vermeidbar</translation>
    </message>
    <message>
        <source>Certain: the data alone shows that the seat is not needed, such as one that nobody holds. To check: somebody should be asked first, such as a holder who was not seen for long. Only what is certain is in a sum that can be saved.</source>
        <translation>Sicher: Schon die Daten zeigen, dass die Lizenz nicht gebraucht wird, etwa eine, die niemand hat. Zu prüfen: Jemand sollte zuerst gefragt werden, etwa wer lange nicht aktiv war. Nur was sicher ist, steht in einer Summe, die gespart werden kann.</translation>
    </message>
    <message>
        <source>certain and to check</source>
        <translation>sicher und zu prüfen</translation>
    </message>
    <message>
        <source>The last day on which the vendor still has to accept a change for this renewal: the renewal less the days of notice. Renewal on 1 March, 30 days of notice: 30 January.</source>
        <translation>Der letzte Tag, an dem der Anbieter eine Änderung zu dieser Verlängerung noch annehmen muss: die Verlängerung abzüglich der Kündigungsfrist. Verlängerung am 1. März, 30 Tage Kündigungsfrist: 30. Januar.</translation>
    </message>
    <message>
        <source>last day to act</source>
        <translation>letzter Tag für Änderungen</translation>
    </message>
    <message>
        <source>Seats bought on top of those that the base price includes; only they can be removed. 25 seats, 5 of them included: 20 are additional.</source>
        <translation>Lizenzen, die zu den im Grundpreis enthaltenen dazugekauft wurden; nur sie können reduziert werden. 25 Lizenzen, davon 5 enthalten: 20 sind zusätzlich.</translation>
    </message>
    <message>
        <source>additional</source>
        <translation>zusätzlich</translation>
    </message>
    <message>
        <source>All seats of a subscription that are paid for: those included in the base price and the additional ones. 22 of 25 assigned: 3 are paid for, and nobody holds them.</source>
        <translation>Alle bezahlten Lizenzen eines Abonnements: die im Grundpreis enthaltenen und die zusätzlichen. 22 von 25 zugewiesen: 3 sind bezahlt, und niemand hat sie.</translation>
    </message>
    <message>
        <source>seat pool</source>
        <translation>Lizenzbestand</translation>
    </message>
    <message>
        <source>Users with a seat who were not seen for longer than the account&apos;s limit, counted from the last use to the day that the list of use speaks of. Where no use is known, nobody is called idle.</source>
        <translation>Benutzer mit Lizenz, die länger als die Grenze des Accounts nicht aktiv waren, gezählt von der letzten Nutzung bis zum Stand des Nutzungsberichts. Wo keine Nutzung bekannt ist, gilt keine Lizenz als ungenutzt.</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ungenutzt</translation>
    </message>
    <message>
        <source>Cash counts an invoice in the month of its date; accrual (service) spreads it over the days it pays for. 1,200 for a year, invoiced in January: 1,200 in January, or about 100 in each month.</source>
        <translation>Nach Rechnungsdatum zählt eine Rechnung im Monat ihres Datums; periodengerecht wird sie auf die Tage verteilt, für die sie gilt. 1.200 für ein Jahr, berechnet im Januar: 1.200 im Januar oder etwa 100 in jedem Monat.</translation>
    </message>
    <message>
        <source>cash and accrual</source>
        <translation>nach Rechnungsdatum und periodengerecht</translation>
    </message>
    <message>
        <source>The people who need a seat today, with whom the plan begins: holders without those whose seat is certainly not needed. Joiners are added to it and leavers taken away.</source>
        <translation>Die Personen, die heute eine Lizenz brauchen und mit denen der Plan beginnt: alle mit Lizenz ohne die, deren Lizenz sicher nicht gebraucht wird. Wer kommt, kommt hinzu; wer geht, wird abgezogen.</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Access lets a user into the product; a paid seat adds its paid features. A seat that nobody holds is paid for already, so giving it costs nothing more; without one, a seat is bought until the renewal.</source>
        <translation>Der Zugriff lässt jemanden in das Produkt; eine kostenpflichtige Lizenz gibt die bezahlten Funktionen dazu. Eine Lizenz, die niemand hat, ist schon bezahlt: Sie zu vergeben kostet nicht mehr. Ist keine frei, wird eine bis zur Verlängerung gekauft.</translation>
    </message>
    <message>
        <source>paid seat</source>
        <translation>kostenpflichtige Lizenz</translation>
    </message>
    <message>
        <source>The way of counting a part of a month, which vendors do differently. A seat at 90 a month, bought 20 days before a month of 30 days ends: 60 by days, 90 by started months.</source>
        <translation>Die Art, einen Teil eines Monats zu zählen; darin unterscheiden sich die Anbieter. Eine Lizenz zu 90 im Monat, 20 Tage vor dem Ende eines Monats mit 30 Tagen gekauft: 60 nach Tagen, 90 nach angefangenen Monaten.</translation>
    </message>
    <message>
        <source>way of counting (convention)</source>
        <translation>Zählweise (Konvention)</translation>
    </message>
    <message>
        <source>The account as it stands, with what is scheduled already: contracts renew, removals that are pending act, and no step of a scenario is taken. Every difference is to this.</source>
        <translation>Der Account, wie er ist, mit dem, was schon geplant ist: Verträge verlängern sich, geplante Reduzierungen wirken, und kein Schritt eines Szenarios wird getan. Jede Differenz bezieht sich darauf.</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>nichts tun</translation>
    </message>
    <message>
        <source>Seats of every day: a team pays for the days on which its people held a seat. Seats of the first day: whoever held one on the first day of a month counts for all of it. Somebody moves on 16 April: half of the seat for each team, or all of it for the first.</source>
        <translation>Lizenzen jedes Tages: Ein Team zahlt für die Tage, an denen seine Leute eine Lizenz hatten. Lizenzen des ersten Tages: Wer am ersten Tag eines Monats eine hatte, zählt für den ganzen. Jemand wechselt am 16. April: die halbe Lizenz für jedes Team, oder die ganze für das erste.</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Groups and the percentage that each bears of what nobody&apos;s seat causes, such as the base price. Sales = 60, Support = 40: of 100.00 Sales bears 60.00.</source>
        <translation>Gruppen und der Prozentsatz, den jede von dem trägt, was niemandes Lizenz verursacht, etwa vom Grundpreis. Vertrieb = 60, Support = 40: Von 100,00 trägt der Vertrieb 60,00.</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>A difference is explained where one reason makes the vendor&apos;s amount to the last cent, such as another day or price: 126.00 in place of 120.00 is 21 days instead of 20. What is not explained has to be asked of the vendor.</source>
        <translation>Eine Differenz ist erklärt, wenn ein Grund den Betrag des Anbieters auf den Cent genau ergibt, etwa ein anderer Tag oder Preis: 126,00 statt 120,00 sind 21 Tage statt 20. Was nicht erklärt ist, muss man den Anbieter fragen.</translation>
    </message>
    <message>
        <source>explained and not explained</source>
        <translation>erklärt und nicht erklärt</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms at the renewal</source>
        <translation>Konditionen zur Verlängerung</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Length of a term in months</source>
        <translation>Länge einer Laufzeit in Monaten</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Kündigungsfrist (Tage)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Base price per month</source>
        <translation>Grundpreis pro Monat</translation>
    </message>
    <message>
        <source>Included seats</source>
        <translation>Enthaltene Lizenzen</translation>
    </message>
    <message>
        <source>Price per additional seat and month</source>
        <translation>Preis pro zusätzlicher Lizenz und Monat</translation>
    </message>
    <message>
        <source>Months of a term</source>
        <translation>Monate einer Laufzeit</translation>
    </message>
    <message>
        <source>Per seat and month</source>
        <translation>Pro Lizenz und Monat</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Stated here</source>
        <translation>Hier genannt</translation>
    </message>
    <message>
        <source>{book}, on the day of the renewal</source>
        <translation>{book}, am Tag der Verlängerung</translation>
    </message>
    <message>
        <source>Enter the prices.</source>
        <translation>Geben Sie die Preise ein.</translation>
    </message>
    <message>
        <source>The price of {tier} counts, which is agreed for the same day.</source>
        <translation>Es zählt der Preis von {tier}, der für denselben Tag vereinbart ist.</translation>
    </message>
</context>
<context>
    <name>TermsTab</name>
    <message>
        <source>Commitment</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Additional seats</source>
        <translation>Zusätzliche Lizenzen</translation>
    </message>
    <message>
        <source>Minimum additional seats</source>
        <translation>Minimum zusätzlicher Lizenzen</translation>
    </message>
    <message>
        <source>Notice days</source>
        <translation>Kündigungsfrist (Tage)</translation>
    </message>
    <message>
        <source>Renews automatically at the end of the term</source>
        <translation>Verlängert sich am Ende der Laufzeit automatisch</translation>
    </message>
    <message>
        <source>Legacy: only the vendor&apos;s people can change it</source>
        <translation>Legacy: nur der Anbieter kann es ändern</translation>
    </message>
    <message>
        <source>Has a quote dated in the future</source>
        <translation>Hat ein Angebot mit einem künftigen Datum</translation>
    </message>
    <message>
        <source>Enter what the seats are for, such as Sales Hub.</source>
        <translation>Geben Sie ein, wofür die Lizenzen sind, etwa Sales Hub.</translation>
    </message>
    <message>
        <source>{product} is subscribed already: edit that subscription instead.</source>
        <translation>{product} ist schon abonniert: Bearbeiten Sie jenes Abonnement.</translation>
    </message>
    <message>
        <source>Enter the tier, such as Professional.</source>
        <translation>Geben Sie die Stufe ein, etwa Professional.</translation>
    </message>
    <message>
        <source>Enter a currency as three letters, such as EUR.</source>
        <translation>Geben Sie eine Währung mit drei Buchstaben ein, etwa EUR.</translation>
    </message>
    <message>
        <source>The minimum cannot be more than the additional seats there are.</source>
        <translation>Das Minimum kann nicht größer sein als die Zahl zusätzlicher Lizenzen.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) too few: more than these are assigned.</source>
        <translation>
            <numerusform>%n Lizenz zu wenig: Mehr als diese sind zugewiesen.</numerusform>
            <numerusform>%n Lizenzen zu wenig: Mehr als diese sind zugewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longer than the term, which has %n day(s): enter so many or fewer.</source>
        <translation>
            <numerusform>Länger als die Laufzeit, die %n Tag hat: Geben Sie so viele oder weniger ein.</numerusform>
            <numerusform>Länger als die Laufzeit, die %n Tage hat: Geben Sie so viele oder weniger ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The product names the subscription and stays.</source>
        <translation>Das Produkt benennt das Abonnement und bleibt.</translation>
    </message>
    <message>
        <source>Switch it on the Billing page, where it is checked who still holds a seat.</source>
        <translation>Schalten Sie es auf der Seite Abrechnung um, wo geprüft wird, wer noch eine Lizenz hat.</translation>
    </message>
    <message>
        <source>The first term ends and renews on {day}.</source>
        <translation>Die erste Laufzeit endet und verlängert sich am {day}.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>TierDialog</name>
    <message>
        <source>After update</source>
        <translation>Nach der Änderung</translation>
    </message>
    <message>
        <source>Charged and credited</source>
        <translation>Berechnet und gutgeschrieben</translation>
    </message>
    <message>
        <source>Change tier</source>
        <translation>Stufe wechseln</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Base price per month</source>
        <translation>Grundpreis pro Monat</translation>
    </message>
    <message>
        <source>Included seats</source>
        <translation>Enthaltene Lizenzen</translation>
    </message>
    <message>
        <source>Price per additional seat and month</source>
        <translation>Preis pro zusätzlicher Lizenz und Monat</translation>
    </message>
    <message>
        <source>Change to {tier}</source>
        <translation>Zu {tier} wechseln</translation>
    </message>
    <message>
        <source>Enter the tier and its prices.</source>
        <translation>Geben Sie die Stufe und ihre Preise ein.</translation>
    </message>
    <message>
        <source>Invoice of {day}, without this change</source>
        <translation>Rechnung vom {day}, ohne diese Änderung</translation>
    </message>
    <message>
        <source>Invoice of {day}</source>
        <translation>Rechnung vom {day}</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Nächste Laufzeit</translation>
    </message>
    <message>
        <source>A lower tier waits: it starts at the renewal on {day}.</source>
        <translation>Eine niedrigere Stufe wartet: Sie beginnt mit der Verlängerung am {day}.</translation>
    </message>
    <message>
        <source>A higher tier acts at once. Due now: {amount}. It stays until the renewal.</source>
        <translation>Eine höhere Stufe greift sofort. Jetzt fällig: {amount}. Sie bleibt bis zur Verlängerung.</translation>
    </message>
    <message numerus="yes">
        <source>The pending removal stays: %n additional paid user(s) leave on {day}.</source>
        <translation>
            <numerusform>Die geplante Reduzierung bleibt: %n zusätzlicher kostenpflichtiger Benutzer entfällt am {day}.</numerusform>
            <numerusform>Die geplante Reduzierung bleibt: %n zusätzliche kostenpflichtige Benutzer entfallen am {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) more are included; additional seats stay until they are removed.</source>
        <translation>
            <numerusform>%n Lizenz mehr ist enthalten; zusätzliche Lizenzen bleiben, bis sie entfernt werden.</numerusform>
            <numerusform>%n Lizenzen mehr sind enthalten; zusätzliche Lizenzen bleiben, bis sie entfernt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference on this invoice</source>
        <translation>Differenz auf dieser Rechnung</translation>
    </message>
    <message>
        <source>Next term, difference</source>
        <translation>Nächste Laufzeit, Differenz</translation>
    </message>
    <message>
        <source>of it, this change</source>
        <translation>davon diese Änderung</translation>
    </message>
    <message>
        <source>Additional seats</source>
        <translation>Zusätzliche Lizenzen</translation>
    </message>
    <message>
        <source>Seats owned</source>
        <translation>Vorhandene Lizenzen</translation>
    </message>
    <message>
        <source>Per seat and month</source>
        <translation>Pro Lizenz und Monat</translation>
    </message>
</context>
<context>
    <name>TierTable</name>
    <message>
        <source>Price steps</source>
        <translation>Preisstaffeln</translation>
    </message>
    <message>
        <source>Up to seat</source>
        <translation>Bis Lizenz</translation>
    </message>
    <message>
        <source>Per seat</source>
        <translation>Pro Lizenz</translation>
    </message>
    <message>
        <source>Step fee</source>
        <translation>Staffelgebühr</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Staffel hinzufügen</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>Staffel entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Up to seat, step %n</source>
        <translation>
            <numerusform>Bis Lizenz, Staffel %n</numerusform>
            <numerusform>Bis Lizenz, Staffel %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Per seat, step %n</source>
        <translation>
            <numerusform>Pro Lizenz, Staffel %n</numerusform>
            <numerusform>Pro Lizenz, Staffel %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fee, step %n</source>
        <translation>
            <numerusform>Gebühr, Staffel %n</numerusform>
            <numerusform>Gebühr, Staffel %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UseDayEdit</name>
    <message>
        <source>as known so far</source>
        <translation>wie bisher bekannt</translation>
    </message>
</context>
<context>
    <name>UserCommands</name>
    <message>
        <source>No seat was transferred: select two users, one who holds a {product} seat and one who does not.</source>
        <translation>Keine Lizenz wurde übertragen: Wählen Sie zwei Benutzer, einen mit {product}-Lizenz und einen ohne.</translation>
    </message>
    <message>
        <source>transfer the {product} seat of {giver} to {taker}</source>
        <translation>die {product}-Lizenz von {giver} an {taker} übertragen</translation>
    </message>
    <message>
        <source>{product} seat transferred from {giver} to {taker}</source>
        <translation>{product}-Lizenz von {giver} an {taker} übertragen</translation>
    </message>
    <message numerus="yes">
        <source>unassign %n deactivated user(s)</source>
        <translation>
            <numerusform>Zuweisung bei %n deaktivierten Benutzer aufheben</numerusform>
            <numerusform>Zuweisungen bei %n deaktivierten Benutzern aufheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{product} unassigned from %n deactivated user(s)</source>
        <translation>
            <numerusform>Zuweisung von {product} bei %n deaktivierten Benutzer aufgehoben</numerusform>
            <numerusform>Zuweisung von {product} bei %n deaktivierten Benutzern aufgehoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) selected</source>
        <translation>
            <numerusform>%n Benutzer gewählt</numerusform>
            <numerusform>%n Benutzer gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n vom Filter verborgen</numerusform>
            <numerusform>%n vom Filter verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) of no user</source>
        <translation>
            <numerusform>%n Adresse ohne Benutzer</numerusform>
            <numerusform>%n Adressen ohne Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>invite %n user(s) again</source>
        <translation>
            <numerusform>%n Benutzer erneut einladen</numerusform>
            <numerusform>%n Benutzer erneut einladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) invited again</source>
        <translation>
            <numerusform>%n Benutzer erneut eingeladen</numerusform>
            <numerusform>%n Benutzer erneut eingeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deactivate %n user(s)</source>
        <translation>
            <numerusform>%n Benutzer deaktivieren</numerusform>
            <numerusform>%n Benutzer deaktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) deactivated</source>
        <translation>
            <numerusform>%n Benutzer deaktiviert</numerusform>
            <numerusform>%n Benutzer deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>activate %n user(s)</source>
        <translation>
            <numerusform>%n Benutzer aktivieren</numerusform>
            <numerusform>%n Benutzer aktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) activated</source>
        <translation>
            <numerusform>%n Benutzer aktiviert</numerusform>
            <numerusform>%n Benutzer aktiviert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>Last use</source>
        <translation>Letzte Nutzung</translation>
    </message>
    <message>
        <source>Seat since</source>
        <translation>Lizenz seit</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Kein Befund</translation>
    </message>
    <message>
        <source>before {day}, since when is not known</source>
        <translation>vor {day}, seit wann, ist nicht bekannt</translation>
    </message>
    <message>
        <source>{product}: exempt, {reason}</source>
        <translation>{product}: ausgenommen, {reason}</translation>
    </message>
    <message>
        <source>{product}: exempt until {day}, {reason}</source>
        <translation>{product}: bis {day} ausgenommen, {reason}</translation>
    </message>
    <message>
        <source>Addresses they were known under: an import finds them by these, too.</source>
        <translation>Adressen, unter denen die Person bekannt war: Ein Import findet sie auch darunter.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Used last on</source>
        <translation>Zuletzt genutzt am</translation>
    </message>
    <message>
        <source>Super Admin</source>
        <translation>Super-Admin</translation>
    </message>
    <message>
        <source>Add &amp;&amp; edit users</source>
        <translation>Benutzer hinzufügen und bearbeiten</translation>
    </message>
    <message>
        <source>Modify billing</source>
        <translation>Abrechnung ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>A Super Admin has this permission.</source>
        <translation>Ein Super-Admin hat diese Berechtigung.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Enter the e-mail address.</source>
        <translation>Geben Sie die E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>{product} access</source>
        <translation>Zugriff auf {product}</translation>
    </message>
    <message>
        <source>holds a paid seat</source>
        <translation>hat eine kostenpflichtige Lizenz</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>Erneut einladen</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Withdraw invitation</source>
        <translation>Einladung zurückziehen</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Wieder aktivieren</translation>
    </message>
    <message>
        <source>Remove from account…</source>
        <translation>Aus dem Account entfernen…</translation>
    </message>
    <message>
        <source>Still holds a seat of {products}.</source>
        <translation>Hat noch eine Lizenz von {products}.</translation>
    </message>
    <message>
        <source>Reactivate, unassign, deactivate</source>
        <translation>Aktivieren, Zuweisung aufheben, deaktivieren</translation>
    </message>
    <message>
        <source>Holds no paid seat, so has no paid features.</source>
        <translation>Hat keine kostenpflichtige Lizenz und daher keine kostenpflichtigen Funktionen.</translation>
    </message>
    <message>
        <source>Holds a seat of {products}.</source>
        <translation>Hat eine Lizenz von {products}.</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Weitere Adressen</translation>
    </message>
    <message>
        <source>Last read from</source>
        <translation>Zuletzt gelesen aus</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Access and permissions</source>
        <translation>Zugriff und Berechtigungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
        <source>{where}, as of {day}</source>
        <translation>{where}, Stand {day}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vorgesetzte</translation>
    </message>
</context>
<context>
    <name>UserDialogs</name>
    <message numerus="yes">
        <source>add %n user(s)</source>
        <translation>
            <numerusform>%n Benutzer hinzufügen</numerusform>
            <numerusform>%n Benutzer hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) added</source>
        <translation>
            <numerusform>%n Benutzer hinzugefügt</numerusform>
            <numerusform>%n Benutzer hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>change {user}</source>
        <translation>{user} ändern</translation>
    </message>
    <message>
        <source>{user} changed</source>
        <translation>{user} geändert</translation>
    </message>
    <message>
        <source>change {product} access of {user}</source>
        <translation>Zugriff auf {product} von {user} ändern</translation>
    </message>
    <message>
        <source>{product} access of {user} changed</source>
        <translation>Zugriff auf {product} von {user} geändert</translation>
    </message>
    <message>
        <source>work as {email}</source>
        <translation>als {email} arbeiten</translation>
    </message>
    <message>
        <source>Working as {email}</source>
        <translation>Arbeiten als {email}</translation>
    </message>
    <message>
        <source>the owner of the file</source>
        <translation>der Eigentümer der Datei</translation>
    </message>
</context>
<context>
    <name>UserHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Automatic widths</source>
        <translation>Automatische Breiten</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>UserRemoval</name>
    <message numerus="yes">
        <source>Remove %n user(s) from the account?</source>
        <translation>
            <numerusform>%n Benutzer aus dem Account entfernen?</numerusform>
            <numerusform>%n Benutzer aus dem Account entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {user} from the account?</source>
        <translation>{user} aus dem Account entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Unassign and remove</source>
        <translation>Aufheben und entfernen</translation>
    </message>
    <message>
        <source>Unassigned first: {seats}.</source>
        <translation>Zuerst wird aufgehoben: {seats}.</translation>
    </message>
    <message>
        <source>Access ends: {products}.</source>
        <translation>Der Zugriff endet: {products}.</translation>
    </message>
    <message>
        <source>Undo brings them back; without it, they can only be added anew. The history is kept.</source>
        <translation>Rückgängig bringt sie zurück; sonst können sie nur neu hinzugefügt werden. Der Verlauf bleibt erhalten.</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Benutzer entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n {product} seat(s)</source>
        <translation>
            <numerusform>%n Lizenz für {product}</numerusform>
            <numerusform>%n Lizenzen für {product}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n user(s)</source>
        <translation>
            <numerusform>%n Benutzer entfernen</numerusform>
            <numerusform>%n Benutzer entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) removed</source>
        <translation>
            <numerusform>%n Benutzer entfernt</numerusform>
            <numerusform>%n Benutzer entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing the users…</source>
        <translation>Die Benutzer werden entfernt…</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) unassigned: paid for until the renewal all the same.</source>
        <translation>
            <numerusform>%n Lizenz nicht mehr zugewiesen: trotzdem bis zur Verlängerung bezahlt.</numerusform>
            <numerusform>%n Lizenzen nicht mehr zugewiesen: trotzdem bis zur Verlängerung bezahlt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserTable</name>
    <message>
        <source>could not be read</source>
        <translation>ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>This system has no font for {letters}. Install one to see the name.</source>
        <translation>Diesem System fehlt eine Schrift für {letters}. Installieren Sie eine, um den Namen zu sehen.</translation>
    </message>
    <message>
        <source>{name} has no seat: no paid features.</source>
        <translation>{name} hat keine Lizenz: keine kostenpflichtigen Funktionen.</translation>
    </message>
    <message>
        <source>Assigned when saved</source>
        <translation>Wird beim Speichern zugewiesen</translation>
    </message>
    <message>
        <source>Unassigned when saved</source>
        <translation>Zuweisung wird beim Speichern aufgehoben</translation>
    </message>
    <message>
        <source>The user is not read yet</source>
        <translation>Der Benutzer ist noch nicht gelesen</translation>
    </message>
    <message>
        <source>The user is deactivated</source>
        <translation>Der Benutzer ist deaktiviert</translation>
    </message>
    <message>
        <source>The user is removed</source>
        <translation>Der Benutzer ist entfernt</translation>
    </message>
    <message>
        <source>{product} seat, {user}, assigned</source>
        <translation>{product}-Lizenz, {user}, zugewiesen</translation>
    </message>
    <message>
        <source>{product} seat, {user}, not available: {reason}</source>
        <translation>{product}-Lizenz, {user}, nicht verfügbar: {reason}</translation>
    </message>
    <message>
        <source>{product} seat, {user}, not assigned</source>
        <translation>{product}-Lizenz, {user}, nicht zugewiesen</translation>
    </message>
</context>
<context>
    <name>UserTableView</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Name in the files</source>
        <translation>Name in den Dateien</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>No subscription of this account has these names. Where one is only listed, nobody gets a seat of it; a new subscription has as many seats as its people need, and no price yet.</source>
        <translation>Kein Abonnement dieses Accounts hat diese Namen. Wo eines nur aufgeführt ist, bekommt niemand eine Lizenz davon; ein neues Abonnement hat so viele Lizenzen, wie seine Personen brauchen, und noch keinen Preis.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Words that say nothing by themselves: choose what each of them means.</source>
        <translation>Wörter, die allein nichts sagen: Wählen Sie, was jedes bedeutet.</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Dieselbe Person?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address in the files</source>
        <translation>Adresse in den Dateien</translation>
    </message>
    <message>
        <source>Address here</source>
        <translation>Adresse hier</translation>
    </message>
    <message>
        <source>People who come in under a new address and are called like a user. Where a seat depends on it, say whether they are the same person.</source>
        <translation>Personen, die unter einer neuen Adresse kommen und wie ein Benutzer heißen. Wo eine Lizenz davon abhängt, sagen Sie, ob es dieselbe Person ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message numerus="yes">
        <source>%n product name(s)</source>
        <translation>
            <numerusform>%n Produktname</numerusform>
            <numerusform>%n Produktnamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps the same person</source>
        <translation>
            <numerusform>%n vielleicht dieselbe Person</numerusform>
            <numerusform>%n vielleicht dieselbe Person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Everything is as the history says: no line was changed or dropped, every seat counts, and the account replays to what is stored.</source>
        <translation>Alles ist, wie der Verlauf sagt: Keine Zeile wurde geändert oder entfernt, jede Lizenz zählt, und aus dem Verlauf ergibt sich genau, was gespeichert ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as they must be.</source>
        <translation>
            <numerusform>%n Sache ist nicht, wie sie sein muss.</numerusform>
            <numerusform>%n Dinge sind nicht, wie sie sein müssen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup, or keep this list for help.</source>
        <translation>Nichts wurde geändert. Stellen Sie eine Sicherung wieder her, oder behalten Sie diese Liste, um Hilfe zu bekommen.</translation>
    </message>
    <message>
        <source>History lines checked</source>
        <translation>Geprüfte Zeilen im Verlauf</translation>
    </message>
    <message>
        <source>Seats counted</source>
        <translation>Gezählte Lizenzen</translation>
    </message>
    <message>
        <source>Users checked</source>
        <translation>Geprüfte Benutzer</translation>
    </message>
    <message>
        <source>Line {line} has it</source>
        <translation>Zeile {line} hat ihn</translation>
    </message>
    <message>
        <source>Hash that was noted</source>
        <translation>Notierter Hash</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Hash of the newest line</source>
        <translation>Hash der neuesten Zeile</translation>
    </message>
    <message>
        <source>Note the hash somewhere else; later it shows whether lines were changed.</source>
        <translation>Notieren Sie den Hash anderswo; später zeigt er, ob Zeilen geändert wurden.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>Hash kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Enter a hash that was noted.</source>
        <translation>Geben Sie einen notierten Hash ein.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Or drop a file anywhere in this window: a workspace, or a CSV or Excel list</source>
        <translation>Oder ziehen Sie eine Datei irgendwo in dieses Fenster: einen Arbeitsbereich oder eine CSV- oder Excel-Liste</translation>
    </message>
    <message>
        <source>Open a sample company</source>
        <translation>Beispielfirma öffnen</translation>
    </message>
    <message>
        <source>Look around with believable people, seats and invoices</source>
        <translation>Sehen Sie sich mit glaubhaften Personen, Lizenzen und Rechnungen um</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Start from a CSV or Excel list of your people</source>
        <translation>Beginnen Sie mit einer CSV- oder Excel-Liste Ihrer Leute</translation>
    </message>
    <message>
        <source>New empty workspace</source>
        <translation>Neuer leerer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Enter contracts and people yourself</source>
        <translation>Verträge und Personen selbst eingeben</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>A .seatdesk file on this machine</source>
        <translation>Eine .seatdesk-Datei auf diesem Rechner</translation>
    </message>
    <message>
        <source>Connect to a team database</source>
        <translation>Mit einer Team-Datenbank verbinden</translation>
    </message>
    <message>
        <source>Share one account with others, on a PostgreSQL server</source>
        <translation>Mit anderen an einem Account arbeiten, auf einem PostgreSQL-Server</translation>
    </message>
    <message>
        <source>SeatDesk</source>
        <translation>SeatDesk</translation>
    </message>
    <message>
        <source>Paid seats: who holds one, what it costs, and until when you can change it.</source>
        <translation>Kostenpflichtige Lizenzen: wer eine hat, was sie kostet und bis wann Sie es ändern können.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>How “{figure}” came about</source>
        <translation>Wie sich „{figure}“ ergibt</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Steps of the calculation</source>
        <translation>Schritte der Berechnung</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>You can look at everything, and change nothing. {reason}</source>
        <translation>Sie können alles ansehen und nichts ändern. {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>never active</source>
        <translation>nie aktiv</translation>
    </message>
    <message>
        <source>last use unknown</source>
        <translation>letzte Nutzung unbekannt</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>{use}, as observed on {day}</source>
        <translation>{use}, wie am {day} beobachtet</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie genutzt</translation>
    </message>
    <message>
        <source>Nothing is known of any use</source>
        <translation>Über eine Nutzung ist nichts bekannt</translation>
    </message>
    <message>
        <source>Last use before {day}</source>
        <translation>Letzte Nutzung vor {day}</translation>
    </message>
    <message>
        <source>Last use on {day}</source>
        <translation>Letzte Nutzung am {day}</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Add &amp; edit users</source>
        <translation>Benutzer hinzufügen und bearbeiten</translation>
    </message>
    <message>
        <source>Modify billing</source>
        <translation>Abrechnung ändern</translation>
    </message>
    <message>
        <source>Super Admin</source>
        <translation>Super-Admin</translation>
    </message>
    <message>
        <source>Annual commitment</source>
        <translation>Jährliche Bindung</translation>
    </message>
    <message>
        <source>Month to month</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Monthly, in advance</source>
        <translation>Monatlich, im Voraus</translation>
    </message>
    <message>
        <source>Quarterly, in advance</source>
        <translation>Vierteljährlich, im Voraus</translation>
    </message>
    <message>
        <source>Annually, in advance</source>
        <translation>Jährlich, im Voraus</translation>
    </message>
    <message>
        <source>Once per term, in advance</source>
        <translation>Einmal je Laufzeit, im Voraus</translation>
    </message>
    <message>
        <source>On the next invoice</source>
        <translation>Auf der nächsten Rechnung</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>One price for every seat</source>
        <translation>Ein Preis für jede Lizenz</translation>
    </message>
    <message>
        <source>Graduated: each step prices its own seats</source>
        <translation>Gestaffelt: Jede Staffel gilt nur für ihre eigenen Lizenzen</translation>
    </message>
    <message>
        <source>Volume: the step reached prices all seats</source>
        <translation>Volumen: Die erreichte Staffel gilt für alle Lizenzen</translation>
    </message>
    <message>
        <source>Must be unassigned while active</source>
        <translation>Zuweisung vor dem Deaktivieren aufheben</translation>
    </message>
    <message>
        <source>Keep their seat, uncounted</source>
        <translation>Behalten ihre Lizenz, sie zählt nicht mit</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Grundpreis</translation>
    </message>
    <message>
        <source>Additional seats</source>
        <translation>Zusätzliche Lizenzen</translation>
    </message>
    <message>
        <source>Seats bought inside the period</source>
        <translation>Im Zeitraum gekaufte Lizenzen</translation>
    </message>
    <message>
        <source>Credit for the unused part of the old tier</source>
        <translation>Gutschrift für den ungenutzten Teil der alten Stufe</translation>
    </message>
    <message>
        <source>New tier for the rest of the period</source>
        <translation>Neue Stufe für den Rest des Zeitraums</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Credit carried forward</source>
        <translation>Übertragene Gutschrift</translation>
    </message>
    <message numerus="yes">
        <source>last active %n day(s) ago</source>
        <translation>
            <numerusform>zuletzt vor %n Tag aktiv</numerusform>
            <numerusform>zuletzt vor %n Tagen aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last active %n day(s) ago or earlier</source>
        <translation>
            <numerusform>zuletzt vor %n Tag oder früher aktiv</numerusform>
            <numerusform>zuletzt vor %n Tagen oder früher aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n Lizenz</numerusform>
            <numerusform>%n Lizenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of {owned} assigned</source>
        <translation>{used} von {owned} zugewiesen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>The renewal on {day} keeps the contract&apos;s price. {source} has another from then on: {amount} in the next term.</source>
        <translation>Die Verlängerung am {day} behält den Preis des Vertrags. {source} hat von da an einen anderen: {amount} in der nächsten Laufzeit.</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>Per quarter</source>
        <translation>Pro Quartal</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Pro Jahr</translation>
    </message>
    <message>
        <source>Per term</source>
        <translation>Pro Laufzeit</translation>
    </message>
</context>
<context>
    <name>WorkingAsDialog</name>
    <message>
        <source>Working as…</source>
        <translation>Arbeiten als…</translation>
    </message>
    <message>
        <source>Find a user</source>
        <translation>Benutzer suchen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Owner of this file — may do everything</source>
        <translation>Eigentümer dieser Datei — darf alles</translation>
    </message>
    <message>
        <source>Work as {email}</source>
        <translation>Arbeiten als {email}</translation>
    </message>
    <message>
        <source>Work as the owner</source>
        <translation>Als Eigentümer arbeiten</translation>
    </message>
    <message>
        <source>This is who acts now.</source>
        <translation>Als diese Person arbeiten Sie schon.</translation>
    </message>
    <message>
        <source>The history names this user, and only what they may do is offered. Users with “Add &amp; edit users” and “Modify billing” may assign, buy and remove seats.</source>
        <translation>Der Verlauf nennt diesen Benutzer, und nur, was er darf, wird angeboten. Benutzer mit „Benutzer hinzufügen und bearbeiten“ und „Abrechnung ändern“ dürfen Lizenzen zuweisen, kaufen und entfernen.</translation>
    </message>
</context>
<context>
    <name>WorkspaceCommands</name>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*{suffix})</source>
        <translation>Arbeitsbereiche (*{suffix})</translation>
    </message>
    <message>
        <source>Making the sample company…</source>
        <translation>Die Beispielfirma wird angelegt…</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Eine Kopie wird gespeichert…</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>The copy was restored. What was there is kept as {path}.</source>
        <translation>Die Kopie wurde wiederhergestellt. Was dort war, bleibt als {path} erhalten.</translation>
    </message>
    <message>
        <source>The copy was restored.</source>
        <translation>Die Kopie wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>A copy was saved as {path}.</source>
        <translation>Eine Kopie wurde als {path} gespeichert.</translation>
    </message>
    <message>
        <source>{file} is neither a workspace nor a CSV or Excel file.</source>
        <translation>{file} ist weder ein Arbeitsbereich noch eine CSV- oder Excel-Datei.</translation>
    </message>
</context>
<context>
    <name>WorkspaceHold</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>einem anderen Computer</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>diesem Computer</translation>
    </message>
    <message>
        <source>{who} has this workspace open on {machine}.</source>
        <translation>{who} hat diesen Arbeitsbereich auf {machine} geöffnet.</translation>
    </message>
    <message>
        <source>{who} has had this workspace open on {machine} since {moment}.</source>
        <translation>{who} hat diesen Arbeitsbereich seit {moment} auf {machine} geöffnet.</translation>
    </message>
</context>
<context>
    <name>WorkspaceWindow</name>
    <message>
        <source>Seats</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>{file} is open in another window of SeatDesk, which was asked to rise.</source>
        <translation>{file} ist in einem anderen Fenster von SeatDesk offen, das nach vorn geholt wurde.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Some of your settings could not be read and are the defaults again. The file is kept: {file}</source>
        <translation>Einige Ihrer Einstellungen ließen sich nicht lesen und stehen wieder auf den Vorgaben. Die Datei bleibt erhalten: {file}</translation>
    </message>
    <message>
        <source>The window&apos;s last place could not be read. The file is kept: {file}</source>
        <translation>Der letzte Platz des Fensters ließ sich nicht lesen. Die Datei bleibt erhalten: {file}</translation>
    </message>
    <message>
        <source>The window&apos;s texts in {language} are missing. Install SeatDesk again; in a copy of its sources, python3 packaging/dev.py run makes them.</source>
        <translation>Die Texte des Fensters auf {language} fehlen. Installieren Sie SeatDesk neu; in einer Kopie der Quellen erzeugt python3 packaging/dev.py run sie.</translation>
    </message>
    <message>
        <source>Another program is saving. Waiting for it to finish…</source>
        <translation>Ein anderes Programm speichert. Es wird gewartet, bis es fertig ist…</translation>
    </message>
</context>
<context>
    <name>YearTable</name>
    <message>
        <source>Totals by fiscal year</source>
        <translation>Summen nach Geschäftsjahr</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Geschäftsjahr</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Cash: what is invoiced in the year. The first year counts from today, the last one to the end of the months shown.</source>
        <translation>Nach Rechnungsdatum: was im Jahr berechnet wird. Das erste Jahr zählt ab heute, das letzte bis zum Ende der gezeigten Monate.</translation>
    </message>
    <message>
        <source>Accrual: every line is spread by day over its service, so a year bears what it uses. Invoices before today are not included.</source>
        <translation>Periodengerecht: Jede Zeile wird tageweise über ihren Leistungszeitraum verteilt, sodass jedes Jahr trägt, was es nutzt. Rechnungen vor heute sind nicht enthalten.</translation>
    </message>
</context>
<context>
    <name>_Press</name>
    <message>
        <source>Click for every step.</source>
        <translation>Ein Klick zeigt jeden Schritt.</translation>
    </message>
</context>
<context>
    <name>_TermTip</name>
    <message>
        <source>More in the help</source>
        <translation>Mehr in der Hilfe</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>eom</source>
        <comment>short for: end of the month</comment>
        <translation>mende</translation>
    </message>
    <message>
        <source>eoy</source>
        <comment>short for: end of the year</comment>
        <translation>jende</translation>
    </message>
</context>
</TS>
