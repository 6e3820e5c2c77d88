# SPDX-License-Identifier: GPL-3.0-or-later
import logging

logging.warning("at load")
logger = logging.getLogger("mine")


def levels(event, context):
    logger.debug("debug")
    logger.info("info")
    logger.warning("warning %s", 1)
    logger.error("error\nsecond line")
    logger.critical("critical")


def basic_config_changes_nothing(event, context):
    logging.basicConfig(format="%(message)s", level=logging.DEBUG)
    logging.info("info")
    logging.warning("warning")


def set_level(event, context):
    logging.getLogger().setLevel(logging.INFO)
    logging.info("info")


def exception(event, context):
    try:
        1 / 0
    except ZeroDivisionError:
        logger.exception("caught")
