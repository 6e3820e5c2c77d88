// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterfield.h"

#include <ui/style/icons.h>
#include <ui/style/theme.h>

namespace lambdesk
{

FilterField::FilterField(const QString &words, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(words);
    setAccessibleName(words);
    setClearButtonEnabled(true);
    addAction(icon(IconName::Filter, &Theme::mutedText), QLineEdit::LeadingPosition)->setText(words);
}

void FilterField::setUsualWidth()
{
    setFixedWidth(Theme::current().filterWidth);
}

} // namespace lambdesk
