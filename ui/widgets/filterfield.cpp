// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterfield.h"

#include <ui/style/icons.h>
#include <ui/style/theme.h>

#include <QToolButton>

namespace lambdesk
{

FilterField::FilterField(const QString &words, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(words);
    setAccessibleName(words);
    addClearButton(*this);
    addAction(icon(IconName::Filter, &Theme::mutedText), QLineEdit::LeadingPosition)->setText(words);
}

void FilterField::setUsualWidth()
{
    setFixedWidth(Theme::current().filterWidth);
}

void addClearButton(QLineEdit &field)
{
    field.setClearButtonEnabled(true);
    const auto buttons = field.findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->text().isEmpty())
            button->setAccessibleName(FilterField::tr("Clear"));
    }
}

} // namespace lambdesk
