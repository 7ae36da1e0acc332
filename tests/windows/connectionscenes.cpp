// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionscenes.h"

#include "views/connectionsamples.h"

#include "views/dialogs/queuewindow.h"

namespace favilla::windows {

using namespace Qt::Literals::StringLiterals;
using namespace samples;

namespace {

using Window = std::unique_ptr<QWidget>;

const TurnedClock& clock() {
    static const TurnedClock clock;
    return clock;
}

Window queueWindow(const QLocale& locale, const QList<QueueItem>& items, const char* selected = "") {
    auto window = std::make_unique<QueueWindow>(clock(), locale);
    window->setItems(items);
    window->select(ChangeId(QString::fromLatin1(selected)));
    window->show();
    return window;
}

QList<Scene> queueScenes() {
    return {{u"queue"_s, [](const QLocale& l) { return queueWindow(l, queue()); }},
        {u"queue, held"_s, [](const QLocale& l) { return queueWindow(l, queue(), "c-1"); }},
        {u"queue, conflict"_s, [](const QLocale& l) { return queueWindow(l, queue(), "c-4"); }},
        {u"queue, empty"_s, [](const QLocale& l) { return queueWindow(l, {}); }}};
}

} // namespace

QList<Scene> connectionScenes() {
    return queueScenes();
}

QStringList connectionTexts() {
    return {refusedItem().refusal->requestIds, u"Contoso"_s};
}

} // namespace favilla::windows
