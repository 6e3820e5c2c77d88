// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/alias.h>
#include <model/functions/function.h>

#include <QFrame>

#include <optional>

class QLabel;

namespace lambdesk
{

/// Says that a published version is shown, and why nothing of it can be edited.
class VersionLine final : public QFrame
{
    Q_OBJECT
public:
    explicit VersionLine(QWidget *parent = nullptr);

    /// `alias` is the one by which `version` is looked at.
    void setVersion(const Function &version, const std::optional<Alias> &alias);

Q_SIGNALS:
    void latestRequested();

private:
    QLabel *m_words;
};

} // namespace lambdesk
