// SPDX-License-Identifier: GPL-3.0-or-later
#include "tourbubble.h"

#include <ui/style/theme.h>
#include <ui/widgets/announcement.h>
#include <ui/widgets/button.h>
#include <ui/widgets/command.h>
#include <ui/widgets/plainlabel.h>

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int usualWidth = 340;
constexpr int narrowWidth = 280; ///< where the usual one would cover more

int arrowSize()
{
    return Theme::current().spaceSmall;
}

QLabel *textLabel(const char *objectName, const QFont &font, QWidget *parent)
{
    auto *label = makePlainLabel(parent, QLatin1String(objectName));
    label->setFont(font);
    return label;
}

/// A box with a spike from the edge at which the tip is.
QPainterPath outline(const QRectF &box, const std::optional<QPointF> &tip, qreal arrow, qreal radius)
{
    QPainterPath path;
    path.addRoundedRect(box, radius, radius);
    if (!tip)
        return path;
    const bool isUpOrDown = tip->y() < box.top() || tip->y() > box.bottom();
    const QPointF along = isUpOrDown ? QPointF(arrow, 0) : QPointF(0, arrow);
    const QPointF foot(qBound(box.left() + 1, tip->x(), box.right() - 1),
                       qBound(box.top() + 1, tip->y(), box.bottom() - 1));
    QPainterPath spike(*tip);
    spike.lineTo(foot + along);
    spike.lineTo(foot - along);
    spike.closeSubpath();
    return path.united(spike);
}

} // namespace

TourBubble::TourBubble(QWidget *window)
    : QWidget(window)
    , m_count(textLabel("tourCount", Theme::current().smallFont, this))
    , m_title(textLabel("tourTitle", Theme::current().boldFont, this))
    , m_words(textLabel("tourWords", Theme::current().bodyFont, this))
    , m_wait(textLabel("tourWait", Theme::current().bodyFont, this))
    , m_way(new SecondaryButton(tr("Take me there"), this))
    , m_onward(new SecondaryButton(tr("Continue"), this))
    , m_back(new LinkButton(tr("Back"), this))
    , m_skip(new LinkButton(tr("Skip step"), this))
    , m_end(new LinkButton(tr("End tour"), this))
{
    const Theme &theme = Theme::current();
    makeLive(this);
    setObjectName(u"tourBubble"_s);
    setCursor(Qt::ArrowCursor); // whatever it lies over
    m_count->setProperty("muted", true);
    m_wait->setProperty("severity", u"warning"_s);
    setupButtons();

    auto *choices = new QHBoxLayout;
    choices->setSpacing(theme.spaceSmall);
    choices->addWidget(m_way);
    choices->addWidget(m_onward);
    choices->addStretch(1);
    auto *links = new QHBoxLayout;
    links->setSpacing(theme.spaceSmall);
    links->addWidget(m_back);
    links->addWidget(m_skip);
    links->addStretch(1);
    auto *head = new QHBoxLayout; // the links are wide in some languages, all in one line too wide
    head->setSpacing(theme.spaceSmall);
    head->addWidget(m_count, 1);
    head->addWidget(m_end, 0, Qt::AlignTop);
    const int edge = arrowSize() + theme.spaceMedium;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge - theme.spaceTiny, edge, edge - theme.spaceTiny);
    column->setSpacing(theme.spaceSmall);
    column->addLayout(head);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_wait);
    column->addLayout(choices);
    column->addLayout(links);

    const auto *go = addCommand(this, u"tourHintCommand"_s, tr("Go to the tour's hint"),
                                {Qt::SHIFT | Qt::Key_F6}, Qt::WindowShortcut);
    connect(go, &QAction::triggered, this, [this] { hasKeyboard() ? returnKeyboard() : takeKeyboard(); });
    //: %1 is a key
    setAccessibleDescription(
        tr("%1 goes to this hint and back.").arg(go->shortcut().toString(QKeySequence::NativeText)));
    hide();
}

TourBubble::~TourBubble() = default;

void TourBubble::setupButtons()
{
    const auto setup = [this](QPushButton *button, const QString &objectName, auto signal) {
        button->setObjectName(objectName);
        button->setFocusPolicy(Qt::TabFocus); // the mouse leaves the keyboard where the user works
        button->setAutoDefault(false);        // in a dialog Enter stays the dialog's
        connect(button, &QPushButton::clicked, this, signal);
    };
    setup(m_way, u"tourWayButton"_s, &TourBubble::wayRequested);
    setup(m_onward, u"tourContinueButton"_s, &TourBubble::onwardRequested);
    setup(m_back, u"tourBackButton"_s, &TourBubble::backRequested);
    setup(m_skip, u"tourSkipButton"_s, &TourBubble::onwardRequested);
    setup(m_end, u"tourEndButton"_s, &TourBubble::endRequested);
}

QList<QWidget *> TourBubble::buttons() const
{
    return {m_way, m_onward, m_back, m_skip, m_end};
}

void TourBubble::say(const TourHint &hint)
{
    if (m_hint == hint && !m_title->text().isEmpty())
        return;
    const bool isOther = m_hint.number != hint.number || m_hint.wait != hint.wait;
    const bool hadKeyboard = hasKeyboard();
    m_hint = hint;
    m_count->setText(tr("Step %1 of %2").arg(hint.number).arg(hint.count));
    m_title->setText(hint.title);
    m_words->setText(hint.words);
    m_wait->setText(hint.wait);
    const bool isLast = hint.number == hint.count;
    m_onward->setText(isLast ? tr("Done") : tr("Continue"));
    m_wait->setVisible(!hint.wait.isEmpty());
    m_way->setVisible(hint.isTaken);
    m_onward->setVisible(hint.isRead);
    m_back->setVisible(hint.number > 1);
    m_skip->setVisible(!hint.isRead);
    m_end->setVisible(!isLast);
    if (hadKeyboard) {
        const QPointer<QWidget> before = m_before; // with its button the focus may have gone on
        takeKeyboard();
        m_before = before;
    }
    //: %1 is `Step 2 of 12`, %2 the title and %3 what to do: read out by screen readers
    const QString all = tr("Tour, %1. %2. %3").arg(m_count->text(), hint.title, hint.words);
    setAccessibleName(hint.wait.isEmpty() ? all : all + u' ' + hint.wait);
    if (isOther && isVisible())
        announce(this, accessibleName());
}

QSize TourBubble::sizeWithin(int usual) const
{
    const int width = qMax(qMin(Theme::current().px(usual), parentWidget()->width() * 2 / 5),
                           layout()->minimumSize().width());
    return {width, qMax(layout()->totalHeightForWidth(width), layout()->minimumSize().height())};
}

void TourBubble::place(const BubbleSurroundings &around, bool isPointing)
{
    layout()->activate();
    const QSize usual = sizeWithin(usualWidth);
    const auto placement = isPointing ? placeBubble({usual, sizeWithin(narrowWidth)}, arrowSize(), around)
                                      : cornerPlacement(usual, around);
    if (placement != m_placement) {
        m_placement = placement;
        setGeometry(placement.bubble);
        update();
    }
    show();
    raise();
}

bool TourBubble::hasKeyboard() const
{
    return isAncestorOf(QApplication::focusWidget());
}

void TourBubble::takeKeyboard()
{
    if (!hasKeyboard())
        m_before = QApplication::focusWidget();
    const auto all = buttons();
    for (QWidget *button : all) {
        if (!button->isHidden())
            return button->setFocus(Qt::ShortcutFocusReason);
    }
}

void TourBubble::returnKeyboard()
{
    if (m_before && m_before->isVisible() && !isAncestorOf(m_before))
        m_before->setFocus(Qt::ShortcutFocusReason);
    else
        parentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void TourBubble::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const int arrow = arrowSize();
    const qreal line = theme.focusWidth / 2.0;
    const QRectF box = QRectF(rect()).adjusted(arrow, arrow, -arrow, -arrow);
    std::optional<QPointF> tip;
    if (m_placement.tip)
        tip = QPointF(*m_placement.tip - m_placement.bubble.topLeft());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.marker, line));
    painter.setBrush(theme.page);
    painter.drawPath(outline(box, tip, arrow, theme.radiusLarge));
}

void TourBubble::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT endRequested();
    else
        event->ignore();
}

void TourBubble::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    announceAsItComes(this, accessibleName());
}

} // namespace lambdesk
