#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""CloudWatch Logs and CloudWatch of lambdesk-serve, read by real clients: botocore, AWS's SDK for JavaScript and, where
there is one, the AWS CLI. `test_cloudwatch.py PROGRAM NODE MODULES [AWS]`"""

import contextlib
import datetime
import json
import pathlib
import subprocess
import sys
import threading
import time
import unittest

try:
    import botocore.session as session
    from botocore.config import Config
except ImportError:  # a CLI that brings its own
    import awscli.botocore.session as session
    from awscli.botocore.config import Config

from lambdaapi import LambdaApi
from serve import PATIENCE, environment, node_runtime, zipped
from servetest import AwsCliTest

PROGRAM, NODE, MODULES, *REST = sys.argv[1:]
AWS = REST[0] if REST and not REST[0].startswith("-") else None
del sys.argv[1:]

CODE = """exports.handler = async event => {
    console.log('said é "' + event.n + '"', '\\u2713');
    console.error({ level: 'error', n: event.n });
    return event.n;
};
"""


class CloudWatchTest(AwsCliTest):
    program, cli = PROGRAM, AWS

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.functions = LambdaApi(cls.serve.url)
        own = session.get_session()
        own.set_credentials("key", "secret")
        # The newest protocol that the client and we know; nothing of this computer's own settings.
        cls.logs, cls.metrics = (
            own.create_client(service, region_name="eu-west-1", endpoint_url=cls.serve.url,
                              config=Config(retries={"max_attempts": 1})) for service in ("logs", "cloudwatch"))

    def create(self, name):
        self.functions.create(name, node_runtime(), "index.handler", zipped(index_js=CODE), 10)
        return f"/aws/lambda/{name}"

    def invoke(self, name, n):
        """What the run wrote, as it is told with its answer."""
        return self.functions.invoke(name, json.dumps({"n": n}).encode()).log

    def node(self, script, *arguments):
        return subprocess.run([NODE, pathlib.Path(__file__).with_name(script), *arguments], capture_output=True, text=True,
                              env=environment(self.serve) | {"NODE_PATH": MODULES}, timeout=PATIENCE)

    def stream(self, name):
        self.logs.create_log_group(logGroupName=name)
        self.logs.create_log_stream(logGroupName=name, logStreamName="s")
        return {"logGroupName": name, "logStreamName": "s"}

    def test_every_client_reads_the_same_bytes(self):
        group = self.create("same")
        written = self.invoke("same", 1) + self.invoke("same", 2)
        for mark in ("START RequestId: ", "END RequestId: ", "REPORT RequestId: ", 'said é "1" ✓', "\tERROR\t"):
            self.assertIn(mark, written)
        read = {}
        events = self.logs.filter_log_events(logGroupName=group)["events"]
        read["filter_log_events"] = [event["message"] for event in events]
        self.assertEqual(len({event["logStreamName"] for event in events}), 1)
        page = self.logs.get_log_events(logGroupName=group, logStreamName=events[0]["logStreamName"], startFromHead=True)
        read["get_log_events"] = [event["message"] for event in page["events"]]
        script = self.node("read_events.js", group)
        read["JavaScript"] = json.loads(script.stdout or script.stderr)
        if AWS:
            read["aws"] = [event["message"] for event in
                           self.aws("logs", "filter-log-events", "--log-group-name", group)["events"]]
            # A line each, with two columns before it.
            tail = subprocess.run([AWS, "--endpoint-url", self.serve.url, "logs", "tail", group, "--since", "1h"],
                                  capture_output=True, env=environment(self.serve), timeout=PATIENCE, check=True)
            lines = [line.split(b" ", 2)[2] for line in tail.stdout.splitlines() if line.startswith(b"20")]
            self.assertEqual(lines, [message.split("\n")[0].rstrip().encode() for message in read["aws"]])
        for client, messages in read.items():
            self.assertEqual("".join(messages).encode(), written.encode(), client)

    def test_the_sdk_for_javascript(self):
        group = self.create("sdk")
        self.invoke("sdk", 1)
        result = self.node("sdk_cloudwatch.js", group)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    @unittest.skipUnless(AWS, "there is no AWS CLI")
    def test_tail_follows(self):
        group = self.create("followed")
        self.invoke("followed", "before")
        tail = subprocess.Popen([AWS, "--endpoint-url", self.serve.url, "logs", "tail", group, "--follow"],
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                env=environment(self.serve) | {"PYTHONUNBUFFERED": "1"})
        watchdog = threading.Timer(PATIENCE, tail.kill)
        watchdog.start()
        with contextlib.ExitStack() as end:
            end.callback(tail.communicate)
            end.callback(tail.kill)
            end.callback(watchdog.cancel)
            lines = []

            def read_until(mark):
                while not lines or mark not in lines[-1]:
                    lines.append(tail.stdout.readline())
                    if not lines[-1]:
                        self.fail(tail.stderr.read())

            read_until("REPORT RequestId: ")
            self.assertIn("before", "".join(lines))
            lines.clear()
            self.invoke("followed", "after")
            read_until("REPORT RequestId: ")
            # Nothing twice.
            self.assertEqual([line.split(" ")[2] for line in lines if " START " in line], ["START"])
            self.assertNotIn("before", "".join(lines))
            self.assertIn('said é "after"', "".join(lines))

    @unittest.skipUnless(AWS, "there is no AWS CLI")
    def test_the_cli_with_logs(self):
        now = int(time.time() * 1000)
        named = ("--log-group-name", "/my/app")
        self.aws("logs", "create-log-group", *named, "--tags", "team=blue")
        self.aws("logs", "create-log-group", *named, fails="ResourceAlreadyExistsException")
        self.aws("logs", "create-log-stream", *named, "--log-stream-name", "s")
        self.aws("logs", "put-retention-policy", *named, "--retention-in-days", "14")
        put = self.aws("logs", "put-log-events", *named, "--log-stream-name", "s", "--log-events",
                       f"timestamp={now - 1000},message=one ERROR", f"timestamp={now},message=two")
        self.assertIn("nextSequenceToken", put)
        group, = self.aws("logs", "describe-log-groups", "--log-group-name-prefix", "/my/")["logGroups"]
        self.assertEqual((group["retentionInDays"], group["arn"]),
                         (14, "arn:aws:logs:eu-west-1:000000000000:log-group:/my/app:*"))
        stream, = self.aws("logs", "describe-log-streams", *named, "--order-by", "LastEventTime", "--descending")["logStreams"]
        self.assertEqual((stream["firstEventTimestamp"], stream["lastEventTimestamp"]), (now - 1000, now))
        event, = self.aws("logs", "filter-log-events", *named, "--filter-pattern", "ERROR")["events"]
        self.assertEqual(event["message"], "one ERROR")
        self.aws("logs", "filter-log-events", *named, "--filter-pattern", "[a", fails="Invalid filter pattern")
        self.aws("logs", "tail", "/nope", fails="The specified log group does not exist.")
        query = self.aws("logs", "start-query", *named, "--start-time", str(now // 1000 - 60), "--end-time", str(now // 1000),
                         "--query-string", "fields @message | sort @timestamp desc | limit 1")["queryId"]
        deadline = time.monotonic() + PATIENCE
        while (answer := self.aws("logs", "get-query-results", "--query-id", query))["status"] != "Complete":
            self.assertLess(time.monotonic(), deadline, answer)
        self.assertEqual(answer["results"][0][0], {"field": "@message", "value": "two"})
        self.assertEqual(self.aws("logs", "list-tags-log-group", *named), {"tags": {"team": "blue"}})
        self.aws("logs", "delete-log-stream", *named, "--log-stream-name", "s")
        self.aws("logs", "delete-log-group", *named)
        self.aws("logs", "describe-log-streams", *named, fails="ResourceNotFoundException")

    @unittest.skipUnless(AWS, "there is no AWS CLI")
    def test_the_cli_with_metrics(self):
        self.aws("cloudwatch", "put-metric-data", "--namespace", "Cli", "--metric-name", "m", "--value", "3", "--unit",
                 "Count", "--dimensions", "A=b")
        metric, = self.aws("cloudwatch", "list-metrics", "--namespace", "Cli")["Metrics"]
        self.assertEqual(metric["Dimensions"], [{"Name": "A", "Value": "b"}])
        self.create("counted")
        self.invoke("counted", 1)
        now = datetime.datetime.now(datetime.timezone.utc)
        times = ("--start-time", (now - datetime.timedelta(minutes=10)).isoformat(), "--end-time",
                 (now + datetime.timedelta(minutes=10)).isoformat(), "--period", "60")
        counted = self.aws("cloudwatch", "get-metric-statistics", "--namespace", "AWS/Lambda", "--metric-name", "Invocations",
                           "--dimensions", "Name=FunctionName,Value=counted", "--statistics", "Sum", *times)
        self.assertEqual([(point["Sum"], point["Unit"]) for point in counted["Datapoints"]], [(1.0, "Count")])
        self.aws("cloudwatch", "put-metric-data", "--namespace", "AWS/Lambda", "--metric-name", "m", "--value", "3",
                 fails="InvalidParameterValue")
        self.aws("cloudwatch", "describe-alarms", fails="DescribeAlarms")

    def test_botocore_reads_logs_in_pages(self):
        named = self.stream("pages")
        now = int(time.time() * 1000)
        written = [f"event {n}" for n in range(25)]
        self.logs.put_log_events(**named, logEvents=[{"timestamp": now + n // 3, "message": message}
                                                     for n, message in enumerate(written)])
        paginator = self.logs.get_paginator("filter_log_events")
        pages = list(paginator.paginate(logGroupName="pages", PaginationConfig={"PageSize": 10}))
        self.assertEqual([event["message"] for page in pages for event in page["events"]], written)
        self.assertGreater(len(pages), 2)
        read, token = [], None
        while True:
            more = {"nextToken": token} if token else {}
            page = self.logs.get_log_events(**named, startFromHead=True, limit=10, **more)
            read += [event["message"] for event in page["events"]]
            if page["nextForwardToken"] == token:
                break
            token = page["nextForwardToken"]
        self.assertEqual(read, written)
        self.assertEqual([event["message"] for event in self.logs.get_log_events(**named, limit=3)["events"]], written[-3:])
        for n in range(55):
            self.logs.create_log_stream(logGroupName="pages", logStreamName=f"more {n:02}")
        streams = self.logs.get_paginator("describe_log_streams").paginate(logGroupName="pages").build_full_result()["logStreams"]
        self.assertEqual([stream["logStreamName"] for stream in streams], [f"more {n:02}" for n in range(55)] + ["s"])

    def test_botocore_knows_the_errors(self):
        named = self.stream("errors")
        now = int(time.time() * 1000)
        exceptions = self.logs.exceptions
        for kind, operation, arguments in (
                (exceptions.ResourceNotFoundException, "get_log_events", {**named, "logStreamName": "nope"}),
                (exceptions.ResourceAlreadyExistsException, "create_log_stream", named),
                (exceptions.InvalidParameterException, "get_log_events", {**named, "nextToken": "f/1/s"}),
                (exceptions.InvalidParameterException, "put_log_events", {**named, "logEvents": [
                    {"timestamp": now, "message": "b"}, {"timestamp": now - 1, "message": "a"}]}),
                (exceptions.MalformedQueryException, "start_query", {
                    "logGroupName": "errors", "startTime": 1, "endTime": 2, "queryString": "fields |"})):
            with self.subTest(operation=operation), self.assertRaises(kind):
                getattr(self.logs, operation)(**arguments)
        day = 24 * 60 * 60 * 1000
        rejected = self.logs.put_log_events(**named, logEvents=[{"timestamp": now - 15 * day, "message": "old"}])
        self.assertEqual(rejected["rejectedLogEventsInfo"], {"tooOldLogEventEndIndex": 1})

    def test_botocore_with_metrics(self):
        now = datetime.datetime.now(datetime.timezone.utc)
        times = {"StartTime": now - datetime.timedelta(hours=1), "EndTime": now + datetime.timedelta(minutes=5)}
        dimensions = [{"Name": "A", "Value": "b & c"}]
        self.metrics.put_metric_data(Namespace="Boto", MetricData=[
            {"MetricName": "m", "Dimensions": dimensions, "Timestamp": now, "Values": [1.5, 2.5], "Counts": [3.0, 1.0],
             "Unit": "Seconds"} for _ in range(150)])
        metric, = self.metrics.list_metrics(Namespace="Boto", Dimensions=[{"Name": "A"}])["Metrics"]
        self.assertEqual(metric, {"Namespace": "Boto", "MetricName": "m", "Dimensions": dimensions})
        point, = self.metrics.get_metric_statistics(Namespace="Boto", MetricName="m", Dimensions=dimensions, Period=60,
                                                    Statistics=["Sum", "SampleCount", "Minimum"], **times)["Datapoints"]
        self.assertEqual((point["Sum"], point["SampleCount"], point["Minimum"], point["Unit"]), (1050.0, 600.0, 1.5, "Seconds"))
        self.assertEqual(point["Timestamp"], now.replace(second=0, microsecond=0))
        data, = self.metrics.get_metric_data(MetricDataQueries=[{"Id": "x", "MetricStat": {
            "Metric": metric, "Period": 60, "Stat": "p90"}}], **times)["MetricDataResults"]
        self.assertEqual((data["Id"], data["StatusCode"], len(data["Values"])), ("x", "Complete", 1))
        data, = self.metrics.get_metric_data(MetricDataQueries=[
            {"Id": "m", "MetricStat": {"Metric": metric, "Period": 60, "Stat": "Sum"}, "ReturnData": False},
            {"Id": "x", "Expression": "m * 2"}], **times)["MetricDataResults"]
        self.assertEqual((data["Id"], data["Values"]), ("x", [2100.0]))
        with self.assertRaisesRegex(self.metrics.exceptions.ClientError, "Error in expression 'x'"):
            self.metrics.get_metric_data(MetricDataQueries=[{"Id": "x", "Expression": "1"}], **times)
        with self.assertRaises(self.metrics.exceptions.InvalidParameterValueException):
            self.metrics.get_metric_statistics(Namespace="Boto", MetricName="m", Period=61, Statistics=["Sum"], **times)


if __name__ == "__main__":
    unittest.main()
