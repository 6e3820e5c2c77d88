// SPDX-License-Identifier: GPL-3.0-or-later
#include "designsections.h"

#include <ui/functions/tilegrid.h>
#include <ui/style/icons.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/formrow.h>
#include <ui/widgets/menu.h>
#include <ui/widgets/splitbutton.h>
#include <ui/widgets/tile.h>

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// What is pressed and filled in.

namespace lambdesk
{

namespace
{

struct DesignControlsText {
    Q_DECLARE_TR_FUNCTIONS(DesignSystem)
};

void fillMenu(QMenu &menu)
{
    menu.addAction(DesignControlsText::tr("An entry"));
    QAction *checked = menu.addAction(DesignControlsText::tr("Checked"));
    checked->setCheckable(true);
    checked->setChecked(true);
    menu.addSeparator();
    menu.addAction(DesignControlsText::tr("Disabled"))->setEnabled(false);
}

SecondaryButton *menuButton(const QString &text, QWidget *parent)
{
    auto *button = new SecondaryButton(text, parent);
    auto *menu = new Menu(button);
    fillMenu(*menu);
    button->setMenu(menu);
    return button;
}

SplitButton *splitButton(const QString &text, QWidget *parent)
{
    auto *button = new SplitButton(text, parent);
    fillMenu(*button->splitMenu());
    return button;
}

QToolButton *segment(const QString &text, bool checked, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setCheckable(true);
    button->setChecked(checked);
    button->setProperty("segment", true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

QWidget *makeDesignButtons(QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const bool enabled : {true, false}) {
        auto *tool = new QToolButton(part);
        tool->setIcon(icon(IconName::Copy));
        tool->setAccessibleName(DesignControlsText::tr("Copy"));
        tool->setFocusPolicy(Qt::StrongFocus);
        const QList<QWidget *> buttons{new PrimaryButton(DesignControlsText::tr("Primary"), part),
                                       splitButton(DesignControlsText::tr("Split"), part),
                                       new SecondaryButton(DesignControlsText::tr("Secondary"), part),
                                       menuButton(DesignControlsText::tr("Menu"), part),
                                       new LinkButton(DesignControlsText::tr("Link"), part),
                                       tool,
                                       segment(DesignControlsText::tr("Segment"), false, part),
                                       segment(DesignControlsText::tr("Chosen"), true, part),
                                       new QCheckBox(DesignControlsText::tr("Check box"), part),
                                       new QRadioButton(DesignControlsText::tr("Radio button"), part)};
        for (int column = 0; column < buttons.size(); ++column) {
            buttons[column]->setEnabled(enabled);
            grid->addWidget(buttons[column], enabled ? 0 : 1, column);
        }
        grid->setColumnStretch(int(buttons.size()), 1);
    }
    part->findChild<QCheckBox *>()->setChecked(true);
    part->findChild<QRadioButton *>()->setChecked(true);
    return part;
}

QWidget *makeDesignFields(QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().spaceMedium);
    auto *valid = new FormRow(DesignControlsText::tr("Name*"), new QLineEdit(u"hello"_s, part), part);
    valid->setHelp(DesignControlsText::tr("What is behind the i."));
    valid->setHint(DesignControlsText::tr("Letters, digits, - and _"));
    auto *error =
        new FormRow(DesignControlsText::tr("With an error*"), new QLineEdit(u"hello world"_s, part), part);
    error->setError(DesignControlsText::tr("A name has no spaces."));
    error->setAction(DesignControlsText::tr("Take them away"));
    auto *warning =
        new FormRow(DesignControlsText::tr("With a warning"), new QLineEdit(u"index.handler"_s, part), part);
    warning->setWarning(DesignControlsText::tr("There is no file index.js in the package."));
    auto *empty = new QLineEdit({}, part);
    empty->setPlaceholderText(DesignControlsText::tr("Optional"));
    auto *disabled = new QLineEdit(DesignControlsText::tr("Disabled"), part);
    disabled->setEnabled(false);
    auto *choice = new QComboBox(part);
    choice->addItems({u"128"_s, u"256"_s, u"512"_s});
    auto *number = new QSpinBox(part);
    column->addWidget(valid);
    column->addWidget(error);
    column->addWidget(warning);
    column->addWidget(new FormRow(DesignControlsText::tr("Empty"), empty, part));
    column->addWidget(new FormRow(DesignControlsText::tr("Disabled"), disabled, part));
    column->addWidget(new FormRow(DesignControlsText::tr("Memory (MB)"), choice, part));
    column->addWidget(new FormRow(DesignControlsText::tr("Timeout"), number, part));
    return part;
}

QWidget *makeDesignTiles(QWidget *parent)
{
    auto *grid = new TileGrid(parent);
    const QString words =
        DesignControlsText::tr("A sentence or two about what this one does, cut after the fourth line.");
    for (const bool enabled : {true, true, false}) {
        auto *tile = new Tile(u"hello-world"_s, words, u"nodejs · sample"_s, grid);
        tile->setEnabled(enabled);
        grid->addTile(tile);
    }
    return grid;
}

} // namespace lambdesk
