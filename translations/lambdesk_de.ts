<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AliasStore</name>
        <message>
            <source>Function not found: %1</source>
            <translation>Function not found: %1</translation>
        </message>
        <message>
            <source>The workspace holds an alias that can't be read.</source>
            <translation>Der Arbeitsbereich enthält einen Alias, der nicht gelesen werden kann.</translation>
        </message>
        <message>
            <source>Alias already exists: %1</source>
            <translation>Alias already exists: %1</translation>
        </message>
    </context>
    <context>
        <name>Blueprint</name>
        <message>
            <source>Shows what a function can learn from its context: its name, its limits, and how much time is left.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (context-and-remaining-time, context-and-remaining-time-python)</extracomment>
            <translation>Zeigt, was eine Funktion aus ihrem Kontext erfährt: ihren Namen, ihre Grenzen und wie viel Zeit ihr bleibt.</translation>
        </message>
        <message>
            <source>Reads its settings from environment variables, so that they can change while the code stays.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (environment-variables, environment-variables-python)</extracomment>
            <translation>Liest ihre Einstellungen aus Umgebungsvariablen: Sie lassen sich ändern, der Code bleibt.</translation>
        </message>
        <message>
            <source>One error is caught and dealt with, the next is not: the run fails, and the result shows why.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (errors-caught-and-uncaught, errors-caught-and-uncaught-python)</extracomment>
            <translation>Ein Fehler wird behandelt, der nächste nicht: Der Lauf schlägt fehl, und das Ergebnis zeigt, warum.</translation>
        </message>
        <message>
            <source>A first function: it logs the three values of its event and gives the first one back.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (hello-world)</extracomment>
            <translation>Eine erste Funktion: Sie schreibt die drei Werte ihres Ereignisses ins Log und gibt den ersten zurück.</translation>
        </message>
        <message>
            <source>A first function in Python: it prints the three values of its event and returns the first one.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (hello-world-python)</extracomment>
            <translation>Eine erste Funktion in Python: Sie gibt die drei Werte ihres Ereignisses aus und den ersten zurück.</translation>
        </message>
        <message>
            <source>Writes to the log at each level, and shows how values and objects look there.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (logging-levels)</extracomment>
            <translation>Schreibt auf jeder Stufe ins Log und zeigt, wie Werte und Objekte dort aussehen.</translation>
        </message>
        <message>
            <source>Writes to the log with print and with the logging module, at each of its levels.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (logging-levels-python)</extracomment>
            <translation>Schreibt mit print und mit dem Modul logging ins Log, auf jeder seiner Stufen.</translation>
        </message>
        <message>
            <source>The modern way to write a handler: an async function that waits for work and returns its result.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (nodejs-async-handler)</extracomment>
            <translation>Der Handler von heute: eine async-Funktion, die auf Arbeit wartet und deren Ergebnis zurückgibt.</translation>
        </message>
        <message>
            <source>The way of Node.js 4 to 22: the handler gets a third argument, a function to call when it has finished.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (nodejs-callback-handler)</extracomment>
            <translation>Der Handler von Node.js 4 bis 22: Das dritte Argument ist eine Funktion, die er am Ende aufruft.</translation>
        </message>
        <message>
            <source>The way of the first Lambda functions: context.succeed, context.fail and context.done end the run.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (nodejs-context-succeed)</extracomment>
            <translation>Der Handler von früher: context.succeed, context.fail und context.done beenden den Lauf.</translation>
        </message>
        <message>
            <source>Works longer than its time-out allows, so that you see what happens then.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (time-out, time-out-python)</extracomment>
            <translation>Arbeitet länger, als ihr Timeout erlaubt, um zu zeigen, was dann geschieht.</translation>
        </message>
        <message>
            <source>Counts its runs in a global variable, to show what survives from one run to the next.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (warm-state, warm-state-python)</extracomment>
            <translation>Zählt ihre Läufe in einer globalen Variablen und zeigt so, was von Lauf zu Lauf erhalten bleibt.</translation>
        </message>
        <message>
            <source>Keeps notes in a file of the temporary folder, the one place where a function may write.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (write-to-tmp, write-to-tmp-python)</extracomment>
            <translation>Führt Notizen in einer Datei des temporären Ordners: Nur dort darf eine Funktion schreiben.</translation>
        </message>
        <message>
            <source>The remaining time in the log gets smaller from step to step; raise steps until the function stops early.</source>
            <extracomment>What to look at once a function of the blueprint has run (context-and-remaining-time, context-and-remaining-time-python)</extracomment>
            <translation>Die verbleibende Zeit im Log wird von Schritt zu Schritt kürzer; steps erhöhen, bis die Funktion vorzeitig aufhört.</translation>
        </message>
        <message>
            <source>Change GREETING under Advanced settings and test again: the code is the same, the result is not.</source>
            <extracomment>What to look at once a function of the blueprint has run (environment-variables, environment-variables-python)</extracomment>
            <translation>GREETING unter „Advanced settings“ ändern und erneut testen: Der Code ist derselbe, das Ergebnis nicht.</translation>
        </message>
        <message>
            <source>This run fails on purpose: the result has the error's type and message, and the line of the code it came from.</source>
            <extracomment>What to look at once a function of the blueprint has run (errors-caught-and-uncaught, errors-caught-and-uncaught-python)</extracomment>
            <translation>Dieser Lauf schlägt mit Absicht fehl: Das Ergebnis enthält Typ und Meldung des Fehlers und die Zeile im Code, aus der er kam.</translation>
        </message>
        <message>
            <source>The result is the value of key1; the log shows one line for each of the three values.</source>
            <extracomment>What to look at once a function of the blueprint has run (hello-world, hello-world-python)</extracomment>
            <translation>Das Ergebnis ist der Wert von key1; das Log zeigt für jeden der drei Werte eine Zeile.</translation>
        </message>
        <message>
            <source>Each line of the log has the time, the request ID and its level; the object keeps its shape.</source>
            <extracomment>What to look at once a function of the blueprint has run (logging-levels)</extracomment>
            <translation>Jede Zeile des Logs hat Uhrzeit, Request-ID und Stufe; das Objekt behält seine Form.</translation>
        </message>
        <message>
            <source>Lines of the logger have a level, the time and the request ID; a printed line has none of them.</source>
            <extracomment>What to look at once a function of the blueprint has run (logging-levels-python)</extracomment>
            <translation>Zeilen des Loggers haben Stufe, Uhrzeit und Request-ID; eine mit print ausgegebene Zeile hat nichts davon.</translation>
        </message>
        <message>
            <source>The result arrives when the promise settles: the duration includes the tenth of a second that the function waits.</source>
            <extracomment>What to look at once a function of the blueprint has run (nodejs-async-handler)</extracomment>
            <translation>Das Ergebnis kommt, sobald das Promise abgeschlossen ist: Die Dauer enthält die Zehntelsekunde, die die Funktion wartet.</translation>
        </message>
        <message>
            <source>The answer leaves when nothing is left to do, so the line of the timer that runs on is in the log too.</source>
            <extracomment>What to look at once a function of the blueprint has run (nodejs-callback-handler)</extracomment>
            <translation>Die Antwort geht hinaus, wenn nichts mehr zu tun ist; deshalb steht auch die Zeile des weiterlaufenden Timers im Log.</translation>
        </message>
        <message>
            <source>Change action in the event to succeed or fail and test again: each of the three ends the run in its own way.</source>
            <extracomment>What to look at once a function of the blueprint has run (nodejs-context-succeed)</extracomment>
            <translation>action im Ereignis auf succeed oder fail ändern und erneut testen: Jedes der drei beendet den Lauf auf seine Weise.</translation>
        </message>
        <message>
            <source>This run fails on purpose: after two seconds the function is stopped, wherever it is. Send fewer seconds, or raise the time-out.</source>
            <extracomment>What to look at once a function of the blueprint has run (time-out, time-out-python)</extracomment>
            <translation>Dieser Lauf schlägt mit Absicht fehl: Nach zwei Sekunden wird die Funktion gestoppt, wo immer sie gerade ist. Weniger Sekunden senden oder das Timeout erhöhen.</translation>
        </message>
        <message>
            <source>Test several times: the count grows while the environment stays warm, and starts again after a change of the code.</source>
            <extracomment>What to look at once a function of the blueprint has run (warm-state, warm-state-python)</extracomment>
            <translation>Mehrmals testen: Der Zähler steigt, solange die Umgebung warm bleibt, und beginnt nach einer Änderung am Code von vorn.</translation>
        </message>
        <message>
            <source>Test several times: the file is still there in a warm environment, and gone in a new one.</source>
            <extracomment>What to look at once a function of the blueprint has run (write-to-tmp, write-to-tmp-python)</extracomment>
            <translation>Mehrmals testen: In einer warmen Umgebung ist die Datei noch da, in einer neuen ist sie weg.</translation>
        </message>
        <message>
            <source>nodejs</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (context-and-remaining-time, environment-variables …)</extracomment>
            <translation>nodejs</translation>
        </message>
        <message>
            <source>context</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (context-and-remaining-time, context-and-remaining-time-python …)</extracomment>
            <translation>Kontext</translation>
        </message>
        <message>
            <source>python</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (context-and-remaining-time-python, environment-variables-python …)</extracomment>
            <translation>python</translation>
        </message>
        <message>
            <source>environment</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (environment-variables, environment-variables-python …)</extracomment>
            <translation>Umgebung</translation>
        </message>
        <message>
            <source>configuration</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (environment-variables, environment-variables-python)</extracomment>
            <translation>Konfiguration</translation>
        </message>
        <message>
            <source>errors</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (errors-caught-and-uncaught, errors-caught-and-uncaught-python …)</extracomment>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>logging</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (logging-levels, logging-levels-python)</extracomment>
            <translation>Logs</translation>
        </message>
        <message>
            <source>handler</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (nodejs-async-handler, nodejs-callback-handler …)</extracomment>
            <translation>Handler</translation>
        </message>
        <message>
            <source>async</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (nodejs-async-handler)</extracomment>
            <translation>async</translation>
        </message>
        <message>
            <source>callback</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (nodejs-callback-handler)</extracomment>
            <translation>Callback</translation>
        </message>
        <message>
            <source>time-out</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (time-out, time-out-python)</extracomment>
            <translation>Timeout</translation>
        </message>
        <message>
            <source>cold-start</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (warm-state, warm-state-python)</extracomment>
            <translation>Kaltstart</translation>
        </message>
        <message>
            <source>files</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (write-to-tmp, write-to-tmp-python)</extracomment>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>tmp</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (write-to-tmp, write-to-tmp-python)</extracomment>
            <translation>tmp</translation>
        </message>
    </context>
    <context>
        <name>ChartData</name>
        <message>
            <source>no runs</source>
            <translation>keine Läufe</translation>
        </message>
    </context>
    <context>
        <name>ChartPlan</name>
        <message>
            <source>Average</source>
            <translation>Durchschnitt</translation>
        </message>
        <message>
            <source>Invocation duration</source>
            <translation>Dauer der Aufrufe</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <source>p95</source>
            <translation>p95</translation>
        </message>
        <message>
            <source>p99</source>
            <translation>p99</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errors (Fehler)</translation>
        </message>
        <message>
            <source>Success rate</source>
            <translation>Erfolgsquote</translation>
        </message>
        <message>
            <source>Invocation errors</source>
            <translation>Fehler bei Aufrufen</translation>
        </message>
        <message>
            <source>Cold starts</source>
            <translation>Cold starts (Kaltstarts)</translation>
        </message>
        <message>
            <source>Cold starts and Init Duration</source>
            <translation>Kaltstarts und Init Duration</translation>
        </message>
        <message>
            <source>Init Duration, average</source>
            <translation>Init Duration, Durchschnitt</translation>
        </message>
        <message>
            <source>Init Duration, maximum</source>
            <translation>Init Duration, Maximum</translation>
        </message>
        <message>
            <source>Max memory used</source>
            <translation>Max. genutzter Speicher</translation>
        </message>
        <message>
            <source>Configured</source>
            <translation>Konfiguriert</translation>
        </message>
        <message>
            <source>Invocation count</source>
            <translation>Anzahl der Aufrufe</translation>
        </message>
        <message>
            <source>Invocations</source>
            <translation>Invocations (Aufrufe)</translation>
        </message>
        <message>
            <source>Throttled invocations</source>
            <translation>Gedrosselte Aufrufe</translation>
        </message>
        <message>
            <source>Throttles</source>
            <translation>Throttles (Drosselungen)</translation>
        </message>
        <message>
            <source>Concurrent executions</source>
            <translation>Concurrent executions (Parallelität)</translation>
        </message>
        <message>
            <source>At the same time, at most</source>
            <translation>Gleichzeitig höchstens</translation>
        </message>
    </context>
    <context>
        <name>CodeHistoryStore</name>
        <message>
            <source>This code of %1 is not in the history any more.</source>
            <translation>Dieser Code von %1 ist nicht mehr im Verlauf.</translation>
        </message>
    </context>
    <context>
        <name>CodeUpload</name>
        <message>
            <source>There is no file %1.</source>
            <translation>Die Datei %1 gibt es nicht.</translation>
        </message>
        <message>
            <source>%1 is a device, a pipe or a socket, not a file.</source>
            <translation>%1 ist ein Gerät, eine Pipe oder ein Socket, keine Datei.</translation>
        </message>
        <message>
            <source>You may not read %1.</source>
            <translation>Keine Leseberechtigung für %1.</translation>
        </message>
        <message>
            <source>%1 can't become a function's code. A .zip or .jar file, a .js, .mjs or .py file, or a folder can.</source>
            <translation>%1 kann nicht Code einer Funktion werden. Möglich sind eine .zip- oder .jar-Datei, eine .js-, .mjs- oder .py-Datei oder ein Ordner.</translation>
        </message>
        <message>
            <source>Zipped size must be smaller than %1 bytes</source>
            <translation>Zipped size must be smaller than %1 bytes</translation>
        </message>
        <message>
            <source>%1 has %2 bytes.</source>
            <translation>%1 hat %2 Bytes.</translation>
        </message>
    </context>
    <context>
        <name>CommonOptions</name>
        <message>
            <source>The folder that keeps the functions (%1).</source>
            <translation>Der Ordner, in dem die Funktionen liegen (%1).</translation>
        </message>
        <message>
            <source>The platform's time, for quotas, prices and wording: today or 2016.</source>
            <translation>Die Zeit der Plattform, für Kontingente, Preise und Wortlaut: today oder 2016.</translation>
        </message>
        <message>
            <source>How many invocations may run at the same time; fewer than the platform allows.</source>
            <translation>Wie viele Aufrufe gleichzeitig laufen dürfen; weniger, als die Plattform erlaubt.</translation>
        </message>
        <message>
            <source>The seconds after which an execution environment ends that nobody has used (600).</source>
            <translation>Die Sekunden, nach denen eine ungenutzte Ausführungsumgebung endet (600).</translation>
        </message>
        <message>
            <source>What the waits between the tries of asynchronous invocations are multiplied by, 0 to 1; 0.01 makes seconds of minutes.</source>
            <translation>Faktor für die Wartezeiten zwischen den Versuchen asynchroner Aufrufe, 0 bis 1; 0.01 macht aus Minuten Sekunden.</translation>
        </message>
        <message>
            <source>'%1' is not an option.</source>
            <translation>„%1“ ist keine Option.</translation>
        </message>
        <message>
            <source>'%1' is not a profile: today or 2016.</source>
            <translation>„%1“ ist kein Profil: today oder 2016.</translation>
        </message>
        <message>
            <source>--workspace needs the name of a folder.</source>
            <translation>--workspace braucht den Namen eines Ordners.</translation>
        </message>
        <message>
            <source>--%1: '%2' is not a number from %3 to %4.</source>
            <translation>--%1: „%2“ ist keine Zahl von %3 bis %4.</translation>
        </message>
        <message>
            <source>Try '%1 --help'.</source>
            <translation>Hilfe gibt „%1 --help“.</translation>
        </message>
    </context>
    <context>
        <name>ConcurrencyLimits</name>
        <message>
            <source>Rate exceeded: %1 is running as often at the same time as is reserved for it (%2).</source>
            <translation>Rate exceeded: %1 läuft gleichzeitig so oft, wie dafür reserviert ist (%2).</translation>
        </message>
        <message>
            <source>Rate exceeded: as many functions are running as may run at the same time (%1).</source>
            <translation>Rate exceeded: Es laufen so viele Funktionen, wie gleichzeitig laufen dürfen (%1).</translation>
        </message>
    </context>
    <context>
        <name>ConfigurationLines</name>
        <message>
            <source>%1: %2</source>
            <comment>a setting and its value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Runtime</source>
            <translation>Runtime</translation>
        </message>
        <message>
            <source>Handler</source>
            <translation>Handler</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role (Rolle)</translation>
        </message>
        <message>
            <source>Memory (MB)</source>
            <translation>Memory (Speicher, MB)</translation>
        </message>
        <message>
            <source>Ephemeral storage (MB)</source>
            <translation>Ephemeral storage (flüchtiger Speicher, MB)</translation>
        </message>
        <message>
            <source>Timeout</source>
            <translation>Timeout</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <extracomment>%1 and %2 are numbers of minutes and seconds</extracomment>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>Environment variable</source>
            <translation>Umgebungsvariable</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Layer</translation>
        </message>
    </context>
    <context>
        <name>CostLine</name>
        <message>
            <source>%1 MB costs $%2 per 100 ms, and $%3 per million runs of 100 ms with their requests (prices: %4; free tier not counted).</source>
            <translation>%1 MB kosten $%2 je 100 ms und $%3 je Million Läufe von 100 ms samt ihren Anfragen (Preise: %4; Free Tier nicht eingerechnet).</translation>
        </message>
        <message>
            <source>The first %1 MB are free.</source>
            <translation>Die ersten %1 MB sind kostenlos.</translation>
        </message>
        <message>
            <source>%1 MB beyond the free %2 MB cost $%3 per million runs of 100 ms (prices: %4).</source>
            <translation>%1 MB über die kostenlosen %2 MB hinaus kosten $%3 je Million Läufe von 100 ms (Preise: %4).</translation>
        </message>
    </context>
    <context>
        <name>Database</name>
        <message>
            <source>The workspace can't be written to.</source>
            <translation>In den Arbeitsbereich kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>The disk is full: nothing was changed.</source>
            <translation>Der Datenträger ist voll: Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The workspace could not be read or written.</source>
            <translation>Der Arbeitsbereich konnte nicht gelesen oder beschrieben werden.</translation>
        </message>
    </context>
    <context>
        <name>DesignSystem</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Runtime</source>
            <translation>Runtime</translation>
        </message>
        <message>
            <source>Last modified</source>
            <translation>Zuletzt geändert</translation>
        </message>
        <message>
            <source>an hour ago</source>
            <translation>vor einer Stunde</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Initializing</source>
            <translation>Wird initialisiert</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Eingefroren</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>Wird beendet</translation>
        </message>
        <message>
            <source>Started ahead</source>
            <translation>Vorab gestartet</translation>
        </message>
        <message>
            <source>12 runs</source>
            <translation>12 Läufe</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duration (Dauer)</translation>
        </message>
        <message>
            <source>Max memory used</source>
            <translation>Max. genutzter Speicher</translation>
        </message>
        <message>
            <source>Request ID</source>
            <translation>Request-ID</translation>
        </message>
        <message>
            <source>The function hello was created.</source>
            <translation>Die Funktion hello wurde erstellt.</translation>
        </message>
        <message>
            <source>A newer version of the code is there.</source>
            <translation>Eine neuere Version des Codes ist da.</translation>
        </message>
        <message>
            <source>The code was changed elsewhere.</source>
            <translation>Der Code wurde anderswo geändert.</translation>
        </message>
        <message>
            <source>Load it</source>
            <translation>Laden</translation>
        </message>
        <message>
            <source>The function could not be created.</source>
            <translation>Die Funktion konnte nicht erstellt werden.</translation>
        </message>
        <message>
            <source>The workspace has no room left.</source>
            <translation>Im Arbeitsbereich ist kein Platz mehr.</translation>
        </message>
        <message>
            <source>There is no layer yet. A layer is a .zip file of libraries that several functions share.</source>
            <translation>Noch kein Layer vorhanden. Ein Layer ist eine .zip-Datei mit Bibliotheken, die mehrere Funktionen gemeinsam nutzen.</translation>
        </message>
        <message>
            <source>Create layer</source>
            <translation>Layer erstellen</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Functions</source>
            <translation>Functions (Funktionen)</translation>
        </message>
        <message>
            <source>An entry</source>
            <translation>Ein Eintrag</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Angehakt</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>Deaktiviert</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Primary</source>
            <translation>Primär</translation>
        </message>
        <message>
            <source>Secondary</source>
            <translation>Sekundär</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Geteilt</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Segment</source>
            <translation>Segment</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Gewählt</translation>
        </message>
        <message>
            <source>Check box</source>
            <translation>Kontrollkästchen</translation>
        </message>
        <message>
            <source>Radio button</source>
            <translation>Optionsfeld</translation>
        </message>
        <message>
            <source>Name*</source>
            <translation>Name*</translation>
        </message>
        <message>
            <source>What is behind the i.</source>
            <translation>Was hinter dem i steht.</translation>
        </message>
        <message>
            <source>Letters, digits, - and _</source>
            <translation>Buchstaben, Ziffern, - und _</translation>
        </message>
        <message>
            <source>With an error*</source>
            <translation>Mit einem Fehler*</translation>
        </message>
        <message>
            <source>A name has no spaces.</source>
            <translation>Ein Name hat keine Leerzeichen.</translation>
        </message>
        <message>
            <source>Take them away</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>With a warning</source>
            <translation>Mit einer Warnung</translation>
        </message>
        <message>
            <source>There is no file index.js in the package.</source>
            <translation>Im Paket gibt es keine Datei index.js.</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>Optional</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>Memory (MB)</source>
            <translation>Memory (Speicher, MB)</translation>
        </message>
        <message>
            <source>Timeout</source>
            <translation>Timeout</translation>
        </message>
        <message>
            <source>A sentence or two about what this one does, cut after the fourth line.</source>
            <translation>Ein oder zwei Sätze darüber, was dieser hier tut, nach der vierten Zeile abgeschnitten.</translation>
        </message>
        <message>
            <source>Uploading …</source>
            <translation>Wird hochgeladen…</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Hochladen</translation>
        </message>
        <message>
            <source>Log output</source>
            <translation>Log output (Log-Ausgabe)</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>A problem</source>
            <translation>Ein Problem</translation>
        </message>
        <message>
            <source>Of a page</source>
            <translation>Einer Seite</translation>
        </message>
        <message>
            <source>Of a section, with a button</source>
            <translation>Eines Abschnitts, mit Schaltfläche</translation>
        </message>
        <message>
            <source>A sentence about what follows.</source>
            <translation>Ein Satz über das Folgende.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Type, space and radius</source>
            <translation>Schrift, Abstände und Radius</translation>
        </message>
        <message>
            <source>Icons</source>
            <translation>Symbole</translation>
        </message>
        <message>
            <source>Buttons</source>
            <translation>Schaltflächen</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <source>Tiles</source>
            <translation>Kacheln</translation>
        </message>
        <message>
            <source>Cards and status dots</source>
            <translation>Karten und Statuspunkte</translation>
        </message>
        <message>
            <source>Key-value list</source>
            <translation>Schlüssel-Wert-Liste</translation>
        </message>
        <message>
            <source>Flash messages and empty state</source>
            <translation>Meldungen und leerer Zustand</translation>
        </message>
        <message>
            <source>Table with filter</source>
            <translation>Tabelle mit Filter</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Section headers</source>
            <translation>Abschnittsüberschriften</translation>
        </message>
    </context>
    <context>
        <name>DraftStore</name>
        <message>
            <source>What you typed is more than %1 MB: until you save it, it would be lost if the program ended.</source>
            <translation>Die Eingabe ist größer als %1 MB: Bis zum Speichern ginge sie verloren, wenn das Programm endete.</translation>
        </message>
        <message numerus="yes">
            <source>%n sets of unsaved changes are kept here, and there can't be more. Save or discard one of them, then press Undo again.</source>
            <translation>
                <numerusform>%n Fassung mit nicht gespeicherten Änderungen ist hier aufbewahrt, mehr können es nicht sein. Diese speichern oder verwerfen, dann noch einmal „Rückgängig“ drücken.</numerusform>
                <numerusform>%n Fassungen mit nicht gespeicherten Änderungen sind hier aufbewahrt, mehr können es nicht sein. Eine davon speichern oder verwerfen, dann noch einmal „Rückgängig“ drücken.</numerusform>
            </translation>
        </message>
        <message>
            <source>All unsaved changes together have at most %1 MB, and with these they would have more. Save or discard others, then press Undo again.</source>
            <translation>Alle nicht gespeicherten Änderungen zusammen haben höchstens %1 MB, und mit diesen hätten sie mehr. Andere speichern oder verwerfen, dann noch einmal „Rückgängig“ drücken.</translation>
        </message>
    </context>
    <context>
        <name>DroppedPath</name>
        <message>
            <source>One file or one folder at a time, please.</source>
            <translation>Bitte nur eine Datei oder einen Ordner auf einmal.</translation>
        </message>
        <message>
            <source>%1 is not on this computer. Save it first.</source>
            <translation>%1 liegt nicht auf diesem Computer. Zuerst dort speichern.</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>The concurrency goes from 1 to %1; %2 is outside.</source>
            <translation>Die Parallelität reicht von 1 bis %1; %2 liegt außerhalb.</translation>
        </message>
        <message>
            <source>There is no platform profile named "%1".</source>
            <translation>Es gibt kein Plattformprofil namens „%1“.</translation>
        </message>
    </context>
    <context>
        <name>EventExport</name>
        <message>
            <source>More than %1 is too much for the clipboard. Save the selection to a file instead.</source>
            <translation>Mehr als %1 ist zu viel für die Zwischenablage. Die Auswahl stattdessen in einer Datei speichern.</translation>
        </message>
    </context>
    <context>
        <name>EventFile</name>
        <message>
            <source>The events could not be saved as %1. Check the folder and the space on the disk, or choose another place.</source>
            <translation>Die Ereignisse konnten nicht als %1 gespeichert werden. Den Ordner und den freien Speicherplatz prüfen oder einen anderen Ort wählen.</translation>
        </message>
    </context>
    <context>
        <name>EventLayout</name>
        <message>
            <source>… %1 more. Copy and Save take all of it.</source>
            <translation>… %1 mehr. „Kopieren“ und „Speichern“ erfassen alles.</translation>
        </message>
    </context>
    <context>
        <name>EventText</name>
        <message>
            <source>Give the event a name.</source>
            <translation>Dem Ereignis einen Namen geben.</translation>
        </message>
        <message>
            <source>A name has at most %1 characters; this one has %2.</source>
            <translation>Ein Name hat höchstens %1 Zeichen; dieser hat %2.</translation>
        </message>
        <message>
            <source>There is a test event of this name already.</source>
            <translation>Ein Testereignis dieses Namens gibt es schon.</translation>
        </message>
        <message>
            <source>The event has %1 (%2 bytes); at most %3 can be sent.</source>
            <translation>Das Ereignis hat %1 (%2 Bytes); höchstens %3 können gesendet werden.</translation>
        </message>
        <message numerus="yes">
            <source>A function can have %n test events. Change or delete one of them.</source>
            <translation>
                <numerusform>Eine Funktion kann %n Testereignis haben. Das vorhandene ändern oder löschen.</numerusform>
                <numerusform>Eine Funktion kann %n Testereignisse haben. Eines davon ändern oder löschen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FailureAdvice</name>
        <message>
            <source>The code uses the member {2} of something that is {1}. Often the event doesn't have the members that the code expects.</source>
            <translation>Der Code greift auf das Element {2} von etwas zu, das {1} ist. Oft hat das Ereignis nicht die Elemente, die der Code erwartet.</translation>
        </message>
        <message>
            <source>Compare the test event with the code, or check that the value is there: value?.{2}</source>
            <translation>Testereignis und Code vergleichen oder prüfen, ob der Wert da ist: value?.{2}</translation>
        </message>
        <message>
            <source>The code uses the member {1} of something that is {2}. Often the event doesn't have the members that the code expects.</source>
            <translation>Der Code greift auf das Element {1} von etwas zu, das {2} ist. Oft hat das Ereignis nicht die Elemente, die der Code erwartet.</translation>
        </message>
        <message>
            <source>Compare the test event with the code, or check that the value is there before using it.</source>
            <translation>Testereignis und Code vergleichen oder vor der Verwendung prüfen, ob der Wert da ist.</translation>
        </message>
        <message>
            <source>The code calls {1}, and that is not a function.</source>
            <translation>Der Code ruft {1} auf, und das ist keine Funktion.</translation>
        </message>
        <message>
            <source>Check the spelling, and that the module or object has such a function.</source>
            <translation>Die Schreibweise prüfen und ob das Modul oder Objekt eine solche Funktion hat.</translation>
        </message>
        <message>
            <source>The code goes through {1} as through a list, and it is none.</source>
            <translation>Der Code durchläuft {1} wie eine Liste, aber es ist keine.</translation>
        </message>
        <message>
            <source>Compare the test event with the code: the member may be missing or not a list.</source>
            <translation>Testereignis und Code vergleichen: Das Element fehlt vielleicht oder ist keine Liste.</translation>
        </message>
        <message>
            <source>The code gives a const a new value.</source>
            <translation>Der Code gibt einer const einen neuen Wert.</translation>
        </message>
        <message>
            <source>Declare it with let, or use another name.</source>
            <translation>Mit let deklarieren oder einen anderen Namen verwenden.</translation>
        </message>
        <message>
            <source>{file} is loaded as an ES module, which has no require().</source>
            <translation>{file} wird als ES-Modul geladen, das kein require() hat.</translation>
        </message>
        <message>
            <source>Load with import name from 'name'; instead.</source>
            <translation>Stattdessen mit import name from 'name'; laden.</translation>
        </message>
        <message>
            <source>{file} is loaded as an ES module, which has no exports object.</source>
            <translation>{file} wird als ES-Modul geladen, das kein exports-Objekt hat.</translation>
        </message>
        <message>
            <source>Write export const {export} = async (event) =&gt; { … };</source>
            <translation>So schreiben: export const {export} = async (event) =&gt; { … };</translation>
        </message>
        <message>
            <source>The code uses {1} above the line that declares it.</source>
            <translation>Der Code verwendet {1} oberhalb der Zeile, die es deklariert.</translation>
        </message>
        <message>
            <source>Move the declaration up.</source>
            <translation>Die Deklaration nach oben verschieben.</translation>
        </message>
        <message>
            <source>The code uses the name {1}, and nothing of that name is declared.</source>
            <translation>Der Code verwendet den Namen {1}, aber nichts dieses Namens ist deklariert.</translation>
        </message>
        <message>
            <source>Check the spelling, or declare it with const, let or require().</source>
            <translation>Die Schreibweise prüfen oder den Namen mit const, let oder require() deklarieren.</translation>
        </message>
        <message>
            <source>A function calls itself again and again without an end.</source>
            <translation>Eine Funktion ruft sich ohne Ende immer wieder selbst auf.</translation>
        </message>
        <message>
            <source>Give the recursion a condition under which it stops.</source>
            <translation>Der Rekursion eine Bedingung geben, bei der sie endet.</translation>
        </message>
        <message>
            <source>JSON.parse() was given something that isn't JSON. The event arrives as an object already and needs no parsing.</source>
            <translation>JSON.parse() bekam etwas, das kein JSON ist. Das Ereignis kommt schon als Objekt an und muss nicht geparst werden.</translation>
        </message>
        <message>
            <source>Remove JSON.parse() for the event, or print the text before parsing it.</source>
            <translation>JSON.parse() für das Ereignis entfernen oder den Text vor dem Parsen ausgeben.</translation>
        </message>
        <message>
            <source>A dict has no key {1}. Often the event doesn't have the members that the code expects.</source>
            <translation>Ein dict hat keinen Schlüssel {1}. Oft hat das Ereignis nicht die Elemente, die der Code erwartet.</translation>
        </message>
        <message>
            <source>Compare the test event with the code, or read it with .get('{1}').</source>
            <translation>Testereignis und Code vergleichen oder den Wert mit .get('{1}') lesen.</translation>
        </message>
        <message>
            <source>The code reads an element beyond the end of a list.</source>
            <translation>Der Code liest ein Element hinter dem Ende einer Liste.</translation>
        </message>
        <message>
            <source>Check the list's length first; compare the test event with the code.</source>
            <translation>Zuerst die Länge der Liste prüfen; Testereignis und Code vergleichen.</translation>
        </message>
        <message>
            <source>A function was called with {1} arguments, and it takes another number. Lambda calls the handler with two.</source>
            <translation>Eine Funktion wurde mit {1} Argumenten aufgerufen, erwartet aber eine andere Anzahl. Lambda ruft den Handler mit zweien auf.</translation>
        </message>
        <message>
            <source>Write the handler as def {export}(event, context):</source>
            <translation>Den Handler so schreiben: def {export}(event, context):</translation>
        </message>
        <message>
            <source>The code reads a member of something that is None, a function's missing return value for example.</source>
            <translation>Der Code liest ein Element von etwas, das None ist, etwa weil einer Funktion der Rückgabewert fehlt.</translation>
        </message>
        <message>
            <source>Check where the value comes from; compare the test event with the code.</source>
            <translation>Prüfen, woher der Wert kommt; Testereignis und Code vergleichen.</translation>
        </message>
        <message>
            <source>The code reads a member of something that is text, where it expects a dict.</source>
            <translation>Der Code liest ein Element von etwas, das Text ist, wo er ein dict erwartet.</translation>
        </message>
        <message>
            <source>Compare the test event with the code: the member may be text, or need json.loads().</source>
            <translation>Testereignis und Code vergleichen: Das Element ist vielleicht Text oder braucht json.loads().</translation>
        </message>
        <message>
            <source>Two values of different types are combined, text and a number for example.</source>
            <translation>Zwei Werte verschiedener Typen werden verknüpft, etwa Text und eine Zahl.</translation>
        </message>
        <message>
            <source>Convert one of them, with str() or int().</source>
            <translation>Einen davon mit str() oder int() umwandeln.</translation>
        </message>
        <message>
            <source>The code uses .{2} of a value of the kind {1}, which has no such attribute.</source>
            <translation>Der Code verwendet .{2} eines Werts der Art {1}, die kein solches Attribut hat.</translation>
        </message>
        <message>
            <source>Check the spelling. Members of the event are read as event['{2}'].</source>
            <translation>Die Schreibweise prüfen. Elemente des Ereignisses werden mit event['{2}'] gelesen.</translation>
        </message>
        <message>
            <source>The code uses the name {1}{2} before anything of that name is there.</source>
            <translation>Der Code verwendet den Namen {1}{2}, bevor es etwas dieses Namens gibt.</translation>
        </message>
        <message>
            <source>Check the spelling, or import or assign it first.</source>
            <translation>Die Schreibweise prüfen oder den Namen zuerst importieren oder zuweisen.</translation>
        </message>
        <message>
            <source>The code divides by zero.</source>
            <translation>Der Code teilt durch null.</translation>
        </message>
        <message>
            <source>Check the divisor first.</source>
            <translation>Zuerst den Divisor prüfen.</translation>
        </message>
        <message>
            <source>json.loads() was given something that isn't JSON. The event arrives as a dict already and needs no parsing.</source>
            <translation>json.loads() bekam etwas, das kein JSON ist. Das Ereignis kommt schon als dict an und muss nicht geparst werden.</translation>
        </message>
        <message>
            <source>Remove json.loads() for the event, or print the text before parsing it.</source>
            <translation>json.loads() für das Ereignis entfernen oder den Text vor dem Parsen ausgeben.</translation>
        </message>
        <message>
            <source>The code writes to or reads from a place that it has no access to. A function may write below /tmp only.</source>
            <translation>Der Code schreibt oder liest an einem Ort, auf den er keinen Zugriff hat. Eine Funktion darf nur unterhalb von /tmp schreiben.</translation>
        </message>
        <message>
            <source>Use a path below /tmp.</source>
            <translation>Einen Pfad unterhalb von /tmp verwenden.</translation>
        </message>
        <message>
            <source>The temporary folder is full.</source>
            <translation>Der temporäre Ordner ist voll.</translation>
        </message>
        <message>
            <source>Write less, or delete files when they are no longer needed: warm environments keep /tmp.</source>
            <translation>Weniger schreiben oder nicht mehr benötigte Dateien löschen: Warme Umgebungen behalten /tmp.</translation>
        </message>
        <message>
            <source>The code uses a file or folder that does not exist.</source>
            <translation>Der Code verwendet eine Datei oder einen Ordner, den es nicht gibt.</translation>
        </message>
        <message>
            <source>Check the path. The function's own files are in the folder that LAMBDA_TASK_ROOT names.</source>
            <translation>Den Pfad prüfen. Die eigenen Dateien der Funktion sind in dem Ordner, den LAMBDA_TASK_ROOT nennt.</translation>
        </message>
        <message>
            <source>The code could not reach another computer or service.</source>
            <translation>Der Code konnte einen anderen Computer oder Dienst nicht erreichen.</translation>
        </message>
        <message>
            <source>Check the address, and whether this computer may connect to it.</source>
            <translation>Die Adresse prüfen und ob dieser Computer sich mit ihr verbinden darf.</translation>
        </message>
        <message>
            <source>The code reported a failure by a plain text instead of an Error.</source>
            <translation>Der Code meldete einen Fehlschlag mit bloßem Text statt mit einem Error.</translation>
        </message>
        <message>
            <source>throw new Error('…') or callback(new Error('…')) also says where it happened.</source>
            <translation>throw new Error('…') oder callback(new Error('…')) sagt auch, wo es geschah.</translation>
        </message>
        <message>
            <source>The function's code reported this error itself, or something that it called did.</source>
            <translation>Der Code der Funktion hat diesen Fehler selbst gemeldet, oder etwas, das er aufgerufen hat.</translation>
        </message>
        <message>
            <source>Look at the place where it was raised and at the log output.</source>
            <translation>Die Stelle ansehen, an der er ausgelöst wurde, und die Log-Ausgabe.</translation>
        </message>
        <message>
            <source>The function was still running when its time-out of {timeout} s was over, so it was ended. Usual causes: a promise that never settles, a callback that is never called, a timer or connection that is still open, or an endless loop.</source>
            <translation>Die Funktion lief noch, als ihr Timeout von {timeout} s vorbei war, deshalb wurde sie beendet. Übliche Ursachen: ein Promise, das nie abgeschlossen wird, ein Callback, der nie aufgerufen wird, ein Timer oder eine Verbindung, die noch offen ist, oder eine Endlosschleife.</translation>
        </message>
        <message>
            <source>Make sure that every path answers. If the work really takes longer, raise Timeout under Configuration. With a callback, context.callbackWaitsForEmptyEventLoop = false answers without waiting for open timers.</source>
            <translation>Sicherstellen, dass jeder Weg antwortet. Dauert die Arbeit wirklich länger, „Timeout“ unter „Configuration“ erhöhen. Mit einem Callback antwortet context.callbackWaitsForEmptyEventLoop = false, ohne auf offene Timer zu warten.</translation>
        </message>
        <message>
            <source>The function was still running when its time-out of {timeout} s was over, so it was ended. Usual causes: an endless loop, a sleep, or waiting for something that never answers.</source>
            <translation>Die Funktion lief noch, als ihr Timeout von {timeout} s vorbei war, deshalb wurde sie beendet. Übliche Ursachen: eine Endlosschleife, ein sleep oder das Warten auf etwas, das nie antwortet.</translation>
        </message>
        <message>
            <source>Make sure that the handler returns. If the work really takes longer, raise Timeout under Configuration.</source>
            <translation>Sicherstellen, dass der Handler zurückkehrt. Dauert die Arbeit wirklich länger, „Timeout“ unter „Configuration“ erhöhen.</translation>
        </message>
        <message>
            <source>The process was ended by the system, most often because it used more than its {memory} MB of memory.</source>
            <translation>Der Prozess wurde vom System beendet, meist weil er mehr als seine {memory} MB Speicher genutzt hat.</translation>
        </message>
        <message>
            <source>Raise Memory (MB) under Configuration, or keep less in memory at once. Compare Max memory used in the Summary.</source>
            <translation>„Memory (Speicher, MB)“ unter „Configuration“ erhöhen oder weniger auf einmal im Speicher halten. Mit „Max. genutzter Speicher“ unter „Summary“ vergleichen.</translation>
        </message>
        <message>
            <source>The code ended the whole process before it answered. Usually that is a call of process.exit().</source>
            <translation>Der Code hat den ganzen Prozess beendet, bevor er geantwortet hat. Meist ist das ein Aufruf von process.exit().</translation>
        </message>
        <message>
            <source>Remove process.exit() and return a value from the handler, or throw an Error to report a failure.</source>
            <translation>process.exit() entfernen und einen Wert aus dem Handler zurückgeben oder einen Error werfen, um einen Fehlschlag zu melden.</translation>
        </message>
        <message>
            <source>An error was thrown outside the handler's own call, in a timer or an event for example, and nobody caught it, so the process ended.</source>
            <translation>Ein Fehler wurde außerhalb des eigentlichen Handler-Aufrufs ausgelöst, etwa in einem Timer oder einem Event, und von niemandem abgefangen; deshalb endete der Prozess.</translation>
        </message>
        <message>
            <source>Catch it where it happens and report it through the callback, or use async functions and await.</source>
            <translation>Den Fehler dort abfangen, wo er entsteht, und über den Callback melden, oder async-Funktionen und await verwenden.</translation>
        </message>
        <message>
            <source>The process ended before it answered. Usual causes: process.exit(), an uncaught error outside the handler, or a handler that ends without calling back.</source>
            <translation>Der Prozess endete, bevor er geantwortet hat. Übliche Ursachen: process.exit(), ein nicht abgefangener Fehler außerhalb des Handlers oder ein Handler, der endet, ohne den Callback aufzurufen.</translation>
        </message>
        <message>
            <source>Read the end of the log output. Return a value from the handler, or throw an Error to report a failure.</source>
            <translation>Das Ende der Log-Ausgabe lesen. Einen Wert aus dem Handler zurückgeben oder einen Error werfen, um einen Fehlschlag zu melden.</translation>
        </message>
        <message>
            <source>The process ended before it answered. Usually the code calls sys.exit() or os._exit(), or a module crashed.</source>
            <translation>Der Prozess endete, bevor er geantwortet hat. Meist ruft der Code sys.exit() oder os._exit() auf, oder ein Modul ist abgestürzt.</translation>
        </message>
        <message>
            <source>Read the end of the log output. Return from the handler instead, or raise an exception to report a failure.</source>
            <translation>Das Ende der Log-Ausgabe lesen. Stattdessen aus dem Handler zurückkehren oder eine Exception auslösen, um einen Fehlschlag zu melden.</translation>
        </message>
        <message>
            <source>A custom runtime is a program named bootstrap in the package's top folder, and this package has none there.</source>
            <translation>Eine eigene Runtime ist ein Programm namens bootstrap im obersten Ordner des Pakets; dieses Paket hat dort keines.</translation>
        </message>
        <message>
            <source>Put bootstrap into the zip itself, not into a folder within it.</source>
            <translation>bootstrap in die Zip-Datei selbst legen, nicht in einen Ordner darin.</translation>
        </message>
        <message>
            <source>The package's bootstrap may not be executed.</source>
            <translation>bootstrap im Paket ist nicht als ausführbar markiert.</translation>
        </message>
        <message>
            <source>Run chmod 755 bootstrap before you zip it.</source>
            <translation>Vor dem Zippen chmod 755 bootstrap ausführen.</translation>
        </message>
        <message>
            <source>The package's bootstrap is neither a program of this system nor a script whose first line says what runs it.</source>
            <translation>bootstrap im Paket ist weder ein Programm dieses Systems noch ein Skript, dessen erste Zeile sagt, was es ausführt.</translation>
        </message>
        <message>
            <source>Begin a script with a line like #!/bin/sh; build a program for Linux.</source>
            <translation>Ein Skript mit einer Zeile wie #!/bin/sh beginnen; ein Programm für Linux bauen.</translation>
        </message>
        <message>
            <source>The first line of the package's bootstrap names an interpreter that is not there.</source>
            <translation>Die erste Zeile von bootstrap im Paket nennt einen Interpreter, den es nicht gibt.</translation>
        </message>
        <message>
            <source>Correct the line, and save the file with Linux line ends.</source>
            <translation>Die Zeile korrigieren und die Datei mit Linux-Zeilenenden speichern.</translation>
        </message>
        <message>
            <source>The function runs with {runtime}, and its code is for another runtime: it is written for {other}.</source>
            <translation>Die Funktion läuft mit {runtime}, aber ihr Code ist für eine andere Runtime: Er ist für {other} geschrieben.</translation>
        </message>
        <message>
            <source>Choose a runtime of {other} and the handler that belongs to the code under Configuration, or replace the code by code for {runtime}.</source>
            <translation>Unter „Configuration“ eine Runtime von {other} und den Handler wählen, der zum Code gehört, oder den Code durch Code für {runtime} ersetzen.</translation>
        </message>
        <message>
            <source>The handler {handler} names a class that is not in the package.</source>
            <translation>Der Handler {handler} nennt eine Klasse, die nicht im Paket ist.</translation>
        </message>
        <message>
            <source>Correct Handler under Configuration. Classes lie in the zip as in a jar, example.Hello as example/Hello.class, and further jars in lib/.</source>
            <translation>„Handler“ unter „Configuration“ korrigieren. Klassen liegen in der Zip-Datei wie in einem Jar, example.Hello als example/Hello.class, und weitere Jars in lib/.</translation>
        </message>
        <message>
            <source>The code uses the interfaces of aws-lambda-java-core, which Lambda has built in. They are not on this computer.</source>
            <translation>Der Code verwendet die Interfaces von aws-lambda-java-core, die Lambda eingebaut hat. Auf diesem Computer sind sie nicht vorhanden.</translation>
        </message>
        <message>
            <source>Put aws-lambda-java-core into the package, as a shaded jar does, or into lib/.</source>
            <translation>aws-lambda-java-core in das Paket legen, wie es ein Shaded Jar tut, oder in lib/.</translation>
        </message>
        <message>
            <source>The code was compiled for a later Java than the function's runtime.</source>
            <translation>Der Code wurde für ein neueres Java als die Runtime der Funktion kompiliert.</translation>
        </message>
        <message>
            <source>Choose a later runtime under Configuration, or compile with --release of an earlier one.</source>
            <translation>Unter „Configuration“ eine neuere Runtime wählen oder mit --release einer älteren kompilieren.</translation>
        </message>
        <message>
            <source>The class is there, but has no public method that fits the handler {handler}.</source>
            <translation>Die Klasse ist da, hat aber keine öffentliche Methode, die zum Handler {handler} passt.</translation>
        </message>
        <message>
            <source>Make the method public, with the event as its only parameter, or the event and a Context; or correct Handler under Configuration.</source>
            <translation>Die Methode öffentlich machen, mit dem Ereignis als einzigem Parameter oder dem Ereignis und einem Context; oder „Handler“ unter „Configuration“ korrigieren.</translation>
        </message>
        <message>
            <source>The handler {handler} names a file {module}.js, and the function's code has no such file: it is saved as {file}.</source>
            <translation>Der Handler {handler} nennt eine Datei {module}.js, aber der Code der Funktion hat keine solche Datei: Er ist als {file} gespeichert.</translation>
        </message>
        <message>
            <source>Correct the part before the dot in Handler under Configuration.</source>
            <translation>Den Teil vor dem Punkt in „Handler“ unter „Configuration“ korrigieren.</translation>
        </message>
        <message>
            <source>The handler {handler} names a file {module}.py, and the function's code has no such file: it is saved as {file}.</source>
            <translation>Der Handler {handler} nennt eine Datei {module}.py, aber der Code der Funktion hat keine solche Datei: Er ist als {file} gespeichert.</translation>
        </message>
        <message>
            <source>The code loads the AWS SDK, which Lambda has built in. It is not installed on this computer.</source>
            <translation>Der Code lädt das AWS SDK, das Lambda eingebaut hat. Auf diesem Computer ist es nicht installiert.</translation>
        </message>
        <message>
            <source>Remove the line that loads it while you try the function here.</source>
            <translation>Die Zeile, die es lädt, entfernen, solange die Funktion hier ausprobiert wird.</translation>
        </message>
        <message>
            <source>The code loads the module '{1}', which is neither part of Node.js nor of the function's code.</source>
            <translation>Der Code lädt das Modul '{1}', das weder zu Node.js noch zum Code der Funktion gehört.</translation>
        </message>
        <message>
            <source>Check the spelling. Code that is edited inline can use the modules of Node.js only.</source>
            <translation>Die Schreibweise prüfen. Hier im Editor bearbeiteter Code kann nur die Module von Node.js verwenden.</translation>
        </message>
        <message>
            <source>The code imports the module '{1}', which is neither part of Python nor of the function's code.</source>
            <translation>Der Code importiert das Modul '{1}', das weder zu Python noch zum Code der Funktion gehört.</translation>
        </message>
        <message>
            <source>Check the spelling. Code that is edited inline can use Python's standard library only.</source>
            <translation>Die Schreibweise prüfen. Hier im Editor bearbeiteter Code kann nur die Standardbibliothek von Python verwenden.</translation>
        </message>
        <message>
            <source>The module exists, but there is no '{1}' in it.</source>
            <translation>Das Modul gibt es, aber '{1}' ist nicht darin.</translation>
        </message>
        <message>
            <source>Check the spelling of the imported name.</source>
            <translation>Die Schreibweise des importierten Namens prüfen.</translation>
        </message>
        <message>
            <source>The code could not be loaded: something that it needs is missing or failed while it was loaded.</source>
            <translation>Der Code konnte nicht geladen werden: Etwas, das er braucht, fehlt oder ist beim Laden fehlgeschlagen.</translation>
        </message>
        <message>
            <source>Check the lines that load modules at the top of the code.</source>
            <translation>Die Zeilen am Anfang des Codes prüfen, die Module laden.</translation>
        </message>
        <message>
            <source>The code exports {export}, but it is not a function.</source>
            <translation>Der Code exportiert {export}, aber das ist keine Funktion.</translation>
        </message>
        <message>
            <source>Export a function: exports.{export} = async (event) =&gt; { … };</source>
            <translation>Eine Funktion exportieren: exports.{export} = async (event) =&gt; { … };</translation>
        </message>
        <message>
            <source>{file} is there, but exports nothing named {export}, as the handler {handler} asks for.</source>
            <translation>{file} ist da, exportiert aber nichts namens {export}, wie es der Handler {handler} verlangt.</translation>
        </message>
        <message>
            <source>Write exports.{export} = async (event) =&gt; { … }; or correct the part after the dot in Handler under Configuration.</source>
            <translation>exports.{export} = async (event) =&gt; { … }; schreiben oder den Teil nach dem Punkt in „Handler“ unter „Configuration“ korrigieren.</translation>
        </message>
        <message>
            <source>{file} is there, but defines no function {export}, as the handler {handler} asks for.</source>
            <translation>{file} ist da, definiert aber keine Funktion {export}, wie es der Handler {handler} verlangt.</translation>
        </message>
        <message>
            <source>Write def {export}(event, context): or correct the part after the dot in Handler under Configuration.</source>
            <translation>def {export}(event, context): schreiben oder den Teil nach dem Punkt in „Handler“ unter „Configuration“ korrigieren.</translation>
        </message>
        <message>
            <source>The handler {handler} is not of the form file.export.</source>
            <translation>Der Handler {handler} hat nicht die Form file.export.</translation>
        </message>
        <message>
            <source>Set Handler under Configuration to something like index.handler.</source>
            <translation>„Handler“ unter „Configuration“ auf etwas wie index.handler setzen.</translation>
        </message>
        <message>
            <source>The handler {handler} is not of the form module.function.</source>
            <translation>Der Handler {handler} hat nicht die Form module.function.</translation>
        </message>
        <message>
            <source>Set Handler under Configuration to something like lambda_function.lambda_handler.</source>
            <translation>„Handler“ unter „Configuration“ auf etwas wie lambda_function.lambda_handler setzen.</translation>
        </message>
        <message>
            <source>The handler's file has the name of a module that is built into Python, which is found first.</source>
            <translation>Die Datei des Handlers heißt wie ein in Python eingebautes Modul, das zuerst gefunden wird.</translation>
        </message>
        <message>
            <source>Use another file name in Handler under Configuration.</source>
            <translation>Einen anderen Dateinamen in „Handler“ unter „Configuration“ verwenden.</translation>
        </message>
        <message>
            <source>The code uses import or export as ES modules do, and {file} is loaded as a CommonJS module.</source>
            <translation>Der Code verwendet import oder export wie ES-Module, aber {file} wird als CommonJS-Modul geladen.</translation>
        </message>
        <message>
            <source>Load with const name = require('name'); and export with exports.{export} = …;</source>
            <translation>Zum Laden const name = require('name'); verwenden, zum Exportieren exports.{export} = …;</translation>
        </message>
        <message>
            <source>The indentation is wrong: a block has too few or too many spaces, or mixes tabs and spaces.</source>
            <translation>Die Einrückung passt nicht: Einem Block fehlen Leerzeichen, er hat zu viele oder mischt Tabs und Leerzeichen.</translation>
        </message>
        <message>
            <source>Indent all lines of a block alike, with four spaces for each level.</source>
            <translation>Die Zeilen eines Blocks gleich einrücken, mit vier Leerzeichen je Ebene.</translation>
        </message>
        <message>
            <source>The code ends before everything that was opened is closed: a bracket, a brace or a quote is missing.</source>
            <translation>Der Code endet, bevor alles Geöffnete geschlossen ist: Eine Klammer oder ein Anführungszeichen fehlt.</translation>
        </message>
        <message>
            <source>Look for the opening one that has no partner; the editor marks pairs as the cursor touches them.</source>
            <translation>Das öffnende Zeichen ohne Gegenstück suchen; der Editor markiert Paare, wenn der Cursor sie berührt.</translation>
        </message>
        <message>
            <source>await is used in a function that is not async.</source>
            <translation>await wird in einer Funktion verwendet, die nicht async ist.</translation>
        </message>
        <message>
            <source>Write async before that function.</source>
            <translation>async vor diese Funktion schreiben.</translation>
        </message>
        <message>
            <source>The code can't be read. Usually a bracket, a quote, a comma or a colon is missing or too many, at the place that is named or just before it.</source>
            <translation>Der Code kann nicht gelesen werden. Meist fehlt an der genannten Stelle oder kurz davor eine Klammer, ein Anführungszeichen, ein Komma oder ein Doppelpunkt, oder es ist eines zu viel.</translation>
        </message>
        <message>
            <source>Correct the code, then press Save and test.</source>
            <translation>Den Code korrigieren, dann „Save and test“ drücken.</translation>
        </message>
        <message>
            <source>The handler returned a value with a {1} in it, for which JSON has no form.</source>
            <translation>Der Handler hat einen Wert mit {1} darin zurückgegeben, wofür JSON keine Form hat.</translation>
        </message>
        <message>
            <source>Turn it into text, numbers, lists or dicts before returning it, for example with str() or list().</source>
            <translation>Vor der Rückgabe in Text, Zahlen, Listen oder dicts umwandeln, etwa mit str() oder list().</translation>
        </message>
        <message>
            <source>The handler returned an object that contains itself, for which JSON has no form.</source>
            <translation>Der Handler hat ein Objekt zurückgegeben, das sich selbst enthält; dafür hat JSON keine Form.</translation>
        </message>
        <message>
            <source>Return a new object with just the members that the caller needs.</source>
            <translation>Ein neues Objekt nur mit den Elementen zurückgeben, die der Aufrufer braucht.</translation>
        </message>
        <message>
            <source>The handler returned a BigInt, for which JSON has no form.</source>
            <translation>Der Handler hat einen BigInt zurückgegeben; dafür hat JSON keine Form.</translation>
        </message>
        <message>
            <source>Return it as text, with String(value), or as a Number where it is small enough.</source>
            <translation>Als Text zurückgeben, mit String(value), oder als Number, wo der Wert klein genug ist.</translation>
        </message>
        <message>
            <source>The handler returned a value for which JSON has no form: an object that contains itself, a BigInt, a set, a date …</source>
            <translation>Der Handler hat einen Wert zurückgegeben, für den JSON keine Form hat: ein Objekt, das sich selbst enthält, einen BigInt, eine Menge, ein Datum …</translation>
        </message>
        <message>
            <source>Return only text, numbers, true, false, null, lists and plain objects.</source>
            <translation>Nur Text, Zahlen, true, false, null, Listen und einfache Objekte zurückgeben.</translation>
        </message>
        <message>
            <source>The result is larger than Lambda lets a function return.</source>
            <translation>Das Ergebnis ist größer, als Lambda eine Funktion zurückgeben lässt.</translation>
        </message>
        <message>
            <source>Return less: a part of the data, or the place where they are.</source>
            <translation>Weniger zurückgeben: einen Teil der Daten oder den Ort, an dem sie liegen.</translation>
        </message>
        <message>
            <source>The event could not be read as JSON.</source>
            <translation>Das Ereignis konnte nicht als JSON gelesen werden.</translation>
        </message>
        <message>
            <source>Correct the event under Actions, Configure test event.</source>
            <translation>Das Ereignis unter „Actions“, „Configure test event“ korrigieren.</translation>
        </message>
        <message>
            <source>The handler is async, and nothing was left to wait for though its promise had not settled: an await on something that never happens.</source>
            <translation>Der Handler ist async, und es blieb nichts, worauf zu warten war, obwohl sein Promise nicht abgeschlossen war: ein await auf etwas, das nie geschieht.</translation>
        </message>
        <message>
            <source>Resolve or reject every promise that the handler waits for.</source>
            <translation>Jedes Promise, auf das der Handler wartet, mit resolve oder reject abschließen.</translation>
        </message>
        <message>
            <source>A promise was rejected and nobody handled it, so the process was ended.</source>
            <translation>Ein Promise wurde abgelehnt und niemand hat es behandelt, deshalb wurde der Prozess beendet.</translation>
        </message>
        <message>
            <source>Put await or return before the call that makes the promise, or add .catch() to it.</source>
            <translation>await oder return vor den Aufruf setzen, der das Promise erzeugt, oder .catch() anhängen.</translation>
        </message>
    </context>
    <context>
        <name>FileWriter</name>
        <message>
            <source>%1 can't be written to.</source>
            <translation>In %1 kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>%1 konnte nicht geschrieben werden.</translation>
        </message>
    </context>
    <context>
        <name>FunctionDeletion</name>
        <message>
            <source>Delete function %1</source>
            <translation>Funktion %1 löschen</translation>
        </message>
        <message>
            <source>The function %1, its code, its versions and aliases, its test events and its runs will be deleted. You can undo this for as long as the message about it is shown.</source>
            <translation>Die Funktion %1, ihr Code, ihre Versionen und Aliasse, ihre Testereignisse und ihre Läufe werden gelöscht. Das lässt sich rückgängig machen, solange die Meldung darüber angezeigt wird.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
    </context>
    <context>
        <name>FunctionDraft</name>
        <message>
            <source>Choose a runtime.</source>
            <translation>Eine Runtime wählen.</translation>
        </message>
        <message>
            <source>Choose a role.</source>
            <translation>Eine Rolle wählen.</translation>
        </message>
        <message>
            <source>Memory is a whole number of MB, from %1 to %2.</source>
            <translation>Der Speicher ist eine ganze Zahl von MB, von %1 bis %2.</translation>
        </message>
        <message>
            <source>Ephemeral storage is a whole number of MB, from %1 to %2.</source>
            <translation>Der flüchtige Speicher ist eine ganze Zahl von MB, von %1 bis %2.</translation>
        </message>
        <message>
            <source>Time-out is whole minutes and seconds, %1 to %2 seconds in all.</source>
            <translation>Das Timeout besteht aus ganzen Minuten und Sekunden, insgesamt %1 bis %2 Sekunden.</translation>
        </message>
    </context>
    <context>
        <name>FunctionLayerRows</name>
        <message>
            <source>The workspace holds a layer that can't be read.</source>
            <translation>Der Arbeitsbereich enthält einen Layer, der nicht gelesen werden kann.</translation>
        </message>
    </context>
    <context>
        <name>FunctionLayers</name>
        <message>
            <source>Layer version %1 does not exist.</source>
            <translation>Layer version %1 does not exist.</translation>
        </message>
        <message>
            <source>The platform of %1 has no layers: they came in November 2018.</source>
            <translation>Die Plattform „%1“ hat keine Layer: Sie kamen im November 2018.</translation>
        </message>
        <message>
            <source>Cannot reference more than %1 layers.</source>
            <translation>Cannot reference more than %1 layers.</translation>
        </message>
        <message>
            <source>Two different versions of the same layer are not allowed to be referenced in the same function. %1 and %2 are versions of the same layer.</source>
            <translation>Two different versions of the same layer are not allowed to be referenced in the same function. %1 and %2 are versions of the same layer.</translation>
        </message>
        <message>
            <source>Layers consume more than the available size of %1 bytes</source>
            <translation>Layers consume more than the available size of %1 bytes</translation>
        </message>
        <message>
            <source>Function code combined with layers exceeds the maximum allowed size of %1 bytes. The actual size is %2 bytes.</source>
            <translation>Function code combined with layers exceeds the maximum allowed size of %1 bytes. The actual size is %2 bytes.</translation>
        </message>
    </context>
    <context>
        <name>FunctionReference</name>
        <message>
            <source>"%1" names no function: give a name, or an ARN.</source>
            <translation>„%1“ bezeichnet keine Funktion: einen Namen oder eine ARN angeben.</translation>
        </message>
    </context>
    <context>
        <name>FunctionRow</name>
        <message>
            <source>The workspace holds a function that can't be read.</source>
            <translation>Der Arbeitsbereich enthält eine Funktion, die nicht gelesen werden kann.</translation>
        </message>
    </context>
    <context>
        <name>FunctionSettingsStore</name>
        <message>
            <source>Function not found: %1</source>
            <translation>Function not found: %1</translation>
        </message>
    </context>
    <context>
        <name>FunctionStore</name>
        <message>
            <source>Function not found: %1</source>
            <translation>Function not found: %1</translation>
        </message>
        <message>
            <source>Function already exist: %1</source>
            <translation>Function already exist: %1</translation>
        </message>
    </context>
    <context>
        <name>FunctionValues</name>
        <message>
            <source>a space</source>
            <translation>ein Leerzeichen</translation>
        </message>
        <message>
            <source>an invisible character</source>
            <translation>ein unsichtbares Zeichen</translation>
        </message>
        <message>
            <source>A function needs a name.</source>
            <translation>Eine Funktion braucht einen Namen.</translation>
        </message>
        <message>
            <source>A name has letters, digits, hyphens and underscores only; "%1" has %2.</source>
            <translation>Ein Name enthält nur Buchstaben, Ziffern, Bindestriche und Unterstriche; „%1“ enthält %2.</translation>
        </message>
        <message>
            <source>A name has at most %1 characters; this one has %2.</source>
            <translation>Ein Name hat höchstens %1 Zeichen; dieser hat %2.</translation>
        </message>
        <message>
            <source>A description has at most %1 characters; this one has %2.</source>
            <translation>Eine Beschreibung hat höchstens %1 Zeichen; diese hat %2.</translation>
        </message>
        <message>
            <source>A function needs a handler: the file and the function in it, such as index.handler or lambda_function.lambda_handler.</source>
            <translation>Eine Funktion braucht einen Handler: die Datei und die Funktion darin, etwa index.handler oder lambda_function.lambda_handler.</translation>
        </message>
        <message>
            <source>A handler has no spaces; "%1" has %2.</source>
            <translation>Ein Handler enthält keine Leerzeichen; „%1“ enthält %2.</translation>
        </message>
        <message>
            <source>A handler has at most %1 characters; this one has %2.</source>
            <translation>Ein Handler hat höchstens %1 Zeichen; dieser hat %2.</translation>
        </message>
        <message>
            <source>Memory goes from %1 to %2 MB; %3 MB is outside.</source>
            <translation>Der Speicher reicht von %1 bis %2 MB; %3 MB liegen außerhalb.</translation>
        </message>
        <message>
            <source>Memory goes from %1 MB in steps of %2 MB; %3 MB is between two steps.</source>
            <translation>Der Speicher beginnt bei %1 MB und geht in Schritten von %2 MB; %3 MB liegen zwischen zwei Schritten.</translation>
        </message>
        <message>
            <source>Ephemeral storage goes from %1 to %2 MB; %3 MB is outside.</source>
            <translation>Der flüchtige Speicher reicht von %1 bis %2 MB; %3 MB liegen außerhalb.</translation>
        </message>
        <message>
            <source>A time-out goes from %1 s to %2 min %3 s; this one is %4 min %5 s.</source>
            <translation>Ein Timeout reicht von %1 s bis %2 min %3 s; dieses beträgt %4 min %5 s.</translation>
        </message>
        <message>
            <source>An environment variable needs a key.</source>
            <translation>Eine Umgebungsvariable braucht einen Schlüssel.</translation>
        </message>
        <message>
            <source>The platform sets %1 itself; a function can't change it.</source>
            <translation>Die Plattform setzt %1 selbst; eine Funktion kann das nicht ändern.</translation>
        </message>
        <message>
            <source>A key has letters, digits and underscores only; "%1" has %2.</source>
            <translation>Ein Schlüssel enthält nur Buchstaben, Ziffern und Unterstriche; „%1“ enthält %2.</translation>
        </message>
        <message>
            <source>A key begins with a letter; "%1" doesn't.</source>
            <translation>Ein Schlüssel beginnt mit einem Buchstaben; „%1“ nicht.</translation>
        </message>
        <message>
            <source>A key has at least two characters; "%1" has one.</source>
            <translation>Ein Schlüssel hat mindestens zwei Zeichen; „%1“ hat eines.</translation>
        </message>
        <message>
            <source>The platform of that time had no environment variables.</source>
            <translation>Die Plattform jener Zeit hatte keine Umgebungsvariablen.</translation>
        </message>
        <message>
            <source>The key %1 is there twice.</source>
            <translation>Den Schlüssel %1 gibt es zweimal.</translation>
        </message>
        <message>
            <source>The value of %1 has a zero character, which no variable can hold.</source>
            <translation>Der Wert von %1 enthält ein Nullzeichen, das keine Variable aufnehmen kann.</translation>
        </message>
        <message>
            <source>The environment variables together have at most %1 bytes; these have %2.</source>
            <translation>Die Umgebungsvariablen haben zusammen höchstens %1 Bytes; diese haben %2.</translation>
        </message>
        <message>
            <source>"%1"</source>
            <extracomment>a character that may not stand there</extracomment>
            <translation>„%1“</translation>
        </message>
    </context>
    <context>
        <name>HelloWorldTour</name>
        <message>
            <source>Begin a new function</source>
            <translation>Neue Funktion beginnen</translation>
        </message>
        <message>
            <source>Press this button. Once there are functions, it is called Create a Lambda function.</source>
            <translation>Diese Schaltfläche drücken. Sobald es Funktionen gibt, heißt sie „Create a Lambda function (Lambda-Funktion erstellen)“.</translation>
        </message>
        <message>
            <source>Go to the list of functions first.</source>
            <translation>Zuerst zur Liste der Funktionen gehen.</translation>
        </message>
        <message>
            <source>Choose a blueprint</source>
            <translation>Blueprint wählen</translation>
        </message>
        <message>
            <source>Blueprints are functions to begin with. Click hello-world: it logs three values and answers with the first.</source>
            <translation>Blueprints sind Funktionen für den Anfang. Auf hello-world klicken: Es protokolliert drei Werte und antwortet mit dem ersten.</translation>
        </message>
        <message>
            <source>Go to Select blueprint first.</source>
            <translation>Zuerst zu „Select blueprint“ gehen.</translation>
        </message>
        <message>
            <source>Enter a name</source>
            <translation>Namen eingeben</translation>
        </message>
        <message>
            <source>Call it hello, for example, then press Tab. All else can stay as it is; the code is below.</source>
            <translation>Zum Beispiel hello eingeben, dann Tab drücken. Alles andere kann bleiben, wie es ist; der Code steht darunter.</translation>
        </message>
        <message>
            <source>Begin a new function and choose a blueprint first.</source>
            <translation>Zuerst eine neue Funktion beginnen und einen Blueprint wählen.</translation>
        </message>
        <message>
            <source>Go on to the review</source>
            <translation>Weiter zum Überprüfen</translation>
        </message>
        <message>
            <source>Press Next.</source>
            <translation>„Weiter“ drücken.</translation>
        </message>
        <message>
            <source>Create the function</source>
            <translation>Funktion erstellen</translation>
        </message>
        <message>
            <source>Look at what you have chosen, and press Create function.</source>
            <translation>Die getroffene Auswahl ansehen und „Create function (Funktion erstellen)“ drücken.</translation>
        </message>
        <message>
            <source>Fill in Configure function and press Next first.</source>
            <translation>Zuerst „Configure function“ ausfüllen und „Weiter“ drücken.</translation>
        </message>
        <message>
            <source>Test it</source>
            <translation>Testen</translation>
        </message>
        <message>
            <source>Press Test. The first time it asks for the event that the function gets.</source>
            <translation>„Test“ drücken. Beim ersten Mal wird nach dem Ereignis gefragt, das die Funktion bekommt.</translation>
        </message>
        <message>
            <source>Open your function first.</source>
            <translation>Zuerst die Funktion öffnen.</translation>
        </message>
        <message>
            <source>Send an event</source>
            <translation>Ereignis senden</translation>
        </message>
        <message>
            <source>The event is JSON. Change a value if you like, then press Save and test.</source>
            <translation>Das Ereignis ist JSON. Nach Belieben einen Wert ändern, dann „Save and test (Speichern und testen)“ drücken.</translation>
        </message>
        <message>
            <source>Press Test on your function's page first.</source>
            <translation>Zuerst auf der Seite der Funktion „Test“ drücken.</translation>
        </message>
        <message>
            <source>Read the result</source>
            <translation>Ergebnis lesen</translation>
        </message>
        <message>
            <source>The function has run on this computer. Here is whether it succeeded, and below what it returned.</source>
            <translation>Die Funktion ist auf diesem Computer gelaufen. Hier steht, ob sie erfolgreich war, und darunter, was sie zurückgegeben hat.</translation>
        </message>
        <message>
            <source>Read the log</source>
            <translation>Log lesen</translation>
        </message>
        <message>
            <source>What the code printed, between the platform's own lines: START, END, and REPORT with time and memory.</source>
            <translation>Was der Code ausgegeben hat, zwischen den Zeilen der Plattform: START, END und REPORT mit Zeit und Speicher.</translation>
        </message>
        <message>
            <source>See how it does</source>
            <translation>Verhalten ansehen</translation>
        </message>
        <message>
            <source>Open the tab Monitoring: charts of all its runs, a timeline, and what they would cost.</source>
            <translation>Den Reiter „Monitoring“ öffnen: Diagramme aller Läufe, eine Zeitachse und was sie kosten würden.</translation>
        </message>
        <message>
            <source>Find its logs</source>
            <translation>Logs finden</translation>
        </message>
        <message>
            <source>Press View logs in CloudWatch: the logs of all runs are kept there.</source>
            <translation>„View logs in CloudWatch (Logs ansehen)“ drücken: Dort werden die Logs aller Läufe aufbewahrt.</translation>
        </message>
        <message>
            <source>Open Monitoring on your function's page first.</source>
            <translation>Zuerst auf der Seite der Funktion „Monitoring“ öffnen.</translation>
        </message>
        <message>
            <source>That is the whole way</source>
            <translation>Das ist der ganze Weg</translation>
        </message>
        <message>
            <source>Each log stream belongs to one execution environment; Enter opens it. You find this tour again under Help, Take the tour.</source>
            <translation>Jeder Log-Stream gehört zu einer Ausführungsumgebung; Enter öffnet ihn. Diese Tour ist jederzeit unter „Hilfe“, „Tour starten“ zu finden.</translation>
        </message>
        <message>
            <source>The logs are under Services, CloudWatch, Log groups.</source>
            <translation>Die Logs sind unter „Dienste“, „CloudWatch“, „Log groups (Log-Gruppen)“.</translation>
        </message>
    </context>
    <context>
        <name>HitReader</name>
        <message>
            <source>(This event has been removed.)</source>
            <translation>(Dieses Ereignis wurde entfernt.)</translation>
        </message>
    </context>
    <context>
        <name>InsightsCollector</name>
        <message>
            <source>The query needs more memory than it may have. Filter the events first, or group by something that has fewer values.</source>
            <translation>Die Abfrage braucht mehr Speicher, als sie haben darf. Zuerst die Ereignisse filtern oder nach etwas mit weniger Werten gruppieren.</translation>
        </message>
    </context>
    <context>
        <name>InvocationQueueStore</name>
        <message>
            <source>The workspace holds an invocation that can't be read.</source>
            <translation>Der Arbeitsbereich enthält einen Aufruf, der nicht gelesen werden kann.</translation>
        </message>
    </context>
    <context>
        <name>JsonLines</name>
        <message>
            <source>Shown as plain text: this event has %1, and JSON is laid out as a tree up to %2.</source>
            <translation>Als reiner Text angezeigt: Dieses Ereignis hat %1; als Baum wird JSON nur bis %2 dargestellt.</translation>
        </message>
        <message>
            <source>Shown as plain text: as a tree this event would have %1 lines, and at most %2 are laid out.</source>
            <translation>Als reiner Text angezeigt: Als Baum hätte dieses Ereignis %1 Zeilen; höchstens %2 werden dargestellt.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <extracomment>Number of members of a closed object or array.</extracomment>
            <translation>
                <numerusform>%n Element</numerusform>
                <numerusform>%n Elemente</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KeyText</name>
        <message>
            <source>%1 then %2</source>
            <extracomment>Keys that are pressed one after the other: %1 is `Ctrl+X`, %2 is `U`</extracomment>
            <translation>%1 und dann %2</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <extracomment>Keys that do the same: %1 is `Ctrl+Return`, or several already joined so, and %2 is `F5`</extracomment>
            <translation>%1 oder %2</translation>
        </message>
        <message>
            <source>Plus</source>
            <extracomment>The key +, as in `Ctrl+Plus`</extracomment>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Minus</source>
            <extracomment>The key -, as in `Ctrl+Minus`</extracomment>
            <translation>Minus</translation>
        </message>
    </context>
    <context>
        <name>LayerStore</name>
        <message>
            <source>The workspace holds a layer that can't be read.</source>
            <translation>Der Arbeitsbereich enthält einen Layer, der nicht gelesen werden kann.</translation>
        </message>
    </context>
    <context>
        <name>LayerVersion</name>
        <message>
            <source>A layer needs a name.</source>
            <translation>Ein Layer braucht einen Namen.</translation>
        </message>
        <message>
            <source>A layer's name has at most %1 characters.</source>
            <translation>Der Name eines Layers hat höchstens %1 Zeichen.</translation>
        </message>
        <message>
            <source>A layer's name has letters, digits, hyphens and underscores only.</source>
            <translation>Der Name eines Layers enthält nur Buchstaben, Ziffern, Bindestriche und Unterstriche.</translation>
        </message>
        <message>
            <source>"%1" is not the ARN of a layer.</source>
            <translation>„%1“ ist nicht die ARN eines Layers.</translation>
        </message>
    </context>
    <context>
        <name>LogDatabase</name>
        <message>
            <source>The logs of this workspace were written by a newer Lambdesk.</source>
            <translation>Die Logs dieses Arbeitsbereichs wurden von einem neueren Lambdesk geschrieben.</translation>
        </message>
        <message>
            <source>The file of the logs can't be used or put aside.</source>
            <translation>Die Datei der Logs ist nicht verwendbar und lässt sich nicht beiseitelegen.</translation>
        </message>
    </context>
    <context>
        <name>ListText</name>
        <message numerus="yes">
            <source>%n more</source>
            <extracomment>At the end of a list of names.</extracomment>
            <translation>
                <numerusform>%n weitere</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LogProblem</name>
        <message>
            <source>The output isn't stored in CloudWatch Logs: the role %1 doesn't allow %2.</source>
            <translation>Die Ausgabe wird nicht in CloudWatch Logs gespeichert: Die Rolle %1 erlaubt %2 nicht.</translation>
        </message>
    </context>
    <context>
        <name>LogReader</name>
        <message>
            <source>There is no log group "%1".</source>
            <translation>Es gibt keine Log-Gruppe „%1“.</translation>
        </message>
        <message>
            <source>There is no log stream "%1" in %2.</source>
            <translation>Es gibt keinen Log-Stream „%1“ in %2.</translation>
        </message>
        <message>
            <source>The log stream isn't there any more.</source>
            <translation>Den Log-Stream gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>There is no log of the run %1.</source>
            <translation>Es gibt kein Log des Laufs %1.</translation>
        </message>
    </context>
    <context>
        <name>LogRules</name>
        <message>
            <source>A log group's name has 1 to %1 characters.</source>
            <translation>Der Name einer Log-Gruppe hat 1 bis %1 Zeichen.</translation>
        </message>
        <message>
            <source>A log group's name has letters, digits, and _ - / . # only.</source>
            <translation>Der Name einer Log-Gruppe darf nur Buchstaben, Ziffern und _ - / . # enthalten.</translation>
        </message>
        <message>
            <source>A log stream's name has 1 to %1 characters.</source>
            <translation>Der Name eines Log-Streams hat 1 bis %1 Zeichen.</translation>
        </message>
        <message>
            <source>A log stream's name has neither : nor *.</source>
            <translation>Der Name eines Log-Streams enthält weder : noch *.</translation>
        </message>
        <message numerus="yes">
            <source>Events can't be kept for %n day(s): choose a number that is offered.</source>
            <translation>
                <numerusform>Ereignisse können nicht %n Tag aufbewahrt werden: eine der angebotenen Zahlen wählen.</numerusform>
                <numerusform>Ereignisse können nicht %n Tage aufbewahrt werden: eine der angebotenen Zahlen wählen.</numerusform>
            </translation>
        </message>
        <message>
            <source>A log group has at most %1 tags.</source>
            <translation>Eine Log-Gruppe hat höchstens %1 Tags.</translation>
        </message>
        <message>
            <source>A tag's key has 1 to %1 characters.</source>
            <translation>Ein Tag-Schlüssel hat 1 bis %1 Zeichen.</translation>
        </message>
        <message>
            <source>A tag's value has at most %1 characters.</source>
            <translation>Ein Tag-Wert hat höchstens %1 Zeichen.</translation>
        </message>
        <message>
            <source>One call takes 1 to %1 events.</source>
            <translation>Eine Anfrage nimmt 1 bis %1 Ereignisse auf.</translation>
        </message>
        <message>
            <source>An event's message has at least one character.</source>
            <translation>Die Nachricht eines Ereignisses hat mindestens ein Zeichen.</translation>
        </message>
        <message>
            <source>An event has at most %1 bytes.</source>
            <translation>Ein Ereignis hat höchstens %1 Bytes.</translation>
        </message>
        <message>
            <source>The events of one call must be in the order of their time.</source>
            <translation>Die Ereignisse einer Anfrage müssen zeitlich geordnet sein.</translation>
        </message>
        <message>
            <source>One call takes at most %1 bytes.</source>
            <translation>Eine Anfrage nimmt höchstens %1 Bytes auf.</translation>
        </message>
        <message>
            <source>The events of one call must lie within 24 hours.</source>
            <translation>Die Ereignisse einer Anfrage müssen innerhalb von 24 Stunden liegen.</translation>
        </message>
        <message>
            <source>An event is too old: at most 14 days are taken.</source>
            <translation>Ein Ereignis ist zu alt: Höchstens 14 Tage werden angenommen.</translation>
        </message>
        <message>
            <source>An event lies more than 2 hours in the future.</source>
            <translation>Ein Ereignis liegt mehr als 2 Stunden in der Zukunft.</translation>
        </message>
    </context>
    <context>
        <name>LogStore</name>
        <message>
            <source>There is no log group "%1".</source>
            <translation>Es gibt keine Log-Gruppe „%1“.</translation>
        </message>
        <message>
            <source>There is no log stream "%1" in %2.</source>
            <translation>Es gibt keinen Log-Stream „%1“ in %2.</translation>
        </message>
        <message>
            <source>There is a log group "%1" already.</source>
            <translation>Eine Log-Gruppe „%1“ gibt es schon.</translation>
        </message>
        <message>
            <source>There is a log stream "%1" in %2 already.</source>
            <translation>Einen Log-Stream „%1“ in %2 gibt es schon.</translation>
        </message>
    </context>
    <context>
        <name>LogWalk</name>
        <message>
            <source>This isn't a place to go on from.</source>
            <translation>Von dieser Stelle aus geht es nicht weiter.</translation>
        </message>
        <message>
            <source>There is no log group to look through.</source>
            <translation>Es gibt keine Log-Gruppe zum Durchsuchen.</translation>
        </message>
        <message>
            <source>There is no log group "%1".</source>
            <translation>Es gibt keine Log-Gruppe „%1“.</translation>
        </message>
    </context>
    <context>
        <name>LogWriter</name>
        <message>
            <source>The stored logs can't be used. They were put aside as %1, and new ones begun.</source>
            <translation>Die gespeicherten Logs sind nicht verwendbar. Sie wurden als %1 beiseitegelegt und neue begonnen.</translation>
        </message>
    </context>
    <context>
        <name>MergedFolders</name>
        <message>
            <source>The function's layers could not be put together.</source>
            <translation>Die Layer der Funktion konnten nicht zusammengeführt werden.</translation>
        </message>
    </context>
    <context>
        <name>MetricRecorder</name>
        <message>
            <source>The metrics aren't open.</source>
            <translation>Die Metriken sind nicht geöffnet.</translation>
        </message>
    </context>
    <context>
        <name>MetricSchema</name>
        <message>
            <source>The metrics were written by a newer Lambdesk.</source>
            <translation>Die Metriken wurden von einem neueren Lambdesk geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>Migrations</name>
        <message>
            <source>This workspace was written by a newer Lambdesk. Install that version, or start this one with another workspace.</source>
            <translation>Dieser Arbeitsbereich wurde von einem neueren Lambdesk geschrieben. Jene Version installieren oder diese mit einem anderen Arbeitsbereich starten.</translation>
        </message>
    </context>
    <context>
        <name>MovePlan</name>
        <message>
            <source>The workspace is there already.</source>
            <translation>Der Arbeitsbereich ist bereits dort.</translation>
        </message>
        <message>
            <source>This is a folder in the workspace. Choose one outside of it.</source>
            <translation>Dies ist ein Ordner im Arbeitsbereich. Einen außerhalb davon wählen.</translation>
        </message>
        <message>
            <source>The workspace is in this folder. Name a new folder in it.</source>
            <translation>Der Arbeitsbereich liegt in diesem Ordner. Einen neuen Ordner darin angeben.</translation>
        </message>
        <message>
            <source>This is a file. Choose a folder.</source>
            <translation>Dies ist eine Datei. Einen Ordner wählen.</translation>
        </message>
        <message>
            <source>This folder isn't empty. Choose an empty one, or name a new folder in it.</source>
            <translation>Dieser Ordner ist nicht leer. Einen leeren wählen oder einen neuen Ordner darin angeben.</translation>
        </message>
        <message>
            <source>This is the top folder of a disk. Name a new folder in it.</source>
            <translation>Dies ist der oberste Ordner eines Datenträgers. Einen neuen Ordner darin angeben.</translation>
        </message>
        <message>
            <source>You may not make folders in %1. Choose a folder in a place of yours.</source>
            <translation>In %1 dürfen keine Ordner angelegt werden. Einen Ordner an einem eigenen Ort wählen.</translation>
        </message>
        <message>
            <source>%1 is a file, and there are no folders in a file. Choose another place.</source>
            <extracomment>%1 is a path.</extracomment>
            <translation>%1 ist eine Datei, und in einer Datei gibt es keine Ordner. Einen anderen Ort wählen.</translation>
        </message>
        <message>
            <source>Nothing can be kept in %1: it isn't on a disk. Choose a folder in a place of yours.</source>
            <extracomment>%1 is a path.</extracomment>
            <translation>In %1 kann nichts aufbewahrt werden: Es liegt auf keinem Datenträger. Einen Ordner an einem eigenen Ort wählen.</translation>
        </message>
        <message>
            <source>Enter the whole path of a folder, from the first /.</source>
            <translation>Den ganzen Pfad eines Ordners eingeben, vom ersten / an.</translation>
        </message>
        <message>
            <source>There is no folder %1. Make it first, or choose another one.</source>
            <translation>Es gibt keinen Ordner %1. Ihn zuerst anlegen oder einen anderen wählen.</translation>
        </message>
        <message>
            <source>There is too little room: the move needs %1, and %2 are free there.</source>
            <extracomment>Both are sizes, such as 20 MB.</extracomment>
            <translation>Es ist zu wenig Platz: Das Verschieben braucht %1, dort sind %2 frei.</translation>
        </message>
        <message numerus="yes">
            <source>The folder's name is too long. Choose one of at most %n character(s).</source>
            <translation>
                <numerusform>Der Name des Ordners ist zu lang. Wählen Sie einen mit höchstens %n Zeichen.</numerusform>
                <numerusform>Der Name des Ordners ist zu lang. Wählen Sie einen mit höchstens %n Zeichen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder's path is too long for the files in it. Choose a folder that is in fewer others.</source>
            <translation>Der Pfad des Ordners ist zu lang für die Dateien darin. Wählen Sie einen Ordner, der in weniger anderen liegt.</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>'%1' is not a theme: system, light, dark or high-contrast.</source>
            <translation>„%1“ ist kein Design: system, light, dark oder high-contrast.</translation>
        </message>
        <message>
            <source>There is no file '%1'.</source>
            <translation>Die Datei „%1“ gibt es nicht.</translation>
        </message>
        <message>
            <source>A console for AWS Lambda functions that runs them on this computer, without an account.</source>
            <translation>Eine Konsole für AWS-Lambda-Funktionen, die sie auf diesem Computer ausführt, ohne Konto.</translation>
        </message>
        <message>
            <source>For developers: shows the parts that the window is made of, in all their states.</source>
            <translation>Für Entwickler: zeigt die Teile, aus denen das Fenster besteht, in allen Zuständen.</translation>
        </message>
        <message>
            <source>A .zip, .js, .mjs or .py file, or a folder, to make a function of.</source>
            <translation>Eine .zip-, .js-, .mjs- oder .py-Datei oder ein Ordner, woraus eine Funktion werden soll.</translation>
        </message>
        <message>
            <source>'%1' is not a language of the window: %2.</source>
            <translation>„%1“ ist keine Sprache des Fensters: %2.</translation>
        </message>
        <message>
            <source>The window's colours this time: system, light, dark or high-contrast. Without it, what was chosen under Preferences.</source>
            <translation>Die Farben des Fensters für dieses Mal: system, light, dark oder high-contrast. Ohne Angabe gilt, was unter „Einstellungen“ gewählt wurde.</translation>
        </message>
        <message>
            <source>The window's language this time, such as en or de. Without it, what was chosen under Preferences, or the system's.</source>
            <translation>Die Sprache des Fensters für dieses Mal, etwa en oder de. Ohne Angabe gilt, was unter „Einstellungen“ gewählt wurde, oder die des Systems.</translation>
        </message>
    </context>
    <context>
        <name>PackageDialogs</name>
        <message>
            <source>Upload a .ZIP file</source>
            <translation>Upload a .ZIP file (.ZIP-Datei hochladen)</translation>
        </message>
        <message>
            <source>Packages and code (*.zip *.jar *.js *.mjs *.cjs *.py);;All files (*)</source>
            <translation>Pakete und Code (*.zip *.jar *.js *.mjs *.cjs *.py);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Hochladen</translation>
        </message>
        <message>
            <source>Download code</source>
            <translation>Code herunterladen</translation>
        </message>
        <message>
            <source>Packages (*.zip)</source>
            <translation>Pakete (*.zip)</translation>
        </message>
        <message>
            <source>Open a folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
    </context>
    <context>
        <name>PackageDraft</name>
        <message>
            <source>There is a file %1 already.</source>
            <translation>Eine Datei %1 gibt es schon.</translation>
        </message>
        <message>
            <source>"%1" is no name for a file of a package.</source>
            <translation>„%1“ ist kein Name für eine Datei eines Pakets.</translation>
        </message>
    </context>
    <context>
        <name>PackageHandlers</name>
        <message>
            <source>The package has no program named bootstrap at its top, which runs the function.</source>
            <translation>Dem Paket fehlt auf oberster Ebene ein Programm namens bootstrap, das die Funktion ausführt.</translation>
        </message>
        <message>
            <source>The package's bootstrap may not be executed. Run chmod 755 bootstrap before you zip it.</source>
            <translation>Das bootstrap des Pakets ist nicht ausführbar. Vor dem Zippen chmod 755 bootstrap ausführen.</translation>
        </message>
        <message>
            <source>The package has no class file %1.</source>
            <translation>Das Paket enthält keine Klassendatei %1.</translation>
        </message>
        <message>
            <source>The package has no file %1.</source>
            <translation>Das Paket enthält keine Datei %1.</translation>
        </message>
        <message>
            <source>The package has no file %1. %2 is code for another runtime.</source>
            <translation>Das Paket enthält keine Datei %1. %2 ist Code für eine andere Runtime.</translation>
        </message>
        <message>
            <source>The package has no file %1. Use %2.</source>
            <translation>Das Paket enthält keine Datei %1. %2 verwenden.</translation>
        </message>
    </context>
    <context>
        <name>PackageStore</name>
        <message>
            <source>A function needs at least one file of code.</source>
            <translation>Eine Funktion braucht mindestens eine Datei mit Code.</translation>
        </message>
        <message>
            <source>The package has too many files to be edited here.</source>
            <translation>Das Paket hat zu viele Dateien, um hier bearbeitet zu werden.</translation>
        </message>
        <message>
            <source>"%1" is not a file name within a package.</source>
            <translation>„%1“ ist kein Dateiname innerhalb eines Pakets.</translation>
        </message>
        <message>
            <source>The package has the file "%1" twice.</source>
            <translation>Das Paket enthält die Datei „%1“ zweimal.</translation>
        </message>
        <message>
            <source>The package has a file and a folder of the same name.</source>
            <translation>Das Paket enthält eine Datei und einen Ordner desselben Namens.</translation>
        </message>
        <message>
            <source>The function's code could not be saved or read.</source>
            <translation>Der Code der Funktion konnte nicht gespeichert oder gelesen werden.</translation>
        </message>
        <message>
            <source>The package is too large to be edited here.</source>
            <translation>Das Paket ist zu groß, um hier bearbeitet zu werden.</translation>
        </message>
        <message>
            <source>The package has no "%1".</source>
            <translation>Das Paket enthält kein „%1“.</translation>
        </message>
    </context>
    <context>
        <name>PackageText</name>
        <message>
            <source>Zipped from the folder; what isn't part of the code, as .git and caches, is left out.</source>
            <translation>Aus dem Ordner gezippt; was nicht zum Code gehört, etwa .git und Caches, ist ausgelassen.</translation>
        </message>
        <message>
            <source>One file of code, zipped on the way.</source>
            <translation>Eine einzelne Codedatei, beim Hochladen gezippt.</translation>
        </message>
        <message numerus="yes">
            <source>%1/ (%n file(s), %2)</source>
            <extracomment>%1 is the name of a folder, %2 its size.</extracomment>
            <translation>
                <numerusform>%1/ (%n Datei, %2)</numerusform>
                <numerusform>%1/ (%n Dateien, %2)</numerusform>
            </translation>
        </message>
        <message>
            <source>Largest folders: %1</source>
            <translation>Größte Ordner: %1</translation>
        </message>
        <message>
            <source>Functions that can be the handler: %1</source>
            <translation>Als Handler mögliche Funktionen: %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 zipped, %n file(s), %2 unzipped</source>
            <extracomment>%1 and %2 are sizes.</extracomment>
            <translation>
                <numerusform>%1 gezippt, %n Datei, %2 entpackt</numerusform>
                <numerusform>%1 gezippt, %n Dateien, %2 entpackt</numerusform>
            </translation>
        </message>
        <message>
            <source>All files are in the folder %1. The handler's file is looked for at the top of the zip, so that the handler begins with the folder's name. Zip the files themselves, not the folder around them, to have them at the top.</source>
            <translation>Alle Dateien liegen im Ordner %1. Die Datei des Handlers wird auf der obersten Ebene der Zip-Datei gesucht, sodass der Handler mit dem Namen des Ordners beginnt. Damit sie dort liegen, die Dateien selbst zippen, nicht den Ordner darum.</translation>
        </message>
        <message>
            <source>No function that could be the handler was found in its files. Enter the handler below, as its file and function are named: hello-world.handler is exports.handler in hello-world.js.</source>
            <translation>In den Dateien wurde keine Funktion gefunden, die der Handler sein könnte. Den Handler unten eingeben, so wie Datei und Funktion heißen: hello-world.handler ist exports.handler in hello-world.js.</translation>
        </message>
        <message numerus="yes">
            <source>%n files added</source>
            <translation>
                <numerusform>%n Datei hinzugefügt</numerusform>
                <numerusform>%n Dateien hinzugefügt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files changed</source>
            <translation>
                <numerusform>%n Datei geändert</numerusform>
                <numerusform>%n Dateien geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files removed</source>
            <translation>
                <numerusform>%n Datei entfernt</numerusform>
                <numerusform>%n Dateien entfernt</numerusform>
            </translation>
        </message>
        <message>
            <source>%1.</source>
            <extracomment>%1 is a list, as 1 file added, 2 files changed.</extracomment>
            <translation>%1.</translation>
        </message>
    </context>
    <context>
        <name>PaletteEntry</name>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Reiter</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Layer</translation>
        </message>
        <message>
            <source>Blueprint</source>
            <translation>Blueprint</translation>
        </message>
        <message>
            <source>Log group</source>
            <translation>Log-Gruppe</translation>
        </message>
    </context>
    <context>
        <name>Platform</name>
        <message>
            <source>Winter 2015-16</source>
            <extracomment>The time whose platform is meant; a title (profile-2016)</extracomment>
            <translation>Winter 2015/16</translation>
        </message>
        <message>
            <source>winter 2015-16</source>
            <extracomment>The same time within a sentence, as in “prices of today” (profile-2016)</extracomment>
            <translation>Winter 2015/16</translation>
        </message>
        <message>
            <source>Today</source>
            <extracomment>The time whose platform is meant; a title (profile-today)</extracomment>
            <translation>Heute</translation>
        </message>
        <message>
            <source>today</source>
            <extracomment>The same time within a sentence, as in “prices of today” (profile-today)</extracomment>
            <translation>heute</translation>
        </message>
    </context>
    <context>
        <name>PolicyDocument</name>
        <message>
            <source>This is no policy document.</source>
            <translation>Das ist kein Richtliniendokument.</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>A port is a number from %1 to %2.</source>
            <translation>Ein Port ist eine Zahl von %1 bis %2.</translation>
        </message>
        <message>
            <source>The preferences can't be written. Look at the permissions of the folder %1, and whether its disk is full.</source>
            <translation>Die Einstellungen können nicht geschrieben werden. Die Rechte des Ordners %1 prüfen und ob sein Datenträger voll ist.</translation>
        </message>
    </context>
    <context>
        <name>Qualifier</name>
        <message>
            <source>An alias needs a name.</source>
            <translation>Ein Alias braucht einen Namen.</translation>
        </message>
        <message>
            <source>The name of an alias has letters, digits, hyphens and underscores only: "%1".</source>
            <translation>Der Name eines Alias enthält nur Buchstaben, Ziffern, Bindestriche und Unterstriche: „%1“.</translation>
        </message>
        <message>
            <source>The name of an alias isn't digits alone, which name a version: %1.</source>
            <translation>Der Name eines Alias besteht nicht nur aus Ziffern, denn die bezeichnen eine Version: %1.</translation>
        </message>
        <message>
            <source>The name of an alias has at most %1 characters; this one has %2.</source>
            <translation>Der Name eines Alias hat höchstens %1 Zeichen; dieser hat %2.</translation>
        </message>
        <message>
            <source>%1 is not the number of a version.</source>
            <translation>%1 ist nicht die Nummer einer Version.</translation>
        </message>
    </context>
    <context>
        <name>RelativeTime</name>
        <message>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) ago</source>
            <translation>
                <numerusform>vor %n Sekunde</numerusform>
                <numerusform>vor %n Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>vor %n Minute</numerusform>
                <numerusform>vor %n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ago</source>
            <translation>
                <numerusform>vor %n Stunde</numerusform>
                <numerusform>vor %n Stunden</numerusform>
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
            <source>%n month(s) ago</source>
            <translation>
                <numerusform>vor %n Monat</numerusform>
                <numerusform>vor %n Monaten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) ago</source>
            <translation>
                <numerusform>vor %n Jahr</numerusform>
                <numerusform>vor %n Jahren</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RemovedFunctionStore</name>
        <message>
            <source>Function not found: %1</source>
            <translation>Function not found: %1</translation>
        </message>
        <message>
            <source>There is a new function named %1 by now, so the deleted one can't come back. Delete the new one first.</source>
            <translation>Inzwischen gibt es eine neue Funktion namens %1, deshalb kann die gelöschte nicht zurückkommen. Zuerst die neue löschen.</translation>
        </message>
        <message>
            <source>The function %1 can't be brought back any more.</source>
            <translation>Die Funktion %1 lässt sich nicht mehr zurückholen.</translation>
        </message>
    </context>
    <context>
        <name>Revision</name>
        <message>
            <source>The Revision Id provided does not match the latest Revision Id. Call the GetFunction/GetAlias API to retrieve the latest Revision Id</source>
            <translation>The Revision Id provided does not match the latest Revision Id. Call the GetFunction/GetAlias API to retrieve the latest Revision Id</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>A function with this role may write its logs, and nothing else.</source>
            <extracomment>What the role is for (lambda_basic_execution)</extracomment>
            <translation>Eine Funktion mit dieser Rolle darf ihre Logs schreiben und sonst nichts.</translation>
        </message>
        <message>
            <source>A function with this role may write its logs, and be attached to the network of a VPC.</source>
            <extracomment>What the role is for (lambda_basic_vpc_execution)</extracomment>
            <translation>Eine Funktion mit dieser Rolle darf ihre Logs schreiben und an das Netzwerk einer VPC angebunden werden.</translation>
        </message>
        <message>
            <source>A function with this role may write its logs, and read and change items of DynamoDB tables.</source>
            <extracomment>What the role is for (lambda_dynamo)</extracomment>
            <translation>Eine Funktion mit dieser Rolle darf ihre Logs schreiben sowie Elemente von DynamoDB-Tabellen lesen und ändern.</translation>
        </message>
        <message>
            <source>A function with this role may write its logs, and read the streams of DynamoDB tables that trigger it.</source>
            <extracomment>What the role is for (lambda_dynamo_streams)</extracomment>
            <translation>Eine Funktion mit dieser Rolle darf ihre Logs schreiben und die Streams von DynamoDB-Tabellen lesen, die sie auslösen.</translation>
        </message>
        <message>
            <source>A function with this role may write its logs, and read the records of Kinesis streams that trigger it.</source>
            <extracomment>What the role is for (lambda_kinesis_role)</extracomment>
            <translation>Eine Funktion mit dieser Rolle darf ihre Logs schreiben und die Datensätze von Kinesis-Streams lesen, die sie auslösen.</translation>
        </message>
        <message>
            <source>A function with this role may write its logs, and read and write the objects of S3 buckets.</source>
            <extracomment>What the role is for (lambda_s3_exec_role)</extracomment>
            <translation>Eine Funktion mit dieser Rolle darf ihre Logs schreiben sowie Objekte von S3-Buckets lesen und schreiben.</translation>
        </message>
        <message>
            <source>Write logs (CloudWatch Logs)</source>
            <extracomment>What the role allows, in a list behind “Allows:”; names of services stay (lambda_basic_execution, lambda_basic_vpc_execution …)</extracomment>
            <translation>Logs schreiben (CloudWatch Logs)</translation>
        </message>
        <message>
            <source>Make, see and delete network interfaces (VPC)</source>
            <extracomment>What the role allows, in a list behind “Allows:”; names of services stay (lambda_basic_vpc_execution)</extracomment>
            <translation>Netzwerkschnittstellen anlegen, ansehen und löschen (VPC)</translation>
        </message>
        <message>
            <source>Read, query and scan DynamoDB items</source>
            <extracomment>What the role allows, in a list behind “Allows:”; names of services stay (lambda_dynamo)</extracomment>
            <translation>DynamoDB-Elemente lesen, abfragen und scannen</translation>
        </message>
        <message>
            <source>Put, update and delete DynamoDB items</source>
            <extracomment>What the role allows, in a list behind “Allows:”; names of services stay (lambda_dynamo)</extracomment>
            <translation>DynamoDB-Elemente anlegen, ändern und löschen</translation>
        </message>
        <message>
            <source>Read DynamoDB streams</source>
            <extracomment>What the role allows, in a list behind “Allows:”; names of services stay (lambda_dynamo_streams)</extracomment>
            <translation>DynamoDB-Streams lesen</translation>
        </message>
        <message>
            <source>Read Kinesis streams</source>
            <extracomment>What the role allows, in a list behind “Allows:”; names of services stay (lambda_kinesis_role)</extracomment>
            <translation>Kinesis-Streams lesen</translation>
        </message>
        <message>
            <source>Read S3 objects</source>
            <extracomment>What the role allows, in a list behind “Allows:”; names of services stay (lambda_s3_exec_role)</extracomment>
            <translation>S3-Objekte lesen</translation>
        </message>
        <message>
            <source>Write S3 objects</source>
            <extracomment>What the role allows, in a list behind “Allows:”; names of services stay (lambda_s3_exec_role)</extracomment>
            <translation>S3-Objekte schreiben</translation>
        </message>
    </context>
    <context>
        <name>RunLine</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Cold start %1</source>
            <translation>Kaltstart %1</translation>
        </message>
        <message>
            <source>Cold start</source>
            <translation>Kaltstart</translation>
        </message>
        <message>
            <source>Cut short</source>
            <translation>Unterbrochen</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>RequestId: %1</source>
            <translation>RequestId: %1</translation>
        </message>
        <message>
            <source>Duration: %1</source>
            <translation>Dauer: %1</translation>
        </message>
        <message>
            <source>Memory: %1 of %2 MB</source>
            <translation>Speicher: %1 von %2 MB</translation>
        </message>
        <message>
            <source>%1 of %2 MB</source>
            <translation>%1 von %2 MB</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>%Ln Ereignis</numerusform>
                <numerusform>%Ln Ereignisse</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RunRow</name>
        <message>
            <source>The workspace holds a run that can't be read.</source>
            <translation>Der Arbeitsbereich enthält einen Lauf, der nicht gelesen werden kann.</translation>
        </message>
    </context>
    <context>
        <name>RunStore</name>
        <message>
            <source>The run %1 is no longer kept.</source>
            <translation>Der Lauf %1 wird nicht mehr aufbewahrt.</translation>
        </message>
    </context>
    <context>
        <name>RunText</name>
        <message>
            <source>Executing</source>
            <translation>Wird ausgeführt</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Erfolgreich</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestoppt</translation>
        </message>
        <message>
            <source>Cut short</source>
            <translation>Unterbrochen</translation>
        </message>
        <message>
            <source>API</source>
            <extracomment>where a run's event came from</extracomment>
            <translation>API</translation>
        </message>
        <message>
            <source>The event came through the API, as from the CLI, an SDK or another program; it is no saved test event.</source>
            <translation>Das Ereignis kam über die API, etwa von der CLI, einem SDK oder einem anderen Programm; es ist kein gespeichertes Testereignis.</translation>
        </message>
        <message>
            <source>Lambdesk ended before this run did, so nothing was measured, and what came of it isn't known. What it wrote until then is in its log stream.</source>
            <translation>Lambdesk endete vor diesem Lauf; deshalb wurde nichts gemessen, und sein Ausgang ist unbekannt. Was er bis dahin geschrieben hat, steht in seinem Log-Stream.</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Enforced</source>
            <translation>Durchgesetzt</translation>
        </message>
        <message>
            <source>Simulated</source>
            <translation>Simuliert</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Ausgelassen</translation>
        </message>
    </context>
    <context>
        <name>Runtime</name>
        <message>
            <source>Install Node.js 18 with `sudo apt install nodejs` on Debian 12 or Ubuntu 24.04, or anywhere with the version manager nvm: `nvm install 18`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (nodejs18.x)</extracomment>
            <translation>Node.js 18 unter Debian 12 oder Ubuntu 24.04 mit `sudo apt install nodejs` installieren oder auf jedem System mit dem Versionsmanager nvm: `nvm install 18`.</translation>
        </message>
        <message>
            <source>Install Node.js 20 with `sudo apt install nodejs` on Debian 13, or anywhere with the version manager nvm: `nvm install 20`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (nodejs20.x)</extracomment>
            <translation>Node.js 20 unter Debian 13 mit `sudo apt install nodejs` installieren oder auf jedem System mit dem Versionsmanager nvm: `nvm install 20`.</translation>
        </message>
        <message>
            <source>Install Node.js 22 with the version manager nvm: `nvm install 22`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (nodejs22.x)</extracomment>
            <translation>Node.js 22 mit dem Versionsmanager nvm installieren: `nvm install 22`.</translation>
        </message>
        <message>
            <source>Install Node.js 24 with the version manager nvm: `nvm install 24`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (nodejs24.x)</extracomment>
            <translation>Node.js 24 mit dem Versionsmanager nvm installieren: `nvm install 24`.</translation>
        </message>
        <message>
            <source>Install Python 3.9 with `sudo apt install python3` on Debian 11, or anywhere with uv or pyenv: `uv python install 3.9` or `pyenv install 3.9`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (python3.9)</extracomment>
            <translation>Python 3.9 unter Debian 11 mit `sudo apt install python3` installieren oder auf jedem System mit uv oder pyenv: `uv python install 3.9` oder `pyenv install 3.9`.</translation>
        </message>
        <message>
            <source>Install Python 3.10 with `sudo apt install python3` on Ubuntu 22.04, or anywhere with uv or pyenv: `uv python install 3.10` or `pyenv install 3.10`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (python3.10)</extracomment>
            <translation>Python 3.10 unter Ubuntu 22.04 mit `sudo apt install python3` installieren oder auf jedem System mit uv oder pyenv: `uv python install 3.10` oder `pyenv install 3.10`.</translation>
        </message>
        <message>
            <source>Install Python 3.11 with `sudo apt install python3` on Debian 12, or anywhere with uv or pyenv: `uv python install 3.11` or `pyenv install 3.11`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (python3.11)</extracomment>
            <translation>Python 3.11 unter Debian 12 mit `sudo apt install python3` installieren oder auf jedem System mit uv oder pyenv: `uv python install 3.11` oder `pyenv install 3.11`.</translation>
        </message>
        <message>
            <source>Install Python 3.12 with `sudo apt install python3` on Ubuntu 24.04, or anywhere with uv or pyenv: `uv python install 3.12` or `pyenv install 3.12`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (python3.12)</extracomment>
            <translation>Python 3.12 unter Ubuntu 24.04 mit `sudo apt install python3` installieren oder auf jedem System mit uv oder pyenv: `uv python install 3.12` oder `pyenv install 3.12`.</translation>
        </message>
        <message>
            <source>Install Python 3.13 with `sudo apt install python3` on Debian 13, or anywhere with uv or pyenv: `uv python install 3.13` or `pyenv install 3.13`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (python3.13)</extracomment>
            <translation>Python 3.13 unter Debian 13 mit `sudo apt install python3` installieren oder auf jedem System mit uv oder pyenv: `uv python install 3.13` oder `pyenv install 3.13`.</translation>
        </message>
        <message>
            <source>Install Python 3.14 with uv or pyenv: `uv python install 3.14` or `pyenv install 3.14`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (python3.14)</extracomment>
            <translation>Python 3.14 mit uv oder pyenv installieren: `uv python install 3.14` oder `pyenv install 3.14`.</translation>
        </message>
        <message>
            <source>Install Java 11 with the version manager SDKMAN.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (java11)</extracomment>
            <translation>Java 11 mit dem Versionsmanager SDKMAN installieren.</translation>
        </message>
        <message>
            <source>Install Java 17 with `sudo apt install default-jdk` on Debian 12, or anywhere with the version manager SDKMAN.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (java17)</extracomment>
            <translation>Java 17 unter Debian 12 mit `sudo apt install default-jdk` installieren oder auf jedem System mit dem Versionsmanager SDKMAN.</translation>
        </message>
        <message>
            <source>Install Java 21 with `sudo apt install default-jdk` on Debian 13 or Ubuntu 24.04, or anywhere with the version manager SDKMAN.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (java21)</extracomment>
            <translation>Java 21 unter Debian 13 oder Ubuntu 24.04 mit `sudo apt install default-jdk` installieren oder auf jedem System mit dem Versionsmanager SDKMAN.</translation>
        </message>
        <message>
            <source>Install Java 25 with the version manager SDKMAN.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (java25)</extracomment>
            <translation>Java 25 mit dem Versionsmanager SDKMAN installieren.</translation>
        </message>
        <message>
            <source>Custom runtime (provided.al2023)</source>
            <extracomment>Name of a runtime that each function brings; what stands in brackets stays (provided.al2023)</extracomment>
            <translation>Eigene Runtime (provided.al2023)</translation>
        </message>
        <message>
            <source>Custom runtime (provided.al2)</source>
            <extracomment>Name of a runtime that each function brings; what stands in brackets stays (provided.al2)</extracomment>
            <translation>Eigene Runtime (provided.al2)</translation>
        </message>
    </context>
    <context>
        <name>RuntimeCatalog</name>
        <message>
            <source>%1 can't be read.</source>
            <translation>%1 kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>%1 has no list named runtimes.</source>
            <translation>%1 hat keine Liste namens runtimes.</translation>
        </message>
        <message>
            <source>%1 names a runtime that isn't known.</source>
            <translation>%1 nennt eine unbekannte Runtime.</translation>
        </message>
    </context>
    <context>
        <name>SampleEvent</name>
        <message>
            <source>Three steps</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (context-and-remaining-time, context-and-remaining-time-python)</extracomment>
            <translation>Drei Schritte</translation>
        </message>
        <message>
            <source>Somebody's name</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (environment-variables, environment-variables-python)</extracomment>
            <translation>Name einer Person</translation>
        </message>
        <message>
            <source>Three orders, one of them broken</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (errors-caught-and-uncaught, errors-caught-and-uncaught-python)</extracomment>
            <translation>Drei Bestellungen, eine davon fehlerhaft</translation>
        </message>
        <message>
            <source>An order</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (logging-levels, logging-levels-python)</extracomment>
            <translation>Eine Bestellung</translation>
        </message>
        <message>
            <source>Rectangle</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (nodejs-async-handler, nodejs-callback-handler)</extracomment>
            <translation>Rechteck</translation>
        </message>
        <message>
            <source>Succeed, fail or done</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (nodejs-context-succeed)</extracomment>
            <translation>succeed, fail oder done</translation>
        </message>
        <message>
            <source>Five seconds of work</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (time-out, time-out-python)</extracomment>
            <translation>Fünf Sekunden Arbeit</translation>
        </message>
        <message>
            <source>Nothing</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (warm-state, warm-state-python)</extracomment>
            <translation>Nichts</translation>
        </message>
        <message>
            <source>A note</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (write-to-tmp, write-to-tmp-python)</extracomment>
            <translation>Eine Notiz</translation>
        </message>
    </context>
    <context>
        <name>SampleQuery</name>
        <message>
            <source>Events by level, of messages in JSON</source>
            <extracomment>A sample query of Logs Insights (events-by-level)</extracomment>
            <translation>Ereignisse nach Stufe, aus Nachrichten in JSON</translation>
        </message>
        <message>
            <source>List of log events that are not exceptions</source>
            <extracomment>A sample query of Logs Insights (events-that-are-no-exceptions)</extracomment>
            <translation>Liste der Log-Ereignisse, die keine Exceptions sind</translation>
        </message>
        <message>
            <source>Number of exceptions logged every 5 minutes</source>
            <extracomment>A sample query of Logs Insights (exceptions-every-5-minutes)</extracomment>
            <translation>Anzahl protokollierter Exceptions je 5 Minuten</translation>
        </message>
        <message>
            <source>Find cold starts</source>
            <extracomment>A sample query of Logs Insights (lambda-cold-starts)</extracomment>
            <translation>Kaltstarts finden</translation>
        </message>
        <message>
            <source>View latency statistics for 5-minute intervals</source>
            <extracomment>A sample query of Logs Insights (lambda-latency-statistics)</extracomment>
            <translation>Latenzstatistik je 5 Minuten ansehen</translation>
        </message>
        <message>
            <source>Find the most expensive requests</source>
            <extracomment>A sample query of Logs Insights (lambda-most-expensive)</extracomment>
            <translation>Teuerste Anfragen finden</translation>
        </message>
        <message>
            <source>Determine the amount of overprovisioned memory</source>
            <extracomment>A sample query of Logs Insights (lambda-overprovisioned-memory)</extracomment>
            <translation>Menge des zu viel zugewiesenen Speichers ermitteln</translation>
        </message>
        <message>
            <source>Find the slowest requests</source>
            <extracomment>A sample query of Logs Insights (lambda-slowest)</extracomment>
            <translation>Langsamste Anfragen finden</translation>
        </message>
        <message>
            <source>Find runs that timed out</source>
            <extracomment>A sample query of Logs Insights (lambda-timeouts)</extracomment>
            <translation>Läufe mit überschrittenem Timeout finden</translation>
        </message>
        <message>
            <source>25 most recently added log events</source>
            <extracomment>A sample query of Logs Insights (most-recent-events)</extracomment>
            <translation>Die 25 zuletzt hinzugekommenen Log-Ereignisse</translation>
        </message>
    </context>
    <context>
        <name>ServeOptions</name>
        <message>
            <source>'%1' is not a port: 0 to 65535.</source>
            <translation>„%1“ ist kein Port: 0 bis 65535.</translation>
        </message>
        <message>
            <source>Runs AWS Lambda functions on this computer, and answers the AWS CLI and SDKs on a port of 127.0.0.1.</source>
            <translation>Führt AWS-Lambda-Funktionen auf diesem Computer aus und antwortet der AWS CLI und den SDKs an einem Port von 127.0.0.1.</translation>
        </message>
        <message>
            <source>The port to listen on; 0 takes a free one (4566, or the next one that is free).</source>
            <translation>Der Port, an dem gewartet wird; 0 nimmt einen freien (4566 oder den nächsten freien).</translation>
        </message>
        <message>
            <source>Let functions have as much of the processor as there is. Without it, and where a control group can, each has the share of a core's time that its memory size has on the platform.</source>
            <translation>Funktionen so viel vom Prozessor geben, wie da ist. Ohne diese Option hat, wo eine Control Group das kann, jede den Anteil an der Zeit eines Kerns, den ihre Speichergröße auf der Plattform hat.</translation>
        </message>
        <message>
            <source>Make no control groups: functions are held to their memory by being looked at alone.</source>
            <translation>Keine Control Groups anlegen: Der Speicher der Funktionen wird nur durch Überwachen begrenzt.</translation>
        </message>
    </context>
    <context>
        <name>SizeText</name>
        <message numerus="yes">
            <source>%n bytes</source>
            <translation>
                <numerusform>%n Byte</numerusform>
                <numerusform>%n Bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 KB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
    </context>
    <context>
        <name>SpareWorkspace</name>
        <message>
            <source>What an earlier move has left in %1 can't be removed.</source>
            <translation>Was ein früheres Verschieben in %1 zurückgelassen hat, kann nicht entfernt werden.</translation>
        </message>
        <message>
            <source>%1 is in the way. Move it elsewhere, or choose another folder.</source>
            <translation>%1 ist im Weg. Woandershin verschieben oder einen anderen Ordner wählen.</translation>
        </message>
    </context>
    <context>
        <name>SpokenLanguage</name>
        <message>
            <source>Arabic</source>
            <translation>Arabisch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Spanisch</translation>
        </message>
    </context>
    <context>
        <name>Statistic</name>
        <message>
            <source>"%1" is no statistic: there are SampleCount, Average, Sum, Minimum, Maximum and percentiles from p0 to p100.</source>
            <translation>„%1“ ist keine Statistik: Es gibt SampleCount, Average, Sum, Minimum, Maximum und Perzentile von p0 bis p100.</translation>
        </message>
    </context>
    <context>
        <name>TestEventStore</name>
        <message>
            <source>Function not found: %1</source>
            <translation>Function not found: %1</translation>
        </message>
        <message>
            <source>There is no test event named "%1".</source>
            <translation>Es gibt kein Testereignis namens „%1“.</translation>
        </message>
    </context>
    <context>
        <name>TransferFiles</name>
        <message>
            <source>Exported workspaces (*.zip);;All files (*)</source>
            <translation>Exportierte Arbeitsbereiche (*.zip);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Export workspace</source>
            <translation>Arbeitsbereich exportieren</translation>
        </message>
        <message>
            <source>Import workspace</source>
            <translation>Arbeitsbereich importieren</translation>
        </message>
    </context>
    <context>
        <name>TransferFolder</name>
        <message>
            <source>The workspace could not be prepared for the export.</source>
            <translation>Der Arbeitsbereich konnte nicht für den Export vorbereitet werden.</translation>
        </message>
        <message>
            <source>The file is not whole: a package is missing. Have it exported again.</source>
            <translation>Die Datei ist unvollständig: Ein Paket fehlt. Noch einmal exportieren lassen.</translation>
        </message>
        <message>
            <source>The unpacked file could not be read.</source>
            <translation>Die entpackte Datei konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The file was changed after its export: a package is not the one that it should be. Have it exported again.</source>
            <translation>Die Datei wurde nach dem Export geändert: Ein Paket ist nicht das, das es sein sollte. Noch einmal exportieren lassen.</translation>
        </message>
        <message>
            <source>The functions' test events and settings are too large for one file. Choose fewer functions, or leave the test events out.</source>
            <translation>Die Testereignisse und Einstellungen der Funktionen sind zu groß für eine Datei. Weniger Funktionen wählen oder die Testereignisse weglassen.</translation>
        </message>
        <message>
            <source>The functions' packages are too large for one file. Choose fewer functions.</source>
            <translation>Die Pakete der Funktionen sind zu groß für eine Datei. Weniger Funktionen wählen.</translation>
        </message>
        <message>
            <source>The file is not an exported workspace: it has no %1.</source>
            <translation>Die Datei ist kein exportierter Arbeitsbereich: %1 fehlt darin.</translation>
        </message>
        <message>
            <source>The file's %1 is too large.</source>
            <translation>%1 in der Datei ist zu groß.</translation>
        </message>
        <message>
            <source>The workspace could not be saved as %1.</source>
            <translation>Der Arbeitsbereich konnte nicht als %1 gespeichert werden.</translation>
        </message>
    </context>
    <context>
        <name>TransferParts</name>
        <message>
            <source>It has more than %1 layers.</source>
            <translation>Die Funktion hat mehr als %1 Layer.</translation>
        </message>
        <message>
            <source>A layer has a runtime without a name.</source>
            <translation>Ein Layer hat eine Runtime ohne Namen.</translation>
        </message>
        <message>
            <source>It doesn't say which package its code is in.</source>
            <translation>Es ist nicht angegeben, in welchem Paket der Code ist.</translation>
        </message>
        <message>
            <source>Zipped size must be smaller than %1 bytes</source>
            <translation>Zipped size must be smaller than %1 bytes</translation>
        </message>
        <message>
            <source>It has a runtime without a name.</source>
            <translation>Die Funktion hat eine Runtime ohne Namen.</translation>
        </message>
        <message>
            <source>It has a role or a target with too long a name.</source>
            <translation>Die Funktion hat eine Rolle oder ein Ziel mit zu langem Namen.</translation>
        </message>
        <message>
            <source>The layer %1 has no number.</source>
            <translation>Der Layer %1 hat keine Nummer.</translation>
        </message>
        <message>
            <source>The layer %1 has too long a description or license.</source>
            <translation>Die Beschreibung oder Lizenz des Layers %1 ist zu lang.</translation>
        </message>
        <message>
            <source>It has settings of %1, which isn't in the file.</source>
            <translation>Die Funktion hat Einstellungen für etwas, das nicht in der Datei ist: %1.</translation>
        </message>
        <message>
            <source>It has %1 test events; a function has at most %2.</source>
            <translation>Die Funktion hat %1 Testereignisse; höchstens %2 sind möglich.</translation>
        </message>
        <message>
            <source>It has the test event "%1" twice.</source>
            <translation>Die Funktion hat das Testereignis „%1“ zweimal.</translation>
        </message>
        <message>
            <source>It has a tag without a key, or one that is too long.</source>
            <translation>Die Funktion hat ein Tag ohne Schlüssel oder eines, das zu lang ist.</translation>
        </message>
        <message>
            <source>It has %1 tags; a function has at most %2.</source>
            <translation>Die Funktion hat %1 Tags; höchstens %2 sind möglich.</translation>
        </message>
        <message>
            <source>Its settings for asynchronous invocations aren't allowed here.</source>
            <translation>Die Einstellungen für asynchrone Aufrufe sind hier nicht erlaubt.</translation>
        </message>
        <message>
            <source>Its policy has a statement without an id of its own.</source>
            <translation>Die Richtlinie hat eine Anweisung ohne eigene ID.</translation>
        </message>
        <message>
            <source>Its policy is too large.</source>
            <translation>Die Richtlinie ist zu groß.</translation>
        </message>
        <message>
            <source>A reserved concurrency is 0 or more.</source>
            <translation>Eine reservierte Parallelität ist 0 oder mehr.</translation>
        </message>
    </context>
    <context>
        <name>TransferReader</name>
        <message>
            <source>Its versions have no numbers of their own.</source>
            <translation>Die Versionen haben keine eigenen Nummern.</translation>
        </message>
        <message>
            <source>Its alias %1 stands for a version that isn't in the file.</source>
            <translation>Der Alias %1 steht für eine Version, die nicht in der Datei ist.</translation>
        </message>
        <message>
            <source>It has the alias %1 twice.</source>
            <translation>Die Funktion hat den Alias %1 zweimal.</translation>
        </message>
        <message>
            <source>The file has a function whose name is not one. %1</source>
            <translation>Die Datei hat eine Funktion, deren Name keiner ist. %1</translation>
        </message>
        <message>
            <source>The file has the function %1 twice.</source>
            <translation>Die Datei hat die Funktion %1 zweimal.</translation>
        </message>
        <message>
            <source>The file has the layer %1 twice.</source>
            <translation>Die Datei hat den Layer %1 zweimal.</translation>
        </message>
        <message>
            <source>The file's workspace.json is broken. Export the workspace again.</source>
            <translation>workspace.json in der Datei ist fehlerhaft. Den Arbeitsbereich noch einmal exportieren.</translation>
        </message>
        <message>
            <source>The file is not an exported workspace: its workspace.json is another program's.</source>
            <translation>Die Datei ist kein exportierter Arbeitsbereich: workspace.json darin stammt von einem anderen Programm.</translation>
        </message>
        <message>
            <source>The workspace was exported by a newer Lambdesk (%1). Install that version, or have it exported by this one.</source>
            <translation>Der Arbeitsbereich wurde von einem neueren Lambdesk (%1) exportiert. Jene Version installieren oder ihn von dieser exportieren lassen.</translation>
        </message>
        <message>
            <source>The file's workspace.json doesn't say which format it has.</source>
            <translation>workspace.json in der Datei sagt nicht, welches Format sie hat.</translation>
        </message>
    </context>
    <context>
        <name>TransferTarget</name>
        <message>
            <source>Two functions can't both be named %1.</source>
            <translation>Zwei Funktionen können nicht beide %1 heißen.</translation>
        </message>
        <message>
            <source>The file has no function %1 to take in.</source>
            <translation>In der Datei gibt es keine Funktion %1 zum Importieren.</translation>
        </message>
        <message>
            <source>Nothing was imported, because of the function %1. %2</source>
            <extracomment>%1 is a function's name, %2 a sentence that says why</extracomment>
            <translation>Wegen der Funktion %1 wurde nichts importiert. %2</translation>
        </message>
    </context>
    <context>
        <name>TreeCopy</name>
        <message>
            <source>The new disk is full. The workspace is where it was.</source>
            <translation>Der neue Datenträger ist voll. Der Arbeitsbereich ist, wo er war.</translation>
        </message>
        <message>
            <source>The new disk can't keep links and permissions of files, which functions need: choose a folder on another one. The workspace is where it was.</source>
            <translation>Der neue Datenträger kann Verknüpfungen und Dateirechte, die Funktionen brauchen, nicht speichern: einen Ordner auf einem anderen wählen. Der Arbeitsbereich ist, wo er war.</translation>
        </message>
        <message>
            <source>A file could not be copied. The workspace is where it was.</source>
            <translation>Eine Datei konnte nicht kopiert werden. Der Arbeitsbereich ist, wo er war.</translation>
        </message>
        <message>
            <source>The move was cancelled. The workspace is where it was.</source>
            <translation>Das Verschieben wurde abgebrochen. Der Arbeitsbereich ist, wo er war.</translation>
        </message>
    </context>
    <context>
        <name>VersionStore</name>
        <message>
            <source>Function not found: %1</source>
            <translation>Function not found: %1</translation>
        </message>
        <message>
            <source>Unable to delete version because the following aliases reference it: [%1]</source>
            <translation>Unable to delete version because the following aliases reference it: [%1]</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <source>New function</source>
            <translation>Neue Funktion</translation>
        </message>
        <message>
            <source>Create a Lambda function</source>
            <translation>Create a Lambda function (Lambda-Funktion erstellen)</translation>
        </message>
        <message>
            <source>Open a .ZIP file…</source>
            <translation>.ZIP-Datei öffnen…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Side navigation</source>
            <translation>Seitennavigation</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vorwärts</translation>
        </message>
        <message>
            <source>List of functions</source>
            <translation>Liste der Funktionen</translation>
        </message>
        <message>
            <source>Find anything…</source>
            <translation>Alles durchsuchen…</translation>
        </message>
        <message>
            <source>Open the menu</source>
            <translation>Menü öffnen</translation>
        </message>
        <message>
            <source>Open the Help menu</source>
            <translation>Hilfemenü öffnen</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>About Lambdesk</source>
            <translation>Über Lambdesk</translation>
        </message>
        <message>
            <source>Open a folder…</source>
            <translation>Ordner öffnen…</translation>
        </message>
        <message>
            <source>Export workspace…</source>
            <translation>Arbeitsbereich exportieren…</translation>
        </message>
        <message>
            <source>Import workspace…</source>
            <translation>Arbeitsbereich importieren…</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Tour starten</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>The workspace %1 can't be written to. Choose a folder that you may write in.</source>
            <translation>In den Arbeitsbereich %1 kann nicht geschrieben werden. Einen Ordner mit Schreibberechtigung wählen.</translation>
        </message>
        <message>
            <source>The workspace isn't open.</source>
            <translation>Der Arbeitsbereich ist nicht geöffnet.</translation>
        </message>
        <message>
            <source>Another Lambdesk (process %1) has this workspace open: %2. Use that one, close it, or start this one with another workspace.</source>
            <translation>Ein anderes Lambdesk (Prozess %1) hat diesen Arbeitsbereich geöffnet: %2. Das andere verwenden oder schließen oder dieses mit einem anderen Arbeitsbereich starten.</translation>
        </message>
        <message>
            <source>The workspace's folder is not there: %1. If it is on a disk of its own, connect that one. To begin with an empty workspace, create the folder again.</source>
            <translation>Der Ordner des Arbeitsbereichs ist nicht da: %1. Liegt er auf einem eigenen Datenträger, diesen anschließen. Um mit einem leeren Arbeitsbereich zu beginnen, den Ordner neu anlegen.</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceMove</name>
        <message>
            <source>The workspace could not be moved. It is where it was.</source>
            <translation>Der Arbeitsbereich konnte nicht verschoben werden. Er ist, wo er war.</translation>
        </message>
        <message>
            <source>The move was cancelled. The workspace is where it was.</source>
            <translation>Das Verschieben wurde abgebrochen. Der Arbeitsbereich ist, wo er war.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::AboutDialog</name>
        <message>
            <source>About Lambdesk</source>
            <translation>Über Lambdesk</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Arbeitsbereich</translation>
        </message>
        <message>
            <source>Qt</source>
            <translation>Qt</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Lambdesk is free software under the GNU General Public License, version 3 or later, and comes with no warranty. It is not made by Amazon, and sends nothing anywhere.</source>
            <translation>Lambdesk ist freie Software unter der GNU General Public License, Version 3 oder später, und kommt ohne Gewährleistung. Es stammt nicht von Amazon und sendet nirgendwohin etwas.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copies the lines above, for a report of what went wrong</source>
            <translation>Kopiert die Zeilen oben, für einen Bericht darüber, was schiefging</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Lambdesk</source>
            <translation>Lambdesk</translation>
        </message>
        <message>
            <source>The AWS Lambda console on your desktop</source>
            <translation>Die AWS-Lambda-Konsole auf dem eigenen Desktop</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::AdvancedFields</name>
        <message>
            <source>Advanced settings</source>
            <translation>Advanced settings (Erweiterte Einstellungen)</translation>
        </message>
        <message>
            <source>Memory and time-out decide how fast the function runs, how long it may take, and what it would cost.</source>
            <translation>Speicher und Timeout bestimmen, wie schnell die Funktion läuft, wie lange sie dauern darf und was sie kosten würde.</translation>
        </message>
        <message>
            <source>Memory (MB)*</source>
            <translation>Memory (Speicher, MB)*</translation>
        </message>
        <message>
            <source>From %1 to %2 MB. The share of processor time grows with it.</source>
            <translation>Von %1 bis %2 MB. Der Anteil an der Prozessorzeit wächst mit.</translation>
        </message>
        <message>
            <source>Ephemeral storage (MB)*</source>
            <translation>Ephemeral storage (flüchtiger Speicher, MB)*</translation>
        </message>
        <message>
            <source>From %1 to %2 MB, for files that the function writes to /tmp. They stay there until their execution environment ends.</source>
            <translation>Von %1 bis %2 MB für Dateien, die die Funktion in /tmp schreibt. Sie bleiben dort, bis ihre Ausführungsumgebung endet.</translation>
        </message>
        <message>
            <source>Timeout*</source>
            <translation>Timeout*</translation>
        </message>
        <message>
            <source>Environment variables</source>
            <translation>Umgebungsvariablen</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Layers</translation>
        </message>
        <message>
            <source>The function sees their files at /opt; those of a lower one replace those above.</source>
            <translation>Die Funktion sieht ihre Dateien unter /opt; die eines unteren ersetzen die der oberen.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::AdviceBox</name>
        <message>
            <source>%1 line %2</source>
            <translation>%1 Zeile %2</translation>
        </message>
        <message>
            <source>Go to this line in the editor</source>
            <translation>Zu dieser Zeile im Editor gehen</translation>
        </message>
        <message>
            <source>The code of this run is not the one in the editor</source>
            <translation>Der Code dieses Laufs ist nicht der im Editor</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::AliasDialog</name>
        <message>
            <source>Create alias</source>
            <translation>Create alias (Alias erstellen)</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Erstellen</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>An alias is a name for a version of %1. It can share the invocations between two.</source>
            <translation>Ein Alias ist ein Name für eine Version von %1. Er kann die Aufrufe auf zwei Versionen verteilen.</translation>
        </message>
        <message>
            <source>Name*</source>
            <translation>Name*</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Version*</source>
            <translation>Version*</translation>
        </message>
        <message>
            <source>Additional version</source>
            <translation>Zusätzliche Version</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewichtung</translation>
        </message>
        <message>
            <source>The part of the invocations that version %1 gets.</source>
            <translation>Der Anteil der Aufrufe, den Version %1 erhält.</translation>
        </message>
        <message>
            <source>Choose an additional version to share the invocations.</source>
            <translation>Eine zusätzliche Version wählen, um die Aufrufe zu verteilen.</translation>
        </message>
        <message>
            <source>$LATEST can't share its invocations: choose a version above.</source>
            <translation>$LATEST kann seine Aufrufe nicht teilen: oben eine Version wählen.</translation>
        </message>
        <message>
            <source>This is the version above already.</source>
            <translation>Das ist bereits die Version oben.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::AliasService</name>
        <message>
            <source>An alias names a version, not an alias.</source>
            <translation>Ein Alias bezeichnet eine Version, keinen Alias.</translation>
        </message>
        <message>
            <source>$LATEST is not supported for an alias pointing to more than 1 version</source>
            <translation>$LATEST is not supported for an alias pointing to more than 1 version</translation>
        </message>
        <message>
            <source>Invalid function version %1. Function version %1 is already included in routing configuration.</source>
            <translation>Invalid function version %1. Function version %1 is already included in routing configuration.</translation>
        </message>
        <message>
            <source>The weight of a version goes from 0 to 1; %1 is outside.</source>
            <translation>Die Gewichtung einer Version reicht von 0 bis 1; %1 liegt außerhalb.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::AsynchronousInvocations</name>
        <message>
            <source>%1 byte payload is too large for the Event invocation type (limit %2 bytes)</source>
            <translation>%1 byte payload is too large for the Event invocation type (limit %2 bytes)</translation>
        </message>
        <message>
            <source>The event is not JSON: line %1, column %2: %3</source>
            <translation>Das Ereignis ist kein JSON: Zeile %1, Spalte %2: %3</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::BlueprintPage</name>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>No blueprint matches. Change the filter, or press Skip to start from scratch.</source>
            <translation>Kein Blueprint passt. Den Filter ändern oder „Skip“ drücken, um von Grund auf zu beginnen.</translation>
        </message>
        <message>
            <source>Select blueprint</source>
            <translation>Select blueprint (Blueprint auswählen)</translation>
        </message>
        <message>
            <source>Blueprints are sample functions: each one runs and shows one thing. Choose the one that is closest to what you want and change it, or press &lt;b&gt;Skip&lt;/b&gt; to write a function from scratch.</source>
            <translation>Blueprints sind Beispielfunktionen: Jede läuft und zeigt eine Sache. Die wählen, die dem Ziel am nächsten kommt, und sie ändern oder &lt;b&gt;Skip&lt;/b&gt; drücken, um eine Funktion von Grund auf zu schreiben.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Alle Sprachen</translation>
        </message>
        <message>
            <source>Node.js</source>
            <translation>Node.js</translation>
        </message>
        <message>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <source>Filter blueprints</source>
            <translation>Blueprints filtern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Skip (Überspringen)</translation>
        </message>
        <message>
            <source>Viewing %1-%2 of %3</source>
            <translation>%1-%2 von %3</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::Breadcrumb</name>
        <message>
            <source>Breadcrumb</source>
            <translation>Navigationspfad</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::BusNotifier</name>
        <message>
            <source>Show the result</source>
            <translation>Ergebnis anzeigen</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ChartCard</name>
        <message>
            <source>Nothing was measured in this time.</source>
            <translation>In diesem Zeitraum wurde nichts gemessen.</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Als Tabelle</translation>
        </message>
        <message>
            <source>Show as table: %1</source>
            <translation>Als Tabelle anzeigen: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save %1</source>
            <translation>%1 speichern</translation>
        </message>
        <message>
            <source>Picture (PNG) …</source>
            <translation>Bild (PNG)…</translation>
        </message>
        <message>
            <source>Numbers (CSV) …</source>
            <translation>Zahlen (CSV)…</translation>
        </message>
        <message>
            <source>%1, table</source>
            <translation>%1, Tabelle</translation>
        </message>
        <message>
            <source>Pictures (*.png)</source>
            <translation>Bilder (*.png)</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>Kommagetrennte Werte (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ChartTableModel</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ChartView</name>
        <message>
            <source>%1, chart</source>
            <translation>%1, Diagramm</translation>
        </message>
        <message>
            <source>The arrow keys go through its values. Show as table lists them all.</source>
            <translation>Die Pfeiltasten gehen durch die Werte. „Als Tabelle“ listet alle auf.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ChildProcess</name>
        <message>
            <source>The function's process could not be started: %1.</source>
            <translation>Der Prozess der Funktion konnte nicht gestartet werden: %1.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CloudWatchPages</name>
        <message>
            <source>CloudWatch</source>
            <translation>CloudWatch</translation>
        </message>
        <message>
            <source>Log groups</source>
            <translation>Log groups (Log-Gruppen)</translation>
        </message>
        <message>
            <source>Logs Insights</source>
            <translation>Logs Insights</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Metriken</translation>
        </message>
        <message>
            <source>Run %1</source>
            <translation>Lauf %1</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Log streams</source>
            <translation>Log streams</translation>
        </message>
        <message>
            <source>Log events</source>
            <translation>Log events (Log-Ereignisse)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CodeBox</name>
        <message>
            <source>Copy %1</source>
            <translation>%1 kopieren</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CodeEntry</name>
        <message>
            <source>Edit code inline</source>
            <translation>Edit code inline</translation>
        </message>
        <message>
            <source>Upload a .ZIP file</source>
            <translation>Upload a .ZIP file</translation>
        </message>
        <message>
            <source>Code entry type</source>
            <translation>Code entry type (Art)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CodeHistoryDialog</name>
        <message>
            <source>After: %1</source>
            <translation>Nachher: %1</translation>
        </message>
        <message>
            <source>Before: %1</source>
            <translation>Vorher: %1</translation>
        </message>
        <message>
            <source>%1 (present code)</source>
            <translation>%1 (aktueller Code)</translation>
        </message>
        <message>
            <source>The present code</source>
            <translation>Der aktuelle Code</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>The handler was %1 then. It is %2 now, and going back doesn't change it.</source>
            <translation>Der Handler war damals %1. Jetzt ist er %2; durch das Zurückgehen ändert er sich nicht.</translation>
        </message>
        <message>
            <source>This is the only code so far.
Each time another one is saved or uploaded, the one before is kept here, up to ten.</source>
            <translation>Das ist bisher der einzige Code.
Sooft ein anderer gespeichert oder hochgeladen wird, bleibt der vorherige hier erhalten, bis zu zehn.</translation>
        </message>
        <message>
            <source>This is the present code. Choose an earlier one to see what has changed since.</source>
            <translation>Das ist der aktuelle Code. Einen früheren wählen, um zu sehen, was sich seither geändert hat.</translation>
        </message>
        <message>
            <source>Both are the same code.</source>
            <translation>Beide sind derselbe Code.</translation>
        </message>
        <message>
            <source>Comparing …</source>
            <translation>Wird verglichen…</translation>
        </message>
        <message>
            <source>The zips differ, the files in them don't.</source>
            <translation>Die Zip-Dateien unterscheiden sich, die Dateien darin nicht.</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Nicht gespeicherte Änderungen</translation>
        </message>
        <message>
            <source>What you have changed in the editor of %1 and not saved is lost when you go back.</source>
            <translation>Was im Editor von %1 geändert und nicht gespeichert wurde, geht beim Zurückgehen verloren.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Zurückgehen</translation>
        </message>
        <message>
            <source>Codes of this function</source>
            <translation>Codestände dieser Funktion</translation>
        </message>
        <message>
            <source>Files that differ</source>
            <translation>Unterschiedliche Dateien</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Go back to this code</source>
            <translation>Zu diesem Code zurückgehen</translation>
        </message>
        <message>
            <source>Code history of %1</source>
            <translation>Codeverlauf von %1</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Vergleichen mit</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>Nächster Unterschied</translation>
        </message>
        <message>
            <source>Previous difference</source>
            <translation>Vorheriger Unterschied</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CodeHistoryModel</name>
        <message>
            <source>Created with %1</source>
            <translation>Mit %1 erstellt</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>Saved in the editor</source>
            <translation>Im Editor gespeichert</translation>
        </message>
        <message>
            <source>Uploaded %1</source>
            <translation>%1 hochgeladen</translation>
        </message>
        <message>
            <source>Uploaded</source>
            <translation>Hochgeladen</translation>
        </message>
        <message>
            <source>Through the endpoint</source>
            <translation>Über den Endpunkt</translation>
        </message>
        <message>
            <source>Copied from %1</source>
            <translation>Kopiert von %1</translation>
        </message>
        <message>
            <source>Went back to %1</source>
            <extracomment>%1 is a time</extracomment>
            <translation>Zurück zum Stand vom %1</translation>
        </message>
        <message>
            <source>Before there was a history</source>
            <translation>Vor Beginn des Verlaufs</translation>
        </message>
        <message>
            <source>%1, the present code</source>
            <translation>%1, der aktuelle Code</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>%1
Runtime %2, handler %3</source>
            <translation>%1
Runtime %2, Handler %3</translation>
        </message>
        <message>
            <source>The present code
%1</source>
            <translation>Der aktuelle Code
%1</translation>
        </message>
        <message>
            <source>Imported from a workspace</source>
            <translation>Aus einem Arbeitsbereich importiert</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CodeHistoryService</name>
        <message>
            <source>The code of %1 has been changed again since then, and stays as it is. Code history still has the one before.</source>
            <translation>Der Code von %1 ist seither noch einmal geändert worden und bleibt, wie er ist. Der Codeverlauf hat den vorherigen noch.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CodeStorage</name>
        <message>
            <source>Code storage limit exceeded. The zips of all functions, versions and layers have at most %1 together, and with this there would be %2. Delete functions, versions or layers that aren't needed any more.</source>
            <extracomment>%1 and %2 are sizes such as 1.5 GB</extracomment>
            <translation>Das Limit für Codespeicher ist überschritten. Die Zip-Dateien aller Funktionen, Versionen und Layer haben zusammen höchstens %1, und hiermit wären es %2. Löschen Sie Funktionen, Versionen oder Layer, die nicht mehr gebraucht werden.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CodeTab</name>
        <message>
            <source>● Unsaved changes</source>
            <translation>● Nicht gespeicherte Änderungen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Function code</source>
            <translation>Funktionscode</translation>
        </message>
        <message>
            <source>Code entry type</source>
            <translation>Code entry type (Art)</translation>
        </message>
        <message>
            <source>Save the code (%1)</source>
            <translation>Den Code speichern (%1)</translation>
        </message>
        <message>
            <source>Upload a .ZIP file</source>
            <translation>Upload a .ZIP file (.ZIP-Datei hochladen)</translation>
        </message>
        <message>
            <source>Edit code inline</source>
            <translation>Edit code inline (Code hier bearbeiten)</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>%1 wird gelesen…</translation>
        </message>
        <message>
            <source>Delete file</source>
            <translation>Datei löschen</translation>
        </message>
        <message>
            <source>Delete the file %1 from the package?</source>
            <translation>Die Datei %1 aus dem Paket löschen?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Search in files</source>
            <translation>In Dateien suchen</translation>
        </message>
        <message>
            <source>Choose a file from the list.</source>
            <translation>Eine Datei aus der Liste wählen.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ColumnPattern</name>
        <message>
            <source>Expected a comma, &amp;&amp;, || or ].</source>
            <translation>Komma, &amp;&amp;, || oder ] erwartet.</translation>
        </message>
        <message>
            <source>Expected a comma, an operator or ].</source>
            <translation>Komma, Operator oder ] erwartet.</translation>
        </message>
        <message>
            <source>Expected nothing after ].</source>
            <translation>Nach ] wird nichts erwartet.</translation>
        </message>
        <message>
            <source>Expected the name of a column, or ... for any columns.</source>
            <translation>Name einer Spalte erwartet oder ... für beliebige Spalten.</translation>
        </message>
        <message>
            <source>Expected %1: the conditions of a column are about that column.</source>
            <translation>%1 erwartet: Die Bedingungen einer Spalte betreffen diese Spalte.</translation>
        </message>
        <message>
            <source>Expected one of = != &lt; &lt;= &gt; &gt;=.</source>
            <translation>Eines von = != &lt; &lt;= &gt; &gt;= erwartet.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CommandPalette</name>
        <message>
            <source>Command palette</source>
            <translation>Befehlspalette</translation>
        </message>
        <message>
            <source>Type a part of a name, go through what is found with the arrow keys, and choose with %1.</source>
            <translation>Einen Teil eines Namens eingeben, mit den Pfeiltasten durch die Treffer gehen und mit %1 auswählen.</translation>
        </message>
        <message>
            <source>Find an action, a page, a function, a log group …</source>
            <translation>Aktion, Seite, Funktion, Log-Gruppe suchen…</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Alles durchsuchen</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>Nothing has these letters in its name: %1
Type fewer letters: the first ones of each word are enough.</source>
            <translation>Nichts hat diese Buchstaben im Namen: %1
Weniger eingeben: Die Anfangsbuchstaben der Wörter genügen.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CommentToggle</name>
        <message>
            <source>Toggle comment</source>
            <translation>Kommentar umschalten</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ComparisonModel</name>
        <message>
            <source>no line end</source>
            <translation>kein Zeilenende</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Zeile %1: %2</translation>
        </message>
        <message>
            <source>Line %1, changed: %2</source>
            <translation>Zeile %1, geändert: %2</translation>
        </message>
        <message>
            <source>Line %1, removed: %2</source>
            <translation>Zeile %1, entfernt: %2</translation>
        </message>
        <message>
            <source>Line %1, added: %2</source>
            <translation>Zeile %1, hinzugefügt: %2</translation>
        </message>
        <message>
            <source>No line here</source>
            <translation>Keine Zeile hier</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ComparisonView</name>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Previous difference</source>
            <translation>Vorheriger Unterschied</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>Nächster Unterschied</translation>
        </message>
        <message>
            <source>Previous difference (%1)</source>
            <translation>Vorheriger Unterschied (%1)</translation>
        </message>
        <message>
            <source>Next difference (%1)</source>
            <translation>Nächster Unterschied (%1)</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>No differences</source>
            <translation>Keine Unterschiede</translation>
        </message>
        <message>
            <source>Differences: %1</source>
            <translation>Unterschiede: %1</translation>
        </message>
        <message>
            <source>Difference %1 of %2</source>
            <translation>Unterschied %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::Completion</name>
        <message>
            <source>Complete the word</source>
            <translation>Wort vervollständigen</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ConfigurationTab</name>
        <message>
            <source>● Unsaved changes</source>
            <translation>● Nicht gespeicherte Änderungen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save the configuration (%1)</source>
            <translation>Die Konfiguration speichern (%1)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ConfigurePage</name>
        <message>
            <source>Configure function</source>
            <translation>Configure function (Funktion konfigurieren)</translation>
        </message>
        <message>
            <source>A Lambda function is the code you want to run, and what it needs to run.</source>
            <translation>Eine Lambda-Funktion ist der Code, der laufen soll, und was er dazu braucht.</translation>
        </message>
        <message>
            <source>Lambda function code</source>
            <translation>Lambda function code (Code der Funktion)</translation>
        </message>
        <message>
            <source>Write the code here, as one file, or upload the code and the libraries that it needs as a .ZIP file.</source>
            <translation>Den Code hier als eine Datei schreiben oder ihn mit den benötigten Bibliotheken als .ZIP-Datei hochladen.</translation>
        </message>
        <message>
            <source>* These fields are required.</source>
            <translation>* Diese Felder sind erforderlich.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::Console</name>
        <message>
            <source>lambdesk: the workspace %1 is open already; its window has been brought to the front.</source>
            <translation>lambdesk: Der Arbeitsbereich %1 ist bereits geöffnet; sein Fenster wurde nach vorn geholt.</translation>
        </message>
        <message>
            <source>It opens %1.</source>
            <translation>Es öffnet %1.</translation>
        </message>
        <message>
            <source>Lambdesk can't start</source>
            <translation>Lambdesk kann nicht starten</translation>
        </message>
        <message>
            <source>Files that ship with the program are missing or broken. Install it again.</source>
            <translation>Mitgelieferte Dateien des Programms fehlen oder sind beschädigt. Das Programm neu installieren.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CostPanel</name>
        <message>
            <source>What this would have cost on the platform, by the prices of %1: nothing is charged for what runs here. Durations are those of this computer.</source>
            <translation>Was das auf der Plattform gekostet hätte, Preisstand %1: Was hier läuft, kostet nichts. Die Dauern sind die dieses Computers.</translation>
        </message>
        <message>
            <source>Last run</source>
            <translation>Letzter Lauf</translation>
        </message>
        <message>
            <source>Billed in this time</source>
            <translation>Abgerechnet in diesem Zeitraum</translation>
        </message>
        <message>
            <source>Cost of this time</source>
            <translation>Kosten dieses Zeitraums</translation>
        </message>
        <message>
            <source>A month at this rate</source>
            <translation>Hochgerechnet auf einen Monat</translation>
        </message>
        <message>
            <source>With the free tier</source>
            <translation>Mit Free Tier</translation>
        </message>
        <message>
            <source>Compare memory sizes</source>
            <translation>Speichergrößen vergleichen</translation>
        </message>
        <message>
            <source>%1: %2 ms billed at %3 MB (%4), and its request (%5); %6 for a million such runs</source>
            <translation>%1: %2 ms bei %3 MB abgerechnet (%4) und die Anfrage dazu (%5); %6 für eine Million solcher Läufe</translation>
        </message>
        <message>
            <source>%1: %2 ms billed at %3 MB (%4), ephemeral storage above %5 MB (%6), and its request (%7); %8 for a million such runs</source>
            <translation>%1: %2 ms bei %3 MB abgerechnet (%4), Ephemeral storage über %5 MB (%6) und die Anfrage dazu (%7); %8 für eine Million solcher Läufe</translation>
        </message>
        <message>
            <source>There was none.</source>
            <translation>Es gab keinen.</translation>
        </message>
        <message>
            <source>Nothing has run in %1, so nothing would have been billed.</source>
            <translation>In diesem Zeitraum ist nichts gelaufen (%1), also wäre nichts abgerechnet worden.</translation>
        </message>
        <message>
            <source>Requests: %1, GB-seconds: %2</source>
            <translation>Anfragen: %1, GB-Sekunden: %2</translation>
        </message>
        <message>
            <source>%1: %2 for requests, %3 for GB-seconds (free tier not counted)</source>
            <translation>%1: %2 für Anfragen, %3 für GB-Sekunden (Free Tier nicht eingerechnet)</translation>
        </message>
        <message>
            <source>%1: %2 for requests, %3 for GB-seconds, %4 for ephemeral storage (free tier not counted)</source>
            <translation>%1: %2 für Anfragen, %3 für GB-Sekunden, %4 für Ephemeral storage (Free Tier nicht eingerechnet)</translation>
        </message>
        <message>
            <source>%1: %2 requests and %3 GB-seconds in 730 hours, if it goes on as in %4</source>
            <translation>%1: %2 Anfragen und %3 GB-Sekunden in 730 Stunden, wenn es so weitergeht wie bisher (%4)</translation>
        </message>
        <message>
            <source>%1 a month: %2 requests and %3 GB-seconds of each month are free, if nothing else runs</source>
            <translation>%1 im Monat: %2 Anfragen und %3 GB-Sekunden jedes Monats sind kostenlos, wenn sonst nichts läuft</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::DesignWindow</name>
        <message>
            <source>Design system – Lambdesk</source>
            <translation>Designsystem – Lambdesk</translation>
        </message>
        <message>
            <source>Design system</source>
            <translation>Designsystem</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Anpassen</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::DifferingFilesModel</name>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>+ added</source>
            <translation>+ hinzugefügt</translation>
        </message>
        <message>
            <source>− removed</source>
            <translation>− entfernt</translation>
        </message>
        <message>
            <source>± changed</source>
            <translation>± geändert</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::DraftComparison</name>
        <message>
            <source>Unsaved changes</source>
            <translation>Nicht gespeicherte Änderungen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::DraftLine</name>
        <message>
            <source>What is saved has been changed since then.</source>
            <translation>Das Gespeicherte wurde seither geändert.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>%1 of %2, the newest first.</source>
            <extracomment>The first of so many that were kept; the others are offered after it</extracomment>
            <translation>%1 von %2, die neuesten zuerst.</translation>
        </message>
        <message>
            <source>The unsaved changes of %1 were discarded.</source>
            <extracomment>%1 is a time</extracomment>
            <translation>Die nicht gespeicherten Änderungen vom %1 wurden verworfen.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::DropTarget</name>
        <message>
            <source>Paste a file or folder</source>
            <translation>Datei oder Ordner einfügen</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::DuplicateDialog</name>
        <message>
            <source>Duplicate %1</source>
            <translation>%1 duplizieren</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>The copy gets the configuration, the code and the test events.</source>
            <translation>Die Kopie erhält die Konfiguration, den Code und die Testereignisse.</translation>
        </message>
        <message>
            <source>Name*</source>
            <translation>Name*</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EditActions</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Ausschneiden</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <source>%1 (in a field)</source>
            <translation>%1 (in einem Feld)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EditorPane</name>
        <message>
            <source>Editor (Emacs keys)</source>
            <translation>Editor (Emacs-Tasten)</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>Editor</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Suchen…</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Ersetzen…</translation>
        </message>
        <message>
            <source>Go to line…</source>
            <translation>Gehe zu Zeile…</translation>
        </message>
        <message>
            <source>Find backward…</source>
            <translation>Rückwärts suchen…</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EditorSection</name>
        <message>
            <source>%1 pt</source>
            <extracomment>A size of type, in points.</extracomment>
            <translation>%1 pt</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>Editor</translation>
        </message>
        <message>
            <source>Wrap long lines</source>
            <translation>Lange Zeilen umbrechen</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>Schriftart</translation>
        </message>
        <message>
            <source>For code and events. The list has the monospaced fonts that are installed.</source>
            <translation>Für Code und Ereignisse. Die Liste enthält die installierten Schriften mit fester Zeichenbreite.</translation>
        </message>
        <message>
            <source>Font size</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <source>At the window's usual size: it grows with the window's text, and %1 and the wheel change it in one editor.</source>
            <extracomment>%1 is the key `Ctrl`</extracomment>
            <translation>Bei normaler Größe des Fensters: Sie wächst mit dem Text des Fensters; %1 und Mausrad ändern sie in einem einzelnen Editor.</translation>
        </message>
        <message>
            <source>Tab size</source>
            <translation>Tab-Breite</translation>
        </message>
        <message>
            <source>How many columns a tab takes. Code that is indented with spaces keeps its own width.</source>
            <translation>Wie viele Spalten ein Tab einnimmt. Mit Leerzeichen eingerückter Code behält seine Breite.</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>If this is off, they run past the editor's edge. Very large files are never wrapped.</source>
            <translation>Sonst gehen sie über den Rand des Editors hinaus. Sehr große Dateien werden nicht umgebrochen.</translation>
        </message>
        <message>
            <source>The program's choice</source>
            <translation>Wahl des Programms</translation>
        </message>
        <message>
            <source>%1 (not installed)</source>
            <translation>%1 (nicht installiert)</translation>
        </message>
        <message>
            <source>As the window's text</source>
            <translation>Wie der Text des Fensters</translation>
        </message>
        <message>
            <source>Key bindings</source>
            <translation>Tastenbelegung</translation>
        </message>
        <message>
            <source>While an editor has the keyboard, these keys come before those of the window. All of them are under Help, Keyboard shortcuts.</source>
            <translation>Solange ein Editor die Tastatur hat, gehen diese Tasten denen des Fensters vor. Alle stehen unter Hilfe, Tastenkürzel.</translation>
        </message>
        <message>
            <source>Standard</source>
            <extracomment>The key bindings of the editors that are the program&apos;s own.</extracomment>
            <translation>Standard</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EmacsCommands</name>
        <message>
            <source>Character forward</source>
            <translation>Ein Zeichen vor</translation>
        </message>
        <message>
            <source>Character backward</source>
            <translation>Ein Zeichen zurück</translation>
        </message>
        <message>
            <source>Next line</source>
            <translation>Nächste Zeile</translation>
        </message>
        <message>
            <source>Previous line</source>
            <translation>Vorherige Zeile</translation>
        </message>
        <message>
            <source>Beginning of the line</source>
            <translation>Zeilenanfang</translation>
        </message>
        <message>
            <source>End of the line</source>
            <translation>Zeilenende</translation>
        </message>
        <message>
            <source>Word forward</source>
            <translation>Ein Wort vor</translation>
        </message>
        <message>
            <source>Word backward</source>
            <translation>Ein Wort zurück</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>Eine Seite nach unten</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>Eine Seite nach oben</translation>
        </message>
        <message>
            <source>Beginning of the text</source>
            <translation>Textanfang</translation>
        </message>
        <message>
            <source>End of the text</source>
            <translation>Textende</translation>
        </message>
        <message>
            <source>Show the caret&apos;s line in the middle</source>
            <translation>Zeile mit der Einfügemarke in der Mitte zeigen</translation>
        </message>
        <message>
            <source>Set the mark</source>
            <translation>Markierung setzen</translation>
        </message>
        <message>
            <source>Swap caret and mark</source>
            <translation>Einfügemarke und Markierung tauschen</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Quit what was begun</source>
            <translation>Begonnenes abbrechen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Ausschneiden</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Delete the next character</source>
            <translation>Nächstes Zeichen löschen</translation>
        </message>
        <message>
            <source>Cut to the end of the line</source>
            <translation>Bis zum Zeilenende ausschneiden</translation>
        </message>
        <message>
            <source>Cut to the end of the word</source>
            <translation>Bis zum Wortende ausschneiden</translation>
        </message>
        <message>
            <source>Cut to the beginning of the word</source>
            <translation>Bis zum Wortanfang ausschneiden</translation>
        </message>
        <message>
            <source>Break the line behind the caret</source>
            <translation>Zeile hinter der Einfügemarke umbrechen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EndpointButton</name>
        <message>
            <source>Copy address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>Copy export commands for AWS CLI and SDKs</source>
            <translation>Export-Befehle für AWS CLI und SDKs kopieren</translation>
        </message>
        <message>
            <source>Copy the endpoint's address</source>
            <translation>Adresse des Endpunkts kopieren</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Ausschalten</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Einschalten</translation>
        </message>
        <message>
            <source>Switch the endpoint off</source>
            <translation>Endpunkt ausschalten</translation>
        </message>
        <message>
            <source>Switch the endpoint on</source>
            <translation>Endpunkt einschalten</translation>
        </message>
        <message>
            <source>Endpoint: %1</source>
            <translation>Endpunkt: %1</translation>
        </message>
        <message>
            <source>The AWS CLI and SDKs on this computer can use the functions at this address.</source>
            <translation>Die AWS CLI und SDKs auf diesem Computer können die Funktionen an dieser Adresse verwenden.</translation>
        </message>
        <message>
            <source>Port %1 is taken by another program.</source>
            <translation>Port %1 ist von einem anderen Programm belegt.</translation>
        </message>
        <message>
            <source>Endpoint: failed</source>
            <translation>Endpunkt: fehlgeschlagen</translation>
        </message>
        <message>
            <source>Endpoint: off</source>
            <translation>Endpunkt: aus</translation>
        </message>
        <message>
            <source>Switched on, it lets the AWS CLI and SDKs on this computer use the functions.</source>
            <translation>Eingeschaltet lässt er die AWS CLI und SDKs auf diesem Computer die Funktionen verwenden.</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>Kopiert: %1</translation>
        </message>
        <message>
            <source>Copied: export AWS_ENDPOINT_URL=%1 … Paste it into a terminal.</source>
            <translation>Kopiert: export AWS_ENDPOINT_URL=%1 … In ein Terminal einfügen.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EndpointSection</name>
        <message>
            <source>Endpoint</source>
            <translation>Endpunkt</translation>
        </message>
        <message>
            <source>Serve the AWS CLI and SDKs</source>
            <translation>AWS CLI und SDKs bedienen</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>On 127.0.0.1, which only this computer can reach. If the port is in use when the program starts, the next free one is taken.</source>
            <translation>Auf 127.0.0.1, das nur dieser Computer erreicht. Ist der Port beim Start des Programms belegt, wird der nächste freie genommen.</translation>
        </message>
        <message>
            <source>Now at %1. The status line below has what to give the AWS CLI.</source>
            <translation>Jetzt unter %1. Was die AWS CLI braucht, steht in der Statuszeile unten.</translation>
        </message>
        <message>
            <source>Now off: the functions run from this window alone.</source>
            <translation>Jetzt aus: Die Funktionen laufen nur aus diesem Fenster.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EngineSection</name>
        <message>
            <source>How functions run</source>
            <translation>Wie Funktionen laufen</translation>
        </message>
        <message>
            <source>Run functions in a sandbox</source>
            <translation>Funktionen in einer Sandbox ausführen</translation>
        </message>
        <message>
            <source>Use control groups</source>
            <translation>Control Groups verwenden</translation>
        </message>
        <message>
            <source>Give functions their share of the processor</source>
            <translation>Funktionen ihren Anteil am Prozessor geben</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>Quotas, prices, rounding and wording are those of this time. Winter 2015-16 is that of the tutorial “Learn AWS Lambda”.</source>
            <translation>Kontingente, Preise, Rundung und Wortlaut sind die dieser Zeit. Winter 2015/16 ist die des Tutorials „Learn AWS Lambda“.</translation>
        </message>
        <message>
            <source>This time it is %1, since the program was started with --profile %2. To choose here, start it without.</source>
            <translation>Dieses Mal gilt „%1“, da das Programm mit --profile %2 gestartet wurde. Um hier zu wählen, ohne diese Option starten.</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source>With bubblewrap: code can't be changed by the function, /tmp is its own, and home folders and other programs are out of its sight. Switch it off only for code that you trust and that needs them.</source>
            <translation>Mit bubblewrap: Die Funktion kann den Code nicht ändern, hat ein eigenes /tmp und sieht weder Home-Ordner noch andere Programme. Nur für Code ausschalten, dem Sie vertrauen und der darauf Zugriff braucht.</translation>
        </message>
        <message>
            <source>bubblewrap isn't on this computer, so functions run without. Install it with “sudo apt install bubblewrap”, then start the program again.</source>
            <translation>bubblewrap ist nicht auf diesem Computer, deshalb laufen Funktionen ohne Sandbox. Mit „sudo apt install bubblewrap“ installieren, dann das Programm neu starten.</translation>
        </message>
        <message>
            <source>Control groups</source>
            <translation>Control Groups</translation>
        </message>
        <message>
            <source>Where the system gives them, the kernel bounds memory and number of processes. Without, functions are held to their memory by being looked at often.</source>
            <translation>Wo das System sie bereitstellt, begrenzt der Kernel Speicher und Zahl der Prozesse. Ohne sie wird der Speicher der Funktionen durch häufiges Überwachen begrenzt.</translation>
        </message>
        <message>
            <source>CPU share</source>
            <translation>CPU-Anteil</translation>
        </message>
        <message>
            <source>As on the platform, a function has the share of a core's time that its memory size stands for, after its init phase: %1 MB have all of it. It takes control groups; without, functions run as fast as this computer can.</source>
            <translation>Wie auf der Plattform hat eine Funktion nach ihrer Init-Phase den Anteil an der Zeit eines Kerns, für den ihre Speichergröße steht: %1 MB haben sie ganz. Dazu braucht es Control Groups; ohne sie laufen Funktionen so schnell, wie dieser Computer kann.</translation>
        </message>
        <message>
            <source>Winter 2015-16</source>
            <translation>Winter 2015/16</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EnvironmentProcess</name>
        <message>
            <source>The function's temporary folder could not be made.</source>
            <translation>Der temporäre Ordner der Funktion konnte nicht angelegt werden.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EnvironmentTable</name>
        <message>
            <source>Add environment variable</source>
            <translation>Umgebungsvariable hinzufügen</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Key %1</source>
            <translation>Schlüssel %1</translation>
        </message>
        <message>
            <source>Value %1</source>
            <translation>Wert %1</translation>
        </message>
        <message>
            <source>Remove environment variable %1</source>
            <translation>Umgebungsvariable %1 entfernen</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EnvironmentsModel</name>
        <message>
            <source>Started ahead of need</source>
            <translation>Vorab gestartet</translation>
        </message>
        <message>
            <source>Initializing</source>
            <translation>Wird initialisiert</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Eingefroren</translation>
        </message>
        <message>
            <source>Being ended</source>
            <translation>Wird beendet</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 of %2 MB</source>
            <translation>%1 von %2 MB</translation>
        </message>
        <message>
            <source>Version %1, log stream %2</source>
            <translation>Version %1, Log-Stream %2</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>Log stream %1</source>
            <translation>Log-Stream %1</translation>
        </message>
        <message>
            <source>%1, age %2, %3, memory %4, %5</source>
            <extracomment>%1 is a state as `Frozen`, %2 a duration, %3 `2 runs`, %4 `45 of 128 MB`, %5 a version and a log stream</extracomment>
            <translation>%1, Alter %2, %3, Speicher %4, %5</translation>
        </message>
        <message numerus="yes">
            <source>%n run(s)</source>
            <translation>
                <numerusform>%n Lauf</numerusform>
                <numerusform>%n Läufe</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EnvironmentsTab</name>
        <message>
            <source>No execution environment is alive. Press Test to start one: it stays, frozen, for the next runs, until it has been idle for a while or the function changes.</source>
            <translation>Keine Ausführungsumgebung ist aktiv. „Test“ drücken, um eine zu starten: Sie bleibt eingefroren für die nächsten Läufe bestehen, bis sie eine Weile ungenutzt war oder die Funktion sich ändert.</translation>
        </message>
        <message>
            <source>Force cold start</source>
            <translation>Kaltstart erzwingen</translation>
        </message>
        <message>
            <source>End these environments, busy ones once they have answered</source>
            <translation>Diese Umgebungen beenden, beschäftigte erst nach ihrer Antwort</translation>
        </message>
        <message>
            <source>Execution environments</source>
            <translation>Ausführungsumgebungen</translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n läuft</numerusform>
                <numerusform>%n laufen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n initializing</source>
            <translation>
                <numerusform>%n wird initialisiert</numerusform>
                <numerusform>%n werden initialisiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frozen</source>
            <translation>
                <numerusform>%n eingefroren</numerusform>
                <numerusform>%n eingefroren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n started ahead of need</source>
            <translation>
                <numerusform>%n vorab gestartet</numerusform>
                <numerusform>%n vorab gestartet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n being ended</source>
            <translation>
                <numerusform>%n wird beendet</numerusform>
                <numerusform>%n werden beendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n execution environment(s): %1</source>
            <translation>
                <numerusform>%n Ausführungsumgebung: %1</numerusform>
                <numerusform>%n Ausführungsumgebungen: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EventExport</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Save log events</source>
            <translation>Log-Ereignisse speichern</translation>
        </message>
        <message>
            <source>Log (*.log)</source>
            <translation>Log (*.log)</translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>JSON-Zeilen (*.jsonl)</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Saving %1 …</source>
            <translation>%1 wird gespeichert…</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Gespeichert als %1.</translation>
        </message>
        <message>
            <source>Copying …</source>
            <translation>Wird kopiert…</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EventReader</name>
        <message>
            <source>The log is not there any more.</source>
            <translation>Das Log gibt es nicht mehr.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EventTools</name>
        <message>
            <source>Wrap lines</source>
            <translation>Umbrechen</translation>
        </message>
        <message>
            <source>Fold all</source>
            <translation>Einklappen</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>Ausklappen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Clear view</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions (Aktionen)</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Local time (%1)</source>
            <translation>Ortszeit (%1)</translation>
        </message>
        <message>
            <source>UTC</source>
            <translation>UTC</translation>
        </message>
        <message>
            <source>Show each run as one row</source>
            <translation>Jeden Lauf als eine Zeile anzeigen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>Als JSON kopieren</translation>
        </message>
        <message>
            <source>Save all …</source>
            <translation>Alle speichern…</translation>
        </message>
        <message>
            <source>Save selection …</source>
            <translation>Auswahl speichern…</translation>
        </message>
        <message>
            <source>Show around this event</source>
            <translation>Rund um dieses Ereignis anzeigen</translation>
        </message>
        <message>
            <source>Show a minute before and after this event</source>
            <translation>Eine Minute vor und nach diesem Ereignis anzeigen</translation>
        </message>
        <message>
            <source>Fold or unfold this run</source>
            <translation>Diesen Lauf ein- oder ausklappen</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Go to the end and follow it</source>
            <translation>Zum Ende gehen und ihm folgen</translation>
        </message>
        <message>
            <source>Show nothing that arrives until you resume</source>
            <translation>Nichts anzeigen, was bis zum Fortsetzen eintrifft</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle anzeigen</translation>
        </message>
        <message>
            <source>Show the events that were hidden, too</source>
            <translation>Auch die ausgeblendeten Ereignisse anzeigen</translation>
        </message>
        <message>
            <source>Hide what is there now; nothing is deleted</source>
            <translation>Ausblenden, was jetzt da ist; nichts wird gelöscht</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EventsHeader</name>
        <message>
            <source>Timestamp (%1)</source>
            <translation>Zeitstempel (%1)</translation>
        </message>
        <message>
            <source>Log stream</source>
            <translation>Log-Stream</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EventsPage</name>
        <message>
            <source>The execution environment that wrote this log stream has ended: nothing more is added to it.</source>
            <translation>Die Ausführungsumgebung, die diesen Log-Stream geschrieben hat, ist beendet: Es kommt nichts mehr hinzu.</translation>
        </message>
        <message>
            <source>Find events</source>
            <translation>Ereignisse suchen</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Nächster Treffer</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Vorheriger Treffer</translation>
        </message>
        <message>
            <source>Save events to a file</source>
            <translation>Ereignisse in einer Datei speichern</translation>
        </message>
        <message>
            <source>Stop the search, or go back to the events</source>
            <translation>Die Suche stoppen oder zu den Ereignissen zurückgehen</translation>
        </message>
        <message>
            <source>%1 selected</source>
            <translation>%1 ausgewählt</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>following what arrives</source>
            <translation>folgt neuen Ereignissen</translation>
        </message>
        <message>
            <source>holding still</source>
            <translation>steht still</translation>
        </message>
        <message>
            <source>Run %1</source>
            <translation>Lauf %1</translation>
        </message>
        <message>
            <source>The log stream %1 was deleted.</source>
            <translation>Der Log-Stream %1 wurde gelöscht.</translation>
        </message>
        <message>
            <source>There are no events in this log stream yet. They appear here as they arrive.</source>
            <translation>In diesem Log-Stream gibt es noch keine Ereignisse. Sie erscheinen hier, sobald sie eintreffen.</translation>
        </message>
        <message>
            <source>%1 log groups</source>
            <translation>%1 Log-Gruppen</translation>
        </message>
        <message>
            <source>All log streams</source>
            <translation>Alle Log-Streams</translation>
        </message>
        <message>
            <source>No event was found. Try another pattern, or a longer time range.</source>
            <translation>Kein Ereignis gefunden. Ein anderes Muster oder einen längeren Zeitraum versuchen.</translation>
        </message>
        <message>
            <source>Searching …</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <source>Back to the log stream</source>
            <translation>Zurück zum Log-Stream</translation>
        </message>
        <message>
            <source>Back to what was found</source>
            <translation>Zurück zu den Treffern</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>%Ln Ereignis</numerusform>
                <numerusform>%Ln Ereignisse</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EventsView</name>
        <message>
            <source>Log events</source>
            <translation>Log events (Log-Ereignisse)</translation>
        </message>
        <message>
            <source>Loading …</source>
            <translation>Wird geladen…</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ExportDialog</name>
        <message>
            <source>Export workspace</source>
            <translation>Arbeitsbereich exportieren</translation>
        </message>
        <message>
            <source>All functions</source>
            <translation>Alle Funktionen</translation>
        </message>
        <message>
            <source>Test events</source>
            <translation>Testereignisse</translation>
        </message>
        <message>
            <source>Versions and aliases</source>
            <translation>Versionen und Aliasse</translation>
        </message>
        <message>
            <source>Layers that they use</source>
            <translation>Von ihnen genutzte Layer</translation>
        </message>
        <message>
            <source>Values of environment variables</source>
            <translation>Werte der Umgebungsvariablen</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>What you choose is written to one file, to be handed on: File → Import workspace… takes it in elsewhere. Runs and logs stay here.</source>
            <translation>Das Gewählte wird zum Weitergeben in eine Datei geschrieben: „Datei → Arbeitsbereich importieren…“ liest sie anderswo ein. Läufe und Logs bleiben hier.</translation>
        </message>
        <message>
            <source>Functions</source>
            <translation>Functions (Funktionen)</translation>
        </message>
        <message>
            <source>With them</source>
            <translation>Dazu</translation>
        </message>
        <message>
            <source>Secrets</source>
            <translation>Geheimnisse</translation>
        </message>
        <message>
            <source>Functions to export</source>
            <translation>Zu exportierende Funktionen</translation>
        </message>
        <message>
            <source>There is no function yet that could be exported.</source>
            <translation>Noch keine Funktion zum Exportieren vorhanden.</translation>
        </message>
        <message>
            <source>Choose at least one function.</source>
            <translation>Mindestens eine Funktion wählen.</translation>
        </message>
        <message>
            <source>They may be passwords or keys, and whoever has the file can read them.</source>
            <translation>Es können Passwörter oder Schlüssel sein, und wer die Datei hat, kann sie lesen.</translation>
        </message>
        <message>
            <source>The variables go along with empty values, to be filled in after the import.</source>
            <translation>Die Variablen kommen mit leeren Werten mit, die nach dem Import auszufüllen sind.</translation>
        </message>
        <message>
            <source>Exporting to %1 …</source>
            <translation>Export nach %1 läuft…</translation>
        </message>
        <message>
            <source>The export was cancelled. Nothing was written.</source>
            <translation>Der Export wurde abgebrochen. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>Cancel the export</source>
            <translation>Export abbrechen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ExportJob</name>
        <message>
            <source>The workspace could not be saved as %1. Choose a folder that may be written to and has room for it.</source>
            <translation>Der Arbeitsbereich konnte nicht als %1 gespeichert werden. Einen Ordner mit Schreibberechtigung und genug Platz wählen.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FileComparison</name>
        <message>
            <source>%1, SHA-256 %2</source>
            <translation>%1, SHA-256 %2</translation>
        </message>
        <message>
            <source>It has more than %1 and isn't compared line by line.</source>
            <translation>Hat mehr als %1 und wird nicht Zeile für Zeile verglichen.</translation>
        </message>
        <message>
            <source>%1
The bytes are alike; whether it may be executed differs.</source>
            <translation>%1
Die Bytes sind gleich; unterschiedlich ist, ob die Datei ausführbar ist.</translation>
        </message>
        <message>
            <source>It isn't text.</source>
            <translation>Das ist kein Text.</translation>
        </message>
        <message>
            <source>Before: %1</source>
            <translation>Vorher: %1</translation>
        </message>
        <message>
            <source>After: %1</source>
            <translation>Nachher: %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FileHitsModel</name>
        <message>
            <source>%1: </source>
            <translation>%1: </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Zeile %1: %2</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FilePreview</name>
        <message>
            <source>Picture %1</source>
            <translation>Bild %1</translation>
        </message>
        <message>
            <source>%1
%2, %3</source>
            <translation>%1
%2, %3</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FileSearchPanel</name>
        <message>
            <source>node_modules</source>
            <translation>node_modules</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Search in files</source>
            <translation>In Dateien suchen</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Suche schließen</translation>
        </message>
        <message>
            <source>Back to the files (%1)</source>
            <translation>Zurück zu den Dateien (%1)</translation>
        </message>
        <message>
            <source>Search the folders node_modules as well</source>
            <translation>Auch die Ordner node_modules durchsuchen</translation>
        </message>
        <message>
            <source>Found in files</source>
            <translation>In Dateien gefunden</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Groß-/Kleinschreibung beachten</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>Ganze Wörter</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Regulärer Ausdruck</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 in %2</translation>
        </message>
        <message numerus="yes">
            <source>%n lines</source>
            <translation>
                <numerusform>%n Zeile</numerusform>
                <numerusform>%n Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n Datei</numerusform>
                <numerusform>%n Dateien</numerusform>
            </translation>
        </message>
        <message>
            <source>Searching … %1</source>
            <translation>Suche läuft… %1</translation>
        </message>
        <message>
            <source>Searching …</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <source>Cancelled. %1</source>
            <translation>Abgebrochen. %1</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <source>The first %1</source>
            <translation>Die ersten %1</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>Nichts gefunden.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FileTree</name>
        <message>
            <source>New file</source>
            <translation>Neue Datei</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Search in files</source>
            <translation>In Dateien suchen</translation>
        </message>
        <message>
            <source>Search in files (%1)</source>
            <translation>In Dateien suchen (%1)</translation>
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
            <source>Rename the selected file</source>
            <translation>Die ausgewählte Datei umbenennen</translation>
        </message>
        <message>
            <source>Delete the selected file</source>
            <translation>Die ausgewählte Datei löschen</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FilterField</name>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FindBar</name>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Match case (Aa)</source>
            <translation>Groß-/Kleinschreibung beachten (Aa)</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>Ganze Wörter</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Regulärer Ausdruck</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Vorheriger Treffer</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Nächster Treffer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Ersetzen durch</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Alle ersetzen</translation>
        </message>
        <message>
            <source>Not a regular expression</source>
            <translation>Kein regulärer Ausdruck</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>%1 found</source>
            <translation>%1 gefunden</translation>
        </message>
        <message>
            <source>%1 replaced</source>
            <translation>%1 ersetzt</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FlashArea</name>
        <message>
            <source>Go to the messages</source>
            <translation>Zu den Meldungen</translation>
        </message>
        <message>
            <source>Undo what the newest message tells of</source>
            <translation>Rückgängig machen, wovon die neueste Meldung berichtet</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Meldungen</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FlashMessage</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Undo (%1)</source>
            <translation>Rückgängig (%1)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FormRow</name>
        <message>
            <source>About %1</source>
            <translation>Hilfe zu %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FunctionForm</name>
        <message>
            <source>Name*</source>
            <translation>Name*</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Lambda function handler and role</source>
            <translation>Lambda function handler and role (Handler und Rolle)</translation>
        </message>
        <message>
            <source>There is a function named %1 already. Choose another name.</source>
            <translation>Eine Funktion namens %1 gibt es schon. Einen anderen Namen wählen.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FunctionHead</name>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions (Aktionen)</translation>
        </message>
        <message>
            <source>Run the function with the test event (%1)</source>
            <extracomment>%1 are keys, as `Ctrl+Return or F5`</extracomment>
            <translation>Die Funktion mit dem Testereignis ausführen (%1)</translation>
        </message>
        <message>
            <source>Configure test event</source>
            <translation>Configure test event (Testereignis konfigurieren)</translation>
        </message>
        <message>
            <source>Publish new version</source>
            <translation>Publish new version (Neue Version veröffentlichen)</translation>
        </message>
        <message>
            <source>Create alias</source>
            <translation>Create alias (Alias erstellen)</translation>
        </message>
        <message>
            <source>Force cold start</source>
            <translation>Kaltstart erzwingen</translation>
        </message>
        <message>
            <source>Upload a .ZIP file</source>
            <translation>Upload a .ZIP file (.ZIP-Datei hochladen)</translation>
        </message>
        <message>
            <source>Download code</source>
            <translation>Code herunterladen</translation>
        </message>
        <message>
            <source>Code history</source>
            <translation>Codeverlauf</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Delete function</source>
            <translation>Funktion löschen</translation>
        </message>
        <message>
            <source>Copy ARN</source>
            <translation>ARN kopieren</translation>
        </message>
        <message>
            <source>Save and test</source>
            <translation>Save and test (Speichern und testen)</translation>
        </message>
        <message>
            <source>Test with %1</source>
            <extracomment>%1 is the name of a saved test event.</extracomment>
            <translation>Mit %1 testen</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FunctionListModel</name>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 sec</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Function name</source>
            <translation>Funktionsname</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Runtime</source>
            <translation>Runtime</translation>
        </message>
        <message>
            <source>Code size</source>
            <translation>Codegröße</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>Timeout</source>
            <translation>Timeout</translation>
        </message>
        <message>
            <source>Last modified</source>
            <translation>Zuletzt geändert</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FunctionPage</name>
        <message>
            <source>Congratulations! Your Lambda function "%1" has been successfully created. You can now click on the "Test" button to input a test event and test your function.</source>
            <translation>Herzlichen Glückwunsch! Die Lambda-Funktion „%1“ wurde erfolgreich erstellt. Über die Schaltfläche „Test“ können Sie jetzt ein Testereignis eingeben und die Funktion testen.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Configuration (Konfiguration)</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>Monitoring</translation>
        </message>
        <message>
            <source>Environments</source>
            <translation>Environments (Umgebungen)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Gespeichert als %1.</translation>
        </message>
        <message>
            <source>The next run of %1 starts cold.</source>
            <translation>Der nächste Lauf von %1 startet kalt.</translation>
        </message>
        <message>
            <source>%1 was changed outside this window while you were editing it.</source>
            <translation>%1 wurde während der Bearbeitung außerhalb dieses Fensters geändert.</translation>
        </message>
        <message>
            <source>Not saved: %1 was changed outside this window since it was loaded here.</source>
            <translation>Nicht gespeichert: %1 wurde seit dem Laden außerhalb dieses Fensters geändert.</translation>
        </message>
        <message>
            <source>What you typed is still here, and not saved.</source>
            <translation>Die Eingabe ist noch hier und nicht gespeichert.</translation>
        </message>
        <message>
            <source>Reload theirs</source>
            <translation>Andere Fassung laden</translation>
        </message>
        <message>
            <source>Overwrite with mine</source>
            <translation>Mit meiner überschreiben</translation>
        </message>
        <message>
            <source>Unsaved changes of %1</source>
            <extracomment>%1 is a time</extracomment>
            <translation>Nicht gespeicherte Änderungen vom %1</translation>
        </message>
        <message>
            <source>Unsaved changes of %1 to the code were kept.</source>
            <extracomment>%1 is a time</extracomment>
            <translation>Nicht gespeicherte Änderungen vom %1 am Code wurden aufbewahrt.</translation>
        </message>
        <message>
            <source>Unsaved changes of %1 to the configuration were kept.</source>
            <extracomment>%1 is a time</extracomment>
            <translation>Nicht gespeicherte Änderungen vom %1 an der Konfiguration wurden aufbewahrt.</translation>
        </message>
        <message>
            <source>Unsaved changes of %1 to the code and the configuration were kept.</source>
            <extracomment>%1 is a time</extracomment>
            <translation>Nicht gespeicherte Änderungen vom %1 an Code und Konfiguration wurden aufbewahrt.</translation>
        </message>
        <message>
            <source>There is no function %1 any more.</source>
            <translation>Eine Funktion %1 gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>The function %1 was deleted outside this window.</source>
            <translation>Die Funktion %1 wurde außerhalb dieses Fensters gelöscht.</translation>
        </message>
        <message>
            <source>What you had changed here and not saved is gone with it.</source>
            <translation>Was hier geändert und nicht gespeichert war, ist mit ihr verloren.</translation>
        </message>
        <message>
            <source>The code has %1; at most %2 can be edited inline. It is not saved.</source>
            <translation>Der Code hat %1; höchstens %2 können hier bearbeitet werden. Er ist nicht gespeichert.</translation>
        </message>
        <message>
            <source>The code of %1 has changes that are not saved.</source>
            <translation>Der Code von %1 enthält nicht gespeicherte Änderungen.</translation>
        </message>
        <message>
            <source>The configuration of %1 has changes that are not saved.</source>
            <translation>Die Konfiguration von %1 enthält nicht gespeicherte Änderungen.</translation>
        </message>
        <message>
            <source>The code and the configuration of %1 have changes that are not saved.</source>
            <translation>Code und Konfiguration von %1 enthalten nicht gespeicherte Änderungen.</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Nicht gespeicherte Änderungen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>The package has more than %1 and can't be edited here, only looked at. To change it, upload another one.</source>
            <translation>Das Paket hat mehr als %1 und kann hier nur angesehen, nicht bearbeitet werden. Um es zu ändern, ein anderes hochladen.</translation>
        </message>
        <message>
            <source>A published version keeps its code. Switch to $LATEST to replace the code there.</source>
            <translation>Eine veröffentlichte Version behält ihren Code. Zu $LATEST wechseln, um dort den Code zu ersetzen.</translation>
        </message>
        <message>
            <source>A published version keeps its code. Switch to $LATEST to see the codes it had.</source>
            <translation>Eine veröffentlichte Version behält ihren Code. Zu $LATEST wechseln, um die früheren Codestände zu sehen.</translation>
        </message>
        <message>
            <source>The code of %1 was saved as %2.</source>
            <translation>Der Code von %1 wurde als %2 gespeichert.</translation>
        </message>
        <message>
            <source>%1 isn't there any more; this is $LATEST.</source>
            <translation>%1 gibt es nicht mehr; dies ist $LATEST.</translation>
        </message>
        <message>
            <source>Version %1 of %2 is published.</source>
            <translation>Version %1 von %2 ist veröffentlicht.</translation>
        </message>
        <message>
            <source>Show version %1</source>
            <translation>Version %1 anzeigen</translation>
        </message>
        <message>
            <source>Nothing has changed since version %1 was published, so there is no new version.</source>
            <translation>Seit der Veröffentlichung von Version %1 hat sich nichts geändert, deshalb gibt es keine neue Version.</translation>
        </message>
        <message>
            <source>The alias %1 of %2 is created.</source>
            <translation>Der Alias %1 von %2 ist erstellt.</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>%1 anzeigen</translation>
        </message>
        <message>
            <source>These changes are saved by now.</source>
            <translation>Diese Änderungen sind inzwischen gespeichert.</translation>
        </message>
        <message>
            <source>The code of %1 went back to what it was while you were editing it.</source>
            <translation>Der Code von %1 ist während der Bearbeitung auf den vorherigen zurückgegangen.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FunctionService</name>
        <message>
            <source>The operation cannot be performed at this time. An update is in progress for resource: %1</source>
            <translation>The operation cannot be performed at this time. An update is in progress for resource: %1</translation>
        </message>
        <message>
            <source>This program takes no packages.</source>
            <translation>Dieses Programm nimmt keine Pakete an.</translation>
        </message>
        <message>
            <source>The workspace has lost this code of the function.</source>
            <translation>Der Arbeitsbereich hat diesen Code der Funktion verloren.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FunctionSettingsService</name>
        <message>
            <source>A tag's key has 1 to %1 characters and doesn't begin with "aws:": "%2".</source>
            <translation>Ein Tag-Schlüssel hat 1 bis %1 Zeichen und beginnt nicht mit „aws:“: „%2“.</translation>
        </message>
        <message>
            <source>A tag's value has at most %1 characters; that of "%2" has %3.</source>
            <translation>Ein Tag-Wert hat höchstens %1 Zeichen; der von „%2“ hat %3.</translation>
        </message>
        <message>
            <source>A function has at most %1 tags; these are %2.</source>
            <translation>Eine Funktion hat höchstens %1 Tags; dies sind %2.</translation>
        </message>
        <message>
            <source>A reserved concurrency is 0 or more.</source>
            <translation>Eine reservierte Parallelität ist 0 oder mehr.</translation>
        </message>
        <message>
            <source>Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [%1].</source>
            <translation>Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [%1].</translation>
        </message>
        <message>
            <source>The function %1 doesn't have an EventInvokeConfig</source>
            <translation>The function %1 doesn't have an EventInvokeConfig</translation>
        </message>
        <message>
            <source>MaximumRetryAttempts goes from 0 to %1; %2 is outside.</source>
            <translation>MaximumRetryAttempts reicht von 0 bis %1; %2 liegt außerhalb.</translation>
        </message>
        <message>
            <source>MaximumEventAgeInSeconds goes from %1 to %2; %3 is outside.</source>
            <translation>MaximumEventAgeInSeconds reicht von %1 bis %2; %3 liegt außerhalb.</translation>
        </message>
        <message>
            <source>The destination ARN %1 is invalid: here a destination is another function.</source>
            <translation>The destination ARN %1 is invalid: Ein Ziel ist hier eine andere Funktion.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FunctionWizard</name>
        <message>
            <source>What you had entered for a new function on %1 was kept.</source>
            <extracomment>%1 is a time</extracomment>
            <translation>Was am %1 für eine neue Funktion eingegeben wurde, wurde aufbewahrt.</translation>
        </message>
        <message>
            <source>New function</source>
            <translation>Neue Funktion</translation>
        </message>
        <message>
            <source>New function using blueprint %1</source>
            <translation>Neue Funktion aus Blueprint %1</translation>
        </message>
        <message>
            <source>Select blueprint</source>
            <translation>Select blueprint</translation>
        </message>
        <message>
            <source>Configure function</source>
            <translation>Configure function</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>Replace the code?</source>
            <translation>Den Code ersetzen?</translation>
        </message>
        <message>
            <source>You have changed the code. Starting from another blueprint replaces it, and the settings with it.</source>
            <translation>Der Code wurde geändert. Mit einem anderen Blueprint zu beginnen ersetzt ihn und mit ihm die Einstellungen.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Leave without creating the function?</source>
            <translation>Verlassen, ohne die Funktion zu erstellen?</translation>
        </message>
        <message>
            <source>What you have entered for the new function will be lost.</source>
            <translation>Was für die neue Funktion eingegeben wurde, geht verloren.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FunctionsPage</name>
        <message>
            <source>Create a Lambda function</source>
            <translation>Create a Lambda function (Lambda-Funktion erstellen)</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions (Aktionen)</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>No function matches the filter.</source>
            <translation>Keine Funktion passt zum Filter.</translation>
        </message>
        <message>
            <source>Functions</source>
            <translation>Functions (Funktionen)</translation>
        </message>
        <message>
            <source>Filter functions</source>
            <translation>Funktionen filtern</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Delete function</source>
            <translation>Funktion löschen</translation>
        </message>
        <message>
            <source>Viewing %1-%2 of %3</source>
            <translation>%1-%2 von %3</translation>
        </message>
        <message>
            <source>Select a function first</source>
            <translation>Zuerst eine Funktion auswählen</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::GoToLineBar</name>
        <message>
            <source>Go to line</source>
            <translation>Gehe zu Zeile</translation>
        </message>
        <message>
            <source>line or line:column</source>
            <translation>Zeile oder Zeile:Spalte</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>von %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::HandlerCheck</name>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 und %2 weitere</translation>
        </message>
        <message>
            <source>A handler is the file's name without .js, a point, and the exported function: %1.</source>
            <translation>Ein Handler ist der Dateiname ohne .js, ein Punkt und die exportierte Funktion: %1.</translation>
        </message>
        <message>
            <source>A handler is the file's name without .py, a point, and the function: %1.</source>
            <translation>Ein Handler ist der Dateiname ohne .py, ein Punkt und die Funktion: %1.</translation>
        </message>
        <message>
            <source>The handler looks for the file "%1", but the code is saved as %2. Use %3.</source>
            <translation>Der Handler sucht die Datei „%1“, aber der Code ist als %2 gespeichert. %3 verwenden.</translation>
        </message>
        <message>
            <source>%1 defines no function. Add: def %2(event, context):</source>
            <translation>%1 definiert keine Funktion. Hinzufügen: def %2(event, context):</translation>
        </message>
        <message>
            <source>%1 defines %2, not "%3". Use %4.</source>
            <translation>%1 definiert %2, nicht „%3“. %4 verwenden.</translation>
        </message>
        <message>
            <source>Line %1 of %2 replaces exports, which exports nothing. Write module.exports = there.</source>
            <translation>Zeile %1 von %2 ersetzt exports, und das exportiert nichts. Dort module.exports = schreiben.</translation>
        </message>
        <message>
            <source>%1 has "%2" in line %3, but doesn't export it. Add: exports.%2 = %2;</source>
            <translation>%1 enthält „%2“ in Zeile %3, exportiert es aber nicht. Hinzufügen: exports.%2 = %2;</translation>
        </message>
        <message>
            <source>%1 exports nothing. Add: exports.%2 = async (event, context) =&gt; { … };</source>
            <translation>%1 exportiert nichts. Hinzufügen: exports.%2 = async (event, context) =&gt; { … };</translation>
        </message>
        <message>
            <source>%1 exports %2, not "%3". Use %4.</source>
            <translation>%1 exportiert %2, nicht „%3“. %4 verwenden.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::HandlerRow</name>
        <message>
            <source>Handler*</source>
            <translation>Handler*</translation>
        </message>
        <message>
            <source>The file's name without its extension, a dot, and the function in it that is called for each event: index.handler is exports.handler in index.js, lambda_function.lambda_handler is lambda_handler in lambda_function.py.</source>
            <translation>Der Dateiname ohne Endung, ein Punkt und die Funktion darin, die für jedes Ereignis aufgerufen wird: index.handler ist exports.handler in index.js, lambda_function.lambda_handler ist lambda_handler in lambda_function.py.</translation>
        </message>
        <message>
            <source>Rename %1 to %2</source>
            <translation>%1 in %2 umbenennen</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>%1 verwenden</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ImportDialog</name>
        <message>
            <source>Import workspace</source>
            <translation>Arbeitsbereich importieren</translation>
        </message>
        <message>
            <source>Functions in the file</source>
            <translation>Funktionen in der Datei</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>%1 wird gelesen…</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
        <message>
            <source>New name*</source>
            <translation>Neuer Name*</translation>
        </message>
        <message>
            <source>%1, exported by Lambdesk %2.</source>
            <translation>%1, exportiert von Lambdesk %2.</translation>
        </message>
        <message>
            <source>%1, exported by Lambdesk %2 with the profile %3; this window has %4.</source>
            <translation>%1, exportiert von Lambdesk %2 mit dem Profil %3; dieses Fenster hat %4.</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Eigene behalten</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Auslassen</translation>
        </message>
        <message>
            <source>Keep mine, leave out the others</source>
            <translation>Eigene behalten, andere auslassen</translation>
        </message>
        <message>
            <source>Replace mine</source>
            <translation>Eigene ersetzen</translation>
        </message>
        <message>
            <source>Replace mine, import the others</source>
            <translation>Eigene ersetzen, andere importieren</translation>
        </message>
        <message>
            <source>Import under another name</source>
            <translation>Unter anderem Namen importieren</translation>
        </message>
        <message>
            <source>A new name is not valid yet, or is used twice: see the functions above.</source>
            <translation>Ein neuer Name ist noch nicht gültig oder kommt zweimal vor: siehe die Funktionen oben.</translation>
        </message>
        <message numerus="yes">
            <source>%n function(s) will be imported.</source>
            <translation>
                <numerusform>%n Funktion wird importiert.</numerusform>
                <numerusform>%n Funktionen werden importiert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing …</source>
            <translation>Wird importiert…</translation>
        </message>
        <message>
            <source>The import was cancelled. Nothing was imported.</source>
            <translation>Der Import wurde abgebrochen. Nichts wurde importiert.</translation>
        </message>
        <message>
            <source>Cancel the import</source>
            <translation>Import abbrechen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ImportJob</name>
        <message>
            <source>The unpacked file could not be read.</source>
            <translation>Die entpackte Datei konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Nothing was imported: a package of the file can't be used. %1</source>
            <extracomment>%1 is a sentence that says why</extracomment>
            <translation>Nichts wurde importiert: Ein Paket der Datei kann nicht verwendet werden. %1</translation>
        </message>
        <message>
            <source>Nothing was imported: the unpacked file was changed meanwhile.</source>
            <translation>Nichts wurde importiert: Die entpackte Datei wurde inzwischen geändert.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ImportModel</name>
        <message>
            <source>There is a function named %1 already.</source>
            <translation>Eine Funktion namens %1 gibt es schon.</translation>
        </message>
        <message>
            <source>Another function of the file is to be named %1, too.</source>
            <translation>Auch eine andere Funktion der Datei soll %1 heißen.</translation>
        </message>
        <message>
            <source>It can't be imported. %1</source>
            <extracomment>%1 is a sentence that says why</extracomment>
            <translation>Import nicht möglich. %1</translation>
        </message>
        <message>
            <source>%1 is not on this computer: the function comes in, and runs once it is.</source>
            <translation>%1 ist nicht auf diesem Computer: Die Funktion wird importiert und läuft, sobald die Runtime da ist.</translation>
        </message>
        <message>
            <source>It comes without these layers, which are neither in the file nor here: %1</source>
            <translation>Importiert ohne diese Layer, die weder in der Datei noch hier sind: %1</translation>
        </message>
        <message>
            <source>The values of its environment variables were left out of the file: fill them in after the import.</source>
            <translation>Die Werte ihrer Umgebungsvariablen wurden in der Datei weggelassen: nach dem Import ausfüllen.</translation>
        </message>
        <message>
            <source>Yours is deleted, with its versions, test events and runs.</source>
            <translation>Die eigene wird gelöscht, mit ihren Versionen, Testereignissen und Läufen.</translation>
        </message>
        <message>
            <source>%1 (not on this computer)</source>
            <translation>%1 (nicht auf diesem Computer)</translation>
        </message>
        <message numerus="yes">
            <source>%n version(s)</source>
            <translation>
                <numerusform>%n Version</numerusform>
                <numerusform>%n Versionen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alias(es)</source>
            <translation>
                <numerusform>%n Alias</numerusform>
                <numerusform>%n Aliasse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n test event(s)</source>
            <translation>
                <numerusform>%n Testereignis</numerusform>
                <numerusform>%n Testereignisse</numerusform>
            </translation>
        </message>
        <message>
            <source>Can't be imported</source>
            <translation>Nicht importierbar</translation>
        </message>
        <message>
            <source>Keeps mine</source>
            <translation>Eigene bleibt</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>Replaces mine</source>
            <translation>Ersetzt eigene</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importiert</translation>
        </message>
        <message>
            <source>Imported as %1</source>
            <translation>Importiert als %1</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>Runtime</source>
            <translation>Runtime</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>With it</source>
            <translation>Dazu</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InlineCode</name>
        <message>
            <source>Function code</source>
            <translation>Funktionscode</translation>
        </message>
        <message>
            <source>The code was written for Node.js, the runtime is Python.</source>
            <translation>Der Code wurde für Node.js geschrieben, die Runtime ist Python.</translation>
        </message>
        <message>
            <source>The code was written for Python, the runtime is Node.js.</source>
            <translation>Der Code wurde für Python geschrieben, die Runtime ist Node.js.</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Gespeichert als %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsChart</name>
        <message>
            <source>A query that ends in stats … by bin(…) is drawn here, as in
stats count(*) by bin(5m)</source>
            <translation>Eine Abfrage, die mit stats … by bin(…) endet, wird hier gezeichnet, etwa
stats count(*) by bin(5m)</translation>
        </message>
        <message>
            <source>Kind of chart</source>
            <translation>Diagrammtyp</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Linie</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Fläche</translation>
        </message>
        <message>
            <source>Bar</source>
            <translation>Balken</translation>
        </message>
        <message>
            <source>Chart of the result</source>
            <translation>Diagramm des Ergebnisses</translation>
        </message>
        <message>
            <source>The table of the result has the same values.</source>
            <translation>Die Tabelle des Ergebnisses enthält dieselben Werte.</translation>
        </message>
        <message>
            <source>Series drawn: the first %1 of %2 by name. A filter in the query can choose others.</source>
            <extracomment>filter is a command of the query, and stays as it is. %1 and %2 are numbers.</extracomment>
            <translation>Gezeichnete Datenreihen: die ersten %1 von %2 nach Namen. Mit einem filter in der Abfrage lassen sich andere wählen.</translation>
        </message>
        <message>
            <source>Periods drawn: the newest %1 of %2. A longer one in bin(…) draws all of them.</source>
            <extracomment>bin(…) is a part of the query, and is given the length of a period. %1 and %2 are numbers.</extracomment>
            <translation>Gezeichnete Zeiträume: die neuesten %1 von %2. Ein längerer in bin(…) zeichnet alle.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsDistinctRows</name>
        <message>
            <source>dedup found more than %1 different values. Filter the events first.</source>
            <translation>dedup hat mehr als %1 verschiedene Werte gefunden. Zuerst die Ereignisse filtern.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsEditor</name>
        <message>
            <source>Query</source>
            <translation>Abfrage</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsExpressionParser</name>
        <message>
            <source>There is no function %1().</source>
            <translation>Es gibt keine Funktion %1().</translation>
        </message>
        <message numerus="yes">
            <source>%1() takes %n argument(s).</source>
            <translation>
                <numerusform>%1() nimmt %n Argument.</numerusform>
                <numerusform>%1() nimmt %n Argumente.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1() takes at least %n argument(s).</source>
            <translation>
                <numerusform>%1() nimmt mindestens %n Argument.</numerusform>
                <numerusform>%1() nimmt mindestens %n Argumente.</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected a comma or ).</source>
            <translation>Komma oder ) erwartet.</translation>
        </message>
        <message>
            <source>Expected a comma and a period as in 5m.</source>
            <translation>Komma und Zeitspanne wie 5m erwartet.</translation>
        </message>
        <message>
            <source>%1() can be used in stats only.</source>
            <translation>%1() kann nur in stats verwendet werden.</translation>
        </message>
        <message>
            <source>Expected a comma and a percentage as in pct(@duration, 95).</source>
            <translation>Komma und Prozentwert wie in pct(@duration, 95) erwartet.</translation>
        </message>
        <message>
            <source>Expected a percentage from 0 to 100.</source>
            <translation>Prozentwert von 0 bis 100 erwartet.</translation>
        </message>
        <message>
            <source>Expected like or in after not.</source>
            <translation>like oder in nach not erwartet.</translation>
        </message>
        <message>
            <source>Expected a regular expression as in /error/.</source>
            <translation>Regulärer Ausdruck wie /error/ erwartet.</translation>
        </message>
        <message>
            <source>Expected a list as in ["a", "b"].</source>
            <translation>Liste wie ["a", "b"] erwartet.</translation>
        </message>
        <message>
            <source>Expected a comma or ].</source>
            <translation>Komma oder ] erwartet.</translation>
        </message>
        <message>
            <source>This is nested too deeply.</source>
            <translation>Das ist zu tief verschachtelt.</translation>
        </message>
        <message>
            <source>Expected a field, a number, a text in quotes or a function.</source>
            <translation>Feld, Zahl, Text in Anführungszeichen oder Funktion erwartet.</translation>
        </message>
        <message>
            <source>Expected ).</source>
            <translation>) erwartet.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsGroupChoice</name>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Log groups</source>
            <translation>Log groups (Log-Gruppen)</translation>
        </message>
        <message>
            <source>There is no log group yet.</source>
            <translation>Noch keine Log-Gruppe vorhanden.</translation>
        </message>
        <message>
            <source>No log group has that in its name.</source>
            <translation>Keine Log-Gruppe hat das im Namen.</translation>
        </message>
        <message>
            <source>Select log groups</source>
            <translation>Log-Gruppen auswählen</translation>
        </message>
        <message numerus="yes">
            <source>%n log group(s)</source>
            <translation>
                <numerusform>%n Log-Gruppe</numerusform>
                <numerusform>%n Log-Gruppen</numerusform>
            </translation>
        </message>
        <message>
            <source>Log groups: %1</source>
            <translation>Log-Gruppen: %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsGroups</name>
        <message>
            <source>stats found more than %1 groups. Group by something that has fewer values.</source>
            <translation>stats hat mehr als %1 Gruppen gefunden. Nach etwas mit weniger Werten gruppieren.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsPage</name>
        <message>
            <source>Run query</source>
            <translation>Abfrage ausführen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Export results</source>
            <translation>Ergebnisse exportieren</translation>
        </message>
        <message>
            <source>Logs Insights</source>
            <translation>Logs Insights</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Logs</translation>
        </message>
        <message>
            <source>Visualization</source>
            <translation>Visualisierung</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Als CSV speichern…</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Save as JSON…</source>
            <translation>Als JSON speichern…</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Select at least one log group.</source>
            <translation>Mindestens eine Log-Gruppe auswählen.</translation>
        </message>
        <message>
            <source>The time range ends before it begins.</source>
            <translation>Der Zeitraum endet, bevor er beginnt.</translation>
        </message>
        <message>
            <source>Running…</source>
            <translation>Läuft…</translation>
        </message>
        <message>
            <source>No results. Nothing in these log groups and this time fits the query.</source>
            <translation>Keine Ergebnisse. Nichts in diesen Log-Gruppen und diesem Zeitraum passt zur Abfrage.</translation>
        </message>
        <message>
            <source>%1 records matched, %2 records (%3) scanned in %4 s</source>
            <translation>%1 passende Datensätze, %2 Datensätze (%3) in %4 s durchsucht</translation>
        </message>
        <message>
            <source>Waiting for other queries</source>
            <translation>Wartet auf andere Abfragen</translation>
        </message>
        <message>
            <source>%1 %: %2 records matched, %3 records (%4) scanned in %5 s</source>
            <extracomment>%4 is a size</extracomment>
            <translation>%1 %: %2 passende Datensätze, %3 Datensätze (%4) in %5 s durchsucht</translation>
        </message>
        <message>
            <source>Cancelled: %1 records matched, %2 records (%3) scanned in %4 s</source>
            <extracomment>%3 is a size</extracomment>
            <translation>Abgebrochen: %1 passende Datensätze, %2 Datensätze (%3) in %4 s durchsucht</translation>
        </message>
        <message>
            <source>Logs (%1)</source>
            <translation>Logs (%1)</translation>
        </message>
        <message>
            <source>Press Run query, or %1 in the query.</source>
            <translation>„Abfrage ausführen“ drücken oder %1 in der Abfrage.</translation>
        </message>
        <message>
            <source>Save query</source>
            <translation>Abfrage speichern</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Gespeichert als %1</translation>
        </message>
        <message>
            <source>Select one or more log groups, and press Run query.
The samples beside it are a good beginning: double-click one.</source>
            <translation>Eine oder mehrere Log-Gruppen auswählen und „Abfrage ausführen“ drücken.
Die Beispiele daneben sind ein guter Anfang: auf eines doppelklicken.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsParser</name>
        <message>
            <source>Expected a text with * in quotes, or a regular expression between slashes.</source>
            <translation>Text mit * in Anführungszeichen oder regulärer Ausdruck zwischen Schrägstrichen erwartet.</translation>
        </message>
        <message>
            <source>Expected a * for each part to take out.</source>
            <translation>Ein * für jeden zu entnehmenden Teil erwartet.</translation>
        </message>
        <message>
            <source>Expected as and a name for each *.</source>
            <translation>as und ein Name für jedes * erwartet.</translation>
        </message>
        <message numerus="yes">
            <source>The text has %n *: expected as many names.</source>
            <translation>
                <numerusform>Der Text enthält ein *: ein Name erwartet.</numerusform>
                <numerusform>Der Text enthält %n *: ebenso viele Namen erwartet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected a group with a name: (?&lt;name&gt;…).</source>
            <translation>Gruppe mit Namen erwartet: (?&lt;name&gt;…).</translation>
        </message>
        <message>
            <source>Expected | and a command, or the end of the query.</source>
            <translation>| und ein Befehl oder das Ende der Abfrage erwartet.</translation>
        </message>
        <message>
            <source>Expected a command: %1.</source>
            <translation>Befehl erwartet: %1.</translation>
        </message>
        <message>
            <source>Expected a name.</source>
            <translation>Name erwartet.</translation>
        </message>
        <message>
            <source>Expected a number from 1 to %1.</source>
            <translation>Zahl von 1 bis %1 erwartet.</translation>
        </message>
        <message>
            <source>Expected a function such as count() or avg(), or a name of this stats.</source>
            <translation>Funktion wie count() oder avg() oder ein Name aus diesem stats erwartet.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsQueryList</name>
        <message>
            <source>Saved queries</source>
            <translation>Gespeicherte Abfragen</translation>
        </message>
        <message>
            <source>Sample queries</source>
            <translation>Beispielabfragen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Queries</source>
            <translation>Abfragen</translation>
        </message>
        <message>
            <source>Saved queries and samples</source>
            <translation>Gespeicherte Abfragen und Beispiele</translation>
        </message>
        <message>
            <source>Delete the selected query</source>
            <translation>Die ausgewählte Abfrage löschen</translation>
        </message>
        <message>
            <source>None yet: Save keeps a query here.</source>
            <translation>Noch keine: „Speichern“ bewahrt eine Abfrage hier auf.</translation>
        </message>
        <message>
            <source>Select a saved query first</source>
            <translation>Zuerst eine gespeicherte Abfrage auswählen</translation>
        </message>
        <message>
            <source>Delete query %1</source>
            <translation>Abfrage %1 löschen</translation>
        </message>
        <message>
            <source>The saved query %1 will be deleted. This can't be undone.</source>
            <translation>Die gespeicherte Abfrage %1 wird gelöscht. Das lässt sich nicht rückgängig machen.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsResultModel</name>
        <message>
            <source>Go to the event</source>
            <translation>Zum Ereignis gehen</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsResults</name>
        <message>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>Fields of the row</source>
            <translation>Felder der Zeile</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Log group</source>
            <translation>Log-Gruppe</translation>
        </message>
        <message>
            <source>Log stream</source>
            <translation>Log-Stream</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsText</name>
        <message numerus="yes">
            <source>A query can have up to %n character(s).</source>
            <translation>
                <numerusform>Eine Abfrage kann bis zu %n Zeichen haben.</numerusform>
                <numerusform>Eine Abfrage kann bis zu %n Zeichen haben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected a period as in 5m: a number and one of ms, s, m, h, d, w.</source>
            <translation>Zeitspanne wie 5m erwartet: eine Zahl und eines von ms, s, m, h, d, w.</translation>
        </message>
        <message>
            <source>These quotes are not closed: expected %1.</source>
            <translation>Diese Anführungszeichen sind nicht geschlossen: %1 erwartet.</translation>
        </message>
        <message>
            <source>This regular expression is not closed: expected /.</source>
            <translation>Dieser reguläre Ausdruck ist nicht geschlossen: / erwartet.</translation>
        </message>
        <message>
            <source>Not a regular expression: %1.</source>
            <translation>Kein regulärer Ausdruck: %1.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::JsonChecker</name>
        <message>
            <source>An invisible byte order mark (U+FEFF) stands before the value. Remove it.</source>
            <translation>Vor dem Wert steht eine unsichtbare Bytereihenfolge-Marke (U+FEFF). Sie entfernen.</translation>
        </message>
        <message>
            <source>JSON has no comments. Remove what starts with %1 here.</source>
            <translation>JSON hat keine Kommentare. Entfernen, was hier mit %1 beginnt.</translation>
        </message>
        <message>
            <source>Expected a colon after the name</source>
            <translation>Doppelpunkt nach dem Namen erwartet</translation>
        </message>
        <message>
            <source>Expected the end after the value, but found %1, which closes nothing that is open.</source>
            <translation>Ende nach dem Wert erwartet, aber %1 gefunden, das nichts Offenes schließt.</translation>
        </message>
        <message>
            <source>Expected the end after the value</source>
            <translation>Ende nach dem Wert erwartet</translation>
        </message>
        <message>
            <source>Expected a name in double quotes after the comma</source>
            <translation>Name in doppelten Anführungszeichen nach dem Komma erwartet</translation>
        </message>
        <message>
            <source>Expected a name in double quotes or }</source>
            <translation>Name in doppelten Anführungszeichen oder } erwartet</translation>
        </message>
        <message>
            <source>Expected a name in double quotes after the comma, but found }. Remove the comma, or add what is missing.</source>
            <translation>Name in doppelten Anführungszeichen nach dem Komma erwartet, aber } gefunden. Das Komma entfernen oder das Fehlende ergänzen.</translation>
        </message>
        <message>
            <source>Expected a name in double quotes, but found a single quote. Write "name" instead of 'name'.</source>
            <translation>Name in doppelten Anführungszeichen erwartet, aber ein einfaches gefunden. "name" statt 'name' schreiben.</translation>
        </message>
        <message>
            <source>Expected a name in double quotes, but found %1. Write "%1".</source>
            <translation>Name in doppelten Anführungszeichen erwartet, aber %1 gefunden. Besser: "%1".</translation>
        </message>
        <message>
            <source>Expected a comma or } after the value</source>
            <translation>Komma oder } nach dem Wert erwartet</translation>
        </message>
        <message>
            <source>Expected a comma or ] after the value</source>
            <translation>Komma oder ] nach dem Wert erwartet</translation>
        </message>
        <message>
            <source>Expected a value, but found %1, which JSON doesn't have. Use null or a text.</source>
            <translation>Wert erwartet, aber %1 gefunden, das es in JSON nicht gibt. null oder einen Text verwenden.</translation>
        </message>
        <message>
            <source>Expected a value, but found %1. Write it in lower case: %2.</source>
            <translation>Wert erwartet, aber %1 gefunden. Kleinschreiben: %2.</translation>
        </message>
        <message>
            <source>Expected a value, but found None. JSON's word for it is null.</source>
            <translation>Wert erwartet, aber None gefunden. In JSON heißt das null.</translation>
        </message>
        <message>
            <source>Expected a value, but found %1. A text stands in double quotes: "%1".</source>
            <translation>Wert erwartet, aber %1 gefunden. Ein Text steht in doppelten Anführungszeichen: "%1".</translation>
        </message>
        <message>
            <source>Expected a number, but found -%1, which JSON doesn't have.</source>
            <translation>Zahl erwartet, aber -%1 gefunden, das es in JSON nicht gibt.</translation>
        </message>
        <message>
            <source>Found a number that starts with 0. A number has no leading zeros.</source>
            <translation>Zahl gefunden, die mit 0 beginnt. Eine Zahl hat keine führenden Nullen.</translation>
        </message>
        <message>
            <source>Found a hexadecimal number. JSON has only decimal ones.</source>
            <translation>Hexadezimalzahl gefunden. JSON kennt nur Dezimalzahlen.</translation>
        </message>
        <message>
            <source>Expected a digit after the minus sign</source>
            <translation>Ziffer nach dem Minuszeichen erwartet</translation>
        </message>
        <message>
            <source>Expected a digit after the decimal point</source>
            <translation>Ziffer nach dem Dezimalpunkt erwartet</translation>
        </message>
        <message>
            <source>Expected a digit in the exponent</source>
            <translation>Ziffer im Exponenten erwartet</translation>
        </message>
        <message>
            <source>Expected a closing double quote, but the text ends.</source>
            <translation>Schließendes doppeltes Anführungszeichen erwartet, aber der Text endet.</translation>
        </message>
        <message>
            <source>Expected one of " \ / b f n r t u after the backslash. To write a backslash, double it: \\.</source>
            <translation>Eines von " \ / b f n r t u nach dem Backslash erwartet. Einen Backslash schreibt man doppelt: \\.</translation>
        </message>
        <message>
            <source>Expected four hexadecimal digits after \u.</source>
            <translation>Vier hexadezimale Ziffern nach \u erwartet.</translation>
        </message>
        <message>
            <source>Expected text in UTF-8</source>
            <translation>Text in UTF-8 erwartet</translation>
        </message>
        <message>
            <source>Expected a closing double quote before the end of the line. A line break within a text is written \n.</source>
            <translation>Schließendes doppeltes Anführungszeichen vor dem Zeilenende erwartet. Ein Zeilenumbruch im Text wird als \n geschrieben.</translation>
        </message>
        <message>
            <source>Found a tab within a text. There it is written \t.</source>
            <translation>Tabulator im Text gefunden. Dort wird er als \t geschrieben.</translation>
        </message>
        <message>
            <source>Found a control character (%1) within a text. There it is written \u%2.</source>
            <translation>Steuerzeichen (%1) im Text gefunden. Dort wird es als \u%2 geschrieben.</translation>
        </message>
        <message>
            <source>Expected a value, but the text is empty.</source>
            <translation>Wert erwartet, aber der Text ist leer.</translation>
        </message>
        <message>
            <source>Expected a value after the comma</source>
            <translation>Wert nach dem Komma erwartet</translation>
        </message>
        <message>
            <source>Expected a value or ]</source>
            <translation>Wert oder ] erwartet</translation>
        </message>
        <message>
            <source>Expected a value</source>
            <translation>Wert erwartet</translation>
        </message>
        <message>
            <source>Expected a value after the comma, but found ]. Remove the comma, or add what is missing.</source>
            <translation>Wert nach dem Komma erwartet, aber ] gefunden. Das Komma entfernen oder das Fehlende ergänzen.</translation>
        </message>
        <message>
            <source>Expected a value, but found a single quote. A text stands in double quotes: "text".</source>
            <translation>Wert erwartet, aber ein einfaches Anführungszeichen gefunden. Ein Text steht in doppelten Anführungszeichen: "text".</translation>
        </message>
        <message>
            <source>Expected a value, but found +. A number has no plus sign.</source>
            <translation>Wert erwartet, aber + gefunden. Eine Zahl hat kein Pluszeichen.</translation>
        </message>
        <message>
            <source>Expected a value, but found a point. A number starts with a digit: 0.5, not .5.</source>
            <translation>Wert erwartet, aber ein Punkt gefunden. Eine Zahl beginnt mit einer Ziffer: 0.5, nicht .5.</translation>
        </message>
        <message>
            <source>%1, but the text ends.</source>
            <translation>%1, aber der Text endet.</translation>
        </message>
        <message>
            <source>%1, but the text ends. The %2 of line %3 is not closed.</source>
            <translation>%1, aber der Text endet. Das %2 aus Zeile %3 ist nicht geschlossen.</translation>
        </message>
        <message>
            <source>%1, but found %2.</source>
            <translation>%1, aber %2 gefunden.</translation>
        </message>
        <message>
            <source>the byte 0x%1, which is not UTF-8</source>
            <translation>das Byte 0x%1 (kein UTF-8)</translation>
        </message>
        <message>
            <source>the invisible character %1</source>
            <translation>das unsichtbare Zeichen %1</translation>
        </message>
        <message>
            <source>the typographic quote %1 (write a plain ")</source>
            <translation>das typografische Anführungszeichen %1 (ein gerades " schreiben)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::JsonEditor</name>
        <message>
            <source>Format JSON</source>
            <translation>JSON formatieren</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Zeile %1, Spalte %2: %3</translation>
        </message>
        <message>
            <source>Valid JSON</source>
            <translation>Gültiges JSON</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::JsonFile</name>
        <message>
            <source>The file %1, a part of this program, can't be read.</source>
            <translation>Die Datei %1, ein Teil dieses Programms, kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The file %1, a part of this program, is broken in line %2, column %3: %4</source>
            <translation>Die Datei %1, ein Teil dieses Programms, ist in Zeile %2, Spalte %3 fehlerhaft: %4</translation>
        </message>
        <message>
            <source>The file %1, a part of this program, is not a JSON object.</source>
            <translation>Die Datei %1, ein Teil dieses Programms, ist kein JSON-Objekt.</translation>
        </message>
        <message>
            <source>is not a text</source>
            <translation>ist kein Text</translation>
        </message>
        <message>
            <source>is not a list of texts</source>
            <translation>ist keine Liste von Texten</translation>
        </message>
        <message>
            <source>is not true or false</source>
            <translation>ist weder true noch false</translation>
        </message>
        <message>
            <source>is not a whole number from %1 to %2</source>
            <translation>ist keine ganze Zahl von %1 bis %2</translation>
        </message>
        <message>
            <source>is not a number of at least 0</source>
            <translation>ist keine Zahl von mindestens 0</translation>
        </message>
        <message>
            <source>is not an object</source>
            <translation>ist kein Objekt</translation>
        </message>
        <message>
            <source>The file %1, a part of this program, is broken: "%2" %3.</source>
            <translation>Die Datei %1, ein Teil dieses Programms, ist fehlerhaft: „%2“ %3.</translation>
        </message>
        <message>
            <source>is not a member that belongs there</source>
            <translation>ist kein Element, das dorthin gehört</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>does not begin with nodejs or python</source>
            <translation>beginnt nicht mit nodejs oder python</translation>
        </message>
        <message>
            <source>is above the maximum</source>
            <translation>liegt über dem Maximum</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::JsonPattern</name>
        <message>
            <source>Expected &amp;&amp;, || or }.</source>
            <translation>&amp;&amp;, || oder } erwartet.</translation>
        </message>
        <message>
            <source>Expected nothing after }.</source>
            <translation>Nach } wird nichts erwartet.</translation>
        </message>
        <message>
            <source>Expected NULL, TRUE or FALSE after IS.</source>
            <translation>NULL, TRUE oder FALSE nach IS erwartet.</translation>
        </message>
        <message>
            <source>Expected EXISTS after NOT.</source>
            <translation>EXISTS nach NOT erwartet.</translation>
        </message>
        <message>
            <source>Expected one of = != &lt; &lt;= &gt; &gt;=, IS or NOT EXISTS.</source>
            <translation>Eines von = != &lt; &lt;= &gt; &gt;=, IS oder NOT EXISTS erwartet.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::JsonSelector</name>
        <message>
            <source>Expected a selector as in $.name.</source>
            <translation>Selektor wie $.name erwartet.</translation>
        </message>
        <message>
            <source>Expected . or [ after $.</source>
            <translation>. oder [ nach $ erwartet.</translation>
        </message>
        <message>
            <source>Expected the name of a property.</source>
            <translation>Name einer Eigenschaft erwartet.</translation>
        </message>
        <message>
            <source>Expected an index, * or a name in quotes.</source>
            <translation>Index, * oder Name in Anführungszeichen erwartet.</translation>
        </message>
        <message>
            <source>Expected ].</source>
            <translation>] erwartet.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::KeyValueList</name>
        <message>
            <source>Copy %1</source>
            <translation>%1 kopieren</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::KeyboardExit</name>
        <message>
            <source>%1 indents. To leave the editor press %2, then %1.</source>
            <extracomment>%1 is the key `Tab`, %2 the key `Esc`</extracomment>
            <translation>%1 rückt ein. Zum Verlassen des Editors %2 drücken, dann %1.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LambdaPages</name>
        <message>
            <source>Functions</source>
            <translation>Functions (Funktionen)</translation>
        </message>
        <message>
            <source>Lambda</source>
            <translation>Lambda</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Layers</translation>
        </message>
        <message>
            <source>A function</source>
            <translation>Eine Funktion</translation>
        </message>
        <message>
            <source>The function %1 is deleted.</source>
            <translation>Die Funktion %1 ist gelöscht.</translation>
        </message>
        <message>
            <source>The function %1 is there again.</source>
            <translation>Die Funktion %1 ist wieder da.</translation>
        </message>
        <message>
            <source>Version %1 of the layer %2 is there again.</source>
            <translation>Version %1 des Layers %2 ist wieder da.</translation>
        </message>
        <message>
            <source>Version %1 of the layer %2 is deleted.</source>
            <translation>Version %1 des Layers %2 ist gelöscht.</translation>
        </message>
        <message>
            <source>Drop to replace the function's code by %1</source>
            <translation>Ablegen, um den Code der Funktion durch %1 zu ersetzen</translation>
        </message>
        <message>
            <source>Drop to publish %1 as a layer</source>
            <translation>Ablegen, um %1 als Layer zu veröffentlichen</translation>
        </message>
        <message>
            <source>Drop to upload %1 as the function's code</source>
            <translation>Ablegen, um %1 als Code der Funktion hochzuladen</translation>
        </message>
        <message>
            <source>Drop to create a function from %1</source>
            <translation>Ablegen, um eine Funktion aus %1 zu erstellen</translation>
        </message>
        <message>
            <source>A new function</source>
            <translation>Eine neue Funktion</translation>
        </message>
        <message>
            <source>The code of %1 is again that of %2.</source>
            <extracomment>%1 is a function, %2 a time</extracomment>
            <translation>Der Code von %1 ist wieder der vom %2.</translation>
        </message>
        <message>
            <source>The code of %1 is now that of %2.</source>
            <extracomment>%1 is a function, %2 a file</extracomment>
            <translation>Der Code von %1 stammt jetzt aus %2.</translation>
        </message>
        <message>
            <source>The code of %1 is now that of %2, and its handler is %3.</source>
            <extracomment>%1 is a function, %2 a file, %3 a handler</extracomment>
            <translation>Der Code von %1 stammt jetzt aus %2, und der Handler ist %3.</translation>
        </message>
        <message>
            <source>The code of %1 is again what it was.</source>
            <extracomment>%1 is a function</extracomment>
            <translation>Der Code von %1 ist wieder der vorherige.</translation>
        </message>
        <message>
            <source>The code of %1 is again what it was, and its handler is %2.</source>
            <extracomment>%1 is a function, %2 a handler</extracomment>
            <translation>Der Code von %1 ist wieder der vorherige, und der Handler ist %2.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LanguageActions</name>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <extracomment>%1 is a language by its own name; who can't read this one looks for that</extracomment>
            <translation>Sprache: %1</translation>
        </message>
        <message>
            <source>Language: %1 (%2)</source>
            <extracomment>%1 is a language by its own name, %2 by its English one; whoever looks for it knows either</extracomment>
            <translation>Sprache: %1 (%2)</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LayerDialog</name>
        <message>
            <source>Create a version of %1</source>
            <translation>Version von %1 erstellen</translation>
        </message>
        <message>
            <source>Create layer</source>
            <translation>Layer erstellen</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Hochladen</translation>
        </message>
        <message>
            <source>Name*</source>
            <translation>Name*</translation>
        </message>
        <message>
            <source>Package*</source>
            <translation>Paket*</translation>
        </message>
        <message>
            <source>Compatible runtimes</source>
            <translation>Kompatible Runtimes</translation>
        </message>
        <message>
            <source>Create version</source>
            <translation>Version erstellen</translation>
        </message>
        <message>
            <source>Publishing … %1 %</source>
            <translation>Wird veröffentlicht… %1 %</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Optional. Those that find something in the package are ticked when you choose it. Functions with other runtimes can use the layer, too.</source>
            <translation>Optional. Runtimes, die im Paket etwas finden, werden bei dessen Auswahl angehakt. Auch Funktionen mit anderen Runtimes können den Layer verwenden.</translation>
        </message>
        <message>
            <source>Optional. As in the previous version. Functions with other runtimes can use the layer, too.</source>
            <translation>Optional. Wie bei der vorherigen Version. Auch Funktionen mit anderen Runtimes können den Layer verwenden.</translation>
        </message>
        <message>
            <source>Upload the layer's package</source>
            <translation>Das Paket des Layers hochladen</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>%1 wird gelesen…</translation>
        </message>
        <message>
            <source>A layer is made of a .zip file or a folder.</source>
            <translation>Ein Layer entsteht aus einer .zip-Datei oder einem Ordner.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>No file is chosen.</source>
            <translation>Keine Datei gewählt.</translation>
        </message>
        <message>
            <source>A .zip file or a folder, chosen or dropped here. Functions see it at /opt: modules in python/ or nodejs/node_modules/, jars in java/lib/, programs in bin/, libraries in lib/.</source>
            <translation>Eine .zip-Datei oder ein Ordner, hier gewählt oder abgelegt. Funktionen sehen den Inhalt unter /opt: Module in python/ oder nodejs/node_modules/, Jars in java/lib/, Programme in bin/, Bibliotheken in lib/.</translation>
        </message>
        <message>
            <source>Publishing was cancelled.</source>
            <translation>Das Veröffentlichen wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Cancel publishing</source>
            <translation>Veröffentlichen abbrechen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Publishing …</source>
            <translation>Wird veröffentlicht…</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LayerField</name>
        <message>
            <source>Add layer</source>
            <translation>Layer hinzufügen</translation>
        </message>
        <message>
            <source>Layer to add</source>
            <translation>Hinzuzufügender Layer</translation>
        </message>
        <message>
            <source>Version of the layer to add</source>
            <translation>Version des hinzuzufügenden Layers</translation>
        </message>
        <message>
            <source>A function has at most %1 layers.</source>
            <translation>Eine Funktion hat höchstens %1 Layer.</translation>
        </message>
        <message>
            <source>The function has all layers that there are.</source>
            <translation>Die Funktion hat alle vorhandenen Layer.</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>%1, Version %2</translation>
        </message>
        <message>
            <source>Move %1 up</source>
            <translation>%1 nach oben verschieben</translation>
        </message>
        <message>
            <source>Move %1 down</source>
            <translation>%1 nach unten verschieben</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>There is no layer yet. Make one under Services, Lambda, Layers.</source>
            <translation>Noch kein Layer vorhanden. Unter „Dienste“, „Lambda“, „Layers“ einen erstellen.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LayerService</name>
        <message>
            <source>The platform of %1 has no layers: they came in November 2018.</source>
            <translation>Die Plattform „%1“ hat keine Layer: Sie kamen im November 2018.</translation>
        </message>
        <message>
            <source>A description has at most %1 characters.</source>
            <translation>Eine Beschreibung hat höchstens %1 Zeichen.</translation>
        </message>
        <message>
            <source>A license's text has at most %1 characters.</source>
            <translation>Ein Lizenztext hat höchstens %1 Zeichen.</translation>
        </message>
        <message>
            <source>The resource you requested does not exist.</source>
            <translation>The resource you requested does not exist.</translation>
        </message>
        <message>
            <source>Version %1 of the layer %2 can't be brought back any more.</source>
            <translation>Version %1 des Layers %2 lässt sich nicht mehr zurückholen.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LayersModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Newest version</source>
            <translation>Neueste Version</translation>
        </message>
        <message>
            <source>Compatible runtimes</source>
            <translation>Kompatible Runtimes</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Erstellt</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LayersPage</name>
        <message>
            <source>Layers</source>
            <translation>Layers</translation>
        </message>
        <message>
            <source>There is no layer yet. A layer is a .zip file of libraries or programs that functions share: each version of it can be added to functions on their Configuration tab, and they see its files at /opt.</source>
            <translation>Noch kein Layer vorhanden. Ein Layer ist eine .zip-Datei mit Bibliotheken oder Programmen, die Funktionen gemeinsam nutzen: Jede seiner Versionen kann Funktionen in deren Reiter „Configuration“ hinzugefügt werden, und sie sehen seine Dateien unter /opt.</translation>
        </message>
        <message>
            <source>Show all versions</source>
            <translation>Alle Versionen anzeigen</translation>
        </message>
        <message>
            <source>Create layer</source>
            <translation>Layer erstellen</translation>
        </message>
        <message>
            <source>Create version</source>
            <translation>Version erstellen</translation>
        </message>
        <message>
            <source>Delete version</source>
            <translation>Version löschen</translation>
        </message>
        <message>
            <source>Delete the selected version</source>
            <translation>Die ausgewählte Version löschen</translation>
        </message>
        <message>
            <source>Select a layer first</source>
            <translation>Zuerst einen Layer auswählen</translation>
        </message>
        <message>
            <source>Delete version %1 of %2</source>
            <translation>Version %1 von %2 löschen</translation>
        </message>
        <message>
            <source>Version %1 of the layer %2 will be deleted. Functions that have it keep it, and no other can get it. You can undo this for as long as the message about it is shown.</source>
            <translation>Version %1 des Layers %2 wird gelöscht. Funktionen, die sie haben, behalten sie; keine andere kann sie mehr bekommen. Das lässt sich rückgängig machen, solange die Meldung darüber angezeigt wird.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogBox</name>
        <message>
            <source>Log output</source>
            <translation>Log output (Log-Ausgabe)</translation>
        </message>
        <message>
            <source>Only the last lines are shown here. When the run has ended, the copy button takes all that is kept.</source>
            <translation>Hier werden nur die letzten Zeilen angezeigt. Nach dem Ende des Laufs erfasst die Schaltfläche „Kopieren“ alles, was aufbewahrt wird.</translation>
        </message>
        <message>
            <source>The function printed more than is kept.</source>
            <translation>Die Funktion hat mehr ausgegeben, als aufbewahrt wird.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogGroupsModel</name>
        <message>
            <source>Never expire</source>
            <translation>Läuft nie ab</translation>
        </message>
        <message>
            <source>Log group</source>
            <translation>Log-Gruppe</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Aufbewahrung</translation>
        </message>
        <message>
            <source>Stored bytes</source>
            <translation>Gespeicherte Bytes</translation>
        </message>
        <message>
            <source>Last event</source>
            <translation>Letztes Ereignis</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogGroupsPage</name>
        <message>
            <source>Log groups</source>
            <translation>Log groups (Log-Gruppen)</translation>
        </message>
        <message>
            <source>Filter log groups</source>
            <translation>Log-Gruppen filtern</translation>
        </message>
        <message>
            <source>No log group matches the filter.</source>
            <translation>Keine Log-Gruppe passt zum Filter.</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions (Aktionen)</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>View in Logs Insights</source>
            <translation>In Logs Insights ansehen</translation>
        </message>
        <message>
            <source>There is no log group yet. One is made when a function runs for the first time: it is called /aws/lambda/NAME and keeps what the function prints. Or make one of your own, for programs that write to it through the endpoint.</source>
            <translation>Noch keine Log-Gruppe vorhanden. Eine entsteht, wenn eine Funktion zum ersten Mal läuft: Sie heißt /aws/lambda/NAME und bewahrt auf, was die Funktion ausgibt. Oder eine eigene erstellen, für Programme, die über den Endpunkt in sie schreiben.</translation>
        </message>
        <message>
            <source>Create log group</source>
            <translation>Log-Gruppe erstellen</translation>
        </message>
        <message>
            <source>Edit retention setting</source>
            <translation>Aufbewahrung ändern</translation>
        </message>
        <message>
            <source>Delete log group(s)</source>
            <translation>Log-Gruppe(n) löschen</translation>
        </message>
        <message>
            <source>Select a log group first</source>
            <translation>Zuerst eine Log-Gruppe auswählen</translation>
        </message>
        <message>
            <source>Log group name*</source>
            <translation>Name der Log-Gruppe*</translation>
        </message>
        <message>
            <source>Letters, digits, and . - _ / #</source>
            <translation>Buchstaben, Ziffern und . - _ / #</translation>
        </message>
        <message>
            <source>Delete log group</source>
            <translation>Log-Gruppe löschen</translation>
        </message>
        <message>
            <source>Delete %1 log groups</source>
            <translation>%1 Log-Gruppen löschen</translation>
        </message>
        <message>
            <source>%1 of log events of %2 will be deleted. This can't be undone.</source>
            <translation>%1 an Log-Ereignissen von %2 werden gelöscht. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message numerus="yes">
            <source>%n log group(s)</source>
            <translation>
                <numerusform>%n Log-Gruppe</numerusform>
                <numerusform>%n Log-Gruppen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogNameDialog</name>
        <message>
            <source>Create</source>
            <translation>Erstellen</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogQueries</name>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Zeile %1, Spalte %2: %3</translation>
        </message>
        <message>
            <source>Choose at least one log group.</source>
            <translation>Mindestens eine Log-Gruppe wählen.</translation>
        </message>
        <message>
            <source>%1 queries wait already. Stop some of them, or wait for their end.</source>
            <translation>Es warten schon %1 Abfragen. Einige stoppen oder ihr Ende abwarten.</translation>
        </message>
        <message>
            <source>There is no query with the id %1.</source>
            <translation>Es gibt keine Abfrage mit der ID %1.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogScan</name>
        <message>
            <source>The search was ended.</source>
            <translation>Die Suche wurde beendet.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogService</name>
        <message>
            <source>The workspace isn't open.</source>
            <translation>Der Arbeitsbereich ist nicht geöffnet.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogStreamsModel</name>
        <message>
            <source>Log stream</source>
            <translation>Log-Stream</translation>
        </message>
        <message>
            <source>Stored bytes</source>
            <translation>Gespeicherte Bytes</translation>
        </message>
        <message>
            <source>Last event time</source>
            <translation>Letztes Ereignis</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogStreamsPage</name>
        <message>
            <source>Log stream name prefix</source>
            <translation>Präfix des Log-Stream-Namens</translation>
        </message>
        <message>
            <source>Log streams</source>
            <translation>Log streams</translation>
        </message>
        <message>
            <source>Search all</source>
            <translation>Alle durchsuchen</translation>
        </message>
        <message>
            <source>Create log stream</source>
            <translation>Log-Stream erstellen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Filter log streams by prefix</source>
            <translation>Log-Streams nach Präfix filtern</translation>
        </message>
        <message>
            <source>Retention: %1   Stored bytes: %2   Created: %3   Last event: %4</source>
            <translation>Aufbewahrung: %1   Gespeicherte Bytes: %2   Erstellt: %3   Letztes Ereignis: %4</translation>
        </message>
        <message>
            <source>%1 has not written a log yet. Run it once: each of its execution environments writes a log stream, and it is listed here.</source>
            <translation>%1 hat noch kein Log geschrieben. Die Funktion einmal ausführen: Jede ihrer Ausführungsumgebungen schreibt einen Log-Stream, der hier aufgelistet wird.</translation>
        </message>
        <message>
            <source>There is no log stream in this group yet.</source>
            <translation>In dieser Gruppe gibt es noch keinen Log-Stream.</translation>
        </message>
        <message>
            <source>There is no log group %1.</source>
            <translation>Es gibt keine Log-Gruppe %1.</translation>
        </message>
        <message>
            <source>Log stream name*</source>
            <translation>Name des Log-Streams*</translation>
        </message>
        <message>
            <source>Anything but : and *</source>
            <translation>Alles außer : und *</translation>
        </message>
        <message>
            <source>%1 log streams</source>
            <translation>%1 Log-Streams</translation>
        </message>
        <message>
            <source>Delete log stream</source>
            <translation>Log-Stream löschen</translation>
        </message>
        <message>
            <source>Delete %1 log streams</source>
            <translation>%1 Log-Streams löschen</translation>
        </message>
        <message>
            <source>%1 of log events of %2 in %3 will be deleted. This can't be undone.</source>
            <translation>%1 an Log-Ereignissen von %2 in %3 werden gelöscht. Das lässt sich nicht rückgängig machen.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogsSection</name>
        <message>
            <source>Logs</source>
            <translation>Logs</translation>
        </message>
        <message>
            <source>New log groups</source>
            <translation>Neue Log-Gruppen</translation>
        </message>
        <message>
            <source>How long the group of a function that writes its first log keeps the events. Groups that are there have their own setting, on the page Log groups.</source>
            <translation>Wie lange die Gruppe einer Funktion, die ihr erstes Log schreibt, die Ereignisse aufbewahrt. Vorhandene Gruppen haben ihre eigene Einstellung, auf der Seite „Log groups (Log-Gruppen)“.</translation>
        </message>
        <message>
            <source>All logs together</source>
            <translation>Alle Logs zusammen</translation>
        </message>
        <message>
            <source>If they need more room than this on the disk, the oldest events are deleted for good.</source>
            <translation>Brauchen sie mehr Platz auf dem Datenträger als hier gewählt, werden die ältesten Ereignisse endgültig gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LongRunNotices</name>
        <message>
            <source>%1 failed after %2 s</source>
            <extracomment>%1 is a function's name, %2 a number of seconds</extracomment>
            <translation>%1 ist nach %2 s fehlgeschlagen</translation>
        </message>
        <message>
            <source>%1 succeeded after %2 s</source>
            <translation>%1 war nach %2 s erfolgreich</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LookActions</name>
        <message>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>Usual size</source>
            <translation>Normale Größe</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Weniger Bewegung</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
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
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Theme: %1</source>
            <translation>Design: %1</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Design</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LookSection</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Erscheinungsbild</translation>
        </message>
        <message>
            <source>System follows the desktop, and changes with it.</source>
            <translation>„System“ folgt dem Desktop und ändert sich mit ihm.</translation>
        </message>
        <message>
            <source>This time the program was started with --theme %1. What you choose here acts at once, and is what it starts with when nothing is given.</source>
            <translation>Dieses Mal wurde das Programm mit --theme %1 gestartet. Was hier gewählt wird, wirkt sofort und gilt beim Start, wenn nichts angegeben ist.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Design</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Labels that belong to the platform stay as tutorials name them. The window opens again in the new language.</source>
            <translation>Beschriftungen, die zur Plattform gehören, bleiben so, wie Tutorials sie nennen. Das Fenster öffnet sich in der neuen Sprache neu.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>Everything in the window grows with it. %1 and %2 do the same on every page.</source>
            <extracomment>%1 and %2 are keys, `Ctrl+Plus` and `Ctrl+Minus`</extracomment>
            <translation>Alles im Fenster wächst mit. %1 und %2 bewirken auf jeder Seite dasselbe.</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Weniger Bewegung</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <source>Nothing moves or fades. If the desktop asks for less motion, this is always so.</source>
            <translation>Nichts bewegt sich oder blendet über. Verlangt der Desktop weniger Bewegung, ist es immer so.</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
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
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>The system's</source>
            <translation>Die des Systems</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MainWindow</name>
        <message>
            <source>Opening the workspace …</source>
            <translation>Arbeitsbereich wird geöffnet…</translation>
        </message>
        <message>
            <source>Lambdesk</source>
            <translation>Lambdesk</translation>
        </message>
        <message>
            <source>Lambda</source>
            <translation>Lambda</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>The workspace is not open yet.</source>
            <translation>Der Arbeitsbereich ist noch nicht geöffnet.</translation>
        </message>
        <message>
            <source>Drop to import %1</source>
            <translation>Ablegen, um %1 zu importieren</translation>
        </message>
        <message>
            <source>%1 is opened once the dialog is closed.</source>
            <extracomment>%1 is a file's name</extracomment>
            <translation>%1 wird geöffnet, sobald der Dialog geschlossen ist.</translation>
        </message>
        <message>
            <source>The window opens again in the other language, without what is not saved.</source>
            <translation>Das Fenster öffnet sich in der anderen Sprache neu, ohne das, was nicht gespeichert ist.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::Measures</name>
        <message>
            <source>Memory limit</source>
            <translation>Speicherlimit</translation>
        </message>
        <message>
            <source>Looked at every 20 ms over all processes; using more ends the function. There is no control group in which the kernel would hold it.</source>
            <translation>Alle 20 ms über alle Prozesse geprüft; wird mehr verbraucht, endet die Funktion. Es gibt keine Control Group, in der der Kernel sie begrenzen würde.</translation>
        </message>
        <message>
            <source>Looked at every 20 ms over all processes; using more ends the function. There is no control group in which the kernel would hold it; the kernel gives a single process at most %1 MB, used or not.</source>
            <translation>Alle 20 ms über alle Prozesse geprüft; wird mehr verbraucht, endet die Funktion. Es gibt keine Control Group, in der der Kernel sie begrenzen würde; er gibt einem einzelnen Prozess höchstens %1 MB, ob genutzt oder nicht.</translation>
        </message>
        <message>
            <source>Looked at every 20 ms over all processes; using more ends the function. A control group holds processes and /tmp together to %1 MB.</source>
            <translation>Alle 20 ms über alle Prozesse geprüft; wird mehr verbraucht, endet die Funktion. Eine Control Group begrenzt Prozesse und /tmp zusammen auf %1 MB.</translation>
        </message>
        <message>
            <source>Held by a control group, and looked at every 20 ms over all processes; using more ends the function.</source>
            <translation>Von einer Control Group begrenzt und alle 20 ms über alle Prozesse geprüft; wird mehr verbraucht, endet die Funktion.</translation>
        </message>
        <message>
            <source>Number of processes</source>
            <translation>Zahl der Prozesse</translation>
        </message>
        <message>
            <source>At most %1, threads included.</source>
            <translation>Höchstens %1, Threads eingeschlossen.</translation>
        </message>
        <message>
            <source>Counted every 20 ms, threads included; more than %1 end the function. There is no control group in which the kernel would refuse them.</source>
            <translation>Alle 20 ms gezählt, Threads eingeschlossen; mehr als %1 beenden die Funktion. Es gibt keine Control Group, in der der Kernel sie verweigern würde.</translation>
        </message>
        <message>
            <source>CPU share</source>
            <translation>CPU-Anteil</translation>
        </message>
        <message>
            <source>After its init phase, a control group holds it to what %1 MB have of a core's time; %2 MB have all of it.</source>
            <translation>Nach ihrer Init-Phase begrenzt sie eine Control Group auf die Kernzeit, die %1 MB zusteht; %2 MB steht ein ganzer Kern zu.</translation>
        </message>
        <message>
            <source>The function runs as fast as this computer can: there is no control group that would hold it.</source>
            <translation>Die Funktion läuft so schnell, wie dieser Computer kann: Es gibt keine Control Group, die sie begrenzen würde.</translation>
        </message>
        <message>
            <source>The function runs as fast as this computer can: its share is switched off, in Preferences or by --no-cpu-share.</source>
            <translation>Die Funktion läuft so schnell, wie dieser Computer kann: Ihr Anteil ist ausgeschaltet, in den Einstellungen oder mit --no-cpu-share.</translation>
        </message>
        <message>
            <source>Looked at for CloudWatch Logs, where it allows to write; there is no other service yet that would check them.</source>
            <translation>Für CloudWatch Logs geprüft, wo sie das Schreiben erlauben; noch gibt es keinen anderen Dienst, der sie prüfen würde.</translation>
        </message>
        <message>
            <source>Permissions of the role</source>
            <translation>Berechtigungen der Rolle</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Layers</translation>
        </message>
        <message>
            <source>They are at /opt, read-only.</source>
            <translation>Sie liegen schreibgeschützt unter /opt.</translation>
        </message>
        <message>
            <source>They are in a folder that PATH, LD_LIBRARY_PATH and the runtime's own paths name; /opt is this computer's.</source>
            <translation>Sie liegen in einem Ordner, den PATH, LD_LIBRARY_PATH und die eigenen Pfade der Runtime nennen; /opt ist das dieses Computers.</translation>
        </message>
        <message>
            <source>Ephemeral storage</source>
            <translation>Ephemeral storage (flüchtiger Speicher)</translation>
        </message>
        <message>
            <source>TMPDIR is a folder of the environment's own, /tmp is this computer's; its size has no limit.</source>
            <translation>TMPDIR ist ein eigener Ordner der Umgebung, /tmp ist das dieses Computers; die Größe ist nicht begrenzt.</translation>
        </message>
        <message>
            <source>File system isolation</source>
            <translation>Isolierung des Dateisystems</translation>
        </message>
        <message>
            <source>The function can read and write what you can: %1.</source>
            <translation>Die Funktion kann lesen und schreiben, was Sie können: %1.</translation>
        </message>
        <message>
            <source>/tmp is the environment's own, of %1 MB.</source>
            <translation>/tmp gehört der Umgebung allein und hat %1 MB.</translation>
        </message>
        <message>
            <source>The code is read-only at /var/task; your files and the workspace can't be seen.</source>
            <translation>Der Code liegt schreibgeschützt unter /var/task; Ihre Dateien und der Arbeitsbereich sind nicht sichtbar.</translation>
        </message>
        <message>
            <source>Number of open files</source>
            <translation>Zahl der offenen Dateien</translation>
        </message>
        <message>
            <source>At most %1 in each process.</source>
            <translation>Höchstens %1 in jedem Prozess.</translation>
        </message>
        <message>
            <source>Time-out</source>
            <translation>Timeout</translation>
        </message>
        <message>
            <source>Process tree</source>
            <translation>Prozessbaum</translation>
        </message>
        <message>
            <source>What the function starts ends with its environment.</source>
            <translation>Was die Funktion startet, endet mit ihrer Umgebung.</translation>
        </message>
        <message>
            <source>Freezing between runs</source>
            <translation>Einfrieren zwischen den Läufen</translation>
        </message>
        <message>
            <source>Timers and threads of a warm environment stand still until the next run.</source>
            <translation>Timer und Threads einer warmen Umgebung stehen bis zum nächsten Lauf still.</translation>
        </message>
        <message>
            <source>Size of event and result</source>
            <translation>Größe von Ereignis und Ergebnis</translation>
        </message>
        <message>
            <source>Simultaneous runs</source>
            <translation>Gleichzeitige Läufe</translation>
        </message>
        <message>
            <source>Environment variables</source>
            <translation>Umgebungsvariablen</translation>
        </message>
        <message>
            <source>The function sees the platform's and its own, none of this computer.</source>
            <translation>Die Funktion sieht die der Plattform und ihre eigenen, keine dieses Computers.</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Anmeldedaten</translation>
        </message>
        <message>
            <source>They are made up: no service outside accepts them.</source>
            <translation>Sie sind erfunden: Kein Dienst außerhalb akzeptiert sie.</translation>
        </message>
        <message>
            <source>Billing</source>
            <translation>Abrechnung</translation>
        </message>
        <message>
            <source>Computed from the measured time; nothing is charged.</source>
            <translation>Aus der gemessenen Zeit berechnet; es fallen keine Kosten an.</translation>
        </message>
        <message>
            <source>Network isolation</source>
            <translation>Netzwerkisolierung</translation>
        </message>
        <message>
            <source>The function can reach what this computer can.</source>
            <translation>Die Funktion erreicht alles, was dieser Computer erreicht.</translation>
        </message>
        <message>
            <source>Start of the interpreter</source>
            <translation>Start des Interpreters</translation>
        </message>
        <message>
            <source>It was done ahead of the run, so that the answer comes sooner; Init Duration counts its time.</source>
            <translation>Er geschah vor dem Lauf, damit die Antwort früher kommt; Init Duration zählt seine Zeit.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MeasuresModel</name>
        <message>
            <source>Property of the platform</source>
            <translation>Eigenschaft der Plattform</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MemoryComparisonDialog</name>
        <message>
            <source>CPU share was applied to these runs: they were held to what %1 MB have of a core, so their durations get longer or shorter with the memory size here, too.</source>
            <translation>Auf diese Läufe wurde der CPU-Anteil angewendet: Sie waren auf das begrenzt, was %1 MB von einem Kern haben. Ihre Dauern werden daher auch hier mit der Speichergröße länger oder kürzer.</translation>
        </message>
        <message>
            <source>CPU share was applied to some of these runs and not to others, so their durations don't compare, and the second column is no good estimate. Choose a time with runs of one kind.</source>
            <translation>Auf einige dieser Läufe wurde der CPU-Anteil angewendet, auf andere nicht. Ihre Dauern sind daher nicht vergleichbar, und die zweite Spalte ist keine gute Schätzung. Einen Zeitraum mit Läufen nur einer Art wählen.</translation>
        </message>
        <message>
            <source>CPU share was not applied to these runs: they ran as fast as this computer can, and would with any memory size. Durations scale with the memory only where a control group applies the share, unless Preferences or --no-cpu-share switch it off.</source>
            <translation>Auf diese Läufe wurde der CPU-Anteil nicht angewendet: Sie liefen so schnell, wie dieser Computer kann, und täten das mit jeder Speichergröße. Dauern richten sich nur dort nach dem Speicher, wo eine Control Group den Anteil anwendet und weder die Einstellungen noch --no-cpu-share ihn ausschalten.</translation>
        </message>
        <message>
            <source>Compare memory sizes</source>
            <translation>Speichergrößen vergleichen</translation>
        </message>
        <message>
            <source>The runs of %1 (%2), with other memory sizes</source>
            <translation>Läufe mit anderen Speichergrößen: %1 (%2)</translation>
        </message>
        <message>
            <source>Both columns are estimates, prices of %1, free tier not counted. On the platform, a function has as much of the processor as of the memory: all of one core at %2 MB, less below. So durations would not stay: the first column is right for runs that mostly wait, for others or the network; the second for runs that only compute, if this computer's core is as fast as the platform's. Yours lie in between.</source>
            <translation>Beide Spalten sind Schätzungen, Preisstand %1, Free Tier nicht eingerechnet. Auf der Plattform hat eine Funktion vom Prozessor so viel wie vom Speicher: bei %2 MB einen ganzen Kern, darunter weniger. Die Dauern blieben also nicht gleich: Die erste Spalte gilt für Läufe, die meist warten, auf andere oder das Netzwerk; die zweite für Läufe, die nur rechnen, sofern der Kern dieses Computers so schnell ist wie der der Plattform. Die eigenen Läufe liegen dazwischen.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Cost by memory size</source>
            <translation>Kosten nach Speichergröße</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>Share of a core</source>
            <translation>Anteil an einem Kern</translation>
        </message>
        <message>
            <source>If durations stayed</source>
            <translation>Bei gleicher Dauer</translation>
        </message>
        <message>
            <source>If runs only compute</source>
            <translation>Bei reinem Rechnen</translation>
        </message>
        <message>
            <source>%1 MB (now)</source>
            <translation>%1 MB (jetzt)</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MessageLine</name>
        <message>
            <source>Message</source>
            <translation>Meldung</translation>
        </message>
        <message>
            <source>Go to this place</source>
            <translation>Zu dieser Stelle gehen</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MetricsPanel</name>
        <message>
            <source>Versions and aliases</source>
            <translation>Versionen und Aliasse</translation>
        </message>
        <message>
            <source>Functions</source>
            <translation>Functions (Funktionen)</translation>
        </message>
        <message>
            <source>All versions and aliases together</source>
            <translation>Alle Versionen und Aliasse zusammen</translation>
        </message>
        <message>
            <source>All functions together</source>
            <translation>Alle Funktionen zusammen</translation>
        </message>
        <message>
            <source>A line for each version and alias</source>
            <translation>Eine Linie je Version und Alias</translation>
        </message>
        <message>
            <source>A line for each function</source>
            <translation>Eine Linie je Funktion</translation>
        </message>
        <message>
            <source>%1 has not run in %2. Press Test to run it; what happens is drawn here.</source>
            <translation>%1 ist in diesem Zeitraum (%2) nicht gelaufen. „Test“ drücken, um die Funktion auszuführen; was geschieht, wird hier gezeichnet.</translation>
        </message>
        <message>
            <source>No function has run in %1. Open one and press Test; what happens is drawn here.</source>
            <translation>In diesem Zeitraum (%1) ist keine Funktion gelaufen. Eine öffnen und „Test“ drücken; was geschieht, wird hier gezeichnet.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MissingRuntime</name>
        <message>
            <source>Command that installs it</source>
            <translation>Befehl für die Installation</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <source>Look for runtimes on this computer, without a restart</source>
            <translation>Auf diesem Computer nach Runtimes suchen, ohne Neustart</translation>
        </message>
        <message>
            <source>This command, entered in a terminal, installs %1:</source>
            <extracomment>%1 is a runtime, as `Node.js 20.x`; the command follows in a box</extracomment>
            <translation>Dieser Befehl, in einem Terminal eingegeben, installiert %1:</translation>
        </message>
        <message>
            <source>Install it, or choose another runtime for the function.</source>
            <translation>Sie installieren oder eine andere Runtime für die Funktion wählen.</translation>
        </message>
        <message>
            <source>Looking for runtimes …</source>
            <translation>Runtimes werden gesucht…</translation>
        </message>
        <message>
            <source>Still not there: %1. Has the command ended without an error?</source>
            <translation>Noch immer nicht da: %1. Wurde der Befehl ohne Fehler beendet?</translation>
        </message>
        <message>
            <source>%1 was found.</source>
            <extracomment>%1 is a runtime, as `Node.js 20.x`</extracomment>
            <translation>%1 wurde gefunden.</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>Gefunden: %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MonitoringPage</name>
        <message>
            <source>Metrics</source>
            <translation>Metriken</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zeitachse</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Metrics of all functions</source>
            <translation>Metriken aller Funktionen</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Gespeichert als %1.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MonitoringTab</name>
        <message>
            <source>Metrics</source>
            <translation>Metriken</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zeitachse</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>View logs in CloudWatch</source>
            <translation>View logs in CloudWatch (Logs ansehen)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MoveWorkspaceDialog</name>
        <message>
            <source>Move workspace</source>
            <translation>Arbeitsbereich verschieben</translation>
        </message>
        <message>
            <source>New folder*</source>
            <translation>Neuer Ordner*</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>Everything is moved: functions, test events, runs, logs and metrics. Meanwhile the window is closed, the endpoint is off and running functions are ended; then the console goes on in the new folder, and the old one is removed. Whatever happens on the way, the workspace is whole in one of them.</source>
            <translation>Alles wird verschoben: Funktionen, Testereignisse, Läufe, Logs und Metriken. Währenddessen ist das Fenster geschlossen, der Endpunkt aus, und laufende Funktionen werden beendet; danach geht es im neuen Ordner weiter, und der alte wird entfernt. Was unterwegs auch geschieht: In einem der beiden ist der Arbeitsbereich ganz.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Move the workspace to</source>
            <translation>Arbeitsbereich verschieben nach</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Wählen</translation>
        </message>
        <message>
            <source>An empty folder, or the name of a new one.</source>
            <translation>Ein leerer Ordner oder der Name eines neuen.</translation>
        </message>
        <message>
            <source>Use a new folder in it</source>
            <translation>Einen neuen Ordner darin verwenden</translation>
        </message>
        <message>
            <source>On the same disk: %1 are copied, and the packages of functions need no room.</source>
            <translation>Auf demselben Datenträger: %1 werden kopiert, die Pakete der Funktionen brauchen keinen Platz.</translation>
        </message>
        <message>
            <source>On another disk: %1 are copied, %2 are free.</source>
            <translation>Auf einem anderen Datenträger: %1 werden kopiert, %2 sind frei.</translation>
        </message>
        <message>
            <source>This folder is in the computer's memory: a restart of the computer takes the workspace away. To keep it, choose a folder on a disk.</source>
            <translation>Dieser Ordner liegt im Arbeitsspeicher des Computers: Nach einem Neustart des Computers ist der Arbeitsbereich weg. Um ihn zu behalten, wählen Sie einen Ordner auf einem Datenträger.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MovingWorkspaceDialog</name>
        <message>
            <source>Moving the workspace</source>
            <translation>Arbeitsbereich wird verschoben</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>To %1 …</source>
            <extracomment>%1 is a folder.</extracomment>
            <translation>Nach %1 …</translation>
        </message>
        <message>
            <source>Cancelling …</source>
            <translation>Wird abgebrochen …</translation>
        </message>
        <message numerus="yes">
            <source>The workspace is moved. %n file(s) or folder(s) of the old folder are not Lambdesk's and stay there: %1.</source>
            <extracomment>%1 are names of files and folders, the first few.</extracomment>
            <translation>
                <numerusform>Der Arbeitsbereich ist verschoben. %n Datei oder Ordner im alten Ordner ist nicht von Lambdesk und bleibt dort: %1.</numerusform>
                <numerusform>Der Arbeitsbereich ist verschoben. %n Dateien oder Ordner im alten Ordner sind nicht von Lambdesk und bleiben dort: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>The workspace is moved. The old folder could not be removed as a whole: the next start tries it again.</source>
            <translation>Der Arbeitsbereich ist verschoben. Der alte Ordner konnte nicht ganz entfernt werden: Der nächste Start versucht es wieder.</translation>
        </message>
        <message>
            <source>Everything is copied. Writing it to the disk, and removing the old folder …</source>
            <translation>Alles ist kopiert. Es wird auf den Datenträger geschrieben und der alte Ordner entfernt…</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::NavigationBar</name>
        <message>
            <source>Lambdesk</source>
            <translation>Lambdesk</translation>
        </message>
        <message>
            <source>The list of functions</source>
            <translation>Die Liste der Funktionen</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Dienste</translation>
        </message>
        <message>
            <source>Platform: %1</source>
            <translation>Plattform: %1</translation>
        </message>
        <message>
            <source>The region in names and logs. Nothing leaves this computer.</source>
            <translation>Die Region in Namen und Logs. Nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Alles durchsuchen</translation>
        </message>
        <message>
            <source>Find an action, a page, a function, a log group … (%1)</source>
            <translation>Aktion, Seite, Funktion, Log-Gruppe suchen… (%1)</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Anpassen</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Help (%1)</source>
            <translation>Hilfe (%1)</translation>
        </message>
        <message>
            <source>Quotas, prices and wording are those of this time. It is chosen under Preferences.</source>
            <translation>Kontingente, Preise und Wortlaut sind die dieser Zeit. Sie wird unter „Einstellungen“ gewählt.</translation>
        </message>
        <message>
            <source>Preferences, theme, size, motion and language</source>
            <translation>Einstellungen, Design, Größe, Bewegung und Sprache</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::NewEventsButton</name>
        <message>
            <source>Go to the end and follow</source>
            <translation>Zum Ende gehen und folgen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new event(s) ↓</source>
            <translation>
                <numerusform>%Ln neues Ereignis ↓</numerusform>
                <numerusform>%Ln neue Ereignisse ↓</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::OpenJob</name>
        <message>
            <source>%1 is not an exported workspace, or is broken.</source>
            <translation>%1 ist kein exportierter Arbeitsbereich oder ist fehlerhaft.</translation>
        </message>
        <message>
            <source>%1 could not be unpacked. See whether it can be read and the disk has room.</source>
            <translation>%1 konnte nicht entpackt werden. Prüfen, ob die Datei lesbar ist und der Datenträger genug Platz hat.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PackageInspection</name>
        <message>
            <source>Zipped size must be smaller than %1 bytes</source>
            <translation>Zipped size must be smaller than %1 bytes</translation>
        </message>
        <message>
            <source>%1 has %2 bytes.</source>
            <translation>%1 hat %2 Bytes.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PackageInspector</name>
        <message>
            <source>The code could not be saved as %1.</source>
            <translation>Der Code konnte nicht als %1 gespeichert werden.</translation>
        </message>
        <message>
            <source>%1 could not be read.</source>
            <translation>%1 konnte nicht gelesen werden.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PackageTreeModel</name>
        <message>
            <source>%1, not saved</source>
            <translation>%1, nicht gespeichert</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PaletteModel</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>A command's name: %1 is how it is called, %2 what else, as in English, which is what was typed</extracomment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PatternField</name>
        <message>
            <source>Filter events</source>
            <translation>Ereignisse filtern</translation>
        </message>
        <message>
            <source>Filter events: a term, "a phrase", ?any ?of, -not, %regex%, { $.level = "error" }</source>
            <translation>Ereignisse filtern: Begriff, "eine Phrase", ?eines ?davon, -nicht, %regex%, { $.level = "error" }</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PatternRegex</name>
        <message>
            <source>This regular expression is not closed: expected %.</source>
            <translation>Dieser reguläre Ausdruck ist nicht geschlossen: % erwartet.</translation>
        </message>
        <message>
            <source>Expected a regular expression between the % signs.</source>
            <translation>Regulärer Ausdruck zwischen den %-Zeichen erwartet.</translation>
        </message>
        <message>
            <source>Not a regular expression: %1.</source>
            <translation>Kein regulärer Ausdruck: %1.</translation>
        </message>
        <message>
            <source>The platform's regular expressions have no parentheses; write \%1 for one in the message.</source>
            <translation>Die regulären Ausdrücke der Plattform haben keine Klammern; für eine in der Nachricht \%1 schreiben.</translation>
        </message>
        <message>
            <source>Write \s for a space in a regular expression.</source>
            <translation>In einem regulären Ausdruck \s für ein Leerzeichen schreiben.</translation>
        </message>
        <message>
            <source>The platform's regular expressions don't have this character: %1</source>
            <translation>Die regulären Ausdrücke der Plattform kennen dieses Zeichen nicht: %1</translation>
        </message>
        <message>
            <source>Expected two hexadecimal digits after \x.</source>
            <translation>Zwei hexadezimale Ziffern nach \x erwartet.</translation>
        </message>
        <message>
            <source>Expected one of \d \D \s \S \w \W \x, or a sign after the backslash.</source>
            <translation>Eines von \d \D \s \S \w \W \x oder ein Zeichen nach dem Backslash erwartet.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PatternText</name>
        <message numerus="yes">
            <source>A pattern can have up to %n character(s).</source>
            <translation>
                <numerusform>Ein Muster kann bis zu %n Zeichen haben.</numerusform>
                <numerusform>Ein Muster kann bis zu %n Zeichen haben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected ), &amp;&amp; or ||.</source>
            <translation>), &amp;&amp; oder || erwartet.</translation>
        </message>
        <message>
            <source>These quotes are not closed: expected %1.</source>
            <translation>Diese Anführungszeichen sind nicht geschlossen: %1 erwartet.</translation>
        </message>
        <message numerus="yes">
            <source>A pattern can have %n regular expression(s).</source>
            <translation>
                <numerusform>Ein Muster kann %n regulären Ausdruck enthalten.</numerusform>
                <numerusform>Ein Muster kann %n reguläre Ausdrücke enthalten.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PatternValue</name>
        <message>
            <source>Expected a number after &lt;, &lt;=, &gt; and &gt;=.</source>
            <translation>Zahl nach &lt;, &lt;=, &gt; und &gt;= erwartet.</translation>
        </message>
        <message>
            <source>Expected a value: a number, a text or a %regular expression%.</source>
            <translation>Wert erwartet: eine Zahl, ein Text oder ein %regulärer Ausdruck%.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PayloadBox</name>
        <message>
            <source>Laying out %1 …</source>
            <translation>Aufbereitung von %1…</translation>
        </message>
        <message>
            <source>This is the beginning of %1. The copy button takes all of it.</source>
            <translation>Das ist der Anfang von %1. Die Schaltfläche „Kopieren“ erfasst alles.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PeriodFields</name>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PolicyService</name>
        <message>
            <source>The resource you requested does not exist.</source>
            <translation>The resource you requested does not exist.</translation>
        </message>
        <message>
            <source>The statement id (%1) provided already exists. Please provide a new statement id, or remove the existing statement.</source>
            <translation>The statement id (%1) provided already exists. Please provide a new statement id, or remove the existing statement.</translation>
        </message>
        <message>
            <source>The policy would have more than %1 bytes.</source>
            <translation>Die Richtlinie hätte mehr als %1 Bytes.</translation>
        </message>
        <message>
            <source>No policy is associated with the given resource.</source>
            <translation>No policy is associated with the given resource.</translation>
        </message>
        <message>
            <source>Statement %1 is not found in resource policy.</source>
            <translation>Statement %1 is not found in resource policy.</translation>
        </message>
        <message>
            <source>A statement's id has 1 to %1 letters, digits, hyphens and underscores; this one is "%2".</source>
            <translation>Die ID einer Anweisung hat 1 bis %1 Buchstaben, Ziffern, Bindestriche und Unterstriche; diese ist „%2“.</translation>
        </message>
        <message>
            <source>An action is * or begins with "lambda:"; this one is "%1".</source>
            <translation>Eine Aktion ist * oder beginnt mit „lambda:“; diese ist „%1“.</translation>
        </message>
        <message>
            <source>A statement names a principal: a service, an account, or *.</source>
            <translation>Eine Anweisung nennt einen Principal: einen Dienst, ein Konto oder *.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PreferenceSection</name>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <extracomment>%1 is the title of a part of the page, as Editor.</extracomment>
            <translation>Zurücksetzen: %1</translation>
        </message>
        <message>
            <source>Puts this part back to what it was when Lambdesk was installed</source>
            <translation>Setzt diesen Teil auf den Stand bei der Installation von Lambdesk zurück</translation>
        </message>
        <message>
            <source>Reset “%1”?</source>
            <extracomment>%1 is the title of a part of the page, as Editor.</extracomment>
            <translation>„%1“ zurücksetzen?</translation>
        </message>
        <message>
            <source>What you have chosen there is forgotten. Functions and their data stay as they are.</source>
            <translation>Was dort gewählt wurde, wird verworfen. Funktionen und ihre Daten bleiben, wie sie sind.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PreferencesPage</name>
        <message>
            <source>Filter preferences</source>
            <translation>Einstellungen filtern</translation>
        </message>
        <message>
            <source>No preference matches the filter.</source>
            <translation>Keine Einstellung passt zum Filter.</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Reset all…</source>
            <translation>Alle zurücksetzen…</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Jetzt neu starten</translation>
        </message>
        <message>
            <source>Ends the engine and the window, and starts them again with what you have chosen</source>
            <translation>Beendet die Engine und das Fenster und startet beide mit der getroffenen Auswahl neu</translation>
        </message>
        <message>
            <source>What you have changed takes effect at the next start: %1.</source>
            <extracomment>%1 are titles of parts of the page: How functions run and Logs.</extracomment>
            <translation>Die Änderungen wirken ab dem nächsten Start: %1.</translation>
        </message>
        <message>
            <source>Reset all preferences?</source>
            <translation>Alle Einstellungen zurücksetzen?</translation>
        </message>
        <message>
            <source>What you have chosen on this page is forgotten. Functions and their data stay as they are, and so does the workspace's folder.</source>
            <translation>Was auf dieser Seite gewählt wurde, wird verworfen. Funktionen und ihre Daten bleiben, wie sie sind, ebenso der Ordner des Arbeitsbereichs.</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Alle zurücksetzen</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PreferencesPages</name>
        <message>
            <source>Lambdesk</source>
            <translation>Lambdesk</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>The workspace is moved. It is in %1 now.</source>
            <extracomment>%1 is the path of a folder.</extracomment>
            <translation>Der Arbeitsbereich ist verschoben. Er liegt jetzt in %1.</translation>
        </message>
        <message>
            <source>Restart now?</source>
            <translation>Jetzt neu starten?</translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) in progress will be stopped, and counted as stopped.</source>
            <translation>
                <numerusform>%n Lauf ist noch im Gange; er wird gestoppt und als gestoppt gezählt.</numerusform>
                <numerusform>%n Läufe sind noch im Gange; sie werden gestoppt und als gestoppt gezählt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Neu starten</translation>
        </message>
        <message>
            <source>Move the workspace now?</source>
            <translation>Arbeitsbereich jetzt verschieben?</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verschieben</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PublishDialog</name>
        <message>
            <source>Publish new version</source>
            <translation>Publish new version (Neue Version veröffentlichen)</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Veröffentlichen</translation>
        </message>
        <message>
            <source>A version keeps code and configuration of %1 as they are saved now. It gets the next number and never changes.</source>
            <translation>Eine Version hält Code und Konfiguration von %1 so fest, wie sie jetzt gespeichert sind. Sie erhält die nächste Nummer und ändert sich nie.</translation>
        </message>
        <message>
            <source>Version description</source>
            <translation>Versionsbeschreibung</translation>
        </message>
        <message>
            <source>Left empty, it is the function's description.</source>
            <translation>Bleibt sie leer, gilt die Beschreibung der Funktion.</translation>
        </message>
        <message>
            <source>%1 was changed outside this window. Cancel, look at it, and publish then.</source>
            <translation>%1 wurde außerhalb dieses Fensters geändert. Abbrechen, die Funktion ansehen und dann veröffentlichen.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::QualifiersButton</name>
        <message>
            <source>%1 (%2 %), %3 (%4 %)</source>
            <translation>%1 (%2 %), %3 (%4 %)</translation>
        </message>
        <message>
            <source>Qualifiers</source>
            <translation>Qualifiers (Bezeichner)</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions (Versionen)</translation>
        </message>
        <message>
            <source>Aliases</source>
            <translation>Aliases (Aliasse)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>alias: its versions</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>None yet. Actions has Create alias.</source>
            <translation>Noch keine. Unter „Actions“ gibt es „Create alias“.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ReplaceCodeDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Replace code</source>
            <translation>Code ersetzen</translation>
        </message>
        <message>
            <source>Replace the code of %1</source>
            <translation>Den Code von %1 ersetzen</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>%1 wird gelesen…</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Hochladen</translation>
        </message>
        <message>
            <source>New: %1, %2
Now: %3 zipped</source>
            <translation>Neu: %1, %2
Jetzt: %3 gezippt</translation>
        </message>
        <message>
            <source>The handler %1 is in it.</source>
            <translation>Der Handler %1 ist darin.</translation>
        </message>
        <message>
            <source>The function's handler is %1. %2</source>
            <translation>Der Handler der Funktion ist %1. %2</translation>
        </message>
        <message>
            <source>What you have changed in the editor and not saved is lost.</source>
            <translation>Was im Editor geändert und nicht gespeichert wurde, geht verloren.</translation>
        </message>
        <message>
            <source>The files are the same as now.</source>
            <translation>Die Dateien sind dieselben wie jetzt.</translation>
        </message>
        <message>
            <source>Uploading the code …</source>
            <translation>Der Code wird hochgeladen…</translation>
        </message>
        <message>
            <source>New handler</source>
            <translation>Neuer Handler</translation>
        </message>
        <message>
            <source>Keep %1</source>
            <extracomment>%1 is the handler that the function has</extracomment>
            <translation>%1 behalten</translation>
        </message>
        <message>
            <source>Replace code and handler</source>
            <translation>Code und Handler ersetzen</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ResultHeading</name>
        <message>
            <source>Execution result: executing</source>
            <translation>Execution result: executing (wird ausgeführt)</translation>
        </message>
        <message>
            <source>Execution result: succeeded</source>
            <translation>Execution result: succeeded (erfolgreich)</translation>
        </message>
        <message>
            <source>Execution result: failed</source>
            <translation>Execution result: failed (fehlgeschlagen)</translation>
        </message>
        <message>
            <source>Execution result: stopped</source>
            <translation>Execution result: stopped (gestoppt)</translation>
        </message>
        <message>
            <source>Execution result: cut short</source>
            <translation>Execution result: cut short (unterbrochen)</translation>
        </message>
        <message>
            <source>(logs)</source>
            <translation>(Logs)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Go to the log of this run in CloudWatch</source>
            <translation>Zum Log dieses Laufs in CloudWatch gehen</translation>
        </message>
        <message>
            <source>End this run now</source>
            <translation>Diesen Lauf jetzt beenden</translation>
        </message>
        <message>
            <source>Execution result: not started</source>
            <translation>Execution result: not started (nicht gestartet)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RetentionDialog</name>
        <message>
            <source>Edit retention setting</source>
            <translation>Aufbewahrung ändern</translation>
        </message>
        <message>
            <source>How long events of %1 are kept. Older ones are removed for good.</source>
            <translation>Wie lange Ereignisse von %1 aufbewahrt werden. Ältere werden endgültig entfernt.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Expire events after</source>
            <translation>Aufbewahrung</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ReviewPage</name>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Create function</source>
            <translation>Create function (Funktion erstellen)</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review (Überprüfen)</translation>
        </message>
        <message>
            <source>Review the details of your function. You can go back and change them. When everything is right, press &lt;b&gt;Create function&lt;/b&gt;.</source>
            <translation>Die Angaben zur Funktion durchsehen. Sie können zurückgehen und sie ändern. Wenn alles stimmt, &lt;b&gt;Create function&lt;/b&gt; drücken.</translation>
        </message>
        <message>
            <source>Lambda function</source>
            <translation>Lambda-Funktion</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Hochladen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Runtime</source>
            <translation>Runtime</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Handler</source>
            <translation>Handler</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role (Rolle)</translation>
        </message>
        <message>
            <source>Memory (MB)</source>
            <translation>Memory (Speicher, MB)</translation>
        </message>
        <message>
            <source>Ephemeral storage (MB)</source>
            <translation>Ephemeral storage (flüchtiger Speicher, MB)</translation>
        </message>
        <message>
            <source>Timeout</source>
            <translation>Timeout</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Environment variables</source>
            <translation>Umgebungsvariablen</translation>
        </message>
        <message>
            <source>Uploading the code and creating the function …</source>
            <translation>Der Code wird hochgeladen und die Funktion erstellt…</translation>
        </message>
        <message>
            <source>Creating the function …</source>
            <translation>Die Funktion wird erstellt…</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RoleRow</name>
        <message>
            <source>Role*</source>
            <translation>Role (Rolle)*</translation>
        </message>
        <message>
            <source>What the function may do with other services while it runs. Choose the role that allows what the code needs and no more.</source>
            <translation>Was die Funktion mit anderen Diensten tun darf, während sie läuft. Die Rolle wählen, die erlaubt, was der Code braucht, und nicht mehr.</translation>
        </message>
        <message>
            <source>Lambdesk doesn't know what this role allows.</source>
            <translation>Was diese Rolle erlaubt, weiß Lambdesk nicht.</translation>
        </message>
        <message>
            <source>Allows: %1</source>
            <translation>Erlaubt: %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RunDetails</name>
        <message>
            <source>Run again with this event</source>
            <translation>Mit diesem Ereignis erneut ausführen</translation>
        </message>
        <message>
            <source>Event of the run</source>
            <translation>Ereignis des Laufs</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Enforced, simulated, skipped</source>
            <translation>Durchgesetzt, simuliert, ausgelassen</translation>
        </message>
        <message>
            <source>Run of %1, version %2</source>
            <extracomment>%1 is a time</extracomment>
            <translation>Lauf vom %1, Version %2</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RunService</name>
        <message>
            <source>The event has %1 bytes; a function takes at most %2.</source>
            <translation>Das Ereignis hat %1 Bytes; eine Funktion nimmt höchstens %2 an.</translation>
        </message>
        <message>
            <source>The event is not JSON: line %1, column %2: %3</source>
            <translation>Das Ereignis ist kein JSON: Zeile %1, Spalte %2: %3</translation>
        </message>
        <message>
            <source>Lambdesk is being closed.</source>
            <translation>Lambdesk wird gerade geschlossen.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RunView</name>
        <message>
            <source>Execution result</source>
            <translation>Execution result (Ausführungsergebnis)</translation>
        </message>
        <message>
            <source>Log output</source>
            <translation>Log output (Log-Ausgabe)</translation>
        </message>
        <message>
            <source>Copy Summary</source>
            <translation>Zusammenfassung kopieren</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Summary (Zusammenfassung)</translation>
        </message>
        <message>
            <source>What your code printed, between the platform's own lines.</source>
            <translation>Was der Code ausgegeben hat, zwischen den eigenen Zeilen der Plattform.</translation>
        </message>
        <message>
            <source>The result appears here as soon as the function has answered.</source>
            <translation>Das Ergebnis erscheint hier, sobald die Funktion geantwortet hat.</translation>
        </message>
        <message>
            <source>The code has changed since: this is the result of the code as it was before.</source>
            <translation>Der Code hat sich seitdem geändert: Dies ist das Ergebnis des vorherigen Codes.</translation>
        </message>
        <message>
            <source>The run was stopped before it returned a result.</source>
            <translation>Der Lauf wurde gestoppt, bevor er ein Ergebnis lieferte.</translation>
        </message>
        <message>
            <source>The area below shows the error that was reported.</source>
            <translation>Der Bereich unten zeigt den gemeldeten Fehler.</translation>
        </message>
        <message>
            <source>The area below shows the result that your function returned.</source>
            <translation>Der Bereich unten zeigt das Ergebnis, das die Funktion geliefert hat.</translation>
        </message>
        <message>
            <source>The function could not be run</source>
            <translation>Die Funktion konnte nicht ausgeführt werden</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RunsModel</name>
        <message>
            <source>Request ID %1</source>
            <translation>Request-ID %1</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ausgang</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Billed</source>
            <translation>Abgerechnet</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 of %2 MB</source>
            <translation>%1 von %2 MB</translation>
        </message>
        <message>
            <source>Cold</source>
            <translation>Kalt</translation>
        </message>
        <message>
            <source>Warm</source>
            <translation>Warm</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RunsPanel</name>
        <message>
            <source>This function has not run yet. Press Test to run it; every run is listed here with its event, result and log.</source>
            <translation>Diese Funktion ist noch nicht gelaufen. „Test“ drücken, um sie auszuführen; jeder Lauf wird hier mit Ereignis, Ergebnis und Log aufgelistet.</translation>
        </message>
        <message>
            <source>Recent runs</source>
            <translation>Letzte Läufe</translation>
        </message>
        <message>
            <source>Show all recent runs</source>
            <translation>Alle letzten Läufe anzeigen</translation>
        </message>
        <message>
            <source>Event, result and log are kept of the newest %1 runs of a function; of this one there are only the figures above.</source>
            <translation>Ereignis, Ergebnis und Log werden für die neuesten %1 Läufe einer Funktion aufbewahrt; von diesem gibt es nur die Zahlen oben.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>Runs that began %1</source>
            <translation>Läufe mit Beginn %1</translation>
        </message>
        <message>
            <source>The newest %1 of %2 runs that began %3</source>
            <translation>Die neuesten %1 von %2 Läufen mit Beginn %3</translation>
        </message>
        <message>
            <source>Runs that began %1: %2</source>
            <translation>Läufe mit Beginn %1: %2</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RuntimeApiServer</name>
        <message>
            <source>No port could be opened on 127.0.0.1.</source>
            <translation>Auf 127.0.0.1 konnte kein Port geöffnet werden.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RuntimeChoice</name>
        <message>
            <source>Other compatible runtimes</source>
            <translation>Andere kompatible Runtimes</translation>
        </message>
        <message>
            <source>Others, as ruby3.3, dotnet8</source>
            <translation>Andere, etwa ruby3.3, dotnet8</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RuntimeField</name>
        <message>
            <source>Looking for runtimes …</source>
            <translation>Runtimes werden gesucht…</translation>
        </message>
        <message>
            <source>No other runtime was found on this computer.</source>
            <translation>Auf diesem Computer wurde keine weitere Runtime gefunden.</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>Gefunden: %1</translation>
        </message>
        <message>
            <source>Look again on this computer</source>
            <translation>Auf diesem Computer erneut suchen</translation>
        </message>
        <message>
            <source>Choose a runtime</source>
            <translation>Runtime wählen</translation>
        </message>
        <message>
            <source>%1 (not on this computer)</source>
            <translation>%1 (nicht auf diesem Computer)</translation>
        </message>
        <message>
            <source>The package brings a program named bootstrap that runs the function.</source>
            <translation>Das Paket bringt ein Programm namens bootstrap mit, das die Funktion ausführt.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RuntimeRow</name>
        <message>
            <source>Runtime*</source>
            <translation>Runtime*</translation>
        </message>
        <message>
            <source>No runtime of this language is on this computer.</source>
            <translation>Auf diesem Computer ist keine Runtime dieser Sprache.</translation>
        </message>
        <message>
            <source>%1 is not on this computer.</source>
            <translation>%1 ist nicht auf diesem Computer.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RuntimeService</name>
        <message>
            <source>Lambdesk was built without a Java compiler. Install one with `sudo apt install default-jdk`, then build Lambdesk again.</source>
            <translation>Lambdesk wurde ohne Java-Compiler gebaut. Mit `sudo apt install default-jdk` einen installieren und Lambdesk dann neu bauen.</translation>
        </message>
        <message>
            <source>Install it, or choose another runtime for the function.</source>
            <translation>Sie installieren oder eine andere Runtime für die Funktion wählen.</translation>
        </message>
        <message>
            <source>%1 is not on this computer. %2</source>
            <translation>%1 ist nicht auf diesem Computer. %2</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RuntimesSection</name>
        <message>
            <source>Runtimes</source>
            <translation>Runtimes</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Noch keine.</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Ordner hinzufügen…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Node.js, Python and Java are found by themselves: on the PATH, in JAVA_HOME, and where version managers keep them. One that lies elsewhere is found in a folder of this list, or in a folder in it. It is looked into at once.</source>
            <translation>Node.js, Python und Java werden von selbst gefunden: im PATH, in JAVA_HOME und dort, wo Versionsmanager sie ablegen. Was anderswo liegt, wird in einem Ordner dieser Liste oder in einem Ordner darin gefunden. Ein neuer Ordner wird sofort durchsucht.</translation>
        </message>
        <message>
            <source>More folders</source>
            <translation>Weitere Ordner</translation>
        </message>
        <message>
            <source>Looking for runtimes …</source>
            <translation>Runtimes werden gesucht…</translation>
        </message>
        <message>
            <source>Remove the selected folder</source>
            <translation>Ausgewählten Ordner entfernen</translation>
        </message>
        <message>
            <source>Look for runtimes in</source>
            <translation>Runtimes suchen in</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>%1 is in the list already.</source>
            <translation>%1 ist schon in der Liste.</translation>
        </message>
        <message>
            <source>%1 (version %2)</source>
            <translation>%1 (Version %2)</translation>
        </message>
        <message>
            <source>No runtime found on this computer: install Node.js or Python 3, or add the folder where one lies.</source>
            <translation>Auf diesem Computer wurde keine Runtime gefunden: Node.js oder Python 3 installieren oder den Ordner hinzufügen, in dem eine liegt.</translation>
        </message>
        <message>
            <source>On this computer: %1</source>
            <translation>Auf diesem Computer: %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::SandboxCheck</name>
        <message>
            <source>bubblewrap could not be started</source>
            <translation>bubblewrap konnte nicht gestartet werden</translation>
        </message>
        <message>
            <source>bubblewrap did not answer</source>
            <translation>bubblewrap hat nicht geantwortet</translation>
        </message>
        <message>
            <source>bubblewrap failed</source>
            <translation>bubblewrap ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>bubblewrap is not installed</source>
            <translation>bubblewrap ist nicht installiert</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::SavedQueries</name>
        <message>
            <source>A query needs a name.</source>
            <translation>Eine Abfrage braucht einen Namen.</translation>
        </message>
        <message>
            <source>A query's name has at most %1 characters.</source>
            <translation>Der Name einer Abfrage hat höchstens %1 Zeichen.</translation>
        </message>
        <message>
            <source>There is no saved query named "%1".</source>
            <translation>Es gibt keine gespeicherte Abfrage namens „%1“.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::SearchBar</name>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Progress of the search</source>
            <translation>Fortschritt der Suche</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Vorheriger Treffer</translation>
        </message>
        <message>
            <source>Previous hit (%1)</source>
            <translation>Vorheriger Treffer (%1)</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Nächster Treffer</translation>
        </message>
        <message>
            <source>Next hit (%1)</source>
            <translation>Nächster Treffer (%1)</translation>
        </message>
        <message>
            <source>The first %1 events found</source>
            <translation>Die ersten %1 Ereignisse gefunden</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) found</source>
            <translation>
                <numerusform>%Ln Ereignis gefunden</numerusform>
                <numerusform>%Ln Ereignisse gefunden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ServicesMenu</name>
        <message>
            <source>Services</source>
            <translation>Dienste</translation>
        </message>
        <message>
            <source>No service and no page has that in its name.</source>
            <translation>Kein Dienst und keine Seite hat das im Namen.</translation>
        </message>
        <message>
            <source>Find a service or a page</source>
            <translation>Dienst oder Seite suchen</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ShortcutSheet</name>
        <message>
            <source>No shortcut has that in its name, its keys or its place.</source>
            <translation>Kein Tastenkürzel hat das im Namen, in den Tasten oder im Ort.</translation>
        </message>
        <message>
            <source>The editors have their standard keys. Those of Emacs are switched on in the preferences, under Editor, Key bindings.</source>
            <translation>Die Editoren haben ihre Standardtasten. Die von Emacs werden in den Einstellungen unter Editor, Tastenbelegung eingeschaltet.</translation>
        </message>
        <message>
            <source>Open the preferences</source>
            <translation>Einstellungen öffnen</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Filter shortcuts</source>
            <translation>Tastenkürzel filtern</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ShortcutsModel</name>
        <message>
            <source>The whole window</source>
            <translation>Das ganze Fenster</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::SideNavigation</name>
        <message>
            <source>Side navigation</source>
            <translation>Seitennavigation</translation>
        </message>
        <message>
            <source>Close the side navigation</source>
            <translation>Seitennavigation schließen</translation>
        </message>
        <message>
            <source>Close the side navigation (%1)</source>
            <translation>Seitennavigation schließen (%1)</translation>
        </message>
        <message>
            <source>Current page</source>
            <translation>Aktuelle Seite</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::Spinner</name>
        <message>
            <source>In progress</source>
            <translation>In Arbeit</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::StartGate</name>
        <message>
            <source>The function's process could not be started: %1.</source>
            <translation>Der Prozess der Funktion konnte nicht gestartet werden: %1.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::StatusLine</name>
        <message>
            <source>Workspace: %1</source>
            <translation>Arbeitsbereich: %1</translation>
        </message>
        <message>
            <source>%1: version %2, %3</source>
            <translation>%1: Version %2, %3</translation>
        </message>
        <message>
            <source>%1 doesn't tell its version. Look again in a function's Runtime list asks it once more.</source>
            <translation>%1 nennt seine Version nicht. „Auf diesem Computer erneut suchen“ in der Runtime-Liste einer Funktion fragt noch einmal nach.</translation>
        </message>
        <message>
            <source>No runtime found on this computer: install Node.js or Python 3 to run functions</source>
            <translation>Auf diesem Computer wurde keine Runtime gefunden: Node.js oder Python 3 installieren, um Funktionen auszuführen</translation>
        </message>
        <message>
            <source>Runtimes: %1</source>
            <translation>Runtimes: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n without an answer · %1</source>
            <extracomment>Of the interpreters; %1 is what is said of the runtimes that answered.</extracomment>
            <translation>
                <numerusform>%n ohne Antwort · %1</numerusform>
                <numerusform>%n ohne Antwort · %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::StepList</name>
        <message>
            <source>Step %1: %2</source>
            <translation>%1. %2</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::SummaryList</name>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Code SHA-256</source>
            <translation>Code-SHA-256</translation>
        </message>
        <message>
            <source>Request ID</source>
            <translation>Request-ID</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duration (Dauer)</translation>
        </message>
        <message>
            <source>Billed duration</source>
            <translation>Abgerechnete Dauer</translation>
        </message>
        <message>
            <source>Resources configured</source>
            <translation>Konfigurierte Ressourcen</translation>
        </message>
        <message>
            <source>Max memory used</source>
            <translation>Max. genutzter Speicher</translation>
        </message>
        <message>
            <source>Init duration</source>
            <translation>Init Duration</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TermPattern</name>
        <message>
            <source>Expected a space between two terms.</source>
            <translation>Leerzeichen zwischen zwei Begriffen erwartet.</translation>
        </message>
        <message>
            <source>A term that has more than letters, digits and _ must be in double quotes.</source>
            <translation>Ein Begriff, der mehr als Buchstaben, Ziffern und _ enthält, muss in doppelten Anführungszeichen stehen.</translation>
        </message>
        <message>
            <source>Expected a term, a "phrase" or a %regular expression%.</source>
            <translation>Begriff, "Phrase" oder %regulärer Ausdruck% erwartet.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TestEventDialog</name>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Delete event</source>
            <translation>Ereignis löschen</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formatieren</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save and test</source>
            <translation>Save and test (Speichern und testen)</translation>
        </message>
        <message>
            <source>Input test event</source>
            <translation>Input test event (Testereignis eingeben)</translation>
        </message>
        <message>
            <source>Enter the event to test your function with. It is kept with the function; you can change it at any time under Actions, Configure test event.</source>
            <translation>Das Ereignis eingeben, mit dem die Funktion getestet werden soll. Es wird bei der Funktion aufbewahrt und lässt sich jederzeit unter „Actions“, „Configure test event“ ändern.</translation>
        </message>
        <message>
            <source>Choose a template</source>
            <translation>Vorlage wählen</translation>
        </message>
        <message>
            <source>Test event</source>
            <translation>Testereignis</translation>
        </message>
        <message>
            <source>Event name</source>
            <translation>Name des Ereignisses</translation>
        </message>
        <message>
            <source>Saved test events</source>
            <translation>Testereignisse</translation>
        </message>
        <message>
            <source>Sample event template</source>
            <translation>Sample event template</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Lay the JSON out, one member a line</source>
            <translation>Das JSON übersichtlich anordnen, ein Element je Zeile</translation>
        </message>
        <message>
            <source>Unsaved changes of %1 were kept.</source>
            <extracomment>%1 is a time</extracomment>
            <translation>Nicht gespeicherte Änderungen vom %1 wurden aufbewahrt.</translation>
        </message>
        <message>
            <source>New event…</source>
            <translation>Neues Ereignis…</translation>
        </message>
        <message>
            <source>The event is not JSON yet: line %1, column %2: %3</source>
            <translation>Das Ereignis ist noch kein JSON: Zeile %1, Spalte %2: %3</translation>
        </message>
        <message>
            <source>Delete the test event “%1” of %2?</source>
            <translation>Das Testereignis „%1“ von %2 löschen?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Unsaved test event</source>
            <translation>Nicht gespeichertes Testereignis</translation>
        </message>
        <message>
            <source>“%1”</source>
            <extracomment>A name in a list, which What you typed for … is not saved has.</extracomment>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>What you typed for %1 is not saved.</source>
            <extracomment>%1 are names of test events, in quotation marks.</extracomment>
            <translation>Die Eingabe für %1 ist nicht gespeichert.</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>Weiter bearbeiten</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TestEventService</name>
        <message>
            <source>A test event needs a name.</source>
            <translation>Ein Testereignis braucht einen Namen.</translation>
        </message>
        <message>
            <source>A test event's name has at most %1 characters; this one has %2.</source>
            <translation>Der Name eines Testereignisses hat höchstens %1 Zeichen; dieser hat %2.</translation>
        </message>
        <message>
            <source>The event is not JSON: line %1, column %2: %3</source>
            <translation>Das Ereignis ist kein JSON: Zeile %1, Spalte %2: %3</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TimeRangeBar</name>
        <message>
            <source>1 week</source>
            <translation>7 Tage</translation>
        </message>
        <message>
            <source>The last %1</source>
            <translation>Letzte %1</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>Eigener</translation>
        </message>
        <message>
            <source>From one time to another</source>
            <translation>Von einem Zeitpunkt bis zu einem anderen</translation>
        </message>
        <message>
            <source>the last %1</source>
            <translation>letzte %1</translation>
        </message>
        <message>
            <source>1h</source>
            <translation>1h</translation>
        </message>
        <message>
            <source>3h</source>
            <translation>3h</translation>
        </message>
        <message>
            <source>12h</source>
            <translation>12h</translation>
        </message>
        <message>
            <source>1d</source>
            <translation>1d</translation>
        </message>
        <message>
            <source>3d</source>
            <translation>3d</translation>
        </message>
        <message>
            <source>1w</source>
            <translation>1w</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>24 Stunden</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>Stunde</numerusform>
                <numerusform>%n Stunden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TimeRangeField</name>
        <message>
            <source>Last 5 minutes</source>
            <translation>Letzte 5 Minuten</translation>
        </message>
        <message>
            <source>Last 15 minutes</source>
            <translation>Letzte 15 Minuten</translation>
        </message>
        <message>
            <source>Last 30 minutes</source>
            <translation>Letzte 30 Minuten</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Letzte Stunde</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzte 24 Stunden</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Time range</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>Eigener</translation>
        </message>
        <message numerus="yes">
            <source>Last %n hour(s)</source>
            <translation>
                <numerusform>Letzte Stunde</numerusform>
                <numerusform>Letzte %n Stunden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TimelineLegend</name>
        <message>
            <source>Legend: %1</source>
            <translation>Legende: %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TimelinePanel</name>
        <message>
            <source>Nothing has run in the last day. Each execution environment gets a lane here, and each run a bar in it: press Test twice to see a cold start and a warm one, or run it many times at once to see the environments next to each other.</source>
            <translation>In den letzten 24 Stunden ist nichts gelaufen. Jede Ausführungsumgebung bekommt hier eine Spur und jeder Lauf einen Balken darin: „Test“ zweimal drücken, um einen Kaltstart und einen warmen Start zu sehen, oder die Funktion oft gleichzeitig ausführen, um die Umgebungen nebeneinander zu sehen.</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle anzeigen</translation>
        </message>
        <message>
            <source>Show all runs</source>
            <translation>Alle Läufe anzeigen</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message>
            <source>Follow what is running</source>
            <translation>Dem Laufenden folgen</translation>
        </message>
        <message>
            <source>Live: follow what is running</source>
            <translation>Live: dem Laufenden folgen</translation>
        </message>
        <message>
            <source>Wheel or + and − zoom, dragging moves, a click opens the run.</source>
            <translation>Mausrad oder + und − zoomen, Ziehen verschiebt, ein Klick öffnet den Lauf.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TimelineView</name>
        <message>
            <source>The arrow keys go from run to run, along a lane and from lane to lane. Enter opens one.</source>
            <translation>Die Pfeiltasten gehen von Lauf zu Lauf, in einer Spur und von Spur zu Spur. Enter öffnet einen.</translation>
        </message>
        <message>
            <source>Lane %1 of %2: %3</source>
            <extracomment>%1 and %2 are numbers, %3 is an execution environment</extracomment>
            <translation>Spur %1 von %2: %3</translation>
        </message>
        <message>
            <source>Init (cold start)</source>
            <translation>Init (Kaltstart)</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Erfolgreich</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Timed out</source>
            <translation>Timeout</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestoppt</translation>
        </message>
        <message>
            <source>Throttled</source>
            <translation>Gedrosselt</translation>
        </message>
        <message>
            <source>Warm, frozen between runs</source>
            <translation>Warm, zwischen den Läufen eingefroren</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>%1, Version %2</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <extracomment>%1 is how a run ended, %2 a time</extracomment>
            <translation>%1 um %2</translation>
        </message>
        <message>
            <source>%1:%2, version %3</source>
            <translation>%1:%2, Version %3</translation>
        </message>
        <message>
            <source>Duration %1, billed %2 ms</source>
            <translation>Dauer %1, abgerechnet %2 ms</translation>
        </message>
        <message>
            <source>Init Duration %1, done here before the call</source>
            <translation>Init Duration %1, hier vor dem Aufruf erledigt</translation>
        </message>
        <message>
            <source>Init Duration %1</source>
            <translation>Init Duration %1</translation>
        </message>
        <message>
            <source>Cold start</source>
            <translation>Kaltstart</translation>
        </message>
        <message>
            <source>Warm</source>
            <translation>Warm</translation>
        </message>
        <message>
            <source>Max memory used %1 of %2 MB</source>
            <translation>Max. genutzter Speicher %1 von %2 MB</translation>
        </message>
        <message>
            <source>Request ID %1</source>
            <translation>Request-ID %1</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Umgebung</translation>
        </message>
        <message>
            <source>Timeline of runs</source>
            <translation>Zeitachse der Läufe</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TimeoutField</name>
        <message>
            <source>Timeout min</source>
            <translation>Timeout min</translation>
        </message>
        <message>
            <source>Timeout sec</source>
            <translation>Timeout s</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>sec</source>
            <translation>s</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::Tour</name>
        <message>
            <source>The tour has ended. You find it again under Help, Take the tour.</source>
            <translation>Die Tour ist beendet. Sie ist jederzeit unter „Hilfe“, „Tour starten“ zu finden.</translation>
        </message>
        <message>
            <source>It is out of sight.</source>
            <translation>Die Stelle ist gerade nicht zu sehen.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TourBubble</name>
        <message>
            <source>Take me there</source>
            <translation>Dorthin gehen</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Skip step</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>End tour</source>
            <translation>Tour beenden</translation>
        </message>
        <message>
            <source>Go to the tour's hint</source>
            <translation>Zum Hinweis der Tour gehen</translation>
        </message>
        <message>
            <source>%1 goes to this hint and back.</source>
            <extracomment>%1 is a key</extracomment>
            <translation>%1 führt zu diesem Hinweis und zurück.</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Schritt %1 von %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Tour, %1. %2. %3</source>
            <extracomment>%1 is `Step 2 of 12`, %2 the title and %3 what to do: read out by screen readers</extracomment>
            <translation>Tour, %1. %2. %3</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TransferService</name>
        <message>
            <source>The exported workspace isn't open any more.</source>
            <translation>Der exportierte Arbeitsbereich ist nicht mehr geöffnet.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::UnpackProcess</name>
        <message>
            <source>Unzipped size must be smaller than %1 bytes</source>
            <translation>Unzipped size must be smaller than %1 bytes</translation>
        </message>
        <message>
            <source>Could not unzip uploaded file. Please check your file, then try to upload again.</source>
            <translation>Could not unzip uploaded file. Please check your file, then try to upload again.</translation>
        </message>
        <message>
            <source>The function's code could not be saved or read.</source>
            <translation>Der Code der Funktion konnte nicht gespeichert oder gelesen werden.</translation>
        </message>
        <message>
            <source>The program that unpacks packages could not do its work.</source>
            <translation>Das Programm, das Pakete entpackt, konnte seine Arbeit nicht tun.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::UploadField</name>
        <message>
            <source>Upload</source>
            <translation>Hochladen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Function package*</source>
            <translation>Paket der Funktion*</translation>
        </message>
        <message>
            <source>Checking the package … %1 %</source>
            <translation>Das Paket wird geprüft… %1 %</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <extracomment>%1 is a file</extracomment>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>Cancel the upload</source>
            <translation>Hochladen abbrechen</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>%1 wird gelesen…</translation>
        </message>
        <message>
            <source>Choose the .ZIP file with the function's code.</source>
            <translation>Die .ZIP-Datei mit dem Code der Funktion wählen.</translation>
        </message>
        <message>
            <source>No file is chosen.</source>
            <translation>Keine Datei gewählt.</translation>
        </message>
        <message>
            <source>A .zip file with the code at its top, with the libraries it needs. A file of code or a folder can be dropped onto the window as well.</source>
            <translation>Eine .zip-Datei mit dem Code auf oberster Ebene und den benötigten Bibliotheken. Auch eine Codedatei oder ein Ordner kann auf dem Fenster abgelegt werden.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::VersionLine</name>
        <message>
            <source>Version %1 of %2, published %3. Code and configuration of a version can't be changed.</source>
            <translation>Version %1 von %2, veröffentlicht am %3. Code und Konfiguration einer Version können nicht geändert werden.</translation>
        </message>
        <message>
            <source>The alias %1 names $LATEST of %2. To change code or configuration, switch to $LATEST.</source>
            <translation>Der Alias %1 bezeichnet $LATEST von %2. Um Code oder Konfiguration zu ändern, zu $LATEST wechseln.</translation>
        </message>
        <message>
            <source>The alias %1 names version %2 of %3. Code and configuration of a version can't be changed.</source>
            <translation>Der Alias %1 bezeichnet Version %2 von %3. Code und Konfiguration einer Version können nicht geändert werden.</translation>
        </message>
        <message>
            <source>The alias %1 names version %2 of %3, which is shown, and gives %4 % of the invocations to version %5. Code and configuration of a version can't be changed.</source>
            <translation>Der Alias %1 bezeichnet Version %2 von %3, die angezeigt wird, und gibt %4 % der Aufrufe an Version %5. Code und Konfiguration einer Version können nicht geändert werden.</translation>
        </message>
        <message>
            <source>Switch to $LATEST</source>
            <translation>Zu $LATEST wechseln</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::VersionService</name>
        <message>
            <source>CodeSHA256 (%1) is different from current CodeSHA256 in $LATEST (%2). Please try again with the CodeSHA256 in $LATEST.</source>
            <translation>CodeSHA256 (%1) is different from current CodeSHA256 in $LATEST (%2). Please try again with the CodeSHA256 in $LATEST.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::WelcomePage</name>
        <message>
            <source>AWS Lambda on your desk</source>
            <translation>AWS Lambda auf dem eigenen Schreibtisch</translation>
        </message>
        <message>
            <source>Write a function, give it an event, and see its result and log.
It runs for real, on this computer, without an account.</source>
            <translation>Eine Funktion schreiben, ihr ein Ereignis geben und Ergebnis und Log sehen.
Sie läuft wirklich, auf diesem Computer, ohne Konto.</translation>
        </message>
        <message>
            <source>Get Started Now</source>
            <translation>Get Started Now (Jetzt loslegen)</translation>
        </message>
        <message>
            <source>1. Pick a blueprint</source>
            <translation>1. Blueprint wählen</translation>
        </message>
        <message>
            <source>Or start from a few lines of your own, or drop a .zip file here.</source>
            <translation>Oder mit ein paar eigenen Zeilen beginnen oder hier eine .zip-Datei ablegen.</translation>
        </message>
        <message>
            <source>2. Configure it</source>
            <translation>2. Konfigurieren</translation>
        </message>
        <message>
            <source>Name, code, handler, role, memory and time-out.</source>
            <translation>Name, Code, Handler, Rolle, Speicher und Timeout.</translation>
        </message>
        <message>
            <source>3. Test it</source>
            <translation>3. Testen</translation>
        </message>
        <message>
            <source>Send it an event and read what it did.</source>
            <translation>Ein Ereignis senden und lesen, was die Funktion getan hat.</translation>
        </message>
        <message>
            <source>Open a .ZIP</source>
            <translation>.ZIP öffnen</translation>
        </message>
        <message>
            <source>Make a function of a .ZIP file or a file of code</source>
            <translation>Aus einer .ZIP-Datei oder einer Codedatei eine Funktion machen</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Tour starten</translation>
        </message>
        <message>
            <source>Be shown step by step how to make and test a function</source>
            <translation>Schritt für Schritt zeigen lassen, wie man eine Funktion erstellt und testet</translation>
        </message>
        <message>
            <source>Neither Node.js nor Python is on this computer. Functions can be written, but not run.</source>
            <translation>Auf diesem Computer ist weder Node.js noch Python. Funktionen lassen sich schreiben, aber nicht ausführen.</translation>
        </message>
        <message>
            <source>Open a folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Make a function of the files in a folder</source>
            <translation>Aus den Dateien eines Ordners eine Funktion machen</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::WindowMenu</name>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
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
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::WorkspaceErrorPage</name>
        <message>
            <source>This workspace is open already</source>
            <translation>Dieser Arbeitsbereich ist bereits geöffnet</translation>
        </message>
        <message>
            <source>This workspace was written by a newer Lambdesk</source>
            <translation>Dieser Arbeitsbereich wurde von einem neueren Lambdesk geschrieben</translation>
        </message>
        <message>
            <source>This workspace can't be written to</source>
            <translation>In diesen Arbeitsbereich kann nicht geschrieben werden</translation>
        </message>
        <message>
            <source>This workspace can't be opened</source>
            <translation>Dieser Arbeitsbereich kann nicht geöffnet werden</translation>
        </message>
        <message>
            <source>To use another workspace, start with: lambdesk --workspace FOLDER.</source>
            <translation>Um einen anderen Arbeitsbereich zu verwenden, starten mit: lambdesk --workspace FOLDER.</translation>
        </message>
        <message>
            <source>When the other one has ended, press Try again.</source>
            <translation>Wenn das andere beendet ist, „Erneut versuchen“ drücken.</translation>
        </message>
        <message>
            <source>Nothing in it was changed.</source>
            <translation>Nichts darin wurde geändert.</translation>
        </message>
        <message>
            <source>Look at the owner and the permissions of the folder and of the files in it, and whether its disk is mounted read-only; then press Try again.</source>
            <translation>Eigentümer und Berechtigungen des Ordners und der Dateien darin prüfen und ob der Datenträger schreibgeschützt eingehängt ist; dann „Erneut versuchen“ drücken.</translation>
        </message>
        <message>
            <source>Check that the disk is there and not full, then press Try again.</source>
            <translation>Prüfen, ob der Datenträger vorhanden und nicht voll ist, dann „Erneut versuchen“ drücken.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Workspace: %1</source>
            <translation>Arbeitsbereich: %1</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::WorkspaceSection</name>
        <message>
            <source>Workspace</source>
            <translation>Arbeitsbereich</translation>
        </message>
        <message>
            <source>Workspace folder</source>
            <translation>Ordner des Arbeitsbereichs</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Functions, test events, logs and metrics are there. To work in another one, start with: lambdesk --workspace FOLDER.</source>
            <translation>Hier liegen Funktionen, Testereignisse, Logs und Metriken. Um in einem anderen zu arbeiten, starten mit: lambdesk --workspace FOLDER.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Pfad kopieren</translation>
        </message>
        <message>
            <source>This desktop has no program for folders. Copy the path, and paste it where you want to look at it.</source>
            <translation>Dieser Desktop hat kein Programm für Ordner. Den Pfad kopieren und dort einfügen, wo der Ordner angesehen werden soll.</translation>
        </message>
        <message>
            <source>Functions, test events, logs and metrics are there. The program was started with --workspace for it, so it can't be moved from here: the next start would look for it where it was.</source>
            <translation>Hier liegen Funktionen, Testereignisse, Logs und Metriken. Das Programm wurde dafür mit --workspace gestartet, deshalb kann der Arbeitsbereich hier nicht verschoben werden: Der nächste Start würde ihn suchen, wo er war.</translation>
        </message>
        <message>
            <source>Move…</source>
            <translation>Verschieben…</translation>
        </message>
        <message>
            <source>Moves the workspace to another folder</source>
            <translation>Verschiebt den Arbeitsbereich in einen anderen Ordner</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::WorkspaceTransfer</name>
        <message numerus="yes">
            <source>%n function(s) were exported to %1 (%2).</source>
            <extracomment>%1 is a file's name, %2 its size</extracomment>
            <translation>
                <numerusform>%n Funktion wurde nach %1 (%2) exportiert.</numerusform>
                <numerusform>%n Funktionen wurden nach %1 (%2) exportiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n function(s) were imported.</source>
            <translation>
                <numerusform>%n Funktion wurde importiert.</numerusform>
                <numerusform>%n Funktionen wurden importiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n function(s) were imported: %1</source>
            <translation>
                <numerusform>%n Funktion wurde importiert: %1</numerusform>
                <numerusform>%n Funktionen wurden importiert: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n version(s) of layers came with them.</source>
            <translation>
                <numerusform>Dazu kam %n Layer-Version.</numerusform>
                <numerusform>Dazu kamen %n Layer-Versionen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The function %1 is there again.</source>
            <translation>Die Funktion %1 ist wieder da.</translation>
        </message>
        <message>
            <source>Save or discard your changes to %1 first.</source>
            <translation>Speichern oder verwerfen Sie zuerst Ihre Änderungen an %1.</translation>
        </message>
        <message>
            <source>The function %1, which the import has replaced, can still come back.</source>
            <translation>Die Funktion %1, die der Import ersetzt hat, kann noch zurückkommen.</translation>
        </message>
        <message numerus="yes">
            <source>%n imported function(s) were taken out again.</source>
            <translation>
                <numerusform>%n importierte Funktion wurde wieder entfernt.</numerusform>
                <numerusform>%n importierte Funktionen wurden wieder entfernt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n imported function(s) stay, changed since the import: %1</source>
            <translation>
                <numerusform>%n importierte Funktion bleibt, weil sie seit dem Import geändert wurde: %1</numerusform>
                <numerusform>%n importierte Funktionen bleiben, weil sie seit dem Import geändert wurden: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n imported version(s) of layers stay, because functions have them.</source>
            <translation>
                <numerusform>%n importierte Layer-Version bleibt, weil Funktionen sie haben.</numerusform>
                <numerusform>%n importierte Layer-Versionen bleiben, weil Funktionen sie haben.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ZipImporter</name>
        <message>
            <source>Zipped size must be smaller than %1 bytes</source>
            <translation>Zipped size must be smaller than %1 bytes</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ZoomBadge</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Zoom %1</source>
            <translation>Zoom %1</translation>
        </message>
    </context>
</TS>
