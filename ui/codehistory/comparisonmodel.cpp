// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisonmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int tabWidth = 4;
constexpr double leastLikeness = 0.25;

ComparedSide otherSide(ComparedSide side)
{
    return side == ComparedSide::Before ? ComparedSide::After : ComparedSide::Before;
}

} // namespace

ComparisonModel::ComparisonModel(ComparedSide side, QObject *parent)
    : QAbstractListModel(parent)
    , m_side(side)
    , m_comparison(std::make_shared<const TextComparison>())
{
}

void ComparisonModel::setComparison(std::shared_ptr<const TextComparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

QByteArray ComparisonModel::textOf(const QModelIndexList &rows) const
{
    QList<int> numbers;
    for (const QModelIndex &index : rows) {
        if (m_comparison->line(index.row(), m_side) >= 0)
            numbers.append(index.row());
    }
    std::sort(numbers.begin(), numbers.end());
    QByteArray text;
    for (const int row : std::as_const(numbers))
        text += m_comparison->text(row, m_side) + '\n';
    return text;
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_comparison->rowCount();
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return shownText(row, m_side);
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case SignRole:
        return int(signOf(row));
    case LineRole:
        return m_comparison->line(row, m_side) + 1;
    case DifferenceFromRole:
    case DifferenceToRole:
        return difference(row, role);
    case EndRole:
        if (const auto end = m_comparison->endDifference(row, m_side); end.exists)
            return end.end.isEmpty() ? tr("no line end") : end.end;
        return {};
    default:
        return {};
    }
}

ComparisonModel::Sign ComparisonModel::signOf(int row) const
{
    const auto &lines = m_comparison->row(row);
    if (lines.same)
        return Sign::Same;
    if (m_comparison->line(row, m_side) < 0)
        return Sign::Missing;
    return m_comparison->line(row, otherSide(m_side)) < 0 ? Sign::OnlyHere : Sign::Changed;
}

QString ComparisonModel::shownText(int row, ComparedSide side) const
{
    const QByteArray bytes = m_comparison->text(row, side);
    // A character has at most four bytes; more of them need not be looked at.
    const QString whole = QString::fromUtf8(bytes.left(4 * mostCharacters));
    QString shown;
    shown.reserve(whole.size());
    for (const QChar character : whole) {
        if (shown.size() >= mostCharacters)
            break;
        if (character == u'\t')
            shown += QString(tabWidth - shown.size() % tabWidth, u' ');
        else
            shown += character;
    }
    const bool cut = shown.size() >= mostCharacters || bytes.size() > 4 * mostCharacters;
    return cut ? shown + u" …"_s : shown;
}

QVariant ComparisonModel::difference(int row, int role) const
{
    if (signOf(row) != Sign::Changed)
        return 0;
    const QString here = shownText(row, m_side);
    const QString there = shownText(row, otherSide(m_side));
    const auto shorter = std::min(here.size(), there.size());
    const auto from =
        std::mismatch(here.cbegin(), here.cbegin() + shorter, there.cbegin()).first - here.cbegin();
    const auto most = here.crbegin() + (shorter - from);
    const auto alike = std::mismatch(here.crbegin(), most, there.crbegin()).first - here.crbegin();
    // Lines that have little in common differ as a whole.
    if (double(from + alike) < leastLikeness * double(std::max(here.size(), there.size())))
        return 0;
    return int(role == DifferenceFromRole ? from : here.size() - alike);
}

QString ComparisonModel::accessibleText(int row) const
{
    const int line = m_comparison->line(row, m_side) + 1;
    const QString text = shownText(row, m_side);
    switch (signOf(row)) {
    case Sign::Same:
        return tr("Line %1: %2").arg(line).arg(text);
    case Sign::Changed:
        return tr("Line %1, changed: %2").arg(line).arg(text);
    case Sign::OnlyHere:
        return m_side == ComparedSide::Before ? tr("Line %1, removed: %2").arg(line).arg(text)
                                              : tr("Line %1, added: %2").arg(line).arg(text);
    case Sign::Missing:
        break;
    }
    return tr("No line here");
}

} // namespace lambdesk
