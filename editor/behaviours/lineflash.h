// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace lambdesk
{

class CodeEditor;

/// Lights a line up for a moment, so that the eye finds where a jump went.
class LineFlash : public QObject
{
    Q_OBJECT

public:
    explicit LineFlash(CodeEditor *editor);

    void flash(int line); ///< from 0

private:
    CodeEditor *m_editor;
    QTimer m_end;
};

} // namespace lambdesk
