// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QLocale>
#include <QObject>

#include <functional>
#include <vector>

class QLabel;
class QWidget;

namespace favilla {

/// One question of a form. A label with a star says that an answer is required; a composite editor names
/// the control inside it that is marked and focused by its focus proxy.
struct FormField {
    Field field = Field::None;
    QLabel* label = nullptr;
    QWidget* editor = nullptr;
    QLabel* note = nullptr;
    /// A number or an address is wrong until its last character: explained only once it was left.
    bool isPatient = false;
    /// Words for what only this form knows better; otherwise, and where they are empty, words::sentence.
    std::function<QString(const Error&)> explain = {};
};

/// Explains beside each field what is open, from the first edit of that field on, or for all of them once
/// somebody tried to finish.
///
/// Why: the words stand where the mistake is, and nobody is told off for a form that was only just opened.
/// The problems themselves come from the domain. Thread: the windows'.
class FieldSet final : public QObject {
    Q_OBJECT

public:
    using Problems = std::function<QList<Error>()>;

    FieldSet(Problems problems, QLocale locale, QWidget* owner);

    /// In the order in which the fields are read. Editors of unknown type have to call `touch` themselves.
    void add(const FormField& field);
    void touch(QWidget* editor);

    bool hasProblem() const;
    /// Shows every problem from now on.
    void insist();
    void focusFirst();
    /// Puts the cursor into the first open field; false where none is open.
    bool focusFirstOpen();
    /// Shows what the store refused at its field until that is edited; false where no field here is meant.
    bool showRefusal(const Error& error);
    /// Forgets what was touched: the form is as if just opened.
    void calm();
    /// Notes and accessible names again, after a change of language or of a value from outside.
    void refresh();

signals:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        FormField of;
        bool isTouched = false;
        bool wasLeft = false;
        Error refusal;
    };
    void listen(QWidget* editor);
    const Error* problemOf(const Entry& entry, const QList<Error>& found) const;
    void show(const Entry& entry, const Error* problem) const;

    Problems m_problems;
    QLocale m_locale;
    std::vector<Entry> m_entries;
    bool m_isInsisting = false;
};

} // namespace favilla
