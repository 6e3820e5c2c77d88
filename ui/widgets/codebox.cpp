// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebox.h"

#include "readingmargins.h"

#include <ui/style/icons.h>
#include <ui/style/theme.h>

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QtMath>
#include <QToolButton>

namespace lambdesk
{

CodeBox::CodeBox(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_view(new QPlainTextEdit(this))
    , m_copy(new QToolButton(this))
{
    m_view->setReadOnly(true);
    m_view->setLayoutDirection(Qt::LeftToRight); // as code and logs run
    m_view->setAccessibleName(name);
    m_view->setTabChangesFocus(true);
    m_view->setUndoRedoEnabled(false);
    m_view->setFont(Theme::current().codeFont);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_view->viewport()->setAutoFillBackground(false);

    m_copy->setIcon(icon(IconName::Copy));
    m_copy->setAccessibleName(tr("Copy %1").arg(name));
    m_copy->setToolTip(tr("Copy"));
    m_copy->setFocusPolicy(Qt::StrongFocus);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_copySource ? m_copySource() : text()); });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(readingMargins(Theme::current().spaceSmall, Theme::current().spaceTiny,
                                           Theme::current().spaceTiny, Theme::current().spaceTiny));
    row->setSpacing(0);
    row->addWidget(m_view, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    // The second one when another width or font has wrapped lines elsewhere: nothing tells the new size.
    const auto *layout = m_view->document()->documentLayout();
    connect(layout, &QAbstractTextDocumentLayout::documentSizeChanged, this, &CodeBox::fitHeight);
    connect(layout, &QAbstractTextDocumentLayout::update, this, &CodeBox::fitHeight);
    fitHeight();
}

void CodeBox::setText(const QString &text)
{
    m_view->setPlainText(text);
}

void CodeBox::appendText(const QString &text)
{
    QScrollBar *bar = m_view->verticalScrollBar();
    const bool follow = fits() || bar->value() == bar->maximum();
    QTextCursor edit(m_view->document());
    edit.beginEditBlock();
    edit.movePosition(QTextCursor::End);
    edit.insertText(text);
    removeFirstLines(edit);
    edit.endEditBlock();
    if (fits())
        bar->setValue(0);
    else if (follow)
        bar->setValue(bar->maximum());
}

/// QPlainTextEdit's own limit lays each line out before it removes it.
void CodeBox::removeFirstLines(QTextCursor &edit) const
{
    const QTextDocument *document = m_view->document();
    const int tooMany = document->blockCount() - m_mostLines;
    if (tooMany <= 0)
        return;
    edit.setPosition(0);
    edit.setPosition(document->findBlockByNumber(tooMany).position(), QTextCursor::KeepAnchor);
    edit.removeSelectedText();
}

QString CodeBox::text() const
{
    return m_view->toPlainText();
}

void CodeBox::setVisibleLines(int minimum, int maximum)
{
    m_minimumLines = minimum;
    m_maximumLines = maximum;
    fitHeight();
}

void CodeBox::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

int CodeBox::lines() const
{
    // What is out of sight isn't laid out before someone asks for it, and counts as one line until then.
    const auto *layout = m_view->document()->documentLayout();
    int lines = 0;
    for (QTextBlock block = m_view->document()->firstBlock(); block.isValid() && lines <= m_maximumLines;
         block = block.next()) {
        layout->blockBoundingRect(block);
        lines += block.lineCount();
    }
    return lines;
}

bool CodeBox::fits() const
{
    return lines() <= m_maximumLines;
}

void CodeBox::fitHeight()
{
    if (m_fitting)
        return;
    const QScopedValueRollback fitting(m_fitting, true); // laying out has news of its own
    // Before the new height has come into effect the view takes itself for one that scrolls. A scroll bar
    // that goes gives the lines more room, so they are counted after it.
    m_view->setVerticalScrollBarPolicy(fits() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    const int shown = qBound(m_minimumLines, lines(), m_maximumLines);
    // The font's line spacing may be a fraction of a pixel less than a line really takes.
    const QTextLayout *first = m_view->document()->firstBlock().layout();
    const qreal lineHeight =
        first->lineCount() > 0 ? first->lineAt(0).height() : qreal(m_view->fontMetrics().lineSpacing());
    const int margins = 2 * qRound(m_view->document()->documentMargin()) + 2 * m_view->frameWidth();
    m_view->setFixedHeight(qMax(qCeil(shown * lineHeight) + margins, m_copy->sizeHint().height()));
    if (fits())
        m_view->verticalScrollBar()->setValue(0);
}

} // namespace lambdesk
