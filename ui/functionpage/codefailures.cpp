// SPDX-License-Identifier: GPL-3.0-or-later
#include "failurerules.h"

#include <QtGlobal>

// What Node.js and Python themselves report of wrong code, by the texts of their own errors.

namespace lambdesk
{

namespace
{

constexpr auto node = Language::NodeJs;
constexpr auto python = Language::Python;

} // namespace

std::span<const FailureRule> FailureRule::ofCode()
{
    static constexpr FailureRule rules[] = {
        {"TypeError",
         "Cannot (?:read|set) propert(?:y|ies) of (undefined|null) \\((?:reading|setting) '([^']*)'\\)", node,
         QT_TR_NOOP("The code uses the member {2} of something that is {1}. Often the event doesn't have the "
                    "members that the code expects."),
         QT_TR_NOOP("Compare the test event with the code, or check that the value is there: value?.{2}")},
        {"TypeError", "Cannot (?:read|set) property '([^']*)' of (undefined|null)", node,
         QT_TR_NOOP("The code uses the member {1} of something that is {2}. Often the event doesn't have the "
                    "members that the code expects."),
         QT_TR_NOOP(
             "Compare the test event with the code, or check that the value is there before using it.")},
        {"TypeError", "(\\S+) is not a function", node,
         QT_TR_NOOP("The code calls {1}, and that is not a function."),
         QT_TR_NOOP("Check the spelling, and that the module or object has such a function.")},
        {"TypeError", "(\\S+) is not iterable", node,
         QT_TR_NOOP("The code goes through {1} as through a list, and it is none."),
         QT_TR_NOOP("Compare the test event with the code: the member may be missing or not a list.")},
        {"TypeError", "Assignment to constant variable", node,
         QT_TR_NOOP("The code gives a const a new value."),
         QT_TR_NOOP("Declare it with let, or use another name.")},
        {"ReferenceError", "require is not defined", node,
         QT_TR_NOOP("{file} is loaded as an ES module, which has no require()."),
         QT_TR_NOOP("Load with import name from 'name'; instead.")},
        {"ReferenceError", "(?:exports|module) is not defined", node,
         QT_TR_NOOP("{file} is loaded as an ES module, which has no exports object."),
         QT_TR_NOOP("Write export const {export} = async (event) => { … };")},
        {"ReferenceError", "Cannot access '([^']+)' before initialization", node,
         QT_TR_NOOP("The code uses {1} above the line that declares it."),
         QT_TR_NOOP("Move the declaration up.")},
        {"ReferenceError", "(\\S+) is not defined", node,
         QT_TR_NOOP("The code uses the name {1}, and nothing of that name is declared."),
         QT_TR_NOOP("Check the spelling, or declare it with const, let or require().")},
        {"RangeError", "Maximum call stack size exceeded", node,
         QT_TR_NOOP("A function calls itself again and again without an end."),
         QT_TR_NOOP("Give the recursion a condition under which it stops.")},
        {"SyntaxError", "JSON", node,
         QT_TR_NOOP("JSON.parse() was given something that isn't JSON. The event arrives as an object "
                    "already and needs no parsing."),
         QT_TR_NOOP("Remove JSON.parse() for the event, or print the text before parsing it.")},

        {"KeyError", "'?([^']*)'?", python,
         QT_TR_NOOP("A dict has no key {1}. Often the event doesn't have the members that the code expects."),
         QT_TR_NOOP("Compare the test event with the code, or read it with .get('{1}').")},
        {"IndexError", "", python, QT_TR_NOOP("The code reads an element beyond the end of a list."),
         QT_TR_NOOP("Check the list's length first; compare the test event with the code.")},
        {"TypeError", "takes (?:from )?\\d+.* positional arguments? but (\\d+) (?:was|were) given", python,
         QT_TR_NOOP("A function was called with {1} arguments, and it takes another number. Lambda calls the "
                    "handler with two."),
         QT_TR_NOOP("Write the handler as def {export}(event, context):")},
        {"TypeError", "'NoneType' object is not subscriptable", python,
         QT_TR_NOOP("The code reads a member of something that is None, a function's missing return value "
                    "for example."),
         QT_TR_NOOP("Check where the value comes from; compare the test event with the code.")},
        {"TypeError", "string indices must be integers", python,
         QT_TR_NOOP("The code reads a member of something that is text, where it expects a dict."),
         QT_TR_NOOP("Compare the test event with the code: the member may be text, or need json.loads().")},
        {"TypeError", "can only concatenate|unsupported operand", python,
         QT_TR_NOOP("Two values of different types are combined, text and a number for example."),
         QT_TR_NOOP("Convert one of them, with str() or int().")},
        {"AttributeError", "'([^']+)' object has no attribute '([^']+)'", python,
         QT_TR_NOOP("The code uses .{2} of a value of the kind {1}, which has no such attribute."),
         QT_TR_NOOP("Check the spelling. Members of the event are read as event['{2}'].")},
        {"NameError|UnboundLocalError", "name '([^']+)' is not defined|variable '([^']+)'", python,
         QT_TR_NOOP("The code uses the name {1}{2} before anything of that name is there."),
         QT_TR_NOOP("Check the spelling, or import or assign it first.")},
        {"ZeroDivisionError", "", python, QT_TR_NOOP("The code divides by zero."),
         QT_TR_NOOP("Check the divisor first.")},
        {"RecursionError", "", python, QT_TR_NOOP("A function calls itself again and again without an end."),
         QT_TR_NOOP("Give the recursion a condition under which it stops.")},
        {"JSONDecodeError", "", python,
         QT_TR_NOOP("json.loads() was given something that isn't JSON. The event arrives as a dict already "
                    "and needs no parsing."),
         QT_TR_NOOP("Remove json.loads() for the event, or print the text before parsing it.")},

        {"", "EROFS|[Rr]ead-only file system|EACCES|Permission denied", std::nullopt,
         QT_TR_NOOP("The code writes to or reads from a place that it has no access to. A function may write "
                    "below /tmp only."),
         QT_TR_NOOP("Use a path below /tmp.")},
        {"", "ENOSPC|No space left", std::nullopt, QT_TR_NOOP("The temporary folder is full."),
         QT_TR_NOOP(
             "Write less, or delete files when they are no longer needed: warm environments keep /tmp.")},
        {"", "ENOENT|No such file or directory", std::nullopt,
         QT_TR_NOOP("The code uses a file or folder that does not exist."),
         QT_TR_NOOP(
             "Check the path. The function's own files are in the folder that LAMBDA_TASK_ROOT names.")},
        {"",
         "ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|Connection refused|Name or service not known|name "
         "resolution",
         std::nullopt, QT_TR_NOOP("The code could not reach another computer or service."),
         QT_TR_NOOP("Check the address, and whether this computer may connect to it.")},

        {"string", "", node, QT_TR_NOOP("The code reported a failure by a plain text instead of an Error."),
         QT_TR_NOOP("throw new Error('…') or callback(new Error('…')) also says where it happened.")},
        {"", "", std::nullopt,
         QT_TR_NOOP("The function's code reported this error itself, or something that it called did."),
         QT_TR_NOOP("Look at the place where it was raised and at the log output.")},
    };
    return rules;
}

} // namespace lambdesk
