// SPDX-License-Identifier: GPL-3.0-or-later
//
// The search in all files of the Code tab's package, which stands in the tree's place while it is open.
#include "codetab.h"

#include "filesearchpanel.h"
#include "filetree.h"

#include <editor/codeeditor.h>
#include <editor/editorpane.h>
#include <model/core/async.h>

#include <QAction>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace lambdesk
{

void CodeTab::setupSearch()
{
    auto *open = new QAction(tr("Search in files"), this);
    open->setObjectName(u"searchInFilesAction"_s);
    open->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(open, &QAction::triggered, this, &CodeTab::openSearch);
    addAction(open);
    m_pane->editor()->releaseKey(open->shortcut());
    connect(m_tree, &FileTree::searchRequested, this, &CodeTab::openSearch);
    connect(m_search, &FileSearchPanel::closed, this, &CodeTab::closeSearch);
    connect(m_search, &FileSearchPanel::placeChosen, this, &CodeTab::goToFound);
    m_search->setFiles([this] { return filesNow(); });
    showSide();
}

void CodeTab::openSearch()
{
    if (!m_hasTree)
        return;
    m_searches = true;
    showSide();
    const QString selected = m_pane->editor()->selectedText();
    m_search->open(selected.contains(u'\n') ? QString() : selected);
}

void CodeTab::closeSearch()
{
    m_searches = false;
    showSide();
    m_pane->editor()->setFocus();
}

void CodeTab::showSide()
{
    m_tree->setVisible(m_hasTree && !m_searches);
    m_search->setVisible(m_hasTree && m_searches);
}

FileSearch::Source CodeTab::filesNow()
{
    if (m_reader)
        return m_visit;
    keepText();
    return [files = m_draft.files()](const PackageVisitor &visitor) {
        return runOnPool([files, visitor]() -> Result<void> {
            visitFiles(files, visitor);
            return {};
        });
    };
}

void CodeTab::goToFound(const QString &path, int line, int column)
{
    showFileAnd(path, [this, line, column] { m_pane->editor()->goToLine(line, column); });
}

void CodeTab::showFileAnd(const QString &path, const std::function<void()> &go)
{
    if (path == m_fileName && m_views->currentWidget() == m_pane)
        return go();
    showFile(path);
    m_tree->reveal(path);
    // The text of a package that isn't kept here is still on its way.
    if (m_views->currentWidget() == m_pane)
        go();
    else
        m_whenShown = go;
}

} // namespace lambdesk
