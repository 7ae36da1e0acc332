// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/mainwindow.h"

#include "settings/settings.h"
#include "store/whendone.h"
#include "views/dialogs/wordtocustomer.h"
#include "views/dialogs/wordtocustomerdialog.h"
#include "views/main/answerflow.h"
#include "views/main/connectionflow.h"
#include "views/main/desk.h"
#include "views/main/exportflow.h"
#include "views/main/helpflow.h"
#include "views/main/importflow.h"
#include "views/main/mainactions.h"
#include "views/main/noticebar.h"
#include "views/main/problemflow.h"
#include "views/main/savedviewflow.h"
#include "views/main/scrim.h"
#include "views/main/statusline.h"
#include "views/main/windowplace.h"
#include "views/main/workspacewords.h"
#include "views/safelink.h"
#include "views/undobar.h"
#include "views/words/errorwords.h"
#include "views/words/harmless.h"
#include "views/words/languages.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QVBoxLayout>

namespace favilla {
namespace {

const auto placeName = QStringLiteral("main");

QStringList localFiles(const QMimeData* data) {
    QStringList paths;
    for (const auto& url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

MainWindow::MainWindow(Workspace& workspace, Settings& settings, Languages& languages, const QString& title)
    : m_workspace(workspace)
    , m_settings(settings)
    , m_languages(languages)
    , m_title(title)
    , m_actions(new MainActions(*this))
    , m_centre(new QWidget(this))
    , m_desk(new Desk(workspace, settings, languages, *m_actions, m_centre))
    , m_answers(new AnswerFlow(workspace, settings, languages, *this))
    , m_imports(new ImportFlow(workspace, languages, *this))
    , m_exports(new ExportFlow(workspace, languages, *this))
    , m_problems(new ProblemFlow(workspace, languages, *this))
    , m_help(new HelpFlow(*m_actions, languages, *this))
    , m_views(new SavedViewFlow(workspace, *this))
    , m_connection(new ConnectionFlow(workspace, languages, *this))
    , m_notice(new NoticeBar(m_centre))
    , m_status(new StatusLine(title,
          workspace.location().isPostgresql() ? StatusLine::Place::Team : StatusLine::Place::File, this)) {
    buildCentre();
    new Scrim(this);
    setAcceptDrops(true);
    setStatusBar(m_status);
    connectFileActions();
    connectReferralActions();
    connectViewActions();
    connectFlows();
    connectViewFlow();
    connectConnection();
    m_actions->setReadOnly(workspace.readOnlyReason().has_value());
    m_actions->setOrder(m_desk->query().order);
    setLocale(languages.locale());
    setMinimumSize(760, 480);
    restorePlace(*this, settings, placeName, {1280, 800});
    m_desk->focusList(); // letters are keys from the first moment on
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildCentre() {
    auto* column = new QVBoxLayout(m_centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_desk, 1);
    setCentralWidget(m_centre);
}

void MainWindow::connectFileActions() {
    connect(&m_actions->newReferral, &QAction::triggered, m_answers, &AnswerFlow::createNew);
    connect(&m_actions->importFile, &QAction::triggered, this, &MainWindow::chooseImport);
    connect(&m_actions->paste, &QAction::triggered, this,
        [this] { take(*QApplication::clipboard()->mimeData()); });
    connect(&m_actions->exportList, &QAction::triggered, m_exports,
        [this] { m_exports->exportList(m_desk->rows()); });
    connect(&m_actions->writeDump, &QAction::triggered, m_exports, &ExportFlow::saveFullCopy);
    connect(&m_actions->restoreDump, &QAction::triggered, m_exports, &ExportFlow::loadFullCopy);
    connect(&m_actions->backUp, &QAction::triggered, m_exports, &ExportFlow::backUp);
    connect(&m_actions->openWorkspace, &QAction::triggered, this, &MainWindow::workspaceWanted);
    connect(&m_actions->openDemo, &QAction::triggered, this, &MainWindow::demoWanted);
    connect(&m_actions->restoreBackup, &QAction::triggered, this, &MainWindow::restoreWanted);
    connect(&m_actions->preferences, &QAction::triggered, this, &MainWindow::preferencesWanted);
    connect(&m_actions->quit, &QAction::triggered, this, &MainWindow::quitWanted);
    connect(&m_actions->problems, &QAction::triggered, m_problems, &ProblemFlow::open);
    const bool isFile = !m_workspace.location().isPostgresql();
    m_actions->backUp.setVisible(isFile);
    m_actions->restoreBackup.setVisible(isFile);
}

void MainWindow::connectReferralActions() {
    const auto lead = [this](QAction& action, void (AnswerFlow::*function)(const Referral&)) {
        connect(&action, &QAction::triggered, this, [this, function] { withReferral(function); });
    };
    lead(m_actions->accept, &AnswerFlow::accept);
    lead(m_actions->decline, &AnswerFlow::decline);
    lead(m_actions->win, &AnswerFlow::win);
    lead(m_actions->lose, &AnswerFlow::lose);
    lead(m_actions->edit, &AnswerFlow::edit);
    lead(m_actions->addContact, &AnswerFlow::addContact);
    lead(m_actions->planStep, &AnswerFlow::planStep);
    connect(&m_actions->undo, &QAction::triggered, m_answers, [this] { m_answers->undo(); });
    connect(&m_actions->next, &QAction::triggered, m_desk, &Desk::selectNext);
    connect(&m_actions->previous, &QAction::triggered, m_desk, &Desk::selectPrevious);
    connect(&m_actions->wordToCustomer, &QAction::triggered, this, &MainWindow::writeWordToCustomer);
    connect(&m_actions->copyId, &QAction::triggered, this, [this] {
        if (const auto& detail = m_desk->detail())
            QApplication::clipboard()->setText(detail->referral->id.text());
    });
}

void MainWindow::connectViewActions() {
    connect(&m_actions->find, &QAction::triggered, m_desk, &Desk::focusSearch);
    connect(&m_actions->inbox, &QAction::triggered, m_desk, [this] { m_desk->showBox(Box::Inbox); });
    connect(&m_actions->active, &QAction::triggered, m_desk, [this] { m_desk->showBox(Box::Active); });
    connect(&m_actions->archived, &QAction::triggered, m_desk, [this] { m_desk->showBox(Box::Archived); });
    connect(&m_actions->orders(), &QActionGroup::triggered, m_desk,
        [this](QAction* action) { m_desk->setOrder(static_cast<Order>(action->data().toInt())); });
    connect(&m_actions->refresh, &QAction::triggered, this, [this] {
        m_workspace.expiry().expireOverdue();
        m_workspace.list().refresh();
        m_workspace.state().refresh();
    });
    connect(&m_actions->help, &QAction::triggered, m_help, [this] { m_help->openHelp(helpPage()); });
    connect(&m_actions->keys, &QAction::triggered, m_help, &HelpFlow::showKeys);
    connect(&m_actions->about, &QAction::triggered, m_help, [this] {
        m_help->showAbout(
            m_workspace.location().isPostgresql() ? QStringLiteral("PostgreSQL") : QStringLiteral("SQLite"));
    });
}

void MainWindow::connectConnection() {
    m_connection->serve(*m_actions, *m_status);
    connect(m_desk, &Desk::queueRequested, m_connection, &ConnectionFlow::openQueue);
    connect(m_connection, &ConnectionFlow::referralWanted, m_desk, &Desk::reveal);
    connect(m_connection, &ConnectionFlow::failed, this, &MainWindow::showFailure);
}

QString MainWindow::helpPage() const {
    if (!m_desk->query().search.isEmpty())
        return QStringLiteral("search");
    switch (m_desk->query().box) {
    case Box::Inbox:
        return QStringLiteral("inbox");
    case Box::Active:
        return QStringLiteral("follow");
    case Box::Archived:
        return QStringLiteral("archive");
    case Box::All:
        return QStringLiteral("search");
    }
    return QStringLiteral("index");
}

void MainWindow::connectFlows() {
    connect(m_desk, &Desk::detailChanged, this, &MainWindow::onDetailChanged);
    connect(m_desk, &Desk::stateChanged, this, &MainWindow::onStateChanged);
    connect(m_desk, &Desk::linkActivated, this, &MainWindow::openLink);
    connect(m_desk, &Desk::wordToCustomerRequested, this, &MainWindow::writeWordToCustomer);
    connect(m_desk, &Desk::failed, this, &MainWindow::showFailure);
    connect(m_desk, &Desk::copyRequested, this,
        [](const QString& text) { QApplication::clipboard()->setText(text); });
    connect(&m_desk->undoBar(), &UndoBar::undoRequested, this, [this] { m_takeBack(); });
    connect(m_answers, &AnswerFlow::answered, this, &MainWindow::onAnswered);
    connect(m_answers, &AnswerFlow::failed, this, &MainWindow::showFailure);
    connect(m_answers, &AnswerFlow::undone, this, [this](const Change& change) {
        m_desk->undoBar().dismiss();
        if (change.batch.isEmpty())
            m_desk->find(change.referral);
        m_status->say(tr("Undone: %1").arg(stepWord(change)));
    });
    connect(m_imports, &ImportFlow::closed, this, &MainWindow::importNext, Qt::QueuedConnection);
    connect(m_exports, &ExportFlow::finished, m_status, &StatusLine::say);
    connect(m_problems, &ProblemFlow::failed, this, &MainWindow::showFailure);
    connect(m_exports, &ExportFlow::failed, this, &MainWindow::showFailure);
    connect(&m_workspace.database(), &Database::backupFailed, this, &MainWindow::showFailure);
    connect(&m_workspace.database(), &Database::becameWritable, this, [this] {
        m_actions->setReadOnly(false);
        onDetailChanged();
        showNotice();
    });
}

void MainWindow::connectViewFlow() {
    connect(m_desk, &Desk::saveViewRequested, m_views, [this] { m_views->create(m_desk->query()); });
    connect(m_desk, &Desk::viewRenamed, m_views, &SavedViewFlow::save);
    connect(m_desk, &Desk::viewRemoved, m_views, &SavedViewFlow::remove);
    connect(m_desk, &Desk::viewsMoved, m_views, &SavedViewFlow::move);
    connect(m_views, &SavedViewFlow::failed, this, &MainWindow::showFailure);
    connect(
        m_views, &SavedViewFlow::removed, this, [this](const SavedView& view, const QList<ViewId>& order) {
            m_offered.reset();
            offerUndo([view] { return tr("View “%1” removed").arg(words::harmlessLine(view.name)); },
                [this, view, order] { m_views->restore(view, order); });
        });
}

void MainWindow::withReferral(void (AnswerFlow::*function)(const Referral&)) {
    if (const auto& detail = m_desk->detail())
        (m_answers->*function)(detail->referral);
}

void MainWindow::onDetailChanged() {
    const auto& detail = m_desk->detail();
    m_actions->setReferral(detail ? &detail->referral : nullptr);
}

void MainWindow::onStateChanged(const WorkspaceState& state) {
    m_status->setCounts(state.counts);
    endOvertakenOffer(state.undoable);
    m_actions->setUndoable(state.undoable);
    m_actions->setProblemCount(state.counts.problems);
    m_actions->setOrder(m_desk->query().order);
}

void MainWindow::onAnswered(const Change& change) {
    const bool isMove = change.kind == QLatin1String("accept") || change.kind == QLatin1String("decline")
        || change.kind == QLatin1String("win") || change.kind == QLatin1String("lose");
    if (change.kind == QLatin1String("create"))
        m_desk->find(change.referral);
    if (!isMove)
        return;
    m_desk->leave(change.row);
    m_offered = change;
    if (m_settings.preferences().isUndoBarShown)
        offerUndo([change] { return answerWord(change); }, [this, id = change.id] { m_answers->undo(id); });
    if (change.kind == QLatin1String("decline") && m_settings.preferences().isEmailOffered)
        offerWord(change);
}

void MainWindow::offerUndo(std::function<QString()> words, std::function<void()> takeBack) {
    m_offerWords = std::move(words);
    m_takeBack = std::move(takeBack);
    m_desk->undoBar().offer(m_offerWords());
}

// Taken back elsewhere: only older steps are left.
void MainWindow::endOvertakenOffer(const std::optional<Change>& undoable) {
    if (m_offered && (!undoable || undoable->at < m_offered->at)) {
        m_offered.reset();
        m_desk->undoBar().dismiss();
    }
}

void MainWindow::offerWord(const Change& change) {
    whenDone(
        m_workspace.referrals().detail(change.referral), this, [this](const Result<ReferralDetail>& detail) {
            if (detail && WordToCustomer::isWanted(*detail->referral))
                writeWord(detail->referral);
        });
}

void MainWindow::writeWord(const Referral& referral) {
    const auto word = WordToCustomer().word(*referral, m_settings.preferences().personName);
    auto* dialog = new WordToCustomerDialog(word, m_languages.locale(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WordToCustomerDialog::mailOpened, this, &MainWindow::openLink);
    dialog->open();
}

void MainWindow::writeWordToCustomer() {
    if (const auto& detail = m_desk->detail())
        writeWord(detail->referral);
}

void MainWindow::importFiles(const QStringList& paths) {
    m_filesToImport << paths;
    importNext();
}

void MainWindow::importNext() {
    if (m_filesToImport.isEmpty() || m_imports->isBusy())
        return;
    m_imports->importFile(m_filesToImport.takeFirst());
}

void MainWindow::chooseImport() {
    auto* chooser = new QFileDialog(
        this, tr("Import"), QString(), tr("Requests (*.json *.csv *.txt *.tsv);;All files (*)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    connect(chooser, &QFileDialog::filesSelected, this, &MainWindow::importFiles);
    chooser->open();
}

void MainWindow::take(const QMimeData& data) {
    if (const auto files = localFiles(&data); !files.isEmpty())
        importFiles(files);
    else
        m_imports->importText(data.text().toUtf8());
}

void MainWindow::openLink(const QUrl& link) {
    if (isSafeLink(link))
        QDesktopServices::openUrl(link);
}

void MainWindow::showFailure(const Error& error) {
    if (m_failure) // one at a time: what fails again and again is said once
        return;
    auto* box = new QMessageBox(QMessageBox::Warning, QApplication::applicationDisplayName(),
        words::sentence(error, m_languages.locale()), QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText); // it may name a file, or a value as it came
    m_failure = box;
    m_failure->setAttribute(Qt::WA_DeleteOnClose);
    m_failure->open();
}

void MainWindow::retranslate() {
    setWindowTitle(tr("%1 – Favilla").arg(m_title));
    showNotice();
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setLocale(m_languages.locale());
        m_actions->retranslate();
        if (m_offerWords && m_desk->undoBar().isOffering())
            m_desk->undoBar().reword(m_offerWords());
        retranslate();
    }
}

void MainWindow::tellNewWorkspace() {
    m_isNew = true;
    showNotice();
    // Whoever begins to work in it has understood.
    connect(&m_workspace.database(), &Database::committed, this, [this] {
        m_isNew = false;
        showNotice();
    });
}

void MainWindow::showNotice() {
    if (const auto& reason = m_workspace.readOnlyReason())
        m_notice->say(words::readOnlyNotice(*reason), "warning");
    else
        m_notice->say(m_isNew ? words::newWorkspaceNotice(m_workspace.location()) : QString(), "good");
}

void MainWindow::warnOfSharedFolder() {
    m_status->setPlace(StatusLine::Place::SharedFolder);
}

void MainWindow::keepPlace() {
    savePlace(*this, m_settings, placeName);
    m_desk->saveState();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    keepPlace();
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        emit quitWanted();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(event->mimeData()).isEmpty() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    take(*event->mimeData());
    event->acceptProposedAction();
}

} // namespace favilla
