# SPDX-License-Identifier: GPL-3.0-or-later
import os
import subprocess
import sys

print("at load")


def prints(event, context):
    print("one\ntwo")
    print("é", 1, None)


def order(event, context):
    for i in range(3):
        print("stdout %d" % i)
        print("stderr %d" % i, file=sys.stderr)
        subprocess.call(["/bin/sh", "-c", "echo child %d" % i])


def unfinished(event, context):
    print("no end of line", end="")


def live(event, context):
    print("before")
    os.write(1, b"written past python\n")
    print("after")


def ten_megabytes(event, context):
    print("x" * 10000000)
    print("end")


def nonblocking(event, context):
    os.set_blocking(1, False)
    print("x" * 10000000)
    print("end")


def context_log(event, context):
    context.log("through the context")
    context.log("twice\n")


def replaced(event, context):
    sys.stdout = None
    return "fine"
