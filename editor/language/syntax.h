// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/platform/runtime.h>

namespace lambdesk
{

/// `Plain` is text of no language that is known here.
enum class Syntax { JavaScript, Python, Json, Plain };

inline Syntax syntaxOf(Language language)
{
    return language == Language::Python ? Syntax::Python : Syntax::JavaScript;
}

} // namespace lambdesk
