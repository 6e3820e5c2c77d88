// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/platform/runtime.h>

#include <QByteArray>
#include <QWidget>

class QLabel;

namespace lambdesk
{

class EditorPane;

/// The code of a function that is written as one file, as `Edit code inline` shows it; below it stand the
/// file's name and whether the code was written for another language than the runtime's.
class InlineCode final : public QWidget
{
    Q_OBJECT
public:
    explicit InlineCode(QWidget *parent = nullptr);

    QByteArray code() const;
    /// Begins with it, as not edited.
    void setCode(const QByteArray &code, Language language);
    /// Counts as edited.
    void replaceCode(const QByteArray &code);
    bool isEdited() const;
    /// Of the runtime that is to run it.
    void setRuntimeLanguage(Language language);
    /// The name that the file is saved under.
    void setFileName(const QString &fileName);

Q_SIGNALS:
    /// By whomever.
    void codeChanged();

private:
    QWidget *makeFrame();

    EditorPane *m_editor;
    QLabel *m_savedAs;
    QLabel *m_languageWarning;
    Language m_language = Language::NodeJs; ///< that the code is written in
};

} // namespace lambdesk
