// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logtext.h"

#include <model/runner/run.h>
#include <ui/widgets/notedbox.h>

#include <QBasicTimer>

namespace lambdesk
{

/// The log of a run, live while it runs. What arrives is put into the view in batches, each of a few lines,
/// so that one that prints without end doesn't hold the window up; the view keeps the last lines only, the
/// copy button takes all that is kept of a finished run.
class LogBox final : public NotedBox
{
    Q_OBJECT
public:
    static constexpr int mostLines = 10'000;
    static constexpr qsizetype mostCharacters = 1'000'000;

    explicit LogBox(QWidget *parent = nullptr);

    void clear();
    void append(const QByteArray &bytes);
    /// The run has ended: its log as it is kept replaces what arrived, where they differ.
    void finish(const RunRecord &run);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void showAnew(const QByteArray &log);
    /// The first lines of those that are pending.
    QString takePiece();
    void flush();
    void describe();

    QBasicTimer m_batch;
    LogText m_text;
    QString m_pending;
    qint64 m_arrived = 0;
    qint64 m_lines = 0; ///< that arrived
    bool m_cut = false;
    bool m_notAllKept = false;
    QByteArray m_kept;
};

} // namespace lambdesk
