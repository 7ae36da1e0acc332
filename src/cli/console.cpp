// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "views/words/errorwords.h"
#include "views/words/harmless.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

void write(std::FILE* stream, const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

/// In the indented layout each member has a line of its own, and no text can break out of its quotes.
QString withAmountsAsNumbers(QString json) {
    static const QRegularExpression amount(QStringLiteral(R"re(^( *"dealValue": )"(\d+(?:\.\d+)?)"(,?)$)re"),
        QRegularExpression::MultilineOption);
    return json.replace(amount, QStringLiteral("\\1\\2\\3"));
}

bool isTerminal(std::FILE* stream) {
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) == 1;
#endif
}

/// Outside of strings JSON has no hidden character but the line ends of its own layout.
QByteArray escaped(const QString& json) {
    QString escaped;
    escaped.reserve(json.size());
    for (const auto c : json) {
        const auto category = c.category();
        const bool isHidden = category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
        if (isHidden && c != u'\n')
            escaped += u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
        else
            escaped += c;
    }
    return escaped.toUtf8();
}

void writeLine(std::FILE* stream, const QString& text) {
    write(stream, words::harmless(text).toUtf8() + '\n');
}

} // namespace

Console::Console(std::FILE* output, std::FILE* errors)
    : m_output(output), m_errors(errors), m_isWatched(isTerminal(errors)) { }

void Console::print(const Report& report) {
    clearProgress();
    if (report.document)
        write(m_output, *report.document);
    else if (m_isJson)
        write(m_output, harmlessJson(report.json));
    else
        writeLine(m_output, report.text);
}

void Console::refuse(const Report& report, const QString& hint) {
    const auto& error = *report.failure;
    if (report.failureSentence.isEmpty())
        refuse(error, hint);
    else
        refuse(name(error.kind), name(error.field), report.failureSentence);
}

void Console::note(const QString& text, const QJsonObject& json) {
    clearProgress();
    if (m_isJson)
        write(
            m_errors, escaped(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))) + '\n');
    else
        writeLine(m_errors, text);
}

void Console::progress(const QString& step, const QString& text) {
    if (m_isJson)
        return;
    const bool isNewStep = std::exchange(m_step, step) != step;
    if (!isWatched()) {
        if (isNewStep)
            writeLine(m_errors, text);
        return;
    }
    constexpr qsizetype widest = 78;
    clearProgress();
    const auto line = words::harmlessLine(text).left(widest);
    m_width = line.size();
    write(m_errors, line.toUtf8());
}

void Console::clearProgress() {
    if (m_width > 0)
        write(m_errors, '\r' + QByteArray(std::exchange(m_width, 0), ' ') + '\r');
}

void Console::print(const QString& text) {
    writeLine(m_output, text);
}

void Console::refuse(const Error& error, const QString& hint) {
    // Numbers in the C locale: what the sentence proposes to write must be what the options read.
    const auto sentence = words::sentence(error, QLocale::c());
    refuse(name(error.kind), name(error.field), hint.isEmpty() ? sentence : sentence + u' ' + hint);
}

void Console::refuseUse(const QString& why) {
    refuse(u"wrongUse"_s, name(Field::None), why);
}

void Console::refuse(const QString& kind, const QString& field, const QString& message) {
    clearProgress();
    if (!m_isJson) {
        writeLine(m_errors, message);
        return;
    }
    const QJsonObject error{{u"kind"_s, kind}, {u"field"_s, field}, {u"message"_s, message}};
    write(m_errors, harmlessJson(QJsonObject{{u"error"_s, error}}));
}

QByteArray harmlessJson(const QJsonValue& value) {
    const auto document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return escaped(withAmountsAsNumbers(QString::fromUtf8(document.toJson())));
}

} // namespace favilla
