// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files of the Code tab's package: which is shown, and what is done to them besides editing their text.
#include "codetab.h"

#include "filepreview.h"
#include "filetree.h"

#include <editor/codeeditor.h>
#include <editor/editorpane.h>
#include <model/core/async.h>
#include <ui/widgets/confirmdialog.h>

#include <QFileInfo>
#include <QLabel>
#include <QStackedWidget>

#include <utility>

namespace lambdesk
{

namespace
{

Syntax syntaxOfFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    if (suffix == u"js" || suffix == u"mjs" || suffix == u"cjs")
        return Syntax::JavaScript;
    if (suffix == u"py")
        return Syntax::Python;
    return suffix == u"json" ? Syntax::Json : Syntax::Plain;
}

/// A name that no file of the package has.
QString freeName(const PackageDraft &draft, const QString &folder, Language language)
{
    const QString prefix = folder.isEmpty() ? QString() : folder + u'/';
    const QString suffix = language == Language::Python ? QStringLiteral(".py") : QStringLiteral(".js");
    QString name = prefix + QStringLiteral("new") + suffix;
    for (int number = 2; draft.hasFile(name); ++number)
        name = prefix + QStringLiteral("new%1").arg(number) + suffix;
    return name;
}

} // namespace

void CodeTab::showTree()
{
    const bool several = qMax(m_draft.files().files.size(), m_draft.saved().files.size()) > 1;
    m_entryType->setText(several || m_reader || !isWrittenInline(m_language) ? tr("Upload a .ZIP file")
                                                                             : tr("Edit code inline"));
    if (m_reader)
        return;
    m_hasTree = several;
    showSide();
    m_tree->setSource(
        [draft = m_draft](const QString &folder) {
            return readyFuture(Result<QList<PackageStore::Item>>(draft.list(folder)));
        },
        !m_readOnly);
    m_tree->reveal(m_fileName);
}

void CodeTab::showFile(const QString &path)
{
    keepText();
    m_fileName = path;
    m_file->setText(path);
    m_whenShown = nullptr;
    const int asked = ++m_asked;
    if (!m_reader) {
        showBytes(m_draft.bytes(path));
        return;
    }
    m_preview->showWords(tr("Reading %1 …").arg(path));
    m_views->setCurrentWidget(m_preview);
    whenReady(m_reader(path), this, [this, asked](const Result<QByteArray> &bytes) {
        if (asked != m_asked)
            return;
        if (bytes)
            showBytes(*bytes);
        else if (bytes.error().kind == ErrorKind::NotFound)
            m_preview->showWords(tr("Choose a file from the list."));
        else
            m_preview->showWords(bytes.error().message);
    });
}

void CodeTab::showBytes(const QByteArray &bytes)
{
    const bool text = FilePreview::isText(bytes);
    showSyntax();
    m_pane->editor()->setReadOnly(false);
    m_pane->editor()->setCode(text ? bytes : QByteArray());
    m_pane->editor()->setReadOnly(isReadOnly());
    if (!text)
        m_preview->showFile(m_fileName, bytes);
    m_views->setCurrentWidget(text ? static_cast<QWidget *>(m_pane) : m_preview);
    showModified();
    if (const auto whenShown = std::exchange(m_whenShown, nullptr); whenShown && text)
        whenShown();
}

void CodeTab::keepText()
{
    if (!m_reader)
        m_draft.setBytes(m_fileName, code());
}

void CodeTab::showSyntax()
{
    // One file is written in the runtime's language, even if that was changed since it was named.
    const Syntax named = syntaxOfFile(m_fileName);
    const bool only = !m_reader && m_draft.files().files.size() <= 1 && named != Syntax::Plain;
    const Syntax syntax = only || m_fileName.isEmpty() ? syntaxOf(m_language) : named;
    if (m_pane->editor()->syntax() != syntax)
        m_pane->editor()->setSyntax(syntax);
}

void CodeTab::addFile(const QString &folder)
{
    const QString path = freeName(m_draft, folder, m_language);
    if (const auto added = m_draft.add(path); !added) {
        Q_EMIT failed(added.error());
        return;
    }
    showFile(path);
    showTree();
    m_tree->reveal(path, true);
}

void CodeTab::renameFile(const QString &from, const QString &to)
{
    const bool shown = from == m_fileName;
    if (const auto renamed = m_draft.rename(from, to); !renamed) {
        Q_EMIT failed(renamed.error());
        return;
    }
    if (shown) {
        m_fileName = to;
        m_file->setText(to);
        showSyntax();
    }
    showTree();
    showModified();
}

void CodeTab::removeFile(const QString &path)
{
    auto *dialog = new ConfirmDialog(tr("Delete file"), tr("Delete the file %1 from the package?").arg(path),
                                     tr("Delete"), this); // the function may go before there is an answer
    dialog->preferCancel();
    dialog->onConfirmed([this, path] {
        m_draft.remove(path);
        const QString next = m_draft.hasFile(m_handlersFile)   ? m_handlersFile
                             : m_draft.files().files.isEmpty() ? QString()
                                                               : m_draft.files().files.first().path;
        if (path == m_fileName)
            showFile(next);
        showTree();
        showModified();
    });
    dialog->open();
}

} // namespace lambdesk
