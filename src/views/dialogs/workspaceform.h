// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storelocation.h"

#include <QWidget>

#include <memory>

namespace Ui {
class WorkspaceForm;
}

namespace favilla {

/// Where to work: in a file, in the team's database, or in the demo (then `location` means nothing).
struct WorkspaceChoice {
    enum class Kind { File, Team, Demo };

    Kind kind = Kind::File;
    StoreLocation location;

    friend bool operator==(const WorkspaceChoice&, const WorkspaceChoice&) = default;
};

/// Asks where the referrals are kept; part of the first start and of the preferences.
class WorkspaceForm final : public QWidget {
    Q_OBJECT

public:
    explicit WorkspaceForm(QWidget* parent = nullptr);
    ~WorkspaceForm() override;

    /// The file that is offered where no other is chosen.
    void setFile(const QString& path);
    /// Shows what is in use: a file or a database.
    void setLocation(const StoreLocation& location);
    void setDemoOffered(bool isOffered);

    /// Nothing while something is missing: see showOpen().
    std::optional<WorkspaceChoice> choice() const;
    /// Explains what is missing and leads to the first open field; false if nothing is.
    bool showOpen();
    /// The answer to `connectionTested`.
    void showTested(const Result<void>& result);

signals:
    void connectionTested(const favilla::StoreLocation& location);

protected:
    void changeEvent(QEvent* event) override;

private:
    WorkspaceChoice::Kind kind() const;
    bool isFileOpen() const;
    void showPanes();
    void showNote();
    void chooseFile();

    std::unique_ptr<Ui::WorkspaceForm> m_ui;
    bool m_isChecked = false;
};

} // namespace favilla
