// SPDX-License-Identifier: GPL-3.0-or-later
#include "patternfield.h"

#include <ui/style/icons.h>
#include <ui/style/theme.h>
#include <ui/widgets/filterfield.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/repolish.h>

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextCharFormat>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

PatternField::PatternField(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_words(makePlainLabel(this, u"patternProblem"_s))
{
    const Theme &theme = Theme::current();
    m_field->setObjectName(u"filterPattern"_s);
    m_field->setAccessibleName(tr("Filter events"));
    m_field->setPlaceholderText(
        tr("Filter events: a term, \"a phrase\", ?any ?of, -not, %regex%, { $.level = \"error\" }"));
    addClearButton(*m_field);
    m_field->addAction(icon(IconName::Filter, &Theme::mutedText), QLineEdit::LeadingPosition)
        ->setText(tr("Filter events"));
    m_words->setProperty("severity", u"error"_s);
    m_words->setFont(theme.smallFont);
    m_words->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.spaceTiny / 2);
    column->addWidget(m_field);
    column->addWidget(m_words);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::returnPressed, this, &PatternField::submitted);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.isEmpty())
            Q_EMIT emptied();
    });
    // Half a pattern is no mistake yet; once one was shown, it goes as soon as it is mended.
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        if (m_problem)
            check();
    });
}

void PatternField::setText(const QString &text)
{
    m_problem.reset();
    m_field->setText(text);
    showProblem();
}

QString PatternField::text() const
{
    return m_field->text();
}

bool PatternField::clear()
{
    if (m_field->text().isEmpty())
        return false;
    m_field->clear();
    Q_EMIT emptied();
    return true;
}

std::optional<FilterPattern> PatternField::pattern()
{
    check();
    if (m_problem)
        return {};
    return std::get<FilterPattern>(FilterPattern::parse(m_field->text()));
}

void PatternField::check()
{
    const auto parsed = FilterPattern::parse(m_field->text());
    const auto *problem = std::get_if<FilterPattern::Problem>(&parsed);
    m_problem = problem ? std::make_optional(*problem) : std::nullopt;
    showProblem();
}

void PatternField::showProblem()
{
    m_words->setVisible(m_problem.has_value());
    m_words->setText(m_problem ? m_problem->message : QString());
    m_field->setAccessibleDescription(m_words->text());
    m_field->setProperty("invalid", m_problem.has_value());
    repolish(m_field);
    // A line edit takes formats from the input method only; positions count from the cursor.
    QList<QInputMethodEvent::Attribute> attributes;
    if (m_problem) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(Theme::current().error);
        format.setForeground(Theme::current().error);
        // At the end nothing is there to underline; what is before it is.
        const qsizetype size = m_field->text().size();
        const qsizetype at = qBound(qsizetype(0), m_problem->at, qMax(qsizetype(0), size - 1));
        attributes.append({QInputMethodEvent::TextFormat, int(at) - m_field->cursorPosition(),
                           int(qMin(m_problem->length, size - at)), format});
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(m_field, &event);
}

} // namespace lambdesk
