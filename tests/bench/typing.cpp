// SPDX-License-Identifier: GPL-3.0-or-later
#include "typing.h"

#include "consolewindow.h"
#include "paintwatch.h"
#include "runs.h"
#include "stallmeter.h"
#include "testbench.h"

#include <editor/codeeditor.h>

#include <Qsci/qscilexerjavascript.h>

#include <QApplication>
#include <QMainWindow>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

namespace lambdesk::bench
{

namespace
{

constexpr int fileLines = 10'000;
constexpr int typedLines = 8;
constexpr Milliseconds limit = 16;
constexpr Milliseconds stallLimit = 50;
constexpr Milliseconds untilKept = 3000; // what is typed is kept as a draft by then
const auto ms = QStringLiteral("ms");
/// Words that are begun offer others, brackets close themselves, and the last sign is a line's end.
constexpr char typed[] = "const answer = await compute(event.value, { total: [1, 2] }); // in time\r";

QByteArray longFile()
{
    QByteArray code = "'use strict';\n";
    constexpr int linesOfAPart = 5;
    for (int part = 0; part < fileLines / linesOfAPart; ++part) {
        const QByteArray number = QByteArray::number(part);
        code += "function part" + number + "(value, total = " + number + ") {\n" + "  const sum" + number +
                " = value + total * Math.round(value / 3);\n" + "  // what was counted in part " + number +
                " is \"told\" to the caller\n" + "  return { sum: sum" + number + ", total, isEven: sum" +
                number + " % 2 === 0 };\n" + "}\n";
    }
    return code + "exports.handler = async (event) => part0(event.value);\n";
}

/// Key by key in the middle of the text, each once the one before is on the screen.
QList<double> typeInto(QsciScintilla &editor)
{
    editor.setFocus();
    editor.setCursorPosition(editor.lines() / 2 / 5 * 5 + 1, 0); // where a part of the file begins
    editor.ensureCursorVisible();
    letSettle(200);
    PaintWatch painted(*editor.viewport());
    QList<double> times;
    for (int line = 0; line < typedLines; ++line) {
        for (const char *key = typed; *key; ++key) {
            painted.take();
            const Stopwatch watch;
            if (*key == '\r')
                QTest::keyClick(&editor, Qt::Key_Return);
            else
                QTest::keyClick(&editor, *key);
            painted.await();
            times.append(watch.elapsed());
        }
    }
    return times;
}

QList<double> typeIntoBareEditor(const QByteArray &code)
{
    QMainWindow window;
    auto *editor = new QsciScintilla(&window);
    editor->setLexer(new QsciLexerJavaScript(editor));
    editor->setUtf8(true);
    editor->setText(QString::fromUtf8(code));
    window.setCentralWidget(editor);
    window.resize(1200, 800);
    window.show();
    waitUntil("the bare window",
              [&window] { return window.windowHandle() && window.windowHandle()->isExposed(); });
    return typeInto(*editor);
}

void printTimes(const QString &of, const QList<double> &times, std::optional<double> most)
{
    printRow(QStringLiteral("%1, a key to the screen, p50").arg(of), median(times), ms, most);
    printRow(QStringLiteral("%1, a key to the screen, p99").arg(of), quantile(times, 0.99), ms, most);
    printRow(QStringLiteral("%1, the slowest key").arg(of), quantile(times, 1), ms);
}

} // namespace

void measureTyping()
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(QStringLiteral("workspace"));
    const QByteArray code = longFile();
    const QString function = QStringLiteral("long");
    {
        const auto engine = openEngine(workspace);
        const FunctionName name = createFunction(*engine, function, runtimeFor(*engine, Language::NodeJs));
        giveCode(*engine, name, code, 3);
    }
    const QList<double> bare = typeIntoBareEditor(code);
    const ConsoleWindow console(workspace);
    console.openFunction(console.name(function));
    auto &editor = console.await<CodeEditor>(QStringLiteral("functionCode"));
    if (editor.lines() < fileLines)
        giveUp(QStringLiteral("the file has %1 lines").arg(editor.lines()));
    StallMeter stalls;
    const QList<double> times = typeInto(editor);
    letSettle(untilKept);
    const StallMeter::Stall stall = stalls.longest();
    printTimes(QStringLiteral("bare editor of 10,000 lines"), bare, {});
    printTimes(QStringLiteral("function's editor of 10,000 lines"), times, limit);
    printRow(QStringLiteral("typing against the bare editor, p50"), median(times) / median(bare),
             QStringLiteral("x"));
    printRow(QStringLiteral("window's longest stall while typing and until it is kept"), stall.time, ms,
             stallLimit);
    printRow(QStringLiteral("most work of the window in one go meanwhile"), stall.work, ms);
}

} // namespace lambdesk::bench
