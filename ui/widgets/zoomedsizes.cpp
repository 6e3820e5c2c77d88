// SPDX-License-Identifier: GPL-3.0-or-later
#include "zoomedsizes.h"

#include <ui/style/theme.h>

#include <QDataStream>
#include <QEvent>
#include <QList>
#include <QSplitter>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace lambdesk
{

namespace
{

using namespace std::chrono_literals;

/// What the parts were given, which sizes() doesn't tell where others need the room. Empty where they were
/// given nothing.
QList<int> givenSizes(const QSplitter &splitter)
{
    QDataStream stream(splitter.saveState());
    stream.setVersion(QDataStream::Qt_5_0); // as the splitter writes it
    qint32 mark = 0;
    qint32 version = 0;
    QList<int> sizes;
    stream >> mark >> version >> sizes;
    const bool isKnown = stream.status() == QDataStream::Ok && sizes.size() == splitter.count() &&
                         std::all_of(sizes.cbegin(), sizes.cend(), [](int size) { return size >= 0; });
    return isKnown ? sizes : QList<int>();
}

class SplitterZoom final : public QObject
{
public:
    explicit SplitterZoom(QSplitter *splitter)
        : QObject(splitter)
        , m_splitter(splitter)
        , m_zoom(Theme::current().zoom)
        , m_zoomOfGiven(m_zoom)
    {
        splitter->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::StyleChange && !qFuzzyCompare(m_zoom, Theme::current().zoom)) {
            if (!m_isWaiting) {
                m_isWaiting = true;
                noteGiven();
                // Once the parts need no more than what they need at the zoom.
                QTimer::singleShot(0ms, this, [this] { give(); });
            }
            m_zoom = Theme::current().zoom;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    /// What has been as it was set here is still a part of what was given before.
    void noteGiven()
    {
        const QList<int> now = givenSizes(*m_splitter);
        if (now == m_set)
            return;
        m_given = now;
        m_zoomOfGiven = m_zoom;
    }

    void give()
    {
        m_isWaiting = false;
        const double share = std::min(1.0, m_zoom / m_zoomOfGiven);
        QList<int> sizes = m_given;
        for (int &size : sizes)
            size = qRound(share * size);
        if (sizes != givenSizes(*m_splitter))
            m_splitter->setSizes(sizes);
        m_set = givenSizes(*m_splitter); // a part takes no less than it needs
    }

    QSplitter *m_splitter;
    double m_zoom;
    double m_zoomOfGiven;
    QList<int> m_given;
    QList<int> m_set;
    bool m_isWaiting = false;
};

} // namespace

void shrinkWithZoom(QSplitter *splitter)
{
    new SplitterZoom(splitter);
}

} // namespace lambdesk
