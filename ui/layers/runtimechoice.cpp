// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtimechoice.h"

#include <ui/languages/datatext.h>
#include <ui/style/theme.h>

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int columns = 3;
constexpr int room = 560; ///< of the dialog

QStringList words(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

} // namespace

RuntimeChoice::RuntimeChoice(const QList<Runtime> &runtimes, QWidget *parent)
    : QWidget(parent)
    , m_others(new QLineEdit(this))
{
    const Theme &theme = Theme::current();
    setObjectName(u"layerRuntimeChoice"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.spaceMedium);
    grid->setVerticalSpacing(theme.spaceTiny);
    QList<QCheckBox *> narrow;
    QList<QCheckBox *> wide;
    for (const Runtime &runtime : runtimes) {
        auto *box = new QCheckBox(translated(DataText::Runtime, runtime.label), this);
        box->setObjectName(u"layerRuntime_"_s + runtime.id);
        connect(box, &QCheckBox::clicked, this, [this] { m_isTouched = true; });
        box->ensurePolished();
        const bool fits = box->sizeHint().width() + theme.spaceMedium <= theme.px(room) / columns;
        (fits ? narrow : wide).append(box);
        m_boxes.append(box);
        m_ids.append(runtime.id);
    }
    // Down the columns, so that the versions of a language stand below each other.
    int rows = (int(narrow.size()) + columns - 1) / columns;
    for (int at = 0; at < narrow.size(); ++at)
        grid->addWidget(narrow.at(at), at % rows, at / rows, Qt::AlignLeft);
    for (QCheckBox *box : std::as_const(wide))
        grid->addWidget(box, rows++, 0, 1, columns, Qt::AlignLeft);
    m_others->setObjectName(u"layerRuntimes"_s);
    m_others->setAccessibleName(tr("Other compatible runtimes"));
    m_others->setPlaceholderText(tr("Others, as ruby3.3, dotnet8"));
    connect(m_others, &QLineEdit::textEdited, this, [this] { m_isTouched = true; });
    grid->addWidget(m_others, rows, 0, 1, columns);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    setFocusProxy(stops().first());
}

void RuntimeChoice::setChosen(const QStringList &ids)
{
    QStringList others = ids;
    for (qsizetype at = 0; at < m_boxes.size(); ++at)
        m_boxes.at(at)->setChecked(others.removeAll(m_ids.at(at)) > 0);
    m_others->setText(others.join(u", "_s));
}

QStringList RuntimeChoice::chosen() const
{
    QStringList ids;
    for (qsizetype at = 0; at < m_boxes.size(); ++at) {
        if (m_boxes.at(at)->isChecked())
            ids.append(m_ids.at(at));
    }
    ids += words(m_others->text());
    ids.removeDuplicates();
    return ids;
}

QList<QWidget *> RuntimeChoice::stops() const
{
    return QList<QWidget *>(m_boxes.cbegin(), m_boxes.cend()) + QList<QWidget *>{m_others};
}

} // namespace lambdesk
