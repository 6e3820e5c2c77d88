// SPDX-License-Identifier: GPL-3.0-or-later
#include "programtexts.h"

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

/// A null text leaves the source's as it is.
QString WindowTranslator::translate(const char *context, const char *source, const char *disambiguation,
                                    int count) const
{
    return isForProgram ? QString() : QTranslator::translate(context, source, disambiguation, count);
}

} // namespace lambdesk
