// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the messages of a log group as JSON, read by AWS's SDK: `read_events.js GROUP`
'use strict';

const { CloudWatchLogsClient, paginateFilterLogEvents } = require('@aws-sdk/client-cloudwatch-logs');

(async () => {
    const messages = [];
    for await (const page of paginateFilterLogEvents({ client: new CloudWatchLogsClient({}) }, { logGroupName: process.argv[2] }))
        messages.push(...page.events.map(event => event.message));
    process.stdout.write(JSON.stringify(messages));
})();
