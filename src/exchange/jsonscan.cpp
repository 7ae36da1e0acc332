// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonscan.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace favilla {
namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

Error errorAt(ErrorKind kind, qint64 line, qsizetype byte) {
    return {.kind = kind, .detail = QStringLiteral("byte %1").arg(byte), .line = line};
}

/// Walks over text, counting lines and knowing whether it stands inside a string.
class Walker {
public:
    explicit Walker(QByteArrayView text, qsizetype at = 0, qint64 line = 1)
        : m_text(text), m_at(at), m_line(line) { }

    bool isAtEnd() const { return m_at >= m_text.size(); }
    qsizetype at() const { return m_at; }
    qint64 line() const { return m_line; }
    char here() const { return m_text[m_at]; }
    void step() {
        if (m_text[m_at] == '\n')
            ++m_line;
        ++m_at;
    }
    void skipSpace() {
        while (!isAtEnd() && isSpace(here()))
            step();
    }
    /// From the opening quote to behind the closing one; false where there is none.
    bool skipString() {
        for (step(); !isAtEnd(); step()) {
            if (here() == '"') {
                step();
                return true;
            }
            if (here() == '\\' && m_at + 1 < m_text.size())
                step();
        }
        return false;
    }
    /// From the first character of a value to behind its last; brackets are known to close.
    void skipValue() {
        qsizetype depth = 0;
        while (!isAtEnd()) {
            const char c = here();
            if (depth == 0 && (c == ',' || c == ']' || c == '}' || isSpace(c)))
                return;
            if (c == '"') {
                if (!skipString())
                    return;
            } else {
                depth += c == '[' || c == '{' ? 1 : (c == ']' || c == '}' ? -1 : 0);
                step();
            }
            if (depth == 0 && (c == '"' || c == ']' || c == '}'))
                return;
        }
    }

private:
    QByteArrayView m_text;
    qsizetype m_at;
    qint64 m_line;
};

/// The open brackets on the way to one place of a document.
class Nesting {
public:
    explicit Nesting(int maximum) : m_maximum(std::size_t(maximum)) { }

    bool isEmpty() const { return m_open.empty(); }
    std::optional<ErrorKind> take(char c) {
        if (c == '[' || c == '{') {
            m_open.push_back(c == '[' ? ']' : '}');
            return m_open.size() > m_maximum ? std::optional(ErrorKind::NestedTooDeep) : std::nullopt;
        }
        if (c != ']' && c != '}')
            return {};
        if (m_open.empty() || m_open.back() != c)
            return ErrorKind::NotJson;
        m_open.pop_back();
        return {};
    }

private:
    std::size_t m_maximum;
    std::vector<char> m_open;
};

/// Says every 64 KB how far the walk came, and asks whether it goes on.
class Reporter {
public:
    Reporter(Progress* progress, qsizetype total) : m_progress(progress), m_total(total) { }

    bool goesOn(qsizetype at) {
        constexpr qsizetype step = 65536;
        if (!m_progress || at < m_next)
            return true;
        m_next = at + step;
        m_progress->total = m_total;
        // The other half is the reading of the elements.
        m_progress->done = at / 2;
        return !m_progress->isCancelled;
    }

private:
    Progress* m_progress;
    qsizetype m_total;
    qsizetype m_next = 0;
};

/// Walks to behind the bracket that closes the one it stands at.
Result<void> walkValue(Walker& walker, QByteArrayView text, int maximumDepth, Progress* progress) {
    Nesting nesting(maximumDepth);
    Reporter reporter(progress, text.size());
    do {
        const auto line = walker.line();
        const auto at = walker.at();
        if (!reporter.goesOn(at))
            return Error{.kind = ErrorKind::Cancelled};
        if (walker.here() == '"') {
            if (!walker.skipString())
                return errorAt(ErrorKind::TruncatedJson, line, at);
            continue;
        }
        if (const auto problem = nesting.take(walker.here()))
            return errorAt(*problem, line, at);
        walker.step();
    } while (!nesting.isEmpty() && !walker.isAtEnd());
    if (!nesting.isEmpty())
        return errorAt(ErrorKind::TruncatedJson, walker.line(), walker.at());
    return {};
}

} // namespace

Result<JsonSpan> checkedJson(QByteArrayView text, int maximumDepth, Progress* progress) {
    Walker walker(text);
    walker.skipSpace();
    if (walker.isAtEnd())
        return Error{.kind = ErrorKind::EmptyFile};
    if (walker.here() != '[' && walker.here() != '{')
        return errorAt(ErrorKind::NotJson, walker.line(), walker.at());
    JsonSpan span{.begin = walker.at(), .end = 0, .line = walker.line()};
    FAVILLA_TRY(walkValue(walker, text, maximumDepth, progress));
    span.end = walker.at();
    walker.skipSpace();
    if (!walker.isAtEnd())
        return errorAt(ErrorKind::NotJson, walker.line(), walker.at());
    return span;
}

Result<void> checkDepth(QByteArrayView beginning, int maximumDepth) {
    Walker walker(beginning);
    walker.skipSpace();
    if (walker.isAtEnd() || (walker.here() != '[' && walker.here() != '{'))
        return {};
    const auto walked = walkValue(walker, beginning, maximumDepth, nullptr);
    if (!walked && walked.error().kind == ErrorKind::NestedTooDeep)
        return walked.error();
    return {};
}

Result<QList<JsonSpan>> jsonElements(QByteArrayView text, const JsonSpan& array) {
    QList<JsonSpan> elements;
    Walker walker(text.first(array.end - 1), array.begin, array.line);
    walker.step();
    walker.skipSpace();
    while (!walker.isAtEnd()) {
        JsonSpan span{.begin = walker.at(), .end = 0, .line = walker.line()};
        walker.skipValue();
        span.end = walker.at();
        if (span.end == span.begin)
            return errorAt(ErrorKind::NotJson, walker.line(), walker.at());
        elements << span;
        walker.skipSpace();
        if (walker.isAtEnd())
            break;
        if (walker.here() != ',')
            return errorAt(ErrorKind::NotJson, walker.line(), walker.at());
        walker.step();
        walker.skipSpace();
        if (walker.isAtEnd())
            return errorAt(ErrorKind::NotJson, walker.line(), walker.at());
    }
    return elements;
}

Result<QList<JsonMember>> jsonMembers(QByteArrayView text, const JsonSpan& object) {
    QList<JsonMember> members;
    Walker walker(text.first(object.end - 1), object.begin, object.line);
    walker.step();
    walker.skipSpace();
    while (!walker.isAtEnd()) {
        const auto keyBegin = walker.at();
        if (walker.here() != '"' || !walker.skipString())
            return errorAt(ErrorKind::NotJson, walker.line(), walker.at());
        JsonMember member{.key = text.sliced(keyBegin + 1, walker.at() - keyBegin - 2), .value = {}};
        walker.skipSpace();
        if (walker.isAtEnd() || walker.here() != ':')
            return errorAt(ErrorKind::NotJson, walker.line(), walker.at());
        walker.step();
        walker.skipSpace();
        member.value = {.begin = walker.at(), .end = 0, .line = walker.line()};
        walker.skipValue();
        member.value.end = walker.at();
        if (member.value.end == member.value.begin)
            return errorAt(ErrorKind::NotJson, walker.line(), walker.at());
        members << member;
        walker.skipSpace();
        if (walker.isAtEnd())
            break;
        if (walker.here() != ',')
            return errorAt(ErrorKind::NotJson, walker.line(), walker.at());
        walker.step();
        walker.skipSpace();
    }
    return members;
}

QByteArrayView jsonValueAt(QByteArrayView object, std::initializer_list<QByteArrayView> path) {
    auto value = object;
    for (const auto& key : path) {
        const auto span = value.startsWith('{') ? checkedJson(value, 1 << 20) : Error{};
        const auto members = span ? jsonMembers(value, *span) : Error{};
        if (!members)
            return {};
        const auto found = std::find_if(members->crbegin(), members->crend(),
            [&key](const JsonMember& member) { return member.key == key; });
        if (found == members->crend())
            return {};
        value = found->value.in(value);
    }
    return value;
}

QByteArray withLargeNumbersQuoted(QByteArrayView json) {
    QByteArray safe;
    Walker walker(json);
    while (!walker.isAtEnd()) {
        const auto begin = walker.at();
        const bool isNumber = walker.here() == '-' || (walker.here() >= '0' && walker.here() <= '9');
        if (walker.here() == '"')
            walker.skipString();
        else if (isNumber)
            walker.skipValue();
        else
            walker.step();
        const auto part = json.sliced(begin, walker.at() - begin);
        bool isFinite = false;
        std::ignore = part.toDouble(&isFinite);
        const bool isQuoted = isNumber && !isFinite;
        safe += isQuoted ? '"' + part.toByteArray() + '"' : part.toByteArray();
    }
    return safe;
}

QByteArray minified(QByteArrayView json) {
    QByteArray small;
    small.reserve(json.size());
    bool isInString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (!isInString && isSpace(c))
            continue;
        small += c;
        if (c == '"')
            isInString = !isInString;
        else if (c == '\\' && isInString && i + 1 < json.size())
            small += json[++i];
    }
    return small;
}

} // namespace favilla
