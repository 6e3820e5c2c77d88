// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizegroups.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QBoxLayout>
#include <QFormLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTreeView>

namespace lambdesk
{

namespace
{

constexpr int mostSections = 64; ///< columns, not rows

int whole(double size)
{
    return qRound(size);
}

/// With explicit sizes only: windows get theirs from their layouts.
QList<double> readLimits(const QObject *object)
{
    const auto *widget = qobject_cast<const QWidget *>(object);
    if (!widget || widget->isWindow())
        return {};
    const QSize least = widget->minimumSize();
    const QSize most = widget->maximumSize();
    return {double(least.width()), double(least.height()), double(most.width()), double(most.height())};
}

void writeLimits(QObject *object, const QList<double> &sizes)
{
    auto *widget = static_cast<QWidget *>(object);
    // In this order neither bound gets in the other's way.
    widget->setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    widget->setMinimumSize(whole(sizes[0]), whole(sizes[1]));
    widget->setMaximumSize(whole(sizes[2]), whole(sizes[3]));
}

QList<double> readFont(const QObject *object)
{
    const auto *widget = qobject_cast<const QWidget *>(object);
    if (!widget || !widget->testAttribute(Qt::WA_SetFont) || widget->font().pointSizeF() <= 0 ||
        !(widget->font().resolveMask() & QFont::SizeResolved))
        return {};
    return {widget->font().pointSizeF()};
}

void writeFont(QObject *object, const QList<double> &sizes)
{
    auto *widget = static_cast<QWidget *>(object);
    QFont font = widget->font();
    font.setPointSizeF(sizes[0]);
    widget->setFont(font);
    keepFont(widget);
}

QList<double> readIcon(const QObject *object)
{
    QSize size;
    if (const auto *button = qobject_cast<const QAbstractButton *>(object))
        size = button->iconSize();
    else if (const auto *view = qobject_cast<const QAbstractItemView *>(object))
        size = view->iconSize();
    return size.isEmpty() ? QList<double>() : QList<double>{double(size.width()), double(size.height())};
}

void writeIcon(QObject *object, const QList<double> &sizes)
{
    const QSize size(whole(sizes[0]), whole(sizes[1]));
    if (auto *button = qobject_cast<QAbstractButton *>(object))
        button->setIconSize(size);
    else if (auto *view = qobject_cast<QAbstractItemView *>(object))
        view->setIconSize(size);
}

QList<double> readLabelMargins(const QObject *object)
{
    const auto *label = qobject_cast<const QLabel *>(object);
    if (!label)
        return {};
    const QMargins margins = label->contentsMargins();
    return {double(margins.left()), double(margins.top()), double(margins.right()), double(margins.bottom())};
}

void writeLabelMargins(QObject *object, const QList<double> &sizes)
{
    static_cast<QLabel *>(object)->setContentsMargins(whole(sizes[0]), whole(sizes[1]), whole(sizes[2]),
                                                      whole(sizes[3]));
}

/// Whether the column is as wide as it was given, not as its contents or the rest of the table want it.
bool isHeld(const QHeaderView *header, int section)
{
    const auto mode = header->sectionResizeMode(section);
    const bool isStretched = header->stretchLastSection() && section == header->count() - 1;
    return !isStretched && (mode == QHeaderView::Interactive || mode == QHeaderView::Fixed);
}

QList<double> readSections(const QObject *object)
{
    const auto *header = qobject_cast<const QHeaderView *>(object);
    if (!header)
        return {};
    QList<double> sizes{double(header->defaultSectionSize())};
    for (int i = 0; header->orientation() == Qt::Horizontal && i < qMin(header->count(), mostSections); ++i)
        sizes.append(isHeld(header, i) ? header->sectionSize(i) : 0);
    return sizes;
}

void writeSections(QObject *object, const QList<double> &sizes)
{
    auto *header = static_cast<QHeaderView *>(object);
    header->setDefaultSectionSize(whole(sizes[0])); // of all sections
    for (int i = 1; i < sizes.size(); ++i) {
        if (isHeld(header, i - 1) && sizes[i] > 0)
            header->resizeSection(i - 1, whole(sizes[i]));
    }
    QMetaObject::invokeMethod(header, "resizeSections"); // those that are not held
}

/// A group of its own: unless it is set, a header takes it from its font.
QList<double> readLeastSection(const QObject *object)
{
    const auto *header = qobject_cast<const QHeaderView *>(object);
    return header ? QList<double>{double(header->minimumSectionSize())} : QList<double>();
}

void writeLeastSection(QObject *object, const QList<double> &sizes)
{
    static_cast<QHeaderView *>(object)->setMinimumSectionSize(whole(sizes[0]));
}

QList<double> readHandle(const QObject *object)
{
    const auto *splitter = qobject_cast<const QSplitter *>(object);
    return splitter ? QList<double>{double(splitter->handleWidth())} : QList<double>();
}

void writeHandle(QObject *object, const QList<double> &sizes)
{
    static_cast<QSplitter *>(object)->setHandleWidth(qMax(1, whole(sizes[0])));
}

QList<double> readIndentation(const QObject *object)
{
    const auto *tree = qobject_cast<const QTreeView *>(object);
    return tree ? QList<double>{double(tree->indentation())} : QList<double>();
}

void writeIndentation(QObject *object, const QList<double> &sizes)
{
    static_cast<QTreeView *>(object)->setIndentation(whole(sizes[0]));
}

QList<double> readMargins(const QObject *object)
{
    const auto *layout = qobject_cast<const QLayout *>(object);
    if (!layout)
        return {};
    const QMargins margins = layout->contentsMargins();
    return {double(margins.left()), double(margins.top()), double(margins.right()), double(margins.bottom())};
}

void writeMargins(QObject *object, const QList<double> &sizes)
{
    static_cast<QLayout *>(object)->setContentsMargins(whole(sizes[0]), whole(sizes[1]), whole(sizes[2]),
                                                       whole(sizes[3]));
}

QList<double> readSpacing(const QObject *object)
{
    if (const auto *grid = qobject_cast<const QGridLayout *>(object))
        return {double(grid->horizontalSpacing()), double(grid->verticalSpacing())};
    if (const auto *form = qobject_cast<const QFormLayout *>(object))
        return {double(form->horizontalSpacing()), double(form->verticalSpacing())};
    if (const auto *box = qobject_cast<const QBoxLayout *>(object))
        return {double(box->spacing())};
    return {};
}

void writeSpacing(QObject *object, const QList<double> &sizes)
{
    if (auto *grid = qobject_cast<QGridLayout *>(object)) {
        grid->setHorizontalSpacing(whole(sizes[0]));
        grid->setVerticalSpacing(whole(sizes[1]));
    } else if (auto *form = qobject_cast<QFormLayout *>(object)) {
        form->setHorizontalSpacing(whole(sizes[0]));
        form->setVerticalSpacing(whole(sizes[1]));
    } else if (auto *box = qobject_cast<QBoxLayout *>(object)) {
        box->setSpacing(whole(sizes[0]));
    }
}

/// The gaps of addSpacing() and addStrut().
QList<double> readGaps(const QObject *object)
{
    const auto *box = qobject_cast<const QBoxLayout *>(object);
    QList<double> sizes;
    for (int i = 0; box && i < box->count(); ++i) {
        if (QSpacerItem *gap = box->itemAt(i)->spacerItem())
            sizes << gap->sizeHint().width() << gap->sizeHint().height();
    }
    return sizes;
}

void writeGaps(QObject *object, const QList<double> &sizes)
{
    auto *box = static_cast<QBoxLayout *>(object);
    int next = 0;
    for (int i = 0; i < box->count(); ++i) {
        if (QSpacerItem *gap = box->itemAt(i)->spacerItem()) {
            const QSizePolicy policy = gap->sizePolicy();
            gap->changeSize(whole(sizes[next]), whole(sizes[next + 1]), policy.horizontalPolicy(),
                            policy.verticalPolicy());
            next += 2;
        }
    }
    box->invalidate();
}

} // namespace

const std::vector<SizeGroup> &sizeGroups()
{
    static const std::vector<SizeGroup> groups{{readLimits, writeLimits},
                                               {readFont, writeFont},
                                               {readIcon, writeIcon},
                                               {readLabelMargins, writeLabelMargins},
                                               {readLeastSection, writeLeastSection},
                                               {readSections, writeSections},
                                               {readIndentation, writeIndentation},
                                               {readMargins, writeMargins},
                                               {readSpacing, writeSpacing},
                                               {readGaps, writeGaps},
                                               {readHandle, writeHandle}};
    return groups;
}

void keepFont(QWidget *widget)
{
    constexpr auto saved = "_q_styleSheetWidgetFont";
    if (widget->testAttribute(Qt::WA_SetFont) && widget->property(saved).isValid())
        widget->setProperty(saved, widget->font());
}

bool isFreeSize(double size)
{
    return size <= 0 || size >= QWIDGETSIZE_MAX;
}

} // namespace lambdesk
