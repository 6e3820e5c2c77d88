// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QRadioButton;

namespace lambdesk
{

/// The choice of the code entry type, and under it what belongs to the one that is chosen.
class CodeEntry final : public QWidget
{
    Q_OBJECT
public:
    /// Takes the widgets that are shown for `Edit code inline` and for `Upload a .ZIP file`.
    CodeEntry(QWidget *inlineCode, QWidget *upload, QWidget *parent = nullptr);

    bool isUpload() const;
    void setUpload(bool upload);

Q_SIGNALS:
    void entryTypeChanged(bool upload);

private:
    QWidget *makeChoice();

    QRadioButton *m_inlineChoice;
    QRadioButton *m_uploadChoice;
};

} // namespace lambdesk
