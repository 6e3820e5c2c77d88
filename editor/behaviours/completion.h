// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QKeyEvent;

namespace lambdesk
{

class CodeEditor;

/// Offers words while one types and on Ctrl+Space: of the text, of the language, and behind a dot the
/// members of what stands before it, above all of the handler's context. A list that came by itself never
/// takes Enter away: Tab accepts, or Enter after a choice with the arrows.
class Completion : public QObject
{
    Q_OBJECT

public:
    explicit Completion(CodeEditor *editor);

    /// What would be offered at the caret, sorted.
    QStringList candidates() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void afterCharacter(int character);
    void offer();
    QStringList words(const QString &begin) const;
    QStringList membersOf(const QString &owner, const QString &begin) const;
    bool isContext(const QString &name) const;
    QString searchedText() const;
    void keyWithList(const QKeyEvent &key);

    CodeEditor *m_editor;
    bool m_cameByItself = false;
    bool m_chosen = false;
};

} // namespace lambdesk
