// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testprogram.h"
#include "windowfixture.h"

#include <ui/functions/functionwizard.h>

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

#include <memory>

namespace lambdesk::test
{

/// A base of tests that each have a wizard of their own, on the real engine.
class WizardTest
{
protected:
    void begin() { start(QStringLiteral("today")); }
    void end()
    {
        m_wizard.reset();
        m_fixture.reset();
    }
    /// Anew, with another platform.
    void start(const QString &profile)
    {
        end();
        m_fixture = std::make_unique<WindowFixture>(profile);
        m_wizard = std::make_unique<FunctionWizard>(*m_fixture->services);
        m_wizard->resize(1000, 700);
        m_wizard->show();
        m_wizard->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_wizard.get(), patience));
    }
    void choose(const char *blueprint) { click(find<QAbstractButton>(*m_wizard, blueprint)); }
    void typeName(const QString &text)
    {
        auto *name = shown<QLineEdit>("functionName");
        name->setFocus();
        name->selectAll();
        for (const QChar letter : text) {
            // Keys can only be pressed for ASCII; others come as an input method brings them.
            if (letter.unicode() < 128)
                QTest::keyClick(name, letter.toLatin1());
            else
                name->insert(letter);
        }
    }
    QString text(const char *label) const { return find<QLabel>(*m_wizard, label)->text(); }
    template <typename Widget>
    Widget *shown(const char *name) const
    {
        return find<Widget>(*m_wizard, name);
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<FunctionWizard> m_wizard;
};

} // namespace lambdesk::test
