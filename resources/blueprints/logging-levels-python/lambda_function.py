import json
import logging

# The root logger lets only warnings and worse through until it is told otherwise.
logger = logging.getLogger()
logger.setLevel(logging.DEBUG)


def lambda_handler(event, context):
    print('A printed line goes to the log as it is')

    logger.debug('Details for the one who looks for a mistake')
    logger.info('What happens: order %d has %d item(s)', event['order'], len(event['items']))
    logger.warning('Something looks odd, but the work goes on')
    logger.error('Something went wrong; the run itself may still succeed')
    logger.critical('Worse than an error')

    # JSON on one line is easy to search.
    logger.info('The event: %s', json.dumps(event))

    return 'See the log'
