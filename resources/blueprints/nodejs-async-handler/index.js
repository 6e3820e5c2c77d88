// An async function may wait for other work with `await`. Its result is what it
// returns; an error that it throws makes the run fail.
exports.handler = async (event) => {
    console.log('Measuring', event.width, 'by', event.height);

    const area = await measure(event.width, event.height);

    return { area: area };
};

// Stands for anything that takes a while: a database, a web service, a file.
function measure(width, height) {
    return new Promise((resolve) => {
        setTimeout(() => resolve(width * height), 100);
    });
}
