// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtimefield.h"

#include <model/core/async.h>
#include <model/platform/runtimecatalog.h>
#include <model/platform/runtimeservice.h>
#include <ui/languages/datatext.h>
#include <ui/widgets/listtext.h>

#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace lambdesk
{

namespace
{

constexpr int looksAgainRole = Qt::UserRole + 1;
constexpr int mostVisible = 20;

QStringList availableLabels(const QList<Runtime> &runtimes)
{
    QStringList labels;
    for (const Runtime &runtime : runtimes) {
        if (runtime.available())
            labels << runtime.label;
    }
    return labels;
}

/// One that isn't offered.
Runtime unknownRuntime(const QString &id)
{
    Runtime runtime;
    runtime.id = id;
    runtime.label = runtimeLabel(id);
    runtime.language = languageOfRuntime(id).value_or(Language::NodeJs);
    return runtime;
}

} // namespace

RuntimeField::RuntimeField(RuntimeService &service, QWidget *parent)
    : QComboBox(parent)
    , m_service(service)
{
    setMaxVisibleItems(mostVisible);
    setPlaceholderText(tr("Looking for runtimes …"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(this, &QComboBox::currentIndexChanged, this, &RuntimeField::currentChanged);
    connect(&service, &RuntimeService::runtimesChanged, this, &RuntimeField::fill);
    whenReady(service.runtimes(), this, [this](const Result<QList<Runtime>> &found) {
        if (found)
            fill(*found);
        else
            setPlaceholderText(found.error().message);
        endLooking();
    });
}

void RuntimeField::currentChanged()
{
    if (currentData(looksAgainRole).toBool()) {
        {
            const QSignalBlocker quiet(this);
            setCurrentIndex(m_announced.isEmpty() ? -1 : findData(m_announced));
        }
        lookAgain();
        return;
    }
    const QString id = runtime();
    if (id.isEmpty() || id == m_announced)
        return;
    m_announced = id;
    m_wanted = id;
    Q_EMIT runtimeChanged(id);
}

void RuntimeField::lookAgain()
{
    if (std::exchange(m_lookingAgain, true))
        return;
    Q_EMIT searched(tr("Looking for runtimes …"));
    const QStringList before = availableLabels(m_runtimes);
    whenReady(m_service.refresh(), this, [this, before](const Result<QList<Runtime>> &found) {
        m_lookingAgain = false;
        if (!found) {
            Q_EMIT searched(found.error().message);
            return;
        }
        fill(*found);
        QStringList more = availableLabels(*found);
        more.removeIf([&before](const QString &label) { return before.contains(label); });
        Q_EMIT searched(more.isEmpty() ? tr("No other runtime was found on this computer.")
                                       : tr("Found: %1").arg(listText(more)));
    });
}

void RuntimeField::setRuntime(const QString &id)
{
    m_wanted = id;
    choose();
}

QString RuntimeField::runtime() const
{
    return currentIndex() < 0 ? m_wanted : currentData().toString();
}

void RuntimeField::setPreferredLanguage(Language language)
{
    m_language = language;
    choose();
}

void RuntimeField::setInlineOnly(bool inlineOnly)
{
    const auto wanted = languageOfRuntime(m_wanted);
    if (inlineOnly && wanted && !isWrittenInline(*wanted))
        m_wanted.clear();
    if (std::exchange(m_inlineOnly, inlineOnly) != inlineOnly && !m_found.isEmpty())
        fill(m_found);
}

std::optional<Runtime> RuntimeField::missing() const
{
    if (m_runtimes.isEmpty())
        return std::nullopt; // nothing is known yet
    const auto first = [this](auto fits) {
        return std::find_if(m_runtimes.cbegin(), m_runtimes.cend(), fits);
    };
    if (const QString id = runtime(); !id.isEmpty()) {
        const auto found = first([&id](const Runtime &each) { return each.id == id; });
        if (found == m_runtimes.cend())
            return unknownRuntime(id);
        return found->available() ? std::nullopt : std::optional(*found);
    }
    const auto usable =
        first([this](const Runtime &each) { return each.language == m_language && each.available(); });
    if (!m_language || usable != m_runtimes.cend())
        return std::nullopt;
    return easiestToInstall(m_runtimes, *m_language);
}

void RuntimeField::fill(const QList<Runtime> &runtimes)
{
    m_found = runtimes;
    m_runtimes = runtimes;
    m_runtimes.removeIf([this](const Runtime &r) { return m_inlineOnly && !isWrittenInline(r.language); });
    std::stable_partition(m_runtimes.begin(), m_runtimes.end(),
                          [](const Runtime &runtime) { return runtime.available(); });
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const Runtime &runtime : std::as_const(m_runtimes))
            addRuntime(runtime, count());
        insertSeparator(count());
        addItem(tr("Look again on this computer"));
        setItemData(count() - 1, true, looksAgainRole);
        setCurrentIndex(-1);
        setPlaceholderText(tr("Choose a runtime"));
    }
    choose();
    endLooking();
    Q_EMIT listed();
}

void RuntimeField::endLooking()
{
    if (std::exchange(m_looking, false))
        Q_EMIT looked();
}

void RuntimeField::addRuntime(const Runtime &runtime, int row)
{
    const QString label = translated(DataText::Runtime, runtime.label);
    const QString text = runtime.available() ? label : tr("%1 (not on this computer)").arg(label);
    insertItem(row, text, runtime.id);
    const QString &place = runtime.language == Language::Provided
                               ? tr("The package brings a program named bootstrap that runs the function.")
                               : runtime.interpreter;
    setItemData(row, runtime.available() ? place : translated(DataText::Runtime, runtime.installHint),
                Qt::ToolTipRole);
    if (!runtime.available())
        qobject_cast<QStandardItemModel *>(model())->item(row)->setEnabled(false);
}

void RuntimeField::choose()
{
    QString id = m_wanted;
    if (id.isEmpty() && m_language) {
        const auto newest = std::find_if(m_runtimes.cbegin(), m_runtimes.cend(), [this](const Runtime &r) {
            return r.available() && r.language == *m_language;
        });
        if (newest != m_runtimes.cend())
            id = newest->id;
    }
    if (m_runtimes.isEmpty())
        return;
    int row = id.isEmpty() ? -1 : findData(id);
    if (row < 0 && !id.isEmpty()) {
        row = int(m_runtimes.size());
        addRuntime(unknownRuntime(id), row);
    }
    setCurrentIndex(row);
}

} // namespace lambdesk
