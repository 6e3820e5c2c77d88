// An error type of your own makes it plain in the result what went wrong.
class BrokenOrderError extends Error {
    constructor(message) {
        super(message);
        this.name = 'BrokenOrderError';
    }
}

function check(order) {
    if (order.pieces === undefined) {
        throw new BrokenOrderError('Order ' + order.id + ' does not say how many pieces');
    }
    if (order.pieces === 0) {
        throw new RangeError('Order ' + order.id + ' is empty');
    }
}

exports.handler = async (event) => {
    for (const order of event.orders) {
        try {
            check(order);
            console.log('Order', order.id, 'is fine');
        } catch (error) {
            // Deal with what you expect, and let everything else through: an error
            // that nobody catches makes the run fail.
            if (!(error instanceof RangeError)) {
                throw error;
            }
            console.warn('Skipped:', error.message);
        }
    }
    return event.orders.length + ' orders checked';
};
