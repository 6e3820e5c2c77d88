// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>

#include <QHash>
#include <QList>
#include <QString>

namespace lambdesk
{

/// Sizes, counts and times that the platform allows. MB are MiB, as on the platform.
struct Quotas {
    int memoryMinimumMb = 0;
    int memoryMaximumMb = 0;
    int memoryStepMb = 1;
    int memoryDefaultMb = 0;
    int ephemeralStorageMinimumMb = 0;
    int ephemeralStorageMaximumMb = 0; ///< as the minimum: the platform of that time had one size for all
    int ephemeralStorageDefaultMb = 0;
    int timeoutMinimumSeconds = 0;
    int timeoutMaximumSeconds = 0;
    int timeoutDefaultSeconds = 0;
    int concurrentExecutions = 0;
    qint64 synchronousRequestBytes = 0;
    qint64 synchronousResponseBytes = 0;
    qint64 asynchronousRequestBytes = 0;
    int asynchronousRetries = 0;          ///< tries after the first one, at most and unless said otherwise
    int asynchronousRetryWaitSeconds = 0; ///< before the first retry; the second waits twice as long
    int asynchronousAgeMinimumSeconds = 0;
    int asynchronousAgeMaximumSeconds = 0;
    int asynchronousHops = 0; ///< how far an event may go from destination to destination
    int unreservedConcurrencyMinimum = 0;
    qint64 controlRequestBytes = 0; ///< body of a request to the endpoint, an invocation's apart
    int clientContextBytes = 0;     ///< as base64
    int logTailBytes = 0;
    int aliasNameLength = 0;
    int statementIdLength = 0;
    int policyBytes = 0;
    int tagsPerFunction = 0;
    qint64 codeStorageBytes = 0;
    int functionNameLength = 0;
    int descriptionLength = 0;
    int handlerLength = 0;
    int layersPerFunction = 0;         ///< 0: the platform of that time had no layers
    int environmentVariablesBytes = 0; ///< 0: the platform of that time had no environment variables
    int testEventsPerFunction = 0;
    qint64 inlineCodeBytes = 0;
    qint64 packageZippedBytes = 0;
    qint64 packageUnzippedBytes = 0;
    int initSeconds = 0;
    int processes = 0;       ///< of one environment, threads included
    int openFiles = 0;       ///< of one process
    int memoryMbPerCore = 0; ///< a function with that much has one core's time

    /// Whether the size of /tmp is a function's own to set.
    bool hasEphemeralStorageSizes() const { return ephemeralStorageMinimumMb < ephemeralStorageMaximumMb; }

    bool operator==(const Quotas &) const = default;
};

/// How a run is billed. Money is US dollars; GB are GiB.
struct Billing {
    int roundingMilliseconds = 1;
    bool initIsBilled = false;
    double dollarsPerGbSecond = 0;
    double dollarsPerMillionRequests = 0;
    int freeEphemeralStorageMb = 0;       ///< of each function's; what is above is billed
    double dollarsPerStorageGbSecond = 0; ///< of what is billed
    double freeGbSecondsPerMonth = 0;
    qint64 freeRequestsPerMonth = 0;

    /// The time that is billed for a run, in whole milliseconds: rounded up, at least one step.
    qint64 billedMilliseconds(double durationMs, double initMs) const;
    /// What isn't free of so much ephemeral storage.
    int billedStorageMb(int ephemeralStorageMb) const;
    /// Dollars for 100 ms at `memoryMb`, requests and free tier left out.
    double dollarsPer100Ms(int memoryMb) const;
    /// Dollars for a million runs of `billedMs` each at `memoryMb`, requests included, free tier left out.
    double dollarsPerMillionRuns(int memoryMb, qint64 billedMs) const;
    /// What ephemeral storage adds to that.
    double storageDollarsPerMillionRuns(int ephemeralStorageMb, qint64 billedMs) const;

    bool operator==(const Billing &) const = default;
};

/// The platform as it was at one time: quotas, prices, rounding, wording. Read from
/// resources/platform/profile-<id>.json; nothing in code names such a number.
struct PlatformProfile {
    QString id;    ///< `today`, `2016`
    QString title; ///< for a list of profiles
    QString region;
    QString accountId;
    Quotas quotas;
    Billing billing;
    /// Texts with {placeholders} that changed over time. `log.…` are whole lines with their line ends (empty:
    /// the platform of that time wrote no such line), `error.…` are whole JSON payloads (`error.uncaught`
    /// empty: the error itself is the payload), `functionError.reported` is what X-Amz-Function-Error says of
    /// an error that the function reported. Times in milliseconds and {seconds} are filled in with two
    /// decimals.
    QHash<QString, QString> wording;

    /// `wording[key]` with each {name} replaced; an unknown key is a mistake of ours and asserts.
    QString text(const QString &key, const QHash<QString, QString> &values) const;
    /// `arn:aws:lambda:REGION:ACCOUNT:function:NAME`
    QString functionArn(const QString &functionName) const;

    bool operator==(const PlatformProfile &) const = default;
};

/// Reads and checks one profile file; the error names the file and the member.
Result<PlatformProfile> readPlatformProfile(const QString &file);

} // namespace lambdesk
