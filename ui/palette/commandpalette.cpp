// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpalette.h"

#include "palettedelegate.h"
#include "palettemodel.h"
#include "recentchoices.h"

#include <ui/style/icons.h>
#include <ui/style/theme.h>
#include <ui/widgets/keytext.h>
#include <ui/widgets/plainlabel.h>

#include <QAccessible>
#include <QApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <utility>

namespace lambdesk
{

namespace
{

constexpr int usualWidth = 640;
constexpr int mostRows = 12;
constexpr int fromTop = 60; ///< of the window: under its navigation bar

} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : QFrame(parent)
    , m_model(new PaletteModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(makePlainLabel(this, QStringLiteral("paletteNothing")))
{
    const Theme &theme = Theme::current();
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    setAutoFillBackground(true);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setAccessibleName(tr("Command palette"));
    m_field->setAccessibleDescription(
        tr("Type a part of a name, go through what is found with the arrow keys, and choose with %1.")
            .arg(keyText(Qt::Key_Enter)));
    m_field->setPlaceholderText(tr("Find an action, a page, a function, a log group …"));
    m_field->addAction(icon(IconName::Search), QLineEdit::LeadingPosition)->setText(tr("Find anything"));
    m_field->installEventFilter(this);
    setupList();
    m_nothing->setProperty("muted", true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceSmall, theme.spaceSmall, theme.spaceSmall, theme.spaceSmall);
    column->setSpacing(theme.spaceSmall);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    hide();

    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_isRowUsers = false;
        m_model->setTyped(text);
        showFound({});
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    parent->installEventFilter(this);
}

void CommandPalette::setupList()
{
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    // A list says which row is current only while it has the keyboard, which the field has here.
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid() || m_list->hasFocus())
                    return;
                QAccessibleEvent event(m_list, QAccessible::Focus);
                event.setChild(current.row());
                QAccessible::updateAccessibility(&event);
            });
    connect(m_list, &QListView::clicked, this, &CommandPalette::chooseCurrent);
}

void CommandPalette::open(const QList<PaletteSource *> &sources)
{
    if (isVisible()) {
        m_field->selectAll();
        return;
    }
    m_before = QApplication::focusWidget();
    m_isRowUsers = false;
    m_field->clear();
    m_model->clear(recentChoices());
    delete std::exchange(m_asking, new QObject(this));
    for (PaletteSource *source : sources)
        source->offer(m_asking, [this](const QList<PaletteEntry> &entries) { add(entries); });
    showFound({});
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::add(const QList<PaletteEntry> &entries)
{
    // What comes later may rank before; the row that the user has gone to stays the current one.
    const int row = m_list->currentIndex().row();
    const QString current = m_isRowUsers && row >= 0 ? m_model->entry(row).key() : QString();
    m_model->add(entries);
    showFound(current);
}

void CommandPalette::showFound(const QString &current)
{
    int row = 0;
    for (int i = 0; !current.isEmpty() && i < m_model->rowCount(); ++i) {
        if (m_model->entry(i).key() == current)
            row = i;
    }
    m_list->setCurrentIndex(m_model->index(row));
    m_list->setVisible(!m_model->isEmpty());
    m_nothing->setVisible(m_model->isEmpty());
    m_nothing->setText(
        tr("Nothing has these letters in its name: %1\nType fewer letters: the first ones of each word "
           "are enough.")
            .arg(m_field->text().trimmed()));
    place();
}

void CommandPalette::place()
{
    const Theme &theme = Theme::current();
    const QWidget *around = parentWidget();
    const int width = qMin(theme.px(usualWidth), around->width() - 2 * theme.spaceMedium);
    const int room = around->height() - theme.px(fromTop) - theme.spaceMedium;
    const int row = m_list->sizeHintForRow(0);
    const int frame = 2 * m_list->frameWidth();
    const int others = m_field->sizeHint().height() + 4 * theme.spaceSmall;
    const int fitting = qMax(1, (room - others) / qMax(1, row));
    m_list->setFixedHeight(qMin(qMin(mostRows, fitting), m_model->rowCount()) * row + frame);
    layout()->activate();
    resize(width, layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height());
    move((around->width() - width) / 2, theme.px(fromTop));
}

void CommandPalette::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    place();
}

void CommandPalette::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    delete std::exchange(m_asking, nullptr); // what is still on its way is for nobody
}

bool CommandPalette::event(QEvent *event)
{
    const bool known = QFrame::event(event);
    // With another zoom its parts need more or less.
    if (event->type() == QEvent::LayoutRequest && isVisible())
        place();
    return known;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return goBy(static_cast<QKeyEvent *>(event)->key());
    return QFrame::eventFilter(watched, event);
}

/// Whether the key was for the list.
bool CommandPalette::goBy(int key)
{
    const int page = qMax(1, m_list->viewport()->height() / qMax(1, m_list->sizeHintForRow(0)) - 1);
    const auto go = [this](int rows) {
        const int last = m_model->rowCount() - 1;
        const int row = m_list->currentIndex().row() + rows;
        // By one step the ends meet, as in a menu.
        const bool isStep = rows == 1 || rows == -1;
        m_isRowUsers = true;
        if (last >= 0)
            m_list->setCurrentIndex(
                m_model->index(isStep ? (row + last + 1) % (last + 1) : qBound(0, row, last)));
    };
    switch (key) {
    case Qt::Key_Down:
        go(1);
        return true;
    case Qt::Key_Up:
        go(-1);
        return true;
    case Qt::Key_PageDown:
        go(page);
        return true;
    case Qt::Key_PageUp:
        go(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chooseCurrent();
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nothing else to go to
    default:
        return false;
    }
}

void CommandPalette::chooseCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const PaletteEntry chosen = m_model->entry(row);
    rememberChoice(chosen.key());
    dismiss();
    chosen.choose();
}

void CommandPalette::followFocus(QWidget *now)
{
    // The keyboard may also leave for another program, and comes back then.
    if (isVisible() && now && !isAncestorOf(now))
        hide();
}

/// Gives the keyboard back before: what is chosen may be about the widget that had it.
void CommandPalette::dismiss()
{
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    else
        parentWidget()->setFocus(Qt::PopupFocusReason);
    hide();
}

} // namespace lambdesk
