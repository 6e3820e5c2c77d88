// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightseditor.h"
#include "insightsexport.h"
#include "insightsgroupchoice.h"
#include "insightspage.h"
#include "insightsresults.h"

#include <model/core/async.h>
#include <model/core/filewriter.h>
#include <model/logs/savedqueries.h>
#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/filedialog.h>

#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>

namespace lambdesk
{

void InsightsPage::save()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("insightsSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save query"));
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(m_savedName);
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, &InsightsPage::saveAs);
    dialog->open();
}

void InsightsPage::saveAs(const QString &name)
{
    m_savedName = name.trimmed();
    whenReady(m_saved.save({name, m_editor->query(), m_groups->chosen()}), this,
              [this](const Result<void> &saved) {
                  if (!saved)
                      showProblem(saved.error().message);
              });
}

void InsightsPage::exportAs(const QString &filter, QByteArray (*written)(const InsightsResult &))
{
    auto *dialog = makeFileDialog(QStringLiteral("insightsExportDialog"), tr("Export results"), filter, this);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    connect(dialog, &QFileDialog::fileSelected, this, [this, written](const QString &file) {
        // The result is a shared value: it is written as it is now.
        const auto bytes = runOnPool([result = m_results->result(), written] { return written(result); });
        whenReady(bytes, this, [this, file](const QByteArray &text) {
            whenReady(writeFile(file, text), this, [this, file](const Result<void> &saved) {
                if (saved)
                    m_status->setText(tr("Saved as %1").arg(file));
                else
                    Q_EMIT failed(saved.error());
            });
        });
    });
    dialog->open();
}

} // namespace lambdesk
