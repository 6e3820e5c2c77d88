// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lambdesk
{

class LanguageController;
class ThemeController;

/// The program's controllers of how it looks and speaks, which outlive its windows. A window without one of
/// them doesn't offer what it does.
struct LookControllers {
    ThemeController *themes = nullptr;
    LanguageController *languages = nullptr;
};

} // namespace lambdesk
