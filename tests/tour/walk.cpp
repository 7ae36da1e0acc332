// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk.h"

#include "hands.h"
#include "views/main/desk.h"
#include "views/referrallistview.h"

#include <QScreen>
#include <QTextStream>

namespace favilla {

using namespace Qt::Literals::StringLiterals;
using namespace hands;

namespace {

void say(const QString& line) {
    QTextStream(stdout) << line << Qt::endl;
}

/// What stands before the window: a form, or a window of its own such as the queue.
QWidget* before(const MainWindow* window) {
    if (auto* modal = QApplication::activeModalWidget())
        return modal;
    for (auto* other : QApplication::topLevelWidgets())
        if (other != window && other->isVisible() && qobject_cast<QDialog*>(other))
            return other;
    return nullptr;
}

} // namespace

Walk::Walk(Desktop& desktop, QString folder, int lastNumber)
    : m_desktop(desktop), m_folder(std::move(folder)), m_number(lastNumber) { }

bool Walk::go(const std::vector<Step>& steps) {
    for (const auto& [name, action] : steps) {
        const auto title = QString::fromLatin1(name);
        const bool isDone = action();
        const bool hasPicture = takePicture(title);
        say(u"  %1 %2"_s.arg(isDone && hasPicture ? u"ok    "_s : u"FAILED"_s, title));
        if (!isDone || !hasPicture)
            return false;
    }
    return true;
}

bool Walk::select(const QString& customer) {
    auto* list = window()->findChild<ReferralListView*>();
    list->setFocus();
    const auto isCurrent = [this, &customer] {
        const auto& detail = window()->desk().detail();
        return detail && detail->referral->customer.name == customer;
    };
    return waitUntil([&] {
        for (int row = 0; row < list->model()->rowCount() && !isCurrent(); ++row)
            if (list->model()->index(row, 0).data().toString() == customer)
                list->setCurrentIndex(list->model()->index(row, 0));
        return isCurrent();
    });
}

bool Walk::isShown(const QString& customer, Substatus substatus) {
    return waitUntil([&] {
        const auto& detail = window()->desk().detail();
        return detail && detail->referral->customer.name == customer
            && detail->referral->substatus == substatus;
    });
}

bool Walk::closeDialogs() {
    while (auto* open = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
        open->reject();
        if (!waitUntil([open] { return QApplication::activeModalWidget() != open; }))
            return false;
    }
    return true;
}

bool Walk::takePicture(const QString& name) {
    QTest::qWait(150); // what slides and fades comes to rest
    auto file = name;
    const auto path = u"%1/%2-%3.png"_s.arg(m_folder)
                          .arg(++m_number, 2, 10, QLatin1Char('0'))
                          .arg(file.replace(u' ', u'-'));
    if (!window())
        return false;
    auto picture = window()->grab();
    if (QGuiApplication::platformName() == "xcb"_L1) {
        auto area = window()->frameGeometry();
        if (auto* open = before(window()))
            area |= open->frameGeometry();
        picture = window()->screen()->grabWindow(0, area.x(), area.y(), area.width(), area.height());
    } else if (auto* open = before(window()))
        picture = open->grab();
    return picture.save(path);
}

} // namespace favilla
