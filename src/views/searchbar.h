// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

#include <QFrame>
#include <QLocale>

class QAction;
class QInputDialog;
class QLineEdit;
class QMenu;
class QToolButton;

namespace favilla {

class ActionButton;

/// The bar above the panes: search while typing, filter chips, the way to a saved view, a new referral.
/// Shows a Filter and gives one; keeps no other state. Chips go on in a second line where there is no room.
/// Thread: main.
class SearchBar final : public QFrame {
    Q_OBJECT

public:
    explicit SearchBar(QWidget* parent = nullptr);
    ~SearchBar() override;

    /// Without signals.
    void setFilter(const Filter& filter);
    const Filter& filter() const { return m_filter; }
    /// Without signals.
    void setSearch(const QString& text);
    QString search() const;
    /// ISO 3166 codes on offer in the country chip, in this order; money is written as `locale` does.
    void setCountries(const QStringList& codes, const QLocale& locale);
    /// ISO 4217 code of the thresholds in the value chip.
    void setCurrency(const QString& code);
    /// The window's action behind "+ New referral".
    void setNewAction(QAction* action);
    /// Puts the cursor into the search field and selects what is there (Ctrl+F).
    void focusSearch();

signals:
    /// At each keystroke.
    void searchEdited(const QString& text);
    void filterEdited(const favilla::Filter& filter);
    void saveViewRequested();
    /// Esc (the search is empty then), or Enter or Down (it stays): the list wants the focus.
    void escaped();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* addChip(QLayout* layout);
    void connectChips();
    void openMenu(QToolButton* chip, void (SearchBar::*fill)(QMenu&));
    void fillCountries(QMenu& menu);
    void fillValues(QMenu& menu);
    void fillSources(QMenu& menu);
    void askValue();
    void apply(const Filter& filter);
    void showWords();
    void showChip(QToolButton* chip, const QString& words, bool isSet);
    QString valueWords() const;

    Filter m_filter;
    QStringList m_countries;
    QLocale m_locale;
    QString m_currency;
    QLineEdit* m_search;
    QAction* m_searchIcon = nullptr;
    QToolButton* m_hot;
    QToolButton* m_due;
    QToolButton* m_country;
    QToolButton* m_value;
    QToolButton* m_source;
    QToolButton* m_save;
    ActionButton* m_new;
    QMenu* m_menu;
};

} // namespace favilla
