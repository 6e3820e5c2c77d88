// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Runtime client for Node.js 12 and later: takes events from the Lambda Runtime API and gives them to the
// function's handler. Started as `node bootstrap.js` in the task root; everything else comes from the environment.

const fs = require('fs');
const vm = require('vm');

const ownModules = Object.create(null);

// `require` for the files beside this one. The function must not find them in require.cache, and without the
// search for a package around each of them the environment starts two milliseconds earlier.
function requireOwn(name) {
    if (!name.startsWith('./')) {
        return require(name);
    }
    if (ownModules[name] === undefined) {
        const filename = __dirname + name.slice(1);
        const module = { exports: {} };
        ownModules[name] = module;
        vm.compileFunction(fs.readFileSync(filename, 'utf8'), ['require', 'module', '__dirname'], { filename })(
            requireOwn, module, __dirname);
    }
    return ownModules[name].exports;
}

// A process that is started ahead of need waits here, with the interpreter loaded and nothing of the function yet.
function waitAtGate() {
    const gate = Number(process.env._LAMBDESK_GATE);
    delete process.env._LAMBDESK_GATE;
    if (!gate) {
        return;
    }
    fs.writeSync(gate, 'r');
    if (fs.readSync(gate, Buffer.alloc(1)) === 0) {
        process.exit(0); // nobody needs it any more
    }
    fs.closeSync(gate);
}

const profile = process.env._LAMBDESK_PROFILE === '2016' ? '2016' : 'today';
delete process.env._LAMBDESK_PROFILE;

const { RuntimeClient } = requireOwn('./runtimeclient.js');
const { InvocationLoop } = requireOwn('./invocationloop.js');
const { loadHandler } = requireOwn('./handlerloader.js');

const client = new RuntimeClient(process.env.AWS_LAMBDA_RUNTIME_API);
requireOwn('./output.js').install(profile);
waitAtGate();
// Only in a file that Node has loaded itself may import() be used.
loadHandler(process.env.LAMBDA_TASK_ROOT || process.cwd(), process.env._HANDLER || '', (url) => import(url),
    new InvocationLoop(client, profile));
delete require.cache[__filename];
