// SPDX-License-Identifier: GPL-3.0-or-later
#include "designsections.h"

#include <editor/codeeditor.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/codebox.h>
#include <ui/widgets/sectionheader.h>
#include <ui/widgets/spinner.h>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// What runs, code, and what stands above.

namespace lambdesk
{

namespace
{

struct DesignProgressText {
    Q_DECLARE_TR_FUNCTIONS(DesignSystem)
};

constexpr int editorHeight = 180;

const QByteArray code = R"(// What every kind of word looks like
const greeting = "Hello\n";
class Greeter {
    greet(name) { return greeting + name.match(/[a-z]+/)[0] + 42; }
}
exports.handler = async (event) => new Greeter().greet(event.key1);
)";

} // namespace

QWidget *makeDesignProgress(QWidget *parent)
{
    const Theme &theme = Theme::current();
    auto *part = new QWidget(parent);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Spinner(part));
    row->addWidget(new QLabel(DesignProgressText::tr("Uploading …"), part));
    auto *bar = new QProgressBar(part);
    bar->setAccessibleName(DesignProgressText::tr("Upload"));
    bar->setTextVisible(false);
    bar->setFixedSize(theme.progressWidth, theme.spaceSmall);
    bar->setValue(40);
    row->addWidget(bar);
    row->addStretch(1);
    return part;
}

QWidget *makeDesignCode(QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto *box = new CodeBox(DesignProgressText::tr("Log output"), part);
    box->setText(u"START RequestId: 8f2c1a34 Version: $LATEST\nhello\nEND RequestId: 8f2c1a34"_s);
    auto *editor = new CodeEditor(part);
    editor->setObjectName(u"designEditor"_s);
    editor->setAccessibleName(DesignProgressText::tr("Code"));
    editor->setCode(code);
    editor->markProblem(4, 5, DesignProgressText::tr("A problem"));
    editor->setMinimumHeight(Theme::current().px(editorHeight));
    column->addWidget(box);
    column->addWidget(editor);
    return part;
}

QWidget *makeDesignHeaders(QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto *page = new SectionHeader(DesignProgressText::tr("Of a page"), part, SectionHeader::Level::Page);
    auto *section = new SectionHeader(DesignProgressText::tr("Of a section, with a button"), part);
    section->addButton(new SecondaryButton(DesignProgressText::tr("Copy"), part));
    section->setGist(DesignProgressText::tr("A sentence about what follows."));
    column->addWidget(page);
    column->addWidget(section);
    return part;
}

} // namespace lambdesk
