// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Runtime client for Node.js 12 and later: takes events from the Lambda Runtime API and gives them to the
// function's handler. Started as `node bootstrap.js` in the task root; everything else comes from the environment.

const profile = process.env._LAMBDESK_PROFILE === '2016' ? '2016' : 'today';
delete process.env._LAMBDESK_PROFILE;

const output = require('./output');
const { RuntimeClient } = require('./runtimeclient');
const { loadHandler } = require('./handlerloader');
const { InvocationLoop } = require('./invocationloop');

const client = new RuntimeClient(process.env.AWS_LAMBDA_RUNTIME_API);
output.install(profile);
const loop = new InvocationLoop(client, profile);
hideOwnModules();
loadHandler(process.env.LAMBDA_TASK_ROOT || process.cwd(), process.env._HANDLER || '', loop);

// The function's code must find none of these files among its own modules.
function hideOwnModules() {
    for (const file of Object.keys(require.cache)) {
        if (file.startsWith(__dirname)) {
            delete require.cache[file];
        }
    }
    module.children.length = 0;
}
