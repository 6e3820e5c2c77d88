// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylesheet.h"

#include "theme.h"

#include <QPair>

namespace lambdesk
{

namespace
{

// Focus doubles a border and takes the pixel back from the padding, so that nothing moves.
const QString buttonRules = QStringLiteral(R"(
QPushButton { padding: 5px 14px; border-radius: 3px; font-weight: bold; min-height: 18px;
  color: @text; border: 1px solid @secondaryBorder;
  background: qlineargradient(x1:0, y1:0, x2:0, y2:1, stop:0 @secondaryTop, stop:1 @secondaryBottom); }
QPushButton:hover { border-color: @text; }
QPushButton:pressed, QPushButton:open { background: @secondaryBottom; }
QPushButton:disabled { color: @mutedText; border-color: @stripLine; background: @strip; }
QPushButton:focus { border: 2px solid @focus; padding: 4px 13px; }
QPushButton::menu-indicator { image: url(:/icons/caret-down.svg); width: 10px; height: 10px;
  subcontrol-origin: padding; subcontrol-position: right center; right: 8px; }
QPushButton[hasMenu="true"] { padding-right: 26px; }
QPushButton[hasMenu="true"]:focus { padding-right: 25px; }
lambdesk--PrimaryButton { color: white; border: 1px solid @primaryBorder;
  background: qlineargradient(x1:0, y1:0, x2:0, y2:1, stop:0 @primaryTop, stop:1 @primaryBottom); }
lambdesk--PrimaryButton:pressed { background: @primaryBottom; }
lambdesk--LinkButton { color: @link; border: 1px solid transparent; background: transparent; padding: 2px 4px; }
lambdesk--LinkButton:hover { text-decoration: underline; border-color: transparent; }
lambdesk--LinkButton:pressed { background: transparent; }
lambdesk--LinkButton:disabled { color: @mutedText; background: transparent; border-color: transparent; }
lambdesk--LinkButton:focus { border: 2px solid @focus; padding: 1px 3px; }
lambdesk--LinkButton[flush="true"] { padding-left: 0; padding-right: 8px; }
lambdesk--LinkButton[flush="true"]:focus { padding-left: 0; padding-right: 7px; }
QToolButton { border: 1px solid transparent; border-radius: 3px; padding: 3px; background: transparent; }
QToolButton:hover { background: @hover; border-color: @stripLine; }
QToolButton:focus { border: 2px solid @focus; padding: 2px; }
)");

const QString fieldRules = QStringLiteral(R"(
QLineEdit, QComboBox, QSpinBox, QAbstractSpinBox { background: @field; color: @text; border: 1px solid @fieldBorder;
  border-radius: 3px; padding: 3px 7px; min-height: 20px; selection-background-color: @primaryBottom; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid @focus; padding: 2px 6px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: @mutedText; background: @strip; }
QLineEdit[invalid="true"], QComboBox[invalid="true"], QAbstractSpinBox[invalid="true"] { border-color: @error; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/caret-down.svg); width: 10px; height: 10px; }
QComboBox QLineEdit { border: none; padding: 0; min-height: 0; }
QComboBox QAbstractItemView { background: @field; color: @text; border: 1px solid @fieldBorder;
  selection-background-color: @primaryBottom; selection-color: white; outline: none; }
QComboBox QAbstractItemView::item { min-height: 22px; padding: 0 4px; }
QComboBox QAbstractItemView::item:selected { background: @primaryBottom; color: white; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 16px; background: transparent; }
QAbstractSpinBox::up-arrow { image: url(:/icons/caret-up.svg); width: 8px; height: 8px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/caret-down.svg); width: 8px; height: 8px; }
QRadioButton::indicator { width: 13px; height: 13px; border-radius: 7px; border: 1px solid @fieldBorder; background: @field; }
QRadioButton::indicator:checked { background: qradialgradient(cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5,
  stop:0 @link, stop:0.5 @link, stop:0.6 @field, stop:1 @field); }
QRadioButton::indicator:focus { border-color: @focus; }
QCheckBox::indicator, QListView::indicator { width: 13px; height: 13px; border: 1px solid @fieldBorder;
  background: @field; }
QCheckBox::indicator:checked, QListView::indicator:checked { image: url(:/icons/check-mark.svg); }
QRadioButton:focus, QCheckBox:focus { color: @link; text-decoration: underline; }
)");

const QString viewRules = QStringLiteral(R"(
QToolTip { color: @text; background: @strip; border: 1px solid @stripLine; padding: 4px; }
QScrollArea, QScrollArea > QWidget > QWidget#scrollContent { background: transparent; border: none; }
QTableView, QListView, QTreeView { background: @page; color: @text; border: 1px solid @stripLine;
  gridline-color: @stripLine; selection-background-color: @selection; selection-color: @text;
  alternate-background-color: @hover; }
QTableView::item { border: none; padding: 0 6px; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 1px solid @focus; }
QHeaderView { background: @strip; border: none; }
QHeaderView::section { background: @strip; color: @text; font-weight: bold; border: none;
  border-right: 1px solid @stripLine; border-bottom: 1px solid @stripLine; padding: 6px 8px; }
QHeaderView::up-arrow { image: url(:/icons/caret-up.svg); width: 9px; height: 9px; subcontrol-position: center right; right: 6px; }
QHeaderView::down-arrow { image: url(:/icons/caret-down.svg); width: 9px; height: 9px; subcontrol-position: center right; right: 6px; }
QTabWidget::pane { border: 1px solid @stripLine; top: -1px; background: @page; }
QTabBar::tab { background: @strip; color: @text; border: 1px solid @stripLine; border-top: 2px solid @stripLine;
  padding: 6px 14px; font-weight: bold; margin-right: 2px; }
QTabBar::tab:selected { background: @page; border-top: 2px solid @marker; border-bottom-color: @page; }
QTabBar::tab:focus { color: @link; }
#insightsGroupPopup { background: @field; border: 1px solid @fieldBorder; }
QMenu { background: @field; color: @text; border: 1px solid @stripLine; padding: 4px 0; }
QMenu::item { padding: 6px 24px 6px 14px; }
QMenu::item:selected { background: @primaryBottom; color: white; }
QMenu::item:disabled { color: @mutedText; background: transparent; }
QMenu::indicator { width: 12px; height: 12px; left: 10px; }
QMenu::indicator:checked { image: url(:/icons/check-mark.svg); }
QMenu#qualifiersMenu { menu-scrollable: 1; }
QMenu#qualifiersMenu::item { padding-left: 30px; }
QMenu::separator { height: 1px; background: @stripLine; margin: 4px 0; }
QTreeView::item { border: none; padding: 2px 4px; }
QTreeView::item:hover { background: @hover; }
QTreeView::item:selected { background: @selection; color: @text; }
QTreeView QLineEdit { padding: 0 2px; min-height: 0; }
QProgressBar { background: @strip; border: 1px solid @stripLine; border-radius: 3px; }
QProgressBar::chunk { background: @link; border-radius: 2px; }
QSplitter::handle { background: @stripLine; }
QDialog { background: @page; }
QStatusBar { background: @strip; color: @mutedText; border-top: 1px solid @stripLine; }
QStatusBar::item { border: none; }
QStatusBar QPushButton { color: @text; background: transparent; border: 1px solid transparent; font-weight: normal;
  padding: 1px 8px; min-height: 16px; }
QStatusBar QPushButton:hover, QStatusBar QPushButton:open { background: @hover; border-color: @stripLine; }
QStatusBar QPushButton:focus { border: 2px solid @focus; padding: 0 7px; }
QStatusBar QPushButton[hasMenu="true"] { padding-right: 24px; }
QStatusBar QPushButton[hasMenu="true"]:focus { padding-right: 23px; }
)");

const QString ownRules = QStringLiteral(R"(
#navigationBar { background: qlineargradient(x1:0, y1:0, x2:0, y2:1, stop:0 @navigationTop, stop:1 @navigationBottom); }
#navigationBar QLabel { color: @navigationText; }
#navigationBar QLabel[muted="true"] { color: @navigationMuted; }
#navigationBar QPushButton { color: @navigationText; background: transparent; border: 1px solid transparent; padding: 4px 8px; }
#navigationBar QPushButton[hasMenu="true"] { padding-right: 22px; }
#navigationBar QPushButton[hasMenu="true"]:focus { padding-right: 21px; }
#navigationBar QPushButton:hover { color: white; border-color: @navigationMuted; }
#navigationBar QPushButton:focus { border: 2px solid @focus; padding: 3px 7px; }
QLabel[muted="true"] { color: @mutedText; }
QLabel[severity="error"] { color: @error; }
QLabel[severity="warning"] { color: @warning; }
QFrame[chartCard="true"] { border: 1px solid @stripLine; border-radius: 4px; background: @page; }
QToolButton[segment="true"] { color: @text; background: @field; border: 1px solid @fieldBorder; border-radius: 3px;
  padding: 2px 9px; }
QToolButton[segment="true"]:hover { background: @hover; }
QToolButton[segment="true"]:checked { background: @selection; font-weight: bold; }
QToolButton[segment="true"]:focus { border: 2px solid @focus; padding: 1px 8px; }
QToolButton[segment="true"][popupMode="2"] { padding-right: 18px; }
QToolButton[segment="true"]::menu-indicator { image: url(:/icons/caret-down.svg); width: 9px; height: 9px;
  subcontrol-position: center right; right: 5px; }
#monitoringTabs::pane { border: none; border-top: 1px solid @stripLine; top: 0; }
#monitoringTabs > QTabBar::tab { background: transparent; border: none; border-bottom: 3px solid transparent;
  padding: 5px 12px; color: @mutedText; }
#monitoringTabs > QTabBar::tab:selected { color: @text; border-bottom: 3px solid @marker; }
#monitoringTabs > QTabBar::tab:focus { color: @link; }
#fileSearch QToolButton:checked { background: @selection; border-color: @focus; }
#environmentCards { border: none; background: transparent; }
#versionLine { border: 1px solid @information; border-radius: 4px; background: @informationFill; }
#editorFrame { border: 1px solid @stripLine; }
#insightsQuery { border: 1px solid transparent; }
#toolStrip { background: @strip; border: 1px solid @stripLine; border-left: none; border-right: none; }
QFrame[stepMark="true"] { background: @marker; }
lambdesk--FlashMessage { border-radius: 4px; }
lambdesk--FlashMessage[kind="success"] { border: 1px solid @success; background: @successFill; }
lambdesk--FlashMessage[kind="information"] { border: 1px solid @information; background: @informationFill; }
lambdesk--FlashMessage[kind="warning"] { border: 1px solid @warning; background: @warningFill; }
lambdesk--FlashMessage[kind="error"] { border: 1px solid @error; background: @errorFill; }
lambdesk--CodeBox { border: 1px dashed @fieldBorder; background: @codeBox; }
lambdesk--CodeBox QPlainTextEdit { border: 1px solid transparent; background: transparent; color: @text;
  selection-background-color: @primaryBottom; selection-color: white; }
lambdesk--CodeBox QPlainTextEdit:focus, #insightsQuery:focus { border: 1px solid @focus; }
)");

const QString shellRules = QStringLiteral(R"(
#commandPalette { background: @field; border: 1px solid @fieldBorder; border-radius: 4px; }
#commandPalette QListView { border: none; background: @field; }
#sideNavigation { background: @strip; border: none; border-right: 1px solid @stripLine; }
#sideNavigation lambdesk--LinkButton { text-align: left; font-weight: normal; border: 2px solid transparent;
  border-left: 3px solid transparent; border-radius: 0; padding: 6px 13px; }
#sideNavigation lambdesk--LinkButton:checked { color: @text; font-weight: bold; border-left-color: @marker; }
#sideNavigation lambdesk--LinkButton:focus { border: 2px solid @focus; padding-left: 14px; }
)");

} // namespace

QString styleSheet(const Theme &t)
{
    // Longer names first where one begins another.
    const QPair<const char *, QColor> tokens[] = {
        {"@primaryTop", t.primaryTop},
        {"@primaryBottom", t.primaryBottom},
        {"@primaryBorder", t.primaryBorder},
        {"@secondaryTop", t.secondaryTop},
        {"@secondaryBottom", t.secondaryBottom},
        {"@secondaryBorder", t.secondaryBorder},
        {"@navigationTop", t.navigationTop},
        {"@navigationBottom", t.navigationBottom},
        {"@navigationText", t.navigationText},
        {"@navigationMuted", t.navigationMuted},
        {"@stripLine", t.stripLine},
        {"@strip", t.strip},
        {"@mutedText", t.mutedText},
        {"@text", t.text},
        {"@link", t.link},
        {"@marker", t.marker},
        {"@fieldBorder", t.fieldBorder},
        {"@field", t.field},
        {"@focus", t.focus},
        {"@selection", t.selection},
        {"@hover", t.hover},
        {"@page", t.page},
        {"@codeBox", t.codeBox},
        {"@successFill", t.successFill},
        {"@success", t.success},
        {"@informationFill", t.informationFill},
        {"@information", t.information},
        {"@warningFill", t.warningFill},
        {"@warning", t.warning},
        {"@errorFill", t.errorFill},
        {"@error", t.error},
    };
    QString sheet = buttonRules + fieldRules + viewRules + ownRules + shellRules;
    for (const auto &[name, colour] : tokens)
        sheet.replace(QLatin1String(name), colour.name());
    return sheet;
}

} // namespace lambdesk
