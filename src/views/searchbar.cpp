// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/searchbar.h"

#include "domain/money.h"
#include "views/icons.h"
#include "views/page/actionbutton.h"
#include "views/page/flowlayout.h"
#include "views/theme.h"
#include "views/words/harmless.h"
#include "views/words/statewords.h"
#include "views/words/valuewords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace favilla {
namespace {

constexpr int narrowestSearch = 180;
constexpr int widestSearch = 380;
constexpr int widestCountry = 150;
constexpr qint64 thresholds[] = {10'000, 25'000, 50'000, 100'000, 250'000};
constexpr double largestAmount = 1e12;

std::optional<Money> amountOf(const QString& text, const QString& currency) {
    const auto money = Money::fromText(text, currency);
    return money ? std::optional(*money) : std::nullopt;
}

QAction* addChoice(QMenu& menu, const QString& words, bool isCurrent) {
    auto* choice = menu.addAction(QString(words).replace(u'&', QStringLiteral("&&")));
    choice->setCheckable(true);
    choice->setChecked(isCurrent);
    return choice;
}

} // namespace

SearchBar::SearchBar(QWidget* parent)
    : QFrame(parent)
    , m_currency(QStringLiteral("EUR"))
    , m_search(new QLineEdit(this))
    , m_new(new ActionButton(nullptr, this))
    , m_menu(new QMenu(this)) {
    setProperty("kind", QStringLiteral("bar"));
    m_search->setMinimumWidth(narrowestSearch);
    m_search->setMaximumWidth(widestSearch);
    m_search->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    auto* chips = new QWidget(this);
    auto* flow = new FlowLayout(8, 6, chips);
    m_hot = addChip(flow);
    m_due = addChip(flow);
    m_country = addChip(flow);
    m_value = addChip(flow);
    m_source = addChip(flow);
    m_save = addChip(flow);
    m_save->setCheckable(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_search, 100);
    row->addWidget(chips, 0, Qt::AlignVCenter);
    row->addStretch(1);
    row->addWidget(m_new);
    connectChips();
    showWords();
}

SearchBar::~SearchBar() = default;

QToolButton* SearchBar::addChip(QLayout* layout) {
    auto* chip = new QToolButton(layout->parentWidget());
    chip->setProperty("kind", QStringLiteral("chip"));
    chip->setToolButtonStyle(Qt::ToolButtonTextOnly);
    chip->setCheckable(true);
    chip->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(chip);
    return chip;
}

void SearchBar::connectChips() {
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString& text) {
        showWords();
        emit searchEdited(text);
    });
    connect(m_search, &QLineEdit::returnPressed, this, &SearchBar::escaped);
    connect(m_hot, &QToolButton::clicked, this, [this] {
        auto filter = m_filter;
        filter.isHotOnly = !filter.isHotOnly;
        apply(filter);
    });
    connect(m_due, &QToolButton::clicked, this, [this] {
        auto filter = m_filter;
        filter.isDueWithin24h = !filter.isDueWithin24h;
        apply(filter);
    });
    connect(
        m_country, &QToolButton::clicked, this, [this] { openMenu(m_country, &SearchBar::fillCountries); });
    connect(m_value, &QToolButton::clicked, this, [this] { openMenu(m_value, &SearchBar::fillValues); });
    connect(m_source, &QToolButton::clicked, this, [this] { openMenu(m_source, &SearchBar::fillSources); });
    connect(m_save, &QToolButton::clicked, this, &SearchBar::saveViewRequested);
}

void SearchBar::setFilter(const Filter& filter) {
    m_filter = filter;
    showWords();
}

void SearchBar::setSearch(const QString& text) {
    if (text != m_search->text())
        m_search->setText(text);
    showWords();
}

QString SearchBar::search() const {
    return m_search->text();
}

void SearchBar::setCountries(const QStringList& codes, const QLocale& locale) {
    m_countries = codes;
    m_locale = locale;
    showWords();
}

void SearchBar::setCurrency(const QString& code) {
    m_currency = code;
}

void SearchBar::setNewAction(QAction* action) {
    m_new->setAction(action);
}

void SearchBar::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SearchBar::apply(const Filter& filter) {
    const bool isOther = !(filter == m_filter);
    setFilter(filter);
    if (isOther)
        emit filterEdited(filter);
}

void SearchBar::openMenu(QToolButton* chip, void (SearchBar::*fill)(QMenu&)) {
    // A click has just turned the chip; what it shows follows from the filter alone.
    showWords();
    m_menu->clear();
    (this->*fill)(*m_menu);
    m_menu->setAccessibleName(chip->accessibleName());
    m_menu->popup(chip->mapToGlobal(QPoint(0, chip->height() + 2)));
}

void SearchBar::fillCountries(QMenu& menu) {
    const auto choose = [this](const QString& code) {
        auto filter = m_filter;
        filter.country = code;
        apply(filter);
    };
    connect(addChoice(menu, tr("All countries"), m_filter.country.isEmpty()), &QAction::triggered, this,
        [choose] { choose({}); });
    menu.addSeparator();
    auto codes = m_countries;
    if (!m_filter.country.isEmpty() && !codes.contains(m_filter.country))
        codes.prepend(m_filter.country);
    for (const auto& code : codes)
        connect(addChoice(menu, words::harmlessLine(words::countryWord(code)), m_filter.country == code),
            &QAction::triggered, this, [choose, code] { choose(code); });
}

void SearchBar::fillValues(QMenu& menu) {
    const auto choose = [this](const std::optional<Money>& value) {
        auto filter = m_filter;
        filter.minimumValue = value;
        apply(filter);
    };
    connect(addChoice(menu, tr("Any value"), !m_filter.minimumValue), &QAction::triggered, this,
        [choose] { choose({}); });
    menu.addSeparator();
    bool isReady = !m_filter.minimumValue;
    for (const auto amount : thresholds) {
        const auto money = amountOf(QString::number(amount), m_currency);
        if (!money)
            continue;
        isReady = isReady || m_filter.minimumValue == money;
        connect(addChoice(menu,
                    tr("From %1").arg(words::moneyWord(*money, m_locale, words::Decimals::WhenNeeded)),
                    m_filter.minimumValue == money),
            &QAction::triggered, this, [choose, money] { choose(money); });
    }
    menu.addSeparator();
    connect(addChoice(menu, tr("Another value…"), !isReady), &QAction::triggered, this, &SearchBar::askValue);
}

void SearchBar::fillSources(QMenu& menu) {
    const auto choose = [this](std::optional<Source> source) {
        auto filter = m_filter;
        filter.source = source;
        apply(filter);
    };
    connect(addChoice(menu, tr("All sources"), !m_filter.source), &QAction::triggered, this,
        [choose] { choose({}); });
    menu.addSeparator();
    for (const auto source :
        {Source::PartnerCenter, Source::File, Source::Telephone, Source::Email, Source::Other})
        connect(addChoice(menu, words::sourceWord(source), m_filter.source == source), &QAction::triggered,
            this, [choose, source] { choose(source); });
}

void SearchBar::askValue() {
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setLocale(m_locale);
    dialog->setInputMode(QInputDialog::DoubleInput);
    dialog->setWindowTitle(tr("Value"));
    dialog->setLabelText(tr("Only referrals worth at least (%1):").arg(m_currency));
    const int decimals = currencyDecimals(m_currency).value_or(2);
    dialog->setDoubleDecimals(decimals);
    dialog->setDoubleRange(0, largestAmount);
    if (m_filter.minimumValue && m_filter.minimumValue->currency() == m_currency)
        dialog->setDoubleValue(m_filter.minimumValue->approximate());
    connect(dialog, &QInputDialog::doubleValueSelected, this, [this, decimals](double value) {
        auto filter = m_filter;
        filter.minimumValue =
            value > 0 ? amountOf(QString::number(value, 'f', decimals), m_currency) : std::nullopt;
        apply(filter);
    });
    dialog->open();
}

QString SearchBar::valueWords() const {
    return m_filter.minimumValue
        ? tr("Value: from %1")
              .arg(words::moneyWord(*m_filter.minimumValue, m_locale, words::Decimals::WhenNeeded))
        : tr("Value: any");
}

void SearchBar::showChip(QToolButton* chip, const QString& words, bool isSet) {
    constexpr QChar downwards(0x25be);
    const bool hasMenu = chip == m_country || chip == m_value || chip == m_source;
    const auto shown = hasMenu ? words + u' ' + downwards : words;
    chip->setText(QString(shown).replace(u'&', QStringLiteral("&&")));
    chip->setAccessibleName(words);
    chip->setChecked(isSet);
}

void SearchBar::showWords() {
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search referrals, customers, contacts, notes…") + u' '
        + QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    m_search->setToolTip(m_search->placeholderText()); // a narrow window has no room for all of it
    showChip(m_hot, tr("Hot"), m_filter.isHotOnly);
    showChip(m_due, tr("Due in 24 h"), m_filter.isDueWithin24h);
    const auto country = fontMetrics().elidedText(
        words::harmlessLine(words::countryWord(m_filter.country)), Qt::ElideRight, widestCountry);
    showChip(m_country, m_filter.country.isEmpty() ? tr("Country: all") : tr("Country: %1").arg(country),
        !m_filter.country.isEmpty());
    showChip(m_value, valueWords(), m_filter.minimumValue.has_value());
    showChip(m_source,
        m_filter.source ? tr("Source: %1").arg(words::sourceWord(*m_filter.source)) : tr("Source: all"),
        m_filter.source.has_value());
    m_save->setText(tr("Save view…"));
    m_save->setAccessibleName(m_save->text());
    m_save->setVisible(!m_filter.isEmpty() || !m_search->text().trimmed().isEmpty());
}

void SearchBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWords();
}

bool SearchBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_search
        || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEscape = key->key() == Qt::Key_Escape;
    if ((!isEscape && key->key() != Qt::Key_Down) || key->modifiers() & ~Qt::KeypadModifier)
        return false;
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (isEscape && !m_search->text().isEmpty()) {
        setSearch({});
        emit searchEdited({});
    }
    emit escaped();
    return true;
}

} // namespace favilla
