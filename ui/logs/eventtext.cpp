// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventtext.h"

#include <QDateTime>

#include <utility>

namespace lambdesk
{

namespace
{

QByteArrayView withoutLineEnd(QByteArrayView message)
{
    if (message.endsWith('\n'))
        message.chop(1);
    if (message.endsWith('\r'))
        message.chop(1);
    return message;
}

/// Unicode has a picture for each control character, in this order.
QChar pictureOf(QChar control)
{
    constexpr char16_t pictures = 0x2400;
    constexpr char16_t pictureOfDelete = 0x2421;
    return control == QChar(0x7f) ? QChar(pictureOfDelete) : QChar(pictures + control.unicode());
}

class TextMaker
{
public:
    explicit TextMaker(QChar lineEnd)
        : m_lineEnd(lineEnd)
    {
    }

    void append(QByteArrayView bytes)
    {
        const QString piece = QString::fromUtf8(bytes);
        m_result.text.reserve(m_result.text.size() + piece.size());
        for (const QChar c : piece)
            append(c);
    }

    EventText make(QByteArrayView message, const std::vector<FilterPattern::Span> &spans)
    {
        qsizetype at = 0;
        for (const FilterPattern::Span &span : spans) {
            const qsizetype from = qBound(at, span.at, message.size());
            const qsizetype end = qBound(from, span.at + span.length, message.size());
            append(message.sliced(at, from - at));
            const qsizetype mark = m_result.text.size();
            append(message.sliced(from, end - from));
            if (m_result.text.size() > mark)
                m_result.marks.append({mark, m_result.text.size() - mark});
            at = end;
        }
        append(message.sliced(at));
        return std::move(m_result);
    }

private:
    void append(QChar c)
    {
        const bool afterReturn = std::exchange(m_afterReturn, c == u'\r');
        if (c == u'\n' && afterReturn)
            return; // one line end
        if (c == u'\t')
            m_result.text += QLatin1String("  ");
        else if (c == u'\n' || c == u'\r')
            m_result.text += m_lineEnd;
        else if (c < u' ' || c == QChar(0x7f))
            m_result.text += pictureOf(c);
        else
            m_result.text += c;
    }

    QChar m_lineEnd;
    bool m_afterReturn = false;
    EventText m_result;
};

} // namespace

EventText lineOfEvent(const QByteArray &message, const std::vector<FilterPattern::Span> &spans,
                      qsizetype mostCharacters)
{
    constexpr qsizetype longestCharacter = 4;
    QByteArrayView shown = withoutLineEnd(message);
    const bool cut = shown.size() > mostCharacters * longestCharacter;
    if (cut)
        shown = shown.first(mostCharacters * longestCharacter);
    EventText line = TextMaker(u' ').make(shown, spans);
    line.cut = cut;
    return line;
}

EventText textOfEvent(const QByteArray &message, const std::vector<FilterPattern::Span> &spans)
{
    return TextMaker(u'\n').make(withoutLineEnd(message), spans);
}

QString timeText(LogTime time, TimeZoneChoice zone)
{
    const QDateTime moment = zone == TimeZoneChoice::Utc ? QDateTime::fromMSecsSinceEpoch(time).toUTC()
                                                         : QDateTime::fromMSecsSinceEpoch(time);
    return moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

QString zoneText(TimeZoneChoice zone)
{
    if (zone == TimeZoneChoice::Utc)
        return QStringLiteral("UTC");
    const int minutes = QDateTime::currentDateTime().offsetFromUtc() / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(QLatin1Char(minutes < 0 ? '-' : '+'))
        .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

} // namespace lambdesk
