// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/packages/packagestore.h>

#include <QDialog>
#include <QList>

class QComboBox;

namespace lambdesk
{

class ComparisonView;

/// What differs between what is saved and a draft of it, a part at a time. `open()` it; it deletes itself.
class DraftComparison final : public QDialog
{
    Q_OBJECT
public:
    struct Part {
        QString name; ///< as the user reads it
        QByteArray saved;
        QByteArray kept;
    };

    DraftComparison(const QList<Part> &parts, const QString &nameKept, QWidget *parent);

    /// All files that either package has and the other hasn't just so.
    static QList<Part> differingFiles(const CodePackage &saved, const CodePackage &kept);

private:
    void setupContents();
    void compare();

    QList<Part> m_all;
    QString m_nameKept;
    int m_asked = 0; ///< answers about another part are left out
    QComboBox *m_parts;
    ComparisonView *m_view;
};

} // namespace lambdesk
