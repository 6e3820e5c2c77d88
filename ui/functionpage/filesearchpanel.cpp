// SPDX-License-Identifier: GPL-3.0-or-later
#include "filesearchpanel.h"

#include "filehitsdelegate.h"
#include "filehitsmodel.h"

#include <ui/style/icons.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/keytext.h>
#include <ui/widgets/plainlabel.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int typingPause = 200; // milliseconds from a key to the search

} // namespace

FileSearchPanel::FileSearchPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new FileHitsModel(this))
    , m_words(new QLineEdit(this))
    , m_close(new QToolButton(this))
    , m_modules(new QCheckBox(tr("node_modules"), this))
    , m_state(makePlainLabel(this, u"fileSearchState"_s))
    , m_cancel(new LinkButton(tr("Cancel"), this))
    , m_view(new QTreeView(this))
{
    setObjectName(u"fileSearch"_s);
    setupFields();
    m_typed.setSingleShot(true);
    m_typed.setInterval(typingPause);
    connect(&m_typed, &QTimer::timeout, this, &FileSearchPanel::search);
    connect(m_words, &QLineEdit::textEdited, &m_typed, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::returnPressed, this, &FileSearchPanel::search);
    for (QToolButton *option : {m_caseSensitive, m_wholeWords, m_regularExpression})
        connect(option, &QToolButton::toggled, this, &FileSearchPanel::search);
    connect(m_modules, &QCheckBox::toggled, this, &FileSearchPanel::search);
    connect(m_close, &QToolButton::clicked, this, &FileSearchPanel::closed);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancelled = true;
        m_search.cancel();
    });
    connect(&m_search, &FileSearch::found, this, &FileSearchPanel::take);
    connect(&m_search, &FileSearch::finished, this, &FileSearchPanel::showState);
    connect(&m_search, &FileSearch::failed, this, [this](const Error &error) { m_problem = error.message; });
    connect(m_view, &QTreeView::clicked, this, &FileSearchPanel::choose);
    connect(m_view, &QTreeView::activated, this, &FileSearchPanel::choose);
    showState();
}

void FileSearchPanel::setupFields()
{
    const Theme &theme = Theme::current();
    m_words->setObjectName(u"fileSearchWords"_s);
    m_words->setAccessibleName(tr("Search in files"));
    m_words->setPlaceholderText(tr("Search in files"));
    m_words->installEventFilter(this);
    m_close->setObjectName(u"fileSearchClose"_s);
    m_close->setIcon(icon(IconName::Close));
    m_close->setAccessibleName(tr("Close the search"));
    m_close->setToolTip(tr("Back to the files (%1)").arg(keyText(Qt::Key_Escape)));
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_modules->setObjectName(u"fileSearchModules"_s);
    m_modules->setToolTip(tr("Search the folders node_modules as well"));
    m_state->setProperty("muted", true);
    m_cancel->setObjectName(u"fileSearchCancel"_s);
    m_view->setObjectName(u"fileSearchResults"_s);
    m_view->setAccessibleName(tr("Found in files"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FileHitsDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setIndentation(theme.spaceMedium);

    auto *words = new QHBoxLayout;
    words->addWidget(m_words, 1);
    words->addWidget(m_close);
    auto *options = new QHBoxLayout;
    options->setSpacing(theme.spaceTiny);
    m_caseSensitive = addOption(options, u"Aa"_s, tr("Match case"), u"fileSearchCase"_s);
    m_wholeWords = addOption(options, u"W"_s, tr("Whole words"), u"fileSearchWholeWords"_s);
    m_regularExpression = addOption(options, u".*"_s, tr("Regular expression"), u"fileSearchExpression"_s);
    options->addStretch(1);
    options->addWidget(m_modules);
    auto *state = new QHBoxLayout;
    state->addWidget(m_state, 1);
    state->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.spaceTiny);
    column->addLayout(words);
    column->addLayout(options);
    column->addLayout(state);
    column->addWidget(m_view, 1);
}

QToolButton *FileSearchPanel::addOption(QHBoxLayout *row, const QString &sign, const QString &name,
                                        const QString &objectName)
{
    auto *option = new QToolButton(this);
    option->setObjectName(objectName);
    option->setText(sign);
    option->setAccessibleName(QStringLiteral("%1 (%2)").arg(name, sign));
    option->setToolTip(name);
    option->setCheckable(true);
    option->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(option);
    return option;
}

void FileSearchPanel::open(const QString &words)
{
    show();
    if (!words.isEmpty() && words != m_words->text()) {
        m_words->setText(words);
        search();
    }
    m_words->selectAll();
    m_words->setFocus();
}

void FileSearchPanel::clear()
{
    m_search.cancel();
    m_asked = false;
    m_problem.clear();
    m_model->clear();
    showState();
}

FileSearch::Question FileSearchPanel::question() const
{
    return {{m_words->text(), m_caseSensitive->isChecked(), m_wholeWords->isChecked(),
             m_regularExpression->isChecked()},
            m_modules->isChecked()};
}

void FileSearchPanel::search()
{
    m_typed.stop();
    clear();
    const auto asked = question();
    if (asked.query.text.isEmpty() || !m_files)
        return;
    m_cancelled = false;
    m_asked = true;
    // Of an expression that is none the error comes without a text to search.
    m_problem = findAll({}, asked.query).error;
    if (m_problem.isEmpty())
        m_search.start(m_files(), asked);
    showState();
}

void FileSearchPanel::take(const FileHits &hits)
{
    m_model->append(hits);
    m_view->expand(m_model->index(m_model->fileCount() - 1, 0));
    showState();
}

void FileSearchPanel::choose(const QModelIndex &index)
{
    const auto &line = m_model->lineAt(index);
    Q_EMIT placeChosen(m_model->fileAt(index).path, line.line, line.column);
}

void FileSearchPanel::showState()
{
    const bool running = m_search.isRunning();
    m_cancel->setVisible(running);
    const QString count = tr("%1 in %2")
                              .arg(tr("%n lines", nullptr, m_model->lineCount()),
                                   tr("%n files", nullptr, m_model->fileCount()));
    QString words;
    if (!m_problem.isEmpty())
        words = m_problem;
    else if (!m_asked)
        words.clear();
    else if (running)
        words = m_model->fileCount() > 0 ? tr("Searching … %1").arg(count) : tr("Searching …");
    else if (m_cancelled)
        words = m_model->fileCount() > 0 ? tr("Cancelled. %1").arg(count) : tr("Cancelled.");
    else if (m_model->lineCount() >= FileSearch::mostLines)
        words = tr("The first %1").arg(count);
    else
        words = m_model->fileCount() > 0 ? count : tr("Nothing found.");
    m_state->setText(words);
}

bool FileSearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress ||
        static_cast<QKeyEvent *>(event)->key() != Qt::Key_Down || m_model->fileCount() == 0)
        return QWidget::eventFilter(watched, event);
    m_view->setFocus();
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
    return true;
}

void FileSearchPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lambdesk
