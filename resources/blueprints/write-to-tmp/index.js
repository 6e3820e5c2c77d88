const fs = require('fs');
const os = require('os');
const path = require('path');

// The folder is private to this execution environment and goes away with it.
const file = path.join(os.tmpdir(), 'notes.txt');

exports.handler = async (event) => {
    fs.appendFileSync(file, event.note + '\n');

    const notes = fs.readFileSync(file, 'utf8').trim().split('\n');
    console.log('The file has', fs.statSync(file).size, 'bytes');
    return { notes: notes };
};
