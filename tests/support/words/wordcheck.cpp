// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordcheck.h"

#include "longwords.h"

#include <tests/support/access/tree.h>
#include <tests/support/patience.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lambdesk::test
{

namespace
{

constexpr int hair = 1; ///< pixels that rounding takes
constexpr int patience = 2000;

/// What is said there is somebody's: a function's, the system's.
bool showsData(const QWidget &widget)
{
    static const QRegularExpression names(
        u"^(reviewDescription|failureTitle|workspaceErrorText|.*Description)$"_s);
    return names.match(widget.objectName()).hasMatch();
}

/// Words of English in a row. A single word may be a name, and names are nobody's language.
bool isEnglish(const QString &text)
{
    QString rest = text;
    if (Qt::mightBeRichText(text)) {
        QTextDocument document;
        document.setHtml(text);
        rest = document.toPlainText();
    }
    static const QRegularExpression phrase(u"\\b[A-Za-z]?[a-z]{2,} +[a-z]{2,}\\b"_s);
    return phrase.match(withoutLongWords(rest)).hasMatch();
}

class Words
{
public:
    void at(const QWidget &widget)
    {
        // Qt's own buttons in fields have no words.
        if (!widget.isVisible() || showsData(widget) || widget.inherits("QLineEditIconButton"))
            return;
        check(widget, widget.toolTip(), u"tool tip"_s);
        check(widget, widget.accessibleName(), u"name"_s);
        check(widget, widget.accessibleDescription(), u"description"_s);
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            atLabel(*label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            atButton(*button);
        else if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
            check(widget, field->placeholderText(), u"placeholder"_s);
        else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            check(widget, group->title(), u"title"_s);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            atTabs(*tabs);
        else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
            atHeader(*header);
        const auto children = widget.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        for (const QWidget *child : children) {
            if (!child->isWindow())
                at(*child);
        }
    }

    QStringList problems;

private:
    void check(const QWidget &widget, const QString &text, const QString &what)
    {
        if (isEnglish(text))
            problems << u"%1: its %2 is not for translation: %3"_s.arg(describe(&widget), what, text);
    }

    void complainOfCut(const QWidget &widget, const QString &text, const QSize &needed)
    {
        problems << u"%1 is cut: %2 needs %3x%4 and has %5x%6"_s.arg(describe(&widget), text)
                        .arg(needed.width())
                        .arg(needed.height())
                        .arg(widget.width())
                        .arg(widget.height());
    }

    void atLabel(const QLabel &label)
    {
        if (label.text().isEmpty())
            return;
        check(label, label.text(), u"text"_s);
        if (label.inherits("lambdesk::ElidedLabel"))
            return;
        const QSize needed =
            label.wordWrap() ? QSize(label.width(), label.heightForWidth(label.width())) : label.sizeHint();
        if (label.width() + hair < needed.width() || label.height() + hair < needed.height())
            complainOfCut(label, label.text(), needed);
    }

    void atButton(const QAbstractButton &button)
    {
        check(button, button.text(), u"text"_s);
        const bool saysIt = !button.text().isEmpty() && button.sizeHint().isValid();
        if (saysIt && (button.width() + hair < button.minimumSizeHint().width() ||
                       button.height() + hair < button.minimumSizeHint().height()))
            complainOfCut(button, button.text(), button.minimumSizeHint());
        const QMenu *menu = nullptr;
        if (const auto *push = qobject_cast<const QPushButton *>(&button))
            menu = push->menu();
        else if (const auto *tool = qobject_cast<const QToolButton *>(&button))
            menu = tool->menu();
        if (menu)
            atMenu(button, *menu);
    }

    void atMenu(const QWidget &button, const QMenu &menu)
    {
        const auto entries = menu.actions();
        for (const QAction *entry : entries) {
            check(button, entry->text(), u"menu's entry"_s);
            if (entry->menu())
                atMenu(button, *entry->menu());
        }
    }

    void atTabs(const QTabBar &tabs)
    {
        for (int i = 0; i < tabs.count(); ++i)
            check(tabs, tabs.tabText(i), u"tab"_s);
    }

    void atHeader(const QHeaderView &header)
    {
        if (!header.model())
            return;
        for (int section = 0; section < header.count(); ++section)
            check(header, header.model()->headerData(section, header.orientation()).toString(),
                  u"column's title"_s);
    }
};

} // namespace

QStringList wordProblems(QWidget &window)
{
    QStringList problems;
    // What has just got other words is laid out a moment later.
    const auto hasNone = [&] {
        Words words;
        words.at(window);
        problems = words.problems;
        return problems.isEmpty();
    };
    [[maybe_unused]] const bool came = waitUntil(hasNone);
    return problems;
}

} // namespace lambdesk::test
