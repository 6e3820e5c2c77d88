// SPDX-License-Identifier: GPL-3.0-or-later
#include "filesearch.h"

#include "filepreview.h"

#include <model/core/async.h>
#include <model/packages/packagecontents.h>

#include <memory>

namespace lambdesk
{

namespace
{

/// Of a long line the part around the hit is shown.
constexpr qsizetype charactersBefore = 40;
constexpr qsizetype mostCharacters = 240;

/// `line` without its end; the hit in bytes from its start.
FileHits::Line shownLine(int number, QByteArrayView line, qsizetype from, qsizetype to)
{
    FileHits::Line shown;
    const QString before = QString::fromUtf8(line.first(from));
    const QString hit = QString::fromUtf8(line.sliced(from, to - from));
    // Four bytes are the most that a character has.
    const QString after = QString::fromUtf8(line.sliced(to, qMin(line.size() - to, 4 * mostCharacters)));
    shown.line = number;
    shown.column = int(before.toUcs4().size()) + 1;
    qsizetype start = 0;
    while (start < before.size() && before.at(start).isSpace())
        ++start;
    const bool cut = before.size() - start > charactersBefore;
    const QString lead = cut ? u'…' + before.last(charactersBefore) : before.mid(start);
    shown.text = (lead + hit + after).left(mostCharacters);
    shown.text.replace(u'\t', u' ').remove(u'\r');
    shown.from = int(qMin(lead.size(), shown.text.size()));
    shown.to = int(qMin(lead.size() + hit.size(), shown.text.size()));
    return shown;
}

bool isEntered(const QString &folder, bool withModules)
{
    return withModules ||
           (folder != nodeModulesFolder && !folder.endsWith(u'/' + QString(nodeModulesFolder)));
}

} // namespace

QList<FileHits::Line> linesWithHits(const QByteArray &bytes, const SearchQuery &query, int mostLines)
{
    QList<FileHits::Line> lines;
    const QByteArrayView text(bytes);
    int number = 1;
    qsizetype start = 0; // of the line with that number
    qsizetype end = -1;  // of the last line that was taken
    for (const SearchHit &hit : findAll(bytes, query).hits) {
        if (hit.from <= end)
            continue;
        for (auto next = text.indexOf('\n', start); next >= 0 && next < hit.from;
             next = text.indexOf('\n', start)) {
            start = next + 1;
            ++number;
        }
        end = text.indexOf('\n', hit.from);
        if (end < 0)
            end = text.size();
        lines.append(
            shownLine(number, text.sliced(start, end - start), hit.from - start, qMin(hit.to, end) - start));
        if (lines.size() == mostLines)
            break;
    }
    return lines;
}

FileSearch::FileSearch(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this,
            [this](int index) { Q_EMIT found(m_watcher.resultAt(index)); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FileSearch::finished);
}

FileSearch::~FileSearch()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
}

void FileSearch::start(const Source &source, const Question &question)
{
    m_watcher.cancel();
    const auto promise = std::make_shared<Promise>();
    promise->start();
    m_watcher.setFuture(promise->future());
    whenReady(source(visitorOf(promise, question)), this,
              [this, promise, asked = ++m_asked](const Result<void> &visited) {
                  if (!visited && asked == m_asked)
                      Q_EMIT failed(visited.error());
                  promise->finish();
              });
}

void FileSearch::cancel()
{
    m_watcher.cancel();
}

PackageVisitor FileSearch::visitorOf(const std::shared_ptr<Promise> &promise, const Question &question)
{
    const auto enters = [withModules = question.withModules](const QString &folder) {
        return isEntered(folder, withModules);
    };
    const auto takes = [promise, query = question.query, left = mostLines](const QString &path,
                                                                           const QByteArray &bytes) mutable {
        if (promise->isCanceled())
            return false;
        if (bytes.contains('\0'))
            return true;
        const auto lines = linesWithHits(bytes, query, left);
        if (lines.isEmpty() || !FilePreview::isText(bytes))
            return true;
        left -= int(lines.size());
        promise->addResult(FileHits{path, lines});
        return left > 0;
    };
    return {enters, mostBytes, takes};
}

} // namespace lambdesk
