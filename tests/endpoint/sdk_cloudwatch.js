// SPDX-License-Identifier: GPL-3.0-or-later
// AWS's SDK for JavaScript as a client of CloudWatch Logs and CloudWatch: the address is in AWS_ENDPOINT_URL.
// `sdk_cloudwatch.js GROUP`, the log group of a function that has been invoked.
'use strict';

const assert = require('node:assert/strict');
const test = require('node:test');
const cloudwatch = require('@aws-sdk/client-cloudwatch');
const logs = require('@aws-sdk/client-cloudwatch-logs');
const { AwsQueryProtocol, AwsSmithyRpcV2CborProtocol } = require('@aws-sdk/core/protocols');

const [group] = process.argv.slice(2);
const logsClient = new logs.CloudWatchLogsClient({});
const sendLogs = (name, input) => logsClient.send(new logs[`${name}Command`](input));

test('log events', async () => {
    const logGroupName = 'sdk', logStreamName = 'stream', now = Date.now();
    await sendLogs('CreateLogGroup', { logGroupName, tags: { made: 'here' } });
    await sendLogs('CreateLogStream', { logGroupName, logStreamName });
    const put = await sendLogs('PutLogEvents', {
        logGroupName, logStreamName, logEvents: [1, 2, 3, 4, 5].map(n => ({ timestamp: now + n, message: `${n} é` })),
    });
    assert.equal(put.rejectedLogEventsInfo, undefined);
    const found = [];
    for await (const page of logs.paginateFilterLogEvents({ client: logsClient, pageSize: 2 }, { logGroupName }))
        found.push(...page.events.map(event => event.message));
    assert.deepEqual(found, ['1 é', '2 é', '3 é', '4 é', '5 é']);
    const read = [];
    const pages = logs.paginateGetLogEvents({ client: logsClient, pageSize: 2, stopOnSameToken: true },
        { logGroupName, logStreamName, startFromHead: true });
    for await (const page of pages)
        read.push(...page.events.map(event => event.message));
    assert.deepEqual(read, found);
    const { logGroups: [described] } = await sendLogs('DescribeLogGroups', { logGroupNamePrefix: 'sdk' });
    assert.match(described.arn, /^arn:aws:logs:eu-west-1:\d{12}:log-group:sdk:\*$/);
    await sendLogs('TagResource', { resourceArn: described.logGroupArn, tags: { more: '1' } });
    const { tags } = await sendLogs('ListTagsForResource', { resourceArn: described.logGroupArn });
    assert.deepEqual(tags, { made: 'here', more: '1' });
    await sendLogs('DeleteLogGroup', { logGroupName });
});

test('a query of Logs Insights', async () => {
    const seconds = Math.floor(Date.now() / 1000);
    const { queryId } = await sendLogs('StartQuery', {
        logGroupName: group, startTime: seconds - 3600, endTime: seconds,
        queryString: 'filter @type = "REPORT" | stats max(@duration) as slowest, count() as runs',
    });
    let answer;
    do
        answer = await sendLogs('GetQueryResults', { queryId });
    while (answer.status === 'Scheduled' || answer.status === 'Running');
    assert.equal(answer.status, 'Complete');
    const row = Object.fromEntries(answer.results[0].map(({ field, value }) => [field, value]));
    assert.ok(Number(row.runs) >= 1 && Number(row.slowest) > 0, JSON.stringify(row));
});

test('errors of logs are the SDK\'s own classes', async () => {
    await assert.rejects(sendLogs('FilterLogEvents', { logGroupName: 'nope' }), logs.ResourceNotFoundException);
    await assert.rejects(sendLogs('CreateLogGroup', { logGroupName: group }), logs.ResourceAlreadyExistsException);
    await assert.rejects(sendLogs('FilterLogEvents', { logGroupName: group, filterPattern: '{' }), logs.InvalidParameterException);
    await assert.rejects(sendLogs('StartQuery', { logGroupName: group, startTime: 1, endTime: 2, queryString: 'no query' }),
        logs.MalformedQueryException);
});

const protocols = {
    'the SDK\'s own choice': {},
    'the Query protocol': {
        protocol: new AwsQueryProtocol({
            defaultNamespace: 'com.amazonaws.cloudwatch', version: '2010-08-01',
            xmlNamespace: 'http://monitoring.amazonaws.com/doc/2010-08-01/',
        }),
    },
    // With a packed body this version of the client says its length as it was before.
    'RPC in CBOR': {
        protocol: new AwsSmithyRpcV2CborProtocol({ defaultNamespace: 'com.amazonaws.cloudwatch' }),
        disableRequestCompression: true,
    },
};

for (const [name, settings] of Object.entries(protocols)) {
    test(`metrics by ${name}`, async () => {
        const client = new cloudwatch.CloudWatchClient(settings);
        const send = (operation, input) => client.send(new cloudwatch[`${operation}Command`](input));
        const Namespace = `Sdk ${Object.keys(protocols).indexOf(name)}`, MetricName = 'm';
        const Dimensions = [{ Name: 'Which', Value: 'a<b' }];
        const now = new Date(), StartTime = new Date(now - 600e3), EndTime = new Date(+now + 600e3);
        // Enough of it for the client to pack the body, where it does so.
        const MetricData = Array.from({ length: 200 }, (_, n) =>
            ({ MetricName, Dimensions, Timestamp: now, Value: n + 0.5, Unit: 'Milliseconds' }));
        await send('PutMetricData', { Namespace, MetricData });
        assert.deepEqual((await send('ListMetrics', { Namespace })).Metrics, [{ Namespace, MetricName, Dimensions }]);
        const { Datapoints: [point] } = await send('GetMetricStatistics', {
            Namespace, MetricName, Dimensions, StartTime, EndTime, Period: 60, Statistics: ['Sum', 'Maximum', 'SampleCount'],
        });
        assert.deepEqual([point.Sum, point.Maximum, point.SampleCount, point.Unit], [20000, 199.5, 200, 'Milliseconds']);
        assert.equal(+point.Timestamp, Math.floor(now / 60e3) * 60e3);
        const { Datapoints: [extended] } = await send('GetMetricStatistics', {
            Namespace, MetricName, Dimensions, StartTime, EndTime, Period: 60, ExtendedStatistics: ['p50'],
        });
        assert.ok(Math.abs(extended.ExtendedStatistics.p50 - 100) < 5, JSON.stringify(extended));
        const MetricStat = { Metric: { Namespace, MetricName, Dimensions }, Period: 60, Stat: 'Average' };
        const { MetricDataResults: [data] } = await send('GetMetricData',
            { StartTime, EndTime, MetricDataQueries: [{ Id: 'a', MetricStat, Label: 'See' }] });
        assert.deepEqual([data.Label, data.Values, data.StatusCode], ['See', [100], 'Complete']);
        assert.equal(+data.Timestamps[0], +point.Timestamp);
        await assert.rejects(send('GetMetricStatistics', {
            Namespace, MetricName, StartTime: EndTime, EndTime: StartTime, Period: 60, Statistics: ['Sum'],
        }), error => /InvalidParameterValue/.test(error.name) && error.message.startsWith('The parameter StartTime'));
    });
}
