// SPDX-License-Identifier: GPL-3.0-or-later
#include "filepreview.h"

#include <ui/style/theme.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/sizetext.h>

#include <QBuffer>
#include <QImageReader>
#include <QLabel>
#include <QMimeDatabase>
#include <QStringDecoder>
#include <QVBoxLayout>

namespace lambdesk
{

namespace
{

constexpr int pictureSize = 320;
constexpr qint64 mostPicturePixels = 50'000'000;

/// No larger than fits; null when the bytes are no picture.
QImage pictureOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!reader.canRead() || qint64(size.width()) * size.height() > mostPicturePixels)
        return {};
    if (size.width() > pictureSize || size.height() > pictureSize)
        reader.setScaledSize(size.scaled(pictureSize, pictureSize, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

FilePreview::FilePreview(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_words(makePlainLabel(this, QStringLiteral("filePreviewWords")))
{
    const Theme &theme = Theme::current();
    setObjectName(QStringLiteral("filePreview"));
    m_picture->setObjectName(QStringLiteral("filePicture"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setProperty("muted", true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.spaceMedium);
    column->addStretch(1);
    column->addWidget(m_picture);
    column->addWidget(m_words);
    column->addStretch(1);
}

bool FilePreview::isText(const QByteArray &bytes)
{
    if (bytes.contains('\0'))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

void FilePreview::showFile(const QString &path, const QByteArray &bytes)
{
    const QImage picture = pictureOf(bytes);
    m_picture->setPixmap(QPixmap::fromImage(picture));
    m_picture->setAccessibleName(picture.isNull() ? QString() : tr("Picture %1").arg(path));
    m_picture->setVisible(!picture.isNull());
    const QString kind = QMimeDatabase().mimeTypeForFileNameAndData(path, bytes).comment();
    m_words->setText(tr("%1\n%2, %3").arg(path, kind, sizeText(bytes.size())));
}

void FilePreview::showWords(const QString &words)
{
    m_picture->hide();
    m_words->setText(words);
}

} // namespace lambdesk
