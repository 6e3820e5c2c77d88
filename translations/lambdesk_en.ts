<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EventText</name>
    <message numerus="yes">
        <source>A function can have %n test events. Change or delete one of them.</source>
        <translation>
            <numerusform>A function can have %n test event. Change or delete it.</numerusform>
            <numerusform>A function can have %n test events. Change or delete one of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogIntake</name>
    <message numerus="yes">
        <source>%n line(s) were left out here: they came faster than they could be stored.</source>
        <translation>
            <numerusform>%n line was left out here: it came faster than it could be stored.</numerusform>
            <numerusform>%n lines were left out here: they came faster than they could be stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogRules</name>
    <message numerus="yes">
        <source>Events can&apos;t be kept for %n day(s): choose a number that is offered.</source>
        <translation>
            <numerusform>Events can&apos;t be kept for %n day: choose a number that is offered.</numerusform>
            <numerusform>Events can&apos;t be kept for %n days: choose a number that is offered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageText</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Functions that can be the handler: %1 and %n more</source>
        <translation>
            <numerusform>Functions that can be the handler: %1 and %n more</numerusform>
            <numerusform>Functions that can be the handler: %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SizeText</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lambdesk::ActiveRun</name>
    <message numerus="yes">
        <source>%n byte(s) of output more than are kept were left out.</source>
        <translation>
            <numerusform>%n byte of output more than is kept was left out.</numerusform>
            <numerusform>%n bytes of output more than are kept were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lambdesk::InsightsExpressionParser</name>
    <message numerus="yes">
        <source>%1() takes %n argument(s).</source>
        <translation>
            <numerusform>%1() takes %n argument.</numerusform>
            <numerusform>%1() takes %n arguments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1() takes at least %n argument(s).</source>
        <translation>
            <numerusform>%1() takes at least %n argument.</numerusform>
            <numerusform>%1() takes at least %n arguments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lambdesk::InsightsGroupChoice</name>
    <message numerus="yes">
        <source>%n log group(s)</source>
        <translation>
            <numerusform>%n log group</numerusform>
            <numerusform>%n log groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lambdesk::InsightsParser</name>
    <message numerus="yes">
        <source>The text has %n *: expected as many names.</source>
        <translation>
            <numerusform>The text has %n *: expected one name.</numerusform>
            <numerusform>The text has %n *: expected as many names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lambdesk::InsightsText</name>
    <message numerus="yes">
        <source>A query can have up to %n character(s).</source>
        <translation>
            <numerusform>A query can have up to %n character.</numerusform>
            <numerusform>A query can have up to %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lambdesk::PatternText</name>
    <message numerus="yes">
        <source>A pattern can have up to %n character(s).</source>
        <translation>
            <numerusform>A pattern can have up to %n character.</numerusform>
            <numerusform>A pattern can have up to %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pattern can have %n regular expression(s).</source>
        <translation>
            <numerusform>A pattern can have %n regular expression.</numerusform>
            <numerusform>A pattern can have up to %n regular expressions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lambdesk::ReplaceCodeDialog</name>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>%n file added</numerusform>
            <numerusform>%n files added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed</source>
        <translation>
            <numerusform>%n file changed</numerusform>
            <numerusform>%n files changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed</source>
        <translation>
            <numerusform>%n file removed</numerusform>
            <numerusform>%n files removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lambdesk::StatusLine</name>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
</context>
</TS>
