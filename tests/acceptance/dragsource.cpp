// SPDX-License-Identifier: GPL-3.0-or-later
//
// `dragsource FILE`: a small window that FILE can be dragged out of, as out of a file manager.

#include <QApplication>
#include <QDrag>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace
{

class DragSource final : public QLabel
{
public:
    explicit DragSource(QString file)
        : QLabel(QStringLiteral("drag me"))
        , m_file(std::move(file))
    {
        setAlignment(Qt::AlignCenter);
        setWindowTitle(QStringLiteral("drag source"));
        resize(120, 60);
    }

protected:
    void mousePressEvent(QMouseEvent *event) override { m_pressed = event->pos(); }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if ((event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        auto *content = new QMimeData;
        content->setUrls({QUrl::fromLocalFile(m_file)});
        auto *drag = new QDrag(this); // the drag deletes itself
        drag->setMimeData(content);
        drag->exec(Qt::CopyAction);
    }

private:
    QString m_file;
    QPoint m_pressed;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2)
        return 2;
    DragSource source(QFileInfo(QString::fromLocal8Bit(argv[1])).absoluteFilePath());
    source.show();
    return QApplication::exec();
}
