// SPDX-License-Identifier: GPL-3.0-or-later
#include "designsections.h"

#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/card.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/filterfield.h>
#include <ui/widgets/flashmessage.h>
#include <ui/widgets/keyvaluelist.h>
#include <ui/widgets/statusdot.h>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// What is read.

namespace lambdesk
{

namespace
{

struct DesignContentsText {
    Q_DECLARE_TR_FUNCTIONS(DesignSystem)
};

constexpr int tableHeight = 200;

QStandardItemModel *rows(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({DesignContentsText::tr("Name"), DesignContentsText::tr("Runtime"),
                                      DesignContentsText::tr("Last modified")});
    for (const QString &name : {u"thumbnail"_s, u"hello"_s, u"orders"_s, u"mail"_s})
        model->appendRow({new QStandardItem(name), new QStandardItem(u"Node.js 20.x"_s),
                          new QStandardItem(DesignContentsText::tr("an hour ago"))});
    return model;
}

} // namespace

QWidget *makeDesignCards(QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    const std::pair<ColourToken, QString> states[] = {
        {&Theme::success, DesignContentsText::tr("Running")},
        {&Theme::warning, DesignContentsText::tr("Initializing")},
        {&Theme::information, DesignContentsText::tr("Frozen")},
        {&Theme::error, DesignContentsText::tr("Ending")},
        {&Theme::mutedText, DesignContentsText::tr("Started ahead")}};
    for (const auto &[colour, words] : states) {
        auto *card = new Card(part);
        auto *inside = new QVBoxLayout(card);
        inside->addWidget(new StatusDot(colour, words, card));
        inside->addWidget(new QLabel(DesignContentsText::tr("12 runs"), card));
        row->addWidget(card);
    }
    row->addStretch(1);
    return part;
}

QWidget *makeDesignList(QWidget *parent)
{
    auto *list = new KeyValueList(parent);
    KeyValueList::setValue(list->addText(DesignContentsText::tr("Duration"), u"designDuration"_s),
                           u"3.14 ms"_s);
    KeyValueList::setValue(list->addText(DesignContentsText::tr("Max memory used"), u"designMemory"_s),
                           u"64 MB"_s);
    KeyValueList::setValue(
        list->addWord(DesignContentsText::tr("Request ID"), u"designId"_s, u"designCopyId"_s),
        u"8f2c1a34-9d0e-4b57-a1c6-0e5d3b7f6a21"_s);
    return list;
}

QWidget *makeDesignMessages(QWidget *parent)
{
    using Kind = FlashMessage::Kind;
    auto *part = new QWidget(parent);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().spaceSmall);
    column->addWidget(
        new FlashMessage(Kind::Success, DesignContentsText::tr("The function hello was created."), part));
    column->addWidget(
        new FlashMessage(Kind::Info, DesignContentsText::tr("A newer version of the code is there."), part));
    auto *warning =
        new FlashMessage(Kind::Warning, DesignContentsText::tr("The code was changed elsewhere."), part);
    warning->addChoice(DesignContentsText::tr("Load it"), u"designLoad"_s, [] {});
    column->addWidget(warning);
    column->addWidget(new FlashMessage(Kind::Error,
                                       DesignContentsText::tr("The function could not be created."), part,
                                       DesignContentsText::tr("The workspace has no room left.")));
    auto *empty = new EmptyState(
        DesignContentsText::tr("There is no layer yet. A layer is a .zip file of libraries that "
                               "several functions share."),
        u"designEmpty"_s, part);
    empty->addButton(new SecondaryButton(DesignContentsText::tr("Create layer"), empty));
    column->addWidget(empty);
    return part;
}

QWidget *makeDesignTable(QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *filter = new FilterField(DesignContentsText::tr("Filter"), part);
    filter->setObjectName(u"designFilter"_s);
    filter->setUsualWidth();
    auto *table = new DataTable(DesignContentsText::tr("Functions"), part);
    table->setObjectName(u"designTable"_s);
    auto *shown = new QSortFilterProxyModel(part);
    shown->setSourceModel(rows(part));
    shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    table->setModel(shown);
    table->setSortingEnabled(true);
    table->sortByColumn(0, Qt::AscendingOrder);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setMinimumHeight(Theme::current().px(tableHeight));
    table->selectRow(1);
    QObject::connect(filter, &QLineEdit::textChanged, shown, &QSortFilterProxyModel::setFilterFixedString);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(filter);
    column->addWidget(table);
    return part;
}

} // namespace lambdesk
