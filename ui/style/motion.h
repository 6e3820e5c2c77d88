// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lambdesk
{

/// The tokens for motion. What lasts longer than `longest` is not an animation but progress, as a spinner is.
struct Motion {
    static constexpr int longest = 150; ///< milliseconds

    explicit Motion(bool wantsLess = false)
        : lessMotion(wantsLess)
        , duration(wantsLess ? 0 : longest)
    {
    }

    bool lessMotion; ///< nothing moves by itself
    int duration;    ///< of every animation, in milliseconds; 0: there is none
};

} // namespace lambdesk
