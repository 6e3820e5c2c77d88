// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/widgets/formrow.h>

#include <QHash>
#include <QList>
#include <QPair>
#include <QVariant>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace lambdesk
{

class SectionHeader;

/// A part of the page Preferences: a heading, and rows below it. What is changed in a row is kept, and acts,
/// at once.
class PreferenceSection : public QWidget
{
    Q_OBJECT
public:
    QString title() const { return m_title; }
    /// Shows what is kept.
    virtual void load() = 0;
    /// Keeps what a program that was just installed has.
    virtual void reset() = 0;
    /// Whether something that is kept doesn't act before the engine is started anew.
    virtual bool waitsForRestart() const { return false; }

    /// Shows the rows that have the words in their label, field, choices or explanation, in the window's
    /// language or in English, all of them where the title has them, and itself if there are any. Answers
    /// whether there are.
    bool filter(const QString &words);

Q_SIGNALS:
    /// What is kept is something else now.
    void changed();

protected:
    enum class Resetting { Offered, Not };

    PreferenceSection(const QString &objectName, const QString &title, QWidget *parent,
                      Resetting resetting = Resetting::Offered);

    /// `hint` explains it, below.
    FormRow *addRow(const QString &label, QWidget *field, const QString &hint,
                    FormRow::Width width = FormRow::Width::Field);
    void addWidget(QWidget *widget);
    /// The filter finds the row by these words, too, which aren't in sight.
    void alsoFindBy(const QStringList &words, const QWidget *row);

    using Choices = QList<QPair<QString, QVariant>>; ///< texts, and what they stand for
    QComboBox *makeList(const QString &objectName);
    QCheckBox *makeBox(const QString &objectName, const QString &text);
    /// Shows `chosen`, which is added as a choice of that text when it is none.
    static void fill(QComboBox *list, const Choices &choices, const QVariant &chosen,
                     const QString &textOfUnknown = {});

private:
    void askForReset();

    QString m_title;
    QVBoxLayout *m_column;
    QList<QWidget *> m_rows;
    QHash<const QWidget *, QStringList> m_moreWords;
};

} // namespace lambdesk
