# An error type of your own makes it plain in the result what went wrong.
class BrokenOrderError(Exception):
    pass


class EmptyOrderError(Exception):
    pass


def check(order):
    if 'pieces' not in order:
        raise BrokenOrderError('Order {} does not say how many pieces'.format(order['id']))
    if order['pieces'] == 0:
        raise EmptyOrderError('Order {} is empty'.format(order['id']))


def lambda_handler(event, context):
    for order in event['orders']:
        try:
            check(order)
            print('Order', order['id'], 'is fine')
        except EmptyOrderError as error:
            # Deal with what you expect, and let everything else through: an error
            # that nobody catches makes the run fail.
            print('Skipped:', error)

    return '{} orders checked'.format(len(event['orders']))
