// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace lambdesk
{

/// A message's JSON as a tree for the eye: one line a member, each object or array can be closed. The text is
/// the message's own, numbers and escapes as they were written.
class JsonLines
{
public:
    static constexpr qsizetype mostBytes = 64 * 1024;
    static constexpr qsizetype mostLines = 4000;

    struct Line {
        QString text;
        int depth = 0;
        qsizetype end = -1; ///< line of the closing bracket, where this one opens
        qsizetype parent = -1;
        qsizetype members = 0;
    };

    /// Nothing where the message has no object or array: neither is it one nor ends with one behind a tab, as
    /// Node.js's console writes; or where that is larger than can be shown.
    static std::optional<JsonLines> of(const QByteArray &message);

    /// In words, why a message that has an object or array is no tree: it is too large. Empty for any other.
    /// `bytes`: of all of it, where `message` is only its beginning.
    static QString whyNoTree(const QByteArray &message, qsizetype bytes);

    /// What stands before the JSON.
    const QString &head() const { return m_head; }
    const QList<Line> &lines() const { return m_lines; }
    /// Indices of the lines that show while these are closed.
    QList<qsizetype> shown(const QSet<qsizetype> &closed) const;
    /// A closed line says how much is in it.
    QString textOf(qsizetype line, bool closed) const;

private:
    void connectLines();

    QString m_head;
    QList<Line> m_lines;
};

} // namespace lambdesk
