// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/livedialog.h"

#include <QKeySequence>

#include <memory>

class QAction;

namespace Ui {
class KeyListDialog;
}

namespace favilla {

/// One line of the list: what is done, and the keys that do it.
struct KeyRow {
    QString word;
    QList<QKeySequence> keys;

    friend bool operator==(const KeyRow&, const KeyRow&) = default;
};

struct KeyGroup {
    QString title;
    QList<KeyRow> rows;

    friend bool operator==(const KeyGroup&, const KeyGroup&) = default;
};

/// The actions of a menu that have keys, named as in the menu without mnemonic and dots: so the list can
/// never say anything else than what the keys do.
KeyGroup keyGroup(const QString& title, const QList<QAction*>& actions);

/// Shows which key does what, spelled as this system spells keys.
class KeyListDialog final : public LiveDialog {
    Q_OBJECT

public:
    KeyListDialog(const QList<KeyGroup>& groups, const QLocale& locale, QWidget* parent = nullptr);
    ~KeyListDialog() override;

    void setGroups(const QList<KeyGroup>& groups);

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::KeyListDialog> m_ui;
    QList<KeyGroup> m_groups;
};

} // namespace favilla
