// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace lambdesk
{

/// A heading with a rule under it, optionally buttons at its right and a sentence below.
class SectionHeader final : public QWidget
{
    Q_OBJECT
public:
    enum class Level { Page, Section };

    explicit SectionHeader(const QString &title, QWidget *parent = nullptr, Level level = Level::Section);

    /// Rich text.
    void setGist(const QString &text);
    void addButton(QWidget *button);

private:
    QHBoxLayout *m_line;
    QLabel *m_title;
    QLabel *m_gist = nullptr;
};

} // namespace lambdesk
