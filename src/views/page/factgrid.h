// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace favilla {

class FactCell;

/// One thing known: its name, its value as text, and a pill beside it where a clock runs.
struct Fact {
    QString caption;
    QString value;
    QString pill = {};
    /// As of Theme: "good", "warning", "bad", "hot", "calm".
    const char* pillState = "calm";
    bool isBold = false;
    /// Takes both columns.
    bool isWide = false;
};

/// Captions with values in two columns, or in one where the page is narrow. Values can be selected and are
/// reached by Tab. Facts without a value are left out.
class FactGrid final : public QWidget {
    Q_OBJECT

public:
    explicit FactGrid(QWidget* parent = nullptr);

    /// Keeps its labels: what is the same is not touched. Hides itself where nothing is left.
    void setFacts(const QList<Fact>& facts);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int columns);

    QGridLayout* m_grid;
    QList<FactCell*> m_cells;
    qsizetype m_used = 0;
    int m_columns = 2;
};

} // namespace favilla
