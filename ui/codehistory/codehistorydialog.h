// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/codehistory.h>
#include <model/functions/function.h>
#include <model/packages/packagecontents.h>

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QSplitter;
class QTreeView;

namespace lambdesk
{

class CodeHistoryModel;
class DifferingFilesModel;
class FileComparison;
class LinkButton;
class PrimaryButton;
struct Services;

/// The codes that a function had, what one of them differs in from another one, and the way back to it.
/// `open()` it; it deletes itself. What it looks like is in codehistorylayout.cpp.
class CodeHistoryDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `unsaved`: there are changes in the editor, which going back would lose.
    CodeHistoryDialog(const Services &services, const Function &function, bool unsaved, QWidget *parent);

    void done(int result) override;

Q_SIGNALS:
    /// The function has the code of that entry again: it was `before`, and is `now`.
    void wentBack(const lambdesk::CodeHistoryEntry &entry, const lambdesk::Function &before,
                  const lambdesk::Function &now);

protected:
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupContents();
    QWidget *makeHistory();
    QWidget *makeFiles();
    void connectParts();
    void restoreSizes();
    void fitHistory();

    void load();
    void takeEntries(const QList<CodeHistoryEntry> &entries);
    std::optional<CodeHistoryEntry> chosen() const;
    /// What the chosen one is compared with.
    std::optional<CodeHistoryEntry> other() const;
    void offerOthers();
    void compare();
    void takeContents(const PackageContents &before, const PackageContents &after);
    void showFiles(const QList<FileDifference> &files);
    void showFile(int row);
    void showProblem(const Error &error);

    void askToGoBack();
    void goBack();

    const Services &m_services;
    Function m_function;
    const bool m_unsaved;
    int m_asked = 0; ///< answers about what was chosen before are left out
    CodeHistoryModel *m_history;
    DifferingFilesModel *m_files;
    QTreeView *m_entries;
    QComboBox *m_other;
    QLabel *m_summary;
    QLabel *m_handler;
    QTreeView *m_fileView;
    FileComparison *m_comparison;
    QSplitter *m_columns; ///< the codes and the files that differ
    QSplitter *m_parts;   ///< those lists, and the comparison below
    QLabel *m_problem;
    LinkButton *m_close;
    PrimaryButton *m_goBack;
};

} // namespace lambdesk
