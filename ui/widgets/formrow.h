// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace lambdesk
{

class LinkButton;

/// A line of a form: bold label that ends at the field, or stands above it where there is no room beside it;
/// field, optionally an `i` with help, and below the field a hint and what is wrong, in words.
class FormRow : public QWidget
{
    Q_OBJECT
public:
    enum class Width { Field, Full }; ///< the usual width of a field, or all there is

    /// `label` as it is shown, `Name*` for a required field; it becomes the field's accessible name.
    FormRow(const QString &label, QWidget *field, QWidget *parent = nullptr, Width width = Width::Field);

    QWidget *field() const { return m_field; }
    void setHelp(const QString &text);
    /// Small grey text under the field.
    void setHint(const QString &text);
    /// Red words under the field and a red border; empty takes them away.
    void setError(const QString &text);
    /// Amber words under the field: worth knowing, not in the way.
    void setWarning(const QString &text);
    /// What takes more room to say, below all other words.
    void addBelow(QWidget *widget);
    /// A link under the words that mends what they say; empty takes it away.
    void setAction(const QString &text);
    QString error() const { return m_error; }
    QString warning() const { return m_warning; }

Q_SIGNALS:
    void actionRequested();

private:
    void showProblem();
    void describeField();

    QWidget *m_field;
    QHBoxLayout *m_line;
    QVBoxLayout *m_column;
    QToolButton *m_help = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_problem = nullptr;
    LinkButton *m_action = nullptr;
    QWidget *m_below = nullptr;
    QString m_error;
    QString m_warning;
};

} // namespace lambdesk
