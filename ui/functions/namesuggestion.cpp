// SPDX-License-Identifier: GPL-3.0-or-later
#include "namesuggestion.h"

#include "functionform.h"
#include "takennames.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QRegularExpression>

#include <utility>

namespace lambdesk
{

NameSuggestion::NameSuggestion(FunctionForm &form, const Quotas &quotas)
    : QObject(&form)
    , m_form(form)
    , m_taken(*form.takenNames())
    , m_mostLetters(quotas.functionNameLength)
{
    connect(&m_taken, &TakenNames::changed, this, [this] {
        if (m_taken.areKnown() && std::exchange(m_isProvisional, false))
            put();
    });
}

void NameSuggestion::suggest(const QString &path)
{
    static const QRegularExpression unusable(QStringLiteral("[^A-Za-z0-9_-]+"));
    m_wanted = QFileInfo(path).completeBaseName().replace(unusable, QStringLiteral("-")).left(m_mostLetters);
    m_put.clear();
    m_isProvisional = !m_taken.areKnown();
    put();
}

void NameSuggestion::put()
{
    FunctionDraft before;
    before.name = m_put;
    FunctionDraft now;
    now.name = freeName();
    m_put = now.name;
    m_form.exchange(before, now);
    // Whoever types at once types another name.
    auto *field = m_form.findChild<QLineEdit *>(QStringLiteral("functionName"));
    if (m_form.window()->focusWidget() == field && field->text() == m_put)
        field->selectAll();
}

/// `hello-2` where there is a `hello`, cut so that it stays a name.
QString NameSuggestion::freeName() const
{
    QString name = m_wanted;
    for (int number = 2; m_taken.contains(name); ++number) {
        const QString suffix = u'-' + QString::number(number);
        name = m_wanted.left(m_mostLetters - suffix.size()) + suffix;
    }
    return name;
}

} // namespace lambdesk
