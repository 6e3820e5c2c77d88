// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/runner/measures.h>

#include <tests/support/testprogram.h>

#include <QTranslator>
#include <QtTest>

using namespace lambdesk;

namespace
{

class OtherLanguage final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QString::fromUtf8(text).toUpper();
    }
};

} // namespace

class TestMeasures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowWhichLanguageTheyAreIn()
    {
        const Quotas quotas{};
        const QList<Measure> before = runMeasures({false, {}, quotas});
        QVERIFY(areInLanguage(before));
        OtherLanguage other;
        QVERIFY(QCoreApplication::installTranslator(&other));
        QVERIFY(!areInLanguage(before));
        QVERIFY(areInLanguage(runMeasures({false, {}, quotas})));
    }
};

LAMBDESK_TEST(QCoreApplication, TestMeasures)
#include "tst_measures.moc"
