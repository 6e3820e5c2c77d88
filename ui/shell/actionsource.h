// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/palette/paletteentry.h>

namespace lambdesk
{

class PageStack;
/// What the window and the page that is shown can do now: their actions, the page's buttons and its tabs.
class ActionSource final : public PaletteSource
{
public:
    explicit ActionSource(PageStack *pages)
        : m_pages(pages)
    {
    }

    void offer(QObject *context, const Receiver &receive) override;

private:
    PageStack *m_pages;
};

} // namespace lambdesk
