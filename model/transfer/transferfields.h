// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

/// The names in workspace.json, for who writes it and who reads it.
namespace lambdesk::transferfield
{

inline constexpr QLatin1String format("format");
inline constexpr QLatin1String formatName("lambdesk-workspace"); ///< the value of `format`
inline constexpr QLatin1String formatVersion("formatVersion");
inline constexpr QLatin1String program("program");
inline constexpr QLatin1String profile("profile");
inline constexpr QLatin1String functions("functions");
inline constexpr QLatin1String layers("layers");

inline constexpr QLatin1String name("name");
inline constexpr QLatin1String number("number");
inline constexpr QLatin1String description("description");
inline constexpr QLatin1String code("code");
inline constexpr QLatin1String sha256("sha256");
inline constexpr QLatin1String bytes("bytes");

inline constexpr QLatin1String runtime("runtime");
inline constexpr QLatin1String handler("handler");
inline constexpr QLatin1String role("role");
inline constexpr QLatin1String memory("memoryMb");
inline constexpr QLatin1String ephemeralStorage("ephemeralStorageMb"); ///< not there: the profile's default
inline constexpr QLatin1String timeout("timeoutSeconds");
inline constexpr QLatin1String deadLetterTarget("deadLetterTarget");
inline constexpr QLatin1String environment("environment");
inline constexpr QLatin1String key("key");
inline constexpr QLatin1String value("value"); ///< not there: left out

inline constexpr QLatin1String versions("versions");
inline constexpr QLatin1String published("published");
inline constexpr QLatin1String aliases("aliases");
inline constexpr QLatin1String version("version");
inline constexpr QLatin1String secondVersion("secondVersion");
inline constexpr QLatin1String secondWeight("secondWeight");

inline constexpr QLatin1String testEvents("testEvents");
inline constexpr QLatin1String selectedEvent("selectedEvent");
inline constexpr QLatin1String body("body");
inline constexpr QLatin1String bodyBase64("bodyBase64"); ///< where the body can't be written as text

inline constexpr QLatin1String tags("tags");
inline constexpr QLatin1String reservedConcurrency("reservedConcurrency");
inline constexpr QLatin1String eventInvokeConfigs("eventInvokeConfigs");
inline constexpr QLatin1String qualifier("qualifier");
inline constexpr QLatin1String maximumRetries("maximumRetries");
inline constexpr QLatin1String maximumAge("maximumAgeSeconds");
inline constexpr QLatin1String onSuccess("onSuccess");
inline constexpr QLatin1String onFailure("onFailure");
inline constexpr QLatin1String policies("policies");
inline constexpr QLatin1String statements("statements");
inline constexpr QLatin1String sid("sid");
inline constexpr QLatin1String action("action");
inline constexpr QLatin1String principal("principal");
inline constexpr QLatin1String sourceArn("sourceArn");
inline constexpr QLatin1String sourceAccount("sourceAccount");
inline constexpr QLatin1String organization("organization");
inline constexpr QLatin1String eventSourceToken("eventSourceToken");

inline constexpr QLatin1String compatibleRuntimes("compatibleRuntimes");
inline constexpr QLatin1String compatibleArchitectures("compatibleArchitectures");
inline constexpr QLatin1String license("license");
inline constexpr QLatin1String created("created");

} // namespace lambdesk::transferfield
