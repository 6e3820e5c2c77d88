// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventexport.h"

#include "eventfile.h"
#include "eventreader.h"

#include <model/core/async.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/filedialog.h>
#include <ui/widgets/sizetext.h>

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int progressSteps = 1000;
/// More makes whatever it is pasted into a trap.
constexpr qsizetype mostCopiedBytes = 32 * 1024 * 1024;

struct EventExportText {
    Q_DECLARE_TR_FUNCTIONS(EventExport)
};

/// What is copied, as it is put together on threads of the pool.
struct Copied {
    bool asJson = false;
    QByteArray text;

    Result<void> append(const QList<SourceEvent> &events)
    {
        for (const SourceEvent &event : events) {
            if (asJson)
                text += (text.isEmpty() ? "[\n  "_ba : ",\n  "_ba) + jsonText(event.hit);
            else
                text += plainText(event.hit);
        }
        if (text.size() <= mostCopiedBytes)
            return {};
        return fail(
            ErrorKind::TooLarge,
            EventExportText::tr("More than %1 is too much for the clipboard. Save the selection to a file "
                                "instead.")
                .arg(sizeText(mostCopiedBytes)));
    }
};

} // namespace

EventExport::EventExport(EventsView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_words(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new SecondaryButton(tr("Cancel"), this))
{
    setObjectName(u"eventExport"_s);
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(Theme::current().progressWidth, Theme::current().spaceSmall);
    m_cancel->setObjectName(u"cancelExport"_s);
    connect(m_cancel, &QPushButton::clicked, this, &EventExport::stop);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().spaceSmall);
    row->addWidget(m_words);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addStretch(1);
    hide();
}

void EventExport::saveAs(const QList<EventRows> &rows, const QString &suggestedName)
{
    auto *dialog = makeFileDialog(u"saveEventsDialog"_s, tr("Save log events"), {}, window());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters{tr("Log (*.log)"), tr("JSON lines (*.jsonl)"), tr("CSV (*.csv)")};
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(u"log"_s);
    dialog->selectFile(suggestedName);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString &filter) {
        const QStringList endings{u"log"_s, u"jsonl"_s, u"csv"_s};
        dialog->setDefaultSuffix(endings.value(filters.indexOf(filter)));
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, rows](const QString &path) { save(rows, path); });
    dialog->open();
}

void EventExport::save(const QList<EventRows> &rows, const QString &path)
{
    auto file = std::make_shared<EventFile>(path);
    start(
        rows, tr("Saving %1 …").arg(QDir::toNativeSeparators(path)),
        [file](const QList<SourceEvent> &events) { return file->append(events); },
        [this, file, path] {
            whenReady(runOnPool([file] { return file->commit(); }), this,
                      [this, path](const Result<void> &saved) {
                          if (saved)
                              Q_EMIT done(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
                          else
                              Q_EMIT failed(saved.error());
                      });
        });
}

void EventExport::copySelection(CopyAs as)
{
    const QList<EventRows> rows = m_view->selectedRows();
    if (rows.isEmpty())
        return;
    auto copied = std::make_shared<Copied>(Copied{as == CopyAs::Json, {}});
    start(
        rows, tr("Copying …"), [copied](const QList<SourceEvent> &events) { return copied->append(events); },
        [copied] {
            if (copied->asJson)
                copied->text += "\n]\n";
            QGuiApplication::clipboard()->setText(QString::fromUtf8(copied->text));
        });
}

void EventExport::start(const QList<EventRows> &rows, const QString &words,
                        std::function<Result<void>(const QList<SourceEvent> &)> take,
                        std::function<void()> then)
{
    stop();
    m_reader = new EventReader(m_view->source(), rows, std::move(take), this);
    connect(m_reader, &EventReader::progressed, this,
            [this](double share) { m_progress->setValue(int(share * progressSteps)); });
    connect(m_reader, &EventReader::finished, this,
            [this, then = std::move(then)](const Result<void> &result) {
                stop();
                if (result)
                    then();
                else
                    Q_EMIT failed(result.error());
            });
    m_words->setText(words);
    m_progress->setValue(0);
    show();
    m_reader->start();
}

void EventExport::stop()
{
    hide();
    if (m_reader)
        m_reader->deleteLater(); // its own signal may have brought us here
    m_reader = nullptr;
}

} // namespace lambdesk
