// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handedover.h"
#include "notice.h"
#include "place.h"

#include <model/core/result.h>
#include <ui/palette/paletteentry.h>

#include <QObject>

#include <functional>
#include <optional>

namespace lambdesk
{

/// The pages of one service. Makes each when it is asked for first, and tells the window what to show; the
/// window alone puts it on the screen. Its entries for the command palette are its pages and what they show.
class PageGroup : public QObject, public PaletteSource
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The service's name, and those of its pages that have a place of their own.
    virtual QString title() const = 0;
    virtual Trail pages() const = 0;
    /// Makes a page that nobody has asked for yet; null when there are all.
    virtual QWidget *makeNextPage() { return nullptr; }

    /// Shows the place, if it is one of these pages'.
    virtual bool open(const Place &place) = 0;
    /// Calls `proceed` once the page of this group that is shown has nothing to lose; never when the user
    /// wants to stay. What is asked for that says `why` the page goes; empty where the user went from it.
    virtual void leave(std::function<void()> proceed, const QString &why)
    {
        Q_UNUSED(why)
        proceed();
    }
    /// Another group's page is shown now.
    virtual void left() {}
    /// Adds what stands on its pages and is kept nowhere else.
    virtual void handOver(HandedOver &) const {}
    /// All that the page which is shown could lose goes over, so that leave() needn't be asked for that.
    virtual bool handsOver() const { return false; }
    /// Goes on where the same group of another window stood; once, at the beginning.
    virtual void takeOver(const HandedOver &) {}

    void offer(QObject *context, const Receiver &receive) override;

Q_SIGNALS:
    /// A page of this group is to be shown. One that can't be come back to has no place.
    void pageShown(QWidget *page, const lambdesk::Trail &trail, const std::optional<lambdesk::Place> &place);
    /// The breadcrumb of the page that is shown is another now.
    void trailChanged(QWidget *page, const lambdesk::Trail &trail);
    /// The user wants to go there, be it one of these pages or not.
    void placeRequested(const lambdesk::Place &place);
    /// There is no such place any more.
    void placeGone(const lambdesk::Place &place);
    void failed(const lambdesk::Error &error);
    /// The user is to be told, whichever page is shown.
    void noticed(const lambdesk::Notice &notice);
};

} // namespace lambdesk
