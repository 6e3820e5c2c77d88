print('Loading function')


# Lambda calls the handler with two things: the event, which is what the caller
# sent, and the context, which tells about this run.
def lambda_handler(event, context):
    print('value1 =', event['key1'])
    print('value2 =', event['key2'])
    print('value3 =', event['key3'])

    # What you return is the result; an exception would report an error.
    return event['key1']
