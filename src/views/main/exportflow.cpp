// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/exportflow.h"

#include "store/whendone.h"
#include "views/dialogs/savefile.h"
#include "views/words/languages.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace favilla {

ExportFlow::ExportFlow(Workspace& workspace, const Languages& languages, QWidget& window)
    : QObject(&window), m_workspace(workspace), m_languages(languages), m_window(window) { }

template <class T>
void ExportFlow::report(QFuture<Result<T>> work, std::function<QString(const T&)> sentence) {
    whenDone(work, this, [this, sentence](const Result<T>& outcome) {
        if (outcome)
            emit finished(sentence(*outcome));
        else
            emit failed(outcome.error());
    });
}

CsvStyle ExportFlow::style() const {
    // Where the decimal sign is a comma, spreadsheet programs expect a semicolon between the cells.
    const bool hasComma = m_languages.locale().decimalPoint() == QLatin1String(",");
    return {.separator = hasComma ? u';' : u',', .decimalSign = hasComma ? u',' : u'.', .withBom = true};
}

void ExportFlow::exportList(const QList<RowId>& rows) {
    askWhereToSave(&m_window, {tr("Export list"), tr("referrals.csv"), tr("CSV (*.csv)")},
        [this, rows](const QString& path) {
            report<int>(m_workspace.exports().writeCsv(path, rows, style(), std::make_shared<Progress>()),
                [path](int count) {
                    return tr("%Ln referral(s) written to %1", nullptr, count)
                        .arg(QFileInfo(path).fileName());
                });
        });
}

void ExportFlow::saveFullCopy() {
    askWhereToSave(&m_window, {tr("Save full copy"), tr("favilla.json"), tr("Favilla copy (*.json)")},
        [this](const QString& path) {
            report<int>(
                m_workspace.exports().writeDump(path, std::make_shared<Progress>()), [path](int count) {
                    return tr("Full copy with %Ln referral(s) written to %1", nullptr, count)
                        .arg(QFileInfo(path).fileName());
                });
        });
}

void ExportFlow::loadFullCopy() {
    auto* chooser = new QFileDialog(&m_window, tr("Load full copy"), QString(), tr("Favilla copy (*.json)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& path) {
        auto* question = new QMessageBox(QMessageBox::Warning, tr("Load full copy"),
            m_workspace.location().isPostgresql()
                ? tr("Everything in this workspace is replaced by what the copy holds.")
                : tr("Everything in this workspace is replaced by what the copy holds. A backup is made "
                     "first."),
            QMessageBox::Cancel, &m_window);
        question->setAttribute(Qt::WA_DeleteOnClose);
        auto* load = question->addButton(tr("Load Copy"), QMessageBox::DestructiveRole);
        connect(load, &QPushButton::clicked, this, [this, path] { loadFrom(path); });
        question->open();
    });
    chooser->open();
}

void ExportFlow::loadFrom(const QString& path) {
    const auto load = [this, path] {
        report<int>(m_workspace.exports().restoreDump(path, std::make_shared<Progress>()),
            [](int count) { return tr("%Ln referral(s) loaded from the copy", nullptr, count); });
    };
    if (m_workspace.location().isPostgresql()) {
        load();
        return;
    }
    whenDone(m_workspace.database().backUp(), this, [this, load](const Result<Backup>& backup) {
        if (backup)
            load();
        else
            emit failed(backup.error());
    });
}

void ExportFlow::backUp() {
    report<Backup>(m_workspace.database().backUp(),
        [](const Backup& backup) { return tr("Backed up to %1").arg(QFileInfo(backup.path).fileName()); });
}

} // namespace favilla
