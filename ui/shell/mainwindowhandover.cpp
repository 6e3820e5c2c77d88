// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes over to another window that takes this one's place.
#include "mainwindow.h"

#include "flasharea.h"
#include "lambdapages.h"

#include <ui/notifications/longrunnotices.h>
#include <ui/tour/tour.h>
#include <ui/transfer/workspacetransfer.h>

namespace lambdesk
{

HandedOver MainWindow::handOver() const
{
    HandedOver handed = m_handedOver; // what isn't shown yet
    for (const PageGroup *group : m_groups)
        group->handOver(handed);
    if (m_history.current())
        handed.history = m_history;
    handed.notices = m_notices ? m_notices->standing() : m_standingNotices;
    return handed;
}

void MainWindow::takeOver(const HandedOver &handed)
{
    m_handedOver = handed;
    m_standingNotices = handed.notices;
}

QList<Undoable> MainWindow::offers() const
{
    return m_flash->offers();
}

void MainWindow::offerAgain(const QList<Undoable> &offers)
{
    for (const Undoable &each : offers) {
        if (const auto *function = std::get_if<RemovedFunction>(&each))
            m_lambda->announceRemoval(*function);
        else if (const auto *layer = std::get_if<LayerReference>(&each))
            m_lambda->announceLayerRemoval(*layer);
        else if (const auto *code = std::get_if<ReplacedCode>(&each))
            m_lambda->announceReplacement(*code);
        else if (const auto *imported = std::get_if<ImportedWorkspace>(&each))
            m_transfer->tellImported(*imported);
        else if (const auto *replaced = std::get_if<ReplacedFunction>(&each))
            m_transfer->offerBack(*replaced);
    }
}

QString MainWindow::tourStep() const
{
    return m_tour->step();
}

void MainWindow::goOnWithTour(const QString &step)
{
    m_tour->start(step);
}

} // namespace lambdesk
