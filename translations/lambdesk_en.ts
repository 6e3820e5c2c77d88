<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DraftStore</name>
    <message numerus="yes">
        <source>%n sets of unsaved changes are kept here, and there can&apos;t be more. Save or discard one of them, then press Undo again.</source>
        <translation>
            <numerusform>%n set of unsaved changes is kept here, and there can&apos;t be more. Save or discard it, then press Undo again.</numerusform>
            <numerusform>%n sets of unsaved changes are kept here, and there can&apos;t be more. Save or discard one of them, then press Undo again.</numerusform>
        </translation>
    </message>
</context>
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
    <name>JsonLines</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <extracomment>Number of members of a closed object or array.</extracomment>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>At the end of a list of names.</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
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
    <name>MovePlan</name>
    <message numerus="yes">
        <source>The folder's name is too long. Choose one of at most %n character(s).</source>
        <translation>
            <numerusform>The folder's name is too long. Choose one of at most %n character.</numerusform>
            <numerusform>The folder's name is too long. Choose one of at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageText</name>
    <message numerus="yes">
        <source>%1/ (%n file(s), %2)</source>
        <extracomment>%1 is the name of a folder, %2 its size.</extracomment>
        <translation>
            <numerusform>%1/ (%n file, %2)</numerusform>
            <numerusform>%1/ (%n files, %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 zipped, %n file(s), %2 unzipped</source>
        <extracomment>%1 and %2 are sizes.</extracomment>
        <translation>
            <numerusform>%1 zipped, %n file, %2 unzipped</numerusform>
            <numerusform>%1 zipped, %n files, %2 unzipped</numerusform>
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
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
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
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunLine</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
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
    <name>lambdesk::EnvironmentsModel</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lambdesk::EnvironmentsTab</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initializing</source>
        <translation>
            <numerusform>%n initializing</numerusform>
            <numerusform>%n initializing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frozen</source>
        <translation>
            <numerusform>%n frozen</numerusform>
            <numerusform>%n frozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n started ahead of need</source>
        <translation>
            <numerusform>%n started ahead of need</numerusform>
            <numerusform>%n started ahead of need</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being ended</source>
        <translation>
            <numerusform>%n being ended</numerusform>
            <numerusform>%n being ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n execution environment(s): %1</source>
        <translation>
            <numerusform>%n execution environment: %1</numerusform>
            <numerusform>%n execution environments: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lambdesk::EventsPage</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
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
    <name>lambdesk::ImportDialog</name>
    <message numerus="yes">
        <source>%n function(s) will be imported.</source>
        <translation>
            <numerusform>%n function will be imported.</numerusform>
            <numerusform>%n functions will be imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lambdesk::ImportModel</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alias(es)</source>
        <translation>
            <numerusform>%n alias</numerusform>
            <numerusform>%n aliases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test event(s)</source>
        <translation>
            <numerusform>%n test event</numerusform>
            <numerusform>%n test events</numerusform>
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
    <name>lambdesk::LogGroupsModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lambdesk::LogGroupsPage</name>
    <message numerus="yes">
        <source>%n log group(s)</source>
        <translation>
            <numerusform>%n log group</numerusform>
            <numerusform>%n log groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lambdesk::MovingWorkspaceDialog</name>
    <message numerus="yes">
        <source>The workspace is moved. %n file(s) or folder(s) of the old folder are not Lambdesk's and stay there: %1.</source>
        <extracomment>%1 are names of files and folders, the first few.</extracomment>
        <translation>
            <numerusform>The workspace is moved. %n file or folder of the old folder is not Lambdesk's and stays there: %1.</numerusform>
            <numerusform>The workspace is moved. %n files or folders of the old folder are not Lambdesk's and stay there: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lambdesk::NewEventsButton</name>
    <message numerus="yes">
        <source>%Ln new event(s) ↓</source>
        <translation>
            <numerusform>%Ln new event ↓</numerusform>
            <numerusform>%Ln new events ↓</numerusform>
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
    <name>lambdesk::PreferencesPages</name>
    <message numerus="yes">
        <source>%n run(s) in progress will be stopped, and counted as stopped.</source>
        <translation>
            <numerusform>%n run in progress will be stopped, and counted as stopped.</numerusform>
            <numerusform>%n runs in progress will be stopped, and counted as stopped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lambdesk::SearchBar</name>
    <message numerus="yes">
        <source>%Ln event(s) found</source>
        <translation>
            <numerusform>%Ln event found</numerusform>
            <numerusform>%Ln events found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lambdesk::StatusLine</name>
    <message numerus="yes">
        <source>%n without an answer · %1</source>
        <extracomment>Of the interpreters; %1 is what is said of the runtimes that answered.</extracomment>
        <translation>
            <numerusform>%n without an answer · %1</numerusform>
            <numerusform>%n without an answer · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lambdesk::TimeRangeBar</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lambdesk::TimeRangeField</name>
    <message numerus="yes">
        <source>Last %n hour(s)</source>
        <translation>
            <numerusform>Last %n hour</numerusform>
            <numerusform>Last %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lambdesk::WorkspaceTransfer</name>
    <message numerus="yes">
        <source>%n function(s) were exported to %1 (%2).</source>
        <extracomment>%1 is a file&apos;s name, %2 its size</extracomment>
        <translation>
            <numerusform>%n function was exported to %1 (%2).</numerusform>
            <numerusform>%n functions were exported to %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n function(s) were imported.</source>
        <translation>
            <numerusform>%n function was imported.</numerusform>
            <numerusform>%n functions were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n function(s) were imported: %1</source>
        <translation>
            <numerusform>%n function was imported: %1</numerusform>
            <numerusform>%n functions were imported: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of layers came with them.</source>
        <translation>
            <numerusform>%n version of a layer came with them.</numerusform>
            <numerusform>%n versions of layers came with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported function(s) were taken out again.</source>
        <translation>
            <numerusform>%n imported function was taken out again.</numerusform>
            <numerusform>%n imported functions were taken out again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported version(s) of layers stay, because functions have them.</source>
        <translation>
            <numerusform>%n imported version of a layer stays, because functions have it.</numerusform>
            <numerusform>%n imported versions of layers stay, because functions have them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported function(s) stay, changed since the import: %1</source>
        <translation>
            <numerusform>%n imported function stays, changed since the import: %1</numerusform>
            <numerusform>%n imported functions stay, changed since the import: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
