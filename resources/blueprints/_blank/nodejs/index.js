exports.handler = async (event, context) => {
    // Your code goes here. What you return is the result.
    return 'Hello from Lambda';
};
