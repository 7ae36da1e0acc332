// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace favilla {

class PlainLabel;
struct Fact;

/// One fact of a FactGrid: the caption above, the value below, a pill at its right.
class FactCell final : public QWidget {
    Q_OBJECT

public:
    explicit FactCell(QWidget* parent = nullptr);

    void setFact(const Fact& fact);
    bool isWide() const { return m_isWide; }

private:
    QLabel* m_caption;
    PlainLabel* m_value;
    QLabel* m_pill;
    bool m_isWide = false;
};

} // namespace favilla
