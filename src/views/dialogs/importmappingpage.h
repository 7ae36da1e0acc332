// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvmapping.h"

#include <QWidget>

#include <memory>

class QComboBox;

namespace Ui {
class ImportMappingPage;
}

namespace favilla {

/// The page of the import on which the user says what the columns of a CSV file mean: one line per column
/// with its first values and a choice of fields, guessed beforehand. A field has one column at most.
class ImportMappingPage final : public QWidget {
    Q_OBJECT

public:
    explicit ImportMappingPage(QWidget* parent = nullptr);
    ~ImportMappingPage() override;

    void setTable(const CsvTable& table, const CsvMapping& mapping);
    CsvMapping mapping() const;
    /// Explains what is missing and leads to the first column that is not used; false if nothing is.
    bool showMissing();

    /// Files with more columns have the others taken by their names only.
    static constexpr int maximumColumns = 200;

signals:
    /// The file must be split anew: the owner reads it again and calls setTable.
    void separatorChosen(QChar separator);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void fillOptions();
    void fillRows();
    void fillRow(int column);
    QComboBox* makeBox(int column);
    QString preview(int column) const;
    int choiceOf(int column) const;
    void assign(int column, int choice);
    void showChoices();
    void readOptions();

    std::unique_ptr<Ui::ImportMappingPage> m_ui;
    QStringList m_headers;
    QList<QStringList> m_firstRows;
    CsvMapping m_guess;
    CsvMapping m_mapping;
    bool m_isMissingShown = false;
};

} // namespace favilla
