// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtimerow.h"

#include "missingruntime.h"
#include "runtimefield.h"

#include <QApplication>

namespace lambdesk
{

namespace
{

RuntimeField *makeRuntimeField(RuntimeService &service, QWidget *parent)
{
    auto *field = new RuntimeField(service, parent);
    field->setObjectName(QStringLiteral("functionRuntime"));
    return field;
}

} // namespace

RuntimeRow::RuntimeRow(RuntimeService &service, QWidget *parent)
    : FormRow(tr("Runtime*"), makeRuntimeField(service, parent), parent)
    , m_choice(static_cast<RuntimeField *>(field()))
    , m_missing(new MissingRuntime(service, this))
{
    m_missing->hide();
    addBelow(m_missing);
    connect(m_missing, &MissingRuntime::found, this, &FormRow::setHint);
    connect(m_choice, &RuntimeField::searched, this, &FormRow::setHint);
    connect(m_choice, &RuntimeField::runtimeChanged, this, &RuntimeRow::runtimeChanged);
    connect(m_choice, &QComboBox::activated, this, &RuntimeRow::chosen);
    connect(m_choice, &RuntimeField::looked, this, &RuntimeRow::looked);
    connect(m_choice, &RuntimeField::listed, this, &RuntimeRow::listed);
}

void RuntimeRow::showMissing()
{
    const auto missing = m_choice->missing();
    if (!missing) {
        setWarning({});
        if (m_missing->isAncestorOf(QApplication::focusWidget()))
            m_choice->setFocus();
    } else if (runtime().isEmpty()) {
        setWarning(tr("No runtime of this language is on this computer."));
        m_missing->explain(*missing, {missing->language});
    } else {
        setWarning(tr("%1 is not on this computer.").arg(missing->label));
        m_missing->explain(*missing);
    }
    m_missing->setVisible(missing.has_value());
}

QString RuntimeRow::runtime() const
{
    return m_choice->runtime();
}

void RuntimeRow::setRuntime(const QString &id)
{
    m_choice->setRuntime(id);
}

void RuntimeRow::setPreferredLanguage(Language language)
{
    m_choice->setPreferredLanguage(language);
}

void RuntimeRow::setInlineOnly(bool inlineOnly)
{
    m_choice->setInlineOnly(inlineOnly);
}

bool RuntimeRow::isLooking() const
{
    return m_choice->isLooking();
}

} // namespace lambdesk
