<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_US">
<context>
    <name>DeedWords</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message numerus="yes">
        <source>Given up after %n day(s) of trying.</source>
        <translation>
            <numerusform>Given up after %n day of trying.</numerusform>
            <numerusform>Given up after %n days of trying.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody signed in within %n minute(s).</source>
        <translation>
            <numerusform>Nobody signed in within %n minute.</numerusform>
            <numerusform>Nobody signed in within %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonitoringWords</name>
    <message numerus="yes">
        <source>%n more alert(s)</source>
        <translation>
            <numerusform>%n more alert</numerusform>
            <numerusform>%n more alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s) ended</source>
        <translation>
            <numerusform>%n more alert ended</numerusform>
            <numerusform>%n more alerts ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works. %n alert(s) are active.</source>
        <translation>
            <numerusform>It works. %n alert is active.</numerusform>
            <numerusform>It works. %n alerts are active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them belong to no site.</source>
        <translation>
            <numerusform>%n of them belongs to no site.</numerusform>
            <numerusform>%n of them belong to no site.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>%n on level A that nobody has answered</source>
        <translation>
            <numerusform>%n on level A that nobody has answered</numerusform>
            <numerusform>%n on level A that nobody has answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within half an hour</source>
        <translation>
            <numerusform>%n due within half an hour</numerusform>
            <numerusform>%n due within half an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from customers</source>
        <translation>
            <numerusform>%n answer from customers</numerusform>
            <numerusform>%n answers from customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>waited %n day(s)</source>
        <translation>
            <numerusform>waited %n day</numerusform>
            <numerusform>waited %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
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
    <name>skranke::app::Composition</name>
    <message numerus="yes">
        <source>%n mail(s) could not be read in. They are where they were.</source>
        <translation>
            <numerusform>%n mail could not be read in. It is where it was.</numerusform>
            <numerusform>%n mails could not be read in. They are where they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::app::DeskNotifier</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) need somebody</source>
        <translation>
            <numerusform>%n case needs somebody</numerusform>
            <numerusform>%n cases need somebody</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::app::OutageNotifier</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new outage(s)</source>
        <translation>
            <numerusform>%n new outage</numerusform>
            <numerusform>%n new outages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ui::AttachmentChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ui::BulkBar</name>
    <message numerus="yes">
        <source>%n case(s) marked</source>
        <translation>
            <numerusform>%n case marked</numerusform>
            <numerusform>%n cases marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ui::CalendarsPage</name>
    <message numerus="yes">
        <source>%n open case(s) got another due time.</source>
        <translation>
            <numerusform>%n open case got another due time.</numerusform>
            <numerusform>%n open cases got another due time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ui::ImportReportCard</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
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
        <source>%n line(s) not imported</source>
        <translation>
            <numerusform>%n line not imported</numerusform>
            <numerusform>%n lines not imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ui::IncidentColumns</name>
    <message numerus="yes">
        <source>%n, all ended</source>
        <translation>
            <numerusform>%n, ended</numerusform>
            <numerusform>%n, all ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ui::IncidentsPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) that belong to no site</source>
        <translation>
            <numerusform>%n alert that belongs to no site</numerusform>
            <numerusform>%n alerts that belong to no site</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ui::IntakeProgress</name>
    <message numerus="yes">
        <source>%n mail(s) read</source>
        <translation>
            <numerusform>%n mail read</numerusform>
            <numerusform>%n mails read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ui::LockPanel</name>
    <message numerus="yes">
        <source>%n case(s) need an approved estimate.</source>
        <translation>
            <numerusform>%n case needs an approved estimate.</numerusform>
            <numerusform>%n cases need an approved estimate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ui::MailSection</name>
    <message numerus="yes">
        <source>Mail leaves after %n second(s)</source>
        <translation>
            <numerusform>Mail leaves after %n second</numerusform>
            <numerusform>Mail leaves after %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ui::MovedPanel</name>
    <message numerus="yes">
        <source>%n open case(s) get(s) another due time.</source>
        <translation>
            <numerusform>%n open case gets another due time.</numerusform>
            <numerusform>%n open cases get another due time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ui::OtherCases</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ui::OutageBanner</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ui::OutboxPage</name>
    <message numerus="yes">
        <source>%n mail(s) saved in %1</source>
        <translation>
            <numerusform>%n mail saved in %1</numerusform>
            <numerusform>%n mails saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ui::QueueTools</name>
    <message numerus="yes">
        <source>Do with %n marked case(s) …</source>
        <translation>
            <numerusform>Do with %n marked case …</numerusform>
            <numerusform>Do with %n marked cases …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed.</source>
        <translation>
            <numerusform>%n case changed.</numerusform>
            <numerusform>%n cases changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were so already.</source>
        <translation>
            <numerusform>%n was so already.</numerusform>
            <numerusform>%n were so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <translation>
            <numerusform>%n refused.</numerusform>
            <numerusform>%n refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ui::TopBar</name>
    <message numerus="yes">
        <source>Monitoring: %n down</source>
        <translation>
            <numerusform>Monitoring: %n down</numerusform>
            <numerusform>Monitoring: %n down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ui::TrialPanel</name>
    <message numerus="yes">
        <source>Incoming: all is well. There are %n mail(s) in the mailbox.</source>
        <translation>
            <numerusform>Incoming: all is well. There is %n mail in the mailbox.</numerusform>
            <numerusform>Incoming: all is well. There are %n mails in the mailbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ui::WeekBars</name>
    <message numerus="yes">
        <source>%n breach(es)</source>
        <translation>
            <numerusform>%n breach</numerusform>
            <numerusform>%n breaches</numerusform>
        </translation>
    </message>
</context>
</TS>
