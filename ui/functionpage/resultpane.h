// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/widgets/scrollpage.h>

namespace lambdesk
{

class RunView;

/// The result area below the tabs: the newest test's run, in a view that scrolls, on a low page
/// together with it.
class ResultPane final : public ScrollPage
{
    Q_OBJECT
public:
    explicit ResultPane(QWidget *parent = nullptr);
    RunView *view() const { return m_view; }
    void scrollToTop();
    /// The height at which heading and advice are in sight.
    int headHeight() const;

private:
    RunView *m_view;
};

} // namespace lambdesk
