// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>

class QLayout;
class QWidget;

namespace favilla {

/// While it lives, many parts of a page may come, go and change without the page being laid out anew for each
/// of them, which Qt does at every show(). At its end the page is laid out once. A part that is deleted
/// meanwhile must have been taken out of its layout: a layout that is paused does not hear of it. Thread:
/// main.
class LayoutPause {
public:
    explicit LayoutPause(QWidget& page);
    ~LayoutPause();
    LayoutPause(const LayoutPause&) = delete;
    LayoutPause& operator=(const LayoutPause&) = delete;

private:
    QWidget& m_page;
    /// The page's own and those of its parts; one may go with its part.
    QList<QPointer<QLayout>> m_paused;
};

} // namespace favilla
