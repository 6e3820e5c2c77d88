// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/blueprint.h>

#include <QWidget>

class QAbstractButton;
class QComboBox;
class QLabel;

namespace lambdesk
{

class FilterField;
class TileGrid;

/// Step 1, Select blueprint.
class BlueprintPage final : public QWidget
{
    Q_OBJECT
public:
    explicit BlueprintPage(const QList<Blueprint> &blueprints, QWidget *parent = nullptr);

Q_SIGNALS:
    void blueprintChosen(const lambdesk::Blueprint &blueprint);
    void skipped();
    void cancelled();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeToolStrip();
    QWidget *makeTiles();
    QWidget *makeFooter();
    void applyFilter();
    void enterGrid();

    QList<Blueprint> m_blueprints;
    QList<QAbstractButton *> m_tiles; ///< one for each blueprint, in their order
    FilterField *m_filter;
    QComboBox *m_language;
    QLabel *m_paging;
    QLabel *m_nothing;
    TileGrid *m_grid;
};

} // namespace lambdesk
