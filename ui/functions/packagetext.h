// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/packagehandlers.h>
#include <model/packages/codeupload.h>

#include <QString>

namespace lambdesk
{

/// `1.2 KB zipped, 3 files, 4 KB unzipped`
QString packageSizeText(const CodeUpload &upload);
/// What is in it, a line each: how large, the largest folders, what can be the handler.
QString packageFactsText(const CodeUpload &upload, const QList<HandlerCandidate> &handlers);
/// What the platform won't like about it, in words; else empty.
QString packageWarningText(const CodeUpload &upload, const QList<HandlerCandidate> &handlers);

/// `1 file added, 2 files changed.`; empty when nothing differs.
QString differenceText(const PackageDifference &difference);

} // namespace lambdesk
