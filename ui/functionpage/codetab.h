// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failureplace.h"
#include "filesearch.h"
#include "packagedraft.h"
#include "packagetreemodel.h"

#include <model/platform/runtime.h>

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QStackedWidget;

namespace lambdesk
{

class EditorPane;
class FilePreview;
class FileSearchPanel;
class FileTree;
class SecondaryButton;

/// The Code tab: the function's files, one of them in the editor, Save and the unsaved mark. It keeps the
/// package that is edited; what the user types leaves it only through package(). A package that is too large
/// for that can be looked at.
class CodeTab final : public QWidget
{
    Q_OBJECT
public:
    /// Reads a file of a package that isn't kept here.
    using Reader = std::function<QFuture<Result<QByteArray>>(const QString &path)>;

    /// A package that isn't kept here.
    struct ReadOnlyPackage {
        PackageTreeModel::Lister list;
        Reader read;
        FileSearch::Source visit;
        QString why; ///< says why it can only be looked at
    };

    explicit CodeTab(QWidget *parent = nullptr);

    /// Shows the file of `package` that the handler names, else the first one. Forgets what was typed.
    void setPackage(const CodePackage &package, Language language, const QString &handler);
    /// The same for a package that can only be looked at.
    void setReadOnlyPackage(const ReadOnlyPackage &package, Language language, const QString &handler);
    void setLanguage(Language language);
    /// What is in the editor now.
    CodePackage package() const;
    CodePackage savedPackage() const { return m_draft.saved(); }
    /// As if it had been typed; `fileName` is shown.
    void restore(const CodePackage &package, const QString &fileName);
    QString fileName() const { return m_fileName; }
    /// Of the package that is edited; nothing for one that can only be looked at.
    std::optional<QStringList> files() const;
    QByteArray code() const;
    /// Nothing can be changed, as of a published version.
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly || m_reader; }
    /// `package` is safe now: the text counts as saved unless it was edited meanwhile.
    void setSaved(const CodePackage &package);
    /// Gives the keyboard to the text, or to what stands in its place.
    void focusText();
    /// Back to what was saved last.
    void discard();
    bool isModified() const;
    /// Gives the file another name, to be saved with the text.
    void rename(const QString &fileName);
    bool isRenamed() const;

    /// Shows the place, in whichever file of the package it is, and marks it as what the message says.
    void goTo(const FailurePlace &place, const QString &message);
    void setLoading();

Q_SIGNALS:
    void saveRequested();
    void modifiedChanged(bool modified);
    void codeChanged();
    void failed(const lambdesk::Error &error);

private:
    QWidget *makeStrip();
    void connectTree();
    void setupSearch();
    void openSearch();
    void closeSearch();
    FileSearch::Source filesNow();
    /// Goes to a place that was found.
    void goToFound(const QString &path, int line, int column);
    /// Does it when the file's text is in the editor.
    void showFileAnd(const QString &path, const std::function<void()> &go);
    void showSide();
    void showFile(const QString &path);
    void showBytes(const QByteArray &bytes);
    void showTree();
    void showSyntax();
    void keepText();
    void addFile(const QString &folder);
    void renameFile(const QString &from, const QString &to);
    void removeFile(const QString &path);
    void showModified();

    PackageDraft m_draft;
    Reader m_reader;
    Language m_language = Language::NodeJs;
    QString m_handlersFile;
    QString m_fileName;
    bool m_problemMarked = false;
    bool m_readOnly = false;
    bool m_hasTree = false;
    bool m_searches = false;           ///< the search stands in the tree's place
    FileSearch::Source m_visit;        ///< of a package that isn't kept here
    std::function<void()> m_whenShown; ///< what is to be done when the file that is asked for is there
    int m_asked = 0;                   ///< files that arrive when another one is wanted are left out
    FileTree *m_tree;
    FileSearchPanel *m_search;
    QStackedWidget *m_views;
    EditorPane *m_pane;
    FilePreview *m_preview;
    QLabel *m_entryType;
    QLabel *m_file;
    QLabel *m_note;
    QLabel *m_unsaved;
    SecondaryButton *m_save;
};

} // namespace lambdesk
