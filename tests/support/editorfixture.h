// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/codeeditor.h>

#include <QTest>

namespace lambdesk::test
{

/// Shows the window and waits until keys arrive there.
template <typename Window>
void showActive(Window &window)
{
    window.resize(800, 400);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

/// Types as a person does: Return for each line end.
inline void type(QWidget &widget, const QString &text)
{
    for (const QChar character : text) {
        if (character == u'\n')
            QTest::keyClick(&widget, Qt::Key_Return);
        else
            QTest::keyClicks(&widget, QString(character));
    }
}

} // namespace lambdesk::test
