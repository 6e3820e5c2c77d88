// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylerules.h"

namespace lambdesk
{

namespace
{

const QString buttons = QStringLiteral(R"(
QPushButton { padding: {6} {14}; border-radius: @radiusSmall; font-weight: bold;
  color: @text; border: @border solid @secondaryBorder;
  background: qlineargradient(x1:0, y1:0, x2:0, y2:1, stop:0 @secondaryTop, stop:1 @secondaryBottom); }
QPushButton:hover { border-color: @text; }
QPushButton:pressed, QPushButton:open { background: @secondaryBottom; }
QPushButton:disabled { color: @disabledText; border-color: @stripLine; background: @strip; }
QPushButton:focus { border: @focusBorder solid @focus; padding: {6-} {14-}; }
QPushButton::menu-indicator { image: url(:/icons/caret-down@icons.svg); width: {10}; height: {10};
  subcontrol-origin: padding; subcontrol-position: right center; right: {8}; }
QPushButton[hasMenu="true"] { padding-right: {26}; }
QPushButton[hasMenu="true"]:focus { padding-right: {26-}; }
lambdesk--PrimaryButton { color: @primaryText; border: @border solid @primaryBorder;
  background: qlineargradient(x1:0, y1:0, x2:0, y2:1, stop:0 @primaryTop, stop:1 @primaryBottom); }
lambdesk--PrimaryButton:pressed { background: @primaryBottom; }
/* Qt mirrors what is within a button by itself, so it has all its sides at once. */
lambdesk--SplitButton { padding: {6} {36} {6} {14}; }
lambdesk--SplitButton:focus { padding: {6-} {36-} {6-} {14-}; }
lambdesk--LinkButton { color: @link; border: @border solid transparent; background: transparent; padding: {2} {4}; }
lambdesk--LinkButton:hover { text-decoration: underline; border-color: transparent; }
lambdesk--LinkButton:pressed { background: transparent; }
lambdesk--LinkButton:disabled { color: @disabledText; background: transparent; border-color: transparent; }
lambdesk--LinkButton:focus { border: @focusBorder solid @focus; padding: {2-} {4-}; }
lambdesk--LinkButton[flush="true"] { padding-left: 0; padding-right: {8}; }
lambdesk--LinkButton[flush="true"]:focus { padding-left: 0; padding-right: {8-}; }
QToolButton { border: @border solid transparent; border-radius: @radiusSmall; padding: {3}; background: transparent; }
QToolButton:hover { background: @hover; border-color: @stripLine; }
QToolButton:focus { border: @focusBorder solid @focus; padding: {3-}; }
)");

const QString fields = QStringLiteral(R"(
QLineEdit, QComboBox, QSpinBox, QAbstractSpinBox { background: @field; color: @text; border: @border solid @fieldBorder;
  border-radius: @radiusSmall; padding: {4} {7}; selection-background-color: @primaryBottom; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: @focusBorder solid @focus; padding: {4-} {7-}; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: @disabledText; background: @strip; }
QLineEdit[invalid="true"], QComboBox[invalid="true"], QAbstractSpinBox[invalid="true"] { border-color: @error; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: {22}; }
QComboBox::down-arrow { image: url(:/icons/caret-down@icons.svg); width: {10}; height: {10}; }
QComboBox QLineEdit { border: none; padding: 0; }
QComboBox QAbstractItemView { background: @field; color: @text; border: @border solid @fieldBorder;
  selection-background-color: @primaryBottom; selection-color: @primaryText; outline: none; }
QComboBox QAbstractItemView::item { min-height: {22}; padding: 0 {4}; }
QComboBox QAbstractItemView::item:selected { background: @primaryBottom; color: @primaryText; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: {16}; background: transparent; }
QAbstractSpinBox::up-arrow { image: url(:/icons/caret-up@icons.svg); width: {8}; height: {8}; }
QAbstractSpinBox::down-arrow { image: url(:/icons/caret-down@icons.svg); width: {8}; height: {8}; }
QRadioButton::indicator { width: {13}; height: {13}; border-radius: {7}; border: @border solid @fieldBorder; background: @field; }
QRadioButton::indicator:checked { background: qradialgradient(cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5,
  stop:0 @link, stop:0.5 @link, stop:0.6 @field, stop:1 @field); }
QRadioButton::indicator:focus { border-color: @focus; }
QCheckBox::indicator, QListView::indicator { width: {13}; height: {13}; border: @border solid @fieldBorder;
  background: @field; }
QCheckBox::indicator:checked, QListView::indicator:checked { image: url(:/icons/check-mark@icons.svg); }
QRadioButton:focus, QCheckBox:focus { color: @link; text-decoration: underline; }
QRadioButton:disabled, QCheckBox:disabled { color: @disabledText; }
)");

const QString views = QStringLiteral(R"(
QToolTip { color: @text; background: @strip; border: @border solid @stripLine; padding: {4}; }
QScrollArea, QScrollArea > QWidget > QWidget[scrollContent="true"] { background: transparent; border: none; }
QTableView, QListView, QTreeView { background: @page; color: @text; border: @border solid @stripLine;
  gridline-color: @stripLine; selection-background-color: @selection; selection-color: @text;
  alternate-background-color: @hover; }
QTableView::item { border: none; padding: 0 {6}; }
QTableView:focus, QListView:focus, QTreeView:focus { border: @border solid @focus; }
QHeaderView { background: @strip; border: none; font-weight: bold; }
QHeaderView::section { background: @strip; color: @text; font-weight: bold; border: none;
  border-right: @border solid @stripLine; border-bottom: @border solid @stripLine; padding: {6} {8}; }
QHeaderView::up-arrow { image: url(:/icons/caret-up@icons.svg); width: {9}; height: {9}; subcontrol-position: center right; right: {6}; }
QHeaderView::down-arrow { image: url(:/icons/caret-down@icons.svg); width: {9}; height: {9}; subcontrol-position: center right; right: {6}; }
QTabWidget::pane { border: @border solid @stripLine; top: -@border; background: @page; }
QTabBar::tab { background: @strip; color: @text; border: @border solid @stripLine; border-top: {2} solid @stripLine;
  padding: {6} {14}; font-weight: bold; margin-right: {2}; }
QTabBar::tab:selected { background: @page; border-top: {2} solid @marker; border-bottom-color: @page; }
QTabBar::tab:focus { color: @link; }
QTabBar QToolButton { padding: 0; background: @strip; border: @border solid @stripLine; }
QTabBar QToolButton::left-arrow { image: url(:/icons/caret-left@icons.svg); width: {10}; height: {10}; }
QTabBar QToolButton::right-arrow { image: url(:/icons/caret-right@icons.svg); width: {10}; height: {10}; }
#insightsGroupPopup { background: @field; border: @border solid @fieldBorder; }
/* With a border of its own the sheet draws all of an item. Else Fusion would draw its box, too, beside the padding. */
#insightsGroupPopup QListView::item { border: none; padding: {3} {2}; }
#insightsGroupPopup QListView::item:selected { background: @selection; color: @text; }
QMenu { background: @field; color: @text; border: @border solid @stripLine; padding: {4} 0; }
QMenu::item { padding: {6} {14}; padding-right: {24}; }
QMenu::item:selected { background: @primaryBottom; color: @primaryText; }
QMenu::item:disabled { color: @disabledText; background: transparent; }
QMenu::indicator { width: {12}; height: {12}; left: {10}; }
QMenu::indicator:checked { image: url(:/icons/check-mark@icons.svg); }
QMenu::indicator:checked:selected { image: url(:/icons/check-mark-selected.svg); }
QMenu#qualifiersMenu, QMenu#testMenu { menu-scrollable: 1; }
QMenu#qualifiersMenu::item, QMenu#testMenu::item { padding-left: {30}; }
QMenu::separator { height: @border; background: @stripLine; margin: {4} 0; }
QTreeView::item { border: none; padding: {2} {4}; }
QTreeView::item:hover { background: @hover; }
QTreeView::item:selected { background: @selection; color: @text; }
QTreeView QLineEdit { padding: 0 {2}; }
QProgressBar { background: @strip; border: @border solid @stripLine; border-radius: @radiusSmall; }
QProgressBar::chunk { background: @link; border-radius: {2}; }
QSplitter::handle { background: @strip; }
QSplitter::handle:hover, QSplitter::handle:pressed { background: @selection; }
QSplitter::handle:horizontal { border-left: @border solid @stripLine; border-right: @border solid @stripLine; }
QSplitter::handle:vertical { border-top: @border solid @stripLine; border-bottom: @border solid @stripLine; }
QDialog { background: @page; }
QStatusBar { background: @strip; color: @mutedText; border-top: @border solid @stripLine; }
QStatusBar::item { border: none; }
QStatusBar QPushButton { color: @text; background: transparent; border: @border solid transparent; font-weight: normal;
  padding: {1} {8}; }
QStatusBar QPushButton:hover, QStatusBar QPushButton:open { background: @hover; border-color: @stripLine; }
QStatusBar QPushButton:focus { border: @focusBorder solid @focus; padding: 0 {8-}; }
QStatusBar QPushButton[hasMenu="true"] { padding-right: {24}; }
QStatusBar QPushButton[hasMenu="true"]:focus { padding-right: {24-}; }
)");

const QString own = QStringLiteral(R"(
#navigationBar { background: qlineargradient(x1:0, y1:0, x2:0, y2:1, stop:0 @navigationTop, stop:1 @navigationBottom);
  border-bottom: @border solid @navigationLine; }
#navigationBar QLabel { color: @navigationText; }
#navigationBar QLabel[muted="true"] { color: @navigationMuted; }
#navigationBar QPushButton { color: @navigationText; background: transparent; border: @border solid transparent; padding: {4} {8}; }
#navigationBar QPushButton[hasMenu="true"] { padding-right: {22}; }
#navigationBar QPushButton[hasMenu="true"]:focus { padding-right: {22-}; }
#navigationBar QPushButton:hover { color: @navigationText; border-color: @navigationMuted; }
#navigationBar QPushButton:focus { border: @focusBorder solid @navigationFocus; padding: {4-} {8-}; }
QLabel[muted="true"] { color: @mutedText; }
QLabel[severity="error"] { color: @error; }
QLabel[severity="warning"] { color: @warning; }
lambdesk--Card { border: @border solid @stripLine; border-radius: @radiusMedium; background: @page; }
QToolButton[segment="true"] { color: @text; background: @field; border: @border solid @fieldBorder; border-radius: @radiusSmall;
  padding: {2} {9}; }
QToolButton[segment="true"]:hover { background: @hover; }
QToolButton[segment="true"]:checked { background: @selection; font-weight: bold; }
QToolButton[segment="true"]:focus { border: @focusBorder solid @focus; padding: {2-} {9-}; }
QToolButton[segment="true"][popupMode="2"] { padding-right: {18}; }
QToolButton[segment="true"]::menu-indicator { image: url(:/icons/caret-down@icons.svg); width: {9}; height: {9};
  subcontrol-position: center right; right: {5}; }
#monitoringTabs::pane { border: none; border-top: @border solid @stripLine; top: 0; }
#monitoringTabs > QTabBar::tab { background: transparent; border: none; border-bottom: {3} solid transparent;
  padding: {5} {12}; color: @mutedText; }
#monitoringTabs > QTabBar::tab:selected { color: @text; border-bottom: {3} solid @marker; }
#monitoringTabs > QTabBar::tab:focus { color: @link; }
#fileSearch QToolButton:checked { background: @selection; border-color: @focus; }
#environmentCards { border: none; background: transparent; }
#versionLine, #restartLine { border: @border solid @information; border-radius: @radiusMedium; background: @informationFill; }
#editorFrame { border: @border solid @stripLine; }
#insightsQuery, #eventsView { border: @border solid transparent; }
#eventsView:focus { border: @border solid @focus; }
#zoomBadge { color: @navigationText; background: @navigationBottom; border: @border solid @navigationMuted; border-radius: @radiusLarge; }
#toolStrip { background: @strip; border: @border solid @stripLine; border-left: none; border-right: none; }
QFrame[stepMark="true"] { background: @marker; }
lambdesk--FlashMessage { border-radius: @radiusMedium; }
lambdesk--FlashMessage[kind="success"] { border: @border solid @success; background: @successFill; }
lambdesk--FlashMessage[kind="information"] { border: @border solid @information; background: @informationFill; }
lambdesk--FlashMessage[kind="warning"] { border: @border solid @warning; background: @warningFill; }
lambdesk--FlashMessage[kind="error"] { border: @border solid @error; background: @errorFill; }
lambdesk--CodeBox { border: @border dashed @fieldBorder; background: @codeBox; }
lambdesk--CodeBox QPlainTextEdit { border: @border solid transparent; background: transparent; color: @text;
  selection-background-color: @primaryBottom; selection-color: @primaryText; }
lambdesk--CodeBox QPlainTextEdit:focus, #insightsQuery:focus { border: @border solid @focus; }
)");

const QString shell = QStringLiteral(R"(
#commandPalette { background: @field; border: @border solid @fieldBorder; border-radius: @radiusLarge; }
#commandPalette QListView { border: none; background: @field; }
#sideNavigation { background: @strip; border: none; border-right: @border solid @stripLine; }
#sideNavigation lambdesk--LinkButton { text-align: left; font-weight: normal; border: {2} solid transparent;
  border-left: {3} solid transparent; border-radius: 0; padding: {6} {13}; }
#sideNavigation lambdesk--LinkButton:checked { color: @text; font-weight: bold; border-left-color: @marker; }
#sideNavigation lambdesk--LinkButton:focus { border: {2} solid @focus; padding-left: {14}; }
)");

} // namespace

QString styleRules()
{
    return buttons + fields + views + own + shell;
}

} // namespace lambdesk
