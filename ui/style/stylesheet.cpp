// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylesheet.h"

#include "stylerules.h"
#include "theme.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

QString pixels(int size)
{
    return QString::number(size) + u"px"_s;
}

QHash<QString, QString> valuesOf(const Theme &theme)
{
    return {
        {u"page"_s, theme.page.name()},
        {u"strip"_s, theme.strip.name()},
        {u"stripLine"_s, theme.stripLine.name()},
        {u"text"_s, theme.text.name()},
        {u"mutedText"_s, theme.mutedText.name()},
        {u"disabledText"_s, theme.disabledText.name()},
        {u"link"_s, theme.link.name()},
        {u"marker"_s, theme.marker.name()},
        {u"field"_s, theme.field.name()},
        {u"fieldBorder"_s, theme.fieldBorder.name()},
        {u"focus"_s, theme.focus.name()},
        {u"selection"_s, theme.selection.name()},
        {u"hover"_s, theme.hover.name()},
        {u"codeBox"_s, theme.codeBox.name()},
        {u"primaryTop"_s, theme.primaryTop.name()},
        {u"primaryBottom"_s, theme.primaryBottom.name()},
        {u"primaryBorder"_s, theme.primaryBorder.name()},
        {u"primaryText"_s, theme.primaryText.name()},
        {u"secondaryTop"_s, theme.secondaryTop.name()},
        {u"secondaryBottom"_s, theme.secondaryBottom.name()},
        {u"secondaryBorder"_s, theme.secondaryBorder.name()},
        {u"navigationTop"_s, theme.navigationTop.name()},
        {u"navigationBottom"_s, theme.navigationBottom.name()},
        {u"navigationLine"_s, theme.navigationLine.name()},
        {u"navigationText"_s, theme.navigationText.name()},
        {u"navigationMuted"_s, theme.navigationMuted.name()},
        {u"navigationFocus"_s, theme.navigationFocus.name()},
        {u"success"_s, theme.success.name()},
        {u"successFill"_s, theme.successFill.name()},
        {u"information"_s, theme.information.name()},
        {u"informationFill"_s, theme.informationFill.name()},
        {u"warning"_s, theme.warning.name()},
        {u"warningFill"_s, theme.warningFill.name()},
        {u"error"_s, theme.error.name()},
        {u"errorFill"_s, theme.errorFill.name()},
        {u"border"_s, pixels(theme.borderWidth)},
        {u"focusBorder"_s, pixels(theme.focusWidth)},
        {u"radiusSmall"_s, pixels(theme.radiusSmall)},
        {u"radiusMedium"_s, pixels(theme.radiusMedium)},
        {u"radiusLarge"_s, pixels(theme.radiusLarge)},
        // Files that a style sheet names can't take a colour.
        {u"icons"_s, theme.kind == ThemeKind::HighContrast ? u"-bright"_s : QString()},
    };
}

QString sizeOf(const QRegularExpressionMatch &match, const Theme &theme)
{
    const int size = theme.px(match.captured(2).toInt());
    return pixels(match.hasCaptured(3) ? qMax(0, size - (theme.focusWidth - theme.borderWidth)) : size);
}

/// Qt mirrors the places of parts by itself, but not the sides of boxes.
QString mirrored(const QString &rules)
{
    static const QRegularExpression side(u"\\b(padding|margin|border)-(left|right)\\b"_s);
    QString other;
    qsizetype from = 0;
    for (auto matches = side.globalMatch(rules); matches.hasNext();) {
        const auto match = matches.next();
        other += QStringView(rules).mid(from, match.capturedStart(2) - from);
        other += match.captured(2) == u"left" ? u"right"_s : u"left"_s;
        from = match.capturedEnd(2);
    }
    return other + rules.mid(from);
}

} // namespace

QString styleSheet(const Theme &theme, Qt::LayoutDirection direction)
{
    static const QRegularExpression token(u"@(\\w+)|\\{(\\d+)(-)?\\}"_s);
    const QHash<QString, QString> values = valuesOf(theme);
    const QString rules = direction == Qt::RightToLeft ? mirrored(styleRules()) : styleRules();
    QString sheet;
    qsizetype from = 0;
    for (auto matches = token.globalMatch(rules); matches.hasNext();) {
        const auto match = matches.next();
        sheet += QStringView(rules).mid(from, match.capturedStart() - from);
        Q_ASSERT(match.hasCaptured(2) || values.contains(match.captured(1)));
        sheet += match.hasCaptured(2) ? sizeOf(match, theme) : values.value(match.captured(1));
        from = match.capturedEnd();
    }
    sheet += QStringView(rules).mid(from);
    return sheet;
}

} // namespace lambdesk
