// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/layers/layerversion.h>
#include <model/packages/codeupload.h>
#include <ui/widgets/formdialog.h>

#include <QFutureWatcher>

#include <optional>

class QLineEdit;

namespace lambdesk
{

class ElidedLabel;
class FormRow;
class LayerService;
class PackageInspector;
class PrimaryButton;
class SecondaryButton;
class Spinner;

/// Asks for what a layer's first or next version is made of, and publishes it. A zip or a folder can be
/// dropped onto it.
class LayerDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `newest`: of the layer that gets a new version, whose description and runtimes are offered again;
    /// without it, a new layer is made.
    LayerDialog(LayerService &layers, PackageInspector &packages, const std::optional<LayerVersion> &newest,
                QWidget *parent);
    ~LayerDialog() override;

    /// Looks into the file or folder, in place of what was chosen before.
    void open(const QString &path);
    using QDialog::open;

Q_SIGNALS:
    void published(const lambdesk::LayerVersion &version);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setupFields(const std::optional<LayerVersion> &newest);
    QWidget *makePackageLine();
    void take();
    void showState(const QString &text);
    void check();
    void publish();
    void setPublishing(bool publishing);

    LayerService &m_layers;
    PackageInspector &m_packages;
    QLineEdit *m_name;
    QLineEdit *m_description;
    QLineEdit *m_runtimes;
    SecondaryButton *m_choose;
    ElidedLabel *m_file;
    Spinner *m_spinner;
    FormRow *m_nameRow;
    FormRow *m_packageRow;
    PrimaryButton *m_publish;
    QFutureWatcher<Result<CodeUpload>> m_inspection;
    std::optional<CodeUpload> m_upload;
    bool m_publishing = false;
};

} // namespace lambdesk
