// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/search/search.h>
#include <model/core/result.h>
#include <model/packages/packagestore.h>

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace lambdesk
{

/// Where a file has what was looked for.
struct FileHits {
    /// A line with at least one hit.
    struct Line {
        int line = 1;   ///< from 1
        int column = 1; ///< of the first hit, from 1, in characters
        QString text;   ///< what to show of the line, without blanks at its start
        int from = 0;   ///< of the first hit, in `text`
        int to = 0;
        bool operator==(const Line &) const = default;
    };
    QString path;
    QList<Line> lines;
    bool operator==(const FileHits &) const = default;
};

/// The lines of a file that have hits, at most so many. Any thread.
QList<FileHits::Line> linesWithHits(const QByteArray &bytes, const SearchQuery &query, int mostLines);

/// Looks for words in all text files of a package, on another thread, and tells of them as they are found.
class FileSearch final : public QObject
{
    Q_OBJECT
public:
    /// Shows the package's files to the visitor, on another thread.
    using Source = std::function<QFuture<Result<void>>(const PackageVisitor &visitor)>;
    struct Question {
        SearchQuery query;
        bool withModules = false; ///< folders named node_modules as well
        bool operator==(const Question &) const = default;
    };
    static constexpr int mostLines = 2000;
    static constexpr qint64 mostBytes = 3 << 20; ///< larger files are left out

    explicit FileSearch(QObject *parent = nullptr);
    ~FileSearch() override;

    /// The search before this one is given up.
    void start(const Source &source, const Question &question);
    /// What was found so far stays; finished() follows.
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void found(const lambdesk::FileHits &hits);
    /// After all hits, or when it was cancelled, or there are too many.
    void finished();
    void failed(const lambdesk::Error &error);

private:
    using Promise = QPromise<FileHits>;

    static PackageVisitor visitorOf(const std::shared_ptr<Promise> &promise, const Question &question);

    QFutureWatcher<FileHits> m_watcher;
    int m_asked = 0;
};

} // namespace lambdesk
