// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme.h"

#include <QStringList>

namespace favilla {
namespace {

constexpr auto grounds = R"(
QMainWindow, QDialog, QWizard { background: @window; }
QToolTip { background: @card; color: @text; border: 1px solid @line; padding: 4px 6px; }
QMenuBar { background: @sidebar; color: @text; padding: 1px 4px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 4px; }
QMenuBar::item:selected { background: @hover; color: @text; }
QMenu { background: @card; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 22px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @dim; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QStatusBar { background: @sidebar; color: @dim; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @dim; }
QToolButton[kind="plain"] { background: transparent; border: 1px solid transparent; color: @dim; }
QToolButton[kind="plain"]:hover { background: @hover; }
QToolButton[kind="plain"]:focus { border-color: @accent; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QFrame[kind="card"] { background: @card; border: 1px solid @line; border-radius: 8px; }
QFrame[kind="bar"] { background: @window; border: none; border-bottom: 1px solid @line; }
QFrame[kind="line"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QFrame[kind="notice"] { background: @calmBack; border: 1px solid @border; border-radius: 8px; }
QFrame[kind="notice"][state="hot"] { background: @selection; border-color: @accent; }
QFrame[kind="notice"][state="warning"] { background: @warningBack; border-color: @warning; }
QFrame[kind="notice"][state="bad"] { background: @badBack; border-color: @bad; }
QFrame[kind="notice"][state="good"] { background: @goodBack; border-color: @good; }
QAbstractScrollArea[kind="reading"] { background: transparent; border: none; }
)";

constexpr auto labels = R"(
QLabel { background: transparent; border: none; }
QLabel[kind="title"] { font-size: 20px; font-weight: 600; }
QLabel[kind="heading"] { font-weight: 600; }
QLabel[kind="caption"] { font-size: 11px; color: @dim; }
QLabel[kind="dim"] { color: @dim; }
QLabel[kind="note"] { font-size: 11px; color: @dim; }
QLabel[kind="note"][state="bad"] { color: @bad; }
QLabel[kind="notice"] { background: @calmBack; border: 1px solid @border; border-radius: 8px; padding: 8px 12px; }
QLabel[kind="notice"][state="hot"] { background: @selection; border-color: @accent; }
QLabel[kind="notice"][state="warning"] { background: @warningBack; border-color: @warning; }
QLabel[kind="notice"][state="bad"] { background: @badBack; border-color: @bad; }
QLabel[kind="notice"][state="good"] { background: @goodBack; border-color: @good; }
QLabel[kind="pill"] { background: @calmBack; color: @calm; border-radius: 8px; padding: 1px 8px;
    font-size: 11px; font-weight: 600; }
QLabel[kind="pill"][state="good"] { background: @goodBack; color: @good; }
QLabel[kind="pill"][state="warning"] { background: @warningBack; color: @warning; }
QLabel[kind="pill"][state="bad"] { background: @badBack; color: @bad; }
QLabel[kind="pill"][state="hot"] { background: @hotBack; color: @hot; }
)";

constexpr auto buttons = R"(
QPushButton, QToolButton { background: @card; color: @text; border: 1px solid @border; border-radius: 6px;
    padding: 6px 14px; min-height: 18px; }
QToolButton { padding: 6px 9px; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed { background: @line; }
QPushButton:focus, QToolButton:focus { border-color: @accent; }
QPushButton:disabled, QToolButton:disabled { color: @dim; background: @window; border-color: @line; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; padding: 5px 13px; }
QPushButton[kind="primary"]:disabled { background: @line; color: @dim; border-color: @line; }
QPushButton[kind="danger"] { color: @bad; border-color: @bad; }
QPushButton[kind="link"], QToolButton[kind="link"] { background: transparent; color: @accentText;
    border: 1px solid transparent; padding: 2px 4px; text-decoration: underline; }
QPushButton[kind="link"]:hover, QToolButton[kind="link"]:hover { background: @hover; }
QPushButton[kind="link"]:focus, QToolButton[kind="link"]:focus { border-color: @accent; }
QPushButton[kind="link"]:disabled, QToolButton[kind="link"]:disabled { color: @dim; }
QToolButton[kind="chip"], QPushButton[kind="chip"] { border-radius: 13px; padding: 3px 11px; }
QToolButton[kind="chip"]:checked, QPushButton[kind="chip"]:checked { background: @selection;
    color: @accentText; border-color: @accent; }
QToolButton[kind="chip"]:focus, QPushButton[kind="chip"]:focus { border-color: @text; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: url(:/theme/down.svg); width: 10px; height: 10px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 6px; }
QToolButton[popupMode="2"], QPushButton[hasMenu="true"] { padding-right: 22px; }
)";

constexpr auto fields = R"(
QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox { background: @card; color: @text;
    border: 1px solid @border; border-radius: 6px; selection-background-color: @accent;
    selection-color: @onAccent; }
QLineEdit, QAbstractSpinBox, QComboBox { padding: 5px 9px; min-height: 20px; }
QTextEdit, QPlainTextEdit { padding: 3px 5px; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border-color: @accent; }
QLineEdit[state="bad"], QTextEdit[state="bad"], QPlainTextEdit[state="bad"], QAbstractSpinBox[state="bad"],
QComboBox[state="bad"], QAbstractItemView[state="bad"], QFrame[kind="card"][state="bad"] {
    border: 1px solid @bad; }
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    background: @window; color: @dim; border-color: @line; }
QLineEdit { lineedit-clear-button-icon: url(:/theme/clear.svg); }
QLineEdit > QToolButton { background: transparent; border: none; padding: 0; min-height: 0; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: none; padding: 0; background: transparent; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: 24px; subcontrol-position: center right; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url(:/theme/down.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @card; color: @text; border: 1px solid @line; padding: 2px;
    selection-background-color: @selection; selection-color: @text; outline: none; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 18px; }
QAbstractSpinBox::up-arrow { image: url(:/theme/up.svg); width: 9px; height: 9px; }
QAbstractSpinBox::down-arrow { image: url(:/theme/down.svg); width: 9px; height: 9px; }
)";

constexpr auto indicators = R"(
QCheckBox, QRadioButton { spacing: 7px; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator, QGroupBox::indicator {
    width: 14px; height: 14px; background: @card; border: 1px solid @dim; border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: @accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QGroupBox::indicator:checked {
    background: @accent; border-color: @accent; image: url(:/theme/check-@shade.svg); }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line; background: @window; }
QCheckBox::indicator:checked:disabled { background: @border; }
QCheckBox:disabled, QRadioButton:disabled { color: @dim; }
)";

#if defined(Q_OS_LINUX)
// The drawings' order, which is GNOME's too; other systems keep their own.
constexpr auto dialogs = "QDialogButtonBox { button-layout: 3; }\n";
#else
constexpr auto dialogs = "";
#endif

constexpr auto views = R"(
QAbstractItemView { background: @card; color: @text; border: 1px solid @line; outline: none;
    selection-background-color: @selection; selection-color: @text; }
QAbstractItemView::item:selected { background: @selection; color: @text; }
QTableView { gridline-color: @line; }
QHeaderView { background: @window; border: none; }
QHeaderView::section { background: @window; color: @dim; border: none; border-bottom: 1px solid @line;
    padding: 5px 8px; }
QTableCornerButton::section { background: @window; border: none; border-bottom: 1px solid @line; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @sidebar; }
QCalendarWidget QToolButton { border: none; background: transparent; padding: 3px 8px; }
favilla--ReferralListView { background: @card; border: none; }
favilla--SidebarView { background: @sidebar; border: none; }
QScrollArea { background: transparent; border: none; }
QTabWidget::pane { border: 1px solid @line; border-radius: 6px; }
QTabBar::tab { background: transparent; color: @dim; padding: 6px 12px; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @accentText; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @text; }
QProgressBar { background: @card; color: @text; border: 1px solid @border; border-radius: 5px; min-height: 16px;
    text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @border; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: @dim; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

QList<std::pair<QString, QColor>> named(const Tokens& t) {
    return {{QStringLiteral("window"), t.window}, {QStringLiteral("sidebar"), t.sidebar},
        {QStringLiteral("card"), t.card}, {QStringLiteral("line"), t.line}, {QStringLiteral("text"), t.text},
        {QStringLiteral("dim"), t.dim}, {QStringLiteral("accent"), t.accent},
        {QStringLiteral("onAccent"), t.onAccent}, {QStringLiteral("accentHover"), t.accentHover},
        {QStringLiteral("accentText"), t.accentText}, {QStringLiteral("selection"), t.selection},
        {QStringLiteral("hover"), t.hover}, {QStringLiteral("good"), t.good},
        {QStringLiteral("goodBack"), t.goodBack}, {QStringLiteral("warning"), t.warning},
        {QStringLiteral("warningBack"), t.warningBack}, {QStringLiteral("bad"), t.bad},
        {QStringLiteral("badBack"), t.badBack}, {QStringLiteral("hot"), t.hot},
        {QStringLiteral("hotBack"), t.hotBack}, {QStringLiteral("calm"), t.calm},
        {QStringLiteral("calmBack"), t.calmBack}, {QStringLiteral("border"), t.border}};
}

} // namespace

QString Theme::styleSheet() const {
    QString sheet;
    for (const auto* part : {grounds, labels, buttons, dialogs, fields, indicators, views})
        sheet += QLatin1String(part);
    // Each name ends at a sign that no name contains, so "@accent;" never meets "@accentText;".
    for (const auto& [name, color] : named(tokens()))
        for (const auto* end : {";", " "})
            sheet.replace(u'@' + name + QLatin1String(end), color.name() + QLatin1String(end));
    return sheet.replace(QLatin1String("@shade"), isDark() ? QLatin1String("dark") : QLatin1String("light"));
}

} // namespace favilla
