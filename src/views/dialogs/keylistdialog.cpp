// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/keylistdialog.h"

#include "ui_keylistdialog.h"

#include "views/dialogs/rowdelegate.h"

#include <QAction>
#include <QHeaderView>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Without mnemonic and dots.
QString plainWord(const QAction& action) {
    return action.iconText().remove(u'…').trimmed();
}

QString spelled(const QList<QKeySequence>& keys) {
    QStringList words;
    for (const auto& key : keys)
        words.append(key.toString(QKeySequence::NativeText));
    return words.join("  "_L1);
}

QTreeWidgetItem* headingItem(const QString& title, QFont font) {
    auto* item = new QTreeWidgetItem({title});
    font.setBold(true);
    item->setFont(0, font);
    item->setFlags(Qt::ItemIsEnabled);
    return item;
}

} // namespace

KeyGroup keyGroup(const QString& title, const QList<QAction*>& actions) {
    KeyGroup group{title, {}};
    for (const auto* action : actions)
        if (!action->isSeparator() && !action->shortcuts().isEmpty())
            group.rows.append({plainWord(*action), action->shortcuts()});
    return group;
}

KeyListDialog::KeyListDialog(const QList<KeyGroup>& groups, const QLocale& locale, QWidget* parent)
    : LiveDialog(locale, parent), m_ui(std::make_unique<Ui::KeyListDialog>()) {
    m_ui->setupUi(this);
    m_ui->keyView->setItemDelegate(new RowDelegate(m_ui->keyView));
    m_ui->keyView->header()->setStretchLastSection(false);
    m_ui->keyView->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->keyView->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &KeyListDialog::accept);
    setGroups(groups);
}

KeyListDialog::~KeyListDialog() = default;

void KeyListDialog::setGroups(const QList<KeyGroup>& groups) {
    m_groups = groups;
    m_ui->keyView->clear();
    for (const auto& group : groups) {
        if (group.rows.isEmpty())
            continue;
        auto* heading = headingItem(group.title, m_ui->keyView->font());
        m_ui->keyView->addTopLevelItem(heading);
        heading->setFirstColumnSpanned(true);
        for (const auto& row : group.rows)
            m_ui->keyView->addTopLevelItem(new QTreeWidgetItem({row.word, spelled(row.keys)}));
    }
}

void KeyListDialog::retranslate() {
    m_ui->retranslateUi(this);
    setGroups(m_groups);
}

} // namespace favilla
