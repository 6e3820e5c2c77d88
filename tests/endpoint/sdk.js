// SPDX-License-Identifier: GPL-3.0-or-later
// AWS's SDK for JavaScript against lambdesk-serve: the address is in AWS_ENDPOINT_URL, as a user sets it.
// `sdk.js RUNTIME ZIP-AS-BASE64`
'use strict';

const assert = require('node:assert/strict');
const test = require('node:test');
const lambda = require('@aws-sdk/client-lambda');

const [runtime, zip] = process.argv.slice(2);
const client = new lambda.LambdaClient({});
const send = (name, input) => client.send(new lambda[`${name}Command`](input));
const text = bytes => Buffer.from(bytes).toString();

test('a function from beginning to end', async () => {
    const created = await send('CreateFunction', {
        FunctionName: 'hello', Runtime: runtime, Handler: 'index.handler', Publish: true, Timeout: 60,
        Role: 'arn:aws:iam::000000000000:role/lambda_basic_execution', Code: { ZipFile: Buffer.from(zip, 'base64') },
    });
    assert.equal(created.Version, '1');
    await lambda.waitUntilFunctionActiveV2({ client, maxWaitTime: 30 }, { FunctionName: 'hello' });

    const run = await send('Invoke', { FunctionName: 'hello', Payload: '{"é":[1.0]}', LogType: 'Tail' });
    assert.equal(run.StatusCode, 200);
    assert.equal(run.FunctionError, undefined);
    assert.deepEqual(JSON.parse(text(run.Payload)).event, { 'é': [1] });
    assert.match(Buffer.from(run.LogResult, 'base64').toString(), /REPORT RequestId/);
    const version = await send('Invoke', { FunctionName: 'hello', Qualifier: '1' });
    assert.equal(version.ExecutedVersion, '1');

    const many = await Promise.all(Array.from({ length: 20 }, (_, n) =>
        send('Invoke', { FunctionName: 'hello', Payload: JSON.stringify({ n }) })));
    assert.deepEqual(many.map(each => JSON.parse(text(each.Payload)).event.n), many.map((_, n) => n));

    await lambda.waitUntilFunctionUpdatedV2({ client, maxWaitTime: 30 }, { FunctionName: 'hello' });
    const names = [];
    for await (const page of lambda.paginateListFunctions({ client, pageSize: 1 }, {}))
        names.push(...page.Functions.map(each => each.FunctionName));
    assert.deepEqual(names, ['hello']);
});

test('errors are the SDK\'s own classes', async () => {
    await assert.rejects(send('GetFunction', { FunctionName: 'nope' }), lambda.ResourceNotFoundException);
    await assert.rejects(send('Invoke', { FunctionName: 'nope' }), error =>
        error instanceof lambda.ResourceNotFoundException && error.message.startsWith('Function not found: arn:aws:'));
    await assert.rejects(send('PutFunctionConcurrency', { FunctionName: 'nope', ReservedConcurrentExecutions: 5000 }),
        lambda.InvalidParameterValueException);
    await assert.rejects(send('ListEventSourceMappings', {}), error => error.$metadata.httpStatusCode === 501);
});
