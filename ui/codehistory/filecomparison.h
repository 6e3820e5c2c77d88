// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textcomparison.h"

#include <model/core/result.h>
#include <model/packages/codereference.h>
#include <model/packages/packagecontents.h>

#include <QFuture>
#include <QWidget>

#include <functional>

class QLabel;
class QStackedWidget;

namespace lambdesk
{

class ComparisonView;
struct Services;

/// One file of two packages: texts side by side, of anything else sizes and hashes.
class FileComparison final : public QWidget
{
    Q_OBJECT
public:
    struct Pair {
        CodeReference before;
        CodeReference after;
        QString nameBefore; ///< of the packages, for the eye
        QString nameAfter;
    };

    explicit FileComparison(const Services &services, QWidget *parent = nullptr);

    void compare(const Pair &packages, const FileDifference &file);
    void showWords(const QString &words);
    ComparisonView *view() const { return m_view; }

private:
    using Reader = std::function<QFuture<Result<QByteArray>>(const CodeReference &code)>;
    using Then = std::function<void(const Result<QByteArray> &before, const Result<QByteArray> &after)>;
    /// Asks for what both packages have of the file, nothing where it is in one only.
    void askBoth(const Pair &packages, const FileDifference &file, const Reader &reader, const Then &then);
    void take(const Pair &packages, const FileDifference &file, const QByteArray &before,
              const QByteArray &after);
    void askForHashes(const Pair &packages, const FileDifference &file, const QString &why);
    void showHashes(const FileDifference &file, const QByteArray &before, const QByteArray &after,
                    const QString &why);

    const Services &m_services;
    int m_asked = 0; ///< answers about what was asked for before are left out
    QStackedWidget *m_stack;
    ComparisonView *m_view;
    QLabel *m_words;
};

} // namespace lambdesk
