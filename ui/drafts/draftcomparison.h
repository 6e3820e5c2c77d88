// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/packages/packagestore.h>

#include <QDialog>

class QComboBox;

namespace lambdesk
{

class ComparisonView;

/// What differs between the saved code and a draft of it, a file at a time. `open()` it; it deletes itself.
class DraftComparison final : public QDialog
{
    Q_OBJECT
public:
    DraftComparison(const CodePackage &saved, const CodePackage &kept, const QString &nameKept,
                    QWidget *parent);

private:
    void setupContents();
    void compare();

    CodePackage m_saved;
    CodePackage m_kept;
    QString m_nameKept;
    int m_asked = 0; ///< answers about another file are left out
    QComboBox *m_files;
    ComparisonView *m_view;
};

} // namespace lambdesk
