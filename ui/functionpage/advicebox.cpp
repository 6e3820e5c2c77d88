// SPDX-License-Identifier: GPL-3.0-or-later
#include "advicebox.h"

#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/plainlabel.h>

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

QLabel *wordsLabel(const QString &objectName, QWidget *parent)
{
    auto *label = makePlainLabel(parent, objectName);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AdviceBox::AdviceBox(QWidget *parent)
    : QWidget(parent)
    , m_title(wordsLabel(u"failureTitle"_s, this))
    , m_words(wordsLabel(u"failureAdvice"_s, this))
    , m_place(new LinkButton({}, this))
{
    const Theme &theme = Theme::current();
    setObjectName(u"adviceBox"_s);
    m_title->setFont(theme.boldFont);
    m_place->setObjectName(u"failurePlace"_s);
    m_place->setFlush();
    connect(m_place, &QPushButton::clicked, this,
            [this] { Q_EMIT placeRequested(*m_advice.place, m_advice.title); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceMedium, theme.spaceSmall, theme.spaceMedium, theme.spaceSmall);
    column->setSpacing(theme.spaceTiny);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_place, 0, Qt::AlignLeft);
}

void AdviceBox::setAdvice(const FailureAdvice &advice, bool placeIsInEditor)
{
    m_advice = advice;
    m_title->setText(advice.title);
    m_title->setVisible(!advice.title.isEmpty());
    m_words->setText(advice.cause + u' ' + advice.remedy);
    setupPlace(placeIsInEditor);
}

void AdviceBox::setupPlace(bool placeIsInEditor)
{
    m_place->setVisible(m_advice.place.has_value());
    if (!m_advice.place)
        return;
    // On a button it would mark a key.
    const QString file = QString(m_advice.place->file).replace(u'&', u"&&"_s);
    m_place->setText(tr("%1 line %2").arg(file, QString::number(m_advice.place->line)));
    m_place->setEnabled(placeIsInEditor);
    m_place->setToolTip(placeIsInEditor ? tr("Go to this line in the editor")
                                        : tr("The code of this run is not the one in the editor"));
}

void AdviceBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.error);
    painter.setBrush(theme.errorFill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.radiusMedium,
                            theme.radiusMedium);
}

} // namespace lambdesk
