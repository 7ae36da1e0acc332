// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/importmappingpage.h"

#include "ui_importmappingpage.h"
#include "views/dialogs/choices.h"
#include "views/dialogs/notice.h"
#include "views/dialogs/rowdelegate.h"
#include "views/words/harmless.h"
#include "views/words/statewords.h"

#include <QEvent>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int notTaken = -1;
constexpr int takenByName = -2;
constexpr int previewRows = 3;
constexpr int previewLength = 120;

enum TableColumn { HeaderColumn, MeaningColumn, PreviewColumn, TableColumns };

} // namespace

ImportMappingPage::ImportMappingPage(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ImportMappingPage>()) {
    m_ui->setupUi(this);
    auto* table = m_ui->columnTable;
    table->setItemDelegate(new RowDelegate(table));
    table->setColumnCount(TableColumns);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setNotice(m_ui->missingLabel, {});
    for (auto* box : {m_ui->decimalBox, m_ui->dateBox, m_ui->currencyBox, m_ui->cameBox})
        connect(box, &QComboBox::currentIndexChanged, this, &ImportMappingPage::readOptions);
    connect(m_ui->separatorBox, &QComboBox::currentIndexChanged, this,
        [this] { emit separatorChosen(m_ui->separatorBox->currentData().toChar()); });
    retranslate();
}

ImportMappingPage::~ImportMappingPage() = default;

void ImportMappingPage::setTable(const CsvTable& table, const CsvMapping& mapping) {
    m_headers = table.headers.first(std::min<qsizetype>(table.headers.size(), maximumColumns));
    m_firstRows = table.firstRows(previewRows);
    m_guess = mapping;
    m_mapping = mapping;
    m_isMissingShown = false;
    setNotice(m_ui->missingLabel, {});
    fillOptions();
    fillRows();
}

CsvMapping ImportMappingPage::mapping() const {
    return m_mapping;
}

bool ImportMappingPage::showMissing() {
    const bool isMissing = !isComplete(m_mapping);
    m_isMissingShown = isMissing;
    setNotice(m_ui->missingLabel,
        isMissing ? tr("Say which column holds the name of the customer: a row is useless without it.")
                  : QString(),
        "warning");
    for (int column = 0; isMissing && column < m_headers.size(); ++column) {
        if (choiceOf(column) != notTaken)
            continue;
        m_ui->columnTable->cellWidget(column, MeaningColumn)->setFocus();
        break;
    }
    return isMissing;
}

void ImportMappingPage::retranslate() {
    m_ui->columnTable->setHorizontalHeaderLabels(
        {tr("Column of the file"), tr("Is taken as"), tr("First rows")});
    fillOptions();
    fillRows();
    if (m_isMissingShown)
        showMissing();
}

void ImportMappingPage::fillOptions() {
    QList<Choice> separators{
        {tr("Semicolon (;)"), QChar(u';')}, {tr("Comma (,)"), QChar(u',')}, {tr("Tab"), QChar(u'\t')}};
    setChoices(m_ui->separatorBox, separators);
    choose(m_ui->separatorBox, m_mapping.separator);
    setChoices(
        m_ui->decimalBox, {{tr("Comma: 1.234,50"), QChar(u',')}, {tr("Point: 1,234.50"), QChar(u'.')}});
    choose(m_ui->decimalBox, m_mapping.decimalSign);
    setChoices(m_ui->dateBox,
        {{tr("Day first"), int(DateOrder::DayMonthYear)}, {tr("Month first"), int(DateOrder::MonthDayYear)}});
    choose(m_ui->dateBox, int(m_mapping.dateOrder));
    setChoices(m_ui->currencyBox, QList<Choice>{{tr("Leave open"), QString()}} + currencyChoices());
    choose(m_ui->currencyBox, m_mapping.defaultCurrency);
    QList<Choice> sources;
    for (const auto source :
        {Source::File, Source::PartnerCenter, Source::Telephone, Source::Email, Source::Other})
        sources.append({words::sourceWord(source), int(source)});
    setChoices(m_ui->cameBox, sources);
    choose(m_ui->cameBox, int(m_mapping.source));
}

void ImportMappingPage::readOptions() {
    m_mapping.decimalSign = m_ui->decimalBox->currentData().toChar();
    m_mapping.dateOrder = DateOrder(m_ui->dateBox->currentData().toInt());
    m_mapping.defaultCurrency = m_ui->currencyBox->currentData().toString();
    m_mapping.source = Source(m_ui->cameBox->currentData().toInt());
}

void ImportMappingPage::fillRows() {
    auto* table = m_ui->columnTable;
    table->setRowCount(0);
    table->setRowCount(int(m_headers.size()));
    for (int column = 0; column < m_headers.size(); ++column)
        fillRow(column);
    const int character = fontMetrics().averageCharWidth();
    table->setColumnWidth(HeaderColumn, 28 * character);
    table->setColumnWidth(MeaningColumn, 34 * character);
}

void ImportMappingPage::fillRow(int column) {
    auto* table = m_ui->columnTable;
    auto* header = new QTableWidgetItem(words::harmlessLine(m_headers[column]));
    auto font = table->font();
    font.setBold(true);
    header->setFont(font);
    table->setItem(column, HeaderColumn, header);
    table->setItem(column, PreviewColumn, new QTableWidgetItem(preview(column)));
    auto* box = makeBox(column);
    table->setCellWidget(column, MeaningColumn, box);
    table->setRowHeight(column, box->sizeHint().height() + 6);
}

QComboBox* ImportMappingPage::makeBox(int column) {
    auto* box = new QComboBox;
    box->setAccessibleName(tr("Meaning of the column %1").arg(words::harmlessLine(m_headers[column])));
    box->setFocusPolicy(Qt::StrongFocus);
    box->setEnabled(!m_mapping.isFavillaFile);
    QList<Choice> choices{{tr("Not taken"), notTaken}};
    if (!m_guess.extras.key(column).isEmpty() || m_mapping.isFavillaFile)
        choices.prepend({tr("Known by its name"), takenByName});
    for (const auto field : mappableFields())
        choices.append({words::fieldWord(field), int(field)});
    setChoices(box, choices);
    choose(box, choiceOf(column));
    box->installEventFilter(this);
    connect(box, &QComboBox::currentIndexChanged, this,
        [this, column, box] { assign(column, box->currentData().toInt()); });
    return box;
}

QString ImportMappingPage::preview(int column) const {
    QStringList values;
    for (const auto& row : m_firstRows)
        if (const auto value = words::harmlessLine(row.value(column).left(previewLength)); !value.isEmpty())
            values.append(value);
    return values.join(u" · "_s);
}

int ImportMappingPage::choiceOf(int column) const {
    for (auto it = m_mapping.columns.cbegin(); it != m_mapping.columns.cend(); ++it)
        if (it.value() == column)
            return int(it.key());
    const bool isKnown = m_mapping.isFavillaFile || !m_mapping.extras.key(column).isEmpty();
    return isKnown ? takenByName : notTaken;
}

void ImportMappingPage::assign(int column, int choice) {
    m_mapping.columns.removeIf([column](const auto& entry) { return entry.value() == column; });
    m_mapping.extras.removeIf([column](const auto& entry) { return entry.value() == column; });
    if (choice == takenByName)
        m_mapping.extras.insert(m_guess.extras.key(column), column);
    else if (choice != notTaken)
        m_mapping.columns.insert(Field(choice), column);
    showChoices();
    if (m_isMissingShown && isComplete(m_mapping))
        showMissing();
}

/// A field that was given to another column has been taken from the one that had it.
void ImportMappingPage::showChoices() {
    for (int column = 0; column < m_headers.size(); ++column)
        choose(
            qobject_cast<QComboBox*>(m_ui->columnTable->cellWidget(column, MeaningColumn)), choiceOf(column));
}

void ImportMappingPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    QWidget::changeEvent(event);
}

/// Keeps the focused choice in sight, and lets the wheel scroll the table instead of changing a choice.
bool ImportMappingPage::eventFilter(QObject* watched, QEvent* event) {
    auto* box = qobject_cast<QWidget*>(watched);
    if (box && event->type() == QEvent::Wheel && !box->hasFocus()) {
        event->ignore();
        return true;
    }
    if (box && event->type() == QEvent::FocusIn)
        m_ui->columnTable->scrollTo(m_ui->columnTable->indexAt(box->geometry().center()));
    return QWidget::eventFilter(watched, event);
}

} // namespace favilla
