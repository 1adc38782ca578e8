/** Backtests for staff. */
@NullMarked
package io.tierline.escalation.backtesting.adapter.rest;

import org.jspecify.annotations.NullMarked;
