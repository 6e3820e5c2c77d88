// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/handlercheck.h>
#include <model/functions/packagehandlers.h>
#include <model/packages/codeupload.h>
#include <ui/widgets/formrow.h>

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>
#include <optional>

class QLineEdit;
class QTimer;

namespace lambdesk
{

/// The Handler field: below it stands, a moment after it or the code was changed, what is wrong with it as
/// far as the code tells, and what mends that.
class HandlerRow final : public FormRow
{
    Q_OBJECT
public:
    /// `runtime` tells the id of the one that is chosen; it is asked at each check.
    explicit HandlerRow(std::function<QString()> runtime, QWidget *parent = nullptr);

    QString handler() const;
    /// Counts as not typed. check() it when all is set.
    void setHandler(const QString &handler);
    /// Puts it in unless the user has typed one. It goes, and what was there before comes back, when the
    /// package goes that offers it.
    void suggest(const QString &handler);
    /// Puts `now` where `before` stands, or would come back to when a suggestion goes.
    void exchange(const QString &before, const QString &now);
    /// The likeliest one of the package, of that language if one is given.
    std::optional<HandlerCandidate> best(std::optional<Language> language) const;

    void setCode(const QString &fileName, const QByteArray &code);
    /// What it is checked against instead, while it isn't null.
    /// `found`: the functions in it that can be the handler.
    void setPackage(std::shared_ptr<const CodeUpload> package, const QList<HandlerCandidate> &found);
    /// Whether a handler that means another file is offered a rename of the code's file.
    void setRenameOffered(bool offered) { m_renameOffered = offered; }
    /// Now; large code is read elsewhere, and what is wrong stands here a moment later.
    void check();
    /// The same, if it was to be done in a moment anyway.
    void checkWhatIsTyped();
    /// Whether code is being read for it.
    bool isChecking() const { return m_isChecking; }

Q_SIGNALS:
    void edited();
    /// isChecking() is over.
    void checked();
    /// The user wants the code's file to have the name that the handler means.
    void renameRequested(const QString &fileName);

private:
    void checkIn(Language language);
    qsizetype bytesToRead(Language language) const;
    void show(const HandlerCheck &result, Language language);
    void mend();
    void withdrawSuggestion();

    std::function<QString()> m_runtime;
    QLineEdit *m_handler;
    QTimer *m_timer;
    QString m_fileName;
    QByteArray m_code;
    std::shared_ptr<const CodeUpload> m_package;
    QList<HandlerCandidate> m_found;
    QString m_renameTo;
    QString m_other;     ///< offered instead of the one that isn't in the package
    QString m_suggested; ///< put in for the package, not typed
    QString m_before;    ///< in its place, before
    bool m_isChecking = false;
    bool m_isCheckedAgain = false; ///< what is being read isn't what is to be checked any more
    bool m_renameOffered = false;
    bool m_typed = false;
};

} // namespace lambdesk
