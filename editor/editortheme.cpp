// SPDX-License-Identifier: GPL-3.0-or-later
#include "editortheme.h"

#include "editorchoices.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QHash>
#include <QPalette>
#include <QStringList>

namespace lambdesk
{

EditorTheme EditorTheme::light()
{
    EditorTheme theme;
    theme.paper = QColor(Qt::white);
    theme.text = QColor(0x1b1f24);
    theme.comment = QColor(0x55645a);
    theme.keyword = QColor(0x7b2f9e);
    theme.string = QColor(0x12671f);
    theme.number = QColor(0x0b55b5);
    theme.definition = QColor(0x1f4e8c);
    theme.builtin = QColor(0x00626b);
    theme.property = QColor(0x8a3d00);
    theme.escape = QColor(0x804600);
    theme.error = QColor(0xb3261e);
    theme.marginPaper = QColor(0xf0f0f0);
    theme.marginText = QColor(0x55595e);
    theme.foldMark = QColor(0x55595e);
    theme.caret = QColor(Qt::black);
    theme.caretLine = QColor(0xeaf1fa);
    theme.selection = QColor(0xcbe0f9);
    theme.braceMatch = QColor(0xc9e7c4);
    theme.braceWithoutMatch = QColor(0xf8c9c4);
    theme.edge = QColor(0xdfe2e5);
    theme.indentGuide = QColor(0xd5d9dd);
    theme.hit = QColor(0xe8b100);
    theme.flash = QColor(0xffe9a8);
    theme.problemPaper = QColor(0xfdecea);
    theme.font = codeFont();
    return theme;
}

EditorTheme EditorTheme::dark()
{
    EditorTheme theme;
    theme.paper = QColor(0x1e2227);
    theme.text = QColor(0xd9dee4);
    theme.comment = QColor(0x9aa79d);
    theme.keyword = QColor(0xd0a3ea);
    theme.string = QColor(0x9ad090);
    theme.number = QColor(0x8fbdf5);
    theme.definition = QColor(0x85c5ff);
    theme.builtin = QColor(0x74cfd6);
    theme.property = QColor(0xe5aa84);
    theme.escape = QColor(0xe6bb6e);
    theme.error = QColor(0xff8a82);
    theme.marginPaper = QColor(0x262b31);
    theme.marginText = QColor(0x98a1ab);
    theme.foldMark = QColor(0x98a1ab);
    theme.caret = QColor(Qt::white);
    theme.caretLine = QColor(0x292f37);
    theme.selection = QColor(0x253b57);
    theme.braceMatch = QColor(0x2f5a3a);
    theme.braceWithoutMatch = QColor(0x6e2f2c);
    theme.edge = QColor(0x343b43);
    theme.indentGuide = QColor(0x3a424b);
    theme.hit = QColor(0xd9a520);
    theme.flash = QColor(0x40361a);
    theme.problemPaper = QColor(0x3d2526);
    theme.font = codeFont();
    return theme;
}

EditorTheme EditorTheme::highContrast()
{
    EditorTheme theme;
    theme.paper = QColor(Qt::black);
    theme.text = QColor(Qt::white);
    theme.comment = QColor(0xb9d6bf);
    theme.keyword = QColor(0xe6c0ff);
    theme.string = QColor(0x9df09a);
    theme.number = QColor(0x9fd0ff);
    theme.definition = QColor(0x8fd8ff);
    theme.builtin = QColor(0x7ff0f5);
    theme.property = QColor(0xffcaa0);
    theme.escape = QColor(0xffdc8a);
    theme.error = QColor(0xffb0a8);
    theme.marginPaper = QColor(0x1c1c1c);
    theme.marginText = QColor(0xe0e0e0);
    theme.foldMark = QColor(0xe0e0e0);
    theme.caret = QColor(0xffe100);
    theme.caretLine = QColor(0x1f1f1f);
    theme.selection = QColor(0x00305c);
    theme.braceMatch = QColor(0x005a20);
    theme.braceWithoutMatch = QColor(0x7a1010);
    theme.edge = QColor(0x8c8c8c);
    theme.indentGuide = QColor(0x6b6b6b);
    theme.hit = QColor(0xffe100);
    theme.flash = QColor(0x3a2f00);
    theme.problemPaper = QColor(0x330606);
    theme.font = codeFont();
    return theme;
}

EditorTheme EditorTheme::forPalette(const QPalette &palette)
{
    // What is disabled while it loads will be enabled, and isn't told of its palette again then.
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    if (base == QColor(Qt::black) && palette.color(QPalette::Active, QPalette::Text) == QColor(Qt::white))
        return highContrast();
    return base.lightness() < 128 ? dark() : light();
}

namespace
{

/// The chosen family, or the best of others, as far as they are installed. Each editor asks for it whenever
/// the look changes, and the answer of the system takes its time.
QString installedFamily(const QString &chosen)
{
    static const QStringList preferred{QStringLiteral("JetBrains Mono"),  QStringLiteral("Cascadia Mono"),
                                       QStringLiteral("Source Code Pro"), QStringLiteral("DejaVu Sans Mono"),
                                       QStringLiteral("Noto Sans Mono"),  QStringLiteral("Liberation Mono"),
                                       QStringLiteral("Ubuntu Mono"),     QStringLiteral("Menlo"),
                                       QStringLiteral("Consolas")};
    static QHash<QString, QString> found;
    const auto known = found.constFind(chosen);
    if (known != found.constEnd())
        return *known;
    QString &family = found[chosen];
    for (const QString &each : QStringList{chosen} + preferred) {
        if (QFontDatabase::hasFamily(each)) {
            family = each;
            break;
        }
    }
    return family;
}

} // namespace

QFont codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const EditorPreferences &chosen = editorPreferences();
    if (const QString family = installedFamily(chosen.fontFamily); !family.isEmpty())
        font.setFamilies({family});
    font.setFixedPitch(true);
    // Unless another is chosen, as large as the other text of the window.
    font.setPointSizeF(chosen.fontSize > 0 ? chosen.fontSize * editorZoom()
                                           : qMax(1.0, QGuiApplication::font().pointSizeF()));
    return font;
}

} // namespace lambdesk
