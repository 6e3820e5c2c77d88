// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

console.log('at load');
exports.levels = async () => {
    console.log('log %d %s %j', 1, 'two', { three: 3 });
    console.info('info', { a: { b: { c: { d: 1 } } } });
    console.debug('debug');
    console.warn('warn');
    console.error('error');
    console.trace('trace');
};
exports.lines = async () => console.log('one\ntwo\n\nthree');
exports.errors = async () => console.log(new Error('shown'));
exports.raw = async () => {
    process.stdout.write('raw\nlines\n');
    process.stderr.write('and stderr\n');
};
exports.order = async () => {
    for (let i = 0; i < 3; i++) {
        console.log('console ' + i);
        process.stdout.write('stdout ' + i + '\n');
        console.error('error ' + i);
        process.stderr.write('stderr ' + i + '\n');
    }
};
exports.tenMegabytes = async () => {
    console.log('x'.repeat(10e6));
    process.stdout.write('y'.repeat(10e6) + '\n');
    console.log('end');
};
exports.tenMegabytesThenExit = async () => {
    process.stdout.write('y'.repeat(10e6) + '\nend\n');
    process.exit(0);
};
