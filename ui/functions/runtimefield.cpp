// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtimefield.h"

#include <model/core/async.h>
#include <model/platform/runtimeservice.h>

#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace lambdesk
{

RuntimeField::RuntimeField(RuntimeService &service, QWidget *parent)
    : QComboBox(parent)
{
    setPlaceholderText(tr("Looking for runtimes …"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        const QString id = runtime();
        if (id.isEmpty() || id == m_announced)
            return;
        m_announced = id;
        m_wanted = id;
        Q_EMIT runtimeChanged(id);
    });
    connect(&service, &RuntimeService::runtimesChanged, this, &RuntimeField::fill);
    whenReady(service.runtimes(), this, [this](const Result<QList<Runtime>> &found) {
        if (found)
            fill(*found);
        else
            setPlaceholderText(found.error().message);
        endLooking();
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

QString RuntimeField::missingHint() const
{
    const auto found = std::find_if(m_runtimes.cbegin(), m_runtimes.cend(),
                                    [id = runtime()](const Runtime &runtime) { return runtime.id == id; });
    return found == m_runtimes.cend() ? QString() : found->installHint;
}

void RuntimeField::fill(const QList<Runtime> &runtimes)
{
    m_runtimes = runtimes;
    std::stable_partition(m_runtimes.begin(), m_runtimes.end(),
                          [](const Runtime &runtime) { return runtime.available(); });
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const Runtime &runtime : std::as_const(m_runtimes))
            addRuntime(runtime);
        setCurrentIndex(-1);
        setPlaceholderText(tr("Choose a runtime"));
    }
    choose();
    endLooking();
}

void RuntimeField::endLooking()
{
    if (std::exchange(m_looking, false))
        Q_EMIT looked();
}

void RuntimeField::addRuntime(const Runtime &runtime)
{
    const QString text =
        runtime.available() ? runtime.label : tr("%1 (not on this computer)").arg(runtime.label);
    addItem(text, runtime.id);
    const int row = count() - 1;
    setItemData(row, runtime.available() ? runtime.interpreter : runtime.installHint, Qt::ToolTipRole);
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
    int row = findData(id);
    if (row < 0 && !id.isEmpty()) {
        addRuntime({id, runtimeLabel(id), languageOfRuntime(id).value_or(Language::NodeJs), {}, {}, {}});
        row = count() - 1;
    }
    setCurrentIndex(row);
}

} // namespace lambdesk
