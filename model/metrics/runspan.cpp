// SPDX-License-Identifier: GPL-3.0-or-later
#include "runspan.h"

#include <model/functions/storedvalues.h>

#include <QDataStream>
#include <QHash>
#include <QIODevice>
#include <QUuid>

namespace lambdesk
{

namespace
{

constexpr auto streamVersion = QDataStream::Qt_6_0;
constexpr double noInit = -1;
// Beside the outcome.
constexpr quint8 cpuShareFlag = 0x80;
constexpr quint8 storageFlag = 0x40; ///< the size of billed storage comes last

/// Strings that come again in most spans are written once.
class Words
{
public:
    quint32 numberOf(const QString &word)
    {
        const auto known = m_numbers.constFind(word);
        if (known != m_numbers.cend())
            return *known;
        m_words.append(word);
        m_numbers.insert(word, quint32(m_words.size() - 1));
        return quint32(m_words.size() - 1);
    }
    const QStringList &all() const { return m_words; }

private:
    QStringList m_words;
    QHash<QString, quint32> m_numbers;
};

void writeSpan(QDataStream &stream, Words &words, const RunSpan &span)
{
    // Only an id that is no UUID, which a caller may choose, is kept as text.
    const QUuid uuid = QUuid::fromString(span.requestId);
    const bool isUuid = uuid.toString(QUuid::WithoutBraces) == span.requestId;
    stream << isUuid;
    if (isUuid)
        stream << uuid;
    else
        stream << span.requestId;
    stream << words.numberOf(span.function.value()) << words.numberOf(span.qualifier)
           << words.numberOf(span.version) << words.numberOf(span.logStream) << span.start << span.end
           << quint8(quint8(span.outcome) | (span.heldToCpuShare ? cpuShareFlag : 0) |
                     (span.billedStorageMb > 0 ? storageFlag : 0))
           << span.coldStart << span.initMs.value_or(noInit) << span.durationMs << span.billedMs
           << qint32(span.memoryMb) << qint32(span.maxMemoryMb);
    if (span.billedStorageMb > 0)
        stream << qint32(span.billedStorageMb);
}

/// The words, and those of them that name a function, checked once.
struct Dictionary {
    QStringList words;
    QHash<quint32, FunctionName> functions;

    std::optional<FunctionName> function(quint32 number)
    {
        if (const auto known = functions.constFind(number); known != functions.cend())
            return *known;
        const auto name = FunctionName::from(words.value(number), quotasOfStoredValues());
        if (!name)
            return std::nullopt;
        functions.insert(number, *name);
        return *name;
    }
};

std::optional<RunSpan> readSpan(QDataStream &stream, Dictionary &dictionary)
{
    const QStringList &words = dictionary.words;
    bool isUuid = false;
    QUuid uuid;
    QString requestId;
    stream >> isUuid;
    if (isUuid)
        stream >> uuid;
    else
        stream >> requestId;
    quint32 function = 0, qualifier = 0, version = 0, logStream = 0;
    qint64 start = 0, end = 0, billedMs = 0;
    quint8 outcome = 0;
    bool coldStart = false;
    double initMs = 0, durationMs = 0;
    qint32 memoryMb = 0, maxMemoryMb = 0, billedStorageMb = 0;
    stream >> function >> qualifier >> version >> logStream >> start >> end >> outcome >> coldStart >>
        initMs >> durationMs >> billedMs >> memoryMb >> maxMemoryMb;
    const bool heldToCpuShare = (outcome & cpuShareFlag) != 0;
    if (outcome & storageFlag)
        stream >> billedStorageMb;
    outcome &= quint8(~(cpuShareFlag | storageFlag));
    const auto name = dictionary.function(function);
    if (stream.status() != QDataStream::Ok || !name || outcome > quint8(SpanOutcome::Stopped))
        return std::nullopt;
    return RunSpan{isUuid ? uuid.toString(QUuid::WithoutBraces) : requestId,
                   *name,
                   words.value(qualifier),
                   words.value(version),
                   words.value(logStream),
                   start,
                   end,
                   SpanOutcome(outcome),
                   coldStart,
                   initMs < 0 ? std::nullopt : std::optional(initMs),
                   durationMs,
                   billedMs,
                   memoryMb,
                   maxMemoryMb,
                   heldToCpuShare,
                   billedStorageMb};
}

} // namespace

QByteArray spansToBytes(const QList<RunSpan> &spans)
{
    QByteArray rows;
    QDataStream rowStream(&rows, QIODevice::WriteOnly);
    rowStream.setVersion(streamVersion);
    Words words;
    for (const RunSpan &span : spans)
        writeSpan(rowStream, words, span);
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    QByteArrayList head;
    for (const QString &word : words.all())
        head.append(word.toUtf8());
    stream << head << rows;
    return bytes;
}

QList<RunSpan> spansFromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(streamVersion);
    QByteArrayList head;
    QByteArray rows;
    stream >> head >> rows;
    Dictionary dictionary;
    for (const QByteArray &word : std::as_const(head))
        dictionary.words.append(QString::fromUtf8(word));
    QDataStream rowStream(rows);
    rowStream.setVersion(streamVersion);
    QList<RunSpan> spans;
    while (stream.status() == QDataStream::Ok && !rowStream.atEnd()) {
        const auto span = readSpan(rowStream, dictionary);
        if (!span)
            break;
        spans.append(*span);
    }
    return spans;
}

} // namespace lambdesk
