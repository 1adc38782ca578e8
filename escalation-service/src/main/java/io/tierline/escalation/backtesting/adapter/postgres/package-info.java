/** The tables {@code clock_opening} and {@code clock_fact} as backtests read them. */
@NullMarked
package io.tierline.escalation.backtesting.adapter.postgres;

import org.jspecify.annotations.NullMarked;
