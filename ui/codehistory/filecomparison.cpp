// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecomparison.h"

#include "comparisonview.h"

#include <model/core/async.h>
#include <model/engine/engine.h>
#include <model/packages/packageinspector.h>
#include <ui/functionpage/filepreview.h>
#include <ui/services.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/sizetext.h>

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

using Change = FileDifference::Change;

QString facts(qint64 bytes, const QByteArray &hash)
{
    return FileComparison::tr("%1, SHA-256 %2").arg(sizeText(bytes), QString::fromLatin1(hash.toHex()));
}

} // namespace

FileComparison::FileComparison(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_stack(new QStackedWidget(this))
    , m_view(new ComparisonView(this))
    , m_words(makePlainLabel(this, u"comparisonWords"_s))
{
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setProperty("muted", true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_stack->addWidget(m_words);
    m_stack->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

void FileComparison::showWords(const QString &words)
{
    ++m_asked;
    m_words->setText(words);
    m_stack->setCurrentWidget(m_words);
    m_view->clear();
}

void FileComparison::compare(const Pair &packages, const FileDifference &file)
{
    ++m_asked;
    const qint64 most = m_services.catalogs.profile.quotas.inlineCodeBytes;
    const Reader read = [this, file, most](const CodeReference &code) {
        return m_services.packages.readFile(code, file.path, most);
    };
    askBoth(packages, file, read,
            [this, packages, file, most](const Result<QByteArray> &before, const Result<QByteArray> &after) {
                for (const auto &side : {before, after}) {
                    if (!side && side.error().kind == ErrorKind::TooLarge)
                        return askForHashes(
                            packages, file,
                            tr("It has more than %1 and isn't compared line by line.").arg(sizeText(most)));
                    if (!side)
                        return showWords(side.error().message);
                }
                take(packages, file, *before, *after);
            });
}

void FileComparison::askBoth(const Pair &packages, const FileDifference &file, const Reader &reader,
                             const Then &then)
{
    const auto nothing = [] { return readyFuture(Result<QByteArray>(QByteArray())); };
    const int asked = m_asked;
    whenReady(file.change == Change::Added ? nothing() : reader(packages.before), this,
              [=, this](const Result<QByteArray> &before) {
                  if (asked != m_asked)
                      return;
                  whenReady(file.change == Change::Removed ? nothing() : reader(packages.after), this,
                            [this, asked, then, before](const Result<QByteArray> &after) {
                                if (asked == m_asked)
                                    then(before, after);
                            });
              });
}

void FileComparison::take(const Pair &packages, const FileDifference &file, const QByteArray &before,
                          const QByteArray &after)
{
    const auto compareTexts = [before, after]() -> std::shared_ptr<const TextComparison> {
        if (!FilePreview::isText(before) || !FilePreview::isText(after))
            return {};
        return std::make_shared<const TextComparison>(before, after);
    };
    whenReady(runOnPool(compareTexts), this,
              [this, packages, file, asked = m_asked](const std::shared_ptr<const TextComparison> &texts) {
                  if (asked != m_asked)
                      return;
                  if (!texts)
                      return askForHashes(packages, file, {});
                  if (texts->differences().isEmpty())
                      return showWords(
                          tr("%1\nThe bytes are alike; whether it may be executed differs.").arg(file.path));
                  m_view->show(texts, packages.nameBefore, packages.nameAfter);
                  m_stack->setCurrentWidget(m_view);
              });
}

void FileComparison::askForHashes(const Pair &packages, const FileDifference &file, const QString &why)
{
    const Reader hash = [this, file](const CodeReference &code) {
        return m_services.packages.hashFile(code, file.path);
    };
    askBoth(packages, file, hash,
            [this, file, why](const Result<QByteArray> &before, const Result<QByteArray> &after) {
                if (before && after)
                    showHashes(file, *before, *after, why);
                else
                    showWords(before ? after.error().message : before.error().message);
            });
}

void FileComparison::showHashes(const FileDifference &file, const QByteArray &before, const QByteArray &after,
                                const QString &why)
{
    QStringList lines{file.path};
    if (!why.isEmpty())
        lines << why;
    else
        lines << tr("It isn't text.");
    if (file.change != Change::Added)
        lines << tr("Before: %1").arg(facts(file.bytesBefore, before));
    if (file.change != Change::Removed)
        lines << tr("After: %1").arg(facts(file.bytesAfter, after));
    showWords(lines.join(u'\n'));
}

} // namespace lambdesk
