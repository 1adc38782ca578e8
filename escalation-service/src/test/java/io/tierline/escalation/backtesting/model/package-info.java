/** Tests of backtests. */
@NullMarked
package io.tierline.escalation.backtesting.model;

import org.jspecify.annotations.NullMarked;
