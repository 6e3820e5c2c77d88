// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded into a Qt program with LD_PRELOAD: writes a byte to the descriptor LAMBDESK_FIRST_PAINT as soon as
// the program has painted its first window. So the console and the bare window are measured in the same way,
// and neither has code for it.
#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <unistd.h>

namespace
{

class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(QObject *parent)
        : QObject(parent)
    {
        parent->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType() &&
            static_cast<QWidget *>(watched)->window()->isVisible()) {
            QCoreApplication::instance()->removeEventFilter(this);
            // Painting a window is one turn of the loop, with the flush to the screen at its end.
            QTimer::singleShot(0, this, [] {
                const int descriptor = qEnvironmentVariableIntValue("LAMBDESK_FIRST_PAINT");
                const char byte = '\n';
                if (write(descriptor, &byte, 1) == 1)
                    close(descriptor);
            });
        }
        return false;
    }
};

void watchFirstPaint()
{
    if (qEnvironmentVariableIsSet("LAMBDESK_FIRST_PAINT"))
        new FirstPaint(QCoreApplication::instance());
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watchFirstPaint)
