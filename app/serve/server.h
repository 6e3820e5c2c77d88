// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

#include <model/engine/engine.h>

#include <QObject>

#include <memory>

namespace lambdesk
{

/// The composition root of lambdesk-serve: an engine that listens.
class Server final : public QObject
{
    Q_OBJECT
public:
    explicit Server(Options options);
    ~Server() override;

    /// Opens the workspace, listens, and says so on standard output; ends the program when it can't.
    void start();

private:
    void listen();
    void announce(quint16 port);
    void failToStart(const Error &error);

    Options m_options;
    std::unique_ptr<Engine> m_engine;
};

} // namespace lambdesk
