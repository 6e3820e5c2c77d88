// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/widgets/flashmessage.h>

#include <QString>

#include <functional>

namespace lambdesk
{

/// Something that the user is told in a flash message.
struct Notice {
    FlashMessage::Kind kind = FlashMessage::Kind::Info;
    QString text;
    QString detail = {};               ///< technical
    std::function<void()> undo = {};   ///< takes back what was done; the message offers it while it stands
    std::function<void()> settle = {}; ///< called when that is offered no more and wasn't wanted
};

} // namespace lambdesk
