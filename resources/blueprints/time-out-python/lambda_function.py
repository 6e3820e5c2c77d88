import time


def lambda_handler(event, context):
    for _ in range(event['seconds']):
        print('Working,', context.get_remaining_time_in_millis(), 'ms left')
        time.sleep(1)

    # With the sample event this line is never reached.
    return 'Done after {} seconds'.format(event['seconds'])
