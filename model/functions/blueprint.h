// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/platform/runtime.h>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace lambdesk
{

/// A sample function: a folder of resources/blueprints/ with a manifest.json, the code and a sample event.
struct Blueprint {
    QString id; ///< the folder's name, shown as the tile's title: `hello-world`
    int order = 0;
    QString description;
    Language language = Language::NodeJs;
    QStringList tags; ///< runtime family first: `nodejs`, `python`
    QString fileName; ///< `index.js`
    QByteArray code;
    QString handler;
    int memoryMb = 0;       ///< 0: the profile's default
    int timeoutSeconds = 0; ///< 0: the profile's default
    QList<QPair<QString, QString>> environment;
    QString role;                ///< `lambda_basic_execution`
    QString sampleEventName;     ///< the name its sample event has in the Sample event template list
    QByteArray sampleEvent;      ///< JSON text, as laid out in event.json
    QString teaches;             ///< one sentence: what to look at when it has run
    bool expectedToFail = false; ///< its sample event shows an error, on purpose

    bool operator==(const Blueprint &) const = default;
};

/// All blueprints of the folder by order, then id; folders whose name begins with _ are none. A broken one is
/// an error that names its file and member.
Result<QList<Blueprint>> readBlueprints(const QString &folder);

/// What the wizard starts with when the blueprint is skipped: _blank/nodejs or _blank/python of the folder.
Result<Blueprint> readBlankFunction(const QString &folder, Language language);

/// A sample of the Input test event dialog: a folder of resources/events/ with a template.json (order, name)
/// and the event.json, whose text is shown as it is laid out there, but for the line end at its end.
struct EventTemplate {
    QString name; ///< `S3 Put`
    QByteArray body;
    bool operator==(const EventTemplate &) const = default;
};

/// All templates of resources/events/ by order.
Result<QList<EventTemplate>> readEventTemplates(const QString &folder);

} // namespace lambdesk
