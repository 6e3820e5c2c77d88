// SPDX-License-Identifier: GPL-3.0-or-later
#include "instancelink.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>
#include <utility>

namespace lambdesk
{

namespace
{

Q_LOGGING_CATEGORY(instance, "lambdesk.instance", QtWarningMsg)

using namespace std::chrono_literals;
/// With one that holds the workspace and is busy, with its own start, say. Where there is none, that is known
/// at once.
constexpr auto patience = 20s;
constexpr char request[] = "raise"; ///< with a package's path behind a blank, percent-encoded, and a line end
constexpr char reply[] = "raised\n";

/// A short path, because a socket's may not have more than some hundred characters.
QString socketPath(const QString &folder)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash((canonical.isEmpty() ? folder : canonical).toUtf8(),
                                                     QCryptographicHash::Sha256);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation))
        .filePath(QStringLiteral("lambdesk-") + QString::fromLatin1(hash.toHex().left(16)));
}

} // namespace

InstanceLink::InstanceLink(QString workspaceFolder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(workspaceFolder))
{
}

InstanceLink::~InstanceLink() = default;

void InstanceLink::setFolder(const QString &workspaceFolder)
{
    if (m_folder == workspaceFolder)
        return;
    m_folder = workspaceFolder;
    m_server.reset();
}

void InstanceLink::askHolder(const QString &package, std::function<void(bool)> then)
{
    auto *socket = new QLocalSocket(this);
    // Reply, error and time-out may all be under way at once; the first one counts.
    const auto answered = std::make_shared<bool>(false);
    const auto finish = [socket, answered, then = std::move(then)](bool raised) {
        if (std::exchange(*answered, true))
            return;
        socket->deleteLater();
        then(raised);
    };
    QByteArray line = request;
    if (!package.isEmpty())
        line += ' ' + package.toUtf8().toPercentEncoding();
    connect(socket, &QLocalSocket::connected, socket, [socket, line] { socket->write(line + '\n'); });
    connect(socket, &QLocalSocket::readyRead, this, [socket, finish] {
        if (socket->canReadLine())
            finish(socket->readLine() == reply);
    });
    connect(
        socket, &QLocalSocket::errorOccurred, this, [finish] { finish(false); }, Qt::QueuedConnection);
    QTimer::singleShot(patience, socket, [finish] { finish(false); });
    socket->connectToServer(socketPath(m_folder));
}

void InstanceLink::listen()
{
    if (m_server)
        return;
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &InstanceLink::answer);
    const QString path = socketPath(m_folder);
    QLocalServer::removeServer(path); // left by one that was killed: the workspace is ours
    if (!m_server->listen(path))
        qCWarning(instance) << "can't listen on" << path << m_server->errorString();
}

void InstanceLink::answer()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine())
                return;
            const auto words = socket->readLine().trimmed().split(' ');
            if (words.first() == request) {
                socket->write(reply);
                Q_EMIT raiseRequested();
                const auto package = QString::fromUtf8(QByteArray::fromPercentEncoding(words.value(1)));
                if (QDir::isAbsolutePath(package))
                    Q_EMIT openRequested(package);
            }
            socket->disconnectFromServer();
        });
    }
}

} // namespace lambdesk
