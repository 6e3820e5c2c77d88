// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search.h"

#include <QObject>

namespace lambdesk
{

class CodeEditor;

/// Boxes around everything that was found.
class HitMarks : public QObject
{
    Q_OBJECT

public:
    explicit HitMarks(CodeEditor *editor);

    void show(const QList<SearchHit> &hits);
    void clear();

private:
    CodeEditor *m_editor;
};

} // namespace lambdesk
