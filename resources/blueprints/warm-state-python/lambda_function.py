from datetime import datetime, timezone

# This part runs once for each execution environment: at its cold start.
LOADED_AT = datetime.now(timezone.utc)
runs = 0
print('Cold start: the code is loaded')


# The handler runs for each event. What it leaves in globals is there the next
# time, if the next event comes to the same environment. Nothing promises that it
# does: keep caches and connections here, never data that must not be lost.
def lambda_handler(event, context):
    global runs
    runs += 1
    return {
        'runsInThisEnvironment': runs,
        'coldStart': runs == 1,
        'loadedAt': LOADED_AT.isoformat(),
    }
