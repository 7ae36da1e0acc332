<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ClockWords</name>
    <message numerus="yes">
        <source>%n h left to call</source>
        <translation>
            <numerusform>%n h left to call</numerusform>
            <numerusform>%n h left to call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left to call</source>
        <translation>
            <numerusform>%n min left to call</numerusform>
            <numerusform>%n min left to call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answer in %n h</source>
        <translation>
            <numerusform>answer in %n h</numerusform>
            <numerusform>answer in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answer in %n min</source>
        <translation>
            <numerusform>answer in %n min</numerusform>
            <numerusform>answer in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n d</source>
        <translation>
            <numerusform>expires in %n d</numerusform>
            <numerusform>expires in %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n h</source>
        <translation>
            <numerusform>expires in %n h</numerusform>
            <numerusform>expires in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n min</source>
        <translation>
            <numerusform>expires in %n min</numerusform>
            <numerusform>expires in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closes in %n d</source>
        <translation>
            <numerusform>closes in %n d</numerusform>
            <numerusform>closes in %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h passed</source>
        <translation>
            <numerusform>%n h passed</numerusform>
            <numerusform>%n h passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>%n referral(s) have been changed since, so nothing was undone.</source>
        <translation>
            <numerusform>%n referral has been changed since, so nothing was undone.</numerusform>
            <numerusform>%n referrals have been changed since, so nothing was undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>favilla::Cli</name>
    <message numerus="yes">
        <source>%n referral(s) written to %1</source>
        <translation>
            <numerusform>%n referral written to %1</numerusform>
            <numerusform>%n referrals written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had expired already.</source>
        <translation>
            <numerusform>%n of them had expired already.</numerusform>
            <numerusform>%n of them had expired already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) restored.</source>
        <translation>
            <numerusform>%n referral restored.</numerusform>
            <numerusform>%n referrals restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: an import of %n referral(s).</source>
        <translation>
            <numerusform>Undone: an import of %n referral.</numerusform>
            <numerusform>Undone: an import of %n referrals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>favilla::ContactCard</name>
    <message numerus="yes">
        <source>Show all %n contact(s)</source>
        <translation>
            <numerusform>Show %n contact</numerusform>
            <numerusform>Show all %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>favilla::ExportFlow</name>
    <message numerus="yes">
        <source>%n referral(s) written to %1</source>
        <translation>
            <numerusform>%n referral written to %1</numerusform>
            <numerusform>%n referrals written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Full copy with %n referral(s) written to %1</source>
        <translation>
            <numerusform>Full copy with %n referral written to %1</numerusform>
            <numerusform>Full copy with %n referrals written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) loaded from the copy</source>
        <translation>
            <numerusform>%n referral loaded from the copy</numerusform>
            <numerusform>%n referrals loaded from the copy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>favilla::HistoryList</name>
    <message numerus="yes">
        <source>Show all %n entry(s)</source>
        <translation>
            <numerusform>Show %n entry</numerusform>
            <numerusform>Show all %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>favilla::ImportDialog</name>
    <message numerus="yes">
        <source>%n were here already and are unchanged.</source>
        <translation>
            <numerusform>%n was here already and is unchanged.</numerusform>
            <numerusform>%n were here already and are unchanged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had passed its date and went to Archived.</source>
        <translation>
            <numerusform>%n had passed its date and went to Archived.</numerusform>
            <numerusform>%n had passed their dates and went to Archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read. They are kept; save them to a file to correct them.</source>
        <translation>
            <numerusform>%n row could not be read. It is kept; save it to a file to correct it.</numerusform>
            <numerusform>%n rows could not be read. They are kept; save them to a file to correct them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n referral(s)</source>
        <translation>
            <numerusform>Import %n referral</numerusform>
            <numerusform>Import %n referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) added</source>
        <translation>
            <numerusform>%n referral added</numerusform>
            <numerusform>%n referrals added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>favilla::MainActions</name>
    <message numerus="yes">
        <source>the import of %n referral(s)</source>
        <translation>
            <numerusform>the import of %n referral</numerusform>
            <numerusform>the import of %n referrals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>favilla::MainWindow</name>
    <message numerus="yes">
        <source>%n referral(s) to answer</source>
        <translation>
            <numerusform>%n referral to answer</numerusform>
            <numerusform>%n referrals to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n need(s) an answer today</source>
        <translation>
            <numerusform>%1 · %n needs an answer today</numerusform>
            <numerusform>%1 · %n need an answer today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>favilla::PageWords</name>
    <message numerus="yes">
        <source>Call %1 within %n hour(s): the partner who calls first usually wins.</source>
        <translation>
            <numerusform>Call %1 within %n hour: the partner who calls first usually wins.</numerusform>
            <numerusform>Call %1 within %n hours: the partner who calls first usually wins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call %1 within %n hour(s).</source>
        <translation>
            <numerusform>Call %1 within %n hour.</numerusform>
            <numerusform>Call %1 within %n hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>favilla::ProblemsDialog</name>
    <message numerus="yes">
        <source>Save %n to a file…</source>
        <translation>
            <numerusform>Save %n to a file…</numerusform>
            <numerusform>Save %n to a file…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n</source>
        <translation>
            <numerusform>Dismiss %n</numerusform>
            <numerusform>Dismiss %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n row(s) that were not saved to a file? They cannot be brought back.</source>
        <translation>
            <numerusform>Dismiss %n row that was not saved to a file? It cannot be brought back.</numerusform>
            <numerusform>Dismiss %n rows that were not saved to a file? They cannot be brought back.</numerusform>
        </translation>
    </message>
</context>
</TS>
