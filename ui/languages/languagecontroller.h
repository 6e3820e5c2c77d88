// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/programtexts.h>

#include <QLocale>
#include <QObject>

#include <memory>

class QApplication;

namespace lambdesk
{

class LabelAlignment;

/// Lets the program speak a language: its own texts and Qt's, the direction of writing, numbers and dates.
/// One per program. What is on the screen already stays as it is, whoever has built it builds it anew.
class LanguageController final : public QObject
{
    Q_OBJECT
public:
    /// `choice` is a language's code, or empty for the system's. One that isn't spoken counts as empty.
    LanguageController(QApplication &application, const QString &choice,
                       const QLocale &system = QLocale::system());
    ~LanguageController() override;

    void setChoice(const QString &choice);
    const QString &choice() const { return m_choice; }
    /// What is spoken now, whether chosen or the system's.
    const QString &code() const { return m_code; }
    /// What would be spoken with that choice.
    QString codeOf(const QString &choice) const;

Q_SIGNALS:
    /// Another choice; texts that are made from now on may be in another language.
    void changed();

private:
    void speak();

    QApplication &m_application;
    QLocale m_system;
    QString m_choice;
    QString m_code;
    std::unique_ptr<WindowTranslator> m_texts; ///< the application's child: englishOf() asks it
    QTranslator m_qtTexts;
    std::unique_ptr<LabelAlignment> m_labels; ///< from right to left
};

/// What the user has chosen, kept from one start to the next: a code, or empty.
namespace languagesettings
{
QString choice();
void setChoice(const QString &choice);
} // namespace languagesettings

} // namespace lambdesk
