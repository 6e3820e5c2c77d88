// Read once, when the function is loaded. A variable that isn't set is undefined,
// so each setting has a value of its own to fall back on.
const greeting = process.env.GREETING || 'Hello';
const shout = process.env.SHOUT === 'yes';

exports.handler = async (event) => {
    // The platform sets variables too.
    console.log('Running', process.env.AWS_LAMBDA_FUNCTION_NAME, 'in', process.env.AWS_REGION);

    const text = greeting + ', ' + event.name + '!';
    return shout ? text.toUpperCase() : text;
};
