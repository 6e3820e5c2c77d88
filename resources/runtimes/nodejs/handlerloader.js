// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Finds the handler that a string like `dir/file.export.nested` names.

const fs = require('fs');
const Module = require('module');
const path = require('path');
const { failure } = require('./failure');

// Calls loop.start(handler) or loop.failToStart(error): at once for CommonJS, as asking for a promise would cost
// every cold start a turn of the event loop.
function loadHandler(taskRoot, handlerString, loop) {
    try {
        const name = splitHandler(handlerString);
        const file = findFile(taskRoot, name);
        if (isModule(file)) {
            importModule(file).then(
                (exported) => loop.start(pickHandler(exported, name.exported, handlerString)),
            ).catch((error) => loop.failToStart(loadFailure(error, file)));
            return;
        }
        let exported;
        try {
            exported = Module._load(file, null, false);
        } catch (error) {
            loop.failToStart(loadFailure(error, file));
            return;
        }
        loop.start(pickHandler(exported, name.exported, handlerString));
    } catch (error) {
        loop.failToStart(error);
    }
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
        throw failure('Runtime.MalformedHandlerName', 'Bad handler');
    }
    return { folder: handlerString.slice(0, slash), base: last.slice(0, dot), exported: last.slice(dot + 1) };
}

function isFile(file) {
    try {
        return fs.statSync(file).isFile();
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
        throw failure('Runtime.ImportModuleError', message);
    }
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
    for (let at = folder; ; at = path.dirname(at)) {
        let text;
        try {
            text = fs.readFileSync(path.join(at, 'package.json'), 'utf8');
        } catch (error) {
            if (at === path.dirname(at) || path.basename(at) === 'node_modules') {
                return undefined;
            }
            continue;
        }
        try {
            return JSON.parse(text).type;
        } catch (error) {
            return undefined;
        }
    }
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

function importModule(file) {
    return import(require('url').pathToFileURL(file).href);
}

function pickHandler(exported, members, handlerString) {
    let handler = exported;
    for (const member of members.split('.')) {
        handler = handler === undefined || handler === null ? undefined : handler[member];
    }
    if (handler === undefined || handler === null) {
        throw failure('Runtime.HandlerNotFound', `${handlerString} is undefined or not exported`);
    }
    if (typeof handler !== 'function') {
        throw failure('Runtime.HandlerNotFound', `${handlerString} is not a function`);
    }
    return handler;
}

function loadFailure(error, file) {
    if (error instanceof SyntaxError) {
        return failure('Runtime.UserCodeSyntaxError', String(error), placedStack(error, file));
    }
    if (error instanceof Error && error.code === 'MODULE_NOT_FOUND') {
        const list = error.message.includes('\nRequire stack:') ? '' : '\nRequire stack:';
        const message = `${error}${list}\n- ${runtimeFile()}`;
        const frames = error.stack.split('\n').filter((line) => /^\s+at /.test(line));
        return failure('Runtime.ImportModuleError', message,
            ['Runtime.ImportModuleError: ' + message].concat(frames).join('\n'));
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
