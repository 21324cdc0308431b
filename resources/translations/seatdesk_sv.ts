<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About SeatDesk</source>
        <translation>Om SeatDesk</translation>
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
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Kopiera versioner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Paid seats of a subscription: who holds them, what they cost, and until when something can be changed. Works offline and never talks to the network.</source>
        <translation>Betalda platser i ett abonnemang: vem som har dem, vad de kostar och hur länge något kan ändras. Arbetar utan uppkoppling och använder aldrig nätet.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
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
        <translation>Konto</translation>
    </message>
    <message>
        <source>Reporting currency</source>
        <translation>Rapportvaluta</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>Enter the name of the organisation.</source>
        <translation>Skriv organisationens namn.</translation>
    </message>
    <message>
        <source>Enter a currency as three letters, such as EUR.</source>
        <translation>Skriv en valuta med tre bokstäver, till exempel EUR.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list; it says what today is.</source>
        <translation>Välj en tidszon i listan; den avgör vilken dag det är.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Ny arbetsyta…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öppna…</translation>
    </message>
    <message>
        <source>Connect to a &amp;team database…</source>
        <translation>Anslut till en &amp;teamdatabas…</translation>
    </message>
    <message>
        <source>Work with others on one account, on a PostgreSQL server</source>
        <translation>Arbeta med andra i samma konto, på en PostgreSQL-server</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>Bring people in from a CSV or Excel file</source>
        <translation>Hämta personer från en CSV- eller Excelfil</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>Write users, overview, invoices or history to a file</source>
        <translation>Skriv användare, översikt, fakturor eller historik till en fil</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>S&amp;kriv ut…</translation>
    </message>
    <message>
        <source>See what is shown here as it would be printed</source>
        <translation>Se det som visas här som det skulle skrivas ut</translation>
    </message>
    <message>
        <source>Print &amp;billing overview…</source>
        <translation>Skriv ut &amp;faktureringsöversikten…</translation>
    </message>
    <message>
        <source>See the billing overview as it would be printed</source>
        <translation>Se faktureringsöversikten som den skulle skrivas ut</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Store the draft</source>
        <translation>Spara utkastet</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>&amp;Kasta utkastet</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Spara en &amp;kopia…</translation>
    </message>
    <message>
        <source>&amp;Restore a copy…</source>
        <translation>Återställ en ko&amp;pia…</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>S&amp;täng arbetsytan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Kopiera med &amp;rubriker</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Markera alla</translation>
    </message>
    <message>
        <source>Select &amp;pasted e-mail addresses</source>
        <translation>Markera in&amp;klistrade e-postadresser</translation>
    </message>
    <message>
        <source>Select the users whose addresses are on the clipboard</source>
        <translation>Markera användarna vars adresser finns i urklipp</translation>
    </message>
    <message>
        <source>&amp;Find or filter</source>
        <translation>&amp;Sök eller filtrera</translation>
    </message>
    <message>
        <source>C&amp;lear the filter</source>
        <translation>Re&amp;nsa filtret</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Inställningar…</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nästa &amp;ruta</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Uppdatera</translation>
    </message>
    <message>
        <source>Reset &amp;window layout</source>
        <translation>Återställ &amp;fönstrets layout</translation>
    </message>
    <message>
        <source>&amp;New user</source>
        <translation>&amp;Ny användare</translation>
    </message>
    <message>
        <source>Add users by e-mail</source>
        <translation>Lägg till användare med e-post</translation>
    </message>
    <message>
        <source>&amp;Show user…</source>
        <translation>&amp;Visa användare…</translation>
    </message>
    <message>
        <source>&amp;Turn the seats of the selection</source>
        <translation>&amp;Växla urvalets platser</translation>
    </message>
    <message>
        <source>&amp;Invite again</source>
        <translation>Bjud in &amp;igen</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Aktivera</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>I&amp;naktivera</translation>
    </message>
    <message>
        <source>Re&amp;move user…</source>
        <translation>Ta &amp;bort användare…</translation>
    </message>
    <message>
        <source>&amp;Add subscription…</source>
        <translation>&amp;Lägg till abonnemang…</translation>
    </message>
    <message>
        <source>&amp;Price books…</source>
        <translation>&amp;Prislistor…</translation>
    </message>
    <message>
        <source>Look at price books, copy, edit, import and export them</source>
        <translation>Visa, kopiera, redigera, importera och exportera prislistor</translation>
    </message>
    <message>
        <source>&amp;Exchange rates…</source>
        <translation>&amp;Växelkurser…</translation>
    </message>
    <message>
        <source>Dated rates for totals in the account&apos;s currency</source>
        <translation>Daterade kurser för summor i kontots valuta</translation>
    </message>
    <message>
        <source>&amp;New scenario…</source>
        <translation>&amp;Nytt scenario…</translation>
    </message>
    <message>
        <source>Plan purchases, removals and other steps with dates</source>
        <translation>Planera köp, borttagningar och andra steg med datum</translation>
    </message>
    <message>
        <source>&amp;Import scenario…</source>
        <translation>&amp;Importera scenario…</translation>
    </message>
    <message>
        <source>Bring in a scenario that was exported to a file</source>
        <translation>Hämta in ett scenario som exporterats till en fil</translation>
    </message>
    <message>
        <source>&amp;Head-count plan</source>
        <translation>&amp;Personalplan</translation>
    </message>
    <message>
        <source>Say who joins and leaves, and see when seats run out</source>
        <translation>Ange vilka som börjar och slutar, och se när platserna tar slut</translation>
    </message>
    <message>
        <source>&amp;Cheapest plan</source>
        <translation>&amp;Billigaste planen</translation>
    </message>
    <message>
        <source>Find the contract that seats everybody and costs least</source>
        <translation>Hitta avtalet som ger alla en plats och kostar minst</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Kommandopalett…</translation>
    </message>
    <message>
        <source>&amp;Working as…</source>
        <translation>&amp;Arbeta som…</translation>
    </message>
    <message>
        <source>&amp;Verify history</source>
        <translation>Kontrollera &amp;historiken</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hjälp om sidan</translation>
    </message>
    <message>
        <source>&amp;Problem report…</source>
        <translation>&amp;Problemrapport…</translation>
    </message>
    <message>
        <source>See what went wrong, and save it to send it to somebody</source>
        <translation>Se vad som gick fel, och spara det för att skicka det till någon</translation>
    </message>
    <message>
        <source>&amp;About SeatDesk</source>
        <translation>&amp;Om SeatDesk</translation>
    </message>
</context>
<context>
    <name>ActionPermissions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>The last step is being turned.</source>
        <translation>Det senaste steget håller på att ångras eller göras om.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>No seat box is changed.</source>
        <translation>Ingen platsruta är ändrad.</translation>
    </message>
</context>
<context>
    <name>ActiveScenario</name>
    <message>
        <source>This adds steps to the scenario {name}. The account itself stays as it is.</source>
        <translation>Detta lägger till steg i scenariot {name}. Själva kontot förblir som det är.</translation>
    </message>
    <message>
        <source>{step} (scenario {name})</source>
        <translation>{step} (scenariot {name})</translation>
    </message>
    <message>
        <source>Scenario {name}: {done}</source>
        <translation>Scenariot {name}: {done}</translation>
    </message>
</context>
<context>
    <name>ActivityCommands</name>
    <message>
        <source>take back “{what}”</source>
        <translation>ta tillbaka ”{what}”</translation>
    </message>
    <message>
        <source>“{what}” taken back</source>
        <translation>”{what}” har tagits tillbaka</translation>
    </message>
    <message>
        <source>Verifying the history…</source>
        <translation>Kontrollerar historiken…</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Find in the history…</source>
        <translation>Sök i historiken…</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Sök i historiken</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Ångra den här ändringen</translation>
    </message>
    <message>
        <source>Verify history</source>
        <translation>Kontrollera historiken</translation>
    </message>
    <message>
        <source>Choose a line to see all of it.</source>
        <translation>Välj en rad för att se hela.</translation>
    </message>
    <message>
        <source>Line {seq}, step {batch}</source>
        <translation>Rad {seq}, steg {batch}</translation>
    </message>
    <message>
        <source>takes back step {batch}</source>
        <translation>tar tillbaka steg {batch}</translation>
    </message>
    <message>
        <source>was taken back</source>
        <translation>togs tillbaka</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>anteckning: {note}</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Välj en rad först.</translation>
    </message>
    <message>
        <source>Time, or the opening of the account, cannot be undone.</source>
        <translation>Tidens gång och kontots öppnande kan inte ångras.</translation>
    </message>
    <message>
        <source>This change was taken back already.</source>
        <translation>Den här ändringen har redan tagits tillbaka.</translation>
    </message>
</context>
<context>
    <name>AddOrReplaceDialog</name>
    <message>
        <source>Add or replace</source>
        <translation>Lägg till eller ersätt</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were read from {name}.</source>
        <translation>
            <numerusform>%n post lästes från {name}.</numerusform>
            <numerusform>%n poster lästes från {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan has %n entries. Add to them, or replace the whole plan?</source>
        <translation>
            <numerusform>Planen har %n post. Lägga till, eller ersätta hela planen?</numerusform>
            <numerusform>Planen har %n poster. Lägga till, eller ersätta hela planen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Products: {names}</source>
        <translation>Produkter: {names}</translation>
    </message>
    <message>
        <source>Replace the plan</source>
        <translation>Ersätt planen</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Lägg till i planen</translation>
    </message>
</context>
<context>
    <name>AmountCells</name>
    <message>
        <source>How this amount came about</source>
        <translation>Så räknades beloppet fram</translation>
    </message>
    <message>
        <source>Enter on an amount shows how it came about.</source>
        <translation>Retur på ett belopp visar hur det räknats fram.</translation>
    </message>
    <message>
        <source>Click for every step.</source>
        <translation>Klicka för alla steg.</translation>
    </message>
</context>
<context>
    <name>AmountLink</name>
    <message>
        <source>Why? {figure}: {amount}</source>
        <translation>Varför? {figure}: {amount}</translation>
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
        <translation>Arbetsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Rapporten skapas…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webbsida (*.html)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Data (*.json)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>{file} skrevs.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Last day to act: {day}</source>
        <translation>Sista dag att agera: {day}</translation>
    </message>
    <message>
        <source>The summary was copied.</source>
        <translation>Sammanfattningen kopierades.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Skriv ut rapporten</translation>
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
        <translation>Annat format</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Kopiera sammanfattning</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Webbsida (HTML)…</translation>
    </message>
    <message>
        <source>Calendar (ICS)…</source>
        <translation>Kalender (ICS)…</translation>
    </message>
    <message>
        <source>Data (JSON)…</source>
        <translation>Data (JSON)…</translation>
    </message>
</context>
<context>
    <name>Arithmetic</name>
    <message>
        <source>above what is paid for already</source>
        <translation>utöver vad som redan är betalt</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>belopp</translation>
    </message>
    <message>
        <source>at most a whole month</source>
        <translation>högst en hel månad</translation>
    </message>
    <message>
        <source>at most what was charged</source>
        <translation>högst vad som debiterats</translation>
    </message>
    <message>
        <source>at most what the lines come to</source>
        <translation>högst vad raderna uppgår till</translation>
    </message>
    <message>
        <source>at most the whole period</source>
        <translation>högst hela perioden</translation>
    </message>
    <message>
        <source>base price per month</source>
        <translation>grundpris per månad</translation>
    </message>
    <message>
        <source>really charged</source>
        <translation>faktiskt debiterat</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>omräknat</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>kredit</translation>
    </message>
    <message>
        <source>credit carried forward</source>
        <translation>kredit som förs över</translation>
    </message>
    <message>
        <source>rate of one day</source>
        <translation>dagspris</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>days, every month having 30</source>
        <translation>dagar, alla månader räknade som 30</translation>
    </message>
    <message>
        <source>days in the month</source>
        <translation>dagar i månaden</translation>
    </message>
    <message>
        <source>days in the period</source>
        <translation>dagar i perioden</translation>
    </message>
    <message>
        <source>days a month is taken to have</source>
        <translation>dagar som en månad räknas som</translation>
    </message>
    <message>
        <source>days a year is taken to have</source>
        <translation>dagar som ett år räknas som</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>rabatt</translation>
    </message>
    <message>
        <source>exchange rate</source>
        <translation>växelkurs</translation>
    </message>
    <message>
        <source>invoice in its own currency</source>
        <translation>faktura i sin egen valuta</translation>
    </message>
    <message>
        <source>from</source>
        <translation>från</translation>
    </message>
    <message>
        <source>invoice total</source>
        <translation>fakturans summa</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>active users of the group</source>
        <translation>gruppens aktiva användare</translation>
    </message>
    <message>
        <source>active users of all groups</source>
        <translation>alla gruppers aktiva användare</translation>
    </message>
    <message>
        <source>seat-days of additional seats</source>
        <translation>platsdagar för extra platser</translation>
    </message>
    <message>
        <source>part of the seats that are assigned</source>
        <translation>del för tilldelade platser</translation>
    </message>
    <message>
        <source>seat-days of those that are assigned</source>
        <translation>platsdagar för de tilldelade</translation>
    </message>
    <message>
        <source>at most what the new tier costs instead</source>
        <translation>högst vad den nya nivån kostar i stället</translation>
    </message>
    <message>
        <source>base price, as invoiced</source>
        <translation>grundpris, som det fakturerats</translation>
    </message>
    <message>
        <source>charged for the new tier</source>
        <translation>debiterat för den nya nivån</translation>
    </message>
    <message>
        <source>days in the service</source>
        <translation>dagar i tjänsteperioden</translation>
    </message>
    <message>
        <source>discount, as invoiced</source>
        <translation>rabatt, som den fakturerats</translation>
    </message>
    <message>
        <source>fixed share</source>
        <translation>fast andel</translation>
    </message>
    <message>
        <source>never above the best plan</source>
        <translation>aldrig över den bästa planen</translation>
    </message>
    <message>
        <source>seats of the group</source>
        <translation>gruppens platser</translation>
    </message>
    <message>
        <source>seats of all groups</source>
        <translation>alla gruppers platser</translation>
    </message>
    <message>
        <source>left to discount</source>
        <translation>kvar att rabattera</translation>
    </message>
    <message>
        <source>invoice line</source>
        <translation>fakturarad</translation>
    </message>
    <message>
        <source>month</source>
        <translation>månad</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>months in the period</source>
        <translation>månader i perioden</translation>
    </message>
    <message>
        <source>months in a year</source>
        <translation>månader på ett år</translation>
    </message>
    <message>
        <source>never a credit</source>
        <translation>aldrig en kredit</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>one-off charge</source>
        <translation>engångsavgift</translation>
    </message>
    <message>
        <source>one-off, as invoiced</source>
        <translation>engångsbelopp, som det fakturerats</translation>
    </message>
    <message>
        <source>part</source>
        <translation>del</translation>
    </message>
    <message>
        <source>part of the period</source>
        <translation>del av perioden</translation>
    </message>
    <message>
        <source>part of the service</source>
        <translation>del av tjänsteperioden</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>delar</translation>
    </message>
    <message>
        <source>per cent off</source>
        <translation>procents rabatt</translation>
    </message>
    <message>
        <source>per cent more</source>
        <translation>procent mer</translation>
    </message>
    <message>
        <source>price per month</source>
        <translation>pris per månad</translation>
    </message>
    <message>
        <source>purchased seats, as invoiced</source>
        <translation>köpta platser, som de fakturerats</translation>
    </message>
    <message>
        <source>share in whole units</source>
        <translation>andel i hela enheter</translation>
    </message>
    <message>
        <source>seat-days of the group</source>
        <translation>gruppens platsdagar</translation>
    </message>
    <message>
        <source>seat-days of all groups</source>
        <translation>alla gruppers platsdagar</translation>
    </message>
    <message>
        <source>price per seat and month</source>
        <translation>pris per plats och månad</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>platser</translation>
    </message>
    <message>
        <source>additional seats, as invoiced</source>
        <translation>extra platser, som de fakturerats</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>sekunder</translation>
    </message>
    <message>
        <source>seconds in a day</source>
        <translation>sekunder på ett dygn</translation>
    </message>
    <message>
        <source>seconds in the period</source>
        <translation>sekunder i perioden</translation>
    </message>
    <message>
        <source>share of the group</source>
        <translation>gruppens andel</translation>
    </message>
    <message>
        <source>share of these days</source>
        <translation>andel för dessa dagar</translation>
    </message>
    <message>
        <source>share up to the day</source>
        <translation>andel fram till dagen</translation>
    </message>
    <message>
        <source>smallest unit of the currency</source>
        <translation>valutans minsta enhet</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>momssats</translation>
    </message>
    <message>
        <source>charge of a tier, as invoiced</source>
        <translation>debitering för en nivå, som den fakturerats</translation>
    </message>
    <message>
        <source>credit of a tier, as invoiced</source>
        <translation>kredit för en nivå, som den fakturerats</translation>
    </message>
    <message>
        <source>fee of the price step</source>
        <translation>prisstegets avgift</translation>
    </message>
    <message>
        <source>price steps together</source>
        <translation>prisstegen tillsammans</translation>
    </message>
    <message>
        <source>amounts alike</source>
        <translation>lika belopp</translation>
    </message>
    <message>
        <source>to</source>
        <translation>till</translation>
    </message>
    <message>
        <source>total</source>
        <translation>summa</translation>
    </message>
    <message>
        <source>part of the seats that are unassigned</source>
        <translation>del för lediga platser</translation>
    </message>
    <message>
        <source>seat-days of unassigned seats</source>
        <translation>platsdagar för lediga platser</translation>
    </message>
    <message>
        <source>left over, to the largest remainder</source>
        <translation>resten, till den största resten</translation>
    </message>
    <message>
        <source>unused part</source>
        <translation>oanvänd del</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>hela</translation>
    </message>
    <message>
        <source>whole months</source>
        <translation>hela månader</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>summa</translation>
    </message>
    <message>
        <source>times</source>
        <translation>gånger</translation>
    </message>
    <message>
        <source>divided</source>
        <translation>delat</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>skillnad</translation>
    </message>
    <message>
        <source>with the other sign</source>
        <translation>med omvänt tecken</translation>
    </message>
    <message>
        <source>the smaller</source>
        <translation>det mindre</translation>
    </message>
    <message>
        <source>the larger</source>
        <translation>det större</translation>
    </message>
    <message>
        <source>cut to a whole number</source>
        <translation>avkortat till heltal</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>avrundat</translation>
    </message>
    <message>
        <source>rounded half up</source>
        <translation>avrundat uppåt från hälften</translation>
    </message>
    <message>
        <source>rounded half to even</source>
        <translation>avrundat till jämnt vid hälften</translation>
    </message>
    <message>
        <source>rounded down</source>
        <translation>avrundat nedåt</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n plats</numerusform>
            <numerusform>%n platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole} days</source>
        <translation>{part} av {whole} dagar</translation>
    </message>
    <message>
        <source>{part} of {whole} months</source>
        <translation>{part} av {whole} månader</translation>
    </message>
    <message>
        <source>{part} of {whole} seconds</source>
        <translation>{part} av {whole} sekunder</translation>
    </message>
    <message>
        <source>{part} of {whole} seat-days</source>
        <translation>{part} av {whole} platsdagar</translation>
    </message>
    <message>
        <source>{part} of {whole} seats</source>
        <translation>{part} av {whole} platser</translation>
    </message>
    <message>
        <source>{part} of {whole} users</source>
        <translation>{part} av {whole} användare</translation>
    </message>
    <message>
        <source>{part} of {whole} seat-days assigned</source>
        <translation>{part} av {whole} platsdagar tilldelade</translation>
    </message>
    <message>
        <source>{part} of {whole} seat-days unassigned</source>
        <translation>{part} av {whole} platsdagar lediga</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} av {whole}</translation>
    </message>
    <message>
        <source>{start} to {end}, both counted</source>
        <translation>{start} till {end}, båda räknade</translation>
    </message>
    <message>
        <source>from {start} up to {end}</source>
        <translation>från {start} fram till {end}</translation>
    </message>
    <message>
        <source>the contract&apos;s own price</source>
        <translation>avtalets eget pris</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Bläddra…</translation>
    </message>
    <message numerus="yes">
        <source>The last %n dated copies are kept beside the workspace anyway.</source>
        <translation>
            <numerusform>Den senaste daterade kopian sparas ändå bredvid arbetsytan.</numerusform>
            <numerusform>De senaste %n daterade kopiorna sparas ändå bredvid arbetsytan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save copy</source>
        <translation>Spara kopia</translation>
    </message>
    <message>
        <source>Choose where the copy is saved.</source>
        <translation>Välj var kopian ska sparas.</translation>
    </message>
    <message>
        <source>This file exists already. Choose another name.</source>
        <translation>Filen finns redan. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>SeatDesk workspaces (*.seatdesk)</source>
        <translation>SeatDesk-arbetsytor (*.seatdesk)</translation>
    </message>
</context>
<context>
    <name>BillingCommands</name>
    <message>
        <source>correct the contract of {product}</source>
        <translation>rätta avtalet för {product}</translation>
    </message>
    <message>
        <source>Contract of {product} corrected</source>
        <translation>Avtalet för {product} har rättats</translation>
    </message>
    <message>
        <source>Its history is kept, and this can be undone.</source>
        <translation>Historiken finns kvar, och detta kan ångras.</translation>
    </message>
    <message>
        <source>add the subscription {product}</source>
        <translation>lägg till abonnemanget {product}</translation>
    </message>
    <message>
        <source>Subscription {product} added</source>
        <translation>Abonnemanget {product} tillagt</translation>
    </message>
    <message>
        <source>Remove subscription</source>
        <translation>Ta bort abonnemang</translation>
    </message>
    <message>
        <source>Remove {product} from the account?</source>
        <translation>Ta bort {product} ur kontot?</translation>
    </message>
    <message>
        <source>remove the subscription {product}</source>
        <translation>ta bort abonnemanget {product}</translation>
    </message>
    <message>
        <source>Subscription {product} removed</source>
        <translation>Abonnemanget {product} borttaget</translation>
    </message>
    <message>
        <source>{product} changed to {tier}</source>
        <translation>{product} bytt till {tier}</translation>
    </message>
    <message>
        <source>{product} changes to {tier} on {day}</source>
        <translation>{product} byter till {tier} den {day}</translation>
    </message>
    <message>
        <source>{product} changed to {tier}, {amount} on {day}</source>
        <translation>{product} bytt till {tier}, {amount} den {day}</translation>
    </message>
    <message>
        <source>change {product} to {tier}</source>
        <translation>byt {product} till {tier}</translation>
    </message>
    <message>
        <source>cancel the tier change of {product}</source>
        <translation>avbryt nivåbytet för {product}</translation>
    </message>
    <message>
        <source>Tier change of {product} cancelled</source>
        <translation>Nivåbytet för {product} har avbrutits</translation>
    </message>
    <message>
        <source>Auto-renewal of {product} switched off</source>
        <translation>Automatisk förnyelse av {product} har slagits av</translation>
    </message>
    <message>
        <source>switch on auto-renewal of {product}</source>
        <translation>slå på automatisk förnyelse av {product}</translation>
    </message>
    <message>
        <source>Auto-renewal of {product} switched on</source>
        <translation>Automatisk förnyelse av {product} har slagits på</translation>
    </message>
    <message>
        <source>switch off auto-renewal of {product}</source>
        <translation>slå av automatisk förnyelse av {product}</translation>
    </message>
</context>
<context>
    <name>BillingOverview</name>
    <message>
        <source>Billing overview</source>
        <translation>Faktureringsöversikt</translation>
    </message>
    <message>
        <source>The scenario with the changes not saved, {day}; amounts without tax</source>
        <translation>Scenariot med ändringarna som inte är sparade, {day}; belopp exkl. moms</translation>
    </message>
    <message>
        <source>As the scenario leaves it on {day}; amounts without tax</source>
        <translation>Som scenariot lämnar kontot den {day}; belopp exkl. moms</translation>
    </message>
    <message>
        <source>Scenario {name}</source>
        <translation>Scenariot {name}</translation>
    </message>
    <message>
        <source>Account as of {day}, without tax</source>
        <translation>Kontot per {day}, exkl. moms</translation>
    </message>
    <message>
        <source>With the changes not saved, as of {day}; amounts without tax</source>
        <translation>Med ändringarna som inte är sparade, per {day}; belopp exkl. moms</translation>
    </message>
    <message>
        <source>No subscription yet. Add one on the Billing page to see seats and costs.</source>
        <translation>Inget abonnemang än. Lägg till ett på sidan Fakturering för att se platser och kostnader.</translation>
    </message>
    <message>
        <source>Hide the billing overview</source>
        <translation>Dölj faktureringsöversikten</translation>
    </message>
</context>
<context>
    <name>BillingPage</name>
    <message>
        <source>Billing</source>
        <translation>Fakturering</translation>
    </message>
    <message>
        <source>Add subscription…</source>
        <translation>Lägg till abonnemang…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visning</translation>
    </message>
    <message>
        <source>Cash: when it is invoiced</source>
        <translation>Fakturerat: på fakturadagen</translation>
    </message>
    <message>
        <source>Accrual: when it is used</source>
        <translation>Periodiserat: när det används</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Kopiera diagram</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Spara diagram…</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>per {day}</translation>
    </message>
    <message>
        <source>Invoices to come</source>
        <translation>Kommande fakturor</translation>
    </message>
    <message>
        <source>No subscription yet: its invoices appear here</source>
        <translation>Inget abonnemang än: fakturorna visas här</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Sparat som {file}.</translation>
    </message>
    <message>
        <source>The chart could not be saved as {file}. Choose another folder.</source>
        <translation>Diagrammet kunde inte sparas som {file}. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Fiscal years</source>
        <translation>Räkenskapsår</translation>
    </message>
</context>
<context>
    <name>BulkSeats</name>
    <message>
        <source>No seat was turned: so many boxes are stored at once, and there is a draft. Save or discard the draft first, then try again.</source>
        <translation>Ingen plats växlades: så många rutor sparas direkt, och det finns ett utkast. Spara eller kasta utkastet först och försök igen.</translation>
    </message>
    <message>
        <source>Looking at the users…</source>
        <translation>Går igenom användarna…</translation>
    </message>
    <message>
        <source>Assign seats</source>
        <translation>Tilldela platser</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n seat(s)</source>
        <translation>
            <numerusform>Tilldela %n plats</numerusform>
            <numerusform>Tilldela %n platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign {product} to %n user(s)?</source>
        <translation>
            <numerusform>Tilldela {product} till %n användare?</numerusform>
            <numerusform>Tilldela {product} till %n användare?</numerusform>
        </translation>
    </message>
    <message>
        <source>Unassign seats</source>
        <translation>Ta tillbaka platser</translation>
    </message>
    <message numerus="yes">
        <source>Unassign %n seat(s)</source>
        <translation>
            <numerusform>Ta tillbaka %n plats</numerusform>
            <numerusform>Ta tillbaka %n platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unassign {product} from %n user(s)?</source>
        <translation>
            <numerusform>Ta tillbaka {product} från %n användare?</numerusform>
            <numerusform>Ta tillbaka {product} från %n användare?</numerusform>
        </translation>
    </message>
    <message>
        <source>So many boxes are not kept as a draft: they are stored at once, as one step that Undo takes back.</source>
        <translation>Så många rutor hålls inte som utkast: de sparas direkt, som ett steg som Ångra tar tillbaka.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) stay as they are:</source>
        <translation>
            <numerusform>%n användare förblir som de är:</numerusform>
            <numerusform>%n användare förblir som de är:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n {product} seat(s) unassigned</source>
        <translation>
            <numerusform>%n plats i {product} tillbakatagen</numerusform>
            <numerusform>%n platser i {product} tillbakatagna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assign %n {product} seat(s)</source>
        <translation>
            <numerusform>tilldela %n plats i {product}</numerusform>
            <numerusform>tilldela %n platser i {product}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unassign %n {product} seat(s)</source>
        <translation>
            <numerusform>ta tillbaka %n plats i {product}</numerusform>
            <numerusform>ta tillbaka %n platser i {product}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n {product} seat(s) assigned</source>
        <translation>
            <numerusform>%n plats i {product} tilldelad</numerusform>
            <numerusform>%n platser i {product} tilldelade</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing the seats…</source>
        <translation>Sparar platserna…</translation>
    </message>
    <message>
        <source>No seat was assigned: none of these users can get one.</source>
        <translation>Ingen plats tilldelades: ingen av dessa användare kan få en.</translation>
    </message>
    <message>
        <source>No seat was unassigned: none of these users can lose one.</source>
        <translation>Ingen plats togs tillbaka: ingen av dessa användare kan bli av med en.</translation>
    </message>
    <message numerus="yes">
        <source>No seat was assigned: {product} is %n seat(s) short. Buy them first, or select fewer users.</source>
        <translation>
            <numerusform>Ingen plats tilldelades: {product} saknar %n plats. Köp den först, eller markera färre användare.</numerusform>
            <numerusform>Ingen plats tilldelades: {product} saknar %n platser. Köp dem först, eller markera färre användare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checkout…</source>
        <translation>Köp platser…</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Add to calendar</source>
        <translation>Lägg till i kalendern</translation>
    </message>
    <message numerus="yes">
        <source>All renewals shown (%n)</source>
        <translation>
            <numerusform>Alla visade förnyelser (%n)</numerusform>
            <numerusform>Alla visade förnyelser (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {product}</source>
        <translation>Bara {product}</translation>
    </message>
    <message>
        <source>And the open steps of the change list of {scenario}</source>
        <translation>Och de öppna stegen i ändringslistan för {scenario}</translation>
    </message>
    <message>
        <source>Save calendar file…</source>
        <translation>Spara kalenderfil…</translation>
    </message>
    <message>
        <source>Days for your calendar</source>
        <translation>Dagar till din kalender</translation>
    </message>
    <message>
        <source>A file that Outlook, Google and Apple Calendar take: the last day to act and the renewal of each subscription as whole days, with reminders 30, 14, 7 days and one day before. Taken again later, it updates what is there.</source>
        <translation>En fil som Outlook, Google och Apples kalender tar emot: sista dag att agera och förnyelsen för varje abonnemang som heldagar, med påminnelser 30, 14, 7 dagar och en dag före. Läses den in igen senare uppdateras det som finns där.</translation>
    </message>
</context>
<context>
    <name>CancelledRequests</name>
    <message numerus="yes">
        <source>This cancels the pending removal of %n seat(s).</source>
        <translation>
            <numerusform>Detta avbryter den planerade borttagningen av %n plats.</numerusform>
            <numerusform>Detta avbryter den planerade borttagningen av %n platser.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cancels the other terms agreed for the renewal.</source>
        <translation>Detta avbryter de andra villkoren som är avtalade till förnyelsen.</translation>
    </message>
    <message>
        <source>This cancels the change to {tier} scheduled for the renewal.</source>
        <translation>Detta avbryter bytet till {tier} som är planerat till förnyelsen.</translation>
    </message>
    <message>
        <source>of it, removal cancelled</source>
        <translation>varav avbruten borttagning</translation>
    </message>
    <message>
        <source>of it, other terms cancelled</source>
        <translation>varav avbrutna andra villkor</translation>
    </message>
    <message>
        <source>of it, tier change cancelled</source>
        <translation>varav avbrutet nivåbyte</translation>
    </message>
    <message numerus="yes">
        <source>The pending removal of %n {product} seat(s) was cancelled by this.</source>
        <translation>
            <numerusform>Den planerade borttagningen av %n plats i {product} avbröts av detta.</numerusform>
            <numerusform>Den planerade borttagningen av %n platser i {product} avbröts av detta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other terms of {product} at the renewal were cancelled by this.</source>
        <translation>De andra villkoren för {product} vid förnyelsen avbröts av detta.</translation>
    </message>
    <message>
        <source>The pending change of {product} to {tier} was cancelled by this.</source>
        <translation>Det planerade bytet av {product} till {tier} avbröts av detta.</translation>
    </message>
    <message numerus="yes">
        <source>The removal of %n {product} seat(s) on {day} is scheduled again.</source>
        <translation>
            <numerusform>Borttagningen av %n plats i {product} den {day} är planerad igen.</numerusform>
            <numerusform>Borttagningen av %n platser i {product} den {day} är planerad igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other terms of {product} from {day} are scheduled again.</source>
        <translation>De andra villkoren för {product} från den {day} är planerade igen.</translation>
    </message>
    <message>
        <source>The change of {product} to {tier} on {day} is scheduled again.</source>
        <translation>Bytet av {product} till {tier} den {day} är planerat igen.</translation>
    </message>
    <message>
        <source>Saving cancels the pending change of tier or terms of {product}.</source>
        <translation>Om du sparar avbryts det planerade bytet av nivå eller villkor för {product}.</translation>
    </message>
    <message numerus="yes">
        <source>Saving cancels the pending removal of %n seat(s) of {product}.</source>
        <translation>
            <numerusform>Om du sparar avbryts den planerade borttagningen av %n plats i {product}.</numerusform>
            <numerusform>Om du sparar avbryts den planerade borttagningen av %n platser i {product}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeListCommands</name>
    <message>
        <source>Change list</source>
        <translation>Ändringslista</translation>
    </message>
    <message>
        <source>tick step {number} of {name}</source>
        <translation>pricka av steg {number} i {name}</translation>
    </message>
    <message>
        <source>Step {number} is done</source>
        <translation>Steg {number} är klart</translation>
    </message>
    <message>
        <source>open step {number} of {name}</source>
        <translation>öppna steg {number} i {name}</translation>
    </message>
    <message>
        <source>Step {number} is to do again</source>
        <translation>Steg {number} ska göras igen</translation>
    </message>
    <message>
        <source>Record in the account</source>
        <translation>Registrera i kontot</translation>
    </message>
    <message>
        <source>{step}: record this in the account, today?</source>
        <translation>{step}: registrera detta i kontot i dag?</translation>
    </message>
    <message>
        <source>What the scenario plans with it is carried out in the account, on today&apos;s rules and prices; Undo takes it back.</source>
        <translation>Det som scenariot planerar med det utförs i kontot, enligt dagens regler och priser; Ångra tar tillbaka det.</translation>
    </message>
    <message>
        <source>record: {step}</source>
        <translation>registrera: {step}</translation>
    </message>
    <message>
        <source>Recorded in the account: {step}</source>
        <translation>Registrerat i kontot: {step}</translation>
    </message>
    <message>
        <source>The message was copied.</source>
        <translation>Meddelandet kopierades.</translation>
    </message>
</context>
<context>
    <name>ChangeListTab</name>
    <message>
        <source>Change list</source>
        <translation>Ändringslista</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Record in the account…</source>
        <translation>Registrera i kontot…</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Alla steg är klara.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to do, the first by {day}.</source>
        <translation>
            <numerusform>%n steg att göra, det första senast {day}.</numerusform>
            <numerusform>%n steg att göra, det första senast {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the scenario do not apply: see Steps.</source>
        <translation>
            <numerusform>%n steg i scenariot kan inte utföras: se Steg.</numerusform>
            <numerusform>%n steg i scenariot kan inte utföras: se Steg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the vendor&apos;s people change {products}. A message to them is drafted.</source>
        <translation>Bara leverantören kan ändra {products}. Ett meddelande till leverantören är förberett.</translation>
    </message>
    <message>
        <source>Choose a step first.</source>
        <translation>Välj ett steg först.</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Kopiera meddelande</translation>
    </message>
    <message>
        <source>Nothing to carry out</source>
        <translation>Inget att utföra</translation>
    </message>
    <message>
        <source>Add steps, and those that apply stand here as the vendor&apos;s portal needs them: in an order that no rule refuses, each with its last date and a box to tick.</source>
        <translation>Lägg till steg. De som kan utföras visas sedan här så som leverantörens portal behöver dem: i en ordning som ingen regel nekar, vart och ett med sin sista dag och en ruta att pricka av.</translation>
    </message>
</context>
<context>
    <name>ChangeListTable</name>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>would be refused</source>
        <translation>skulle nekas</translation>
    </message>
    <message>
        <source>overdue: the vendor may refuse</source>
        <translation>försenat: leverantören kan säga nej</translation>
    </message>
    <message>
        <source>Comes after: {numbers}.</source>
        <translation>Kommer efter: {numbers}.</translation>
    </message>
    <message>
        <source>The last day was {day}; the vendor may refuse.</source>
        <translation>Sista dagen var {day}; leverantören kan säga nej.</translation>
    </message>
    <message>
        <source>the owner of the file</source>
        <translation>filens ägare</translation>
    </message>
    <message>
        <source>Done on {day}, ticked by {who}.</source>
        <translation>Klart {day}, avprickat av {who}.</translation>
    </message>
    <message>
        <source>In the vendor&apos;s portal</source>
        <translation>I leverantörens portal</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Tidigast</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
</context>
<context>
    <name>ChargingTab</name>
    <message>
        <source>Added seats</source>
        <translation>Tillagda platser</translation>
    </message>
    <message>
        <source>Part of a period</source>
        <translation>Del av en period</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Avrundning</translation>
    </message>
    <message>
        <source>Added seats are charged</source>
        <translation>Tillagda platser debiteras</translation>
    </message>
    <message>
        <source>Seats bought inside a billing period are charged for the part that is left.</source>
        <translation>Platser som köps under en period debiteras för den del som är kvar.</translation>
    </message>
    <message>
        <source>That part is measured as</source>
        <translation>Den delen mäts som</translation>
    </message>
    <message>
        <source>Vendors differ here. The Billing page compares them all side by side.</source>
        <translation>Leverantörer gör olika. Sidan Fakturering jämför alla sätt sida vid sida.</translation>
    </message>
    <message>
        <source>Each line is rounded</source>
        <translation>Varje rad avrundas</translation>
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
        <translation>Kopiera diagram</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Spara diagram…</translation>
    </message>
    <message>
        <source>Line: seats assigned. Dotted: fewer than doing nothing. Hatched: more.</source>
        <translation>Linje: tilldelade platser. Prickat: färre än om inget görs. Streckat: fler.</translation>
    </message>
    <message>
        <source>Dotted: less than doing nothing. Hatched: more.</source>
        <translation>Prickat: mindre än om inget görs. Streckat: mer.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Fakturerat</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Periodiserat</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Platser</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Invoices to come by month, as a table</source>
        <translation>Kommande fakturor per månad, som tabell</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Total without tax</source>
        <translation>Summa exkl. moms</translation>
    </message>
</context>
<context>
    <name>CheapestCommands</name>
    <message>
        <source>Cheapest</source>
        <translation>Billigast</translation>
    </message>
    <message>
        <source>Finding the cheapest plan…</source>
        <translation>Söker den billigaste planen…</translation>
    </message>
    <message>
        <source>Cheapest plan</source>
        <translation>Billigaste planen</translation>
    </message>
    <message>
        <source>Cheapest plan {number}</source>
        <translation>Billigaste planen {number}</translation>
    </message>
    <message>
        <source>Save as scenario</source>
        <translation>Spara som scenario</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>make the scenario {name}</source>
        <translation>skapa scenariot {name}</translation>
    </message>
    <message>
        <source>Scenario {name} made</source>
        <translation>Scenariot {name} skapades</translation>
    </message>
</context>
<context>
    <name>CheapestCounts</name>
    <message numerus="yes">
        <source>%n without a seat</source>
        <translation>
            <numerusform>%n utan plats</numerusform>
            <numerusform>%n utan plats</numerusform>
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
        <translation>Lägsta nivå</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Cost of the days</source>
        <translation>Periodiserad kostnad</translation>
    </message>
    <message>
        <source>Cash in the span</source>
        <translation>Fakturerat i tidsrummet</translation>
    </message>
    <message>
        <source>Whole terms</source>
        <translation>Hela avtalsperioder</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimera</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Prislista</translation>
    </message>
    <message>
        <source>Without seats to check</source>
        <translation>Utan platser att kontrollera</translation>
    </message>
    <message>
        <source>Find the cheapest plan</source>
        <translation>Hitta den billigaste planen</translation>
    </message>
    <message>
        <source>Why nothing is cheaper</source>
        <translation>Varför inget är billigare</translation>
    </message>
    <message>
        <source>Save as scenario</source>
        <translation>Spara som scenario</translation>
    </message>
    <message>
        <source>Best plan</source>
        <translation>Bästa planen</translation>
    </message>
    <message>
        <source>Runner-up</source>
        <translation>Näst bästa planen</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Gör ingenting</translation>
    </message>
    <message>
        <source>Find the plan that costs the least</source>
        <translation>Hitta planen som kostar minst</translation>
    </message>
    <message>
        <source>Tiers, commitments, purchases and removals, each on the day on which it is possible: the search finds the plan in which everybody has a seat for the least, what deciding differently would cost, and why nothing is cheaper.</source>
        <translation>Nivåer, bindningar, köp och nedgraderingar, var och en den dag då den är möjlig: sökningen hittar planen där alla har en plats för minsta kostnad, vad ett annat beslut skulle kosta och varför inget är billigare.</translation>
    </message>
    <message>
        <source>Of the contract</source>
        <translation>Avtalets</translation>
    </message>
    <message>
        <source>A further {amount} is committed to after the span; it is not in the total.</source>
        <translation>Ytterligare {amount} är bundet efter tidsrummet; det ingår inte i summan.</translation>
    </message>
    <message>
        <source>As planned, or today&apos;s</source>
        <translation>Enligt planen, eller dagens</translation>
    </message>
    <message>
        <source>The account or the plan has changed since. Search again.</source>
        <translation>Kontot eller planen har ändrats sedan dess. Sök igen.</translation>
    </message>
    <message>
        <source>Nobody needs it, and there is no contract.</source>
        <translation>Ingen behöver den, och det finns inget avtal.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Additional seats</source>
        <translation>Extra platser</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Köpt</translation>
    </message>
    <message>
        <source>Terms of the plan</source>
        <translation>Planens avtalsperioder</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Antaganden</translation>
    </message>
</context>
<context>
    <name>CheapestWords</name>
    <message>
        <source>Best plan: {amount}</source>
        <translation>Bästa planen: {amount}</translation>
    </message>
    <message>
        <source>Runner-up: there is no other choice</source>
        <translation>Näst bäst: det finns inget annat val</translation>
    </message>
    <message>
        <source>Runner-up: {amount}, {more} more</source>
        <translation>Näst bäst: {amount}, {more} mer</translation>
    </message>
    <message>
        <source>Do nothing: there is no contract</source>
        <translation>Gör ingenting: det finns inget avtal</translation>
    </message>
    <message>
        <source>Do nothing: {amount}</source>
        <translation>Gör ingenting: {amount}</translation>
    </message>
</context>
<context>
    <name>CheckoutCommands</name>
    <message numerus="yes">
        <source>schedule removal of %n {product} seat(s)</source>
        <translation>
            <numerusform>planera borttagning av %n plats i {product}</numerusform>
            <numerusform>planera borttagning av %n platser i {product}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n {product} seat(s) scheduled for {day}</source>
        <translation>
            <numerusform>Borttagning av %n plats i {product} planerad till den {day}</numerusform>
            <numerusform>Borttagning av %n platser i {product} planerad till den {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>edit downgrade request of {product}</source>
        <translation>ändra nedgraderingen av {product}</translation>
    </message>
    <message>
        <source>Downgrade request of {product} changed</source>
        <translation>Nedgraderingen av {product} har ändrats</translation>
    </message>
    <message>
        <source>cancel downgrade request of {product}</source>
        <translation>avbryt nedgraderingen av {product}</translation>
    </message>
    <message>
        <source>Downgrade request of {product} cancelled</source>
        <translation>Nedgraderingen av {product} har avbrutits</translation>
    </message>
</context>
<context>
    <name>CheckoutDialog</name>
    <message>
        <source>Purchase users</source>
        <translation>Köp platser</translation>
    </message>
    <message>
        <source>Order reference</source>
        <translation>Orderreferens</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Uträkning</translation>
    </message>
    <message>
        <source>Show arithmetic</source>
        <translation>Visa uträkning</translation>
    </message>
    <message>
        <source>Complete purchase</source>
        <translation>Genomför köpet</translation>
    </message>
    <message>
        <source>What it costs is being worked out.</source>
        <translation>Kostnaden räknas ut.</translation>
    </message>
    <message>
        <source>Use these seats</source>
        <translation>Använd dessa platser</translation>
    </message>
    <message>
        <source>Add to the scenario</source>
        <translation>Lägg till i scenariot</translation>
    </message>
    <message>
        <source>Nothing is chosen to buy or to take back.</source>
        <translation>Inget är valt att köpa eller ta tillbaka.</translation>
    </message>
    <message>
        <source>Hide arithmetic</source>
        <translation>Dölj uträkning</translation>
    </message>
    <message>
        <source>The contract has no price, so there is nothing to work out.</source>
        <translation>Avtalet har inget pris, så det finns inget att räkna ut.</translation>
    </message>
    <message>
        <source>Nothing is bought.</source>
        <translation>Inget köps.</translation>
    </message>
    <message>
        <source>For: {names}</source>
        <translation>För: {names}</translation>
    </message>
    <message>
        <source>Seats that are bought cannot be reduced before the renewal on {day}.</source>
        <translation>Köpta platser kan inte minskas före förnyelsen {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) to get a seat</source>
        <translation>
            <numerusform>%n användare ska få en plats</numerusform>
            <numerusform>%n användare ska få en plats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{product}: %n seat(s) unassigned, to be used before any is bought.</source>
        <translation>
            <numerusform>{product}: %n ledig plats, som ska användas innan någon köps.</numerusform>
            <numerusform>{product}: %n lediga platser, som ska användas innan någon köps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned seat(s) are used first</source>
        <translation>
            <numerusform>%n ledig plats används först</numerusform>
            <numerusform>%n lediga platser används först</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) freed by your changes</source>
        <translation>
            <numerusform>%n plats blir ledig genom dina ändringar</numerusform>
            <numerusform>%n platser blir lediga genom dina ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) short</source>
        <translation>
            <numerusform>%n plats saknas</numerusform>
            <numerusform>%n platser saknas</numerusform>
        </translation>
    </message>
    <message>
        <source>Note for approval</source>
        <translation>Anteckning för godkännande</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>Products</source>
        <translation>Produkter</translation>
    </message>
    <message>
        <source>Super Admin</source>
        <translation>Superadministratör</translation>
    </message>
    <message>
        <source>Add &amp; edit users</source>
        <translation>Lägga till och redigera användare</translation>
    </message>
    <message>
        <source>Modify billing</source>
        <translation>Ändra fakturering</translation>
    </message>
    <message>
        <source>Open Seats afterwards</source>
        <translation>Öppna Platser efteråt</translation>
    </message>
    <message>
        <source>A Super Admin gets no paid seat while being created. Assign it afterwards.</source>
        <translation>En superadministratör får ingen betald plats när den skapas. Tilldela den efteråt.</translation>
    </message>
    <message>
        <source>A Super Admin has this permission.</source>
        <translation>En superadministratör har den här behörigheten.</translation>
    </message>
    <message>
        <source>Other permissions</source>
        <translation>Övriga behörigheter</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
</context>
<context>
    <name>ColumnForm</name>
    <message>
        <source>Read as</source>
        <translation>Läses som</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Datum skrivs</translation>
    </message>
    <message>
        <source>Numbers are written</source>
        <translation>Tal skrivs</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Läses inte</translation>
    </message>
</context>
<context>
    <name>ColumnSet</name>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Senast använd</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostnadsställe</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Befattning</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>Deactivated and still holding a seat</source>
        <translation>Inaktiverad och har fortfarande en plats</translation>
    </message>
    <message>
        <source>Not a person: {kind}</source>
        <translation>Ingen person: {kind}</translation>
    </message>
    <message>
        <source>No use for {days} days</source>
        <translation>Inte använt på {days} dagar</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Aldrig använt</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Läses som</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Kommandopalett</translation>
    </message>
    <message>
        <source>What do you want to do? A command, a page, or a user</source>
        <translation>Vad vill du göra? Kommando, sida, användare</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>No command, page or user has these words.</source>
        <translation>Inget kommando, ingen sida och ingen användare har de orden.</translation>
    </message>
</context>
<context>
    <name>CompareCommands</name>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %n scenario(s)…</source>
        <translation>
            <numerusform>Jämför %n scenario…</numerusform>
            <numerusform>Jämför %n scenarier…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareRows</name>
    <message>
        <source>not known</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Fakturerat</translation>
    </message>
    <message>
        <source>Net, {months}</source>
        <translation>Netto, {months}</translation>
    </message>
    <message>
        <source>Tax, {months}</source>
        <translation>Moms, {months}</translation>
    </message>
    <message>
        <source>Gross, {months}</source>
        <translation>Brutto, {months}</translation>
    </message>
    <message>
        <source>First invoice on</source>
        <translation>Första fakturan den</translation>
    </message>
    <message>
        <source>Service: what the days cost</source>
        <translation>Periodiserat: vad dagarna kostar</translation>
    </message>
    <message>
        <source>Service, {months}</source>
        <translation>Periodiserat, {months}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>First invoice, net</source>
        <translation>Första fakturan, netto</translation>
    </message>
    <message>
        <source>Against doing nothing, {months}</source>
        <translation>Jämfört med att göra ingenting, {months}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>of it certain</source>
        <translation>varav säkert</translation>
    </message>
    <message>
        <source>of it to check</source>
        <translation>varav att kontrollera</translation>
    </message>
    <message>
        <source>of it from other steps</source>
        <translation>varav genom andra steg</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Lönar sig från</translation>
    </message>
    <message>
        <source>Each step with those before it: their order decides how much each one moves.</source>
        <translation>Varje steg räknas med dem före det: ordningen avgör hur mycket vart och ett ändrar.</translation>
    </message>
    <message>
        <source>By step, in their order</source>
        <translation>Per steg, i deras ordning</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Avtalsperioder</translation>
    </message>
    <message>
        <source>This term, {product}</source>
        <translation>Denna avtalsperiod, {product}</translation>
    </message>
    <message>
        <source>Next term, {product}</source>
        <translation>Nästa avtalsperiod, {product}</translation>
    </message>
    <message>
        <source>Seats and people</source>
        <translation>Platser och personer</translation>
    </message>
    <message>
        <source>Most seats owned, {product}</source>
        <translation>Flest ägda platser, {product}</translation>
    </message>
    <message>
        <source>People without a seat</source>
        <translation>Personer utan plats</translation>
    </message>
    <message>
        <source>Lose a seat</source>
        <translation>Förlorar sin plats</translation>
    </message>
    <message>
        <source>Steps that do not apply</source>
        <translation>Steg som inte kan utföras</translation>
    </message>
    <message>
        <source>from {day}; most needed: {needed}</source>
        <translation>från {day}; som mest behövs {needed}</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Gör ingenting</translation>
    </message>
</context>
<context>
    <name>CompareTab</name>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopiera tabell</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Spara jämförelsen</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-tabell (*.csv)</translation>
    </message>
    <message>
        <source>It could not be saved as {file}. Choose another folder.</source>
        <translation>Det kunde inte sparas som {file}. Välj en annan mapp.</translation>
    </message>
    <message numerus="yes">
        <source>{scenario}: %n step(s) do not apply.</source>
        <translation>
            <numerusform>{scenario}: %n steg kan inte utföras.</numerusform>
            <numerusform>{scenario}: %n steg kan inte utföras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Spara som CSV…</translation>
    </message>
    <message>
        <source>No exchange rate {pair} on {day} or before.</source>
        <translation>Ingen växelkurs {pair} den {day} eller tidigare.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Sparat som {file}.</translation>
    </message>
    <message>
        <source>Do nothing, and</source>
        <translation>Gör ingenting, och</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Inget att jämföra än</translation>
    </message>
    <message>
        <source>Make a scenario first: its steps stand here beside doing nothing, with what they cost or save by month, and when that has paid for itself.</source>
        <translation>Skapa ett scenario först: då visas det här bredvid att göra ingenting, med vad dess steg kostar eller sparar per månad och när det har betalat sig.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>ConfirmationPage</name>
    <message numerus="yes">
        <source>%n additional paid user(s) leave {product} {tier} on {day}.</source>
        <translation>
            <numerusform>%n extra betald användare i {product} {tier} försvinner {day}.</numerusform>
            <numerusform>%n extra betalda användare i {product} {tier} försvinner {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Additional seats then</source>
        <translation>Extra platser därefter</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Nästa avtalsperiod</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Tell the vendor by</source>
        <translation>Meddela leverantören senast</translation>
    </message>
    <message>
        <source>Still to be invoiced this term</source>
        <translation>Kvar att fakturera den här avtalsperioden</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Contact your Customer Success Manager</source>
        <translation>Kontakta er Customer Success Manager</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Kopiera meddelande</translation>
    </message>
    <message>
        <source>This message can be edited, copied and sent by you:</source>
        <translation>Meddelandet kan ändras, kopieras och skickas av dig:</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
</context>
<context>
    <name>ConventionsDialog</name>
    <message>
        <source>Why does the vendor&apos;s figure differ?</source>
        <translation>Varför skiljer sig leverantörens belopp?</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>The vendor&apos;s figure</source>
        <translation>Leverantörens belopp</translation>
    </message>
    <message>
        <source>net, as on the vendor&apos;s quote</source>
        <translation>netto, som i leverantörens offert</translation>
    </message>
    <message>
        <source>{convention} (this contract)</source>
        <translation>{convention} (det här avtalet)</translation>
    </message>
    <message>
        <source>This is the vendor&apos;s figure.</source>
        <translation>Det här är leverantörens belopp.</translation>
    </message>
    <message>
        <source>This is how this contract counts.</source>
        <translation>Så här räknar det här avtalet.</translation>
    </message>
    <message>
        <source>Type the vendor&apos;s figure to see which way of counting gives it.</source>
        <translation>Skriv leverantörens belopp för att se vilket räknesätt som ger det.</translation>
    </message>
    <message>
        <source>The vendor counts like this: {ways}.</source>
        <translation>Leverantören räknar så här: {ways}.</translation>
    </message>
    <message>
        <source>No way of counting gives this figure. Check the price per seat, the number of seats, the day, a discount, or whether tax is included.</source>
        <translation>Inget räknesätt ger det beloppet. Kontrollera priset per plats, antalet platser, dagen, en rabatt eller om moms ingår.</translation>
    </message>
    <message>
        <source>The same purchase under every convention</source>
        <translation>Samma köp med alla räknesätt</translation>
    </message>
    <message>
        <source>A part of a period</source>
        <translation>En del av en period</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>CostChart</name>
    <message>
        <source>Costs by month</source>
        <translation>Kostnader per månad</translation>
    </message>
    <message>
        <source>Nothing is charged for these days.</source>
        <translation>Inget debiteras för dessa dagar.</translation>
    </message>
    <message>
        <source>{first} to {last}.</source>
        <translation>{first} till {last}.</translation>
    </message>
</context>
<context>
    <name>CostCommands</name>
    <message>
        <source>Adding up costs…</source>
        <translation>Lägger ihop kostnaderna…</translation>
    </message>
</context>
<context>
    <name>CostNames</name>
    <message>
        <source>Other groups</source>
        <translation>Övriga grupper</translation>
    </message>
    <message>
        <source>Unassigned seats</source>
        <translation>Lediga platser</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Grundpris</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>(no team)</source>
        <translation>(inget team)</translation>
    </message>
    <message>
        <source>(no cost centre)</source>
        <translation>(inget kostnadsställe)</translation>
    </message>
    <message>
        <source>(no user)</source>
        <translation>(ingen användare)</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostnadsställe</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Periodiserat</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Fakturerat</translation>
    </message>
    <message>
        <source>Seats of every day</source>
        <translation>Platser varje dag</translation>
    </message>
    <message>
        <source>Seats of the first day</source>
        <translation>Platser första dagen</translation>
    </message>
    <message>
        <source>A row of its own</source>
        <translation>En egen rad</translation>
    </message>
    <message>
        <source>Spread by seats</source>
        <translation>Fördelat efter platser</translation>
    </message>
    <message>
        <source>Spread by users</source>
        <translation>Fördelat efter användare</translation>
    </message>
    <message>
        <source>Fixed shares</source>
        <translation>Fasta andelar</translation>
    </message>
</context>
<context>
    <name>CostSummary</name>
    <message>
        <source>{tax} on it</source>
        <translation>{tax} på det</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>On the next invoice</source>
        <translation>På nästa faktura</translation>
    </message>
    <message>
        <source>At the renewal</source>
        <translation>Vid förnyelsen</translation>
    </message>
    <message>
        <source>Cost to the renewal</source>
        <translation>Kostnad till förnyelsen</translation>
    </message>
    <message>
        <source>to the renewal, without tax</source>
        <translation>till förnyelsen, exkl. moms</translation>
    </message>
    <message>
        <source>to the renewal on {day}, without tax</source>
        <translation>till förnyelsen {day}, exkl. moms</translation>
    </message>
    <message>
        <source>On the invoice of {day}</source>
        <translation>På fakturan {day}</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Att betala nu</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Nästa faktura</translation>
    </message>
    <message>
        <source>of it, seats bought</source>
        <translation>varav köpta platser</translation>
    </message>
    <message>
        <source>Without this purchase</source>
        <translation>Utan det här köpet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Nästa avtalsperiod</translation>
    </message>
</context>
<context>
    <name>CostsTab</name>
    <message>
        <source>By</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To, not included</source>
        <translation>Till, inte inräknad</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visning</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Grundpris</translation>
    </message>
    <message>
        <source>Unassigned seats</source>
        <translation>Lediga platser</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Andelar</translation>
    </message>
    <message>
        <source>Sales = 60, Support = 40</source>
        <translation>Sälj = 60, Support = 40</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostnader</translation>
    </message>
    <message>
        <source>Sum of the costs</source>
        <translation>Summan av kostnaderna</translation>
    </message>
    <message>
        <source>Write shares as a group and its percentage: Sales = 60.</source>
        <translation>Skriv andelar som en grupp och dess procent: Sälj = 60.</translation>
    </message>
    <message>
        <source>Equals invoices of the range: {amount}</source>
        <translation>Lika med fakturorna i tidsrummet: {amount}</translation>
    </message>
    <message>
        <source>Equals the service of the range: {amount}</source>
        <translation>Lika med de periodiserade kostnaderna i tidsrummet: {amount}</translation>
    </message>
    <message>
        <source>Scenario {scenario}: days to come are as its steps leave them.</source>
        <translation>Scenario {scenario}: kommande dagar är så som dess steg lämnar dem.</translation>
    </message>
    <message numerus="yes">
        <source>{scenario}: %n step(s) do not apply.</source>
        <translation>
            <numerusform>{scenario}: %n steg kan inte utföras.</numerusform>
            <numerusform>{scenario}: %n steg kan inte utföras.</numerusform>
        </translation>
    </message>
    <message>
        <source>No exchange rate {pair} on {day} or before.</source>
        <translation>Ingen växelkurs {pair} den {day} eller tidigare.</translation>
    </message>
</context>
<context>
    <name>CostsTable</name>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Seat-days</source>
        <translation>Platsdagar</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>date, +30 or eom</source>
        <translation>datum, +30 eller mslut</translation>
    </message>
    <message>
        <source>A date in any usual form, +30 (days), +2w, +3m, eom (end of the month)</source>
        <translation>Ett datum i valfri vanlig form, +30 (dagar), +2w (veckor), +3m (månader), mslut (månadens slut)</translation>
    </message>
    <message>
        <source>Pick a date: {field}</source>
        <translation>Välj datum: {field}</translation>
    </message>
    <message>
        <source>Pick a date</source>
        <translation>Välj datum</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it like {example}, or +30.</source>
        <translation>”{text}” är inget datum. Skriv som {example}, eller +30.</translation>
    </message>
    <message>
        <source>Not before {day}.</source>
        <translation>Inte före {day}.</translation>
    </message>
    <message>
        <source>Not after {day}.</source>
        <translation>Inte efter {day}.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Working on it…</source>
        <translation>Arbetar…</translation>
    </message>
    <message>
        <source>Close without keeping what you entered?</source>
        <translation>Stänga utan att behålla det du skrivit?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Fortsätt redigera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>DialogRequests</name>
    <message>
        <source>Open a workspace first.</source>
        <translation>Öppna en arbetsyta först.</translation>
    </message>
    <message>
        <source>Working on it…</source>
        <translation>Arbetar…</translation>
    </message>
</context>
<context>
    <name>DowngradeDialog</name>
    <message>
        <source>Remove additional paid users</source>
        <translation>Ta bort extra betalda användare</translation>
    </message>
    <message>
        <source>Seats to remove</source>
        <translation>Platser att ta bort</translation>
    </message>
    <message>
        <source>Current subscription</source>
        <translation>Nuvarande abonnemang</translation>
    </message>
    <message>
        <source>After update</source>
        <translation>Efter ändringen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Free up more…</source>
        <translation>Ta tillbaka fler…</translation>
    </message>
    <message>
        <source>Unassign seats on the Seats page first</source>
        <translation>Ta tillbaka platser på sidan Platser först</translation>
    </message>
    <message>
        <source>Copy text for the vendor</source>
        <translation>Kopiera text till leverantören</translation>
    </message>
    <message>
        <source>{least} to {most}: additional seats that nobody holds</source>
        <translation>{least} till {most}: extra platser som ingen har</translation>
    </message>
    <message>
        <source>Unassign seats…</source>
        <translation>Ta tillbaka platser…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)&apos; notice</source>
        <translation>
            <numerusform>%n dags uppsägningstid</numerusform>
            <numerusform>%n dagars uppsägningstid</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the vendor by {day} ({notice}): {left}.</source>
        <translation>Meddela leverantören senast {day} ({notice}): {left}.</translation>
    </message>
    <message>
        <source>The vendor may refuse.</source>
        <translation>Leverantören kan säga nej.</translation>
    </message>
    <message numerus="yes">
        <source>The minimum of the contract stays: %n additional seat(s).</source>
        <translation>
            <numerusform>Avtalets minimum ligger kvar: %n extra plats.</numerusform>
            <numerusform>Avtalets minimum ligger kvar: %n extra platser.</numerusform>
        </translation>
    </message>
    <message>
        <source>This term stays as it is: nothing is paid back. If someone needs these seats before {day}, assigning them cancels the request.</source>
        <translation>Den här avtalsperioden ändras inte och inget krediteras. Om någon behöver platserna före {day} avbryts begäran automatiskt när de tilldelas.</translation>
    </message>
    <message>
        <source>What it saves is being worked out.</source>
        <translation>Besparingen räknas ut.</translation>
    </message>
    <message>
        <source>This is what is scheduled already: choose another number.</source>
        <translation>Det är redan planerat så: välj ett annat antal.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n additional paid user(s)</source>
        <translation>
            <numerusform>Ta bort %n extra betald användare</numerusform>
            <numerusform>Ta bort %n extra betalda användare</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep all seats</source>
        <translation>Behåll alla platser</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n additional paid user(s) instead</source>
        <translation>
            <numerusform>Ta bort %n extra betald användare i stället</numerusform>
            <numerusform>Ta bort %n extra betalda användare i stället</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Included seats</source>
        <translation>Platser som ingår</translation>
    </message>
    <message>
        <source>Additional seats</source>
        <translation>Extra platser</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Nästa avtalsperiod</translation>
    </message>
    <message numerus="yes">
        <source>Please remove %n additional paid user(s) from our subscription {product} {tier} at the renewal on {day}.</source>
        <translation>
            <numerusform>Vi ber er ta bort %n extra betald användare från vårt abonnemang {product} {tier} vid förnyelsen {day}.</numerusform>
            <numerusform>Vi ber er ta bort %n extra betalda användare från vårt abonnemang {product} {tier} vid förnyelsen {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From then on: %n additional paid user(s).</source>
        <translation>
            <numerusform>Därefter: %n extra betald användare.</numerusform>
            <numerusform>Därefter: %n extra betalda användare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Downgrade scheduled</source>
        <translation>Nedgradering planerad</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>DraftFooter</name>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Checkout…</source>
        <translation>Köp platser…</translation>
    </message>
    <message>
        <source>No seat box is changed.</source>
        <translation>Ingen platsruta är ändrad.</translation>
    </message>
    <message numerus="yes">
        <source>{product}: %n seat(s) short</source>
        <translation>
            <numerusform>{product}: %n plats saknas</numerusform>
            <numerusform>{product}: %n platser saknas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n ändring inte sparad</numerusform>
            <numerusform>%n ändringar inte sparade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmailsPage</name>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>anna@company.com, bo@company.com …</source>
        <translation>anna@foretag.se, bo@foretag.se …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Show {email}</source>
        <translation>Visa {email}</translation>
    </message>
    <message>
        <source>Several addresses: enter the names on each user&apos;s page afterwards.</source>
        <translation>Flera adresser: skriv namnen på varje användares sida efteråt.</translation>
    </message>
    <message>
        <source>Several addresses may be separated by space, comma, semicolon or line.</source>
        <translation>Flera adresser kan skiljas åt med mellanslag, komma, semikolon eller rad.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be added with the same choices.</source>
        <translation>
            <numerusform>%n användare läggs till med samma val.</numerusform>
            <numerusform>%n användare läggs till med samma val.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Add entry</source>
        <translation>Lägg till post</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Ändra post</translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation>Spara posten</translation>
    </message>
    <message>
        <source>Enter one e-mail address, or leave it empty.</source>
        <translation>Ange en e-postadress, eller lämna fältet tomt.</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>planen</translation>
    </message>
    <message>
        <source>Choose a product.</source>
        <translation>Välj en produkt.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Den sista dagen är före den första.</translation>
    </message>
    <message>
        <source>Enter how many people a month, such as 2 or 0.5.</source>
        <translation>Ange hur många personer i månaden, till exempel 2 eller 0,5.</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>It is one person: the one who is named.</source>
        <translation>Det är en person: den som nämns.</translation>
    </message>
    <message>
        <source>People join</source>
        <translation>Personer börjar</translation>
    </message>
    <message>
        <source>People leave</source>
        <translation>Personer slutar</translation>
    </message>
    <message>
        <source>A season: people are there for some time</source>
        <translation>En säsong: personer finns där en tid</translation>
    </message>
    <message>
        <source>Growth month by month</source>
        <translation>Tillväxt månad för månad</translation>
    </message>
    <message>
        <source>Several products: with a semicolon between them.</source>
        <translation>Flera produkter: med semikolon emellan.</translation>
    </message>
    <message>
        <source>0.5: one every second month. Below 0: people leave.</source>
        <translation>0,5: en varannan månad. Under 0: personer slutar.</translation>
    </message>
    <message>
        <source>If it is somebody by name; otherwise leave it empty.</source>
        <translation>Om det är en bestämd person; lämna annars tomt.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>People a month</source>
        <translation>Personer i månaden</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>ExchangeRatesDialog</name>
    <message>
        <source>Exchange rates</source>
        <translation>Växelkurser</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>1 {base} = {rate} {quote}</source>
        <translation>1 {base} = {rate} {quote}</translation>
    </message>
    <message>
        <source>The total in {quote} needs the rate {base}/{quote} of {day} or of a day before.</source>
        <translation>Summan i {quote} behöver kursen {base}/{quote} för {day} eller en dag före.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Inget är ändrat än.</translation>
    </message>
    <message>
        <source>Choose a rate in the table.</source>
        <translation>Välj en kurs i tabellen.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Amounts in another currency are converted to {currency} at the latest rate of their day or before, in either direction. A rate that is missing is never taken to be 1.</source>
        <translation>Belopp i en annan valuta räknas om till {currency} med den senaste kursen från deras dag eller före, i endera riktningen. En kurs som saknas antas aldrig vara 1.</translation>
    </message>
</context>
<context>
    <name>ExemptDialog</name>
    <message>
        <source>Exempt from findings</source>
        <translation>Undanta från iakttagelser</translation>
    </message>
    <message>
        <source>Parental leave, shared kiosk, quarterly use…</source>
        <translation>Föräldraledig, delad arbetsplats, används varje kvartal…</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>no last day</source>
        <translation>ingen sista dag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>The last day on which it holds; empty: until somebody ends it.</source>
        <translation>Sista dagen som det gäller; tomt: tills någon avslutar det.</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Undanta</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} och %n till</numerusform>
            <numerusform>{names} och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}: the seat stays assigned and is no finding any more, until you end it or the last day is over. Nothing changes in the account.</source>
        <translation>{names}: platsen är kvar och är ingen iakttagelse längre, tills du avslutar det eller sista dagen är över. Inget ändras i kontot.</translation>
    </message>
    <message>
        <source>Say why the seat is needed.</source>
        <translation>Skriv varför platsen behövs.</translation>
    </message>
</context>
<context>
    <name>ExemptTab</name>
    <message>
        <source>Exempt</source>
        <translation>Undantagna</translation>
    </message>
    <message>
        <source>End exemption</source>
        <translation>Avsluta undantag</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Välj en rad först.</translation>
    </message>
    <message>
        <source>Nobody is exempt</source>
        <translation>Ingen är undantagen</translation>
    </message>
    <message>
        <source>Some seats look unused and are needed: parental leave, a shared kiosk, a report once a quarter. Choose them among the findings and press Exempt…, with a reason and, if you like, a last day.</source>
        <translation>En del platser ser oanvända ut men behövs: föräldraledighet, en delad arbetsplats, en rapport i kvartalet. Välj dem bland iakttagelserna och tryck på Undanta…, med en orsak och gärna en sista dag.</translation>
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
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>until it is ended</source>
        <translation>tills det avslutas</translation>
    </message>
    <message>
        <source>owner of the file</source>
        <translation>filens ägare</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Writing {file}…</source>
        <translation>Skriver {file}…</translation>
    </message>
    <message>
        <source>{file} was written. Rows: {rows}.</source>
        <translation>{file} skrevs. Rader: {rows}.</translation>
    </message>
    <message>
        <source>{count} files were written, the first is {file}. Rows: {rows}.</source>
        <translation>{count} filer skrevs, den första är {file}. Rader: {rows}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Which users</source>
        <translation>Vilka användare</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>First row names the columns</source>
        <translation>Första raden namnger kolumnerna</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Bläddra…</translation>
    </message>
    <message>
        <source>Users with their seats</source>
        <translation>Användare med sina platser</translation>
    </message>
    <message>
        <source>Billing overview</source>
        <translation>Faktureringsöversikt</translation>
    </message>
    <message>
        <source>Invoices to come</source>
        <translation>Kommande fakturor</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>New users, as HubSpot imports them</source>
        <translation>Nya användare, som HubSpot importerar dem</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>As filtered: {filter}</source>
        <translation>Som filtrerat: {filter}</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excelarbetsbok (XLSX)</translation>
    </message>
    <message>
        <source>CSV for Excel in this country</source>
        <translation>CSV för Excel i det här landet</translation>
    </message>
    <message>
        <source>CSV for other programs</source>
        <translation>CSV för andra program</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webbsida (HTML)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-rader</translation>
    </message>
    <message>
        <source>Columns parted by , and decimal point: opens by a double click.</source>
        <translation>Kolumner åtskilda av , och decimalpunkt: öppnas med ett dubbelklick.</translation>
    </message>
    <message>
        <source>Columns parted by ; and decimal comma: opens by a double click.</source>
        <translation>Kolumner åtskilda av ; och decimalkomma: öppnas med ett dubbelklick.</translation>
    </message>
    <message>
        <source>Real numbers and dates, totals as formulas.</source>
        <translation>Riktiga tal och datum, summor som formler.</translation>
    </message>
    <message>
        <source>Columns parted by , with decimal point, ISO dates and UTF-8.</source>
        <translation>Kolumner åtskilda av , med decimalpunkt, ISO-datum och UTF-8.</translation>
    </message>
    <message>
        <source>One file to read and print in any browser.</source>
        <translation>En fil att läsa och skriva ut i vilken webbläsare som helst.</translation>
    </message>
    <message>
        <source>An object a line, for programs.</source>
        <translation>Ett objekt per rad, för program.</translation>
    </message>
    <message>
        <source>CSV of at most 100 users; more make several numbered files.</source>
        <translation>CSV med högst 100 användare; fler blir flera numrerade filer.</translation>
    </message>
    <message>
        <source>Choose the name of a file.</source>
        <translation>Välj namnet på en fil.</translation>
    </message>
    <message>
        <source>End the name in {suffix}, or choose another form.</source>
        <translation>Låt namnet sluta på {suffix}, eller välj ett annat format.</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Ersätt filen</translation>
    </message>
</context>
<context>
    <name>ExtrasTab</name>
    <message>
        <source>Discounts</source>
        <translation>Rabatter</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Benämning</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>or amount</source>
        <translation>eller belopp</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Charged once</source>
        <translation>Debiteras en gång</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Price change at the renewal, per cent</source>
        <translation>Prisändring vid förnyelsen, procent</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>other rates are agreed</source>
        <translation>andra priser är avtalade</translation>
    </message>
    <message>
        <source>Price change at the renewal, %</source>
        <translation>Prisändring vid förnyelsen, %</translation>
    </message>
    <message>
        <source>5 makes every price 5 % higher from the next term on.</source>
        <translation>5 gör alla priser 5 % högre från nästa avtalsperiod.</translation>
    </message>
    <message>
        <source>A discount needs a label and either a percentage from 0 to 100 or an amount; “until” is a date or empty.</source>
        <translation>En rabatt behöver en benämning och antingen en procentsats från 0 till 100 eller ett belopp; ”till” är ett datum eller tomt.</translation>
    </message>
    <message>
        <source>A line charged once needs a date, a label and an amount.</source>
        <translation>En rad som debiteras en gång behöver datum, benämning och belopp.</translation>
    </message>
    <message>
        <source>Enter a percentage above −100, or leave it empty.</source>
        <translation>Ange en procentsats över −100, eller lämna tomt.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Något gick fel</translation>
    </message>
    <message>
        <source>SeatDesk made a mistake and could not finish what it was doing.</source>
        <translation>SeatDesk gjorde ett fel och kunde inte slutföra det som pågick.</translation>
    </message>
    <message>
        <source>The report lies in {path}; it stays on this computer.</source>
        <translation>Rapporten ligger i {path}; den stannar på den här datorn.</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>Rapporten kunde inte skrivas.</translation>
    </message>
    <message>
        <source>What was saved is safe, and the draft is kept. You can go on working.</source>
        <translation>Det som sparats är säkert, och utkastet finns kvar. Du kan arbeta vidare.</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Spara rapport…</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
</context>
<context>
    <name>FileForm</name>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Förval</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>Teckenkodning</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Avgränsare</translation>
    </message>
    <message>
        <source>Header on line</source>
        <translation>Rubriker på rad</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>{form} (as recognised)</source>
        <translation>{form} (som den känns igen)</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Som den känns igen</translation>
    </message>
    <message>
        <source>Without preset</source>
        <translation>Utan förval</translation>
    </message>
    <message>
        <source>Ask where it is unclear</source>
        <translation>Fråga där det är oklart</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Lägg till filer…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ser ut som</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Kan inte läsas</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>säkert</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>att bekräfta</translation>
    </message>
    <message>
        <source>It is the only file.</source>
        <translation>Det är den enda filen.</translation>
    </message>
    <message>
        <source>First rows, as they are read.</source>
        <translation>De första raderna, som de läses.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) above the header are not read.</source>
        <translation>
            <numerusform>%n rad ovanför rubrikerna läses inte.</numerusform>
            <numerusform>%n rader ovanför rubrikerna läses inte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never read, because it is secret: {columns}.</source>
        <translation>Läses aldrig, eftersom det är hemligt: {columns}.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Quick filters</source>
        <translation>Snabbfilter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betalda</translation>
    </message>
    <message>
        <source>Idle &gt; {days} d</source>
        <translation>Oanvända &gt; {days} d</translation>
    </message>
    <message>
        <source>No seat</source>
        <translation>Ingen plats</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inbjudna</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Inaktiverade</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Find or filter</source>
        <translation>Sök eller filtrera</translation>
    </message>
    <message>
        <source>Find or filter…</source>
        <translation>Sök eller filtrera…</translation>
    </message>
    <message>
        <source>Any words of name, e-mail or team. Also: team:sales or dept:sales  status:invited  seat:hub  tier:pro  idle:&gt;60  kind:bot  -word</source>
        <translation>Valfria ord ur namn, e-post eller team. Även: team:sälj eller dept:sälj  status:invited  seat:hub  tier:pro  idle:&gt;60  kind:bot  -ord</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Type to filter</source>
        <translation>Skriv för att filtrera</translation>
    </message>
</context>
<context>
    <name>FindingCommands</name>
    <message>
        <source>Looking for seats that cost money for nothing…</source>
        <translation>Letar efter platser som kostar pengar till ingen nytta…</translation>
    </message>
    <message numerus="yes">
        <source>Copying %n row(s)…</source>
        <translation>
            <numerusform>Kopierar %n rad…</numerusform>
            <numerusform>Kopierar %n rader…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>%n rad vald</numerusform>
            <numerusform>%n rader valda</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} sunk</source>
        <translation>{amount} redan bundet</translation>
    </message>
    <message>
        <source>{amount} avoidable</source>
        <translation>{amount} kan undvikas</translation>
    </message>
    <message numerus="yes">
        <source>Steps that free the seats of %n finding(s) added to the scenario {scenario}</source>
        <translation>
            <numerusform>Steg som tar tillbaka platserna i %n iakttagelse har lagts till i scenariot {scenario}</numerusform>
            <numerusform>Steg som tar tillbaka platserna i %n iakttagelser har lagts till i scenariot {scenario}</numerusform>
        </translation>
    </message>
    <message>
        <source>free seats in a scenario</source>
        <translation>ta tillbaka platser i ett scenario</translation>
    </message>
    <message numerus="yes">
        <source>Steps that give up the seats of %n finding(s) added to the scenario {scenario}</source>
        <translation>
            <numerusform>Steg som säger upp platserna i %n iakttagelse har lagts till i scenariot {scenario}</numerusform>
            <numerusform>Steg som säger upp platserna i %n iakttagelser har lagts till i scenariot {scenario}</numerusform>
        </translation>
    </message>
    <message>
        <source>give up seats in a scenario</source>
        <translation>säg upp platser i ett scenario</translation>
    </message>
    <message>
        <source>exempt {who} from findings</source>
        <translation>undanta {who} från iakttagelser</translation>
    </message>
    <message>
        <source>{who} exempted</source>
        <translation>{who} har undantagits</translation>
    </message>
    <message>
        <source>end the exemption of {who}</source>
        <translation>avsluta undantaget för {who}</translation>
    </message>
    <message>
        <source>Exemption of {who} ended</source>
        <translation>Undantaget för {who} är avslutat</translation>
    </message>
</context>
<context>
    <name>FindingTile</name>
    <message>
        <source>{certainty}: avoidable</source>
        <translation>{certainty}: kan undvikas</translation>
    </message>
    <message>
        <source>{certainty}: sunk</source>
        <translation>{certainty}: redan bundet</translation>
    </message>
    <message>
        <source>{amount} sunk</source>
        <translation>{amount} redan bundet</translation>
    </message>
    <message>
        <source>avoidable</source>
        <translation>kan undvikas</translation>
    </message>
    <message>
        <source>avoidable, ask first</source>
        <translation>kan undvikas, fråga först</translation>
    </message>
    <message>
        <source>never added: nobody can judge</source>
        <translation>räknas aldrig med: ingen kan bedöma</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>nobody holds them</source>
        <translation>ingen har dem</translation>
    </message>
    <message>
        <source>press Enter for the list</source>
        <translation>tryck Enter för listan</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>seen {day}</source>
        <translation>sett till {day}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänd</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>före {day}</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>till {day}</translation>
    </message>
    <message>
        <source>ends anyway</source>
        <translation>upphör ändå</translation>
    </message>
    <message>
        <source>nothing to save</source>
        <translation>inget att spara</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>från {day}</translation>
    </message>
    <message>
        <source>too late now</source>
        <translation>för sent nu</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Slutat</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Inaktiverade</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Lediga</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Tjänstekonto</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gäst</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dubblett</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Aldrig använd</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Oanvända</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inbjudna</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>No usage data</source>
        <translation>Inga användningsdata</translation>
    </message>
    <message>
        <source>Old usage data</source>
        <translation>Gamla data</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Går inte att avgöra</translation>
    </message>
    <message>
        <source>unknown amount</source>
        <translation>okänt belopp</translation>
    </message>
    <message>
        <source>{certainty}: {seats}, {amount} avoidable</source>
        <translation>{certainty}: {seats}, {amount} kan undvikas</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Iakttagelser</translation>
    </message>
    <message>
        <source>Avoidable, with what is to check</source>
        <translation>Kan undvikas, med det som ska kontrolleras</translation>
    </message>
    <message>
        <source>No subscription yet: what can be saved appears here</source>
        <translation>Inget abonnemang än: det som kan sparas visas här</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>as of {day}, amounts without tax</source>
        <translation>per {day}, belopp exkl. moms</translation>
    </message>
    <message>
        <source>{text}, with {scenario}</source>
        <translation>{text}, med {scenario}</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Undantagna</translation>
    </message>
    <message>
        <source>{certain} for certain, up to {most}</source>
        <translation>{certain} säkert, upp till {most}</translation>
    </message>
    <message>
        <source>Nothing to give up.</source>
        <translation>Inget att säga upp.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>Nothing to give up. Usage data: {day}</source>
        <translation>Inget att säga upp. Användningsdata: {day}</translation>
    </message>
    <message>
        <source>To give up</source>
        <translation>Att säga upp</translation>
    </message>
    <message>
        <source>Findings are seats that cost money for nothing: nobody holds them, their user has left, is deactivated, or has not been seen for long. Import a list of people and a report of their use, and what can be saved is listed here with its last day.</source>
        <translation>Iakttagelser är platser som kostar pengar till ingen nytta: ingen har dem, användaren har slutat, är inaktiverad eller har inte synts till på länge. Importera en lista över personer och en rapport om deras användning, så visas här vad som kan sparas och sista dagen för det.</translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message>
        <source>Reasons</source>
        <translation>Orsaker</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Iakttagelser</translation>
    </message>
    <message>
        <source>Why sunk?</source>
        <translation>Varför redan bundet?</translation>
    </message>
    <message>
        <source>Why avoidable?</source>
        <translation>Varför kan det undvikas?</translation>
    </message>
    <message>
        <source>Free seats…</source>
        <translation>Ta tillbaka platser…</translation>
    </message>
    <message>
        <source>Give up seats…</source>
        <translation>Säg upp platser…</translation>
    </message>
    <message>
        <source>Exempt…</source>
        <translation>Undanta…</translation>
    </message>
    <message>
        <source>Choose rows first.</source>
        <translation>Välj rader först.</translation>
    </message>
    <message>
        <source>Choose people: nobody holds these seats.</source>
        <translation>Välj personer: ingen har de här platserna.</translation>
    </message>
    <message>
        <source>These seats cannot be judged: open their list first.</source>
        <translation>De här platserna kan inte bedömas: öppna listan först.</translation>
    </message>
    <message>
        <source>Show these people</source>
        <translation>Visa de här personerna</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alla produkter</translation>
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
        <translation>Orsaker, säkerhet, produkt</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Senast använd</translation>
    </message>
    <message>
        <source>Sunk</source>
        <translation>Redan bundet</translation>
    </message>
    <message>
        <source>Avoidable</source>
        <translation>Kan undvikas</translation>
    </message>
    <message>
        <source>Act by</source>
        <translation>Senast</translation>
    </message>
</context>
<context>
    <name>FirstRows</name>
    <message>
        <source>Upgrading the workspace after a backup…</source>
        <translation>Uppgraderar arbetsytan efter en säkerhetskopia…</translation>
    </message>
</context>
<context>
    <name>FirstRowsModel</name>
    <message>
        <source>Above the header: not read</source>
        <translation>Ovanför rubrikerna: läses inte</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Rubriker</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Add the subscription you have: its tier, its term, its prices.</source>
        <translation>Lägg till abonnemanget ni har: nivån, avtalsperioden, priserna.</translation>
    </message>
    <message>
        <source>Import a list of your people and their seats, or add users one by one.</source>
        <translation>Importera en lista över era personer och deras platser, eller lägg till användare en i taget.</translation>
    </message>
    <message>
        <source>See who needs no seat, what that saves, and by when you must act.</source>
        <translation>Se vem som inte behöver sin plats, vad det sparar och när du senast måste agera.</translation>
    </message>
    <message>
        <source>Add subscription…</source>
        <translation>Lägg till abonnemang…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>Ny användare…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Iakttagelser</translation>
    </message>
    <message>
        <source>Step {number}, done</source>
        <translation>Steg {number}, klart</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Steg {number}</translation>
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
        <translation>planen</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Urklipp</translation>
    </message>
    <message>
        <source>Read a head-count plan</source>
        <translation>Läs en personalplan</translation>
    </message>
    <message>
        <source>edit the head-count plan</source>
        <translation>ändra personalplanen</translation>
    </message>
    <message>
        <source>Head-count plan saved</source>
        <translation>Personalplanen är sparad</translation>
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
        <translation>Månader</translation>
    </message>
    <message>
        <source>Need by month</source>
        <translation>Behov per månad</translation>
    </message>
    <message>
        <source>Add entry…</source>
        <translation>Lägg till post…</translation>
    </message>
    <message>
        <source>Edit entry…</source>
        <translation>Ändra post…</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>Ta bort post</translation>
    </message>
    <message>
        <source>Paste from a sheet</source>
        <translation>Klistra in från kalkylblad</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>Läs en fil…</translation>
    </message>
    <message>
        <source>Base, spare seats, tier…</source>
        <translation>Bas, reservplatser, nivå…</translation>
    </message>
    <message>
        <source>There is no product yet.</source>
        <translation>Det finns ingen produkt ännu.</translation>
    </message>
    <message>
        <source>{product}: seats suffice</source>
        <translation>{product}: platserna räcker</translation>
    </message>
    <message>
        <source>{product}: runs out on {day}</source>
        <translation>{product}: platserna tar slut {day}</translation>
    </message>
    <message>
        <source>The plan is being read.</source>
        <translation>Planen läses.</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Välj en post först.</translation>
    </message>
    <message>
        <source>Choose one entry.</source>
        <translation>Välj en enda post.</translation>
    </message>
    <message>
        <source>Nobody is planned yet</source>
        <translation>Ingen är planerad ännu</translation>
    </message>
    <message>
        <source>The need is that of today&apos;s people. Add who joins and who leaves, seasons and growth, or paste rows from a spreadsheet.</source>
        <translation>Än så länge är behovet bara dagens personer. Lägg till vilka som börjar och slutar, säsonger och tillväxt, eller klistra in rader från ett kalkylark.</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>The workspace is open already</source>
        <translation>Arbetsytan är redan öppen</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Öppnad av</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänd</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dator</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Last sign of life</source>
        <translation>Senaste livstecken</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Öppna skrivskyddad</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Remove lock and open</source>
        <translation>Ta bort låset och öppna</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Öppna ändå</translation>
    </message>
    <message>
        <source>{file} is open already</source>
        <translation>{file} är redan öppen</translation>
    </message>
    <message>
        <source>You can both work in it: each of you sees what the other saves, and nothing is lost. Who should not change anything opens it read-only.</source>
        <translation>Ni kan båda arbeta i den: var och en ser vad den andra sparar, och inget försvinner. Den som inte ska ändra något öppnar den skrivskyddad.</translation>
    </message>
    <message>
        <source>That computer has given no sign for long: it was perhaps switched off, or SeatDesk was ended there. Ask there whether somebody still works in the file before you remove the lock.</source>
        <translation>Den datorn har inte gett något tecken på länge: den kanske stängdes av, eller så avslutades SeatDesk där. Fråga där om någon fortfarande arbetar i filen innan du tar bort låset.</translation>
    </message>
    <message>
        <source>Ask there for the file to be closed, or only look at it meanwhile.</source>
        <translation>Be att filen stängs där, eller titta bara på den så länge.</translation>
    </message>
    <message>
        <source>Two computers that write to one file damage it, and of a folder that is synchronised the changes of one are lost. Several people work together in team mode.</source>
        <translation>Två datorer som skriver till samma fil skadar den, och i en mapp som synkroniseras försvinner den enas ändringar. Flera personer arbetar tillsammans i teamläget.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Find in the help…</source>
        <translation>Sök i hjälpen…</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Sök i hjälpen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Ämnen</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Ämnets text</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Help: {topic}</source>
        <translation>Hjälp: {topic}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>HiddenRows</name>
    <message>
        <source>Show all users</source>
        <translation>Visa alla användare</translation>
    </message>
    <message>
        <source>Deselect them</source>
        <translation>Avmarkera dem</translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%n markerad rad döljs av filtret.</numerusform>
            <numerusform>%n markerade rader döljs av filtret.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiden</translation>
    </message>
    <message>
        <source>owner of the file</source>
        <translation>filens ägare</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exempel</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fönster</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>kommandorad</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>import {file}</source>
        <translation>importera {file}</translation>
    </message>
    <message>
        <source>{file} imported</source>
        <translation>{file} har importerats</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Lists of people ({patterns})</source>
        <translation>Listor över personer ({patterns})</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message numerus="yes">
        <source>Import %n change(s)</source>
        <translation>
            <numerusform>Importera %n ändring</numerusform>
            <numerusform>Importera %n ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granska</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>How the file is read and what its columns hold is clear.</source>
        <translation>Hur filen läses och vad kolumnerna innehåller är klart.</translation>
    </message>
    <message>
        <source>How the file is read was kept as “{name}”.</source>
        <translation>Hur filen läses är sparat som ”{name}”.</translation>
    </message>
    <message>
        <source>The file, its columns and all words in it are clear.</source>
        <translation>Filen, kolumnerna och alla ord i den är klara.</translation>
    </message>
    <message>
        <source>Back leads there.</source>
        <translation>Tillbaka leder dit.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Inget importerades.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importerar…</translation>
    </message>
    <message>
        <source>Which files, and how are they read?</source>
        <translation>Vilka filer, och hur läses de?</translation>
    </message>
    <message>
        <source>What do the columns hold?</source>
        <translation>Vad står i kolumnerna?</translation>
    </message>
    <message>
        <source>What do names and words stand for?</source>
        <translation>Vad står namn och ord för?</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Det här skulle ändras</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Det här är det första steget.</translation>
    </message>
    <message>
        <source>There is no file that can be read.</source>
        <translation>Det finns ingen fil som kan läsas.</translation>
    </message>
    <message numerus="yes">
        <source>Answer the %n open question(s) of this step first.</source>
        <translation>
            <numerusform>Besvara först den öppna frågan i det här steget.</numerusform>
            <numerusform>Besvara först de %n öppna frågorna i det här steget.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportMessages</name>
    <message numerus="yes">
        <source>%n user(s) added</source>
        <translation>
            <numerusform>%n användare tillagd</numerusform>
            <numerusform>%n användare tillagda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ändrad</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) assigned</source>
        <translation>
            <numerusform>%n plats tilldelad</numerusform>
            <numerusform>%n platser tilldelade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) added</source>
        <translation>
            <numerusform>%n abonnemang tillagt</numerusform>
            <numerusform>%n abonnemang tillagda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detail(s) of subscriptions corrected</source>
        <translation>
            <numerusform>%n uppgift om abonnemang rättad</numerusform>
            <numerusform>%n uppgifter om abonnemang rättade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deactivated</source>
        <translation>
            <numerusform>%n inaktiverad</numerusform>
            <numerusform>%n inaktiverade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) dated</source>
        <translation>
            <numerusform>%n plats daterad</numerusform>
            <numerusform>%n platser daterade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use of %n user(s) observed for longer</source>
        <translation>
            <numerusform>%n användares användning sedd längre</numerusform>
            <numerusform>%n användares användning sedd längre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: unreadable</source>
        <translation>
            <numerusform>%n rad utelämnad: oläsbar</numerusform>
            <numerusform>%n rader utelämnade: oläsbara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: a word without an answer</source>
        <translation>
            <numerusform>%n rad utelämnad: ett ord utan svar</numerusform>
            <numerusform>%n rader utelämnade: ett ord utan svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out by you</source>
        <translation>
            <numerusform>%n rad utelämnad av dig</numerusform>
            <numerusform>%n rader utelämnade av dig</numerusform>
        </translation>
    </message>
    <message>
        <source>The account has no subscription for these seats: {names}</source>
        <translation>Kontot har inget abonnemang för de här platserna: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReviewPage</name>
    <message>
        <source>There is no file that can be read.</source>
        <translation>Det finns ingen fil som kan läsas.</translation>
    </message>
    <message>
        <source>Answer the open questions first.</source>
        <translation>Svara först på de öppna frågorna.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Det finns inget att importera.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by you</source>
        <translation>
            <numerusform>%n utelämnad av dig</numerusform>
            <numerusform>%n utelämnade av dig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) of the sheet count, too</source>
        <translation>
            <numerusform>%n dold rad i bladet räknas också</numerusform>
            <numerusform>%n dolda rader i bladet räknas också</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is stored together, or nothing. It can be undone.</source>
        <translation>Allt sparas tillsammans, eller inget. Det kan ångras.</translation>
    </message>
    <message>
        <source>The account has no subscription for these seats: {names}</source>
        <translation>Kontot har inget abonnemang för de här platserna: {names}</translation>
    </message>
    <message>
        <source>The price of these subscriptions is left open: {names}</source>
        <translation>Priset för de här abonnemangen lämnas öppet: {names}</translation>
    </message>
    <message>
        <source>The only Super Admin stays active: {names}</source>
        <translation>Den enda superadministratören förblir aktiv: {names}</translation>
    </message>
    <message>
        <source>They hold seats, which cannot be unassigned once they are deactivated: {names}</source>
        <translation>De har platser, som inte kan tas tillbaka när de har inaktiverats: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n new user(s) come deactivated with a seat.</source>
        <translation>
            <numerusform>%n ny användare kommer inaktiverad med en plats.</numerusform>
            <numerusform>%n nya användare kommer inaktiverade med en plats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) held here are not in the files and stay.</source>
        <translation>
            <numerusform>%n plats som innehas här finns inte i filerna och blir kvar.</numerusform>
            <numerusform>%n platser som innehas här finns inte i filerna och blir kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigning these seats cancels the pending change of tier or terms of {product}.</source>
        <translation>Om dessa platser tilldelas avbryts det planerade bytet av nivå eller villkor för {product}.</translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s) may be known already: see Values.</source>
        <translation>
            <numerusform>%n ny person kan redan vara känd: se Värden.</numerusform>
            <numerusform>%n nya personer kan redan vara kända: se Värden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigning these seats cancels the pending removal of %n {product} seat(s).</source>
        <translation>
            <numerusform>När platserna tilldelas avbryts den planerade borttagningen av %n plats i {product}.</numerusform>
            <numerusform>När platserna tilldelas avbryts den planerade borttagningen av %n platser i {product}.</numerusform>
        </translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>och {n} till</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Inloggningsnamn</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>Användarnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Second e-mail address</source>
        <translation>Andra e-postadress</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Senast aktiv</translation>
    </message>
    <message>
        <source>Days since last active</source>
        <translation>Dagar sedan senast aktiv</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostnadsställe</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Befattning</translation>
    </message>
    <message>
        <source>Type of user</source>
        <translation>Typ av användare</translation>
    </message>
    <message>
        <source>Last use may be earlier</source>
        <translation>Senaste användning kan vara tidigare</translation>
    </message>
    <message>
        <source>Activity as of</source>
        <translation>Aktivitet per</translation>
    </message>
    <message>
        <source>Hire date</source>
        <translation>Anställningsdatum</translation>
    </message>
    <message>
        <source>Leave date</source>
        <translation>Slutdatum</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>Konto skapat</translation>
    </message>
    <message>
        <source>Seat assigned on</source>
        <translation>Plats tilldelad den</translation>
    </message>
    <message>
        <source>Day of the report</source>
        <translation>Rapportens dag</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Produktkod</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Seats paid for</source>
        <translation>Betalda platser</translation>
    </message>
    <message>
        <source>Seats assigned</source>
        <translation>Tilldelade platser</translation>
    </message>
    <message>
        <source>Price per seat</source>
        <translation>Pris per plats</translation>
    </message>
    <message>
        <source>Total price</source>
        <translation>Totalpris</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Renewal date</source>
        <translation>Förnyelsedag</translation>
    </message>
    <message>
        <source>Billing period</source>
        <translation>Faktureringsperiod</translation>
    </message>
    <message>
        <source>Start of the term</source>
        <translation>Avtalsperiodens början</translation>
    </message>
    <message>
        <source>Last day of the term</source>
        <translation>Avtalsperiodens sista dag</translation>
    </message>
    <message>
        <source>Months of a term</source>
        <translation>Månader i en avtalsperiod</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverantör</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Ordernummer</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Personlista</translation>
    </message>
    <message>
        <source>Usage report</source>
        <translation>Användningsrapport</translation>
    </message>
    <message>
        <source>List of subscriptions</source>
        <translation>Abonnemangslista</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Känns inte igen</translation>
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
        <translation>Tabb</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Lodstreck |</translation>
    </message>
    <message>
        <source>None: one column</source>
        <translation>Ingen: en kolumn</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with a mark</source>
        <translation>UTF-8 med märke</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>Western Europe (Windows)</source>
        <translation>Västeuropa (Windows)</translation>
    </message>
    <message>
        <source>Central Europe (Windows)</source>
        <translation>Centraleuropa (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Kyrilliska (Windows)</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>Grekiska (Windows)</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>Turkiska (Windows)</translation>
    </message>
    <message>
        <source>Baltic (Windows)</source>
        <translation>Baltiska (Windows)</translation>
    </message>
    <message>
        <source>Western Europe (ISO)</source>
        <translation>Västeuropa (ISO)</translation>
    </message>
    <message>
        <source>Western Europe (Mac)</source>
        <translation>Västeuropa (Mac)</translation>
    </message>
    <message>
        <source>Western Europe (DOS)</source>
        <translation>Västeuropa (DOS)</translation>
    </message>
    <message>
        <source>Japanese (Windows)</source>
        <translation>Japanska (Windows)</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Kinesiska, förenklad</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Kinesiska, traditionell</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanska</translation>
    </message>
    <message>
        <source>Yes: has the seat</source>
        <translation>Ja: har platsen</translation>
    </message>
    <message>
        <source>No: has no seat</source>
        <translation>Nej: har ingen plats</translation>
    </message>
    <message>
        <source>Nothing: leave the user as they are</source>
        <translation>Inget: låt användaren vara som förut</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Dagen först</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Månaden först</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Året först</translation>
    </message>
    <message>
        <source>Days as a spreadsheet counts them</source>
        <translation>Dagar som ett kalkylprogram räknar dem</translation>
    </message>
    <message>
        <source>Leave the column out</source>
        <translation>Utelämna kolumnen</translation>
    </message>
    <message>
        <source>Decimal point (1,234.50)</source>
        <translation>Decimalpunkt (1,234.50)</translation>
    </message>
    <message>
        <source>Decimal comma (1.234,50)</source>
        <translation>Decimalkomma (1.234,50)</translation>
    </message>
    <message>
        <source>Row left out</source>
        <translation>Raden utelämnas</translation>
    </message>
    <message>
        <source>Row waits for an answer</source>
        <translation>Raden väntar på svar</translation>
    </message>
    <message>
        <source>Row read without this value</source>
        <translation>Raden läses utan värdet</translation>
    </message>
    <message>
        <source>Row read all the same</source>
        <translation>Raden läses ändå</translation>
    </message>
    <message>
        <source>Row left out by you</source>
        <translation>Raden utelämnas av dig</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>tal</translation>
    </message>
    <message>
        <source>an XLSX workbook</source>
        <translation>en XLSX-arbetsbok</translation>
    </message>
    <message>
        <source>an XLS workbook</source>
        <translation>en XLS-arbetsbok</translation>
    </message>
    <message>
        <source>an XLSB workbook</source>
        <translation>en XLSB-arbetsbok</translation>
    </message>
    <message>
        <source>an ODS workbook</source>
        <translation>en ODS-arbetsbok</translation>
    </message>
    <message>
        <source>The last day of the term</source>
        <translation>Avtalsperiodens sista dag</translation>
    </message>
    <message>
        <source>The first day of the next term</source>
        <translation>Nästa avtalsperiods första dag</translation>
    </message>
    <message>
        <source>Years in a row</source>
        <translation>Flera år i rad</translation>
    </message>
    <message>
        <source>One term</source>
        <translation>En avtalsperiod</translation>
    </message>
    <message>
        <source>They renewed and run on</source>
        <translation>De har förnyats och löper vidare</translation>
    </message>
    <message>
        <source>They have ended: leave them out</source>
        <translation>De har upphört: utelämna dem</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>En månad</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Ett kvartal</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ett år</translation>
    </message>
    <message>
        <source>The whole term</source>
        <translation>Hela avtalsperioden</translation>
    </message>
    <message>
        <source>Take no price</source>
        <translation>Ta inget pris</translation>
    </message>
    <message>
        <source>Round them</source>
        <translation>Avrunda dem</translation>
    </message>
    <message>
        <source>The price of one seat</source>
        <translation>Priset för en plats</translation>
    </message>
    <message>
        <source>The price of all seats</source>
        <translation>Priset för alla platser</translation>
    </message>
    <message>
        <source>Service or shared mailbox</source>
        <translation>Tjänst eller delad brevlåda</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>No seat</source>
        <translation>Ingen plats</translation>
    </message>
    <message>
        <source>Seat of {product}</source>
        <translation>Plats i {product}</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Läses aldrig</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Läses inte</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Det finns ingen</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Tas inte över</translation>
    </message>
    <message>
        <source>{seats}, {price}, from {first}, renews on {day}</source>
        <translation>{seats}, {price}, från {first}, förnyas {day}</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>inget pris</translation>
    </message>
    <message>
        <source>{amount} a seat and month</source>
        <translation>{amount} per plats och månad</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Tick to take it from the file</source>
        <translation>Kryssa för att ta det från filen</translation>
    </message>
    <message>
        <source>The last use may be earlier than that day</source>
        <translation>Senaste användning kan vara tidigare än den dagen</translation>
    </message>
    <message>
        <source>The day of the last use is exact</source>
        <translation>Dagen för senaste användning är exakt</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>före {day}</translation>
    </message>
    <message>
        <source>last active {day}</source>
        <translation>senast aktiv {day}</translation>
    </message>
    <message>
        <source>known</source>
        <translation>känd</translation>
    </message>
    <message>
        <source>Secret: never read, never stored.</source>
        <translation>Hemligt: läses aldrig, sparas aldrig.</translation>
    </message>
    <message>
        <source>Turned round: “yes” means deactivated.</source>
        <translation>Omvänt: ”ja” betyder inaktiverad.</translation>
    </message>
    <message>
        <source>Several in a cell, split at {signs}.</source>
        <translation>Flera i en cell, delas vid {signs}.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>inget datum</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>{day} or earlier</source>
        <translation>{day} eller tidigare</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>inget tal</translation>
    </message>
</context>
<context>
    <name>InvitationDialog</name>
    <message>
        <source>Invitation</source>
        <translation>Inbjudan</translation>
    </message>
    <message>
        <source>SeatDesk sends nothing: it never uses the network. Copy addresses and text into your mail program.</source>
        <translation>SeatDesk skickar ingenting: programmet använder aldrig nätet. Kopiera adresser och text till ditt e-postprogram.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Kopiera adresser</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiera text</translation>
    </message>
    <message>
        <source>you now have access to {products} in the account of {account}.</source>
        <translation>du har nu åtkomst till {products} i kontot för {account}.</translation>
    </message>
    <message>
        <source>you are now a user in the account of {account}.</source>
        <translation>du är nu användare i kontot för {account}.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hej,</translation>
    </message>
    <message>
        <source>Sign in with the address that this message came to.</source>
        <translation>Logga in med den adress som det här meddelandet kom till.</translation>
    </message>
    <message>
        <source>A paid seat is ready for you: {seats}.</source>
        <translation>En betald plats är klar för dig: {seats}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
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
        <translation>SeatDesk skickar ingenting: skicka inbjudan själv.</translation>
    </message>
    <message>
        <source>Invitation text…</source>
        <translation>Inbjudningstext…</translation>
    </message>
</context>
<context>
    <name>InvoiceChart</name>
    <message>
        <source>Invoices to come by month</source>
        <translation>Kommande fakturor per månad</translation>
    </message>
    <message>
        <source>No invoice is to come.</source>
        <translation>Ingen faktura är på väg.</translation>
    </message>
    <message>
        <source>{first} to {last}: no amounts, as no price is known.</source>
        <translation>{first} till {last}: inga belopp, eftersom inget pris är känt.</translation>
    </message>
    <message>
        <source>{first} to {last}: {sum} in all without tax; most in {month}: {amount}.</source>
        <translation>{first} till {last}: {sum} totalt exkl. moms; mest i {month}: {amount}.</translation>
    </message>
    <message>
        <source>Without a price, and so not in any sum: {products}.</source>
        <translation>Utan pris, och därför inte med i någon summa: {products}.</translation>
    </message>
</context>
<context>
    <name>InvoiceDayDialog</name>
    <message>
        <source>Day of the invoice</source>
        <translation>Fakturans dag</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Fakturadatum</translation>
    </message>
    <message>
        <source>The file has the invoices of several days. One of them is compared.</source>
        <translation>Filen har fakturor för flera dagar. En av dem jämförs.</translation>
    </message>
    <message>
        <source>The file does not say it. It is compared with your invoice of that day.</source>
        <translation>Filen säger det inte. Den jämförs med er faktura från den dagen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
</context>
<context>
    <name>InvoiceLinesTable</name>
    <message>
        <source>Vendor&apos;s line</source>
        <translation>Leverantörens rad</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverantören</translation>
    </message>
    <message>
        <source>Our line</source>
        <translation>Vår rad</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Vårt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Status and reason</source>
        <translation>Status och orsak</translation>
    </message>
</context>
<context>
    <name>InvoiceTable</name>
    <message>
        <source>Invoices to come</source>
        <translation>Kommande fakturor</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Visa alla rader</translation>
    </message>
    <message>
        <source>Hide lines</source>
        <translation>Dölj rader</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n faktura</numerusform>
            <numerusform>%n fakturor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n utan pris</numerusform>
            <numerusform>%n utan pris</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice of {day}</source>
        <translation>Faktura {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n plats</numerusform>
            <numerusform>%n platser</numerusform>
        </translation>
    </message>
    <message>
        <source>{price} a month</source>
        <translation>{price} i månaden</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
</context>
<context>
    <name>LicenceTexts</name>
    <message>
        <source>Parts of the program</source>
        <translation>Programmets delar</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenstext</translation>
    </message>
    <message>
        <source>SeatDesk is under the MIT licence. This copy runs from its sources; the parts it uses were installed apart from it, each with its own licence.</source>
        <translation>SeatDesk har MIT-licensen. Den här kopian körs från källkoden; delarna som den använder installerades för sig, var och en med sin egen licens.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källkod</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Add line</source>
        <translation>Lägg till rad</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Ta bort rad</translation>
    </message>
    <message>
        <source>There is no line to remove.</source>
        <translation>Det finns ingen rad att ta bort.</translation>
    </message>
</context>
<context>
    <name>ListAnswer</name>
    <message>
        <source>Changes of the list</source>
        <translation>Listans ändringar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>{file} is a list of people, not an invoice</source>
        <translation>{file} är en lista över personer, ingen faktura</translation>
    </message>
    <message>
        <source>{file} is a list of subscriptions, not an invoice</source>
        <translation>{file} är en lista över abonnemang, ingen faktura</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>{count} tillkommer</translation>
    </message>
    <message>
        <source>{count} gone</source>
        <translation>{count} saknas</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} flyttade</translation>
    </message>
    <message>
        <source>{count} with another quantity</source>
        <translation>{count} med annat antal</translation>
    </message>
    <message>
        <source>{count} changed otherwise</source>
        <translation>{count} ändrade på annat sätt</translation>
    </message>
    <message>
        <source>Importing it would change nothing.</source>
        <translation>En import skulle inte ändra något.</translation>
    </message>
    <message>
        <source>Importing it would change this: {counts}.</source>
        <translation>En import skulle ändra detta: {counts}.</translation>
    </message>
    <message>
        <source>The importer has questions about it first.</source>
        <translation>Importen har frågor om den först.</translation>
    </message>
</context>
<context>
    <name>ListChangesTable</name>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Vem eller vad</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Här</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillkommer</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttad</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>ticked</source>
        <translation>kryssad</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>inte kryssad</translation>
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
        <translation>Markera alla</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Markera ingen</translation>
    </message>
    <message>
        <source>{there} of {total}</source>
        <translation>{there} av {total}</translation>
    </message>
    <message>
        <source>the first {there}; scroll for more</source>
        <translation>de första {there}; rulla för fler</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Letar…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Verktyg</translation>
    </message>
</context>
<context>
    <name>MeaningTable</name>
    <message>
        <source>Means</source>
        <translation>Betyder</translation>
    </message>
    <message>
        <source>The selected rows mean</source>
        <translation>De markerade raderna betyder</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Markera först en rad.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>&amp;Platser</translation>
    </message>
    <message>
        <source>&amp;Billing</source>
        <translation>&amp;Fakturering</translation>
    </message>
    <message>
        <source>S&amp;cenarios</source>
        <translation>S&amp;cenarier</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Verktyg</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
</context>
<context>
    <name>MenuContents</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Öppna &amp;senaste</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Sida</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolumner</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortera efter</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Tilldela</translation>
    </message>
    <message>
        <source>&amp;Unassign</source>
        <translation>Ta till&amp;baka</translation>
    </message>
    <message>
        <source>Trans&amp;fer seat between two users</source>
        <translation>&amp;Flytta plats mellan två användare</translation>
    </message>
    <message>
        <source>&amp;Checkout</source>
        <translation>&amp;Köp platser</translation>
    </message>
    <message>
        <source>&amp;Remove additional paid users</source>
        <translation>&amp;Ta bort extra betalda användare</translation>
    </message>
    <message>
        <source>Cancel &amp;downgrade request</source>
        <translation>Avbryt &amp;nedgraderingen</translation>
    </message>
    <message>
        <source>&amp;Active scenario</source>
        <translation>&amp;Aktivt scenario</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>MissingRow</name>
    <message>
        <source>Missing from {folder}</source>
        <translation>Saknas i {folder}</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Leta upp…</translation>
    </message>
    <message>
        <source>Locate {workspace}</source>
        <translation>Leta upp {workspace}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove {workspace} from the list</source>
        <translation>Ta bort {workspace} ur listan</translation>
    </message>
    <message>
        <source>Take it out of this list; no file is touched</source>
        <translation>Ta bort ur listan; ingen fil rörs</translation>
    </message>
</context>
<context>
    <name>MoneyEdit</name>
    <message>
        <source>An amount, or a small calculation such as =12*90</source>
        <translation>Ett belopp, eller en liten uträkning som =12*90</translation>
    </message>
</context>
<context>
    <name>MonthChart</name>
    <message>
        <source>Save chart</source>
        <translation>Spara diagram</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-teckning (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-bild (*.png)</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Kopiera diagram</translation>
    </message>
    <message>
        <source>Save chart as PNG or SVG…</source>
        <translation>Spara diagram som PNG eller SVG…</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>NeedChart</name>
    <message>
        <source>Need against owned</source>
        <translation>Behov mot ägda platser</translation>
    </message>
    <message>
        <source>No product has seats or people planned.</source>
        <translation>Ingen produkt har platser eller planerade personer.</translation>
    </message>
    <message>
        <source>{month}: {needed} needed, {owned} owned, {short} short.</source>
        <translation>{month}: {needed} behövs, {owned} ägs, {short} saknas.</translation>
    </message>
</context>
<context>
    <name>NeedMonths</name>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Joiners</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Behövs</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Ägda</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Saknas</translation>
    </message>
</context>
<context>
    <name>NewUserDialog</name>
    <message>
        <source>New user</source>
        <translation>Ny användare</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Vem är det?</translation>
    </message>
    <message>
        <source>What may they use?</source>
        <translation>Vad får de använda?</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Stämmer det?</translation>
    </message>
    <message>
        <source>Checkout…</source>
        <translation>Köp platser…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Enter at least one e-mail address.</source>
        <translation>Skriv minst en e-postadress.</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Ny arbetsyta</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Bläddra…</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Skapa arbetsyta</translation>
    </message>
    <message>
        <source>Choose where the workspace is kept.</source>
        <translation>Välj var arbetsytan ska finnas.</translation>
    </message>
    <message>
        <source>This file exists already. Choose another name.</source>
        <translation>Filen finns redan. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>SeatDesk workspaces (*.seatdesk)</source>
        <translation>SeatDesk-arbetsytor (*.seatdesk)</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Finns i</translation>
    </message>
    <message>
        <source>A file on this machine, or a database for a team: postgresql://user@host/database</source>
        <translation>En fil på den här datorn, eller en databas för ett team: postgresql://användare@värd/databas</translation>
    </message>
</context>
<context>
    <name>NextInvoices</name>
    <message>
        <source>Next invoices</source>
        <translation>Nästa fakturor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Enter its prices, and the invoices show what it costs.</source>
        <translation>Ange priserna, så visar fakturorna vad det kostar.</translation>
    </message>
    <message>
        <source>No invoice falls into the next 12 months.</source>
        <translation>Ingen faktura infaller de närmaste 12 månaderna.</translation>
    </message>
    <message>
        <source>12 months: {total}</source>
        <translation>12 månader: {total}</translation>
    </message>
    <message>
        <source>Tax included where the account has a tax rate.</source>
        <translation>Moms ingår där kontot har en momssats.</translation>
    </message>
</context>
<context>
    <name>OutcomeMessages</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Ångrat: {what}.</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Gjort igen: {what}.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
</context>
<context>
    <name>PackChoices</name>
    <message>
        <source>Scenario to approve</source>
        <translation>Scenario att godkänna</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
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
        <translation>Papper</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Decision asked</source>
        <translation>Beslut som behövs</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Gör ingenting</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Jämfört med</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranskning</translation>
    </message>
</context>
<context>
    <name>PageRail</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>PaidAlready</name>
    <message>
        <source>Paid for already and perhaps not needed. Unassign these seats first, and fewer have to be bought:</source>
        <translation>Redan betalda och kanske inte nödvändiga. Ta tillbaka de här platserna först, så behöver färre köpas:</translation>
    </message>
    <message>
        <source>{product}: {name}, {reason} ({certain})</source>
        <translation>{product}: {name}, {reason} ({certain})</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>och {n} till</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Assign {product} seats</source>
        <translation>Tilldela platser: {product}</translation>
    </message>
    <message>
        <source>Unassign {product} seats</source>
        <translation>Ta tillbaka platser: {product}</translation>
    </message>
    <message>
        <source>Transfer a {product} seat between two users</source>
        <translation>Flytta en plats mellan två användare: {product}</translation>
    </message>
    <message>
        <source>Buy {product} seats</source>
        <translation>Köp platser: {product}</translation>
    </message>
    <message>
        <source>Remove additional {product} seats</source>
        <translation>Ta bort extra platser: {product}</translation>
    </message>
    <message>
        <source>Cancel the downgrade request of {product}</source>
        <translation>Avbryt nedgraderingen: {product}</translation>
    </message>
</context>
<context>
    <name>PaletteCommands</name>
    <message>
        <source>Work in the scenario {name}</source>
        <translation>Arbeta i scenariot {name}</translation>
    </message>
    <message>
        <source>Work in the account itself</source>
        <translation>Arbeta i själva kontot</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password of the server</source>
        <translation>Serverns lösenord</translation>
    </message>
    <message>
        <source>Keep it in this system&apos;s keyring</source>
        <translation>Spara det i systemets nyckelring</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Anslut</translation>
    </message>
    <message>
        <source>It is not kept, for this system has no keyring. To be asked no more, put it into PostgreSQL&apos;s own password file.</source>
        <translation>Det sparas inte, för systemet har ingen nyckelring. Skriv det i PostgreSQL:s egen lösenordsfil om du inte vill få frågan igen.</translation>
    </message>
</context>
<context>
    <name>PendingRequests</name>
    <message numerus="yes">
        <source>%n additional paid user(s) leave on {day}.</source>
        <translation>
            <numerusform>%n extra betald användare försvinner {day}.</numerusform>
            <numerusform>%n extra betalda användare försvinner {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pending removal of %n additional paid user(s) acts only if auto-renewal is switched on again.</source>
        <translation>
            <numerusform>Den planerade borttagningen av %n extra betald användare gäller bara om automatisk förnyelse slås på igen.</numerusform>
            <numerusform>Den planerade borttagningen av %n extra betalda användare gäller bara om automatisk förnyelse slås på igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{tier} from {day}.</source>
        <translation>{tier} från {day}.</translation>
    </message>
    <message>
        <source>The pending change to {tier} acts only if auto-renewal is switched on again.</source>
        <translation>Det planerade bytet till {tier} gäller bara om automatisk förnyelse slås på igen.</translation>
    </message>
    <message>
        <source>The pending change of terms acts only if auto-renewal is switched on again.</source>
        <translation>Den planerade ändringen av villkor gäller bara om automatisk förnyelse slås på igen.</translation>
    </message>
    <message>
        <source>{commitment} from {day}: terms of {length}, billed {billing}.</source>
        <translation>{commitment} från {day}: avtalsperioder om {length}, fakturering {billing}.</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>månadsvis</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>kvartalsvis</translation>
    </message>
    <message>
        <source>annually</source>
        <translation>årsvis</translation>
    </message>
    <message>
        <source>once a term</source>
        <translation>en gång per avtalsperiod</translation>
    </message>
    <message>
        <source>Prices change by {percent} % on {day}.</source>
        <translation>Priserna ändras med {percent} % den {day}.</translation>
    </message>
    <message>
        <source>From {day}: {base} a month, {unit} per additional seat.</source>
        <translation>Från {day}: {base} i månaden, {unit} per extra plats.</translation>
    </message>
</context>
<context>
    <name>PlanCounts</name>
    <message numerus="yes">
        <source>%n leave on {day}: {late}</source>
        <translation>
            <numerusform>%n slutar {day}: {late}</numerusform>
            <numerusform>%n slutar {day}: {late}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to begin with</source>
        <translation>
            <numerusform>%n till att börja med</numerusform>
            <numerusform>%n till att börja med</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanEntries</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Entry {number}: {text}</source>
        <translation>Post {number}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n till i tabellen</numerusform>
            <numerusform>%n till i tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>{people} a month</source>
        <translation>{people} i månaden</translation>
    </message>
</context>
<context>
    <name>PlanRemarks</name>
    <message>
        <source>stated</source>
        <translation>angivet</translation>
    </message>
    <message>
        <source>counted today</source>
        <translation>räknat i dag</translation>
    </message>
    <message>
        <source>lowest tier {tiers}</source>
        <translation>lägsta nivå {tiers}</translation>
    </message>
    <message>
        <source>today, with the scenario</source>
        <translation>i dag, med scenariot</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>{seats} to spare</source>
        <translation>{seats} i reserv</translation>
    </message>
</context>
<context>
    <name>PoliciesTab</name>
    <message>
        <source>Seats of deactivated users</source>
        <translation>Inaktiverade användares platser</translation>
    </message>
    <message>
        <source>Invited users hold a seat</source>
        <translation>Inbjudna användare upptar en plats</translation>
    </message>
    <message>
        <source>Bots, services and guests count as demand</source>
        <translation>Botar, tjänster och gäster räknas som behov</translation>
    </message>
    <message>
        <source>Idle after days</source>
        <translation>Oanvänd efter dagar</translation>
    </message>
    <message>
        <source>Minimum age of a seat, days</source>
        <translation>Lägsta ålder för en plats, dagar</translation>
    </message>
    <message>
        <source>Added seats are charged</source>
        <translation>Tillagda platser debiteras</translation>
    </message>
    <message>
        <source>A part of a period</source>
        <translation>En del av en period</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Avrundning</translation>
    </message>
    <message>
        <source>Fiscal year starts</source>
        <translation>Räkenskapsåret börjar</translation>
    </message>
    <message>
        <source>Tax rate, per cent</source>
        <translation>Momssats, procent</translation>
    </message>
    <message>
        <source>Enter a percentage from 0 to 100, such as 25.</source>
        <translation>Ange en procentsats från 0 till 100, till exempel 25.</translation>
    </message>
    <message>
        <source>Silence counts up to the day the usage data is of, never up to today.</source>
        <translation>Tid utan användning räknas till den dag som användningsdata gäller, aldrig till i dag.</translation>
    </message>
    <message>
        <source>The use of newer seats, and by people hired later, is not judged.</source>
        <translation>Användningen av nyare platser, och av dem som anställts senare, bedöms inte.</translation>
    </message>
    <message>
        <source>For new subscriptions; each one has its own in its contract.</source>
        <translation>För nya abonnemang; varje abonnemang har sin egen i avtalet.</translation>
    </message>
    <message>
        <source>Tax label</source>
        <translation>Momsens namn</translation>
    </message>
    <message>
        <source>Tax rate, %</source>
        <translation>Momssats, %</translation>
    </message>
</context>
<context>
    <name>PoolLabel</name>
    <message>
        <source>{product}: {assigned} of {owned} assigned</source>
        <translation>{product}: {assigned} av {owned} tilldelade</translation>
    </message>
</context>
<context>
    <name>PreferencesCommands</name>
    <message>
        <source>change the account&apos;s policies</source>
        <translation>ändra kontots regler</translation>
    </message>
    <message>
        <source>The account&apos;s policies changed</source>
        <translation>Kontots regler har ändrats</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>Account policies</source>
        <translation>Kontots regler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Inget är ändrat än.</translation>
    </message>
</context>
<context>
    <name>PriceBook</name>
    <message>
        <source>product</source>
        <translation>produkt</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>nivå</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>valuta</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>bindning</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>gäller från</translation>
    </message>
    <message>
        <source>valid to</source>
        <translation>gäller till</translation>
    </message>
    <message>
        <source>base price</source>
        <translation>grundpris</translation>
    </message>
    <message>
        <source>included seats</source>
        <translation>platser som ingår</translation>
    </message>
    <message>
        <source>seat price</source>
        <translation>platspris</translation>
    </message>
    <message>
        <source>source</source>
        <translation>källa</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>key</source>
        <translation>kortnamn</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>rad {number}</translation>
    </message>
    <message>
        <source>Row {number}, {field}</source>
        <translation>Rad {number}, {field}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rad {number}</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>filen</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, rad {line}</translation>
    </message>
</context>
<context>
    <name>PriceBookDialog</name>
    <message>
        <source>Price book</source>
        <translation>Prislista</translation>
    </message>
    <message>
        <source>Prices of the book</source>
        <translation>Listans priser</translation>
    </message>
    <message>
        <source>Add price</source>
        <translation>Lägg till pris</translation>
    </message>
    <message>
        <source>New price from a day on</source>
        <translation>Nytt pris från en dag</translation>
    </message>
    <message>
        <source>Remove price</source>
        <translation>Ta bort pris</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Inget är ändrat än.</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s).</source>
        <translation>
            <numerusform>%n fel till.</numerusform>
            <numerusform>%n fel till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Short name for commands and contracts: {key}</source>
        <translation>Kortnamn för kommandon och avtal: {key}</translation>
    </message>
    <message>
        <source>Prices the contracts of {products}: they keep the prices they have; purchases and tier changes take the price valid on their day.</source>
        <translation>Gäller avtalen för {products}: de behåller sina priser; köp och nivåbyten får det pris som gäller den dagen.</translation>
    </message>
    <message>
        <source>The chosen price ends, a copy of it follows: older contracts keep theirs</source>
        <translation>Det valda priset upphör och en kopia följer: äldre avtal behåller sitt</translation>
    </message>
</context>
<context>
    <name>PriceBooksDialog</name>
    <message>
        <source>Price books</source>
        <translation>Prislistor</translation>
    </message>
    <message>
        <source>Prices of the chosen book</source>
        <translation>Den valda listans priser</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopiera…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Ny…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Sample prices: check against your contract</source>
        <translation>Exempelpriser: jämför med ert avtal</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Den här arbetsytan</translation>
    </message>
    <message>
        <source>This book comes with SeatDesk and is read-only: copy it to change it.</source>
        <translation>Listan följer med SeatDesk och kan bara läsas: kopiera den för att ändra.</translation>
    </message>
    <message>
        <source>It prices {products}. Give these contracts other prices first.</source>
        <translation>Den gäller {products}. Ge först de avtalen andra priser.</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>Kopia av {name}</translation>
    </message>
    <message>
        <source>Our prices</source>
        <translation>Våra priser</translation>
    </message>
    <message>
        <source>Import a price book</source>
        <translation>Importera en prislista</translation>
    </message>
    <message>
        <source>Price books (*.json)</source>
        <translation>Prislistor (*.json)</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Inget importerades.</translation>
    </message>
    <message>
        <source>“{name}” takes the place of “{old}”, which has the same key.</source>
        <translation>”{name}” ersätter ”{old}”, som har samma kortnamn.</translation>
    </message>
    <message>
        <source>This can be undone. Contracts keep the prices they have.</source>
        <translation>Det kan ångras. Avtalen behåller sina priser.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Export the price book</source>
        <translation>Exportera prislistan</translation>
    </message>
    <message>
        <source>{name} was written to {file}.</source>
        <translation>{name} skrevs till {file}.</translation>
    </message>
    <message>
        <source>Remove price book</source>
        <translation>Ta bort prislista</translation>
    </message>
    <message>
        <source>Remove “{name}” from the workspace?</source>
        <translation>Ta bort ”{name}” ur arbetsytan?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Priser</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Används av</translation>
    </message>
</context>
<context>
    <name>PriceCommands</name>
    <message>
        <source>save the price book {name}</source>
        <translation>spara prislistan {name}</translation>
    </message>
    <message>
        <source>Price book {name} saved</source>
        <translation>Prislistan {name} sparad</translation>
    </message>
    <message>
        <source>remove the price book {name}</source>
        <translation>ta bort prislistan {name}</translation>
    </message>
    <message>
        <source>Price book {name} removed</source>
        <translation>Prislistan {name} borttagen</translation>
    </message>
    <message>
        <source>change exchange rates</source>
        <translation>ändra växelkurser</translation>
    </message>
    <message>
        <source>Exchange rates changed</source>
        <translation>Växelkurserna har ändrats</translation>
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
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Bindning</translation>
    </message>
    <message>
        <source>Base price per month</source>
        <translation>Grundpris per månad</translation>
    </message>
    <message>
        <source>Included seats</source>
        <translation>Platser som ingår</translation>
    </message>
    <message>
        <source>Price of additional seats</source>
        <translation>Pris på extra platser</translation>
    </message>
    <message>
        <source>Price per additional seat and month</source>
        <translation>Pris per extra plats och månad</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>inget slut</translation>
    </message>
    <message>
        <source>A date in any usual form, +30 (days), eom</source>
        <translation>Ett datum i valfri vanlig form, +30 (dagar), mslut</translation>
    </message>
    <message>
        <source>First day on which the price no longer holds</source>
        <translation>Första dagen då priset inte längre gäller</translation>
    </message>
    <message>
        <source>where the figure was read</source>
        <translation>var siffran lästes</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Valid to, not included</source>
        <translation>Gäller till, inte inräknad</translation>
    </message>
    <message>
        <source>Per seat and month</source>
        <translation>Per plats och månad</translation>
    </message>
    <message>
        <source>Price steps</source>
        <translation>Prissteg</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
</context>
<context>
    <name>PricesModel</name>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Bindning</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Grundpris</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Ingår</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
</context>
<context>
    <name>PricesTab</name>
    <message>
        <source>The contract&apos;s own prices</source>
        <translation>Avtalets egna priser</translation>
    </message>
    <message>
        <source>Prices from</source>
        <translation>Priser från</translation>
    </message>
    <message>
        <source>Base price per month</source>
        <translation>Grundpris per månad</translation>
    </message>
    <message>
        <source>Included seats</source>
        <translation>Platser som ingår</translation>
    </message>
    <message>
        <source>Price of additional seats</source>
        <translation>Pris på extra platser</translation>
    </message>
    <message>
        <source>Price per additional seat and month</source>
        <translation>Pris per extra plats och månad</translation>
    </message>
    <message>
        <source>Enter an amount, such as 90 or =12*90.</source>
        <translation>Ange ett belopp, till exempel 90 eller =12*90.</translation>
    </message>
    <message>
        <source>A price cannot be negative.</source>
        <translation>Ett pris kan inte vara negativt.</translation>
    </message>
    <message>
        <source>Enter rising numbers of seats and a price for each step; leave the last “up to” empty.</source>
        <translation>Ange stigande antal platser och ett pris för varje steg; lämna det sista ”till och med” tomt.</translation>
    </message>
    <message>
        <source>The price book says so. Choose the contract&apos;s own prices to change it.</source>
        <translation>Prislistan säger så. Välj avtalets egna priser för att ändra.</translation>
    </message>
    <message>
        <source>Per seat and month</source>
        <translation>Per plats och månad</translation>
    </message>
    <message>
        <source>Price steps</source>
        <translation>Prissteg</translation>
    </message>
</context>
<context>
    <name>PrintCommands</name>
    <message>
        <source>{count} rows are too many to print: {most} at most. Filter the list, or export it to a file.</source>
        <translation>{count} rader är för många att skriva ut: högst {most}. Filtrera listan eller exportera den till en fil.</translation>
    </message>
    <message>
        <source>Change list</source>
        <translation>Ändringslista</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n användare</numerusform>
            <numerusform>%n användare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) not saved yet</source>
        <translation>
            <numerusform>%n plats inte sparad än</numerusform>
            <numerusform>%n platser inte sparade än</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Filter: {filter}</source>
        <translation>Filter: {filter}</translation>
    </message>
    <message>
        <source>Print: {title}</source>
        <translation>Skriv ut: {title}</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Sidorna ställs upp…</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Printing needs {library}, which this system lacks. Install it: {line}</source>
        <translation>Utskrift kräver {library}, som saknas i systemet. Installera det: {line}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Problem report</source>
        <translation>Problemrapport</translation>
    </message>
    <message>
        <source>Files in the report</source>
        <translation>Filer i rapporten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save as zip…</source>
        <translation>Spara som zip…</translation>
    </message>
    <message>
        <source>This is everything that is saved. Names, addresses and passwords are left out, and nothing leaves this computer unless you send the file. Read it before you do.</source>
        <translation>Det här är allt som sparas. Namn, adresser och lösenord är utelämnade, och inget lämnar den här datorn om du inte skickar filen. Läs den innan du gör det.</translation>
    </message>
    <message>
        <source>Save the problem report</source>
        <translation>Spara problemrapporten</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-filer (*.zip)</translation>
    </message>
    <message>
        <source>The report was saved as {file}.</source>
        <translation>Rapporten sparades som {file}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
</context>
<context>
    <name>ProblemTools</name>
    <message>
        <source>Read the cell as</source>
        <translation>Läs cellen som</translation>
    </message>
    <message>
        <source>Read the cell as…</source>
        <translation>Läs cellen som…</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Rätta</translation>
    </message>
    <message>
        <source>Skip row</source>
        <translation>Hoppa över raden</translation>
    </message>
    <message>
        <source>Take back corrections</source>
        <translation>Ta tillbaka rättelser</translation>
    </message>
    <message>
        <source>Line {line}: {column}{value}{what}</source>
        <translation>Rad {line}: {column}{value}{what}</translation>
    </message>
    <message>
        <source>Use for all like this</source>
        <translation>Använd för alla sådana</translation>
    </message>
    <message>
        <source>Skip all like this</source>
        <translation>Hoppa över alla sådana</translation>
    </message>
    <message numerus="yes">
        <source>Use for all %n like this</source>
        <translation>
            <numerusform>Använd för %n sådan</numerusform>
            <numerusform>Använd för alla %n sådana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip all %n like this</source>
        <translation>
            <numerusform>Hoppa över %n sådan</numerusform>
            <numerusform>Hoppa över alla %n sådana</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a problem first.</source>
        <translation>Markera först ett problem.</translation>
    </message>
    <message>
        <source>The row as a whole is wrong: there is no cell to correct.</source>
        <translation>Hela raden är fel: det finns ingen cell att rätta.</translation>
    </message>
    <message>
        <source>Write what the cell should say.</source>
        <translation>Skriv vad det ska stå i cellen.</translation>
    </message>
    <message>
        <source>There is no other one like this.</source>
        <translation>Det finns ingen annan sådan.</translation>
    </message>
    <message>
        <source>Nothing was corrected.</source>
        <translation>Ingenting har rättats.</translation>
    </message>
</context>
<context>
    <name>ProductDialog</name>
    <message>
        <source>{product} in the plan</source>
        <translation>{product} i planen</translation>
    </message>
    <message>
        <source>Those who need their seat today</source>
        <translation>De som behöver sin plats i dag</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Ett annat antal</translation>
    </message>
    <message>
        <source>People to begin with</source>
        <translation>Personer att börja med</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Antal personer</translation>
    </message>
    <message>
        <source>Seats to spare</source>
        <translation>Platser i reserv</translation>
    </message>
    <message>
        <source>Lowest tier</source>
        <translation>Lägsta nivå</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Today&apos;s</source>
        <translation>Dagens</translation>
    </message>
    <message>
        <source>Another for each team</source>
        <translation>En egen för varje team</translation>
    </message>
    <message>
        <source>The percentage is a number from 0 to {most}, such as 10 or 7.5.</source>
        <translation>Procenttalet är ett tal från 0 till {most}, till exempel 10 eller 7,5.</translation>
    </message>
    <message>
        <source>Add the team that was entered, or clear its name.</source>
        <translation>Lägg till teamet som skrevs in, eller töm namnet.</translation>
    </message>
    <message>
        <source>Add the teams that need a tier, each with the lowest that will do.</source>
        <translation>Lägg till de team som behöver en nivå, vart och ett med den lägsta som räcker.</translation>
    </message>
    <message numerus="yes">
        <source>%n by today&apos;s count</source>
        <translation>
            <numerusform>%n enligt dagens räkning</numerusform>
            <numerusform>%n enligt dagens räkning</numerusform>
        </translation>
    </message>
    <message>
        <source>Of seats and percentage the larger counts.</source>
        <translation>Av platser och procent räknas det större.</translation>
    </message>
    <message>
        <source>Percent of the people</source>
        <translation>Procent av personerna</translation>
    </message>
    <message>
        <source>The cheapest plan gives everybody the highest of them, or one above.</source>
        <translation>Den billigaste planen ger alla den högsta av dem, eller en över.</translation>
    </message>
</context>
<context>
    <name>ProductTab</name>
    <message>
        <source>{product} access</source>
        <translation>Åtkomst till {product}</translation>
    </message>
    <message>
        <source>{product} {tier} seat</source>
        <translation>Plats i {product} {tier}</translation>
    </message>
    <message>
        <source>Switch access on to assign a paid seat.</source>
        <translation>Slå på åtkomst för att tilldela en betald plats.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) unassigned: using one costs nothing.</source>
        <translation>
            <numerusform>%n ledig plats: att använda den kostar inget.</numerusform>
            <numerusform>%n lediga platser: att använda en kostar inget.</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat is unassigned.</source>
        <translation>Ingen plats är ledig.</translation>
    </message>
    <message>
        <source>No seat is unassigned: a seat will be bought at checkout, until {renewal}.</source>
        <translation>Ingen plats är ledig: en köps till och gäller till {renewal}.</translation>
    </message>
</context>
<context>
    <name>ProgramTab</name>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Tal och datum</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>As the system: light or dark</source>
        <translation>Som systemet: ljust eller mörkt</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Texts that are missing here: {languages}.</source>
        <translation>Texter som saknas här: {languages}.</translation>
    </message>
    <message>
        <source>Looks like: {amount}, {day}</source>
        <translation>Ser ut så här: {amount}, {day}</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbetar</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>{what} {rows} rows</source>
        <translation>{what} {rows} rader</translation>
    </message>
    <message>
        <source>{what} {rows} rows, {rate} rows per second</source>
        <translation>{what} {rows} rader, {rate} rader per sekund</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Why nothing is cheaper: {product}</source>
        <translation>Varför inget är billigare: {product}</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) were compared, which is every one there is.</source>
        <translation>
            <numerusform>%n plan jämfördes, den enda som finns.</numerusform>
            <numerusform>%n planer jämfördes, alla som finns.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contract that exists could cost less than {amount}, because that is every day at its lowest price with no commitment at all. The best plan is {gap} above it.</source>
        <translation>Inget avtal som finns kan kosta mindre än {amount}, för det är varje dag till sitt lägsta pris helt utan bindning. Den bästa planen ligger {gap} över det.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Golv</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Least total</source>
        <translation>Minsta summa</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Above the floor</source>
        <translation>Över golvet</translation>
    </message>
</context>
<context>
    <name>PurchaseWords</name>
    <message>
        <source>use unassigned seats</source>
        <translation>använd lediga platser</translation>
    </message>
    <message>
        <source>Unassigned seats used</source>
        <translation>Lediga platser har använts</translation>
    </message>
    <message numerus="yes">
        <source>buy %n seat(s)</source>
        <translation>
            <numerusform>köp %n plats</numerusform>
            <numerusform>köp %n platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) bought</source>
        <translation>
            <numerusform>%n plats köpt</numerusform>
            <numerusform>%n platser köpta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>buy %n {product} seat(s)</source>
        <translation>
            <numerusform>köp %n plats i {product}</numerusform>
            <numerusform>köp %n platser i {product}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n {product} seat(s) bought</source>
        <translation>
            <numerusform>%n plats i {product} köpt</numerusform>
            <numerusform>%n platser i {product} köpta</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} on {day}</source>
        <translation>{amount} den {day}</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Seats to buy, {product} {tier}</source>
        <translation>Platser att köpa, {product} {tier}</translation>
    </message>
    <message>
        <source>× {price} a month until the renewal on {day}. Price from {source}.</source>
        <translation>× {price} i månaden fram till förnyelsen {day}. Pris från {source}.</translation>
    </message>
    <message>
        <source>until the renewal on {day}. The contract has no price.</source>
        <translation>till förnyelsen {day}. Avtalet har inget pris.</translation>
    </message>
    <message>
        <source>the contract</source>
        <translation>avtalet</translation>
    </message>
    <message>
        <source>Buy {product}</source>
        <translation>Köp {product}</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Köp</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bekräfta</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Fråga igen</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>Välj först ett svar.</translation>
    </message>
    <message>
        <source>Answered: {answer}</source>
        <translation>Besvarat: {answer}</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Bekräftat.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>The files leave nothing open.</source>
        <translation>Filerna lämnar inget obesvarat.</translation>
    </message>
</context>
<context>
    <name>QuoteDialog</name>
    <message>
        <source>Current subscription</source>
        <translation>Nuvarande abonnemang</translation>
    </message>
    <message>
        <source>What it costs is being worked out.</source>
        <translation>Kostnaden räknas ut.</translation>
    </message>
    <message>
        <source>From the renewal, if nothing changes</source>
        <translation>Från förnyelsen, om inget ändras</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>RateForm</name>
    <message>
        <source>One unit of</source>
        <translation>En enhet</translation>
    </message>
    <message>
        <source>In</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Från dagen</translation>
    </message>
    <message>
        <source>where the rate was read</source>
        <translation>var kursen lästes</translation>
    </message>
    <message>
        <source>Add rate</source>
        <translation>Lägg till kurs</translation>
    </message>
    <message>
        <source>Enter both currencies as three letters, such as EUR.</source>
        <translation>Ange båda valutorna med tre bokstäver, till exempel EUR.</translation>
    </message>
    <message>
        <source>Enter two different currencies.</source>
        <translation>Ange två olika valutor.</translation>
    </message>
    <message>
        <source>Enter a rate above zero, such as 1.0842.</source>
        <translation>Ange en kurs över noll, till exempel 1,0842.</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Ny kurs</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
</context>
<context>
    <name>RecentCommands</name>
    <message>
        <source>&amp;Pin this workspace</source>
        <translation>&amp;Fäst den här arbetsytan</translation>
    </message>
    <message>
        <source>Where is {file} now?</source>
        <translation>Var finns {file} nu?</translation>
    </message>
    <message>
        <source>Workspaces (*{suffix})</source>
        <translation>Arbetsytor (*{suffix})</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent workspaces</source>
        <translation>Senaste arbetsytor</translation>
    </message>
    <message>
        <source>What you open is listed here.</source>
        <translation>Det du öppnar visas här.</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Pinned: stays on top</source>
        <translation>Fäst: ligger kvar överst</translation>
    </message>
    <message>
        <source>Pin: keep it on top</source>
        <translation>Fäst: håll kvar överst</translation>
    </message>
    <message>
        <source>Pin {workspace}</source>
        <translation>Fäst {workspace}</translation>
    </message>
</context>
<context>
    <name>ReclaimCard</name>
    <message>
        <source>Use what you already pay for</source>
        <translation>Använd det ni redan betalar för</translation>
    </message>
    <message>
        <source>{name} — {reason}</source>
        <translation>{name} — {reason}</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>säkert</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>att kontrollera</translation>
    </message>
    <message>
        <source>costs nothing</source>
        <translation>kostar inget</translation>
    </message>
    <message>
        <source>No more seats of this product are needed.</source>
        <translation>Fler platser av den här produkten behövs inte.</translation>
    </message>
    <message>
        <source>… and {n} more in Findings, of {total} that could be used.</source>
        <translation>… och {n} till i Iakttagelser, av {total} som kan användas.</translation>
    </message>
</context>
<context>
    <name>ReconcileCommands</name>
    <message>
        <source>Choose an invoice</source>
        <translation>Välj en faktura</translation>
    </message>
    <message>
        <source>Invoices (*.csv *.tsv *.txt *.xlsx *.ods *.xls)</source>
        <translation>Fakturor (*.csv *.tsv *.txt *.xlsx *.ods *.xls)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the lines of the invoice first.</source>
        <translation>Det finns inget att klistra in. Kopiera fakturans rader först.</translation>
    </message>
    <message>
        <source>accept the invoice {number}</source>
        <translation>godkänn fakturan {number}</translation>
    </message>
    <message>
        <source>Invoice {number} accepted</source>
        <translation>Fakturan {number} godkänd</translation>
    </message>
    <message>
        <source>accept the invoice</source>
        <translation>godkänn fakturan</translation>
    </message>
    <message>
        <source>Invoice accepted</source>
        <translation>Fakturan godkänd</translation>
    </message>
    <message>
        <source>The message is on the clipboard. SeatDesk sends nothing.</source>
        <translation>Meddelandet ligger i urklipp. SeatDesk skickar ingenting.</translation>
    </message>
</context>
<context>
    <name>ReconcileTab</name>
    <message>
        <source>Choose invoice…</source>
        <translation>Välj faktura…</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation>Klistra in rader</translation>
    </message>
    <message>
        <source>Product of the invoice</source>
        <translation>Fakturans produkt</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Fakturarader</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Kopiera meddelande</translation>
    </message>
    <message>
        <source>Product: as the lines say</source>
        <translation>Produkt: som raderna säger</translation>
    </message>
    <message>
        <source>Invoice {number} of {day}</source>
        <translation>Faktura {number} från {day}</translation>
    </message>
    <message>
        <source>Invoice of {day}</source>
        <translation>Faktura från {day}</translation>
    </message>
    <message>
        <source>Accepted on {day}</source>
        <translation>Godkänd {day}</translation>
    </message>
    <message>
        <source>This invoice was not compared, so it cannot be accepted.</source>
        <translation>Fakturan har inte jämförts och kan därför inte godkännas.</translation>
    </message>
    <message>
        <source>Vendor {theirs} · ours {ours} · difference {difference}</source>
        <translation>Leverantören {theirs} · vårt {ours} · skillnad {difference}</translation>
    </message>
    <message>
        <source>not explained {amount}</source>
        <translation>oförklarat {amount}</translation>
    </message>
    <message>
        <source>Compare an invoice of the vendor with yours</source>
        <translation>Jämför en faktura från leverantören med er egen</translation>
    </message>
    <message>
        <source>Drop the invoice here as a CSV file or workbook, or copy its lines and paste them. Every line is matched with what your contracts say, and every difference is explained to the cent.</source>
        <translation>Släpp fakturan här som CSV-fil eller arbetsbok, eller kopiera dess rader och klistra in dem. Varje rad paras ihop med vad era avtal säger, och varje skillnad förklaras på öret.</translation>
    </message>
</context>
<context>
    <name>RememberPreset</name>
    <message>
        <source>Remember as preset</source>
        <translation>Kom ihåg som förval</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Förvalets namn</translation>
    </message>
    <message>
        <source>Takes the place of the preset of this name.</source>
        <translation>Ersätter förvalet med det namnet.</translation>
    </message>
    <message>
        <source>Read with the preset “{name}”.</source>
        <translation>Läst med förvalet ”{name}”.</translation>
    </message>
    <message>
        <source>Each file gets a preset of its own under this name.</source>
        <translation>Varje fil får ett eget förval med det här namnet.</translation>
    </message>
    <message>
        <source>Tick “Remember as preset” first.</source>
        <translation>Kryssa först för ”Kom ihåg som förval”.</translation>
    </message>
    <message>
        <source>Our files</source>
        <translation>Våra filer</translation>
    </message>
</context>
<context>
    <name>RemovalNotice</name>
    <message>
        <source>Cancel downgrade request</source>
        <translation>Avbryt nedgraderingen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
</context>
<context>
    <name>RenewalAgreements</name>
    <message>
        <source>Terms at the renewal…</source>
        <translation>Villkor vid förnyelsen…</translation>
    </message>
    <message>
        <source>Price at the renewal…</source>
        <translation>Pris vid förnyelsen…</translation>
    </message>
    <message>
        <source>Cancel change of terms</source>
        <translation>Avbryt villkorsändringen</translation>
    </message>
    <message>
        <source>Cancel change of price</source>
        <translation>Avbryt prisändringen</translation>
    </message>
    <message>
        <source>What else is agreed for that day has its own price.</source>
        <translation>Det andra som är avtalat för den dagen har ett eget pris.</translation>
    </message>
    <message>
        <source>It does not renew: switch auto-renewal on first.</source>
        <translation>Det förnyas inte: slå på automatisk förnyelse först.</translation>
    </message>
</context>
<context>
    <name>RenewalCommands</name>
    <message>
        <source>Looking at the renewals…</source>
        <translation>Går igenom förnyelserna…</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>Spara kalenderfil</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Förnyelser</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalendrar (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to {file}.</source>
        <translation>
            <numerusform>%n händelse skrevs till {file}.</numerusform>
            <numerusform>%n händelser skrevs till {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewalDetail</name>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Nästa avtalsperiod</translation>
    </message>
    <message>
        <source>Schedule downgrade…</source>
        <translation>Planera nedgradering…</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>Lägg till i kalendern…</translation>
    </message>
    <message>
        <source>Only the next renewal of a subscription takes requests.</source>
        <translation>Bara till ett abonnemangs nästa förnyelse går det att begära ändringar.</translation>
    </message>
    <message>
        <source>It ends then: there is nothing to give up.</source>
        <translation>Den upphör då: det finns inget att säga upp.</translation>
    </message>
    <message>
        <source>Last day to act</source>
        <translation>Sista dag att agera</translation>
    </message>
    <message>
        <source>This term</source>
        <translation>Denna avtalsperiod</translation>
    </message>
    <message>
        <source>it ends then</source>
        <translation>den upphör då</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Förnyas</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Additional paid users</source>
        <translation>Extra betalda användare</translation>
    </message>
    <message>
        <source>Costs, without tax</source>
        <translation>Kostnad exkl. moms</translation>
    </message>
    <message>
        <source>Of it avoidable for certain</source>
        <translation>Varav säkert kan undvikas</translation>
    </message>
    <message>
        <source>Base price a month</source>
        <translation>Grundpris per månad</translation>
    </message>
    <message>
        <source>Price per seat and month</source>
        <translation>Pris per plats och månad</translation>
    </message>
</context>
<context>
    <name>RenewalDialog</name>
    <message>
        <source>From the renewal, with this change</source>
        <translation>Från förnyelsen, med den här ändringen</translation>
    </message>
    <message>
        <source>Costs, without tax</source>
        <translation>Kostnader, exkl. moms</translation>
    </message>
    <message>
        <source>Agree for the renewal</source>
        <translation>Avtala till förnyelsen</translation>
    </message>
    <message>
        <source>Next term, if nothing changes ({length})</source>
        <translation>Nästa avtalsperiod om inget ändras ({length})</translation>
    </message>
    <message>
        <source>Next term, with this change ({length})</source>
        <translation>Nästa avtalsperiod med ändringen ({length})</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>It acts at the renewal on {day}. Tell the vendor by {last}.</source>
        <translation>Det gäller från förnyelsen {day}. Meddela leverantören senast {last}.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Bindning</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Avtalsperiod</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Fakturering</translation>
    </message>
    <message>
        <source>Seats owned</source>
        <translation>Ägda platser</translation>
    </message>
</context>
<context>
    <name>RenewalLabels</name>
    <message>
        <source>{what}, last day to act {day}, {left}</source>
        <translation>{what}, sista dag att agera {day}, {left}</translation>
    </message>
    <message>
        <source>ends, auto-renewal is off</source>
        <translation>upphör, automatisk förnyelse är av</translation>
    </message>
    <message>
        <source>renews for {months}</source>
        <translation>förnyas på {months}</translation>
    </message>
    <message>
        <source>act by {day} · {left}</source>
        <translation>agera senast {day} · {left}</translation>
    </message>
    <message>
        <source>{day} ends</source>
        <translation>upphör {day}</translation>
    </message>
    <message>
        <source>{day} renews · {amount}</source>
        <translation>förnyas {day} · {amount}</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>upphör</translation>
    </message>
    <message>
        <source>Fiscal year {years}</source>
        <translation>Räkenskapsår {years}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message numerus="yes">
        <source>%n additional paid user(s) leave</source>
        <translation>
            <numerusform>%n extra betald användare försvinner</numerusform>
            <numerusform>%n extra betalda användare försvinner</numerusform>
        </translation>
    </message>
    <message>
        <source>tier {tier}</source>
        <translation>nivå {tier}</translation>
    </message>
    <message>
        <source>other prices</source>
        <translation>andra priser</translation>
    </message>
    <message>
        <source>prices {percent}</source>
        <translation>priser {percent}</translation>
    </message>
</context>
<context>
    <name>RenewalPriceDialog</name>
    <message>
        <source>Price at the renewal</source>
        <translation>Pris vid förnyelsen</translation>
    </message>
    <message>
        <source>All prices change</source>
        <translation>Alla priser ändras</translation>
    </message>
    <message>
        <source>Prices are stated</source>
        <translation>Priserna anges</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Change in per cent</source>
        <translation>Ändring i procent</translation>
    </message>
    <message>
        <source>Base price per month</source>
        <translation>Grundpris per månad</translation>
    </message>
    <message>
        <source>Price per additional seat and month</source>
        <translation>Pris per extra plats och månad</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>Ändring, %</translation>
    </message>
    <message>
        <source>5 makes every price 5 % higher from the next term on.</source>
        <translation>5 gör alla priser 5 % högre från nästa avtalsperiod.</translation>
    </message>
    <message>
        <source>Per seat and month</source>
        <translation>Per plats och månad</translation>
    </message>
    <message>
        <source>Enter the prices.</source>
        <translation>Ange priserna.</translation>
    </message>
    <message>
        <source>Enter the percentage.</source>
        <translation>Ange procentsatsen.</translation>
    </message>
    <message>
        <source>What else is agreed for that day has its own price, which counts first.</source>
        <translation>Det andra som är avtalat för den dagen har ett eget pris, som går före.</translation>
    </message>
</context>
<context>
    <name>RenewalTable</name>
    <message>
        <source>Subscription</source>
        <translation>Abonnemang</translation>
    </message>
    <message>
        <source>Last day to act</source>
        <translation>Sista dag att agera</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tid kvar</translation>
    </message>
    <message>
        <source>Renews or ends</source>
        <translation>Förnyas eller upphör</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Nästa avtalsperiod</translation>
    </message>
    <message>
        <source>Avoidable</source>
        <translation>Kan undvikas</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>{day}, ends</source>
        <translation>{day}, upphör</translation>
    </message>
</context>
<context>
    <name>RenewalTermsCommands</name>
    <message>
        <source>agree other terms of {product}</source>
        <translation>avtala andra villkor för {product}</translation>
    </message>
    <message>
        <source>Other terms of {product} agreed for the renewal</source>
        <translation>Andra villkor för {product} avtalade till förnyelsen</translation>
    </message>
    <message>
        <source>cancel the change of terms of {product}</source>
        <translation>avbryt villkorsändringen för {product}</translation>
    </message>
    <message>
        <source>Change of terms of {product} cancelled</source>
        <translation>Villkorsändringen för {product} avbruten</translation>
    </message>
    <message>
        <source>agree another price of {product}</source>
        <translation>avtala ett annat pris för {product}</translation>
    </message>
    <message>
        <source>Another price of {product} agreed for the renewal</source>
        <translation>Ett annat pris för {product} avtalat till förnyelsen</translation>
    </message>
    <message>
        <source>cancel the change of price of {product}</source>
        <translation>avbryt prisändringen för {product}</translation>
    </message>
    <message>
        <source>Change of price of {product} cancelled</source>
        <translation>Prisändringen för {product} avbruten</translation>
    </message>
</context>
<context>
    <name>RenewalTimeline</name>
    <message>
        <source>Timeline of renewals</source>
        <translation>Tidslinje över förnyelser</translation>
    </message>
</context>
<context>
    <name>RenewalsPage</name>
    <message>
        <source>Renewals</source>
        <translation>Förnyelser</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>No subscription yet: its renewals appear here, with the last day to act</source>
        <translation>Inget abonnemang än: förnyelserna visas här, med sista dag att agera</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>per {day}</translation>
    </message>
    <message>
        <source>as of {day}, the account without {scenario}</source>
        <translation>per {day}, kontot utan {scenario}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Nothing renews in this time</source>
        <translation>Inget förnyas under den här tiden</translation>
    </message>
    <message>
        <source>Look at more months, or switch auto-renewal on where it is off.</source>
        <translation>Titta på fler månader, eller slå på automatisk förnyelse där den är av.</translation>
    </message>
</context>
<context>
    <name>ReportingTotal</name>
    <message>
        <source>Total in the reporting currency</source>
        <translation>Summa i rapportvalutan</translation>
    </message>
    <message>
        <source>Exchange rates…</source>
        <translation>Växelkurser…</translation>
    </message>
    <message>
        <source>Without a price: {names}</source>
        <translation>Utan pris: {names}</translation>
    </message>
    <message>
        <source>All invoices shown, with tax, in {currency}: {amount}</source>
        <translation>Alla visade fakturor, inkl. moms, i {currency}: {amount}</translation>
    </message>
    <message>
        <source>The total in {currency} cannot be given: the rate {base}/{quote} of {day} is missing.</source>
        <translation>Summan i {currency} kan inte anges: kursen {base}/{quote} för {day} saknas.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Godkännande</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostnader</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Avstämning</translation>
    </message>
    <message>
        <source>No subscription yet: the pack to approve appears here</source>
        <translation>Inget abonnemang än: beslutsunderlaget visas här</translation>
    </message>
    <message>
        <source>No subscription yet: the costs of teams appear here</source>
        <translation>Inget abonnemang än: kostnaderna per team visas här</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Kommer in</translation>
    </message>
    <message>
        <source>Is replaced</source>
        <translation>Ersätts</translation>
    </message>
    <message>
        <source>A file that cannot be read</source>
        <translation>En fil som inte kan läsas</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>{file} takes the place of {location}.</source>
        <translation>{file} tar platsen för {location}.</translation>
    </message>
    <message>
        <source>What is replaced is kept beside it, so this can be undone.</source>
        <translation>Det som ersätts sparas bredvid, så detta kan ångras.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>History lines</source>
        <translation>Historikrader</translation>
    </message>
</context>
<context>
    <name>ReviewLists</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nya</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Det som kommer in</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrade</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Det som ändras</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrade</translation>
    </message>
    <message>
        <source>Not in the files</source>
        <translation>Inte i filerna</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Vad som är fel</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Okända</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Vad filen säger</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnemang</translation>
    </message>
    <message>
        <source>Held here only</source>
        <translation>Bara här</translation>
    </message>
    <message>
        <source>Unassign the seats of those who left</source>
        <translation>Ta tillbaka platserna från dem som slutat</translation>
    </message>
    <message>
        <source>Nobody is removed. Tick who left the company: they are deactivated.</source>
        <translation>Ingen tas bort. Kryssa för dem som har slutat: de inaktiveras.</translation>
    </message>
    <message>
        <source>A usage file brings nobody in. Import a list of people, too, if they belong here.</source>
        <translation>En användningsfil tar inte in någon. Importera även en personlista om de hör hit.</translation>
    </message>
    <message>
        <source>The files do not name the seats that these people hold. They keep them.</source>
        <translation>Filerna nämner inte de platser som de här personerna har. De behåller dem.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ändrad</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n oförändrad</numerusform>
            <numerusform>%n oförändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the files</source>
        <translation>
            <numerusform>%n inte i filerna</numerusform>
            <numerusform>%n inte i filerna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n okänd</numerusform>
            <numerusform>%n okända</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n abonnemang</numerusform>
            <numerusform>%n abonnemang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) held here only</source>
        <translation>
            <numerusform>%n plats bara här</numerusform>
            <numerusform>%n platser bara här</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Draft the message…</source>
        <translation>Skriv utkast till meddelandet…</translation>
    </message>
    <message>
        <source>SeatDesk sends nothing. It then offers the invitation as a text to copy.</source>
        <translation>SeatDesk skickar ingenting. Sedan erbjuds inbjudan som text att kopiera.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Åtkomst</translation>
    </message>
    <message>
        <source>Paid seats</source>
        <translation>Betalda platser</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Behörigheter</translation>
    </message>
    <message>
        <source>Seats must be bought first: {wanted}.</source>
        <translation>Platser måste köpas först: {wanted}.</translation>
    </message>
    <message>
        <source>Every chosen seat is free: nothing is bought.</source>
        <translation>Varje vald plats är ledig: inget köps.</translation>
    </message>
    <message>
        <source>Without a paid seat a user has no paid features.</source>
        <translation>Utan betald plats har en användare inga betalfunktioner.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Kopiera med &amp;rubriker</translation>
    </message>
</context>
<context>
    <name>RowsPreview</name>
    <message>
        <source>First rows</source>
        <translation>De första raderna</translation>
    </message>
</context>
<context>
    <name>SavingsCard</name>
    <message>
        <source>Can be saved</source>
        <translation>Kan sparas</translation>
    </message>
    <message>
        <source>Can be saved in a year</source>
        <translation>Kan sparas på ett år</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>per år</translation>
    </message>
    <message>
        <source>Can be saved in a year, with what is to check</source>
        <translation>Kan sparas på ett år, med det som ska kontrolleras</translation>
    </message>
    <message>
        <source>Can be saved, with the changes not saved</source>
        <translation>Kan sparas, med ändringarna som inte är sparade</translation>
    </message>
    <message>
        <source>an exchange rate is missing</source>
        <translation>en växelkurs saknas</translation>
    </message>
    <message>
        <source>known once the changes are saved</source>
        <translation>känt när ändringarna är sparade</translation>
    </message>
    <message>
        <source>Next last day to act: {day} ({left})</source>
        <translation>Nästa sista dag att agera: {day} ({left})</translation>
    </message>
    <message>
        <source>Next last day to act: {day} ({left}) · {product}</source>
        <translation>Nästa sista dag att agera: {day} ({left}) · {product}</translation>
    </message>
    <message>
        <source>up to {most} with what is to check</source>
        <translation>upp till {most} med det som ska kontrolleras</translation>
    </message>
</context>
<context>
    <name>ScenarioChoice</name>
    <message>
        <source>Scenario: {name}</source>
        <translation>Scenario: {name}</translation>
    </message>
    <message>
        <source>The scenario {name} is gone. What you do now is done in the account itself.</source>
        <translation>Scenariot {name} finns inte längre. Det du gör nu görs i själva kontot.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kontot</translation>
    </message>
</context>
<context>
    <name>ScenarioCommands</name>
    <message>
        <source>New scenario</source>
        <translation>Nytt scenario</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Skapa</translation>
    </message>
    <message>
        <source>make the scenario {name}</source>
        <translation>skapa scenariot {name}</translation>
    </message>
    <message>
        <source>Scenario {name} made</source>
        <translation>Scenariot {name} skapat</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Kopiera {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, kopia</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Byt namn på {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>rename the scenario {name}</source>
        <translation>byt namn på scenariot {name}</translation>
    </message>
    <message>
        <source>Scenario {name} renamed</source>
        <translation>Scenariot heter nu {name}</translation>
    </message>
    <message>
        <source>delete the scenario {name}</source>
        <translation>ta bort scenariot {name}</translation>
    </message>
    <message>
        <source>Scenario {name} deleted</source>
        <translation>Scenariot {name} borttaget</translation>
    </message>
    <message>
        <source>take today&apos;s account for the base of {name}</source>
        <translation>ta dagens konto som grund för {name}</translation>
    </message>
    <message>
        <source>{name} stands on today&apos;s account</source>
        <translation>{name} utgår från dagens konto</translation>
    </message>
    <message>
        <source>Import a scenario</source>
        <translation>Importera ett scenario</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Scenarier (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>import a scenario</source>
        <translation>importera ett scenario</translation>
    </message>
    <message>
        <source>Scenario imported</source>
        <translation>Scenariot importerat</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>Exportera {name}</translation>
    </message>
    <message>
        <source>{name} was written to {file}.</source>
        <translation>{name} skrevs till {file}.</translation>
    </message>
</context>
<context>
    <name>ScenarioField</name>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>What you do goes into the chosen scenario, and the figures show the account with it. Nothing is stored in the account itself.</source>
        <translation>Det du gör hamnar i det valda scenariot, och siffrorna visar kontot med det. I själva kontot sparas inget.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kontot</translation>
    </message>
</context>
<context>
    <name>ScenarioHeader</name>
    <message>
        <source>Difference to doing nothing</source>
        <translation>Skillnad jämfört med att göra ingenting</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>Granskat</translation>
    </message>
    <message>
        <source>against doing nothing, {span}, without tax</source>
        <translation>jämfört med att göra ingenting, {span}, exkl. moms</translation>
    </message>
    <message>
        <source>not known: the exchange rate {pairs} is missing</source>
        <translation>okänt: växelkursen {pairs} saknas</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) do not apply and are in no total.</source>
        <translation>
            <numerusform>%n steg kan inte utföras och ingår inte i någon summa.</numerusform>
            <numerusform>%n steg kan inte utföras och ingår inte i någon summa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The account changed since {day}: %n line(s) of history.</source>
        <translation>
            <numerusform>Kontot har ändrats sedan {day}: %n rad i historiken.</numerusform>
            <numerusform>Kontot har ändrats sedan {day}: %n rader i historiken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {number}: {before} before, {now} now.</source>
        <translation>Steg {number}: {before} förut, {now} nu.</translation>
    </message>
    <message>
        <source>The total of 12 months moved by {amount}.</source>
        <translation>Summan för 12 månader ändrades med {amount}.</translation>
    </message>
</context>
<context>
    <name>ScenarioItems</name>
    <message>
        <source>Scenarios</source>
        <translation>Scenarier</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n steg</numerusform>
            <numerusform>%n steg</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} in 12 months</source>
        <translation>{amount} på 12 månader</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) do not apply</source>
        <translation>
            <numerusform>%n steg kan inte utföras</numerusform>
            <numerusform>%n steg kan inte utföras</numerusform>
        </translation>
    </message>
    <message>
        <source>moved</source>
        <translation>ändrat</translation>
    </message>
    <message numerus="yes">
        <source>%n do not apply</source>
        <translation>
            <numerusform>%n kan inte utföras</numerusform>
            <numerusform>%n kan inte utföras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioMark</name>
    <message>
        <source>Scenario {name}: the account as its steps leave it on {day}. What you do here adds steps to it; the account itself stays as it is.</source>
        <translation>Scenariot {name}: kontot som dess steg lämnar det den {day}. Det du gör här blir steg i det; själva kontot förblir som det är.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) do not apply.</source>
        <translation>
            <numerusform>%n steg kan inte utföras.</numerusform>
            <numerusform>%n steg kan inte utföras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show steps</source>
        <translation>Visa stegen</translation>
    </message>
    <message>
        <source>Back to the account</source>
        <translation>Tillbaka till kontot</translation>
    </message>
</context>
<context>
    <name>ScenarioMenu</name>
    <message>
        <source>Choose scenarios</source>
        <translation>Välj scenarier</translation>
    </message>
    <message>
        <source>No others</source>
        <translation>Inga andra</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarier</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenarios to compare: {names}</source>
        <translation>Scenarier att jämföra: {names}</translation>
    </message>
    <message>
        <source>Five scenarios at most stand beside doing nothing.</source>
        <translation>Högst fem scenarier kan stå bredvid Gör ingenting.</translation>
    </message>
</context>
<context>
    <name>ScenariosPage</name>
    <message>
        <source>Scenarios</source>
        <translation>Scenarier</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicera</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Make report…</source>
        <translation>Skapa rapport…</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>New scenario…</source>
        <translation>Nytt scenario…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>Head-count plan…</source>
        <translation>Personalplan…</translation>
    </message>
    <message>
        <source>Cheapest plan…</source>
        <translation>Billigaste planen…</translation>
    </message>
    <message>
        <source>Choose a scenario first.</source>
        <translation>Välj ett scenario först.</translation>
    </message>
    <message>
        <source>Think it through before it costs anything</source>
        <translation>Tänk igenom det innan det kostar något</translation>
    </message>
    <message>
        <source>A scenario is a list of steps beside the account: seats to buy or give up, other tiers and terms, each on its day. It shows what becomes of every step, what it costs or saves, and by when you must act. The account stays as it is until you record a step.</source>
        <translation>Ett scenario är en lista med steg vid sidan av kontot: platser att köpa eller säga upp, andra nivåer och villkor, vart och ett på sin dag. Det visar vad som blir av varje steg, vad det kostar eller sparar och när du senast måste agera. Kontot förblir som det är tills du registrerar ett steg.</translation>
    </message>
</context>
<context>
    <name>SeatChoice</name>
    <message>
        <source>Import without the seats</source>
        <translation>Importera utan platserna</translation>
    </message>
    <message>
        <source>Reading what the seats cost…</source>
        <translation>Läser vad platserna kostar…</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n seat(s)</source>
        <translation>
            <numerusform>Tilldela %n plats</numerusform>
            <numerusform>Tilldela %n platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n missing seat(s) with this import</source>
        <translation>
            <numerusform>Köp %n saknad plats med importen</numerusform>
            <numerusform>Köp %n saknade platser med importen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) short</source>
        <translation>
            <numerusform>%n plats saknas</numerusform>
            <numerusform>%n platser saknas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatCosts</name>
    <message>
        <source>{product}: {seats}, at a price that is not known here.</source>
        <translation>{product}: {seats}, till ett pris som inte är känt här.</translation>
    </message>
    <message>
        <source>{product}: {seats} cost {amount} up to the renewal; {now} of it is due now, {next} is the invoice of {day}.</source>
        <translation>{product}: {seats} kostar {amount} fram till förnyelsen; {now} av det nu, {next} blir fakturan {day}.</translation>
    </message>
    <message>
        <source>{product}: {seats} cost {amount} up to the renewal; {now} is due now.</source>
        <translation>{product}: {seats} kostar {amount} fram till förnyelsen; {now} av det nu.</translation>
    </message>
</context>
<context>
    <name>SeatEditing</name>
    <message>
        <source>No seat was turned: the cursor is in no seat column. Move it there with the arrow keys, then press Space.</source>
        <translation>Ingen plats växlades: markören står inte i en platskolumn. Flytta den dit med piltangenterna och tryck på blanksteg.</translation>
    </message>
    <message>
        <source>discard the draft</source>
        <translation>kasta utkastet</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) discarded; nothing was stored.</source>
        <translation>
            <numerusform>%n ändring kastades; inget sparades.</numerusform>
            <numerusform>%n ändringar kastades; inget sparades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that were not saved last time could not be read. They are kept: {file}</source>
        <translation>Ändringar som inte sparades förra gången kunde inte läsas. De finns kvar: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were not saved last time.</source>
        <translation>
            <numerusform>%n ändring sparades inte förra gången.</numerusform>
            <numerusform>%n ändringar sparades inte förra gången.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message numerus="yes">
        <source>save %n change(s)</source>
        <translation>
            <numerusform>spara %n ändring</numerusform>
            <numerusform>spara %n ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Unassign from deactivated users</source>
        <translation>Ta tillbaka från inaktiverade användare</translation>
    </message>
    <message numerus="yes">
        <source>%n deactivated user(s) cannot be unassigned. Do these three steps as one?</source>
        <translation>
            <numerusform>Ingen plats kan tas tillbaka från %n inaktiverad användare. Göra dessa tre steg som ett?</numerusform>
            <numerusform>Ingen plats kan tas tillbaka från %n inaktiverade användare. Göra dessa tre steg som ett?</numerusform>
        </translation>
    </message>
    <message>
        <source>1. Reactivate
2. Unassign {product}
3. Deactivate again</source>
        <translation>1. Återaktivera
2. Ta tillbaka {product}
3. Inaktivera igen</translation>
    </message>
    <message>
        <source>Do the three steps</source>
        <translation>Gör de tre stegen</translation>
    </message>
    <message numerus="yes">
        <source>{product} unassigned from %n deactivated user(s)</source>
        <translation>
            <numerusform>{product} tillbakatagen från %n inaktiverad användare</numerusform>
            <numerusform>{product} tillbakatagen från %n inaktiverade användare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unassign %n deactivated user(s)</source>
        <translation>
            <numerusform>ta tillbaka från %n inaktiverad användare</numerusform>
            <numerusform>ta tillbaka från %n inaktiverade användare</numerusform>
        </translation>
    </message>
    <message>
        <source>assign {product} to {user}</source>
        <translation>tilldela {product} till {user}</translation>
    </message>
    <message>
        <source>unassign {product} from {user}</source>
        <translation>ta tillbaka {product} från {user}</translation>
    </message>
    <message numerus="yes">
        <source>assign %n {product} seat(s)</source>
        <translation>
            <numerusform>tilldela %n plats i {product}</numerusform>
            <numerusform>tilldela %n platser i {product}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unassign %n {product} seat(s)</source>
        <translation>
            <numerusform>ta tillbaka %n plats i {product}</numerusform>
            <numerusform>ta tillbaka %n platser i {product}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) turned</source>
        <translation>
            <numerusform>%n plats växlad</numerusform>
            <numerusform>%n platser växlade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not: see the reasons.</source>
        <translation>
            <numerusform>%n inte: se orsakerna.</numerusform>
            <numerusform>%n inte: se orsakerna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reactivate, unassign, deactivate…</source>
        <translation>Återaktivera, ta tillbaka, inaktivera…</translation>
    </message>
</context>
<context>
    <name>SeatMessages</name>
    <message numerus="yes">
        <source>%n seat(s) assigned</source>
        <translation>
            <numerusform>%n plats tilldelad</numerusform>
            <numerusform>%n platser tilldelade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) unassigned</source>
        <translation>
            <numerusform>%n plats tillbakatagen</numerusform>
            <numerusform>%n platser tillbakatagna</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario {name}: {done}</source>
        <translation>Scenariot {name}: {done}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message numerus="yes">
        <source>{product}: %n unassigned, paid until {day}: {amount}.</source>
        <translation>
            <numerusform>{product}: %n ledig, betald till {day}: {amount}.</numerusform>
            <numerusform>{product}: %n lediga, betalda till {day}: {amount}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatsPage</name>
    <message>
        <source>Seats</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Inga användare än</translation>
    </message>
    <message>
        <source>No user matches. {token} is no filter and was looked for as a word. There are team: or dept:, status:, seat:, tier:, kind: and idle:, such as idle:&gt;60.</source>
        <translation>Ingen användare passar. {token} är inget filter och söktes som ett ord. Det finns team: eller dept:, status:, seat:, tier:, kind: och idle:, till exempel idle:&gt;60.</translation>
    </message>
    <message>
        <source>No user matches this filter. Press Esc in the filter field to clear it.</source>
        <translation>Ingen användare matchar filtret. Tryck på Esc i filterfältet för att rensa det.</translation>
    </message>
    <message>
        <source>No users yet. Add one with New user, or import a file.</source>
        <translation>Inga användare än. Lägg till en med Ny användare, eller importera en fil.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>{who} may not do this: the permission {permissions} is missing. Ask a Super Admin for it, or work as someone who has it.</source>
        <translation>{who} får inte göra detta: behörigheten {permissions} saknas. Be en superadministratör om den, eller arbeta som någon som har den.</translation>
    </message>
    <message>
        <source>Working as {email} is not possible: no active user of this account has that e-mail address. Choose one of the account&apos;s active users.</source>
        <translation>Det går inte att arbeta som {email}: ingen aktiv användare i kontot har den e-postadressen. Välj en av kontots aktiva användare.</translation>
    </message>
    <message>
        <source>{who} cannot make anyone a Super Admin: only a Super Admin can. Ask one to do it.</source>
        <translation>{who} kan inte göra någon till superadministratör: det kan bara en superadministratör. Be en sådan göra det.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address. Write it as name@company.com and try again.</source>
        <translation>”{email}” är ingen e-postadress. Skriv den som namn@foretag.se och försök igen.</translation>
    </message>
    <message>
        <source>{email} is already a user of this account. Open that user, or enter another address.</source>
        <translation>{email} är redan användare i kontot. Öppna den användaren, eller skriv en annan adress.</translation>
    </message>
    <message>
        <source>{email} is already another address of somebody else. Take it away there first, or enter a different one.</source>
        <translation>{email} är redan en annan adress för någon annan. Ta bort den där först, eller skriv en annan.</translation>
    </message>
    <message>
        <source>{email} is not a user of this account. Check the spelling, or add the user first.</source>
        <translation>{email} är inte användare i kontot. Kontrollera stavningen, eller lägg till användaren först.</translation>
    </message>
    <message>
        <source>{email} cannot become {wanted}: the user is {status}. Only the next step in a user&apos;s life is possible: invited, active, deactivated, removed.</source>
        <translation>{email} kan inte bli {wanted}: användaren är {status}. Bara nästa steg är möjligt: inbjuden, aktiv, inaktiverad, borttagen.</translation>
    </message>
    <message>
        <source>{email} cannot be removed while holding a seat: {products}. Unassign it first, then remove the user.</source>
        <translation>{email} kan inte tas bort med en plats kvar: {products}. Ta tillbaka den först och ta sedan bort användaren.</translation>
    </message>
    <message>
        <source>{email} cannot be removed while having product access: {products}. Switch the access off first, then remove the user.</source>
        <translation>{email} kan inte tas bort med produktåtkomst kvar: {products}. Slå av åtkomsten först och ta sedan bort användaren.</translation>
    </message>
    <message>
        <source>{email} gets no paid seat while being created as a Super Admin. Create the user without a seat and assign one on the Seats page afterwards.</source>
        <translation>{email} får ingen betald plats när den skapas som superadministratör. Skapa användaren utan plats och tilldela en på sidan Platser efteråt.</translation>
    </message>
    <message>
        <source>{email} is the only active Super Admin and must stay one. Make someone else a Super Admin first.</source>
        <translation>{email} är den enda aktiva superadministratören och måste förbli det. Gör någon annan till superadministratör först.</translation>
    </message>
    <message>
        <source>{email} stays as is: nothing about the product access would change. Choose another product or user.</source>
        <translation>{email} förblir som den är: inget i produktåtkomsten skulle ändras. Välj en annan produkt eller användare.</translation>
    </message>
    <message>
        <source>{product} is not a subscription of this account. It has: {known}. Choose one of these, or add the subscription first.</source>
        <translation>{product} är inget abonnemang i kontot. Det har: {known}. Välj ett av dem, eller lägg till abonnemanget först.</translation>
    </message>
    <message>
        <source>{email} already holds a {product} seat, and one is all a user can have. Leave this user out.</source>
        <translation>{email} har redan en plats i {product}, och fler än en kan ingen ha. Utelämna användaren.</translation>
    </message>
    <message>
        <source>{email} cannot get a {product} seat while deactivated. Reactivate the user first.</source>
        <translation>{email} kan inte få en plats i {product} som inaktiverad. Återaktivera användaren först.</translation>
    </message>
    <message>
        <source>{email} was removed from this account and cannot be changed. Add the user again instead.</source>
        <translation>{email} har tagits bort ur kontot och kan inte ändras. Lägg till användaren igen i stället.</translation>
    </message>
    <message>
        <source>{product} is now {short:seat} short: {who} took seats meanwhile ({when}). Nothing was saved; buy seats at checkout, or unassign someone first.</source>
        <translation>{product} saknar nu {short:seat}: {who} tog platser under tiden ({when}). Inget sparades; köp platser, eller ta tillbaka från någon först.</translation>
    </message>
    <message>
        <source>{product} gets no new seat holders: it does not renew and ends on {renewal}. Switch auto-renewal on first.</source>
        <translation>{product} får inga nya platsinnehavare: det förnyas inte och slutar {renewal}. Slå på automatisk förnyelse först.</translation>
    </message>
    <message>
        <source>{product} has ended and cannot be changed. Add a new subscription for the product.</source>
        <translation>{product} har slutat och kan inte ändras. Lägg till ett nytt abonnemang för produkten.</translation>
    </message>
    <message>
        <source>{email} is in the file or is not active here, so nothing says that they left. Look at the list of those who are missing again, and choose from it.</source>
        <translation>{email} finns i filen eller är inte aktiv här, så inget säger att personen har slutat. Se på listan över dem som saknas igen och välj i den.</translation>
    </message>
    <message>
        <source>It was not kept: it has no name. Enter one.</source>
        <translation>Det sparades inte: det saknar namn. Skriv ett.</translation>
    </message>
    <message>
        <source>There is no import preset “{preset}” in this workspace. It has: {known}. Choose one of these, or import without a preset.</source>
        <translation>Det finns inget importförval ”{preset}” i arbetsytan. Den har: {known}. Välj ett av dem, eller importera utan förval.</translation>
    </message>
    <message>
        <source>Nothing was saved: {refused:row} cannot be done. The first: {first} Leave out what is refused and try again.</source>
        <translation>Inget sparades: {refused:row} kan inte göras. Den första: {first} Utelämna det som nekas och försök igen.</translation>
    </message>
    <message>
        <source>{value} is not a number of {product} seats that is possible here. Enter a whole number from {least} to {most}.</source>
        <translation>{value} är inget möjligt antal platser i {product} här. Ange ett heltal från {least} till {most}.</translation>
    </message>
    <message>
        <source>{product} cannot be changed here: it is a legacy subscription. Contact your Customer Success Manager.</source>
        <translation>{product} kan inte ändras här: det är ett äldre abonnemang. Kontakta er Customer Success Manager.</translation>
    </message>
    <message>
        <source>{product} cannot be changed here: it has a quote dated in the future. Contact your Customer Success Manager.</source>
        <translation>{product} kan inte ändras här: det har en offert daterad i framtiden. Kontakta er Customer Success Manager.</translation>
    </message>
    <message>
        <source>A purchase of {product} seats cannot be dated {on}: that is before {as_of}. Choose today or a later day.</source>
        <translation>Ett köp av platser i {product} kan inte dateras {on}: det är före {as_of}. Välj i dag eller en senare dag.</translation>
    </message>
    <message>
        <source>A purchase of {product} seats cannot be dated {on}: the term ends on {renewal}. Choose an earlier day, or buy after the renewal.</source>
        <translation>Ett köp av platser i {product} kan inte dateras {on}: avtalsperioden slutar {renewal}. Välj en tidigare dag, eller köp efter förnyelsen.</translation>
    </message>
    <message>
        <source>Nothing was bought: the price or the seats of {product} changed since the quote. Look at the new quote and confirm again.</source>
        <translation>Inget köptes: priset eller platserna i {product} har ändrats sedan offerten. Se den nya offerten och bekräfta igen.</translation>
    </message>
    <message>
        <source>No {product} seat can be removed: of {additional} additional, {unassigned} unassigned and a minimum of {minimum}, none is left to give up. Unassign seats first; included seats and the contract&apos;s minimum stay.</source>
        <translation>Ingen plats i {product} kan tas bort: av {additional} extra, {unassigned} lediga och ett minimum på {minimum} finns ingen kvar att ta bort. Ta tillbaka platser först; platser som ingår och avtalets minimum ligger kvar.</translation>
    </message>
    <message>
        <source>A second downgrade of {product} is not possible: {seats:leaving} on {effective}. Edit or cancel that request.</source>
        <translation>En andra nedgradering av {product} är inte möjlig: {seats:leaving} {effective}. Ändra eller avbryt den begäran.</translation>
    </message>
    <message>
        <source>Nothing of {product} was cancelled: no downgrade is pending. There is nothing to do.</source>
        <translation>Inget avbröts för {product}: ingen nedgradering är planerad. Det finns inget att göra.</translation>
    </message>
    <message>
        <source>Auto-renewal of {product} cannot be switched off: {assigned:held} ({holders}). Unassign all of them first.</source>
        <translation>Automatisk förnyelse av {product} kan inte slås av: {assigned:held} ({holders}). Ta tillbaka alla först.</translation>
    </message>
    <message>
        <source>Auto-renewal of {product} cannot be switched off: {assigned:held}. Unassign all of them first.</source>
        <translation>Automatisk förnyelse av {product} kan inte slås av: {assigned:held}. Ta tillbaka alla först.</translation>
    </message>
    <message>
        <source>{product} is already a subscription of this account. Edit it instead of adding it.</source>
        <translation>{product} är redan ett abonnemang i kontot. Redigera det i stället för att lägga till det.</translation>
    </message>
    <message>
        <source>The contract of {product} was not saved: {field} cannot be “{value}” ({problem}). Correct it and save again.</source>
        <translation>Avtalet för {product} sparades inte: {field} kan inte vara ”{value}” ({problem}). Rätta och spara igen.</translation>
    </message>
    <message>
        <source>The tier of {product} stays: it already is {tier}. Choose another tier.</source>
        <translation>Nivån för {product} ligger kvar: den är redan {tier}. Välj en annan nivå.</translation>
    </message>
    <message>
        <source>{product} cannot change to {tier} at once: a lower tier starts at the renewal on {renewal}. Schedule it for that day.</source>
        <translation>{product} kan inte byta till {tier} på en gång: en lägre nivå börjar vid förnyelsen {renewal}. Planera den till den dagen.</translation>
    </message>
    <message>
        <source>{product} already changes to {tier} on {effective}. Cancel that request first, then ask for another tier.</source>
        <translation>{product} byter redan till {tier} {effective}. Avbryt den begäran först och be sedan om en annan nivå.</translation>
    </message>
    <message>
        <source>{product} cannot change to {tier} on {on}: a higher tier starts on the day it is ordered. Do it on that day; today is {as_of}.</source>
        <translation>{product} kan inte byta till {tier} {on}: en högre nivå börjar den dag den beställs. Gör det den dagen; i dag är det {as_of}.</translation>
    </message>
    <message>
        <source>Auto-renewal of {product} stays: it already is {setting}. There is nothing to do.</source>
        <translation>Automatisk förnyelse av {product} ligger kvar: den är redan {setting}. Det finns inget att göra.</translation>
    </message>
    <message>
        <source>The price book “{book}” is not in this workspace. It has: {known}. Choose one of these, or enter the contract&apos;s own prices.</source>
        <translation>Prislistan ”{book}” finns inte i arbetsytan. Den har: {known}. Välj en av dem, eller ange avtalets egna priser.</translation>
    </message>
    <message>
        <source>The price book {book} was not saved: {problem} Correct it and save again.</source>
        <translation>Prislistan {book} sparades inte: {problem} Rätta den och spara igen.</translation>
    </message>
    <message>
        <source>The price book {book} was not saved: someone else changed it meanwhile. Open it again and make your change anew.</source>
        <translation>Prislistan {book} sparades inte: någon annan ändrade den under tiden. Öppna den igen och gör om ändringen.</translation>
    </message>
    <message>
        <source>The exchange rate {pair} of {on} was not saved: {problem}. Correct it and save again.</source>
        <translation>Växelkursen {pair} för {on} sparades inte: {problem}. Rätta den och spara igen.</translation>
    </message>
    <message>
        <source>Nothing was saved: the date {today} is before the last history line of {last}. Set the clock right, or use a later date.</source>
        <translation>Inget sparades: datumet {today} är före historikens sista rad {last}. Ställ klockan rätt, eller använd ett senare datum.</translation>
    </message>
    <message>
        <source>Line {line} cannot be undone: the history has no such line. Choose one that it lists.</source>
        <translation>Rad {line} kan inte ångras: historiken har ingen sådan rad. Välj en som den listar.</translation>
    </message>
    <message>
        <source>{what} cannot be undone: it was brought by time, or by the opening of the account. Correct it with a new change.</source>
        <translation>{what} kan inte ångras: det kom med tiden eller med kontots öppnande. Rätta det med en ny ändring.</translation>
    </message>
    <message>
        <source>{what} cannot be undone any more: it has changed since. Correct it with a new change.</source>
        <translation>{what} kan inte ångras längre: det har ändrats sedan dess. Rätta det med en ny ändring.</translation>
    </message>
    <message>
        <source>{location} was not found. Check the name, or make a new workspace there.</source>
        <translation>{location} hittades inte. Kontrollera namnet, eller skapa en ny arbetsyta där.</translation>
    </message>
    <message>
        <source>{location} is not a SeatDesk workspace. Choose a workspace file, or import this file into one.</source>
        <translation>{location} är ingen SeatDesk-arbetsyta. Välj en arbetsyta, eller importera filen i en.</translation>
    </message>
    <message>
        <source>{location} was made by a newer version of SeatDesk and is left as it is. Install the newer version to open it.</source>
        <translation>{location} gjordes av en nyare version av SeatDesk och lämnas som den är. Installera den nyare versionen för att öppna den.</translation>
    </message>
    <message>
        <source>{location} is damaged and is left as it is. Restore the newest backup of it.</source>
        <translation>{location} är skadad och lämnas som den är. Återställ den nyaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>{location} is in use by another program that does not let go. Close the other one, or try again in a moment.</source>
        <translation>{location} används av ett annat program som inte släpper. Stäng det, eller försök igen om en stund.</translation>
    </message>
    <message>
        <source>{location} cannot be written to: it is read-only. Change its permissions, or save a copy elsewhere.</source>
        <translation>{location} kan inte skrivas: den är skrivskyddad. Ändra dess behörigheter, eller spara en kopia någon annanstans.</translation>
    </message>
    <message>
        <source>{location} was not saved: the disk is full. Free some space and try again; nothing was lost.</source>
        <translation>{location} sparades inte: disken är full. Frigör utrymme och försök igen; inget gick förlorat.</translation>
    </message>
    <message>
        <source>{location} is gone: it was moved or deleted while open. Put it back, or open it where it is now.</source>
        <translation>{location} är borta: den flyttades eller raderades medan den var öppen. Lägg tillbaka den, eller öppna den där den finns nu.</translation>
    </message>
    <message>
        <source>{location} cannot be reached. Check the address, the network and the server, and try again.</source>
        <translation>{location} kan inte nås. Kontrollera adressen, nätet och servern, och försök igen.</translation>
    </message>
    <message>
        <source>Nothing was saved: someone else saved a change first. Look at what is there now and try again.</source>
        <translation>Inget sparades: någon annan hann spara en ändring först. Se vad som finns där nu och försök igen.</translation>
    </message>
    <message>
        <source>{location} was made by an older version of SeatDesk. Upgrade it (a backup is made first) to use it.</source>
        <translation>{location} gjordes av en äldre version av SeatDesk. Uppgradera den (en säkerhetskopia görs först) för att använda den.</translation>
    </message>
    <message>
        <source>{location} lies on a network share, where a database file gets damaged. Copy it to this machine, or use a PostgreSQL server for a team.</source>
        <translation>{location} ligger på en delad nätverksmapp, där en databasfil blir skadad. Kopiera den till den här datorn, eller använd en PostgreSQL-server för ett team.</translation>
    </message>
    <message>
        <source>{location} already exists and is left as it is. Choose another name, or delete it first.</source>
        <translation>{location} finns redan och lämnas som den är. Välj ett annat namn, eller radera den först.</translation>
    </message>
    <message>
        <source>{location} is a folder, not a SeatDesk workspace. Choose a workspace file in it.</source>
        <translation>{location} är en mapp, ingen SeatDesk-arbetsyta. Välj en arbetsyta i den.</translation>
    </message>
    <message>
        <source>{location} is an empty file, not a SeatDesk workspace. Choose a workspace file, or delete it and make a new workspace there.</source>
        <translation>{location} är en tom fil, ingen SeatDesk-arbetsyta. Välj en arbetsyta, eller radera filen och skapa en ny arbetsyta där.</translation>
    </message>
    <message>
        <source>{location} cannot be opened: this installation lacks the part for PostgreSQL ({driver}). Install SeatDesk with it, or use a workspace file.</source>
        <translation>{location} kan inte öppnas: den här installationen saknar delen för PostgreSQL ({driver}). Installera SeatDesk med den, eller använd en fil.</translation>
    </message>
    <message>
        <source>Nothing was saved: the database itself keeps the rule “{rule}” and refused. Look at what is there now and try again.</source>
        <translation>Inget sparades: databasen själv håller regeln ”{rule}” och nekade. Se vad som finns där nu och försök igen.</translation>
    </message>
    <message>
        <source>{location} cannot be used: {detail}. Choose another file or folder, or change its permissions.</source>
        <translation>{location} kan inte användas: {detail}. Välj en annan fil eller mapp, eller ändra dess behörigheter.</translation>
    </message>
    <message>
        <source>{location} was not read: {problem}. Choose another file, or correct this one.</source>
        <translation>{location} lästes inte: {problem}. Välj en annan fil, eller rätta den här.</translation>
    </message>
    <message>
        <source>{location} cannot be the name of a file here. Choose a shorter name without special signs.</source>
        <translation>{location} kan inte vara namnet på en fil här. Välj ett kortare namn utan specialtecken.</translation>
    </message>
    <message>
        <source>{location} is a folder, so nothing was exported. Add a file name to it.</source>
        <translation>{location} är en mapp, så inget exporterades. Lägg till ett filnamn.</translation>
    </message>
    <message>
        <source>{location} was not exported: the disk is full. Free some space or choose another disk; what was there before is untouched.</source>
        <translation>{location} exporterades inte: disken är full. Frigör utrymme eller välj en annan disk; det som fanns där är orört.</translation>
    </message>
    <message>
        <source>{location} was not exported: the folder {folder} does not exist. Make it, or choose another one.</source>
        <translation>{location} exporterades inte: mappen {folder} finns inte. Skapa den, eller välj en annan.</translation>
    </message>
    <message>
        <source>{location} was not exported: this user may not write there. Choose another folder, or ask its owner for access.</source>
        <translation>{location} exporterades inte: den här användaren får inte skriva där. Välj en annan mapp, eller be ägaren om tillgång.</translation>
    </message>
    <message>
        <source>{location} is a device or a pipe, so nothing was exported. Choose the name of a file.</source>
        <translation>{location} är en enhet eller ett rör, så inget exporterades. Välj namnet på en fil.</translation>
    </message>
    <message>
        <source>{location} was not exported: the file is open in another program. Close it there, or choose another name.</source>
        <translation>{location} exporterades inte: filen är öppen i ett annat program. Stäng den där, eller välj ett annat namn.</translation>
    </message>
    <message>
        <source>{location} was not exported: {detail}. Choose another folder or name.</source>
        <translation>{location} exporterades inte: {detail}. Välj en annan mapp eller ett annat namn.</translation>
    </message>
    <message>
        <source>{location} is a workspace, so nothing was exported. Choose another name.</source>
        <translation>{location} är en arbetsyta, så inget exporterades. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>Add &amp; edit users</source>
        <translation>Lägga till och redigera användare</translation>
    </message>
    <message>
        <source>Modify billing</source>
        <translation>Ändra fakturering</translation>
    </message>
    <message>
        <source>Super Admin</source>
        <translation>Superadministratör</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>den är tom</translation>
    </message>
    <message>
        <source>it is not a three-letter currency</source>
        <translation>det är ingen valuta med tre bokstäver</translation>
    </message>
    <message>
        <source>it is out of range</source>
        <translation>det är utanför det tillåtna</translation>
    </message>
    <message>
        <source>it is before the start</source>
        <translation>det är före starten</translation>
    </message>
    <message>
        <source>it is negative</source>
        <translation>det är negativt</translation>
    </message>
    <message>
        <source>fewer than are assigned</source>
        <translation>färre än vad som är tilldelat</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>det är inget tal</translation>
    </message>
    <message>
        <source>it is not a whole number of months from the contract&apos;s start</source>
        <translation>det är inte ett helt antal månader från avtalets start</translation>
    </message>
    <message>
        <source>it has passed already</source>
        <translation>det har redan passerat</translation>
    </message>
    <message>
        <source>it is not what the term opened with and what was bought since</source>
        <translation>det stämmer inte med vad avtalsperioden började med och vad som köpts sedan dess</translation>
    </message>
    <message>
        <source>one of its currencies is not in ISO 4217</source>
        <translation>en av dess valutor finns inte i ISO 4217</translation>
    </message>
    <message>
        <source>both currencies are the same</source>
        <translation>båda valutorna är desamma</translation>
    </message>
    <message>
        <source>it must be above zero</source>
        <translation>den måste vara över noll</translation>
    </message>
    <message>
        <source>it has too many digits</source>
        <translation>den har för många siffror</translation>
    </message>
    <message>
        <source>there is a rate for that pair and day already</source>
        <translation>det finns redan en kurs för det paret och den dagen</translation>
    </message>
    <message>
        <source>its steps must rise and the last one must have no end</source>
        <translation>stegen måste stiga och det sista får inget slut ha</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>plats</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>platser</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rad</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rader</translation>
    </message>
    <message>
        <source>user</source>
        <translation>användare</translation>
    </message>
    <message>
        <source>users</source>
        <translation>användare</translation>
    </message>
    <message>
        <source>question</source>
        <translation>fråga</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>frågor</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}.</source>
        <translation>Filen är skadad: {detail}.</translation>
    </message>
    <message>
        <source>The guard {guard} is gone: the database no longer keeps its rules itself.</source>
        <translation>Vakten {guard} är borta: databasen håller inte längre själv sina regler.</translation>
    </message>
    <message>
        <source>A row of {table} cannot be read: {detail}.</source>
        <translation>En rad i {table} kan inte läsas: {detail}.</translation>
    </message>
    <message>
        <source>seat is still assigned</source>
        <translation>plats är fortfarande tilldelad</translation>
    </message>
    <message>
        <source>{location} was not opened: it holds what SeatDesk did not make ({what} {name}), which could change your data by itself. Restore a backup, or ask whoever sent it.</source>
        <translation>{location} öppnades inte: den innehåller något som SeatDesk inte har gjort ({what} {name}) och som självt kunde ändra dina data. Återställ en säkerhetskopia, eller fråga den som skickade den.</translation>
    </message>
    <message>
        <source>{location} was not opened: its {what} {name} is not as SeatDesk makes it, so its data could be changed unseen. Restore a backup, or ask whoever sent it.</source>
        <translation>{location} öppnades inte: {what} {name} är inte som SeatDesk gör den, så data kunde ändras osedda. Återställ en säkerhetskopia, eller fråga den som skickade den.</translation>
    </message>
    <message>
        <source>{location} was not opened: its {what} {name} is gone, so the file no longer keeps its rules itself. Restore the newest backup of it.</source>
        <translation>{location} öppnades inte: {what} {name} saknas, så filen håller inte längre sina regler själv. Återställ den nyaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>{location} cannot be written to: its folder is read-only. Choose another folder, or change its permissions.</source>
        <translation>Det går inte att skriva till {location}: dess mapp är skrivskyddad. Välj en annan mapp, eller ändra dess behörigheter.</translation>
    </message>
    <message>
        <source>{location} was opened to be read only, while somebody else has it open. Close it and open it again to change it.</source>
        <translation>{location} öppnades skrivskyddad, eftersom den redan är öppen någon annanstans. Stäng den och öppna den igen för att ändra den.</translation>
    </message>
    <message>
        <source>{location} cannot be written to: on the server it is read-only for this user. Ask who runs the server, or work as a user who may write.</source>
        <translation>Det går inte att skriva till {location}: på servern är den skrivskyddad för den här användaren. Fråga den som sköter servern, eller arbeta som en användare som får skriva.</translation>
    </message>
    <message>
        <source>Nothing was changed: the temporary folder {location} is full. Free some space there, or name another folder in TMPDIR.</source>
        <translation>Ingenting ändrades: den tillfälliga mappen {location} är full. Frigör utrymme där, eller ange en annan mapp i TMPDIR.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no temporary folder that can be written to. Name a folder in TMPDIR.</source>
        <translation>Ingenting ändrades: det finns ingen tillfällig mapp som det går att skriva i. Ange en mapp i TMPDIR.</translation>
    </message>
    <message>
        <source>Nothing was changed: the temporary folder {location} cannot be written to. Make it writable, or name another folder in TMPDIR.</source>
        <translation>Ingenting ändrades: det går inte att skriva till den tillfälliga mappen {location}. Gör den skrivbar, eller ange en annan mapp i TMPDIR.</translation>
    </message>
    <message>
        <source>{location} is not the workspace that was opened: another file was put in its place. Put the first one back, or open this one anew.</source>
        <translation>{location} är inte den arbetsyta som öppnades: en annan fil har lagts i dess ställe. Lägg tillbaka den första, eller öppna den här på nytt.</translation>
    </message>
    <message>
        <source>{location} was not opened: the server does not take this user name or password. Check both, or ask who runs the server.</source>
        <translation>{location} öppnades inte: servern godtar inte det här användarnamnet eller lösenordet. Kontrollera båda, eller fråga den som sköter servern.</translation>
    </message>
    <message>
        <source>{location} was not opened: the server has no database of that name. Check the name, or have the database made (createdb) and then the workspace in it.</source>
        <translation>{location} öppnades inte: servern har ingen databas med det namnet. Kontrollera namnet, eller låt skapa databasen (createdb) och sedan arbetsytan i den.</translation>
    </message>
    <message>
        <source>{location} was not opened: the server does not offer encryption (TLS). Ask who runs it to switch it on; only on a network that nobody else can read may you do without.</source>
        <translation>{location} öppnades inte: servern erbjuder ingen kryptering (TLS). Be den som sköter servern att slå på den; bara i ett nät som ingen annan kan läsa går det utan.</translation>
    </message>
    <message>
        <source>{location} was not opened: the server&apos;s certificate does not prove that it is the one you asked for. Choose the certificate file of its authority, or ask who runs the server.</source>
        <translation>{location} öppnades inte: serverns certifikat visar inte att det är rätt server. Välj certifikatfilen från den som utfärdat det, eller fråga den som sköter servern.</translation>
    </message>
    <message>
        <source>{location} was not opened: too many programs use the server. Close some, or try again in a moment.</source>
        <translation>{location} öppnades inte: för många program använder servern. Stäng några, eller försök igen om en stund.</translation>
    </message>
    <message>
        <source>{location} was not made: {left} was left there by a workspace of the same name, and would be mixed into it. Choose another name; or close what uses that file, and move it away.</source>
        <translation>{location} skapades inte: {left} lämnades där av en arbetsyta med samma namn och skulle blandas in i den. Välj ett annat namn, eller stäng det som använder filen och flytta bort den.</translation>
    </message>
    <message>
        <source>{location} cannot be the name of a workspace: what ends in {ending} belongs to another file, and is deleted with it. Choose another name.</source>
        <translation>{location} kan inte vara namnet på en arbetsyta: det som slutar på {ending} hör till en annan fil och tas bort med den. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>{location} is neither a file nor a PostgreSQL database. Give the path of a workspace file, or a URL that begins with postgresql://.</source>
        <translation>{location} är varken en fil eller en PostgreSQL-databas. Ange sökvägen till en arbetsyta eller en URL som börjar med postgresql://.</translation>
    </message>
    <message>
        <source>{location} is an empty database, not a SeatDesk workspace yet. Make a new workspace in it, or restore a backup into it.</source>
        <translation>{location} är en tom databas, ännu ingen SeatDesk-arbetsyta. Skapa en ny arbetsyta i den, eller återställ en säkerhetskopia till den.</translation>
    </message>
    <message>
        <source>The folder {location} does not exist. Make it, or choose another one.</source>
        <translation>Mappen {location} finns inte. Skapa den, eller välj en annan.</translation>
    </message>
    <message>
        <source>It is saved, as number {batch} of the history; only what is there now could not be read: {first} Do not do it again; open the workspace anew to see it.</source>
        <translation>Det är sparat, som nummer {batch} i historiken; bara det som finns där nu gick inte att läsa: {first} Gör inte om det; öppna arbetsytan på nytt för att se det.</translation>
    </message>
    <message>
        <source>It is done; only what is there now could not be read: {first} Do not do it again.</source>
        <translation>Det är gjort; bara det som finns där nu gick inte att läsa: {first} Gör inte om det.</translation>
    </message>
    <message>
        <source>The connection to {location} broke while this was saved, so it may be saved or not. Look at the newest lines of the history before you do it again.</source>
        <translation>Anslutningen till {location} bröts medan detta sparades, så det kan vara sparat eller inte. Se på de senaste raderna i historiken innan du gör om det.</translation>
    </message>
    <message>
        <source>The connection to {location} broke while this was stored, so it may be done or not. Open the workspace to see what is there before you do it again.</source>
        <translation>Anslutningen till {location} bröts medan detta sparades, så det kan vara gjort eller inte. Öppna arbetsytan och se vad som finns där innan du gör om det.</translation>
    </message>
    <message>
        <source>Nothing was saved or looked up: a text holds a sign that is none, such as a zero or half of a pair. Type it again, or copy it from another place.</source>
        <translation>Inget sparades eller söktes: en text innehåller ett tecken som inte är något, till exempel en nolla eller ett halvt par. Skriv in den igen eller kopiera den från ett annat ställe.</translation>
    </message>
    <message>
        <source>{location} was not exported: nothing can be written there, the place is read-only. Choose another folder.</source>
        <translation>{location} exporterades inte: ingenting kan skrivas där, platsen är skrivskyddad. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>There is no invoice of yours on {date}, nor within ten days of it. Say with the date of the invoice which one it is.</source>
        <translation>Det finns ingen faktura hos er från {date}, inte heller inom tio dagar därifrån. Ange med fakturans datum vilken det är.</translation>
    </message>
    <message>
        <source>{file} does not say of which day the invoice is. Say its date.</source>
        <translation>{file} säger inte från vilken dag fakturan är. Ange dess datum.</translation>
    </message>
    <message>
        <source>{file} has the invoices of several days: {known}. Say with the date which one it is.</source>
        <translation>{file} har fakturor för flera dagar: {known}. Ange med datumet vilken det är.</translation>
    </message>
    <message>
        <source>{file} was not read as an invoice. Choose a file that lists its charges.</source>
        <translation>{file} lästes inte som en faktura. Välj en fil som räknar upp avgifterna.</translation>
    </message>
    <message>
        <source>{file} is a PDF, whose lines cannot be read for certain. Ask the vendor for a CSV or workbook, or paste the lines of the invoice.</source>
        <translation>{file} är en PDF, vars rader inte kan läsas säkert. Be leverantören om en CSV-fil eller arbetsbok, eller klistra in fakturans rader.</translation>
    </message>
    <message>
        <source>{file} has no column of amounts, so it is no invoice. Choose a file that lists the charges, or paste its lines.</source>
        <translation>{file} har ingen kolumn med belopp och är därför ingen faktura. Välj en fil som räknar upp avgifterna, eller klistra in raderna.</translation>
    </message>
    <message>
        <source>{file} has no line with an amount. Choose a file that lists the charges.</source>
        <translation>{file} har ingen rad med ett belopp. Välj en fil som räknar upp avgifterna.</translation>
    </message>
    <message>
        <source>{file} has several invoices ({known}) and does not say of which days they are. Keep the lines of one, and try again.</source>
        <translation>{file} har flera fakturor ({known}) och säger inte vilka dagar de gäller. Behåll raderna för en av dem och försök igen.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: the amount “{value}” is no number. Correct it, and try again.</source>
        <translation>Rad {line} i {file}: beloppet ”{value}” är inget tal. Rätta det och försök igen.</translation>
    </message>
    <message>
        <source>{file} has amounts in several currencies: {known}. Divide it up by currency.</source>
        <translation>{file} har belopp i flera valutor: {known}. Dela upp den efter valuta.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” cannot be understood. Nothing was stored; correct the step and try again.</source>
        <translation>Steg {step} kunde inte läsas: ”{key}” går inte att förstå. Inget sparades; rätta steget och försök igen.</translation>
    </message>
    <message>
        <source>{file} was not read: {value}. Nothing was stored; choose another file, or try again.</source>
        <translation>{file} lästes inte: {value}. Inget sparades; välj en annan fil eller försök igen.</translation>
    </message>
    <message>
        <source>{file} was not read: it is not JSON ({value}). Nothing was stored; correct the file and try again.</source>
        <translation>{file} kunde inte läsas: det är inte JSON ({value}). Inget sparades; rätta filen och försök igen.</translation>
    </message>
    <message>
        <source>{file} was not read: it is no list of steps. Nothing was stored; put the steps between [ and ].</source>
        <translation>{file} kunde inte läsas: det är ingen lista med steg. Inget sparades; sätt stegen mellan [ och ].</translation>
    </message>
    <message>
        <source>{file} was not read: it is no file of a scenario. Nothing was stored; choose one that was made by Export.</source>
        <translation>{file} kunde inte läsas: det är ingen scenariofil. Inget sparades; välj en som gjorts med Exportera.</translation>
    </message>
    <message>
        <source>{file} was not read: it is a scenario of a newer SeatDesk, and its field “format” says {value}. Nothing was stored; open it with that version.</source>
        <translation>{file} kunde inte läsas: det är ett scenario från ett nyare SeatDesk, och fältet ”format” säger {value}. Inget sparades; öppna den med den versionen.</translation>
    </message>
    <message>
        <source>{file} was not read: its field “format” is {value} and must be {wanted}. Nothing was stored; choose a file that was made by Export.</source>
        <translation>{file} kunde inte läsas: fältet ”format” är {value} men måste vara {wanted}. Inget sparades; välj en fil som gjorts med Exportera.</translation>
    </message>
    <message>
        <source>{file} was not read: its field “{key}” cannot be read. Nothing was stored; correct the file and try again.</source>
        <translation>{file} kunde inte läsas: fältet ”{key}” går inte att läsa. Inget sparades; rätta filen och försök igen.</translation>
    </message>
    <message>
        <source>{file} was not read: “{key}” is no field of a scenario. Nothing was stored; correct the file and try again.</source>
        <translation>{file} kunde inte läsas: ”{key}” är inget fält i ett scenario. Inget sparades; rätta filen och försök igen.</translation>
    </message>
    <message>
        <source>Step {step} was not read: it is no object in braces. Nothing was stored; correct the step and try again.</source>
        <translation>Steg {step} kunde inte läsas: det är inget objekt inom klamrar. Inget sparades; rätta steget och försök igen.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” is missing. Nothing was stored; correct the step and try again.</source>
        <translation>Steg {step} kunde inte läsas: ”{key}” saknas. Inget sparades; rätta steget och försök igen.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” stands in it twice. Nothing was stored; correct the step and try again.</source>
        <translation>Steg {step} kunde inte läsas: ”{key}” förekommer två gånger. Inget sparades; rätta steget och försök igen.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” is no field of it; check the spelling. Nothing was stored; correct the step and try again.</source>
        <translation>Steg {step} kunde inte läsas: ”{key}” är inget fält där; kontrollera stavningen. Inget sparades; rätta steget och försök igen.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” is {value}, and must be one of {choices}. Nothing was stored; correct the step and try again.</source>
        <translation>Steg {step} kunde inte läsas: ”{key}” är {value} men måste vara något av {choices}. Inget sparades; rätta steget och försök igen.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” is {value}, and must be {choices}, or an amount such as 22.50. Nothing was stored; correct the step and try again.</source>
        <translation>Steg {step} kunde inte läsas: ”{key}” är {value} men måste vara {choices}, eller ett belopp som 22.50. Inget sparades; rätta steget och försök igen.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” and “{value}” exclude each other; state one of them. Nothing was stored; correct the step and try again.</source>
        <translation>Steg {step} kunde inte läsas: ”{key}” och ”{value}” utesluter varandra; ange ett av dem. Inget sparades; rätta steget och försök igen.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” must be text. Nothing was stored; correct the step and try again.</source>
        <translation>Steg {step} kunde inte läsas: ”{key}” måste vara text. Inget sparades; rätta steget och försök igen.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” holds a sign that is none, such as half of a pair. Nothing was stored; correct the step and try again.</source>
        <translation>Steg {step} kunde inte läsas: ”{key}” innehåller ett tecken som inte är något, till exempel ett halvt par. Inget sparades; rätta steget och försök igen.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” is empty. Nothing was stored; correct the step and try again.</source>
        <translation>Steg {step} kunde inte läsas: ”{key}” är tomt. Inget sparades; rätta steget och försök igen.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” is longer than {most:sign}. Nothing was stored; correct the step and try again.</source>
        <translation>Steg {step} kunde inte läsas: ”{key}” är längre än {most:sign}. Inget sparades; rätta steget och försök igen.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” is {value}, and must be a date such as 2026-03-31. Nothing was stored; correct the step and try again.</source>
        <translation>Steg {step} kunde inte läsas: ”{key}” är {value} men måste vara ett datum som 2026-03-31. Inget sparades; rätta steget och försök igen.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” is {value}, and years go from {least} to {most}. Nothing was stored; correct the step and try again.</source>
        <translation>Steg {step} kunde inte läsas: ”{key}” är {value}, men åren går från {least} till {most}. Inget sparades; rätta steget och försök igen.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” is {value}, and must be a whole number. Nothing was stored; correct the step and try again.</source>
        <translation>Steg {step} kunde inte läsas: ”{key}” är {value} men måste vara ett heltal. Inget sparades; rätta steget och försök igen.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” is {value}, and must be from {least} to {most}. Nothing was stored; correct the step and try again.</source>
        <translation>Steg {step} kunde inte läsas: ”{key}” är {value} men måste vara från {least} till {most}. Inget sparades; rätta steget och försök igen.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” is {value}, and must be a number such as 22.50. Nothing was stored; correct the step and try again.</source>
        <translation>Steg {step} kunde inte läsas: ”{key}” är {value} men måste vara ett tal som 22.50. Inget sparades; rätta steget och försök igen.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” is {value}, and must not be below zero. Nothing was stored; correct the step and try again.</source>
        <translation>Steg {step} kunde inte läsas: ”{key}” är {value} men får inte vara under noll. Inget sparades; rätta steget och försök igen.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” is {value}, and must be true or false. Nothing was stored; correct the step and try again.</source>
        <translation>Steg {step} kunde inte läsas: ”{key}” är {value} men måste vara true eller false. Inget sparades; rätta steget och försök igen.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” must be a list in brackets. Nothing was stored; correct the step and try again.</source>
        <translation>Steg {step} kunde inte läsas: ”{key}” måste vara en lista inom hakparenteser. Inget sparades; rätta steget och försök igen.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” must be an object in braces. Nothing was stored; correct the step and try again.</source>
        <translation>Steg {step} kunde inte läsas: ”{key}” måste vara ett objekt inom klamrar. Inget sparades; rätta steget och försök igen.</translation>
    </message>
    <message>
        <source>Step {step} was not read: “{key}” has {value} twice. Nothing was stored; correct the step and try again.</source>
        <translation>Steg {step} kunde inte läsas: ”{key}” har {value} två gånger. Inget sparades; rätta steget och försök igen.</translation>
    </message>
    <message>
        <source>{file} was not read as a head-count plan. Nothing was stored; correct the plan and try again.</source>
        <translation>{file} kunde inte läsas som en personalplan. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: it is no object in braces. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i {file}: det är inget objekt inom klamrar. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is missing. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i {file}: ”{key}” saknas. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” stands in it twice. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i {file}: ”{key}” förekommer två gånger. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is no field of it; check the spelling. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i {file}: ”{key}” är inget fält där; kontrollera stavningen. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is {value}, and must be one of {choices}. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i {file}: ”{key}” är {value} men måste vara något av {choices}. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is {value}, and must be {choices}, or an amount such as 22.50. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i {file}: ”{key}” är {value} men måste vara {choices}, eller ett belopp som 22.50. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” and “{value}” exclude each other; state one of them. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i {file}: ”{key}” och ”{value}” utesluter varandra; ange ett av dem. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” must be text. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i {file}: ”{key}” måste vara text. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” holds a sign that is none, such as half of a pair. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i {file}: ”{key}” innehåller ett tecken som inte är något, till exempel ett halvt par. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is empty. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i {file}: ”{key}” är tomt. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is longer than {most:sign}. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i {file}: ”{key}” är längre än {most:sign}. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is {value}, and must be a date such as 2026-03-31. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i {file}: ”{key}” är {value} men måste vara ett datum som 2026-03-31. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is {value}, and years go from {least} to {most}. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i {file}: ”{key}” är {value}, men åren går från {least} till {most}. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is {value}, and must be a whole number. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i {file}: ”{key}” är {value} men måste vara ett heltal. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is {value}, and must be from {least} to {most}. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i {file}: ”{key}” är {value} men måste vara från {least} till {most}. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is {value}, and must be a number such as 22.50. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i {file}: ”{key}” är {value} men måste vara ett tal som 22.50. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is {value}, and must not be below zero. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i {file}: ”{key}” är {value} men får inte vara under noll. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is {value}, and must be true or false. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i {file}: ”{key}” är {value} men måste vara true eller false. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” must be a list in brackets. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i {file}: ”{key}” måste vara en lista inom hakparenteser. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” must be an object in braces. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i {file}: ”{key}” måste vara ett objekt inom klamrar. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” has {value} twice. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i {file}: ”{key}” har {value} två gånger. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” cannot be understood. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i {file}: ”{key}” går inte att förstå. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is 0, and must be a number of people. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i {file}: ”{key}” är 0 men måste vara ett antal personer. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is {value}, and must be 1 or -1 where “email” names somebody. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i {file}: ”{key}” är {value} men måste vara 1 eller -1 där ”email” nämner någon. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” is not after its first day, {value}. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i {file}: ”{key}” ligger inte efter den första dagen, {value}. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of {file}: “{key}” has {value:entry}, and {most} is the most. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i {file}: ”{key}” har {value:entry}, men högst {most} går. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file}: it is no object in braces. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: det är inget objekt inom klamrar. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is missing. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: ”{key}” saknas. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file}: “{key}” stands in it twice. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: ”{key}” förekommer två gånger. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>“{key}” is no part of a head-count plan. Nothing was stored; correct the plan and try again.</source>
        <translation>”{key}” hör inte till en personalplan. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {value}, and must be one of {choices}. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: ”{key}” är {value} men måste vara något av {choices}. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {value}, and must be {choices}, or an amount such as 22.50. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: ”{key}” är {value} men måste vara {choices}, eller ett belopp som 22.50. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file}: “{key}” and “{value}” exclude each other; state one of them. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: ”{key}” och ”{value}” utesluter varandra; ange ett av dem. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file}: “{key}” must be text. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: ”{key}” måste vara text. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file}: “{key}” holds a sign that is none, such as half of a pair. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: ”{key}” innehåller ett tecken som inte är något, till exempel ett halvt par. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is empty. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: ”{key}” är tomt. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is longer than {most:sign}. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: ”{key}” är längre än {most:sign}. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {value}, and must be a date such as 2026-03-31. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: ”{key}” är {value} men måste vara ett datum som 2026-03-31. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {value}, and years go from {least} to {most}. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: ”{key}” är {value}, men åren går från {least} till {most}. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {value}, and must be a whole number. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: ”{key}” är {value} men måste vara ett heltal. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {value}, and must be from {least} to {most}. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: ”{key}” är {value} men måste vara från {least} till {most}. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {value}, and must be a number such as 22.50. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: ”{key}” är {value} men måste vara ett tal som 22.50. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {value}, and must not be below zero. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: ”{key}” är {value} men får inte vara under noll. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {value}, and must be true or false. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: ”{key}” är {value} men måste vara true eller false. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file}: “{key}” must be a list in brackets. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: ”{key}” måste vara en lista inom hakparenteser. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file} was not read: a head-count plan is an object in braces. Nothing was stored; correct the plan and try again.</source>
        <translation>{file} kunde inte läsas: en personalplan är ett objekt inom klamrar. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file}: “{key}” has {value} twice. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: ”{key}” har {value} två gånger. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file}: “{key}” cannot be understood. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: ”{key}” går inte att förstå. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is 0, and must be a number of people. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: ”{key}” är 0 men måste vara ett antal personer. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {value}, and must be 1 or -1 where “email” names somebody. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: ”{key}” är {value} men måste vara 1 eller -1 där ”email” nämner någon. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is not after its first day, {value}. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: ”{key}” ligger inte efter den första dagen, {value}. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file}: “{key}” has {value:entry}, and {most} is the most. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: ”{key}” har {value:entry}, men högst {most} går. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: it is no object in braces. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: det är inget objekt inom klamrar. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is missing. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” saknas. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” stands in it twice. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” förekommer två gånger. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is no field of it; check the spelling. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” är inget fält där; kontrollera stavningen. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is {value}, and must be one of {choices}. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” är {value} men måste vara något av {choices}. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is {value}, and must be {choices}, or an amount such as 22.50. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” är {value} men måste vara {choices}, eller ett belopp som 22.50. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” and “{value}” exclude each other; state one of them. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” och ”{value}” utesluter varandra; ange ett av dem. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” must be text. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” måste vara text. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” holds a sign that is none, such as half of a pair. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” innehåller ett tecken som inte är något, till exempel ett halvt par. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is empty. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” är tomt. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is longer than {most:sign}. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” är längre än {most:sign}. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is {value}, and must be a date such as 2026-03-31. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” är {value} men måste vara ett datum som 2026-03-31. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is {value}, and years go from {least} to {most}. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” är {value}, men åren går från {least} till {most}. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is {value}, and must be a whole number. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” är {value} men måste vara ett heltal. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is {value}, and must be from {least} to {most}. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” är {value} men måste vara från {least} till {most}. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is {value}, and must be a number such as 22.50. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” är {value} men måste vara ett tal som 22.50. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is {value}, and must not be below zero. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” är {value} men får inte vara under noll. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is {value}, and must be true or false. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” är {value} men måste vara true eller false. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” must be a list in brackets. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” måste vara en lista inom hakparenteser. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” must be an object in braces. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” måste vara ett objekt inom klamrar. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” has {value} twice. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” har {value} två gånger. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” cannot be understood. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” går inte att förstå. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is 0, and must be a number of people. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” är 0 men måste vara ett antal personer. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is {value}, and must be 1 or -1 where “email” names somebody. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” är {value} men måste vara 1 eller -1 där ”email” nämner någon. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is not after its first day, {value}. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” ligger inte efter den första dagen, {value}. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” has {value:entry}, and {most} is the most. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” har {value:entry}, men högst {most} går. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file} has no column of days, such as Date, Hire date or Last day. Nothing was stored; correct the plan and try again.</source>
        <translation>{file} har ingen kolumn med dagar, till exempel Datum, Anställningsdag eller Sista dag. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file} has no column Product that says who needs a seat of what. Nothing was stored; correct the plan and try again.</source>
        <translation>{file} har ingen kolumn Produkt som säger vem som behöver en plats av vad. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file} has days, and no column that says who joins or leaves, such as Joins/leaves, Count, Joiners or Leavers. Nothing was stored; correct the plan and try again.</source>
        <translation>{file} har dagar, men ingen kolumn som säger vilka som börjar eller slutar, till exempel Börjar/slutar, Antal, Börjar eller Slutar. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file} has no row of a head-count plan. Nothing was stored; choose or copy rows with days.</source>
        <translation>{file} har ingen rad med en personalplan. Inget sparades; välj eller kopiera rader med dagar.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is {value}, and must say whether people join or leave: joins, leaves, or a number with its sign. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” är {value}, och måste säga om personer börjar eller slutar: börjar, slutar, eller ett tal med tecken. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is {value}, and the number of people is below zero. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” är {value}, och antalet personer är under noll. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Line {entry} of {file}: “{key}” is {value}, and another column has a day as well. Keep the one that counts. Nothing was stored; correct the plan and try again.</source>
        <translation>Rad {entry} i {file}: ”{key}” är {value}, och en annan kolumn har också en dag. Behåll den som gäller. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file}: {value} can be {first} or {second}. Write days such as 2026-03-31. Nothing was stored; correct the plan and try again.</source>
        <translation>{file}: {value} kan vara {first} eller {second}. Skriv dagar som 2026-03-31. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file} was not read: {value} Nothing was stored; correct the plan and try again.</source>
        <translation>{file} lästes inte: {value} Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>{file} was not read: it is not JSON ({value}). Nothing was stored; correct the plan and try again.</source>
        <translation>{file} kunde inte läsas: det är inte JSON ({value}). Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>Entry {entry} of the plan: neither the account nor a price book knows {value}. They know: {known}. Nothing was stored; correct the plan and try again.</source>
        <translation>Post {entry} i planen: varken kontot eller någon prislista känner till {value}. De känner till: {known}. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>“{key}” of the plan: neither the account nor a price book knows {value}. They know: {known}. Nothing was stored; correct the plan and try again.</source>
        <translation>”{key}” i planen: varken kontot eller någon prislista känner till {value}. De känner till: {known}. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>“{key}” of the plan has {value} twice, in two spellings. Nothing was stored; correct the plan and try again.</source>
        <translation>”{key}” i planen har {value} två gånger, med två stavningar. Inget sparades; rätta planen och försök igen.</translation>
    </message>
    <message>
        <source>There is no scenario “{scenario}” in this workspace, nor any other. Make one first.</source>
        <translation>Det finns inget scenario ”{scenario}” i den här arbetsytan, och inget annat heller. Skapa ett först.</translation>
    </message>
    <message>
        <source>There is no scenario “{scenario}” in this workspace. It has: {known}. Choose one of these.</source>
        <translation>Det finns inget scenario ”{scenario}” i den här arbetsytan. Den har: {known}. Välj ett av dem.</translation>
    </message>
    <message>
        <source>The change list of “{scenario}” has no step {step}: it has {count:step}. Choose one of them.</source>
        <translation>Ändringslistan för ”{scenario}” har inget steg {step}: den har {count:step}. Välj ett av dem.</translation>
    </message>
    <message>
        <source>There is a scenario “{scenario}” already. Choose another name, or delete that one first.</source>
        <translation>Det finns redan ett scenario ”{scenario}”. Välj ett annat namn, eller ta bort det först.</translation>
    </message>
    <message>
        <source>No scenario can be called “{scenario}”: that name stands for the account as it is. Choose another name.</source>
        <translation>Inget scenario kan heta ”{scenario}”: det namnet står för kontot som det är. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>There is no step {step} in “{scenario}”, which has {count:step}. Choose one of them.</source>
        <translation>Det finns inget steg {step} i ”{scenario}”, som har {count:step}. Välj ett av dem.</translation>
    </message>
    <message>
        <source>People who have no name yet cannot be recorded for {product}. Add the users, and assign or unassign their seats.</source>
        <translation>Personer som ännu inte har något namn kan inte registreras för {product}. Lägg till användarna och tilldela eller ta tillbaka deras platser.</translation>
    </message>
    <message>
        <source>The scenario “{what}” is no longer as you saw it: somebody changed it meanwhile. Look at it again, and make your change anew.</source>
        <translation>Scenariot ”{what}” är inte längre som du såg det: någon har ändrat det under tiden. Titta på det igen och gör om din ändring.</translation>
    </message>
    <message>
        <source>The name has {value:sign}, and a scenario&apos;s has at most {most}. Choose a shorter one.</source>
        <translation>Namnet har {value:sign}, och ett scenarios namn får ha högst {most}. Välj ett kortare.</translation>
    </message>
    <message>
        <source>There are {value}, and at most {most} are possible. Divide them up.</source>
        <translation>Det är {value}, och högst {most} går. Dela upp dem.</translation>
    </message>
    <message>
        <source>The scenario would have {value:step}, and at most {most} are possible. Nothing was stored; divide it into several scenarios.</source>
        <translation>Scenariot skulle få {value:step}, och högst {most} går. Inget sparades; dela upp det på flera scenarier.</translation>
    </message>
    <message>
        <source>The workspace has {most:scenario}, and more are not possible. Delete one first.</source>
        <translation>Arbetsytan har {most:scenario}, och fler går inte. Ta bort ett först.</translation>
    </message>
    <message>
        <source>{value:scenario} cannot be compared at once; {most} is the most. Choose fewer.</source>
        <translation>{value:scenario} kan inte jämföras på en gång; högst {most} går. Välj färre.</translation>
    </message>
    <message>
        <source>The reason has {value:sign}, and an exemption&apos;s has at most {most}. Say it shorter.</source>
        <translation>Orsaken har {value:sign}, och orsaken till ett undantag får ha högst {most}. Skriv den kortare.</translation>
    </message>
    <message>
        <source>Nobody was exempted: no reason is given. Say why the seat is needed.</source>
        <translation>Ingen undantogs: ingen orsak är angiven. Skriv varför platsen behövs.</translation>
    </message>
    <message>
        <source>An exemption cannot end on {on}: that is before {as_of}. Choose today or a later day, or none.</source>
        <translation>Ett undantag kan inte sluta {on}: det är före {as_of}. Välj i dag eller en senare dag, eller ingen.</translation>
    </message>
    <message>
        <source>{name} cannot be shown as of {on}: that is before {as_of}, and what is over no scenario changes. Choose today or a later day.</source>
        <translation>{name} kan inte visas per {on}: det är före {as_of}, och det som är förbi ändrar inget scenario. Välj i dag eller en senare dag.</translation>
    </message>
    <message>
        <source>{email} holds no {product} seat that is paid for, so there is nothing to exempt. Leave this user out.</source>
        <translation>{email} har ingen betald plats i {product}, så det finns inget att undanta. Utelämna användaren.</translation>
    </message>
    <message>
        <source>{email} is not exempt from the findings of {product}. Leave this user out.</source>
        <translation>{email} är inte undantagen från iakttagelserna i {product}. Utelämna användaren.</translation>
    </message>
    <message>
        <source>A span of {months:month} is not possible: it has from {least} to {most:month}. Choose a number between.</source>
        <translation>Ett tidsrum på {months:month} går inte: det har från {least} till {most:month}. Välj ett tal däremellan.</translation>
    </message>
    <message>
        <source>There is no group {group}, so it can have no share. Choose one of these: {known}.</source>
        <translation>Det finns ingen grupp {group}, så den kan inte få någon andel. Välj någon av dessa: {known}.</translation>
    </message>
    <message>
        <source>No costs of these days go to {group}, so there is nothing to explain. Choose one of these: {known}.</source>
        <translation>Inga kostnader för de här dagarna går till {group}, så det finns inget att förklara. Välj någon av dessa: {known}.</translation>
    </message>
    <message>
        <source>The shares make {total} %, and together they must make 100 %, none below 0. Correct the shares, or choose another way to spread.</source>
        <translation>Andelarna blir {total} %, och tillsammans måste de bli 100 %, ingen under 0. Rätta andelarna, eller välj ett annat sätt att fördela.</translation>
    </message>
    <message>
        <source>{who} may not do this: the permissions {permissions} are missing. Ask a Super Admin for them, or work as someone who has them.</source>
        <translation>{who} får inte göra detta: behörigheterna {permissions} saknas. Be en superadministratör om dem, eller arbeta som någon som har dem.</translation>
    </message>
    <message>
        <source>{product} is not a subscription of this account, which has none yet. Add the subscription first.</source>
        <translation>{product} är inget abonnemang i det här kontot, som inte har något ännu. Lägg till abonnemanget först.</translation>
    </message>
    <message>
        <source>{email} holds no {product} seat, so there is none to unassign. Leave this user out.</source>
        <translation>{email} har ingen plats i {product}, så det finns ingen att ta tillbaka. Utelämna användaren.</translation>
    </message>
    <message>
        <source>The {product} seat of {email} cannot be unassigned while the user is deactivated. Reactivate, unassign and deactivate the user; SeatDesk offers the three as one step.</source>
        <translation>Platsen i {product} kan inte tas tillbaka från {email} medan användaren är inaktiverad. Återaktivera, ta tillbaka och inaktivera; SeatDesk erbjuder de tre som ett steg.</translation>
    </message>
    <message>
        <source>{product} is now {short:seat} short: {who} took seats meanwhile ({when}). Nothing was saved. It is a legacy subscription: unassign someone first, or contact your Customer Success Manager.</source>
        <translation>{product} saknar nu {short:seat}: {who} tog platser under tiden ({when}). Inget sparades. Det är ett äldre abonnemang: ta tillbaka en plats först, eller kontakta er Customer Success Manager.</translation>
    </message>
    <message>
        <source>{product} is now {short:seat} short: {who} took seats meanwhile ({when}). Nothing was saved. It has a quote dated in the future: unassign someone first, or contact your Customer Success Manager.</source>
        <translation>{product} saknar nu {short:seat}: {who} tog platser under tiden ({when}). Inget sparades. Det har en offert med framtida datum: ta tillbaka en plats först, eller kontakta er Customer Success Manager.</translation>
    </message>
    <message>
        <source>Nothing was imported: meanwhile someone changed who is known under which address. Look at the preview again, then import.</source>
        <translation>Inget importerades: under tiden ändrade någon vem som är känd under vilken adress. Se på förhandsvisningen igen och importera sedan.</translation>
    </message>
    <message>
        <source>{product}: {value} cannot be taken over from the file: {problem} Leave it out, or correct the contract by hand.</source>
        <translation>{product}: {value} kan inte tas över från filen: {problem} Utelämna det, eller rätta avtalet för hand.</translation>
    </message>
    <message>
        <source>There is no import preset “{preset}” in this workspace, nor any other. Keep one with an import first, or import without a preset.</source>
        <translation>Det finns inget importförval ”{preset}” i den här arbetsytan, och inget annat heller. Spara ett med en import först, eller importera utan förval.</translation>
    </message>
    <message>
        <source>There is an import preset “{preset}” already. Choose another name, or remove that one.</source>
        <translation>Det finns redan ett importförval ”{preset}”. Välj ett annat namn, eller ta bort det.</translation>
    </message>
    <message>
        <source>{undone} cannot be undone now: {email} already holds a {product} seat. Unassign that seat first, or leave it as it is.</source>
        <translation>{undone} kan inte ångras nu: {email} har redan en plats i {product}. Ta tillbaka den platsen först, eller låt det vara.</translation>
    </message>
    <message>
        <source>{undone} cannot be undone now: {email} holds no {product} seat any more. Leave it as it is.</source>
        <translation>{undone} kan inte ångras nu: {email} har ingen plats i {product} längre. Låt det vara.</translation>
    </message>
    <message>
        <source>{undone} cannot be undone now: {email} is deactivated and cannot get a {product} seat. Reactivate the user first.</source>
        <translation>{undone} kan inte ångras nu: {email} är inaktiverad och kan inte få en plats i {product}. Återaktivera användaren först.</translation>
    </message>
    <message>
        <source>{undone} cannot be undone now: {email} is deactivated and keeps the {product} seat. Reactivate the user first.</source>
        <translation>{undone} kan inte ångras nu: {email} är inaktiverad och behåller platsen i {product}. Återaktivera användaren först.</translation>
    </message>
    <message>
        <source>{undone} cannot be undone now: {email} was removed since. Take the removal back first.</source>
        <translation>{undone} kan inte ångras nu: {email} har tagits bort sedan dess. Ångra borttagningen först.</translation>
    </message>
    <message>
        <source>{undone} cannot be undone now: {email} is the address of another user. Give that user another address first.</source>
        <translation>{undone} kan inte ångras nu: {email} är en annan användares adress. Ge den användaren en annan adress först.</translation>
    </message>
    <message>
        <source>{undone} cannot be undone now: {email} holds a seat: {products}. Unassign it first.</source>
        <translation>{undone} kan inte ångras nu: {email} har en plats: {products}. Ta tillbaka den först.</translation>
    </message>
    <message>
        <source>{undone} cannot be undone now, for {refused:user}. The first: {first} Mend that first, then undo it.</source>
        <translation>{undone} kan inte ångras nu, för {refused:user}. Den första: {first} Åtgärda det först och ångra sedan.</translation>
    </message>
    <message>
        <source>No {product} seat can be removed: it has no additional seats, and the included ones come with the tier. A lower tier may include fewer.</source>
        <translation>Ingen plats i {product} kan tas bort: det har inga extra platser, och platserna som ingår följer med nivån. I en lägre nivå ingår kanske färre.</translation>
    </message>
    <message>
        <source>No {product} seat can be removed: of {additional:extra} the contract keeps {minimum} as its minimum. Ask the vendor for a lower minimum.</source>
        <translation>Ingen plats i {product} kan tas bort: av {additional:extra} behåller avtalet {minimum} som minimum. Be leverantören om ett lägre minimum.</translation>
    </message>
    <message>
        <source>No {product} seat can be removed: the lower tier at the renewal leaves just enough seats for everybody. Unassign seats first.</source>
        <translation>Ingen plats i {product} kan tas bort: den lägre nivån vid förnyelsen lämnar precis så många platser som behövs. Ta tillbaka platser först.</translation>
    </message>
    <message>
        <source>No {product} seat can be removed: the terms agreed for the renewal leave just enough seats for everybody. Unassign seats first.</source>
        <translation>Ingen plats i {product} kan tas bort: villkoren som är avtalade till förnyelsen ger precis så många platser som behövs. Ta tillbaka platser först.</translation>
    </message>
    <message>
        <source>No {product} seat can be removed: all of them are assigned. Unassign seats first.</source>
        <translation>Ingen plats i {product} kan tas bort: alla är tilldelade. Ta tillbaka platser först.</translation>
    </message>
    <message>
        <source>Removing {seats:seat} of {product} is not possible: at most {removable} can go. Enter {removable} or fewer.</source>
        <translation>Det går inte att ta bort {seats:seat} i {product}: högst {removable} kan tas bort. Ange {removable} eller färre.</translation>
    </message>
    <message>
        <source>Removing {seats:seat} of {product} is not possible: {additional} can go, and the included ones come with the tier. Enter {removable} or fewer.</source>
        <translation>Det går inte att ta bort {seats:seat} i {product}: {additional} kan tas bort, och platserna som ingår följer med nivån. Ange {removable} eller färre.</translation>
    </message>
    <message>
        <source>Removing {seats:seat} of {product} is not possible: of {additional:extra} the contract keeps {minimum} as its minimum. Enter {removable} or fewer.</source>
        <translation>Det går inte att ta bort {seats:seat} i {product}: av {additional:extra} behåller avtalet {minimum} som minimum. Ange {removable} eller färre.</translation>
    </message>
    <message>
        <source>Removing {seats:seat} of {product} is not possible: with the lower tier at the renewal {removable} can go. Enter {removable} or fewer, or unassign seats first.</source>
        <translation>Det går inte att ta bort {seats:seat} i {product}: med den lägre nivån vid förnyelsen kan {removable} tas bort. Ange {removable} eller färre, eller ta tillbaka platser först.</translation>
    </message>
    <message>
        <source>Removing {seats:seat} of {product} is not possible: with the terms agreed for the renewal {removable} can go. Enter {removable} or fewer, or unassign seats first.</source>
        <translation>Det går inte att ta bort {seats:seat} i {product}: med villkoren som är avtalade till förnyelsen kan {removable} tas bort. Ange {removable} eller färre, eller ta tillbaka platser först.</translation>
    </message>
    <message>
        <source>Removing {seats:seat} of {product} is not possible: {removable:used} unassigned. Enter {removable} or fewer, or unassign seats first.</source>
        <translation>Det går inte att ta bort {seats:seat} i {product}: {removable:used} lediga. Ange {removable} eller färre, eller ta tillbaka platser först.</translation>
    </message>
    <message>
        <source>Nothing of {product} was cancelled: no change of tier is pending. There is nothing to do.</source>
        <translation>Inget avbröts för {product}: inget nivåbyte är planerat. Det finns inget att göra.</translation>
    </message>
    <message>
        <source>Nothing of {product} was cancelled: no other terms are pending. There is nothing to do.</source>
        <translation>Inget avbröts för {product}: inga andra villkor är planerade. Det finns inget att göra.</translation>
    </message>
    <message>
        <source>Nothing of {product} was taken off: no price is agreed from the renewal on. There is nothing to do.</source>
        <translation>Inget togs bort för {product}: inget pris är avtalat från förnyelsen. Det finns inget att göra.</translation>
    </message>
    <message>
        <source>{product} cannot be removed from the account: {assigned:held}. Unassign all of them first.</source>
        <translation>{product} kan inte tas bort ur kontot: {assigned:held}. Ta tillbaka alla först.</translation>
    </message>
    <message>
        <source>The contract of {product} was not saved: {field} cannot be “{value}”. Enter one from {least} to {most}, and save again.</source>
        <translation>Avtalet för {product} sparades inte: {field} kan inte vara ”{value}”. Ange ett värde från {least} till {most} och spara igen.</translation>
    </message>
    <message>
        <source>The contract of {product} was not saved: {value:day} of notice is longer than its term, which has {most:day} (from {start} up to {end}). Enter {most} or fewer, and save again.</source>
        <translation>Avtalet för {product} sparades inte: {value:day} uppsägningstid är längre än avtalsperioden, som har {most:day} (från {start} till {end}). Ange {most} eller färre och spara igen.</translation>
    </message>
    <message>
        <source>The contract of {product} was not saved: {field} cannot be “{value}”, for {assigned:used} assigned. Unassign seats first, or enter {least} or more.</source>
        <translation>Avtalet för {product} sparades inte: {field} kan inte vara ”{value}”, eftersom {assigned:used} tilldelade. Ta tillbaka platser först, eller ange {least} eller fler.</translation>
    </message>
    <message>
        <source>The contract of {product} was not saved: of {most:extra} it cannot keep {value} as its minimum. Enter a minimum of {most} or less, or a higher number of additional seats.</source>
        <translation>Avtalet för {product} sparades inte: av {most:extra} kan det inte behålla {value} som minimum. Ange ett minimum på {most} eller färre, eller fler extra platser.</translation>
    </message>
    <message>
        <source>The contract of {product} was not saved: {field} cannot be “{value}”, for {least:used} bought within the term. Enter {least} or more, or take the purchase back in the history.</source>
        <translation>Avtalet för {product} sparades inte: {field} kan inte vara ”{value}”, eftersom {least:used} köpta under avtalsperioden. Ange {least} eller fler, eller ta tillbaka köpet i historiken.</translation>
    </message>
    <message>
        <source>Other terms of {product} are already agreed for the renewal on {effective}. Cancel them first, then ask for others.</source>
        <translation>Andra villkor för {product} är redan avtalade till förnyelsen {effective}. Avbryt dem först och begär sedan andra.</translation>
    </message>
    <message>
        <source>The terms of {product} stay: it renews on {renewal} with these already. Choose another commitment, length, billing or price.</source>
        <translation>Villkoren för {product} står kvar: det förnyas redan med dem {renewal}. Välj en annan bindning, längd, fakturering eller ett annat pris.</translation>
    </message>
    <message>
        <source>{product} cannot change to {tier}: {assigned:used} assigned, and with it {owned} would be owned. Unassign seats or buy more first.</source>
        <translation>{product} kan inte byta till {tier}: {assigned:used} tilldelade, och med den skulle {owned} ägas. Ta tillbaka platser eller köp fler först.</translation>
    </message>
    <message>
        <source>{product} cannot renew on these terms: {assigned:used} assigned, and with them {owned} would be owned. Unassign seats or buy more first.</source>
        <translation>{product} kan inte förnyas med dessa villkor: {assigned:used} tilldelade, och med dem skulle det finnas {owned}. Ta tillbaka platser eller köp fler först.</translation>
    </message>
    <message>
        <source>{product} {tier} has no price in {currency} with {commitment} commitment on {on} in the price book {book}. Choose another tier, currency, commitment or price book, or enter the contract&apos;s own prices.</source>
        <translation>{product} {tier} har inget pris i {currency} med {commitment} bindning {on} i prislistan {book}. Välj en annan nivå, valuta, bindning eller prislista, eller ange avtalets egna priser.</translation>
    </message>
    <message>
        <source>{product} {tier} has no price here: the contract has its own prices and no price book. Enter the prices of {tier} too, or give the contract a price book first.</source>
        <translation>{product} {tier} har inget pris här: avtalet har egna priser och ingen prislista. Ange även priserna för {tier}, eller ge avtalet en prislista först.</translation>
    </message>
    <message>
        <source>The price book “{book}” is not one of this workspace&apos;s own, of which there is none. Import one or copy a shipped one first.</source>
        <translation>Prislistan ”{book}” är ingen av arbetsytans egna, av vilka det inte finns någon. Importera en eller kopiera en medföljande först.</translation>
    </message>
    <message>
        <source>The price book {book} cannot be removed: it prices {products}. Give these contracts another price book or their own prices first.</source>
        <translation>Prislistan {book} kan inte tas bort: den gäller {products}. Ge först de avtalen en annan prislista eller egna priser.</translation>
    </message>
    <message>
        <source>The exchange rate {pair} of {on} was not changed: it is not in the account&apos;s table. Look at the table again, and choose one that is there.</source>
        <translation>Växelkursen {pair} för {on} ändrades inte: den finns inte i kontots tabell. Titta i tabellen igen och välj en som finns där.</translation>
    </message>
    <message>
        <source>{what} is taken back already. To do it again, undo the line that took it back.</source>
        <translation>{what} är redan tillbakataget. Ångra raden som tog tillbaka det för att göra om det.</translation>
    </message>
    <message>
        <source>its currency has fewer digits after the point</source>
        <translation>valutan har färre siffror efter decimaltecknet</translation>
    </message>
    <message>
        <source>a contract has no fraction to state; actual_days is the usual one</source>
        <translation>ett avtal har inget bråk att ange; actual_days är det vanliga</translation>
    </message>
    <message>
        <source>the number of additional seats</source>
        <translation>antalet extra platser</translation>
    </message>
    <message>
        <source>the number of included seats</source>
        <translation>antalet platser som ingår</translation>
    </message>
    <message>
        <source>the minimum of additional seats</source>
        <translation>minimum av extra platser</translation>
    </message>
    <message>
        <source>the days of notice</source>
        <translation>uppsägningstiden</translation>
    </message>
    <message>
        <source>the months of a term</source>
        <translation>avtalsperiodens månader</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>den första dagen</translation>
    </message>
    <message>
        <source>the renewal date</source>
        <translation>förnyelsedatumet</translation>
    </message>
    <message>
        <source>the currency</source>
        <translation>valutan</translation>
    </message>
    <message>
        <source>the convention</source>
        <translation>räknesättet</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>produkten</translation>
    </message>
    <message>
        <source>the tier</source>
        <translation>nivån</translation>
    </message>
    <message>
        <source>the base price</source>
        <translation>grundpriset</translation>
    </message>
    <message>
        <source>the price of a seat</source>
        <translation>priset per plats</translation>
    </message>
    <message>
        <source>the discount</source>
        <translation>rabatten</translation>
    </message>
    <message>
        <source>the one-off amount</source>
        <translation>engångsbeloppet</translation>
    </message>
    <message>
        <source>the price from the renewal on</source>
        <translation>priset från förnyelsen</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>årlig</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>månadsvis</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>kvartalsvis</translation>
    </message>
    <message>
        <source>annually</source>
        <translation>årsvis</translation>
    </message>
    <message>
        <source>once a term</source>
        <translation>en gång per avtalsperiod</translation>
    </message>
    <message>
        <source>days, first and last counted (here the same as days left)</source>
        <translation>dagar, första och sista medräknade (här samma som dagar kvar)</translation>
    </message>
    <message>
        <source>every month has 30 days (30/360)</source>
        <translation>alla månader har 30 dagar (30/360)</translation>
    </message>
    <message>
        <source>a started month counts whole</source>
        <translation>en påbörjad månad räknas hel</translation>
    </message>
    <message>
        <source>full price, no proration</source>
        <translation>fullt pris, oavsett dag</translation>
    </message>
    <message>
        <source>half to even (banker&apos;s)</source>
        <translation>till jämnt vid hälften</translation>
    </message>
    <message>
        <source>on</source>
        <translation>på</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>seats are still assigned</source>
        <translation>platser är fortfarande tilldelade</translation>
    </message>
    <message>
        <source>seat already leaves</source>
        <translation>plats försvinner redan</translation>
    </message>
    <message>
        <source>seats already leave</source>
        <translation>platser försvinner redan</translation>
    </message>
    <message>
        <source>seat is</source>
        <translation>plats är</translation>
    </message>
    <message>
        <source>seats are</source>
        <translation>platser är</translation>
    </message>
    <message>
        <source>additional seat</source>
        <translation>extra plats</translation>
    </message>
    <message>
        <source>additional seats</source>
        <translation>extra platser</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>tecken</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>tecken</translation>
    </message>
    <message>
        <source>step</source>
        <translation>steg</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>steg</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>scenario</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>scenarier</translation>
    </message>
    <message>
        <source>month</source>
        <translation>månad</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>post</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>poster</translation>
    </message>
    <message>
        <source>additional paid user</source>
        <translation>extra betald användare</translation>
    </message>
    <message>
        <source>additional paid users</source>
        <translation>extra betalda användare</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>The {what} {name} is not SeatDesk&apos;s: it could change data by itself.</source>
        <translation>{what} {name} är inte SeatDesks: den kunde själv ändra data.</translation>
    </message>
    <message>
        <source>The {what} {name} is not as SeatDesk makes it.</source>
        <translation>{what} {name} är inte som SeatDesk gör den.</translation>
    </message>
    <message>
        <source>The {what} {name} is missing.</source>
        <translation>{what} {name} saknas.</translation>
    </message>
    <message>
        <source>The index that searches use does not hold what the users are called.</source>
        <translation>Indexet som sökningar använder innehåller inte vad användarna heter.</translation>
    </message>
    <message>
        <source>The version that the file says it is of ({said}) is not its own.</source>
        <translation>Versionen som filen säger sig ha ({said}) är inte dess egen.</translation>
    </message>
    <message>
        <source>An import of {file} is noted that the history does not know.</source>
        <translation>En import av {file} är antecknad som historiken inte känner till.</translation>
    </message>
    <message>
        <source>No line has the hash {hash}: since it was noted, lines were changed or cut.</source>
        <translation>Ingen rad har hashen {hash}: sedan den antecknades har rader ändrats eller kapats.</translation>
    </message>
    <message>
        <source>A row of {table} ({row}) points to nothing.</source>
        <translation>En rad i {table} ({row}) pekar på ingenting.</translation>
    </message>
    <message>
        <source>History lines {first} to {last} are missing.</source>
        <translation>Historikraderna {first} till {last} saknas.</translation>
    </message>
    <message>
        <source>Line {line} does not follow from the line before it.</source>
        <translation>Rad {line} följer inte på raden före.</translation>
    </message>
    <message>
        <source>Line {line} was changed after it was written.</source>
        <translation>Rad {line} ändrades efter att den skrevs.</translation>
    </message>
    <message>
        <source>Line {line} cannot be read.</source>
        <translation>Rad {line} kan inte läsas.</translation>
    </message>
    <message>
        <source>Line {line} ({kind}) cannot have happened after those before: {why}.</source>
        <translation>Rad {line} ({kind}) kan inte ha hänt efter dem före: {why}.</translation>
    </message>
    <message>
        <source>What {on} brings to {product} was left out.</source>
        <translation>Det som {on} för med sig till {product} hoppades över.</translation>
    </message>
    <message>
        <source>The price book {book} is not as the history says.</source>
        <translation>Prislistan {book} är inte som historiken säger.</translation>
    </message>
    <message>
        <source>The import preset {preset} is not as the history says.</source>
        <translation>Importförvalet {preset} är inte som historiken säger.</translation>
    </message>
    <message>
        <source>The scenario {scenario} is not as the history says.</source>
        <translation>Scenariot {scenario} är inte som historiken säger.</translation>
    </message>
    <message>
        <source>{product}: the exemption of user {user} is not as the history says.</source>
        <translation>{product}: undantaget för användare {user} är inte som historiken säger.</translation>
    </message>
    <message>
        <source>The account&apos;s own row is gone.</source>
        <translation>Kontots egen rad är borta.</translation>
    </message>
    <message>
        <source>The account&apos;s {field} is not what its history says.</source>
        <translation>Kontots {field} är inte vad historiken säger.</translation>
    </message>
    <message>
        <source>{product}: {field} is not what the history says.</source>
        <translation>{product}: {field} är inte vad historiken säger.</translation>
    </message>
    <message>
        <source>{product} is in the history and not in the account.</source>
        <translation>{product} finns i historiken men inte i kontot.</translation>
    </message>
    <message>
        <source>{product} is in the account and not in the history.</source>
        <translation>{product} finns i kontot men inte i historiken.</translation>
    </message>
    <message>
        <source>{product}: user {user} holds a seat the history does not know.</source>
        <translation>{product}: användare {user} har en plats som historiken inte känner till.</translation>
    </message>
    <message>
        <source>{product}: user {user} should hold a seat and does not.</source>
        <translation>{product}: användare {user} borde ha en plats men har ingen.</translation>
    </message>
    <message>
        <source>{product}: the seat of user {user} is not as the history says.</source>
        <translation>{product}: platsen för användare {user} är inte som historiken säger.</translation>
    </message>
    <message>
        <source>User {user} is not as the history says.</source>
        <translation>Användare {user} är inte som historiken säger.</translation>
    </message>
    <message>
        <source>User {user} is not in the history.</source>
        <translation>Användare {user} finns inte i historiken.</translation>
    </message>
    <message>
        <source>User {user} is in the history and not in the account.</source>
        <translation>Användare {user} finns i historiken men inte i kontot.</translation>
    </message>
    <message>
        <source>User {user} is filed under keys that are not theirs.</source>
        <translation>Användare {user} är sorterad under nycklar som inte är dess egna.</translation>
    </message>
    <message>
        <source>same cost</source>
        <translation>samma kostnad</translation>
    </message>
    <message>
        <source>never dearer</source>
        <translation>aldrig dyrare</translation>
    </message>
    <message>
        <source>{on}</source>
        <translation>{on}</translation>
    </message>
    <message>
        <source>not in this span</source>
        <translation>inte inom tidsrummet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>Seats paid after their need ended</source>
        <translation>Platser som betalas efter att behovet upphört</translation>
    </message>
    <message>
        <source>Seats paid before they are needed</source>
        <translation>Platser som betalas innan de behövs</translation>
    </message>
    <message>
        <source>Price of flexibility</source>
        <translation>Priset för rörlighet</translation>
    </message>
    <message>
        <source>Included seats not used</source>
        <translation>Platser som ingår men inte används</translation>
    </message>
    <message>
        <source>Another tier or another day&apos;s price is lower on some days</source>
        <translation>En annan nivå eller en annan dags pris är lägre vissa dagar</translation>
    </message>
    <message>
        <source>Paid for days outside the span</source>
        <translation>Betalt för dagar utanför tidsrummet</translation>
    </message>
    <message>
        <source>Days in the span that are invoiced outside of it</source>
        <translation>Dagar i tidsrummet som faktureras utanför det</translation>
    </message>
    <message>
        <source>One-off charges, and charges and credits of earlier terms</source>
        <translation>Engångsbelopp, samt kostnader och krediter från tidigare avtalsperioder</translation>
    </message>
    <message>
        <source>Rounding, and months charged in parts</source>
        <translation>Avrundning, och månader som debiteras delvis</translation>
    </message>
    <message>
        <source>No price book sells what is needed on a day on which it is.</source>
        <translation>Ingen prislista säljer det som behövs en dag då det behövs.</translation>
    </message>
    <message>
        <source>Only the vendor&apos;s own people can change this contract, and it has too few seats.</source>
        <translation>Bara leverantören kan ändra det här avtalet, och det har för få platser.</translation>
    </message>
    <message>
        <source>The contract ends, and what is needed afterwards cannot be bought.</source>
        <translation>Avtalet upphör, och det som behövs därefter går inte att köpa.</translation>
    </message>
    <message>
        <source>Least cost of the days of the span, whenever they are invoiced.</source>
        <translation>Lägsta periodiserade kostnad i tidsrummet, när det än faktureras.</translation>
    </message>
    <message>
        <source>Least invoiced in the span.</source>
        <translation>Minst fakturerat i tidsrummet.</translation>
    </message>
    <message>
        <source>Least cost with every term that begins in the span counted in full.</source>
        <translation>Lägsta kostnad när varje avtalsperiod som börjar i tidsrummet räknas helt.</translation>
    </message>
    <message>
        <source>{tier}, {commitment}</source>
        <translation>{tier}, {commitment}</translation>
    </message>
    <message>
        <source>After the span the need stays as on its last day.</source>
        <translation>Efter tidsrummet är behovet som på dess sista dag.</translation>
    </message>
    <message>
        <source>Each product has one contract at one tier; splitting it over two is not searched.</source>
        <translation>Varje produkt har ett avtal på en nivå; att dela den på två prövas inte.</translation>
    </message>
    <message>
        <source>Other terms are priced by {book}.</source>
        <translation>Andra villkor har priser ur {book}.</translation>
    </message>
    <message>
        <source>No price book is named: contracts can only be kept or ended.</source>
        <translation>Ingen prislista är angiven: avtal kan bara behållas eller avslutas.</translation>
    </message>
    <message>
        <source>There is no head-count plan: the need is that of today, less who is known to leave.</source>
        <translation>Det finns ingen personalplan: behovet är dagens, utom de som är kända att sluta.</translation>
    </message>
    <message>
        <source>The need is that of the head-count plan.</source>
        <translation>Behovet är personalplanens.</translation>
    </message>
    <message>
        <source>{product}: {amount} are committed to after the span. A longer span, or whole terms, tells more of it.</source>
        <translation>{product}: {amount} är bundet efter tidsrummet. Ett längre tidsrum, eller hela avtalsperioder, visar mer av det.</translation>
    </message>
    <message>
        <source>{product}: the steps of the plan come to {found} instead of {expected}. This is a fault of the program; please report it, and do not rely on this plan.</source>
        <translation>{product}: planens steg blir {found} i stället för {expected}. Det är ett fel i programmet; rapportera det, och lita inte på den här planen.</translation>
    </message>
    <message>
        <source>{product}: {count:step} of the plan cannot be carried out. This is a fault of the program; please report it, and do not rely on this plan.</source>
        <translation>{product}: {count:step} av planen går inte att genomföra. Det är ett fel i programmet; rapportera det, och lita inte på den här planen.</translation>
    </message>
    <message>
        <source>Seats of findings that are certain are not needed.</source>
        <translation>Platser med säkra iakttagelser behövs inte.</translation>
    </message>
    <message>
        <source>Seats of findings that are certain or to check are not needed.</source>
        <translation>Platser med säkra iakttagelser, eller sådana att kontrollera, behövs inte.</translation>
    </message>
    <message>
        <source>Begin with {terms}</source>
        <translation>Börja med {terms}</translation>
    </message>
    <message>
        <source>Keep {terms}</source>
        <translation>Behåll {terms}</translation>
    </message>
    <message>
        <source>Renew as {terms}</source>
        <translation>Förnya som {terms}</translation>
    </message>
    <message>
        <source>Let the contract end</source>
        <translation>Låt avtalet löpa ut</translation>
    </message>
    <message>
        <source>Begin with {terms} instead</source>
        <translation>Börja i stället med {terms}</translation>
    </message>
    <message>
        <source>Keep {terms} instead</source>
        <translation>Behåll i stället {terms}</translation>
    </message>
    <message>
        <source>Renew as {terms} instead</source>
        <translation>Förnya i stället som {terms}</translation>
    </message>
    <message>
        <source>Let the contract end instead</source>
        <translation>Låt i stället avtalet löpa ut</translation>
    </message>
    <message>
        <source>{choice} ({base} a month, {seat} a seat)</source>
        <translation>{choice} ({base} i månaden, {seat} per plats)</translation>
    </message>
    <message>
        <source>{choice} ({base} a month, seats priced by their number)</source>
        <translation>{choice} ({base} i månaden, platser efter antal)</translation>
    </message>
    <message>
        <source>Usage data {age:day} old</source>
        <translation>Användningsdata {age:day} gamla</translation>
    </message>
    <message>
        <source>Usage data {age:day} old: {people:person} cannot be judged</source>
        <translation>Användningsdata {age:day} gamla: {people:person} kan inte bedömas</translation>
    </message>
    <message>
        <source>No usage data: {people:person} cannot be judged</source>
        <translation>Inga användningsdata: {people:person} kan inte bedömas</translation>
    </message>
    <message>
        <source>Usage data of today</source>
        <translation>Användningsdata från i dag</translation>
    </message>
    <message>
        <source>Usage data of today: {people:person} cannot be judged</source>
        <translation>Användningsdata från i dag: {people:person} kan inte bedömas</translation>
    </message>
    <message>
        <source>People: last list or edit today</source>
        <translation>Personer: senaste lista eller ändring i dag</translation>
    </message>
    <message>
        <source>Contracts: last edited today</source>
        <translation>Avtal: senast ändrade i dag</translation>
    </message>
    <message>
        <source>Exchange rates of today</source>
        <translation>Växelkurser från i dag</translation>
    </message>
    <message>
        <source>Head-count plan of today</source>
        <translation>Personalplan från i dag</translation>
    </message>
    <message>
        <source>People: last list or edit {age:day} ago</source>
        <translation>Personer: senaste lista eller ändring för {age:day} sedan</translation>
    </message>
    <message>
        <source>People: neither a list nor an edit is known</source>
        <translation>Personer: varken lista eller ändring är känd</translation>
    </message>
    <message>
        <source>Contracts: not looked at for {age:day}</source>
        <translation>Avtal: inte sedda på {age:day}</translation>
    </message>
    <message>
        <source>Contracts: last edited {age:day} ago</source>
        <translation>Avtal: senast ändrade för {age:day} sedan</translation>
    </message>
    <message>
        <source>Contracts: no edit is known of {names}</source>
        <translation>Avtal: ingen ändring är känd för {names}</translation>
    </message>
    <message>
        <source>Price book of {as_of}</source>
        <translation>Prislista från {as_of}</translation>
    </message>
    <message>
        <source>Sample prices ({names}): check them against your contract</source>
        <translation>Exempelpriser ({names}): jämför dem med ert avtal</translation>
    </message>
    <message>
        <source>Price book missing: {names}</source>
        <translation>Prislista saknas: {names}</translation>
    </message>
    <message>
        <source>Exchange rates {age:day} old</source>
        <translation>Växelkurser {age:day} gamla</translation>
    </message>
    <message>
        <source>No exchange rate: {names}</source>
        <translation>Växelkurs saknas: {names}</translation>
    </message>
    <message>
        <source>Head-count plan {age:day} old</source>
        <translation>Personalplan {age:day} gammal</translation>
    </message>
    <message>
        <source>No head-count plan</source>
        <translation>Ingen personalplan</translation>
    </message>
    <message>
        <source>If nothing is done by {last_day}, {what} renews on {renewal} with {additional:paid}: {cost}.</source>
        <translation>Om inget görs senast {last_day} förnyas {what} den {renewal} med {additional:paid}: {cost}.</translation>
    </message>
    <message>
        <source>If nothing is done by {last_day}, {what} renews on {renewal} as {tier} with {additional:paid}: {cost}.</source>
        <translation>Om inget görs senast {last_day} förnyas {what} den {renewal} som {tier} med {additional:paid}: {cost}.</translation>
    </message>
    <message>
        <source>If nothing is done by {last_day}, {what} ends on {renewal}: auto-renewal is switched off.</source>
        <translation>Om inget görs senast {last_day} upphör {what} den {renewal}: automatisk förnyelse är avstängd.</translation>
    </message>
    <message>
        <source>The last day to act was {last_day}; the vendor may refuse. {what} renews on {renewal} with {additional:paid}: {cost}.</source>
        <translation>Sista dag att agera var {last_day}; leverantören kan säga nej. {what} förnyas den {renewal} med {additional:paid}: {cost}.</translation>
    </message>
    <message>
        <source>The last day to act was {last_day}; the vendor may refuse. {what} renews on {renewal} as {tier} with {additional:paid}: {cost}.</source>
        <translation>Sista dag att agera var {last_day}; leverantören kan säga nej. {what} förnyas den {renewal} som {tier} med {additional:paid}: {cost}.</translation>
    </message>
    <message>
        <source>The last day to act was {last_day}; the vendor may refuse. {what} ends on {renewal}: auto-renewal is switched off.</source>
        <translation>Sista dag att agera var {last_day}; leverantören kan säga nej. {what} upphör den {renewal}: automatisk förnyelse är avstängd.</translation>
    </message>
    <message>
        <source>{amount} for {months:month}</source>
        <translation>{amount} för {months:month}</translation>
    </message>
    <message>
        <source>no price is known</source>
        <translation>inget pris är känt</translation>
    </message>
    <message>
        <source>{day} (a Saturday)</source>
        <translation>{day} (en lördag)</translation>
    </message>
    <message>
        <source>{day} (a Sunday)</source>
        <translation>{day} (en söndag)</translation>
    </message>
    <message>
        <source>Last day to act: {what}</source>
        <translation>Sista dag att agera: {what}</translation>
    </message>
    <message>
        <source>{what} renews</source>
        <translation>{what} förnyas</translation>
    </message>
    <message>
        <source>{what} ends</source>
        <translation>{what} upphör</translation>
    </message>
    <message>
        <source>Approval pack</source>
        <translation>Beslutsunderlag</translation>
    </message>
    <message>
        <source>Approval: {scenario}</source>
        <translation>Beslutsunderlag: {scenario}</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Upprättat av</translation>
    </message>
    <message>
        <source>owner of the workspace</source>
        <translation>arbetsytans ägare</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Gör ingenting</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Cash by month</source>
        <translation>Fakturerat per månad</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>Change list</source>
        <translation>Ändringslista</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Iakttagelser</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostnader</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Antaganden</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Steps that do not apply</source>
        <translation>Steg som inte kan utföras</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>Approve “{scenario}”: {steps}.</source>
        <translation>Godkänn ”{scenario}”: {steps}.</translation>
    </message>
    <message>
        <source>No decision is asked: this is what comes if nothing is done.</source>
        <translation>Inget beslut begärs: detta händer om ingenting görs.</translation>
    </message>
    <message>
        <source>Approve “{scenario}”: none of its steps changes anything.</source>
        <translation>Godkänn ”{scenario}”: inget av stegen ändrar något.</translation>
    </message>
    <message>
        <source>Do nothing, 12 months</source>
        <translation>Gör ingenting, 12 månader</translation>
    </message>
    <message>
        <source>{scenario}, 12 months</source>
        <translation>{scenario}, 12 månader</translation>
    </message>
    <message>
        <source>Difference, 12 months</source>
        <translation>Skillnad, 12 månader</translation>
    </message>
    <message>
        <source>Of that certain</source>
        <translation>Varav säkert</translation>
    </message>
    <message>
        <source>Last day to act: {day}.</source>
        <translation>Sista dag att agera: {day}.</translation>
    </message>
    <message>
        <source>Last day to act: {day}. It has passed; the vendor may refuse.</source>
        <translation>Sista dag att agera: {day}. Den har passerat; leverantören kan säga nej.</translation>
    </message>
    <message>
        <source>There is no last day to act.</source>
        <translation>Det finns ingen sista dag att agera.</translation>
    </message>
    <message>
        <source>All amounts are without tax unless they say otherwise.</source>
        <translation>Alla belopp är exkl. moms om inget annat sägs.</translation>
    </message>
    <message>
        <source>{count:step} of “{scenario}” do not apply and are in no total.</source>
        <translation>{count:step} i ”{scenario}” kan inte utföras och ingår inte i någon summa.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>{side}, difference</source>
        <translation>{side}, skillnad</translation>
    </message>
    <message>
        <source>Net amounts invoiced by month from {first} to {last}: {sides}.</source>
        <translation>Nettobelopp som faktureras per månad från {first} till {last}: {sides}.</translation>
    </message>
    <message>
        <source>{side} {amount}</source>
        <translation>{side} {amount}</translation>
    </message>
    <message>
        <source>With tax, by month</source>
        <translation>Inkl. moms, per månad</translation>
    </message>
    <message>
        <source>{side}, tax</source>
        <translation>{side}, moms</translation>
    </message>
    <message>
        <source>{side}, with tax</source>
        <translation>{side}, inkl. moms</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Net, {months:month}</source>
        <translation>Netto, {months:month}</translation>
    </message>
    <message>
        <source>Tax, {months:month}</source>
        <translation>Moms, {months:month}</translation>
    </message>
    <message>
        <source>With tax, {months:month}</source>
        <translation>Inkl. moms, {months:month}</translation>
    </message>
    <message>
        <source>Cost of the days, {months:month}</source>
        <translation>Periodiserad kostnad, {months:month}</translation>
    </message>
    <message>
        <source>First invoice</source>
        <translation>Första faktura</translation>
    </message>
    <message>
        <source>First invoice, net</source>
        <translation>Första faktura, netto</translation>
    </message>
    <message>
        <source>First invoice, with tax</source>
        <translation>Första faktura, inkl. moms</translation>
    </message>
    <message>
        <source>Difference, {months:month}</source>
        <translation>Skillnad, {months:month}</translation>
    </message>
    <message>
        <source>Of that to check</source>
        <translation>Varav att kontrollera</translation>
    </message>
    <message>
        <source>Of that from other steps</source>
        <translation>Varav genom andra steg</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Lönar sig från</translation>
    </message>
    <message>
        <source>People without a seat</source>
        <translation>Personer utan plats</translation>
    </message>
    <message>
        <source>People who lose a seat</source>
        <translation>Personer som förlorar en plats</translation>
    </message>
    <message>
        <source>Difference by step, {side}</source>
        <translation>Skillnad per steg, {side}</translation>
    </message>
    <message>
        <source>Difference by product, {side}</source>
        <translation>Skillnad per produkt, {side}</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Perioder</translation>
    </message>
    <message>
        <source>{side}, this term</source>
        <translation>{side}, denna avtalsperiod</translation>
    </message>
    <message>
        <source>{side}, next term</source>
        <translation>{side}, nästa avtalsperiod</translation>
    </message>
    <message>
        <source>Most seats owned</source>
        <translation>Flest ägda platser</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Behövs</translation>
    </message>
    <message>
        <source>Who loses a seat</source>
        <translation>Vem som förlorar en plats</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Missing exchange rates</source>
        <translation>Växelkurser som saknas</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Valutor</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Tidigast</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>försenat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>There is nothing to carry out.</source>
        <translation>Det finns inget att utföra.</translation>
    </message>
    <message>
        <source>Step {number}: {text}</source>
        <translation>Steg {number}: {text}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Sunk</source>
        <translation>Redan bundet</translation>
    </message>
    <message>
        <source>Avoidable</source>
        <translation>Kan undvikas</translation>
    </message>
    <message>
        <source>There is nothing to give up.</source>
        <translation>Det finns inget att säga upp.</translation>
    </message>
    <message>
        <source>In the account&apos;s currency</source>
        <translation>I kontots valuta</translation>
    </message>
    <message>
        <source>What the days of {months:month} cost, from {start} to {end} (not included).</source>
        <translation>Vad dagarna under {months:month} kostar, från {start} till {end} (inte medräknad).</translation>
    </message>
    <message>
        <source>Seats are counted as they are held today and by the steps; the head-count plan is not in these costs.</source>
        <translation>Platserna räknas som de innehas i dag och enligt stegen; personalplanen ingår inte i de här kostnaderna.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>(no team)</source>
        <translation>(inget team)</translation>
    </message>
    <message>
        <source>(no cost centre)</source>
        <translation>(inget kostnadsställe)</translation>
    </message>
    <message>
        <source>(no user)</source>
        <translation>(ingen användare)</translation>
    </message>
    <message>
        <source>Seat-days</source>
        <translation>Platsdagar</translation>
    </message>
    <message>
        <source>Unassigned seats</source>
        <translation>Lediga platser</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Grundpris</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Tidsrum</translation>
    </message>
    <message>
        <source>{months:month}, from {start} to {end} (not included)</source>
        <translation>{months:month}, från {start} till {end} (inte medräknad)</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Fakturerat</translation>
    </message>
    <message>
        <source>every invoice on its date, without tax</source>
        <translation>varje faktura på sin dag, exkl. moms</translation>
    </message>
    <message>
        <source>Cost of the days</source>
        <translation>Periodiserad kostnad</translation>
    </message>
    <message>
        <source>each line&apos;s share for the days of the span, whenever it is invoiced</source>
        <translation>varje rads andel för dagarna i tidsrummet, när den än faktureras</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Priser</translation>
    </message>
    <message>
        <source>of the contracts, and what steps state; later prices of {product}: {book}</source>
        <translation>avtalens, och det som stegen anger; senare priser för {product}: {book}</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Prislista</translation>
    </message>
    <message>
        <source>{book}, a sample that came with the program</source>
        <translation>{book}, ett exempel som följde med programmet</translation>
    </message>
    <message>
        <source>Head-count plan</source>
        <translation>Personalplan</translation>
    </message>
    <message>
        <source>none: the need is that of today</source>
        <translation>ingen: behovet är dagens</translation>
    </message>
    <message>
        <source>{count:entry}, laid over every side</source>
        <translation>{count:entry}, lagd över varje alternativ</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>invited people hold a seat</source>
        <translation>inbjudna har en plats</translation>
    </message>
    <message>
        <source>invited people hold no seat</source>
        <translation>inbjudna har ingen plats</translation>
    </message>
    <message>
        <source>seats are idle after {days:day} without use</source>
        <translation>platser är oanvända efter {days:day} utan användning</translation>
    </message>
    <message>
        <source>seats younger than {days:day} are not judged</source>
        <translation>platser yngre än {days:day} bedöms inte</translation>
    </message>
    <message>
        <source>bots, services and guests need their seats</source>
        <translation>botar, tjänster och gäster behöver sina platser</translation>
    </message>
    <message>
        <source>{label} {percent} %</source>
        <translation>{label} {percent} %</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>sides are compared by what is invoiced, without tax and without interest</source>
        <translation>alternativen jämförs efter vad som faktureras, exkl. moms och utan ränta</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Växelkurser</translation>
    </message>
    <message>
        <source>each invoice at the rate of its day, later days at the last one known</source>
        <translation>varje faktura till dagens kurs, senare dagar till den senast kända</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Uppgifter per</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Ålder i dagar</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Vad det betyder</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Användning</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>färska</translation>
    </message>
    <message>
        <source>ageing</source>
        <translation>åldrande</translation>
    </message>
    <message>
        <source>old</source>
        <translation>gamla</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exempel</translation>
    </message>
    <message>
        <source>All steps apply.</source>
        <translation>Alla steg kan utföras.</translation>
    </message>
    <message>
        <source>Prepared by: name, date, signature</source>
        <translation>Upprättat av: namn, datum, underskrift</translation>
    </message>
    <message>
        <source>Approved by: name, date, signature</source>
        <translation>Godkänt av: namn, datum, underskrift</translation>
    </message>
    <message>
        <source>in {currency}</source>
        <translation>i {currency}</translation>
    </message>
    <message>
        <source>no exchange rate {pair} on {on} or before</source>
        <translation>ingen växelkurs {pair} den {on} eller tidigare</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>har slutat</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>ledig</translation>
    </message>
    <message>
        <source>a bot</source>
        <translation>en bot</translation>
    </message>
    <message>
        <source>a service account</source>
        <translation>ett tjänstekonto</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>en gäst</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>finns två gånger</translation>
    </message>
    <message>
        <source>the same as {email}</source>
        <translation>samma som {email}</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>aldrig använd</translation>
    </message>
    <message>
        <source>not used lately</source>
        <translation>inte använd på sistone</translation>
    </message>
    <message>
        <source>no use for {days:day}</source>
        <translation>ingen användning på {days:day}</translation>
    </message>
    <message>
        <source>no use in {days:day} with this seat</source>
        <translation>ingen användning på {days:day} med den här platsen</translation>
    </message>
    <message>
        <source>still invited</source>
        <translation>fortfarande inbjuden</translation>
    </message>
    <message>
        <source>leaves before the renewal</source>
        <translation>slutar före förnyelsen</translation>
    </message>
    <message>
        <source>no usage data</source>
        <translation>inga uppgifter om användning</translation>
    </message>
    <message>
        <source>usage data too old</source>
        <translation>uppgifterna om användning är för gamla</translation>
    </message>
    <message>
        <source>usage data says too little</source>
        <translation>uppgifterna om användning säger för lite</translation>
    </message>
    <message>
        <source>{email} holds a seat of {product} already and is in the base.</source>
        <translation>{email} har redan en plats i {product} och ingår i basen.</translation>
    </message>
    <message>
        <source>{email} holds no seat of {product} and frees none.</source>
        <translation>{email} har ingen plats i {product} och lämnar ingen ledig.</translation>
    </message>
    <message>
        <source>too late for {renewal} (last day {last_day})</source>
        <translation>för sent till {renewal} (sista dag {last_day})</translation>
    </message>
    <message>
        <source>the vendor charges {theirs} instead of {ours}</source>
        <translation>leverantören tar betalt för {theirs} i stället för {ours}</translation>
    </message>
    <message>
        <source>the vendor&apos;s price is {theirs} instead of {ours}</source>
        <translation>leverantörens pris är {theirs} i stället för {ours}</translation>
    </message>
    <message>
        <source>measured by another convention: {by}</source>
        <translation>mätt med ett annat räknesätt: {by}</translation>
    </message>
    <message>
        <source>rounded by a unit for each</source>
        <translation>avrundat med en enhet för varje</translation>
    </message>
    <message>
        <source>rounded in another way: {rounding}</source>
        <translation>avrundat på annat sätt: {rounding}</translation>
    </message>
    <message>
        <source>rounded for each seat before multiplying: {rounding}</source>
        <translation>avrundat per plats före multiplikationen: {rounding}</translation>
    </message>
    <message>
        <source>counted from {on} instead of {ours}</source>
        <translation>räknat från {on} i stället för {ours}</translation>
    </message>
    <message>
        <source>the price of {tier}, {commitment}, {book}, {valid_from}</source>
        <translation>priset för {tier}, {commitment}, {book}, {valid_from}</translation>
    </message>
    <message>
        <source>{percent} % less than ours</source>
        <translation>{percent} % mindre än vårt</translation>
    </message>
    <message>
        <source>another tax rate: {percent} %</source>
        <translation>en annan momssats: {percent} %</translation>
    </message>
    <message>
        <source>with {percent} % tax in it</source>
        <translation>med {percent} % moms inräknad</translation>
    </message>
    <message>
        <source>{percent} % of the vendor&apos;s own net total</source>
        <translation>{percent} % av leverantörens egen nettosumma</translation>
    </message>
    <message>
        <source>our amount at the rate {rate} {base}/{quote} of {on}</source>
        <translation>vårt belopp till kursen {rate} {base}/{quote} från {on}</translation>
    </message>
    <message>
        <source>our amount in another currency, at a rate of {rate} {base}/{quote}</source>
        <translation>vårt belopp i en annan valuta, till kursen {rate} {base}/{quote}</translation>
    </message>
    <message>
        <source>credited instead of charged</source>
        <translation>krediterat i stället för debiterat</translation>
    </message>
    <message>
        <source>charged instead of credited</source>
        <translation>debiterat i stället för krediterat</translation>
    </message>
    <message>
        <source>on our invoice of {on}</source>
        <translation>på vår faktura från {on}</translation>
    </message>
    <message>
        <source>not explained</source>
        <translation>inte förklarat</translation>
    </message>
    <message>
        <source>days left of days in the period</source>
        <translation>dagar kvar av periodens dagar</translation>
    </message>
    <message>
        <source>days of the calendar month</source>
        <translation>kalendermånadens dagar</translation>
    </message>
    <message>
        <source>days of 30</source>
        <translation>dagar av 30</translation>
    </message>
    <message>
        <source>days of 365</source>
        <translation>dagar av 365</translation>
    </message>
    <message>
        <source>to the second</source>
        <translation>på sekunden</translation>
    </message>
    <message>
        <source>a stated fraction</source>
        <translation>en angiven andel</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>uppåt från hälften</translation>
    </message>
    <message>
        <source>down</source>
        <translation>nedåt</translation>
    </message>
    <message>
        <source>the daily rate first</source>
        <translation>dagspriset först</translation>
    </message>
    <message>
        <source>same</source>
        <translation>lika</translation>
    </message>
    <message>
        <source>tolerated</source>
        <translation>godtaget</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>skiljer sig</translation>
    </message>
    <message>
        <source>missing from the vendor&apos;s invoice</source>
        <translation>saknas på leverantörens faktura</translation>
    </message>
    <message>
        <source>not expected</source>
        <translation>oväntad</translation>
    </message>
    <message>
        <source>Invoice {number} of {day}</source>
        <translation>Faktura {number} från {day}</translation>
    </message>
    <message>
        <source>we compared your invoice {number} of {day} with our contract and found this:</source>
        <translation>vi har jämfört er faktura {number} från {day} med vårt avtal och funnit detta:</translation>
    </message>
    <message>
        <source>{text}: you charge {theirs}, we expect {ours} ({reason}).</source>
        <translation>{text}: ni fakturerar {theirs}, vi väntar oss {ours} ({reason}).</translation>
    </message>
    <message>
        <source>{text}: you charge {theirs}, we expect nothing.</source>
        <translation>{text}: ni fakturerar {theirs}, vi väntar oss ingenting.</translation>
    </message>
    <message>
        <source>{text}: you charge nothing, we expect {ours}.</source>
        <translation>{text}: ni fakturerar ingenting, vi väntar oss {ours}.</translation>
    </message>
    <message>
        <source>Line {line} of the file says {total} ({text}), and the lines above it do not come to that: look whether all of them were read.</source>
        <translation>Rad {line} i filen säger {total} ({text}), och raderna ovanför blir inte så mycket: se efter om alla lästes.</translation>
    </message>
    <message>
        <source>Not compared, being totals or payments: {rows}.</source>
        <translation>Inte jämförda, eftersom de är summor eller betalningar: {rows}.</translation>
    </message>
    <message>
        <source>line {line} ({text})</source>
        <translation>rad {line} ({text})</translation>
    </message>
    <message>
        <source>In all the invoice is {difference} {currency} different. Please check it.</source>
        <translation>Sammanlagt skiljer sig fakturan med {difference} {currency}. Vi ber er kontrollera den.</translation>
    </message>
    <message>
        <source>{product}, tax {percent} %</source>
        <translation>{product}, moms {percent} %</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>säker</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>att kontrollera</translation>
    </message>
    <message>
        <source>The base price covers it: giving it up saves nothing.</source>
        <translation>Grundpriset täcker den: att säga upp den sparar inget.</translation>
    </message>
    <message>
        <source>The contract&apos;s minimum keeps it: giving it up saves nothing.</source>
        <translation>Avtalets minimum håller kvar den: att säga upp den sparar inget.</translation>
    </message>
    <message>
        <source>Auto-renewal is off: the subscription ends anyway.</source>
        <translation>Automatisk förnyelse är avstängd: abonnemanget upphör ändå.</translation>
    </message>
    <message>
        <source>Only the vendor&apos;s people can change this subscription.</source>
        <translation>Bara leverantören kan ändra det här abonnemanget.</translation>
    </message>
    <message>
        <source>The last day to act for this renewal has passed, so what can be avoided begins with the one after it, on {day}.</source>
        <translation>Sista dagen att agera inför den här förnyelsen har passerat, så det som kan undvikas börjar med nästa, {day}.</translation>
    </message>
    <message>
        <source>{seats:leaving} on {day}.</source>
        <translation>{seats:leaving} den {day}.</translation>
    </message>
    <message>
        <source>The subscription has no price yet.</source>
        <translation>Abonnemanget har inget pris än.</translation>
    </message>
    <message>
        <source>Cancel the removal of {seats:extra}, {product}</source>
        <translation>Avbryt borttagningen av {seats:extra}, {product}</translation>
    </message>
    <message>
        <source>Cancel the change to {tier}, {product}</source>
        <translation>Avbryt bytet till {tier}, {product}</translation>
    </message>
    <message>
        <source>Cancel the change of terms, {product}</source>
        <translation>Avbryt ändringen av villkor, {product}</translation>
    </message>
    <message>
        <source>Reactivate {users}, {product}</source>
        <translation>Återaktivera {users}, {product}</translation>
    </message>
    <message>
        <source>Unassign {users}, {product}</source>
        <translation>Ta tillbaka platsen från {users}, {product}</translation>
    </message>
    <message>
        <source>Deactivate {users} again, {product}</source>
        <translation>Inaktivera {users} igen, {product}</translation>
    </message>
    <message>
        <source>Change the tier to {tier}, {product}</source>
        <translation>Byt nivå till {tier}, {product}</translation>
    </message>
    <message>
        <source>Subscribe to {tier} with {seats:extra}, {product}</source>
        <translation>Teckna {tier} med {seats:extra}, {product}</translation>
    </message>
    <message>
        <source>Buy {seats:extra}, {product}</source>
        <translation>Köp {seats:extra}, {product}</translation>
    </message>
    <message>
        <source>Transfer {pairs}, {product}</source>
        <translation>Flytta {pairs}, {product}</translation>
    </message>
    <message>
        <source>Assign {users}, {product}</source>
        <translation>Tilldela {users}, {product}</translation>
    </message>
    <message>
        <source>Ask for {tier} from {effective} on, {product}</source>
        <translation>Begär {tier} från {effective}, {product}</translation>
    </message>
    <message>
        <source>Ask for {commitment} commitment, terms of {months:month}, from {effective} on, {product}</source>
        <translation>Begär {commitment} bindning, avtalsperioder om {months:month}, från {effective}, {product}</translation>
    </message>
    <message>
        <source>Agree other prices from {effective} on, {product}</source>
        <translation>Avtala andra priser från {effective}, {product}</translation>
    </message>
    <message>
        <source>Agree that prices stay from {effective} on, {product}</source>
        <translation>Avtala oförändrade priser från {effective}, {product}</translation>
    </message>
    <message>
        <source>Give up {seats:extra} on {effective}, {product}</source>
        <translation>Säg upp {seats:extra} den {effective}, {product}</translation>
    </message>
    <message>
        <source>Switch auto-renewal off, {product}</source>
        <translation>Stäng av automatisk förnyelse, {product}</translation>
    </message>
    <message>
        <source>Switch auto-renewal on, {product}</source>
        <translation>Slå på automatisk förnyelse, {product}</translation>
    </message>
    <message>
        <source>{unnamed:person} not named yet</source>
        <translation>{unnamed:person} utan namn ännu</translation>
    </message>
    <message>
        <source>{giver} → {taker}</source>
        <translation>{giver} → {taker}</translation>
    </message>
    <message>
        <source>{number}. {text}, by {by}</source>
        <translation>{number}. {text}, senast {by}</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produkt</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>valuta</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>första dagen</translation>
    </message>
    <message>
        <source>months of a term</source>
        <translation>månader i en avtalsperiod</translation>
    </message>
    <message>
        <source>running term</source>
        <translation>löpande avtalsperiod</translation>
    </message>
    <message>
        <source>term before</source>
        <translation>avtalsperioden före</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>bindning</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>fakturering</translation>
    </message>
    <message>
        <source>price book</source>
        <translation>prislista</translation>
    </message>
    <message>
        <source>included seats</source>
        <translation>platser som ingår</translation>
    </message>
    <message>
        <source>assigned seats</source>
        <translation>tilldelade platser</translation>
    </message>
    <message>
        <source>removal of seats</source>
        <translation>borttagning av platser</translation>
    </message>
    <message>
        <source>tier at the renewal</source>
        <translation>nivå vid förnyelsen</translation>
    </message>
    <message>
        <source>auto-renewal</source>
        <translation>automatisk förnyelse</translation>
    </message>
    <message>
        <source>end</source>
        <translation>slut</translation>
    </message>
    <message>
        <source>days of notice</source>
        <translation>uppsägningstid, dagar</translation>
    </message>
    <message>
        <source>minimum of additional seats</source>
        <translation>minimum av extra platser</translation>
    </message>
    <message>
        <source>legacy</source>
        <translation>äldre abonnemang</translation>
    </message>
    <message>
        <source>quote dated in the future</source>
        <translation>offert daterad i framtiden</translation>
    </message>
    <message>
        <source>charging of added seats</source>
        <translation>debitering av tillagda platser</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>räknesätt</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>avrundning</translation>
    </message>
    <message>
        <source>discounts</source>
        <translation>rabatter</translation>
    </message>
    <message>
        <source>amounts charged once</source>
        <translation>engångsbelopp</translation>
    </message>
    <message>
        <source>price from the renewal on</source>
        <translation>pris från förnyelsen</translation>
    </message>
    <message>
        <source>terms at the renewal</source>
        <translation>villkor vid förnyelsen</translation>
    </message>
    <message>
        <source>Account {name} opened</source>
        <translation>Kontot {name} öppnat</translation>
    </message>
    <message>
        <source>Account policies changed</source>
        <translation>Kontots regler ändrade</translation>
    </message>
    <message>
        <source>Exchange rates entered: {added}</source>
        <translation>Växelkurser angivna: {added}</translation>
    </message>
    <message>
        <source>Exchange rates corrected: {added}, before {removed}</source>
        <translation>Växelkurser rättade: {added}, förut {removed}</translation>
    </message>
    <message>
        <source>Price book {name} changed</source>
        <translation>Prislistan {name} ändrad</translation>
    </message>
    <message>
        <source>Price book {name} added</source>
        <translation>Prislistan {name} tillagd</translation>
    </message>
    <message>
        <source>Import preset {name} changed</source>
        <translation>Importförvalet {name} ändrat</translation>
    </message>
    <message>
        <source>Import preset {name} kept</source>
        <translation>Importförvalet {name} sparat</translation>
    </message>
    <message>
        <source>Import preset {before} renamed to {name}</source>
        <translation>Importförvalet {before} bytte namn till {name}</translation>
    </message>
    <message>
        <source>{product} {tier} added: {included} included + {additional} additional</source>
        <translation>{product} {tier} tillagt: {included} ingår + {additional} extra</translation>
    </message>
    <message>
        <source>Contract of {product} corrected: {fields}</source>
        <translation>Avtalet för {product} rättat: {fields}</translation>
    </message>
    <message>
        <source>{product}: {seats} additional bought, from {on}</source>
        <translation>{product}: {seats} extra köpta, från {on}</translation>
    </message>
    <message>
        <source>{product}: {seats} additional bought, from {on}, order {order}</source>
        <translation>{product}: {seats} extra köpta, från {on}, order {order}</translation>
    </message>
    <message>
        <source>{product}: tier changed to {tier} from {on}</source>
        <translation>{product}: nivå ändrad till {tier} från {on}</translation>
    </message>
    <message>
        <source>{product}: purchase of {seats} taken back</source>
        <translation>{product}: köp av {seats} taget tillbaka</translation>
    </message>
    <message>
        <source>{product}: change to {tier} taken back</source>
        <translation>{product}: byte till {tier} taget tillbaka</translation>
    </message>
    <message>
        <source>{product}: {seats} additional bought earlier begin to count</source>
        <translation>{product}: {seats} extra som köpts tidigare börjar räknas</translation>
    </message>
    <message>
        <source>{product}: removal of {seats} scheduled for the renewal</source>
        <translation>{product}: borttagning av {seats} planerad till förnyelsen</translation>
    </message>
    <message>
        <source>{product}: removal of {seats} cancelled</source>
        <translation>{product}: borttagning av {seats} avbruten</translation>
    </message>
    <message>
        <source>{product}: removal of {seats} cancelled, the seats are needed</source>
        <translation>{product}: borttagning av {seats} avbruten, platserna behövs</translation>
    </message>
    <message>
        <source>{product}: removal of {seats} cancelled by this: {because}</source>
        <translation>{product}: borttagning av {seats} avbruten av detta: {because}</translation>
    </message>
    <message>
        <source>{product}: change to {tier} scheduled for the renewal</source>
        <translation>{product}: byte till {tier} planerat till förnyelsen</translation>
    </message>
    <message>
        <source>{product}: change to {tier} cancelled</source>
        <translation>{product}: byte till {tier} avbrutet</translation>
    </message>
    <message>
        <source>{product}: change to {tier} cancelled, it would not hold the seats</source>
        <translation>{product}: byte till {tier} avbrutet, platserna skulle inte räcka</translation>
    </message>
    <message>
        <source>{product}: change to {tier} cancelled by this: {because}</source>
        <translation>{product}: byte till {tier} avbrutet av detta: {because}</translation>
    </message>
    <message>
        <source>{product}: auto-renewal switched on</source>
        <translation>{product}: automatisk förnyelse påslagen</translation>
    </message>
    <message>
        <source>{product}: auto-renewal switched off</source>
        <translation>{product}: automatisk förnyelse avslagen</translation>
    </message>
    <message>
        <source>{product}: term ended, renewal of {on} applied</source>
        <translation>{product}: avtalsperioden slutade, förnyad {on}</translation>
    </message>
    <message>
        <source>{product} seat assigned to {users}</source>
        <translation>Plats i {product} tilldelad {users}</translation>
    </message>
    <message>
        <source>{product}: since when the seat is held noted for {users}</source>
        <translation>{product}: sedan när platsen innehas noterat för {users}</translation>
    </message>
    <message>
        <source>{product} seat transferred from {giver} to {taker}</source>
        <translation>Plats i {product} flyttad från {giver} till {taker}</translation>
    </message>
    <message>
        <source>Added {users}</source>
        <translation>Lade till {users}</translation>
    </message>
    <message>
        <source>Taken back: the adding of {users}</source>
        <translation>Taget tillbaka: tillägget av {users}</translation>
    </message>
    <message>
        <source>Changed {fields} of {users}</source>
        <translation>Ändrade {fields} för {users}</translation>
    </message>
    <message>
        <source>{users}: {before} → {after}</source>
        <translation>{users}: {before} → {after}</translation>
    </message>
    <message>
        <source>Invited again: {users}</source>
        <translation>Inbjudna igen: {users}</translation>
    </message>
    <message>
        <source>Seats counted anew for {users} ({after})</source>
        <translation>Platser räknade på nytt för {users} ({after})</translation>
    </message>
    <message>
        <source>{product} access given to {users}</source>
        <translation>Åtkomst till {product} given till {users}</translation>
    </message>
    <message>
        <source>{product} access taken from {users}</source>
        <translation>Åtkomst till {product} tagen från {users}</translation>
    </message>
    <message>
        <source>Other addresses of {users}: {aliases}</source>
        <translation>Andra adresser för {users}: {aliases}</translation>
    </message>
    <message>
        <source>Scenario {name} edited</source>
        <translation>Scenariot {name} ändrat</translation>
    </message>
    <message>
        <source>Scenario {name} made</source>
        <translation>Scenariot {name} skapat</translation>
    </message>
    <message>
        <source>Scenario {before} renamed to {name}</source>
        <translation>Scenariot {before} bytte namn till {name}</translation>
    </message>
    <message>
        <source>Scenario {name} compared with the account of the day: looks right</source>
        <translation>Scenariot {name} jämfört med dagens konto: granskat</translation>
    </message>
    <message>
        <source>Scenario {name} deleted</source>
        <translation>Scenariot {name} borttaget</translation>
    </message>
    <message>
        <source>{product}: exemption of {user} from findings changed: {reason}</source>
        <translation>{product}: undantaget för {user} från iakttagelserna ändrat: {reason}</translation>
    </message>
    <message>
        <source>{product}: {user} exempted from findings: {reason}</source>
        <translation>{product}: {user} undantagen från iakttagelserna: {reason}</translation>
    </message>
    <message>
        <source>{product}: {user} exempted from findings until {until}: {reason}</source>
        <translation>{product}: {user} undantagen från iakttagelserna till och med {until}: {reason}</translation>
    </message>
    <message>
        <source>{product}: {user} no longer exempted from findings</source>
        <translation>{product}: {user} är inte längre undantagen från iakttagelserna</translation>
    </message>
    <message>
        <source>Invoice of {day} accepted again: {amount} {currency}</source>
        <translation>Faktura från {day} godkänd på nytt: {amount} {currency}</translation>
    </message>
    <message>
        <source>Invoice of {day} accepted: {amount} {currency}</source>
        <translation>Faktura från {day} godkänd: {amount} {currency}</translation>
    </message>
    <message>
        <source>Invoice of {day} no longer accepted</source>
        <translation>Faktura från {day} inte längre godkänd</translation>
    </message>
    <message>
        <source>Newer version: what is known of use and of the age of seats completed</source>
        <translation>Nyare version: det som är känt om användning och platsers ålder kompletterat</translation>
    </message>
    <message>
        <source>{product}: from the renewal {commitment} commitment, terms of {months} months, billed {billing}</source>
        <translation>{product}: från förnyelsen {commitment} bindning, avtalsperioder om {months} månader, fakturering {billing}</translation>
    </message>
    <message>
        <source>{product}: from the renewal {commitment} commitment, terms of one month, billed {billing}</source>
        <translation>{product}: från förnyelsen {commitment} bindning, avtalsperioder om en månad, fakturering {billing}</translation>
    </message>
    <message>
        <source>{product}: other terms at the renewal cancelled</source>
        <translation>{product}: andra villkor vid förnyelsen avbrutna</translation>
    </message>
    <message>
        <source>{product}: other terms at the renewal cancelled, they do not fit</source>
        <translation>{product}: andra villkor vid förnyelsen avbrutna, de passar inte</translation>
    </message>
    <message>
        <source>{product}: other terms at the renewal cancelled by this: {because}</source>
        <translation>{product}: andra villkor vid förnyelsen avbrutna av detta: {because}</translation>
    </message>
    <message>
        <source>{product}: other prices agreed from the renewal on</source>
        <translation>{product}: andra priser avtalade från förnyelsen</translation>
    </message>
    <message>
        <source>{product}: prices change by {percent} % at the renewal</source>
        <translation>{product}: priserna ändras med {percent} % vid förnyelsen</translation>
    </message>
    <message>
        <source>{product}: the change of prices at the renewal taken off</source>
        <translation>{product}: prisändringen vid förnyelsen borttagen</translation>
    </message>
    <message>
        <source>seats were assigned</source>
        <translation>platser tilldelades</translation>
    </message>
    <message>
        <source>a seat was transferred to a user whose seat counts</source>
        <translation>en plats flyttades till en användare vars plats räknas</translation>
    </message>
    <message>
        <source>seats count again with their users&apos; status</source>
        <translation>platser räknas igen med användarnas status</translation>
    </message>
    <message>
        <source>more seats count by the account&apos;s policies</source>
        <translation>fler platser räknas enligt kontots regler</translation>
    </message>
    <message>
        <source>the contract was corrected</source>
        <translation>avtalet rättades</translation>
    </message>
    <message>
        <source>a purchase or a tier was taken back</source>
        <translation>ett köp eller en nivå togs tillbaka</translation>
    </message>
    <message>
        <source>the tier was changed at once</source>
        <translation>nivån ändrades direkt</translation>
    </message>
    <message>
        <source>the change of tier was cancelled</source>
        <translation>nivåbytet avbröts</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>team</source>
        <translation>team</translation>
    </message>
    <message>
        <source>cost centre</source>
        <translation>kostnadsställe</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>befattning</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>chef</translation>
    </message>
    <message>
        <source>type</source>
        <translation>typ</translation>
    </message>
    <message>
        <source>Line {line} (“{text}”) names no product, and it could be of {known}. Say of which product such lines are.</source>
        <translation>Rad {line} (”{text}”) nämner ingen produkt, och den kan gälla {known}. Ange vilken produkt sådana rader gäller.</translation>
    </message>
    <message>
        <source>{file} is a list of people, not an invoice. Nothing was compared; with Import it would change what is shown here.</source>
        <translation>{file} är en lista över personer, ingen faktura. Inget jämfördes; med Importera skulle den ändra det som visas här.</translation>
    </message>
    <message>
        <source>{file} is a list of subscriptions, not an invoice. Nothing was compared; with Import it would change what is shown here.</source>
        <translation>{file} är en lista över abonnemang, ingen faktura. Inget jämfördes; med Importera skulle den ändra det som visas här.</translation>
    </message>
    <message>
        <source>There is no day from {start} up to {end}, which is no part of the range. Choose an end after its first day.</source>
        <translation>Det finns ingen dag från {start} till {end} (den dagen räknas inte med). Välj ett slut efter den första dagen.</translation>
    </message>
    <message>
        <source>The head-count plan is not as the history says.</source>
        <translation>Personalplanen är inte som historiken säger.</translation>
    </message>
    <message>
        <source>The accepted invoice {number} of {day} is not as the history says.</source>
        <translation>Den godkända fakturan {number} från {day} är inte som historiken säger.</translation>
    </message>
    <message>
        <source>all reasons</source>
        <translation>alla orsaker</translation>
    </message>
    <message>
        <source>the vendor&apos;s days are {first} to {last}, ours {start} to {end}</source>
        <translation>leverantörens dagar är {first} till {last}, våra {start} till {end}</translation>
    </message>
    <message>
        <source>the vendor&apos;s days begin on {first}, ours are {start} to {end}</source>
        <translation>leverantörens dagar börjar {first}, våra är {start} till {end}</translation>
    </message>
    <message>
        <source>Agree a price change of {percent} % from {effective} on, {product}</source>
        <translation>Avtala en prisändring på {percent} % från {effective}, {product}</translation>
    </message>
    <message>
        <source>Exchange rates removed: {removed}</source>
        <translation>Växelkurser borttagna: {removed}</translation>
    </message>
    <message>
        <source>Price book {name} removed</source>
        <translation>Prislistan {name} borttagen</translation>
    </message>
    <message>
        <source>Import preset {name} removed</source>
        <translation>Importförvalet {name} borttaget</translation>
    </message>
    <message>
        <source>{product} {tier} removed from the account</source>
        <translation>{product} {tier} borttaget ur kontot</translation>
    </message>
    <message>
        <source>{product} seat unassigned from {users}</source>
        <translation>Plats i {product} tillbakatagen från {users}</translation>
    </message>
    <message>
        <source>Other addresses of {users} removed</source>
        <translation>Andra adresser för {users} borttagna</translation>
    </message>
    <message>
        <source>Head-count plan edited, entries: {entries}</source>
        <translation>Personalplanen ändrad, poster: {entries}</translation>
    </message>
    <message>
        <source>Head-count plan made, entries: {entries}</source>
        <translation>Personalplanen skapad, poster: {entries}</translation>
    </message>
    <message>
        <source>Head-count plan deleted</source>
        <translation>Personalplanen borttagen</translation>
    </message>
    <message>
        <source>Invoice {number} of {day} accepted again: {amount} {currency}</source>
        <translation>Faktura {number} från {day} godkänd på nytt: {amount} {currency}</translation>
    </message>
    <message>
        <source>Invoice {number} of {day} accepted: {amount} {currency}</source>
        <translation>Faktura {number} från {day} godkänd: {amount} {currency}</translation>
    </message>
    <message>
        <source>Invoice {number} of {day} no longer accepted</source>
        <translation>Faktura {number} från {day} inte längre godkänd</translation>
    </message>
    <message>
        <source>{product}: {seats} more people without a name hold a seat</source>
        <translation>{product}: {seats} fler personer utan namn har en plats</translation>
    </message>
    <message>
        <source>{product}: {seats} fewer people without a name hold a seat</source>
        <translation>{product}: {seats} färre personer utan namn har en plats</translation>
    </message>
    <message>
        <source>hire date</source>
        <translation>anställningsdatum</translation>
    </message>
    <message>
        <source>leave date</source>
        <translation>slutdatum</translation>
    </message>
    <message>
        <source>Buy {seats:seat} of {product}</source>
        <translation>Köp {seats:seat} i {product}</translation>
    </message>
    <message>
        <source>Give up {seats:seat} of {product} at the renewal</source>
        <translation>Säg upp {seats:seat} i {product} vid förnyelsen</translation>
    </message>
    <message>
        <source>Keep the seats of {product} that are to leave at the renewal</source>
        <translation>Behåll platserna i {product} som skulle sägas upp vid förnyelsen</translation>
    </message>
    <message>
        <source>Assign {product} to {users}</source>
        <translation>Tilldela {product} till {users}</translation>
    </message>
    <message>
        <source>Unassign {product} from {users}</source>
        <translation>Ta tillbaka {product} från {users}</translation>
    </message>
    <message>
        <source>Unassign {product} from {users}, deactivated or not</source>
        <translation>Ta tillbaka {product} från {users}, inaktiverade eller inte</translation>
    </message>
    <message>
        <source>Transfer {product} from {giver} to {taker}</source>
        <translation>Flytta {product} från {giver} till {taker}</translation>
    </message>
    <message>
        <source>Change {product} to {tier}</source>
        <translation>Byt {product} till {tier}</translation>
    </message>
    <message>
        <source>Keep the tier of {product} at the renewal</source>
        <translation>Behåll nivån för {product} vid förnyelsen</translation>
    </message>
    <message>
        <source>From the renewal, {commitment} commitment for {product}</source>
        <translation>Från förnyelsen {commitment} bindning för {product}</translation>
    </message>
    <message>
        <source>From the renewal, {commitment} commitment for {product}, billed {billing}</source>
        <translation>Från förnyelsen {commitment} bindning för {product}, faktureras {billing}</translation>
    </message>
    <message>
        <source>Keep the terms of {product} at the renewal</source>
        <translation>Behåll villkoren för {product} vid förnyelsen</translation>
    </message>
    <message>
        <source>Other prices of {product} from the renewal on</source>
        <translation>Andra priser för {product} från förnyelsen</translation>
    </message>
    <message>
        <source>Prices of {product} change by {percent} % at the renewal</source>
        <translation>Priserna för {product} ändras med {percent} % vid förnyelsen</translation>
    </message>
    <message>
        <source>No change of the prices of {product} at the renewal</source>
        <translation>Ingen ändring av priserna för {product} vid förnyelsen</translation>
    </message>
    <message>
        <source>Let {product} renew at the end of its term</source>
        <translation>Låt {product} förnyas när avtalsperioden är slut</translation>
    </message>
    <message>
        <source>Let {product} end at its renewal</source>
        <translation>Låt {product} upphöra vid förnyelsen</translation>
    </message>
    <message>
        <source>Subscribe to {product} {tier}, with {additional:extra}</source>
        <translation>Teckna {product} {tier}, med {additional:extra}</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>kan utföras</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>kan inte utföras</translation>
    </message>
    <message>
        <source>after the span</source>
        <translation>efter tidsrummet</translation>
    </message>
    <message>
        <source>There is no e-mail address in this row.</source>
        <translation>Det finns ingen e-postadress på raden.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Det här är ingen e-postadress.</translation>
    </message>
    <message>
        <source>There are several e-mail addresses in this cell.</source>
        <translation>Det finns flera e-postadresser i den här cellen.</translation>
    </message>
    <message>
        <source>The vendor&apos;s privacy setting hides this address.</source>
        <translation>Leverantörens sekretessinställning döljer adressen.</translation>
    </message>
    <message>
        <source>The row has more cells than the header, so its values may stand in wrong columns.</source>
        <translation>Raden har fler celler än rubriken, så värdena kan stå i fel kolumner.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed: other rows stand in this one.</source>
        <translation>Ett citattecken öppnas här och stängs aldrig: andra rader står i den här.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header; the last ones are taken as blank.</source>
        <translation>Raden har färre celler än rubriken; de sista räknas som tomma.</translation>
    </message>
    <message>
        <source>This cannot be read as a date.</source>
        <translation>Det här kan inte läsas som ett datum.</translation>
    </message>
    <message>
        <source>This day is still to come: nobody can have been active on it.</source>
        <translation>Den här dagen har inte varit än: ingen kan ha varit aktiv då.</translation>
    </message>
    <message>
        <source>This cannot be read as a number.</source>
        <translation>Det här kan inte läsas som ett tal.</translation>
    </message>
    <message>
        <source>This cannot be read as a number of days.</source>
        <translation>Det här kan inte läsas som ett antal dagar.</translation>
    </message>
    <message>
        <source>This word needs a decision: what does it stand for?</source>
        <translation>Ordet behöver ett beslut: vad står det för?</translation>
    </message>
    <message>
        <source>This type of user is not known; the user counts as a person.</source>
        <translation>Den användartypen är okänd; användaren räknas som person.</translation>
    </message>
    <message>
        <source>Another row of the same person says something else; the first one counts.</source>
        <translation>En annan rad om samma person säger något annat; den första gäller.</translation>
    </message>
    <message>
        <source>There is no product in this row.</source>
        <translation>Det finns ingen produkt på raden.</translation>
    </message>
    <message>
        <source>This number is below zero.</source>
        <translation>Talet är under noll.</translation>
    </message>
    <message>
        <source>Seats are counted in whole numbers.</source>
        <translation>Platser räknas i hela tal.</translation>
    </message>
    <message>
        <source>This cell holds an error of the spreadsheet, no value. Mend its formula there.</source>
        <translation>Cellen innehåller ett fel från kalkylprogrammet, inget värde. Rätta formeln där.</translation>
    </message>
    <message>
        <source>The formula of this cell was never calculated: open the file in a spreadsheet program and save it.</source>
        <translation>Cellens formel har aldrig räknats ut: öppna filen i ett kalkylprogram och spara den.</translation>
    </message>
    <message>
        <source>This is no period that is known here: month, quarter, year or term.</source>
        <translation>Den här faktureringsperioden är okänd: månad, kvartal, år eller avtalsperiod går att använda.</translation>
    </message>
    <message>
        <source>Subscriptions are billed by the month, quarter, year or term here: the month is taken. Correct it in the contract.</source>
        <translation>Abonnemang faktureras här per månad, kvartal, år eller avtalsperiod: månaden tas. Rätta det i avtalet.</translation>
    </message>
    <message>
        <source>The price is in another currency than the row says.</source>
        <translation>Priset är i en annan valuta än raden anger.</translation>
    </message>
    <message>
        <source>This row is a total or a remark, not data.</source>
        <translation>Raden är en summa eller en anmärkning, inte data.</translation>
    </message>
    <message>
        <source>This row is left out, as was said.</source>
        <translation>Raden utelämnas, som sagt.</translation>
    </message>
    <message>
        <source>Control characters, which nobody sees, were left out of this cell.</source>
        <translation>Styrtecken, som ingen ser, har tagits bort ur den här cellen.</translation>
    </message>
    <message>
        <source>Some letters of this cell were lost when the file was made.</source>
        <translation>Några bokstäver i cellen gick förlorade när filen gjordes.</translation>
    </message>
    <message>
        <source>This address mixes letters of two alphabets that look alike.</source>
        <translation>Den här adressen blandar bokstäver ur två alfabet som ser likadana ut.</translation>
    </message>
    <message>
        <source>A spreadsheet shortened this number: its last digits may be lost.</source>
        <translation>Ett kalkylprogram har kortat talet: de sista siffrorna kan ha gått förlorade.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>måste vara text</translation>
    </message>
    <message>
        <source>holds a sign that is none, such as a zero or half of a pair; write it again</source>
        <translation>innehåller ett tecken som inte är något, till exempel en nolla eller ett halvt par; skriv det igen</translation>
    </message>
    <message>
        <source>must be an object in braces</source>
        <translation>måste vara ett objekt i klamrar</translation>
    </message>
    <message>
        <source>is not a field of a price book; check its spelling</source>
        <translation>är inget fält i en prislista; kontrollera stavningen</translation>
    </message>
    <message>
        <source>is {value!r}; it must be &quot;seatdesk-price-book-1&quot;</source>
        <translation>är {value!r}; det måste vara &quot;seatdesk-price-book-1&quot;</translation>
    </message>
    <message>
        <source>must be a list with at least one price</source>
        <translation>måste vara en lista med minst ett pris</translation>
    </message>
    <message>
        <source>{value!r} is not an ISO 4217 currency</source>
        <translation>{value!r} är ingen valuta enligt ISO 4217</translation>
    </message>
    <message>
        <source>{value!r} is neither annual nor monthly</source>
        <translation>{value!r} är varken annual eller monthly</translation>
    </message>
    <message>
        <source>{value!r} is not flat, graduated or volume</source>
        <translation>{value!r} är inte flat, graduated eller volume</translation>
    </message>
    <message>
        <source>must list at least one tier</source>
        <translation>måste ha minst ett steg</translation>
    </message>
    <message>
        <source>must be above the tier before, and only the last tier may be open</source>
        <translation>måste vara över steget före, och bara det sista steget får vara öppet</translation>
    </message>
    <message>
        <source>ends at {value}; the last tier must be open (null), or more seats have no price</source>
        <translation>slutar vid {value}; det sista steget måste vara öppet (null), annars saknar fler platser pris</translation>
    </message>
    <message>
        <source>{value!r} is not a date such as 2024-02-29</source>
        <translation>{value!r} är inget datum som 2024-02-29</translation>
    </message>
    <message>
        <source>{value} is not after the day the price starts</source>
        <translation>{value} är inte efter dagen då priset börjar gälla</translation>
    </message>
    <message>
        <source>{value!r} is not an amount such as 22.50</source>
        <translation>{value!r} är inget belopp som 22.50</translation>
    </message>
    <message>
        <source>{value} is below zero</source>
        <translation>{value} är under noll</translation>
    </message>
    <message>
        <source>{value} has more digits than the currency has</source>
        <translation>{value} har fler decimaler än valutan</translation>
    </message>
    <message>
        <source>{value} is not a whole number of seats</source>
        <translation>{value} är inget helt antal platser</translation>
    </message>
    <message>
        <source>overlaps {value}, a price for the same product, tier, currency and commitment</source>
        <translation>överlappar {value}, ett pris för samma produkt, nivå, valuta och bindning</translation>
    </message>
    <message>
        <source>is not JSON: {value}</source>
        <translation>är inte JSON: {value}</translation>
    </message>
    <message>
        <source>cannot be read: {value}</source>
        <translation>kan inte läsas: {value}</translation>
    </message>
    <message>
        <source>Are the letters right when the file is read as {proposed}?</source>
        <translation>Stämmer bokstäverna när filen läses som {proposed}?</translation>
    </message>
    <message>
        <source>The file mixes UTF-8 and older text. Read it as {proposed}?</source>
        <translation>Filen blandar UTF-8 och äldre text. Ska den läsas som {proposed}?</translation>
    </message>
    <message>
        <source>Which sign parts the columns? {proposed} fits best.</source>
        <translation>Vilket tecken skiljer kolumnerna åt? {proposed} passar bäst.</translation>
    </message>
    <message>
        <source>Which line holds the column names? {proposed} is proposed (0: none).</source>
        <translation>På vilken rad står kolumnnamnen? {proposed} föreslås (0: ingen).</translation>
    </message>
    <message>
        <source>Line {second} looks like another header: are there two tables in this file? Only one table is read; its header is record {proposed}.</source>
        <translation>Rad {second} ser ut som ännu ett rubrikhuvud: finns det två tabeller i filen? Bara en tabell läses; dess huvud är post {proposed}.</translation>
    </message>
    <message>
        <source>Which sheet holds the list? {proposed} is proposed.</source>
        <translation>Vilket blad har listan? {proposed} föreslås.</translation>
    </message>
    <message>
        <source>The file is named like {expected} and holds {found}. Is it the right file?</source>
        <translation>Filen heter som {expected} och innehåller {found}. Är det rätt fil?</translation>
    </message>
    <message>
        <source>What is this file: people, usage or subscriptions?</source>
        <translation>Vad är filen: personer, användning eller abonnemang?</translation>
    </message>
    <message>
        <source>No column is called e-mail. Which one names the people? “{proposed}” fits best.</source>
        <translation>Ingen kolumn heter e-post. Vilken anger personerna? ”{proposed}” passar bäst.</translation>
    </message>
    <message>
        <source>No column holds e-mail addresses. Which one names the people?</source>
        <translation>Ingen kolumn innehåller e-postadresser. Vilken anger personerna?</translation>
    </message>
    <message>
        <source>Most of {column} cannot be read as {what}, such as {example}. Is it something else, or shall those cells be left out?</source>
        <translation>Det mesta i {column} kan inte läsas som {what}, till exempel {example}. Är det något annat, eller ska de cellerna utelämnas?</translation>
    </message>
    <message>
        <source>{column} is not called e-mail and holds addresses. Are they the people&apos;s?</source>
        <translation>{column} heter inte e-post men innehåller adresser. Är de personernas?</translation>
    </message>
    <message>
        <source>{column} and {other} both hold addresses that differ. Which one names the people?</source>
        <translation>{column} och {other} innehåller båda adresser, och de skiljer sig. Vilken anger personerna?</translation>
    </message>
    <message>
        <source>{column} and {other} could both be the {field}. Which one counts?</source>
        <translation>{column} och {other} kan båda vara {field}. Vilken gäller?</translation>
    </message>
    <message>
        <source>Is {example} in {column} the {first} or the {second}?</source>
        <translation>Är {example} i {column} den {first} eller den {second}?</translation>
    </message>
    <message>
        <source>Is {example} in {column} {first} or {second}?</source>
        <translation>Är {example} i {column} {first} eller {second}?</translation>
    </message>
    <message>
        <source>{example} in {column} may be a day as spreadsheets count them: {first}. Is it, or shall the column be left out?</source>
        <translation>{example} i {column} kan vara en dag som kalkylprogram räknar dem: {first}. Är det så, eller ska kolumnen utelämnas?</translation>
    </message>
    <message>
        <source>{column} says {words}: what does that mean?</source>
        <translation>{column} säger {words}: vad betyder det?</translation>
    </message>
    <message>
        <source>The addresses of this file are hidden by the vendor&apos;s privacy setting: they match nobody. Switch off concealed names in the vendor&apos;s reports, and export again.</source>
        <translation>Adresserna i filen är dolda av leverantörens integritetsinställning: de passar ingen här. Stäng av dolda namn i leverantörens rapporter och exportera igen.</translation>
    </message>
    <message>
        <source>At row {row} a quotation mark seems to be opened and never closed, so that whole rows stand inside one cell. Correct that line, or are these rows right?</source>
        <translation>Vid rad {row} tycks ett citattecken öppnas och aldrig stängas, så att hela rader står i en enda cell. Rätta raden, eller stämmer raderna?</translation>
    </message>
    <message>
        <source>This file tells what to do with people (create, remove, delete); it is no list of who is there. Import everybody in it?</source>
        <translation>Filen säger vad som ska göras med personer (skapa, ta bort, radera); den är ingen lista över vilka som finns. Ska alla i den importeras?</translation>
    </message>
    <message>
        <source>This file lists accounts to remove. Import it as people all the same?</source>
        <translation>Filen listar konton att ta bort. Ska den ändå importeras som personer?</translation>
    </message>
    <message>
        <source>This export says nothing of seats. Which product do its people hold?</source>
        <translation>Exporten säger inget om platser. Vilken produkt har personerna?</translation>
    </message>
    <message>
        <source>{name} comes with the new address {email}; a user of that name is here as {known_as}, and a seat depends on it. Is it the same person?</source>
        <translation>{name} kommer med den nya adressen {email}; en användare med det namnet finns här som {known_as}, och en plats beror på det. Är det samma person?</translation>
    </message>
    <message>
        <source>{count} new addresses are of people called like users here, and seats depend on it; the first is {name}, {email}, here {known_as}. Are they the same people?</source>
        <translation>{count} nya adresser tillhör personer som heter som användare här, och platser beror på det; den första är {name}, {email}, här {known_as}. Är de samma personer?</translation>
    </message>
    <message>
        <source>{email} looks like a service account or a shared mailbox. Is it one?</source>
        <translation>{email} ser ut som ett tjänstekonto eller en delad brevlåda. Är det en sådan?</translation>
    </message>
    <message>
        <source>{count} addresses look like service accounts or shared mailboxes, such as {email}. Are they?</source>
        <translation>{count} adresser ser ut som tjänstekonton eller delade brevlådor, till exempel {email}. Är de det?</translation>
    </message>
    <message>
        <source>{column} says {words} and is not read. If it tells who is blocked, say so; may it be left out?</source>
        <translation>{column} innehåller {words} och läses inte. Om den säger vem som är spärrad, ange det; får den utelämnas?</translation>
    </message>
    <message>
        <source>Several presets fit this file: {names}. Which one is meant?</source>
        <translation>Flera förval passar filen: {names}. Vilket menas?</translation>
    </message>
    <message>
        <source>Is {example} in {column} the price of one seat, or of all seats together?</source>
        <translation>Är {example} i {column} priset för en plats eller för alla platser tillsammans?</translation>
    </message>
    <message>
        <source>For how long is {example} in {column} paid: a month, a quarter, a year or the whole term? Until that is said no price is taken.</source>
        <translation>För hur lång tid betalas {example} i {column}: en månad, ett kvartal, ett år eller hela avtalsperioden? Tills det är sagt tas inget pris.</translation>
    </message>
    <message>
        <source>Which currency does “{words}” in {column} stand for?</source>
        <translation>Vilken valuta står ”{words}” i {column} för?</translation>
    </message>
    <message>
        <source>A seat of {names} comes to {example} {what} a month, finer than the currency has digits. Take {found}, or no price?</source>
        <translation>En plats i {names} blir {example} {what} i månaden, finare än valutan har siffror. Ska {found} tas, eller inget pris?</translation>
    </message>
    <message>
        <source>Is {example} in {column} the last day of the term, or the first day of the next one?</source>
        <translation>Är {example} i {column} avtalsperiodens sista dag eller den första i nästa?</translation>
    </message>
    <message>
        <source>{names} runs from {first} to {second}, {count} months: is that one term, or years in a row?</source>
        <translation>{names} löper från {first} till {second}, {count} månader: är det en avtalsperiod eller flera år i rad?</translation>
    </message>
    <message>
        <source>Renewals have passed ({count}), such as that of {names} on {example}: did they renew since, or have they ended?</source>
        <translation>Förnyelser har passerat ({count}), till exempel den för {names} den {example}: har de förnyats sedan dess eller upphört?</translation>
    </message>
    <message>
        <source>The file has a header and no rows. Is that right?</source>
        <translation>Filen har en rubrikrad och inga rader. Stämmer det?</translation>
    </message>
    <message>
        <source>There is no file {name}. Check the name and the folder.</source>
        <translation>Det finns ingen fil {name}. Kontrollera namnet och mappen.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file. Choose the file inside it.</source>
        <translation>{name} är en mapp, inte en fil. Välj filen i den.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file. Save the data as a file first.</source>
        <translation>{name} är en enhet eller ett rör, inte en fil. Spara först uppgifterna som en fil.</translation>
    </message>
    <message>
        <source>{name} may not be read by this user. Copy it to your own folder, or ask its owner for access.</source>
        <translation>{name} får inte läsas av den här användaren. Kopiera den till din egen mapp, eller be ägaren om åtkomst.</translation>
    </message>
    <message>
        <source>{name} could not be read: {reason}. Copy it to this machine and try again.</source>
        <translation>{name} kunde inte läsas: {reason}. Kopiera den till den här datorn och försök igen.</translation>
    </message>
    <message>
        <source>{name} is empty. Export it again.</source>
        <translation>{name} är tom. Exportera den igen.</translation>
    </message>
    <message>
        <source>{name} has a header line and no rows. Check the export&apos;s filter and export it again.</source>
        <translation>{name} har en rubrikrad och inga rader. Kontrollera exportens filter och exportera igen.</translation>
    </message>
    <message>
        <source>{name} holds only blank rows, or begins with thousands of them. Delete them, or export it again.</source>
        <translation>{name} innehåller bara tomma rader, eller börjar med tusentals. Ta bort dem, eller exportera igen.</translation>
    </message>
    <message>
        <source>{name} is not a table: it looks like {what}. Export the list as CSV or XLSX.</source>
        <translation>{name} är ingen tabell: den ser ut som {what}. Exportera listan som CSV eller XLSX.</translation>
    </message>
    <message>
        <source>{name} has NUL bytes from line {line} on, so it is damaged or not text. Export it again as CSV (UTF-8) or XLSX.</source>
        <translation>{name} har NUL-byte från rad {line}, så den är skadad eller ingen text. Exportera igen som CSV (UTF-8) eller XLSX.</translation>
    </message>
    <message>
        <source>{name} has half characters (lone surrogates) from line {line} on, so the program that wrote it damaged them. Export it again as UTF-8.</source>
        <translation>{name} har halva tecken (ensamma surrogat) från rad {line}, så programmet som skrev den skadade dem. Exportera igen som UTF-8.</translation>
    </message>
    <message>
        <source>{name} cannot be read as {encoding}: line {line} does not fit. Choose another encoding, or export it again as UTF-8.</source>
        <translation>{name} kan inte läsas som {encoding}: rad {line} passar inte. Välj en annan teckenkodning, eller exportera igen som UTF-8.</translation>
    </message>
    <message>
        <source>{encoding} is not an encoding that is known here. Choose one of the list.</source>
        <translation>Teckenkodningen {encoding} är okänd här. Välj en i listan.</translation>
    </message>
    <message>
        <source>Line {line} of {name} is longer than {limit} million characters. Such a line is no row of a table: check how the file was made.</source>
        <translation>Rad {line} i {name} är längre än {limit} miljoner tecken. En sådan rad är ingen tabellrad: kontrollera hur filen skapades.</translation>
    </message>
    <message>
        <source>A cell at line {line} of {name} is longer than {limit} characters. Most often a quotation mark is opened and never closed: correct that line.</source>
        <translation>En cell på rad {line} i {name} är längre än {limit} tecken. Oftast har ett citattecken öppnats och aldrig stängts: rätta den raden.</translation>
    </message>
    <message>
        <source>{name} has {columns} columns; {limit} are the most that can be read. Check the delimiter.</source>
        <translation>{name} har {columns} kolumner; högst {limit} kan läsas. Kontrollera skiljetecknet.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Open it in the program that made it, save a copy without the password, and import that.</source>
        <translation>{name} är skyddad av ett lösenord. Öppna den i programmet som skapade den, spara en kopia utan lösenord och importera den.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be opened ({reason}). Open it in a spreadsheet program and save it again, or export it again.</source>
        <translation>{name} är skadad och kan inte öppnas ({reason}). Öppna den i ett kalkylprogram och spara den igen, eller exportera igen.</translation>
    </message>
    <message>
        <source>{name} takes more memory or time to open than a list can. It was not read. It may be damaged, or made to do harm; if you trust it, save it as CSV in a spreadsheet program and import that.</source>
        <translation>{name} tar mer minne eller tid att öppna än en lista kan. Filen lästes inte. Den kan vara skadad eller gjord för att skada; om du litar på den, spara den som CSV i ett kalkylprogram och importera det.</translation>
    </message>
    <message>
        <source>{name} holds nothing but error cells, such as {value}. Mend its formulas in a spreadsheet program, save it, and import it again.</source>
        <translation>{name} innehåller bara felceller, till exempel {value}. Rätta formlerna i ett kalkylprogram, spara filen och importera den igen.</translation>
    </message>
    <message>
        <source>{name} unpacks to {size} MB, far more than a list of people can be. It was not opened. Export it again as CSV.</source>
        <translation>{name} packas upp till {size} MB, långt mer än en personlista kan vara. Den öppnades inte. Exportera igen som CSV.</translation>
    </message>
    <message>
        <source>The sheet {sheet} of {name} spans {rows} rows by {columns} columns, nearly all of it blank. Delete the stray cells far below or right of the table, or save it as CSV.</source>
        <translation>Bladet {sheet} i {name} omfattar {rows} rader och {columns} kolumner, nästan alla tomma. Ta bort lösa celler långt nedanför eller till höger om tabellen, eller spara som CSV.</translation>
    </message>
    <message>
        <source>{name} has no sheet {sheet}. It has: {sheets}.</source>
        <translation>{name} har inget blad {sheet}. Den har: {sheets}.</translation>
    </message>
    <message>
        <source>{name} has no sheet with cells in it.</source>
        <translation>{name} har inget blad med celler i.</translation>
    </message>
    <message>
        <source>{name} was changed by another program while it was read. Nothing was imported; close that program and try again.</source>
        <translation>{name} ändrades av ett annat program medan den lästes. Inget importerades; stäng det programmet och försök igen.</translation>
    </message>
    <message>
        <source>Only {matched} of the {total} addresses in {name} are in this account. Most often the vendor&apos;s privacy setting hides them: switch off concealed names in its reports, export again, or import the people first.</source>
        <translation>Bara {matched} av {total} adresser i {name} finns i kontot. Oftast döljer leverantörens integritetsinställning dem: stäng av dolda namn i rapporterna, exportera igen, eller importera personerna först.</translation>
    </message>
    <message>
        <source>{name} has no column {column}. It has: {columns}.</source>
        <translation>{name} har ingen kolumn {column}. Den har: {columns}.</translation>
    </message>
    <message>
        <source>A column of {name} cannot be read as {field}. Choose one of: {fields}; or seat:PRODUCT for who holds a seat of it.</source>
        <translation>En kolumn i {name} kan inte läsas som {field}. Välj ett av: {fields}; eller seat:PRODUKT för vem som har en plats i den.</translation>
    </message>
    <message>
        <source>A word in the column {column} of {name} cannot mean {meaning}. Choose one of: {meanings}.</source>
        <translation>Ett ord i kolumnen {column} i {name} kan inte betyda {meaning}. Välj ett av: {meanings}.</translation>
    </message>
    <message>
        <source>{name} has no line {line} to be the header.</source>
        <translation>{name} har ingen rad {line} som kan vara rubrikrad.</translation>
    </message>
    <message>
        <source>{account} · {title} · as of {day} · {chosen}</source>
        <translation>{account} · {title} · per den {day} · {chosen}</translation>
    </message>
    <message>
        <source>filter: {text}</source>
        <translation>filter: {text}</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>inget filter</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per den</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>SeatDesk account</source>
        <translation>Konto i SeatDesk</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Total in {currency}</source>
        <translation>Summa i {currency}</translation>
    </message>
    <message>
        <source>rows: {count}</source>
        <translation>rader: {count}</translation>
    </message>
    <message>
        <source>The file does not say how many seats it has. Add the number there, or enter the contract by hand.</source>
        <translation>Filen säger inte hur många platser det har. Lägg till antalet där, eller ange avtalet för hand.</translation>
    </message>
    <message>
        <source>The file says that it has 0 seats, and a contract has at least one. Correct the number there, or leave the row out.</source>
        <translation>Filen säger att det har 0 platser, och ett avtal har minst en. Rätta antalet där, eller utelämna raden.</translation>
    </message>
    <message>
        <source>The file says “{value}” seats, which is no whole number from 1 to 1,000,000. Correct the number there, or leave the row out.</source>
        <translation>Filen säger ”{value}” platser, vilket inte är ett heltal från 1 till 1 000 000. Rätta antalet där, eller utelämna raden.</translation>
    </message>
    <message>
        <source>Its renewal has passed, and it ended.</source>
        <translation>Dess förnyelse har passerat och det har upphört.</translation>
    </message>
    <message>
        <source>From its start to its end are no whole months; enter it by hand.</source>
        <translation>Från dess början till dess slut är det inte hela månader; lägg in det för hand.</translation>
    </message>
    <message>
        <source>Its term is no part of the time from its start to its end; enter it by hand.</source>
        <translation>Dess avtalsperiod går inte jämnt upp i tiden från början till slut; lägg in det för hand.</translation>
    </message>
    <message>
        <source>Its term is shorter than a month or longer than ten years; enter it by hand.</source>
        <translation>Dess avtalsperiod är kortare än en månad eller längre än tio år; lägg in det för hand.</translation>
    </message>
    <message>
        <source>The file names no price.</source>
        <translation>Filen nämner inget pris.</translation>
    </message>
    <message>
        <source>It is open whether its price is that of one seat or of all.</source>
        <translation>Det är oklart om priset gäller en plats eller alla.</translation>
    </message>
    <message>
        <source>It is open which currency its price is in.</source>
        <translation>Det är oklart vilken valuta priset är i.</translation>
    </message>
    <message>
        <source>Its price is in another currency than the row says.</source>
        <translation>Priset är i en annan valuta än raden säger.</translation>
    </message>
    <message>
        <source>Its price is below zero: {value} in line {line}. Correct it there, or enter the price by hand.</source>
        <translation>Priset är under noll: {value} på rad {line}. Rätta det där, eller ange priset för hand.</translation>
    </message>
    <message>
        <source>Its price cannot be read: “{value}” in line {line}. Correct it there, or enter the price by hand.</source>
        <translation>Priset kan inte läsas: ”{value}” på rad {line}. Rätta det där, eller ange priset för hand.</translation>
    </message>
    <message>
        <source>More people hold a seat here than the file has seats.</source>
        <translation>Fler personer innehar en plats här än filen har platser.</translation>
    </message>
    <message>
        <source>The contract here includes more seats than the file has.</source>
        <translation>I avtalet här ingår fler platser än filen har.</translation>
    </message>
    <message>
        <source>Seats are given by who holds one: import the people for that.</source>
        <translation>Platser ges efter vem som innehar dem: importera personerna för det.</translation>
    </message>
    <message>
        <source>That day has passed.</source>
        <translation>Den dagen har passerat.</translation>
    </message>
    <message>
        <source>That is more than a whole term away.</source>
        <translation>Det är mer än en hel avtalsperiod bort.</translation>
    </message>
    <message>
        <source>The contract here is in another currency.</source>
        <translation>Avtalet här är i en annan valuta.</translation>
    </message>
    <message>
        <source>The price here has steps, and the file names one price.</source>
        <translation>Priset här har steg, och filen anger ett pris.</translation>
    </message>
    <message>
        <source>With it the contract would not add up.</source>
        <translation>Med det skulle avtalet inte gå ihop.</translation>
    </message>
    <message>
        <source>The file says nothing else of it than what is here.</source>
        <translation>Filen säger inget annat om det än vad som står här.</translation>
    </message>
    <message>
        <source>{product} seat since</source>
        <translation>{product}-plats sedan</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>före {day}</translation>
    </message>
    <message>
        <source>Total in {currency}, at the rates of {day}</source>
        <translation>Summa i {currency}, enligt kurserna {day}</translation>
    </message>
    <message>
        <source>Total in {currency}, at the rates of the invoices&apos; days</source>
        <translation>Summa i {currency}, enligt kurserna på fakturornas dagar</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>inget pris</translation>
    </message>
    <message>
        <source>Activity as of</source>
        <translation>Aktivitet per</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Its number stands for as many as you like, so it is no pool of seats.</source>
        <translation>Antalet står för hur många som helst, så det är ingen pott av platser.</translation>
    </message>
    <message>
        <source>{product} is {short:seat} short: {assigned} of {owned:used} assigned. Buy seats at checkout, or unassign someone first.</source>
        <translation>{product} saknar {short:seat}: {assigned} av {owned:used} tilldelade. Köp platser, eller ta tillbaka från någon först.</translation>
    </message>
    <message>
        <source>{product} is {short:seat} short: {assigned} of {owned:used} assigned, and none can be bought here: it is a legacy subscription. Unassign someone first, or contact your Customer Success Manager.</source>
        <translation>{product} saknar {short:seat}: {assigned} av {owned:used} tilldelade, och inga kan köpas här: det är ett äldre abonnemang. Ta tillbaka en plats först, eller kontakta er Customer Success Manager.</translation>
    </message>
    <message>
        <source>{product} is {short:seat} short: {assigned} of {owned:used} assigned, and none can be bought here: it has a quote dated in the future. Unassign someone first, or contact your Customer Success Manager.</source>
        <translation>{product} saknar {short:seat}: {assigned} av {owned:used} tilldelade, och inga kan köpas här: det har en offert med framtida datum. Ta tillbaka en plats först, eller kontakta er Customer Success Manager.</translation>
    </message>
    <message>
        <source>{product} cannot be changed: it does not renew and ends on {renewal}. Switch auto-renewal on first.</source>
        <translation>{product} kan inte ändras: det förnyas inte och slutar {renewal}. Slå på automatisk förnyelse först.</translation>
    </message>
    <message>
        <source>Nothing was imported: {count:question} about {file} must be answered first. The first one: {question}</source>
        <translation>Inget importerades: {count:question} om {file} måste besvaras först. Den första: {question}</translation>
    </message>
    <message>
        <source>Nothing was saved: nothing would change, it is as asked already. Choose something else, or leave it so.</source>
        <translation>Inget sparades: inget skulle ändras, allt är redan så. Välj något annat, eller låt det vara.</translation>
    </message>
    <message>
        <source>The contract of {product} was not saved: {field} cannot be “{value}”, for something was bought on {on}, which the term would not hold. Enter other dates, or take the purchase back in the history.</source>
        <translation>Avtalet för {product} sparades inte: {field} kan inte vara ”{value}”, eftersom något köptes {on} som avtalsperioden inte skulle rymma. Ange andra datum, eller ta tillbaka köpet i historiken.</translation>
    </message>
    <message>
        <source>{table}, {column}: values of a kind that SeatDesk never writes: {rows}.</source>
        <translation>{table}, {column}: värden av ett slag som SeatDesk aldrig skriver: {rows}.</translation>
    </message>
    <message>
        <source>Lines in the history: {lines}; lines that were written: {stored}.</source>
        <translation>Rader i historiken: {lines}; rader som skrevs: {stored}.</translation>
    </message>
    <message>
        <source>{product}: assigned seats as stored: {stored}; as counted: {counted}.</source>
        <translation>{product}: tilldelade platser som lagrade: {stored}; som räknade: {counted}.</translation>
    </message>
    <message>
        <source>Several columns are called {column} and differ: which one counts? {proposed} is proposed.</source>
        <translation>Flera kolumner heter {column} och skiljer sig åt: vilken gäller? {proposed} föreslås.</translation>
    </message>
    <message>
        <source>Rows with more cells than the header: {count}. Is {proposed} right?</source>
        <translation>Rader med fler celler än rubriken: {count}. Är {proposed} rätt?</translation>
    </message>
    <message>
        <source>{column} says {words} and not which product. Which seat is it?</source>
        <translation>{column} säger {words} men inte vilken produkt. Vilken plats är det?</translation>
    </message>
    <message>
        <source>The file does not say when it renews.</source>
        <translation>Filen säger inte när det förnyas.</translation>
    </message>
    <message>
        <source>There is no workspace to add it to.</source>
        <translation>Det finns ingen arbetsyta att lägga till det i.</translation>
    </message>
    <message>
        <source>The file names it several times; the first one counts.</source>
        <translation>Filen nämner det flera gånger; det första gäller.</translation>
    </message>
    <message>
        <source>What the file says of it does not make a contract; enter it by hand.</source>
        <translation>Det filen säger om det blir inget avtal; skriv in det för hand.</translation>
    </message>
    <message>
        <source>The file does not say for how long its price is.</source>
        <translation>Filen säger inte för hur lång tid priset gäller.</translation>
    </message>
    <message>
        <source>Its price for a seat and month is finer than its currency has digits.</source>
        <translation>Priset per plats och månad är finare än valutan har siffror.</translation>
    </message>
    <message>
        <source>Its price is below zero.</source>
        <translation>Priset är under noll.</translation>
    </message>
    <message>
        <source>{product} seat</source>
        <translation>{product}-plats</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>Use observed until {day}, as it was known: {users}</source>
        <translation>Användning sedd till och med {day}, som den var känd: {users}</translation>
    </message>
    <message>
        <source>{seats:person} more in {product}, not named yet</source>
        <translation>{seats:person} fler i {product}, ännu utan namn</translation>
    </message>
    <message>
        <source>{seats:person} fewer in {product}, not named yet</source>
        <translation>{seats:person} färre i {product}, ännu utan namn</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>past, so today</source>
        <translation>passerat, därför i dag</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>bot</translation>
    </message>
    <message>
        <source>service</source>
        <translation>tjänstekonto</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>gäst</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>Add &amp; edit users, Modify billing</source>
        <translation>Lägga till och redigera användare, Ändra fakturering</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>avslutat</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>Användartyp</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostnadsställe</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Befattning</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Senast aktiv</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Anställd sedan</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Slutade</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Behörigheter</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Ingår</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Ägda</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Tilldelade</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Lediga</translation>
    </message>
    <message>
        <source>Leaving at renewal</source>
        <translation>Försvinner vid förnyelsen</translation>
    </message>
    <message>
        <source>Tier from renewal</source>
        <translation>Nivå från förnyelsen</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Förnyelse</translation>
    </message>
    <message>
        <source>Last day to act</source>
        <translation>Sista dag att agera</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>Förnyas av sig självt</translation>
    </message>
    <message>
        <source>Per billing period</source>
        <translation>Per faktureringsperiod</translation>
    </message>
    <message>
        <source>Next invoice on</source>
        <translation>Nästa faktura den</translation>
    </message>
    <message>
        <source>Next invoice net</source>
        <translation>Nästa faktura netto</translation>
    </message>
    <message>
        <source>Next invoice tax</source>
        <translation>Nästa faktura moms</translation>
    </message>
    <message>
        <source>Next invoice with tax</source>
        <translation>Nästa faktura inkl. moms</translation>
    </message>
    <message>
        <source>Running term</source>
        <translation>Löpande avtalsperiod</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Nästa avtalsperiod</translation>
    </message>
    <message>
        <source>Unassigned until renewal</source>
        <translation>Lediga till förnyelsen</translation>
    </message>
    <message>
        <source>Avoidable a year</source>
        <translation>Kan undvikas per år</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnemang</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Fakturadatum</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Styckpris</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Räknesätt</translation>
    </message>
    <message>
        <source>Price source</source>
        <translation>Priskälla</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Så räknades det</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Tid (UTC)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Tar tillbaka</translation>
    </message>
    <message>
        <source>{product} {tier}, base</source>
        <translation>{product} {tier}, grundpris</translation>
    </message>
    <message>
        <source>{product} {tier}, additional paid users</source>
        <translation>{product} {tier}, extra betalda användare</translation>
    </message>
    <message>
        <source>{product} {tier}, paid users added</source>
        <translation>{product} {tier}, tillagda betalda användare</translation>
    </message>
    <message>
        <source>{product} {tier}, credit for the unused part</source>
        <translation>{product} {tier}, kredit för den oanvända delen</translation>
    </message>
    <message>
        <source>{product} {tier}, charge for the new tier</source>
        <translation>{product} {tier}, avgift för den nya nivån</translation>
    </message>
    <message>
        <source>{product}, discount {label}</source>
        <translation>{product}, rabatt {label}</translation>
    </message>
    <message>
        <source>{product}, {label}</source>
        <translation>{product}, {label}</translation>
    </message>
    <message>
        <source>{product}, credit carried over</source>
        <translation>{product}, överförd kredit</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Billing overview</source>
        <translation>Faktureringsöversikt</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Fakturarader</translation>
    </message>
    <message>
        <source>Invoices to come, {start} to {end}</source>
        <translation>Kommande fakturor, {start} till {end}</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Någon annan</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>och {n} till</translation>
    </message>
    <message>
        <source>This cannot be done ({code}).</source>
        <translation>Detta kan inte göras ({code}).</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>inbjuden</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>inaktiverad</translation>
    </message>
    <message>
        <source>usage data</source>
        <translation>användningsdata</translation>
    </message>
    <message>
        <source>First list of people from the HR system</source>
        <translation>Första personlistan från HR-systemet</translation>
    </message>
    <message>
        <source>Savings round: fewer seats from the renewal on</source>
        <translation>Sparrunda: färre platser från förnyelsen</translation>
    </message>
    <message>
        <source>Two new colleagues in sales: the seats are needed after all</source>
        <translation>Två nya kollegor i försäljning: platserna behövs ändå</translation>
    </message>
    <message>
        <source>New colleagues, spring</source>
        <translation>Nya kollegor, våren</translation>
    </message>
    <message>
        <source>One seat has been free since winter</source>
        <translation>En plats har varit ledig sedan vintern</translation>
    </message>
    <message>
        <source>New colleagues, summer</source>
        <translation>Nya kollegor, sommaren</translation>
    </message>
    <message>
        <source>Team Japan grows</source>
        <translation>Team Japan växer</translation>
    </message>
    <message>
        <source>Campaign is over; the seat moves to sales</source>
        <translation>Kampanjen är över; platsen går till försäljning</translation>
    </message>
    <message>
        <source>Notice handed in</source>
        <translation>Har sagt upp sig</translation>
    </message>
    <message>
        <source>Left the company, or is away for long</source>
        <translation>Har slutat eller är borta länge</translation>
    </message>
    <message>
        <source>New colleagues, autumn</source>
        <translation>Nya kollegor, hösten</translation>
    </message>
    <message>
        <source>Fewer shifts in support from next year</source>
        <translation>Färre skift i supporten från nästa år</translation>
    </message>
    <message>
        <source>New colleagues, winter</source>
        <translation>Nya kollegor, vintern</translation>
    </message>
    <message>
        <source>Start next month</source>
        <translation>Börjar nästa månad</translation>
    </message>
    <message>
        <source>Sign-in report of the identity provider</source>
        <translation>Inloggningsrapport från identitetsleverantören</translation>
    </message>
    <message>
        <source>Hiring freeze until summer</source>
        <translation>Anställningsstopp till sommaren</translation>
    </message>
    <message>
        <source>First sign-in report, of the old identity provider</source>
        <translation>Första inloggningsrapporten, från den gamla identitetsleverantören</translation>
    </message>
    <message>
        <source>Second account for the sales training</source>
        <translation>Ett andra konto för säljutbildningen</translation>
    </message>
    <message>
        <source>Offer accepted; starts when the notice is served</source>
        <translation>Har tackat ja; börjar efter uppsägningstiden</translation>
    </message>
    <message>
        <source>Contract as signed</source>
        <translation>Avtalet som det undertecknades</translation>
    </message>
    <message>
        <source>Days of notice as the contract says</source>
        <translation>Uppsägningstid enligt avtalet</translation>
    </message>
    <message>
        <source>Takeover of Westwind</source>
        <translation>Övertagande av Westwind</translation>
    </message>
    <message>
        <source>On parental leave</source>
        <translation>Föräldraledig</translation>
    </message>
    <message>
        <source>Tidy before the renewal</source>
        <translation>Städa före förnyelsen</translation>
    </message>
    <message>
        <source>Free what nobody needs before the last day to act; support grows in two months.</source>
        <translation>Ta tillbaka det ingen behöver före sista dag att agera; supporten växer om två månader.</translation>
    </message>
    <message>
        <source>Upgrade support to Professional</source>
        <translation>Uppgradera supporten till Professional</translation>
    </message>
    <message>
        <source>Three more included seats, and what comes with the tier.</source>
        <translation>Tre platser till ingår, och det som nivån för med sig.</translation>
    </message>
    <message>
        <source>Sample prices: check against your contract. Base price per month with the seats in it; each additional paid user costs the seat price. Enterprise is sold with an annual commitment only.</source>
        <translation>Exempelpriser: jämför med ert avtal. Grundpris per månad med platserna som ingår; varje extra betald användare kostar platspriset. Enterprise säljs bara med årlig bindning.</translation>
    </message>
    <message>
        <source>Sample prices: check against your contract. Every seat is priced on its own, with no minimum; view-only and partner seats are free. Enterprise is sold with an annual commitment only.</source>
        <translation>Exempelpriser: jämför med ert avtal. Varje plats har ett eget pris, utan minimum; platser för läsning och för partner är gratis. Enterprise säljs bara med årlig bindning.</translation>
    </message>
    <message>
        <source>Adobe: users</source>
        <translation>Adobe: användare</translation>
    </message>
    <message>
        <source>Adobe Admin Console: users</source>
        <translation>Adobe Admin Console: användare</translation>
    </message>
    <message>
        <source>Adobe: users to remove</source>
        <translation>Adobe: användare att ta bort</translation>
    </message>
    <message>
        <source>Atlassian: site users by group</source>
        <translation>Atlassian: webbplatsens användare per grupp</translation>
    </message>
    <message>
        <source>Atlassian: organisation users</source>
        <translation>Atlassian: organisationens användare</translation>
    </message>
    <message>
        <source>Atlassian: managed accounts</source>
        <translation>Atlassian: hanterade konton</translation>
    </message>
    <message>
        <source>GitHub Enterprise: people and consumed licences</source>
        <translation>GitHub Enterprise: personer och förbrukade licenser</translation>
    </message>
    <message>
        <source>GitHub seats</source>
        <translation>GitHub-platser</translation>
    </message>
    <message>
        <source>Google Workspace: downloaded users</source>
        <translation>Google Workspace: nedladdade användare</translation>
    </message>
    <message>
        <source>Google Workspace: licences, one a line</source>
        <translation>Google Workspace: licenser, en per rad</translation>
    </message>
    <message>
        <source>HubSpot: exported users</source>
        <translation>HubSpot: exporterade användare</translation>
    </message>
    <message>
        <source>HubSpot: file for new users</source>
        <translation>HubSpot: fil för nya användare</translation>
    </message>
    <message>
        <source>Microsoft 365 admin centre: active users</source>
        <translation>Microsoft 365 administrationscenter: aktiva användare</translation>
    </message>
    <message>
        <source>Microsoft 365 usage report: active users</source>
        <translation>Microsoft 365 användningsrapport: aktiva användare</translation>
    </message>
    <message>
        <source>Microsoft 365 admin centre: your products</source>
        <translation>Microsoft 365 administrationscenter: dina produkter</translation>
    </message>
    <message>
        <source>Microsoft 365 licence counts (PowerShell)</source>
        <translation>Microsoft 365 licensantal (PowerShell)</translation>
    </message>
    <message>
        <source>Microsoft 365: add several users</source>
        <translation>Microsoft 365: lägg till flera användare</translation>
    </message>
    <message>
        <source>Entra ID bulk template</source>
        <translation>Entra ID massmall</translation>
    </message>
    <message>
        <source>Entra ID users</source>
        <translation>Entra ID-användare</translation>
    </message>
    <message>
        <source>Active Directory users</source>
        <translation>Användare i Active Directory</translation>
    </message>
    <message>
        <source>Microsoft 365 bulk creation</source>
        <translation>Microsoft 365 massregistrering</translation>
    </message>
    <message>
        <source>Microsoft 365 licence actions</source>
        <translation>Microsoft 365 licensåtgärder</translation>
    </message>
    <message>
        <source>School Data Sync</source>
        <translation>School Data Sync</translation>
    </message>
    <message>
        <source>Microsoft storage entitlements by product</source>
        <translation>Microsoft lagringsrätt per produkt</translation>
    </message>
    <message>
        <source>Entra ID bulk invitation</source>
        <translation>Entra ID: gruppinbjudan</translation>
    </message>
    <message>
        <source>Snipe-IT: licences</source>
        <translation>Snipe-IT: licenser</translation>
    </message>
    <message>
        <source>Snipe-IT: users</source>
        <translation>Snipe-IT: användare</translation>
    </message>
    <message>
        <source>Seats, one a line</source>
        <translation>Platser, en per rad</translation>
    </message>
    <message>
        <source>Directory with accounts</source>
        <translation>Katalog med konton</translation>
    </message>
    <message>
        <source>Accounts and access</source>
        <translation>Konton och åtkomst</translation>
    </message>
    <message>
        <source>Okta: people</source>
        <translation>Okta: personer</translation>
    </message>
    <message>
        <source>Zendesk: users</source>
        <translation>Zendesk: användare</translation>
    </message>
    <message>
        <source>GitLab: seats</source>
        <translation>GitLab: platser</translation>
    </message>
    <message>
        <source>Software licences</source>
        <translation>Programvarulicenser</translation>
    </message>
    <message>
        <source>SeatDesk: users and seats</source>
        <translation>SeatDesk: användare och platser</translation>
    </message>
    <message>
        <source>Use, one service a line</source>
        <translation>Användning, en tjänst per rad</translation>
    </message>
    <message>
        <source>Okta: people with their profile</source>
        <translation>Okta: personer med profil</translation>
    </message>
    <message>
        <source>Salesforce: User object</source>
        <translation>Salesforce: User-objekt</translation>
    </message>
    <message>
        <source>Salesforce: report on users</source>
        <translation>Salesforce: användarrapport</translation>
    </message>
    <message>
        <source>Salesforce: user licences</source>
        <translation>Salesforce: användarlicenser</translation>
    </message>
    <message>
        <source>SeatDesk: exported users</source>
        <translation>SeatDesk: exporterade användare</translation>
    </message>
    <message>
        <source>SeatDesk: exported billing overview</source>
        <translation>SeatDesk: exporterad faktureringsöversikt</translation>
    </message>
    <message>
        <source>Slack: member list</source>
        <translation>Slack: medlemslista</translation>
    </message>
    <message>
        <source>Slack: member analytics</source>
        <translation>Slack: medlemsanalys</translation>
    </message>
    <message>
        <source>Zoom: users</source>
        <translation>Zoom: användare</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>borttagen</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Reversing: {step}…</source>
        <translation>Tar tillbaka: {step}…</translation>
    </message>
</context>
<context>
    <name>SideChart</name>
    <message>
        <source>Cash by month</source>
        <translation>Fakturerat per månad</translation>
    </message>
    <message>
        <source>Service by month</source>
        <translation>Periodiserat per månad</translation>
    </message>
    <message>
        <source>Seats by month</source>
        <translation>Platser per månad</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Inget har jämförts än.</translation>
    </message>
    <message>
        <source>{first} to {last}.</source>
        <translation>{first} till {last}.</translation>
    </message>
    <message>
        <source>{side}: {first} seats at first, {last} at last.</source>
        <translation>{side}: {first} platser först, {last} till sist.</translation>
    </message>
    <message>
        <source>{side}: {owned} owned, {assigned} assigned</source>
        <translation>{side}: {owned} platser, {assigned} tilldelade</translation>
    </message>
</context>
<context>
    <name>SideTable</name>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Cash by month, values</source>
        <translation>Fakturerat per månad, värden</translation>
    </message>
    <message>
        <source>Service by month, values</source>
        <translation>Periodiserat per månad, värden</translation>
    </message>
    <message>
        <source>Seats by month, values</source>
        <translation>Platser per månad, värden</translation>
    </message>
</context>
<context>
    <name>Spellings</name>
    <message>
        <source>New, without a price</source>
        <translation>Nytt, utan pris</translation>
    </message>
    <message>
        <source>A subscription of its own</source>
        <translation>Ett eget abonnemang</translation>
    </message>
    <message>
        <source>Only listed: nobody gets a seat</source>
        <translation>Bara listas: ingen får en plats</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Inte besvarat än</translation>
    </message>
    <message>
        <source>Nothing: leave these rows out</source>
        <translation>Inget: utelämna de här raderna</translation>
    </message>
    <message>
        <source>Not answered: comes in as a new user</source>
        <translation>Inte besvarat: kommer in som ny användare</translation>
    </message>
    <message>
        <source>The same person: {address} is kept</source>
        <translation>Samma person: {address} behålls</translation>
    </message>
    <message>
        <source>Somebody else: comes in as a new user</source>
        <translation>Någon annan: kommer in som ny användare</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Active scenario</source>
        <translation>Aktivt scenario</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Urval</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hittade</translation>
    </message>
    <message>
        <source>Acting user</source>
        <translation>Aktör</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>Sparat läge</translation>
    </message>
</context>
<context>
    <name>StatusTexts</name>
    <message>
        <source>Working as the owner of the file</source>
        <translation>Arbetar som filens ägare</translation>
    </message>
    <message>
        <source>Working as {email}</source>
        <translation>Arbetar som {email}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n ändring inte sparad</numerusform>
            <numerusform>%n ändringar inte sparade</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <translation>Alla ändringar sparade {time}</translation>
    </message>
    <message>
        <source>the owner of the file</source>
        <translation>filens ägare</translation>
    </message>
    <message>
        <source>Changed by {who} at {time}</source>
        <translation>Ändrat av {who} kl. {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valda</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} {product}</source>
        <translation>{count} {product}</translation>
    </message>
    <message>
        <source> {amount}/mo</source>
        <translation> {amount}/mån</translation>
    </message>
    <message>
        <source>First {count} users…</source>
        <translation>De första {count} användarna…</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n användare</numerusform>
            <numerusform>%n användare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepCommands</name>
    <message>
        <source>add a step to {name}</source>
        <translation>lägg till ett steg i {name}</translation>
    </message>
    <message>
        <source>Step added to {name}</source>
        <translation>Steg tillagt i {name}</translation>
    </message>
    <message>
        <source>edit a step of {name}</source>
        <translation>ändra ett steg i {name}</translation>
    </message>
    <message>
        <source>Step of {name} saved</source>
        <translation>Steget i {name} sparat</translation>
    </message>
    <message>
        <source>remove a step of {name}</source>
        <translation>ta bort ett steg ur {name}</translation>
    </message>
    <message>
        <source>Step of {name} removed</source>
        <translation>Steget ur {name} borttaget</translation>
    </message>
    <message>
        <source>move a step of {name}</source>
        <translation>flytta ett steg i {name}</translation>
    </message>
    <message>
        <source>Step of {name} moved</source>
        <translation>Steget i {name} flyttat</translation>
    </message>
    <message>
        <source>Record in the account</source>
        <translation>Registrera i kontot</translation>
    </message>
    <message>
        <source>{step}: record this in the account, today?</source>
        <translation>{step}: registrera detta i kontot i dag?</translation>
    </message>
    <message>
        <source>Until now this was a plan. Recording carries it out on today&apos;s rules and prices; Undo takes it back.</source>
        <translation>Hittills var det en plan. Att registrera genomför det enligt dagens regler och priser; Ångra tar tillbaka det.</translation>
    </message>
    <message>
        <source>record: {step}</source>
        <translation>registrera: {step}</translation>
    </message>
    <message>
        <source>Recorded in the account: {step}</source>
        <translation>Registrerat i kontot: {step}</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Add step</source>
        <translation>Lägg till steg</translation>
    </message>
    <message>
        <source>Edit step</source>
        <translation>Ändra steg</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Save step</source>
        <translation>Spara steg</translation>
    </message>
    <message>
        <source>Effect in {span}, without tax</source>
        <translation>Effekt på {span}, exkl. moms</translation>
    </message>
    <message>
        <source>not known: an exchange rate is missing</source>
        <translation>okänt: en växelkurs saknas</translation>
    </message>
    <message>
        <source>Effect: {amount}</source>
        <translation>Effekt: {amount}</translation>
    </message>
    <message>
        <source>Choose a product.</source>
        <translation>Välj en produkt.</translation>
    </message>
    <message>
        <source>Enter the tier.</source>
        <translation>Ange nivån.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of at least one user.</source>
        <translation>Ange e-postadressen till minst en användare.</translation>
    </message>
    <message>
        <source>Enter the e-mail addresses of both users.</source>
        <translation>Ange e-postadresserna till båda användarna.</translation>
    </message>
    <message>
        <source>Enter a percentage, such as 7 or -2.5.</source>
        <translation>Ange en procentsats, till exempel 7 eller -2,5.</translation>
    </message>
    <message>
        <source>Enter the price.</source>
        <translation>Ange priset.</translation>
    </message>
    <message>
        <source>Enter the prices.</source>
        <translation>Ange priserna.</translation>
    </message>
</context>
<context>
    <name>StepFields</name>
    <message>
        <source>in steps, as it was entered</source>
        <translation>i steg, som det angavs</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Of deactivated users, too</source>
        <translation>Även från inaktiverade användare</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Bindning</translation>
    </message>
    <message>
        <source>Length of a term in months</source>
        <translation>Avtalsperiodens längd i månader</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Fakturering</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Som det är</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Uppsägningstid, dagar</translation>
    </message>
    <message>
        <source>Additional seats</source>
        <translation>Extra platser</translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation>Automatisk förnyelse</translation>
    </message>
    <message>
        <source>Ends at the renewal</source>
        <translation>Upphör vid förnyelsen</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Förnyas</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Change of prices</source>
        <translation>Prisändring</translation>
    </message>
    <message>
        <source>By a percentage</source>
        <translation>Med en procentsats</translation>
    </message>
    <message>
        <source>To stated prices</source>
        <translation>Till angivna priser</translation>
    </message>
    <message>
        <source>None: prices stay</source>
        <translation>Ingen: priserna är kvar</translation>
    </message>
    <message>
        <source>Price per seat and month</source>
        <translation>Pris per plats och månad</translation>
    </message>
    <message>
        <source>Base price per month</source>
        <translation>Grundpris per månad</translation>
    </message>
    <message>
        <source>Included seats</source>
        <translation>Platser som ingår</translation>
    </message>
    <message>
        <source>Price per additional seat and month</source>
        <translation>Pris per extra plats och månad</translation>
    </message>
    <message>
        <source>As usual: the price book&apos;s, else the contract&apos;s</source>
        <translation>Som vanligt: prislistans, annars avtalets</translation>
    </message>
    <message>
        <source>The price book&apos;s</source>
        <translation>Prislistans</translation>
    </message>
    <message>
        <source>The contract&apos;s</source>
        <translation>Avtalets</translation>
    </message>
    <message>
        <source>Stated here</source>
        <translation>Anges här</translation>
    </message>
    <message>
        <source>As usual: of the contract&apos;s price book</source>
        <translation>Som vanligt: enligt avtalets prislista</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>E-mail addresses, one or many</source>
        <translation>E-postadresser, en eller många</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Som vanligt</translation>
    </message>
    <message>
        <source>such as 7 or -2.5</source>
        <translation>till exempel 7 eller -2,5</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Months of a term</source>
        <translation>Månader i en avtalsperiod</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Priser</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Per seat and month</source>
        <translation>Per plats och månad</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n öppen</numerusform>
            <numerusform>%n öppna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepStates</name>
    <message>
        <source>refused: {sentence}</source>
        <translation>nekas: {sentence}</translation>
    </message>
</context>
<context>
    <name>StepVerbs</name>
    <message>
        <source>Buy seats</source>
        <translation>Köp platser</translation>
    </message>
    <message>
        <source>Give up seats at the renewal</source>
        <translation>Säg upp platser vid förnyelsen</translation>
    </message>
    <message>
        <source>Cancel the removal of seats</source>
        <translation>Avbryt borttagningen av platser</translation>
    </message>
    <message>
        <source>Assign seats</source>
        <translation>Tilldela platser</translation>
    </message>
    <message>
        <source>Unassign seats</source>
        <translation>Ta tillbaka platser</translation>
    </message>
    <message>
        <source>Transfer a seat</source>
        <translation>Flytta en plats</translation>
    </message>
    <message>
        <source>Change the tier</source>
        <translation>Byt nivå</translation>
    </message>
    <message>
        <source>Cancel the change of tier</source>
        <translation>Avbryt nivåbytet</translation>
    </message>
    <message>
        <source>Other terms from the renewal</source>
        <translation>Andra villkor från förnyelsen</translation>
    </message>
    <message>
        <source>Cancel the other terms</source>
        <translation>Avbryt de andra villkoren</translation>
    </message>
    <message>
        <source>Other prices from the renewal</source>
        <translation>Andra priser från förnyelsen</translation>
    </message>
    <message>
        <source>Switch auto-renewal</source>
        <translation>Slå av eller på automatisk förnyelse</translation>
    </message>
    <message>
        <source>Subscribe to a product</source>
        <translation>Teckna en produkt</translation>
    </message>
    <message>
        <source>People join</source>
        <translation>Personer börjar</translation>
    </message>
    <message>
        <source>People leave</source>
        <translation>Personer slutar</translation>
    </message>
</context>
<context>
    <name>StepsTab</name>
    <message>
        <source>Add step…</source>
        <translation>Lägg till steg…</translation>
    </message>
    <message>
        <source>Edit step…</source>
        <translation>Ändra steg…</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>Ta bort steg</translation>
    </message>
    <message>
        <source>Record in the account…</source>
        <translation>Registrera i kontot…</translation>
    </message>
    <message>
        <source>Effect of the selected step</source>
        <translation>Det valda stegets effekt</translation>
    </message>
    <message>
        <source>Steps of {scenario}</source>
        <translation>Steg i {scenario}</translation>
    </message>
    <message>
        <source>Choose a step first.</source>
        <translation>Välj ett steg först.</translation>
    </message>
    <message>
        <source>It has happened already.</source>
        <translation>Det har redan hänt.</translation>
    </message>
    <message>
        <source>Choose or make a scenario first.</source>
        <translation>Välj eller skapa ett scenario först.</translation>
    </message>
    <message>
        <source>Effect of step {number}</source>
        <translation>Effekt av steg {number}</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Inga steg än</translation>
    </message>
    <message>
        <source>A step says what you would do, and on which day: buy seats, give some up at the renewal, change tier or terms, assign or unassign. Add the first, and see what it changes. Nothing happens in the account.</source>
        <translation>Ett steg säger vad du skulle göra och vilken dag: köpa platser, säga upp några vid förnyelsen, byta nivå eller villkor, tilldela eller ta tillbaka. Lägg till det första och se vad det ändrar. Inget händer i kontot.</translation>
    </message>
    <message>
        <source>Drag a step within its day, or press Alt and an arrow: the order counts.</source>
        <translation>Dra ett steg inom sin dag, eller tryck Alt och en pil: ordningen räknas.</translation>
    </message>
</context>
<context>
    <name>StepsTable</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
</context>
<context>
    <name>SubscriptionCard</name>
    <message>
        <source>Checkout…</source>
        <translation>Köp platser…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>{assigned} of {owned} assigned</source>
        <translation>{assigned} av {owned} tilldelade</translation>
    </message>
    <message>
        <source>included {included} · additional {additional}</source>
        <translation>ingår {included} · extra {additional}</translation>
    </message>
    <message>
        <source>This term, to {day}</source>
        <translation>Denna avtalsperiod, till {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) short: Checkout buys them.</source>
        <translation>
            <numerusform>%n plats saknas: köp den med Köp platser…</numerusform>
            <numerusform>%n platser saknas: köp dem med Köp platser…</numerusform>
        </translation>
    </message>
    <message>
        <source>Unassigned: {seats}, cost to {day}</source>
        <translation>Lediga: {seats}, kostnad till {day}</translation>
    </message>
    <message>
        <source>Unassigned: {seats}, in the base price to {day}</source>
        <translation>Lediga: {seats}, i grundpriset till {day}</translation>
    </message>
    <message>
        <source>Unassigned: {seats} ({additional} additional), cost to {day}</source>
        <translation>Lediga: {seats} (varav {additional} extra), kostnad till {day}</translation>
    </message>
    <message>
        <source>Saved a year if removed</source>
        <translation>Sparas per år om de tas bort</translation>
    </message>
    <message numerus="yes">
        <source>Saved a year if %n of them is/are removed</source>
        <translation>
            <numerusform>Sparas per år om %n av dem tas bort</numerusform>
            <numerusform>Sparas per år om %n av dem tas bort</numerusform>
        </translation>
    </message>
    <message>
        <source>Next invoice {day}</source>
        <translation>Nästa faktura {day}</translation>
    </message>
    <message>
        <source>Ended on {day}</source>
        <translation>Slutade {day}</translation>
    </message>
    <message>
        <source>Ends on {day}: auto-renewal is off</source>
        <translation>Slutar {day}: automatisk förnyelse är av</translation>
    </message>
    <message>
        <source>Last day to act was {day}: the vendor may refuse</source>
        <translation>Sista dag att agera var {day}: leverantören kan säga nej</translation>
    </message>
</context>
<context>
    <name>SubscriptionDialog</name>
    <message>
        <source>Add subscription</source>
        <translation>Lägg till abonnemang</translation>
    </message>
    <message>
        <source>Edit subscription</source>
        <translation>Redigera abonnemang</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Spara ändringar</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Inget är ändrat än.</translation>
    </message>
    <message>
        <source>The invoices appear here once product, tier and prices are there.</source>
        <translation>Fakturorna visas här när produkt, nivå och priser finns.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>{page}: {problem}</source>
        <translation>{page}: {problem}</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Priser</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Debitering</translation>
    </message>
    <message>
        <source>Discounts and extras</source>
        <translation>Rabatter och tillägg</translation>
    </message>
    <message>
        <source>From {source}. Sample prices: check against your contract.</source>
        <translation>Från {source}. Exempelpriser: jämför med ert avtal.</translation>
    </message>
    <message>
        <source>As agreed in the contract.</source>
        <translation>Enligt avtalet.</translation>
    </message>
</context>
<context>
    <name>SubscriptionGroup</name>
    <message>
        <source>Cancel tier change</source>
        <translation>Avbryt nivåbytet</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Seats, costs without tax</source>
        <translation>Platser, kostnader exkl. moms</translation>
    </message>
    <message>
        <source>Costs, without tax</source>
        <translation>Kostnader, exkl. moms</translation>
    </message>
    <message>
        <source>Change tier…</source>
        <translation>Byt nivå…</translation>
    </message>
    <message>
        <source>Edit contract…</source>
        <translation>Redigera avtal…</translation>
    </message>
    <message>
        <source>Why does the vendor&apos;s figure differ?</source>
        <translation>Varför skiljer sig leverantörens belopp?</translation>
    </message>
    <message>
        <source>This subscription has ended.</source>
        <translation>Abonnemanget har slutat.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Avtalsperiod</translation>
    </message>
    <message>
        <source>Remove subscription…</source>
        <translation>Ta bort abonnemang…</translation>
    </message>
    <message>
        <source>ends {day}</source>
        <translation>slutar {day}</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Förnyelse</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Uppsägningstid</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Fakturering</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Bindning</translation>
    </message>
    <message>
        <source>the contract</source>
        <translation>avtalet</translation>
    </message>
    <message>
        <source>Price source</source>
        <translation>Priskälla</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Ingår</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Tilldelade</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Lediga</translation>
    </message>
    <message>
        <source>Unassigned, to the renewal</source>
        <translation>Lediga, till förnyelsen</translation>
    </message>
    <message>
        <source>Avoidable in a year</source>
        <translation>Kan undvikas på ett år</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Nästa faktura</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Daterad</translation>
    </message>
    <message>
        <source>This term</source>
        <translation>Denna avtalsperiod</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Nästa avtalsperiod</translation>
    </message>
    <message>
        <source>Next term by the price book</source>
        <translation>Nästa avtalsperiod enligt prislistan</translation>
    </message>
    <message>
        <source>Auto-renewal off…</source>
        <translation>Automatisk förnyelse av…</translation>
    </message>
    <message>
        <source>Auto-renewal on</source>
        <translation>Automatisk förnyelse på</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) still hold a seat.</source>
        <translation>
            <numerusform>%n användare har fortfarande en plats.</numerusform>
            <numerusform>%n användare har fortfarande en plats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriptionSummary</name>
    <message>
        <source>Checkout…</source>
        <translation>Köp platser…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>Hide the details of {product}</source>
        <translation>Dölj detaljerna för {product}</translation>
    </message>
    <message>
        <source>Show the details of {product}</source>
        <translation>Visa detaljerna för {product}</translation>
    </message>
    <message>
        <source>Last day to act: {day} ({left})</source>
        <translation>Sista dag att agera: {day} ({left})</translation>
    </message>
</context>
<context>
    <name>Synonyms</name>
    <message>
        <source>create file database</source>
        <translation>skapa fil databas</translation>
    </message>
    <message>
        <source>load file database</source>
        <translation>ladda fil databas</translation>
    </message>
    <message>
        <source>csv excel list bring people usage invoice</source>
        <translation>csv excel lista personer användning faktura läsa in</translation>
    </message>
    <message>
        <source>csv excel xlsx download file</source>
        <translation>csv excel xlsx fil ladda ner</translation>
    </message>
    <message>
        <source>store apply draft</source>
        <translation>lagra tillämpa utkast</translation>
    </message>
    <message>
        <source>throw away revert cancel changes</source>
        <translation>kasta ångra avbryt ändringar</translation>
    </message>
    <message>
        <source>paper pdf preview</source>
        <translation>papper pdf förhandsgranska</translation>
    </message>
    <message>
        <source>backup duplicate</source>
        <translation>säkerhetskopia backup dubblett</translation>
    </message>
    <message>
        <source>backup bring back</source>
        <translation>säkerhetskopia backup hämta tillbaka</translation>
    </message>
    <message>
        <source>search look for</source>
        <translation>söka leta</translation>
    </message>
    <message>
        <source>reset search show all</source>
        <translation>återställ sökning visa alla</translation>
    </message>
    <message>
        <source>clipboard list of addresses</source>
        <translation>urklipp lista adresser</translation>
    </message>
    <message>
        <source>settings options language theme dark currency</source>
        <translation>alternativ språk tema mörkt valuta</translation>
    </message>
    <message>
        <source>reload update recompute</source>
        <translation>ladda om räkna om</translation>
    </message>
    <message>
        <source>size position columns dock</source>
        <translation>storlek plats kolumner panel</translation>
    </message>
    <message>
        <source>add person invite create</source>
        <translation>lägg till person bjud in skapa</translation>
    </message>
    <message>
        <source>details profile edit rename</source>
        <translation>detaljer profil redigera byt namn</translation>
    </message>
    <message>
        <source>assign unassign tick box switch</source>
        <translation>tilldela ta bort kryssa växla</translation>
    </message>
    <message>
        <source>send invitation resend e-mail</source>
        <translation>skicka inbjudan igen e-post</translation>
    </message>
    <message>
        <source>reactivate enable</source>
        <translation>återaktivera slå på</translation>
    </message>
    <message>
        <source>suspend disable block leaver</source>
        <translation>stäng av spärra slutat</translation>
    </message>
    <message>
        <source>delete leaver</source>
        <translation>radera slutat</translation>
    </message>
    <message>
        <source>contract product new</source>
        <translation>avtal produkt ny</translation>
    </message>
    <message>
        <source>price list tariff catalogue</source>
        <translation>prislista tariff katalog</translation>
    </message>
    <message>
        <source>currency conversion</source>
        <translation>valuta omräkning</translation>
    </message>
    <message>
        <source>plan what if</source>
        <translation>plan tänk om</translation>
    </message>
    <message>
        <source>plan file load</source>
        <translation>plan fil ladda</translation>
    </message>
    <message>
        <source>hiring joiners leavers growth</source>
        <translation>anställningar nya slutar tillväxt</translation>
    </message>
    <message>
        <source>save money best</source>
        <translation>spara pengar bäst</translation>
    </message>
    <message>
        <source>bug crash error fault log support</source>
        <translation>bugg krasch fel felrapport logg support hjälp</translation>
    </message>
    <message>
        <source>unused idle savings</source>
        <translation>oanvända inaktiva besparing</translation>
    </message>
    <message>
        <source>role permission acting user</source>
        <translation>roll behörighet användare</translation>
    </message>
    <message>
        <source>check audit proof</source>
        <translation>kontrollera granska bevis</translation>
    </message>
    <message>
        <source>manual documentation how</source>
        <translation>handbok instruktion hur</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>version licens</translation>
    </message>
    <message>
        <source>users people home</source>
        <translation>användare personer start</translation>
    </message>
    <message>
        <source>invoices costs contract subscription</source>
        <translation>fakturor kostnader avtal prenumeration</translation>
    </message>
    <message>
        <source>plans compare what if</source>
        <translation>planer jämför tänk om</translation>
    </message>
    <message>
        <source>deadline notice last day calendar</source>
        <translation>frist uppsägning sista dag kalender</translation>
    </message>
    <message>
        <source>approval pdf reconcile costs teams</source>
        <translation>godkännande pdf avstämning kostnader team</translation>
    </message>
    <message>
        <source>history log who changed</source>
        <translation>historik logg vem ändrade</translation>
    </message>
    <message>
        <source>give tick add</source>
        <translation>ge kryssa lägg till</translation>
    </message>
    <message>
        <source>take remove free release reclaim</source>
        <translation>ta bort frigör återta</translation>
    </message>
    <message>
        <source>move swap hand over</source>
        <translation>flytta byta lämna över</translation>
    </message>
    <message>
        <source>checkout purchase order add paid users</source>
        <translation>kassa beställ köp betalda användare lägg till</translation>
    </message>
    <message>
        <source>downgrade reduce give up cancel paid users</source>
        <translation>nedgradera minska säg upp betalda användare</translation>
    </message>
    <message>
        <source>keep seats withdraw removal</source>
        <translation>behåll platser dra tillbaka</translation>
    </message>
</context>
<context>
    <name>TableCommands</name>
    <message numerus="yes">
        <source>Copying %n row(s)…</source>
        <translation>
            <numerusform>Kopierar %n rad…</numerusform>
            <numerusform>Kopierar %n rader…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamDialog</name>
    <message>
        <source>Connect to a team database</source>
        <translation>Anslut till en teamdatabas</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testa anslutningen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Anslut</translation>
    </message>
    <message>
        <source>Connected to PostgreSQL {version}, encrypted.</source>
        <translation>Ansluten till PostgreSQL {version}, krypterat.</translation>
    </message>
    <message>
        <source>Connected to PostgreSQL {version}, without encryption.</source>
        <translation>Ansluten till PostgreSQL {version}, utan kryptering.</translation>
    </message>
    <message>
        <source>The database holds the workspace of {account}.</source>
        <translation>Databasen innehåller arbetsytan för {account}.</translation>
    </message>
    <message>
        <source>The database holds a workspace of an older version of SeatDesk, which is upgraded when it is opened.</source>
        <translation>Databasen innehåller en arbetsyta från en äldre version av SeatDesk, som uppgraderas när den öppnas.</translation>
    </message>
    <message>
        <source>The database is empty. Say whose workspace is made in it.</source>
        <translation>Databasen är tom. Ange vems arbetsyta som ska skapas i den.</translation>
    </message>
    <message>
        <source>The database is empty, and this user may make no tables in it. Ask who runs the server.</source>
        <translation>Databasen är tom, och den här användaren får inte skapa tabeller i den. Fråga den som sköter servern.</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Skapa arbetsyta</translation>
    </message>
    <message>
        <source>For several people who work on one account, in a PostgreSQL database. Whoever runs the server tells you what to enter; F1 says how it is set up.</source>
        <translation>För flera som arbetar i ett konto, i en PostgreSQL-databas. Den som sköter servern talar om vad du ska skriva; F1 visar hur den ställs in.</translation>
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
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>the one that PostgreSQL keeps in your folder</source>
        <translation>det som PostgreSQL har i din mapp</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Bläddra…</translation>
    </message>
    <message>
        <source>Keep the password in this system&apos;s keyring</source>
        <translation>Spara lösenordet i systemets nyckelring</translation>
    </message>
    <message>
        <source>This system has no keyring: the password is asked for each time.</source>
        <translation>Systemet har ingen nyckelring: du får ange lösenordet varje gång.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name, as whoever runs it told you.</source>
        <translation>Skriv serverns namn, så som du har fått det.</translation>
    </message>
    <message>
        <source>Enter the name of the database.</source>
        <translation>Skriv databasens namn.</translation>
    </message>
    <message>
        <source>Enter your user name on the server.</source>
        <translation>Skriv ditt användarnamn på servern.</translation>
    </message>
    <message>
        <source>Required (TLS)</source>
        <translation>Krävs (TLS)</translation>
    </message>
    <message>
        <source>Required, and the server&apos;s certificate checked</source>
        <translation>Krävs, och serverns certifikat kontrolleras</translation>
    </message>
    <message>
        <source>Only if the server offers it</source>
        <translation>Bara om servern erbjuder den</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Utfärdarens certifikat</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer)</source>
        <translation>Certifikat (*.crt *.pem *.cer)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Databas</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
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
        <translation>Lägsta nivå</translation>
    </message>
</context>
<context>
    <name>TeamTiers</name>
    <message>
        <source>Lowest tier by team</source>
        <translation>Lägsta nivå per team</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Lowest tier</source>
        <translation>Lägsta nivå</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Lägg till team</translation>
    </message>
    <message>
        <source>Remove team</source>
        <translation>Ta bort team</translation>
    </message>
    <message>
        <source>Enter a team and a tier first.</source>
        <translation>Ange först ett team och en nivå.</translation>
    </message>
    <message>
        <source>Choose a team first.</source>
        <translation>Välj ett team först.</translation>
    </message>
</context>
<context>
    <name>TermMark</name>
    <message>
        <source>Explain: {term}</source>
        <translation>Förklara: {term}</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Money that is spent until the renewal, whatever is done now. A seat at 90 a month, given up 3 months before the renewal: 270 is sunk.</source>
        <translation>Pengar som går åt till förnyelsen vad man än gör nu. En plats för 90 i månaden som sägs upp 3 månader före förnyelsen: 270 är redan bundet.</translation>
    </message>
    <message>
        <source>sunk</source>
        <translation>redan bundet</translation>
    </message>
    <message>
        <source>Money that need not be spent from the renewal on, if the vendor is told by the last day to act. A seat at 90 a month that leaves: 1,080 in a term of a year.</source>
        <translation>Pengar som inte behöver läggas ut från och med förnyelsen, om leverantören får besked senast sista dagen att agera. En plats för 90 i månaden som försvinner: 1 080 på en avtalsperiod av ett år.</translation>
    </message>
    <message>
        <source>avoidable</source>
        <translation>kan undvikas</translation>
    </message>
    <message>
        <source>Certain: the data alone shows that the seat is not needed, such as one that nobody holds. To check: somebody should be asked first, such as a holder who was not seen for long. Only what is certain is in a sum that can be saved.</source>
        <translation>Säkert: redan uppgifterna visar att platsen inte behövs, till exempel en som ingen har. Att kontrollera: fråga någon först, till exempel en innehavare som inte har synts till på länge. Bara det som är säkert ingår i en summa som kan sparas.</translation>
    </message>
    <message>
        <source>certain and to check</source>
        <translation>säkert och att kontrollera</translation>
    </message>
    <message>
        <source>The last day on which the vendor still has to accept a change for this renewal: the renewal less the days of notice. Renewal on 1 March, 30 days of notice: 30 January.</source>
        <translation>Sista dagen då leverantören ännu måste godta en ändring till den här förnyelsen: förnyelsen minus uppsägningstiden. Förnyelse den 1 mars, 30 dagars uppsägningstid: den 30 januari.</translation>
    </message>
    <message>
        <source>last day to act</source>
        <translation>sista dag att agera</translation>
    </message>
    <message>
        <source>Seats bought on top of those that the base price includes; only they can be removed. 25 seats, 5 of them included: 20 are additional.</source>
        <translation>Platser som köpts utöver dem som ingår i grundpriset; bara de kan tas bort. 25 platser, varav 5 ingår: 20 är extra.</translation>
    </message>
    <message>
        <source>additional</source>
        <translation>extra</translation>
    </message>
    <message>
        <source>All seats of a subscription that are paid for: those included in the base price and the additional ones. 22 of 25 assigned: 3 are paid for, and nobody holds them.</source>
        <translation>Alla platser i ett abonnemang som är betalda: de som ingår i grundpriset och de extra. 22 av 25 tilldelade: 3 är betalda och ingen har dem.</translation>
    </message>
    <message>
        <source>seat pool</source>
        <translation>platspool</translation>
    </message>
    <message>
        <source>Users with a seat who were not seen for longer than the account&apos;s limit, counted from the last use to the day that the list of use speaks of. Where no use is known, nobody is called idle.</source>
        <translation>Användare med plats som inte har varit aktiva på längre tid än kontots gräns, räknat från senaste användning till den dag som användningsrapporten gäller. Där ingen användning är känd räknas ingen plats som oanvänd.</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>oanvänd</translation>
    </message>
    <message>
        <source>Cash counts an invoice in the month of its date; accrual (service) spreads it over the days it pays for. 1,200 for a year, invoiced in January: 1,200 in January, or about 100 in each month.</source>
        <translation>Fakturerat räknar en faktura i månaden för dess datum; periodiserat fördelar den på de dagar den gäller. 1 200 för ett år, fakturerat i januari: 1 200 i januari, eller ungefär 100 i varje månad.</translation>
    </message>
    <message>
        <source>cash and accrual</source>
        <translation>fakturerat och periodiserat</translation>
    </message>
    <message>
        <source>The people who need a seat today, with whom the plan begins: holders without those whose seat is certainly not needed. Joiners are added to it and leavers taken away.</source>
        <translation>De som behöver en plats i dag och som planen börjar med: innehavarna utan dem vars plats säkert inte behövs. De som börjar läggs till och de som slutar dras av.</translation>
    </message>
    <message>
        <source>base</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>Access lets a user into the product; a paid seat adds its paid features. A seat that nobody holds is paid for already, so giving it costs nothing more; without one, a seat is bought until the renewal.</source>
        <translation>Åtkomst släpper in en användare i produkten; en betald plats ger dess betalda funktioner. En plats som ingen har är redan betald, så att ge bort den kostar inget mer; finns ingen ledig köps en plats till förnyelsen.</translation>
    </message>
    <message>
        <source>paid seat</source>
        <translation>betald plats</translation>
    </message>
    <message>
        <source>The way of counting a part of a month, which vendors do differently. A seat at 90 a month, bought 20 days before a month of 30 days ends: 60 by days, 90 by started months.</source>
        <translation>Räknesättet för en del av en månad, som skiljer sig mellan leverantörer. En plats för 90 i månaden, köpt 20 dagar innan en månad med 30 dagar tar slut: 60 efter dagar, 90 efter påbörjade månader.</translation>
    </message>
    <message>
        <source>way of counting (convention)</source>
        <translation>räknesätt</translation>
    </message>
    <message>
        <source>The account as it stands, with what is scheduled already: contracts renew, removals that are pending act, and no step of a scenario is taken. Every difference is to this.</source>
        <translation>Kontot som det är, med det som redan är planerat: avtal förnyas, planerade borttagningar gäller, och inget steg i något scenario tas. Varje skillnad är mot detta.</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>gör ingenting</translation>
    </message>
    <message>
        <source>Seats of every day: a team pays for the days on which its people held a seat. Seats of the first day: whoever held one on the first day of a month counts for all of it. Somebody moves on 16 April: half of the seat for each team, or all of it for the first.</source>
        <translation>Platser varje dag: ett team betalar för de dagar då dess personer hade en plats. Platser den första dagen: den som hade en plats den första dagen i en månad räknas för hela. Någon byter team den 16 april: en halv plats för varje team, eller en hel för det första.</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>underlag</translation>
    </message>
    <message>
        <source>Groups and the percentage that each bears of what nobody&apos;s seat causes, such as the base price. Sales = 60, Support = 40: of 100.00 Sales bears 60.00.</source>
        <translation>Grupper och hur många procent var och en bär av det som ingens plats orsakar, till exempel grundpriset. Sälj = 60, Support = 40: av 100,00 bär Sälj 60,00.</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>andelar</translation>
    </message>
    <message>
        <source>A difference is explained where one reason makes the vendor&apos;s amount to the last cent, such as another day or price: 126.00 in place of 120.00 is 21 days instead of 20. What is not explained has to be asked of the vendor.</source>
        <translation>En skillnad är förklarad när en orsak ger leverantörens belopp på öret, till exempel en annan dag eller ett annat pris: 126,00 i stället för 120,00 är 21 dagar i stället för 20. Det som inte är förklarat får man fråga leverantören om.</translation>
    </message>
    <message>
        <source>explained and not explained</source>
        <translation>förklarat och inte förklarat</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms at the renewal</source>
        <translation>Villkor vid förnyelsen</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Bindning</translation>
    </message>
    <message>
        <source>Length of a term in months</source>
        <translation>Avtalsperiodens längd i månader</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Fakturering</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Uppsägningstid, dagar</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Base price per month</source>
        <translation>Grundpris per månad</translation>
    </message>
    <message>
        <source>Included seats</source>
        <translation>Platser som ingår</translation>
    </message>
    <message>
        <source>Price per additional seat and month</source>
        <translation>Pris per extra plats och månad</translation>
    </message>
    <message>
        <source>Months of a term</source>
        <translation>Månader i en avtalsperiod</translation>
    </message>
    <message>
        <source>Per seat and month</source>
        <translation>Per plats och månad</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Som det är</translation>
    </message>
    <message>
        <source>Stated here</source>
        <translation>Anges här</translation>
    </message>
    <message>
        <source>{book}, on the day of the renewal</source>
        <translation>{book}, på förnyelsedagen</translation>
    </message>
    <message>
        <source>Enter the prices.</source>
        <translation>Ange priserna.</translation>
    </message>
    <message>
        <source>The price of {tier} counts, which is agreed for the same day.</source>
        <translation>Priset för {tier} gäller, som är avtalat för samma dag.</translation>
    </message>
</context>
<context>
    <name>TermsTab</name>
    <message>
        <source>Commitment</source>
        <translation>Bindning</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Fakturering</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Additional seats</source>
        <translation>Extra platser</translation>
    </message>
    <message>
        <source>Minimum additional seats</source>
        <translation>Minimum av extra platser</translation>
    </message>
    <message>
        <source>Notice days</source>
        <translation>Uppsägningstid, dagar</translation>
    </message>
    <message>
        <source>Renews automatically at the end of the term</source>
        <translation>Förnyas automatiskt i slutet av avtalsperioden</translation>
    </message>
    <message>
        <source>Legacy: only the vendor&apos;s people can change it</source>
        <translation>Äldre abonnemang: bara leverantören kan ändra det</translation>
    </message>
    <message>
        <source>Has a quote dated in the future</source>
        <translation>Har en offert daterad i framtiden</translation>
    </message>
    <message>
        <source>Enter what the seats are for, such as Sales Hub.</source>
        <translation>Skriv vad platserna är till för, till exempel Sales Hub.</translation>
    </message>
    <message>
        <source>{product} is subscribed already: edit that subscription instead.</source>
        <translation>{product} finns redan som abonnemang: redigera det i stället.</translation>
    </message>
    <message>
        <source>Enter the tier, such as Professional.</source>
        <translation>Skriv nivån, till exempel Professional.</translation>
    </message>
    <message>
        <source>Enter a currency as three letters, such as EUR.</source>
        <translation>Skriv en valuta med tre bokstäver, till exempel EUR.</translation>
    </message>
    <message>
        <source>The minimum cannot be more than the additional seats there are.</source>
        <translation>Minimum kan inte vara fler än antalet extra platser.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) too few: more than these are assigned.</source>
        <translation>
            <numerusform>%n plats för lite: fler än så är tilldelade.</numerusform>
            <numerusform>%n platser för lite: fler än så är tilldelade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longer than the term, which has %n day(s): enter so many or fewer.</source>
        <translation>
            <numerusform>Längre än avtalsperioden, som har %n dag: ange högst så många.</numerusform>
            <numerusform>Längre än avtalsperioden, som har %n dagar: ange högst så många.</numerusform>
        </translation>
    </message>
    <message>
        <source>The product names the subscription and stays.</source>
        <translation>Produkten ger abonnemanget dess namn och ligger fast.</translation>
    </message>
    <message>
        <source>Switch it on the Billing page, where it is checked who still holds a seat.</source>
        <translation>Slå av eller på det på sidan Fakturering, där det kontrolleras vem som har en plats.</translation>
    </message>
    <message>
        <source>The first term ends and renews on {day}.</source>
        <translation>Den första avtalsperioden slutar och förnyas {day}.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
</context>
<context>
    <name>TierDialog</name>
    <message>
        <source>Change tier</source>
        <translation>Byt nivå</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Base price per month</source>
        <translation>Grundpris per månad</translation>
    </message>
    <message>
        <source>Included seats</source>
        <translation>Platser som ingår</translation>
    </message>
    <message>
        <source>Price per additional seat and month</source>
        <translation>Pris per extra plats och månad</translation>
    </message>
    <message>
        <source>After update</source>
        <translation>Efter ändringen</translation>
    </message>
    <message>
        <source>Charged and credited</source>
        <translation>Debiterat och krediterat</translation>
    </message>
    <message>
        <source>Enter the tier and its prices.</source>
        <translation>Ange nivån och dess priser.</translation>
    </message>
    <message>
        <source>Change to {tier}</source>
        <translation>Byt till {tier}</translation>
    </message>
    <message>
        <source>Invoice of {day}</source>
        <translation>Faktura {day}</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Nästa avtalsperiod</translation>
    </message>
    <message>
        <source>A lower tier waits: it starts at the renewal on {day}.</source>
        <translation>En lägre nivå väntar: den börjar vid förnyelsen {day}.</translation>
    </message>
    <message>
        <source>A higher tier acts at once. Due now: {amount}. It stays until the renewal.</source>
        <translation>En högre nivå gäller på en gång. Att betala nu: {amount}. Den ligger kvar till förnyelsen.</translation>
    </message>
    <message numerus="yes">
        <source>The pending removal stays: %n additional paid user(s) leave on {day}.</source>
        <translation>
            <numerusform>Den planerade borttagningen står kvar: %n extra betald användare försvinner {day}.</numerusform>
            <numerusform>Den planerade borttagningen står kvar: %n extra betalda användare försvinner {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) more are included; additional seats stay until they are removed.</source>
        <translation>
            <numerusform>%n plats till ingår; extra platser finns kvar tills de tas bort.</numerusform>
            <numerusform>%n platser till ingår; extra platser finns kvar tills de tas bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice of {day}, without this change</source>
        <translation>Faktura {day}, utan ändringen</translation>
    </message>
    <message>
        <source>Difference on this invoice</source>
        <translation>Skillnad på fakturan</translation>
    </message>
    <message>
        <source>Next term, difference</source>
        <translation>Nästa avtalsperiod, skillnad</translation>
    </message>
    <message>
        <source>of it, this change</source>
        <translation>varav denna ändring</translation>
    </message>
    <message>
        <source>Additional seats</source>
        <translation>Extra platser</translation>
    </message>
    <message>
        <source>Seats owned</source>
        <translation>Ägda platser</translation>
    </message>
    <message>
        <source>Per seat and month</source>
        <translation>Per plats och månad</translation>
    </message>
</context>
<context>
    <name>TierTable</name>
    <message>
        <source>Price steps</source>
        <translation>Prissteg</translation>
    </message>
    <message>
        <source>Up to seat</source>
        <translation>Till och med plats</translation>
    </message>
    <message>
        <source>Per seat</source>
        <translation>Per plats</translation>
    </message>
    <message>
        <source>Step fee</source>
        <translation>Stegavgift</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Lägg till steg</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>Ta bort steg</translation>
    </message>
    <message numerus="yes">
        <source>Up to seat, step %n</source>
        <translation>
            <numerusform>Till och med plats, steg %n</numerusform>
            <numerusform>Till och med plats, steg %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Per seat, step %n</source>
        <translation>
            <numerusform>Per plats, steg %n</numerusform>
            <numerusform>Per plats, steg %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fee, step %n</source>
        <translation>
            <numerusform>Avgift, steg %n</numerusform>
            <numerusform>Avgift, steg %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UseDayEdit</name>
    <message>
        <source>as known so far</source>
        <translation>som känt hittills</translation>
    </message>
</context>
<context>
    <name>UserCommands</name>
    <message>
        <source>No seat was transferred: select two users, one who holds a {product} seat and one who does not.</source>
        <translation>Ingen plats flyttades: markera två användare, en som har en plats i {product} och en som inte har det.</translation>
    </message>
    <message>
        <source>transfer the {product} seat of {giver} to {taker}</source>
        <translation>flytta platsen i {product} från {giver} till {taker}</translation>
    </message>
    <message numerus="yes">
        <source>invite %n user(s) again</source>
        <translation>
            <numerusform>bjud in %n användare igen</numerusform>
            <numerusform>bjud in %n användare igen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) invited again</source>
        <translation>
            <numerusform>%n användare inbjuden igen</numerusform>
            <numerusform>%n användare inbjudna igen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) deactivated</source>
        <translation>
            <numerusform>%n användare inaktiverad</numerusform>
            <numerusform>%n användare inaktiverade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>activate %n user(s)</source>
        <translation>
            <numerusform>aktivera %n användare</numerusform>
            <numerusform>aktivera %n användare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deactivate %n user(s)</source>
        <translation>
            <numerusform>inaktivera %n användare</numerusform>
            <numerusform>inaktivera %n användare</numerusform>
        </translation>
    </message>
    <message>
        <source>{product} seat transferred from {giver} to {taker}</source>
        <translation>Plats i {product} flyttad från {giver} till {taker}</translation>
    </message>
    <message numerus="yes">
        <source>unassign %n deactivated user(s)</source>
        <translation>
            <numerusform>ta tillbaka från %n inaktiverad användare</numerusform>
            <numerusform>ta tillbaka från %n inaktiverade användare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{product} unassigned from %n deactivated user(s)</source>
        <translation>
            <numerusform>{product} tillbakatagen från %n inaktiverad användare</numerusform>
            <numerusform>{product} tillbakatagen från %n inaktiverade användare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) selected</source>
        <translation>
            <numerusform>%n användare vald</numerusform>
            <numerusform>%n användare valda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n dold av filtret</numerusform>
            <numerusform>%n dolda av filtret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) of no user</source>
        <translation>
            <numerusform>%n adress som ingen användare har</numerusform>
            <numerusform>%n adresser som ingen användare har</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) activated</source>
        <translation>
            <numerusform>%n användare aktiverad</numerusform>
            <numerusform>%n användare aktiverade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>Addresses they were known under: an import finds them by these, too.</source>
        <translation>Adresser som de har varit kända under: en import hittar dem även på dessa.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Used last on</source>
        <translation>Senast använd den</translation>
    </message>
    <message>
        <source>Super Admin</source>
        <translation>Superadministratör</translation>
    </message>
    <message>
        <source>Add &amp;&amp; edit users</source>
        <translation>Lägga till och redigera användare</translation>
    </message>
    <message>
        <source>Modify billing</source>
        <translation>Ändra fakturering</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Spara ändringar</translation>
    </message>
    <message>
        <source>A Super Admin has this permission.</source>
        <translation>En superadministratör har den här behörigheten.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Inget är ändrat än.</translation>
    </message>
    <message>
        <source>Enter the e-mail address.</source>
        <translation>Skriv e-postadressen.</translation>
    </message>
    <message>
        <source>{product} access</source>
        <translation>Åtkomst till {product}</translation>
    </message>
    <message>
        <source>holds a paid seat</source>
        <translation>har en betald plats</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>Bjud in igen</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivera</translation>
    </message>
    <message>
        <source>Withdraw invitation</source>
        <translation>Dra tillbaka inbjudan</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Inaktivera</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Återaktivera</translation>
    </message>
    <message>
        <source>Remove from account…</source>
        <translation>Ta bort ur kontot…</translation>
    </message>
    <message>
        <source>Still holds a seat of {products}.</source>
        <translation>Har fortfarande en plats i {products}.</translation>
    </message>
    <message>
        <source>Reactivate, unassign, deactivate</source>
        <translation>Återaktivera, ta tillbaka, inaktivera</translation>
    </message>
    <message>
        <source>Holds no paid seat, so has no paid features.</source>
        <translation>Har ingen betald plats och därför inga betalfunktioner.</translation>
    </message>
    <message>
        <source>Holds a seat of {products}.</source>
        <translation>Har en plats i {products}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostnadsställe</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Befattning</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Andra adresser</translation>
    </message>
    <message>
        <source>Last read from</source>
        <translation>Senast läst ur</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Access and permissions</source>
        <translation>Åtkomst och behörigheter</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, rad {line}</translation>
    </message>
    <message>
        <source>{where}, as of {day}</source>
        <translation>{where}, per den {day}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Senaste användning</translation>
    </message>
    <message>
        <source>Seat since</source>
        <translation>Plats sedan</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Ingen iakttagelse</translation>
    </message>
    <message>
        <source>before {day}, since when is not known</source>
        <translation>före {day}, sedan när är inte känt</translation>
    </message>
    <message>
        <source>{product}: exempt, {reason}</source>
        <translation>{product}: undantagen, {reason}</translation>
    </message>
    <message>
        <source>{product}: exempt until {day}, {reason}</source>
        <translation>{product}: undantagen till och med {day}, {reason}</translation>
    </message>
</context>
<context>
    <name>UserDialogs</name>
    <message numerus="yes">
        <source>add %n user(s)</source>
        <translation>
            <numerusform>lägg till %n användare</numerusform>
            <numerusform>lägg till %n användare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) added</source>
        <translation>
            <numerusform>%n användare tillagd</numerusform>
            <numerusform>%n användare tillagda</numerusform>
        </translation>
    </message>
    <message>
        <source>change {user}</source>
        <translation>ändra {user}</translation>
    </message>
    <message>
        <source>{user} changed</source>
        <translation>{user} har ändrats</translation>
    </message>
    <message>
        <source>change {product} access of {user}</source>
        <translation>ändra åtkomsten till {product} för {user}</translation>
    </message>
    <message>
        <source>{product} access of {user} changed</source>
        <translation>Åtkomsten till {product} för {user} har ändrats</translation>
    </message>
    <message>
        <source>work as {email}</source>
        <translation>arbeta som {email}</translation>
    </message>
    <message>
        <source>Working as {email}</source>
        <translation>Arbetar som {email}</translation>
    </message>
    <message>
        <source>the owner of the file</source>
        <translation>filens ägare</translation>
    </message>
</context>
<context>
    <name>UserHeader</name>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Automatic widths</source>
        <translation>Automatiska bredder</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Återställ kolumner</translation>
    </message>
</context>
<context>
    <name>UserRemoval</name>
    <message numerus="yes">
        <source>Remove %n user(s) from the account?</source>
        <translation>
            <numerusform>Ta bort %n användare ur kontot?</numerusform>
            <numerusform>Ta bort %n användare ur kontot?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {user} from the account?</source>
        <translation>Ta bort {user} ur kontot?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Unassign and remove</source>
        <translation>Ta tillbaka och ta bort</translation>
    </message>
    <message>
        <source>Unassigned first: {seats}.</source>
        <translation>Först tas tillbaka: {seats}.</translation>
    </message>
    <message>
        <source>Access ends: {products}.</source>
        <translation>Åtkomsten upphör: {products}.</translation>
    </message>
    <message>
        <source>Undo brings them back; without it, they can only be added anew. The history is kept.</source>
        <translation>Ångra tar tillbaka dem; annars kan de bara läggas till på nytt. Historiken finns kvar.</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Ta bort användare</translation>
    </message>
    <message numerus="yes">
        <source>%n {product} seat(s)</source>
        <translation>
            <numerusform>%n plats i {product}</numerusform>
            <numerusform>%n platser i {product}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n user(s)</source>
        <translation>
            <numerusform>ta bort %n användare</numerusform>
            <numerusform>ta bort %n användare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) removed</source>
        <translation>
            <numerusform>%n användare borttagen</numerusform>
            <numerusform>%n användare borttagna</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing the users…</source>
        <translation>Tar bort användarna…</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) unassigned: paid for until the renewal all the same.</source>
        <translation>
            <numerusform>%n plats ledig: den är ändå betald till förnyelsen.</numerusform>
            <numerusform>%n platser lediga: de är ändå betalda till förnyelsen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserTable</name>
    <message>
        <source>could not be read</source>
        <translation>kunde inte läsas</translation>
    </message>
    <message>
        <source>This system has no font for {letters}. Install one to see the name.</source>
        <translation>Systemet saknar typsnitt för {letters}. Installera ett för att se namnet.</translation>
    </message>
    <message>
        <source>{name} has no seat: no paid features.</source>
        <translation>{name} har ingen plats: inga betalfunktioner.</translation>
    </message>
    <message>
        <source>Assigned when saved</source>
        <translation>Tilldelas när du sparar</translation>
    </message>
    <message>
        <source>Unassigned when saved</source>
        <translation>Tas tillbaka när du sparar</translation>
    </message>
    <message>
        <source>The user is not read yet</source>
        <translation>Användaren är inte läst än</translation>
    </message>
    <message>
        <source>The user is deactivated</source>
        <translation>Användaren är inaktiverad</translation>
    </message>
    <message>
        <source>The user is removed</source>
        <translation>Användaren är borttagen</translation>
    </message>
    <message>
        <source>{product} seat, {user}, assigned</source>
        <translation>Plats i {product}, {user}, tilldelad</translation>
    </message>
    <message>
        <source>{product} seat, {user}, not available: {reason}</source>
        <translation>Plats i {product}, {user}, inte möjlig: {reason}</translation>
    </message>
    <message>
        <source>{product} seat, {user}, not assigned</source>
        <translation>Plats i {product}, {user}, inte tilldelad</translation>
    </message>
</context>
<context>
    <name>UserTableView</name>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>Products</source>
        <translation>Produkter</translation>
    </message>
    <message>
        <source>Name in the files</source>
        <translation>Namn i filerna</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>No subscription of this account has these names. Where one is only listed, nobody gets a seat of it; a new subscription has as many seats as its people need, and no price yet.</source>
        <translation>Inget abonnemang i kontot har de här namnen. Om ett bara listas får ingen någon plats i det; ett nytt abonnemang har så många platser som personerna behöver, och ännu inget pris.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Words that say nothing by themselves: choose what each of them means.</source>
        <translation>Ord som inte säger något av sig själva: välj vad vart och ett betyder.</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Samma person?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Address in the files</source>
        <translation>Adress i filerna</translation>
    </message>
    <message>
        <source>Address here</source>
        <translation>Adress här</translation>
    </message>
    <message>
        <source>People who come in under a new address and are called like a user. Where a seat depends on it, say whether they are the same person.</source>
        <translation>Personer som kommer med en ny adress och heter som en användare. Säg om de är samma person där en plats beror på det.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message numerus="yes">
        <source>%n product name(s)</source>
        <translation>
            <numerusform>%n produktnamn</numerusform>
            <numerusform>%n produktnamn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n ord</numerusform>
            <numerusform>%n ord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps the same person</source>
        <translation>
            <numerusform>%n kanske samma person</numerusform>
            <numerusform>%n kanske samma personer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Verify</source>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <source>Everything is as the history says: no line was changed or dropped, every seat counts, and the account replays to what is stored.</source>
        <translation>Allt är som historiken säger: ingen rad har ändrats eller fallit bort, varje plats stämmer, och historiken leder fram till exakt det som är sparat.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as they must be.</source>
        <translation>
            <numerusform>%n sak är inte som den ska vara.</numerusform>
            <numerusform>%n saker är inte som de ska vara.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup, or keep this list for help.</source>
        <translation>Inget ändrades. Återställ en säkerhetskopia, eller spara listan för att få hjälp.</translation>
    </message>
    <message>
        <source>History lines checked</source>
        <translation>Kontrollerade historikrader</translation>
    </message>
    <message>
        <source>Seats counted</source>
        <translation>Räknade platser</translation>
    </message>
    <message>
        <source>Users checked</source>
        <translation>Kontrollerade användare</translation>
    </message>
    <message>
        <source>Line {line} has it</source>
        <translation>Rad {line} har den</translation>
    </message>
    <message>
        <source>Hash that was noted</source>
        <translation>Noterad hash</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Avvikelser</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Hash of the newest line</source>
        <translation>Nyaste radens hash</translation>
    </message>
    <message>
        <source>Note the hash somewhere else; later it shows whether lines were changed.</source>
        <translation>Notera hashen någon annanstans; senare visar den om rader har ändrats.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>Kopiera hashen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Enter a hash that was noted.</source>
        <translation>Skriv en hash som noterats.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Or drop a file anywhere in this window: a workspace, or a CSV or Excel list</source>
        <translation>Eller släpp en fil var som helst i fönstret: en arbetsyta, eller en lista i CSV eller Excel</translation>
    </message>
    <message>
        <source>Open a sample company</source>
        <translation>Öppna ett exempelföretag</translation>
    </message>
    <message>
        <source>Look around with believable people, seats and invoices</source>
        <translation>Se dig om bland trovärdiga personer, platser och fakturor</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importera en fil</translation>
    </message>
    <message>
        <source>Start from a CSV or Excel list of your people</source>
        <translation>Börja med en CSV- eller Excellista över era personer</translation>
    </message>
    <message>
        <source>New empty workspace</source>
        <translation>Ny tom arbetsyta</translation>
    </message>
    <message>
        <source>Enter contracts and people yourself</source>
        <translation>Skriv in avtal och personer själv</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Öppna en arbetsyta</translation>
    </message>
    <message>
        <source>A .seatdesk file on this machine</source>
        <translation>En .seatdesk-fil på den här datorn</translation>
    </message>
    <message>
        <source>Connect to a team database</source>
        <translation>Anslut till en teamdatabas</translation>
    </message>
    <message>
        <source>Share one account with others, on a PostgreSQL server</source>
        <translation>Dela ett konto med andra, på en PostgreSQL-server</translation>
    </message>
    <message>
        <source>SeatDesk</source>
        <translation>SeatDesk</translation>
    </message>
    <message>
        <source>Paid seats: who holds one, what it costs, and until when you can change it.</source>
        <translation>Betalda platser: vem som har en, vad den kostar och hur länge du kan ändra det.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Senaste</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>How “{figure}” came about</source>
        <translation>Så räknades ”{figure}” fram</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiera som text</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Steps of the calculation</source>
        <translation>Uträkningens steg</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Varifrån</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>You can look at everything, and change nothing. {reason}</source>
        <translation>Du kan titta på allt men inte ändra något. {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Invited</source>
        <translation>Inbjuden</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Inaktiverad</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttagen</translation>
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
        <translation>Tjänstekonto</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gäst</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>Add &amp; edit users</source>
        <translation>Lägga till och redigera användare</translation>
    </message>
    <message>
        <source>Modify billing</source>
        <translation>Ändra fakturering</translation>
    </message>
    <message>
        <source>Super Admin</source>
        <translation>Superadministratör</translation>
    </message>
    <message>
        <source>Annual commitment</source>
        <translation>Årsbindning</translation>
    </message>
    <message>
        <source>Month to month</source>
        <translation>Månad för månad</translation>
    </message>
    <message>
        <source>Monthly, in advance</source>
        <translation>Månadsvis i förskott</translation>
    </message>
    <message>
        <source>Quarterly, in advance</source>
        <translation>Kvartalsvis i förskott</translation>
    </message>
    <message>
        <source>Annually, in advance</source>
        <translation>Årsvis i förskott</translation>
    </message>
    <message>
        <source>Once per term, in advance</source>
        <translation>En gång per avtalsperiod i förskott</translation>
    </message>
    <message>
        <source>On the next invoice</source>
        <translation>På nästa faktura</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>På en gång</translation>
    </message>
    <message>
        <source>One price for every seat</source>
        <translation>Samma pris för alla platser</translation>
    </message>
    <message>
        <source>Graduated: each step prices its own seats</source>
        <translation>Trappa: varje steg gäller bara sina egna platser</translation>
    </message>
    <message>
        <source>Volume: the step reached prices all seats</source>
        <translation>Volym: det nådda steget gäller alla platser</translation>
    </message>
    <message>
        <source>Must be unassigned while active</source>
        <translation>Tas tillbaka medan användaren är aktiv</translation>
    </message>
    <message>
        <source>Keep their seat, uncounted</source>
        <translation>Behåller sin plats, räknas inte</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Grundpris</translation>
    </message>
    <message>
        <source>Additional seats</source>
        <translation>Extra platser</translation>
    </message>
    <message>
        <source>Seats bought inside the period</source>
        <translation>Platser köpta under perioden</translation>
    </message>
    <message>
        <source>Credit for the unused part of the old tier</source>
        <translation>Kredit för den oanvända delen av den gamla nivån</translation>
    </message>
    <message>
        <source>New tier for the rest of the period</source>
        <translation>Ny nivå för resten av perioden</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>Engångspost</translation>
    </message>
    <message>
        <source>Credit carried forward</source>
        <translation>Kredit som förs över</translation>
    </message>
    <message>
        <source>never active</source>
        <translation>aldrig aktiv</translation>
    </message>
    <message>
        <source>last use unknown</source>
        <translation>senaste användning okänd</translation>
    </message>
    <message numerus="yes">
        <source>last active %n day(s) ago</source>
        <translation>
            <numerusform>senast aktiv för %n dag sedan</numerusform>
            <numerusform>senast aktiv för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of {owned} assigned</source>
        <translation>{used} av {owned} tilldelade</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>för %n dag sedan</numerusform>
            <numerusform>för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n dag kvar</numerusform>
            <numerusform>%n dagar kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last active %n day(s) ago or earlier</source>
        <translation>
            <numerusform>senast aktiv för %n dag sedan eller tidigare</numerusform>
            <numerusform>senast aktiv för %n dagar sedan eller tidigare</numerusform>
        </translation>
    </message>
    <message>
        <source>The renewal on {day} keeps the contract&apos;s price. {source} has another from then on: {amount} in the next term.</source>
        <translation>Förnyelsen {day} behåller avtalets pris. {source} har ett annat från och med då: {amount} under nästa avtalsperiod.</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Per månad</translation>
    </message>
    <message>
        <source>Per quarter</source>
        <translation>Per kvartal</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Per år</translation>
    </message>
    <message>
        <source>Per term</source>
        <translation>Per avtalsperiod</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n plats</numerusform>
            <numerusform>%n platser</numerusform>
        </translation>
    </message>
    <message>
        <source>no price</source>
        <translation>inget pris</translation>
    </message>
    <message>
        <source>{use}, as observed on {day}</source>
        <translation>{use}, sedd {day}</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Aldrig använd</translation>
    </message>
    <message>
        <source>Nothing is known of any use</source>
        <translation>Inget är känt om användning</translation>
    </message>
    <message>
        <source>Last use before {day}</source>
        <translation>Senast använd före {day}</translation>
    </message>
    <message>
        <source>Last use on {day}</source>
        <translation>Senast använd {day}</translation>
    </message>
</context>
<context>
    <name>WorkingAsDialog</name>
    <message>
        <source>Working as…</source>
        <translation>Arbeta som…</translation>
    </message>
    <message>
        <source>Find a user</source>
        <translation>Sök en användare</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Owner of this file — may do everything</source>
        <translation>Filens ägare — får göra allt</translation>
    </message>
    <message>
        <source>Work as {email}</source>
        <translation>Arbeta som {email}</translation>
    </message>
    <message>
        <source>Work as the owner</source>
        <translation>Arbeta som ägaren</translation>
    </message>
    <message>
        <source>This is who acts now.</source>
        <translation>Det är den som agerar nu.</translation>
    </message>
    <message>
        <source>The history names this user, and only what they may do is offered. Users with “Add &amp; edit users” and “Modify billing” may assign, buy and remove seats.</source>
        <translation>Historiken nämner den här användaren, och bara det som den får göra erbjuds. Användare med ”Lägga till och redigera användare” och ”Ändra fakturering” får tilldela, köpa och ta bort platser.</translation>
    </message>
</context>
<context>
    <name>WorkspaceCommands</name>
    <message>
        <source>Open a workspace</source>
        <translation>Öppna en arbetsyta</translation>
    </message>
    <message>
        <source>Workspaces (*{suffix})</source>
        <translation>Arbetsytor (*{suffix})</translation>
    </message>
    <message>
        <source>Making the sample company…</source>
        <translation>Skapar exempelföretaget…</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Sparar en kopia…</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Återställ en kopia</translation>
    </message>
    <message>
        <source>The copy was restored. What was there is kept as {path}.</source>
        <translation>Kopian har återställts. Det som fanns där behålls som {path}.</translation>
    </message>
    <message>
        <source>The copy was restored.</source>
        <translation>Kopian har återställts.</translation>
    </message>
    <message>
        <source>A copy was saved as {path}.</source>
        <translation>En kopia sparades som {path}.</translation>
    </message>
    <message>
        <source>{file} is neither a workspace nor a CSV or Excel file.</source>
        <translation>{file} är varken en arbetsyta eller en CSV- eller Excelfil.</translation>
    </message>
</context>
<context>
    <name>WorkspaceHold</name>
    <message>
        <source>Somebody</source>
        <translation>Någon</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>en annan dator</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>den här datorn</translation>
    </message>
    <message>
        <source>{who} has this workspace open on {machine}.</source>
        <translation>{who} har den här arbetsytan öppen på {machine}.</translation>
    </message>
    <message>
        <source>{who} has had this workspace open on {machine} since {moment}.</source>
        <translation>{who} har haft den här arbetsytan öppen på {machine} sedan {moment}.</translation>
    </message>
</context>
<context>
    <name>WorkspaceWindow</name>
    <message>
        <source>Seats</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Fakturering</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarier</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Förnyelser</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Iakttagelser</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>{file} is open in another window of SeatDesk, which was asked to rise.</source>
        <translation>{file} är öppen i ett annat SeatDesk-fönster, som har hämtats fram.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Ansluter…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öppnar…</translation>
    </message>
    <message>
        <source>Some of your settings could not be read and are the defaults again. The file is kept: {file}</source>
        <translation>En del av dina inställningar kunde inte läsas och är åter standardvärden. Filen finns kvar: {file}</translation>
    </message>
    <message>
        <source>The window&apos;s last place could not be read. The file is kept: {file}</source>
        <translation>Fönstrets senaste plats kunde inte läsas. Filen finns kvar: {file}</translation>
    </message>
    <message>
        <source>The window&apos;s texts in {language} are missing. Install SeatDesk again; in a copy of its sources, python3 packaging/dev.py run makes them.</source>
        <translation>Fönstrets texter på {language} saknas. Installera SeatDesk igen; i en kopia av källkoden gör python3 packaging/dev.py run dem.</translation>
    </message>
    <message>
        <source>Another program is saving. Waiting for it to finish…</source>
        <translation>Ett annat program sparar. Väntar på att det ska bli klart…</translation>
    </message>
</context>
<context>
    <name>YearTable</name>
    <message>
        <source>Totals by fiscal year</source>
        <translation>Summor per räkenskapsår</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Räkenskapsår</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnemang</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Cash: what is invoiced in the year. The first year counts from today, the last one to the end of the months shown.</source>
        <translation>Fakturerat: vad som faktureras under året. Det första året räknas från i dag, det sista till slutet av de visade månaderna.</translation>
    </message>
    <message>
        <source>Accrual: every line is spread by day over its service, so a year bears what it uses. Invoices before today are not included.</source>
        <translation>Periodiserat: varje rad fördelas per dag över sin tjänsteperiod, så att ett år bär det som det använder. Fakturor före i dag ingår inte.</translation>
    </message>
</context>
<context>
    <name>_Press</name>
    <message>
        <source>Click for every step.</source>
        <translation>Klicka för alla steg.</translation>
    </message>
</context>
<context>
    <name>_TermTip</name>
    <message>
        <source>More in the help</source>
        <translation>Mer i hjälpen</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>eom</source>
        <comment>short for: end of the month</comment>
        <translation>mslut</translation>
    </message>
    <message>
        <source>eoy</source>
        <comment>short for: end of the year</comment>
        <translation>åslut</translation>
    </message>
</context>
</TS>
