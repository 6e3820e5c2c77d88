exports.handler = async (event) => {
    console.debug('Details for the one who looks for a mistake');
    console.log('What happens: order %d has %d item(s)', event.order, event.items.length);
    console.info('info() is another name for log()');
    console.warn('Something looks odd, but the work goes on');
    console.error('Something went wrong; the run itself may still succeed');

    // Objects are shown with what is in them. JSON on one line is easier to search.
    console.log('As an object:', event);
    console.log('As JSON:', JSON.stringify(event));

    return 'See the log';
};
