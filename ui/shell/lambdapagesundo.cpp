// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is told of what was done on the pages of Lambda, and taken back.
#include "lambdapages.h"

#include <model/core/async.h>
#include <model/functions/codehistoryservice.h>
#include <model/functions/functionservice.h>
#include <model/layers/layerservice.h>
#include <ui/functions/functionspage.h>
#include <ui/layers/layerspage.h>
#include <ui/widgets/timetext.h>

namespace lambdesk
{

namespace
{

QString wordsForReplaced(const ReplacedCode &replaced)
{
    const QString name = replaced.now.configuration.name.value();
    const Handler &handler = replaced.now.configuration.handler;
    if (replaced.arrived.isValid())
        //: %1 is a function, %2 a time
        return LambdaPages::tr("The code of %1 is again that of %2.").arg(name, timeText(replaced.arrived));
    if (handler != replaced.before.configuration.handler)
        //: %1 is a function, %2 a file, %3 a handler
        return LambdaPages::tr("The code of %1 is now that of %2, and its handler is %3.")
            .arg(name, replaced.fileName, handler.value());
    //: %1 is a function, %2 a file
    return LambdaPages::tr("The code of %1 is now that of %2.").arg(name, replaced.fileName);
}

} // namespace

void LambdaPages::announceRemoval(const RemovedFunction &removed)
{
    Q_EMIT noticed({FlashMessage::Kind::Success,
                    tr("The function %1 is deleted.").arg(removed.name.value()),
                    {},
                    [this, removed] { bringBack(removed); },
                    [this, removed] { m_services.functions.forget(removed); },
                    removed});
}

void LambdaPages::bringBack(const RemovedFunction &removed)
{
    whenReady(m_services.functions.restore(removed), this, [this, removed](const Result<Function> &restored) {
        if (restored) {
            Q_EMIT noticed({FlashMessage::Kind::Success,
                            tr("The function %1 is there again.").arg(removed.name.value())});
            if (m_shown == m_functions)
                m_functions->goTo(removed.name);
            return;
        }
        Q_EMIT failed(restored.error());
        // It can still come back: once its name is free, say, or the disk has room again.
        if (restored.error().kind != ErrorKind::NotFound)
            announceRemoval(removed);
    });
}

void LambdaPages::announceLayerRemoval(const LayerReference &layer)
{
    const auto undo = [this, layer] {
        whenReady(m_services.layers.restore(layer), this, [this](const Result<LayerVersion> &restored) {
            if (!restored)
                Q_EMIT failed(restored.error());
            else
                tellOfRestored(restored->reference);
        });
    };
    Q_EMIT noticed({FlashMessage::Kind::Success,
                    tr("Version %1 of the layer %2 is deleted.").arg(layer.number).arg(layer.name.value()),
                    {},
                    undo,
                    {},
                    layer});
}

void LambdaPages::tellOfRestored(const LayerReference &layer)
{
    Q_EMIT noticed(
        {FlashMessage::Kind::Success,
         tr("Version %1 of the layer %2 is there again.").arg(layer.number).arg(layer.name.value())});
    if (m_layers && m_shown == m_layers)
        m_layers->goTo(layer);
}

void LambdaPages::announceReplacement(const ReplacedCode &replaced)
{
    Q_EMIT noticed({FlashMessage::Kind::Success,
                    wordsForReplaced(replaced),
                    {},
                    [this, replaced] { goBack(replaced); },
                    {},
                    replaced});
}

void LambdaPages::goBack(const ReplacedCode &replaced)
{
    whenReady(m_services.codeHistory.takeBack(replaced.before, replaced.now), this,
              [this, replaced](const Result<Function> &function) {
                  if (function)
                      return tellOfFormerCode(*function, replaced);
                  Q_EMIT failed(function.error());
                  // It can still come back: once what was done since is undone, say, or the disk has room.
                  if (function.error().kind != ErrorKind::NotFound)
                      announceReplacement(replaced);
              });
}

void LambdaPages::tellOfFormerCode(const Function &function, const ReplacedCode &replaced)
{
    const QString name = function.configuration.name.value();
    const Handler &handler = function.configuration.handler;
    Q_EMIT noticed(
        {FlashMessage::Kind::Success,
         handler != replaced.now.configuration.handler
             //: %1 is a function, %2 a handler
             ? tr("The code of %1 is again what it was, and its handler is %2.").arg(name, handler.value())
             //: %1 is a function
             : tr("The code of %1 is again what it was.").arg(name)});
    if (isShowing(function.configuration.name))
        m_function->showFormerCode(function);
}

} // namespace lambdesk
