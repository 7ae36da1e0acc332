// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QFuture>
#include <QJsonValue>
#include <QLocale>

#include <optional>

namespace favilla {

class Workspace;
struct Surroundings;

/// What a command has to say once it is done, for people and for programs.
struct Report {
    /// Lines of text. What strangers wrote may stand in it as it came: the console makes it harmless.
    QString text = {};
    QJsonValue json = {};
    /// Takes the place of both, byte for byte: a file that was asked for on the standard output.
    std::optional<QByteArray> document = {};
    /// It was done as far as it went: why it went no further is told after it, with exit status 1.
    std::optional<Error> failure = {};
    /// In the place of the failure's own sentence, where that does not say it all.
    QString failureSentence = {};

    bool isEmpty() const { return text.isEmpty() && json.isNull() && !document; }
};

/// How a command is to be written.
struct Usage {
    struct Argument {
        QString name;
        QString description;
        bool isRequired = true;
    };

    QString name;
    QString description;
    QList<Argument> arguments = {};
    QList<QCommandLineOption> options = {};
    /// Options (by their first name) without which the command means nothing.
    QStringList requiredOptions = {};
};

/// One thing that favilla-cli can be asked to do. Thread: main.
class Command {
public:
    virtual ~Command() = default;

    virtual Usage usage() const = 0;
    /// Takes over what was written; `arguments` are those of the usage, in order. Gives a sentence for what
    /// cannot be meant (wrong use); what is merely refused is an error of `run`.
    virtual std::optional<QString> take(const QCommandLineParser& parser, const QStringList& arguments) = 0;
    /// Whether it brings something in, and so may begin a workspace that is not there yet: then it takes
    /// createOption().
    virtual bool isBeginner() const { return false; }
    /// Called before `run`. What is given outlives the command.
    virtual void enter(const Surroundings&) { }
    /// Called once, with an open workspace. `locale` is for dates and numbers in the text.
    virtual QFuture<Result<Report>> run(Workspace& workspace, const QLocale& locale) = 0;
};

/// Goes on with the value of a future in the context's thread; an error passes by. `next` gives a future of
/// another Result.
template <class T, class F>
auto andThen(QFuture<Result<T>> future, QObject* context, F next) -> std::invoke_result_t<F, const T&> {
    using Next = std::invoke_result_t<F, const T&>;
    return future
        .then(context,
            [next = std::move(next)](const Result<T>& result) -> Next {
                using R = std::decay_t<decltype(std::declval<Next>().result())>;
                return result ? next(*result) : QtFuture::makeReadyFuture(R(result.error()));
            })
        .unwrap();
}

inline QFuture<Result<Report>> reported(Result<Report> report) {
    return QtFuture::makeReadyFuture(std::move(report));
}

} // namespace favilla
