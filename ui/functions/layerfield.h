// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/functions/function.h>

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace lambdesk
{

class LayerService;
class SecondaryButton;

/// A function's layers in their order: rows that can be moved and taken away, and a line that adds one. Which
/// layers there are is asked for when it is shown, and followed from then on.
class LayerField final : public QWidget
{
    Q_OBJECT
public:
    /// At most `most` layers can be added.
    LayerField(LayerService &layers, int most, QWidget *parent = nullptr);

    void setLayers(const QList<FunctionLayer> &layers);
    const QList<FunctionLayer> &layers() const { return m_chosen; }

Q_SIGNALS:
    /// By the user.
    void layersChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeAddLine();
    QWidget *makeRow(int index);
    QToolButton *makeRowButton(QWidget *row, const QString &objectName, const QString &text);
    void load();
    void showNames();
    void showVersions();
    void showRows();
    void add();
    void move(int from, int to);
    void remove(int index);
    bool isChosen(const LayerName &name) const;

    LayerService &m_layers;
    const int m_most;
    QList<LayerVersion> m_known; ///< by name, each layer's newest version first
    QList<FunctionLayer> m_chosen;
    QVBoxLayout *m_rows;
    QComboBox *m_name;
    QComboBox *m_version;
    SecondaryButton *m_add;
    QLabel *m_nothing;
    bool m_following = false;
};

} // namespace lambdesk
