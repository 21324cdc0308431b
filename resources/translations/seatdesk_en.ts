<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddOrReplaceDialog</name>
    <message numerus="yes">
        <source>%n entries were read from {name}.</source>
        <translation>
            <numerusform>%n entry was read from {name}.</numerusform>
            <numerusform>%n entries were read from {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan has %n entries. Add to them, or replace the whole plan?</source>
        <translation>
            <numerusform>The plan has %n entry. Add to it, or replace the whole plan?</numerusform>
            <numerusform>The plan has %n entries. Add to them, or replace the whole plan?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arithmetic</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message numerus="yes">
        <source>The last %n dated copies are kept beside the workspace anyway.</source>
        <translation>
            <numerusform>The last dated copy is kept beside the workspace anyway.</numerusform>
            <numerusform>The last %n dated copies are kept beside the workspace anyway.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkSeats</name>
    <message numerus="yes">
        <source>Assign %n seat(s)</source>
        <translation>
            <numerusform>Assign %n seat</numerusform>
            <numerusform>Assign %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign {product} to %n user(s)?</source>
        <translation>
            <numerusform>Assign {product} to %n user?</numerusform>
            <numerusform>Assign {product} to %n users?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unassign %n seat(s)</source>
        <translation>
            <numerusform>Unassign %n seat</numerusform>
            <numerusform>Unassign %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unassign {product} from %n user(s)?</source>
        <translation>
            <numerusform>Unassign {product} from %n user?</numerusform>
            <numerusform>Unassign {product} from %n users?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) stay as they are:</source>
        <translation>
            <numerusform>%n user stay as they are:</numerusform>
            <numerusform>%n users stay as they are:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n {product} seat(s) unassigned</source>
        <translation>
            <numerusform>%n {product} seat unassigned</numerusform>
            <numerusform>%n {product} seats unassigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assign %n {product} seat(s)</source>
        <translation>
            <numerusform>assign %n {product} seat</numerusform>
            <numerusform>assign %n {product} seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unassign %n {product} seat(s)</source>
        <translation>
            <numerusform>unassign %n {product} seat</numerusform>
            <numerusform>unassign %n {product} seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n {product} seat(s) assigned</source>
        <translation>
            <numerusform>%n {product} seat assigned</numerusform>
            <numerusform>%n {product} seats assigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No seat was assigned: {product} is %n seat(s) short. Buy them first, or select fewer users.</source>
        <translation>
            <numerusform>No seat was assigned: {product} is %n seat short. Buy them first, or select fewer users.</numerusform>
            <numerusform>No seat was assigned: {product} is %n seats short. Buy them first, or select fewer users.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message numerus="yes">
        <source>All renewals shown (%n)</source>
        <translation>
            <numerusform>All renewals shown (%n)</numerusform>
            <numerusform>All renewals shown (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CancelledRequests</name>
    <message numerus="yes">
        <source>This cancels the pending removal of %n seat(s).</source>
        <translation>
            <numerusform>This cancels the pending removal of %n seat.</numerusform>
            <numerusform>This cancels the pending removal of %n seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pending removal of %n {product} seat(s) was cancelled by this.</source>
        <translation>
            <numerusform>The pending removal of %n {product} seat was cancelled by this.</numerusform>
            <numerusform>The pending removal of %n {product} seats was cancelled by this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The removal of %n {product} seat(s) on {day} is scheduled again.</source>
        <translation>
            <numerusform>The removal of %n {product} seat on {day} is scheduled again.</numerusform>
            <numerusform>The removal of %n {product} seats on {day} is scheduled again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving cancels the pending removal of %n seat(s) of {product}.</source>
        <translation>
            <numerusform>Saving cancels the pending removal of %n seat of {product}.</numerusform>
            <numerusform>Saving cancels the pending removal of %n seats of {product}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeListTab</name>
    <message numerus="yes">
        <source>%n step(s) to do, the first by {day}.</source>
        <translation>
            <numerusform>%n step to do, by {day}.</numerusform>
            <numerusform>%n steps to do, the first by {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the scenario do not apply: see Steps.</source>
        <translation>
            <numerusform>%n step of the scenario does not apply: see Steps.</numerusform>
            <numerusform>%n steps of the scenario do not apply: see Steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheapestCounts</name>
    <message numerus="yes">
        <source>%n without a seat</source>
        <translation>
            <numerusform>%n without a seat</numerusform>
            <numerusform>%n without a seat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckoutCommands</name>
    <message numerus="yes">
        <source>schedule removal of %n {product} seat(s)</source>
        <translation>
            <numerusform>schedule removal of %n {product} seat</numerusform>
            <numerusform>schedule removal of %n {product} seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n {product} seat(s) scheduled for {day}</source>
        <translation>
            <numerusform>Removal of %n {product} seat scheduled for {day}</numerusform>
            <numerusform>Removal of %n {product} seats scheduled for {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckoutDialog</name>
    <message numerus="yes">
        <source>%n user(s) to get a seat</source>
        <translation>
            <numerusform>%n user to get a seat</numerusform>
            <numerusform>%n users to get a seat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{product}: %n seat(s) unassigned, to be used before any is bought.</source>
        <translation>
            <numerusform>{product}: %n seat unassigned, to be used before any is bought.</numerusform>
            <numerusform>{product}: %n seats unassigned, to be used before any is bought.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned seat(s) are used first</source>
        <translation>
            <numerusform>%n unassigned seat are used first</numerusform>
            <numerusform>%n unassigned seats are used first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) freed by your changes</source>
        <translation>
            <numerusform>%n seat freed by your changes</numerusform>
            <numerusform>%n seats freed by your changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) short</source>
        <translation>
            <numerusform>%n seat short</numerusform>
            <numerusform>%n seats short</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareCommands</name>
    <message numerus="yes">
        <source>Comparing %n scenario(s)…</source>
        <translation>
            <numerusform>Comparing %n scenario…</numerusform>
            <numerusform>Comparing %n scenarios…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareTab</name>
    <message numerus="yes">
        <source>{scenario}: %n step(s) do not apply.</source>
        <translation>
            <numerusform>{scenario}: %n step does not apply.</numerusform>
            <numerusform>{scenario}: %n steps do not apply.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmationPage</name>
    <message numerus="yes">
        <source>%n additional paid user(s) leave {product} {tier} on {day}.</source>
        <translation>
            <numerusform>%n additional paid user leaves {product} {tier} on {day}.</numerusform>
            <numerusform>%n additional paid users leave {product} {tier} on {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostsTab</name>
    <message numerus="yes">
        <source>{scenario}: %n step(s) do not apply.</source>
        <translation>
            <numerusform>{scenario}: %n step does not apply.</numerusform>
            <numerusform>{scenario}: %n steps do not apply.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DowngradeDialog</name>
    <message numerus="yes">
        <source>%n day(s)&apos; notice</source>
        <translation>
            <numerusform>%n day&apos;s notice</numerusform>
            <numerusform>%n days&apos; notice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The minimum of the contract stays: %n additional seat(s).</source>
        <translation>
            <numerusform>The minimum of the contract stays: %n additional seat.</numerusform>
            <numerusform>The minimum of the contract stays: %n additional seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n additional paid user(s)</source>
        <translation>
            <numerusform>Remove %n additional paid user</numerusform>
            <numerusform>Remove %n additional paid users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n additional paid user(s) instead</source>
        <translation>
            <numerusform>Remove %n additional paid user instead</numerusform>
            <numerusform>Remove %n additional paid users instead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please remove %n additional paid user(s) from our subscription {product} {tier} at the renewal on {day}.</source>
        <translation>
            <numerusform>Please remove %n additional paid user from our subscription {product} {tier} at the renewal on {day}.</numerusform>
            <numerusform>Please remove %n additional paid users from our subscription {product} {tier} at the renewal on {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From then on: %n additional paid user(s).</source>
        <translation>
            <numerusform>From then on: %n additional paid user.</numerusform>
            <numerusform>From then on: %n additional paid users.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftFooter</name>
    <message numerus="yes">
        <source>{product}: %n seat(s) short</source>
        <translation>
            <numerusform>{product}: %n seat short</numerusform>
            <numerusform>{product}: %n seats short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n change not saved</numerusform>
            <numerusform>%n changes not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmailsPage</name>
    <message numerus="yes">
        <source>%n user(s) will be added with the same choices.</source>
        <translation>
            <numerusform>%n user will be added with the same choices.</numerusform>
            <numerusform>%n users will be added with the same choices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExemptDialog</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message numerus="yes">
        <source>%n line(s) above the header are not read.</source>
        <translation>
            <numerusform>%n line above the header is not read.</numerusform>
            <numerusform>%n lines above the header are not read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingCommands</name>
    <message numerus="yes">
        <source>Copying %n row(s)…</source>
        <translation>
            <numerusform>Copying %n row…</numerusform>
            <numerusform>Copying %n rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>%n row selected</numerusform>
            <numerusform>%n rows selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Steps that free the seats of %n finding(s) added to the scenario {scenario}</source>
        <translation>
            <numerusform>Steps that free the seats of %n finding added to the scenario {scenario}</numerusform>
            <numerusform>Steps that free the seats of %n findings added to the scenario {scenario}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Steps that give up the seats of %n finding(s) added to the scenario {scenario}</source>
        <translation>
            <numerusform>Steps that give up the seats of %n finding added to the scenario {scenario}</numerusform>
            <numerusform>Steps that give up the seats of %n findings added to the scenario {scenario}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenRows</name>
    <message numerus="yes">
        <source>%n selected row(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%n selected row is hidden by the filter.</numerusform>
            <numerusform>%n selected rows are hidden by the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Import %n change(s)</source>
        <translation>
            <numerusform>Import %n change</numerusform>
            <numerusform>Import %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer the %n open question(s) of this step first.</source>
        <translation>
            <numerusform>Answer the %n open question of this step first.</numerusform>
            <numerusform>Answer the %n open questions of this step first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportMessages</name>
    <message numerus="yes">
        <source>%n user(s) added</source>
        <translation>
            <numerusform>%n user added</numerusform>
            <numerusform>%n users added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) assigned</source>
        <translation>
            <numerusform>%n seat assigned</numerusform>
            <numerusform>%n seats assigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) added</source>
        <translation>
            <numerusform>%n subscription added</numerusform>
            <numerusform>%n subscriptions added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detail(s) of subscriptions corrected</source>
        <translation>
            <numerusform>%n detail of subscriptions corrected</numerusform>
            <numerusform>%n details of subscriptions corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deactivated</source>
        <translation>
            <numerusform>%n deactivated</numerusform>
            <numerusform>%n deactivated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) dated</source>
        <translation>
            <numerusform>%n seat dated</numerusform>
            <numerusform>%n seats dated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use of %n user(s) observed for longer</source>
        <translation>
            <numerusform>use of %n user observed for longer</numerusform>
            <numerusform>use of %n users observed for longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: unreadable</source>
        <translation>
            <numerusform>%n row left out: unreadable</numerusform>
            <numerusform>%n rows left out: unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: a word without an answer</source>
        <translation>
            <numerusform>%n row left out: a word without an answer</numerusform>
            <numerusform>%n rows left out: a word without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out by you</source>
        <translation>
            <numerusform>%n row left out by you</numerusform>
            <numerusform>%n rows left out by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReviewPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by you</source>
        <translation>
            <numerusform>%n left out by you</numerusform>
            <numerusform>%n left out by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) held here are not in the files and stay.</source>
        <translation>
            <numerusform>%n seat held here is not in the files and stays.</numerusform>
            <numerusform>%n seats held here are not in the files and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s) may be known already: see Values.</source>
        <translation>
            <numerusform>%n new person may be known already: see Values.</numerusform>
            <numerusform>%n new people may be known already: see Values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) of the sheet count, too</source>
        <translation>
            <numerusform>%n hidden row of the sheet counts, too</numerusform>
            <numerusform>%n hidden rows of the sheet count, too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new user(s) come deactivated with a seat.</source>
        <translation>
            <numerusform>%n new user comes deactivated with a seat.</numerusform>
            <numerusform>%n new users come deactivated with a seat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigning these seats cancels the pending removal of %n {product} seat(s).</source>
        <translation>
            <numerusform>Assigning these seats cancels the pending removal of %n {product} seat.</numerusform>
            <numerusform>Assigning these seats cancels the pending removal of %n {product} seats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoiceTable</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n without a price</numerusform>
            <numerusform>%n without a price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PendingRequests</name>
    <message numerus="yes">
        <source>%n additional paid user(s) leave on {day}.</source>
        <translation>
            <numerusform>%n additional paid user leaves on {day}.</numerusform>
            <numerusform>%n additional paid users leave on {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pending removal of %n additional paid user(s) acts only if auto-renewal is switched on again.</source>
        <translation>
            <numerusform>The pending removal of %n additional paid user acts only if auto-renewal is switched on again.</numerusform>
            <numerusform>The pending removal of %n additional paid users acts only if auto-renewal is switched on again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCounts</name>
    <message numerus="yes">
        <source>%n leave on {day}: {late}</source>
        <translation>
            <numerusform>%n leaves on {day}: {late}</numerusform>
            <numerusform>%n leave on {day}: {late}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to begin with</source>
        <translation>
            <numerusform>%n to begin with</numerusform>
            <numerusform>%n to begin with</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanEntries</name>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n more in the table</numerusform>
            <numerusform>%n more in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceBookDialog</name>
    <message numerus="yes">
        <source>%n more problem(s).</source>
        <translation>
            <numerusform>%n more problem.</numerusform>
            <numerusform>%n more problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintCommands</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) not saved yet</source>
        <translation>
            <numerusform>%n seat not saved yet</numerusform>
            <numerusform>%n seats not saved yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemTools</name>
    <message numerus="yes">
        <source>Use for all %n like this</source>
        <translation>
            <numerusform>Use for %n like this</numerusform>
            <numerusform>Use for all %n like this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip all %n like this</source>
        <translation>
            <numerusform>Skip %n like this</numerusform>
            <numerusform>Skip all %n like this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductDialog</name>
    <message numerus="yes">
        <source>%n by today&apos;s count</source>
        <translation>
            <numerusform>%n by today&apos;s count</numerusform>
            <numerusform>%n by today&apos;s count</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductTab</name>
    <message numerus="yes">
        <source>%n seat(s) unassigned: using one costs nothing.</source>
        <translation>
            <numerusform>%n seat unassigned: using one costs nothing.</numerusform>
            <numerusform>%n seats unassigned: using one costs nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message numerus="yes">
        <source>%n plan(s) were compared, which is every one there is.</source>
        <translation>
            <numerusform>%n plan was compared, the only one there is.</numerusform>
            <numerusform>%n plans were compared, which is every one there is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurchaseWords</name>
    <message numerus="yes">
        <source>buy %n seat(s)</source>
        <translation>
            <numerusform>buy %n seat</numerusform>
            <numerusform>buy %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) bought</source>
        <translation>
            <numerusform>%n seat bought</numerusform>
            <numerusform>%n seats bought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>buy %n {product} seat(s)</source>
        <translation>
            <numerusform>buy %n {product} seat</numerusform>
            <numerusform>buy %n {product} seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n {product} seat(s) bought</source>
        <translation>
            <numerusform>%n {product} seat bought</numerusform>
            <numerusform>%n {product} seats bought</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewalCommands</name>
    <message numerus="yes">
        <source>%n event(s) written to {file}.</source>
        <translation>
            <numerusform>%n event was written to {file}.</numerusform>
            <numerusform>%n events were written to {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewalLabels</name>
    <message numerus="yes">
        <source>%n additional paid user(s) leave</source>
        <translation>
            <numerusform>%n additional paid user leaves</numerusform>
            <numerusform>%n additional paid users leave</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewLists</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the files</source>
        <translation>
            <numerusform>%n not in the files</numerusform>
            <numerusform>%n not in the files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n subscription</numerusform>
            <numerusform>%n subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) held here only</source>
        <translation>
            <numerusform>%n seat held here only</numerusform>
            <numerusform>%n seats held here only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioHeader</name>
    <message numerus="yes">
        <source>%n step(s) do not apply and are in no total.</source>
        <translation>
            <numerusform>%n step does not apply and is in no total.</numerusform>
            <numerusform>%n steps do not apply and are in no total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The account changed since {day}: %n line(s) of history.</source>
        <translation>
            <numerusform>The account changed since {day}: %n line of history.</numerusform>
            <numerusform>The account changed since {day}: %n lines of history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioItems</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) do not apply</source>
        <translation>
            <numerusform>%n step does not apply</numerusform>
            <numerusform>%n steps do not apply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not apply</source>
        <translation>
            <numerusform>%n does not apply</numerusform>
            <numerusform>%n do not apply</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioMark</name>
    <message numerus="yes">
        <source>%n step(s) do not apply.</source>
        <translation>
            <numerusform>%n step does not apply.</numerusform>
            <numerusform>%n steps do not apply.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioMenu</name>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatChoice</name>
    <message numerus="yes">
        <source>Assign %n seat(s)</source>
        <translation>
            <numerusform>Assign %n seat</numerusform>
            <numerusform>Assign %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n missing seat(s) with this import</source>
        <translation>
            <numerusform>Buy %n missing seat with this import</numerusform>
            <numerusform>Buy %n missing seats with this import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) short</source>
        <translation>
            <numerusform>%n seat short</numerusform>
            <numerusform>%n seats short</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatEditing</name>
    <message numerus="yes">
        <source>%n change(s) discarded; nothing was stored.</source>
        <translation>
            <numerusform>%n change discarded; nothing was stored.</numerusform>
            <numerusform>%n changes discarded; nothing was stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were not saved last time.</source>
        <translation>
            <numerusform>%n change was not saved last time.</numerusform>
            <numerusform>%n changes were not saved last time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>save %n change(s)</source>
        <translation>
            <numerusform>save %n change</numerusform>
            <numerusform>save %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deactivated user(s) cannot be unassigned. Do these three steps as one?</source>
        <translation>
            <numerusform>%n deactivated user cannot be unassigned. Do these three steps as one?</numerusform>
            <numerusform>%n deactivated users cannot be unassigned. Do these three steps as one?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{product} unassigned from %n deactivated user(s)</source>
        <translation>
            <numerusform>{product} unassigned from %n deactivated user</numerusform>
            <numerusform>{product} unassigned from %n deactivated users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unassign %n deactivated user(s)</source>
        <translation>
            <numerusform>unassign %n deactivated user</numerusform>
            <numerusform>unassign %n deactivated users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assign %n {product} seat(s)</source>
        <translation>
            <numerusform>assign %n {product} seat</numerusform>
            <numerusform>assign %n {product} seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unassign %n {product} seat(s)</source>
        <translation>
            <numerusform>unassign %n {product} seat</numerusform>
            <numerusform>unassign %n {product} seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) turned</source>
        <translation>
            <numerusform>%n seat turned</numerusform>
            <numerusform>%n seats turned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not: see the reasons.</source>
        <translation>
            <numerusform>%n not: see the reasons.</numerusform>
            <numerusform>%n not: see the reasons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatMessages</name>
    <message numerus="yes">
        <source>%n seat(s) assigned</source>
        <translation>
            <numerusform>%n seat assigned</numerusform>
            <numerusform>%n seats assigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) unassigned</source>
        <translation>
            <numerusform>%n seat unassigned</numerusform>
            <numerusform>%n seats unassigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{product}: %n unassigned, paid until {day}: {amount}.</source>
        <translation>
            <numerusform>{product}: %n unassigned, paid until {day}: {amount}.</numerusform>
            <numerusform>{product}: %n unassigned, paid until {day}: {amount}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusTexts</name>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n change not saved</numerusform>
            <numerusform>%n changes not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriptionCard</name>
    <message numerus="yes">
        <source>%n seat(s) short: Checkout buys them.</source>
        <translation>
            <numerusform>%n seat short: Checkout buys it.</numerusform>
            <numerusform>%n seats short: Checkout buys them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved a year if %n of them is/are removed</source>
        <translation>
            <numerusform>Saved a year if %n of them is removed</numerusform>
            <numerusform>Saved a year if %n of them are removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriptionGroup</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) still hold a seat.</source>
        <translation>
            <numerusform>%n user still holds a seat.</numerusform>
            <numerusform>%n users still hold a seat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableCommands</name>
    <message numerus="yes">
        <source>Copying %n row(s)…</source>
        <translation>
            <numerusform>Copying %n row…</numerusform>
            <numerusform>Copying %n rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsTab</name>
    <message numerus="yes">
        <source>%n seat(s) too few: more than these are assigned.</source>
        <translation>
            <numerusform>%n seat too few: more than these are assigned.</numerusform>
            <numerusform>%n seats too few: more than these are assigned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longer than the term, which has %n day(s): enter so many or fewer.</source>
        <translation>
            <numerusform>Longer than the term, which has %n day: enter so many or fewer.</numerusform>
            <numerusform>Longer than the term, which has %n days: enter so many or fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TierDialog</name>
    <message numerus="yes">
        <source>The pending removal stays: %n additional paid user(s) leave on {day}.</source>
        <translation>
            <numerusform>The pending removal stays: %n additional paid user leaves on {day}.</numerusform>
            <numerusform>The pending removal stays: %n additional paid users leave on {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) more are included; additional seats stay until they are removed.</source>
        <translation>
            <numerusform>%n seat more is included; additional seats stay until they are removed.</numerusform>
            <numerusform>%n seats more are included; additional seats stay until they are removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TierTable</name>
    <message numerus="yes">
        <source>Up to seat, step %n</source>
        <translation>
            <numerusform>Up to seat, step %n</numerusform>
            <numerusform>Up to seat, step %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Per seat, step %n</source>
        <translation>
            <numerusform>Per seat, step %n</numerusform>
            <numerusform>Per seat, step %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fee, step %n</source>
        <translation>
            <numerusform>Fee, step %n</numerusform>
            <numerusform>Fee, step %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserCommands</name>
    <message numerus="yes">
        <source>invite %n user(s) again</source>
        <translation>
            <numerusform>invite %n user again</numerusform>
            <numerusform>invite %n users again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) invited again</source>
        <translation>
            <numerusform>%n user invited again</numerusform>
            <numerusform>%n users invited again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) deactivated</source>
        <translation>
            <numerusform>%n user deactivated</numerusform>
            <numerusform>%n users deactivated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>activate %n user(s)</source>
        <translation>
            <numerusform>activate %n user</numerusform>
            <numerusform>activate %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deactivate %n user(s)</source>
        <translation>
            <numerusform>deactivate %n user</numerusform>
            <numerusform>deactivate %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unassign %n deactivated user(s)</source>
        <translation>
            <numerusform>unassign %n deactivated user</numerusform>
            <numerusform>unassign %n deactivated users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{product} unassigned from %n deactivated user(s)</source>
        <translation>
            <numerusform>{product} unassigned from %n deactivated user</numerusform>
            <numerusform>{product} unassigned from %n deactivated users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) selected</source>
        <translation>
            <numerusform>%n user selected</numerusform>
            <numerusform>%n users selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n hidden by the filter</numerusform>
            <numerusform>%n hidden by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) of no user</source>
        <translation>
            <numerusform>%n address of no user</numerusform>
            <numerusform>%n addresses of no user</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) activated</source>
        <translation>
            <numerusform>%n user activated</numerusform>
            <numerusform>%n users activated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserDialogs</name>
    <message numerus="yes">
        <source>add %n user(s)</source>
        <translation>
            <numerusform>add %n user</numerusform>
            <numerusform>add %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) added</source>
        <translation>
            <numerusform>%n user added</numerusform>
            <numerusform>%n users added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserRemoval</name>
    <message numerus="yes">
        <source>Remove %n user(s) from the account?</source>
        <translation>
            <numerusform>Remove %n user from the account?</numerusform>
            <numerusform>Remove %n users from the account?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n {product} seat(s)</source>
        <translation>
            <numerusform>%n {product} seat</numerusform>
            <numerusform>%n {product} seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n user(s)</source>
        <translation>
            <numerusform>remove %n user</numerusform>
            <numerusform>remove %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) removed</source>
        <translation>
            <numerusform>%n user removed</numerusform>
            <numerusform>%n users removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) unassigned: paid for until the renewal all the same.</source>
        <translation>
            <numerusform>%n seat unassigned: paid for until the renewal all the same.</numerusform>
            <numerusform>%n seats unassigned: paid for until the renewal all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product name(s)</source>
        <translation>
            <numerusform>%n product name</numerusform>
            <numerusform>%n product names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps the same person</source>
        <translation>
            <numerusform>%n perhaps the same person</numerusform>
            <numerusform>%n perhaps the same person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message numerus="yes">
        <source>%n thing(s) are not as they must be.</source>
        <translation>
            <numerusform>%n thing is not as it must be.</numerusform>
            <numerusform>%n things are not as they must be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>last active %n day(s) ago</source>
        <translation>
            <numerusform>last active %n day ago</numerusform>
            <numerusform>last active %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last active %n day(s) ago or earlier</source>
        <translation>
            <numerusform>last active %n day ago or earlier</numerusform>
            <numerusform>last active %n days ago or earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
</TS>
