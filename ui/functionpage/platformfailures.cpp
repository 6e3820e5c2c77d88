// SPDX-License-Identifier: GPL-3.0-or-later
#include "failurerules.h"

#include <QtGlobal>

// Kinds and texts of the platform's own failures, today's and those of 2016.

namespace lambdesk
{

namespace
{

constexpr auto node = Language::NodeJs;
constexpr auto python = Language::Python;
constexpr auto java = Language::Java;

} // namespace

std::span<const FailureRule> FailureRule::ofPlatform()
{
    static constexpr FailureRule rules[] = {
        {"", "Task timed out after", node,
         QT_TR_NOOP("The function was still running when its time-out of {timeout} s was over, so it was "
                    "ended. Usual causes: a promise that never settles, a callback that is never called, a "
                    "timer or connection that is still open, or an endless loop."),
         QT_TR_NOOP("Make sure that every path answers. If the work really takes longer, raise Timeout under "
                    "Configuration. With a callback, context.callbackWaitsForEmptyEventLoop = false answers "
                    "without waiting for open timers.")},
        {"", "Task timed out after", python,
         QT_TR_NOOP(
             "The function was still running when its time-out of {timeout} s was over, so it was ended. "
             "Usual causes: an endless loop, a sleep, or waiting for something that never answers."),
         QT_TR_NOOP("Make sure that the handler returns. If the work really takes longer, raise Timeout "
                    "under Configuration.")},

        {"", "signal: killed|MemoryError|heap out of memory|Java heap space|signal: aborted", std::nullopt,
         QT_TR_NOOP("The process was ended by the system, most often because it used more than its {memory} "
                    "MB of memory."),
         QT_TR_NOOP("Raise Memory (MB) under Configuration, or keep less in memory at once. Compare Max "
                    "memory used in the Summary.")},
        {"Runtime\\.ExitError", "without providing a reason|exit status 0", node,
         QT_TR_NOOP("The code ended the whole process before it answered. Usually that is a call of "
                    "process.exit()."),
         QT_TR_NOOP("Remove process.exit() and return a value from the handler, or throw an Error to report "
                    "a failure.")},
        {"Runtime\\.ExitError", "exit status 129", node,
         QT_TR_NOOP("An error was thrown outside the handler's own call, in a timer or an event for example, "
                    "and nobody caught it, so the process ended."),
         QT_TR_NOOP("Catch it where it happens and report it through the callback, or use async functions "
                    "and await.")},
        {"Runtime\\.ExitError|", "Runtime exited|Process exited before completing request", node,
         QT_TR_NOOP("The process ended before it answered. Usual causes: process.exit(), an uncaught error "
                    "outside the handler, or a handler that ends without calling back."),
         QT_TR_NOOP("Read the end of the log output. Return a value from the handler, or throw an Error to "
                    "report a failure.")},
        {"Runtime\\.ExitError|", "Runtime exited|Process exited before completing request", python,
         QT_TR_NOOP("The process ended before it answered. Usually the code calls sys.exit() or os._exit(), "
                    "or a module crashed."),
         QT_TR_NOOP("Read the end of the log output. Return from the handler instead, or raise an exception "
                    "to report a failure.")},

        {"Runtime\\.InvalidEntrypoint|", "Couldn't find valid bootstrap", std::nullopt,
         QT_TR_NOOP("A custom runtime is a program named bootstrap in the package's top folder, and this "
                    "package has none there."),
         QT_TR_NOOP("Put bootstrap into the zip itself, not into a folder within it.")},
        {"Runtime\\.InvalidEntrypoint|", "bootstrap: permission denied", std::nullopt,
         QT_TR_NOOP("The package's bootstrap may not be executed."),
         QT_TR_NOOP("Run chmod 755 bootstrap before you zip it.")},
        {"Runtime\\.InvalidEntrypoint|", "bootstrap: exec format error", std::nullopt,
         QT_TR_NOOP("The package's bootstrap is neither a program of this system nor a script whose first "
                    "line says what runs it."),
         QT_TR_NOOP("Begin a script with a line like #!/bin/sh; build a program for Linux.")},
        {"Runtime\\.InvalidEntrypoint|", "bootstrap: no such file", std::nullopt,
         QT_TR_NOOP("The first line of the package's bootstrap names an interpreter that is not there."),
         QT_TR_NOOP("Correct the line, and save the file with Linux line ends.")},

        {"Runtime\\.ImportModuleError|Error|java\\.lang\\.ClassNotFoundException|",
         "Cannot find module '(?:\\./|/var/task/)?{module}'|No module named '?{module}'?$|Class not found: ",
         std::nullopt,
         QT_TR_NOOP(
             "The function runs with {runtime}, and its code is for another runtime: it is written for "
             "{other}."),
         QT_TR_NOOP("Choose a runtime of {other} and the handler that belongs to the code under "
                    "Configuration, or replace the code by code for {runtime}."),
         true},
        {"java\\.lang\\.ClassNotFoundException", "Class not found: ", java,
         QT_TR_NOOP("The handler {handler} names a class that is not in the package."),
         QT_TR_NOOP("Correct Handler under Configuration. Classes lie in the zip as in a jar, example.Hello "
                    "as example/Hello.class, and further jars in lib/.")},
        {"java\\.lang\\.NoClassDefFoundError", "com/amazonaws/services/lambda/runtime/", java,
         QT_TR_NOOP("The code uses the interfaces of aws-lambda-java-core, which Lambda has built in. They "
                    "are not on this computer."),
         QT_TR_NOOP("Put aws-lambda-java-core into the package, as a shaded jar does, or into lib/.")},
        {"", "UnsupportedClassVersionError|more recent version of the Java Runtime", java,
         QT_TR_NOOP("The code was compiled for a later Java than the function's runtime."),
         QT_TR_NOOP(
             "Choose a later runtime under Configuration, or compile with --release of an earlier one.")},
        {"", "has no public method named|No public method named", java,
         QT_TR_NOOP("The class is there, but has no public method that fits the handler {handler}."),
         QT_TR_NOOP("Make the method public, with the event as its only parameter, or the event and a "
                    "Context; or correct Handler under Configuration.")},

        {"Runtime\\.ImportModuleError|Error|", "Cannot find module '(?:\\./|/var/task/)?{module}'", node,
         QT_TR_NOOP("The handler {handler} names a file {module}.js, and the function's code has no such "
                    "file: it is saved as {file}."),
         QT_TR_NOOP("Correct the part before the dot in Handler under Configuration.")},
        {"Runtime\\.ImportModuleError", "No module named '?{module}'?$", python,
         QT_TR_NOOP("The handler {handler} names a file {module}.py, and the function's code has no such "
                    "file: it is saved as {file}."),
         QT_TR_NOOP("Correct the part before the dot in Handler under Configuration.")},
        {"Runtime\\.ImportModuleError", "aws-sdk|boto3|botocore", std::nullopt,
         QT_TR_NOOP(
             "The code loads the AWS SDK, which Lambda has built in. It is not installed on this computer."),
         QT_TR_NOOP("Remove the line that loads it while you try the function here.")},
        {"Runtime\\.ImportModuleError|Error", "Cannot find (?:module|package) '([^']+)'", node,
         QT_TR_NOOP(
             "The code loads the module '{1}', which is neither part of Node.js nor of the function's code."),
         QT_TR_NOOP("Check the spelling. Code that is edited inline can use the modules of Node.js only.")},
        {"Runtime\\.ImportModuleError|ModuleNotFoundError", "No module named '?([^']+)'?", python,
         QT_TR_NOOP("The code imports the module '{1}', which is neither part of Python nor of the "
                    "function's code."),
         QT_TR_NOOP(
             "Check the spelling. Code that is edited inline can use Python's standard library only.")},
        {"Runtime\\.ImportModuleError|ImportError", "cannot import name '([^']+)'", python,
         QT_TR_NOOP("The module exists, but there is no '{1}' in it."),
         QT_TR_NOOP("Check the spelling of the imported name.")},
        {"Runtime\\.ImportModuleError", "", std::nullopt,
         QT_TR_NOOP("The code could not be loaded: something that it needs is missing or failed while it was "
                    "loaded."),
         QT_TR_NOOP("Check the lines that load modules at the top of the code.")},
        {"Runtime\\.HandlerNotFound|", "is not a function", node,
         QT_TR_NOOP("The code exports {export}, but it is not a function."),
         QT_TR_NOOP("Export a function: exports.{export} = async (event) => { … };")},
        {"Runtime\\.HandlerNotFound|", "undefined or not exported|[Hh]andler '.*' missing", node,
         QT_TR_NOOP(
             "{file} is there, but exports nothing named {export}, as the handler {handler} asks for."),
         QT_TR_NOOP("Write exports.{export} = async (event) => { … }; or correct the part after the dot in "
                    "Handler under Configuration.")},
        {"Runtime\\.HandlerNotFound|", "[Hh]andler '.*' missing", python,
         QT_TR_NOOP("{file} is there, but defines no function {export}, as the handler {handler} asks for."),
         QT_TR_NOOP("Write def {export}(event, context): or correct the part after the dot in Handler under "
                    "Configuration.")},
        {"Runtime\\.MalformedHandlerName", "", node,
         QT_TR_NOOP("The handler {handler} is not of the form file.export."),
         QT_TR_NOOP("Set Handler under Configuration to something like index.handler.")},
        {"Runtime\\.MalformedHandlerName", "", python,
         QT_TR_NOOP("The handler {handler} is not of the form module.function."),
         QT_TR_NOOP("Set Handler under Configuration to something like lambda_function.lambda_handler.")},
        {"Runtime\\.BuiltInModuleConflict", "", std::nullopt,
         QT_TR_NOOP(
             "The handler's file has the name of a module that is built into Python, which is found first."),
         QT_TR_NOOP("Use another file name in Handler under Configuration.")},

        {"Runtime\\.UserCodeSyntaxError", "Cannot use import statement|Unexpected token '?export'?", node,
         QT_TR_NOOP(
             "The code uses import or export as ES modules do, and {file} is loaded as a CommonJS module."),
         QT_TR_NOOP("Load with const name = require('name'); and export with exports.{export} = …;")},
        {"Runtime\\.UserCodeSyntaxError|IndentationError|TabError", "indent|inconsistent use of tabs", python,
         QT_TR_NOOP("The indentation is wrong: a block has too few or too many spaces, or mixes tabs and "
                    "spaces."),
         QT_TR_NOOP("Indent all lines of a block alike, with four spaces for each level.")},
        {"Runtime\\.UserCodeSyntaxError",
         "was never closed|Unexpected end of input|unexpected EOF|missing \\)", std::nullopt,
         QT_TR_NOOP("The code ends before everything that was opened is closed: a bracket, a brace or a "
                    "quote is missing."),
         QT_TR_NOOP("Look for the opening one that has no partner; the editor marks pairs as the cursor "
                    "touches them.")},
        {"Runtime\\.UserCodeSyntaxError", "await is only valid", node,
         QT_TR_NOOP("await is used in a function that is not async."),
         QT_TR_NOOP("Write async before that function.")},
        {"Runtime\\.UserCodeSyntaxError", "", std::nullopt,
         QT_TR_NOOP("The code can't be read. Usually a bracket, a quote, a comma or a colon is missing or "
                    "too many, at the place that is named or just before it."),
         QT_TR_NOOP("Correct the code, then press Save and test.")},

        {"Runtime\\.MarshalError", "Object of type (\\w+) is not JSON serializable", python,
         QT_TR_NOOP("The handler returned a value with a {1} in it, for which JSON has no form."),
         QT_TR_NOOP("Turn it into text, numbers, lists or dicts before returning it, for example with str() "
                    "or list().")},
        {"", "circular structure", node,
         QT_TR_NOOP("The handler returned an object that contains itself, for which JSON has no form."),
         QT_TR_NOOP("Return a new object with just the members that the caller needs.")},
        {"", "serialize a BigInt|BigInt", node,
         QT_TR_NOOP("The handler returned a BigInt, for which JSON has no form."),
         QT_TR_NOOP("Return it as text, with String(value), or as a Number where it is small enough.")},
        {"Runtime\\.MarshalError|Error|", "Unable to (?:stringify|marshal)|JSON serializable", std::nullopt,
         QT_TR_NOOP("The handler returned a value for which JSON has no form: an object that contains "
                    "itself, a BigInt, a set, a date …"),
         QT_TR_NOOP("Return only text, numbers, true, false, null, lists and plain objects.")},
        {"Function\\.ResponseSizeTooLarge|RequestEntityTooLarge|",
         "exceeded maximum allowed payload|body size is too long|Exceeded maximum", std::nullopt,
         QT_TR_NOOP("The result is larger than Lambda lets a function return."),
         QT_TR_NOOP("Return less: a part of the data, or the place where they are.")},
        {"Runtime\\.UnmarshalError", "", std::nullopt, QT_TR_NOOP("The event could not be read as JSON."),
         QT_TR_NOOP("Correct the event under Actions, Configure test event.")},
        {"Runtime\\.NodeJsExit", "", node,
         QT_TR_NOOP("The handler is async, and nothing was left to wait for though its promise had not "
                    "settled: an await on something that never happens."),
         QT_TR_NOOP("Resolve or reject every promise that the handler waits for.")},
        {"Runtime\\.UnhandledPromiseRejection", "", node,
         QT_TR_NOOP("A promise was rejected and nobody handled it, so the process was ended."),
         QT_TR_NOOP("Put await or return before the call that makes the promise, or add .catch() to it.")},
    };
    return rules;
}

} // namespace lambdesk
