<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ClockWords</name>
    <message numerus="yes">
        <source>%Ln h left to call</source>
        <translation>
            <numerusform>%Ln h left to call</numerusform>
            <numerusform>%Ln h left to call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left to call</source>
        <translation>
            <numerusform>%Ln min left to call</numerusform>
            <numerusform>%Ln min left to call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answer in %Ln h</source>
        <translation>
            <numerusform>answer in %Ln h</numerusform>
            <numerusform>answer in %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answer in %Ln min</source>
        <translation>
            <numerusform>answer in %Ln min</numerusform>
            <numerusform>answer in %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln d</source>
        <translation>
            <numerusform>expires in %Ln d</numerusform>
            <numerusform>expires in %Ln d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln h</source>
        <translation>
            <numerusform>expires in %Ln h</numerusform>
            <numerusform>expires in %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln min</source>
        <translation>
            <numerusform>expires in %Ln min</numerusform>
            <numerusform>expires in %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closes in %Ln d</source>
        <translation>
            <numerusform>closes in %Ln d</numerusform>
            <numerusform>closes in %Ln d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h passed</source>
        <translation>
            <numerusform>%Ln h passed</numerusform>
            <numerusform>%Ln h passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>%Ln referral(s) have been changed since, so nothing was undone.</source>
        <translation>
            <numerusform>%Ln referral has been changed since, so nothing was undone.</numerusform>
            <numerusform>%Ln referrals have been changed since, so nothing was undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message numerus="yes">
        <source>Sends in %Ln s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Sends in %Ln s</numerusform>
            <numerusform>Sends in %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sends in %Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>Sends in %Ln min</numerusform>
            <numerusform>Sends in %Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hot</source>
        <translation>
            <numerusform>%Ln hot</numerusform>
            <numerusform>%Ln hot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to call soon</source>
        <translation>
            <numerusform>%Ln to call soon</numerusform>
            <numerusform>%Ln to call soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to answer soon</source>
        <translation>
            <numerusform>%Ln to answer soon</numerusform>
            <numerusform>%Ln to answer soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s) due</source>
        <translation>
            <numerusform>%Ln next step due</numerusform>
            <numerusform>%Ln next steps due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to decide</source>
        <translation>
            <numerusform>%Ln change to decide</numerusform>
            <numerusform>%Ln changes to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire(s) soon</source>
        <translation>
            <numerusform>%Ln expires soon</numerusform>
            <numerusform>%Ln expire soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln expired</numerusform>
            <numerusform>%Ln expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln past the purchase date</source>
        <translation>
            <numerusform>%Ln past the purchase date</numerusform>
            <numerusform>%Ln past the purchase date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new referral(s)</source>
        <translation>
            <numerusform>%Ln new referral</numerusform>
            <numerusform>%Ln new referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s) need(s) you</source>
        <translation>
            <numerusform>%Ln referral needs you</numerusform>
            <numerusform>%Ln referrals need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more referral(s) need(s) you</source>
        <translation>
            <numerusform>%Ln more referral needs you</numerusform>
            <numerusform>%Ln more referrals need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln change waiting</numerusform>
            <numerusform>%Ln changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to decide</source>
        <translation>
            <numerusform>%Ln change to decide</numerusform>
            <numerusform>%Ln changes to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln change(s)</source>
        <translation>
            <numerusform>Sending %Ln change</numerusform>
            <numerusform>Sending %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayWords</name>
    <message numerus="yes">
        <source>Favilla: %Ln referral(s) need(s) an answer</source>
        <translation>
            <numerusform>Favilla: %Ln referral needs an answer</numerusform>
            <numerusform>Favilla: %Ln referrals need an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) wait(s) for a call</source>
        <translation>
            <numerusform>%Ln customer waits for a call</numerusform>
            <numerusform>%Ln customers wait for a call</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>favilla::AccountsDialog</name>
    <message numerus="yes">
        <source>%Ln change(s) not sent yet will be lost.</source>
        <translation>
            <numerusform>%Ln change not sent yet will be lost.</numerusform>
            <numerusform>%Ln changes not sent yet will be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>favilla::Cli</name>
    <message numerus="yes">
        <source>%Ln referral(s) written to %1</source>
        <translation>
            <numerusform>%Ln referral written to %1</numerusform>
            <numerusform>%Ln referrals written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had expired already.</source>
        <translation>
            <numerusform>%Ln of them had expired already.</numerusform>
            <numerusform>%Ln of them had expired already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln referral</numerusform>
            <numerusform>%Ln referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s) restored.</source>
        <translation>
            <numerusform>%Ln referral restored.</numerusform>
            <numerusform>%Ln referrals restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: an import of %Ln referral(s).</source>
        <translation>
            <numerusform>Undone: an import of %Ln referral.</numerusform>
            <numerusform>Undone: an import of %Ln referrals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of “%1” have not been sent yet and would be lost. To remove it all the same, add %2.</source>
        <translation>
            <numerusform>%Ln change of “%1” has not been sent yet and would be lost. To remove it all the same, add %2.</numerusform>
            <numerusform>%Ln changes of “%1” have not been sent yet and would be lost. To remove it all the same, add %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent change(s) went with it.</source>
        <translation>
            <numerusform>%Ln unsent change went with it.</numerusform>
            <numerusform>%Ln unsent changes went with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new referral(s)</source>
        <comment>arrived</comment>
        <translation>
            <numerusform>%Ln new referral</numerusform>
            <numerusform>%Ln new referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s) changed over there</source>
        <translation>
            <numerusform>%Ln referral changed over there</numerusform>
            <numerusform>%Ln referrals changed over there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) sent</source>
        <translation>
            <numerusform>%Ln change sent</numerusform>
            <numerusform>%Ln changes sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) held for undo until %1, sent by the next “sync” after that</source>
        <translation>
            <numerusform>%Ln change held for undo until %1, sent by the next “sync” after that</numerusform>
            <numerusform>%Ln changes held for undo until %1, sent by the next “sync” after that</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) still waiting</source>
        <translation>
            <numerusform>%Ln change still waiting</numerusform>
            <numerusform>%Ln changes still waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) for you to decide: see “%1”</source>
        <translation>
            <numerusform>%Ln change for you to decide: see “%1”</numerusform>
            <numerusform>%Ln changes for you to decide: see “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>favilla::ConflictDialog</name>
    <message numerus="yes">
        <source>%Ln field(s) to choose still.</source>
        <translation>
            <numerusform>%Ln field to choose still.</numerusform>
            <numerusform>%Ln fields to choose still.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>favilla::ContactCard</name>
    <message numerus="yes">
        <source>Show all %Ln contact(s)</source>
        <translation>
            <numerusform>Show %Ln contact</numerusform>
            <numerusform>Show all %Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>favilla::ExportFlow</name>
    <message numerus="yes">
        <source>%Ln referral(s) written to %1</source>
        <translation>
            <numerusform>%Ln referral written to %1</numerusform>
            <numerusform>%Ln referrals written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Full copy with %Ln referral(s) written to %1</source>
        <translation>
            <numerusform>Full copy with %Ln referral written to %1</numerusform>
            <numerusform>Full copy with %Ln referrals written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s) loaded from the copy</source>
        <translation>
            <numerusform>%Ln referral loaded from the copy</numerusform>
            <numerusform>%Ln referrals loaded from the copy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>favilla::HistoryList</name>
    <message numerus="yes">
        <source>Show all %Ln entry(s)</source>
        <translation>
            <numerusform>Show %Ln entry</numerusform>
            <numerusform>Show all %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>favilla::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln were here already and are unchanged.</source>
        <translation>
            <numerusform>%Ln was here already and is unchanged.</numerusform>
            <numerusform>%Ln were here already and are unchanged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had passed its date and went to Archived.</source>
        <translation>
            <numerusform>%Ln had passed its date and went to Archived.</numerusform>
            <numerusform>%Ln had passed their dates and went to Archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read. They are kept; save them to a file to correct them.</source>
        <translation>
            <numerusform>%Ln row could not be read. It is kept; save it to a file to correct it.</numerusform>
            <numerusform>%Ln rows could not be read. They are kept; save them to a file to correct them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln referral(s)</source>
        <translation>
            <numerusform>Import %Ln referral</numerusform>
            <numerusform>Import %Ln referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s) added</source>
        <translation>
            <numerusform>%Ln referral added</numerusform>
            <numerusform>%Ln referrals added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>favilla::MainActions</name>
    <message numerus="yes">
        <source>the import of %Ln referral(s)</source>
        <translation>
            <numerusform>the import of %Ln referral</numerusform>
            <numerusform>the import of %Ln referrals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>favilla::PageWords</name>
    <message numerus="yes">
        <source>Call %1 within %Ln hour(s): the partner who calls first usually wins.</source>
        <translation>
            <numerusform>Call %1 within %Ln hour: the partner who calls first usually wins.</numerusform>
            <numerusform>Call %1 within %Ln hours: the partner who calls first usually wins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call %1 within %Ln hour(s).</source>
        <translation>
            <numerusform>Call %1 within %Ln hour.</numerusform>
            <numerusform>Call %1 within %Ln hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>favilla::ProblemsDialog</name>
    <message numerus="yes">
        <source>Save %Ln to a file…</source>
        <translation>
            <numerusform>Save %Ln to a file…</numerusform>
            <numerusform>Save %Ln to a file…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln</source>
        <translation>
            <numerusform>Dismiss %Ln</numerusform>
            <numerusform>Dismiss %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln row(s) that were not saved to a file? They cannot be brought back.</source>
        <translation>
            <numerusform>Dismiss %Ln row that was not saved to a file? It cannot be brought back.</numerusform>
            <numerusform>Dismiss %Ln rows that were not saved to a file? They cannot be brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>favilla::StatusLine</name>
    <message numerus="yes">
        <source>%Ln referral(s) to answer</source>
        <translation>
            <numerusform>%Ln referral to answer</numerusform>
            <numerusform>%Ln referrals to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln need(s) an answer today</source>
        <translation>
            <numerusform>%1 · %Ln needs an answer today</numerusform>
            <numerusform>%1 · %Ln need an answer today</numerusform>
        </translation>
    </message>
</context>
</TS>
