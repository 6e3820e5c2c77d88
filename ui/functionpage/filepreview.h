// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace lambdesk
{

/// A file that is no text: a small picture, where it is one, and what it is.
class FilePreview final : public QWidget
{
    Q_OBJECT
public:
    explicit FilePreview(QWidget *parent = nullptr);

    /// Whether the bytes are text that the editor can show.
    static bool isText(const QByteArray &bytes);
    void showFile(const QString &path, const QByteArray &bytes);
    /// In place of a file.
    void showWords(const QString &words);

private:
    QLabel *m_picture;
    QLabel *m_words;
};

} // namespace lambdesk
