// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timeframe.h"

#include "domain/names.h"

namespace favilla {
namespace {

constexpr auto frames = nameTable<TimeFrame>({
    {TimeFrame::WithinOneMonth, "withinOneMonth"},
    {TimeFrame::WithinThreeMonths, "withinThreeMonths"},
    {TimeFrame::WithinSixMonths, "withinSixMonths"},
    {TimeFrame::WithinOneYear, "withinOneYear"},
    {TimeFrame::LaterThanOneYear, "laterThanOneYear"},
});

int months(TimeFrame frame) {
    switch (frame) {
    case TimeFrame::WithinOneMonth:
        return 1;
    case TimeFrame::WithinThreeMonths:
        return 3;
    case TimeFrame::WithinSixMonths:
        return 6;
    case TimeFrame::WithinOneYear:
        return 12;
    case TimeFrame::LaterThanOneYear:
        return 18;
    }
    return 0;
}

} // namespace

QList<TimeFrame> allTimeFrames() {
    QList<TimeFrame> all;
    for (const auto& [frame, text] : frames.rows())
        all << frame;
    return all;
}

QDate purchaseDate(TimeFrame frame, const QDate& today) {
    return today.addMonths(months(frame));
}
QString name(TimeFrame frame) {
    return frames.nameOf(frame);
}
std::optional<TimeFrame> timeFrameNamed(const QString& name) {
    return frames.named(name);
}

} // namespace favilla
