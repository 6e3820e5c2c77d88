// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/packages/codeupload.h>

#include <QObject>

#include <functional>

class QAction;
class QDropEvent;
class QWidget;

namespace lambdesk
{

class DropOverlay;
class PackageInspector;

/// Takes a file or folder that is dropped anywhere on a window, or pasted where no text field has the focus,
/// and shows before the drop what it will do, or why it won't.
class DropTarget final : public QObject
{
    Q_OBJECT
public:
    /// What dropping the file of that name does at present; an error says why nothing can be dropped.
    using Purpose = std::function<Result<QString>(const QString &name)>;

    /// `window` owns it.
    DropTarget(QWidget *window, PackageInspector &packages, Purpose purpose);
    ~DropTarget() override;

    /// Pasting is offered by the command palette from now on while the clipboard, as it is now, has a file.
    void lookAtClipboard();

Q_SIGNALS:
    void dropped(const QString &path);
    /// What was pasted can't be taken.
    void refused(const lambdesk::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enter(QDropEvent *event);
    void move(QDropEvent *event);
    void drop(QDropEvent *event);
    void leave();
    void paste();
    void showVerdict(const Result<QString> &verdict);
    bool isOfWindow(QObject *watched) const;

    QWidget *m_window;
    PackageInspector &m_packages;
    Purpose m_purpose;
    DropOverlay *m_overlay;
    QAction *m_paste;
    QString m_path;    ///< what is being dragged
    int m_entered = 0; ///< how often a widget of the window was
    int m_dragged = 0; ///< answers about what was dragged before are left out
};

} // namespace lambdesk
