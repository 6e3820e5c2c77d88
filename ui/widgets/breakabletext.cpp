// SPDX-License-Identifier: GPL-3.0-or-later
#include "breakabletext.h"

namespace lambdesk
{

namespace
{

constexpr int mostUnbroken = 48; ///< characters; a narrow dialog has a line of so many
constexpr QChar mayWrap(0x200B); ///< zero width space

} // namespace

QString breakableText(const QString &text)
{
    QString broken;
    int run = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        run = text.at(i).isSpace() ? 0 : run + 1;
        if (run > mostUnbroken && !text.at(i).isLowSurrogate() && !text.at(i).isMark()) {
            broken += mayWrap;
            run = 1;
        }
        broken += text.at(i);
    }
    return broken;
}

} // namespace lambdesk
