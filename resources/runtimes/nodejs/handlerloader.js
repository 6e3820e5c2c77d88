// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Finds the handler that a string like `dir/file.export.nested` names.

const fs = require('fs');
const Module = require('module');
const path = require('path');

// Calls loop.start(handler) or loop.failToStart(error): at once for CommonJS, as asking for a promise would cost
// every cold start a turn of the event loop.
function loadHandler(taskRoot, handlerString, importUrl, loop) {
    try {
        const name = splitHandler(handlerString);
        const file = findFile(taskRoot, name);
        if (isModule(file)) {
            importUrl(require('url').pathToFileURL(file).href).then(
                (exported) => loop.start(pickHandler(exported, name, handlerString)),
            ).catch((error) => loop.failToStart(loadFailure(error, file, name.base)));
            return;
        }
        let exported;
        try {
            exported = Module._load(file, null, false);
        } catch (error) {
            loop.failToStart(loadFailure(error, file, name.base));
            return;
        }
        loop.start(pickHandler(exported, name, handlerString));
    } catch (error) {
        loop.failToStart(error);
    }
}

// Loaded when needed, as most functions never fail.
function failure(...parts) {
    return require('./failure.js').failure(...parts);
}

function splitHandler(handlerString) {
    if (handlerString.includes('..')) {
        throw failure('Runtime.MalformedHandlerName', `'${handlerString}' is not a valid handler name. ` +
            'Use absolute paths when specifying root directories in handler names.');
    }
    const slash = handlerString.lastIndexOf('/') + 1;
    const last = handlerString.slice(slash);
    const dot = last.indexOf('.');
    if (dot < 0) {
        throw failure('Runtime.MalformedHandlerName', 'Bad handler', { era2016: { message: `Bad handler ${handlerString}` } });
    }
    return { folder: handlerString.slice(0, slash), base: last.slice(0, dot), exported: last.slice(dot + 1) };
}

function isFile(file) {
    try {
        const found = fs.statSync(file, { throwIfNoEntry: false });
        return found !== undefined && found.isFile();
    } catch (error) {
        return false;
    }
}

function findFile(taskRoot, { folder, base }) {
    const stem = path.resolve(taskRoot, folder, base);
    for (const extension of ['', '.js', '.mjs', '.cjs']) {
        if (isFile(stem + extension)) {
            return stem + extension;
        }
    }
    try {
        return Module.createRequire(path.join(taskRoot, 'handler')).resolve(folder === '' ? './' + base : stem);
    } catch (error) {
        // not a folder or a further kind of file, so a package
    }
    try {
        return Module.createRequire(path.join(taskRoot, 'handler')).resolve(folder + base);
    } catch (error) {
        const message = `Error: Cannot find module '${base}'\nRequire stack:\n- ${runtimeFile()}`;
        throw failure('Runtime.ImportModuleError', message, { era2016: missing2016(`Cannot find module '${base}'`, base) });
    }
}

function missing2016(message, base) {
    return { type: 'Error', message, log: `Unable to import module '${base}': Error` };
}

// Where the platform has its own client, whose name users know from the messages of missing modules.
function runtimeFile() {
    return path.join(process.env.LAMBDA_RUNTIME_DIR || '/var/runtime', 'index.mjs');
}

function isModule(file) {
    if (file.endsWith('.mjs')) {
        return true;
    }
    if (!file.endsWith('.js')) {
        return false;
    }
    const type = packageType(path.dirname(file));
    return type === 'module' || (type === undefined && hasModuleSyntax(file));
}

function packageType(folder) {
    for (let at = folder; path.basename(at) !== 'node_modules'; at = path.dirname(at)) {
        const file = path.join(at, 'package.json');
        if (fs.existsSync(file)) {
            try {
                return JSON.parse(fs.readFileSync(file, 'utf8')).type;
            } catch (error) {
                return undefined;
            }
        }
        if (at === path.dirname(at)) {
            break;
        }
    }
    return undefined;
}

// Compiling is the only sure way to know, and costs nothing for files without a line that looks like it.
function hasModuleSyntax(file) {
    const source = fs.readFileSync(file, 'utf8');
    if (!/^\s*(import|export)\b|import\.meta/m.test(source)) {
        return false;
    }
    try {
        new (require('vm').Script)(Module.wrap(source.replace(/^#!.*/, '')), { filename: file });
        return false;
    } catch (error) {
        return error instanceof SyntaxError &&
            /Cannot use import statement outside a module|Unexpected token '?export'?|import\.meta/.test(error.message);
    }
}

function pickHandler(exported, name, handlerString) {
    let handler = exported;
    for (const member of name.exported.split('.')) {
        handler = handler === undefined || handler === null ? undefined : handler[member];
    }
    if (typeof handler === 'function') {
        return handler;
    }
    const problem = handler === undefined || handler === null ? 'is undefined or not exported' : 'is not a function';
    throw failure('Runtime.HandlerNotFound', `${handlerString} ${problem}`, {
        era2016: { message: `Handler '${name.exported}' missing on module '${name.base}'` },
    });
}

function loadFailure(error, file, base) {
    if (error instanceof SyntaxError) {
        return failure('Runtime.UserCodeSyntaxError', String(error), {
            stack: placedStack(error, file),
            era2016: { type: 'SyntaxError', message: error.message, log: `Syntax error in module '${base}': SyntaxError` },
        });
    }
    if (error instanceof Error && error.code === 'MODULE_NOT_FOUND') {
        const list = error.message.includes('\nRequire stack:') ? '' : '\nRequire stack:';
        const message = `${error}${list}\n- ${runtimeFile()}`;
        const frames = error.stack.split('\n').filter((line) => /^\s+at /.test(line));
        return failure('Runtime.ImportModuleError', message, {
            stack: ['Runtime.ImportModuleError: ' + message].concat(frames).join('\n'),
            era2016: missing2016(error.message.split('\n')[0], base),
        });
    }
    return error;
}

// Node puts file, line and source before the stack of a CommonJS file only; of a module it tells them when asked to
// check the file.
function placedStack(error, file) {
    const stack = String(error.stack);
    if (!stack.startsWith('SyntaxError')) {
        return stack;
    }
    const check = require('child_process').spawnSync(process.execPath, ['--check', file], { encoding: 'utf8', env: {} });
    const end = (check.stderr || '').indexOf('\n\nSyntaxError');
    return end > 0 ? check.stderr.slice(0, end).replace('file://', '') + '\n\n' + stack : stack;
}

module.exports = { loadHandler };
