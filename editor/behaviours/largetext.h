// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace lambdesk
{

class CodeEditor;

/// Keeps the editor quick with texts beyond what people write by hand: above a size colours, folding
/// and the matching of brackets are switched off, and come back when the text is small again.
class LargeText : public QObject
{
    Q_OBJECT

public:
    static constexpr long bytes = 512 * 1024;

    explicit LargeText(CodeEditor *editor);

    bool isLarge() const { return m_large; }
    /// The text will soon be this long; called ahead of setting it, so that a large one is never coloured.
    void expect(qint64 length);

Q_SIGNALS:
    void changed(bool large);

private:
    void check();

    CodeEditor *m_editor;
    QTimer m_check;
    bool m_large = false;
};

} // namespace lambdesk
