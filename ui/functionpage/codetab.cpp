// SPDX-License-Identifier: GPL-3.0-or-later
#include "codetab.h"

#include "filepreview.h"
#include "filesearchpanel.h"
#include "filetree.h"

#include <editor/codeeditor.h>
#include <editor/editorpane.h>
#include <model/functions/packagehandlers.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/keytext.h>
#include <ui/widgets/remembered.h>

#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int treeWidth = 220;
constexpr int searchWidth = 330;
constexpr int editorWidth = 900;

} // namespace

CodeTab::CodeTab(QWidget *parent)
    : QWidget(parent)
    , m_tree(new FileTree(this))
    , m_search(new FileSearchPanel(this))
    , m_views(new QStackedWidget(this))
    , m_pane(new EditorPane(this))
    , m_preview(new FilePreview(this))
    , m_entryType(new QLabel(this))
    , m_file(new ElidedLabel(this))
    , m_note(new QLabel(this))
    , m_unsaved(new QLabel(tr("● Unsaved changes"), this))
    , m_save(new SecondaryButton(tr("Save"), this))
{
    const Theme &theme = Theme::current();
    m_pane->setObjectName(u"codePane"_s);
    CodeEditor *editor = m_pane->editor();
    editor->setObjectName(u"functionCode"_s);
    editor->setAccessibleName(tr("Function code"));
    connect(editor, &QsciScintilla::modificationChanged, this, &CodeTab::showModified);
    connect(editor, &QsciScintilla::textChanged, this, [this] {
        if (std::exchange(m_problemMarked, false))
            m_pane->editor()->clearProblems();
        Q_EMIT codeChanged();
    });
    connect(m_save, &QPushButton::clicked, this, &CodeTab::saveRequested);
    connect(editor, &CodeEditor::saveRequested, m_save, &QPushButton::click);
    connectTree();
    m_note->setObjectName(u"codeNote"_s);
    m_note->setProperty("muted", true);
    m_note->setWordWrap(true);
    m_note->hide();
    m_views->addWidget(m_pane);
    m_views->addWidget(m_preview);
    auto *split = new QSplitter(this);
    split->addWidget(m_tree);
    split->addWidget(m_search);
    split->addWidget(m_views);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(theme.splitterHandle);
    split->setStretchFactor(2, 1);
    split->setSizes({theme.px(treeWidth), theme.px(searchWidth), theme.px(editorWidth)});
    split->setObjectName(u"filesSplitter"_s);
    rememberSizes(split, u"functionPage/files"_s);
    setupSearch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceMedium, theme.spaceSmall, theme.spaceMedium, theme.spaceSmall);
    column->setSpacing(theme.spaceSmall);
    column->addWidget(makeStrip());
    column->addWidget(m_note);
    column->addWidget(split, 1);
    showModified();
}

QWidget *CodeTab::makeStrip()
{
    auto *entryLabel = new QLabel(tr("Code entry type"), this);
    entryLabel->setFont(Theme::current().boldFont);
    m_entryType->setObjectName(u"codeEntryType"_s);
    m_file->setObjectName(u"codeFileName"_s);
    m_file->setProperty("muted", true);
    m_unsaved->setObjectName(u"codeUnsavedMark"_s);
    m_unsaved->setProperty("severity", u"warning"_s);
    m_save->setObjectName(u"saveCodeButton"_s);
    m_save->setToolTip(tr("Save the code (%1)").arg(keyText(QKeySequence::Save)));

    auto *strip = new QWidget(this);
    auto *row = new FlowLayout(strip, &Theme::spaceMedium);
    row->addWidget(entryLabel);
    row->addWidget(m_entryType);
    row->addWidget(m_file);
    row->addStretch();
    row->addWidget(m_unsaved);
    row->addWidget(m_save);
    return strip;
}

void CodeTab::connectTree()
{
    connect(m_tree, &FileTree::fileChosen, this, &CodeTab::showFile);
    connect(m_tree, &FileTree::newFileRequested, this, &CodeTab::addFile);
    connect(m_tree, &FileTree::renameRequested, this, &CodeTab::renameFile);
    connect(m_tree, &FileTree::removeRequested, this, &CodeTab::removeFile);
    connect(m_tree, &FileTree::failed, this, &CodeTab::failed);
}

void CodeTab::setPackage(const CodePackage &package, Language language, const QString &handler)
{
    m_reader = nullptr;
    m_search->clear();
    m_draft = PackageDraft(package);
    m_note->hide();
    m_pane->setEnabled(true);
    m_language = language;
    m_handlersFile = package.files.isEmpty() ? QString() : package.files.first().path;
    for (const QString &file : filesOfHandler(handler, language)) {
        if (m_draft.hasFile(file)) {
            m_handlersFile = file;
            break;
        }
    }
    m_fileName.clear();
    discard();
}

void CodeTab::setReadOnlyPackage(const ReadOnlyPackage &package, Language language, const QString &handler)
{
    m_reader = package.read;
    m_visit = package.visit;
    m_draft = PackageDraft();
    m_search->clear();
    m_note->setText(package.why);
    m_note->show();
    m_pane->setEnabled(true);
    m_language = language;
    m_handlersFile = filesOfHandler(handler, language).first();
    m_tree->setSource(package.list, false);
    m_hasTree = true;
    showSide();
    showTree();
    showFile(m_handlersFile);
    m_tree->reveal(m_handlersFile);
    m_pane->editor()->setReadOnly(true);
}

void CodeTab::setLanguage(Language language)
{
    m_language = language;
    showSyntax();
}

CodePackage CodeTab::package() const
{
    PackageDraft draft = m_draft;
    draft.setBytes(m_fileName, code());
    return draft.files();
}

std::optional<QStringList> CodeTab::files() const
{
    if (m_reader)
        return std::nullopt;
    QStringList paths;
    for (const auto &file : m_draft.files().files)
        paths.append(file.path);
    return paths;
}

QByteArray CodeTab::code() const
{
    return m_views->currentWidget() == m_pane ? m_pane->editor()->code() : m_draft.bytes(m_fileName);
}

void CodeTab::restore(const CodePackage &package, const QString &fileName)
{
    m_draft.setFiles(package);
    m_fileName.clear(); // nothing of it is to be kept
    const QString first = package.files.isEmpty() ? QString() : package.files.first().path;
    showFile(m_draft.hasFile(fileName) ? fileName : first);
    showTree();
}

void CodeTab::focusText()
{
    m_views->currentWidget()->setFocus();
}

void CodeTab::setSaved(const CodePackage &package)
{
    keepText();
    m_draft.setSaved(package);
    m_pane->editor()->setModified(false);
    showModified();
}

void CodeTab::rename(const QString &fileName)
{
    renameFile(m_fileName, fileName);
}

bool CodeTab::isRenamed() const
{
    return !m_reader && !m_fileName.isEmpty() && !PackageDraft(m_draft.saved()).hasFile(m_fileName);
}

void CodeTab::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_pane->editor()->setReadOnly(isReadOnly());
    showTree();
}

void CodeTab::discard()
{
    m_draft.discard();
    const QString file = m_draft.hasFile(m_fileName) ? m_fileName : m_handlersFile;
    m_fileName.clear(); // nothing of it is to be kept
    showFile(file);
    showTree();
}

bool CodeTab::isModified() const
{
    return !m_reader && (m_pane->editor()->isModified() || m_draft.isModified());
}

void CodeTab::goTo(const FailurePlace &place, const QString &message)
{
    // One file may have been given another name since.
    const bool isAmongSeveral = m_reader || m_draft.files().files.size() > 1;
    if (isAmongSeveral && !m_reader && !m_draft.hasFile(place.file))
        return;
    showFileAnd(isAmongSeveral ? place.file : m_fileName, [this, place, message] {
        m_pane->editor()->clearProblems();
        m_pane->editor()->markProblem(place.line, place.column, message);
        m_problemMarked = true;
        m_pane->editor()->goToLine(place.line, place.column);
    });
}

void CodeTab::setLoading()
{
    m_reader = nullptr;
    m_search->clear();
    m_draft = PackageDraft();
    m_handlersFile.clear();
    m_fileName.clear();
    m_note->hide();
    m_pane->setEnabled(false);
    discard();
}

void CodeTab::showModified()
{
    const bool modified = isModified();
    m_unsaved->setVisible(modified);
    if (!modified && window()->focusWidget() == m_save)
        focusText(); // else the keyboard would go to whatever comes next in the window
    m_save->setEnabled(modified);
    m_save->setVisible(!m_reader);
    QSet<QString> paths = m_draft.modifiedPaths();
    if (m_pane->editor()->isModified() && m_draft.hasFile(m_fileName))
        paths.insert(m_fileName);
    m_tree->setModifiedPaths(paths);
    Q_EMIT modifiedChanged(modified);
}

} // namespace lambdesk
