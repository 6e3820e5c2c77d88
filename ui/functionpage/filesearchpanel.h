// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filesearch.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QModelIndex;
class QToolButton;
class QTreeView;

namespace lambdesk
{

class FileHitsModel;
class LinkButton;

/// Looks for words in all files of the package, beside the editor.
class FileSearchPanel final : public QWidget
{
    Q_OBJECT
public:
    /// Hands out what is to be searched, as it is now.
    using Files = std::function<FileSearch::Source()>;

    explicit FileSearchPanel(QWidget *parent = nullptr);

    void setFiles(const Files &files) { m_files = files; }
    /// Takes the focus; `words` (if any) become what is looked for.
    void open(const QString &words);
    /// Forgets what was found, which was in other files.
    void clear();

Q_SIGNALS:
    void placeChosen(const QString &path, int line, int column);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setupFields();
    QToolButton *addOption(QHBoxLayout *row, const QString &sign, const QString &name,
                           const QString &objectName);
    FileSearch::Question question() const;
    void search();
    void take(const FileHits &hits);
    void choose(const QModelIndex &index);
    void showState();

    Files m_files;
    FileSearch m_search;
    QTimer m_typed;
    QString m_problem;
    bool m_asked = false; ///< there is an answer, or will be
    bool m_cancelled = false;
    FileHitsModel *m_model;
    QLineEdit *m_words;
    QToolButton *m_close;
    QToolButton *m_caseSensitive = nullptr;
    QToolButton *m_wholeWords = nullptr;
    QToolButton *m_regularExpression = nullptr;
    QCheckBox *m_modules;
    QLabel *m_state;
    LinkButton *m_cancel;
    QTreeView *m_view;
};

} // namespace lambdesk
