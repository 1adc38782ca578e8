/** What stored tickets would have come to under another policy. Pure. */
@NullMarked
package io.tierline.escalation.backtesting.model;

import org.jspecify.annotations.NullMarked;
