import time


def lambda_handler(event, context):
    print('Function:', context.function_name, 'version', context.function_version)
    print('ARN:', context.invoked_function_arn)
    print('Memory:', context.memory_limit_in_mb, 'MB')
    print('Request ID:', context.aws_request_id)
    print('Log:', context.log_group_name, context.log_stream_name)

    done = 0
    while done < event['steps']:
        # Stopping in good order is better than being stopped by the time-out.
        remaining = context.get_remaining_time_in_millis()
        if remaining < 500:
            print('Only', remaining, 'ms left, so I stop here')
            break
        print('Step', done + 1, 'begins with', remaining, 'ms left')
        time.sleep(0.1)
        done += 1

    return {'done': done, 'of': event['steps']}
