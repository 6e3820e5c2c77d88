// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QWidget>

namespace lambdesk
{

/// What is painted on it runs from left to right, whatever the window's language: a painter otherwise begins
/// with the application's direction, and QScintilla leaves it so.
class LeftToRightViewport final : public QWidget
{
protected:
    void initPainter(QPainter *painter) const override
    {
        QWidget::initPainter(painter);
        painter->setLayoutDirection(Qt::LeftToRight);
    }
};

} // namespace lambdesk
