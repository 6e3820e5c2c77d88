// This part runs once for each execution environment: at its cold start.
const loadedAt = new Date();
let runs = 0;
console.log('Cold start: the code is loaded');

// The handler runs for each event. What it leaves in globals is there the next
// time, if the next event comes to the same environment. Nothing promises that it
// does: keep caches and connections here, never data that must not be lost.
exports.handler = async () => {
    runs += 1;
    return {
        runsInThisEnvironment: runs,
        coldStart: runs === 1,
        loadedAt: loadedAt.toISOString()
    };
};
