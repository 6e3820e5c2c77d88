// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/functions/draft.h>

#include <QObject>

class QTimer;

namespace lambdesk
{

class DraftService;

/// Keeps what is typed in the workspace until it is saved or given up: a moment after it has changed, and at
/// the program's end. When the program ends without an answer from the user, the draft stays.
class DraftKeeper final : public QObject
{
    Q_OBJECT
public:
    /// How the text is asked for; called on this thread while the keeper lives.
    struct Text {
        std::function<bool()> isUnsaved; ///< also asked at each key
        std::function<DraftText()> read;
    };

    DraftKeeper(DraftService &service, Text text, QObject *parent = nullptr);

    /// Without one nothing is kept. What was kept of another subject stays as it is.
    void setSubject(const std::optional<DraftSubject> &subject);
    const std::optional<DraftSubject> &subject() const { return m_subject; }
    /// Of the draft that the text goes to.
    const QString &id() const { return m_id; }

    /// It may be another, or saved, or given up.
    void textChanged();
    void keepNow();
    /// The same where another draft holds nothing that doesn't stand here, too: that one goes for it.
    void keepInPlaceOf(const QString &other);
    /// The text is given up, whether it still stands there or not.
    void forget();
    /// From now on the text is that of a draft that is there already, once `put` has put it in its place.
    /// What stood there is kept beside it; and so is the draft when `put` answers that not all of it had a
    /// place.
    void adopt(const QString &id, const std::function<bool()> &put);

Q_SIGNALS:
    void failed(const lambdesk::Error &error);

private:
    void keep(const QString &inPlaceOf);

    DraftService &m_service;
    Text m_text;
    std::optional<DraftSubject> m_subject;
    QString m_id;
    bool m_isKept = false; ///< there is a draft of this id, or soon will be
    QTimer *m_timer;
};

} // namespace lambdesk
