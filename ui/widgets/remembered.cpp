// SPDX-License-Identifier: GPL-3.0-or-later
#include "remembered.h"

#include "columnfit.h"

#include <model/preferences/keepsetting.h>
#include <ui/style/themecontroller.h>

#include <QEvent>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>

#include <chrono>
#include <functional>
#include <utility>

namespace lambdesk
{

namespace
{

using namespace std::chrono_literals;
constexpr auto restTime = 300ms;          ///< a drag changes things many times, and settings are a file
constexpr qsizetype longestText = 20'000; ///< settings are read as a whole

/// Writes the state of a widget into the settings once it rests, and when it is hidden.
class StateKeeper final : public QObject
{
public:
    StateKeeper(QWidget *widget, QString key, std::function<QVariant()> state)
        : QObject(widget)
        , m_key(std::move(key))
        , m_state(std::move(state))
        , m_timer(new QTimer(this))
    {
        m_timer->setSingleShot(true);
        m_timer->setInterval(restTime);
        connect(m_timer, &QTimer::timeout, this, [this] { keep(); });
        widget->installEventFilter(this);
    }

    QVariant kept() const { return keptSetting(m_key); }
    void changed() { m_timer->start(); }
    /// The widget itself changes with these, too.
    void followGeometry() { m_followsGeometry = true; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool moves = event->type() == QEvent::Move || event->type() == QEvent::Resize ||
                           event->type() == QEvent::WindowStateChange;
        if (m_followsGeometry && moves)
            changed();
        if (event->type() == QEvent::Hide && m_timer->isActive())
            keep();
        return QObject::eventFilter(watched, event);
    }

private:
    void keep()
    {
        m_timer->stop();
        keepSetting(m_key, m_state());
    }

    QString m_key;
    std::function<QVariant()> m_state;
    QTimer *m_timer;
    bool m_followsGeometry = false;
};

bool keepsItsWidth(const QHeaderView *header, int column)
{
    const auto mode = header->sectionResizeMode(column);
    return mode == QHeaderView::Interactive || mode == QHeaderView::Fixed;
}

void enlarge(QHeaderView *header, double factor)
{
    for (int column = 0; column < header->count() && !qFuzzyCompare(factor, 1); ++column) {
        if (keepsItsWidth(header, column))
            header->resizeSection(column, qRound(factor * header->sectionSize(column)));
    }
}

/// In the order of the columns, a line each.
QString titlesOf(const QHeaderView *header)
{
    QStringList titles;
    for (int column = 0; column < header->count(); ++column)
        titles << header->model()->headerData(column, Qt::Horizontal).toString();
    return titles.join(u'\n');
}

void giveTitlesTheirRoom(QHeaderView *header)
{
    for (int column = 0; column < header->count(); ++column) {
        if (keepsItsWidth(header, column))
            header->resizeSection(column, qMax(header->sectionSize(column), header->sectionSizeHint(column)));
    }
}

} // namespace

bool rememberGeometry(QWidget *window, const QString &key)
{
    auto *keeper = new StateKeeper(window, key, [window] { return window->saveGeometry(); });
    const bool restored = window->restoreGeometry(keeper->kept().toByteArray());
    keeper->followGeometry();
    return restored;
}

bool rememberSizes(QSplitter *splitter, const QString &key)
{
    auto *keeper = new StateKeeper(splitter, key, [splitter] { return splitter->saveState(); });
    QObject::connect(splitter, &QSplitter::splitterMoved, keeper, &StateKeeper::changed);
    return splitter->restoreState(keeper->kept().toByteArray());
}

bool rememberColumns(QHeaderView *header, const QString &key, ColumnFit *fit)
{
    // What was kept of other columns would fit none of these.
    const QString keyOfColumns = QStringLiteral("%1/%2").arg(key).arg(header->count());
    auto *keeper = new StateKeeper(header, keyOfColumns, [header, fit] {
        return QVariantList{header->saveState(), Theme::current().zoom, titlesOf(header),
                            fit && fit->isDrawn()};
    });
    const QVariantList kept = keeper->kept().toList();
    const int least = header->minimumSectionSize();
    QList<QHeaderView::ResizeMode> modes;
    for (int column = 0; column < header->count(); ++column)
        modes << header->sectionResizeMode(column);
    const bool stretches = header->stretchLastSection();
    header->setSectionsMovable(true);
    const bool restored = header->restoreState(kept.value(0).toByteArray());
    if (restored) {
        header->setStretchLastSection(stretches);
        header->setSectionsMovable(true);
        for (int column = 0; column < modes.size(); ++column)
            header->setSectionResizeMode(column, modes.at(column));
        header->setMinimumSectionSize(least);
        enlarge(header, Theme::current().zoom / qMax(ThemeController::leastZoom, kept.value(1).toDouble()));
        // In another language they may be longer.
        if (kept.value(2).toString() != titlesOf(header))
            giveTitlesTheirRoom(header);
        if (fit)
            fit->setDrawn(kept.value(3).toBool());
    }
    for (const auto change : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        QObject::connect(header, change, keeper, &StateKeeper::changed);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, keeper, &StateKeeper::changed);
    return restored;
}

bool rememberText(QPlainTextEdit *editor, const QString &key)
{
    auto *keeper = new StateKeeper(editor, key, [editor] {
        const QString text = editor->toPlainText();
        return text.size() > longestText ? QString() : text;
    });
    const QString kept = keeper->kept().toString();
    const bool isText = !kept.trimmed().isEmpty();
    if (isText)
        editor->setPlainText(kept);
    QObject::connect(editor, &QPlainTextEdit::textChanged, keeper, &StateKeeper::changed);
    return isText;
}

bool rememberTab(QTabWidget *tabs, const QString &key)
{
    auto *keeper = new StateKeeper(tabs, key, [tabs] { return tabs->currentIndex(); });
    const QVariant kept = keeper->kept();
    if (kept.isValid())
        tabs->setCurrentIndex(kept.toInt());
    QObject::connect(tabs, &QTabWidget::currentChanged, keeper, &StateKeeper::changed);
    return kept.isValid();
}

} // namespace lambdesk
