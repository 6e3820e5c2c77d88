// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtimessection.h"

#include <model/core/async.h>
#include <model/platform/runtimeservice.h>
#include <model/preferences/preferences.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/command.h>
#include <ui/widgets/filedialog.h>
#include <ui/widgets/listtext.h>

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int listHeight = 96;

} // namespace

RuntimesSection::RuntimesSection(RuntimeService &runtimes, QWidget *parent)
    : PreferenceSection(u"runtimePreferences"_s, tr("Runtimes"), parent)
    , m_runtimes(runtimes)
    , m_folders(new QListWidget(this))
    , m_none(new QLabel(tr("None yet."), this))
    , m_add(new SecondaryButton(tr("Add folder…"), this))
    , m_remove(new SecondaryButton(tr("Remove"), this))
{
    auto *intro = new QLabel(
        tr("Node.js, Python and Java are found by themselves: on the PATH, in JAVA_HOME, and where "
           "version managers keep them. One that lies elsewhere is found in a folder of this list, "
           "or in a folder in it. It is looked into at once."),
        this);
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    addWidget(intro);
    m_row = addRow(tr("More folders"), makeFolders(), tr("Looking for runtimes …"), FormRow::Width::Full);
    // It has no focus of its own: what is said about it is the list's.
    m_row->field()->setAccessibleName({});
    connect(m_add, &QPushButton::clicked, this, &RuntimesSection::askForFolder);
    connect(m_remove, &QPushButton::clicked, this, &RuntimesSection::removeCurrent);
    QAction *remove = addCommand(m_folders, u"removeRuntimeFolderCommand"_s, tr("Remove the selected folder"),
                                 {Qt::Key_Delete}, Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &RuntimesSection::removeCurrent);
    connect(m_folders, &QListWidget::currentRowChanged, this, &RuntimesSection::showState);
    connect(&m_runtimes, &RuntimeService::runtimesChanged, this, &RuntimesSection::showFound);
    whenReady(m_runtimes.runtimes(), this, [this](const Result<QList<Runtime>> &found) {
        if (found)
            showFound(*found);
    });
    load();
}

QWidget *RuntimesSection::makeFolders()
{
    const Theme &theme = Theme::current();
    auto *folders = new QWidget(this);
    folders->setObjectName(u"runtimeFoldersField"_s);
    m_folders->setObjectName(u"runtimeFolders"_s);
    m_folders->setAccessibleName(tr("More folders"));
    m_folders->setFixedHeight(theme.px(listHeight));
    m_folders->setMaximumWidth(2 * theme.fieldWidth);
    m_folders->setTextElideMode(Qt::ElideMiddle);
    m_folders->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setObjectName(u"noRuntimeFolders"_s);
    m_none->setProperty("muted", true);
    m_add->setObjectName(u"addRuntimeFolder"_s);
    m_remove->setObjectName(u"removeRuntimeFolder"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.spaceSmall);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(folders);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.spaceSmall);
    column->addWidget(m_none);
    column->addWidget(m_folders);
    column->addLayout(buttons);
    return folders;
}

void RuntimesSection::load()
{
    const QStringList folders = preferences::runtimeFolders();
    const int row = m_folders->currentRow();
    m_folders->clear();
    for (const QString &folder : folders) {
        auto *item = new QListWidgetItem(QDir::toNativeSeparators(folder), m_folders);
        item->setToolTip(item->text());
    }
    m_folders->setCurrentRow(qBound(-1, row, m_folders->count() - 1));
    m_row->setError({});
    showState();
}

void RuntimesSection::reset()
{
    keep({});
}

void RuntimesSection::showState()
{
    m_folders->setVisible(m_folders->count() > 0);
    m_none->setVisible(m_folders->count() == 0);
    m_remove->setEnabled(m_folders->currentRow() >= 0);
}

void RuntimesSection::askForFolder()
{
    auto *dialog = makeFolderDialog(u"runtimeFolderDialog"_s, tr("Look for runtimes in"), tr("Add"), this);
    connect(dialog, &QFileDialog::fileSelected, this, &RuntimesSection::add);
    dialog->open();
}

void RuntimesSection::add(const QString &chosen)
{
    const QString folder = QDir::cleanPath(chosen);
    QStringList folders = preferences::runtimeFolders();
    if (folders.contains(folder)) {
        m_row->setError(tr("%1 is in the list already.").arg(QDir::toNativeSeparators(folder)));
        m_folders->setCurrentRow(int(folders.indexOf(folder)));
        return;
    }
    keep(folders << folder);
    m_folders->setCurrentRow(m_folders->count() - 1);
}

void RuntimesSection::removeCurrent()
{
    QStringList folders = preferences::runtimeFolders();
    if (const int row = m_folders->currentRow(); row >= 0 && row < folders.size()) {
        const bool hadFocus = m_folders->hasFocus() || m_remove->hasFocus();
        folders.removeAt(row);
        keep(folders);
        if (hadFocus)
            (m_folders->count() > 0 ? static_cast<QWidget *>(m_folders) : m_add)
                ->setFocus(Qt::OtherFocusReason);
    }
}

void RuntimesSection::keep(const QStringList &folders)
{
    preferences::setRuntimeFolders(folders);
    load();
    m_row->setHint(tr("Looking for runtimes …"));
    whenReady(m_runtimes.searchIn(folders), this, [this](const Result<QList<Runtime>> &found) {
        if (found)
            showFound(*found);
        else
            m_row->setError(found.error().message);
    });
    Q_EMIT changed();
}

void RuntimesSection::showFound(const QList<Runtime> &runtimes)
{
    QStringList labels;
    for (const Runtime &runtime : runtimes) {
        if (!runtime.interpreter.isEmpty())
            labels << tr("%1 (version %2)").arg(runtime.label, runtime.version);
    }
    m_row->setHint(
        labels.isEmpty()
            ? tr("No runtime found on this computer: install Node.js or Python 3, or add the folder "
                 "where one lies.")
            : tr("On this computer: %1").arg(listText(labels)));
}

} // namespace lambdesk
