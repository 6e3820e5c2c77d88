// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferencesection.h"

#include <model/core/programtexts.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/confirmdialog.h>
#include <ui/widgets/sectionheader.h>
#include <ui/widgets/wheelguard.h>

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

QStringList textsOf(const QWidget &row)
{
    QStringList texts;
    const auto labels = row.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts << label->text();
    const auto buttons = row.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        texts << button->text();
    const auto lists = row.findChildren<QComboBox *>();
    for (const QComboBox *list : lists) {
        for (int i = 0; i < list->count(); ++i) {
            texts << list->itemText(i);
            // What a command line says for it, as `2016`.
            if (list->itemData(i).typeId() == QMetaType::QString)
                texts << list->itemData(i).toString();
        }
    }
    if (const auto *label = qobject_cast<const QLabel *>(&row))
        texts << label->text();
    return texts;
}

bool haveWords(const QStringList &texts, const QString &words)
{
    const auto has = [&words](const QString &text) { return text.contains(words, Qt::CaseInsensitive); };
    return std::any_of(texts.cbegin(), texts.cend(), [&has](const QString &text) {
        const QStringList english = englishOf(text);
        return has(text) || std::any_of(english.cbegin(), english.cend(), has);
    });
}

} // namespace

PreferenceSection::PreferenceSection(const QString &objectName, const QString &title, QWidget *parent,
                                     Resetting resetting)
    : QWidget(parent)
    , m_title(title)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(objectName);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::current().spaceMedium);
    auto *header = new SectionHeader(title, this);
    m_column->addWidget(header);
    if (resetting == Resetting::Not)
        return;
    auto *reset = new LinkButton(tr("Reset"), header);
    reset->setObjectName(objectName + u"Reset"_s);
    //: %1 is the title of a part of the page, as Editor.
    reset->setAccessibleName(tr("Reset: %1").arg(title));
    reset->setToolTip(tr("Puts this part back to what it was when Lambdesk was installed"));
    connect(reset, &QPushButton::clicked, this, &PreferenceSection::askForReset);
    header->addButton(reset);
}

void PreferenceSection::askForReset()
{
    //: %1 is the title of a part of the page, as Editor.
    auto *dialog = new ConfirmDialog(tr("Reset “%1”?").arg(m_title),
                                     tr("What you have chosen there is forgotten. Functions and their data "
                                        "stay as they are."),
                                     tr("Reset"), this);
    dialog->onConfirmed([this] { reset(); });
    dialog->open();
}

FormRow *PreferenceSection::addRow(const QString &label, QWidget *field, const QString &hint,
                                   FormRow::Width width)
{
    auto *row = new FormRow(label, field, this, width);
    row->setHint(hint);
    addWidget(row);
    return row;
}

void PreferenceSection::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
    m_rows.append(widget);
}

void PreferenceSection::alsoFindBy(const QStringList &words, const QWidget *row)
{
    m_moreWords.insert(row, words);
}

bool PreferenceSection::filter(const QString &words)
{
    const bool all = haveWords({m_title}, words);
    bool any = false;
    for (QWidget *row : std::as_const(m_rows)) {
        row->setVisible(all || haveWords(textsOf(*row) + m_moreWords.value(row), words));
        any = any || row->isVisibleTo(this);
    }
    setVisible(any);
    return any;
}

QComboBox *PreferenceSection::makeList(const QString &objectName)
{
    auto *list = new QComboBox(this);
    list->setObjectName(objectName);
    list->setFocusPolicy(Qt::StrongFocus);
    // The longest family of type would make the page wider than its window.
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    guardFromWheel(list);
    return list;
}

QCheckBox *PreferenceSection::makeBox(const QString &objectName, const QString &text)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(objectName);
    box->setAccessibleName(text);
    return box;
}

void PreferenceSection::fill(QComboBox *list, const Choices &choices, const QVariant &chosen,
                             const QString &textOfUnknown)
{
    Choices wanted = choices;
    if (std::none_of(choices.cbegin(), choices.cend(),
                     [&chosen](const auto &choice) { return choice.second == chosen; }))
        wanted.append({textOfUnknown.isEmpty() ? chosen.toString() : textOfUnknown, chosen});
    Choices there;
    for (int i = 0; i < list->count(); ++i)
        there.append({list->itemText(i), list->itemData(i)});
    if (wanted != there) {
        list->clear();
        for (const auto &[text, value] : std::as_const(wanted))
            list->addItem(text, value);
    }
    list->setCurrentIndex(list->findData(chosen));
}

} // namespace lambdesk
