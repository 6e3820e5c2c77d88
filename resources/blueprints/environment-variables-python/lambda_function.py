import os

# Read once, when the function is loaded. A variable may not be set, so each
# setting has a value of its own to fall back on.
GREETING = os.environ.get('GREETING', 'Hello')
SHOUT = os.environ.get('SHOUT') == 'yes'


def lambda_handler(event, context):
    # The platform sets variables too.
    print('Running', os.environ['AWS_LAMBDA_FUNCTION_NAME'], 'in', os.environ['AWS_REGION'])

    text = '{}, {}!'.format(GREETING, event['name'])
    return text.upper() if SHOUT else text
