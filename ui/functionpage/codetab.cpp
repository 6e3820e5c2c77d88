// SPDX-License-Identifier: GPL-3.0-or-later
#include "codetab.h"

#include <editor/codeeditor.h>
#include <editor/editorpane.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

QByteArray bytesOf(const CodePackage &package, const QString &path)
{
    for (const CodePackage::File &file : package.files) {
        if (file.path == path)
            return file.bytes;
    }
    return {};
}

bool hasFile(const CodePackage &package, const QString &path)
{
    return std::any_of(package.files.cbegin(), package.files.cend(),
                       [&](const CodePackage::File &file) { return file.path == path; });
}

} // namespace

CodeTab::CodeTab(QWidget *parent)
    : QWidget(parent)
    , m_pane(new EditorPane(this))
    , m_entryType(new QLabel(tr("Edit code inline"), this))
    , m_file(new QLabel(this))
    , m_unsaved(new QLabel(tr("● Unsaved changes"), this))
    , m_save(new SecondaryButton(tr("Save"), this))
    , m_uneditable(
          new QLabel(tr("The code of this runtime is built outside of the console and can't be edited "
                        "here. To replace it, upload a new package: aws lambda "
                        "update-function-code --zip-file fileb://…"),
                     this))
{
    const Theme &theme = Theme::current();
    m_pane->setObjectName(u"codePane"_s);
    CodeEditor *editor = m_pane->editor();
    editor->setObjectName(u"functionCode"_s);
    editor->setAccessibleName(tr("Function code"));
    connect(editor, &QsciScintilla::modificationChanged, this, &CodeTab::showModified);
    connect(editor, &QsciScintilla::textChanged, this, [this] {
        if (std::exchange(m_problemMarked, false))
            m_pane->editor()->clearProblems();
        Q_EMIT codeChanged();
    });
    connect(m_save, &QPushButton::clicked, this, &CodeTab::saveRequested);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceMedium, theme.spaceSmall, theme.spaceMedium, theme.spaceSmall);
    column->setSpacing(theme.spaceSmall);
    column->addWidget(makeStrip());
    m_uneditable->setObjectName(u"codeUneditable"_s);
    m_uneditable->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_uneditable->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_uneditable->setWordWrap(true);
    m_uneditable->hide();
    column->addWidget(m_pane, 1);
    column->addWidget(m_uneditable, 1);
    showModified();
}

QWidget *CodeTab::makeStrip()
{
    auto *entryLabel = new QLabel(tr("Code entry type"), this);
    entryLabel->setFont(Theme::current().boldFont);
    m_entryType->setObjectName(u"codeEntryType"_s);
    m_file->setObjectName(u"codeFileName"_s);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setProperty("muted", true);
    m_unsaved->setObjectName(u"codeUnsavedMark"_s);
    m_unsaved->setProperty("severity", u"warning"_s);
    m_save->setObjectName(u"saveCodeButton"_s);
    m_save->setToolTip(tr("Save the code (Ctrl+S)"));

    auto *strip = new QWidget(this);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().spaceMedium);
    row->addWidget(entryLabel);
    row->addWidget(m_entryType);
    row->addWidget(m_file);
    row->addStretch(1);
    row->addWidget(m_unsaved);
    row->addWidget(m_save);
    return strip;
}

void CodeTab::setPackage(const CodePackage &package, Language language, const QString &handler)
{
    m_saved = package;
    m_savedName = inlineFileName(language, handler);
    if (!hasFile(package, m_savedName) && !package.files.isEmpty())
        m_savedName = package.files.first().path;
    setLanguage(language);
    m_pane->setEnabled(true);
    discard();
}

void CodeTab::setLanguage(Language language)
{
    if (const auto syntax = syntaxOf(language); syntax != m_pane->editor()->syntax())
        m_pane->editor()->setSyntax(syntax);
    const bool editable = isWrittenInline(language);
    m_pane->setVisible(editable);
    m_file->setVisible(editable);
    m_save->setVisible(editable);
    m_entryType->setText(editable ? tr("Edit code inline") : tr("Uploaded package"));
    m_uneditable->setVisible(!editable);
}

CodePackage CodeTab::package() const
{
    CodePackage package = m_saved;
    for (CodePackage::File &file : package.files) {
        if (file.path == m_savedName)
            file = {m_fileName, code()};
    }
    return package;
}

QByteArray CodeTab::code() const
{
    return m_pane->editor()->code();
}

void CodeTab::setSaved(const CodePackage &package)
{
    m_saved = package;
    if (hasFile(package, m_fileName))
        m_savedName = m_fileName;
    if (code() == bytesOf(package, m_savedName))
        m_pane->editor()->setModified(false);
    showModified();
}

void CodeTab::rename(const QString &fileName)
{
    m_fileName = fileName;
    m_file->setText(m_fileName);
    showModified();
}

void CodeTab::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_pane->editor()->setReadOnly(readOnly);
}

void CodeTab::discard()
{
    // What is read-only takes no new text at all.
    m_pane->editor()->setReadOnly(false);
    m_pane->editor()->setCode(bytesOf(m_saved, m_savedName));
    m_pane->editor()->setReadOnly(m_readOnly);
    rename(m_savedName);
}

bool CodeTab::isModified() const
{
    return m_pane->editor()->isModified() || isRenamed();
}

void CodeTab::goTo(const FailurePlace &place, const QString &message)
{
    m_pane->editor()->clearProblems();
    m_pane->editor()->markProblem(place.line, place.column, message);
    m_problemMarked = true;
    m_pane->editor()->goToLine(place.line, place.column);
}

void CodeTab::setLoading()
{
    m_saved = {};
    m_savedName.clear();
    m_pane->setEnabled(false);
    discard();
}

void CodeTab::showModified()
{
    const bool modified = isModified();
    m_unsaved->setVisible(modified);
    m_save->setEnabled(modified);
    Q_EMIT modifiedChanged(modified);
}

} // namespace lambdesk
