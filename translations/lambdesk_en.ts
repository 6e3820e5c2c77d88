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
    <name>PackageText</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files added</source>
        <translation>
            <numerusform>%n file added</numerusform>
            <numerusform>%n files added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files changed</source>
        <translation>
            <numerusform>%n file changed</numerusform>
            <numerusform>%n files changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files removed</source>
        <translation>
            <numerusform>%n file removed</numerusform>
            <numerusform>%n files removed</numerusform>
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
    <name>lambdesk::FileSearchPanel</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
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
