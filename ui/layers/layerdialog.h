// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/layers/layerversion.h>
#include <model/packages/codeupload.h>
#include <model/platform/runtime.h>
#include <ui/widgets/formdialog.h>

#include <QFutureWatcher>

#include <optional>

class QLineEdit;

namespace lambdesk
{

class ElidedLabel;
class FormRow;
class LayerService;
class LinkButton;
class PackageInspector;
class PrimaryButton;
class RuntimeChoice;
class SecondaryButton;
class Spinner;

/// Asks for what a layer's first or next version is made of, and publishes it. A zip or a folder can be
/// dropped onto it.
class LayerDialog final : public FormDialog
{
    Q_OBJECT
public:
    struct Collaborators {
        LayerService &layers;
        PackageInspector &packages;
        QList<Runtime> runtimes; ///< to choose from
    };

    /// `newest`: of the layer that gets a new version, whose description and runtimes are offered again;
    /// without it, a new layer is made.
    LayerDialog(const Collaborators &collaborators, const std::optional<LayerVersion> &newest,
                QWidget *parent);
    ~LayerDialog() override;

    /// Looks into the file or folder, in place of what was chosen before.
    void open(const QString &path);
    using QDialog::open;
    /// While it publishes, ends that and stays open.
    void reject() override;

Q_SIGNALS:
    void published(const lambdesk::LayerVersion &version);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setupFields(const std::optional<LayerVersion> &newest);
    void setupRows(bool isNew);
    void setupTabOrder();
    QWidget *makePackageLine();
    void take();
    void takeUpload(const CodeUpload &upload);
    void showError(const Error &error);
    void showState(const QString &text);
    void showUpload();
    void check();
    // In layerdialogpublishing.cpp.
    void publish();
    void takePublished();
    void setPublishing(bool publishing);

    LayerService &m_layers;
    PackageInspector &m_packages;
    const QList<Runtime> m_known;
    QLineEdit *m_name;
    QLineEdit *m_description;
    RuntimeChoice *m_runtimes;
    SecondaryButton *m_choose;
    ElidedLabel *m_file;
    Spinner *m_spinner;
    FormRow *m_nameRow;
    FormRow *m_packageRow;
    FormRow *m_runtimesRow;
    LinkButton *m_cancel = nullptr;
    PrimaryButton *m_publish;
    QFutureWatcher<Result<CodeUpload>> m_inspection;
    QFutureWatcher<Result<LayerVersion>> m_publication;
    std::optional<CodeUpload> m_upload;
    QString m_nameOfFile;   ///< offered as the layer's, if the user hasn't typed another
    bool m_suggests = true; ///< runtimes, by what is in the package
    bool m_publishing = false;
};

} // namespace lambdesk
