// SPDX-License-Identifier: GPL-3.0-or-later
#include "droptarget.h"

#include "dropoverlay.h"

#include <model/core/async.h>
#include <model/packages/packageinspector.h>
#include <ui/widgets/command.h>
#include <ui/widgets/droppedpath.h>
#include <ui/widgets/errortext.h>
#include <ui/widgets/livecommands.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTimer>
#include <QWidget>

namespace lambdesk
{

namespace
{

/// Null when it has something else.
const QMimeData *filesOfClipboard()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    return data && data->hasUrls() ? data : nullptr;
}

} // namespace

DropTarget::DropTarget(QWidget *window, PackageInspector &packages, Purpose purpose)
    : QObject(window)
    , m_window(window)
    , m_packages(packages)
    , m_purpose(std::move(purpose))
    , m_overlay(new DropOverlay(window))
    , m_paste(addCommand(window, QStringLiteral("pasteCommand"), tr("Paste a file or folder"),
                         {QKeySequence::Paste}, Qt::WindowShortcut))
{
    setObjectName(QStringLiteral("dropTarget"));
    window->setAcceptDrops(true);
    // Fields and editors would take the file's name for text.
    QCoreApplication::instance()->installEventFilter(this);
    connect(m_paste, &QAction::triggered, this, &DropTarget::paste);
}

DropTarget::~DropTarget()
{
    if (auto *application = QCoreApplication::instance())
        application->removeEventFilter(this);
}

bool DropTarget::isOfWindow(QObject *watched) const
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    return widget && widget->window() == m_window;
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::DragEnter || type == QEvent::DragMove || type == QEvent::Drop) {
        auto *drag = static_cast<QDropEvent *>(event);
        if (!isOfWindow(watched) || !drag->mimeData()->hasUrls())
            return false;
        if (type == QEvent::DragEnter)
            enter(drag);
        else if (type == QEvent::DragMove)
            move(drag);
        else
            drop(drag);
        return true;
    }
    if (type == QEvent::DragLeave && isOfWindow(watched)) {
        // From one widget to the next, as when the overlay comes under the pointer, the next is entered at
        // once.
        QTimer::singleShot(0, this, [this, entered = m_entered] {
            if (entered == m_entered)
                leave();
        });
        return true;
    }
    if (type == QEvent::Resize && watched == m_window)
        m_overlay->setGeometry(m_window->rect());
    return false;
}

void DropTarget::enter(QDropEvent *event)
{
    if (QApplication::activeModalWidget()) {
        event->ignore();
        return;
    }
    ++m_entered;
    const auto path = droppedPath(*event->mimeData());
    const bool known = m_overlay->isVisible() && path && *path == m_path;
    if (!known) {
        const int asked = ++m_dragged;
        m_path = path.value_or(QString());
        if (!path) {
            showVerdict(fail(path.error()));
        } else {
            const auto purpose = m_purpose(QFileInfo(*path).fileName());
            showVerdict(purpose);
            if (purpose)
                whenReady(m_packages.origin(*path), this,
                          [this, asked](const Result<CodeUpload::Origin> &origin) {
                              if (asked == m_dragged && m_overlay->isVisible() && !origin)
                                  showVerdict(fail(origin.error()));
                          });
        }
    }
    // Even what will be refused: else nothing more is heard of it.
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void DropTarget::move(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(!m_overlay->isRefusal());
}

void DropTarget::drop(QDropEvent *event)
{
    const bool refused = m_overlay->isRefusal() || m_path.isEmpty();
    const QString path = m_path;
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(!refused);
    leave();
    if (!refused)
        Q_EMIT dropped(path);
}

void DropTarget::leave()
{
    ++m_dragged;
    m_path.clear();
    m_overlay->hide();
}

void DropTarget::showVerdict(const Result<QString> &verdict)
{
    if (verdict)
        m_overlay->showWords(*verdict, false);
    else
        m_overlay->showWords(errorText(verdict.error()), true);
}

void DropTarget::lookAtClipboard()
{
    m_paste->setProperty(commandproperty::hidden, filesOfClipboard() == nullptr);
}

void DropTarget::paste()
{
    const QMimeData *data = filesOfClipboard();
    if (!data)
        return;
    const auto path = droppedPath(*data);
    const auto purpose = path ? m_purpose(QFileInfo(*path).fileName()) : Result<QString>(fail(path.error()));
    if (purpose)
        Q_EMIT dropped(*path);
    else
        Q_EMIT refused(purpose.error());
}

} // namespace lambdesk
