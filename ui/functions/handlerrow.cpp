// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlerrow.h"

#include <model/core/async.h>
#include <model/functions/handlercheck.h>

#include <QFileInfo>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace lambdesk
{

namespace
{

using namespace std::chrono_literals;
constexpr auto checkDelay = 150ms;
constexpr qsizetype readAtOnce = 256 * 1024; ///< bytes of code, some milliseconds; bundles have megabytes

/// The file that the handler means; the extension stays, as it may say how the code is loaded.
QString renamedFor(const QString &handler, Language language, const QString &fileName)
{
    const QString usual = inlineFileName(language, handler);
    const QString suffix = QFileInfo(fileName).suffix();
    const bool fits = language == Language::NodeJs && (suffix == u"mjs" || suffix == u"cjs");
    return fits ? usual.chopped(QFileInfo(usual).suffix().size()) + suffix : usual;
}

} // namespace

HandlerRow::HandlerRow(std::function<QString()> runtime, QWidget *parent)
    : FormRow(tr("Handler*"), new QLineEdit(parent), parent)
    , m_runtime(std::move(runtime))
    , m_handler(static_cast<QLineEdit *>(field()))
    , m_timer(new QTimer(this))
{
    m_handler->setObjectName(QStringLiteral("functionHandler"));
    setHelp(tr("The file's name without its extension, a dot, and the function in it that is called "
               "for each event: index.handler is exports.handler in index.js, "
               "lambda_function.lambda_handler is lambda_handler in lambda_function.py."));
    m_timer->setSingleShot(true);
    m_timer->setInterval(checkDelay);
    connect(m_timer, &QTimer::timeout, this, &HandlerRow::check);
    connect(this, &FormRow::actionRequested, this, &HandlerRow::mend);
    connect(m_handler, &QLineEdit::textEdited, this, [this] {
        m_typed = true;
        m_suggested.clear();
    });
    connect(m_handler, &QLineEdit::textChanged, this, [this] {
        m_timer->start();
        Q_EMIT edited();
    });
}

QString HandlerRow::handler() const
{
    return m_handler->text().trimmed();
}

void HandlerRow::setHandler(const QString &handler)
{
    m_handler->setText(handler);
    m_typed = false;
    m_suggested.clear();
}

void HandlerRow::suggest(const QString &handler)
{
    if (!m_typed) {
        if (m_suggested.isEmpty())
            m_before = m_handler->text();
        m_suggested = handler;
        m_handler->setText(handler);
    }
    check();
}

void HandlerRow::exchange(const QString &before, const QString &now)
{
    if (!m_suggested.isEmpty()) {
        if (m_before == before)
            m_before = now;
    } else if (handler() == before) {
        setHandler(now);
    }
}

void HandlerRow::withdrawSuggestion()
{
    const bool isOffered = std::any_of(m_found.cbegin(), m_found.cend(), [this](const HandlerCandidate &one) {
        return one.handler == m_suggested;
    });
    if (m_suggested.isEmpty() || isOffered)
        return;
    m_suggested.clear();
    m_handler->setText(m_before);
}

std::optional<HandlerCandidate> HandlerRow::best(std::optional<Language> language) const
{
    return bestHandler(m_found, language);
}

void HandlerRow::setCode(const QString &fileName, const QByteArray &code)
{
    if (fileName == m_fileName && code == m_code)
        return;
    m_fileName = fileName;
    m_code = code;
    m_timer->start();
}

void HandlerRow::setPackage(std::shared_ptr<const CodeUpload> package, const QList<HandlerCandidate> &found)
{
    m_package = std::move(package);
    m_found = found;
    withdrawSuggestion();
    if (m_isChecking) {
        // What is said until that is known is of the one before.
        m_other.clear();
        setWarning({});
        setAction({});
    }
    check();
}

void HandlerRow::mend()
{
    if (m_other.isEmpty())
        Q_EMIT renameRequested(m_renameTo);
    else if (const QString other = m_other; m_suggested.isEmpty())
        m_handler->setText(other);
    else
        suggest(other);
}

void HandlerRow::checkWhatIsTyped()
{
    if (m_timer->isActive())
        check();
}

void HandlerRow::check()
{
    m_timer->stop();
    if (m_isChecking) {
        m_isCheckedAgain = true;
        return;
    }
    const auto language = languageOfRuntime(m_runtime());
    const bool inlineCode = !m_fileName.isEmpty() && language && isWrittenInline(*language);
    if ((!inlineCode && !m_package) || handler().isEmpty() || !language) {
        m_other.clear();
        setWarning({});
        setAction({});
    } else {
        checkIn(*language);
    }
}

void HandlerRow::checkIn(Language language)
{
    const auto read = [handler = handler(), language, fileName = m_fileName, code = m_code,
                       package = m_package, found = m_found] {
        return package ? checkHandler(handler, language, package->contents, found)
                       : checkHandler(handler, language, fileName, code);
    };
    if (bytesToRead(language) <= readAtOnce)
        return show(read(), language);
    m_isChecking = true;
    whenReady(runOnPool(read), this, [this, language](const HandlerCheck &result) {
        m_isChecking = false;
        if (std::exchange(m_isCheckedAgain, false))
            check();
        else
            show(result, language);
        if (!m_isChecking)
            Q_EMIT checked();
    });
}

qsizetype HandlerRow::bytesToRead(Language language) const
{
    if (!m_package)
        return m_code.size();
    qsizetype bytes = 0;
    for (const QString &file : filesOfHandler(handler(), language))
        bytes += m_package->contents.code.value(file).size();
    return bytes;
}

void HandlerRow::show(const HandlerCheck &result, Language language)
{
    m_other.clear();
    m_renameTo.clear();
    setWarning(result.message);
    if (m_package) {
        const auto other = result.message.isEmpty() ? std::nullopt : best(language);
        if (other && other->language == language)
            m_other = other->handler;
        setAction(m_other.isEmpty() ? QString() : tr("Use %1").arg(m_other));
    } else {
        const bool renames = m_renameOffered && result.finding == HandlerCheck::Finding::WrongFile;
        m_renameTo = renames ? renamedFor(handler(), language, m_fileName) : QString();
        setAction(renames ? tr("Rename %1 to %2").arg(m_fileName, m_renameTo) : QString());
    }
}

} // namespace lambdesk
