// SPDX-License-Identifier: GPL-3.0-or-later
#include "programtexts.h"

#include <QCoreApplication>
#include <QMutexLocker>

#include <utility>

namespace lambdesk
{

namespace
{
thread_local bool isForProgram = false;
}

ProgramTexts::ProgramTexts(bool isOn)
    : m_before(std::exchange(isForProgram, isOn))
{
}

ProgramTexts::~ProgramTexts()
{
    isForProgram = m_before;
}

bool ProgramTexts::isOn()
{
    return isForProgram;
}

WindowTranslator::~WindowTranslator()
{
    // Here, while it can still answer another thread.
    if (QCoreApplication::instance())
        QCoreApplication::removeTranslator(this);
}

/// A null text leaves the source's as it is.
QString WindowTranslator::translate(const char *context, const char *source, const char *disambiguation,
                                    int count) const
{
    if (isForProgram)
        return {};
    const QString said = QTranslator::translate(context, source, disambiguation, count);
    if (said.isEmpty() || count >= 0)
        return said;
    const QString english = QString::fromUtf8(source);
    if (english == said)
        return said;
    const QMutexLocker locker(&m_mutex);
    QStringList &known = m_said[said];
    if (!known.contains(english))
        known.append(english);
    return said;
}

QStringList WindowTranslator::englishOf(const QString &said) const
{
    const QMutexLocker locker(&m_mutex);
    return m_said.value(said);
}

QStringList englishOf(const QString &shown)
{
    const QCoreApplication *application = QCoreApplication::instance();
    const auto *texts =
        application ? application->findChild<WindowTranslator *>({}, Qt::FindDirectChildrenOnly) : nullptr;
    return texts ? texts->englishOf(shown) : QStringList();
}

} // namespace lambdesk
