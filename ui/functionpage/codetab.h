// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failureplace.h"

#include <model/packages/packagestore.h>
#include <model/platform/runtime.h>

#include <QWidget>

class QLabel;

namespace lambdesk
{

class EditorPane;
class SecondaryButton;

/// The Code tab: the editor for the function's file, Save and the unsaved mark. It keeps the package that the
/// file is of; what the user types leaves it only through package().
class CodeTab final : public QWidget
{
    Q_OBJECT
public:
    explicit CodeTab(QWidget *parent = nullptr);

    /// Shows the file of `package` that the handler names, else the first one. Forgets what was typed.
    void setPackage(const CodePackage &package, Language language, const QString &handler);
    /// Of a language that isn't written in the console no code is shown, but how to replace it.
    void setLanguage(Language language);
    /// What is in the editor now.
    CodePackage package() const;
    QString fileName() const { return m_fileName; }
    QByteArray code() const;
    /// Nothing can be typed, as of a published version.
    void setReadOnly(bool readOnly);
    /// `package` is safe now: the text counts as saved unless it was edited meanwhile.
    void setSaved(const CodePackage &package);
    /// Back to what was saved last.
    void discard();
    bool isModified() const;
    /// Gives the file another name, to be saved with the text.
    void rename(const QString &fileName);
    bool isRenamed() const { return m_fileName != m_savedName; }

    void goTo(const FailurePlace &place, const QString &message);
    void setLoading();

Q_SIGNALS:
    void saveRequested();
    void modifiedChanged(bool modified);
    void codeChanged();

private:
    QWidget *makeStrip();
    void showModified();

    CodePackage m_saved;
    QString m_savedName; ///< of the file in m_saved
    QString m_fileName;
    bool m_problemMarked = false;
    bool m_readOnly = false;
    EditorPane *m_pane;
    QLabel *m_entryType;
    QLabel *m_file;
    QLabel *m_unsaved;
    SecondaryButton *m_save;
    QLabel *m_uneditable;
};

} // namespace lambdesk
