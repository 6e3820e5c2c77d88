// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/packagehandlers.h>
#include <model/packages/codeupload.h>

#include <QFutureWatcher>
#include <QWidget>

#include <memory>

namespace lambdesk
{

class ElidedLabel;
class FormRow;
class LinkButton;
class PackageInspector;
class SecondaryButton;
class Spinner;

/// Chooses what a function's code is uploaded from, looks into it, and says what is in it.
class UploadField final : public QWidget
{
    Q_OBJECT
public:
    explicit UploadField(PackageInspector &packages, QWidget *parent = nullptr);
    ~UploadField() override;

    /// Looks into the file or folder, in place of what was chosen before.
    void open(const QString &path);
    /// Of what was chosen, as it was given; empty when that couldn't be read, and where nothing was.
    const QString &path() const { return m_path; }
    /// What was chosen and can be uploaded; null while there is none.
    std::shared_ptr<const CodeUpload> upload() const { return m_upload; }
    /// The functions in it that can be the handler, the likeliest first.
    const QList<HandlerCandidate> &handlers() const { return m_handlers; }
    bool isLooking() const;
    /// Says that something has to be chosen, where nothing is.
    void revealMissing();

Q_SIGNALS:
    /// upload() is another one, or none any more.
    void uploadChanged();
    /// isLooking() is over.
    void looked();

private:
    QWidget *makeLine();
    void choose();
    void cancel();
    void remove();
    void take();
    void finish(std::shared_ptr<const CodeUpload> upload, const QList<HandlerCandidate> &handlers);
    void showState(const QString &name);

    PackageInspector &m_packages;
    SecondaryButton *m_choose;
    ElidedLabel *m_name;
    Spinner *m_spinner;
    LinkButton *m_cancel;
    LinkButton *m_remove;
    FormRow *m_row;
    QFutureWatcher<Result<CodeUpload>> m_inspection;
    QString m_path;
    std::shared_ptr<const CodeUpload> m_upload;
    QList<HandlerCandidate> m_handlers;
    bool m_looking = false;
    int m_asked = 0; ///< answers about what was asked for before are left out
};

} // namespace lambdesk
