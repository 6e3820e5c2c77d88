// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/platform/runtime.h>
#include <model/transfer/transferchoice.h>
#include <ui/widgets/titledtable.h>

#include <QHash>

#include <functional>
#include <optional>

namespace lambdesk
{

struct Quotas;

/// The functions of an exported workspace, one a row, and what is to become of each.
class ImportModel final : public TitledTable
{
    Q_OBJECT
public:
    enum Column { Name, Runtime, Size, Parts, Fate, ColumnCount };
    enum class Decision { LeaveOut, Take, Rename };

    explicit ImportModel(QObject *parent = nullptr);

    /// What clashes is left out at first, everything else taken. `isTaken` says of a name whether the
    /// workspace has a function of it by now.
    void setItems(const QList<TransferItem> &items, const Quotas &quotas,
                  std::function<bool(const QString &name)> isTaken);
    void setRuntimes(const QList<lambdesk::Runtime> &runtimes);

    const TransferItem &item(int row) const { return m_rows.at(row).item; }
    bool isUsable(int row) const { return item(row).problem.isEmpty(); }
    Decision decision(int row) const { return m_rows.at(row).decision; }
    QString newName(int row) const { return m_rows.at(row).newName; }
    /// Of those rows that are usable. To rename for the first time offers a free name.
    void decide(const QList<int> &rows, Decision decision);
    void setNewName(int row, const QString &name);
    /// What is wrong with the row's new name; empty when nothing is.
    QString nameProblem(int row) const;
    /// What is worth knowing of the row's function: sentences, each on a line.
    QString notes(int row) const;

    /// What is to be taken in; nothing while a name is wrong.
    std::optional<QList<ImportChoice>> choices() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void decided();

protected:
    QString titleOf(int column) const override;
    bool isRightAligned(int column) const override;

private:
    struct Row {
        TransferItem item;
        Decision decision = Decision::LeaveOut;
        QString newName = {};
    };

    const lambdesk::Runtime *knownRuntime(const QString &id) const;
    /// Also as long as nobody knows what is here.
    bool mayRunHere(const QString &id) const;
    QString runtimeText(const QString &id) const;
    QString partsText(const TransferItem &item) const;
    QString fateText(int row) const;
    using NameCounts = QHash<QString, int>;

    /// That the row's function is to have.
    QString wantedName(int row) const;
    /// How many rows want each name.
    NameCounts wantedNames() const;
    QString freeName(const QString &name, const NameCounts &wanted) const;
    QString nameProblem(int row, const NameCounts &wanted) const;
    void tellOf(int row);

    QList<Row> m_rows;
    QList<lambdesk::Runtime> m_runtimes;
    const Quotas *m_quotas = nullptr;
    std::function<bool(const QString &name)> m_isTaken;
};

} // namespace lambdesk
