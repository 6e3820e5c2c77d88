// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftcomparison.h"

#include <model/core/async.h>
#include <ui/codehistory/comparisonview.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/formrow.h>

#include <QComboBox>
#include <QScreen>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr QSize usualSize{980, 620};

/// Of all files that either has and the other hasn't just so.
QStringList differingPaths(const CodePackage &one, const CodePackage &other)
{
    QSet<QString> paths;
    for (const auto &[from, to] : {std::pair(&one, &other), std::pair(&other, &one)}) {
        for (const auto &file : from->files) {
            if (!to->files.contains(file))
                paths.insert(file.path);
        }
    }
    QStringList sorted(paths.cbegin(), paths.cend());
    sorted.sort();
    return sorted;
}

QByteArray bytesOf(const CodePackage &package, const QString &path)
{
    const auto file = std::find_if(package.files.cbegin(), package.files.cend(),
                                   [&path](const CodePackage::File &each) { return each.path == path; });
    return file == package.files.cend() ? QByteArray() : file->bytes;
}

} // namespace

QList<DraftComparison::Part> DraftComparison::differingFiles(const CodePackage &saved,
                                                             const CodePackage &kept)
{
    QList<Part> parts;
    const QStringList paths = differingPaths(saved, kept);
    for (const QString &path : paths)
        parts.append({path, bytesOf(saved, path), bytesOf(kept, path)});
    return parts;
}

DraftComparison::DraftComparison(const QList<Part> &parts, const QString &nameKept, QWidget *parent)
    : QDialog(parent)
    , m_all(parts)
    , m_nameKept(nameKept)
    , m_parts(new QComboBox(this))
    , m_view(new ComparisonView(this))
{
    setObjectName(u"draftComparison"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Unsaved changes"));
    setupContents();
    compare();
}

void DraftComparison::setupContents()
{
    const Theme &theme = Theme::current();
    m_parts->setObjectName(u"draftParts"_s);
    for (const Part &part : std::as_const(m_all))
        m_parts->addItem(part.name);
    connect(m_parts, &QComboBox::currentIndexChanged, this, &DraftComparison::compare);
    auto *close = new PrimaryButton(tr("Close"), this);
    close->setObjectName(u"closeButton"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceLarge, theme.spaceMedium, theme.spaceLarge, theme.spaceMedium);
    column->setSpacing(theme.spaceSmall);
    column->addWidget(new FormRow(tr("Part"), m_parts, this));
    column->addWidget(m_view, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    resize((usualSize * theme.zoom).boundedTo(screen()->availableSize() - QSize(0, theme.spaceLarge * 2)));
}

void DraftComparison::compare()
{
    const Part part = m_all.value(m_parts->currentIndex());
    // On the pool: a file may be large.
    whenReady(runOnPool([part] { return std::make_shared<const TextComparison>(part.saved, part.kept); }),
              this, [this, asked = ++m_asked](const std::shared_ptr<const TextComparison> &comparison) {
                  if (asked == m_asked)
                      m_view->show(comparison, tr("Saved"), m_nameKept);
              });
}

} // namespace lambdesk
