// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace favilla {

/// Puts widgets side by side and goes on in the next line where the width ends: buttons, chips and links that
/// must stay whole in Italian, at 200 % and in a narrow window.
class FlowLayout final : public QLayout {
public:
    /// `gap` between items and `lineGap` between lines, in device-independent pixels.
    FlowLayout(int gap, int lineGap, QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// How far the items begin before the edge, so that the words of links stand under other words in spite
    /// of the border and padding of a button.
    void setOutdent(int outdent);

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int place(const QRect& rect, bool isReal) const;

    QList<QLayoutItem*> m_items;
    int m_gap;
    int m_lineGap;
    int m_outdent = 0;
};

} // namespace favilla
