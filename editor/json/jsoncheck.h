// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/jsontext.h>

#include <QObject>
#include <QTimer>

#include <optional>

namespace lambdesk
{

class CodeEditor;

/// Checks an editor's text as JSON a moment after it changed, always the newest one; a long text on another
/// thread.
class JsonCheck : public QObject
{
    Q_OBJECT

public:
    /// Bytes of a text that is checked in no time.
    static constexpr qsizetype checkedAtOnce = 64 * 1024;

    explicit JsonCheck(CodeEditor *editor, QObject *parent = nullptr);

Q_SIGNALS:
    void checked(const std::optional<lambdesk::JsonProblem> &problem);

private:
    void check();

    CodeEditor *m_editor;
    QTimer m_delay;
    bool m_running = false;
};

} // namespace lambdesk
