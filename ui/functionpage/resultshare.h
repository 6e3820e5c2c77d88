// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSplitter;
class QTimer;

namespace lambdesk
{

/// How much of a function's page the result has below the tab that is shown. The code has a share of its own,
/// and the other tabs have another: each where the user has put the splitter, in the next session as well.
/// Until then the result has the larger part below the code, and shows below the others how the run ended.
class ResultShare final : public QObject
{
    Q_OBJECT
public:
    enum class Tab { Code, Other };

    /// Of a splitter with the tabs above and the result below. It belongs to the splitter.
    explicit ResultShare(QSplitter *splitter);
    ~ResultShare() override;

    /// Call it once the result is shown, or hidden, as it is on that tab.
    void setTab(Tab tab);
    void divide();
    /// The result is waited for: it has at least half, unless the user has given it a share on this tab.
    void makeRoom();

private:
    QString key() const;
    bool isUsers() const;
    int room() const;
    void give(int height);
    void keep();

    QSplitter *m_splitter;
    QTimer *m_rest;
    int m_drawn = 0; ///< the height that the user has given it last
    Tab m_tab = Tab::Code;
};

} // namespace lambdesk
