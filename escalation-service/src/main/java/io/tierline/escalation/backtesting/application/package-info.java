/** The use case of backtests: reading stored tickets page by page and playing them. */
@NullMarked
package io.tierline.escalation.backtesting.application;

import org.jspecify.annotations.NullMarked;
