// SPDX-License-Identifier: GPL-3.0-or-later
#include "zoomedsizes.h"

#include <ui/style/theme.h>

#include <QDataStream>
#include <QEvent>
#include <QSplitter>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace lambdesk
{

namespace
{

using namespace std::chrono_literals;

/// What the parts were given, which is more than sizes() where others need the room. Empty where they were
/// given nothing.
QList<int> givenSizes(const QSplitter &splitter)
{
    QDataStream stream(splitter.saveState());
    stream.setVersion(QDataStream::Qt_5_0); // as the splitter writes it
    qint32 mark = 0;
    qint32 version = 0;
    QList<int> sizes;
    stream >> mark >> version >> sizes;
    if (stream.status() != QDataStream::Ok || sizes.size() != splitter.count())
        return {};
    const QList<int> now = splitter.sizes();
    for (int part = 0; part < splitter.count(); ++part) {
        if (splitter.widget(part)->isVisible() && now.at(part) == 0)
            sizes[part] = 0; // it is collapsed
        else if (sizes.at(part) <= 0)
            return {};
    }
    return sizes;
}

class SplitterZoom final : public QObject
{
public:
    explicit SplitterZoom(QSplitter *splitter)
        : QObject(splitter)
        , m_splitter(splitter)
        , m_zoom(Theme::current().zoom)
    {
        splitter->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::StyleChange && !qFuzzyCompare(m_zoom, Theme::current().zoom)) {
            if (m_given.isEmpty()) {
                m_given = givenSizes(*m_splitter);
                m_zoomOfGiven = m_zoom;
                // Once the parts need what they need at the zoom.
                QTimer::singleShot(0ms, this, [this] { give(); });
            }
            m_zoom = Theme::current().zoom;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void give()
    {
        QList<int> sizes = std::exchange(m_given, {});
        if (sizes.isEmpty())
            return;
        std::transform(sizes.cbegin(), sizes.cend(), sizes.begin(),
                       [factor = m_zoom / m_zoomOfGiven](int size) { return qRound(factor * size); });
        m_splitter->setSizes(sizes);
    }

    QSplitter *m_splitter;
    double m_zoom;
    double m_zoomOfGiven = 1;
    QList<int> m_given; ///< before the zoom, until they are given again
};

} // namespace

void zoomSizes(QSplitter *splitter)
{
    new SplitterZoom(splitter);
}

} // namespace lambdesk
