// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptevents.h"

#include <QCborArray>
#include <QCborValue>

namespace lambdesk
{

QByteArray encodedEdits(const EventDrafts &drafts)
{
    QCborArray edits;
    for (int i = 0; i < drafts.count(); ++i) {
        const EventDraft &draft = drafts.at(i);
        if (draft.isEdited())
            edits.append(QCborArray{draft.saved ? QCborValue(draft.saved->name) : QCborValue(nullptr),
                                    draft.name, draft.body, draft.pristine, draft.nameIsTyped});
    }
    return edits.toCborValue().toCbor();
}

QList<EventDraft> decodedEdits(const QByteArray &bytes)
{
    QList<EventDraft> drafts;
    const QCborArray edits = QCborValue::fromCbor(bytes).toArray();
    for (const auto &value : edits) {
        const QCborArray edit = value.toArray();
        EventDraft draft{std::nullopt, edit.at(1).toString(), edit.at(2).toByteArray(),
                         edit.at(3).toByteArray(), edit.at(4).toBool()};
        if (edit.at(0).isString())
            draft.saved = TestEvent{edit.at(0).toString(), draft.pristine};
        drafts.append(draft);
    }
    return drafts;
}

} // namespace lambdesk
