// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/widgets/latepages.h>

#include <QApplication>
#include <QLabel>
#include <QTabWidget>
#include <QTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

class TestLatePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tabs = std::make_unique<QTabWidget>();
        m_pages = new LatePages(m_tabs.get());
        for (const QString &name : {u"first"_s, u"second"_s, u"third"_s}) {
            m_pages->add(name, [name](QWidget *parent) {
                auto *page = new QLabel(name, parent);
                page->setObjectName(name);
                return page;
            });
        }
    }
    void cleanup() { m_tabs.reset(); }

    void areMadeOneByOneAsTheyAreShown()
    {
        QCOMPARE(made(), QStringList());
        m_pages->start();
        QCOMPARE(made(), QStringList{u"first"_s});
        m_tabs->show();
        m_tabs->setCurrentIndex(2);
        QCOMPARE(made(), (QStringList{u"first"_s, u"third"_s}));
        QVERIFY(m_tabs->findChild<QLabel *>(u"third"_s)->isVisible());
        m_tabs->setCurrentIndex(0);
        m_tabs->setCurrentIndex(2);
        QCOMPARE(made(), (QStringList{u"first"_s, u"third"_s}));
    }

    void theOneThatWasChosenBeforeIsMadeAlone()
    {
        m_tabs->setCurrentIndex(1);
        m_pages->start();
        QCOMPARE(made(), QStringList{u"second"_s});
    }

    void fillTheirTabs()
    {
        m_pages->start();
        m_tabs->resize(300, 200);
        m_tabs->show();
        const auto *page = m_tabs->findChild<QLabel *>(u"first"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page->size() == m_tabs->currentWidget()->size(), patience);
    }

private:
    /// In the tabs' order.
    QStringList made() const
    {
        QStringList names;
        for (int i = 0; i < m_tabs->count(); ++i) {
            for (const auto *page : m_tabs->widget(i)->findChildren<QLabel *>())
                names << page->objectName();
        }
        return names;
    }

    std::unique_ptr<QTabWidget> m_tabs;
    LatePages *m_pages = nullptr;
};

LAMBDESK_TEST(QApplication, TestLatePages)
#include "tst_latepages.moc"
