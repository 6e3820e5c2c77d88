// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartcard.h"

#include "charttablemodel.h"
#include "chartview.h"

#include <model/core/async.h>
#include <model/core/filewriter.h>
#include <ui/style/theme.h>
#include <ui/widgets/columnfit.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/filedialog.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/menu.h>

#include <QBuffer>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int pictureScale = 2;
constexpr int leastHeight = 200;
constexpr int leastColumn = 72; ///< for the name of a column: the style takes the room of an arrow from it

} // namespace

ChartCard::ChartCard(const QString &id, const QString &title, QWidget *parent)
    : Card(parent)
    , m_id(id)
{
    setObjectName(id + u"Chart"_s);
    setAccessibleName(title);
    m_data.title = title;
}

void ChartCard::fill()
{
    if (m_parts)
        return;
    const Theme &theme = Theme::current();
    m_parts = new QStackedWidget(this);
    m_empty = new QLabel(tr("Nothing was measured in this time."), this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("muted", true);
    m_legend = new QLabel(this);
    m_legend->setObjectName(m_id + u"Legend"_s);
    m_legend->setFont(theme.smallFont);
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setWordWrap(true);
    m_parts->addWidget(m_empty);
    m_parts->setMinimumHeight(theme.px(leastHeight));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceSmall, theme.spaceTiny, theme.spaceSmall, theme.spaceTiny);
    column->setSpacing(theme.spaceTiny);
    column->addWidget(makeHead());
    column->addWidget(m_legend);
    column->addWidget(m_parts, 1);
}

QWidget *ChartCard::makeHead()
{
    const QString title = m_data.title;
    auto *head = new QWidget(this);
    auto *row = new FlowLayout(head);
    auto *name = new QLabel(title, head);
    name->setFont(Theme::current().boldFont);
    m_asTable = new QToolButton(head);
    m_asTable->setObjectName(m_id + u"TableButton"_s);
    m_asTable->setText(tr("Show as table"));
    m_asTable->setAccessibleName(tr("Show as table: %1").arg(title));
    m_asTable->setCheckable(true);
    m_asTable->setProperty("segment", true);
    m_asTable->setFocusPolicy(Qt::StrongFocus);
    connect(m_asTable, &QToolButton::toggled, this, &ChartCard::showPart);
    auto *save = new QToolButton(head);
    save->setObjectName(m_id + u"SaveButton"_s);
    save->setText(tr("Save"));
    save->setAccessibleName(tr("Save %1").arg(title));
    save->setPopupMode(QToolButton::InstantPopup);
    save->setProperty("segment", true);
    save->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new Menu(save);
    menu->addAction(tr("Picture (PNG) …"), this, [this] { askWhereToSave(true); })
        ->setObjectName(m_id + u"PngAction"_s);
    menu->addAction(tr("Numbers (CSV) …"), this, [this] { askWhereToSave(false); })
        ->setObjectName(m_id + u"CsvAction"_s);
    save->setMenu(menu);
    row->addWidget(name);
    row->addStretch();
    row->addWidget(m_asTable);
    row->addWidget(save);
    return head;
}

void ChartCard::setData(const ChartData &data)
{
    if (data == m_data)
        return;
    fill();
    const bool sameLines =
        data.lines.size() == m_data.lines.size() &&
        std::equal(data.lines.cbegin(), data.lines.cend(), m_data.lines.cbegin(),
                   [](const ChartLine &a, const ChartLine &b) { return a.name == b.name; });
    m_data = data;
    if (!sameLines)
        showLegend();
    showPart();
}

void ChartCard::showPart()
{
    if (m_data.isEmpty())
        return m_parts->setCurrentWidget(m_empty);
    if (m_asTable->isChecked()) {
        makeTable();
        m_rows->setData(m_data);
        return m_parts->setCurrentWidget(m_table);
    }
    makeChart();
    m_chart->setData(m_data);
    m_parts->setCurrentWidget(m_chart);
}

void ChartCard::makeChart()
{
    if (m_chart)
        return;
    m_chart = new ChartView(this);
    m_chart->setObjectName(m_id + u"ChartView"_s);
    m_parts->addWidget(m_chart);
    connect(m_chart, &ChartView::periodChosen, this, &ChartCard::choose);
}

void ChartCard::makeTable()
{
    if (m_table)
        return;
    m_rows = new ChartTableModel(this);
    m_table = new DataTable(tr("%1, table").arg(m_data.title), this, DataTable::Rows::Dense);
    m_table->setObjectName(m_id + u"Table"_s);
    m_table->setModel(m_rows);
    m_table->horizontalHeader()->setMinimumSectionSize(Theme::current().px(leastColumn));
    ColumnFit::share(m_table->horizontalHeader(), {0});
    m_parts->addWidget(m_table);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { choose(m_rows->periodOfRow(index.row())); });
}

void ChartCard::choose(int index)
{
    const MetricTime from = m_data.timeAt(index);
    Q_EMIT periodChosen({from, from + m_data.periodSeconds * 1000LL});
}

void ChartCard::showLegend()
{
    QStringList parts;
    for (int place = 0; place < m_data.lines.size(); ++place) {
        const ChartLine &line = m_data.lines.at(place);
        const QString mark = line.isLimit ? u"╍"_s : u"■"_s;
        parts.append(u"<span style=\"color:%1\">%2</span>&nbsp;%3"_s.arg(
            colourOfLine(line, place).name(), mark, line.name.toHtmlEscaped().replace(u' ', u"&nbsp;"_s)));
    }
    m_legend->setText(parts.join(u" &nbsp; "_s));
}

void ChartCard::askWhereToSave(bool picture)
{
    const QString suffix = picture ? u"png"_s : u"csv"_s;
    auto *dialog =
        makeFileDialog(u"saveChartDialog"_s, tr("Save %1").arg(m_data.title),
                       picture ? tr("Pictures (*.png)") : tr("Comma-separated values (*.csv)"), this);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QString(m_data.title).replace(u' ', u'-').toLower() + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, picture](const QString &path) { picture ? savePng(path) : saveCsv(path); });
    dialog->open();
}

void ChartCard::savePng(const QString &path)
{
    fill();
    makeChart();
    m_chart->setData(m_data);
    const QSize size = m_parts->size();
    if (m_chart->size() != size)
        m_chart->resize(size);
    const int head = fontMetrics().height() * 2 + m_legend->heightForWidth(size.width());
    QImage image((size + QSize(0, head)) * pictureScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pictureScale);
    image.fill(Theme::current().page);
    QPainter painter(&image);
    painter.setPen(Theme::current().text);
    painter.setFont(Theme::current().boldFont);
    painter.drawText(QRect(8, 0, size.width() - 16, fontMetrics().height() * 2), Qt::AlignVCenter,
                     m_data.title);
    m_legend->render(&painter, QPoint(8, fontMetrics().height() * 2), {}, QWidget::DrawChildren);
    m_chart->render(&painter, QRectF(0, head, size.width(), size.height()), QRect(QPoint(), size));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    write(path, bytes);
}

void ChartCard::saveCsv(const QString &path)
{
    write(path, csvOf(m_data));
}

void ChartCard::write(const QString &path, const QByteArray &bytes)
{
    whenReady(writeFile(path, bytes), this, [this, path](const Result<void> &written) {
        if (written)
            Q_EMIT saved(path);
        else
            Q_EMIT failed(written.error());
    });
}

void ChartCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_legend)
        showLegend();
}

} // namespace lambdesk
