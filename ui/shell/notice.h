// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/removedfunction.h>
#include <model/layers/layerversion.h>
#include <model/transfer/transferchoice.h>
#include <ui/functionpage/replacedcode.h>
#include <ui/widgets/flashmessage.h>

#include <QString>

#include <functional>
#include <variant>

namespace lambdesk
{

/// What an import has replaced, when it could not be brought back at once, or what gave way to that.
struct ReplacedFunction {
    RemovedFunction function;
    bool gaveWay = false;
    ImportedWorkspace import = {}; ///< that replaced it, whose layers go then; nothing of one that gave way
};

/// What can be taken back: enough to offer it again in another window, which has another language.
using Undoable = std::variant<std::monostate, RemovedFunction, LayerReference, ImportedWorkspace,
                              ReplacedFunction, ReplacedCode>;

/// Something that the user is told in a flash message.
struct Notice {
    FlashMessage::Kind kind = FlashMessage::Kind::Info;
    QString text;
    QString detail = {};               ///< technical
    std::function<void()> undo = {};   ///< takes back what was done; the message offers it while it stands
    std::function<void()> settle = {}; ///< called when that is offered no more and wasn't wanted
    Undoable undoable = {};            ///< what `undo` takes back
};

} // namespace lambdesk
