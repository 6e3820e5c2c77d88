// SPDX-License-Identifier: GPL-3.0-or-later
#include "formrow.h"

#include "breakabletext.h"
#include "button.h"
#include "plainlabel.h"
#include "repolish.h"
#include "turningrow.h"

#include <ui/style/icons.h>
#include <ui/style/theme.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace lambdesk
{

namespace
{

/// As high as its words are in the width that it keeps, however wide the row is that it stands above.
class RowLabel final : public QLabel
{
public:
    using QLabel::QLabel;
    int heightForWidth(int width) const override
    {
        return QLabel::heightForWidth(qMin(width, maximumWidth()));
    }
};

QLabel *smallLabel(QWidget *parent)
{
    auto *label = makePlainLabel(parent);
    label->setFont(Theme::current().smallFont);
    label->hide();
    return label;
}

/// Boxes to check, which have no frame around them as fields have.
bool isOfBoxes(const QWidget *field)
{
    const auto isBox = [](const QWidget *each) {
        return qobject_cast<const QCheckBox *>(each) || qobject_cast<const QRadioButton *>(each);
    };
    const auto parts = field->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    return isBox(field) || std::any_of(parts.cbegin(), parts.cend(), isBox);
}

} // namespace

FormRow::FormRow(const QString &label, QWidget *field, QWidget *parent, Width width)
    : QWidget(parent)
    , m_field(field)
    , m_line(new QHBoxLayout)
    , m_column(new QVBoxLayout)
{
    const Theme &theme = Theme::current();
    auto *name = new RowLabel(label, this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setFont(theme.boldFont);
    name->setFixedWidth(theme.labelColumn);
    if (width == Width::Field) {
        // In the middle of the field, and at its top when hints follow below.
        field->ensurePolished();
        name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        name->setMinimumHeight(field->sizeHint().height());
    } else {
        name->setAlignment(Qt::AlignRight | Qt::AlignTop);
        name->setContentsMargins(0, isOfBoxes(field) ? 0 : theme.px(5), 0, 0);
    }
    name->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);

    m_line->setSpacing(theme.spaceSmall);
    // Beyond its words a check box takes no click.
    m_line->addWidget(field, width == Width::Full ? 1 : 0,
                      qobject_cast<QCheckBox *>(field) ? Qt::AlignLeft : Qt::Alignment());
    if (width == Width::Field) {
        field->setMaximumWidth(theme.fieldWidth);
        field->setMinimumWidth(qMin(field->sizeHint().width(), theme.fieldWidth));
        field->setSizePolicy(QSizePolicy::Expanding, field->sizePolicy().verticalPolicy());
        m_line->setStretchFactor(field, 1);
        m_line->addStretch(0);
        m_line->setAlignment(Qt::AlignLeft);
    }
    m_column->setSpacing(theme.spaceTiny);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addLayout(m_line);

    auto *row = new TurningRow(this);
    row->setSpacing(theme.spaceMedium);
    row->addWidget(name, 0, Qt::AlignTop | Qt::AlignLeft);
    row->addLayout(m_column, 1);
    connect(row, &TurningRow::turned, name, [name, beside = name->alignment()](bool below) {
        name->setAlignment(below ? Qt::AlignLeft | Qt::AlignBottom : beside);
    });
    setFocusProxy(field);
}

void FormRow::setHelp(const QString &text)
{
    if (!m_help) {
        m_help = new QToolButton(this);
        m_help->setObjectName(m_field->objectName() + QStringLiteral("Help"));
        m_help->setIcon(icon(IconName::Information));
        m_help->setFocusPolicy(Qt::TabFocus);
        connect(m_help, &QToolButton::clicked, this, [this] {
            QToolTip::showText(m_help->mapToGlobal(QPoint(0, m_help->height())), m_help->toolTip(), m_help);
        });
        m_line->insertWidget(1, m_help, 0, Qt::AlignVCenter);
    }
    m_help->setAccessibleName(tr("About %1").arg(m_field->accessibleName()));
    m_help->setAccessibleDescription(text);
    // Rich text, so that long help is wrapped.
    m_help->setToolTip(QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()));
}

void FormRow::setHint(const QString &text)
{
    if (!m_hint) {
        m_hint = smallLabel(this);
        m_hint->setObjectName(m_field->objectName() + QStringLiteral("Hint"));
        m_hint->setProperty("muted", true);
        m_column->insertWidget(m_below ? m_column->indexOf(m_below) : -1, m_hint);
    }
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    describeField();
}

void FormRow::setError(const QString &text)
{
    if (m_error == text)
        return;
    m_error = text;
    showProblem();
}

void FormRow::setWarning(const QString &text)
{
    if (m_warning == text)
        return;
    m_warning = text;
    showProblem();
}

void FormRow::setAction(const QString &text)
{
    if (!m_action) {
        if (text.isEmpty())
            return;
        m_action = new LinkButton({}, this);
        m_action->setObjectName(m_field->objectName() + QStringLiteral("Action"));
        m_action->setFlush();
        connect(m_action, &QPushButton::clicked, this, &FormRow::actionRequested);
        m_column->insertWidget(m_problem ? 2 : 1, m_action, 0, Qt::AlignLeft);
    }
    m_action->setText(QString(text).replace(u'&', QStringLiteral("&&"))); // else it would mark a key
    m_action->setVisible(!text.isEmpty());
}

void FormRow::addBelow(QWidget *widget)
{
    m_below = widget;
    m_column->addWidget(widget);
}

void FormRow::showProblem()
{
    if (!m_problem) {
        m_problem = smallLabel(this);
        m_problem->setObjectName(m_field->objectName() + QStringLiteral("Problem"));
        m_column->insertWidget(1, m_problem);
    }
    const bool isError = !m_error.isEmpty();
    m_problem->setProperty("severity", isError ? QStringLiteral("error") : QStringLiteral("warning"));
    repolish(m_problem);
    m_problem->setText(breakableText(isError ? m_error : m_warning));
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_field->setProperty("invalid", isError);
    repolish(m_field);
    describeField();
}

void FormRow::describeField()
{
    QStringList words;
    for (const QString &text : {m_error, m_warning, m_hint ? m_hint->text() : QString()}) {
        if (!text.isEmpty())
            words << text;
    }
    m_field->setAccessibleDescription(words.join(u' '));
}

} // namespace lambdesk
